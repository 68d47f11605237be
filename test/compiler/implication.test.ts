/** What is seen to ask no less does: on seeded pairs of conditions, wherever one follows from the other by its tree, it holds wherever the other does. */
import { Environment } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { follows } from '../../compiler/resolve/overlay/implication.ts';

const seed = Number(process.env.SEED ?? 20261128);

const bound = fc
  .tuple(
    fc.constantFrom('n', 'm'),
    fc.constantFrom('<', '<=', '>', '>=', '=='),
    fc.integer({ min: -2, max: 2 }),
    fc.boolean(),
  )
  .map(([of, operator, number, turned]) => (turned ? `${number} ${operator} ${of}` : `${of} ${operator} ${number}`));

const condition = fc.letrec<{ readonly any: string }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    bound,
    fc.constantFrom('true', 'false'),
    fc
      .tuple(tie('any'), fc.constantFrom('&&', '||'), tie('any'))
      .map(([one, by, other]) => `(${one}) ${by} (${other})`),
    tie('any').map((inner) => `!(${inner})`),
  ),
})).any;

const values = [-3, -2, -1, 0, 1, 2, 3].flatMap((n) => [-3, -1, 0, 1, 3].map((m) => ({ n: BigInt(n), m: BigInt(m) })));

test(`seed ${seed}: what follows by its tree follows`, () => {
  const environment = new Environment().registerVariable('n', 'int').registerVariable('m', 'int');
  let found = 0;
  fc.assert(
    fc.property(condition, condition, fc.boolean(), (wanted, other, narrower) => {
      const given = narrower ? `(${other}) && (${wanted})` : other;
      if (!follows(wanted, given)) return;
      found += 1;
      const [one, all] = [environment.parse(wanted), environment.parse(given)];
      for (const data of values)
        if (all(data) === true) expect([wanted, given, data, one(data)]).toEqual([wanted, given, data, true]);
    }),
    { seed, numRuns: 5000 },
  );
  expect(found).toBeGreaterThan(1000);
});

test.each<readonly [string, string, boolean]>([
  ['n >= 5', 'n >= 6', true],
  ['n >= 5', 'n > 5', true],
  ['n > 5', 'n >= 5', false],
  ['n >= 5', '5 <= n', true],
  ['n > -1', 'n > 0', true],
  ['n >= 5', 'm >= 6', false],
  ['n >= 5', 'n <= 6', false],
  ['n >= 5', '(n >= 7 || n > 9) && m > 0', true],
  ['n >= 5 && m > 0', 'm > 0 && n >= 5', true],
  ['n >= 5 && m > 0', 'n >= 5', false],
  ['true', 'n > 1', true],
  ['n > 1', 'true', false],
  ['n > 1', 'no CEL (', false],
])('%s where %s: %s', (wanted, given, so) => {
  expect(follows(wanted, given)).toBe(so);
});

test('many conditions are compared in little time', () => {
  const all = (by: string, from: number): string => Array.from({ length: 60 }, (_, at) => `a${at + from} > 1`).join(by);
  expect(follows(all(' || ', 0), all(' && ', 100))).toBe(false);
  expect(follows(`(${all(' || ', 0)}) && (${all(' || ', 50)})`, `(${all(' && ', 200)}) || (${all(' && ', 300)})`)).toBe(
    false,
  );
});
