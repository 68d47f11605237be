/** Definitions in the style of the package, with everything that can be said in them: read and printed, each is what it was, to the byte. */
import { expect, test } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { parse } from '../../compiler/parse/parse.ts';
import { print } from '../../compiler/print/print.ts';
import { shown } from './shown.ts';

const FILES: Readonly<Record<string, string>> = {
  'a form': `form: t/2022/a
attachment: 附件1
title: { printed: 申报书表, means: 申报书 }
subtitle: （试行）
instructs: true
use: [first, { block: second, in: site }]
fields:
  name: { label: { printed: 名秤, repaired: 缺角 }, type: text, notes: [one, two] }
  kind:
    label: 类型
    type: choice
    options: { a: 甲, b: { label: 乙, english: B } }
    optional: true
  listed: { label: { printed: "", reconstructed: 无印 }, type: text, hint: "{{year}}年" }
  site:
    label: 场地
    pending: 待定
    fields:
      city: { label: 市, type: text }
      inner:
        label: 内
        fields:
          deep: { label: 深, type: text }
  staff:
    label: 人员
    least: 0
    most: 5
    records:
      person: { label: 姓名, type: text }
  figures:
    label: 数
    years: 3
    since: site.day
    rows:
      r: { label: 行, type: money, unit: 万元, minimum: -1.5 }
document:
  - cover: cover
    prints:
      - name
      - { paragraph: said, text: 文, align: right, invites: true }
  - section: first
    heading: 一、
    content:
      - { place: kind, as: again, labelled: above, number: 二、 }
      - grid: facts
        labels: 20
        rows:
          - { band: b, text: 带 }
          - [name, { place: kind, width: 2 }]
          - group: site
            split: 30
            rows: [city]
          - group: other
            label: 组
            rows: [name]
          - lines: pledge
            says:
              seal: 公章：{seal}
              day: { text: 年月日, align: right }
          - matrix: figures
          - repeat: staff
            rows: [person]
          - use: first
  - records: staff
    rows: 3
    columns: [{ number: n, label: 序号 }, person, { header: h, label: 合, columns: [phone, mail] }]
  - per: staff
    content:
      - person
  - sheet: site
    columns: [{ part: l, shows: label }, { part: c, shows: control, header: 值 }]
  - use: second
notes:
  one: 注一。
  two: { printed: 注贰。, means: 注二。 }
rules:
  r:
    severity: error
    check: name != ""
    message: 须填
    source: 附件
  long:
    severity: warning
    when: kind == "a"
    check: >-
      name != "" && kind == "a" && plan.size() > 0 && hint != "" && site.city != "" && site.area > 0 && staff.all(each, each.person != "") &&
      figures.r["2021"] > 0
    final: true
    message: 宜填
    source: inferred
`,
  'an overlay': `form: t/2022/b
extends: t/2022/a
title: 乙
changes:
  set:
    name: { label: 全称, notes: null, hint: { prepend: 前 }, lead: { append: 后 }, expect: { label: 名称, hint: null, notes: [a, b] }, loosens: 因 }
    site: { label: { printed: 场, means: 场地 } }
    document/x: { text: { prepend: 前, append: 后 } }
  add:
    - { field: x, label: 子, type: text, after: name }
    - { field: y, label: 丑, type: choice, options: { a: 甲 }, in: site }
    - field: g
      label: 组
      fields:
        a: { label: 子, type: text }
      first: form
    - { note: n, text: 注。 }
    - { rule: r, severity: error, check: a, message: 须, source: 甲 }
    - { row: [x, { place: y, as: z }], before: document/row.name }
    - { place: x, number: 一、, beside: document/name }
    - { group: s, label: 组, rows: [x], after: document/s }
    - { line: l, text: "行：{x}", together: true, after: document/s.t }
    - { group: site, as: t, rows: [x], after: document/t }
  use: [{ block: b, after: document/x }, { block: c, mount: site, in: document, pending: 待 }]
  remove: [a, { target: b, expect: { label: 乙 } }, { target: rules/r, loosens: 因 }, { target: c, pending: 待 }]
  rename:
    a: b
    c: { to: d, pending: 待 }
  move:
    a: { first: form }
    b: { after: c, pending: 待 }
  order:
    a: [b, c]
    d: { ids: [e, f], pending: 待 }
  values:
    k: { add: { c: 丙 }, remove: [a], relabel: { b: 乙乙 }, order: [c, b], loosens: 因, pending: 待 }
    l: { remove: [a] }
    m:
      add: { d: 丁, e: { label: 戊, after: d } }
      loosens: 因
`,
  'a block': `block: first
use: [second]
fields:
  a: { label: 甲, type: text }
rows:
  - a
  - [a, b]
content:
  - { paragraph: p, text: 文 }
notes:
  n: 注。
rules:
  r:
    attests: a
    message: 属实
    source: 甲
`,
  'a pack': `pack: t/2022
extends: t/2021
title: 试验
notice: { title: 通知, number: 1号, issuedOn: 2022-01-01, issuers: [甲部, 乙部], pending: 待发 }
parameters: { edition: 一, count: 3 }
platform: https://example.org
selfAssessmentPlatform: https://example.org/self
confirms: [quotas.cities, { fact: deadlines.online, pending: 待 }, platform]
deadlines:
  online: { on: 2022-05-01, what: 提交, who: 企业, forms: [a, b], pending: 待 }
  paper: { on: 2022-06-01, what: 报送 }
  former: null
reportingUnits: units/2022
quotas:
  all: { units: [a, { each: 各市 }, { unlisted: 央企 }], limits: { notes: 3, more: 1 }, exempt: [notes, more], pending: 待 }
  few: { units: [b], limits: { notes: 1 } }
  gone: null
rules:
  r: { forms: [a, b], replaces: true, check: name != "", message: 须填, loosens: 通知放宽 }
  s:
    forms: [c]
    severity: error
    check: name != ""
    message: 须填
    source: 通知
  t: null
targets: [jobs, { fact: plants, pending: 待 }]
copies: { paper: 3, disc: { number: 1, pending: 待 }, old: null }
names: { notes: 名额, more: 其他 }
materials:
  list: { what: 清单, who: 市局, pending: 待 }
  file: { what: 文件 }
  sealed: null
recipients: [省厅, 市局]
contacts:
  - { office: 处室, phone: "123", email: a@b.c, address: 路1号, hours: 工作日, pending: 待 }
  - { office: 科室, phone: "456" }
publish: { name: "@t/forms", version: 1.0.0, licence: MIT, repository: https://a.b/c, homepage: https://a.b, maintainer: 处室 }
`,
  'a catalogue': `catalogue: guide/2022
title: 指引
source: 附件2
totals: { models: 5 }
entries:
  a:
    label: 甲
    number: "1"
    entries:
      b: { label: 乙, number: "1.1", formerly: x, facts: { models: 2, part: p, done: true } }
      c: { label: 丙, formerly: [x, y] }
  d: { label: 丁 }
`,
  'an edition': `catalogue: guide/2023
extends: guide/2022
title: 指引
source: 附件2
changes:
  add:
    - { entry: e, label: 戊, number: "3", after: d }
    - { entry: f, label: 己, formerly: d }
    - entry: g
      label: 庚
      in: a
      entries:
        h: { label: 辛 }
  set:
    b: { label: 乙乙, number: null, formerly: null, facts: { models: null, part: q } }
    c: { number: "2", formerly: [x, z] }
  remove: [d, x]
  move:
    c: { before: b }
    a: { first: g }
`,
  'a vocabulary': `vocabulary:
  name: { type: text, means: 名称 }
  site.city: { type: text, means: 市 }
`,
};

for (const [name, text] of Object.entries(FILES))
  test(name, () => {
    const diagnostics = new Diagnostics();
    const { definitions, broken } = parse([{ path: 'a', text }], diagnostics);
    expect(shown(diagnostics.list())).toBe('');
    expect([...broken]).toEqual([]);
    expect(definitions.map((each) => print(each))).toEqual([text]);
  });
