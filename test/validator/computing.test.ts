/** What rules compute, over values that are there, refused or missing: operators, conditions, lists and places, one by one. */
import { describe, expect, test } from 'vitest';
import * as lists from '../../generators/validator/runtime/lists.ts';
import { and, choose, lift, list, or } from '../../generators/validator/runtime/logic.ts';
import { Missing } from '../../generators/validator/runtime/missing.ts';
import * as operators from '../../generators/validator/runtime/operators.ts';
import {
  at,
  computed,
  has,
  isAffordable,
  type Located,
  pathOf,
  read,
  valueIn,
} from '../../generators/validator/runtime/places.ts';
import { noItem, tooManyRecords } from '../../generators/validator/runtime/reasons.ts';
import {
  isAttested,
  judge,
  judgeAsking,
  judgeEach,
  judgeTogether,
  outcomesOf,
} from '../../generators/validator/runtime/rules.ts';

const gone = (...path: readonly string[]) => new Missing([path]);
const [a, b] = [gone('a'), gone('b')];
const both = new Missing([['a'], ['b']]);
const unknownToo = new Missing([], [{ says: tooManyRecords }]);

describe('equal as JSON', () => {
  test.each<[unknown, unknown, boolean]>([
    [1, 1, true],
    [1, '1', false],
    [null, null, true],
    [null, {}, false],
    [{}, null, false],
    [[1, [2]], [1, [2]], true],
    [[1], [1, 2], false],
    [[1, 2], [1], false],
    [[], {}, false],
    [{}, [], false],
    [{ a: 1, b: [] }, { b: [], a: 1 }, true],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: undefined }, { b: undefined }, false],
    ['a', ['a'], false],
    ['', {}, false],
    [1, {}, false],
    [{}, 1, false],
    [[1, 2], [1, 3], false],
    [[1, 2], [3, 2], false],
    [{}, 'a', false],
  ])('%j, %j: %s', (one, other, equal) => {
    expect(operators.same(one, other)).toBe(equal);
    expect(operators.differs(one, other)).toBe(!equal);
  });
});

test('operators', () => {
  const { within, plus, size, less, atMost, more, atLeast, minus, times, not, negative } = operators;
  expect([within(2, [1, 2]), within(3, [1, 2]), within([1], [[1]]), within('a', { a: 1 })]).toEqual([
    true,
    false,
    true,
    true,
  ]);
  expect(within('toString', {})).toBe(false);
  expect([plus('a' as never, 'b' as never), plus([1] as never, [2] as never)]).toEqual(['ab', [1, 2]]);
  expect([size('𠮷a'), size([1, 2, 3]), size({ a: 1 })]).toEqual([2, 3, 1]);
  const around = [1, 2, 3];
  expect(around.map((each) => [less(each, 2), atMost(each, 2), more(each, 2), atLeast(each, 2)])).toEqual([
    [true, true, false, false],
    [false, true, false, true],
    [false, false, true, true],
  ]);
  expect([minus(5, 3), times(5, 3), not(true), not(false), negative(3)]).toEqual([2, 15, false, true, -3]);
  expect([operators.contains('abc', 'b'), operators.contains('abc', 'd')]).toEqual([true, false]);
  expect(['a', 'b', 'c'].map((part) => operators.startsWith('abc', part))).toEqual([true, false, false]);
  expect(['a', 'b', 'c'].map((part) => operators.endsWith('abc', part))).toEqual([false, false, true]);
});

