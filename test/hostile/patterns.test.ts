/** No pattern of a schema takes more than a few looks at each character, whatever the text. */
import { describe, expect, test } from 'vitest';
import { publishedSchema } from '../agreement/filings.ts';
import { everyType } from '../fixtures/every-type.ts';
import { realForms } from '../forms/real-forms.ts';
import { classesOf, search } from './backtracking.ts';

const patternsIn = (schema: unknown): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string' ? [value] : patternsIn(value),
  );
};
const patterns = [...new Set([...realForms, everyType].flatMap((form) => patternsIn(publishedSchema(form))))].sort();

/** Characters that meet and that miss what a pattern asks for. */
const alphabet = [...'0127AaXYzT.@-_+%/( ) 转\u3000\n\u0000字!#'];

/** Ten at each of 800 characters and a few: numbers with an end before and behind are searched for from each. */
const tooMany = 9000;

/** What makes an engine go back: pieces of what the pattern takes, repeated, with and without an end that breaks it. */
const attacks = (pattern: string, length: number): readonly string[] => {
  const taken = classesOf(pattern).flatMap((source) => {
    const whole = new RegExp(`^${source}$`, 'u');
    const characters = alphabet.filter((character) => whole.test(character));
    return characters.length === 0 ? [source.replace('\\', '')] : characters.slice(0, 2);
  });
  const units = [...new Set(taken)].flatMap((one, _, all) => all.map((other) => `${one}${other}`));
  const pieces = [...units, ...taken, 'a.', 'a@a.', '2022-02-'];
  return pieces.flatMap((piece) => {
    const body = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    return taken.slice(0, 4).flatMap((start) => [`${start}${body}`, `${start}${body}\n`, `${start}@${body}!`]);
  });
};

const mostLooks = (pattern: string, length: number): number => {
  let most = 0;
  for (const text of attacks(pattern, length)) {
    most = Math.max(most, search(pattern, text).looks);
    if (most > tooMany) break;
  }
  return most;
};

test('there are patterns, and they are understood as the engine understands them', () => {
  expect(patterns.length).toBeGreaterThan(15);
  for (const pattern of patterns)
    for (const text of [...attacks(pattern, 3), ...attacks(pattern, 12)].slice(0, 400))
      expect(search(pattern, text).found, `${pattern} in ${JSON.stringify(text)}`).toBe(
        new RegExp(pattern, 'u').test(text),
      );
});

test('what does go back is noticed', () => {
  const looks = (length: number) => search('^(?:a+)+$', `${'a'.repeat(length)}!`).looks;
  expect(looks(16) / looks(8)).toBeGreaterThan(100);
  const square = (length: number) => search('a+$', `${'a'.repeat(length)}!`).looks;
  expect(square(80) / square(40)).toBeGreaterThan(3);
});

describe.each(patterns)('%s', (pattern) => {
  test('twice the text is at most twice the looks', () => {
    const [short, long] = [mostLooks(pattern, 400), mostLooks(pattern, 800)];
    expect(short).toBeGreaterThan(0);
    expect(long).toBeLessThanOrEqual(2 * short + 10);
    // a pattern from start to end has repeats that end; one that is searched for looks once at each character
    expect(long).toBeLessThan(tooMany);
  });
});
