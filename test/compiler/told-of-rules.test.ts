/** What is told of conditions that say nothing, and of names that a rule cannot say. */
import { type Row, tell } from './told.ts';

const FIELDS = `fields:
  name: { label: 名称, type: text }
  kind: { label: 类, type: choice, options: { x: 一, y: 二 } }
  other: { label: 它, type: choice, options: { y: 二, z: 三 } }
  third: { label: 又, type: choice, options: { p: 四 } }
  kinds: { label: 诸, type: choices, options: { p: 四, q: 五 } }
document: [name, kind, other, third, kinds]
`;
const rule = (check: string): string =>
  `rules:\n  r: { severity: warning, check: '${check}', message: 好, english: good, source: inferred }\n`;
const row = (check: string): Row => [FIELDS + rule(check)];

tell([
  {
    name: 'two choices that are compared have a code in common',
    told: `
2 resolve/always-same a.yaml:11:35
  defined a.yaml:7:3
  → allowed
3 resolve/always-same a.yaml:11:35
  defined a.yaml:8:3
  → allowed
`,
    rows: ['kind == other', 'kind != third', 'kind in kinds', 'third in kinds', 'other < third'].map(row),
  },
  {
    name: 'a part that is looked for is not nothing',
    told: `
1 resolve/always-same a.yaml:11:49
  defined a.yaml:4:3
2 resolve/always-same a.yaml:11:51
  defined a.yaml:5:3
`,
    rows: ['name.contains("")', 'kind.startsWith("")', 'name.endsWith("的")'].map(row),
  },
  {
    name: 'a text that is compared has no blanks around it, as no value has',
    told: `
1 resolve/always-same a.yaml:11:43
  defined a.yaml:4:3
2 resolve/always-same a.yaml:11:43
  defined a.yaml:4:3
`,
    rows: ['name == "甲 "', 'name != "\\n甲"', 'name == "甲 乙"', 'name != ""', '(name + " 甲") == "乙 甲"'].map(row),
  },
  {
    name: 'a field whose id is a word of CEL is there, and no rule can name it',
    told: `
1 resolve/kept-word a.yaml:8:35 type
  defined a.yaml:4:3
  → other-id
2 resolve/kept-word a.yaml:8:35 list
  defined a.yaml:4:3
  → other-id
3 resolve/kept-word a.yaml:8:35 map
  defined a.yaml:4:3
  → other-id
4 resolve/kept-word a.yaml:8:35 string
  defined a.yaml:4:3
  → other-id
`,
    rows: ['type', 'list', 'map', 'string', 'in2'].map(
      (id): Row => [
        `fields:\n  ${id}: { label: 甲, type: text }\n  g: { label: 组, fields: { type: { label: 乙, type: text } } }\ndocument: [${id}, g.type]\n${rule(`${id} != g.type`)}`,
      ],
    ),
  },
  {
    name: 'what is advised of years is of the matrix that is named: its last year is seldom the one before the notice’s',
    told: `
1 resolve/operator-values a.yaml:7:35 <= m.a <= 5.0
  → year-of-row m.a m 2
2 resolve/year-outside a.yaml:7:39 2021 m 2023, 2024
  form a.yaml:1:7
  → years m 2
3 resolve/year-number a.yaml:7:39 2024
  → years m 2
`,
    rows: ['m.a <= 5.0', 'm.a[year(-1)] <= 5.0', 'm.a[2024] <= 5.0', 'm.a[year(2)] <= 5.0'].map((check) => [
      `fields:
  m: { label: 指标, years: 2, until: 2, rows: { a: { label: 甲, type: decimal } } }
document: [{ grid: g, rows: [{ matrix: m }] }]
${rule(check)}`,
    ]),
  },
]);
