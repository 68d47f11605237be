/** Made-up data as they are held and changed, places in a form, chance from a seed, and texts from patterns. */
import { describe, expect, test, vi } from 'vitest';
import { isObject } from '../../compiler/model/members.ts';
import { fromPattern } from '../../generators/sample/from-pattern.ts';
import { type Data, found, withValue } from '../../generators/sample/json.ts';
import { placedAt, stageBeside } from '../../generators/sample/places.ts';
import { prose, proseOf } from '../../generators/sample/prose.ts';
import { randomFrom } from '../../generators/sample/random.ts';
import { trades } from '../../generators/sample/trades.ts';
import { field, formOf, group, list, matrix } from '../fixtures/build-form.ts';
import { ends, least, most } from './chance.ts';

describe('data', () => {
  const data: Data = { a: { b: [1, { c: 2 }] }, d: 'x' };

  test('are found by their path', () => {
    const at = (...path: (string | number)[]) => found(data, path);
    expect([at(), at('d'), at('a', 'b', 0), at('a', 'b', 1, 'c')]).toEqual([data, 'x', 1, 2]);
    expect([at('x'), at('a', 0), at('a', 'b', 'length'), at('a', 'b', 2), at('d', 0), at('toString')]).toEqual(
      Array(6).fill(undefined),
    );
    expect([isObject(data), isObject([]), isObject('x'), isObject(undefined)]).toEqual([true, false, false, false]);
  });

  test.each<[string, (string | number)[], number | undefined, unknown]>([
    ['put', ['d'], 5, { a: data.a, d: 5 }],
    ['put inside', ['a', 'b', 1, 'c'], 5, { a: { b: [1, { c: 5 }] }, d: 'x' }],
    ['put in a list', ['a', 'b', 0], 5, { a: { b: [5, { c: 2 }] }, d: 'x' }],
    ['added to a list', ['a', 'b', 2], 5, { a: { b: [1, { c: 2 }, 5] }, d: 'x' }],
    ['added', ['e'], 5, { ...data, e: 5 }],
    ['added in what is made for it', ['e', 'f', 0], 5, { ...data, e: { f: [5] } }],
    ['left out', ['a'], undefined, { d: 'x' }],
    ['left out of a list', ['a', 'b', 0], undefined, { a: { b: [{ c: 2 }] }, d: 'x' }],
    ['left out where nothing is', ['e'], undefined, data],
    ['in place of all', [], 5, data],
  ])('with a value %s', (_, path, value, changed) => {
    const before = JSON.stringify(data);
    expect(withValue(data, path, value)).toEqual(changed);
    expect(JSON.stringify(data)).toBe(before);
  });
});

describe('places', () => {
  const { fields } = formOf('f', '表', [
    group('works', '工厂', [
      field('stage', 'stage', '环节'),
      field('name', 'text', '名称'),
      list('lines', '产线', [field('n', 'integer', '数'), field('of', 'stage', '所属环节')]),
      matrix('sales', '销售', [field('all', 'money', '总额')], [2024, 2025]),
    ]),
    field('period', 'dateRange', '起止'),
  ]);
  const placed = (...path: (string | number)[]) => {
    const place = placedAt(fields, path);
    return place && [place.node.path, place.path, place.inside, place.around, place.matrix?.id];
  };

  test.each<[(string | number)[], unknown]>([
    [['works'], ['works', ['works'], [], '', undefined]],
    [
      ['works', 'name'],
      ['works.name', ['works', 'name'], [], '工厂', undefined],
    ],
    [
      ['works', 'lines'],
      ['works.lines', ['works', 'lines'], [], '工厂', undefined],
    ],
    [
      ['works', 'lines', 3],
      ['works.lines', ['works', 'lines'], [3], '工厂', undefined],
    ],
    [
      ['works', 'lines', 3, 'n'],
      ['works.lines.n', ['works', 'lines', 3, 'n'], [], '产线', undefined],
    ],
    [
      ['works', 'lines', 'n'],
      ['works.lines.n', ['works', 'lines', 'n'], [], '产线', undefined],
    ],
    [
      ['works', 'sales', 'all', '2024'],
      ['works.sales.all', ['works', 'sales', 'all'], ['2024'], '销售', 'sales'],
    ],
    [
      ['works', 'gone', 'x'],
      ['works', ['works'], ['gone', 'x'], '', undefined],
    ],
    [
      ['period', 'end'],
      ['period', ['period'], ['end'], '', undefined],
    ],
    [['gone'], undefined],
    [[], undefined],
  ])('%j', (path, place) => {
    expect(placed(...path)).toEqual(place);
  });

  test('have a stage beside them, in their group or record', () => {
    expect(stageBeside(fields, ['works', 'name'])).toEqual(['works', 'stage']);
    expect(stageBeside(fields, ['works', 'lines', 1, 'n'])).toEqual(['works', 'lines', 1, 'of']);
    expect(stageBeside(fields, ['period'])).toBeUndefined();
    expect(stageBeside(fields, ['period', 'end'])).toBeUndefined();
    expect(stageBeside(fields, ['works', 'sales', 'all'])).toBeUndefined();
    expect(stageBeside(fields, ['gone', 'x'])).toBeUndefined();
  });
});

