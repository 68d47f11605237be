/** A server with last year's pack and this year's, by what the page of a pack shows: data in memory become a draft. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ts } from 'ts-morph';
import { afterAll, expect, test, vi } from 'vitest';
import * as shenbao from '../../compiler/index.ts';
import { readmeOf } from '../../generators/package/readme.ts';
import { field, formOf } from '../fixtures/build-form.ts';

const app = mkdtempSync(join(tmpdir(), 'shenbao-server-'));
afterAll(() => rmSync(app, { recursive: true }));

const put = (path: string, content: string | object): void => {
  mkdirSync(dirname(join(app, path)), { recursive: true });
  writeFileSync(join(app, path), typeof content === 'string' ? content : JSON.stringify(content));
};

/** As npm installs it. */
const install = (year: number, label: string): void => {
  const at = `node_modules/@shenbao/test-${year}`;
  const shenbaoSays = { pack: `test/${year}`, language: 1 };
  put(`${at}/package.json`, { name: `@shenbao/test-${year}`, version: '1.0.0', shenbao: shenbaoSays });
  put(`${at}/forms/test/${year}/pack.yaml`, `pack: test/${year}\ntitle: 通知\n`);
  const fields = `fields: { name: { label: ${label}, type: text } }\ndocument: [name]\n`;
  put(`${at}/forms/test/${year}/note.yaml`, `form: test/${year}/note\ntitle: 说明\n${fields}`);
};

const form = formOf('note', '说明', [field('name', 'text', '名称')]);
const [example = ''] = [...readmeOf(form.pack, [form]).matchAll(/^```js\n(.*?)^```$/gms)].flatMap(([, code = '']) =>
  code.includes('migrateFiling') ? [code] : [],
);

/** What it saves and what it shows of these data. */
const served = (data: object) => {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(example, { compilerOptions });
  const [save, show] = [vi.fn(), vi.fn()];
  const run = new Function('require', 'exports', 'process', 'data', 'save', 'show', outputText);
  run(() => shenbao, {}, { cwd: () => app }, data, save, show);
  return { saved: save.mock.calls.flat(), shown: show.mock.calls.flat(2) };
};

test('a server migrates by what the page of a pack shows', () => {
  install(2021, '企业名称');
  install(2022, '名称');
  put('package.json', { dependencies: { '@shenbao/test-2021': '1.0.0', '@shenbao/test-2022': '1.0.0' } });
  expect(served({ $form: 'test/2021/note', name: '甲公司' }).saved).toMatchObject([
    { $form: 'test/2022/note', name: '甲公司' },
  ]);
  // of no form that is installed, and of no field of its form
  expect(served({ $form: 'test/2020/note', name: '甲公司' }).saved).toEqual([]);
  const { saved, shown } = served({ $form: 'test/2021/note', other: 1 });
  expect(saved).toEqual([]);
  expect(shown).toMatchObject([{ code: 'migrate/no-field' }]);
});
