import { describe, expect, it } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { columns, field, formOf, group, list, place, row, rows, section } from './definition.ts';
import { blocksOf, controlsOf, paragraphsOf, shownParagraph, shownTable, tableOf } from './shown.ts';

const grid = (...inner: Parameters<typeof rows>[1][]) => ({
  kind: 'grid' as const,
  id: 'grid',
  labels: 20,
  rows: inner,
});

const cut = (form: Parameters<typeof layout>[0]) => shownTable(tableOf(layout(form), 'grid'));

describe('a grid', () => {
  const abc = ['a', 'b', 'c', 'd'].map((id) => field(id, id.toUpperCase()));

  it('cuts the whole width where the first item has no label cell', () => {
    const form = formOf(abc, [
      grid(row(place('a', { labelled: 'none' })), row(place('a', { labelled: 'inside' }), 'b'), row('c')),
    ]);
    expect(cut(form)).toEqual(['[a] →4', 'A[a] →2 | B | [b]', 'C | [c] →3']);
    // 20 %, half, 36 % of the second half, the rest: of 8845 twips.
    expect(tableOf(layout(form), 'grid').widths).toEqual([1769, 2654, 1592, 2830]);
  });

  it('weighs shares by width and splits them as the placement says', () => {
    const form = formOf(abc, [grid(row(place('a', { width: 3 }), place('b', { split: 50 })))]);
    expect(tableOf(layout(form), 'grid').widths).toEqual([1769, 5307, 885, 884]);
  });

  it('keeps thirds of a half and sixths of the whole in one column', () => {
    const form = formOf(abc, [
      grid(
        row(...['a', 'b'].map((id) => place(id, { labelled: 'none' }))),
        row(...['a', 'b', 'c', 'a', 'b', 'c'].map((id) => place(id, { labelled: 'none' }))),
        row(...['a', 'b', 'c'].map((id) => place(id, { labelled: 'none' }))),
      ),
    ]);
    expect(tableOf(layout(form), 'grid').widths).toHaveLength(6);
  });

  it('merges labels to any depth, half of the area left to the rows', () => {
    const deep = ['一', '二', '三', '四', '五', '六'].reduceRight(
      (inner, label) => rows({ label }, inner, row('b')),
      rows({ label: '七' }, row('a')),
    );
    const [first] = tableOf(layout(formOf(abc, [grid(deep)])), 'grid').rows;
    expect(first?.cells.map((cell) => cell.rowSpan)).toEqual([7, 6, 5, 4, 3, 2, 1, 1, 1]);
  });

  it('takes the split of the group for its rows, a label of its own for that of its field', () => {
    const form = formOf(
      [
        group(
          'kpis',
          '指标',
          abc.map((each) => ({ ...each, path: `kpis.${each.id}` })),
          ['n'],
        ),
      ],
      [
        grid(
          rows({ field: 'kpis', split: 50 }, row('kpis.a', 'kpis.b')),
          rows({ field: 'kpis', label: '成效' }, row('kpis.c')),
        ),
      ],
      { notes: [{ id: 'n', text: '注' }] },
    );
    expect(cut(form)).toEqual(['指标^n | A | [kpis.a] →2 | B | [kpis.b]', '成效^n | C →2 | [kpis.c] →3']);
  });

  it('prints a group without rows, and no table without rows', () => {
    expect(cut(formOf(abc, [grid(rows({ label: '空' }))]))).toEqual(['空 | ']);
    expect(blocksOf(layout(formOf(abc, [grid()])))).toEqual([]);
  });

  it('stays readable where a placed field is unknown', () => {
    expect(cut(formOf(abc, [grid(row(place('x', { label: '无' }), 'a'))]))).toEqual(['无 |  | A | [a]']);
  });
});

