import { describe, expect, test } from 'vitest';
import type { Table, TableRow } from '../../generators/layout/document.ts';
import type { Box, Page } from '../../generators/pdf/flow.ts';
import { typeArea } from '../../generators/pdf/flow.ts';
import { checkTable } from './check-table.ts';
import { cell, control, label, note, paragraph, prose, row, table, value } from './documents.ts';
import { cellsOf, type Laid, layTable, printed, textOf } from './placed.ts';

/** A box that holds a header's text. */
const printedIn = (box: Box, page: Page): boolean =>
  page.lines.some(
    ({ line, x, top }) =>
      /列|资金/.test(textOf(line)) &&
      x >= box.x &&
      x < box.x + box.width &&
      top >= box.top &&
      top < box.top + box.height,
  );

const pagesOf = (laid: Laid, row: number, column = 0): number[] => {
  const measured = laid.table.rows[row]?.cells[column];
  return [...new Set(printed(laid.pages, measured?.lines ?? []).map((place) => place.page))];
};

describe('the header of a list inside of a table', () => {
  const head = row([
    label(0, '关键装备', { rowSpan: 61 }),
    cell(1, paragraph('columnLabel', '规格'), { role: 'header' }),
  ]);
  const listed = Array.from({ length: 60 }, (_, at) =>
    row([value(1, `值${at}`)], { headed: { above: at + 1, rows: 1 } }),
  );
  const laid = layTable(table([1, 3], [head, ...listed, row([value(0, '以下'), value(1, '其他')])]) as Table);

  test('is printed on every page that the list reaches, beside the label that goes on', () => {
    checkTable(laid);
    expect(laid.pages.length).toBeGreaterThan(1);
    expect(pagesOf(laid, 0, 1)).toEqual(laid.pages.map((_, page) => page));
    expect(pagesOf(laid, 0, 0)).toEqual(laid.pages.map((_, page) => page));
    const [, second] = laid.pages;
    expect(second?.lines.map(({ line }) => textOf(line)).join('')).toMatch(/^关键装备规格值/);
    const [labelBox, headBox] = second?.boxes.toSorted((a, b) => a.top - b.top || b.height - a.height) ?? [];
    expect(labelBox?.top).toBe(headBox?.top);
    expect(labelBox?.height).toBeGreaterThan(headBox?.height ?? 0);
  });
});

describe('rows that keep together below a header of their own', () => {
  const head = row(
    [label(0, '工厂整体建设成效', { rowSpan: 21 }), cell(1, paragraph('columnLabel', '建设前'), { role: 'header' })],
    {
      keepsNext: true,
    },
  );
  const figures = Array.from({ length: 20 }, (_, at) =>
    row([value(1, `值${at}`)], { ...(at < 19 && { headed: { above: at + 1, rows: 1 }, keepsNext: true as const }) }),
  );
  const figuresFrom = (above: number) => layTable(table([1, 3], [head, ...figures]) as Table, { above });
  const rowsOn = (laid: Laid): number[] =>
    laid.pages.map((page) => page.lines.filter(({ line }) => /^值/.test(textOf(line))).length);

  test('stand on one page where that leaves less than a third of one empty', () => {
    expect(rowsOn(figuresFrom(100))).toEqual([20]);
    expect(rowsOn(figuresFrom(450))).toEqual([0, 20]);
  });

  test('are parted rather than leave more, with the header on both pages and neither of it with a single row', () => {
    for (let above = 130; above < 410; above += 9) {
      const laid = figuresFrom(above);
      checkTable(laid);
      const [first = 0, second = 0, ...further] = rowsOn(laid);
      expect(further).toEqual([]);
      expect([first + second, first > 1, second === 0 || second > 1], `${above}`).toEqual([20, true, true]);
      expect(pagesOf(laid, 0, 1)).toEqual(laid.pages.map((_, page) => page));
    }
  });
});

