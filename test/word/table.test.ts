import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Table } from '../../generators/layout/document.ts';
import { renderWord } from '../../generators/word/word.ts';
import { openXmlErrors } from './open-xml.ts';
import { cell, control, documentOf, entry, equalWidths, label, paragraph, row, table } from './pieces.ts';
import { readPart, readWordTables } from './read-word.ts';
import { sampleDocument } from './sample-document.ts';
import { descendants, elements, find, value } from './xml.ts';

const spans = (cells: readonly { column: number; columnSpan: number; rowSpan: number }[]) =>
  cells.map(({ column, columnSpan, rowSpan }) => [column, columnSpan, rowSpan]);

const only = async (source: Table) => {
  const [found] = readWordTables(await renderWord(documentOf(source)));
  if (found === undefined) throw new Error('no table');
  return found;
};

describe('a table read back', () => {
  test('has the cells, spans, labels and controls that it was given', async () => {
    const contact = table(
      'contact',
      equalWidths(5),
      0,
      row(
        label(0, '联系人', { rowSpan: 3 }),
        label(1, '办公', { rowSpan: 2 }),
        label(2, '姓名'),
        entry(3, 'contact.name', { columnSpan: 2 }),
      ),
      row(label(2, '电话'), entry(3, 'contact.phone', { columnSpan: 2, rowSpan: 2, vertical: 'top' })),
      row(label(1, '其他', { columnSpan: 2 })),
    );
    const { widths, headerRows, rows } = await only(contact);
    expect(widths).toEqual(equalWidths(5));
    expect(headerRows).toBe(0);
    expect(
      rows.map(({ cells }) =>
        cells.map(({ column, columnSpan, rowSpan, text, controls, vertical }) => ({
          at: [column, columnSpan, rowSpan],
          text: text.trim(),
          paths: controls.map(({ path }) => path),
          vertical,
        })),
      ),
    ).toEqual([
      [
        { at: [0, 1, 3], text: '联系人', paths: [], vertical: 'middle' },
        { at: [1, 1, 2], text: '办公', paths: [], vertical: 'middle' },
        { at: [2, 1, 1], text: '姓名', paths: [], vertical: 'middle' },
        { at: [3, 2, 1], text: '', paths: ['contact.name'], vertical: 'middle' },
      ],
      [
        { at: [2, 1, 1], text: '电话', paths: [], vertical: 'middle' },
        { at: [3, 2, 2], text: '', paths: ['contact.phone'], vertical: 'top' },
      ],
      [{ at: [1, 2, 1], text: '其他', paths: [], vertical: 'middle' }],
    ]);
  });

  test('has its header rows, heights and rows that may break', async () => {
    const source = table(
      'records',
      equalWidths(2),
      2,
      row(label(0, '装备', { columnSpan: 2 })),
      row(label(0, '名称'), label(1, '型号')),
      { height: 900, splittable: true, cells: [entry(0, 'a'), entry(1, 'b')] },
    );
    const { headerRows, rows } = await only(source);
    expect(headerRows).toBe(2);
    expect(rows.map(({ height, splittable }) => [height, splittable])).toEqual([
      [480, false],
      [480, false],
      [900, true],
    ]);
  });

  test('is fixed, with its borders and margins from a style', async () => {
    const bytes = await renderWord(documentOf(table('a', [2000, 3000], 0, row(label(0, '甲'), label(1, '乙')))));
    const [properties] = descendants(readPart(bytes, 'word/document.xml'), 'w:tblPr');
    expect(value(find(properties, 'w:tblLayout'), 'w:type')).toBe('fixed');
    expect(value(find(properties, 'w:tblW'), 'w:w')).toBe('5000');
    const style = elements(readPart(bytes, 'word/styles.xml'), 'w:style').find(
      (each) => value(each, 'w:styleId') === value(find(properties, 'w:tblStyle')),
    );
    expect(
      elements(find(style, 'w:tblPr', 'w:tblBorders')).map((border) => [
        border.name,
        value(border),
        value(border, 'w:sz'),
      ]),
    ).toEqual(['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => [`w:${side}`, 'single', '4']));
    expect(elements(find(style, 'w:tblPr', 'w:tblCellMar'))).toHaveLength(4);
    const heights = descendants(readPart(bytes, 'word/document.xml'), 'w:trHeight');
    expect(heights.map((height) => value(height, 'w:hRule'))).toEqual(['atLeast']);
  });

  test('keeps bands and column labels with the row below them', async () => {
    const source = table(
      'a',
      equalWidths(2),
      0,
      row(cell(0, paragraph('band', '（一）基本信息'), { role: 'band', columnSpan: 2 })),
      row(
        cell(0, paragraph('columnLabel', '名称'), { role: 'header' }),
        cell(1, paragraph('columnLabel', '型号'), { role: 'header' }),
      ),
      row(label(0, '甲'), entry(1, 'a')),
    );
    const bytes = await renderWord(documentOf(source));
    const rows = descendants(readPart(bytes, 'word/document.xml'), 'w:tr');
    expect(rows.map((each) => descendants(each, 'w:keepNext').length)).toEqual([1, 2, 0]);
  });

  test('keeps a row with the next one by all of its cells, those that a label covers too', async () => {
    const kept = { ...row(entry(1, 'b')), keepsNext: true as const };
    const rows = [
      { ...row(label(0, '甲', { rowSpan: 3 }), entry(1, 'a')), keepsNext: true as const },
      kept,
      row(entry(1, 'c')),
    ];
    const bytes = await renderWord(documentOf(table('a', equalWidths(2), 0, ...rows)));
    const found = descendants(readPart(bytes, 'word/document.xml'), 'w:tr');
    expect(found.map((each) => descendants(each, 'w:keepNext').length)).toEqual([2, 2, 0]);
  });

  test('puts no space beside digits and letters in cells', async () => {
    const bytes = await renderWord(documentOf(table('a', equalWidths(2), 0, row(label(0, '甲'), entry(1, 'a')))));
    const styles = elements(readPart(bytes, 'word/styles.xml'), 'w:style').filter((style) =>
      /^(?:Label|Value|Column)/.test(value(style, 'w:styleId') ?? ''),
    );
    const said = styles.map((style) =>
      ['w:autoSpaceDE', 'w:autoSpaceDN'].map((name) => value(find(style, 'w:pPr', name))),
    );
    expect(said).toHaveLength(10);
    expect(new Set(said.flat())).toEqual(new Set(['0']));
  });

  test('leaves less beside the text of narrow cells', async () => {
    const bytes = await renderWord(
      documentOf(table('a', [480, 800, 3000], 0, row(label(0, '甲'), label(1, '乙'), label(2, '丙')))),
    );
    const cells = descendants(readPart(bytes, 'word/document.xml'), 'w:tc').map((each) =>
      ['w:left', 'w:right'].map((side) => value(find(each, 'w:tcPr', 'w:tcMar', side), 'w:w')),
    );
    expect(cells).toEqual([
      ['30', '30'],
      ['50', '50'],
      [undefined, undefined],
    ]);
  });

  test('a cell may hold several paragraphs, or none', async () => {
    const { rows } = await only(
      table(
        'pledge',
        equalWidths(2),
        0,
        row(
          label(0, '', {
            blocks: [paragraph('value', '承诺'), paragraph('value', control('a', { placeholder: '签章' }))],
          }),
          label(1, '', { blocks: [] }),
        ),
      ),
    );
    expect(rows[0]?.cells.map(({ text, styles }) => [text, styles])).toEqual([
      ['承诺\n签章', ['Value', 'Value']],
      ['', ['Gap']],
    ]);
  });

  test('every cell is as wide as its columns', async () => {
    const bytes = await renderWord(sampleDocument(false));
    for (const each of descendants(readPart(bytes, 'word/document.xml'), 'w:tbl')) {
      const widths = elements(find(each, 'w:tblGrid')).map((column) => Number(value(column, 'w:w')));
      const total = widths.reduce((sum, width) => sum + width, 0);
      for (const tr of elements(each, 'w:tr')) {
        const cells = descendants(tr, 'w:tcW').map((width) => Number(value(width, 'w:w')));
        expect(cells.reduce((sum, width) => sum + width, 0)).toBe(total);
      }
    }
  });
});

/** Fills a grid with cells of arbitrary spans, row by row. */
const grids = fc
  .record({
    columns: fc.integer({ min: 1, max: 7 }),
    rows: fc.integer({ min: 1, max: 7 }),
    sizes: fc.infiniteStream(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))),
  })
  .map(({ columns, rows, sizes }): Table => {
    const taken = new Set<string>();
    const source = Array.from({ length: rows }, (_, top) => {
      const cells: Cell[] = [];
      for (let column = 0; column < columns; column += 1) {
        if (taken.has(`${top},${column}`)) continue;
        const [wide, high] = sizes.next().value;
        let columnSpan = 1;
        while (columnSpan < wide && column + columnSpan < columns && !taken.has(`${top},${column + columnSpan}`))
          columnSpan += 1;
        const rowSpan = Math.min(high, rows - top);
        for (let y = top; y < top + rowSpan; y += 1) {
          for (let x = column; x < column + columnSpan; x += 1) taken.add(`${y},${x}`);
        }
        cells.push(label(column, `${top}/${column}`, { columnSpan, rowSpan }));
      }
      return row(...cells);
    });
    return table('any', equalWidths(columns), 0, ...source);
  });

