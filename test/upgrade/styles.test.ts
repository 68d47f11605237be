/** Apps of several styles follow from one made pack to another: the exact sources that come of it, and what is left. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type AppFiles, definitionsAreFine, type Followed, follow } from './made.ts';

/** Milliseconds: TypeScript reads its libraries once, and nothing here is about time. */
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const PLAN = '@shenbao/made-2030/plan';
const NEXT = '@shenbao/made-2031/application';

/** By file: as it is, and as it has to be. */
const STYLES: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'destructuring.ts': [
    `import type { Plan, Step } from '${PLAN}';

export const name = ({ company: { ownership, name = '无' }, ...rest }: Plan) => [ownership, name, rest.steps];
export const of = ({ company: { ownership: kind } }: Plan) => kind;
export const each = (steps: Step[]) => steps.map(({ title, tool = 'lathe' }) => title + tool);
let ownership: Plan['company']['ownership'];
let title = '';
export const set = (plan: Plan, step: Step) => {
  ({ ownership } = plan.company);
  ({ title: title } = step);
  return [ownership, title];
};
`,
    `import type { Application, Stage } from '${NEXT}';

export const name = ({ enterprise: { nature: ownership, name = '无' }, ...rest }: Application) => [ownership, name, rest.stages];
export const of = ({ enterprise: { nature: kind } }: Application) => kind;
export const each = (steps: Stage[]) => steps.map(({ name: title, tool = 'turning-lathe' }) => title + tool);
let ownership: Application['enterprise']['nature'];
let title = '';
export const set = (plan: Application, step: Stage) => {
  ({ nature: ownership } = plan.enterprise);
  ({ name: title } = step);
  return [ownership, title];
};
`,
  ],
  'spread.ts': [
    `import { type Plan } from "${PLAN}"

export function move(plan: Plan, title: string): Plan {
\treturn { ...plan, company: { ...plan.company, ownership: "private" }, steps: [...plan.steps, { title, tool: "lathe" }] }
}
export const copy = (plan: Plan) => ({ ...plan }).company.ownership
`,
    `import { type Application } from "${NEXT}"

export function move(plan: Application, title: string): Application {
\treturn { ...plan, enterprise: { ...plan.enterprise, nature: "private" }, stages: [...plan.stages, { name: title, tool: "turning-lathe" }] }
}
export const copy = (plan: Application) => ({ ...plan }).enterprise.nature
`,
  ],
  'computed.ts': [
    `import type { Company, Plan } from '${PLAN}';

export const get = <T, K extends keyof T>(of: T, key: K): T[K] => of[key];
export const pick = <T, K extends keyof T>(of: T, keys: readonly K[]) => keys.map((key) => of[key]);
export const read = (plan: Plan) => plan['company']['ownership'] ?? plan?.['steps']?.[0]?.['title'];
export const write = (company: Company): Partial<Plan> => ({ ['company']: company });
export const keys: (keyof Company)[] = ['ownership', 'name'];
export const has = (company: Company) => 'ownership' in company && get(company, 'ownership') === 'private';
export const some = (company: Company) => pick(company, ['ownership', 'scale']);
export type Rest = Omit<Company, 'ownership' | 'scale'>;
export type Part = Pick<Plan, 'company'>['company']['ownership'];
`,
    `import type { Enterprise, Application } from '${NEXT}';

export const get = <T, K extends keyof T>(of: T, key: K): T[K] => of[key];
export const pick = <T, K extends keyof T>(of: T, keys: readonly K[]) => keys.map((key) => of[key]);
export const read = (plan: Application) => plan['enterprise']['nature'] ?? plan?.['stages']?.[0]?.['name'];
export const write = (company: Enterprise): Partial<Application> => ({ ['enterprise']: company });
export const keys: (keyof Enterprise)[] = ['nature', 'name'];
export const has = (company: Enterprise) => 'nature' in company && get(company, 'nature') === 'private';
export const some = (company: Enterprise) => pick(company, ['nature', 'scale']);
export type Rest = Omit<Enterprise, 'nature' | 'scale'>;
export type Part = Pick<Application, 'enterprise'>['enterprise']['nature'];
`,
  ],
  'forms/index.ts': [
    `export * from '${PLAN}';
export { companyOwnershipLabels, companyScaleLabels as scales, type CompanyOwnership as Kind } from '${PLAN}';
export type { Report } from '@shenbao/made-2030/report';
`,
    `export * from '${NEXT}';
export { enterpriseNatureLabels as companyOwnershipLabels, enterpriseScaleLabels as scales, type EnterpriseNature as Kind } from '${NEXT}';
export type { Report } from '@shenbao/made-2031/report';
`,
  ],
  'through.ts': [
    `import { type Plan, companyOwnershipLabels, type Kind, scales, type PlanDraft as Draft } from './forms';

export const label = (plan: Plan | Draft, kind: Kind) => companyOwnershipLabels[plan.company?.ownership ?? kind] + scales.large;
`,
    `import { type Application, companyOwnershipLabels, type Kind, scales, type ApplicationDraft as Draft } from './forms';

export const label = (plan: Application | Draft, kind: Kind) => companyOwnershipLabels[plan.enterprise?.nature ?? kind] + scales.large;
`,
  ],
  'namespace.ts': [
    `import * as plans from '${PLAN}';
import type * as types from '${PLAN}';

export const check = (data: unknown): data is plans.Plan => plans.isPlan(data);
export const labels: Record<types.CompanyOwnership, string> = plans.companyOwnershipLabels;
export type Later = import('${PLAN}').CompanyOwnership;
export const later = async () => {
  const { isPlan, companyOwnershipLabels: names } = await import('${PLAN}');
  const all = await import('${PLAN}');
  return [isPlan, names, all.companyScaleLabels];
};
`,
    `import * as plans from '${NEXT}';
import type * as types from '${NEXT}';

export const check = (data: unknown): data is plans.Application => plans.isApplication(data);
export const labels: Record<types.EnterpriseNature, string> = plans.enterpriseNatureLabels;
export type Later = import('${NEXT}').EnterpriseNature;
export const later = async () => {
  const { isApplication: isPlan, enterpriseNatureLabels: names } = await import('${NEXT}');
  const all = await import('${NEXT}');
  return [isPlan, names, all.enterpriseScaleLabels];
};
`,
  ],
  'Row.tsx': [
    `import type { Company, Plan, Tool } from '${PLAN}';

interface Props extends Pick<Company, 'ownership' | 'scale'> {
  tool?: Tool;
}
export const Row = ({ ownership, scale, tool }: Props) => <td title={ownership}>{scale === 'large' ? tool : 'lathe'}</td>;
export const Table = ({ plan }: { plan: Plan }) => (
  <table>
    <Row {...plan.company} ownership="private" tool="lathe" />
    <Row ownership={plan.company.ownership} scale={'small'} tool={plan.tools.length > 1 ? 'robot' : 'lathe'} />
    {plan.steps.map(({ title }) => <p key={title}>lathe</p>)}
  </table>
);
`,
    `import type { Enterprise, Application, Tool } from '${NEXT}';

interface Props extends Pick<Enterprise, 'nature' | 'scale'> {
  tool?: Tool;
}
export const Row = ({ nature: ownership, scale, tool }: Props) => <td title={ownership}>{scale === 'large' ? tool : 'lathe'}</td>;
export const Table = ({ plan }: { plan: Application }) => (
  <table>
    <Row {...plan.enterprise} nature="private" tool="turning-lathe" />
    <Row nature={plan.enterprise.nature} scale={'small'} tool={plan.tools.length > 1 ? 'robot' : 'turning-lathe'} />
    {plan.stages.map(({ name: title }) => <p key={title}>lathe</p>)}
  </table>
);
`,
  ],
  'codes.ts': [
    `import { FORM, type Plan, type Tool2030, tool2030Labels } from '${PLAN}';

export const days: Partial<Record<Tool2030, number>> = { lathe: 3, robot: 5 };
export const sum = (days.lathe ?? 0) + (days['robot'] ?? 0);
export const shown = tool2030Labels.lathe;
export const asked = (tool: Tool2030): string => {
  switch (tool) {
    case 'lathe':
      return '车';
    default:
      return tool !== 'robot' ? tool : 'lathe';
  }
};
export const isOther = (tool: Tool2030, other: Tool2030) => tool != 'lathe' && 'lathe' !== other;
export const prices = new Map<Tool2030, number>([['lathe', 1]]);
export const isTool = <T extends Tool2030>(tool: T): boolean => tool.length > 0;
export const tools = [isTool('lathe'), ...(['lathe', 'robot'] satisfies Tool2030[])];
export type Turning = Extract<Tool2030, 'lathe'>;
export const key: Plan['$form'] = 'made/2030/plan';
export const isPlan = (data: Plan) => data.$form === FORM || data.$form === 'made/2030/plan';
`,
    `import { FORM, type Application, type Tool2031, tool2031Labels } from '${NEXT}';

export const days: Partial<Record<Tool2031, number>> = { 'turning-lathe': 3, robot: 5 };
export const sum = (days['turning-lathe'] ?? 0) + (days['robot'] ?? 0);
export const shown = tool2031Labels['turning-lathe'];
export const asked = (tool: Tool2031): string => {
  switch (tool) {
    case 'turning-lathe':
      return '车';
    default:
      return tool !== 'robot' ? tool : 'lathe';
  }
};
export const isOther = (tool: Tool2031, other: Tool2031) => tool != 'turning-lathe' && 'turning-lathe' !== other;
export const prices = new Map<Tool2031, number>([['turning-lathe', 1]]);
export const isTool = <T extends Tool2031>(tool: T): boolean => tool.length > 0;
export const tools = [isTool('turning-lathe'), ...(['turning-lathe', 'robot'] satisfies Tool2031[])];
export type Turning = Extract<Tool2031, 'turning-lathe'>;
export const key: Application['$form'] = 'made/2031/application';
export const isPlan = (data: Application) => data.$form === FORM || data.$form === 'made/2031/application';
`,
  ],
  'keys.ts': [
    `import { load, MODULES, type Filings, type FormKey } from '@shenbao/made-2030';

export const one = () => load('made/2030/plan');
export const other = async () => (await MODULES['made/2030/plan']()).FIELDS.length;
export const all: readonly FormKey[] = ['made/2030/plan'];
export type Whole = Filings['made/2030/plan'];
export const shown: Partial<Record<FormKey, string>> = { 'made/2030/plan': '计划' };
`,
    `import { load, MODULES, type Filings, type FormKey } from '@shenbao/made-2031';

export const one = () => load('made/2031/application');
export const other = async () => (await MODULES['made/2031/application']()).FIELDS.length;
export const all: readonly FormKey[] = ['made/2031/application'];
export type Whole = Filings['made/2031/application'];
export const shown: Partial<Record<FormKey, string>> = { 'made/2031/application': '计划' };
`,
  ],
  'names.ts': [
    `import { companyOwnershipLabels, type CompanyOwnership } from '${PLAN}';
import { type Plan as Filing, PLAN } from './own.js';

/** The next pack has a type of that name, and so has this file. */
interface EnterpriseNature {
  kind: CompanyOwnership;
}
export const of = ({ kind }: EnterpriseNature): Filing => ({ company: PLAN, ownership: companyOwnershipLabels[kind] });
export { companyOwnershipLabels, companyOwnershipLabels as labels };
export default { companyOwnershipLabels };
`,
    `import { enterpriseNatureLabels, type EnterpriseNature as CompanyOwnership } from '${NEXT}';
import { type Plan as Filing, PLAN } from './own.js';

/** The next pack has a type of that name, and so has this file. */
interface EnterpriseNature {
  kind: CompanyOwnership;
}
export const of = ({ kind }: EnterpriseNature): Filing => ({ company: PLAN, ownership: enterpriseNatureLabels[kind] });
export { enterpriseNatureLabels as companyOwnershipLabels, enterpriseNatureLabels as labels };
export default { companyOwnershipLabels: enterpriseNatureLabels };
`,
  ],
  'several.ts': [
    `import { FORM as planForm, type Plan } from '${PLAN}';
import { FORM as reportForm, type Report, validate } from '@shenbao/made-2030/report';
import schema from '@shenbao/made-2030/plan/schema.json';

export const title = (filing: Plan | Report): string => {
  switch (filing.$form) {
    case planForm:
      return filing.company.name + filing.steps[0]?.title;
    case 'made/2030/report':
      return filing.author;
  }
};
export const draft = (author: string): Partial<Plan> | Partial<Report> => ({ $form: reportForm, author });
export const other = (): Partial<Plan> | Partial<Report> => ({ $form: 'made/2030/plan', steps: [{ title: '一', tool: 'robot' }] });
export const valid = validate(schema).issues === undefined;
`,
    `import { FORM as planForm, type Application } from '${NEXT}';
import { FORM as reportForm, type Report, validate } from '@shenbao/made-2031/report';
import schema from '@shenbao/made-2031/application/schema.json';

export const title = (filing: Application | Report): string => {
  switch (filing.$form) {
    case planForm:
      return filing.enterprise.name + filing.stages[0]?.name;
    case 'made/2031/report':
      return filing.author;
  }
};
export const draft = (author: string): Partial<Application> | Partial<Report> => ({ $form: reportForm, author });
export const other = (): Partial<Application> | Partial<Report> => ({ $form: 'made/2031/application', stages: [{ name: '一', tool: 'robot' }] });
export const valid = validate(schema).issues === undefined;
`,
  ],
};

