/** What is told of fields, texts and tables: the edges of what is allowed, a line on each side. */
import { type Row, tell, text } from './told.ts';

const columns = (count: number): string => {
  const ids = Array.from({ length: count }, (_, at) => `c${at}`);
  return `fields:\n  l:\n    label: 表\n    records:\n${text(...ids).replaceAll('  c', '      c')}document:\n  - { records: l, columns: [${ids.join(', ')}] }\n`;
};
const row = (cells: string, labels = ''): string =>
  `fields:\n${text('a', 'b')}document:\n  - { grid: g, ${labels}rows: [[${cells}]] }\n`;

const choice = (id: string, decidedBy = ''): string =>
  `  ${id}: { label: 选${id}, type: choice, options: { x: 甲, y: 乙 }${decidedBy && `, only: ${decidedBy}=x`} }\n`;
/** Choices, each with the one that it waits for. */
const waiting = (choices: Readonly<Record<string, string>>): string =>
  `fields:\n${Object.entries(choices)
    .map(([id, decidedBy]) => choice(id, decidedBy))
    .join('')}document: [${Object.keys(choices).join(', ')}]\n`;

tell([
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
  → limit-either a words 500 a hint 限501字
8 check/limit-differs a.yaml:4:24 500 –
  → limit-so a about 500
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
    name: 'a range of whole numbers holds a whole one',
    told: `
1 check/impossible-range a.yaml:4:56 0.2 0.8
  set-here a.yaml:4:42
4 check/impossible-range a.yaml:4:87 0.2 0.8
  set-here a.yaml:4:73
`,
    rows: [
      ['type: integer, minimum: 0.2, maximum: 0.8'],
      ['type: integer, minimum: 0.2, maximum: 1'],
      ['type: decimal, minimum: 0.2, maximum: 0.8'],
      ['type: indicator, measure: level, whole: true, minimum: 0.2, maximum: 0.8'],
    ].map(([rest]): Row => [`fields:\n  a: { label: 甲, ${rest} }\ndocument: [a]\n`]),
  },
  {
    name: 'what decides whether something is asked does not wait for it',
    told: `
1 resolve/waits-for-itself a.yaml:4:64 a a
  defined a.yaml:4:3
2 resolve/waits-for-itself a.yaml:4:64 a b
  defined a.yaml:5:3
3 resolve/waits-for-itself a.yaml:5:64 b c
  defined a.yaml:6:3
5 resolve/waits-for-itself a.yaml:4:64 a g.b
  defined a.yaml:9:7
`,
    rows: [
      [waiting({ a: 'a', b: '', c: '' })],
      [waiting({ a: 'b', b: 'a', c: '' })],
      [waiting({ a: 'b', b: 'c', c: 'b' })],
      [waiting({ a: 'b', b: 'c', c: '' })],
      [
        `fields:\n${choice('a', 'g.b')}  g:\n    label: 组\n    only: a=x\n    fields:\n    ${choice('b')}document: [a, g.b]\n`,
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
]);
