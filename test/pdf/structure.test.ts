/** The structure of documents: what of it is drawn where is held against other programs in test/debian. */
import { expect, test } from 'vitest';
import type { FormDocument, Paragraph } from '../../generators/layout/document.ts';
import { pageContent } from '../../generators/pdf/content.ts';
import { fileOf } from '../../generators/pdf/draw.ts';
import { EmbeddedFonts } from '../../generators/pdf/embedded-fonts.ts';
import { Marks } from '../../generators/pdf/marks.ts';
import { type Laid, layPages } from '../../generators/pdf/pages.ts';
import { EmbeddedPictures } from '../../generators/pdf/pictures/embedded-pictures.ts';
import type { Bookmark, Element } from '../../generators/pdf/structure.ts';
import { cell, formDocument, label, note, paragraph, prose, row, section, table, value } from './documents.ts';
import { fonts } from './fonts.ts';
import { textOf } from './placed.ts';

const lay = (document: FormDocument): Laid => layPages(document, fonts);
const laidOf = (...blocks: Parameters<typeof section>[0]): Laid => lay(formDocument([section(blocks)]));

/** The text that is drawn of an element itself. */
const drawnOf = ({ pages }: Laid, element: Element): string =>
  pages
    .flatMap(({ lines }) => lines.filter(({ line, again }) => line.element === element && !again))
    .map(({ line }) => textOf(line))
    .join('');

type Told = string | readonly [string, ...Told[]];

/** `P 文` or `[TR, …]`, with the spans and the scope of cells: `TH/Row 2x3 名称`. */
const told = (laid: Laid, element: Element = laid.structure): Told => {
  const { tag, scope, spans, children } = element;
  const span = spans && spans.columns * spans.rows > 1 ? ` ${spans.columns}x${spans.rows}` : '';
  const name = `${tag}${scope ? `/${scope}` : ''}${span}`;
  if (children.length > 0) return [name, ...children.map((child) => told(laid, child))];
  return `${name} ${drawnOf(laid, element)}`.trim();
};

const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];
const bookmarks = ({ structure }: Laid): Bookmark[] => all(structure).flatMap(({ bookmark }) => bookmark ?? []);

test('headings are those of their depth, and bookmarks', () => {
  const laid = laidOf(
    paragraph('heading1', '一、', '甲'),
    paragraph('heading3', '1.1 乙'),
    paragraph('heading2', '（一）丙'),
    paragraph('heading3', '1. 丁'),
    paragraph('body', '戊'),
    paragraph('title', '标题\n第二行'),
  );
  expect(told(laid)).toEqual([
    'Document',
    'H1 一、甲',
    'H2 1.1 乙',
    'H2 （一）丙',
    'H3 1. 丁',
    'P 戊',
    'H1 标题第二行',
  ]);
  expect(bookmarks(laid)).toEqual([
    { depth: 1, text: '一、甲' },
    { depth: 2, text: '1.1 乙' },
    { depth: 2, text: '（一）丙' },
    { depth: 3, text: '1. 丁' },
    { depth: 1, text: '标题第二行' },
  ]);
});

test('paragraphs that are numbered alike are a list', () => {
  const items = (...texts: string[]): Paragraph[] => texts.map((text) => paragraph('body', text));
  const laid = laidOf(
    ...items('我单位承诺：', '一、真实；', '二、不涉密。', '1.执照；', '附件1.清单', '附件2.清单', '公章'),
  );
  const item = (text: string): Told => ['LI', ['LBody', `P ${text}`]];
  expect(told(laid)).toEqual([
    'Document',
    'P 我单位承诺：',
    ['L', item('一、真实；'), item('二、不涉密。')],
    'P 1.执照；',
    ['L', item('附件1.清单'), item('附件2.清单')],
    'P 公章',
  ]);
});

test('cells say what they head, and what they span', () => {
  const laid = laidOf(
    table(
      [1, 1, 1],
      [
        row([cell(0, paragraph('band', '（一）基本信息'), { role: 'band', columnSpan: 3 })]),
        row([label(0, '联系人', { rowSpan: 2 }), label(1, '姓名'), value(2, '李喜')]),
        row([label(1, '电话'), cell(2, [paragraph('value', '0311'), paragraph('value', '或手机')])]),
      ],
    ),
  );
  expect(told(laid)).toEqual([
    'Document',
    [
      'Table',
      ['TR', 'TH/Column 3x1 （一）基本信息'],
      ['TR', 'TH/Row 1x2 联系人', 'TH/Row 姓名', 'TD 李喜'],
      ['TR', 'TH/Row 电话', ['TD', 'P 0311', 'P 或手机']],
    ],
  ]);
  expect(bookmarks(laid)).toEqual([{ depth: 1, text: '（一）基本信息' }]);
});

test('what is printed again on later pages is told once, and a parted cell is one', () => {
  const rows = [
    row([
      cell(0, paragraph('columnLabel', '名称'), { role: 'header' }),
      cell(1, paragraph('columnLabel', '描述'), { role: 'header' }),
    ]),
    row([label(0, '场景'), value(1, prose(3000))], { splittable: true }),
  ];
  const laid = laidOf(table([1, 4], rows, 1));
  expect(laid.pages.length).toBeGreaterThan(2);
  expect(laid.pages.map(({ lines }) => lines.filter(({ line }) => textOf(line) === '名称').length)).toEqual(
    laid.pages.map(() => 1),
  );
  expect(told(laid)).toEqual([
    'Document',
    ['Table', ['TR', 'TH/Column 名称', 'TH/Column 描述'], ['TR', 'TH/Row 场景', `TD ${prose(3000)}`]],
  ]);
});

test('a note stands behind what cites it first, though its page does not', () => {
  const document = formDocument(
    [
      section([
        paragraph('body', '甲', note('a')),
        paragraph('body', '乙', note('b'), note('a')),
        paragraph('body', '丙'),
      ]),
    ],
    { a: '一注', b: '二注' },
  );
  expect(told(lay(document))).toEqual(['Document', 'P 甲1', 'Note 1 一注', 'P 乙21', 'Note 2 二注', 'P 丙']);
});

test('marks are numbered from 0 on each page, each once, and close', () => {
  const rows = [row([label(0, '场景'), value(1, prose(1500))], { splittable: true })];
  const cited = paragraph('body', prose(60), note('a'), prose(60), note('a'), prose(60));
  const laid = lay(formDocument([section([cited, table([1, 4], rows)])], { a: prose(40) }));
  const marks = new Marks();
  const file = fileOf(formDocument([]));
  const [embedded, pictures] = [new EmbeddedFonts(file), new EmbeddedPictures(file)];
  for (const [at, page] of laid.pages.entries()) {
    const { operators: content } = pageContent(page, 842, embedded, pictures, marks);
    // Text goes on in its mark, but not behind a figure, which is drawn last of its line.
    const ids = [...content.matchAll(/\/MCID (\d+)/g)].map(([, id]) => Number(id));
    expect(ids.toSorted((a, b) => a - b)).toEqual([...(marks.owners[at]?.keys() ?? [])]);
    expect(content.match(/^EMC$/gm)).toHaveLength(content.match(/BDC$/gm)?.length ?? 0);
  }
  const [first] = laid.structure.children;
  const kinds = first && marks.drawnOf(first)?.kids.map((kid) => ('tag' in kid ? kid.tag : 'text'));
  expect(kinds).toEqual(['text', 'Reference', 'text', 'text', 'Reference', 'text', 'text']);
});
