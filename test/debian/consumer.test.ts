/**
 * What is published as an app elsewhere uses it: packed by `shenbao pack`, installed from archives alone, compiled by an old and a new
 * TypeScript, run under two versions of Node, bundled and run in a browser that evaluates no text; verified, and made again, by a
 * shenbao that is installed beside it. The app's own tools come from the registry.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { VERSION } from '../../compiler/model/version.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { realForm, realForms } from '../forms/real-forms.ts';
import { changed } from '../publish/published.ts';
import { answerOf } from './browser.ts';
import { run } from './program.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 1_800_000 });

const project = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'shenbao-consumer-'));
const output = join(folder, 'output');
const tarballs = join(folder, 'tarballs');
const app = join(folder, 'app');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The second stands on the first. */
const PACKS = ['cn/2022', 'hebei/2022', 'gansu/2026', 'hebei/2026'];
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
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', tarballs], project);
  const [tool = ''] = packages();
  for (const pack of PACKS)
    await run(process.execPath, ['dist/compiler/cli/main.js', 'pack', pack, '-o', tarballs], project);
  await run('npm', ['ci', '--no-audit', '--no-fund'], app);
  await run('npm', ['install', '--no-audit', '--no-fund', join(tarballs, tool)], app);
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', ...PACKS.map(archiveOf)], app);
});

/** As `shenbao pack` names it. */
const archiveOf = (pack: string): string => join(tarballs, `shenbao-${pack.replace('/', '-')}-${VERSION}.tgz`);

const packages = (): string[] => readdirSync(tarballs).filter((file) => file.endsWith('.tgz'));

const samples = Object.fromEntries(
  [SUMMARY, BASIC, ADVANCED].map((key) => [key, sampleOf(realForm(key), 3) as Readonly<Record<string, unknown>>]),
);
const { enterprise, project: _, ...rest } = samples[ADVANCED] ?? {};
const mistaken = {
  [SUMMARY]: { ...samples[SUMMARY], recommender: ' ' },
  [BASIC]: { ...samples[BASIC], appliedOn: '2026年春' },
  [ADVANCED]: { ...rest, enterprise: { ...(enterprise as object), ownership: '民营' } },
};

test('a pack, the one that it stands on and two more are installed from their archives, and nothing with them', () => {
  expect(readdirSync(join(app, 'node_modules/@shenbao')).sort()).toEqual(
    PACKS.map((pack) => pack.replace('/', '-')).sort(),
  );
  const { packages: installed } = JSON.parse(readFileSync(join(app, 'package-lock.json'), 'utf8'));
  for (const pack of PACKS) {
    const { resolved, dependencies } = installed[`node_modules/@shenbao/${pack.replace('/', '-')}`];
    expect([resolved, dependencies]).toEqual([expect.stringMatching(/^file:.*\.tgz$/), undefined]);
  }
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
  test('publint', async () => {
    for (const file of packages())
      expect(await run(process.execPath, [bin('.bin/publint'), join(tarballs, file), '--strict'], app)).toContain(
        'All good!',
      );
  });

  test('attw', async () => {
    for (const file of packages()) {
      const options = ['--profile', 'esm-only', '--format', 'json'];
      const said = await run(process.execPath, [bin('.bin/attw'), join(tarballs, file), ...options], app);
      expect(JSON.parse(said).analysis.types, file).toMatchObject({ kind: 'included' });
    }
  });
});

describe('a published pack', () => {
  const OWN = archiveOf('hebei/2022');
  const BASE = archiveOf('cn/2022');
  const verify = (node: string, ...words: readonly string[]): Promise<string> => {
    const elsewhere = mkdtempSync(join(folder, 'elsewhere-'));
    const env = { TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8' };
    return run(node, [bin('shenbao/dist/compiler/cli/main.js'), 'verify', ...words, '--lang', 'en'], elsewhere, env);
  };
  /** What is said of it, and the status that it ends with. */
  const refused = async (...words: readonly string[]): Promise<string> => {
    try {
      return `fine: ${await verify(process.execPath, ...words)}`;
    } catch (error) {
      const { message, cause } = error as Error & { cause: { code: number } };
      return `${cause.code}: ${message}`;
    }
  };
  const other = (...of: Parameters<typeof changed> extends [string, string, ...infer Rest] ? Rest : never) =>
    changed(OWN, join(folder, 'changed.tgz'), ...of);

  test.each([
    ['this Node', process.execPath],
    ['Node 24', bin('.bin/node')],
  ])('is made again in another folder, time zone and language, under %s', async (_, node) => {
    expect(await verify(node, OWN, '--rebuild', '--base', BASE)).toContain('the same made again');
    expect(await verify(node, BASE, '--rebuild')).toContain('the same made again');
  });

  const NAME = 'recommendation-summary/validator.js';
  test('is refused, and the file named, with one byte flipped or one file more', async () => {
    const flipped = await other({ [NAME]: (text) => text.replace('e', 'E') });
    expect(await refused(flipped)).toMatch(/^1: .*recommendation-summary\/validator\.js.*verify\/differs/s);
    const more = await other({ 'recommendation-summary/more.js': () => '' });
    expect(await refused(more)).toMatch(/^1: .*recommendation-summary\/more\.js.*verify\/extra/s);
  });

  test('is refused upon another base, whether swapped or older', async () => {
    const swapped = join(folder, 'swapped.tgz');
    await changed(BASE, swapped, { [NAME]: (text) => `${text}\n` }, true);
    expect(await refused(OWN, '--base', swapped)).toMatch(/^1: .*swapped\.tgz.*verify\/base-swapped/s);
    const older = join(folder, 'older.tgz');
    const of = { 'package.json': (text: string) => text.replace(`"version": "${VERSION}"`, '"version": "0.0.1"') };
    await changed(BASE, older, of, true, (facts) => ({ ...facts, version: '0.0.1' }));
    expect(await refused(OWN, '--base', older)).toMatch(/^1: .*older\.tgz.*verify\/base-older/s);
  });

  test('that another version of the compiler made names the one to install', async () => {
    const archive = await other({}, true, (facts) => ({ ...facts, compiler: { name: 'shenbao', version: '9.8.7' } }));
    const said = await refused(archive, '--rebuild');
    expect(said).toMatch(/^3: .*npx shenbao@9\.8\.7 verify --rebuild.*verify\/compiler/s);
    expect(said).not.toContain('differs');
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
    expect(chinese[BASIC]).toEqual([expect.stringMatching(/^appliedOn 申报日期：须为.*日期.*现为“2026年春”$/)]);
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
  expect(sizes.filter(([, bytes]) => bytes > 60 * 1024)).toEqual([]);
});
