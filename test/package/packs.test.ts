/** What tells of a whole pack is there when the pack is, and tells of all of it. */
import { describe, expect, it } from 'vitest';
import { defineGenerator, type Generator } from '../../compiler/generator.ts';
import { shown } from '../compiler/shown.ts';
import { build, DEFINITIONS, define, type FileSystem, outputOf, SHEETS } from '../compiler/small-build.ts';

const LIST = defineGenerator({
  name: 'list',
  version: '1',
  says: { en: 'a list of the forms', zh: '表单清单' },
  committed: false,
  form: ({ key }) => [{ path: `${key}/index.txt`, content: key }],
  pack: ({ key, title }, forms) => [
    { path: `${key}/list.txt`, content: [title, ...forms.map((form) => form.key)].join('\n') },
  ],
});

const ABOUT = 'test/2022/list.txt';
const generators = [LIST];
const defined = (): FileSystem => define(new Map(), DEFINITIONS);
const about = (files: FileSystem): string | undefined => outputOf(files)[ABOUT];

describe('a generator that tells of packs', () => {
  it('does so where all forms of the pack are built, however they were chosen', async () => {
    for (const selectors of [[], ['test/2022'], ['*/2022/*'], ['test/2022/a', 'test/2022/b', 'test/2022/c']]) {
      const files = defined();
      const { written } = await build(files, { generators, selectors });
      expect(written).toContain(ABOUT);
      expect(about(files)).toContain('\ntest/2022/a\ntest/2022/b\ntest/2022/c');
    }
  });

  it('says nothing where some are not, and leaves what was said', async () => {
    const files = defined();
    await build(files, { generators, selectors: ['test/2022/a', 'test/2022/b'] });
    expect(about(files)).toBeUndefined();
    await build(files, { generators });
    const said = about(files);
    await build(files, { generators, selectors: ['test/2022/a'] });
    expect(about(files)).toBe(said);
  });

  it('is asked again when a form comes or goes', async () => {
    const files = defined();
    await build(files, { generators });
    const { 'c.yaml': gone, ...rest } = DEFINITIONS;
    define(files, rest);
    expect((await build(files, { generators })).written).toEqual([ABOUT]);
    expect(about(files)).not.toContain('test/2022/c');
    define(files, { ...rest, 'c.yaml': gone ?? '' });
    await build(files, { generators });
    expect(about(files)).toContain('test/2022/c');
  });

  it('is not asked where nothing has changed, and is where its file is gone or another', async () => {
    const files = defined();
    await build(files, { generators });
    expect(await build(files, { generators })).toMatchObject({ written: [], upToDate: true });
    files.delete(`/project/output/${ABOUT}`);
    expect((await build(files, { generators })).written).toEqual([ABOUT]);
    files.set(`/project/output/${ABOUT}`, new Uint8Array([1]));
    expect((await build(files, { generators })).written).toEqual([ABOUT]);
  });

  it('takes its file away with the pack', async () => {
    const files = defined();
    await build(files, { generators });
    const moved = Object.entries(DEFINITIONS).map(([path, text]) => [path, text.replaceAll('test/2022', 'test/2023')]);
    define(files, Object.fromEntries(moved));
    await build(files, { generators });
    expect(about(files)).toBeUndefined();
    expect(outputOf(files)['test/2023/list.txt']).toBeDefined();
  });

  it('is compared by --check, and is no stranger to one that does not ask it', async () => {
    const files = defined();
    await build(files, { generators: [SHEETS, LIST] });
    const check = async (asked: readonly Generator[]): Promise<string> =>
      shown((await build(files, { generators: asked, check: true })).diagnostics.list());
    expect(await check([SHEETS])).toBe('');
    expect(await check([LIST])).toBe('');
    files.set(`/project/output/${ABOUT}`, new Uint8Array([1]));
    expect(await check([LIST])).toBe(`write/stale - ${ABOUT}\n`);
    files.set('/project/output/test/2022/stray.txt', new Uint8Array([1]));
    expect(await check([SHEETS])).toBe('write/loose - test/2022/stray.txt\n');
  });
});
