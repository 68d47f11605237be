/** What an upgrade leaves to a person: each with its place, its reason and the change behind it; and what it does not touch. */
import { describe, expect, test, vi } from 'vitest';
import { CONFIG, FOLDER, follow } from './made.ts';

vi.setConfig({ testTimeout: 600_000 });

const PLAN = '@shenbao/made-2030/plan';

test('what is gone, of another unit, or wrong then, with the change that explains it; what is certain is changed all the same', async () => {
  const { files, told } = await follow({
    'tsconfig.json': CONFIG,
    'src/app.ts': `import type { Plan } from '${PLAN}';
import type { Report } from '@shenbao/made-2030/report';
import type { Poster } from '@shenbao/made-2030/poster';

export const fax = (plan: Plan) => plan.company.fax;
export const items = (report: Report) => report.output.length;
export const half = (plan: Plan) => plan.amount / 2;
export const mixed = (plan: Plan) => plan.company.ownership === 'mixed';
export const make = (plan: Plan): Plan['company'] => ({ ...plan.company, ownership: 'private' });
export const plan = (): Omit<Plan, 'amount' | '$form'> => ({ company: make({} as Plan), tools: [], steps: [], goals: [] });
export const own = (plan: Plan): 'lathe' | 'robot' | 'kiln-old' => plan.tools[0] ?? 'robot';
export const slogan = (poster: Poster) => poster.slogan;
declare const mock: (module: string) => void;
mock('${PLAN}');
`,
  });
  expect(told).toEqual([
    'src/app.ts:3:29 upgrade/form-gone No form of “made/2031” takes the place of “@shenbao/made-2030/poster”.',
    'src/app.ts:5:49 upgrade/gone “fax” is no more [company.fax]. | field “传真”: removed',
    'src/app.ts:6:49 upgrade/gone “output” is no more [output]. | list “产出”: removed (with 项目, 数值)',
    'src/app.ts:7:42 upgrade/otherwise “amount” is not what it was: field “金额”: unit: 万元 → 亿元 [amount]. | field “金额”: unit: 万元 → 亿元',
    'src/app.ts:8:65 upgrade/gone “mixed” is no more [company.ownership=mixed]. | option “混合”: removed',
    'src/app.ts:10:36 upgrade/otherwise “amount” is not what it was: field “金额”: unit: 万元 → 亿元 [amount]. | field “金额”: unit: 万元 → 亿元',
    `src/app.ts:10:60 upgrade/error With the next pack this is wrong: Property 'score' is missing in type '{ enterprise: Enterprise; tools: never[]; stages: never[]; goals: never[]; }' but required in type 'Omit<Application, "amount" | "$form">'. (TS2741) | field “得分”: added (number, required)`,
    `src/app.ts:11:68 upgrade/error With the next pack this is wrong: Type 'Tool2031' is not assignable to type '"lathe" | "robot" | "kiln-old"'.   Type '"turning-lathe"' is not assignable to type '"lathe" | "robot" | "kiln-old"'. (TS2322) | entry “数控车床”: renamed: lathe → turning-lathe`,
    'src/app.ts:14:6 upgrade/mention “@shenbao/made-2030/plan” names the pack before where nothing tells what for: it is not changed.',
  ]);
  expect(files['src/app.ts']?.split('\n')[3 + 5]).toBe(
    "export const make = (plan: Application): Application['enterprise'] => ({ ...plan.enterprise, nature: 'private' });",
  );
  expect(files['src/app.ts']).toContain("import type { Poster } from '@shenbao/made-2030/poster';");
});

test('a list that is a matrix now, codes and fields that go on by another name, where a person says so', async () => {
  const said = new Map([
    ['output', 'figures'],
    ['genre', 'style'],
    ['company.zip', 'postcode'],
    ['company.ownership=state', 'enterprise.nature=public'],
  ]);
  const { files, told } = await follow(
    {
      'tsconfig.json': CONFIG,
      'src/app.ts': `import type { Genre, Report } from '@shenbao/made-2030/report';
import type { Goal, Plan, Step } from '${PLAN}';
export const items = (report: Report) => report.output.length;
export const isState = (plan: Plan) => plan.company.ownership === 'state' && plan.company.zip !== '';
export const titles = (steps: readonly (Goal | Step)[]) => steps.map(({ title }) => title);
export type Kinds = Genre[];
`,
    },
    { said },
  );
  expect(files['src/app.ts']).toBe(`import type { Genre, Report } from '@shenbao/made-2031/report';
import type { Goal, Application, Stage } from '@shenbao/made-2031/application';
export const items = (report: Report) => report.figures.length;
export const isState = (plan: Application) => plan.enterprise.nature === 'public' && plan.enterprise.zip !== '';
export const titles = (steps: readonly (Goal | Stage)[]) => steps.map(({ title }) => title);
export type Kinds = Genre[];
`);
  expect(told).toEqual([
    'src/app.ts:1:15 upgrade/remade “Genre” is something else now [genre]. | field “文体”: renamed: genre → style',
    'src/app.ts:3:49 upgrade/otherwise “output” is not what it was: figures by year “产出”: made figures by year [output]. | figures by year “产出”: made figures by year',
    "src/app.ts:3:56 upgrade/error With the next pack this is wrong: Property 'length' does not exist on type 'Figures'. (TS2339) | figures by year “产出”: made figures by year",
    'src/app.ts:4:91 upgrade/moved “zip” stands at “postcode” now [company.zip]. | field “邮政编码”: renamed: zip → postcode',
    'src/app.ts:5:73 upgrade/divided What “title” is called now depends on where it is used: title, name [goals.title, steps.title]. | field “名称”: renamed: title → name',
  ]);
});

