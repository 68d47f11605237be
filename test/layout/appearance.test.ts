/** What makes a page look as if an office had printed it. */
import { describe, expect, it } from 'vitest';
import type { FieldType } from '../../compiler/model/field-types.ts';
import type { Field } from '../../compiler/model/form.ts';
import type { Column, Cover, Paragraph as Text } from '../../compiler/model/placement.ts';
import { run } from '../../generators/layout/inlines.ts';
import { inLines } from '../../generators/layout/label.ts';
import { layout } from '../../generators/layout/layout.ts';
import { STYLES, sideMargin, typeWidth } from '../../generators/layout/styles.ts';
import { field, formOf, list, place, row, section } from './definition.ts';
import { blocksOf, controlsOf, paragraphsOf, shownParagraph, tableOf } from './shown.ts';

const styled = (form: Parameters<typeof layout>[0], data?: unknown) =>
  paragraphsOf(layout(form, data)).map((each) => `${each.style} ${shownParagraph(each)}`);

describe('a title', () => {
  const title = (text: string, orientation: 'portrait' | 'landscape' = 'portrait') => {
    const shown: Text = { kind: 'text', id: 't', text, style: 'title' };
    return styled(formOf([], [section('s', { orientation, content: [shown] })]));
  };
  const long = '2023年湖北省智能制造试点示范企业推荐汇总表';

  it('that is too wide for a line is broken before the word nearest to its middle, within its paragraph', () => {
    expect(title(long)).toEqual(['title 2023年湖北省智能制造\n试点示范企业推荐汇总表']);
  });

  it('that fits, or has no word to break at, is left alone', () => {
    expect(title(long, 'landscape')).toEqual([`title ${long}`]);
    expect(title('卓越级工厂推荐汇总表')).toEqual(['title 卓越级工厂推荐汇总表']);
    expect(title('字'.repeat(30))).toEqual([`title ${'字'.repeat(30)}`]);
  });

  it('has its subtitle below it where no cover has it', () => {
    const shown: Text = { kind: 'text', id: 't', style: 'title' };
    const cover: Cover = { kind: 'cover', id: 'c', lines: [] };
    const titled = (...before: Cover[]) => styled(formOf([], [...before, shown], { subtitle: '（试行）' }));
    expect(titled()).toEqual(['title 申报书', 'title （试行）']);
    expect(titled(cover)).toEqual(['coverTitle 申报书', 'coverSubtitle （试行）', 'title 申报书']);
  });
});

describe('a cover', () => {
  const cover: Cover = { kind: 'cover', id: 'c', lines: [place('a')] };
  const first = (subtitle?: string) =>
    styled(formOf([field('a', '单位')], [cover], subtitle === undefined ? {} : { subtitle })).slice(0, -1);

  it('has its lines as far down without a subtitle as with one', () => {
    expect(first('（示范工厂）')).toEqual(['coverTitle 申报书', 'coverSubtitle （示范工厂）']);
    expect(first()).toEqual(['coverTitleOnly 申报书']);
    const { coverTitle, coverSubtitle, coverTitleOnly } = STYLES;
    expect(coverTitleOnly.after).toBe(coverTitle.after + coverSubtitle.line + coverSubtitle.after - 6);
  });
});

describe('a label in a narrow cell', () => {
  /** In a cell with room for so many characters. */
  const label = (text: string, room: number, unit = ''): string =>
    inLines([run(text), run(unit)], room * 10.5, 10.5)
      .map((part) => (part.kind === 'run' ? part.text : ''))
      .join('');

  it('has its unit in a line of its own where it needs two lines anyway', () => {
    expect(label('上年税金', 5.5, '（万元）')).toBe('上年税金\n（万元）');
    expect(label('上年税金', 16, '（万元）')).toBe('上年税金（万元）');
    expect(label('建设后企业年税金', 10, '（元）')).toBe('建设后企业年税金\n（元）');
    expect(label('建设后企业年产值', 7.5, '（元）')).toBe('建设后企业\n年产值（元）');
  });

  it('of four characters is broken in the middle', () => {
    expect(label('企业名称', 3.6)).toBe('企业\n名称');
    expect(label('企业名称', 7.5)).toBe('企业名称');
    expect(label('统一代码号', 3.6)).toBe('统一\n代码号');
  });

  it('is not broken where that takes a line more', () => {
    expect(label('上市计划（如有，请填写）', 8)).toBe('上市计划\n（如有，请填写）');
    expect(label('上市计划（如有，请填写）', 7)).toBe('上市计划（如\n有，请填写）');
  });
});

