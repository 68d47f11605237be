/** Definitions that are not where they were: what was built of them stays, and no others take their place. */
import { describe, expect, it } from 'vitest';
import type { MessageCode } from '../../compiler/diagnostics/messages.ts';
import type { Root } from '../../compiler/read/read.ts';
import { shown } from './shown.ts';
import { build, DEFINITIONS, define, type FileSystem, outputOf } from './small-build.ts';

const [gone, none] = ['write/forms-gone', 'read/no-forms'] satisfies MessageCode[];
const OWN: Root = { folder: '/project/forms', prefix: 'forms/' };
const PACKAGED: Root = { folder: '/package/forms', prefix: 'package/', installed: true };

const INSTALLED = {
  'pack.yaml': 'pack: packaged/2022\ntitle: 试验\n',
  'd.yaml': 'form: packaged/2022/d\ntitle: 丁\nfields:\n  d: { label: 丁, type: text }\ndocument:\n  - d\n',
};

const project = (definitions: Readonly<Record<string, string>>): FileSystem => {
  const installed = Object.entries(INSTALLED).map(([path, text]): [string, Uint8Array] => [
    `${PACKAGED.folder}/${path}`,
    new TextEncoder().encode(text),
  ]);
  return define(new Map(installed), definitions);
};

/** What is told, and that nothing is written. */
const told = async (files: FileSystem, roots: readonly Root[], selectors: readonly string[]): Promise<string> => {
  const before = outputOf(files);
  const { diagnostics, written, upToDate } = await build(files, { roots, selectors });
  expect({ written, upToDate }).toEqual({ written: [], upToDate: false });
  expect(outputOf(files)).toEqual(before);
  return shown(diagnostics.list());
};

describe('a project whose definitions are gone', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly Root[]]>([
    ['its folder is empty but for a word', { 'README.md': '' }, [OWN, PACKAGED]],
    ['its folder holds a pack and no form', { 'pack.yaml': DEFINITIONS['pack.yaml'] ?? '' }, [OWN, PACKAGED]],
    ['it is not asked for', {}, [PACKAGED]],
  ])('keeps what was built of it: %s', async (_, definitions, roots) => {
    for (const selectors of [[], ['packaged/2022']]) {
      const files = project(DEFINITIONS);
      await build(files, { roots: [OWN, PACKAGED] });
      define(files, definitions);
      const list = await told(files, roots, selectors);
      expect(list).toContain(`${gone} - test/2022/a, test/2022/b, test/2022/c\n`);
      // The definitions come back, and nothing has changed.
      define(files, DEFINITIONS);
      expect(await build(files, { roots: [OWN, PACKAGED] })).toMatchObject({ written: [], upToDate: true });
    }
  });

  it('is not taken for one that has none: those of the package are built only where they are asked for', async () => {
    const files = project({ 'README.md': '' });
    expect(await told(files, [OWN, PACKAGED], [])).toBe(`${none} - forms/\n`);
    const { diagnostics, forms } = await build(files, { roots: [OWN, PACKAGED], selectors: ['packaged/2022/d'] });
    expect({ list: diagnostics.list(), forms }).toEqual({ list: [], forms: ['packaged/2022/d'] });
    expect(await told(files, [OWN, PACKAGED], [])).toBe(`${none} - forms/\n`);
  });

  it('may lose a form: what was built of that goes', async () => {
    const files = project(DEFINITIONS);
    await build(files, { roots: [OWN, PACKAGED] });
    const { 'c.yaml': _, ...rest } = DEFINITIONS;
    define(files, rest);
    expect((await build(files, { roots: [OWN, PACKAGED] })).diagnostics.list()).toEqual([]);
    expect(outputOf(files)).not.toHaveProperty('test/2022/c/title.txt');
    expect(outputOf(files)).toHaveProperty('test/2022/a/title.txt');
  });
});

describe('without a project', () => {
  it('all forms that there are are built', async () => {
    const { forms } = await build(project({}), { roots: [PACKAGED] });
    expect(forms).toEqual(['packaged/2022/d']);
  });
});
