/**
 * What commands print of the language's example is what `recorded.txt` says, and their help what `recorded-help.txt` says, word for word.
 * Where a change is meant, read what differs, then `npx vitest run test/cli/recorded -u`.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allCommands } from '../../compiler/cli/commands.ts';
import { GLOBALS } from '../../compiler/cli/global-options.ts';
import { helpOf, helpOfAll } from '../../compiler/cli/help.ts';
import { exampleFolder } from '../../compiler/cli/language-reference.ts';
import { folderWith, shenbaoSmall } from './run.ts';

const FORM = 'example/2026/application';
const NEXT = 'example/2027/application';

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
  ['diff', 'example/2026', 'example/2027', '--format', 'json'],
  ['diff', FORM, 'example/2027/application', '--as-overlay'],
  ['list', '--catalogues'],
  ['list', 'example', '--format', 'json'],
  ['explain', 'example/2026', '--lang', 'zh'],
  ['explain', 'example/2027'],
  ['sample', 'example/2026/summary', '--seed', '1'],
  ['validate', FORM, 'filing.json'],
  ['validate', FORM, 'wrong.json', '--lang', 'zh'],
  ['validate', FORM, 'wrong.json', '--draft', '--format', 'json'],
  ['validate', FORM, 'wrong.json', '--format', 'github'],
  ['validate', FORM, 'wrong.json', '--format', 'sarif'],
  ['migrate', FORM, NEXT, 'filing.json', '-o', 'next.json'],
  ['migrate', FORM, NEXT, 'filing.json', '-o', 'again.json', '--format', 'json', '--lang', 'zh'],
  ['migrate', FORM, NEXT, 'wrong.json'],
  ['fill', FORM, 'filing.json', 'wrong.json', '--out-dir', 'filled', '--force', '--lang', 'zh'],
  ['extract', 'filled/filing.docx', '--report', 'report.json', '--format', 'json'],
  ['extract', 'filled', '--out-dir', 'data', '--lang', 'zh'],
  ['summarize', 'example/2026/summary', 'filing.json', '-o', 'summary.json'],
];

/** A filing with a fault of each sort: another type, too long, no such field, no such choice, a blank that has to be filled in. */
const faultsIn = (filing: Record<string, unknown>): object => {
  const { enterprise, ...others } = filing;
  return { ...others, enterprise: { ...(enterprise as object), name: 5, ownership: 'none', stray: true, email: 'a@' } };
};

const ACCEPTED = `- { rule: field/removed, at: kpis.models, reason: 不再统计 }
- { rule: matrix/years-changed, at: indicators, form: ${FORM}, reason: 逐年滚动 }
`;

test('what commands print', { timeout: 600_000 }, async () => {
  const cwd = folderWith({ 'accepted.yaml': ACCEPTED });
  cpSync(exampleFolder(), join(cwd, 'forms'), { recursive: true });
  const sample = JSON.parse((await shenbaoSmall(['sample', FORM, '--seed', '3'], { cwd })).stdout);
  writeFileSync(join(cwd, 'filing.json'), JSON.stringify(sample, null, 2));
  writeFileSync(join(cwd, 'wrong.json'), JSON.stringify(faultsIn(sample), null, 2));
  const said: string[] = [];
  for (const args of CALLS) {
    const { status, stdout, stderr } = await shenbaoSmall(args, { cwd });
    said.push(`$ shenbao ${args.join(' ')}\n${stdout}${stderr}= ${status}\n`);
  }
  for (const file of ['report.json', 'summary.json']) said.push(`# ${file}\n${readFileSync(join(cwd, file), 'utf8')}`);
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
