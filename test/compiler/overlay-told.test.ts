/** What is told of an overlay that hits nothing, changes nothing, or does so twice: at its place, with what stands there. */
import { expect, test } from 'vitest';
import { overlaid } from './overlaid.ts';
import { understandFiles } from './project.ts';
import { shown } from './shown.ts';

/** Of what is `check`ed nothing: the form has much that is not printed here. */
const read = (changes: string): string =>
  shown(
    understandFiles(overlaid(changes))
      .diagnostics.list()
      .filter(({ code }) => !code.startsWith('check/')),
  ).trimEnd();

const ROWS: readonly (readonly [text: string, told: string])[] = [
  [
    'set: { name: { label: 名称 } }',
    `resolve/no-effect next.yaml:4:18 name label
  set-here base.yaml:5:18`,
  ],
  [
    'set: { nme: { label: 名 } }',
    `resolve/unknown-target next.yaml:4:10 nme
  defined base.yaml:5:3
  → nearest name`,
  ],
  [
    'set: { site.cty: { label: 名 } }',
    `resolve/unknown-target next.yaml:4:10 site.cty
  defined base.yaml:12:7
  → nearest site.city`,
  ],
  [
    'set: { city: { label: 名 } }',
    `resolve/unknown-target next.yaml:4:10 city
  defined base.yaml:12:7
  → nearest site.city`,
  ],
  [
    'set: { document/nam: { width: 2 } }',
    `resolve/unknown-target next.yaml:4:10 document/nam
  defined base.yaml:26:13
  → nearest document/name`,
  ],
  [
    'set: { document/pledge.sael: { align: right } }',
    `resolve/unknown-target next.yaml:4:10 document/pledge.sael
  defined base.yaml:32:25
  → nearest document/pledge.seal`,
  ],
  [
    'set: { zzzz: { label: 名 } }',
    `resolve/unknown-target next.yaml:4:10 zzzz
  form next.yaml:1:7`,
  ],
  [
    'set: { name: { labl: 名 } }',
    `parse/unknown-key next.yaml:4:18 labl
  → nearest label`,
  ],
  [
    'set: { name: { zzzz: 名 } }',
    `parse/unknown-key next.yaml:4:18 zzzz
  → allowed`,
  ],
  [
    'set: { name: {} }',
    `parse/too-few next.yaml:4:10 1
  → nothing-there changes`,
  ],
  [
    'set: { name: { expect: { label: 名称 } } }',
    `resolve/no-effect next.yaml:4:10 name
  defined base.yaml:5:3`,
  ],
  [
    'set: { name: { label: 名, expect: { label: 称 } } }',
    `resolve/expectation next.yaml:4:45 label 称 名称
  set-here base.yaml:5:18`,
  ],
  [
    'set: { name: { label: 名, expect: { hint: 称, labl: 名 } } }',
    `parse/unknown-key next.yaml:4:47 labl
  → nearest label`,
  ],
  [
    'set: { name: { label: null } }',
    `resolve/needed next.yaml:4:18 label name
  set-here base.yaml:5:18`,
  ],
  [
    'set: { name: { type: txt } }',
    `resolve/wrong-value next.yaml:4:24 type text, prose, integer, decimal, percent, money, date, month, year, dateRange, choice, choices, yesNo, creditCode, organisationCode, phone, mobile, fax, contact, email, industry, reportingUnit, stage, scenario, scenarios, indicator, evidence, pictures, signature, seal
  set-here base.yaml:5:28`,
  ],
  [
    'set: { name: { words: many } }',
    `resolve/wrong-value next.yaml:4:25 words integer
  defined base.yaml:5:3`,
  ],
  [
    'set: { plan: { words: 0 } }',
    `resolve/wrong-value next.yaml:4:25 words integer 1–1000000
  set-here base.yaml:7:70`,
  ],
  [
    'set: { plan: { words: 1.5 } }',
    `resolve/wrong-value next.yaml:4:25 words integer 1–1000000
  set-here base.yaml:7:70`,
  ],
  ['set: { plan: { words: 1000000, loosens: 因 } }', ``],
  [
    'set: { plan: { words: 1000001, loosens: 因 } }',
    `resolve/wrong-value next.yaml:4:25 words integer 1–1000000
  set-here base.yaml:7:70`,
  ],
  [
    'set: { name: { optional: yes } }',
    `resolve/wrong-value next.yaml:4:28 optional boolean
  defined base.yaml:5:3`,
  ],
  [
    'set: { name: { optional: false } }',
    `resolve/no-effect next.yaml:4:18 name optional
  defined base.yaml:5:3`,
  ],
  [
    'set: { name: { optional: true } }',
    `resolve/unsaid-loosening next.yaml:4:18 optional name
  defined base.yaml:5:3
  → say-why`,
  ],
  ['set: { plan: { words: 200, loosens: 因 } }', `resolve/loosens-nothing next.yaml:4:39 plan`],
  [
    'set: { name: { notes: one } }',
    `resolve/wrong-value next.yaml:4:25 notes array
  set-here base.yaml:5:41`,
  ],
  ['set: { name: { notes: [two, one] } }', ``],
  [
    'set: { name: { hint: { append: 后 } } }',
    `resolve/nothing-to-add-to next.yaml:4:24 hint name
  defined base.yaml:5:3`,
  ],
  [
    'set: { plan: { words: { append: 后 } } }',
    `resolve/nothing-to-add-to next.yaml:4:25 words plan
  set-here base.yaml:7:70`,
  ],
  [
    'set: { name: { mark: { printed: 甲, means: 乙 } } }',
    `resolve/wrong-value next.yaml:4:35 mark string
  defined base.yaml:5:3`,
  ],
  [
    'set: { document/facts: { labels: 99.5 } }',
    `resolve/wrong-value next.yaml:4:36 labels number 1–99
  defined base.yaml:24:15`,
  ],
  ['set: { document/facts: { labels: 99 } }', ``],
  ['set: { document/facts: { labels: 1 } }', ``],
  [
    'set: { document/facts: { labels: 0.5 } }',
    `resolve/wrong-value next.yaml:4:36 labels number 1–99
  defined base.yaml:24:15`,
  ],
  [
    'set: { form: { titel: 乙 } }',
    `parse/unknown-key next.yaml:4:18 titel
  → nearest title`,
  ],
  [
    'set: { form: { title: null } }',
    `resolve/needed next.yaml:4:18 title form
  set-here base.yaml:2:8`,
  ],
  [
    'set: { form: { title: 甲 } }',
    `resolve/no-effect next.yaml:4:18 form title
  set-here base.yaml:2:8`,
  ],
  ['set: { form: { title: 乙, loosens: 因 } }', `resolve/loosens-nothing next.yaml:4:37 form`],
  [
    'values: { name: { add: { a: 甲 }, loosens: 因 } }',
    `resolve/no-values next.yaml:4:13 name
  defined base.yaml:5:3
  → values/of-choices text`,
  ],
  [
    'move: { document/name: { after: document/row.name } }',
    `resolve/no-effect next.yaml:4:11 document/name
  defined base.yaml:26:13`,
  ],
  [
    'values: { site: { remove: [a] } }',
    `resolve/no-values next.yaml:4:13 site
  defined base.yaml:9:3
  → values/of-choices group`,
  ],
  [
    'values: { kind: { add: { a: 又 }, loosens: 因 } }',
    `resolve/code-twice next.yaml:4:28 a
  first base.yaml:6:47`,
  ],
  [
    'values: { kind: { add: { d: 丁 } } }',
    `resolve/unsaid-loosening next.yaml:4:28 options kind
  defined base.yaml:6:3
  → say-why`,
  ],
  ['values: { kind: { remove: [a], loosens: 因 } }', `resolve/loosens-nothing next.yaml:4:43 kind`],
  [
    'values: { kind: { remove: [x] } }',
    `resolve/unknown-code next.yaml:4:30 x kind
  defined base.yaml:6:3
  → nearest a`,
  ],
  [
    'values: { kind: { remove: [zzzz], relabel: { b: 乙 } } }',
    `resolve/unknown-code next.yaml:4:30 zzzz kind
  defined base.yaml:6:3
  → allowed
resolve/no-effect next.yaml:4:48 kind = b
  set-here base.yaml:6:56`,
  ],
  [
    'values: { kind: { relabel: { y: 丙 } } }',
    `resolve/unknown-code next.yaml:4:32 y kind
  defined base.yaml:6:3
  → nearest a`,
  ],
  [
    'values: { kind: { remove: [a], relabel: { a: 新 } } }',
    `resolve/clash next.yaml:4:45 kind = a
  first next.yaml:4:30`,
  ],
  [
    'values: { kind: { order: [a, b, c] } }',
    `resolve/no-effect next.yaml:4:13 kind
  ordered base.yaml:6:47`,
  ],
  [
    'values: { kind: { order: [a, b] } }',
    `resolve/no-permutation next.yaml:4:13 kind c –
  ordered base.yaml:6:47`,
  ],
  [
    'values: { kind: { order: [a, b, c, c] } }',
    `resolve/no-permutation next.yaml:4:13 kind – c
  ordered base.yaml:6:47`,
  ],
  [
    'values: { kind: { order: [a, b, d] } }',
    `resolve/no-permutation next.yaml:4:13 kind c d
  ordered base.yaml:6:47`,
  ],
  [
    'values: { kind: { remove: [a], add: { a: 新 }, loosens: 因 } }',
    `resolve/clash next.yaml:4:30 kind = a
  first next.yaml:4:41
resolve/code-twice next.yaml:4:41 a
  first base.yaml:6:47`,
  ],
  [
    'rename: { name: name }',
    `resolve/no-effect next.yaml:4:19 name
  defined base.yaml:5:3`,
  ],
  [
    'rename: { name: plan }',
    `resolve/id-twice next.yaml:4:19 plan
  defined base.yaml:7:3
  → choose-another`,
  ],
  [
    'rename: { name: form }',
    `resolve/id-twice next.yaml:4:19 form
  → choose-another`,
  ],
  [
    'rename: { name: site, site: name }',
    `resolve/id-twice next.yaml:4:19 site
  defined base.yaml:9:3
  → choose-another
resolve/id-twice next.yaml:4:31 name
  defined base.yaml:5:3
  → choose-another`,
  ],
  [
    'rename: { nme: title }',
    `resolve/unknown-target next.yaml:4:13 nme
  defined base.yaml:5:3
  → nearest name`,
  ],
  ['rename: { document/end: document }', ``],
  [
    'rename: { document/end: first }',
    `resolve/duplicate-id base.yaml:39:22 document/first
  first base.yaml:21:14
  changed-by next.yaml:1:7`,
  ],
  [
    'rename: { notes/one: two }',
    `resolve/id-twice next.yaml:4:24 two
  defined base.yaml:40:20
  → choose-another`,
  ],
  [
    'remove: [nme]',
    `resolve/unknown-target next.yaml:4:12 nme
  defined base.yaml:5:3
  → nearest name`,
  ],
  [
    'remove: [name, name]',
    `resolve/unknown-field base.yaml:42:32 name
  removed next.yaml:4:12
  → form-rule-goes-too r { }
resolve/clash next.yaml:4:18 name remove
  first next.yaml:4:12
resolve/clash next.yaml:4:18 name
  removed next.yaml:4:12`,
  ],
  [
    'remove: [site, site.city]',
    `resolve/clash next.yaml:4:18 site.city
  removed next.yaml:4:12`,
  ],
  [
    'remove: [site.city, site.area, site.seal]',
    `resolve/unknown-field base.yaml:32:35 site.seal
  removed next.yaml:4:34
  → line-goes-too document/pledge.seal
resolve/needed next.yaml:4:34 site fields
  defined base.yaml:9:3
  → group-goes-too site`,
  ],
  [
    'remove: [rules/r]',
    `resolve/unsaid-loosening next.yaml:4:12 remove rules/r
  defined base.yaml:42:3
  → say-why`,
  ],
  [
    'remove: [{ target: name, loosens: 因 }]',
    `resolve/unknown-field base.yaml:42:32 name
  removed next.yaml:4:22
  → form-rule-goes-too r { }
resolve/loosens-nothing next.yaml:4:37 name`,
  ],
  [
    'remove: [{ target: name, expect: { label: 名, hint: 无 } }]',
    `resolve/unknown-field base.yaml:42:32 name
  removed next.yaml:4:22
  → form-rule-goes-too r { }
resolve/expectation next.yaml:4:45 label 名 名称
  set-here base.yaml:5:18
resolve/expectation next.yaml:4:54 hint 无 –
  set-here base.yaml:5:3`,
  ],
  [
    'remove: [document/row.name, document/name]',
    `resolve/clash next.yaml:4:31 document/name
  removed next.yaml:4:12`,
  ],
  [
    'remove: [name]\nset: { name: { label: 名 } }',
    `resolve/unknown-field base.yaml:42:32 name
  removed next.yaml:4:12
  → form-rule-goes-too r { }
resolve/clash next.yaml:5:10 name
  removed next.yaml:4:12`,
  ],
  [
    'remove: [site]\nset: { site.city: { label: 名 } }',
    `resolve/clash next.yaml:5:10 site.city
  removed next.yaml:4:12`,
  ],
  [
    'remove: [name]\nadd: [{ field: name, label: 名, type: text, first: form }]',
    `resolve/unknown-field base.yaml:42:32 name
  removed next.yaml:4:12
  → form-rule-goes-too r { }
resolve/id-twice next.yaml:5:18 name
  defined base.yaml:5:3`,
  ],
  [
    'rename: { name: title }\nadd: [{ field: name, label: 名, type: text, first: form }]',
    `resolve/id-twice next.yaml:5:18 name
  defined base.yaml:5:3`,
  ],
  ['move: { name: { after: name } }', `resolve/clash next.yaml:4:11 name`],
  [
    'move: { name: { before: kind } }',
    `resolve/no-effect next.yaml:4:11 name
  defined base.yaml:5:3`,
  ],
  [
    'move: { name: { first: form } }',
    `resolve/no-effect next.yaml:4:11 name
  defined base.yaml:5:3`,
  ],
  [
    'move: { name: { last: site } }',
    `resolve/misplaced next.yaml:4:25 name site last
  defined base.yaml:9:3`,
  ],
  ['move: { site: { first: site } }', `resolve/clash next.yaml:4:11 site`],
  [
    'move: { document/first: { in: document/facts } }',
    `resolve/misplaced next.yaml:4:33 document/first document/facts last
  defined base.yaml:24:15`,
  ],
  [
    'move: { document/facts: { after: document/nam } }',
    `resolve/unknown-target next.yaml:4:36 document/nam
  defined base.yaml:26:13
  → nearest document/name`,
  ],
  [
    'move: { name: { after: plan }, plan: { after: name } }',
    `resolve/clash next.yaml:4:11 name
resolve/clash next.yaml:4:34 plan`,
  ],
  [
    'move: { name: { after: plan }, kind: { after: plan } }',
    `resolve/clash next.yaml:4:49 plan after
  first next.yaml:4:26`,
  ],
  [
    'move: { document/first: { after: document/staff } }\norder: { document: [last, first, staff] }',
    `resolve/clash next.yaml:4:11 document order
  first next.yaml:5:12`,
  ],
  [
    'move: { document/end: { in: document/first }, document/hint: { after: document/end } }\nremove: [document/last]',
    ``,
  ],
  [
    'order: { form: [name, kind, plan, hint, site, staff] }',
    `resolve/no-effect next.yaml:4:12 form
  ordered base.yaml:5:3`,
  ],
  [
    'order: { form: [name] }',
    `resolve/no-permutation next.yaml:4:12 form kind, plan, hint, site, staff –
  ordered base.yaml:5:3`,
  ],
  [
    'order: { site: [seal, city, area, x] }',
    `resolve/no-permutation next.yaml:4:12 site – x
  ordered base.yaml:12:7`,
  ],
  [
    'order: { none: [a] }',
    `resolve/unknown-target next.yaml:4:12 none
  form next.yaml:1:7`,
  ],
  [
    'order: { document/facts: [row.kind, row.name, site, site] }',
    `resolve/no-permutation next.yaml:4:12 document/facts – site
  ordered base.yaml:26:13`,
  ],
  [
    'add: [{ field: name, label: 又, type: text, after: kind }]',
    `resolve/id-twice next.yaml:4:18 name
  defined base.yaml:5:3`,
  ],
  [
    'add: [{ field: x, label: 子, type: text, after: nme }]',
    `resolve/unknown-target next.yaml:4:50 nme
  defined base.yaml:5:3
  → nearest name`,
  ],
  [
    'add: [{ field: x, label: 子, type: text, after: y }, { field: y, label: 丑, type: text, after: x }]',
    `resolve/unknown-target next.yaml:4:50 y
  form next.yaml:1:7
resolve/unknown-target next.yaml:4:96 x
  form next.yaml:1:7`,
  ],
  ['add: [{ field: form, label: 子, type: text, after: name }]', `resolve/id-twice next.yaml:4:18 form`],
  [
    'add: [{ field: x, label: 子, type: text, after: document/end }]',
    `resolve/misplaced next.yaml:4:50 x document/end after
  defined base.yaml:39:22`,
  ],
  [
    'add: [{ field: x, label: 子, type: text, in: name }]',
    `resolve/misplaced next.yaml:4:47 x name last
  defined base.yaml:5:3`,
  ],
  [
    'add: [{ field: x, label: 子, type: text, before: form }]',
    `resolve/unknown-target next.yaml:4:51 form
  form next.yaml:1:7`,
  ],
  ['add: [{ band: x, text: 带, in: document }]', `resolve/misplaced next.yaml:4:33 x document last`],
  [
    'add: [{ band: x, text: 带, after: document/name }]',
    `resolve/misplaced next.yaml:4:36 x document/name after
  defined base.yaml:26:13
  → has-room after: document/row.name`,
  ],
  [
    'add: [{ paragraph: end, text: 又, in: document }]',
    `resolve/id-twice next.yaml:4:22 end
  defined base.yaml:39:22`,
  ],
  [
    'add: [{ note: one, text: 又 }, { rule: r, severity: error, check: name != "", message: 须, source: 甲 }]',
    `resolve/id-twice next.yaml:4:17 one
  defined base.yaml:40:10
resolve/id-twice next.yaml:4:41 r
  defined base.yaml:42:3`,
  ],
  [
    'add: [{ place: name, in: document }]',
    `resolve/id-twice next.yaml:4:18 name
  defined base.yaml:26:13`,
  ],
  [
    'add: [{ place: nme, in: document }]',
    `resolve/unknown-field next.yaml:4:18 nme
  defined base.yaml:5:3
  → nearest name`,
  ],
  [
    'add: [{ field: x, label: 子, type: text, after: name }, { field: y, label: 丑, type: text, after: name }]',
    `resolve/clash next.yaml:4:67 name after
  first next.yaml:4:18`,
  ],
  [
    'add: [{ field: x, label: 子, type: text, after: name }, { field: x, label: 丑, type: text, after: kind }]',
    `resolve/id-twice next.yaml:4:18 x
  defined next.yaml:4:67`,
  ],
  [
    'use: [{ block: offic, in: document }]',
    `resolve/unknown-block next.yaml:4:18 offic
  defined block.yaml:1:8
  → nearest office`,
  ],
  [
    'use: [{ block: office, after: document/nam }]',
    `resolve/unknown-target next.yaml:4:33 document/nam
  defined base.yaml:26:13
  → nearest document/name`,
  ],
  [
    'use: [{ block: office, in: document/name }]',
    `resolve/misplaced next.yaml:4:30 desk document/name last
  defined base.yaml:26:13
resolve/misplaced next.yaml:4:30 said document/name last
  defined base.yaml:26:13
resolve/misplaced next.yaml:4:30 tel document/name last
  defined base.yaml:26:13`,
  ],
  [
    'use: [{ block: office, in: document, mount: sit }]',
    `resolve/unknown-mount next.yaml:4:47 sit
  defined base.yaml:9:3
  → nearest site`,
  ],
  [
    'use: [{ block: office, in: document }, { block: office, first: document }]',
    `resolve/block-twice next.yaml:4:51 office
  first next.yaml:4:18`,
  ],
  ['use: [{ block: office, in: document }]\nremove: [document/first]', ``],
  [
    'add: [{ paragraph: x, text: 文, in: document/last }]\nremove: [document/last]',
    `resolve/clash next.yaml:4:22 x
  removed next.yaml:5:12`,
  ],
];

for (const [text, expected] of ROWS)
  test(text, () => {
    expect(read(text)).toBe(expected);
  });
