/** What an overlay makes of a form, as `diff` writes it word for word: what an author wrote, or the same said with less. */
import { expect, test } from 'vitest';
import { formExtending } from '../../compiler/definition/unwritten.ts';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { print } from '../../compiler/print/print.ts';
import { applyOverlay } from '../../compiler/resolve/overlay/apply.ts';
import { diff } from '../../compiler/resolve/overlay/diff.ts';
import { cloneTree } from '../../compiler/resolve/tree.ts';
import { treeOf } from './laws/resolved.ts';
import { LONG, overlaid, SHORT } from './overlaid.ts';
import { understandFiles } from './project.ts';
import { shown } from './shown.ts';

/** What leads from one form to the other, without the lines above its changes; nothing is wrong with it. */
const found = (changes: string): ((from: 'base' | 'next', to: 'base' | 'next') => string) => {
  const { resolution, diagnostics } = understandFiles(overlaid(changes));
  expect(shown(diagnostics.list().filter(({ code }) => !code.startsWith('check/')))).toBe('');
  return (from, to) => {
    const [before, after] = [treeOf(resolution, `t/2022/${from}`), treeOf(resolution, `t/2022/${to}`)];
    const operations = diff(before, after, resolution.project);
    const wrong = new Diagnostics();
    applyOverlay(cloneTree(before, after.key), operations, resolution.project, wrong);
    expect(shown(wrong.list())).toBe('');
    const [, , , ...lines] = print(formExtending(after.key.name, before.key.name, operations))
      .trim()
      .split('\n');
    return lines.map((line) => line.slice(2)).join('\n');
  };
};

