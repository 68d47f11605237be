import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { defineGenerator } from '../../compiler/generator.ts';
import type { Host } from '../../compiler/host/host.ts';
import { nodeHost } from '../../compiler/host/node-host.ts';
import { shown } from './shown.ts';
import {
  build,
  CHANGED,
  DEFINITIONS,
  define,
  FIELDS,
  type FileSystem,
  OUTPUT,
  outputOf,
  SHEETS,
} from './small-build.ts';

const MANIFEST = `${OUTPUT}/.build.json`;

const built = async (definitions = DEFINITIONS): Promise<FileSystem> => {
  const files = define(new Map(), definitions);
  expect((await build(files)).diagnostics.list()).toEqual([]);
  return files;
};

/** Counts what a build does to the files. */
const counting =
  (seen: string[]) =>
  (host: Host): Host => ({
    ...host,
    writeFile: (path, content) => {
      seen.push(`write ${path}`);
      host.writeFile(path, content);
    },
    rename: (from, to) => {
      seen.push(`rename ${to}`);
      host.rename(from, to);
    },
    removeFile: (path, root) => {
      seen.push(`remove ${path}`);
      host.removeFile(path, root);
    },
  });

describe('a build', () => {
  it('writes what the generators give, whole, and says what it wrote', async () => {
    const files = define(new Map(), DEFINITIONS);
    const { written, forms, upToDate } = await build(files);
    expect(forms).toEqual(['test/2022/a', 'test/2022/b', 'test/2022/c']);
    expect(upToDate).toBe(false);
    expect([...written].sort()).toEqual(Object.keys(outputOf(files)).filter((path) => path !== '.build.json'));
    expect(outputOf(files)['test/2022/a/bytes.bin']).toBe('\u0000ÿ\u0001');
  });

  it('with nothing changed writes, renames and removes nothing', async () => {
    const files = await built();
    const before = outputOf(files);
    const seen: string[] = [];
    const again = await build(files, {}, counting(seen));
    expect({ seen, upToDate: again.upToDate, written: again.written }).toEqual({
      seen: [],
      upToDate: true,
      written: [],
    });
    expect(outputOf(files)).toEqual(before);
  });

  it('after a comment writes the manifest alone', async () => {
    const files = await built();
    const seen: string[] = [];
    define(files, { ...DEFINITIONS, 'a.yaml': `# a comment\n${DEFINITIONS['a.yaml']}` });
    const { written } = await build(files, {}, counting(seen));
    expect({ written, seen }).toEqual({
      written: [],
      seen: [`write ${MANIFEST}.shenbao-unfinished`, `rename ${MANIFEST}`],
    });
  });

  it('generates only what changed', async () => {
    const files = await built();
    const units: string[] = [];
    define(files, { ...DEFINITIONS, 'a.yaml': CHANGED['a.yaml'] ?? '' });
    await build(files, { progress: (_, __, { subject, generator }) => units.push(`${subject} ${generator.name}`) });
    expect(units).toEqual(['test/2022/a sheets', 'test/2022/a fields']);
  });

  it('removes what no definition gives any more, and nothing else', async () => {
    const files = await built();
    files.set(`${OUTPUT}/test/2022/c/notes-of-mine.txt`, new Uint8Array());
    define(files, CHANGED);
    await build(files);
    const fresh = await built(CHANGED);
    const { 'test/2022/c/notes-of-mine.txt': mine, ...rest } = outputOf(files);
    expect(mine).toBe('');
    expect(rest).toEqual(outputOf(fresh));
  });

  it('of one form leaves the others as they are, and still knows them', async () => {
    const files = await built();
    define(files, CHANGED);
    await build(files, { selectors: ['test/2022/d'] });
    expect(outputOf(files)).toHaveProperty('test/2022/d/title.txt');
    expect(outputOf(files)['test/2022/a/title.txt']).toBe(Buffer.from('甲\n').toString('latin1'));
    await build(files);
    expect(outputOf(files)).toEqual(outputOf(await built(CHANGED)));
  });

  it('by another version of the tool is made again', async () => {
    const files = await built();
    const { upToDate, written } = await build(files, { tool: 'newer' });
    expect({ upToDate, written }).toEqual({ upToDate: false, written: [] });
  });

  it.each([
    ['deleted', (files: FileSystem) => files.delete(`${OUTPUT}/test/2022/a/title.txt`)],
    ['changed by hand', (files: FileSystem) => files.set(`${OUTPUT}/test/2022/a/title.txt`, new Uint8Array([1]))],
    ['cut', (files: FileSystem) => files.set(`${OUTPUT}/test/2022/a/fields.json`, new Uint8Array())],
  ])('mends a file that was %s', async (_, damage) => {
    const files = await built();
    const before = outputOf(files);
    damage(files);
    await build(files);
    expect(outputOf(files)).toEqual(before);
  });

  it('that fails leaves the output as it was', async () => {
    const files = await built();
    const before = outputOf(files);
    define(files, { ...CHANGED, 'a.yaml': 'form: test/2022/a\n' });
    const { diagnostics, written } = await build(files);
    expect(shown(diagnostics.list())).toBe('resolve/no-title forms/a.yaml:1:7\n');
    expect(written).toEqual([]);
    expect(outputOf(files)).toEqual(before);
  });

  it('whose generator reports an error leaves the output as it was', async () => {
    const files = await built();
    const before = outputOf(files);
    define(files, CHANGED);
    const refusing = defineGenerator({
      name: 'refusing',
      version: '1',
      says: { en: 'nothing', zh: '无' },
      committed: true,
      messages: { never: { severity: 'error', en: 'Never {key}.', zh: '不行：{key}。' } },
      form: ({ key }, context) => {
        context.report('never', undefined, { key });
        return [{ path: `${key}/refused.txt`, content: '' }];
      },
    });
    await build(files, { generators: [SHEETS, refusing] });
    expect(outputOf(files)).toEqual(before);
  });
});

