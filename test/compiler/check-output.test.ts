/** `build --check`: is what is committed what the definitions give? Nothing is written. */
import { describe, expect, it } from 'vitest';
import { shown } from './shown.ts';
import { build, DEFINITIONS, define, FIELDS, type FileSystem, OUTPUT, outputOf } from './small-build.ts';

const committed = async (): Promise<FileSystem> => {
  const files = define(new Map(), DEFINITIONS);
  await build(files);
  files.delete(`${OUTPUT}/.build.json`);
  return files;
};

const check = async (files: FileSystem, more: Parameters<typeof build>[1] = {}): Promise<string> => {
  const before = outputOf(files);
  const { diagnostics, written, upToDate } = await build(files, { check: true, ...more });
  expect(outputOf(files)).toEqual(before);
  expect(written).toEqual([]);
  expect(upToDate).toBe(!diagnostics.hasErrors);
  return shown(diagnostics.list());
};

describe('--check', () => {
  it('finds nothing where all is current, with a manifest and without', async () => {
    const files = await committed();
    expect(await check(files)).toBe('');
    await build(files);
    expect(await check(files)).toBe('');
  });

  it('finds what is stale, and what is missing', async () => {
    const files = await committed();
    files.set(`${OUTPUT}/test/2022/a/title.txt`, new Uint8Array([1]));
    files.delete(`${OUTPUT}/test/2022/shared/pack.txt`);
    const stale = 'write/stale';
    expect(await check(files)).toBe(`${stale} - test/2022/a/title.txt\n${stale} - test/2022/shared/pack.txt\n`);
  });

  it('believes the files, not the manifest', async () => {
    const files = await committed();
    await build(files);
    files.set(`${OUTPUT}/test/2022/a/title.txt`, new Uint8Array([1]));
    expect(await check(files)).toBe('write/stale - test/2022/a/title.txt\n');
  });

  it('warns of what no form gives any more', async () => {
    const files = await committed();
    const { 'c.yaml': _, ...rest } = DEFINITIONS;
    define(files, rest);
    const loose = 'write/loose';
    expect(await check(files)).toBe(
      ['bytes.bin', 'fields.json', 'title.txt'].map((name) => `${loose} - test/2022/c/${name}\n`).join(''),
    );
  });

  it('of one form, or of one target, says nothing about the rest', async () => {
    const files = await committed();
    files.set(`${OUTPUT}/test/2022/a/title.txt`, new Uint8Array([1]));
    files.set(`${OUTPUT}/old/x.txt`, new Uint8Array([1]));
    expect(await check(files, { selectors: ['test/2022/b'] })).toBe('');
    expect(await check(files, { generators: [FIELDS] })).toBe('write/loose - old/x.txt\n');
  });
});
