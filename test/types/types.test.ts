import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Artifact } from '../../compiler/model/artifact.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { generateTypes } from '../../generators/types/types.ts';
import { generateValidator } from '../../generators/validator/validator.ts';
import { field, formOf, group, list, matrix } from '../fixtures/build-form.ts';
import { everyType, summary } from '../fixtures/every-type.ts';
import { filing } from '../fixtures/hand-made.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name: string) => join(root, 'node_modules/.bin', name);

const textOf = (artifacts: readonly Artifact[], ending: string): string =>
  String(artifacts.find(({ path }) => path.endsWith(ending))?.content);

/** Fields with the same ids in several places, and what must be escaped. */
const awkward = formOf('awkward-form', '怪表 */ "引号"', [
  group('period', '第一期', [
    group('task', '任务', [field('kind', 'choice', '类', { options: [{ code: 'a', label: "它's" }] })]),
    field('size', 'choice', '规模', { options: [{ code: '1', label: '一' }] }),
  ]),
  list('tasks', '任务', [
    group('period', '第二期', [field('size', 'choice', '规模', { options: [{ code: '1', label: '一' }] })]),
    field('kind', 'choice', '类', { options: [{ code: 'b"c', label: '"乙"' }] }),
    field('grade', 'choice', '等级', {
      options: Array.from({ length: 20 }, (_, at) => ({ code: `grade-${at}`, label: `${at}` })),
    }),
  ]),
  list('single', '单', [field('size', 'choice', '大小', { options: [{ code: '2', label: '二' }] })]),
  group('draft', '名称与共用类型相同', [field('score', 'decimal', '分', { hint: '*/ 结束' })]),
  group('maker', '名称与块相同', [
    list('rows', '供应商', [field('kind', 'choice', '类', { options: [{ code: 'a', label: '甲' }] })], {
      block: 'maker',
    }),
  ]),
  field('count', 'indicator', '名称与用到的类型相同', { measure: 'count' }),
  group('record', '名称与语言的类型相同', [
    matrix('partial', '各年', [field('revenue', 'money', '收入', { unit: '万元' })], [2021]),
  ]),
  group('awkwardForm', '名称与表相同', [field('note', 'text', '备\n注')]),
]);

/** Forms whose own names are what they import, or no names. */
const named = [
  formOf('draft', '草稿', [field('name', 'text', '名称')]),
  formOf('record', '记录', [field('kind', 'choice', '类', { options: [{ code: 'a', label: '甲' }] })]),
  formOf('2026-plan', '计划', [field('name', 'text', '名称')]),
  formOf('company', '企业', [
    group('company', '企业', [field('founded', 'date', '成立日期')], { block: 'company' }),
    list('years', '各年', [field('day', 'date', '日')], { block: '2026' }),
    field('count', 'indicator', '数', { measure: 'count' }),
  ]),
];

const forms = [everyType, summary, awkward, ...named];
const artifacts = forms.flatMap((form) => [...generateTypes(form), ...generateValidator(form, schemaOf(form))]);

let folder: string;
const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shenbao-types-'));
  for (const { path, content } of artifacts) write(path, content);
});
afterAll(() => rmSync(folder, { recursive: true }));

const options =
  '--strict --noEmit --skipLibCheck false --exactOptionalPropertyTypes --noUncheckedIndexedAccess --noUnusedLocals --target es2022 --types';

