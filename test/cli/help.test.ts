/** The help of every command, in both languages. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { givenIn, valuesOf } from '../../compiler/cli/arguments.ts';
import type { Command, Options, Text } from '../../compiler/cli/command.ts';
import { allCommands, commandNames } from '../../compiler/cli/commands.ts';
import { GLOBALS } from '../../compiler/cli/global-options.ts';
import { helpOf, helpOfAll } from '../../compiler/cli/help.ts';
import { projectFolder } from '../compiler/project.ts';
import { shenbao } from './run.ts';

const commands = await allCommands();

test('a command is called what it calls itself', () => {
  expect(commands.map(({ name }) => name)).toEqual(commandNames);
});

test('every file of commands is one of them', () => {
  const files = readdirSync(join(projectFolder, 'compiler/cli/commands')).map((file) => file.replace(/\.ts$/, ''));
  expect(files.sort()).toEqual([...commandNames].sort());
});

const textsOfOptions = (options: Options): readonly Text[] =>
  Object.values(options).flatMap(({ says, takes }) => (takes ? [says, takes] : [says]));

const textsOf = (command: Command): readonly Text[] => [
  command.says,
  ...command.arguments.flatMap(({ name, says }) => [name, says]),
  ...textsOfOptions(command.options),
  ...command.examples.flatMap(({ says }) => says ?? []),
  ...(command.notes ? [command.notes] : []),
  ...Object.values(command.exits),
];

/** Words of English one behind the other; lines to be typed and lists of names are none. */
const sentences = (help: string): readonly string[] =>
  help
    .split('\n')
    .filter((line) => !/^ {2}shenbao /.test(line))
    .flatMap((line) => line.match(/\b[A-Za-z]+ [a-z]+ [a-z]+\b/g) ?? []);

describe.each(commands.map((command) => [command.name, command] as const))('%s', (name, command) => {
  test('says all of it in both languages', () => {
    for (const { en, zh } of [...textsOf(command), ...textsOfOptions(GLOBALS)]) {
      expect(en).toMatch(/[A-Za-z]{2}/);
      expect(zh).toMatch(/\p{Script=Han}/u);
      if (en !== command.notes?.en) expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('is told with an example, its exit statuses, and in Chinese without a sentence in English', () => {
    const [en, zh] = [helpOf(command, GLOBALS, 'en'), helpOf(command, GLOBALS, 'zh')];
    expect(en).toMatch(
      new RegExp(`^Usage: shenbao ${name}.*Examples:\n  shenbao .*Exit status: 0 .* 2 wrong usage`, 's'),
    );
    expect(zh).toMatch(new RegExp(`^用法：shenbao ${name}.*示例：\n  shenbao .*退出码：0 .* 2 用法有误`, 's'));
    expect(sentences(en)).not.toEqual([]);
    expect(sentences(zh)).toEqual([]);
  });

  test('says what each exit status means', () => {
    const statuses = helpOf(command, GLOBALS, 'en').match(/^Exit status: 0 .+ · 1 .+ · 2 .+ · 3 .+$/m);
    expect(statuses).not.toBeNull();
  });

  test('its examples are calls that it understands', () => {
    for (const { line } of command.examples)
      for (const call of line.split(' | ')) {
        const words = call.split(' > ')[0]?.split(' ') ?? [];
        const of = commands.find((each) => each.name === words[1]);
        const given = givenIn(words.slice(2), { ...of?.options, ...GLOBALS });
        expect(() => valuesOf(given, of?.options ?? {})).not.toThrow();
      }
  });
});

test('of the whole, in Chinese without a sentence in English', () => {
  const zh = helpOfAll(commands, GLOBALS, 'zh');
  for (const { name } of commands) expect(zh).toMatch(new RegExp(`^  ${name} .*\\p{Script=Han}`, 'mu'));
  expect(sentences(zh)).toEqual([]);
});

test.each([
  [['help', 'build', '--lang', 'zh'], {}, 0, '用法：shenbao build'],
  [['--lang=zh', 'build', '-h'], {}, 0, '用法：shenbao build'],
  [['--help'], { LANG: 'zh_CN.UTF-8' }, 0, '用法：shenbao'],
  [['help'], { LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 0, 'Usage: shenbao'],
  [['buidl', '--lang', 'zh'], {}, 2, '没有“buidl”这个命令\n（是否指 build？）'],
  [['help', 'chekc'], { LANG: 'zh_CN.UTF-8' }, 2, '没有“chekc”这个命令\n（是否指 check？）'],
  [['build', '--outptu', 'x'], { LANG: 'zh_CN.UTF-8' }, 2, '没有“--outptu”这个选项\n（是否指 --output？）'],
  [['explain'], { LANG: 'zh_CN.UTF-8' }, 2, '缺少参数“表单、通知包或目录”'],
  [['sample', 'a', 'b'], { LANG: 'zh_CN.UTF-8' }, 2, '参数过多：应为 1 个，现有 2 个'],
  [['fill', 'a', 'b'], { LANG: 'zh_CN.UTF-8' }, 2, '须写明写到何处：-o <文件> 或 --out-dir <文件夹>'],
  [['list', '--size', '--errata'], { LANG: 'zh_CN.UTF-8' }, 2, '不能同时使用'],
  [['validate', 'a', 'b', '--at'], { LANG: 'zh_CN.UTF-8' }, 2, '选项“--at <日期>”缺少值'],
  [['validate', 'a', 'b', '--at', 'x'], { LANG: 'zh_CN.UTF-8' }, 2, '须为日历上的一天'],
  [['check', '--format=xml'], {}, 2, 'Allowed choices are text, json, sarif, github.'],
  [['list', '--size=3'], {}, 2, "option '--size' takes no value"],
  [['--forms'], {}, 2, "option '--forms <folder>' argument missing"],
])('%j in %j', async (args, env, status, said) => {
  const outcome = await shenbao(args, { env });
  expect(outcome.status).toBe(status);
  expect(status === 0 ? outcome.stdout : outcome.stderr).toContain(said);
});