describe('the manifest', () => {
  const text = (files: FileSystem): string => new TextDecoder().decode(files.get(MANIFEST));
  const put = (files: FileSystem, content: string): unknown => files.set(MANIFEST, new TextEncoder().encode(content));
  const lie = (change: (manifest: Record<string, unknown>) => unknown) => (files: FileSystem) => {
    const [seal, body] = text(files).split('\n');
    put(files, `${seal}\n${JSON.stringify(change(JSON.parse(body ?? '')))}\n`);
  };

  it.each<[string, (files: FileSystem) => unknown]>([
    ['missing', (files) => files.delete(MANIFEST)],
    ['empty', (files) => put(files, '')],
    ['no JSON', (files) => put(files, '{')],
    ['null', (files) => put(files, 'null')],
    ['cut', (files) => put(files, text(files).slice(0, -40))],
    ['of another shape', lie(() => ({ inputs: 1, units: null, own: 7 }))],
    ['silent about forms', lie((manifest) => ({ ...manifest, forms: [], own: [] }))],
    ['silent about files', lie((manifest) => ({ ...manifest, units: {} }))],
    [
      'full of files elsewhere',
      lie((manifest) => ({ ...manifest, units: { 'x y': { input: '', files: { '../../forms/a.yaml': '' } } } })),
    ],
  ])('that is %s is not believed: the build is right all the same', async (_, damage) => {
    const files = await built();
    const wanted = outputOf(files);
    damage(files);
    files.delete(`${OUTPUT}/test/2022/b/title.txt`);
    files.set(`${OUTPUT}/test/2022/c/fields.json`, new Uint8Array([1]));
    const { diagnostics } = await build(files);
    expect(diagnostics.list()).toEqual([]);
    expect(outputOf(files)).toEqual(wanted);
    expect(files.has('/project/forms/a.yaml')).toBe(true);
  });
});

describe('in a real folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shenbao-write-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const output = join(folder, 'output');
  const forms = join(folder, 'forms');

  const buildHere = () =>
    compile(
      {
        roots: [{ folder: forms, prefix: 'forms/' }],
        output,
        selectors: [],
        generators: [SHEETS, FIELDS],
        tool: 'test',
      },
      nodeHost,
    );

  const contents = (): Record<string, string> =>
    Object.fromEntries(
      [...(nodeHost.listFiles(output) ?? [])]
        .sort()
        .map((path) => [path, Buffer.from(nodeHost.readFile(join(output, path))).toString('latin1')]),
    );

  const defineHere = (definitions: Readonly<Record<string, string>>): void => {
    rmSync(forms, { recursive: true, force: true });
    mkdirSync(forms);
    for (const [path, content] of Object.entries(definitions)) writeFileSync(join(forms, path), content);
  };

  it('builds as in memory, touches nothing twice, keeps what was when it fails, and removes what is stale', async () => {
    defineHere(DEFINITIONS);
    await buildHere();
    const first = contents();
    expect(first).toEqual(outputOf(await built()));
    const times = () => Object.keys(first).map((path) => statSync(join(output, path)).mtimeMs);
    const before = times();
    expect((await buildHere()).upToDate).toBe(true);
    expect(times()).toEqual(before);
    defineHere({ ...CHANGED, 'b.yaml': 'form: [' });
    expect((await buildHere()).diagnostics.hasErrors).toBe(true);
    expect(contents()).toEqual(first);
    defineHere(CHANGED);
    await buildHere();
    expect(contents()).toEqual(outputOf(await built(CHANGED)));
    expect(statSync(join(output, 'test/2022/c'), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('reports a folder in the place of a file', async () => {
    defineHere(DEFINITIONS);
    await buildHere();
    rmSync(join(output, 'test/2022/a/title.txt'));
    mkdirSync(join(output, 'test/2022/a/title.txt/x'), { recursive: true });
    const { diagnostics } = await buildHere();
    expect(diagnostics.list().map(({ code }) => code)).toEqual(['write/failed']);
    rmSync(join(output, 'test/2022/a/title.txt'), { recursive: true });
    await buildHere();
    expect(contents()).toEqual(outputOf(await built()));
  });

  it('reports a file in the place of the output folder', async () => {
    defineHere(DEFINITIONS);
    rmSync(output, { recursive: true });
    writeFileSync(output, 'mine');
    const { diagnostics } = await buildHere();
    expect(diagnostics.list().map(({ code }) => code)).toEqual(['write/failed']);
    rmSync(output);
  });
});
