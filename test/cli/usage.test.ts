import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, inProcess, ON_TERMINAL, SMALL_PROJECT, shenbao, shenbaoSmall, small } from './run.ts';

const COMMANDS = ['build', 'check', 'list', 'explain', 'sample', 'validate', 'fill'];

describe('help', () => {
  test('of the whole names every command and every exit status', async () => {
    const { status, stdout, stderr } = await shenbao(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    for (const code of [0, 1, 2, 3]) expect(stdout).toMatch(new RegExp(`Exit status:.* ${code} [a-z]`));
  });

  test.each(COMMANDS)('of %s gives an example', async (command) => {
    const { status, stdout } = await shenbao([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples?:\n  shenbao .*${command}`));
    expect(await shenbao(['help', command])).toMatchObject({ status: 0, stdout });
  });

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await shenbao(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

test('in a folder that is gone by now nothing can be done, and --version is told', () => {
  const run = (...args: string[]) => {
    const folder = join(folderWith(), 'gone');
    mkdirSync(folder);
    const call = ['-c', 'rmdir "$PWD" && exec "$@"', 'sh', process.execPath, small, ...args];
    return spawnSync('sh', call, { cwd: folder, encoding: 'utf8' });
  };
  for (const args of [['check'], ['new', 'a/2030']]) {
    const { status, stdout, stderr } = run(...args, '--lang', 'en');
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^error The current folder cannot be used: .* cli\/no-folder-here\n$/);
  }
  expect(run('--version').status).toBe(0);
});

test('a call in a process that others were made in ends as in one of its own', async () => {
  const cwd = folderWith({ ...SMALL_PROJECT, 'data.json': '{"$form":"test/2030/note","name":1}' });
  for (const args of [
    ['list', 'test'],
    ['buidl'],
    ['explain', 'test/2030/note', 'nmae'],
    ['validate', 'test/2030/note', 'data.json', '--lang', 'zh'],
    ['check', '--forms', 'none'],
  ])
    expect(await shenbaoSmall(args, { cwd })).toEqual(await inProcess(args, { cwd }, small));
});

describe('wrong usage ends with 2 and says what is wrong', () => {
  test.each([
    [[], 'Usage: shenbao'],
    [['buidl'], 'Did you mean build?'],
    [['build', '--target', 'word', 'pfd'], 'Allowed choices are types, schema'],
    [['build', '--outptu', 'x'], 'Did you mean --output?'],
    [['check', '--format', 'xml'], 'text, json, sarif, github'],
    [['sample', 'cn/2022/recommendation-summary', 'x'], 'too many arguments'],
    [['list', '--size', '--errata'], 'cannot be used with'],
    [['explain'], "missing required argument 'form, pack or catalogue'"],
    [['sample', 'cn/2022/recommendation-summary', '--seed', '-1'], 'A whole number'],
    [['validate', 'cn/2022/recommendation-summary'], "missing required argument 'file'"],
    [['fill', 'cn/2022/recommendation-summary', '-', '-o', 'x.doc'], 'does not end in .docx or .pdf'],
    [['--lang', 'fr', 'list'], 'en, zh'],
  ])('%j', async (args, said) => {
    const { status, stdout, stderr } = await shenbao(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(said);
  });
});

describe('language and colours', () => {
  const folder = folderWith({ 'forms/test/2030/pack.yaml': 'pack: test/2030\ntitel: x\n' });

  test.each([
    [['check', '--lang', 'zh'], {}, '错误 此处没有“titel”这个键。'],
    [['check'], { LANG: 'zh_CN.UTF-8' }, '错误 此处没有“titel”这个键。'],
    [['check'], { LANG: 'en_US.UTF-8' }, 'error “titel” means nothing here.'],
    [['--lang', 'en', 'check'], { LC_ALL: 'zh_CN.UTF-8' }, 'error “titel” means nothing here.'],
  ])('%j in %j', async (args, env, said) => {
    const { status, stderr } = await shenbaoSmall(args, { cwd: folder, env });
    expect(status).toBe(1);
    expect(stderr).toContain(said);
  });

  test('every message of a command follows --lang', async () => {
    const cwd = folderWith(SMALL_PROJECT);
    const zh = (...args: string[]) => shenbaoSmall([...args, '--lang', 'zh'], { cwd });
    expect((await zh('build', '-t', 'types')).stdout).toBe('1 张表单：写入 2 个文件到 output/\n');
    expect((await zh('build', '-t', 'types')).stdout).toBe('1 张表单：没有变化\n');
    expect((await zh('check')).stdout).toMatch(/^\d+ 张表单：没有问题\n$/);
    expect((await zh('list', 'test')).stdout).toMatch(/^表单 +附件 +标题\n/);
    expect((await zh('explain', 'test/2030/note')).stdout).toMatch(/字段 +类型 +标签\n/);
  });

  const ESCAPE = '\u001b[';

  test('colours on a terminal only, and not against the reader’s wish', async () => {
    const check = (args: string[], env: Record<string, string>) =>
      shenbaoSmall(['check', ...args], { cwd: folder, env });
    expect((await check([], { NODE_OPTIONS: ON_TERMINAL })).stderr).toContain(ESCAPE);
    expect((await check([], {})).stderr).not.toContain(ESCAPE);
    expect((await check([], { NODE_OPTIONS: ON_TERMINAL, NO_COLOR: '1' })).stderr).not.toContain(ESCAPE);
    expect((await check([], { NODE_OPTIONS: ON_TERMINAL, TERM: 'dumb' })).stderr).not.toContain(ESCAPE);
    expect((await check(['--no-color'], { NODE_OPTIONS: ON_TERMINAL })).stderr).not.toContain(ESCAPE);
  });

  test('what goes to stdout is coloured likewise, JSON never', async () => {
    const list = (...args: string[]) =>
      shenbaoSmall(['list', ...args], { cwd: folderWith(), env: { NODE_OPTIONS: ON_TERMINAL } });
    expect((await list()).stdout).toContain(ESCAPE);
    expect((await list('--format', 'json')).stdout).not.toContain(ESCAPE);
    expect((await shenbaoSmall(['list'], { cwd: folderWith() })).stdout).not.toContain(ESCAPE);
  });

  test('progress is for terminals', async () => {
    const cwd = folderWith(SMALL_PROJECT);
    const quiet = await shenbaoSmall(['build', '-t', 'types'], { cwd });
    expect(quiet).toEqual({ status: 0, stdout: '1 form: 2 files written to output/\n', stderr: '' });
    const seen = await shenbaoSmall(['build', '-t', 'schema'], { cwd, env: { NODE_OPTIONS: ON_TERMINAL } });
    expect(seen.stderr).toContain('[1/1] test/2030/note schema');
  });
});
