/** What editors and authors read of the language stands in `forms` as it is; an example that is wrong is not published. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { languageFiles } from '../../compiler/cli/language-files.ts';
import { exampleFolder, languageReference } from '../../compiler/cli/language-reference.ts';
import { projectFolder } from '../compiler/project.ts';

const folder = mkdtempSync(join(tmpdir(), 'shenbao-examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('all is committed as it is written', () => {
  const files = languageFiles();
  expect(Object.keys(files)).toEqual(['language.schema.json', 'LANGUAGE.md', 'diff.schema.json']);
  for (const [name, text] of Object.entries(files))
    expect(readFileSync(join(projectFolder, 'forms', name), 'utf8')).toBe(text);
});

test('one thing wrong with the examples is enough, and is said', () => {
  cpSync(exampleFolder(), folder, { recursive: true });
  writeFileSync(join(folder, 'stray.yaml'), 'stray: 1\n');
  expect(() => languageReference(folder)).toThrow(/^stray\.yaml:1:1 error .*parse\/unknown-file$/m);
});