describe('a record list', () => {
  const fields = [
    list(
      'items',
      '项',
      ['a', 'b', 'c'].map((id) => field(`items.${id}`, id.toUpperCase(), 'text', { unit: '台' })),
    ),
  ];

  it('has as many header rows as its columns nest', () => {
    const form = formOf(fields, [
      {
        kind: 'records',
        id: 'grid',
        list: 'items',
        rows: 1,
        columns: [
          { kind: 'number', id: 'n', label: '序号' },
          columns('x', '外', [place('items.a'), columns('y', '内', [place('items.b'), place('items.c')])]),
          columns('empty', '空', []),
        ],
      },
    ]);
    expect(tableOf(layout(form), 'grid').headerRows).toBe(3);
    expect(cut(form)).toEqual([
      '序号 ↓3 | 外 →3',
      'A（台） ↓2 | 内 →2',
      'B（台） | C（台）',
      '1 | [items[0].a] | [items[0].b] | [items[0].c]',
    ]);
  });

  it('has at least one row to fill in, and splits records only that no page has room for', () => {
    const form = formOf(fields, [{ kind: 'records', id: 'grid', list: 'items', rows: 0, columns: [place('items.a')] }]);
    expect(cut(form)).toEqual(['A（台）', '[items[0].a]']);
    const rowsFor = (...texts: string[]) =>
      tableOf(layout(form, { items: texts.map((a) => ({ a })) }), 'grid').rows.map((each) => each.splittable);
    // Below a header of 15 pt a page of 638 pt has room for 40 lines of 15 pt; beside the title that the first stands below for 30.
    expect(rowsFor('短', '字'.repeat(520))).toEqual([false, false, false]);
    expect(rowsFor('短', '字\n'.repeat(39))).toEqual([false, false, false]);
    expect(rowsFor('短', '字\n'.repeat(40))).toEqual([false, false, true]);
    expect(rowsFor('字\n'.repeat(29))).toEqual([false, false]);
    expect(rowsFor('字\n'.repeat(30))).toEqual([false, true]);
  });

  it('repeats its number where a row goes over to the next page', () => {
    const number = { kind: 'number' as const, id: 'n', label: '序号' };
    const form = formOf(fields, [
      { kind: 'records', id: 'grid', list: 'items', rows: 1, columns: [number, place('items.a')] },
    ]);
    const [, first] = tableOf(layout(form), 'grid').rows;
    expect(first?.cells.map(({ role }) => role)).toEqual(['label', 'value']);
  });

  it('without columns is no table', () => {
    const empty = { kind: 'records' as const, id: 'grid', list: 'items', rows: 2, columns: [columns('x', '空', [])] };
    expect(blocksOf(layout(formOf(fields, [empty, grid(empty)])))).toEqual([]);
  });

  it('of records in records numbers them through', () => {
    const form = formOf(
      [list('outer', '外', [list('outer.inner', '内', [field('outer.inner.x', 'X')])])],
      [
        {
          kind: 'records',
          id: 'grid',
          list: 'outer.inner',
          rows: 2,
          columns: [{ kind: 'number', id: 'n', label: '序号' }, place('outer.inner.x')],
        },
      ],
    );
    const data = { outer: [{ inner: [{ x: 'a' }] }, {}, { inner: [{}, { x: 'c' }] }] };
    expect(shownTable(tableOf(layout(form, data), 'grid')).slice(1)).toEqual([
      '1 | [a]',
      '2 | [outer[2].inner[0].x]',
      '3 | [c]',
    ]);
    expect(cut(form).slice(1)).toEqual(['1 | [outer[0].inner[0].x]', '2 | [outer[0].inner[1].x]']);
  });
});

describe('pages', () => {
  const text = (id: string, style: 'title' | 'body' = 'body') => ({ kind: 'text' as const, id, text: id, style });
  const table = grid(row('a'));
  const fields = [field('a', 'A')];
  const pages = (...content: Parameters<typeof formOf>[1]) =>
    layout(formOf(fields, content, { attachment: '附件5' })).sections.map(({ orientation, blocks }) => [
      orientation,
      ...blocks.map((block) => {
        if (block.kind === 'table') return 'table';
        return (block.newPage ? '⤓' : '') + shownParagraph(block);
      }),
    ]);

  it('start at a mark, before the first title where there is no cover', () => {
    expect(pages(text('前言'), section('s', { newPage: true, content: [text('题目', 'title')] }))).toEqual([
      ['portrait', '前言', '⤓附件5', '题目'],
    ]);
    expect(pages(section('s', { orientation: 'landscape', content: [text('题目', 'title')] }))).toEqual([
      ['landscape', '附件5', '题目'],
    ]);
    expect(pages()).toEqual([['portrait', '附件5']]);
  });

  it('turn for a landscape section, with what is in it, and back', () => {
    expect(
      pages(
        section('s', {
          mark: '附1',
          orientation: 'landscape',
          newPage: true,
          content: [section('t', { heading: '（一）甲' })],
        }),
        section('u', { content: [text('乙')] }),
      ),
    ).toEqual([
      ['landscape', '附件5', '附1', '（一）甲'],
      ['portrait', '乙'],
    ]);
    expect(
      pages(
        section('s', { orientation: 'landscapeA3', content: [section('t', { heading: '（一）甲' })] }),
        section('u', { orientation: 'landscape', content: [text('乙')] }),
      ),
    ).toEqual([
      ['landscapeA3', '附件5', '（一）甲'],
      ['landscape', '乙'],
    ]);
  });

  it('start anew for a table', () => {
    expect(pages(text('甲'), section('s', { newPage: true, content: [table] }))).toEqual([
      ['portrait', '附件5', '甲'],
      ['portrait', 'table'],
    ]);
  });
});

