/** The build writes what editors and authors read of the language, as it is; an example that is wrong is not published. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { exampleFolder, languageReference } from '../../compiler/cli/language-reference.ts';
import { projectFolder } from '../compiler/project.ts';

const written = vi.hoisted(() => new Map<string, unknown>());
vi.mock(import('node:fs'), async (original) => {
  const fs = await original();
  const writeFileSync: typeof fs.writeFileSync = (path, content) =>
    String(path).startsWith(process.cwd()) ? void written.set(String(path), content) : fs.writeFileSync(path, content);
  return { ...fs, writeFileSync };
});

const folder = mkdtempSync(join(tmpdir(), 'shenbao-examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('both files are written as they are committed', async () => {
  await import('../../compiler/cli/publish-language.ts');
  const files = ['language.schema.json', 'LANGUAGE.md'].map((name) => join(projectFolder, 'forms', name));
  expect([...written]).toEqual(files.map((file) => [file, readFileSync(file, 'utf8')]));
});

test('one thing wrong with the examples is enough, and is said', () => {
  cpSync(exampleFolder(), folder, { recursive: true });
  writeFileSync(join(folder, 'stray.yaml'), 'stray: 1\n');
  expect(() => languageReference(folder)).toThrow(/^stray\.yaml:1:1 error .*parse\/unknown-file$/m);
});
