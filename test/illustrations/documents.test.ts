/** Pictures in Word and PDF: as large as their column and page allow, with what they show said, the same bytes each time. */
import { unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import type { Block, Control } from '../../generators/layout/document.ts';
import { layout } from '../../generators/layout/layout.ts';
import { PAGES, sideMargin, typeHeight, typeWidth } from '../../generators/layout/styles.ts';
import { layPages } from '../../generators/pdf/pages.ts';
import { renderPdf } from '../../generators/pdf/pdf.ts';
import { renderWord } from '../../generators/word/word.ts';
import { described, plainPng } from '../fixtures/made-pictures.ts';
import { fonts } from '../pdf/fonts.ts';
import { plainOf } from '../pdf/plain.ts';
import { openXmlErrors } from '../word/open-xml.ts';
import { readParts, wordProblems } from '../word/read-word.ts';
import { FILES, filing, form, given } from './form.ts';

const pictures = await given();
const document = layout(form, filing, pictures);

/** With the room that each has, in twips. */
const drawn = (block: Block): readonly { readonly control: Control; readonly room: number }[] => {
  const within = (blocks: readonly Block[], room: number): ReturnType<typeof drawn> =>
    blocks.flatMap((each) =>
      each.kind === 'paragraph'
        ? each.inlines.flatMap((part) => (part.kind === 'control' && part.picture ? [{ control: part, room }] : []))
        : drawn(each),
    );
  if (block.kind === 'paragraph') return within([block], typeWidth('portrait'));
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap(({ column, columnSpan, blocks }) => {
      const width = block.widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
      return within(blocks, width - 2 * sideMargin(width));
    }),
  );
};
const all = document.sections.flatMap(({ blocks }) => blocks.flatMap(drawn));

test('each has its shape, fits its column and a page, and none is larger than 150 pixels an inch make it', () => {
  expect(all.map(({ control }) => control.path)).toEqual([
    'overviewPictures[0]',
    'overviewPictures[1]',
    'plan[0]',
    'scenarios[0].descriptionPictures[0]',
    'scenarios[2].descriptionPictures[0]',
    'scenarios[2].descriptionPictures[1]',
  ]);
  for (const { control, room } of all) {
    const { picture, width, height } = control.picture ?? { picture: { width: 0, height: 0 }, width: 0, height: 0 };
    expect(Math.abs(width / height / (picture.width / picture.height) - 1)).toBeLessThan(0.05);
    expect(width).toBeLessThanOrEqual(room + 1);
    expect(height / 20).toBeLessThanOrEqual(typeHeight('portrait'));
    expect(width).toBeLessThanOrEqual((picture.width * 1440) / 150 + 1);
  }
  // The photograph takes the whole line, the small one what its pixels give it.
  expect(all[1]?.control.picture?.width).toBe(typeWidth('portrait'));
  expect(all[2]?.control.picture?.width).toBe((30 * 1440) / 150);
});

test('without its bytes its name and caption stand in its place', () => {
  const words = layout(form, filing).sections.flatMap(({ blocks }) => JSON.stringify(blocks));
  expect(words.join()).toContain('〔图：wide.png〕\\n图1 总体布局');
  expect(
    layout(form)
      .sections.map(({ blocks }) => JSON.stringify(blocks))
      .join(),
  ).not.toContain('〔图');
});

describe('Word', async () => {
  const file = await renderWord(document);

  it('is in order for the Open XML SDK, with each file once and as it is', async () => {
    expect(await openXmlErrors(file)).toEqual([]);
    expect(wordProblems(file)).toEqual([]);
    const parts = unzipSync(file);
    const media = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
    expect(media.map((name) => Buffer.from(parts[name] ?? []).toString('hex')).sort()).toEqual(
      Object.values(FILES)
        .map((bytes) => Buffer.from(bytes).toString('hex'))
        .sort(),
    );
  });

  it('says what each shows, keeps its caption with it and lets it be seen', async () => {
    const xml = readParts(file).get('word/document.xml') ?? '';
    const paragraphs = xml.match(/<w:p>(?:(?!<\/w:p>).)*<w:drawing>(?:(?!<\/w:p>).)*<\/w:p>/gs) ?? [];
    expect(paragraphs).toHaveLength(all.length);
    for (const [at, paragraph] of paragraphs.entries()) {
      const { picture } = all[at]?.control ?? {};
      expect(paragraph).toContain(`descr="${picture?.alt}"`);
      expect(paragraph).toContain(`name="${picture?.name}"`);
      expect(paragraph).toContain('<w:keepLines/>');
      expect(paragraph).toContain('w:lineRule="atLeast"');
      expect(paragraph).toMatch(/<w:sdt>.*<w:lock w:val="sdtLocked"\/>.*<w:richText\/>.*<w:drawing>.*<\/w:sdt>/s);
    }
    expect(paragraphs[1]).toContain('descr="总体情况配图"');
    const ids = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is the same each time', async () => {
    expect(Buffer.compare(file, await renderWord(layout(form, filing, await given())))).toBe(0);
  });
});

describe('PDF', async () => {
  const file = await renderPdf(document, fonts);

  it('draws each within the page, with its caption on the same one', () => {
    const { pages } = layPages(document, fonts);
    const lines = pages.flatMap((page) => page.lines.filter(({ line }) => line.figure));
    expect(lines).toHaveLength(all.length);
    const bottom = (PAGES.portrait.height - PAGES.portrait.bottom) / 20;
    for (const { line, top } of lines) expect(top + line.height).toBeLessThanOrEqual(bottom + 1);
    const captions = lines.map(({ line }) => line.spans.map(({ text }) => text).join(''));
    expect(captions.filter(Boolean)).toHaveLength(4);
    expect(captions[0]).toBe('图1 总体布局');
  });

  it('tells figures with what they show, and embeds each file once', () => {
    const plain = plainOf(file);
    expect(plain.match(/\/S \/Figure/g)).toHaveLength(all.length);
    expect(plain.match(/\/Alt /g)).toHaveLength(all.length);
    expect(plain.match(/\/Subtype \/Image/g)).toHaveLength(Object.keys(FILES).length);
    expect(plain.match(/\/Filter \/DCTDecode/g)).toHaveLength(1);
    expect(Buffer.from(file).includes(Buffer.from(FILES['photo.jpg']))).toBe(true);
  });

  it('is the same each time, and draws them where it is typed into too', async () => {
    expect(Buffer.compare(file, await renderPdf(layout(form, filing, await given()), fonts))).toBe(0);
    const fillable = plainOf(await renderPdf(document, fonts, { fillable: true }));
    expect(fillable.match(/\/S \/Figure/g)).toHaveLength(all.length);
  });

  it('is drawn on pages however many there are, and however high', async () => {
    const bytes = plainPng(50, 5000);
    const many = {
      ...filing,
      overviewPictures: Array.from({ length: 40 }, (_, at) => described(`${at}.png`, bytes, `图${at}`)),
    };
    const picture = { mediaType: 'image/png', width: 50, height: 5000, bytes } as const;
    const [{ sha256 = '' } = {}] = many.overviewPictures;
    const { pages } = layPages(layout(form, many, new Map([[sha256, picture]])), fonts);
    const figures = pages.flatMap(({ lines }) => lines.filter(({ line }) => line.figure));
    expect(figures).toHaveLength(40);
  });
});
