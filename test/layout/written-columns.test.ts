/** Columns of a list in which much is written. */
import { expect, it } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { field, formOf, list, place } from './definition.ts';
import { shownParagraph, tableOf } from './shown.ts';

const form = formOf(
  [list('r', '项', [field('r.name', '名称'), field('r.profile', '简介', 'prose')])],
  [
    {
      kind: 'records',
      id: 'r',
      list: 'r',
      rows: 1,
      columns: [place('r.name', { width: 1 }), place('r.profile', { width: 1 })],
    },
  ],
);
const SENTENCE = '企业围绕研发、生产建设。';
const widths = (...profiles: string[]): readonly number[] =>
  tableOf(layout(form, { r: profiles.map((profile) => ({ name: '甲', profile })) }), 'r').widths;

it('are as wide as it takes for eight lines; others are not', () => {
  const [blank = 0] = tableOf(layout(form), 'r').widths;
  expect(widths('短')[0]).toBe(blank);
  const [name = 0, profile = 0] = widths('短', SENTENCE.repeat(20));
  // 240 characters of 9 points in eight lines of 30.
  expect(profile).toBeGreaterThan(30 * 180);
  expect(name).toBeLessThan(blank);
});

it('leave others nearly half of what they have in the blank form, or what two lines take', () => {
  const [blank = 0] = tableOf(layout(form), 'r').widths;
  const [name = 0, , long = 0] = ['甲', SENTENCE].flatMap((each) => {
    const table = tableOf(layout(form, { r: [{ name: each, profile: SENTENCE.repeat(300) }] }), 'r');
    return table.widths;
  });
  // Two characters, as in its label, and a margin.
  expect(name).toBeLessThan(0.15 * blank);
  // Twelve characters in two lines.
  expect(long).toBeGreaterThan(name + 3 * 150);
  expect(long).toBeLessThan(0.5 * blank);
});

it('are as narrow as their label where nothing is written', () => {
  const [name = 0] = tableOf(layout(form, { r: [{ profile: SENTENCE.repeat(20) }] }), 'r').widths;
  expect(name).toBeLessThan(800);
});

it('are not squeezed in all records by one in which much is written', () => {
  const both = (name: string, profile: string) => ({ name, profile });
  const usual = both(SENTENCE.repeat(8), SENTENCE.repeat(8));
  const records = [...Array.from({ length: 5 }, () => usual), both(SENTENCE, SENTENCE.repeat(200))];
  const [name = 0, profile = 0] = tableOf(layout(form, { r: records }), 'r').widths;
  expect(profile).toBeGreaterThan(name);
  expect(profile).toBeLessThan(2.5 * name);
});

it('are set smaller where else a record is higher than a page', () => {
  const styleOf = (times: number) =>
    tableOf(layout(form, { r: [{ name: SENTENCE.repeat(times), profile: SENTENCE.repeat(times) }] }), 'r').rows[1]
      ?.cells[0]?.blocks[0]?.style;
  // The third would be below the title, in the type of the second; the fourth stands on no page but one of its own; the last on none in any type.
  expect([40, 60, 70, 110, 200].map(styleOf)).toEqual([
    'columnValue',
    'columnValueSmall',
    'columnValueTiny',
    'columnValueTiny',
    'columnValue',
  ]);
});

it('are set smaller where else a long text would stand in lines of two or three characters', () => {
  const ids = Array.from({ length: 12 }, (_, at) => `t${at}`);
  const wide = formOf(
    [
      list(
        'r',
        '项',
        ids.map((id) => field(`r.${id}`, '情况', 'prose')),
      ),
    ],
    [{ kind: 'records', id: 'r', list: 'r', rows: 1, columns: ids.map((id) => place(`r.${id}`)) }],
  );
  const filled = (text: string) => {
    const table = tableOf(layout(wide, { r: [Object.fromEntries(ids.map((id) => [id, text]))] }), 'r');
    return { width: Math.min(...table.widths), style: table.rows[1]?.cells[0]?.blocks[0]?.style };
  };
  expect(filled('短').style).toBe('columnValue');
  const { width, style } = filled(SENTENCE);
  expect(style).toBe('columnValueTiny');
  // Four characters of 7.5 points.
  expect(width).toBeGreaterThanOrEqual(600);
});

it('are in the least type that is read where long texts are strips in any', () => {
  const ids = Array.from({ length: 19 }, (_, at) => `t${at}`);
  const strips = formOf(
    [
      list(
        'r',
        '项',
        ids.map((id) => field(`r.${id}`, '情况', 'prose')),
      ),
    ],
    [{ kind: 'records', id: 'r', list: 'r', rows: 1, columns: ids.map((id) => place(`r.${id}`)) }],
  );
  const filled = layout(strips, { r: [Object.fromEntries(ids.map((id) => [id, SENTENCE.repeat(4)]))] });
  expect(tableOf(filled, 'r').rows[1]?.cells[0]?.blocks[0]?.style).toBe('columnValueTiny');
});

it('have room for all that their header says, hints too', () => {
  const hint = '（如对于其他车间、工厂的带动效应等，300字以内，选填）';
  const fields = [
    field('r.other', '其他', 'prose', { hint }),
    field('r.profile', '简介', 'prose'),
    field('r.more', '成效', 'prose'),
  ];
  const hinted = formOf(
    [list('r', '项', fields)],
    [{ kind: 'records', id: 'r', list: 'r', rows: 1, columns: fields.map(({ path }) => place(path)) }],
  );
  const table = tableOf(layout(hinted, { r: [{ profile: SENTENCE.repeat(80), more: SENTENCE.repeat(80) }] }), 'r');
  const lines = (table.rows[0]?.cells[0]?.blocks ?? []).map(shownParagraph);
  expect(lines.join('')).toBe(`其他${hint}`);
  expect(lines.length).toBeLessThan(10);
});

it('do not break what is short', () => {
  const table = tableOf(layout(form, { r: [{ name: '甘肃省', profile: SENTENCE.repeat(60) }] }), 'r');
  const size = { columnValue: 10.5, columnValueSmall: 9 }[String(table.rows[1]?.cells[0]?.blocks[0]?.style)] ?? 0;
  expect(table.widths[0]).toBeGreaterThan(3 * size * 20);
});

it('take turns where all are long: the longer has more', () => {
  const [name = 0, profile = 0] = tableOf(
    layout(form, { r: [{ name: SENTENCE.repeat(20), profile: SENTENCE.repeat(40) }] }),
    'r',
  ).widths;
  expect(profile / name).toBeGreaterThan(1.3);
});
