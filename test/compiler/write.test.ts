import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import type { MessageCode } from '../../compiler/diagnostics/messages.ts';
import { defineGenerator, type PackContext, type ProjectFacts } from '../../compiler/generator.ts';
import type { Host } from '../../compiler/host/host.ts';
import { memoryHost } from '../../compiler/host/memory-host.ts';
import { nodeHost } from '../../compiler/host/node-host.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { Pack } from '../../compiler/model/pack.ts';
import { manifestArtifact, readManifest } from '../../compiler/write/manifest.ts';
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
  it('has a folder of its own: not that of the definitions, nor one around them', async () => {
    const files = await built();
    for (const output of ['/project', '/project/forms']) {
      const { diagnostics, written } = await build(files, { output });
      expect([...diagnostics.list().map(({ code }) => code), ...written]).toEqual(['write/around-forms']);
    }
  });

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
      seen: [`write ${MANIFEST}.memory.shenbao-unfinished`, `rename ${MANIFEST}`],
    });
  });

  it('after a comment in a block makes nothing anew but what tells of places, and what tells of definitions as they are written', async () => {
    const use = (name: string): string =>
      `form: test/2022/${name}\ntitle: 甲\nuse: [person]\ndocument: [{ use: person }]\n`;
    const block = (comment: string): string =>
      `${comment}block: person\nfields: { who: { label: 人, type: text } }\ncontent: [who]\n`;
    const defined = (comment: string) => ({
      'pack.yaml': 'pack: test/2022\ntitle: 试验\n',
      'a.yaml': use('a'),
      'b.yaml': use('b'),
      'block.yaml': block(comment),
    });
    const placed = {
      ...FIELDS,
      name: 'placed',
      form: ({ key, provenance }: ResolvedForm) => [
        { path: `${key}/placed.json`, content: JSON.stringify(provenance) },
      ],
    };
    const copied = {
      ...FIELDS,
      name: 'copied',
      gathers: true,
      placeless: true,
      form: () => [],
      pack: ({ key }: Pack, _: unknown, context: PackContext) => [
        { path: `${key}/copied.json`, content: JSON.stringify(context.definitions().files) },
      ],
      project: (facts: ProjectFacts) => [{ path: 'sizes.json', content: JSON.stringify(facts.sizes) }],
    };
    const generators = [{ ...SHEETS, placeless: true }, placed, copied];
    const files = define(new Map(), defined(''));
    expect((await build(files, { generators })).diagnostics.list()).toEqual([]);
    const made = async (comment: string): Promise<readonly string[]> => {
      const units: string[] = [];
      define(files, defined(comment));
      await build(files, {
        generators,
        progress: (_, __, { subject, generator }) => units.push(`${subject} ${generator.name}`),
      });
      const fresh = define(new Map(), defined(comment));
      await build(fresh, { generators });
      expect(outputOf(files)).toEqual(outputOf(fresh));
      return units;
    };
    const all = ['test/2022/a placed', 'test/2022/b placed', 'test/2022 copied'];
    expect(await made('# above\n')).toEqual(all);
    expect(await made('# ABOVE\n')).toEqual(['test/2022 copied']);
    expect(await made('# ABOVE\n')).toEqual([]);
  });

  it('generates only what changed', async () => {
    const files = await built();
    const units: string[] = [];
    define(files, { ...DEFINITIONS, 'a.yaml': CHANGED['a.yaml'] ?? '' });
    await build(files, { progress: (_, __, { subject, generator }) => units.push(`${subject} ${generator.name}`) });
    expect(units).toEqual(['test/2022/a sheets', 'test/2022/a fields']);
  });

  it('reads nothing of the output again, in the same process, that nobody has touched since, and makes again what somebody has', async () => {
    const files = define(new Map(), DEFINITIONS);
    const stamps = new Map<Uint8Array, string>();
    const read: string[] = [];
    const plain = memoryHost(files);
    const telling: Host = {
      ...plain,
      readFile: (path) => {
        if (path.startsWith(OUTPUT) && path !== MANIFEST) read.push(path.slice(OUTPUT.length + 1));
        return plain.readFile(path);
      },
      stampOf: (path) => {
        const content = files.get(path);
        if (!content) return undefined;
        stamps.set(content, stamps.get(content) ?? `stamp ${stamps.size}`);
        return stamps.get(content);
      },
    };
    const again = async (title: string): Promise<readonly string[]> => {
      read.length = 0;
      define(files, { ...DEFINITIONS, 'a.yaml': (CHANGED['a.yaml'] ?? '').replaceAll('甲之二', title) });
      await build(files, {}, () => telling);
      return [...new Set(read)].sort();
    };
    const path = 'test/2022/b/title.txt';
    const own = ['a/bytes.bin', 'a/fields.json', 'a/title.txt', 'shared/pack.txt'].map((name) => `test/2022/${name}`);
    await again('甲之一');
    expect((await again('甲之二')).length).toBeGreaterThan(own.length);
    expect(await again('甲之三')).toEqual(own);
    files.set(`${OUTPUT}/${path}`, new TextEncoder().encode('丁\n'));
    expect(await again('甲之四')).toContain(path);
    expect(new TextDecoder().decode(files.get(`${OUTPUT}/${path}`))).toBe('乙\n');
    await again('甲之五');
    expect(await again('甲之六')).toEqual(own);
  });

  it('generates what tells of a base anew where the base alone has changed', async () => {
    const told = defineGenerator({
      name: 'told',
      version: '1',
      says: { en: 'differences', zh: '差异' },
      committed: true,
      form: async (form, context) => [
        { path: `${form.key}/told.json`, content: JSON.stringify((await context.differences(form)) ?? null) },
      ],
    });
    const base = (label: string): string =>
      `form: test/2022/a\ntitle: 甲\nfields:\n  a: { label: ${label}, type: text }\n  b: { label: 乙, type: text }\ndocument: [a, b]\n`;
    const variant = 'form: test/2022/b\nextends: test/2022/a\nchanges:\n  remove: [a]\n';
    const definitions = (label: string) => ({
      'pack.yaml': 'pack: test/2022\ntitle: 试验\n',
      'a.yaml': base(label),
      'b.yaml': variant,
    });
    const files = define(new Map(), definitions('Name'));
    await build(files, { generators: [told] });
    expect(outputOf(files)['test/2022/a/told.json']).toBe('null');
    expect(outputOf(files)['test/2022/b/told.json']).toContain('Name');
    await build(define(files, definitions('Called')), { generators: [told] });
    expect(outputOf(files)['test/2022/b/told.json']).toContain('Called');
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

  it('of one form leaves the others to be made when they are asked for', async () => {
    const files = await built();
    define(files, { ...DEFINITIONS, 'a.yaml': CHANGED['a.yaml'] ?? '' });
    await build(files, { selectors: ['test/2022/b'] });
    expect(outputOf(files)['test/2022/a/title.txt']).toBe(outputOf(await built())['test/2022/a/title.txt']);
    const { written, upToDate } = await build(files);
    expect([upToDate, written]).toEqual([
      false,
      ['test/2022/a/title.txt', 'test/2022/a/bytes.bin', 'test/2022/a/fields.json'],
    ]);
    expect(await build(files)).toMatchObject({ written: [], upToDate: true });
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

describe('a file that takes the place of a folder, or the other way round', () => {
  const making = (version: string, path: string) =>
    defineGenerator({
      name: 'making',
      version,
      says: { en: 'one file', zh: '一个文件' },
      committed: true,
      form: ({ key }) => [{ path: `${key}/${path}`, content: version }],
    });

  it('does so in one build', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shenbao-places-'));
    mkdirSync(join(folder, 'forms'));
    for (const [path, text] of Object.entries(DEFINITIONS)) writeFileSync(join(folder, 'forms', path), text);
    const roots = [{ folder: join(folder, 'forms'), prefix: 'forms/' }];
    const output = join(folder, 'output');
    for (const [version, path] of [
      ['1', 'x'],
      ['2', 'x/y/z'],
      ['3', 'x/y'],
      ['4', 'x'],
    ] as const) {
      const generators = [making(version, path)];
      const { diagnostics } = await compile({ roots, output, selectors: [], generators, tool: 'test' }, nodeHost);
      expect(diagnostics.list()).toEqual([]);
      const files = ['.build.json', ...['a', 'b', 'c'].map((name) => `test/2022/${name}/${path}`)];
      expect([...(nodeHost.listFiles(output) ?? [])].sort()).toEqual(files);
    }
    rmSync(folder, { recursive: true });
  });
});

describe('two builds at once', () => {
  const other = (host: Host): Host => ({ ...host, session: 'other', isRunning: () => true });

  it.each(['writeFile', 'rename', 'removeFile'] as const)(
    'leave each other’s files alone, wherever one is at %s when the other comes',
    async (verb) => {
      let steps = 0;
      for (let n = 1; ; n++) {
        const files = await built();
        define(files, CHANGED);
        const later = new Map(files);
        await build(later, {}, other);
        const changed = outputOf(later);
        let calls = 0;
        const meeting = (host: Host): Host => {
          const act = host[verb] as (...parts: unknown[]) => void;
          const meet = (...parts: unknown[]): void => {
            calls++;
            // the other one is stopped halfway: it has written aside what it will put in its place
            if (calls === n) files.set(`${OUTPUT}/test/2022/a/title.txt.other.shenbao-unfinished`, new Uint8Array([1]));
            act(...parts);
          };
          return { ...host, isRunning: () => true, [verb]: meet };
        };
        const { diagnostics } = await build(files, {}, meeting);
        if (calls < n) break;
        steps = n;
        expect(diagnostics.list()).toEqual([]);
        const { 'test/2022/a/title.txt.other.shenbao-unfinished': waiting, ...rest } = outputOf(files);
        expect(waiting).toBe('\u0001');
        expect(rest).toEqual(changed);
      }
      expect(steps).toBeGreaterThan(0);
    },
  );

  it('clear away what one left behind that runs no more', async () => {
    const files = await built();
    const path = `${OUTPUT}/test/2022/a/title.txt.gone.shenbao-unfinished`;
    files.set(path, new Uint8Array([1]));
    expect((await build(files)).upToDate).toBe(false);
    expect(files.has(path)).toBe(false);
    files.set(path, new Uint8Array([1]));
    expect((await build(files, {}, other)).upToDate).toBe(true);
    expect(files.has(path)).toBe(true);
  });

  it('do not remove what the other has made since: of definitions where a form came back', async () => {
    const files = await built();
    const { 'c.yaml': _, ...fewer } = DEFINITIONS;
    const wanted = outputOf(files);
    // While the one that knows of no form `c` is about to begin, the other builds it.
    let met = false;
    const meeting = (host: Host): Host => ({
      ...host,
      writeFile: (path, content) => {
        if (!met) {
          met = true;
          const manifest = manifestArtifact({ ...(readManifest(OUTPUT, host) ?? expect.fail()), inputs: 'of another' });
          files.set(MANIFEST, new TextEncoder().encode(String(manifest.content)));
        }
        host.writeFile(path, content);
      },
    });
    define(files, { ...fewer, 'a.yaml': CHANGED['a.yaml'] ?? '' });
    await build(files, {}, meeting);
    expect(met).toBe(true);
    expect(outputOf(files)).toHaveProperty('test/2022/c/title.txt', wanted['test/2022/c/title.txt']);
  });
});

describe('a link in the output folder', () => {
  it('is not followed: nothing is written or removed where it leads', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shenbao-link-'));
    const [forms, output, elsewhere] = ['forms', 'output', 'elsewhere'].map((name) => join(folder, name));
    if (!forms || !output || !elsewhere) throw new Error('three are there');
    const code: MessageCode = 'write/link';
    const buildHere = async (definitions: Readonly<Record<string, string>>): Promise<string> => {
      rmSync(forms, { recursive: true, force: true });
      mkdirSync(forms);
      for (const [path, text] of Object.entries(definitions)) writeFileSync(join(forms, path), text);
      const roots = [{ folder: forms, prefix: 'forms/' }];
      const generators = [SHEETS];
      const { diagnostics } = await compile({ roots, output, selectors: [], generators, tool: 'test' }, nodeHost);
      return shown(diagnostics.list());
    };
    const elsewhereNow = (): unknown =>
      (nodeHost.listFiles(elsewhere) ?? []).map((path) => [path, nodeHost.readFile(join(elsewhere, path)).toString()]);
    expect(await buildHere(DEFINITIONS)).toBe('');
    renameSync(join(output, 'test'), elsewhere);
    symlinkSync(elsewhere, join(output, 'test'));
    const before = elsewhereNow();
    const { 'c.yaml': _, ...fewer } = DEFINITIONS;
    for (const definitions of [CHANGED, fewer]) expect(await buildHere(definitions)).toBe(`${code} - test\n`);
    expect(elsewhereNow()).toEqual(before);
    // The folder itself may well be one.
    rmSync(join(output, 'test'));
    renameSync(output, join(folder, 'real'));
    symlinkSync(join(folder, 'real'), output);
    expect(await buildHere(CHANGED)).toBe('');
    expect(nodeHost.fileExists(join(folder, 'real/test/2022/d/title.txt'))).toBe(true);
    rmSync(folder, { recursive: true });
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
      lie((manifest) => ({ ...manifest, units: { 'x y': { madeOf: '', files: { '../../forms/a.yaml': '' } } } })),
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
    expect(diagnostics.list().map(({ code, parameters }) => [code, parameters.path])).toEqual([
      ['write/failed', join(output, 'test/2022/a/title.txt')],
    ]);
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
