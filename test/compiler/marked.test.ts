/** What of a file is marked where it is no definition: from where to where, and what is said of it. */
import { expect, test } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { parse } from '../../compiler/parse/parse.ts';
import { shown } from './shown.ts';

const told = (text: string): string => {
  const diagnostics = new Diagnostics();
  parse([{ path: 'a', text }], diagnostics);
  return diagnostics
    .list()
    .map((each) => {
      const { start, end } = each.span ?? { start: -1, end: -1 };
      const marked = text.slice(start, end).replaceAll('\n', '⏎');
      const [first = '', ...rest] = shown([each]).trimEnd().split('\n');
      return [
        `${first.replace(/ a:/, ' ')} «${marked.length > 20 ? `${marked.slice(0, 20)}… ${marked.length}` : marked}»`,
        ...rest,
      ].join('\n');
    })
    .join('\n');
};

const FORM = 'form: t/2022/a\ntitle: 甲\n';
const field = (said: string): string => `${FORM}fields:\n  name: ${said}\ndocument: [name]\n`;
/** So deep that the innermost lies at that depth. */
const maps = (deep: number): string => `a: ${'{ a: '.repeat(deep)}b${' }'.repeat(deep)}\n`;
const lists = (deep: number): string => `a: ${'['.repeat(deep)}${']'.repeat(deep)}\n`;

