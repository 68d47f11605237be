/** A small form and variants of it, each with one change and whether its filings serve as filings of the base. */
import { parse, stringify } from 'yaml';
import type { Files } from '../compiler/project.ts';

export const packOf = (year: number): string => `pack: test/${year}\ntitle: 试验\n`;

export const base = `form: test/2022/base
title: 申报书
fields:
  name: { label: 名称, type: text }
  remark: { label: 备注, type: text, optional: true }
  kind: { label: 类型, type: choice, options: { large: 大型, medium: 中型, small: 小型 } }
  markets: { label: 市场, type: choices, options: { home: 国内, abroad: 国外 } }
  scenario: { label: 场景, type: scenario, catalogue: guide/2022 }
  topic: { label: 专题, type: scenario, catalogue: guide/2022, open: true }
  topics: { label: 各专题, type: scenarios, catalogue: guide/2022, open: true }
  cases: { label: 各实例, type: scenarios, catalogue: guide/2022, open: true, instances: true }
  score: { label: 分数, type: decimal, minimum: 0, maximum: 100 }
  assets: { label: 资产, type: money, unit: 万元 }
  summary: { label: 简介, type: prose, words: 300 }
  accident: { label: 事故, type: yesNo }
  penalty: { label: 处罚, type: yesNo, detail: 处罚事由 }
  effect: { label: 成效, type: indicator, measure: change }
  contact:
    label: 联系人
    fields:
      phone: { label: 电话, type: phone }
      email: { label: 邮箱, type: email, optional: true }
  people:
    label: 人员
    most: 20
    least: 2
    records:
      name: { label: 姓名, type: text }
      title: { label: 职称, type: text, optional: true }
      role: { label: 角色, type: choice, options: { lead: 负责, member: 参与 } }
  links:
    label: 网址
    least: 0
    records:
      address: { label: 地址, type: text }
  indicators:
    label: 指标
    years: 3
    rows:
      revenue: { label: 收入, type: money, unit: 万元 }
      profit: { label: 利润, type: money, unit: 万元, optional: true }
document:
  - grid: basics
    rows:
      - name
      - remark
      - kind
      - markets
      - scenario
      - topic
      - topics
      - cases
      - score
      - assets
      - summary
      - accident
      - penalty
      - effect
      - group: contact
        rows: [phone, email]
      - matrix: indicators
  - records: people
    columns: [name, title, role]
  - records: links
    columns: [address]
`;

const guide = (edition: string, entries: string): string =>
  `catalogue: guide/${edition}\ntitle: 指引\nsource: 附件\nentries: ${entries}\n`;

/** What the variants refer to; a block is used by one form at least. */
export const beside: Files = {
  'catalogues/guide-2022.yaml': guide('2022', '{ a: { label: 甲 }, b: { label: 乙 } }'),
  'catalogues/guide-2023.yaml': guide('2023', '{ b: { label: 乙 }, c: { label: 丙 } }'),
  'blocks/safety.yaml': 'block: safety\nfields:\n  officer: { label: 安全员, type: text }\ncontent:\n  - officer\n',
  'report.yaml': 'form: test/2022/report\ntitle: 报告\nuse: [safety]\ndocument:\n  - use: safety\n',
};

export interface Variant {
  readonly what: string;
  /** What stands under `changes`. */
  readonly changes: string;
  readonly assignable: boolean;
  /** The field that it touches: two of different fields go together. */
  readonly touches: string;
  /** It asks for less or for something else, and no type can tell. */
  readonly unseen?: true;
}

const fine = (touches: string, what: string, changes: string): Variant => ({
  what,
  changes,
  touches,
  assignable: true,
});
const less = (touches: string, what: string, changes: string): Variant => ({
  what,
  changes,
  touches,
  assignable: false,
});
const unseen = (touches: string, what: string, changes: string): Variant => ({
  ...fine(touches, what, changes),
  unseen: true,
});
const said = 'loosens: 通知放宽';

