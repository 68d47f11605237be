/** `matches` takes what RE2 takes and finds what RE2 finds: held against re2js, a port of RE2 as Go has it. */
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { expect, test } from 'vitest';
import { parsePattern } from '../../compiler/model/pattern/parse-pattern.ts';
import { found } from './found.ts';
import { anyPattern, anyText } from './random-pattern.ts';

const re2 = (source: string): RE2JS | undefined => {
  try {
    return RE2JS.compile(source);
  } catch {
    return undefined;
  }
};

const isTaken = (source: string): boolean => 'pattern' in parsePattern(source);

/** Where re2js is not RE2, or we are stricter: why, whether we take it, and whether re2js does. */
const deviations: readonly (readonly [why: string, where: RegExp, ours: boolean, theirs: boolean, example: string])[] =
  [
    ['properties that RE2 has no names for', /\\[pP]\{\^?Emoji\}/, false, true, '\\p{Emoji}'],
    ['categories that Go has had since 1.25 only', /\\[pP]\{\^?(?:Cn|LC|Lc|Ascii|Assigned)\}/, false, true, '\\p{LC}'],
    ['scripts younger than Unicode 15, which some engines lack', /\\[pP]\{\^?Garay\}/, false, true, '\\p{Garay}'],
    ['a bracket and a colon, which re2js takes for the name of a class', /\[:\]/, true, false, '[[:]'],
    ['more steps than a search may take', /\{1000\}.*\{1000\}/s, false, true, '.{1000}'.repeat(6)],
  ];

test.each(deviations)('re2js aside: %s', (_, where, ours, theirs, example) => {
  expect(where.test(example)).toBe(true);
  expect(isTaken(example)).toBe(ours);
  expect(re2(example) !== undefined).toBe(theirs);
});

/** Places, each met and missed: made-up pairs come to few of them. */
test.each<readonly [string, string, boolean]>([
  ['(?m)a$', 'a\nb', true],
  ['a$', 'a\nb', false],
  ['a$', 'a\n', false],
  ['(?m)a$', 'a\r\n', false],
  ['(?m)^b', 'a\nb', true],
  ['^b', 'a\nb', false],
  ['(?m)\\Ab', 'a\nb', false],
  ['(?m)a\\z', 'a\nb', false],
  ['(?m)^$', 'a\n\nb', true],
  ['(?m)^$', 'a\nb', false],
  ['\\bb', 'ab', false],
  ['\\bb', '厂b', true],
  ['\\Bb', 'ab', true],
  ['\\Bb', ' b', false],
  ['\\B', '', true],
  ['\\b', '', false],
  ['厂\\b', '厂 ', false],
  ['a.b', 'a\nb', false],
  ['(?s)a.b', 'a\nb', true],
  ['^.$', '😀', true],
])('%j in %j', (source, text, answer) => {
  expect(re2(source)?.matcher(text).find()).toBe(answer);
  expect(found(source, text)).toBe(answer);
});

const pairs = 10_000;

test(`${pairs} pairs of pattern and text`, () => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed}`);
  const counts = { refused: 0, found: 0, absent: 0 };
  const check = (source: string, text: string): void => {
    if (deviations.some(([, where]) => where.test(source))) return;
    const theirs = re2(source);
    expect(isTaken(source), `${JSON.stringify(source)} is taken`).toBe(theirs !== undefined);
    const isFound = theirs?.matcher(text).find();
    counts[isFound === undefined ? 'refused' : isFound ? 'found' : 'absent'] += 1;
    if (isFound !== undefined)
      expect(found(source, text), `${JSON.stringify(source)} in ${JSON.stringify(text)}`).toBe(isFound);
  };
  fc.assert(fc.property(anyPattern, anyText, check), { seed, numRuns: pairs });
  // the pairs are worth something
  expect(Math.min(counts.refused, counts.found, counts.absent)).toBeGreaterThan(pairs / 10);
});