test('any table comes back as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(grids, async (source) => {
      const { rows } = await only(source);
      expect(rows.map(({ cells }) => spans(cells))).toEqual(source.rows.map(({ cells }) => spans(cells)));
      expect(rows.flatMap(({ cells }) => cells.map(({ text }) => text))).toEqual(
        source.rows.flatMap(({ cells }, top) => cells.map(({ column }) => `${top}/${column}`)),
      );
    }),
    { numRuns: 40 },
  );
});

test('a table of every shape is valid', async () => {
  const samples = fc.sample(grids, { numRuns: 10, seed: 2022 });
  expect(await openXmlErrors(await renderWord(documentOf(...samples)))).toEqual([]);
});

describe('a table that contradicts itself is refused', () => {
  const refused = async (source: Table, message: string) => {
    await expect(renderWord(documentOf(source))).rejects.toThrow(`table wrong, ${message}`);
  };
  const wrong = (headerRows: number, ...rows: (readonly Cell[])[]) =>
    table('wrong', equalWidths(2), headerRows, ...rows.map((cells) => row(...cells)));
  const a = label(0, '甲');
  const b = label(1, '乙');

  test.each([
    ['a column without a cell', wrong(0, [a]), 'row 0: no cell fills column 1'],
    ['a cell too many', wrong(0, [a, b, label(2, '丙')]), 'row 0: 1 cells too many'],
    ['a cell beside its place', wrong(0, [b, a]), 'row 0: column 0 is next, but the cell stands in 1'],
    [
      'a cell beyond the grid',
      wrong(0, [a, label(1, '乙', { columnSpan: 2 })]),
      'row 0: the cell at column 1 leaves the grid',
    ],
    [
      'a cell below the table',
      wrong(0, [a, label(1, '乙', { rowSpan: 2 })]),
      'row 0: the cell at column 1 leaves the header',
    ],
    [
      'a cell on another from above',
      wrong(0, [a, label(1, '乙', { rowSpan: 2 })], [label(0, '丙', { columnSpan: 2 })]),
      'row 1: the cell at column 0 lies on one from above',
    ],
    [
      'a head that reaches into the rows',
      wrong(1, [label(0, '甲', { rowSpan: 2 }), b], [b]),
      'row 0: the cell at column 0 leaves the header',
    ],
    ['more header rows than rows', wrong(2, [a, b]), 'row 0: 2 header rows'],
    ['a span of nothing', wrong(0, [a, label(1, '乙', { rowSpan: 0 })]), 'row 0: spans 1 × 0 at column 1'],
    ['no rows', wrong(0), 'row 0: there are no rows'],
    ['no columns', table('wrong', [], 0, row()), 'row 0: 0 columns'],
    ['more columns than Word has', table('wrong', equalWidths(64), 0, row()), 'row 0: 64 columns'],
    ['a column without width', table('wrong', [100, 0], 0, row(a, b)), 'row 0: column widths 100, 0'],
  ])('%s', (_, source, message) => refused(source, message));
});

test('the first rows and the last stay together, so that none stands alone', async () => {
  const rows = Array.from({ length: 6 }, (_, index) => row(entry(0, `${index}`)));
  const bytes = await renderWord(documentOf(table('list', [2000], 1, row(label(0, '栏')), ...rows)));
  const kept = descendants(readPart(bytes, 'word/document.xml'), 'w:tr').map(
    (each) => descendants(each, 'w:keepNext').length,
  );
  expect(kept).toEqual([1, 1, 0, 0, 0, 1, 0]);
});