describe('columns', () => {
  const table = (fields: readonly Field[], columns: readonly Column[]) =>
    tableOf(
      layout(formOf([list('r', '项', fields)], [{ kind: 'records', id: 'r', list: 'r', rows: 1, columns }])),
      'r',
    );
  const of = (id: string, type: FieldType = 'text', label = id) => field(`r.${id}`, label, type);
  const number: Column = { kind: 'number', id: 'n', label: '序号' };

  it('are wide for prose and narrow for numbers, where the form says nothing', () => {
    const { widths } = table(
      [of('a', 'prose'), of('b', 'text'), of('c', 'money')],
      [place('r.a'), place('r.b'), place('r.c')],
    );
    expect(widths.map((width) => Math.round((width / typeWidth('portrait')) * 20))).toEqual([10, 6, 4]);
  });

  it('are as the form says where it does', () => {
    const { widths } = table([of('a', 'prose'), of('b')], [place('r.a', { width: 1 }), place('r.b', { width: 3 })]);
    expect(widths).toEqual([2211, 6634]);
  });

  it('do not break 序号, short labels and phone numbers', () => {
    const fields = [of('a', 'prose', '简介'), of('b', 'mobile', '手机'), of('c', 'text', '企业名称')];
    const { widths } = table(fields, [
      { ...number, width: 0.01 },
      place('r.a', { width: 50 }),
      place('r.b', { width: 0.01 }),
      place('r.c', { width: 0.01 }),
    ]);
    const characters = widths.map((width) => (width - 2 * sideMargin(width)) / 20 / STYLES.columnLabel.size);
    expect(characters.map((each, index) => each >= ([2, 2, 6.2, 4][index] ?? 0) - 0.01)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(typeWidth('portrait'));
  });

  it('of a table in a grid keep to plain shares, so that edges meet', () => {
    const records = {
      kind: 'records' as const,
      id: 'r',
      list: 'r',
      rows: 1,
      columns: [place('r.a'), place('r.b')],
    };
    const form = formOf(
      [list('r', '项', [of('a', 'prose'), of('b', 'money')])],
      [{ kind: 'grid', id: 'grid', labels: 20, rows: [records] }],
    );
    expect(tableOf(layout(form), 'grid').widths).toEqual([4423, 4422]);
  });
});

describe('room to write', () => {
  const height = (rest: Partial<Field>) => {
    const form = formOf([field('a', 'A', 'prose', rest)], [{ kind: 'grid', id: 'grid', labels: 20, rows: [row('a')] }]);
    return tableOf(layout(form), 'grid').rows[0]?.height;
  };

  it('in a cell is 4 cm for 500 字, never less than 2 cm nor more than 6', () => {
    const limits = [{}, { words: 100 }, { words: 300 }, { about: 500 }, { words: 3000 }];
    expect(limits.map(height)).toEqual([1134, 1134, 1361, 2268, 3402]);
  });

  it('outside of tables is left below prose until it is written', () => {
    const form = formOf([field('a', 'A', 'prose', { hint: '（略）' })], [place('a')]);
    expect(styled(form)).toEqual(['heading1 A', 'answer [（略）]']);
    expect(styled(form, { a: '文' })).toEqual(['heading1 A', 'body [文]']);
    expect(STYLES.answer.after).toBeGreaterThan(STYLES.body.after);
  });

  it('is not needed for evidence, which is added', () => {
    const form = formOf(
      [field('a', 'A', 'evidence'), field('b', 'B')],
      [{ kind: 'lines', id: 'l', lines: [{ parts: ['执照；', { field: 'a' }, { field: 'b' }] }] }],
    );
    expect(controlsOf(layout(form)).map(({ gap }) => gap)).toEqual([0, 8]);
    expect(blocksOf(layout(form))).toHaveLength(1);
  });
});
