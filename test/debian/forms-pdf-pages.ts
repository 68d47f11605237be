/** Pages of a PDF as poppler and qpdf see them: words and boxes in points from the top left corner. Needs poppler-utils and qpdf. */
import { execFileSync } from 'node:child_process';
import { foldWording } from '../fixtures/read-fixtures.ts';

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Word extends Rectangle {
  readonly text: string;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** Cells of tables, as the page's own drawing operators draw them. */
  readonly boxes: readonly Rectangle[];
}

export const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });

const rectangle = ([left, top, right, bottom]: readonly number[]): Rectangle => {
  if (left === undefined || top === undefined || right === undefined || bottom === undefined)
    throw new Error('four numbers make a rectangle');
  return { left, top, right, bottom };
};

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const NUMBERS = 'xMin="([\\d.]+)" yMin="([\\d.]+)" xMax="([\\d.]+)" yMax="([\\d.]+)"';

const wordsOf = (page: string): Word[] =>
  [...page.matchAll(new RegExp(`<word ${NUMBERS}>([^<]*)</word>`, 'g'))].map(([, ...found]) => ({
    ...rectangle(found.slice(0, 4).map(Number)),
    text: (found[4] ?? '').replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity),
  }));

/** Contents of the pages, uncompressed, by page number; in the file they stand in any order. */
const contentsOf = (file: string): ReadonlyMap<number, string> => {
  const text = execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'], { maxBuffer: 1 << 28 });
  const parts = text.toString('latin1').split(/^%% Contents for page (\d+)$/m);
  return new Map(
    parts.flatMap((part, index) =>
      index % 2 === 0 ? [] : [[Number(part), parts[index + 1]?.split(/^endstream$/m)[0] ?? '']],
    ),
  );
};

const boxesOf = (content: string, height: number): Rectangle[] => {
  const rectangles = [...content.matchAll(/^([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) re$/gm)];
  const turned = new RegExp(`^1 0 0 -1 0 ${String(height).replace('.', '\\.')} cm$`, 'm');
  if (rectangles.length > 0 && !turned.test(content)) throw new Error('this page is not drawn from the top down');
  return rectangles.map(([, ...found]) => {
    const [x = 0, y = 0, width = 0, tall = 0] = found.map(Number);
    return rectangle([x, y, x + width, y + tall]);
  });
};

export const readPages = (file: string): PdfPage[] => {
  const contents = contentsOf(file);
  const pages = run('pdftotext', '-bbox', file, '-').split('<page ').slice(1);
  if (pages.length !== contents.size) throw new Error(`${pages.length} pages, ${contents.size} contents`);
  return pages.map((page, index) => {
    const [, width, height] = (/^width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? []).map(Number);
    if (width === undefined || height === undefined) throw new Error('a page without size');
    return { width, height, words: wordsOf(page), boxes: boxesOf(contents.get(index + 1) ?? '', height) };
  });
};

const middle = ({ top, bottom }: Rectangle): number => (top + bottom) / 2;

/** Of a line: the type of one line differs in height, the lines of a cell stand further apart. */
const LINE = 5;

const inReadingOrder = (words: readonly Word[]): Word[] => {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const [first] = lines.at(-1) ?? [];
    if (first !== undefined && middle(word) - middle(first) < LINE) lines.at(-1)?.push(word);
    else lines.push([word]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.left - b.left));
};

/** The folded text in each box that has any. */
export const boxTexts = ({ words, boxes }: PdfPage): string[] =>
  boxes
    .map((box) => {
      const inside = words.filter((word) => {
        const [x, y] = [(word.left + word.right) / 2, middle(word)];
        return box.left < x && x < box.right && box.top < y && y < box.bottom;
      });
      return foldWording(
        inReadingOrder(inside)
          .map(({ text }) => text)
          .join(''),
      );
    })
    .filter((text) => text !== '');

/** Half a rule, and what rounding leaves. */
const TOLERANCE = 0.6;
/** Of a word's box, which has room above and below its signs. */
const CORE = 0.25;

/** Words that a side of a box cuts through. */
export const cutWords = ({ words, boxes }: PdfPage): string[] =>
  words
    .filter((word) => {
      const room = (word.bottom - word.top) * CORE;
      const [top, bottom] = [word.top + room, word.bottom - room];
      return boxes.some((box) => {
        const [left, right] = [box.left + TOLERANCE, box.right - TOLERANCE];
        const apart =
          word.right <= left || word.left >= right || bottom <= box.top + TOLERANCE || top >= box.bottom - TOLERANCE;
        const inside =
          word.left >= box.left - TOLERANCE &&
          word.right <= box.right + TOLERANCE &&
          top >= box.top - TOLERANCE &&
          bottom <= box.bottom + TOLERANCE;
        return !apart && !inside;
      });
    })
    .map(({ text }) => text);
