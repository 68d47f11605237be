/**
 * What the compiler says of each case in `test/cases` is what `messages.txt` says, word for word in both languages, with all that it advises.
 * Where a change is meant, read what differs, then `npx vitest run test/recorded -u`.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import {
  type Diagnostic,
  hintText,
  type Language,
  messageOf,
  relatedText,
} from '../../compiler/diagnostics/diagnostic.ts';
import { understandFolder } from '../compiler/project.ts';
import { placeOf } from '../compiler/shown.ts';

const folder = fileURLToPath(new URL('../cases/', import.meta.url));

const wordsIn = (language: Language, diagnostic: Diagnostic): readonly string[] => [
  messageOf(diagnostic, language),
  ...diagnostic.related.map((related) => `  ${relatedText(related, language)} ${placeOf(related.span)}`),
  ...diagnostic.hints.map((hint) => `  → ${hintText(hint, language)}`),
];

const told = (diagnostic: Diagnostic): string =>
  [
    `${diagnostic.severity} ${placeOf(diagnostic.span)}`,
    ...wordsIn('zh', diagnostic),
    ...wordsIn('en', diagnostic),
  ].join('\n');

it('each case is told as it was', { timeout: 600_000 }, async () => {
  const said = readdirSync(folder)
    .sort()
    .map((name) =>
      [`# ${name}`, ...understandFolder(`${folder}${name}/forms`).diagnostics.list().map(told)].join('\n'),
    );
  await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot('messages.txt');
});
