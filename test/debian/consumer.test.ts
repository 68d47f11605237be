/**
 * What is built as an app elsewhere uses it: packed, installed beside nothing of this project, compiled by an old and a new
 * TypeScript, run under two versions of Node, bundled and run in a browser that evaluates no text. Installs from the registry.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { realForm, realForms } from '../forms/real-forms.ts';
import { answerOf } from './browser.ts';
import { run } from './program.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 });

const project = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'shenbao-consumer-'));
const output = join(folder, 'output');
const tarballs = join(folder, 'tarballs');
const app = join(folder, 'app');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PACKS = ['cn/2022', 'gansu/2026', 'hebei/2026'];
const SUMMARY = 'cn/2022/recommendation-summary';
const BASIC = 'gansu/2026/basic-factory-application';
const ADVANCED = 'hebei/2026/advanced-factory-application';

const bin = (name: string): string => join(app, 'node_modules', name);
const compiler = (version: string): string => bin(`typescript-${version}/bin/tsc`);

/** What README says that an app writes. */
const readme = readFileSync(join(project, 'README.md'), 'utf8');
const example = /^## In a downstream app$.*?^```ts\n(.*?)^```/ms.exec(readme)?.[1] ?? '';

beforeAll(async () => {
  expect(example).toContain('validate(');
  await run(process.execPath, ['dist/compiler/cli/main.js', 'build', '-t', 'package', '-o', output], project);
  cpSync(join(project, 'test/consumer'), app, { recursive: true });
  writeFileSync(join(app, 'src/readme.ts'), `declare const text: string;\n${example}`);
  mkdirSync(tarballs);
  for (const packed of [project, ...PACKS.map((pack) => join(output, pack))])
    await run('npm', ['pack', '--ignore-scripts', '--pack-destination', tarballs], packed);
  await run('npm', ['ci', '--no-audit', '--no-fund'], app);
  const files = packages().map((file) => join(tarballs, file));
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...files], app);
});

const packages = (): string[] => readdirSync(tarballs).filter((file) => file.endsWith('.tgz'));

const samples = Object.fromEntries(
  [SUMMARY, BASIC, ADVANCED].map((key) => [key, sampleOf(realForm(key), 3) as Readonly<Record<string, unknown>>]),
);
const { enterprise, project: _, ...rest } = samples[ADVANCED] ?? {};
const mistaken = {
  [SUMMARY]: { ...samples[SUMMARY], recommender: ' ' },
  [BASIC]: { ...samples[BASIC], appliedOn: '2026年1月' },
  [ADVANCED]: { ...rest, enterprise: { ...(enterprise as object), ownership: '民营' } },
};

test('four packages were packed', () => {
  expect(packages().map((file) => file.replace(/-\d+\.\d+\.\d+.*$/, ''))).toEqual([
    'shenbao',
    ...PACKS.map((pack) => `shenbao-${pack.replace('/', '-')}`),
  ]);
});

describe('types', () => {
  const resolutions = { nodenext: ['nodenext', 'nodenext'], bundler: ['esnext', 'bundler'] } as const;
  const matrix = ['5.4', 'newest'].flatMap((version) =>
    (['nodenext', 'bundler'] as const).flatMap((resolution) =>
      ['true', 'false'].map((exact) => ({ version, resolution, exact })),
    ),
  );
  test.each(matrix)('TypeScript $version, $resolution, exactOptionalPropertyTypes $exact', async (each) => {
    const { version, resolution, exact } = each;
    const [module, moduleResolution] = resolutions[resolution];
    const options = ['--module', module, '--moduleResolution', moduleResolution, '--exactOptionalPropertyTypes', exact];
    expect(await run(process.execPath, [compiler(version), '-p', '.', '--noEmit', ...options], app)).toBe('');
  });
});

describe('a package says what it is', () => {
  test.each(['publint', 'attw'])('%s', async (tool) => {
    for (const file of packages()) {
      const tarball = join(tarballs, file);
      const said =
        tool === 'publint'
          ? await run(process.execPath, [bin('.bin/publint'), tarball, '--strict'], app)
          : await run(process.execPath, [bin('.bin/attw'), tarball, '--profile', 'esm-only', '--format', 'json'], app);
      if (tool === 'publint') expect(said).toContain('All good!');
      else expect(JSON.parse(said).analysis.types, file).toMatchObject({ kind: 'included' });
    }
  });
});

