/** The last row of a list, which invites more. */
import { expect, it } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { field, formOf, list, place } from './definition.ts';
import { shownTable, tableOf } from './shown.ts';

const rows = (more: string, numbered: boolean): readonly string[] =>
  shownTable(
    tableOf(
      layout(
        formOf(
          [list('r', '项', [field('r.name', '名称'), field('r.use', '用途')])],
          [
            {
              kind: 'records',
              id: 'r',
              list: 'r',
              rows: 1,
              more,
              columns: [
                ...(numbered ? [{ kind: 'number', id: 'n', label: '序号' } as const] : []),
                place('r.name'),
                place('r.use'),
              ],
            },
          ],
        ),
      ),
      'r',
    ),
  );

it('stands below the numbers, or in each cell where there are none', () => {
  expect(rows('……', true).at(-1)).toBe('…… |  | ');
  expect(rows('……', false).at(-1)).toBe('…… | ……');
});

it('takes the row where it is words', () => {
  expect(rows('（可根据实际情况增加行数）', true).at(-1)).toBe('（可根据实际情况增加行数） →3');
  expect(rows('（可根据实际情况增加行数，每项不超过一行，不另附页，与正文一并装订）', false).at(-1)).toMatch(/ →2$/);
});
