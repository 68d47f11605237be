/** The edges of a grid's columns: where labels end, and what moves them. */
import { describe, expect, it } from 'vitest';
import type { FormDocument, Table } from '../../generators/layout/document.ts';
import { mostEms } from '../../generators/layout/ems.ts';
import { layout } from '../../generators/layout/layout.ts';
import { realForm, realForms } from '../forms/real-forms.ts';
import { field, formOf, list, matrix, place, row, rows } from './definition.ts';
import { shownParagraph, tableOf } from './shown.ts';

/** Edges in twips of the cells of each row. */
const edges = (table: Table): number[][] =>
  table.rows.map(({ cells }) =>
    cells.map(({ column }) => table.widths.slice(0, column).reduce((sum, width) => sum + width, 0)),
  );

describe('what stands alone in a row of a group', () => {
  const fields = ['a', 'b', 'c', 'd'].map((id) => field(id, id));
  const edgesOfGroup = (...inner: Parameters<typeof row>[]): number[][] => {
    const group = rows({ label: '联系人' }, ...inner.map((items) => row(...items)));
    const node = { kind: 'grid', id: 'grid', labels: 20, rows: [group] } as const;
    const [first, ...further] = edges(tableOf(layout(formOf(fields, [node])), 'grid'));
    return [first?.slice(1) ?? [], ...further];
  };
  const [left, pair] = [1769, 3043];

  it('has a label as wide as those of the other rows', () => {
    const several = [left, pair, 5307, 6581];
    expect(edgesOfGroup(['a', 'b'], ['c'])).toEqual([several, [left, pair]]);
    expect(edgesOfGroup(['a'], ['b', 'c'], ['d'])).toEqual([[left, pair], several, [left, pair]]);
  });

  it('is as near to the rows above as to those below', () => {
    const wide = place('c', { width: 3 });
    const [above, alone, below] = edgesOfGroup(['a', 'b'], ['d'], [wide, 'b']);
    expect(alone?.[1]).toBe(above?.[1]);
    expect(below?.[1]).toBeGreaterThan(pair);
  });

  it('is as wide as its group says where all stand alone, or as the form says of it', () => {
    expect(edgesOfGroup(['a'], ['c'])).toEqual([
      [left, 4316],
      [left, 4316],
    ]);
    const [, own] = edgesOfGroup(['a', 'b'], [place('c', { split: 50 })]);
    expect(own).toEqual([left, 5307]);
  });
});

