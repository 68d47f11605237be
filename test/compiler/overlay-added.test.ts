/** What an overlay adds and uses, as `diff` writes it word for word: where each thing stands, and where it is printed. */
import { lead } from './overlaid.ts';

lead([
  [
    `add: [{ line: fax, text: 传真, after: document/pledge.seal }]`,
    `add: [{ line: fax, text: 传真, after: document/pledge.seal }]`,
    `remove: [document/pledge.fax]`,
  ],
  [
    `values: { kind: { add: { f: { label: 己, before: e }, d: { label: 丁, after: a }, e: { label: 戊, after: d } }, loosens: 通知 } }`,
    `values:
  kind: { add: { d: 丁, f: 己, e: 戊 }, order: [a, d, f, e, b, c], loosens: kind }`,
    `values:
  kind: { remove: [d, f, e] }`,
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
    `add: [{ group: site, as: s, rows: [{ lines: t, says: { one: "章：{seal}" } }], last: document/facts }]`,
    `add:
  - group: site
    as: s
    rows:
      - lines: t
        says:
          one: 章：{seal}
    after: document/site`,
  ],
  [
    `set: { document/pledge.day: { text: "日：{x}" } }
add: [{ field: x, label: 子, type: text, after: kind }]`,
    `set:
  document/pledge.day: { text: "日：{x}" }
add: [{ field: x, label: 子, type: text, after: kind }]`,
  ],
]);
