/**
 * What nobody files, to the validator of every form: an issue at its place, no crash, no prototype touched. It holds for
 * what JSON can say, for objects without a prototype and for roots of any kind; an object whose getters throw makes it throw.
 * A million characters are put into one text of each schema, in `npm run laws` into each; there every place of every form is tried,
 * in the test a sample of its places, and what is large in a sample of the forms.
 */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { mostIssues } from '../../generators/validator/runtime/issues.ts';
import { publishedSchema } from '../agreement/filings.ts';
import { type Data, isObject, type Place, placesOf, put, valueAt } from '../agreement/places.ts';
import { loadValidator, type Validator } from '../fixtures/load-validator.ts';
import { realForms } from '../forms/real-forms.ts';
import { sampleAt } from '../forms/sampled.ts';
import { oneOfEach, sampled } from '../laws.ts';
import { filingWith, listsOf, pathTo, recordOf } from './lists.ts';

const prototypes = [Object.prototype, Array.prototype, String.prototype, Number.prototype, Function.prototype];
/** Each own property and what it is, as one list of values that are compared by identity. */
const described = (): readonly unknown[] =>
  prototypes.flatMap((prototype) =>
    Reflect.ownKeys(prototype).flatMap((key) => [
      prototype,
      key,
      ...Object.values(Object.getOwnPropertyDescriptor(prototype, key) ?? {}),
    ]),
  );
const untouched = described();
afterEach(() => {
  const now = described();
  expect(now.length).toBe(untouched.length);
  expect(now.every((value, at) => Object.is(value, untouched[at]))).toBe(true);
});

const prototypeKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'];

const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let data: unknown = 1;
  for (let level = 0; level < depth; level += 1) data = wrap(data);
  return data;
};

const withoutPrototypes = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (!isObject(value)) return value;
  const bare: Data = Object.create(null);
  for (const [key, inner] of Object.entries(value)) bare[key] = withoutPrototypes(inner);
  return bare;
};

/** Places of samples, one for each field or object that the form knows. */
const placesIn = (
  form: ResolvedForm,
  seeds: readonly number[],
): readonly (Place & { readonly box: { data: unknown } })[] => {
  const found = new Map<string, Place & { readonly box: { data: unknown } }>();
  for (const seed of seeds) {
    // through text: a sample may hold one object in two places
    const box: { data: unknown } = { data: JSON.parse(JSON.stringify(sampleAt(form, seed))) };
    for (const place of placesOf(box, publishedSchema(form))) {
      const name =
        place.path.filter((key) => typeof key === 'string').join('.') +
        (typeof place.path.at(-1) === 'number' ? '[]' : '');
      if (!found.has(name)) found.set(name, { ...place, box });
    }
  }
  return [...found.values()];
};

/** The runtime is the same in every validator: what takes long to make and to judge is put into these. */
const withLarge = new Set(sampled(realForms, 8));

