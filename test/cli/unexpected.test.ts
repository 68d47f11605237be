/** A file that a reader fails on, as no file should make it: it is told, and the others are read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { unlessFailed } from '../../compiler/cli/unless-failed.ts';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { folderWith } from './run.ts';

const READING = '../../compiler/open-document.ts';

// files share their modules: what was loaded before would not be another one
afterAll(() => {
  vi.doUnmock(READING);
  vi.resetModules();
});

test('a document', async () => {
  vi.resetModules();
  vi.doMock(READING, () => ({
    openDocument: async () => {
      throw new RangeError('Invalid code point -5');
    },
  }));
  const { filingReader } = await import('../../compiler/cli/extracting/documents.ts');
  const folder = folderWith({ 'a.json': '{"a": 1}' });
  writeFileSync(join(folder, 'a.docx'), 'x');
  const read = filingReader({ forms: folder, color: false, lang: 'en' });
  const diagnostics = new Diagnostics();
  expect(await read(join(folder, 'a.docx'), diagnostics)).toBeUndefined();
  expect(diagnostics.list().map(({ code, parameters }) => [code, parameters.reason])).toEqual([
    ['cli/failed', 'Invalid code point -5'],
  ]);
  expect((await read(join(folder, 'a.json'), diagnostics))?.data).toEqual({ a: 1 });
});

test('whatever is done with it', async () => {
  const diagnostics = new Diagnostics();
  expect(await unlessFailed('a.json', diagnostics, () => 1)).toBe(1);
  expect(diagnostics.list()).toEqual([]);
  const fails = (): never => {
    throw new Error('no');
  };
  expect(await unlessFailed('a.json', diagnostics, fails)).toBeUndefined();
  expect(diagnostics.hasErrors).toBe(true);
});
