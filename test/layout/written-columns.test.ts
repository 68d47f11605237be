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
const widths = (...profiles: string[]): readonly number[] =>
  tableOf(layout(form, { r: profiles.map((profile) => ({ name: '甲', profile })) }), 'r').widths;

it('are wider for it, within reason; others are not', () => {
  const [blank] = tableOf(layout(form), 'r').widths;
  expect(widths('短')[0]).toBe(blank);
  const [name = 0, profile = 0] = widths('短', '企业围绕研发、生产建设。'.repeat(15));
  expect(profile / name).toBeGreaterThan(1.6);
  const [least = 0, most = 0] = widths('企业围绕研发、生产建设。'.repeat(300));
  expect(most / least).toBeCloseTo(2.2, 1);
});
