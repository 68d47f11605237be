/** Modules that build scripts make beside the sources. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { putModule } from '../../compiler/put-module.ts';

const folder = mkdtempSync(join(tmpdir(), 'shenbao-module-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a module is written where it is not as it should be, and not touched else', async () => {
  const path = join(folder, 'made.js');
  const put = (text: string) => putModule(pathToFileURL(path), text);
  await put('one');
  expect(readFileSync(path, 'utf8')).toBe('one');
  await put('two');
  expect(readFileSync(path, 'utf8')).toBe('two');
  utimesSync(path, 1000, 1000);
  await put('two');
  expect(statSync(path).mtimeMs).toBe(1_000_000);
  await put('three');
  expect(readFileSync(path, 'utf8')).toBe('three');
  expect(readdirSync(folder)).toEqual(['made.js']);
});
