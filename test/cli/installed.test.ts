/** The commands name the package, and its version, that a form comes in. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { folderWith, SMALL_PROJECT, shenbaoSmall } from './run.ts';

const published = folderWith(SMALL_PROJECT);
const app = folderWith({
  'package.json': JSON.stringify({
    dependencies: { '@shenbao/test-2030': '2.0.0', 'test-old': 'npm:@shenbao/test-2030@1', nobody: '1' },
  }),
  'forms/pack.yaml': 'pack: sichuan/2030\nextends: test/2030\ntitle: 川\n',
  'forms/note.yaml': 'form: sichuan/2030/note\nextends: test/2030/note\nchanges: { set: { name: { hint: 全称 } } }\n',
});

const install = (calledAs: string, version: string, change: (text: string) => string): void => {
  const to = join(app, 'node_modules', calledAs);
  mkdirSync(to, { recursive: true });
  cpSync(join(published, 'output/test/2030'), to, { recursive: true });
  const edit = (path: string, by: (text: string) => string): void =>
    writeFileSync(join(to, path), by(readFileSync(join(to, path), 'utf8')));
  edit('package.json', (text) => JSON.stringify({ ...JSON.parse(text), version }));
  edit('forms/test/2030/note.yaml', change);
};

beforeAll(async () => {
  expect((await shenbaoSmall(['build', '-t', 'package'], { cwd: published })).status).toBe(0);
  install('@shenbao/test-2030', '2.0.0', (text) => text.replace('words: 100', 'words: 80'));
  install('test-old', '1.0.0', (text) => text);
});

test('list', async () => {
  const { stdout } = await shenbaoSmall(['list'], { cwd: app });
  const rows = stdout.split('\n').map((line) => line.replace(/ {2,}/g, ' | ').trim());
  expect(rows.filter((row) => row.includes('2030'))).toEqual([
    'sichuan/2030/note | 情况说明',
    'test/2030/note | @shenbao/test-2030@2.0.0 | 情况说明',
    'test-old/note | @shenbao/test-2030@1.0.0 | 情况说明',
  ]);
  const json = JSON.parse((await shenbaoSmall(['list', 'test-old', '--format', 'json'], { cwd: app })).stdout);
  expect(json).toEqual([
    { form: 'test-old/note', attachment: '', title: '情况说明', package: '@shenbao/test-2030', version: '1.0.0' },
  ]);
});

test('explain', async () => {
  const explain = async (...args: readonly string[]) => (await shenbaoSmall(['explain', ...args], { cwd: app })).stdout;
  expect(await explain('sichuan/2030/note', 'story')).toContain(
    'define, @shenbao/test-2030@2.0.0/forms/test/2030/note.yaml:5:43',
  );
  const old = await explain('test-old/note');
  expect(old).toContain('from @shenbao/test-2030@1.0.0');
  expect(await explain('test-old/note', 'story')).toContain('@shenbao/test-2030@1.0.0/forms/');
});

test('diff', async () => {
  const diff = async (...args: readonly string[]) => (await shenbaoSmall(['diff', ...args], { cwd: app })).stdout;
  const told = await diff('test-old', '@shenbao/test-2030');
  expect(told).toContain('test/2030/note (@shenbao/test-2030@1.0.0) → test/2030/note (@shenbao/test-2030@2.0.0)');
  expect(told).toContain('- 100  @shenbao/test-2030@1.0.0/forms/test/2030/note.yaml:5');
  expect(await diff('node_modules/test-old', 'test/2030')).toBe(told);
  expect(await diff('test-old/note', 'sichuan/2030/note')).toContain('field/words-tightened');
});

test('sample and validate', async () => {
  const { stdout } = await shenbaoSmall(['sample', 'test-old/note'], { cwd: app });
  expect(JSON.parse(stdout)).toMatchObject({ $form: 'test/2030/note' });
  const filing = JSON.stringify({ $form: 'test/2030/note', name: '甲', story: '字'.repeat(90) });
  const check = async (form: string) =>
    (await shenbaoSmall(['validate', form, '-'], { cwd: app, input: filing })).status;
  expect([await check('test-old/note'), await check('@shenbao/test-2030/note')]).toEqual([0, 1]);
});

test('a name that means nothing, and a dependency that is not installed: read/not-installed', async () => {
  const cwd = folderWith({
    'package.json': JSON.stringify({ devDependencies: { '@shenbao/test-2030': '1' } }),
    'forms/pack.yaml': 'pack: sichuan/2030\ntitle: 川\n',
    'forms/note.yaml': 'form: sichuan/2030/note\nextends: test/2030/note\n',
  });
  const { status, stderr } = await shenbaoSmall(['check'], { cwd });
  expect(status).toBe(1);
  expect(stderr).toContain(
    'warning Of package.json these are not installed: @shenbao/test-2030. `npm install` does so.',
  );
});