describe('the app', () => {
  beforeAll(async () => {
    writeFileSync(join(app, 'filings.json'), JSON.stringify({ valid: samples, invalid: mistaken }));
    await run(process.execPath, [compiler('newest'), '-p', '.', '--module', 'nodenext'], app);
  });

  const versions = [
    ['the Node of these tests', process.execPath, process.version],
    ['Node 24', bin('.bin/node'), 'v24.'],
  ] as const;

  test.each(versions)('answers to filings under %s', async (_, node, version) => {
    expect(await run(node, ['--version'], app)).toContain(version);
    const { valid, chinese, english } = JSON.parse(await run(node, ['built/app.js', 'filings.json'], app));
    expect(valid).toMatchObject({ guarded: ['true'], empty: ['true'] });
    expect(valid[SUMMARY][0]).toBe(samples[SUMMARY]?.recommender);
    expect(valid[ADVANCED][0]).toMatch(/^[^；]+；[^；]+；.*业；/);
    expect(chinese).toMatchObject({ guarded: ['false'], empty: ['true'] });
    expect(chinese[SUMMARY]).toEqual(['recommender 推荐单位：必填']);
    expect(chinese[BASIC]).toEqual(['appliedOn 申报日期：须为日期，如 2026-10-25，现为“2026-01”']);
    expect(chinese[ADVANCED][0]).toBe('project 项目：必填');
    expect(chinese[ADVANCED][1]).toMatch(/^enterprise\.ownership .*不在可选范围内/);
    expect(english[SUMMARY]).toEqual(['recommender 推荐单位: is required']);
  });

  test.each(versions)('compiles a form of its own under %s', async (_, node) => {
    const { said, written, sample } = JSON.parse(await run(node, ['built/library.js'], app));
    expect({ said, written }).toEqual({ said: '', written: ['demo/2026/note/title.txt'] });
    expect(sample).toMatchObject({ $form: 'demo/2026/note' });
  });

  test.each(versions)('shows the forms of two packs under %s', async (_, node) => {
    const filings = [samples[SUMMARY], samples[ADVANCED], mistaken[ADVANCED], { $form: 'toString' }];
    writeFileSync(join(app, 'received.json'), JSON.stringify(filings));
    const said = JSON.parse(await run(node, ['built/portal.js', 'received.json'], app));
    expect(said.forms).toContainEqual([ADVANCED, '河北省先进级智能工厂申报书', 'enterprise']);
    expect(said.asked).toContain('自评级别（基础级、先进级、卓越级、领航级）|基础级/先进级/卓越级/领航级');
    expect(said.asked).toContain('营业收入|万元');
    expect(said.divisions).toEqual(['01', '02']);
    expect(said.deadlines).toContain('2026-03-06');
    expect(said.answers).toEqual([
      expect.stringMatching(/^valid \d+$/),
      expect.stringMatching(/^valid \d+$/),
      expect.stringMatching(/./),
      'unknown',
    ]);
  });

  test('runs in a browser whose policy forbids to evaluate text', async () => {
    const script = await bundle(join(app, 'built/page.js'));
    const data = (id: string, filing: unknown): string =>
      `<script type="application/json" id="${id}">${JSON.stringify(filing).replaceAll('<', '\\u003c')}</script>`;
    const html = `<!doctype html><meta charset="utf-8"><title>shenbao</title><body>${data('valid', samples[ADVANCED])}${data('invalid', mistaken[ADVANCED])}<script type="module" src="/page.js"></script></body>`;
    const files = new Map([
      ['/', { type: 'text/html; charset=utf-8', content: html }],
      ['/page.js', { type: 'text/javascript', content: script }],
    ]);
    const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";
    const strict = JSON.parse(await answerOf({ files, policy }));
    expect(strict).toMatchObject({ valid: ['valid'], eval: 'EvalError' });
    expect(strict.invalid).toContain('项目：必填');
    // Without the policy the same page does what was refused.
    expect(JSON.parse(await answerOf({ files }))).toEqual({ ...strict, eval: 'evaluated' });
  });
});

const bundle = async (input: string): Promise<string> => {
  const build = await rolldown({ input, platform: 'browser', logLevel: 'silent' });
  const { output: chunks } = await build.generate({ minify: true, format: 'esm' });
  await build.close();
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
};

test('all that a form exports is at most 60 KB, minified and gzipped', async () => {
  const sizes: [string, number][] = [];
  for (const { key } of realForms) sizes.push([key, gzipSync(await bundle(join(output, key, 'index.js'))).byteLength]);
  sizes.sort(([, a], [, b]) => b - a);
  process.stdout.write(
    `${sizes.map(([key, bytes]) => `${(bytes / 1000).toFixed(1).padStart(6)} kB  ${key}`).join('\n')}\n`,
  );
  expect(sizes.filter(([, bytes]) => bytes > 60_000)).toEqual([]);
});
