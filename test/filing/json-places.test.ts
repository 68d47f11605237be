import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonPlaces, MAX_DEPTH, MAX_VALUES, MOST_LISTED } from '../../compiler/filing/json-places.ts';
import type { Path } from '../../compiler/filing/path.ts';

const paths = (value: unknown): Path[] => {
  if (typeof value !== 'object' || value === null) return [[]];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[], ...entries.flatMap(([step, child]) => paths(child).map((path) => [step, ...path]))];
};
const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, step) => Object.getOwnPropertyDescriptor(inner, step)?.value, value);

test('every value is where its text is, every key before it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 2, '\t'), (json, indent) => {
      const value = JSON.parse(json);
      const text = JSON.stringify(value, undefined, indent);
      const all = paths(value);
      const places = jsonPlaces(text, all);
      expect(places.error).toBeUndefined();
      for (const path of all) {
        const [found, place, key] = [at(value, path), places.valueAt(path), places.keyAt(path)];
        const shown = text.slice(place?.start, place?.end);
        if (typeof found === 'object' && found !== null) expect(shown).toBe(Array.isArray(found) ? '[' : '{');
        else expect(shown).toBe(JSON.stringify(found));
        const step = path.at(-1);
        if (typeof step === 'string') expect(text.slice(key?.start, key?.end)).toBe(JSON.stringify(step));
        else expect(key).toBeUndefined();
      }
    }),
    { verbose: true },
  );
});

test('a text is JSON for us if and only if it is for JSON.parse', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '\\',
    'u00e9',
    '1',
    '-',
    '0',
    '.5',
    'e3',
    'true',
    'null',
    ' ',
    '\n',
    'x',
    '\u0001',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
        fc.json(),
      ),
      (text) => {
        let fine = true;
        try {
          JSON.parse(text);
        } catch {
          fine = false;
        }
        expect(jsonPlaces(text, []).error === undefined).toBe(fine);
      },
    ),
    { numRuns: 2000, verbose: true },
  );
});

describe('where a text goes wrong', () => {
  test.each([
    ['', 0],
    ['  ', 2],
    ['{"a": tru}', 6],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['[1,]', 3],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['"a\nb"', 2],
    ['"a\\x"', 2],
    ['01', 0],
    ['{} {}', 3],
    ['[[]', 3],
  ])('%j', (text, offset) => expect(jsonPlaces(text, []).error).toBe(offset));
});

test('of two members of one name the last counts, as for JSON.parse', () => {
  const text = '{"a": 1, "a": 2}';
  const { start, end } = jsonPlaces(text, [['a']]).valueAt(['a']) ?? { start: 0, end: 0 };
  expect([start, end]).toEqual([14, 15]);
});

describe('keys that an object has already', () => {
  const shown = (text: string) =>
    jsonPlaces(text, []).repeated.map(({ key, first, again }) => [key, first.start, again.start, again.end]);

  test.each<[string, unknown]>([
    ['{"a": 1, "b": 2}', []],
    ['{"a": 1, "a": 2}', [['a', 1, 9, 12]]],
    [
      '{"a": 1, "\\u0061": 2, "a": 3}',
      [
        ['a', 1, 9, 17],
        ['a', 1, 22, 25],
      ],
    ],
    ['{"__proto__": 1, "__proto__": 2}', [['__proto__', 1, 17, 28]]],
    ['{"a": {"a": {"a": 1}}, "b": {"a": 1}}', []],
    ['[{"a": 1}, {"a": 1}, {"a": {"b": [], "b": {}}}]', [['b', 28, 37, 40]]],
    ['{"a": {"b": 1}, "c": 1, "a": {"b": 1}}', [['a', 1, 24, 27]]],
    ['{"a": 1, "a": 2', [['a', 1, 9, 12]]],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));

  test('no more are listed than help, and all are counted', () => {
    const { repeated, repeats } = jsonPlaces(`{${'"a": 1,'.repeat(500)}"a": 1}`, []);
    expect([repeated.length, repeats]).toEqual([MOST_LISTED, 500]);
  });
});

test('what is far too deep or far too much is not read to its end', () => {
  const nested = (depth: number) => jsonPlaces(`${'['.repeat(depth)}${']'.repeat(depth)}`, []);
  expect(nested(MAX_DEPTH)).toMatchObject({ repeats: 0 });
  expect(nested(MAX_DEPTH).tooDeep).toBeUndefined();
  expect(nested(MAX_DEPTH + 1).tooDeep).toBe(MAX_DEPTH);
  const wide = (values: number) => jsonPlaces(`[${Array(values - 1).fill(0)}]`, []);
  expect(wide(MAX_VALUES).tooMany).toBeUndefined();
  expect(wide(MAX_VALUES + 1).tooMany).toBe(2 * MAX_VALUES - 1);
});

test('what is not there has no place', () => {
  const places = jsonPlaces('{"a": [1]}', [['a', 1], ['b'], ['a', 0, 'c'], ['__proto__']]);
  for (const path of [['a', 1], ['b'], ['a', 0, 'c'], ['__proto__']]) expect(places.valueAt(path)).toBeUndefined();
  expect(places.valueAt(['a', 0])).toEqual({ start: 7, end: 8 });
});
