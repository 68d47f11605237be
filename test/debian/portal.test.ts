/**
 * A portal that installs a published pack: forms shown by react-hook-form and react-jsonschema-form with what the pack gives and nothing
 * written by hand, a Fastify server that takes filings, and somebody who uses it in Chromium. Installs its tools from the registry.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { VERSION } from '../../compiler/model/version.ts';
import { inTab, type Tab } from './devtools.ts';
import { run } from './program.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 1_800_000 });

const project = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'shenbao-portal-'));
const [app, downloads] = [join(folder, 'app'), join(folder, 'downloads')];
const hasChromium = spawnSync('chromium', ['--version']).status === 0;

let server: ChildProcess | undefined;
let address = '';
afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

const started = async (): Promise<string> => {
  server = spawn(process.execPath, ['server.js'], { cwd: app, stdio: ['ignore', 'pipe', 'inherit'] });
  if (server.stdout === null) throw new Error('its output is piped');
  for await (const line of createInterface({ input: server.stdout })) return line;
  throw new Error('the server ended before it listened');
};

/** What the README of the installed pack shows by react-hook-form. */
const components = (): string => {
  const readme = readFileSync(join(app, 'node_modules/@shenbao/gansu-2026/README.md'), 'utf8');
  const shown = [...readme.matchAll(/^```tsx\n(.*?)^```$/gms)].map(([, code = '']) => code);
  const code = shown.find((each) => each.includes("'react-hook-form'"));
  if (code === undefined) throw new Error('nothing is shown');
  return code;
};

const use = (by: (tab: Tab) => Promise<void>): Promise<void> => inTab(address, downloads, by);
const text = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`;
const value = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})?.value`;
const said = (form: string, words: string): string => `(${text(`#${form}-said`)}).startsWith(${JSON.stringify(words)})`;

