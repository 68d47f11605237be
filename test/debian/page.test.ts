/**
 * `shenbao/core` as a page has it: packed, installed elsewhere, bundled by Vite and esbuild as they come, and run in a browser
 * whose policy lets no text be evaluated. It makes there what the command line makes here, byte for byte.
 */

import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { realForms } from '../forms/real-forms.ts';
import { answerOf, type Page } from './browser.ts';
import { run } from './program.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const project = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'shenbao-page-'));
const app = join(folder, 'app');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesBelow = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));

const forms = Object.fromEntries(
  filesBelow(join(project, 'forms'))
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [path, readFileSync(join(project, 'forms', path), 'utf8')]),
);

type Digests = Readonly<Record<string, string>>;
let inNode: Digests;

beforeAll(async () => {
  cpSync(join(project, 'test/page'), app, { recursive: true });
  await run('npm', ['ci', '--no-audit', '--no-fund'], app);
  const [tarball = ''] = (await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], project))
    .trim()
    .split('\n')
    .slice(-1);
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', join(folder, tarball)], app);
  writeFileSync(join(app, 'forms.json'), JSON.stringify(forms));
  inNode = await digestsInNode();
});

/** Node lets no text be evaluated either. */
const digestsInNode = async (): Promise<Digests> =>
  JSON.parse(
    await run(
      process.execPath,
      ['--disallow-code-generation-from-strings', 'node.js', 'forms.json', 'node_modules/shenbao/dist/fonts'],
      app,
    ),
  );

describe('in Node', () => {
  test('the same is made a second time', async () => {
    expect(await digestsInNode()).toEqual(inNode);
  });

  test('it is what the command line writes', async () => {
    const output = join(folder, 'output');
    await run(process.execPath, ['dist/compiler/cli/main.js', 'build', '-o', output], project);
    const written = filesBelow(output).filter((path) => path !== '.build.json');
    const digests = written.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(output, path)))
        .digest('hex'),
    ]);
    const made = Object.entries(inNode).filter(([what]) => !what.includes(' '));
    expect(Object.fromEntries(digests)).toEqual(Object.fromEntries(made));
    for (const { key } of realForms)
      for (const file of ['types.ts', 'validator.js', 'README.md', 'blank.docx', 'blank.pdf'])
        expect(written).toContain(`${key}/${file}`);
  });
});

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.ttf': 'font/ttf',
};

const served = (site: string): Page['files'] => {
  const fonts = join(app, 'node_modules/shenbao/dist/fonts');
  const paths = [
    ['/', join(site, 'index.html')],
    ['/forms.json', join(app, 'forms.json')],
    ...filesBelow(site).map((path) => [`/${path}`, join(site, path)]),
    ...filesBelow(fonts).map((path) => [`/fonts/${path}`, join(fonts, path)]),
  ] as const;
  return new Map(
    paths.map(([path = '', file = '']) => [
      path,
      { type: TYPES[extname(file)] ?? 'text/plain', content: readFileSync(file) },
    ]),
  );
};

const bin = (name: string): string => join(app, 'node_modules/.bin', name);

/** As they come: no alias, no polyfill, no configuration. */
const BUNDLERS = {
  Vite: async (): Promise<string> => {
    await run(bin('vite'), ['build', '--outDir', 'vite'], app);
    return join(app, 'vite');
  },
  esbuild: async (): Promise<string> => {
    await run(bin('esbuild'), ['page.js', '--bundle', '--minify', '--outfile=esbuild/page.js'], app);
    cpSync(join(app, 'index.html'), join(app, 'esbuild/index.html'));
    return join(app, 'esbuild');
  },
} as const;

describe.each(Object.entries(BUNDLERS))('in Chromium, bundled by %s', (name, bundle) => {
  test('the page makes what Node makes, and evaluates no text', async () => {
    const site = await bundle();
    const scripts = filesBelow(site).filter((path) => path.endsWith('.js'));
    const bytes = scripts.map((path) => readFileSync(join(site, path)));
    const [plain, packed] = [bytes, bytes.map((each) => gzipSync(each))].map((all) =>
      all.reduce((sum, each) => sum + each.length, 0),
    );
    process.stdout.write(`${name}: ${scripts.length} scripts, ${plain} bytes, ${packed} gzipped\n`);
    const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";
    const answer = JSON.parse(await answerOf({ files: served(site), policy }));
    expect(answer).toEqual({ eval: 'EvalError', made: inNode });
  });
});