describe('merged labels', () => {
  const rows = Array.from({ length: 40 }, (_, i) => [
    ...(i === 0 ? [label(0, '整体建设成效', { rowSpan: 40 })] : []),
    label(1, `指标${i}`),
    value(2, `值${i}`),
  ]).map((cells) => row(cells));

  test('are printed on every page that their rows reach, in a closed box', () => {
    const laid = layTable(table([1, 2, 3], rows) as Table);
    checkTable(laid);
    expect(laid.pages).toHaveLength(2);
    expect(pagesOf(laid, 0)).toEqual([0, 1]);
  });

  test('stand in the middle of their rows on a page', () => {
    const laid = layTable(table([1, 2, 3], rows) as Table);
    for (const [index, page] of laid.pages.entries()) {
      const box = page.boxes.find(({ height }) => height > 100);
      const lines = printed(laid.pages, cellsOf(laid.table)[0]?.lines ?? []).filter((place) => place.page === index);
      const [first] = lines;
      const last = lines.at(-1);
      if (box === undefined || first === undefined || last === undefined) throw new Error('no label');
      const middle = (first.top + last.top + last.line.height) / 2;
      expect(middle).toBeCloseTo(box.top + box.height / 2, 1);
    }
  });

  test('come first in reading order', () => {
    const [first] = layTable(table([1, 2, 3], rows) as Table).pages;
    expect(first?.lines.map(({ line }) => textOf(line)).join('')).toMatch(/^整体建设成效指标0值0指标1值1/);
  });

  test('take their first rows with them to the next page rather than stand without them', () => {
    const tall = [row([label(0, '很\n高\n的\n标\n签', { rowSpan: 2 }), value(1, '一')]), row([value(1, '二')])];
    const laid = layTable(table([1, 3], tall) as Table, { above: 600 });
    checkTable(laid);
    expect(laid.pages.map((page) => page.boxes.length)).toEqual([0, 3]);
  });

  test('stand on the page on which the first of their rows is cut', () => {
    const group = [
      row([label(0, '很\n高\n的\n标\n签\n很\n高', { rowSpan: 2 }), value(1, '长\n'.repeat(40))], { splittable: true }),
      row([value(1, '二')]),
    ];
    for (const above of [400, 520, 560]) {
      const laid = layTable(table([1, 3], group) as Table, { above });
      checkTable(laid);
      const first = laid.pages.findIndex(({ boxes }) => boxes.length > 0);
      expect(pagesOf(laid, 0)[0], `${above}`).toBe(first);
    }
  });

  test('that need more than their rows make the last row higher', () => {
    const laid = layTable(
      table(
        [1, 8],
        [row([label(0, '一二三四五六七八'.repeat(4), { rowSpan: 2 }), value(1, '')]), row([value(1, '')])],
      ) as Table,
    );
    checkTable(laid);
    expect(laid.table.rows[1]?.height).toBeGreaterThan(laid.table.rows[0]?.height ?? 0);
  });
});

test('a span that leaves the table ends with it', () => {
  const laid = layTable(table([1, 3], [row([label(0, '标签', { rowSpan: 9 }), value(1, '值')])]) as Table);
  checkTable(laid);
  expect(pagesOf(laid, 0)).toEqual([0]);
});

test('a label that holds a control is printed once', () => {
  const inside = cell(0, paragraph('label', '名称：', control('name', { value: '甲' })), {
    role: 'label',
    rowSpan: 40,
  });
  const rows = Array.from({ length: 40 }, (_, i) => row([...(i === 0 ? [inside] : []), value(1, '值')]));
  const laid = layTable(table([1, 1], rows) as Table);
  checkTable(laid);
  expect(laid.pages).toHaveLength(2);
  expect(pagesOf(laid, 0)).toEqual([0]);
});

