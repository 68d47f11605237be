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
    expect(await check(files)).toBe(`write/missing - test/2022/shared/pack.txt\n${stale} - test/2022/a/title.txt\n`);
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

  it('takes no offence at line ends, which are no part of what is said', async () => {
    const files = await committed();
    const title = `${OUTPUT}/test/2022/a/title.txt`;
    const bytes = `${OUTPUT}/test/2022/a/bytes.bin`;
    files.set(title, new TextEncoder().encode('甲\r\n'));
    expect(await check(files)).toBe('');
    files.set(title, new TextEncoder().encode('甲\r\n\r\n'));
    expect(await check(files)).toBe('write/stale - test/2022/a/title.txt\n');
    files.set(title, new TextEncoder().encode('甲\n'));
    files.set(bytes, Uint8Array.of(0, 255, 1, 13, 10));
    expect(await check(files)).toBe('write/stale - test/2022/a/bytes.bin\n');
  });

  it('of some of the generators says nothing of files that the others may make', async () => {
    const files = await committed();
    const others = ['README.md', 'test/index.html', 'test/2022/package.json', 'test/2022/catalogues/list.js'];
    for (const path of [...others, 'old/x.txt', 'test/2021/x.txt']) files.set(`${OUTPUT}/${path}`, new Uint8Array([1]));
    expect(await check(files, { only: ['fields'] })).toBe('write/loose - old/x.txt\nwrite/loose - test/2021/x.txt\n');
    expect((await check(files)).split('\n')).toHaveLength(7);
  });

  it('of one form, or of one target, says nothing about the rest', async () => {
    const files = await committed();
    files.set(`${OUTPUT}/test/2022/a/title.txt`, new Uint8Array([1]));
    files.set(`${OUTPUT}/old/x.txt`, new Uint8Array([1]));
    expect(await check(files, { selectors: ['test/2022/b'] })).toBe('');
    expect(await check(files, { generators: [FIELDS] })).toBe('write/loose - old/x.txt\n');
  });
});
