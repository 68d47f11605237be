/** What the functions assert that validators are put together from: right at once, or each breach in order. */
import { describe, expect, test } from 'vitest';
import * as structure from '../../generators/validator/runtime/structure.ts';

const {
  anything,
  array,
  boolean,
  breachesOf,
  constant,
  integer,
  isRight,
  number,
  object,
  oneOf,
  oneOfKeys,
  record,
  string,
  together,
  unknownField,
  when,
} = structure;
type Check = structure.Check;

/** Code, path and what was wanted of each breach; that it is right at once where there is none. */
const breaches = (check: Check, data: unknown) => {
  const found = breachesOf(check, data).map(({ code, path, type, limit }) =>
    [code, path.join('.'), type ?? limit].filter((part) => part !== undefined && part !== '').join(' '),
  );
  return isRight(check, data) ? ['right', ...found] : found;
};
const right = ['right'];

const short = string({ longest: 3, matching: /\S/u });
const refused = '[\\x00-\\x1f!]';
const plain = string({ without: new RegExp(refused, 'u') });

test.each<[string, Check, unknown, readonly string[]]>([
  ['anything', anything, undefined, right],
  ['a constant', constant('a'), 'a', right],
  ['another', constant('a'), 'b', ['wrongForm a']],
  ['a truth', constant(true), 'true', ['wrongForm true']],
  ['one of them', oneOf('a', 'b'), 'b', right],
  ['none of them', oneOf('a', 'b'), 'c', ['notAnOption']],
  ['one of the entries', oneOfKeys({ a: 1, '01': 2 }), '01', right],
  ['what every object has is none', oneOfKeys({ a: 1 }), 'toString', ['notAnOption']],
  ['a boolean', boolean(), false, right],
  ['none', boolean(), 0, ['wrongType boolean']],
  ['a text', string(), '', right],
  ['no text', string(), 1, ['wrongType string']],
  ['a text that is long enough', short, '𠮷𠮷𠮷', right],
  ['a longer one', short, 'abcd', ['tooLong 3']],
  ['a blank one', short, '  ', ['blank']],
  ['both', short, '    ', ['tooLong 3', 'blank']],
  // nothing wrong, but not as it is kept
  ['blanks around', string(), ' a', []],
  ['a whole character', plain, '𠮷', right],
  ['half of one', plain, 'a\ud842', ['halfCharacter']],
  ['what is none', plain, 'a\ufffe', ['noCharacter']],
  ['what is none either', plain, '\uffff', ['noCharacter']],
  ['the replacement character is one', plain, 'a\ufffd', right],
  ['a control character', plain, 'a!b', ['controlCharacter']],
  ['both of them', plain, '!\udfb7', ['controlCharacter', 'halfCharacter']],
  ['half of one where that is not asked', string({ without: /!/u }), 'a\ud842', right],
  ['a control character without a suspicion', string({ without: /!/u }), '!a', ['controlCharacter']],
  ['a number', number(), 1.5, right],
  ['no number', number(), '1', ['wrongType number']],
  ['none that is finite', number(), Number.NaN, ['wrongType number']],
  ['no whole one', integer(), 1.5, ['wrongType integer']],
  ['the least', integer({ least: 1, most: 3 }), 1, right],
  ['the most', integer({ least: 1, most: 3 }), 3, right],
  ['less', integer({ least: 1, most: 3 }), 0, ['tooSmall 1']],
  ['more', integer({ least: 1, most: 3 }), 4, ['tooGreat 3']],
  ['neither', number({ least: 3, most: 1 }), 2, ['tooGreat 1', 'tooSmall 3']],
  ['an array', array(), [1], right],
  // it may be as good as absent
  ['an array with nothing in it', array(), [], []],
  ['none at all', array(), {}, ['wrongType array']],
  ['few items', array({ least: 2 }), [1], ['tooFew 2']],
  ['as many', array({ least: 2, most: 2 }), [1, 2], right],
  ['many', array({ most: 2 }), [1, 2, 3], ['tooMany 2']],
  ['the same twice', array({ unique: true }), ['a', 'b', 'a'], ['duplicate 3']],
  ['the same twice, where it may be', array(), ['a', 'a'], right],
  [
    'the same object twice',
    array({ unique: true }),
    [
      { a: 'x', b: 'y' },
      { b: 'y', a: 'x' },
    ],
    ['duplicate 2'],
  ],
  ['objects of other texts', array({ unique: true }), [{ a: 'x' }, { a: 'y' }, { b: 'x' }], right],
  ['what are no texts twice', array({ unique: true }), [1, 1, { a: 1 }, { a: 1 }, null, null], right],
  ['one among them', array({ some: constant('a') }), ['b', 'a'], right],
  ['none among them', array({ some: constant('a') }), ['b'], ['notAnOption']],
  [
    'wrong items',
    array({ each: boolean(), most: 2 }),
    [1, true, 0],
    ['tooMany 2', 'wrongType 0 boolean', 'wrongType 2 boolean'],
  ],
  ['right items', array({ each: boolean(), most: 2 }), [false, true], right],
  [
    'the ends of a range beside what is wrong',
    array({ each: integer({ least: 1, most: 3 }) }),
    [1, 3, 'x'],
    ['wrongType 2 integer'],
  ],
  ['a list that is too short, with right items', array({ each: boolean(), least: 2 }), [true], ['tooFew 2']],
  ['a record without what is optional', record({ a: boolean(), b: boolean() }, 'b'), { a: true }, right],
  [
    'a record without what is not, and with a stranger',
    record({ a: boolean(), b: boolean(), c: boolean() }, 'b'),
    { b: true, x: 1 },
    ['required a', 'required c', 'unknownField x'],
  ],
])('%s', (_, check, data, expected) => {
  expect(breaches(check, data)).toEqual(expected);
});

