/** What `npm pack` makes of a pack's folder: all that its modules need, and nothing that an app has no use for. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../compiler/host/node-host.ts';
import { realForms } from '../forms/real-forms.ts';
import { buildPackages } from './built.ts';

// With what stands beside the packages' files in output/: types.ts, form.json, README.md.
const output = await buildPackages(['types', 'form', 'docs', 'package']);
const packs = [...new Set(realForms.map(({ pack }) => pack.key))];
const formsOf = (pack: string): string[] =>
  realForms.filter((form) => form.pack.key === pack).map(({ key }) => key.slice(pack.length + 1));

const read = (pack: string, path: string): string => readFileSync(join(output, pack, path), 'utf8');
const manifestOf = (pack: string) => JSON.parse(read(pack, 'package.json'));

const packed = new Map(
  packs.map((pack): [string, string[]] => {
    const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: join(output, pack),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return [
      pack,
      JSON.parse(said)[0]
        .files.map(({ path }: { path: string }) => path)
        .sort(),
    ];
  }),
);
const filesOf = (pack: string): string[] => packed.get(pack) ?? [];

/** Modules that a module imports or exports from, as they are written. */
const specifiersOf = (text: string): string[] =>
  [...text.matchAll(/(?:^(?:import|export)\b[^;'"]*?\bfrom |^import |\bimport\()'([^']+)'/gm)].map(
    ([, specifier]) => specifier ?? '',
  );

/** Those that extend another pack. */
const SUCCESSORS = ['gansu/2026', 'hebei/2022', 'hebei/2026', 'inner-mongolia/2024'];

describe.each(packs)('%s', (pack) => {
  test('holds each form’s index, types, validator and schemas, what they share, and what npm asks for', () => {
    const files = filesOf(pack);
    const catalogues = files.filter((path) => /^catalogues\/[\w-]+(?:\.js|\.d\.ts)$/.test(path));
    const shared = files.filter((path) => /^shared\/[\w-]+(?:\.js|\.d\.ts)$/.test(path));
    const own = formsOf(pack).flatMap((form) =>
      [
        'fields.d.ts',
        'fields.js',
        'index.d.ts',
        'index.js',
        'json-schema.js',
        'rules.json',
        'schema.json',
        'structure.json',
        'types.d.ts',
        'types.js',
        'validate.d.ts',
        'validate.js',
        'validator.d.ts',
        'validator.js',
      ].map((file) => `${form}/${file}`),
    );
    const definitions = files.filter((path) => /^forms\/.*\.yaml$/.test(path));
    const about = [
      'LICENSE',
      'README.md',
      'index.d.ts',
      'index.js',
      'package.json',
      ...(SUCCESSORS.includes(pack) ? ['CHANGELOG.md'] : []),
    ];
    expect(files).toEqual([...own, ...catalogues, ...shared, ...definitions, ...about].sort());
    expect(definitions).toContain(`forms/${pack}/pack.yaml`);
    expect(shared).toContain('shared/validation.d.ts');
    expect(existsSync(join(output, pack, formsOf(pack)[0] ?? '', 'types.ts'))).toBe(true);
  });

  test('exports every form under its name, and each leads to a file that is packed', () => {
    const { exports } = manifestOf(pack);
    const names = formsOf(pack).flatMap((form) => [
      `./${form}`,
      `./${form}/validator.js`,
      `./${form}/schema.json`,
      `./${form}/rules.json`,
      `./${form}/structure.json`,
    ]);
    const catalogues = filesOf(pack).filter((path) => /^catalogues\/.*\.js$/.test(path));
    const paths = catalogues.map((path) => `./${path}`);
    expect(Object.keys(exports).sort()).toEqual(
      ['.', ...names, ...paths, './formily', './rjsf', './package.json'].sort(),
    );
    const targets = Object.values(exports).flatMap((each) =>
      typeof each === 'string' ? each : Object.values(each ?? {}),
    );
    for (const target of targets) expect(filesOf(pack)).toContain(String(target).slice(2));
  });

  test('imports nothing from outside, and only what is packed', () => {
    for (const path of filesOf(pack).filter((file) => /\.(?:js|d\.ts)$/.test(file))) {
      for (const specifier of specifiersOf(read(pack, path))) {
        expect(specifier, path).toMatch(/^\.{1,2}\/[\w./-]+\.js$/);
        const target = posix.join(dirname(path), specifier);
        const wanted = path.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target;
        expect(filesOf(pack), `${path} imports ${specifier}`).toContain(wanted);
      }
    }
  });

  test('packs no module that nothing leads to', () => {
    const reached = new Set<string>();
    const follow = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const specifier of specifiersOf(read(pack, path))) {
        const target = posix.join(dirname(path), specifier);
        follow(path.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target);
      }
    };
    const { exports } = manifestOf(pack);
    for (const each of Object.values<string | object>(exports))
      for (const path of typeof each === 'string' ? [each] : Object.values(each)) follow(path.slice(2));
    expect(filesOf(pack).filter((path) => /\.(?:js|d\.ts)$/.test(path) && !reached.has(path))).toEqual([]);
  });

  test('validators import nothing and evaluate no text', () => {
    for (const form of formsOf(pack)) {
      const text = read(pack, `${form}/validator.js`);
      expect(specifiersOf(text)).toEqual([]);
      expect(text).not.toMatch(/\bimport\s*[({*]|\bimport\.meta\b|\brequire\s*\(|\beval\s*\(|\bFunction\s*\(/);
    }
  });

  test('depends on nothing and says under which version and licence it comes', () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const manifest = manifestOf(pack);
    expect(manifest).toMatchObject({ name: `@shenbao/${pack.replace('/', '-')}`, version, license });
    expect(manifest).toMatchObject({ type: 'module', sideEffects: false, engines: { node: '>=20' } });
    expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key) || key === 'scripts')).toEqual([]);
    expect(read(pack, 'LICENSE')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'));
  });
});

/** Of an app that takes the validators of all forms of the pack, minified. */
const bundled = async (pack: string): Promise<string> => {
  const exported = formsOf(pack).map((form, at) => `export { validate as form${at} } from './${form}/index.js';`);
  const entry = join(output, pack, 'all.js');
  const plugin = {
    name: 'all',
    resolveId: (id: string) => (id === entry ? id : undefined),
    load: (id: string) => (id === entry ? exported.join('\n') : undefined),
  };
  const build = await rolldown({ input: entry, platform: 'browser', logLevel: 'silent', plugins: [plugin] });
  const { output: chunks } = await build.generate({ minify: true, format: 'esm' });
  await build.close();
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
};

test.each([
  ['hebei/2026', 4, 47_000],
  ['gansu/2026', 11, 68_500],
])('the validators of %s share one runtime: %i forms are at most %i bytes', async (pack, forms, most) => {
  expect(formsOf(pack)).toHaveLength(forms);
  expect(gzipSync(await bundled(pack)).byteLength).toBeLessThanOrEqual(most);
});

test.each([
  ['hebei/2026', false],
  ['hebei/2022', true],
])('of %s, that a unit has no quota is told: %s', async (pack, isTold) => {
  expect((await bundled(pack)).includes('the notice lists no quota of')).toBe(isTold);
});

test('the same bytes, whenever they are built', async () => {
  const again = await buildPackages();
  const paths = nodeHost.listFiles(again)?.filter((path) => !path.endsWith('.build.json')) ?? [];
  expect(paths.length).toBeGreaterThan(200);
  for (const path of paths)
    expect(readFileSync(join(again, path)).equals(readFileSync(join(output, path))), path).toBe(true);
});
