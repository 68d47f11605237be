/** Small slips and what is told of them, exactly: the edges of what is allowed, a line on each side. */
import { expect, test } from 'vitest';
import { understandFiles } from './project.ts';
import { shown } from './shown.ts';

/** What stands in the form below its title, and other files. */
type Row = readonly [form: string, others?: Readonly<Record<string, string>>];

interface Topic {
  readonly name: string;
  /** Of each form by its number, from 1; of what is fine nothing. */
  readonly told: string;
  readonly rows: readonly Row[];
}

const text = (...ids: readonly string[]): string =>
  ids.map((id) => `  ${id}: { label: 名${id}, type: text }\n`).join('');

const columns = (count: number): string => {
  const ids = Array.from({ length: count }, (_, at) => `c${at}`);
  return `fields:\n  l:\n    label: 表\n    records:\n${text(...ids).replaceAll('  c', '      c')}document:\n  - { records: l, columns: [${ids.join(', ')}] }\n`;
};
const row = (cells: string, labels = ''): string =>
  `fields:\n${text('a', 'b')}document:\n  - { grid: g, ${labels}rows: [[${cells}]] }\n`;

const TOPICS: readonly Topic[] = [
  {
    name: 'a table has 63 columns at most, in groups too',
    told: `
2 check/too-many-columns a.yaml:72:334 64 63
3 check/too-many-columns a.yaml:72:370 64 63
4 check/too-many-columns a.yaml:73:370 65 63
`,
    rows: [
      [columns(63)],
      [columns(64)],
      [columns(64).replace('c0, c1,', '{ header: k, label: 组, columns: [c0, c1] },')],
      [columns(65).replace('c0, c1,', '{ header: k, label: 组, columns: [c0, c1] },')],
    ],
  },
  {
    name: 'what a row places has half a percent of the table',
    told: `
2 check/no-room a.yaml:7:48 0.065
4 check/no-room a.yaml:7:76 0.4
6 check/no-room a.yaml:7:74 0.37
7 check/no-room a.yaml:7:76 0.47
10 check/no-room a.yaml:7:74 0.49
11 check/no-room a.yaml:7:74 0.49
13 check/no-room a.yaml:7:59 0.49
`,
    rows: [
      [row('{ place: a, split: 50 }, b', 'labels: 28, ')],
      [row('a, { place: b, width: 0.1 }', 'labels: 98, ')],
      [row('{ place: a, labelled: above }, { place: b, labelled: above, width: 0.6 }', 'labels: 99, ')],
      [row('{ place: a, labelled: none, width: 99.6 }, { place: b, labelled: none, width: 0.4 }')],
      [row('{ place: a, labelled: none, width: 99.5 }, { place: b, labelled: none, width: 0.5 }')],
      [row('{ place: a, labelled: none, width: 97 }, { place: b, width: 1 }')],
      [row('{ place: a, labelled: none, width: 98.7 }, { place: b, width: 1.3 }')],
      [row('{ place: a, labelled: none, width: 98.6 }, { place: b, width: 1.4 }')],
      [row('{ place: a, labelled: none, width: 99 }, { place: b, split: 50 }')],
      [row('{ place: a, labelled: none, width: 99 }, { place: b, split: 51 }')],
      [row('{ place: a, labelled: none, width: 99 }, { place: b, split: 49 }')],
      [row('{ place: a, width: 100 }, { place: b, labelled: none, width: 0.7 }')],
      [row('{ place: a, width: 100 }, { place: b, labelled: none, width: 0.69 }')],
      [row('a, { lines: k, label: 签, width: 0.7, says: { x: "{b}" } }')],
      [row('a, { lines: k, width: 0.7, says: { x: "{b}" } }')],
      [row('{ place: a, width: 100 }, { lines: k, width: 2, says: { x: "{b}" } }')],
      [row('{ place: a, width: 100 }, { lines: k, label: 签, width: 2, says: { x: "{b}" } }')],
    ],
  },
  {
    name: 'a paragraph says something, unless it is the title',
    told: `
2 check/missing-attribute a.yaml:5:28 paragraph text
2 check/missing-attribute a.yaml:5:59 paragraph text
`,
    rows: [
      [`fields:\n${text('a')}document: [a, { paragraph: t, style: title }, { paragraph: u, text: 文 }]\n`],
      [`fields:\n${text('a')}document: [a, { paragraph: t, style: body }, { paragraph: u }]\n`],
    ],
  },
  {
    name: 'a limit that is printed is the one that is checked',
    told: `
7 check/limit-differs a.yaml:4:51 500 501
  set-here a.yaml:4:24
8 check/limit-differs a.yaml:4:24 500 –
`,
    rows: [
      ...['不超过500字', '限500字', '≤ 500 字', '500字以内', '五百字', '500字'].map(
        (label): Row => [`fields:\n  a: { label: ${label}, type: prose, words: 500 }\ndocument: [a]\n`],
      ),
      [`fields:\n  a: { label: 甲, hint: 限500字, type: prose, words: 501 }\ndocument: [a]\n`],
      [`fields:\n  a: { label: 甲, hint: 500字左右, type: prose, words: 500 }\ndocument: [a]\n`],
      [`fields:\n  a: { label: 甲, hint: 500字左右, type: prose, about: 500 }\ndocument: [a]\n`],
    ],
  },
  {
    name: 'a range may hold one number, not less',
    told: `
2 check/impossible-range a.yaml:4:54 3 2
  set-here a.yaml:4:42
3 check/impossible-range a.yaml:4:34 3 2
  set-here a.yaml:4:25
`,
    rows: [
      [`fields:\n  a: { label: 甲, type: integer, minimum: 2, maximum: 2 }\ndocument: [a]\n`],
      [`fields:\n  a: { label: 甲, type: integer, minimum: 3, maximum: 2 }\ndocument: [a]\n`],
      [
        `fields:\n  l: { label: 表, least: 3, most: 2, records: { a: { label: 甲, type: text } } }\ndocument: [{ records: l, columns: [a] }]\n`,
      ],
    ],
  },
  {
    name: 'what a choice leaves room for is printed with it, and is asked only then',
    told: `
2 resolve/blank-always-asked a.yaml:4:56 other k=o
  defined a.yaml:5:3
3 resolve/unknown-field a.yaml:4:56 othr
  → beside-choice
  → nearest other
4 resolve/wrong-reference a.yaml:7:60 g.h group field
  defined a.yaml:8:7
`,
    rows: [
      [
        `fields:\n  k: { label: 类, type: choice, options: { a: 甲, o: "其他：{other}" } }\n  other: { label: 其他, type: text, only: k=o }\ndocument: [k]\n`,
      ],
      [
        `fields:\n  k: { label: 类, type: choice, options: { a: 甲, o: "其他：{other}" } }\n  other: { label: 其他, type: text, only: k=a }\ndocument: [k]\n`,
      ],
      [
        `fields:\n  k: { label: 类, type: choice, options: { a: 甲, o: "其他：{othr}" } }\n  other: { label: 其他, type: text, only: k=o }\ndocument: [k, other]\n`,
      ],
      [
        `fields:\n  g:\n    label: 组\n    fields:\n      k: { label: 类, type: choice, options: { a: 甲, o: "其他：{h}" } }\n      h: { label: 其他, fields: { x: { label: 子, type: text } } }\ndocument: [g.k, g.h.x]\n`,
      ],
      [
        `fields:\n  g:\n    label: 组\n    fields:\n      k: { label: 类, type: choice, options: { a: 甲, o: "其他：{other}" } }\n      other: { label: 其他, type: text, only: g.k=o }\ndocument: [g.k]\n`,
      ],
    ],
  },
  {
    name: 'years begin with a date of the form as a whole',
    told: `
2 resolve/wrong-reference a.yaml:8:35 n text date
  defined a.yaml:5:3
3 resolve/misplaced a.yaml:8:35 l.d m since
  defined a.yaml:6:29
5 resolve/unknown-field a.yaml:8:35 x
  defined a.yaml:4:3
  → nearest d
6 resolve/wrong-reference a.yaml:8:35 g group field
  defined a.yaml:7:3
`,
    rows: [
      ...['d', 'n', 'l.d', 'g.d', 'x', 'g'].map(
        (since): Row => [
          `fields:\n  d: { label: 日, type: date }\n  n: { label: 名, type: text }\n  l: { label: 表, records: { d: { label: 起, type: date } } }\n  g: { label: 组, fields: { d: { label: 止, type: date } } }\n  m: { label: 数, years: 3, since: ${since}, rows: { r: { label: 收入, type: money } } }\ndocument: [d, n, { records: l, columns: [d] }, g.d, { grid: q, rows: [{ matrix: m }] }]\n`,
        ],
      ),
    ],
  },
  {
    name: 'what depends on a choice depends on one of its own record, by codes that it has',
    told: `
3 resolve/unknown-code a.yaml:8:36 x k
  defined a.yaml:4:3
  → nearest a
4 resolve/wrong-reference a.yaml:8:36 n text choice, choices, yesNo
  defined a.yaml:6:3
6 resolve/unknown-code a.yaml:8:36 no y
  defined a.yaml:5:3
  → allowed
7 resolve/misplaced a.yaml:8:36 l.k t only
  defined a.yaml:7:29
8 resolve/unknown-field a.yaml:8:36 q
  defined a.yaml:4:3
  → nearest k
9 resolve/unknown-code a.yaml:8:36  k
  defined a.yaml:4:3
  → nearest a
`,
    rows: [
      ...['k=a', 'k=a,b', 'k=a,x', 'n=a', 'y=true', 'y=no', 'l.k=a', 'q=a', 'k='].map(
        (only): Row => [
          `fields:\n  k: { label: 类, type: choice, options: { a: 甲, b: 乙 } }\n  y: { label: 否, type: yesNo, yes: 有, no: 无 }\n  n: { label: 名, type: text }\n  l: { label: 表, records: { k: { label: 型, type: choice, options: { a: 甲 } }, o: { label: 它, type: text, only: l.k=a } } }\n  t: { label: 题, type: text, only: "${only}" }\ndocument: [k, y, n, t, { records: l, columns: [k, o] }]\n`,
        ],
      ),
    ],
  },
  {
    name: 'blocks stand in groups and lists, and print what they have',
    told: `
3 resolve/unknown-mount a.yaml:3:23 z
  form a.yaml:1:7
5 resolve/block-without c.yaml:3:15 b rows
  defined b.yaml:1:8
`,
    rows: [
      [
        'use: [{ block: b, in: g }]\nfields:\n  g: { label: 组, fields: { z: { label: 后, type: text } } }\ndocument: [g.z, { use: b }]\n',
        { 'b.yaml': `block: b\nfields:\n${text('a')}content: [a]\n` },
      ],
      [
        'use: [{ block: b, in: l }]\nfields:\n  l: { label: 表, records: { z: { label: 后, type: text } } }\ndocument: [{ records: l, columns: [z, a] }]\n',
        { 'b.yaml': `block: b\nfields:\n${text('a')}` },
      ],
      [
        'use: [{ block: b, in: z }]\nfields:\n  z: { label: 后, type: text }\ndocument: [z]\n',
        { 'b.yaml': `block: b\nfields:\n${text('a')}` },
      ],
      [
        'use: [c]\ndocument: [{ grid: g, rows: [{ use: c }] }]\n',
        {
          'b.yaml': `block: b\nfields:\n${text('a')}rows: [a]\n`,
          'c.yaml': 'block: c\nuse: [b]\nrows: [{ use: b }]\n',
        },
      ],
      [
        'use: [c]\ndocument: [{ grid: g, rows: [{ use: c }] }]\n',
        {
          'b.yaml': `block: b\nfields:\n${text('a')}content: [a]\n`,
          'c.yaml': 'block: c\nuse: [b]\nrows: [{ use: b }]\n',
        },
      ],
    ],
  },
  {
    name: 'what is defined for several forms is said in the vocabulary',
    told: `
1 check/unlisted-word b.yaml:4:3 a
  first a.yaml:4:3
  → say-word a text
2 check/meaning-differs b.yaml:4:25 a date text
  first a.yaml:4:3
4 check/meaning-differs b.yaml:4:3 a group text
  first a.yaml:4:3
5 check/meaning-differs b.yaml:4:49 a.b date text
  first a.yaml:4:28
6 check/unlisted-word c.yaml:4:3 c
  first a.yaml:4:3
  → say-word c text
7 check/meaning-differs c.yaml:4:25 a date text
  first a.yaml:4:3
`,
    rows: [
      [
        `fields:\n${text('a')}document: [a]\n`,
        { 'b.yaml': `form: t/2022/b\ntitle: 乙\nfields:\n${text('a')}document: [a]\n` },
      ],
      [
        `fields:\n${text('a')}document: [a]\n`,
        { 'b.yaml': `form: t/2022/b\ntitle: 乙\nfields:\n${text('a').replace('text', 'date')}document: [a]\n` },
      ],
      [
        `fields:\n${text('a')}document: [a]\n`,
        {
          'b.yaml': `form: t/2022/b\ntitle: 乙\nfields:\n${text('a')}document: [a]\n`,
          'v.yaml': 'vocabulary:\n  a: { type: text, means: 甲 }\n',
        },
      ],
      [
        `fields:\n${text('a')}document: [a]\n`,
        {
          'b.yaml': `form: t/2022/b\ntitle: 乙\nfields:\n  a: { label: 甲, fields: { b: { label: 乙, type: text } } }\ndocument: [a.b]\n`,
        },
      ],
      [
        `fields:\n  a: { label: 甲, fields: { b: { label: 乙, type: text } } }\ndocument: [a.b]\n`,
        {
          'b.yaml': `form: t/2022/b\ntitle: 乙\nfields:\n  a: { label: 甲, fields: { b: { label: 乙, type: date } } }\ndocument: [a.b]\n`,
        },
      ],
      [
        `fields:\n${text('a', 'b')}document: [a, b]\n`,
        {
          'b.yaml': `form: t/2022/b\nextends: t/2022/a\nchanges: { rename: { a: c } }\n`,
          'c.yaml': `form: t/2022/c\ntitle: 丙\nfields:\n${text('c')}document: [c]\n`,
        },
      ],
      [
        `fields:\n${text('a', 'b')}document: [a, b]\n`,
        {
          'b.yaml': `form: t/2022/b\nextends: t/2022/a\nchanges: { rename: { a: c } }\n`,
          'c.yaml': `form: t/2022/c\ntitle: 丙\nfields:\n${text('a').replace('text', 'date')}document: [a]\n`,
        },
      ],
    ],
  },
  {
    name: 'what is taken away is named no more',
    told: `
1 check/removed-named b.yaml:3:21 传真 b
  set-here a.yaml:5:36
3 check/removed-named b.yaml:3:21 传真 b
  set-here a.yaml:5:36
4 check/removed-named b.yaml:3:21 传真 b
  set-here a.yaml:5:36
8 check/removed-named b.yaml:3:21 认证证书 b
  set-here a.yaml:5:36
9 check/removed-named b.yaml:3:36 大型企业 b
  set-here a.yaml:5:36
9 check/removed-named b.yaml:3:36 大型企业 document/p
  set-here a.yaml:6:40
10 check/removed-named b.yaml:3:21 内部名称 b
  set-here a.yaml:5:36
10 check/removed-named b.yaml:3:21 组别名称 b
  set-here a.yaml:5:36
`,
    rows: [
      ...['电话、传真', '传真号码', '传真', '传真，电话', '电话及传真', 'A传真1'].map(
        (said): Row => [
          `fields:\n  a: { label: 传真, type: text }\n  b: { label: 甲, type: text, hint: ${said} }\ndocument: [a, b]\n`,
          { 'b.yaml': 'form: t/2022/b\nextends: t/2022/a\nchanges: { remove: [a] }\n' },
        ],
      ),
      ...['认证证', '认证证书'].map(
        (label): Row => [
          `fields:\n  a: { label: ${label}, type: text }\n  b: { label: 甲, type: text, hint: 质量${label}号 }\ndocument: [a, b]\n`,
          { 'b.yaml': 'form: t/2022/b\nextends: t/2022/a\nchanges: { remove: [a] }\n' },
        ],
      ),
      [
        `fields:\n  k: { label: 类, type: choice, options: { a: 大型企业, b: 乙 } }\n  b: { label: 甲, type: text, hint: 大型企业须填 }\ndocument: [k, b, { paragraph: p, text: 大型企业 }]\n`,
        { 'b.yaml': 'form: t/2022/b\nextends: t/2022/a\nchanges: { values: { k: { remove: [a] } } }\n' },
      ],
      [
        `fields:\n  k: { label: 组别名称, fields: { a: { label: 内部名称, type: text } } }\n  b: { label: 甲, type: text, hint: 内部名称与组别名称 }\ndocument: [k.a, b]\n`,
        { 'b.yaml': 'form: t/2022/b\nextends: t/2022/a\nchanges: { remove: [k] }\n' },
      ],
      [
        `fields:\n  k: { label: 组别名称, type: text }\n  b: { label: 甲, type: text, hint: 组别名称 }\n  c: { label: 乙, fields: { d: { label: 组别名称, type: text } } }\ndocument: [k, b, c.d]\n`,
        { 'b.yaml': 'form: t/2022/b\nextends: t/2022/a\nchanges: { remove: [k] }\n' },
      ],
      [
        `fields:\n  k: { label: 组别名称, type: text }\n  b: { label: 甲, type: text, hint: 组别名称 }\ndocument: [k, b]\n`,
        {
          'b.yaml': 'form: t/2022/b\nextends: t/2022/a\nchanges: { remove: [k], set: { b: { hint: 另说组别名称 } } }\n',
        },
      ],
    ],
  },
  {
    name: 'labels can be read, and siblings told apart',
    told: `
1 check/empty-label a.yaml:4:15
1 check/unreadable-label a.yaml:5:15 U+E000
1 check/empty-label a.yaml:6:46
1 check/unreadable-label a.yaml:6:53 U+FFFD
2 check/same-label a.yaml:5:15 b a
  defined a.yaml:4:3
2 check/same-label a.yaml:6:69 g.d g.c
  defined a.yaml:6:28
2 check/same-label a.yaml:7:15 h g
  defined a.yaml:6:3
3 check/same-option a.yaml:4:52 b a 甲 
  defined a.yaml:4:46
3 check/same-option a.yaml:5:43 no yes 有
  defined a.yaml:5:36
`,
    rows: [
      [
        'fields:\n  a: { label: " ", type: text }\n  b: { label: \uE000, type: text }\n  k: { label: 类, type: choice, options: { a: "", b: \uFFFD } }\ndocument: [a, b, k]\n',
      ],
      [
        `fields:\n  a: { label: 甲, type: text }\n  b: { label: 甲, type: text }\n  g: { label: 乙, fields: { c: { label: 甲, type: text }, d: { label: 甲, type: text } } }\n  h: { label: 乙, records: { c: { label: 甲, type: text } } }\ndocument: [a, b, g.c, g.d, { records: h, columns: [c] }]\n`,
      ],
      [
        `fields:\n  k: { label: 类, type: choice, options: { a: 甲, b: "甲 ", c: 乙 } }\n  y: { label: 否, type: yesNo, yes: 有, no: 有 }\ndocument: [k, y]\n`,
      ],
    ],
  },
  {
    name: 'a yes or no that leaves room names the detail',
    told: `
1 check/missing-attribute a.yaml:4:36 yesNo detail
`,
    rows: [
      [`fields:\n  y: { label: 否, type: yesNo, yes: "有：{}", no: 无 }\ndocument: [y]\n`],
      [`fields:\n  y: { label: 否, type: yesNo, yes: "有：{}", no: 无, detail: 名 }\ndocument: [y]\n`],
      [`fields:\n  y: { label: 否, type: yesNo, yes: 有, no: "无" , detail: 名 }\ndocument: [y]\n`],
    ],
  },
  {
    name: 'an instruction sheet has texts',
    told: `
1 check/instructs a.yaml:6:60 grid
2 check/instructs a.yaml:8:23 section
2 check/instructs a.yaml:8:107 records
`,
    rows: [
      [
        `instructs: true\nfields:\n${text('a')}document: [{ section: s, heading: 一、, content: [a, { grid: g, rows: [{ place: a, as: again }] }] }]\n`,
      ],
      [
        `instructs: true\nfields:\n${text('a')}  k: { label: 类, type: choice, options: { a: 甲 } }\n  l: { label: 表, records: { b: { label: 乙, type: text } } }\ndocument: [{ section: s, only: k=a, heading: 一、, content: [a, k] }, { paragraph: p, text: 文 }, { records: l, columns: [b] }]\n`,
      ],
    ],
  },
  {
    name: 'parameters, notes and blocks are used',
    told: `
1 check/unused-parameter pack.yaml:3:15 p
3 check/unused-parameter next.yaml:4:15 p
4 check/unused-note a.yaml:6:17 m
`,
    rows: [
      [`fields:\n${text('a')}document: [a]\n`, { 'pack.yaml': 'pack: t/2022\ntitle: 试验\nparameters: { p: 1 }\n' }],
      [
        `fields:\n${text('a')}document: [a]\n`,
        {
          'pack.yaml': 'pack: t/2022\ntitle: 试验\nparameters: { p: 1 }\n',
          'next.yaml': 'pack: t/2023\nextends: t/2022\ntitle: 次年\n',
          'b.yaml': 'form: t/2023/b\nextends: t/2022/a\ntitle: 乙{{p}}\n',
        },
      ],
      [
        `subtitle: "{{p}}"\nfields:\n${text('a')}document: [a]\n`,
        {
          'pack.yaml': 'pack: t/2022\ntitle: 试验\nparameters: { p: 1 }\n',
          'next.yaml': 'pack: t/2023\nextends: t/2022\ntitle: 次年\nparameters: { p: 2 }\n',
        },
      ],
      [
        `fields:\n  a: { label: 甲, type: text, notes: [n] }\ndocument: [a]\nnotes: { n: 注。, m: 未引。 }\n`,
        { 'b.yaml': 'form: t/2022/b\nextends: t/2022/a\nchanges: { set: { a: { notes: null } } }\n' },
      ],
      [
        `fields:\n  a: { label: 甲, type: text }\ndocument: [a]\n`,
        {
          'b.yaml': `block: b\nfields:\n${text('b')}`,
          'c.yaml': `block: c\nuse: [b]\nfields:\n${text('c')}content: [c, b]\n`,
          'd.yaml': `form: t/2022/d\nextends: t/2022/a\nchanges: { use: [{ block: c, after: document/a }] }\n`,
        },
      ],
    ],
  },
  {
    name: 'what is filled in is a parameter, or a number less of one',
    told: `
1 check/unused-parameter pack.yaml:3:15 p
3 resolve/unknown-parameter a.yaml:3:12 yaer
  → nearest year
4 check/unused-parameter pack.yaml:3:15 p
5 resolve/template-shape a.yaml:3:12 {{ }}
6 resolve/template-shape a.yaml:3:12 {{ }}
7 resolve/not-a-number a.yaml:3:12 p 一
8 resolve/unknown-parameter a.yaml:3:12 none
  → allowed
9 resolve/template-shape a.yaml:3:12 {{ }}
10 resolve/template-shape a.yaml:3:12 {{ }}
11 resolve/template-shape a.yaml:3:12 {{ }}
12 resolve/template-shape a.yaml:3:12 {{ }}
13 resolve/template-shape a.yaml:3:12 {{ }}
14 resolve/template-shape a.yaml:3:12 {{ }}
15 resolve/template-shape a.yaml:3:12 {{ }}
16 resolve/template a.yaml:3:11
17 resolve/template-shape a.yaml:3:16 {{ }}
19 resolve/unknown-parameter a.yaml:3:22 q
  → nearest p
19 resolve/unknown-parameter a.yaml:3:30 r
  → nearest p
20 resolve/unknown-parameter a.yaml:10:11 none
  → allowed
20 resolve/template-shape a.yaml:11:11 {{ }}
21 resolve/unknown-parameter a.yaml:3:12 p
  → allowed
`,
    rows: [
      ...[
        '{{year}}',
        '{{p}}',
        '{{yaer}}',
        '{{minus year 1}}',
        '{{minus year}}',
        '{{minus year 1 2}}',
        '{{minus p 1}}',
        '{{minus none 1}}',
        '{{plus year 1}}',
        '{{minus 5 1}}',
        '{{minus year year}}',
        '{{minus year "1"}}',
        '{{p a=1}}',
        '{{#if p}}x{{/if}}',
        '{{"p"}}',
        '{{p',
        'p}} {{!x}}',
        '{{{p}}}',
        '甲 {{p}} 乙 {{q}} 丙 {{r}}',
      ].map(
        (said): Row => [
          `subtitle: '${said}'\nfields:\n${text('a')}document: [a]\n`,
          { 'pack.yaml': 'pack: t/2022\ntitle: 试验\nparameters: { p: 一 }\n' },
        ],
      ),
      [
        `fields:\n${text('a')}document:\n  - a\n  - paragraph: p\n    text: |-\n      第一行 {{year}}\n      第二行 {{none}}\n      第三行 {{minus none}} 完\n`,
      ],
      [`subtitle: "{{p}}"\nfields:\n${text('a')}document: [a]\n`, { 'pack.yaml': 'pack: t/2022\ntitle: 试验\n' }],
    ],
  },
  {
    name: 'a form that extends another says its changes alone, and is of a pack',
    told: `
2 resolve/body-and-parent b.yaml:3:7
  form a.yaml:1:7
3 resolve/body-and-parent b.yaml:4:3
  form a.yaml:1:7
4 resolve/body-and-parent b.yaml:3:12
  form a.yaml:1:7
5 resolve/body-and-parent b.yaml:3:10
  form a.yaml:1:7
6 resolve/body-and-parent b.yaml:4:3
  form a.yaml:1:7
8 resolve/unknown-pack b.yaml:1:7 t/2023
  defined pack.yaml:1:7
  → nearest t/2022
9 resolve/unknown-pack b.yaml:1:7 tt/2022
  defined pack.yaml:1:7
  → nearest t/2022
11 parse/malformed b.yaml:1:7 x
  → written/key
12 resolve/unknown-pack b.yaml:1:7 t/2022/x
  defined pack.yaml:1:7
  → nearest t/2022
13 resolve/no-title b.yaml:1:7
14 resolve/cycle b.yaml:2:10 t/2022/b → t/2022/d → t/2022/c → t/2022/b
  defined d.yaml:1:7
  defined c.yaml:1:7
15 parse/wrong-type b.yaml:2:8 string / object number
  → quote
16 resolve/duplicate-definition b.yaml:1:7 form t/2022/a
  first a.yaml:1:7
16 resolve/duplicate-definition c.yaml:1:7 pack t/2022
  first pack.yaml:1:7
`,
    rows: [
      ...[
        'title: 乙\n',
        'use: [x]\n',
        `fields:\n${text('b')}`,
        'document: [a]\n',
        'notes: { n: 注 }\n',
        'rules:\n  r: { severity: error, check: a != "", message: 须, source: 甲 }\n',
      ].map(
        (said): Row => [
          `fields:\n${text('a')}document: [a]\n`,
          { 'b.yaml': `form: t/2022/b\nextends: t/2022/a\n${said}` },
        ],
      ),
      ...['t/2022/x', 't/2023/x', 'tt/2022/x', 'base/x', 'x', 't/2022/x/y'].map(
        (key): Row => [`fields:\n${text('a')}document: [a]\n`, { 'b.yaml': `form: ${key}\nextends: t/2022/a\n` }],
      ),
      [
        `fields:\n${text('a')}document: [a]\n`,
        { 'b.yaml': 'form: t/2022/b\n', 'c.yaml': 'form: t/2022/c\nextends: t/2022/b\n' },
      ],
      [
        `fields:\n${text('a')}document: [a]\n`,
        {
          'b.yaml': 'form: t/2022/b\nextends: t/2022/d\n',
          'c.yaml': 'form: t/2022/c\nextends: t/2022/b\n',
          'd.yaml': 'form: t/2022/d\nextends: t/2022/c\n',
          'e.yaml': 'form: t/2022/e\nextends: t/2022/d\n',
        },
      ],
      [
        `fields:\n${text('a')}document: [a]\n`,
        { 'b.yaml': 'form: t/2022/b\ntitle: 5\n', 'c.yaml': 'form: t/2022/c\nextends: t/2022/b\n' },
      ],
      [
        `fields:\n${text('a')}document: [a]\n`,
        { 'b.yaml': 'form: t/2022/a\ntitle: 又\n', 'c.yaml': 'pack: t/2022\ntitle: 又\n' },
      ],
    ],
  },
  {
    name: 'what is printed is a field of the form, of the kind that is printed so',
    told: `
1 resolve/unknown-field a.yaml:8:12 b
  defined a.yaml:4:3
  → nearest a
2 resolve/wrong-reference a.yaml:8:12 g group field
  defined a.yaml:5:3
3 check/unplaced-field a.yaml:4:3 a
  → place-it
3 check/unplaced-field a.yaml:6:29 l.c
  → place-it
3 check/unplaced-field a.yaml:7:3 m
  → place-it
4 resolve/unknown-field a.yaml:8:12 g.x
  defined a.yaml:5:28
  → nearest g.b
5 resolve/unknown-field a.yaml:8:12 gg.b
  defined a.yaml:5:28
  → nearest g.b
6 resolve/wrong-reference a.yaml:8:12 l list field
  defined a.yaml:6:3
7 check/unplaced-field a.yaml:4:3 a
  → place-it
7 check/unplaced-field a.yaml:5:28 g.b
  → place-it
7 check/unplaced-field a.yaml:7:3 m
  → place-it
8 resolve/wrong-reference a.yaml:8:12 m.r row of a matrix field
  defined a.yaml:7:36
9 check/unplaced-field a.yaml:4:3 a
  → place-it
9 check/unplaced-field a.yaml:6:29 l.c
  → place-it
9 check/unplaced-field a.yaml:7:3 m
  → place-it
10 resolve/unknown-field a.yaml:8:39 gg
  defined a.yaml:5:3
  → nearest g
11 check/unplaced-field a.yaml:4:3 a
  → place-it
11 check/unplaced-field a.yaml:5:28 g.b
  → place-it
11 check/unplaced-field a.yaml:7:3 m
  → place-it
12 resolve/wrong-reference a.yaml:8:39 a field group, list
  defined a.yaml:4:3
13 resolve/wrong-reference a.yaml:8:40 g group list
  defined a.yaml:5:3
14 resolve/wrong-reference a.yaml:8:40 l list matrix
  defined a.yaml:6:3
15 resolve/wrong-reference a.yaml:8:23 g group list
  defined a.yaml:5:3
16 resolve/unknown-field a.yaml:8:36 l.x
  defined a.yaml:6:29
  → nearest l.c
17 check/unplaced-field a.yaml:4:3 a
  → place-it
17 check/unplaced-field a.yaml:5:28 g.b
  → place-it
17 check/unplaced-field a.yaml:7:3 m
  → place-it
18 resolve/wrong-reference a.yaml:8:21 l list group
  defined a.yaml:6:3
19 resolve/unknown-field a.yaml:8:40 b
  defined a.yaml:4:3
  → nearest a
19 resolve/wrong-reference a.yaml:8:53 m.r row of a matrix field
  defined a.yaml:7:36
19 resolve/no-slot a.yaml:8:59 {l.c:0}
  defined a.yaml:6:29
  → nearest l.c
  → allowed
19 resolve/no-slot a.yaml:8:67 {n}
  defined a.yaml:4:3
  → nearest a
  → allowed
19 resolve/no-slot a.yaml:8:71 {}
  → allowed
20 resolve/no-slot a.yaml:8:59 {m}
  → allowed
21 resolve/no-slot a.yaml:8:36 {n}
22 check/unplaced-field a.yaml:4:3 a
  → place-it
22 check/unplaced-field a.yaml:5:28 g.b
  → place-it
22 check/unplaced-field a.yaml:7:3 m
  → place-it
23 resolve/no-slot a.yaml:8:36 {a
  defined a.yaml:4:3
  → nearest a
  → allowed
24 resolve/no-slot a.yaml:8:49 {a:100}
  defined a.yaml:4:3
  → nearest a
  → allowed
24 resolve/no-slot a.yaml:8:57 {a[0]}
  defined a.yaml:4:3
  → nearest a
  → allowed
24 resolve/no-slot a.yaml:8:64 { a }
  defined a.yaml:4:3
  → nearest a
  → allowed
`,
    rows: [
      ...[
        'b',
        'g',
        'g.b',
        'g.x',
        'gg.b',
        'l',
        'l.c',
        'm.r',
        '{ grid: q, rows: [{ group: g, rows: [b] }] }',
        '{ grid: q, rows: [{ group: gg, rows: [b] }] }',
        '{ grid: q, rows: [{ group: l, rows: [c] }] }',
        '{ grid: q, rows: [{ group: a, rows: [b] }] }',
        '{ grid: q, rows: [{ repeat: g, rows: [b] }] }',
        '{ grid: q, rows: [{ matrix: l }] }',
        '{ records: g, columns: [b] }',
        '{ records: l, columns: [x] }',
        '{ per: l, content: [c] }',
        '{ sheet: l, columns: [{ part: p, shows: control }] }',
        '{ lines: s, says: { x: "{a} {b} {g.b:12} {m.r} {l.c:0} {n} {}" } }',
        '{ records: l, columns: [{ place: c, each: "{n}、{m}" }] }',
        '{ section: s, heading: "{n}", content: [a] }',
        '{ per: l, content: [{ section: s, heading: "{n}", content: [c] }] }',
        '{ lines: s, says: { x: "{a" } }',
        '{ lines: s, says: { x: "{a:1} {a:99} {a:100} {a[0]} { a }" } }',
      ].map(
        (said): Row => [
          `fields:\n${text('a')}  g: { label: 组, fields: { b: { label: 乙, type: text } } }\n  l: { label: 表, records: { c: { label: 丙, type: text } } }\n  m: { label: 数, years: 2, rows: { r: { label: 行, type: money } } }\ndocument: [${said}]\n`,
        ],
      ),
    ],
  },
];

/** What is told of each form, under its number. */
const toldOf = (rows: readonly Row[]): string =>
  rows
    .map(([form, others = {}], at) => {
      const files = {
        'pack.yaml': 'pack: t/2022\ntitle: 试验\n',
        'a.yaml': `form: t/2022/a\ntitle: 甲\n${form}`,
        ...others,
      };
      return shown(understandFiles(files).diagnostics.list()).replaceAll(/^(?! )(?=.)/gm, `${at + 1} `);
    })
    .join('');

for (const { name, rows, told } of TOPICS)
  test(name, () => {
    expect(`\n${toldOf(rows)}`).toBe(told);
  });
