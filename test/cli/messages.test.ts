/** What the command line says, it says in both languages. */
import { expect, test } from 'vitest';
import { HINTS, MESSAGES, RELATED } from '../../compiler/diagnostics/messages.ts';

const namesIn = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

test.each(Object.entries({ ...MESSAGES, ...HINTS, ...RELATED }))('%s', (_, { en, zh }) => {
  expect(en.trim()).not.toBe('');
  // a message of the validator is already in the language that was asked for
  if (en.replace(/\{\w+\}|\W/g, '') !== '') expect(zh).toMatch(/\p{Script=Han}/u);
  expect(namesIn(zh)).toEqual(namesIn(en));
});
