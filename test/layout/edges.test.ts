/** The edges of a grid's columns: where labels end, and what moves them. */
import { describe, expect, it } from 'vitest';
import type { FormDocument, Table } from '../../generators/layout/document.ts';
import { layout } from '../../generators/layout/layout.ts';
import { realForms } from '../forms/real-forms.ts';
import { field, formOf, place, row } from './definition.ts';
import { shownParagraph, tableOf } from './shown.ts';

/** Edges in twips of the cells of each row. */
const edges = (table: Table): number[][] =>
  table.rows.map(({ cells }) =>
    cells.map(({ column }) => table.widths.slice(0, column).reduce((sum, width) => sum + width, 0)),
  );

describe('the edges of a grid', () => {
  const fields = [
    field('name', '企业名称'),
    field('phone', '电话', 'phone'),
    field('mail', '邮箱', 'email'),
    field('listed', '工厂是否位于先进制造业集群等重点区域', 'yesNo'),
    field('profile', '企业简介', 'prose'),
  ];
  const grid = (rows: Parameters<typeof row>[], data?: unknown): Table => {
    const node = { kind: 'grid', id: 'grid', labels: 20, rows: rows.map((items) => row(...items)) } as const;
    return tableOf(layout(formOf(fields, [node]), data), 'grid');
  };
  /** 20 % of 8845 twips, and 36 % of half of the rest. */
  const COLUMN = 1769;
  const SPLIT = 6581;

  it('stand where the form says while each label has a line', () => {
    expect(edges(grid([['name'], ['phone', 'mail']]))).toEqual([
      [0, COLUMN],
      [0, COLUMN, 5307, SPLIT],
    ]);
  });

  it('move for a label beside a value that leaves its cell half empty, and all rows with them', () => {
    const [first, second] = edges(grid([['name'], ['listed']]));
    // 18 characters in two lines.
    expect(first?.[1]).toBeGreaterThan(9 * 210);
    expect(first?.[1]).toBeLessThan(9 * 210 + 400);
    expect(second).toEqual(first);
  });

  it('do not move for a label beside prose', () => {
    expect(edges(grid([[place('profile', { label: '企业简介及其发展历程主营业务' })]]))).toEqual([[0, COLUMN]]);
  });

  it('move for a value that would be in small type', () => {
    const table = grid([['name'], ['phone', 'mail']], { mail: 'zhang.weiguo@example.com.cn' });
    expect(edges(table)[1]?.[3]).toBeLessThan(SPLIT - 300);
    expect(table.rows[1]?.cells.at(-1)?.blocks.map(({ style }) => style)).not.toContain('columnValueLeast');
  });

  it('part and meet as before, whatever is filled in', () => {
    const rows = [['name'], ['phone', 'mail'], ['listed'], ['mail', 'phone', 'name']];
    const blank = grid(rows);
    const filled = grid(rows, { mail: `${'a'.repeat(30)}@example.com`, phone: '0311-87908713', name: '名'.repeat(60) });
    const shape = (table: Table) =>
      table.rows.map(({ cells }) => cells.map(({ column, columnSpan }) => [column, columnSpan]));
    expect(shape(filled)).toEqual(shape(blank));
    expect(filled.widths).not.toEqual(blank.widths);
    expect(filled.widths.reduce((sum, width) => sum + width, 0)).toBe(8845);
  });
});

const labelsOf = (document: FormDocument): [string, number][] =>
  document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? []
        : block.rows.flatMap(({ cells }) =>
            cells
              .filter(({ role }) => role === 'label')
              .map(({ column, columnSpan, blocks: inside }): [string, number] => [
                inside.map(shownParagraph).join(''),
                block.widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0),
              ]),
          ),
    ),
  );

it.each(realForms.map((form) => [form.key, form] as const))('%s has no label of six lines', (_, form) => {
  const high = labelsOf(layout(form)).filter(([text, width]) => (text.length * 10.5 * 20) / (width - 170) > 5);
  expect(high).toEqual([]);
});