/** What is written, what is found, and what leads back: no overlay takes back what is removed or renamed. */
const CHANGES: readonly (readonly [written: string, there: string, back?: string])[] = [
  [
    `title: 乙
subtitle: 副题二`,
    `set:
  form: { title: 乙, subtitle: 副题二 }`,
    `set:
  form: { title: 甲, subtitle: 副题, expect: { title: 乙, subtitle: 副题二 } }`,
  ],
  [
    `set: { form: { subtitle: null, attachment: 附件1 } }`,
    `set:
  form: { subtitle: null, attachment: 附件1 }`,
    `set:
  form: { attachment: null, subtitle: 副题 }`,
  ],
  [
    `set: { name: { label: 全称, notes: null, hint: 全称 } }`,
    `set:
  name: { label: 全称, notes: null, hint: 全称 }`,
    `set:
  name: { label: 名称, hint: null, notes: [one], expect: { label: 全称 } }`,
  ],
  [
    `set: { plan: { hint: { prepend: 请说明, append: 等 } } }`,
    `set:
  plan: { hint: { prepend: 请说明, append: 等 } }`,
    `set:
  plan: { hint: ${LONG}, expect: { hint: 请说明${LONG}等 } }`,
  ],
  [
    `set: { plan: { hint: 等 } }`,
    `set:
  plan: { hint: 等 }`,
    `set:
  plan: { hint: ${LONG}, expect: { hint: 等 } }`,
  ],
  [
    `set: { plan: { hint: { printed: ${LONG}等, means: ${LONG} } } }`,
    `set:
  plan: { hint: { printed: ${LONG}等, means: ${LONG} } }`,
    `set:
  plan: { hint: ${LONG}, expect: { hint: ${LONG}等 } }`,
  ],
  [
    `set: { hint: { hint: { append: 等 } } }`,
    `set:
  hint: { hint: ${SHORT}等 }`,
    `set:
  hint: { hint: ${SHORT}, expect: { hint: ${SHORT}等 } }`,
  ],
  [
    `set: { plan: { words: 200 }, hint: { optional: null } }`,
    `set:
  plan: { words: 200 }
  hint: { optional: null }`,
    `set:
  plan: { words: 300, expect: { words: 200 }, loosens: plan }
  hint: { optional: true, loosens: hint }`,
  ],
  [
    `set: { plan: { words: 400, loosens: 因 }, name: { optional: true, loosens: 因 } }`,
    `set:
  name: { optional: true, loosens: name }
  plan: { words: 400, loosens: plan }`,
    `set:
  name: { optional: null }
  plan: { words: 300, expect: { words: 400 } }`,
  ],
  [
    `set: { name: { mark: "*" }, document/end: { text: 终, align: right }, notes/one: { text: 注。 }, rules/r: { message: 必填 } }`,
    `set:
  name: { mark: "*" }
  document/end: { text: 终, align: right }
  notes/one: { text: 注。 }
  rules/r: { message: 必填 }`,
    `set:
  name: { mark: null }
  document/end: { text: 完, align: null, expect: { text: 终 } }
  notes/one: { text: 注一。, expect: { text: 注。 } }
  rules/r: { message: 须填, expect: { message: 必填 } }`,
  ],
  [
    `values: { kind: { add: { d: 丁 }, loosens: 因 } }`,
    `values:
  kind: { add: { d: 丁 }, loosens: kind }`,
    `values:
  kind: { remove: [d] }`,
  ],
  [
    `values: { kind: { remove: [a] } }`,
    `values:
  kind: { remove: [a] }`,
  ],
  [
    `values: { kind: { relabel: { b: 乙乙 } } }`,
    `values:
  kind: { relabel: { b: 乙乙 } }`,
    `values:
  kind: { relabel: { b: 乙 } }`,
  ],
  [
    `values: { kind: { order: [c, a, b] } }`,
    `values:
  kind: { order: [c, a, b] }`,
    `values:
  kind: { order: [a, b, c] }`,
  ],
  [
    `values: { kind: { add: { d: 丁 }, remove: [a], relabel: { b: 乙乙 }, order: [d, c, b], loosens: 因 } }`,
    `values:
  kind: { add: { d: 丁 }, remove: [a], relabel: { b: 乙乙 }, order: [d, c, b], loosens: kind }`,
  ],
  [
    `add: [{ field: more, label: 更多, type: text, after: kind }]`,
    `add: [{ field: more, label: 更多, type: text, after: kind }, { row: [more], after: document/row.kind }]`,
    `remove: [more]`,
  ],
  [
    `add: [{ field: more, label: 更多, type: text, first: form }]`,
    `add: [{ field: more, label: 更多, type: text, before: name }]`,
    `remove: [more]`,
  ],
  [
    `add: [{ field: more, label: 更多, type: text, last: site }]`,
    `add: [{ field: more, label: 更多, type: text, after: site.seal }, { row: [site.more], after: document/row.site.city }]`,
    `remove: [site.more]`,
  ],
  [
    `add: [{ field: more, label: 更多, fields: { a: { label: 甲, type: text } }, before: site }]`,
    `add:
  - field: more
    label: 更多
    fields:
      a: { label: 甲, type: text }
    after: hint
  - { group: more, rows: [a], after: document/row.kind }`,
    `remove: [more]`,
  ],
  [
    `add: [{ field: one, label: 一, type: text, after: kind }, { field: two, label: 二, type: text, after: one }, { field: three, label: 三, type: text, beside: name }]`,
    `add:
  - { field: three, label: 三, type: text, after: name }
  - { field: one, label: 一, type: text, after: kind }
  - { field: two, label: 二, type: text, after: one }
  - { place: three, after: document/name }
  - { row: [one], after: document/row.kind }
  - { row: [two], after: document/row.one }`,
    `remove: [three, one, two]`,
  ],
  [
    `add: [{ paragraph: p, text: 头, first: document }, { paragraph: q, text: 尾, last: document }, { paragraph: r, text: 中, after: document/facts }]`,
    `add:
  - { paragraph: p, text: 头, before: document/first }
  - { paragraph: r, text: 中, after: document/facts }
  - { paragraph: q, text: 尾, after: document/last }`,
    `remove: [document/p, document/r, document/q]`,
  ],
  [
    `add: [{ note: zero, text: 注零。 }, { rule: t, severity: error, check: plan != "", message: 也填, source: 附件 }]`,
    `add: [{ note: zero, text: 注零。 }, { rule: t, severity: error, check: plan != "", message: 也填, source: 附件 }]`,
    `remove: [notes/zero, { target: rules/t, loosens: rules/t }]`,
  ],
  [
    `add: [{ row: [{ place: site.city, as: again }, { place: name, as: name2 }], last: document/facts }]`,
    `add: [{ row: [{ place: site.city, as: again }, { place: name, as: name2 }], after: document/site }]`,
    `remove: [document/row.again]`,
  ],
  [
    `add: [{ place: name, as: again, last: document/site }]`,
    `add: [{ place: name, as: again, after: document/row.pledge }]`,
    `remove: [document/row.again]`,
  ],
  [
    `add: [{ section: third, heading: 三、, content: [{ paragraph: p, text: 文 }, { grid: g, rows: [{ group: site, as: s, rows: [{ place: city, as: c }, [{place: area, as: d}]] }] }], after: document/first }]`,
    `add:
  - section: third
    heading: 三、
    content:
      - { paragraph: p, text: 文 }
      - grid: g
        rows:
          - group: site
            as: s
            rows:
              - { place: city, as: c }
              - { place: area, as: d }
    after: document/first`,
    `remove: [document/third]`,
  ],
  [
    `add: [{ lines: x, says: { one: "签：{site.seal}", two: 无 }, last: document/site }]`,
    `add:
  - row:
      - lines: x
        says:
          one: 签：{site.seal}
          two: 无
    after: document/row.pledge`,
    `remove: [document/row.x]`,
  ],
  [
    `move: { name: { after: site }, plan: { first: form } }`,
    `order:
  form: [plan, kind, hint, site, name, staff]`,
    `order:
  form: [name, kind, plan, hint, site, staff]`,
  ],
  [
    `move: { document/end: { first: document/first } }`,
    `move:
  document/end: { before: document/facts }`,
    `move:
  document/end: { after: document/hint }`,
  ],
  [
    `move: { document/name: { last: document/row.kind } }`,
    `move:
  document/name: { after: document/plan }`,
  ],
  [
    `move: { document/staff: { after: document/last } }`,
    `order:
  document: [first, last, staff]`,
    `order:
  document: [first, staff, last]`,
  ],
  [
    `move: { document/hint: { after: document/end } }`,
    `order:
  document/last: [end, hint]`,
    `order:
  document/last: [hint, end]`,
  ],
  [
    `order: { form: [site, name, kind, plan, hint, staff], notes: [two, one], rules: [s, r], document: [last, first, staff], site: [seal, city, area] }`,
    `order:
  form: [site, name, kind, plan, hint, staff]
  document: [last, first, staff]
  notes: [two, one]
  rules: [s, r]
  site: [seal, city, area]`,
    `order:
  form: [name, kind, plan, hint, site, staff]
  document: [first, staff, last]
  notes: [one, two]
  rules: [r, s]
  site: [city, area, seal]`,
  ],
  [
    `order: { document/facts: [site, row.name, row.kind], document/row.kind: [plan, kind] }`,
    `order:
  document/facts: [site, row.name, row.kind]
  document/row.kind: [plan, kind]`,
    `order:
  document/facts: [row.name, row.kind, site]
  document/row.kind: [kind, plan]`,
  ],
  [
    `remove: [name, notes/one, { target: rules/r, loosens: 因 }]`,
    `remove: [name, notes/one, { target: rules/r, loosens: rules/r }]`,
  ],
  [`remove: [site, staff]`, `remove: [site, staff]`],
  [
    `remove: [site.city, document/end, { target: rules/s, loosens: 因 }]`,
    `remove: [site.city, document/end, { target: rules/s, loosens: rules/s }]`,
  ],
  [
    `remove: [hint, document/end, { target: rules/s, loosens: 因 }]`,
    `remove: [hint, document/last, { target: rules/s, loosens: rules/s }]`,
  ],
  [`remove: [kind, plan]`, `remove: [kind, plan]`],
  [`remove: [document/pledge.seal, document/pledge.day, site.seal]`, `remove: [site.seal, document/row.pledge]`],
  [`remove: [document/row.kind]`, `remove: [document/row.kind]`],
  [
    `rename: { plan: outline, site: place, site.city: town, staff: people, staff.person: who }`,
    `rename:
  plan: outline
  site: place
  site.city: town
  staff: people
  staff.person: who`,
  ],
  [
    `rename: { site: place }
set: { site.city: { label: 城市 }, document/site.city: { width: 2 } }
add: [{ field: more, label: 更多, type: text, after: site.city }]`,
    `rename:
  site: place
set:
  site.city: { label: 城市 }
  document/site.city: { width: 2 }
add: [{ field: more, label: 更多, type: text, after: site.city }, { row: [site.more], after: document/row.site.city }]`,
  ],
  [
    `rename: { document/facts: table, document/end: fin, document/pledge.day: date, notes/two: three, rules/s: t }`,
    `rename:
  document/facts: table
  document/pledge.day: date
  document/end: fin
  notes/two: three
  rules/s: t`,
  ],
  [
    `rename: { site: place, site.seal: stamp }
set: { document/pledge.seal: { text: "章：{site.seal}" } }`,
    `rename:
  site: place
  site.seal: stamp
set:
  document/pledge.seal: { text: "章：{site.seal}" }`,
  ],
  [
    `rename: { site: place }
add: [{ grid: g, rows: [{ group: site, as: s, rows: [{ place: city, as: c }] }], last: document }, { row: [{ place: site.area, as: w }], first: document/site }]`,
    `rename:
  site: place
add:
  - { row: [{ place: site.area, as: w }], before: document/row.site.city }
  - grid: g
    rows:
      - group: site
        as: s
        rows: [{ place: city, as: c }]
    after: document/last`,
  ],
  [
    `add: [{ note: z, text: 末。 }, { note: m, text: 中。 }, { rule: z, severity: warning, check: name != "", message: 宜, source: 甲 }, { rule: m, severity: warning, check: name != "", message: 宜, source: 甲 }]`,
    `add:
  - { note: m, text: 中。 }
  - { note: z, text: 末。 }
  - { rule: m, severity: warning, check: name != "", message: 宜, source: 甲 }
  - { rule: z, severity: warning, check: name != "", message: 宜, source: 甲 }`,
  ],
  [
    `add: [{ field: x, label: 子, type: text, after: kind }, { field: y, label: 丑, type: text, beside: kind }]`,
    `add:
  - { field: y, label: 丑, type: text, after: kind }
  - { field: x, label: 子, type: text, after: y }
  - { place: y, after: document/kind }
  - { row: [x], after: document/row.kind }`,
  ],
  [
    `add: [{ field: y, label: 丑, type: text, beside: kind }, { field: x, label: 子, type: text, after: kind }]`,
    `add:
  - { field: y, label: 丑, type: text, after: kind }
  - { field: x, label: 子, type: text, after: y }
  - { place: y, after: document/kind }
  - { row: [x], after: document/row.kind }`,
  ],
  [
    `add: [{ field: y, label: 丑, type: text, before: plan }, { field: x, label: 子, type: text, after: kind }]`,
    `add:
  - { field: x, label: 子, type: text, after: kind }
  - { field: y, label: 丑, type: text, after: x }
  - { row: [y], after: document/row.name }
  - { row: [x], after: document/row.kind }`,
  ],
  [
    `add: [{ field: y, label: 丑, type: text, first: site }, { field: x, label: 子, type: text, last: site }, { field: w, label: 寅, type: text, before: site.city }]`,
    `add:
  - { field: y, label: 丑, type: text, before: site.city }
  - { field: w, label: 寅, type: text, after: site.y }
  - { field: x, label: 子, type: text, after: site.seal }
  - { row: [site.y], before: document/row.site.city }
  - { row: [site.w], after: document/row.site.y }
  - { row: [site.x], after: document/row.site.city }`,
  ],
  [
    `add: [{ field: g, label: 内, fields: { a: { label: 子, type: text }, m: { label: 数, years: 2, rows: { r: { label: 行, type: money } } }, l: { label: 单, records: { b: { label: 丑, type: text } } } }, after: site.city }]`,
    `add:
  - field: g
    label: 内
    fields:
      a: { label: 子, type: text }
      m:
        label: 数
        years: 2
        rows:
          r: { label: 行, type: money }
      l:
        label: 单
        records:
          b: { label: 丑, type: text }
    after: site.city
  - group: site.g
    rows:
      - a
      - matrix: m
    after: document/row.site.city`,
  ],
  [
    `add: [{ field: mail, label: 邮箱, type: text, after: staff.person }]`,
    `add: [{ field: mail, label: 邮箱, type: text, after: staff.person }, { place: staff.mail, after: document/staff.person }]`,
  ],
  [
    `add: [{ field: mail, label: 邮箱, type: text, first: staff }, { field: fax, label: 传真, type: text, last: staff }]`,
    `add:
  - { field: mail, label: 邮箱, type: text, before: staff.person }
  - { field: fax, label: 传真, type: text, after: staff.phone }
  - { place: staff.mail, before: document/staff.person }
  - { place: staff.fax, after: document/staff.phone }`,
  ],
  [
    `add: [{ field: more, label: 更多, type: text, after: hint }]`,
    `add: [{ field: more, label: 更多, type: text, after: hint }, { place: more, after: document/hint }]`,
  ],
  [
    `add: [{ field: more, label: 更多, type: text, beside: hint }]`,
    `add: [{ field: more, label: 更多, type: text, after: hint }, { place: more, after: document/hint }]`,
  ],
  [
    `add: [{ field: more, label: 更多, type: text, before: hint }]`,
    `add: [{ field: more, label: 更多, type: text, after: plan }, { place: more, before: document/hint }]`,
  ],
  [
    `add: [{ field: m, label: 数, years: 2, rows: { r: { label: 行, type: money } }, after: name }]`,
    `add:
  - field: m
    label: 数
    years: 2
    rows:
      r: { label: 行, type: money }
    after: name
  - { matrix: m, after: document/row.name }`,
  ],
  [
    `add: [{ field: m, label: 数, years: 2, rows: { r: { label: 行, type: money } }, after: hint }]`,
    `add:
  - field: m
    label: 数
    years: 2
    rows:
      r: { label: 行, type: money }
    after: hint`,
  ],
  [
    `add: [{ field: g, label: 组, fields: { a: { label: 子, type: text } }, beside: kind }]`,
    `add:
  - field: g
    label: 组
    fields:
      a: { label: 子, type: text }
    after: kind
  - { group: g, rows: [a], after: document/row.kind }`,
  ],
  [
    `add: [{ field: g, label: 组, fields: { a: { label: 子, type: text } }, after: staff }]`,
    `add:
  - field: g
    label: 组
    fields:
      a: { label: 子, type: text }
    after: staff`,
  ],
  [
    `add: [{ field: more, label: 更多, type: text, after: site }]`,
    `add: [{ field: more, label: 更多, type: text, after: site }, { row: [more], after: document/site }]`,
  ],
  [
    `add: [{ field: more, label: 更多, type: text, before: site }]`,
    `add: [{ field: more, label: 更多, type: text, after: hint }, { row: [more], after: document/row.kind }]`,
  ],
  [
    `add: [{ field: more, label: 更多, type: text, after: staff }]`,
    `add: [{ field: more, label: 更多, type: text, after: staff }, { place: more, after: document/staff }]`,
  ],
  [
    `add: [{ field: x, label: 子, type: text, after: kind }, { place: x, as: here, after: document/end }]`,
    `add: [{ field: x, label: 子, type: text, after: kind }, { place: x, as: here, after: document/end }]`,
  ],
  [
    `add: [{ field: x, label: 子, type: text, after: kind }, { lines: y, says: { one: "{x}" }, after: document/row.name }]`,
    `add:
  - { field: x, label: 子, type: text, after: kind }
  - row:
      - lines: y
        says:
          one: "{x}"
    after: document/row.name`,
  ],
  [
    `add: [{ lines: y, says: { one: 签 }, last: document/row.name }]`,
    `add:
  - lines: y
    says:
      one: 签
    after: document/name`,
  ],
  [`add: [{ band: y, text: 带, before: document/site }]`, `add: [{ band: y, text: 带, after: document/row.kind }]`],
  [
    `use: [{ block: office, after: document/row.name }]`,
    `add:
  - { field: desk, label: 科室, type: text, after: staff }
  - { field: tel, label: 座机, type: text, after: desk }
  - { row: [desk], after: document/row.name }
  - { row: [tel], after: document/row.desk }`,
  ],
  [
    `use: [{ block: office, before: document/row.name }]`,
    `add:
  - { field: desk, label: 科室, type: text, after: staff }
  - { field: tel, label: 座机, type: text, after: desk }
  - { row: [desk], before: document/row.name }
  - { row: [tel], after: document/row.desk }`,
  ],
  [
    `use: [{ block: office, first: document }]`,
    `add:
  - { field: desk, label: 科室, type: text, after: staff }
  - { field: tel, label: 座机, type: text, after: desk }
  - { paragraph: said, text: 科, before: document/first }
  - { place: desk, after: document/said }
  - { place: tel, after: document/desk }`,
  ],
  [
    `use: [{ block: office, last: document/first }]`,
    `add:
  - { field: desk, label: 科室, type: text, after: staff }
  - { field: tel, label: 座机, type: text, after: desk }
  - { paragraph: said, text: 科, after: document/facts }
  - { place: desk, after: document/said }
  - { place: tel, after: document/desk }`,
  ],
  [
    `use: [{ block: office, mount: site, in: document/site }]`,
    `add:
  - { field: desk, label: 科室, type: text, after: site.seal }
  - { field: tel, label: 座机, type: text, after: site.desk }
  - { row: [site.desk], after: document/row.pledge }
  - { row: [site.tel], after: document/row.site.desk }`,
  ],
  [
    `use: [{ block: office, mount: site, after: document/hint }]`,
    `add:
  - { field: desk, label: 科室, type: text, after: site.seal }
  - { field: tel, label: 座机, type: text, after: site.desk }
  - { paragraph: said, text: 科, after: document/hint }
  - { place: site.desk, after: document/said }
  - { place: site.tel, after: document/site.desk }`,
  ],
  [
    `remove: [document/name, document/site]
add: [{ place: name, as: n, in: document/last }]`,
    `add: [{ place: name, as: n, after: document/end }]
remove: [document/row.name, document/site]`,
  ],
  [`remove: [staff.phone, site.area]`, `remove: [site.area, staff.phone]`],
  [
    `move: { document/name: { before: document/kind }, document/kind: { after: document/plan }, document/plan: { first: document/row.name } }`,
    `move:
  document/kind: { after: document/name }
  document/plan: { before: document/name }`,
  ],
  [
    `move: { kind: { before: name }, plan: { after: kind }, hint: { after: plan } }`,
    `order:
  form: [kind, plan, hint, name, site, staff]`,
  ],
  [
    `rename: { site: place, site.city: town }
remove: [site.area]
add: [{ field: more, label: 更多, type: text, only: kind=a, last: site }]`,
    `rename:
  site: place
  site.city: town
add: [{ field: more, label: 更多, type: text, only: kind=a, after: site.seal }, { row: [site.more], after: document/row.site.city }]
remove: [site.area]`,
  ],
  [
    `add: [{ note: end, text: 注。 }, { rule: first, severity: warning, check: name != "", message: 宜, source: 甲 }]`,
    `add: [{ note: end, text: 注。 }, { rule: first, severity: warning, check: name != "", message: 宜, source: 甲 }]`,
  ],
  [
    `add: [{ field: x, label: 子, type: text, after: kind }, { band: y, text: 带, after: document/row.kind }]`,
    `add: [{ field: x, label: 子, type: text, after: kind }, { band: y, text: 带, after: document/row.kind }, { row: [x], after: document/y }]`,
  ],
  [
    `add: [{ section: x, heading: 三、, content: [{ paragraph: y, text: 文 }], last: document }, { paragraph: z, text: 末, in: document/x }, { field: f, label: 子, type: text, last: form }, { place: f, first: document/x }]`,
    `add:
  - { field: f, label: 子, type: text, after: staff }
  - section: x
    heading: 三、
    content:
      - f
      - { paragraph: y, text: 文 }
      - { paragraph: z, text: 末 }
    after: document/last`,
  ],
  [
    `set: { document/facts: { labels: 30 }, document/first: { heading: 一、新, only: kind=a }, document/plan: { width: 2, labelled: above } }`,
    `set:
  document/first: { heading: 一、新, only: kind=a }
  document/facts: { labels: 30 }
  document/plan: { width: 2, labelled: above }`,
  ],
  [
    `set: { staff: { least: 0, most: 5, loosens: 因 }, staff.person: { optional: true, loosens: 因 } }`,
    `set:
  staff: { least: 0, most: 5, loosens: staff }
  staff.person: { optional: true, loosens: staff.person }`,
  ],
  [
    `set: { rules/r: { severity: warning, loosens: 因 }, rules/s: { when: name != "", final: true, loosens: 因 } }`,
    `set:
  rules/r: { severity: warning, loosens: rules/r }
  rules/s: { when: name != "", final: true, loosens: rules/s }`,
  ],
];

for (const [written, there, back] of CHANGES)
  test(written, () => {
    const between = found(written);
    expect(between('base', 'next')).toBe(there);
    if (back !== undefined) expect(between('next', 'base')).toBe(back);
  });
