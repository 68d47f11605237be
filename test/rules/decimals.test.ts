/** Decimals are computed with as on paper: in the JavaScript, in the library, and in rules.json for any platform. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleFunctions } from '../../compiler/model/rule-functions.ts';
import { generateRules } from '../../generators/rules/rules.ts';
import { product, quotient, sum } from '../../generators/validator/runtime/decimals.ts';
import { Missing } from '../../generators/validator/runtime/missing.ts';
import { dividedByNothing } from '../../generators/validator/runtime/reasons.ts';
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

  test('a share of an amount is what its digits multiply to, and what is multiplied can be divided again', async () => {
    const check = 'd == a * c && d / c == a && c / b * a == d / b && -(a * -c) == d && d - a * c == 0';
    const rule = ruleOf(
      { kind: 'condition', id: 'r', severity: 'error', final: false, check, message: 'm', source: '一' },
      form,
    );
    const { validate } = await loadValidator({ ...form, rules: [rule] });
    const cel = celOf(form);
    const share = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(fc.tuple(amount, share, share), ([a, b, c]) => {
        const data = { a: a / 100, b: b / 100, c: c / 10_000, d: Number(`${BigInt(a) * BigInt(c)}e-6`) };
        const { issues = [] } = validate({ $form: form.key, ...data }, { draft: true });
        expect(issues.map(({ message }) => message)).toEqual([]);
        expect(answerOf(cel, plainOf(check, form), data)).toBe(true);
        expect(answerOf(cel, plainOf('d != a * c || d < a * c || d / c > a', form), data)).toBe(false);
      }),
      { seed, numRuns: 2000 },
    );
  });

  test('the order of what is multiplied means nothing, and a number divided by itself is one', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-60, max: 1e60 });
    fc.assert(
      fc.property(fc.array(number, { maxLength: 4 }), number, (numbers, one) => {
        expect(product(numbers)).toBe(product([...numbers].reverse()));
        expect(product([...numbers, -1])).toBe(-product(numbers));
        expect([quotient(one, one), quotient(one, 1), quotient(-one, one)]).toEqual([1, one, -1]);
        expect(Number(quotient(1, one))).toBeCloseTo(1 / one, 5 - Math.floor(Math.log10(1 / one)));
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
  ['(a + b) * c', 'product([sum([a, b]), c])'],
  ['a * (b - 1)', 'product([a, sum([b, -1.0])])'],
  ['a - b * c', 'sum([a, -product([b, c])])'],
  ['a * 0.07', 'product([a, 0.07])'],
  ['a * 2 * b', 'product([a, 2.0, b])'],
  ['a / 3', 'quotient(a, 3.0)'],
  ['a / b * 100', 'quotient(product([a, 100.0]), b)'],
  ['a / b / c', 'quotient(a, product([b, c]))'],
  ['a / (b / c)', 'quotient(product([a, c]), b)'],
  ['-a * -(b / c)', 'product([-a, -quotient(b, c)])'],
  ['2 * size(rows) * a', 'product([1.0 * (2 * size(rows)), a])'],
  ['1.0 * size(rows)', '1.0 * size(rows)'],
  ['0.5 * rows.size()', 'product([0.5, 1.0 * rows.size()])'],
  ['0.5 * size(rows)', 'product([0.5, 1.0 * size(rows)])'],
  ['size(rows) / 2.0', 'quotient(1.0 * size(rows), 2.0)'],
  ['1 / a', 'quotient(1.0, a)'],
  ['sum(rows.map(r, r.n * a))', 'sum(rows.map(r, product([r.n, a])))'],
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
  expect(product([1 / 0, 2])).toBe(Number.POSITIVE_INFINITY);
  expect(product([1e308, 10])).toBe(Number.POSITIVE_INFINITY);
  expect(product([5e-324, 0.1])).toBe(0);
  expect(quotient(1e308, 0.1)).toBe(Number.POSITIVE_INFINITY);
  expect(quotient(5e-324, 1e300)).toBe(0);
  expect(quotient(1, 1 / 0)).toBe(0);
});

test('what is divided by nothing cannot be told', async () => {
  for (const zero of [0, -0]) expect(quotient(1, zero)).toEqual(new Missing([], [{ says: dividedByNothing }]));
  const check = 'a / b > 0.5 || c > 0';
  const rule = ruleOf(
    { kind: 'condition', id: 'r', severity: 'error', final: false, check, message: '不符', source: '一' },
    form,
  );
  const { validate } = await loadValidator({ ...form, rules: [rule] });
  const judged = (data: object) => {
    const { issues = [], unchecked = [] } = validate({ $form: form.key, ...data }, { draft: true });
    expect(answerOf(celOf(form), plainOf(check, form), data)).toBe(
      issues.length > 0 ? false : unchecked.length > 0 ? 'unknown' : true,
    );
    return [...issues, ...unchecked].map(({ message }) => message);
  };
  expect(judged({ a: 1, b: 0, c: 0 })).toEqual(['无法自动核对：不符（除数为 0）']);
  expect(judged({ a: 1, b: 0, c: 1 })).toEqual([]);
});

test('the vectors of rules.json are what the functions give', () => {
  const rule = ruleOf(
    {
      kind: 'condition',
      id: 'r',
      severity: 'error',
      final: false,
      check: 'a + b == c / d / a',
      message: 'm',
      source: '一',
    },
    form,
  );
  const { functions, rules, operators } = JSON.parse(String(generateRules({ ...form, rules: [rule] })[0]?.content));
  expect(rules[0].check).toBe('sum([a, b]) == quotient(c, product([d, a]))');
  expect(functions.map(({ signature }: { signature: string }) => signature)).toEqual([
    'sum(list<double>): double',
    'product(list<double>): double',
    'quotient(double, double): double',
  ]);
  for (const { vectors } of functions) expect(vectors.length).toBeGreaterThan(3);
  expect(operators.some((operator: string) => /[+/-]/.test(operator))).toBe(false);
  const known: Readonly<Record<string, unknown>> = functionsOf(form);
  for (const { name, vectors = [] } of ruleFunctions)
    for (const { given, gives } of vectors) {
      const of = known[name];
      expect([name, given, typeof of === 'function' ? of(...given) : of]).toEqual([name, given, gives]);
    }
});
