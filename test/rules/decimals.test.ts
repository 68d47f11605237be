/** `+` and `-` on decimals are exact: as decimals are added on paper, in the JavaScript, in the library, and in rules.json for any platform. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleFunctions } from '../../compiler/model/rule-functions.ts';
import { generateRules } from '../../generators/rules/rules.ts';
import { sum } from '../../generators/validator/runtime/functions.ts';
import { field, formOf, list } from '../fixtures/build-form.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { plainOf, ruleOf } from '../fixtures/rule-of.ts';
import { answerOf, celOf, functionsOf } from './cel.ts';

const names = ['a', 'b', 'c', 'd'] as const;
const form = formOf('sums', '合计', [
  ...names.map((id) => field(id, 'decimal', id)),
  field('text', 'text', '文字'),
  list('rows', '行', [field('n', 'decimal', '数')]),
]);

/** Hundredths: what the sum is on paper. */
const amount = fc.integer({ min: -10_000_000, max: 10_000_000 });

const seed = Number(process.env.SEED ?? 20261128);

describe(`seed ${seed}`, () => {
  test('a chain of amounts is what its hundredths add up to', async () => {
    const check = 'a - (b - c) == d && 0 == a - b + c - d';
    const rule = ruleOf(
      { kind: 'condition', id: 'r', severity: 'error', final: false, check, message: 'm', source: '一' },
      form,
    );
    const { validate } = await loadValidator({ ...form, rules: [rule] });
    const cel = celOf(form);
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount), ([a, b, c]) => {
        const data = { a: a / 100, b: b / 100, c: c / 100, d: (a - b + c) / 100 };
        const { issues = [] } = validate({ $form: form.key, ...data }, { draft: true });
        expect(issues.map(({ message }) => message)).toEqual([]);
        expect(answerOf(cel, plainOf('a - b + c == d', form), data)).toBe(true);
        expect(answerOf(cel, plainOf('a - b + c != d', form), data)).toBe(false);
      }),
      { seed, numRuns: 2000 },
    );
  });

  test('the order of what is added means nothing', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(number, { maxLength: 6 }), (numbers) => {
        expect(sum(numbers)).toBe(sum([...numbers].reverse()));
        expect(sum([...numbers, ...numbers.map((each) => -each)])).toBe(0);
      }),
      { seed, numRuns: 2000 },
    );
  });
});

test.each([
  ['a + b', 'sum([a, b])'],
  ['a - b', 'sum([a, -b])'],
  ['a + 1', 'sum([a, 1.0])'],
  ['1 - a', 'sum([1.0, -a])'],
  ['-(a + b)', '-sum([a, b])'],
  ['a - (b - c) + -d', 'sum([a, -b, c, -d])'],
  ['(a + b) * c', 'sum([a, b]) * c'],
  ['a * (b - 1)', 'a * sum([b, -1.0])'],
  ['a - b * c', 'sum([a, -(b * c)])'],
  ['a + size(rows)', 'sum([a, 1.0 * size(rows)])'],
  ['a - (size(rows) + 1)', 'sum([a, -1.0 * (size(rows) + 1)])'],
  ['a - size(rows)', 'sum([a, -1.0 * size(rows)])'],
  ['size(rows) + 1', 'size(rows) + 1'],
  ['text + "x"', 'text + "x"'],
  ['rows + rows', 'rows + rows'],
  [
    'rows.map(r, r.n + 1)[0] + (has(form.a) ? a : 0.0)',
    'sum([rows.map(r, sum([r.n, 1.0]))[0], has(form.a) ? a : 0.0])',
  ],
  ['a + b > 0 && (c > 0 || !(d > 0 && a > 1))', 'sum([a, b]) > 0 && (c > 0 || !(d > 0 && a > 1))'],
  ['(a > b ? a + 1 : b) > (a == b ? 1.0 : 2.0)', '(a > b ? sum([a, 1.0]) : b) > (a == b ? 1.0 : 2.0)'],
])('%s is evaluated as %s', (written, plain) => {
  expect(plainOf(written, form)).toBe(plain);
});

test('what has no digits is no crash', () => {
  expect(sum([1 / 0, 1])).toBe(Number.POSITIVE_INFINITY);
  expect(sum([1e308, 1e308])).toBe(Number.POSITIVE_INFINITY);
  expect(sum([5e-324, -5e-324])).toBe(0);
});

test('the vectors of rules.json are what the functions give', () => {
  const rule = ruleOf(
    { kind: 'condition', id: 'r', severity: 'error', final: false, check: 'a + b == c', message: 'm', source: '一' },
    form,
  );
  const { functions, rules, operators } = JSON.parse(String(generateRules({ ...form, rules: [rule] })[0]?.content));
  expect(rules[0].check).toBe('sum([a, b]) == c');
  expect(functions.map(({ signature }: { signature: string }) => signature)).toEqual(['sum(list<double>): double']);
  expect(functions[0].vectors.length).toBeGreaterThan(3);
  expect(operators.some((operator: string) => /[+-]/.test(operator))).toBe(false);
  const known: Readonly<Record<string, unknown>> = functionsOf(form);
  for (const { name, vectors = [] } of ruleFunctions)
    for (const { given, gives } of vectors) {
      const of = known[name];
      expect([name, given, typeof of === 'function' ? of(...given) : of]).toEqual([name, given, gives]);
    }
});
