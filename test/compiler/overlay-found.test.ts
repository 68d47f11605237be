/** What an overlay sets, removes, renames, moves and orders, as `diff` writes it word for word: what an author wrote, or the same said with less. */
import { LONG, lead, SHORT } from './overlaid.ts';

lead([
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
]);
