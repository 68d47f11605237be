/** Columns of a list in which much is written. */
import { expect, it } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { field, formOf, list, place } from './definition.ts';
import { tableOf } from './shown.ts';

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

it('leave others nearly half of what they have in the blank form', () => {
  const [blank = 0] = tableOf(layout(form), 'r').widths;
  const [name = 0] = widths(SENTENCE.repeat(300));
  expect(name / blank).toBeGreaterThanOrEqual(0.45);
  expect(name / blank).toBeLessThan(0.5);
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

it('take turns where all are long: the longer has more', () => {
  const [name = 0, profile = 0] = tableOf(
    layout(form, { r: [{ name: SENTENCE.repeat(20), profile: SENTENCE.repeat(40) }] }),
    'r',
  ).widths;
  expect(profile / name).toBeGreaterThan(1.3);
});