/** What the TypeScript compiler says about a file beside the generated ones; empty if it is right. */
const diagnosticsOf = (name: string, text: string, resolution: readonly string[]): string => {
  write(name, text);
  const { stdout } = spawnSync(bin('tsc'), [...options.split(' '), '', ...resolution, name], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout;
};

const nodenext = ['--module', 'nodenext'];
const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler'];

const consumer = `
import standard, { draftSchema, isEveryTypeApplication, validate } from './test/2022/every-type-application/validator.js';
import { FORM, enterpriseOwnershipLabels } from './test/2022/every-type-application/types.js';
import type { EveryTypeApplication, EveryTypeApplicationDraft, EnterpriseOwnership } from './test/2022/every-type-application/types.js';
import { supplierKindLabels, type Supplier } from './test/2022/shared/supplier.js';
import type { ScenarioInstance } from './test/2022/shared/values.js';
import { type ScenarioGuide2022Entry, scenarioGuide2022GroupLabels } from './test/2022/shared/scenario-guide-2022.js';
import type { Summary } from './test/2022/summary/types.js';

export const filing: EveryTypeApplication = ${JSON.stringify(filing)};
export const draft: EveryTypeApplicationDraft = { enterprise: { accident: { answer: true }, licence: [{ name: 'a.pdf' }] }, scenarios: [{}] };
export const empty: EveryTypeApplicationDraft = {};
export const finished: EveryTypeApplicationDraft = filing;
export const named: EveryTypeApplicationDraft = {
  enterprise: { indicators: { totalAssets: { '2019': 1 } }, markets: ['abroad'], employees: 1 },
  scenarios: [{ scenario: '一种新的场景', related: ['human-machine-work', '另一种'], period: { start: '2022-01-01' } }],
};
export const instance: ScenarioInstance<ScenarioGuide2022Entry> = { scenario: 'human-machine-work', instance: '壳体加工' };
export const instances: EveryTypeApplicationDraft = {
  scenarios: [{ instances: [{}, instance], newInstances: [{ stage: '新环节', scenario: '新场景', instance: '甲' }, instance] }],
};
export const label: '民营' = enterpriseOwnershipLabels.private;
export const labels: Record<EnterpriseOwnership, string> = enterpriseOwnershipLabels;
export const key: 'test/2022/every-type-application' = FORM;
export const assets: number = filing.enterprise.indicators.totalAssets['2019'];
export const other: number | undefined = filing.enterprise.indicators.totalAssets['2001'];
export const stage: '生产作业' = scenarioGuide2022GroupLabels[filing.scenarios[0]?.stage === 'production' ? 'production' : 'production'];
export const shared = (supplier: Supplier): NonNullable<Summary['rows']>[number]['suppliers'] => [supplier];
export const self: '自建' = supplierKindLabels.self;

export const read = (data: unknown): string => {
  const result = validate(data, { lang: 'en' });
  if (result.issues !== undefined) return result.issues.map(({ path, message }) => [...path, message].join()).join();
  return result.value.enterprise.creditCode;
};
export const readDraft = (data: unknown): string | undefined => {
  const result = validate(data, { draft: true });
  return result.issues === undefined ? result.value.enterprise?.creditCode : result.issues[0]?.code;
};
export const guarded = (data: unknown): string => (isEveryTypeApplication(data) ? data.pledge.seal : '');
export const version: 1 = standard['~standard'].version;
export const draftOf = (data: unknown) => draftSchema['~standard'].validate(data);
`;

/** Expressions that the types must refuse, each beside why. */
const refused = [
  ['a missing field', "export const x: EveryTypeApplication['cover'] = { applicant: '', unit: 'xiongan' };"],
  [
    'an unknown field',
    "export const x: EveryTypeApplication['pledge'] = { signature: '', seal: '', signedOn: '', date: '' };",
  ],
  ['a label in place of a code', "export const x: EveryTypeApplication['enterprise']['ownership'] = '民营';"],
  ['a heading of a catalogue', "export const x: EveryTypeApplication['enterprise']['sector'] = 'equipment';"],
  ['a unit that is not listed', "export const x: EveryTypeApplication['cover']['unit'] = '石家庄市';"],
  [
    'a yes that does not say what',
    "export const x: EveryTypeApplication['enterprise']['accident'] = { answer: true };",
  ],
  ['text for a number', "export const x: EveryTypeApplication['effects']['score'] = '4';"],
  [
    'a level where a change is asked',
    "export const x: EveryTypeApplication['effects']['productivity'] = { level: 1 };",
  ],
  [
    'a year that is missing',
    "export const x: EveryTypeApplication['enterprise']['indicators']['totalAssets'] = { '2019': 1 };",
  ],
  [
    'the number of a year that nobody asks, as if it were there',
    "export const x = (e: EveryTypeApplication): number => e.enterprise.indicators.totalAssets['2001'];",
  ],
  ['another form', "export const x: EveryTypeApplication['$form'] = 'test/2022/summary';"],
  ['an unknown code in a draft', "export const x: EveryTypeApplicationDraft = { enterprise: { markets: ['moon'] } };"],
  [
    'an object for a new name in a draft',
    'export const x: EveryTypeApplicationDraft = { scenarios: [{ scenario: {} }] };',
  ],
  ['an object for text in a draft', 'export const x: EveryTypeApplicationDraft = { enterprise: { name: {} } };'],
  [
    'a new scenario of an instance where there are none',
    "export const x: EveryTypeApplication['scenarios'][number]['instances'] = [{ scenario: '新', instance: '甲' }];",
  ],
  [
    'an instance without its name',
    "export const x: EveryTypeApplication['scenarios'][number]['newInstances'] = [{ scenario: '新' }];",
  ],
  ['what the system fills in', 'export const x = (e: EveryTypeApplication) => { e.enterprise.inKeyRegion = true; };'],
] as const;

describe('the TypeScript compiler', () => {
  test.each([
    ['nodenext', nodenext],
    ['bundler', bundler],
  ])('accepts what a consumer writes under %s resolution', (_, resolution) => {
    write('package.json', '{ "type": "module" }');
    expect(diagnosticsOf('consumer.ts', consumer, resolution)).toBe('');
    const awkwardUse =
      "import { type AwkwardForm } from './test/2022/awkward-form/types.js';\nexport const form: AwkwardForm = { $form: 'test/2022/awkward-form' };";
    expect(diagnosticsOf('awkward.ts', awkwardUse, resolution)).toBe('');
    const namedUse = ['Draft draft', 'RecordForm record', '_2026Plan 2026-plan', 'Company company'].map((names) => {
      const [type, key] = names.split(' ');
      return `import type { ${type}, ${type}Draft } from './test/2022/${key}/types.js';\nexport type Of${type} = [${type}, ${type}Draft];\nimport { is${type} } from './test/2022/${key}/validator.js';\nexport { is${type} };`;
    });
    expect(diagnosticsOf('named.ts', namedUse.join('\n'), resolution)).toBe('');
  });

  test('refuses what the form refuses', () => {
    const head =
      "import type { EveryTypeApplication, EveryTypeApplicationDraft } from './test/2022/every-type-application/types.js';\nexport type Both = EveryTypeApplication | EveryTypeApplicationDraft;";
    const files = refused.map(([, statement], at) => {
      write(`refused-${at}.ts`, `${head}\n${statement}\n`);
      return `refused-${at}.ts`;
    });
    const said = diagnosticsOf('nothing.ts', 'export {};', [...bundler, ...files]);
    const accepted = refused.filter((_, at) => !said.includes(`refused-${at}.ts(3,`)).map(([why]) => why);
    expect(accepted).toEqual([]);
    expect(said.match(/^refused/gm)).toHaveLength(refused.length);
  });
});

test('biome would change nothing', () => {
  write(
    'biome.json',
    '{ "formatter": { "indentStyle": "space", "lineWidth": 120 }, "javascript": { "formatter": { "quoteStyle": "single" } } }',
  );
  const files = artifacts.filter(({ path }) => path.endsWith('.ts')).map(({ path }) => path);
  const { status, stderr } = spawnSync(bin('biome'), ['format', ...new Set(files)], { cwd: folder, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
});

test('two forms of a pack share the same bytes', () => {
  const byPath = new Map(generateTypes(everyType).map(({ path, content }) => [path, content]));
  const shared = generateTypes(summary).filter(({ path }) => path.includes('/shared/'));
  expect(shared.map(({ path }) => path).sort()).toEqual([
    'test/2022/shared/contact.ts',
    'test/2022/shared/scenario-guide-2022.ts',
    'test/2022/shared/supplier.ts',
    'test/2022/shared/values.ts',
  ]);
  for (const { path, content } of shared) expect(byPath.get(path)).toBe(content);
  expect(textOf(generateTypes(summary), 'summary/types.ts')).not.toContain('interface Contact');
});

test('names: by the path alone; those that every form has are left to it', () => {
  const declared = textOf(generateTypes(awkward), 'types.ts').match(/(?<=^export (?:interface|type) )\w+/gm);
  expect(declared).toEqual([
    'AwkwardForm',
    'AwkwardFormDraft',
    'Period',
    'PeriodTask',
    'PeriodTaskKind',
    'PeriodSize',
    'Task',
    'TaskPeriod',
    'TaskPeriodSize',
    'TaskKind',
    'TaskGrade',
    'Single',
    'SingleSize',
    'DraftField',
    'Maker',
    'RecordField',
    'RecordPartial',
    'AwkwardFormField',
  ]);
});

test('comments say label, unit and limits', () => {
  const text = textOf(generateTypes(everyType), 'every-type-application/types.ts');
  expect(text).toContain('/** 从业人数（人）：不小于 1 */\n  employees: number;');
  expect(text).toContain('/**\n * 智能制造试点示范项目申报书（优秀场景），附件 4-1\n *');
  expect(textOf(generateTypes(summary), 'summary/types.ts')).toContain('/** 项目名称（全称） */');
  expect(text).toContain('/** 场景名称：不超过 30 字 */\n  name: string;');
  expect(text).toContain('/** 工厂是否位于重点区域：由系统填写 */\n  readonly inKeyRegion?: boolean;');
});
