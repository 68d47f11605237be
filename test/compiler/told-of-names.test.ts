/** What is told of names that name nothing, or something else than what is meant there. */
import { type Row, tell, text } from './told.ts';

tell([
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
  → printed-by group g { }
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
  → printed-by records l { }
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
]);