describe('a label that is indented', () => {
  const INDENTED = '\u3000\u3000其中：智能制造装备及软件系统投资总额';
  const blocksOf = (label: string, labels: number) => {
    const node = { kind: 'grid', id: 'grid', labels, rows: [row('a')] } as const;
    return tableOf(layout(formOf([field('a', label, 'prose')], [node])), 'grid').rows[0]?.cells[0]?.blocks;
  };

  it('stands at the left, its further lines below its first word', () => {
    expect(blocksOf(INDENTED, 20)).toEqual([
      { kind: 'paragraph', style: 'label', align: 'left', hang: 2, inlines: [{ kind: 'run', text: INDENTED }] },
    ]);
    expect(blocksOf(INDENTED.trim(), 20)?.[0]).not.toHaveProperty('align');
  });

  it('leaves half of a narrow cell to its further lines', () => {
    expect(blocksOf(`${'\u3000'.repeat(8)}其中`, 12)?.[0]).toMatchObject({ align: 'left', hang: 2 });
  });
});

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

  it('move for each of two values that share a row in small type', () => {
    const figures = ['before', 'after'].map((id) =>
      field(id, `建设完成${id === 'before' ? '前' : '后'}的企业年销售（万元）`, 'money'),
    );
    const group = rows({ label: '效益情况', split: 70 }, row('before', 'after'));
    const node = { kind: 'grid', id: 'grid', labels: 20, rows: [rows({ label: '产线' }, group)] } as const;
    const filed = { before: 49981.31, after: 61477.01 };
    const [only] = tableOf(layout(formOf(figures, [node]), filed), 'grid').rows;
    const values = only?.cells.filter(({ role }) => role === 'value') ?? [];
    expect(values.map(({ blocks }) => blocks[0]?.style)).toEqual(['value', 'value']);
  });

  it('leave an empty cell room to write in, whatever a row further up asks', () => {
    const form = realForm('gansu/2026/basic-factory-application');
    const found = (items: readonly unknown[]): boolean =>
      JSON.stringify(items).includes('"enterprise.lastYear.totalAssets"');
    // One more field in a row of the first page.
    const crowded = JSON.parse(JSON.stringify(form), (key, value) =>
      key === 'items' && found(value) ? [...value, place('enterprise.creditRating')] : value,
    );
    const table = tableOf(layout(crowded), 'application');
    const blanks = table.rows.flatMap(({ cells }) =>
      cells
        .filter(({ blocks }) => JSON.stringify(blocks).includes('"path":"effects.sales.'))
        .map(({ column, columnSpan }) =>
          table.widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0),
        ),
    );
    // A figure of 10.5 points.
    expect(blanks.map((width) => width > 2.3 * 210)).toEqual([true, true]);
  });

  it('leave the columns of years as wide as each other, whatever is written below them', () => {
    const figures = matrix(
      'figures',
      '近三年发展情况',
      [2019, 2020, 2021],
      [field('figures.assets', '资产总额', 'money')],
    );
    const rows = [row('phone', 'mail'), { kind: 'matrix', id: 'figures', field: 'figures' } as const];
    const node = { kind: 'grid', id: 'grid', labels: 20, rows } as const;
    const data = { phone: '0311-87908713', mail: 'zhang.weiguo@example.com.cn', figures: { assets: { 2019: 1 } } };
    const table = tableOf(layout(formOf([...fields, figures], [node]), data), 'grid');
    const [first, years = []] = edges(table);
    expect(first?.[3]).toBeLessThan(SPLIT - 300);
    const widths = [...years, 8845].map((edge, place, all) => edge - (all[place - 1] ?? 0)).slice(2);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
  });

  it('of a list are where what it holds asks them to be, not where a long hint of a column does', () => {
    const hint = '（从高档数控机床、工业机器人、增材制造装备、智能传感与控制装备、行业成套装备选择，可填写多个）';
    const columns = ['kind', 'name', 'model', 'supplier'].map((id) => field(`list.${id}`, id));
    const kind = place('list.kind', { width: 2, label: `种类\n${hint}` });
    const records = {
      kind: 'records',
      id: 'records',
      list: 'list',
      rows: 1,
      columns: [kind, ...['name', 'model', 'supplier'].map((id) => place(`list.${id}`))],
    } as const;
    const node = { kind: 'grid', id: 'grid', labels: 20, rows: [rows({ label: '关键装备' }, records)] } as const;
    const data = {
      list: [{ kind: '机床', name: '五轴加工中心', model: 'HTC-500.32-A-777', supplier: '石家庄' }],
    };
    const table = tableOf(layout(formOf([list('list', '关键装备', columns)], [node]), data), 'grid');
    const [, , model] = table.rows.at(-1)?.cells ?? [];
    expect(model?.blocks.map(({ style }) => style)).toEqual(['columnValue']);
    const width = table.widths.slice(model?.column ?? 0, (model?.column ?? 0) + (model?.columnSpan ?? 0));
    // What the number takes at most, in 10.5 points.
    expect(width.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(mostEms('HTC-500.32-A-777') * 210);
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

/** In twentieths of a point; digits and letters are half as wide. */
const lengthOf = (text: string): number => [...text].reduce((sum, c) => sum + (c < '\u2e80' ? 105 : 210), 0);

it.each(realForms.map((form) => [form.key, form] as const))('%s has no label of six lines', (_, form) => {
  const high = labelsOf(layout(form)).filter(([text, width]) => lengthOf(text) / (width - 170) > 5);
  expect(high).toEqual([]);
});