describe('conditions over what may be missing', () => {
  test.each<[unknown, unknown, unknown, unknown]>([
    [true, true, true, true],
    [true, false, false, true],
    [false, true, false, true],
    [false, false, false, false],
    [true, a, a, true],
    [false, a, false, a],
    [a, true, a, true],
    [a, false, false, a],
    [a, b, both, both],
  ])('%j and, or %j', (one, other, conjunction, disjunction) => {
    expect(and(one, () => other)).toEqual(conjunction);
    expect(or(one, () => other)).toEqual(disjunction);
  });

  test('what decides is not looked behind', () => {
    const never = () => {
      throw new Error('asked');
    };
    expect([and(false, never), or(true, never)]).toEqual([false, true]);
    expect([choose(true, () => 1, never), choose(false, never, () => 2), choose(a, never, never)]).toEqual([1, 2, a]);
    // a condition that is none has not been met
    expect(choose(1, never, () => 2)).toBe(2);
  });

  test('functions and lists are of values that are all there', () => {
    expect(lift((one: number, other: number) => one - other, 5, 3)).toBe(2);
    expect(lift(() => 1, 5, a, b)).toEqual(both);
    expect([list(1, 'x'), list(), list(1, a)]).toEqual([[1, 'x'], [], a]);
  });
});

const root = (value: unknown, more: Partial<Located> = {}): Located => ({
  value,
  from: undefined,
  keys: [],
  broken: undefined,
  steps: undefined,
  ...more,
});
const refused = { here: true, inside: new Map() };
const brokenA = { here: false, inside: new Map([['a', refused]]) };