export const variants: readonly Variant[] = [
  fine(
    'extra',
    'adds an optional field',
    'add: [{ field: extra, label: 附加, type: text, optional: true, after: kind }]',
  ),
  fine('more', 'adds a required field', 'add: [{ field: more, label: 补充, type: text, after: assets }]'),
  fine('safety', 'uses a block', 'use: [{ block: safety, last: document }]'),
  fine(
    'contact',
    'adds a required field to a group',
    'add: [{ field: fax, label: 传真, type: phone, after: contact.phone }]',
  ),
  fine(
    'people',
    'adds a required field to records',
    'add: [{ field: age, label: 年龄, type: integer, after: people.name }]',
  ),
  fine('summary', 'lowers a limit', 'set: { summary: { words: 200 } }'),
  fine('score', 'narrows a range', 'set: { score: { minimum: 10, maximum: 50 } }'),
  fine('people', 'asks for more records', 'set: { people: { least: 3 } }'),
  fine('links', 'asks for records that could be left out', 'set: { links: { least: null } }'),
  fine('remark', 'asks for a field that could be left out', 'set: { remark: { optional: null } }'),
  fine('remark', 'removes an optional field', 'remove: [remark]'),
  fine('contact', 'removes an optional field of a group', 'remove: [contact.email]'),
  fine('people', 'removes an optional field of records', 'remove: [people.title]'),
  fine('links', 'removes a list that could be left out', 'remove: [links]'),
  fine('indicators', 'removes an optional row', 'remove: [indicators.profit]'),
  fine('remark', 'renames an optional field', 'rename: { remark: comment }'),
  fine('name', 'relabels a field', 'set: { name: { label: 企业名称 } }'),
  fine('kind', 'relabels a code', 'values: { kind: { relabel: { small: 小微 } } }'),
  fine('kind', 'orders codes', 'values: { kind: { order: [small, medium, large] } }'),
  fine('kind', 'removes a code', 'values: { kind: { remove: [medium] } }'),
  fine('people', 'removes a code in records', 'values: { people.role: { remove: [member] } }'),
  fine('contact', 'orders fields', 'order: { contact: [email, phone] }'),
  fine(
    'topic',
    'takes another edition where any name is allowed',
    `set: { topic: { catalogue: guide/2023, ${said} } }`,
  ),
  fine('topic', 'closes a catalogue that was open', 'set: { topic: { open: null } }'),
  fine('cases', 'closes a catalogue of instances', 'set: { cases: { open: null } }'),
  fine('cases', 'cites instances otherwise', "set: { cases: { cites: '{stage}：{instance}（{scenario}）' } }"),
  fine(
    'contact',
    'asks on a condition for what could be left out',
    `set: { contact.email: { only: kind=large, ${said} } }`,
  ),
  less('topics', 'asks for the instances of scenarios', 'set: { topics: { instances: true } }'),
  less('cases', 'asks for scenarios without instances', `set: { cases: { instances: null, ${said} } }`),
  less('name', 'removes a required field', 'remove: [name]'),
  less('contact', 'removes a required field of a group', 'remove: [contact.phone]'),
  less('people', 'removes a required field of records', 'remove: [people.name]'),
  less(
    'links',
    'removes a required field of records that could be left out',
    'remove: [links.address]\nadd: [{ field: url, label: 网址, type: text, in: links }]',
  ),
  less('people', 'removes a list that is asked for', 'remove: [people]'),
  less('indicators', 'removes a required row', 'remove: [indicators.revenue]'),
  less('contact', 'removes a group', 'remove: [contact]'),
  less('name', 'renames a required field', 'rename: { name: title }'),
  less('contact', 'renames a group', 'rename: { contact: liaison }'),
  less('people', 'renames a required field of records', 'rename: { people.name: fullName }'),
  less('kind', 'adds a code', `values: { kind: { add: { micro: 微型 }, ${said} } }`),
  less(
    'markets',
    'adds a code of which several may be chosen',
    `values: { markets: { add: { space: 太空 }, ${said} } }`,
  ),
  less('name', 'makes a required field optional', `set: { name: { optional: true, ${said} } }`),
  less('people', 'makes a required field of records optional', `set: { people.role: { optional: true, ${said} } }`),
  less('indicators', 'makes a required row optional', `set: { indicators.revenue: { optional: true, ${said} } }`),
  less('people', 'lets records be left out', `set: { people: { least: 0, ${said} } }`),
  less('scenario', 'opens a catalogue', `set: { scenario: { open: true, ${said} } }`),
  less(
    'scenario',
    'takes another edition of a closed catalogue',
    `set: { scenario: { catalogue: guide/2023, ${said} } }`,
  ),
  less('assets', 'asks only where a choice is made', `set: { assets: { only: kind=large, ${said} } }`),
  less('accident', 'asks for details of a yes', 'set: { accident: { detail: 事故名称 } }'),
  less('penalty', 'asks no details of a yes', `set: { penalty: { detail: null, ${said} } }`),
  less('effect', 'asks for another measure', 'set: { effect: { measure: pair } }'),
  unseen('summary', 'raises a limit', `set: { summary: { words: 500, ${said} } }`),
  unseen('score', 'widens a range', `set: { score: { maximum: 120, ${said} } }`),
  unseen('people', 'asks for fewer records', `set: { people: { least: 1, ${said} } }`),
  unseen('people', 'allows more records', `set: { people: { most: 30, ${said} } }`),
  unseen('assets', 'changes the unit', 'set: { assets: { unit: 亿元 } }'),
];

/** Asks for the last so many years; the form asks for three. */
export const window = (years: number): Variant =>
  fine(
    'indicators',
    `asks for ${years} years`,
    `set: { indicators: { years: ${years}${years < 3 ? `, ${said}` : ''} } }`,
  );

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const merged = (one: unknown, other: unknown): unknown => {
  if (Array.isArray(one) && Array.isArray(other)) return [...one, ...other];
  if (!isMap(one) || !isMap(other)) return other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, key in one && key in other ? merged(one[key], other[key]) : (one[key] ?? other[key])]),
  );
};

/** The definition of a form that makes all these changes. */
export const variantText = (key: string, parts: readonly Variant[]): string =>
  stringify({
    form: key,
    extends: 'test/2022/base',
    ...(parts.length === 0 ? {} : { changes: parts.map(({ changes }) => parse(changes)).reduce(merged, {}) }),
  });
