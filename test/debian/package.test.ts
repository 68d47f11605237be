/** The package as users get it: packed, installed without development dependencies, called from an empty folder. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ts } from 'ts-morph';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const project = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'shenbao-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, args: readonly string[], cwd: string): string =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 });

let files: readonly string[] = [];

beforeAll(() => {
  // Packing builds; `npm test` has just done that.
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], project);
  const [{ filename, files: listed }] = JSON.parse(packed);
  files = listed.map(({ path }: { path: string }) => path);
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "version": "1.0.0", "type": "module" }\n');
  run('npm', ['install', '--omit=dev', '--no-audit', '--no-fund', `./${filename}`], folder);
});

test('holds what is used, and nothing else', () => {
  const tops = new Set(files.map((path) => path.split('/')[0]));
  expect([...tops].sort()).toEqual([
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'dist',
    'forms',
    'package.json',
  ]);
  for (const path of [
    'forms/language.schema.json',
    'forms/cn/2022/pack.yaml',
    'dist/fonts/OFL.txt',
    'dist/compiler/parse/shape-validator.js',
  ])
    expect(files).toContain(path);
  expect(files.filter((path) => /(?:^|\/)test\/|\.test\.|(?<!\.d)\.ts$|\.map$/.test(path))).toEqual([]);
});

/** What a script imports: by its syntax, since texts in it hold imports of their own. */
const importedIn = (text: string): readonly string[] => {
  const source = ts.createSourceFile('script.js', text, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const calls = /^(?:import|require(?:\.resolve)?|createRequire\([^)]*\))$/;
  const visit = (node: ts.Node): void => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && calls.test(node.expression.getText(source).slice(0, 200))
          ? node.arguments[0]
          : undefined;
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

test('every dependency is used by what is published, and every import is one', () => {
  const installed = join(folder, 'node_modules/shenbao');
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const scripts = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
    // What only `npm run build` runs needs the development packages; the schema's validator holds the text of an import.
    (path) => /\.c?js$/.test(path) && !/(?:^|\/)(?:build|cut|shape-validator)\.js$/.test(path),
  );
  const imported = new Set<string>();
  for (const path of scripts)
    for (const specifier of importedIn(readFileSync(join(installed, 'dist', path), 'utf8')))
      if (!/^(?:\.|node:|data:)/.test(specifier)) imported.add(/^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '');
  expect([...imported].sort()).toEqual(Object.keys(dependencies).sort());
});

test('weighs at most 83 MB with its dependencies, as disks count', () => {
  const kibibytes = Number(run('du', ['-sk', 'node_modules'], folder).split('\t')[0]);
  expect(kibibytes * 1024).toBeLessThanOrEqual(83 << 20);
});

test('works from an empty folder, and gives the same bytes as here', () => {
  const shenbao = (...args: string[]): string => run(join(folder, 'node_modules/.bin/shenbao'), args, folder);
  const form = 'cn/2022/recommendation-summary';
  expect(shenbao('list')).toContain(form);
  shenbao('build', form);
  run(process.execPath, ['dist/compiler/cli/main.js', 'build', form, '-o', join(folder, 'here')], project);
  const files = ['types.ts', 'schema.json', 'validator.js', 'validator.d.ts', 'blank.docx', 'blank.pdf'];
  for (const file of files) {
    const [there, here] = ['output', 'here'].map((output) => readFileSync(join(folder, output, form, file)));
    expect(there && here && Buffer.compare(there, here), file).toBe(0);
  }
  writeFileSync(join(folder, 'data.json'), shenbao('sample', form));
  expect(shenbao('validate', form, 'data.json')).toBe('data.json: valid\n');
});

test('a province of one’s own extends a form of the package', () => {
  const forms = join(folder, 'forms/xx/2022');
  cpSync(join(project, 'forms/hebei/2022'), forms, { recursive: true });
  for (const file of readdirSync(forms)) {
    const path = join(forms, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('hebei/2022', 'xx/2022'));
  }
  const shenbao = (...args: string[]): string => run(join(folder, 'node_modules/.bin/shenbao'), args, folder);
  expect(shenbao('build', '-t', 'schema', '-o', 'own')).toBe('3 forms: 3 files written to own/\n');
});