describe.skipIf(!hasChromium)('somebody', () => {
  beforeAll(async () => {
    cpSync(join(project, 'test/portal'), app, { recursive: true });
    mkdirSync(downloads);
    await run(process.execPath, ['dist/compiler/cli/main.js', 'pack', 'gansu/2026', '-o', folder], project);
    await run('npm', ['ci', '--no-audit', '--no-fund'], app);
    const archive = join(folder, `shenbao-gansu-2026-${VERSION}.tgz`);
    await run('npm', ['install', '--offline', '--no-audit', '--no-fund', archive], app);
    writeFileSync(join(app, 'filing.tsx'), components());
    await run(join(app, 'node_modules/.bin/vite'), ['build', '--outDir', 'site'], app);
    address = await started();
  });

  test('sees all forms, what they are and who files them, and takes a blank one along', async () => {
    await use(async ({ click, until, evaluate }) => {
      await until(`document.querySelectorAll('#forms li').length === 11`);
      expect(await evaluate(text('#forms'))).toContain('附件8 主管部门承诺书 commitment authority');
      await click('#authority-commitment');
      const file = join(downloads, '附件8 主管部门承诺书.docx');
      await vi.waitUntil(() => existsSync(file), { timeout: 60_000 });
      const blank = readFileSync(join(app, 'node_modules/@shenbao/gansu-2026/authority-commitment/blank.docx'));
      await vi.waitUntil(() => readFileSync(file).equals(blank), { timeout: 60_000 });
    });
  });

  test('files a commitment by react-hook-form', async () => {
    await use(async ({ click, type, pick, until, evaluate, reload }) => {
      await until(said('commitment', '可以填写'));
      expect(await evaluate(text('#commitment'))).toContain('1．保证所提交的申请资料全面、真实、准确、有效；');
      await click('#commitment-file');
      await until(`${text('#authority-error')} !== ''`);
      expect(await evaluate(text('#authority-error'))).toBe('主管部门名称：必填');
      await type('[name="authority"]', '兰州市工业和信息化局');
      await until(`document.querySelector('#authority-error') === null`);
      await click('#commitment-save');
      await until(said('commitment', '草稿已保存'));
      await reload();
      await until(said('commitment', '可以填写'));
      await until(`${value('[name="authority"]')} === '兰州市工业和信息化局'`);
      await type('[name="commitment.seal"]', '兰州市工业和信息化局');
      await type('[name="commitment.signature"]', '张三');
      await click('#commitment-file');
      await until(`${text('[id="commitment.date-error"]')} !== ''`);
      await pick('[name="commitment.date"]', '2026-03-02');
      await until(`document.querySelector('#commitment em') === null`);
      await click('#commitment-file');
      await until(said('commitment', '已受理：'));
    });
  });

  test('files an application by the components of the README: numbers, answers, lists, and what is asked only then', async () => {
    const of = (rest: string): string => `[...document.querySelectorAll('#application ${rest}')]`;
    await use(async ({ click, pick, type, until, evaluate }) => {
      await until(`${of('input')}.length > 50`);
      expect(await evaluate(text('#application'))).toContain('（万元）');
      expect(await evaluate(text('#application'))).not.toContain('{n}');
      await click('#application button[type=submit]');
      await until(`${of('em')}.length === 1`);
      expect(await evaluate(text('#application em'))).toBe('必填');
      await until(`(${text('#application form > ul')}).includes('申报日期：必填')`);
      await pick('#application [name="appliedOn"]', '2026-03-02');
      await until(`${of('em')}.length === 0`);
      const [name, held] = (await evaluate(
        `(({ name, value }) => [name, value])(document.querySelector('#application [name^="enterprise.indicators."]'))`,
      )) as readonly [string, string];
      await type(`[name="${name}"]`, '约三千');
      await until(`(${text('#application em')}).includes('约三千')`);
      await type(`[name="${name}"]`, Number(held).toLocaleString('en-US', { maximumFractionDigits: 6 }));
      await until(`${of('em')}.length === 0`);
      await click('#application button[type=submit]');
      await until(said('application', '已受理：'));
    });
  });

  test('adds a record that is blank, whatever one that was taken away held', async () => {
    const scenarios = '#application div:has(> button[name="scenarios"])';
    await use(async ({ click, until, evaluate }) => {
      await until(`document.querySelectorAll('${scenarios} > fieldset').length > 0`);
      const count = await evaluate(`document.querySelectorAll('${scenarios} > fieldset').length`);
      await click(`${scenarios} > fieldset:last-of-type > button`);
      await until(`document.querySelectorAll('${scenarios} > fieldset').length === ${count} - 1`);
      await click(`${scenarios} > button`);
      await until(`document.querySelectorAll('${scenarios} > fieldset').length === ${count}`);
      const boxes = `[...document.querySelectorAll('${scenarios} > fieldset:last-of-type :is(input, textarea, select)')]`;
      expect(await evaluate(`${boxes}.length > 0`)).toBe(true);
      const filled = `${boxes}.filter(({ type, checked, value }) => (/radio|checkbox/.test(type) ? checked : value))`;
      expect(await evaluate(`${filled}.length`)).toBe(0);
    });
  });

  test('files a table of projects by react-jsonschema-form', async () => {
    const enterprise = '#root_projects_0_enterprise';
    await use(async ({ click, type, until, evaluate, reload }) => {
      await until(said('projects', '可以填写'));
      expect(await evaluate(text('#projects'))).toContain('单位：万元');
      expect(await evaluate(text('#projects'))).not.toContain('必填');
      const buttons = await evaluate(
        `[...document.querySelectorAll('#projects button')].map(({ title, textContent }) => title || textContent).join()`,
      );
      expect(buttons).toMatch(/删除.*添加/);
      expect(buttons).not.toMatch(/[A-Za-z]{3}/);
      await click('#projects-file');
      await until(`(${text(`${enterprise}__error`)}).includes('必填')`);
      expect(await evaluate(text('#projects-issues'))).toMatch(/企业名称：必填/);
      await type(enterprise, '兰州某机械有限公司');
      await until(`document.querySelector('${enterprise}__error') === null`);
      await click('#projects-save');
      await until(said('projects', '草稿已保存'));
      await reload();
      await until(said('projects', '可以填写'));
      await until(`${value(enterprise)} === '兰州某机械有限公司'`);
      await click('#projects-file');
      await until(said('projects', '已受理：'));
    });
  });
});
