import { describe, expect, test } from 'vitest';
import type { FormDocument, Table } from '../../generators/layout/document.ts';
import { typeArea } from '../../generators/pdf/flow.ts';
import { layPages } from '../../generators/pdf/pages.ts';
import { cell, formDocument, label, note, paragraph, prose, row, section, table, value } from './documents.ts';
import { fonts } from './fonts.ts';
import { layTable, printed, textOf } from './placed.ts';

const texts = (document: FormDocument): string[][] =>
  layPages(document, fonts).pages.map((page) => page.lines.map(({ line }) => textOf(line)));

const ids = Array.from({ length: 12 }, (_, i) => `note${i + 1}`);
const notes = Object.fromEntries(ids.map((id, i) => [id, `第${i + 1}注：${prose(20 + 40 * (i % 4), '注')}`]));

describe('twelve notes in a table of two pages', () => {
  const rows = ids.flatMap((id, i) => [
    row([cell(0, paragraph('label', `标签${i}`, note(id)), { role: 'label' }), value(1, '值')]),
    row([label(0, '无注'), value(1, prose(100, '值'))]),
    row([cell(0, paragraph('label', '再引', note('note1')), { role: 'label' }), value(1, '值')]),
  ]);
  const laid = layTable(table([1, 2], rows) as Table, { notes });

  test('stand on the page of their first mark, once, in order', () => {
    expect(laid.pages.length).toBeGreaterThan(1);
    for (const [id, lines] of laid.notes) {
      const mark = laid.pages.findIndex((page) => page.lines.some(({ line }) => line.notes.includes(id)));
      expect(
        printed(laid.pages, lines).map((place) => place.page),
        id,
      ).toEqual(lines.map(() => mark));
    }
    const order = laid.pages.flatMap((page) => page.lines.map(({ line }) => /^(\d+) 第/.exec(textOf(line))?.[1]));
    expect(order.filter((number) => number !== undefined)).toEqual(ids.map((_, i) => String(i + 1)));
  });

  test('end at the foot of the type area, under a rule', () => {
    const { top, height } = typeArea('portrait');
    for (const page of laid.pages) {
      const last = page.lines.at(-1);
      expect((last?.top ?? 0) + (last?.line.height ?? 0)).toBeCloseTo(top + height, 3);
      expect(page.rules).toHaveLength(1);
      const [rule] = page.rules;
      const tableBottom = Math.max(...page.boxes.map((box) => box.top + box.height));
      expect(rule?.y).toBeGreaterThan(tableBottom);
    }
  });
});

test('a mark moves to the next page where its note would not fit below it', () => {
  const rows = Array.from({ length: 24 }, (_, i) =>
    row([i === 23 ? cell(0, paragraph('value', '此处', note('a'))) : value(0, '值')]),
  );
  const short = layTable(table([1], rows) as Table, { notes: { a: '短。' }, above: 35 });
  const long = layTable(table([1], rows) as Table, { notes: { a: prose(300) }, above: 35 });
  expect(short.pages.map((page) => page.boxes.length)).toEqual([24]);
  expect(long.pages.map((page) => page.boxes.length)).toEqual([23, 1]);
});

test('a merged label keeps room for its note, whatever else fills the page', () => {
  for (const length of [1, 700]) {
    for (let above = 300; above < 420; above += 6) {
      const merged = cell(0, paragraph('label', '合并标签', note('a')), { role: 'label', rowSpan: 12 });
      const rows = Array.from({ length: 12 }, (_, i) =>
        row([...(i === 0 ? [merged] : []), value(1, prose(i === 11 ? length : 1))], { splittable: true }),
      );
      const laid = layTable(table([1, 3], rows) as Table, { notes: { a: prose(120) }, above });
      const [first] = printed(laid.pages, laid.table.rows[0]?.cells[0]?.lines ?? []);
      const [lines] = [...laid.notes.values()];
      expect(printed(laid.pages, lines ?? []).map(({ page }) => page)).toEqual(lines?.map(() => first?.page));
    }
  }
});

test('a page with no room for one line beside header and notes is overfull rather than endless', () => {
  const header = row([cell(0, paragraph('columnLabel', '头'), { role: 'header' })], { height: 2900 });
  const body = row([cell(0, [paragraph('coverSubtitle', '题', note('a')), paragraph('value', '文')])]);
  const laid = layTable(table([1], [header, body], 1, 'landscape') as Table, {
    notes: { a: prose(3000) },
    orientation: 'landscape',
  });
  expect(laid.pages.flatMap((page) => page.lines.map(({ line }) => textOf(line)))).toEqual(
    expect.arrayContaining(['题1', '文']),
  );
});

test('a note that is longer than half a page goes on at the foot of the next one', () => {
  const rows = Array.from({ length: 30 }, (_, i) =>
    row([i === 0 ? cell(0, paragraph('value', '此处', note('a'))) : value(0, '值')]),
  );
  const laid = layTable(table([1], rows) as Table, { notes: { a: prose(2000) } });
  const [lines] = [...laid.notes.values()];
  const pages = printed(laid.pages, lines ?? []).map((place) => place.page);
  expect(pages).toHaveLength(lines?.length ?? 0);
  expect(new Set(pages)).toEqual(new Set([0, 1]));
});

test('what is left of a note after the last page gets pages of its own', () => {
  const document = formDocument([section([paragraph('body', '正文', note('a'))], { numbered: false })], {
    a: prose(6000),
  });
  const pages = texts(document);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.flat().join('')).toContain(prose(6000));
});

test('space below the last line of a page takes none from the notes', () => {
  const times = (count: number, style: 'value' | 'answer') =>
    Array.from({ length: count }, () => paragraph(style, '文'));
  for (let above = 0; above < 20; above += 1) {
    const blocks = [paragraph('value', '此处', note('a')), ...times(above, 'value'), ...times(30, 'answer')];
    const pages = texts(formDocument([section(blocks)], { a: '注甲' }));
    expect(
      pages.findIndex((lines) => lines.some((line) => line.includes('注甲'))),
      `${above} above`,
    ).toBe(0);
  }
});

test('notes of paragraphs stand on the page of the line that cites them', () => {
  const blocks = Array.from({ length: 40 }, (_, i) =>
    paragraph('body', `段${i}`, ...(i % 13 === 12 ? [note(`n${i}`)] : [])),
  );
  const pages = texts(formDocument([section(blocks)], { n12: '注甲', n25: '注乙', n38: '注丙' }));
  const pageOf = (text: string) => pages.findIndex((lines) => lines.some((line) => line.includes(text)));
  expect([pageOf('注甲'), pageOf('注乙'), pageOf('注丙')]).toEqual([pageOf('段121'), pageOf('段252'), pageOf('段383')]);
});
