/** What is told of forms beside one another: words, what is taken away, what nothing uses. */
import { type Row, tell, text } from './told.ts';

tell([
  {
    name: 'what is defined for several forms is said in the vocabulary',
    told: `
1 check/unlisted-word b.yaml:4:3 a
  first a.yaml:4:3
  → say-word a text
2 check/meaning-differs b.yaml:4:25 a date text
  first a.yaml:4:3
  → two-ids
4 check/meaning-differs b.yaml:4:3 a group text
  first a.yaml:4:3
  → two-ids
5 check/meaning-differs b.yaml:4:49 a.b date text
  first a.yaml:4:28
  → two-ids
6 check/unlisted-word c.yaml:4:3 c
  first a.yaml:4:3
  → say-word c text
7 check/meaning-differs c.yaml:4:25 a date text
  first a.yaml:4:3
  → two-ids
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
]);