describe('prose', () => {
  test('of three pages is whole, with its label on each page', () => {
    const text = prose(3000);
    const laid = layTable(
      table([1, 6], [row([label(0, '企业简介'), value(1, text, { vertical: 'top' })], { splittable: true })]) as Table,
      { above: 100 },
    );
    checkTable(laid);
    expect(laid.pages).toHaveLength(3);
    expect(pagesOf(laid, 0, 0)).toEqual([0, 1, 2]);
    const lines = laid.pages.flatMap((page) => page.lines).filter(({ line }) => textOf(line) !== '企业简介');
    expect(lines.map(({ line }) => textOf(line)).join('')).toBe(text);
  });

  test('of a row that may not be split goes to the next page whole, unless it is taller than a page', () => {
    const two = (length: number) =>
      layTable(table([1, 6], [row([label(0, '一'), value(1, prose(length))])]) as Table, { above: 400 });
    expect(two(800).pages.map((page) => page.boxes.length)).toEqual([0, 2]);
    const tall = two(2500);
    checkTable(tall);
    expect(tall.pages.map((page) => page.boxes.length)).toEqual([0, 2, 2, 2].slice(0, tall.pages.length));
    expect(tall.pages.length).toBeGreaterThan(2);
  });

  test('does not leave a single line behind nor send one ahead; two are enough', () => {
    const begun = new Set<number>();
    for (let above = 150; above < 620; above += 7) {
      const laid = layTable(
        table(
          [1, 6],
          [row([label(0, '简介'), value(1, prose(700), { vertical: 'top' })], { splittable: true })],
        ) as Table,
        { above },
      );
      checkTable(laid);
      const counts = laid.pages.map((page) => page.lines.length - 1).filter((count) => count > 0);
      for (const count of counts) expect(count).toBeGreaterThan(1);
      if (counts[0] !== undefined && counts.length > 1) begun.add(counts[0]);
    }
    expect(begun).toContain(2);
  });

  const box = (height: number, above: number) =>
    layTable(table([1, 6], [row([label(0, '简介'), value(1, '')], { splittable: true, height })]) as Table, { above });

  test('an empty box moves to the next page and never exceeds it', () => {
    const [first, second] = box(4000, 540).pages;
    expect(first?.boxes).toEqual([]);
    expect(second?.boxes[0]?.height).toBeCloseTo(200, 3);
    checkTable(box(30000, 500));
  });

  test('an empty box takes the rest of a page that is most of its room', () => {
    const { pages } = box(4000, 500);
    expect(pages).toHaveLength(1);
    const { top, height } = typeArea('portrait');
    expect(pages[0]?.boxes[0]?.height).toBeCloseTo(height - 500, 3);
    expect(pages[0]?.boxes[0]?.top).toBeCloseTo(top + 500, 3);
  });
});