describe('what is not touched', () => {
  test('errors that were there before are told as such', async () => {
    const { told } = await follow({
      'tsconfig.json': CONFIG,
      'src/app.ts': `import type { Plan } from '${PLAN}';\nexport const name: number = 'x';\nexport const of = (plan: Plan) => plan.company.name;\n`,
    });
    expect(told).toEqual([
      "src/app.ts:2:14 upgrade/own-error This was wrong before the upgrade: Type 'string' is not assignable to type 'number'. (TS2322)",
    ]);
  });

  test('without a configuration all TypeScript is read; JavaScript, other languages and what the project does not read are listed', async () => {
    const script = `import { validate } from '${PLAN}';\nvalidate({});\n`;
    const plain = await follow({ 'a.ts': script, 'b.js': script, 'C.vue': `<script>\n${script}</script>\n` });
    expect(plain.told).toEqual([
      'upgrade/no-config There is no tsconfig.json in “app”: all of its TypeScript is read together, strictly.',
      'C.vue:2:27 upgrade/language This file is no TypeScript: it is not changed.',
      'b.js:1:27 upgrade/javascript This is JavaScript whose types nobody checks: it is not changed (`checkJs` or `// @ts-check` would have it read).',
    ]);
    expect(plain.upgrade.files.map(({ path }) => path)).toEqual([`${FOLDER}/a.ts`]);
    const checked = await follow({
      'tsconfig.json': CONFIG.replace('"types"', '"allowJs": true, "outDir": "made", "types"'),
      'made/a.js': script,
      'src/a.js': `// @ts-check\n${script}`,
      'test/b.ts': script,
      'src/c.ts': "export * from '../../elsewhere/d';\n",
      '/project/elsewhere/d.ts': script,
    });
    expect(checked.upgrade.files.map(({ path }) => path)).toEqual([`${FOLDER}/src/a.js`]);
    expect(checked.told.filter((each) => !each.includes('own-error'))).toEqual([
      '/project/elsewhere/d.ts:1:27 upgrade/outside This file stands outside of the app, or behind a link: it is not changed.',
      'test/b.ts:1:27 upgrade/not-in-project This file is none of those that tsconfig.json names: it is not changed.',
    ]);
  });

  test('projects that tsconfig.json refers to are read; one that extends what is not there is told', async () => {
    const source = `import type { Plan } from '${PLAN}';\nexport const of = (plan: Plan) => plan.company;\n`;
    const { upgrade } = await follow({
      'tsconfig.json': '{ "files": [], "references": [{ "path": "./web" }, { "path": "./server/tsconfig.json" }] }',
      'web/tsconfig.json': CONFIG.replace('"include"', '"extends": "../base.json", "include"').replace('src', '.'),
      'base.json': '{ "compilerOptions": { "lib": ["es2022", "dom"] } }',
      'web/a.ts': source,
      'server/tsconfig.json': '{ "extends": "./nowhere.json" }',
      'server/b.ts': source,
    });
    expect(upgrade.files.map(({ path }) => path)).toEqual([`${FOLDER}/web/a.ts`]);
    expect(upgrade.damaged).toEqual([
      { config: `${FOLDER}/server/tsconfig.json`, reason: `Cannot read file '${FOLDER}/server/nowhere.json'.` },
    ]);
    expect(upgrade.unread.map(({ file, why }) => [file, why])).toEqual([[`${FOLDER}/server/b.ts`, 'not-in-project']]);
  });

  test.each([
    ['extends itself', '"extends": "./tsconfig.json"', 'Circularity detected'],
    ['has a text for a list', '"files": "src/a.ts"', "'files'"],
    ['asks for a module that there is not', '"compilerOptions": { "module": "nope" }', "'--module'"],
    ['has a number for a path', '"compilerOptions": { "paths": { "*": [1] } }', "'*'"],
  ])('a configuration that %s is told', async (_, said, reason) => {
    const { upgrade } = await follow({ 'tsconfig.json': `{ ${said} }`, 'src/a.ts': `import '${PLAN}';\n` });
    expect(upgrade.damaged).toEqual([{ config: `${FOLDER}/tsconfig.json`, reason: expect.stringContaining(reason) }]);
  });

  test('an app that does not import the pack', async () => {
    const told = ['upgrade/not-imported Nothing in “app” imports “made/2030”.'];
    expect(
      (await follow({ 'tsconfig.json': CONFIG, 'src/a.ts': "export const plan = { company: 'lathe' };\n" })).told,
    ).toEqual(told);
  });

  test('types that stand in a folder are imported from the next one; under another name a person lets that lead on', async () => {
    const types = (key: string): string =>
      `// ${key}, generated by shenbao: change the definition instead.\nexport interface Plan {}\n`;
    const { files, told } = await follow({
      'tsconfig.json': CONFIG.replace(
        '"types"',
        '"paths": { "@plan": ["./generated/made/2030/plan/types.ts"] }, "types"',
      ),
      'src/a.ts':
        "import type { Plan } from '../generated/made/2030/plan/types.js';\nexport const of = (plan: Plan) => plan.company.ownership;\n",
      'src/b.ts': "import type { Plan } from '@plan';\nexport const of = (plan: Plan) => plan.company.name;\n",
      'generated/made/2030/plan/types.ts': types('made/2030/plan'),
    });
    expect(files['src/a.ts']).toBe(
      "import type { Application } from '../generated/made/2031/application/types.js';\nexport const of = (plan: Application) => plan.enterprise.nature;\n",
    );
    expect(files['generated/made/2030/plan/types.ts']).toBe(types('made/2030/plan'));
    expect(told[0]).toBe(
      'src/b.ts:1:27 upgrade/path “@plan” leads to the pack before by another name: let that name lead to “made/2031”.',
    );
  });
});