describe('objects', () => {
  const form = object({
    required: ['a', 'b'],
    fields: { a: boolean(), c: integer(), toString: boolean() },
    others: unknownField,
  });
  test.each<[string, unknown, readonly string[]]>([
    ['whole', { a: true, b: 1 }, right],
    ['in another order', { c: 1, a: true }, ['required b']],
    ['of nothing', {}, ['required a', 'required b']],
    ['with what is undefined', { a: undefined, b: undefined }, ['required a', 'required b']],
    ['that is none', [], ['wrongType object']],
    ['that is null', null, ['wrongType object']],
    [
      'with a stranger',
      { a: 1, x: 1, c: 'x' },
      ['required b', 'unknownField x', 'wrongType a boolean', 'wrongType c integer'],
    ],
    ['with a name of Object.prototype', { toString: 1 }, ['required a', 'required b', 'wrongType toString boolean']],
  ])('%s', (_, data, expected) => {
    expect(breaches(form, data)).toEqual(expected);
  });

  test('of any fields, or of some', () => {
    const open = object({ required: ['a'], fields: { b: boolean() } });
    expect(breaches(open, { a: 1, x: 2, b: true })).toEqual(right);
    expect(breaches(open, { x: 2, b: 1 })).toEqual(['required a', 'wrongType b boolean']);
    expect(breaches(object(), { x: 1 })).toEqual(right);
    const others = object({ fields: { a: integer() }, others: boolean() });
    expect(breaches(others, { a: 1, x: true })).toEqual(right);
    expect(breaches(others, { x: 1, a: true })).toEqual(['wrongType x boolean', 'wrongType a integer']);
  });

  test('whose names are years', () => {
    const years = object({ names: string({ matching: /^\d{4}$/u }), fields: { '2024': integer() } });
    expect(breaches(years, { '2024': 1, '2025': 'x' })).toEqual(right);
    expect(breaches(years, { '2024': 'x', y: 1 })).toEqual(['notAYear y', 'wrongType 2024 integer']);
  });

  test('inside of others, by their paths', () => {
    const deep = object({ fields: { l: array({ each: object({ fields: { n: integer() }, required: ['n'] }) }) } });
    expect(breaches(deep, { l: [{ n: 1 }, {}, { n: 'x' }, 5] })).toEqual([
      ...['required l.1.n', 'wrongType l.2.n integer', 'wrongType l.3 object'],
    ]);
    expect(breaches(deep, { l: [{ n: 1 }] })).toEqual(right);
  });
});

test('together, all of them are told; of a condition only where it is met', () => {
  const both = together(integer({ most: 3 }), oneOf(1, 2));
  expect([breaches(both, 1), breaches(both, 3), breaches(both, 4)]).toEqual([
    right,
    ['notAnOption'],
    ['tooGreat 3', 'notAnOption'],
  ]);
  const first = together(integer({ most: 3 }), oneOf(1, 5));
  expect(breaches(first, 5)).toEqual(['tooGreat 3']);
  const where = when(object({ fields: { kind: constant('a') }, required: ['kind'] }), object({ required: ['name'] }));
  expect([
    breaches(where, { kind: 'a' }),
    breaches(where, { kind: 'b' }),
    breaches(where, { kind: 'a', name: 1 }),
  ]).toEqual([['required name'], right, right]);
});