/** What has the same names and codes and nothing to do with the pack: not a letter of it changes. */
const OWN: AppFiles = {
  'src/own.ts': `export interface Plan {
  company: string;
  ownership: string;
}
export const PLAN = 'ownership';
export type Tool = 'lathe' | 'robot' | 'kiln-old';
export const tool: Tool = 'lathe';
export const steps = [{ title: '一', company: tool }].map(({ title, company }) => (company === 'lathe' ? title : 'company'));
`,
  'src/jsx.d.ts': `declare namespace JSX {
  type Element = object;
  interface IntrinsicElements {
    [name: string]: object;
  }
}
`,
  'tsconfig.json': `{
  // as projects have it
  "compilerOptions": {
    "target": "es2022", "module": "esnext", "moduleResolution": "bundler", "strict": true, "noUncheckedIndexedAccess": true,
    "jsx": "preserve", "resolveJsonModule": true, "esModuleInterop": true, "types": []
  },
  "include": ["src"]
}
`,
};

const side = (at: 0 | 1): AppFiles => ({
  ...Object.fromEntries(Object.entries(STYLES).map(([path, sides]) => [`src/${path}`, sides[at]])),
  ...OWN,
});

let followed: Followed;
beforeAll(async () => {
  followed = await follow(side(0));
});

test('the definitions that packs are made of are fine', () => {
  expect(definitionsAreFine()).toEqual([]);
});

describe('what lineage says is written', () => {
  test.each(Object.entries(STYLES))('%s', (path, [, after]) => {
    expect(followed.files[`src/${path}`]).toBe(after);
  });

  test('and nothing else', () => {
    expect(Object.keys(followed.files)).toEqual(Object.keys(side(0)));
    for (const [path, text] of Object.entries(OWN)) expect(followed.files[path]).toBe(text);
  });
});

test('what comes of it compiles, and nothing is left to a person', () => {
  expect(followed.told).toEqual([]);
});

test('a second time nothing changes', async () => {
  const again = await follow(followed.files);
  expect(again.upgrade.files).toEqual([]);
  expect(again.told).toEqual(['upgrade/not-imported Nothing in “app” imports “made/2030”.']);
});