describe('chance', () => {
  test('is the same for the same seed, of which 32 bits count', () => {
    const draws = (seed: number) => {
      const { whole } = randomFrom(seed);
      return Array.from({ length: 6 }, () => whole(0, 999_999));
    };
    expect(draws(1)).toEqual(draws(1));
    expect(draws(1)).toEqual(draws(2 ** 32 + 1));
    expect([draws(0), draws(1)]).toEqual([
      [266_429, 329, 223_272, 146_202, 467_327, 545_049],
      [627_073, 2735, 527_447, 981_050, 968_377, 281_103],
    ]);
  });

  test('takes each of the items, and as many different ones as asked, in their order', () => {
    const random = randomFrom(3);
    const items = ['a', 'b', 'c'] as const;
    const seen = (make: () => unknown) =>
      [...new Set(Array.from({ length: 300 }, () => JSON.stringify(make())))].sort();
    expect(seen(() => random.pick(items))).toEqual(['"a"', '"b"', '"c"']);
    expect(seen(() => random.several(items, 2))).toEqual(['["a","b"]', '["a","c"]', '["b","c"]']);
    expect([random.several(items, 5), random.several(items, 0), random.several([], 1)]).toEqual([[...items], [], []]);
    expect(seen(() => random.whole(-1, 1))).toEqual(['-1', '0', '1']);
    expect(seen(() => random.happens(0.5))).toEqual(['false', 'true']);
    expect([seen(() => random.happens(0)), seen(() => random.happens(1))]).toEqual([['false'], ['true']]);
  });
});

test.each([
  ['abc', 'abc', 'abc'],
  ['[0-9]', '0', '9'],
  ['[A-Z]', 'A', 'Z'],
  ['[a-z]', 'a', 'z'],
  ['[A-Za-z]', 'A', 'Z'],
  ['[^0-9A-Za-z]', '一', '产'],
  ['[!-/]', '!', '/'],
  ['[~-]', '-', '~'],
  ['[，。]', '，', '。'],
  ['[ΑΒ]', 'Α', 'Α'],
  ['[豈]', '豈', '豈'],
  ['[😀]', '😀', '😀'],
  ['[¡]', '¡', '¡'],
  ['\\x{A0}', '\u00a0', '\u00a0'],
  ['(?i)[k]', 'K', 'K'],
  ['a|b|c', 'a', 'c'],
  ['a*', '', 'aa'],
  ['a+', 'a', 'aaa'],
  ['a?', '', 'a'],
  ['a{3}', 'aaa', 'aaa'],
  ['a{2,9}', 'aa', 'aaaa'],
  ['a{2,3}', 'aa', 'aaa'],
  ['a{2,}', 'aa', 'aaaa'],
  ['^第(?:一|二)号$', '第一号', '第二号'],
])('%s is met by %s, and by %s', (pattern, first, last) => {
  expect(ends((random) => fromPattern(random, pattern))).toEqual([first, last]);
});

test('a rare class is looked for once, however often a field is drawn', () => {
  const test = vi.spyOn(RegExp.prototype, 'test');
  const drawn = Array.from({ length: 3 }, () => {
    test.mockClear();
    return [fromPattern(most, '[\\x{1FA90}\\x{1FA91}]{2}'), test.mock.calls.length > 1000];
  });
  test.mockRestore();
  expect(drawn).toEqual([
    ['🪐🪐', true],
    ['🪐🪐', false],
    ['🪐🪐', false],
  ]);
});

test('what is no pattern is met by nothing', () => {
  expect(fromPattern(least, '(')).toBeUndefined();
});

describe('prose', () => {
  const [trade] = trades;
  if (trade === undefined) throw new Error('no trade');
  const said = (label: string, from: number, to: number) => prose(most, trade, label, from, to);

  test.each([
    [1, '已'],
    [0, '已'],
    [12, '已按要求完成建设并投入运'],
    [13, '已按要求完成建设并投入运行'],
    [14, '已按要求完成建设并投入运行。'],
  ])('of %i characters', (count, text) => {
    expect(said('方案', count, count)).toBe(text);
  });

  test('begins with what its label asks, and goes on to the next', () => {
    const first = (label: string) => said(label, 400, 400).split('。')[0];
    expect(first('企业简介')).toContain('企业主要从事');
    expect(first('审核意见')).toContain('经审核');
    expect(first('意见和简介')).toContain('经审核');
    const profile = said('简介', 2000, 2000);
    const at = ['企业主要从事', '多品种、小批量', '数据中台', '库存周转', '同行业'].map((words) =>
      profile.indexOf(words),
    );
    expect(at).toEqual([...at].sort((one, other) => one - other));
    expect(at[0]).toBe(0);
  });

  test('is never longer than it may be, and nearly as long', () => {
    for (const count of [40, 100, 400, 1500]) {
      const all = Array.from({ length: 20 }, (_, seed) => prose(randomFrom(seed), trade, '建设方案', count, count));
      expect(Math.max(...all.map((text) => text.length))).toBeLessThanOrEqual(count);
      expect(Math.min(...all.map((text) => text.length))).toBeGreaterThan(count - 40);
      expect(all.filter((text) => !text.endsWith('。'))).toEqual([]);
    }
  });

  test.each([1, 13, 14, 50, 333])('of exactly %i', (count) => {
    for (const random of [least, most, randomFrom(5)]) {
      const text = proseOf(random, trade, '效果', count);
      expect(text).toHaveLength(count);
    }
  });
});
