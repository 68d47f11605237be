/** What a definition says of how its values stand on the page. */
import { describe, expect, it } from 'vitest';
import { paragraphs, run, wholeRun } from '../../generators/layout/inlines.ts';
import { layout } from '../../generators/layout/layout.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { writtenForm } from '../fixtures/written-form.ts';
import { controlsOf, paragraphsOf, shownParagraph, shownTable, tableOf } from './shown.ts';

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
      '投资 | [120.5]万元 | 人数（人） | [people]',
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

describe('rows of a matrix', () => {
  const form = writtenForm(`
fields:
  figures:
    label: 指标
    years: 2
    rows:
      revenue: { label: 收入, type: money }
      software: { label: 软件, type: money, under: 其中 }
      service: { label: 服务, type: money, under: 其中, optional: true }
      staff: { label: 职工, type: integer, under: 年末 }
      sum: { label: 两年合计, type: money, across: true, unit: 万元, unitAt: value }
rules:
  sumsUp:
    severity: error
    check: figures.sum == figures.revenue["2020"] + figures.revenue["2021"]
    message: 合计应为两年之和
    source: 附件
document:
  - grid: g
    rows: [{ matrix: figures }]`);
  const filed = (sum: unknown) => ({
    $form: form.key,
    figures: { revenue: { 2020: 1, 2021: 2 }, software: { 2020: 1, 2021: 1 }, staff: { 2020: 5, 2021: 6 }, sum },
  });

  it('share the words before their labels with their neighbours, and have one cell where they hold one number', () => {
    const table = tableOf(layout(form, filed(3)), 'g');
    expect(shownTable(table)).toEqual([
      '指标 →2 | 2020 年 | 2021 年',
      '收入 →2 | [1] | [2]',
      '其中 ↓2 | 软件 | [1] | [1]',
      '服务 | [figures.service["2020"]] | [figures.service["2021"]]',
      '年末 | 职工 | [5] | [6]',
      '两年合计 →2 | [3]万元 →2',
    ]);
  });

  it('are one number in the data, in rules too', async () => {
    const { validate } = await loadValidator(form);
    const found = (sum: unknown) =>
      (validate(filed(sum)).issues ?? []).map(({ field, code, rule }) => [field, rule ?? code]);
    expect(found(3)).toEqual([]);
    expect(found(4)).toEqual([['figures', 'sumsUp']]);
    expect(found({ 2020: 3 })).toEqual([['figures.sum', 'wrongType']]);
    expect(found(undefined)).toEqual([['figures.sum', 'required']]);
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

describe('a blank in an option', () => {
  const fields = `
fields:
  heat:
    label: 供热
    fields:
      kind: { label: 供热方式, type: choice, options: { own: 自供, other: "其他：{other}（注明）" } }
      other: { label: 其他方式, type: text, only: heat.kind=other }
  sites:
    label: 厂区
    records:
      uses: { label: 用途, type: choices, options: { make: 生产, more: "另有{more}" } }
      more: { label: 其他用途, type: text, only: sites.uses=more }
document:
  - grid: g
    rows: [heat.kind, { repeat: sites, rows: [uses] }]`;
  const form = writtenForm(fields);

  it('is written there, in every record its own', () => {
    const filed = {
      $form: form.key,
      heat: { kind: 'other', other: '蒸汽' },
      sites: [{ uses: ['make', 'more'], more: '仓储' }, { uses: ['make'] }],
    };
    expect(shownTable(tableOf(layout(form, filed), 'g'))).toEqual([
      '供热方式 | □ 自供　☑ 其他：[蒸汽]（注明）',
      '用途 | ☑ 生产　☑ 另有[仓储]',
      '用途 | ☑ 生产　□ 另有[sites[1].more]',
    ]);
  });

  it('is a line where the label stands alone', () => {
    const [heat] = form.fields;
    const [kind] = heat?.kind === 'group' ? heat.children : [];
    expect(kind).toMatchObject({ options: [{ label: '自供' }, { code: 'other', label: '其他：____（注明）' }] });
    expect(JSON.stringify(schemaOf(form))).toContain('其他：____（注明）');
  });

  it('follows a field that an overlay renames', () => {
    const next = `form: t/2022/b\nextends: t/2022/a\ntitle: 乙\nchanges:\n  rename: { heat.other: another, heat: warmth }\n`;
    const renamed = writtenForm(fields, { 'b.yaml': next }, 't/2022/b');
    const filed = { $form: renamed.key, warmth: { kind: 'other', another: '蒸汽' } };
    expect(shownTable(tableOf(layout(renamed, filed), 'g'))[0]).toBe('供热方式 | □ 自供　☑ 其他：[蒸汽]（注明）');
  });
});

describe('the width of a control', () => {
  const form = writtenForm(`
fields:
  name: { label: 名称, type: text }
  kind: { label: 类型, type: choice, options: { one: 甲, other: "其他{other:3}" } }
  other: { label: 其他, type: text, only: kind=other }
  people:
    label: 人员
    records: { name: { label: 姓名, type: text } }
document:
  - lines: l
    says: { a: "名称：{name:12}，{name}" }
  - per: people
    as: each
    content: [{ lines: of, says: { a: "姓名：{name:2}" } }]
  - kind`);

  it('is that which the line or the option says', () => {
    const gaps = controlsOf(layout(form)).map(({ path, gap }) => [path, gap]);
    expect(gaps).toEqual([
      ['name', 12],
      ['name', 8],
      ['people[0].name', 2],
      ['kind', 0],
      ['kind', 0],
      ['other', 3],
    ]);
  });

  it('stays where an overlay renames the field', () => {
    const next =
      'form: t/2022/b\nextends: t/2022/a\ntitle: 乙\nchanges:\n  rename: { name: title, people.name: who }\n';
    const body = `
fields:
  name: { label: 名称, type: text }
  people: { label: 人员, records: { name: { label: 姓名, type: text } } }
document:
  - { lines: l, says: { a: "名称：{name:12}" } }
  - per: people
    as: each
    content: [{ lines: of, says: { a: "姓名：{name:2}" } }]`;
    const gaps = controlsOf(layout(writtenForm(body, { 'b.yaml': next }, 't/2022/b')));
    expect(gaps.map(({ path, gap }) => [path, gap])).toEqual([
      ['title', 12],
      ['people[0].who', 2],
    ]);
  });
});

describe('what another choice asks for', () => {
  const form = writtenForm(`
fields:
  mode: { label: 模式, type: choice, options: { discrete: 离散, process: 流程 } }
  line: { label: 流程产线, type: text, only: mode=process }
  plants:
    label: 工厂
    only: mode=process
    fields:
      count: { label: 数量, type: integer }
      figures: { label: 指标, years: 1, rows: { revenue: { label: 收入, type: money } } }
  people:
    label: 人员
    records:
      has: { label: 有无证书, type: yesNo }
      name: { label: 证书名称, type: text, only: people.has=true }
document:
  - { grid: g, rows: [mode, line, plants.count, { matrix: plants.figures }] }
  - { records: people, columns: [has, name] }`);
  const filing = (mode: string) => ({
    $form: form.key,
    mode,
    line: '旧线',
    plants: { count: 3, figures: { revenue: { 2021: 7 } } },
    people: [
      { has: true, name: '甲证' },
      { has: false, name: '乙证' },
    ],
  });

  it('is told and not printed', async () => {
    const shown = (mode: string) => {
      const document = layout(form, filing(mode));
      return [...shownTable(tableOf(document, 'g')), ...shownTable(tableOf(document, 'people'))].join();
    };
    expect(shown('process')).toMatch(/旧线.*3.*7.*甲证/);
    expect(shown('discrete')).not.toMatch(/旧线|\[3\]|\[7\]|乙证/);
    expect(shown('discrete')).toContain('甲证');
    const { validate } = await loadValidator(form);
    const told = (mode: string) =>
      validate(filing(mode)).warnings?.map(({ field, code, message }) => [field, code, message]) ?? [];
    const certificate = ['people[1].name', 'notAsked', '人员 2 › 证书名称：只在有无证书“是”时填写，现已填写但不会印出'];
    expect(told('process')).toEqual([certificate]);
    expect(told('discrete')).toEqual([
      ['line', 'notAsked', '流程产线：只在模式“流程”时填写，现已填写但不会印出'],
      ['plants', 'notAsked', '工厂：只在模式“流程”时填写，现已填写但不会印出'],
      certificate,
    ]);
  });
});

describe('a line that keeps together', () => {
  it('has no break in its words, nor before what is written there', () => {
    const form = writtenForm(`
fields: { name: { label: 姓名, type: text }, day: { label: 日期, type: date } }
document:
  - lines: l
    says: { one: { text: "签字：{name}　{day:6}", together: true }, two: "签字：{name}" }`);
    const [one, two] = paragraphsOf(layout(form))
      .slice(-2)
      .map(({ inlines }) => inlines);
    expect(one?.map((part) => (part.kind === 'run' ? part.whole : part.kind === 'control' && part.joined))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(two?.map((part) => (part.kind === 'run' ? part.whole : part.kind === 'control' && part.joined))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('words that are not broken', () => {
  it('stay so beside others', () => {
    expect(paragraphs('body', [wholeRun('甲'), wholeRun('乙'), run('丙'), run('丁')])[0]?.inlines).toEqual([
      { kind: 'run', text: '甲乙', whole: true },
      { kind: 'run', text: '丙丁' },
    ]);
  });
});
