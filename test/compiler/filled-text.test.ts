/** Parameters in the texts of messages, and words that go with one or with many. */
import { expect, it } from 'vitest';
import { Diagnostics, messageOf } from '../../compiler/diagnostics/diagnostic.ts';
import { HINTS, MESSAGES, RELATED } from '../../compiler/diagnostics/messages.ts';
import { filledText } from '../../compiler/model/filled-text.ts';
import { comparisons, messages } from '../../generators/validator/runtime/messages.ts';
import * as reasons from '../../generators/validator/runtime/reasons.ts';

it('one has its word, and all others theirs', () => {
  const text = 'There {count?is|are} {count} {count?place|places} in {where}.';
  const said = (count: number | string) => filledText(text, { count, where: '{count}' });
  expect([0, 1, 2, 11, '1'].map(said)).toEqual([
    'There are 0 places in {count}.',
    'There is 1 place in {count}.',
    'There are 2 places in {count}.',
    'There are 11 places in {count}.',
    'There is 1 place in {count}.',
  ]);
});

it('is said so by the compiler and by validators', () => {
  const diagnostics = new Diagnostics();
  for (const count of [1, 2]) diagnostics.report('write/pending', undefined, { count });
  expect(diagnostics.list().map((each) => messageOf(each, 'en'))).toEqual([
    'What is not certain yet stands at 1 place; a release has none.',
    'What is not certain yet stands at 2 places; a release has none.',
  ]);
  expect(filledText(messages.tooManyWords.en, { limit: '1', actual: '2' })).toContain('exceed 1 word as');
});

it('no English text has one number with words for many, and Chinese has no plural', () => {
  const all = Object.values({ ...MESSAGES, ...HINTS, ...RELATED, ...messages, ...reasons, ...comparisons });
  const counted = all.filter(({ en }) => /\{(?:count|limit|actual)\} [a-z]{4,}s\b/.test(en)).map(({ en }) => en);
  // limits of the compiler's own, all greater than one
  expect(counted.filter((en) => !/more than|at most|deeper than|This table has/.test(en))).toEqual([]);
  expect(all.filter(({ zh }) => /\{\w+\?/.test(zh))).toEqual([]);
});
