/** A page as a sequence of units, paragraphs and rows of tables, of the form laid out and of a file alike. */
import { parsePath, pathText } from '../../../../compiler/filing/path.ts';
import { PLACE } from '../../../../compiler/filing/printing/pictures.ts';
import type { FieldNode, ResolvedForm } from '../../../../compiler/model/form.ts';
import type { Control, FormDocument, Inline, Paragraph } from '../../document.ts';
import type { FoundDocument, FoundParagraph, FoundPiece, FoundPlace, FoundValue } from '../../found.ts';
import { bare } from '../spots.ts';

/** Words of the form, or a control. */
export type Piece = string | Control;

/** A cell of a row, or a paragraph. */
export interface Template {
  /** Words bare, none empty; controls side by side have nothing between them. */
  readonly pieces: readonly Piece[];
  /** Words alone, bare. */
  readonly exact: string;
  /** The same with any number in place of each: they differ from record to record. */
  readonly words: string;
  /** Its paragraphs, where there are several. */
  readonly lines?: readonly Template[];
}

export interface Unit {
  readonly kind: 'row' | 'paragraph';
  readonly cells: readonly Template[];
  /** Prose, and names of files, go on in the paragraphs that follow. */
  readonly isOpen: boolean;
}

export interface FoundUnit {
  readonly kind: 'row' | 'paragraph';
  readonly cells: readonly FoundText[];
}

export interface FoundText {
  readonly text: string;
  readonly exact: string;
  readonly words: string;
  readonly place: FoundPlace;
  readonly values: readonly FoundValue[];
  /** What stands outside of these. */
  readonly outside: string;
}

/** Numbers differ from record to record and from year to year. */
export const withoutNumbers = (text: string): string => text.replace(/\d+/g, '#');

/** A label goes on with its hint, and ends where that is gone. */
export const ended = (words: string): string => words.replace(/[,、]$/u, '');

export const templateOf = (paragraphs: readonly Paragraph[]): Template => {
  const pieces: Piece[] = [];
  for (const inline of paragraphs.flatMap(({ inlines }) => inlines)) {
    if (inline.kind === 'control') pieces.push(inline);
    else if (inline.kind === 'run') {
      const words = bare(inline.text);
      const last = pieces.at(-1);
      if (typeof last === 'string') pieces[pieces.length - 1] = last + words;
      else if (words !== '') pieces.push(words);
    }
  }
  const exact = ended(pieces.filter((piece) => typeof piece === 'string').join(''));
  const lines = paragraphs.length > 1 ? paragraphs.map((paragraph) => templateOf([paragraph])) : undefined;
  return { pieces, exact, words: withoutNumbers(exact), ...(lines && { lines }) };
};

export const unitsOf = (document: FormDocument): readonly Unit[] =>
  document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): Unit[] => {
      if (block.kind === 'table')
        return block.rows.map(({ cells }) => ({
          kind: 'row',
          cells: cells.map(({ blocks }) => templateOf(blocks)),
          isOpen: false,
        }));
      return partsOf(block).map((part): Unit => {
        const template = templateOf([part]);
        const last = template.pieces.at(-1);
        const isOpen = typeof last === 'object' && (last.input === 'multiline' || last.holds.type === 'evidence');
        return { kind: 'paragraph', cells: [template], isOpen };
      });
    });

/** What stands apart on one line stands on several where a line has no room for all of it. */
const partsOf = (paragraph: Paragraph): readonly Paragraph[] => {
  const parts: Inline[][] = [[]];
  for (const inline of paragraph.inlines)
    if (inline.kind === 'tab') parts.push([]);
    else parts.at(-1)?.push(inline);
  return parts.map((inlines) => ({ ...paragraph, inlines }));
};

const foundParts = (paragraph: FoundParagraph): readonly FoundParagraph[] => {
  const parts: FoundPiece[][] = [[]];
  for (const piece of paragraph.pieces) {
    const [first, ...others] = typeof piece === 'string' ? piece.split('\t') : [piece];
    if (first !== undefined) parts.at(-1)?.push(first);
    for (const other of others) parts.push([other]);
  }
  return parts.map((pieces) => ({ ...paragraph, pieces }));
};

export const textOf = ({ pieces }: FoundParagraph): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

/** A picture, or the place of one, with its caption: no words of the form, nor of what is filled in. */
export const isPicture = (paragraph: FoundParagraph): boolean =>
  paragraph.pictured === true || PLACE.test(textOf(paragraph));

export const foundText = (all: readonly FoundParagraph[], place: FoundPlace): FoundText => {
  const paragraphs = all.filter((paragraph) => !isPicture(paragraph));
  const text = paragraphs.map(textOf).join('\n');
  const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces);
  return {
    text,
    exact: ended(bare(text)),
    words: withoutNumbers(ended(bare(text))),
    place,
    values: pieces.filter((piece) => typeof piece !== 'string'),
    outside: pieces.filter((piece) => typeof piece === 'string').join(''),
  };
};

/** The part of a merged cell further down says nothing. */
export const foundUnits = ({ blocks }: FoundDocument): readonly FoundUnit[] =>
  blocks.flatMap((block): FoundUnit[] => {
    if (block.kind === 'paragraph')
      return foundParts(block).map((part) => ({ kind: 'paragraph', cells: [foundText([part], part.place)] }));
    return block.rows.map(({ cells, place }) => ({
      kind: 'row',
      // a cell that has been moved says where it stands
      cells: cells.flatMap(({ covered, paragraphs }, at) =>
        covered ? [] : foundText(paragraphs, paragraphs[0]?.place ?? { ...place, cell: at + 1 }),
      ),
    }));
  });

/** The words of cells of rows in which nothing is filled in: of headers, of examples. */
export const ownCellsOf = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(
    units
      .filter(({ kind, cells }) => kind === 'row' && cells.every((cell) => cell.pieces.every(isWords)))
      .flatMap(({ cells }) => cells.map(({ words }) => words)),
  );

const isWords = (piece: Piece): boolean => typeof piece === 'string';

/** Whether a row says what such cells say and nothing else, also with columns moved or gone: a record says something of its own. */
export const isOfOwnCells = (own: ReadonlySet<string>, row: readonly string[]): boolean => {
  const said = row.filter((words) => words !== '');
  return said.filter((words) => /\p{L}/u.test(words)).length > 1 && said.every((words) => own.has(words));
};

/** Data with two records in each list, and nothing in them: laid out, it shows what repeats. */
export const twoOfEach = (nodes: ResolvedForm['fields']): Readonly<Record<string, unknown>> => {
  const held = (node: FieldNode): unknown => {
    if (node.kind === 'group') return twoOfEach(node.children);
    return node.kind === 'list' ? [twoOfEach(node.children), twoOfEach(node.children)] : undefined;
  };
  return Object.fromEntries(nodes.flatMap((node) => (held(node) === undefined ? [] : [[node.id, held(node)]])));
};

/** The records that the controls of a unit are of: their lists with their numbers. */
export const recordsIn = ({ cells }: Unit): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map<string, Set<number>>();
  for (const piece of cells.flatMap(({ pieces }) => pieces)) {
    if (typeof piece === 'string') continue;
    const path = parsePath(piece.path);
    for (const [at, step] of path.entries()) {
      if (typeof step !== 'number') continue;
      const list = pathText(path.slice(0, at));
      found.set(list, (found.get(list) ?? new Set()).add(step));
    }
  }
  return found;
};
