/** What is told of the bytes that are handed in as a filing. */
import { describe, expect, test } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { MAX_DEPTH, MOST_LISTED } from '../../compiler/filing/json-places.ts';
import { MAX_BYTES, readJson } from '../../compiler/filing/read-json.ts';

const read = (bytes: Uint8Array) => {
  const diagnostics = new Diagnostics();
  const filing = readJson('a.json', bytes, diagnostics);
  const told = diagnostics.list().map(({ code, span, parameters, hints = [] }) => ({
    code,
    place: span && [span.start, span.end],
    parameters,
    hints: hints.map((each) => [each.code, ...Object.values(each.parameters)]),
  }));
  return { data: filing?.data, text: filing?.source.text, told };
};
const of = (text: string) => read(new TextEncoder().encode(text));

test('the data, with the text that they stand in; a mark before it is none of it', () => {
  expect(of('{"a": [1]}')).toEqual({ data: { a: [1] }, text: '{"a": [1]}', told: [] });
  expect(of('\ufeff{}')).toMatchObject({ data: {}, text: '{}', told: [] });
});

test('as many bytes as may be, and one more', () => {
  const bytes = new Uint8Array(MAX_BYTES + 1).fill(0x20);
  bytes[0] = 0x31;
  expect(read(bytes.subarray(0, MAX_BYTES)).data).toBe(1);
  expect(read(bytes)).toEqual({
    data: undefined,
    text: undefined,
    told: [{ code: 'filing/too-large', place: undefined, parameters: { file: 'a.json', limit: MAX_BYTES }, hints: [] }],
  });
});

test('nested as deep as may be, and deeper', () => {
  const nested = (depth: number) => of('['.repeat(depth) + ']'.repeat(depth));
  expect(nested(MAX_DEPTH).told).toEqual([]);
  const { data, told } = nested(MAX_DEPTH + 1);
  expect(data).toBeUndefined();
  expect(told).toEqual([
    {
      code: 'filing/too-deep',
      place: [MAX_DEPTH, MAX_DEPTH + 1],
      parameters: { file: 'a.json', limit: MAX_DEPTH },
      hints: [],
    },
  ]);
});

describe('what is no UTF-8', () => {
  const gbk = (text: readonly number[]) => new Uint8Array([0x7b, 0x22, ...text, 0x22, 0x7d]);
  test.each<[string, Uint8Array, number | undefined, readonly string[]]>([
    ['UTF-16, little end first', new Uint8Array([0xff, 0xfe, 0x7b, 0]), 0, ['UTF-16']],
    ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0, 0x7b]), 0, ['UTF-16']],
    ['UTF-16 without a mark', new Uint8Array([0x7b, 0, 0x7d, 0]), 1, ['UTF-16']],
    ['the same, big end first', new Uint8Array([0, 0x7b, 0, 0x7d]), 0, ['UTF-16']],
    ['GBK', gbk([0xc4, 0xe3]), 2, ['GBK']],
    ['neither', gbk([0xc4, 0x20]), 2, []],
    ['UTF-8 of which a byte is broken', gbk([0xe4, 0xbd, 0xa0, 0xe5, 0xa5, 0xbd, 0xc4]), 8, []],
  ])('%s', (_, bytes, offset, encodings) => {
    const { data, told } = read(bytes);
    expect(data).toBeUndefined();
    expect(told).toEqual([
      {
        code: 'read/not-utf8',
        place: undefined,
        parameters: { file: 'a.json', offset },
        hints: encodings.map((encoding) => ['filing/save-as-utf-8', encoding]),
      },
    ]);
  });

  test('zeros on both sides are JSON of no encoding', () => {
    expect(read(new Uint8Array([0, 0])).told.map(({ code, place }) => [code, place])).toEqual([
      ['filing/not-json', [0, 1]],
    ]);
    expect(read(new Uint8Array([0])).told.map(({ code }) => code)).toEqual(['filing/not-json']);
  });
});