describe('text', () => {
  it('has headings by their number, else by depth', () => {
    const heading = (...headings: string[]) =>
      section('s', { content: headings.map((each) => section('t', { heading: each })) });
    const document = layout(
      formOf(
        [],
        [heading('十一、甲', '（二）乙', '(二)乙', '3．丙', '3、丙', '(4) 丁', '戊'), section('z', { heading: '己' })],
      ),
    );
    expect(paragraphsOf(document).map((each) => each.style.slice(-1))).toEqual([
      '1',
      '2',
      '2',
      '3',
      '3',
      '3',
      '2',
      '1',
    ]);
  });

  it('outside of tables stands before its control with a colon, one line per paragraph', () => {
    const form = formOf(
      [
        field('unit', '推荐单位', 'seal'),
        field('money', '投资', 'money', { unit: '万元' }),
        field('story', '说明', 'prose', { hint: '（\n）' }),
      ],
      [
        place('unit'),
        place('unit', { label: '单位：' }),
        place('money'),
        place('story'),
        place('story', { labelled: 'none' }),
        { kind: 'lines', id: 'l', lines: [{ parts: ['一\n二', { field: 'unit' }], align: 'right' }] },
      ],
    );
    expect(
      paragraphsOf(layout(form)).map((each) => `${each.style} ${each.align ?? ''}${shownParagraph(each)}`),
    ).toEqual([
      'body 推荐单位：[unit]',
      'body 单位：[unit]',
      'body 投资（万元）：[money]',
      'heading1 说明',
      'answer [（\n）]',
      'answer [story]',
      'body right一',
      'body right二[unit]',
    ]);
  });

  it('writes the detail of an answer where the label says, else behind the yes', () => {
    const detail = (rest: Parameters<typeof field>[3]) =>
      paragraphsOf(layout(formOf([field('q', '问', 'yesNo', { hint: '（必填）', ...rest })], [place('q')]))).map(
        shownParagraph,
      );
    expect(detail({})).toEqual(['问：□ 是　□ 否 （必填）']);
    expect(detail({ detail: '名称' })).toEqual(['问：□ 是[q.detail]　□ 否 （必填）']);
    expect(detail({ detail: '名称', no: '否（{}）' })).toEqual(['问：□ 是　□ 否（[q.detail]） （必填）']);
    const answered = (answer: boolean, rest: Parameters<typeof field>[3]) =>
      paragraphsOf(
        layout(formOf([field('q', '问', 'yesNo', { detail: '名称', ...rest })], [place('q')]), {
          q: { answer, detail: '甲' },
        }),
      ).map(shownParagraph);
    const both = { yes: '是（{}）', no: '否（{}）' };
    expect(answered(true, both)).toEqual(['问：☑ 是（[甲]）　□ 否（[q.detail]）']);
    expect(answered(false, both)).toEqual(['问：□ 是（[q.detail]）　☑ 否（[甲]）']);
    expect(answered(false, {})).toEqual(['问：□ 是　[甲]　☑ 否']);
    expect(answered(true, { no: '否（{}）' })).toEqual(['问：☑ 是　[甲]　□ 否（[q.detail]）']);
    const [yes] = controlsOf(layout(formOf([field('q', '问', 'yesNo', { detail: '名称' })], [place('q')])));
    expect(yes).toMatchObject({ path: 'q.answer', code: 'true', label: '问 是' });
  });

  it('prints a hint at the first placement behind the cover', () => {
    const form = formOf(
      [field('a', 'A', 'text', { hint: '（甲）' }), field('b', 'B', 'text', { hint: '（乙）' })],
      [{ kind: 'cover', id: 'c', lines: [place('a'), place('b')] }, place('a'), place('a')],
    );
    expect(controlsOf(layout(form)).map((each) => each.placeholder)).toEqual(['', '（乙）', '（甲）', '']);
  });
});
