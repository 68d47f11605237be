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

const day = fc
  .tuple(
    fc.constantFrom('<', '<=', '>', '>=', '=='),
    fc.constantFrom('"2026-02-15"', '"2027-02-20"', '"2027"'),
    fc.boolean(),
  )
  .map(([operator, written, turned]) => (turned ? `${written} ${operator} d` : `d ${operator} ${written}`));

const condition = fc.letrec<{ readonly any: string }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    bound,
    day,
    fc.constantFrom('true', 'false'),
    fc
      .tuple(tie('any'), fc.constantFrom('&&', '||'), tie('any'))
      .map(([one, by, other]) => `(${one}) ${by} (${other})`),
    tie('any').map((inner) => `!(${inner})`),
    fc
      .tuple(
        fc.constantFrom('l', 'k'),
        fc.constantFrom('all', 'exists', 'exists_one'),
        fc.constantFrom('n', 'i'),
        tie('any'),
      )
      .map(([list, quantifier, item, inner]) => `${list}.${quantifier}(${item}, ${inner})`),
  ),
})).any;

const lists = [[], [-1n], [0n, 2n], [-2n, 1n, 3n]];
const values = [-3, -2, -1, 0, 1, 2, 3].flatMap((n) =>
  [-3, -1, 0, 1, 3].map((m, at) => ({
    n: BigInt(n),
    m: BigInt(m),
    d: ['2026-02-15', '2026-12-31', '2027-02-20', '2027'][(at + n + 3) % 4] ?? '',
    l: lists[(at + n + 3) % lists.length] ?? [],
    k: lists[at % lists.length] ?? [],
  })),
);

test(`seed ${seed}: what follows by its tree follows`, () => {
  const environment = new Environment()
    .registerVariable('n', 'int')
    .registerVariable('m', 'int')
    .registerVariable('d', 'string')
    .registerVariable('l', 'list<int>')
    .registerVariable('k', 'list<int>');
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
  ['d >= "2026-02-15"', 'd >= "2027-02-20"', true],
  ['d >= "2027-02-20"', 'd >= "2026-02-15"', false],
  ['d >= 5', 'd >= "6"', false],
  ['n >= 5', 'n <= 6', false],
  ['n >= 5', '(n >= 7 || n > 9) && m > 0', true],
  ['n >= 5 && m > 0', 'm > 0 && n >= 5', true],
  ['n >= 5 && m > 0', 'n >= 5', false],
  ['l.all(f, f.n >= 5)', 'l.all(f, f.n >= 6)', true],
  ['l.all(f, f.n >= 6)', 'l.all(f, f.n >= 5)', false],
  ['l.all(f, f.n >= 5)', 'l.all(f, f.n >= 5 && f.m > 0)', true],
  ['l.exists(f, f.n >= 5)', 'l.exists(f, f.n >= 6)', true],
  ['l.exists(f, f.n >= 5)', 'l.all(f, f.n >= 6)', false],
  ['l.exists_one(f, f.n >= 5)', 'l.exists_one(f, f.n >= 6)', false],
  ['l.all(f, f.n >= 5)', 'k.all(f, f.n >= 6)', false],
  ['l.all(f, f.n >= 5)', 'l.all(g, f.n >= 6)', false],
  ['l.g.all(f, f.n.all(g, g > 5))', 'l.g.all(f, f.n.all(g, g >= 6 && f.m))', true],
  ['true', 'n > 1', true],
  ['n > 1', 'true', false],
  ['n > 1', 'no CEL (', false],
])('%s where %s: %s', (wanted, given, so) => {
  expect(follows(wanted, given)).toBe(so);
});

test.each<[string, string, number | undefined, boolean]>([
  ['greatestNumber(p) >= 2026.0', 'greatestNumber(p) >= greatestNumber(year(0))', 2027, true],
  ['greatestNumber(p) >= 2026.0', 'greatestNumber(p) >= greatestNumber(year(0))', 2026, true],
  ['greatestNumber(p) >= 2026.0', 'greatestNumber(p) >= greatestNumber(year(-1))', 2026, false],
  ['greatestNumber(p) >= 2026.0', 'greatestNumber(p) >= greatestNumber(year(0))', undefined, false],
  ['d >= "2026-02-15"', 'd >= year(0)', 2027, true],
  ['d < year(1)', 'd < "2027-12-01"', 2027, true],
  ['d < "2027"', 'd < year(1)', 2027, false],
])('%s where %s, in %s: %s', (wanted, given, year, so) => {
  expect(follows(wanted, given, year)).toBe(so);
});

test('many conditions are compared in little time', () => {
  const all = (by: string, from: number): string => Array.from({ length: 60 }, (_, at) => `a${at + from} > 1`).join(by);
  expect(follows(all(' || ', 0), all(' && ', 100))).toBe(false);
  expect(follows(`(${all(' || ', 0)}) && (${all(' || ', 50)})`, `(${all(' && ', 200)}) || (${all(' && ', 300)})`)).toBe(
    false,
  );
});