const ROWS: readonly (readonly [text: string, told: string])[] = [
  ['', `parse/not-a-map 1:1 «»`],
  ['a', `parse/not-a-map 1:1 «a»`],
  ['- a\n', `parse/not-a-map 1:1 «-»`],
  ['# nothing\n', `parse/not-a-map 1:1 «#»`],
  ['form\n', `parse/not-a-map 1:1 «f»`],
  ['x: 1\n', `parse/unknown-file 1:1 «x»`],
  ['froms: 1\n', `parse/unknown-file 1:1 «froms»`],
  ['{}\n', `parse/unknown-file 1:1 «»`],
  ['a: "b\n', `parse/yaml 1:4 «"»`],
  ["a: 'b\nc: d\n", `parse/yaml 1:4 «'»`],
  [
    'a: b: c\n',
    `parse/yaml 1:4 «b»
  → quote-text`,
  ],
  [
    'a: [b c: d, "e" f]\n',
    `parse/yaml 1:17 «f»
  → quote-text`,
  ],
  [
    'a: "b" c\n',
    `parse/yaml 1:8 «c»
  → quote-text`,
  ],
  ['a: [b\n', `parse/yaml 2:1 «»`],
  ['a: {b: c\n', `parse/yaml 2:1 «»`],
  ['\ta: b\n', `parse/yaml 1:1 «	»`],
  [
    'a: b\n c: d\n',
    `parse/yaml 1:4 «b»
  → indentation`,
  ],
  ['%YAML 1.1\n---\na: b\n', `parse/yaml 1:1 «%»`],
  [
    '%YAML 1.2\n---\nform: x\n',
    `parse/malformed 3:7 x «x»
  → written/key`,
  ],
  ['a: b\n---\nc: d\n', `parse/yaml 2:1 «---⏎c: d⏎»`],
  ['a: b\n---\n"c\n', `parse/yaml 2:1 «---⏎"c⏎»`],
  [
    'a: *b\n',
    `parse/unknown-file 1:1 «a»
parse/alias 1:4 «*b»
  → quote-sign`,
  ],
  [
    'a: &b c\nd: *b\n',
    `parse/unknown-file 1:1 «a»
parse/alias 1:7 «c»
  → quote-sign
parse/alias 2:4 «*b»
  → quote-sign`,
  ],
  [`${FORM}fields: &f\n  name: { label: 甲, type: text }\n`, `parse/alias 4:3 «name: { label: 甲, ty… 31»`],
  [
    field('{ label: !!str 甲, type: !x text }'),
    `parse/tag 4:24 «甲»
  → quote-sign
parse/tag 4:36 «text»
  → quote-sign`,
  ],
  [
    `${FORM}title: 乙\ntitle: 丙\n`,
    `parse/duplicate-key 3:1 «title»
  first a:2:1
parse/duplicate-key 4:1 «title»
  first a:2:1`,
  ],
  [`${FORM}? [a]\n: b\n`, `parse/wrong-type 3:3 string object «[a]»`],
  [`${FORM}? \n: b\n`, `parse/wrong-type 3:3 string null «»`],
  [`${FORM}null: b\n`, `parse/wrong-type 3:1 string null «null»`],
  [field('{ label: "a\\u0001b", type: text }'), `parse/character 4:18 U+0001 «"a\\u0001b"»`],
  [field('{ label: "a\\tb\\nc", type: text }'), ``],
  [field('{ label: "\\uD800", type: text }'), `parse/character 4:18 U+D800 «"\\uD800"»`],
  [field('{ label: "\\uFFFF\\u0001", type: text }'), `parse/character 4:18 U+FFFF «"\\uFFFF\\u0001"»`],
  [maps(3), `parse/unknown-file 1:1 «a»`],
  [maps(49), `parse/unknown-file 1:1 «a»`],
  [maps(50), `parse/unknown-file 1:1 «a»`],
  [lists(97), `parse/unknown-file 1:1 «a»`],
  [lists(98), `parse/unknown-file 1:1 «a»`],
  [lists(99), `parse/unknown-file 1:1 «a»`],
  [lists(100), `parse/too-deep 1:103 100 «[»`],
  [lists(101), `parse/too-deep 1:103 100 «[»`],
  [`a: ${'- '.repeat(98)}b\n`, `parse/yaml 1:4 «-»`],
  [field('5'), `parse/wrong-type 4:9 object number «5»`],
  [
    field('{ label: 5, type: text }'),
    `parse/wrong-type 4:18 string / object number «5»
  → quote`,
  ],
  [
    field('{ label: true, type: text }'),
    `parse/wrong-type 4:18 string / object boolean «true»
  → quote-word true`,
  ],
  [field('{ label: [a], type: text }'), `parse/wrong-type 4:11 string / object array «label»`],
  [
    field('{ label: { a: b }, type: text }'),
    `parse/too-few 4:11 2 «label»
parse/missing-key 4:20 printed «a»
parse/unknown-key 4:20 a «a»
  → allowed`,
  ],
  [field('{ label: null, type: text }'), `parse/wrong-type 4:18 string / object null «null»`],
  [
    field('{ label: 甲, type: txt }'),
    `parse/not-one-of 4:27 txt «txt»
  → nearest text`,
  ],
  [
    field('{ label: 甲, type: zzzzzz }'),
    `parse/not-one-of 4:27 zzzzzz «zzzzzz»
  → allowed`,
  ],
  [
    field('{ label: 甲, type: [text] }'),
    `parse/not-one-of 4:21 ["text"] «type»
  → allowed`,
  ],
  [field('{ label: 甲, type: text, words: 0 }'), `parse/out-of-range 4:40 0 >= 1 «0»`],
  [field('{ label: 甲, type: text, words: 1.5 }'), `parse/wrong-type 4:40 integer number «1.5»`],
  [field('{ label: 甲, type: text, words: 1000001 }'), `parse/out-of-range 4:40 1000001 <= 1000000 «1000001»`],
  [field('{ label: 甲, type: text, words: many }'), `parse/wrong-type 4:40 integer string «many»`],
  [field('{ label: 甲, type: text, optional: yes }'), `parse/wrong-type 4:43 boolean string «yes»`],
  [
    field('{ labl: 甲, type: text }'),
    `parse/missing-key 4:11 label «labl»
parse/unknown-key 4:11 labl «labl»
  → nearest label`,
  ],
  [
    field('{ label: 甲, type: text, zzzzzz: 1 }'),
    `parse/unknown-key 4:33 zzzzzz «zzzzzz»
  → allowed`,
  ],
  [field('{ type: text }'), `parse/missing-key 4:11 label «type»`],
  [field('{ label: 甲 }'), `parse/unknown-kind 4:11 «label»`],
  [field('{}'), `parse/unknown-kind 4:3 «name»`],
  [`${FORM}fields: {}\n`, `parse/too-few 3:1 1 «fields»`],
  [`${FORM}fields: []\n`, `parse/wrong-type 3:1 object array «fields»`],
  [
    `${FORM}fields:\n  the-name: { label: 甲, type: text }\n`,
    `parse/malformed 4:3 the-name «the-name»
  → written/id
  → nearest theName`,
  ],
  [
    `${FORM}document: [5]\n`,
    `parse/wrong-type 3:12 string / object number «5»
  → quote`,
  ],
  [
    `${FORM}document: [{ sectoin: a }]\n`,
    `parse/unknown-kind 3:14 «sectoin»
  → nearest section`,
  ],
  [`${FORM}document: []\n`, `parse/too-few 3:1 1 «document»`],
  [`${FORM}document:\n  - { section: a, content: [] }\n`, `parse/too-few 4:19 1 «content»`],
  [
    'form: T/2022/a\ntitle: 甲\n',
    `parse/malformed 1:7 T/2022/a «T/2022/a»
  → written/key
  → nearest t/2022/a`,
  ],
  ['form: t/2022/a\ntitle: ""\n', ``],
  [
    'form: 5\ntitle: 甲\n',
    `parse/wrong-type 1:7 string number «5»
  → quote`,
  ],
  [`${FORM}extends: [a]\n`, `parse/wrong-type 3:1 string array «extends»`],
  [
    `${FORM}changes: { add: [{ note: a, text: 甲, after: b }] }\n`,
    `parse/unknown-key 3:38 after «after»
  → allowed`,
  ],
  [`${FORM}changes: { add: [{ field: a, label: 甲, type: text }] }\n`, `parse/anchor 3:27 0 «a»`],
  [`${FORM}changes: { add: [{ field: a, label: 甲, type: text, after: b, before: c }] }\n`, `parse/anchor 3:27 2 «a»`],
  [`${FORM}changes: { move: { a: {} } }\n`, `parse/anchor 3:20 0 «a»`],
  [`${FORM}changes: { move: { a: { in: b, first: c } } }\n`, `parse/anchor 3:20 2 «a»`],
  [`${FORM}changes: { use: [{ block: a }] }\n`, `parse/anchor 3:27 0 «a»`],
  [
    `${FORM}changes: { remvoe: [a] }\n`,
    `parse/unknown-key 3:12 remvoe «remvoe»
  → nearest remove`,
  ],
  [
    'catalogue: a/2022\nextends: a/2021\ntitle: 甲\nsource: 乙\nchanges: { add: [{ entry: b, label: 丙, in: c, after: d }], move: { e: { in: f, before: g } } }\n',
    `parse/anchor 5:54 2 «d»
parse/anchor 5:88 2 «g»`,
  ],
  ['pack: t/2022\ntitle: 甲\ncopies: { paper: 0 }\n', ``],
  [
    'pack: t/2022\ntitle: 甲\nquotas: { all: { units: [], limits: {} } }\n',
    `parse/too-few 3:18 1 «units»
parse/too-few 3:29 1 «limits»`,
  ],
  [
    'pack: t/2022\ntitle: 甲\nrules: { a: { forms: [b], severity: bad, check: c, message: 丁, source: 戊 } }\n',
    `parse/not-one-of 3:37 bad «bad»
  → allowed`,
  ],
  [
    'vocabulary:\n  Name: { type: text, means: 甲 }\n',
    `parse/malformed 2:3 Name «Name»
  → written/path
  → nearest name`,
  ],
  [
    'vocabulary:\n  name: { type: txet }\n',
    `parse/missing-key 2:11 means «type»
parse/not-one-of 2:17 txet «txet»
  → nearest text`,
  ],
];

for (const [text, expected] of ROWS)
  test(JSON.stringify(text).slice(0, 90), () => {
    expect(told(text)).toBe(expected);
  });