describe('header rows', () => {
  const columns = 26;
  const header: TableRow[] = [
    row([
      ...[0, 1, 2].map((column) =>
        cell(column, paragraph('columnLabel', `列${column}`), { rowSpan: 3, role: 'header' }),
      ),
      cell(3, paragraph('columnLabel', '资金构成', note('money')), { columnSpan: 7, role: 'header' }),
      ...Array.from({ length: 16 }, (_, i) =>
        cell(10 + i, paragraph('columnLabel', `第${10 + i}列`), { rowSpan: 3, role: 'header' }),
      ),
    ]),
    row([
      cell(3, paragraph('columnLabel', '资金来源'), { columnSpan: 3, role: 'header' }),
      ...[6, 7, 8, 9].map((column) =>
        cell(column, paragraph('columnLabel', `列${column}`), { rowSpan: 2, role: 'header' }),
      ),
    ]),
    row([3, 4, 5].map((column) => cell(column, paragraph('columnLabel', `列${column}`), { role: 'header' }))),
  ];
  const body = Array.from({ length: 30 }, (_, i) =>
    row(Array.from({ length: columns }, (_, column) => cell(column, paragraph('columnValue', `${i}之${column}`)))),
  );
  const wide = table(Array(columns).fill(1), [...header, ...body], 3, 'landscape') as Table;
  const laid = layTable(wide, { notes: { money: '单位：万元。' }, orientation: 'landscape' });

  test('of 26 columns and three rows stand on every page', () => {
    checkTable(laid, 'landscape');
    expect(laid.pages.length).toBeGreaterThan(2);
    for (const [index] of laid.pages.entries()) {
      for (const headerCell of cellsOf(laid.table).filter((measured) => measured.lastRow < 3)) {
        expect(printed(laid.pages, headerCell.lines).filter((place) => place.page === index)).toHaveLength(
          headerCell.lines.length,
        );
      }
    }
  });

  test('are as high on every page', () => {
    const heights = laid.pages.map((page) => {
      const header = page.boxes.filter((box) => printedIn(box, page));
      return Math.max(...header.map((box) => box.top + box.height)) - Math.min(...header.map((box) => box.top));
    });
    for (const height of heights) expect(height).toBeCloseTo(heights[0] ?? 0, 3);
  });

  test('bring their note once', () => {
    const [lines] = [...laid.notes.values()];
    expect(printed(laid.pages, lines ?? []).map((place) => place.page)).toEqual([0]);
  });

  test('and bands do not end a page', () => {
    for (let above = 500; above < 640; above += 3) {
      const rows = [
        row([cell(0, paragraph('band', '一'), { columnSpan: 2, role: 'band' })]),
        row([label(0, '甲'), value(1, '乙')]),
      ];
      const pages = layTable(table([1, 1], rows) as Table, { above }).pages;
      expect(pages.map((page) => page.boxes.length)).toEqual(pages.length === 1 ? [3] : [0, 3]);
    }
  });

  test('beside a merged label do not end a page', () => {
    for (let above = 560; above < 680; above += 3) {
      const header = (column: number, text: string) => cell(column, paragraph('columnLabel', text), { role: 'header' });
      const rows = [
        row([label(0, '工艺', { rowSpan: 2 }), header(1, '名称'), header(2, '应用描述')]),
        row([value(1, '一'), value(2, prose(300), { vertical: 'top' })], { splittable: true }),
      ];
      const laid = layTable(table([1, 1, 2], rows) as Table, { above });
      checkTable(laid);
      expect(pagesOf(laid, 0, 1)[0]).toBe(pagesOf(laid, 1, 1)[0]);
    }
  });

  test('that take half a page are not repeated', () => {
    const high = table(
      [1],
      [
        row([cell(0, paragraph('columnLabel', '高'), { role: 'header' })], { height: 8000 }),
        ...Array.from({ length: 40 }, (_, i) => row([value(0, `${i}`)])),
      ],
      1,
    );
    const tall = layTable(high as Table);
    checkTable(tall);
    expect(pagesOf(tall, 0)).toEqual([0]);
  });
});

test('header rows do not stay alone on a page where the rows that keep together do not fit below them', () => {
  const high = row([value(0, '值')], { height: 7000 });
  const laid = layTable(table([1], [row([label(0, '标签')]), high, high, high], 1) as Table, { above: 100 });
  checkTable(laid);
  expect(laid.pages.map((page) => page.boxes.length)).toEqual([0, 2, 2, 2]);
});

test('a row that is split leaves four lines to the next page, not two', () => {
  const overOf = (lines: number): number => {
    const text = Array.from({ length: lines }, (_, at) => `第${at}行`).join('\n');
    const laid = layTable(table([1, 3], [row([value(0, ''), value(1, text)], { splittable: true })]) as Table);
    checkTable(laid);
    return laid.pages[1]?.lines.length ?? 0;
  };
  const fits = Array.from({ length: 80 }, (_, at) => at + 1).find((lines) => overOf(lines) > 0) ?? 0;
  expect([0, 1, 2, 3, 4].map((more) => overOf(fits + more))).toEqual([4, 4, 4, 4, 5]);
});
