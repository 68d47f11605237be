/**
 * What commands print of the language's example is what `recorded.txt` says, and their help what `recorded-help.txt` says, word for word.
 * Where a change is meant, read what differs, then `npx vitest run test/cli/recorded -u`.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allCommands } from '../../compiler/cli/commands.ts';
import { GLOBALS } from '../../compiler/cli/global-options.ts';
import { helpOf, helpOfAll } from '../../compiler/cli/help.ts';
import { exampleFolder } from '../../compiler/cli/language-reference.ts';
import { folderWith, shenbaoSmall } from './run.ts';

const FORM = 'example/2026/application';

const CALLS: readonly (readonly string[])[] = [
  ['check'],
  ['list', 'example', '--lang', 'zh'],
  ['list', 'example', '--size'],
  ['list', 'example', '--errata'],
  ['list', 'example/2027', '--errata', '--format', 'json'],
  ['explain', FORM],
  ['explain', 'example/2027/application', 'factory', '--lang', 'zh'],
  ['explain', 'example/2027/application', 'enterprise.ownership'],
  ['explain', FORM, 'document/basics.table'],
  ['diff', 'example/2026', 'example/2027'],
  ['diff', FORM, 'example/2027/application', '--lang', 'zh', '--accept', 'accepted.yaml', '--fail-on', 'data'],
  ['diff', FORM, 'example/2027/application', '--format', 'github', '--fail-on', 'types'],
  ['diff', 'example/2027', 'example/2026', '--format', 'markdown'],
  ['sample', 'example/2026/summary', '--seed', '1'],
];

const ACCEPTED = `- { rule: field/removed, at: kpis.models, reason: 不再统计 }
- { rule: matrix/years-changed, at: indicators, form: ${FORM}, reason: 逐年滚动 }
`;

test('what commands print', { timeout: 600_000 }, async () => {
  const cwd = folderWith({ 'accepted.yaml': ACCEPTED });
  cpSync(exampleFolder(), join(cwd, 'forms'), { recursive: true });
  const said: string[] = [];
  for (const args of CALLS) {
    const { status, stdout, stderr } = await shenbaoSmall(args, { cwd });
    said.push(`$ shenbao ${args.join(' ')}\n${stdout}${stderr}= ${status}\n`);
  }
  await expect(said.join('\n')).toMatchFileSnapshot('recorded.txt');
});

test('help', { timeout: 600_000 }, async () => {
  const commands = await allCommands();
  const said = (['en', 'zh'] as const).flatMap((language) => [
    helpOfAll(commands, GLOBALS, language),
    ...commands.map((command) => helpOf(command, GLOBALS, language)),
  ]);
  await expect(said.join('\n')).toMatchFileSnapshot('recorded-help.txt');
});