describe.each(realForms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  let validator: Validator;
  beforeAll(async () => {
    validator = await loadValidator(form);
  });
  const places = placesIn(form, [1, 2, 3, 4, 5, 6]);
  /** Of those that are so, a sample. */
  const some = (isSo: (place: Place) => boolean) => sampled(places.filter(isSo), 5);
  const large = test.runIf(withLarge.has(form));
  const lists = listsOf(form.fields);

  /** Issues and, so that what is said of a draft is tried as well, those of the draft must not throw. */
  const issuesOf = (data: unknown) => {
    validator.validate(data, { draft: true, lang: 'en' });
    const { issues = [] } = validator.validate(data);
    expect(issues.length).toBeLessThanOrEqual(mostIssues + 1);
    for (const { message, field } of issues) expect(message.length + field.length).toBeLessThan(2000);
    return issues;
  };
  const refusal = (path: readonly (string | number)[], code: string) => expect.objectContaining({ path, code });

  /** Puts the value there while it is checked. */
  const issuesWith = (place: (typeof places)[number], value: unknown) => {
    const before = valueAt(place);
    put(place.holder, place.key, value);
    const issues = issuesOf(place.box.data);
    put(place.holder, place.key, before);
    return issues;
  };

  test('a root that is no object', () => {
    const roots = [
      undefined,
      null,
      true,
      0,
      Number.NaN,
      '',
      'x',
      '{}',
      [],
      [sampleAt(form, 1)],
      () => 1,
      Symbol('x'),
      1n,
    ];
    for (const root of roots) expect(issuesOf(root)).toEqual([refusal([], 'wrongType')]);
    for (const root of [new Date(0), new Map([['$form', form.key]]), new Set([1]), /x/, new Error('x')])
      expect(issuesOf(root)).toContainEqual(refusal(['$form'], 'required'));
    expect(issuesOf(Object.create(sampleAt(form, 1)))).toContainEqual(refusal(['$form'], 'required'));
  });

  test('objects without prototypes are as good as others', () => {
    const bare = withoutPrototypes(sampleAt(form, 1));
    expect(validator.validate(bare).issues).toBeUndefined();
  });

  test('unknown keys, those of Object.prototype among them, in every object', () => {
    const objects = some((place) => isObject(valueAt(place)));
    expect(objects.length).toBeGreaterThan(0);
    for (const place of objects) {
      const isKeyedByYear = place.schema.propertyNames !== undefined;
      for (const key of [...prototypeKeys, 'noSuchField', '']) {
        const object: Data = { ...(valueAt(place) as Data) };
        put(object, key, { polluted: true });
        const issues = issuesWith(place, object);
        expect(issues).toContainEqual(refusal([...place.path, key], isKeyedByYear ? 'notAYear' : 'unknownField'));
        expect(issues.every(({ path }) => path.length > place.path.length)).toBe(true);
      }
    }
  });

  test('an object of which only the prototype has the fields', () => {
    for (const place of some((each) => isObject(valueAt(each)) && (each.schema.required ?? []).length > 0)) {
      const [first = ''] = place.schema.required ?? [];
      expect(issuesWith(place, Object.create(valueAt(place) as Data))).toContainEqual(
        refusal([...place.path, first], 'required'),
      );
    }
  });

  test('nested 10,000 deep, anywhere', () => {
    for (const place of some(() => true))
      for (const deep of [nested(10_000, (inner) => [inner]), nested(10_000, (inner) => ({ inner }))]) {
        const [issue, ...others] = issuesWith(place, deep);
        expect(issue?.code).toBe('tooLarge');
        expect(issue?.path.slice(0, place.path.length)).toEqual(place.path);
        expect(others).toEqual([]);
      }
  });

  test('a cycle', () => {
    for (const place of some((each) => isObject(valueAt(each)))) {
      const cycle: Data = {};
      cycle.again = cycle;
      expect(issuesWith(place, cycle).map(({ code }) => code)).toEqual(['tooLarge']);
    }
  });

  const texts = some(({ schema }) => schema.type === 'string');

  large('a text of 10 MB, and of a million characters', () => {
    const [tooLong, long] = ['长'.repeat(10_000_000), '𠮷'.repeat(500_000)];
    for (const place of texts) expect(issuesWith(place, tooLong)).toEqual([refusal(place.path, 'tooLarge')]);
    // a million are read by what the schema asks of the text
    const asked = ({ schema }: Place) => JSON.stringify({ ...schema, title: undefined, description: undefined });
    for (const place of oneOfEach(texts, asked))
      expect(issuesWith(place, long)).toContainEqual(expect.objectContaining({ path: place.path }));
  });

  large('900,000 characters in every text at once', () => {
    const box: { data: unknown } = { data: JSON.parse(JSON.stringify(sampleAt(form, 1))) };
    const long = 'a.'.repeat(450_000);
    // of another form nothing else is told
    const all = placesOf(box, publishedSchema(form)).filter(
      (place) => place.key !== '$form' && typeof valueAt(place) === 'string',
    );
    for (const place of all) put(place.holder, place.key, long);
    const told = new Set(issuesOf(box.data).map(({ path }) => path.join()));
    // more than a hundred are not listed
    expect(told.size > mostIssues || all.every(({ path }) => told.has(path.join()))).toBe(true);
  });

  test('lone surrogates in every text', () => {
    for (const place of texts) {
      for (const text of ['\ud800', '\udc00', '\udc00\ud800', `字\ud83d`]) {
        const issues = issuesWith(place, text);
        // what only the two halves of one place can break are rules that compare it with others
        for (const { path, code } of issues) if (code !== 'rule') expect(path).toEqual(place.path);
        expect(issues.filter(({ code }) => code !== 'rule')).not.toEqual([]);
      }
    }
  });

  test('what is like a number and is none, or none that a form can hold', () => {
    const numbers = some(({ schema: { type } }) => type === 'number' || type === 'integer');
    for (const place of numbers) {
      for (const value of [
        Number.POSITIVE_INFINITY,
        Number.NEGATIVE_INFINITY,
        // what may have its unit behind it is read from a text
        ...(['before', 'after'].includes(String(place.path.at(-1))) ? [] : ['12', '１２']),
        '1e3',
        1n,
        true,
        [1],
        new Number(1),
      ])
        expect(issuesWith(place, value)).toContainEqual(refusal(place.path, 'wrongType'));
      for (const blank of [Number.NaN, '', null])
        expect(issuesWith(place, blank).map(({ code }) => code)).not.toContain('wrongType');
      expect(issuesWith(place, 1e308)).toContainEqual(refusal(place.path, 'tooGreat'));
      expect(issuesWith(place, -1e308)).toContainEqual(refusal(place.path, 'tooSmall'));
      const codes = issuesWith(place, -0).map(({ code }) => code);
      expect(codes.includes('tooSmall')).toBe((place.schema.minimum ?? 0) > 0);
      expect(codes).not.toContain('wrongType');
    }
  });

  large('100,000 rows in every list: blank, valid, all the same one, holes', () => {
    for (const list of lists) {
      const record = recordOf(form, list);
      const holes: unknown[] = [];
      holes.length = 4_000_000_000;
      const blank = Array.from({ length: 100_000 }, () => ({}));
      const valid = Array.from({ length: 100_000 }, () => ({ ...record }));
      const same = new Array(100_000).fill(record);
      for (const rows of [blank, valid, same, holes])
        expect(issuesOf(filingWith(form, (each) => (each === list ? rows : undefined)))).toEqual([
          refusal(pathTo(form, list), 'tooLarge'),
        ]);
    }
  });

  large('10,000 rows in every list', () => {
    for (const list of lists) {
      const rows = Array.from({ length: 10_000 }, () => ({}));
      const issues = issuesOf(filingWith(form, (each) => (each === list ? rows : undefined)));
      expect(issues).toContainEqual(refusal(pathTo(form, list), 'tooMany'));
    }
  });

  large('100,000 unknown keys and 10,000: at the root, in a group, in a record', () => {
    const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`x${at}`, at]));
    const [most, many] = [keys(100_000), keys(10_000)];
    const objects = places.filter((place) => isObject(valueAt(place)));
    const tried = new Set([objects[0], objects[1], objects.find(({ path }) => typeof path.at(-1) === 'number')]);
    for (const place of tried) {
      if (place === undefined) continue;
      expect(issuesWith(place, most)).toEqual([refusal(place.path, 'tooLarge')]);
      expect(issuesWith(place, many)).toHaveLength(mostIssues + 1);
    }
  });

  large('100,000 codes and 10,000 in every list of codes', () => {
    const codes = (count: number) => Array.from({ length: count }, (_, at) => `人机协同${at}`);
    for (const place of places.filter(({ schema }) => schema.uniqueItems)) {
      expect(issuesWith(place, codes(100_000))).toEqual([refusal(place.path, 'tooLarge')]);
      expect(issuesWith(place, codes(10_000))).toContainEqual(refusal(place.path, 'tooMany'));
      expect(issuesWith(place, ['__proto__', '__proto__'])).toContainEqual(refusal(place.path, 'duplicate'));
      expect(issuesWith(place, ['constructor', 'constructor'])).toContainEqual(refusal(place.path, 'duplicate'));
    }
  });

  test('arrays with holes', () => {
    for (const place of places.filter((each) => Array.isArray(valueAt(each)))) {
      const holes: unknown[] = [];
      holes[2] = 1;
      const issues = issuesWith(place, holes);
      for (const at of [0, 1, 2]) expect(issues).toContainEqual(refusal([...place.path, at], 'wrongType'));
    }
  });
});
