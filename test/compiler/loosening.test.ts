/** What an overlay must say why it does: each attribute that can ask less, in each way that it can. */
import { expect, test } from 'vitest';
import type { Value } from '../../compiler/definition/node.ts';
import { KINDS } from '../../compiler/language/kinds.ts';
import { LOOSER, loosens, sparesDetail } from '../../compiler/resolve/overlay/loosening.ts';

type Change = readonly [attribute: string, before: Value | undefined, after: Value | undefined];

/** Asks less; the way back asks more. */
const oneWay: readonly Change[] = [
  ...['optional', 'readOnly', 'open', 'dayOptional', 'mayBeNone', 'final'].flatMap((name): Change[] => [
    [name, undefined, true],
    [name, false, true],
  ]),
  ...['instances', 'whole', 'ranked', 'distinct'].flatMap((name): Change[] => [
    [name, true, undefined],
    [name, true, false],
  ]),
  ...['words', 'maximum', 'most'].flatMap((name): Change[] => [
    [name, 3, 4],
    [name, 3, undefined],
  ]),
  ['minimum', 3, 2],
  ['minimum', 3, undefined],
  ['minimum', -1, -2],
  ['least', 2, 1],
  ['least', 2, undefined],
  ['years', 3, 2],
  ['level', 'class', 'group'],
  ['level', 'division', 'section'],
  ['detail', '名称', undefined],
  ['severity', 'error', 'warning'],
  ['pattern', '[0-9]+', undefined],
  ['about', 300, undefined],
  ['only', undefined, 'kind=large'],
  ['since', undefined, 'foundedOn'],
  ['check', 'a > 1', 'a > 1 || b'],
  ['check', 'a > 1', undefined],
  ['when', undefined, 'b'],
  ['when', 'b', 'a && b'],
];

/** Another text of them asks for other things: whether it is less nobody can tell. */
const otherwise: readonly Change[] = [
  ['pattern', '[0-9]+', '[0-9]{2}'],
  ['about', 300, 200],
  ['only', 'kind=large', 'kind=small'],
  ['since', 'foundedOn', 'startedOn'],
  ['until', 0, 1],
  ['catalogue', 'guide/2025', 'guide/2026'],
  ['check', 'a > 1', 'b'],
  ['attests', 'pledge', 'seal'],
];

test.each(oneWay)('%s %s → %s asks less, and the way back does not', (attribute, before, after) => {
  expect(loosens(attribute, before, after)).toBe(true);
  expect(loosens(attribute, after, before)).toBe(false);
});

test.each(otherwise)('%s %s → %s may ask less, in both directions', (attribute, before, after) => {
  expect(loosens(attribute, before, after)).toBe(true);
  expect(loosens(attribute, after, before)).toBe(true);
});

test.each([
  [{ yes: '有：{}' }, { yes: '有：{}', no: '无：{}' }, false],
  [{ yes: '有：{}', no: '无：{}' }, { yes: '有：{}' }, true],
  [{ yes: '有：{}', no: '无：{}' }, { no: '无：{}' }, true],
  [{ yes: '有：{}' }, { no: '无：{}' }, true],
  [{ no: '无：{}' }, { yes: '有：{}' }, true],
  // yes has it where neither has the blank
  [{}, { no: '无：{}' }, true],
  [{ no: '无：{}' }, {}, true],
  [{ yes: '有：{}' }, { yes: '有' }, false],
  [{}, { yes: '有：{}' }, false],
])('of the words %j → %j, which have the blank of the detail: %s', (before, after, isLess) => {
  const of = (words: object) =>
    new Map(Object.entries({ detail: '名称', ...words }).map(([name, value]) => [name, { value }]));
  expect(sparesDetail(of(before), of(after))).toBe(isLess);
  const undetailed = of(after);
  undetailed.delete('detail');
  expect(sparesDetail(of(before), undetailed)).toBe(false);
});

/** What is printed, how it is read, and what it is called. */
const asksNothing = new Set([
  ...['label', 'type', 'mark', 'lead', 'unit', 'unitAt', 'hint', 'patternSays', 'across', 'under', 'yes', 'no'],
  ...[
    'noFirst',
    'measure',
    'cites',
    'illustrates',
    'listed',
    'blank',
    'notes',
    'yearLabel',
    'forecast',
    'unitColumn',
    'totalColumn',
    'message',
    'english',
    'source',
    'lacks',
    'from',
    'takes',
    'summarizes',
  ],
]);

test('each attribute that asks something is tried, and each other one is known to ask nothing', () => {
  const tried = [...new Set([...oneWay, ...otherwise].map(([attribute]) => attribute))];
  expect(tried.toSorted()).toEqual(Object.keys(LOOSER).toSorted());
  const kinds = [KINDS.field, KINDS.group, KINDS.list, KINDS.matrix, KINDS.rule];
  const others = kinds.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => !tried.includes(name));
  expect([...new Set(others)].filter((name) => !asksNothing.has(name))).toEqual([]);
});