describe('places', () => {
  const data = root({ a: { b: [1, 2] }, n: null, s: 'x' });
  test('are read, with what is missing of them', () => {
    expect([read(data, 'a', 'b', 1), read(data, 's'), read(data)]).toEqual([2, 'x', data.value]);
    expect(read(data, 'a', 'c', 'd')).toEqual(gone('a', 'c', 'd'));
    const inner = at(data, 'a', 'b') as Located;
    expect([inner.value, pathOf(inner)]).toEqual([
      [1, 2],
      ['a', 'b'],
    ]);
    expect(pathOf(at(inner, 1) as Located)).toEqual(['a', 'b', 1]);
    expect(at(inner, 2)).toEqual(new Missing([['a', 'b', 2]]));
    expect(read(inner, 7)).toEqual(new Missing([['a', 'b', 7]]));
  });

  test('by keys that are computed, which may be missing or none', () => {
    expect(at(data, 'a', a, 1)).toBe(a);
    expect(at(b, 'a')).toBe(b);
    expect(at(data, 'a', true, 'b')).toEqual(gone('a'));
    expect(at(data, null)).toEqual(new Missing([[]]));
  });

  test('of what the schema refuses are as good as absent', () => {
    const broken = root({ a: 1, s: 2 }, { broken: brokenA });
    expect([read(broken, 'a'), read(broken, 's')]).toEqual([gone('a'), 2]);
    expect(at(broken, 'a')).toEqual(gone('a'));
    expect((at(broken, 's') as Located).broken).toBeUndefined();
    expect(has(broken, 'a')).toEqual(gone('a'));
    expect((computed(5, broken) as Located).broken).toBeUndefined();
    expect(read(root({ a: { b: 1 } }, { broken: brokenA }), 'a', 'b')).toBe(1);
  });

  test('are there or not; what should hold them must be', () => {
    expect([has(data, 's'), has(data, 'x'), has(data, 'a', 'b'), has(data, 'a', 'c')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([has(data, 'n', 'x'), has(data, 's', 'length'), has(data, 'toString')]).toEqual([false, false, false]);
    expect(has(data, 'x', 'y', 'z')).toEqual(gone('x', 'y'));
    expect(has(root({ a: undefined }), 'a')).toEqual(gone('a'));
  });

  test('of what is computed are those of what it is for', () => {
    const inner = at(data, 'a') as Located;
    expect(computed(a, inner)).toBe(a);
    expect(pathOf(computed(5, inner) as Located)).toEqual(['a']);
    expect([valueIn(inner), valueIn(a)]).toEqual([inner.value, a]);
  });

  test.each<[unknown, number]>([
    [1, 0],
    [{ a: 1 }, 0],
    [[], 0],
    [[1, 2, 3], 3],
    ['x'.repeat(999), 0],
    ['x'.repeat(1000), 1],
    ['x'.repeat(2999), 2],
  ])('cost what is gone through', (value, cost) => {
    const [enough, short] = [{ left: cost }, { left: cost - 1 }];
    expect([isAffordable(value, enough), enough.left, isAffordable(value, undefined)]).toEqual([true, 0, true]);
    expect([isAffordable(value, short), short.left]).toEqual([false, -1]);
    expect(valueIn(root(value, { steps: { left: cost } }))).toBe(value);
    expect(valueIn(root(value, { steps: { left: cost - 1 } }))).toEqual(unknownToo);
    expect(read(root({ v: value }, { steps: { left: cost - 1 } }), 'v')).toEqual(unknownToo);
  });
});

describe('lists', () => {
  const data = root({ l: [1, 2, 3], s: 'x' });
  const values = (found: lists.Items) => lists.valuesOf(found);
  const whole = lists.items(data, 'l');
  const value = ({ value: each }: Located) => each;

  test('of the filing, each item where it stands', () => {
    expect((whole as readonly Located[]).map(pathOf)).toEqual([
      ['l', 0],
      ['l', 1],
      ['l', 2],
    ]);
    expect(values(whole)).toEqual([1, 2, 3]);
    expect(lists.items(data, 'x')).toEqual(gone('x'));
    expect(lists.items(data, 's')).toEqual(gone('s'));
    const inside = { here: false, inside: new Map([[1, refused]]) };
    const broken = root([1, 2], { broken: inside });
    expect((lists.itemsOf(broken) as readonly Located[]).map((item) => item.broken)).toEqual([undefined, refused]);
    expect(values(lists.itemsOf(root([1, 2], { steps: { left: 2 } })))).toEqual([1, 2]);
    expect(lists.itemsOf(root([1, 2], { steps: { left: 1 } }))).toEqual(unknownToo);
    expect(lists.itemsOf(a)).toBe(a);
  });

  test('that are computed or written out', () => {
    const near = at(data, 's') as Located;
    expect((lists.placed([7, 8], near) as readonly Located[]).map((item) => [item.value, pathOf(item)])).toEqual([
      [7, ['s']],
      [8, ['s']],
    ]);
    expect([lists.placed(a, near), lists.placed(1, near)]).toEqual([a, gone('s')]);
    expect(lists.placed([1, 2], root(0, { steps: { left: 1 } }))).toEqual(unknownToo);
    expect(values(lists.placed([1, 2], root(0, { steps: { left: 2 } })))).toEqual([1, 2]);
    expect([values(lists.listed()), values(lists.listed(data)), lists.listed(data, a)]).toEqual([[], [data.value], a]);
    expect(lists.listed(a, data)).toBe(a);
    const dear = (left: number) => root(1, { steps: { left } });
    expect([values(lists.listed(dear(1))), lists.listed(dear(0))]).toEqual([[1], unknownToo]);
  });

  test('joined, and one of them', () => {
    expect(values(lists.concatenated(whole, whole))).toEqual([1, 2, 3, 1, 2, 3]);
    expect([lists.concatenated(a, whole), lists.concatenated(whole, b), lists.concatenated(a, b)]).toEqual([
      a,
      b,
      both,
    ]);
    expect(values([lists.itemAt(whole, 0), lists.itemAt(whole, 2)] as readonly Located[])).toEqual([1, 3]);
    for (const index of [3, -1])
      expect(lists.itemAt(whole, index)).toEqual(new Missing([], [{ says: noItem, actual: index + 1 }]));
    expect(lists.itemAt(whole, '1')).toEqual(new Missing([], [{ says: noItem, actual: 2 }]));
    expect([lists.itemAt(a, 0), lists.itemAt(whole, b)]).toEqual([a, b]);
  });

  test('that conditions go through', () => {
    const { all, exists, existsOne, filter, map } = lists;
    const is =
      (...those: readonly unknown[]) =>
      (item: Located) =>
        those.includes(item.value);
    expect([all(whole, is(1, 2, 3)), all(whole, is(1, 3)), all([], is())]).toEqual([true, false, true]);
    expect([exists(whole, is(3)), exists(whole, is()), exists([], is(1))]).toEqual([true, false, false]);
    expect([existsOne(whole, is(2)), existsOne(whole, is()), existsOne(whole, is(1, 3))]).toEqual([true, false, false]);
    expect([values(filter(whole, is(1, 3))), values(filter(whole, is()))]).toEqual([[1, 3], []]);
    expect(values(map(whole, (item) => computed(-Number(item.value), item)))).toEqual([-1, -2, -3]);
    const two = (item: Located) => (item.value === 2 ? a : item.value === 1);
    expect([all(whole, two), exists(whole, two)]).toEqual([false, true]);
    const unsure = (yes: boolean) => (item: Located) => (item.value === 2 ? a : yes);
    expect([all(whole, unsure(true)), exists(whole, unsure(false))]).toEqual([a, a]);
    expect([existsOne(whole, two), filter(whole, two)]).toEqual([a, a]);
    expect(map(whole, (item) => (item.value === 2 ? a : item))).toBe(a);
    for (const each of [all, exists, existsOne, filter]) expect(each(b, value)).toBe(b);
    expect([map(b, (item) => item), lists.valuesOf(b)]).toEqual([b, b]);
  });
});

describe('outcomes', () => {
  const data = root({ l: [{ x: 1, y: 2 }], z: 3 });
  const first = at(data, 'l', 0) as Located;
  const reads =
    (...places: readonly (readonly [Located, ...unknown[]])[]) =>
    () =>
      places;
  const scopeOf = (item: Located, ...places: readonly (readonly [Located, ...unknown[]])[]) =>
    judge(false, item, reads(...places)).map((outcome) => outcome.kind === 'fails' && outcome.scope);

  test('hold, fail or are unknown', () => {
    expect(judge(true, data, reads())).toEqual([{ kind: 'holds' }]);
    expect(judge(a, data, reads())).toEqual([{ kind: 'unknown', missing: a }]);
    expect(judge(false, data, reads([data, 'z'], [data, 'gone']))).toMatchObject([
      { kind: 'fails', scope: ['z'], reads: [{ value: 3 }] },
    ]);
    expect(judge('yes', data, reads())[0]?.kind).toBe('fails');
  });

  test('fail where all stands that they read inside of what they judge', () => {
    expect(scopeOf(first, [first, 'x'])).toEqual([['l', 0, 'x']]);
    expect(scopeOf(first, [first, 'x'], [first, 'y'])).toEqual([['l', 0]]);
    expect(scopeOf(first, [data, 'z'])).toEqual([['l', 0]]);
    expect(scopeOf(first, [data, 'z'], [first, 'y'])).toEqual([['l', 0, 'y']]);
    expect(scopeOf(first, [first])).toEqual([['l', 0]]);
    const two = root({ l: [{ x: 1 }, { x: 2 }] });
    expect(scopeOf(first, [two, 'l', 1, 'x'])).toEqual([['l', 0]]);
    expect(scopeOf(two, [two, 'l', 0, 'x'], [two, 'l', 0], [two, 'l', 1])).toEqual([['l']]);
    // nothing in common: the first
    expect(scopeOf(data, [data, 'z'], [first, 'x'])).toEqual([['z']]);
    expect(scopeOf(data)).toEqual([[]]);
  });

  test.each<[readonly unknown[] | Missing, unknown]>([
    [
      [7, '>=', 8],
      [7, '>=', 8],
    ],
    [
      [7, 'lacks', 'x'],
      [7, 'lacks', 'x'],
    ],
    [[7, '>=', 'x'], undefined],
    [['7', '>=', 8], undefined],
    [['7', 'lacks', 'x'], undefined],
    [a, undefined],
  ])('say by how much, where that is a number: %j', (sides, said) => {
    const [outcome] = judge(false, data, reads(), () => sides);
    expect(outcome?.kind === 'fails' && outcome.sides).toEqual(said);
    expect(outcome !== undefined && 'sides' in outcome).toBe(said !== undefined);
  });

  test('of several conditions together say where those fail that do', () => {
    const part = (holds: unknown, key: string) => [() => holds, reads([data, key])] as const;
    const fails = (...parts: readonly (readonly [() => unknown, ReturnType<typeof reads>])[]) =>
      judgeTogether(data, parts).map((outcome) => (outcome.kind === 'fails' ? outcome.scope : outcome.kind));
    expect(fails(part(true, 'z'), part(false, 'l'))).toEqual([['l']]);
    expect(fails(part(false, 'z'), part(true, 'l'))).toEqual([['z']]);
    expect(fails(part(a, 'z'), part(false, 'l'))).toEqual([['l']]);
    expect(fails(part(true, 'z'), part(true, 'l'))).toEqual(['holds']);
    expect(judgeTogether(data, [part(true, 'z'), part(a, 'l')])).toEqual([{ kind: 'unknown', missing: a }]);
  });

  test('fail where what they ask for is not, whatever else they read', () => {
    const scope = (asked: ReturnType<typeof reads>) =>
      judgeAsking(false, data, reads([data, 'z']), asked).map((outcome) => outcome.kind === 'fails' && outcome.scope);
    expect(scope(reads([data, 'gone', 'inner']))).toEqual([['gone', 'inner']]);
    expect(scope(reads([data, 'gone'], [data, 'l']))).toEqual([['gone']]);
    expect(scope(reads([data, 'l']))).toEqual([['z']]);
  });

  test('are as many as there are items', () => {
    expect(judgeEach(lists.items(data, 'l'), () => [{ kind: 'holds' }])).toEqual([{ kind: 'holds' }]);
    expect(judgeEach(a, () => [{ kind: 'holds' }])).toEqual([{ kind: 'unknown', missing: a }]);
  });

  test('are none where the rule does not apply, and each rule has its own steps', () => {
    const rule = (when?: () => unknown) => ({
      ...({ id: 'r', message: 'm', source: 's', severity: 'error', ...(when && { when }) } as const),
      check: (filing: Located) => judge(filing.steps?.left === 100_000, filing, reads()),
    });
    expect(outcomesOf(rule(), data)).toEqual([{ kind: 'holds' }]);
    expect(
      outcomesOf(
        rule(() => true),
        data,
      ),
    ).toEqual([{ kind: 'holds' }]);
    expect([
      outcomesOf(
        rule(() => false),
        data,
      ),
      outcomesOf(
        rule(() => 1),
        data,
      ),
    ]).toEqual([[], []]);
    expect(
      outcomesOf(
        rule(() => a),
        data,
      ),
    ).toEqual([{ kind: 'unknown', missing: a }]);
  });

  const attested = (attests: readonly string[], value: unknown, when?: () => unknown) =>
    isAttested({ id: 'r', message: 'm', source: 's', attests, ...(when && { when }) }, root(value));
  test.each<[readonly string[], unknown, boolean]>([
    [['a'], { a: 1 }, true],
    [['a'], { a: false }, true],
    [['a'], { a: '' }, false],
    [['a'], { a: null }, false],
    [['a'], { a: undefined }, false],
    [['a'], {}, false],
    [['a'], null, false],
    [['a'], 'text', false],
    [['constructor'], {}, false],
    [['a', 'b'], { a: { b: 'x' } }, true],
    [['a', 'b'], { a: 'x' }, false],
    [['a', 'b'], { a: [{}, { b: 'x' }] }, true],
    [['a', 'b'], { a: [{}, { b: '' }] }, false],
    [['a', 'b'], { a: [] }, false],
    [['a', 'b', 'c'], { a: [{ b: {} }, { b: { c: 1 } }] }, true],
    [['a'], { a: ['', 'x'] }, true],
    [['a'], { a: [''] }, false],
  ])('something is there to vouch for at %j of %j: %s', (attests, value, given) => {
    expect(attested(attests, value)).toBe(given);
    expect(attested(attests, value, () => false)).toBe(false);
    expect(attested(attests, value, () => a)).toBe(given && a);
    expect(attested(attests, value, () => true)).toBe(given);
  });
});
