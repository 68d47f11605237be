/** README: its examples do what it says they do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, project, shenbao } from './run.ts';

const readme = readFileSync(join(project, 'README.md'), 'utf8');
const [overlay = '', form = ''] = [...readme.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text]) => text ?? '');
const indented = (text: string): string => text.replace(/^(?=.)/gm, '    ');
const pack = 'pack: sichuan/2022\nextends: cn/2022\ntitle: 四川省\n';
const where = 'forms/sichuan/2022/recommendation-summary.yaml';
const cwd = folderWith({ 'forms/sichuan/2022/pack.yaml': pack, [where]: overlay });

test('the overlay: what it explains, and its effect on the types', async () => {
  expect(overlay.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
  const key = 'sichuan/2022/recommendation-summary';
  const { stdout } = await shenbao(['explain', key, 'recommendedScenarios.mobile'], { cwd });
  expect(readme).toContain(indented(stdout));
  expect((await shenbao(['build', '-t', 'types'], { cwd })).status).toBe(0);
  const types = readFileSync(join(cwd, 'output', key, 'types.ts'), 'utf8');
  const scenario = /interface RecommendedScenario \{.*?^\}/ms.exec(types)?.[0];
  expect(scenario).toContain('/** 专家评分：0 至 100 */\n  score: number;');
  expect(scenario).not.toContain('contact');
});

test('what differs, and the filing that shows it', async () => {
  const keys = ['cn/2022/recommendation-summary', 'sichuan/2022/recommendation-summary'];
  const { stdout } = await shenbao(['diff', ...keys], { cwd });
  const [, quoted = ''] = /^ {4}\$ shenbao diff .*\n {4}…\n((?: {4}.*\n)+)/m.exec(readme) ?? [];
  expect(quoted.split('\n').length).toBeGreaterThan(5);
  expect(indented(stdout)).toContain(quoted);
});

test('the error, in both languages', async () => {
  const broken = folderWith({
    'forms/sichuan/2022/pack.yaml': pack,
    [where]: overlay.replace('recommendedScenarios.contact]', 'recommendedScenarios.contcat]'),
  });
  const { stderr } = await shenbao(['check'], { cwd: broken });
  expect(readme).toContain(indented(stderr));
  const chinese = await shenbao(['check', '--lang', 'zh'], { cwd: broken });
  expect(readme).toContain(indented(chinese.stderr.split('\n').slice(0, 4).join('\n')));
});

test('the language on one screen', async () => {
  const files = { 'forms/sichuan/2022/pack.yaml': pack, 'forms/sichuan/2022/visit-report.yaml': form };
  const { status, stderr } = await shenbao(['build'], { cwd: folderWith(files) });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('names every command', async () => {
  const { stdout } = await shenbao(['--help']);
  const commands = [...stdout.matchAll(/^ {2}(\w+) .*(?:<|\[options\])/gm)].map(([, name]) => name);
  expect(commands.length).toBeGreaterThan(6);
  for (const name of commands.filter((command) => command !== 'help')) expect(readme).toContain(`    shenbao ${name}`);
});
