/** What a definition says of how its values stand on the page. */
import { describe, expect, it } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { writtenForm } from '../fixtures/written-form.ts';
import { paragraphsOf, shownParagraph, shownTable, tableOf } from './shown.ts';

describe('a unit behind the value', () => {
  const form = writtenForm(`
fields:
  cost: { label: 投资, type: money, unit: 万元, unitAt: value }
  rate: { label: 设备联网率, type: indicator, measure: pair, unit: "%", unitAt: value }
  people: { label: 人数, type: integer, unit: 人 }
  figures:
    label: 指标
    years: 2
    rows: { revenue: { label: 收入, type: money, unit: 万元, unitAt: value }, staff: { label: 职工, type: integer, unit: 人 } }
document:
  - grid: g
    rows: [[cost, people], rate, { matrix: figures }]
  - place: cost
    as: again`);

  it('stands in every cell, of a matrix too, and not with the label', () => {
    const filed = {
      $form: form.key,
      cost: 120.5,
      rate: { before: 80, after: 90 },
      figures: { revenue: { 2020: 1, 2021: 2 }, staff: { 2021: 3 } },
    };
    expect(shownTable(tableOf(layout(form, filed), 'g'))).toEqual([
      '投资 | [120.5]万元 | 人数⏎（人） | [people]',
      '设备联网率 | [80]%—[90]% →3',
      '指标 | 2020 年 | 2021 年 →2',
      '收入 | [1]万元 | [2]万元 →2',
      '职工（人） | [figures.staff["2020"]] | [3] →2',
    ]);
    expect(paragraphsOf(layout(form, filed)).map(shownParagraph)).toContain('投资：[120.5]万元');
  });

  it('has room before it while nothing is written', () => {
    const [cost] = paragraphsOf(layout(form)).flatMap(({ inlines }) =>
      inlines.filter((part) => part.kind === 'control' && part.path === 'cost'),
    );
    expect(cost).toMatchObject({ gap: 4 });
  });
});

describe('no before yes', () => {
  const form = writtenForm(`
fields:
  accident: { label: 事故, type: yesNo, yes: "有（{}）", no: 无, noFirst: true, detail: 事故名称 }
  listed: { label: 上市, type: yesNo, noFirst: true, listed: true }
document: [{ grid: g, rows: [accident, listed] }]`);

  it('is printed and offered first, and means the same', () => {
    const filed = layout(form, { $form: form.key, accident: { answer: false }, listed: true });
    expect(shownTable(tableOf(filed, 'g'))).toEqual(['事故 | ☑ 无　□ 有（[accident.detail]）', '上市 | [是]']);
  });
});