test.each<[string, readonly [number, number], readonly (readonly unknown[])[]]>([
  ['', [0, 0], [['filing/json-empty']]],
  [' \n', [2, 2], [['filing/json-empty']]],
  ['{"a": 1', [7, 7], [['filing/json-ends']]],
  ['{"a"：1}', [4, 5], [['filing/json-punctuation', '：', ':']]],
  ['[1，2]', [2, 3], [['filing/json-punctuation', '，', ',']]],
  ['[-Infinity]', [1, 2], [['filing/json-number', '-Infinity']]],
  ['[NaN]', [1, 2], [['filing/json-number', 'NaN']]],
  ['[NaNs]', [1, 2], []],
  ['// a', [0, 1], [['filing/json-comment']]],
  ['/* a */', [0, 1], [['filing/json-comment']]],
  ['# a', [0, 1], [['filing/json-comment']]],
  ['[1 # a', [3, 4], [['filing/json-comment']]],
  ["{'a': 1}", [1, 2], [['filing/json-quotes']]],
  ['{“a”: 1}', [1, 2], [['filing/json-quotes']]],
  ['{"a": 1, }', [9, 10], [['filing/json-comma']]],
  [`[1,${' '.repeat(150)}]`, [153, 154], [['filing/json-comma']]],
  [`[1,${' '.repeat(199)}]`, [202, 203], [['filing/json-comma']]],
  [`[1,${' '.repeat(200)}]`, [203, 204], []],
  ['{"a": }', [6, 7], []],
  ['[1 2]', [3, 4], []],
])('a slip in %j', (text, place, hints) => {
  const { data, told } = of(text);
  expect(data).toBeUndefined();
  expect(told).toEqual([{ code: 'filing/not-json', place, parameters: { file: 'a.json' }, hints }]);
});

test('of two values of one key the last is kept, and told; a long key is cut', () => {
  const key = 'k'.repeat(61);
  const { data, told } = of(`{"a": 1, "a": 2, "${key}": 1, "${key}": 2, "${key.slice(1)}": 1, "${key.slice(1)}": 1}`);
  expect(data).toMatchObject({ a: 2 });
  expect(told.map(({ code, parameters }) => [code, parameters])).toEqual([
    ['filing/duplicate-key', { key: 'a' }],
    ['filing/duplicate-key', { key: `${key.slice(1)}…` }],
    ['filing/duplicate-key', { key: key.slice(1) }],
  ]);
  expect(told[0]?.place).toEqual([9, 12]);
});

test.each([
  [MOST_LISTED, []],
  [MOST_LISTED + 1, [{ count: 1 }]],
  [MOST_LISTED + 7, [{ count: 7 }]],
])('%i keys that are repeated, and %i halves of characters', (count, more) => {
  const moreOf = (text: string) => {
    const { told } = of(text);
    expect(told.slice(0, MOST_LISTED).filter(({ code }) => code === 'filing/more')).toEqual([]);
    expect(told).toHaveLength(MOST_LISTED + more.length);
    return told.slice(MOST_LISTED).map(({ code, parameters, place }) => [code, parameters, place]);
  };
  const last = MOST_LISTED * 7;
  expect(moreOf(`{${'"a":1, '.repeat(count)}"a":1}`)).toEqual(
    more.map((each) => ['filing/more', each, [last + 1, last + 4]]),
  );
  expect(moreOf(`["${'\\ud800.'.repeat(count)}"]`)).toEqual(
    more.map((each) => ['filing/more', each, [last - 5, last + 1]]),
  );
});

test.each([
  ['"\\ud83d\\ude00"', []],
  ['"\\uD83D\\uDE00 \\udc00"', [['\\udc00', [14, 20]]]],
  [
    '"\\ud83d \\ude00"',
    [
      ['\\ud83d', [1, 7]],
      ['\\ude00', [8, 14]],
    ],
  ],
  ['"\\\\ud83d"', []],
  ['"\\ud7ff \\ue000"', []],
])('half characters of %s', (text, halves) => {
  const { data, told } = of(text);
  expect(data).toBe(JSON.parse(text));
  expect(told.map(({ code, parameters, place }) => [code, parameters, place])).toEqual(
    halves.map(([half, place]) => ['filing/half-character', { escape: half }, place]),
  );
});

test.each([
  ['"\\uFFFE"', [['\\uFFFE', [1, 7]]]],
  ['"a\uffff"', [['\\uffff', [2, 3]]]],
  ['"\\\\uffff \\ufffd \\ufdd0"', []],
])('what is no character in %s', (text, found) => {
  const { data, told } = of(text);
  expect(data).toBe(JSON.parse(text));
  expect(told.map(({ code, parameters, place }) => [code, parameters, place])).toEqual(
    found.map(([escaped, place]) => ['filing/no-character', { escape: escaped }, place]),
  );
});
