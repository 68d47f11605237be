import { describe, expect, it } from 'vitest';
import type { Field } from '../../compiler/model/form.ts';
import type { Placement } from '../../compiler/model/placement.ts';
import { layout } from '../../generators/layout/layout.ts';
import { field, formOf, list, place } from './definition.ts';
import { CLASSIFICATION, scenarioForm } from './scenario-form.ts';
import { controlsOf, shownParagraph, shownTable, tableOf } from './shown.ts';

const document = layout(scenarioForm);

const control = (path: string) => controlsOf(document).find((each) => each.path === path);

describe('the blank application', () => {
  it('has a cover, then portrait pages with a landscape appendix between', () => {
    expect(document.sections.map(({ blocks: _, ...section }) => section)).toEqual([
      { orientation: 'portrait', numbered: false, restart: false },
      { orientation: 'portrait', numbered: true, restart: true },
      { orientation: 'landscape', numbered: true, restart: false },
      { orientation: 'portrait', numbered: true, restart: false },
    ]);
  });

  it('prints the cover line by line, with labels as wide as the widest and no colon that they do not bring', () => {
    const [cover] = document.sections;
    expect(
      cover?.blocks.map((block) => (block.kind === 'paragraph' ? [block.style, shownParagraph(block)] : [])),
    ).toEqual([
      ['attachmentMark', '附件 4-1'],
      ['coverTitle', '智能制造试点示范项目申报书'],
      ['coverSubtitle', '(优秀场景)'],
      ['coverLine', '场景名称　[scenarios[0].name]'],
      ['coverLine', '单位　　　[enterprise.name]'],
      ['coverSeal', '(盖章)'],
      ['coverLine', '推荐单位　[recommendingUnit]'],
      ['coverSeal', '(盖章)'],
      ['coverLine', '申报日期　[2022 年 月 日]'],
    ]);
    expect(controlsOf(document)[1]).toEqual({
      kind: 'control',
      path: 'enterprise.name',
      input: 'text',
      label: '申报主体 企业名称',
      holds: { type: 'text' },
      required: true,
      placeholder: '',
      gap: 16,
      underlined: true,
      line: 19,
    });
  });

  it('cuts each row of the applicant table on its own', () => {
    const table = tableOf(document, 'applicant');
    expect(shownTable(table)).toEqual([
      '(一) 申报主体基本信息 →8',
      '企业名称 | [enterprise.name] →7',
      '统一社会信用代码 | [enterprise.creditCode] →4 | 成立时间 →2 | [enterprise.foundedOn]',
      '企业性质 | □ 中央企业　□ 地方国企　□ 民营　□ 三资 →7',
      '企业类型^size | □ 大型企业　□ 中型企业　□ 小型企业　□ 微型企业 →7',
      '行业门类[(系统中下拉选择)] →4 | 行业大类[(系统中下拉选择)] →4',
      '工厂是否⏎位于重点区域 | □ 是　□ 否 (系统自动识别) →7',
      '联系人 ↓2 | 姓名 | [enterprise.contact.name] →3 | 电话 →2 | [enterprise.contact.phone]',
      '手机 | [enterprise.contact.mobile] →3 | 邮箱 →2 | [enterprise.contact.email]',
      '近三年发展情况 | 2019 年 →2 | 2020 年 →3 | 2021 年 →2',
      ...[
        ['资产总额（万元）', 'totalAssets'],
        ['利润率（%）', 'profitRate'],
      ].map(
        ([label, id]) =>
          `${label} | [enterprise.indicators.${id}["2019"]] →2 | [enterprise.indicators.${id}["2020"]] →3 | [enterprise.indicators.${id}["2021"]] →2`,
      ),
      '企业近三年是否⏎发生过重大事故^accident | □ 是（事故名称：[enterprise.accident.detail]）　□ 否 →7',
      '企业简介 | [（发展历程等，不超过 500 字。）] →7',
    ]);
    // More than 22 % of 8845 twips: what happened of accidents is asked in two lines then.
    expect(table.widths[0]).toBeGreaterThan(8 * 210 + 170);
    expect(table.rows.at(-1)).toMatchObject({ height: 2268, splittable: false });
    expect(table.rows[1]).toMatchObject({ height: 425, splittable: false });
  });

  it('prints the rows of a list once, its KPIs as pairs behind one label, and the pledge in one cell', () => {
    expect(shownTable(tableOf(document, 'scenario'))).toEqual([
      '(二) 申报优秀场景基本信息 →5',
      '场景名称 | [(多个场景的话，分开填写)] →4',
      '环节名称 | [scenarios[0].stage] →4',
      '场景建设起止日期 | [scenarios[0].period.start]　[scenarios[0].period.end] →4',
      '整体建设成效 ↓3 | 生产效率提升*^size（%） | [scenarios[0].kpis.productivity.change] | 研制周期缩短⏎（%） | [scenarios[0].kpis.cycle.change]',
      '推广的企业数量（家） | [scenarios[0].kpis.replicated.count] →3',
      '(其他成效指标)[scenarios[0].kpis.others] →4',
      '真实性承诺 | 我单位申报的所有材料，均真实、完整，如有不实，愿承担相应的责任。⏎法定代表人签章：[pledge.signature]⏎公 章：[pledge.seal]⏎[年 月 日] →4',
    ]);
  });

  it('prints prose as headings with room below', () => {
    const blocks = document.sections[1]?.blocks ?? [];
    expect(
      blocks.flatMap((block) => (block.kind === 'paragraph' ? [[block.style, shownParagraph(block)]] : [])),
    ).toEqual([
      ['heading1', '一、申报主体和优秀场景基本信息'],
      ['heading1', '二、场景建设方案及情况'],
      ['answer', '[(此部分参考指引编写。)]'],
      ['heading1', '三、下一步提升和推广计划'],
      ['heading2', '(一) 提升计划'],
      ['answer', '[improvement]'],
      ['heading1', '四、相关附件'],
      ['body', '[attachments]'],
    ]);
    expect(control('plan')?.input).toBe('multiline');
  });

  it('lays out an appendix in landscape with two header rows, an example and an invitation to more', () => {
    const table = tableOf(document, 'description-table');
    expect(table.headerRows).toBe(2);
    expect(table.widths.reduce((sum, width) => sum + width, 0)).toBe(12756);
    expect(shownTable(table)).toEqual([
      '序号 ↓2 | 场景名称 ↓2 | 描述^accident →2',
      '具体场景描述（结合要素条件进行⏎描述，300字以内，可配图） | 解决的痛点问题描述（300字以内）',
      '1 | [示例：质量追溯] | [scenarios[0].description] | [scenarios[0].problem]',
      '2 | [scenarios[1].name] | [scenarios[1].description] | [scenarios[1].problem]',
      '3 | [scenarios[2].name] | [scenarios[2].description] | [scenarios[2].problem]',
      '…… |  |  | ',
    ]);
  });

  it('stacks record lists in one table, the hint of the first column in its first row', () => {
    expect(shownTable(tableOf(document, 'means-table'))).toEqual([
      '具体场景名称（与上面表格对应） | [scenarios[0].name] →3',
      '关键装备种类 | 名称 →2 | 供应商',
      '[(在系统中选择，可填写多个)] | [scenarios[0].equipment[0].name] →2 | [scenarios[0].equipment[0].supplier]',
      '[scenarios[0].equipment[1].kind] | [scenarios[0].equipment[1].name] →2 | [scenarios[0].equipment[1].supplier]',
      '关键软件种类 →2 | 名称 →2',
      '[(可填写多个)] →2 | [scenarios[0].software[0].name] →2',
      '[scenarios[0].software[1].kind] →2 | [scenarios[0].software[1].name] →2',
    ]);
    expect(control('scenarios[0].equipment[0].kind')).toMatchObject({
      input: 'dropdown',
      holds: {
        type: 'choice',
        options: [
          { code: 'code-1', label: '智能装备' },
          { code: 'code-2', label: '其他装备' },
        ],
        open: false,
      },
    });
  });

  it('keeps the boxes of a choice in a column that has a hint, or an example', () => {
    const kinds = field('rows.kind', '类别', 'choice', {
      options: ['甲', '乙'].map((code) => ({ code, label: code })),
    });
    const columnOf = (more: Partial<Field>, rest: Partial<Placement> = {}) => {
      const form = formOf(
        [list('rows', '明细', [{ ...kinds, ...more }])],
        [{ kind: 'records', id: 'rows', list: 'rows', rows: 1, columns: [place('rows.kind', rest)] }],
      );
      return controlsOf(layout(form)).map(({ input }) => input);
    };
    for (const more of [{}, { hint: '选一项' }]) expect(columnOf(more)).toEqual(['check', 'check']);
    expect(columnOf({}, { example: '甲' })).toEqual(['check', 'check']);
    expect(columnOf({ hint: '选一项', listed: true })).toEqual(['dropdown']);
  });

  it('offers the entries of the catalogue: 环节 where new ones may be named, scenarios of all 环节', () => {
    const stage = control('scenarios[0].stage');
    expect(stage?.input).toBe('combo');
    expect(stage?.holds).toEqual({
      type: 'stage',
      options: [
        { code: 'quality', label: '质量管控' },
        { code: 'planning', label: '计划调度' },
      ],
      open: true,
    });
    const scenario = control('scenarios[0].name');
    expect(scenario?.input).toBe('dropdown');
    expect(scenario?.holds).toEqual({
      type: 'scenario',
      options: [
        { code: 'tracing', label: '质量精准追溯' },
        { code: 'scheduling', label: '车间智能排产' },
      ],
      open: false,
    });
  });

  it('has the cited footnotes, in the order of their first citation', () => {
    expect(document.footnotes.map((note) => note.id)).toEqual(['size', 'accident']);
    expect(document.footnotes[0]?.text).toBe(CLASSIFICATION);
  });

  it('names controls after their field and its parent', () => {
    expect(control('enterprise.contact.name')?.label).toBe('联系人 姓名');
    expect(control('enterprise.indicators.totalAssets["2020"]')?.label).toBe('资产总额 2020 年');
    expect(control('scenarios[0].period.end')?.label).toBe('场景建设起止日期 结束');
  });

  it('names neither values nor checked boxes', () => {
    expect(controlsOf(document).filter((each) => each.value !== undefined || each.checked === true)).toEqual([]);
  });

  it('is the same for a draft that says nothing', () => {
    expect(layout(scenarioForm, {})).toEqual(document);
  });
});
