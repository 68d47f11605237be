/** Apps on packs that are published follow from one to the next: forms by lineage, scenarios by that of the guides. */
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { nodeHost } from '../../compiler/host/node-host.ts';
import { projectFolder, realSources, understandSources } from '../compiler/project.ts';
import { CONFIG, follow, type World } from './made.ts';

vi.setConfig({ testTimeout: 600_000 });

const world: World = {
  roots: [{ folder: join(projectFolder, 'forms'), prefix: 'forms/' }],
  host: nodeHost,
  resolution: understandSources(realSources()).resolution,
};

/** Neither form comes from the other. */
const said = new Map([['hebei/2022/demonstration-factory-application', 'hebei/2026/advanced-factory-application']]);

test('from Hebei 2022 to Hebei 2026: a form by another name, where a person says so, and the guide of 2025', async () => {
  const { files, told } = await follow(
    {
      'tsconfig.json': CONFIG,
      'src/a.ts': `import {
  type DemonstrationFactoryApplication,
  isDemonstrationFactoryApplication,
  type ScenarioGuide2022Entry,
  scenarioGuideEntryLabels,
} from '@shenbao/hebei-2022/demonstration-factory-application';

export const together: ScenarioGuide2022Entry = 'human-machine-collaborative-manufacturing';
export const name = (filing: DemonstrationFactoryApplication) => filing.enterprise.name;
export const custom = [scenarioGuideEntryLabels['mass-customisation'], isDemonstrationFactoryApplication];
`,
    },
    { world, from: 'hebei/2022', to: 'hebei/2026', said },
  );
  expect(files['src/a.ts']).toBe(`import {
  type AdvancedFactoryApplication,
  isAdvancedFactoryApplication,
  type ScenarioGuide2025Entry,
  scenarioGuideEntryLabels,
} from '@shenbao/hebei-2026/advanced-factory-application';

export const together: ScenarioGuide2025Entry = 'human-machine-collaborative-operation';
export const name = (filing: AdvancedFactoryApplication) => filing.enterprise.name;
export const custom = [scenarioGuideEntryLabels['large-scale-customisation'], isAdvancedFactoryApplication];
`);
  expect(told).toEqual([]);
});

test('from the nation’s application of 2022 to that of Gansu 2026, and what Gansu does not ask', async () => {
  const from = '@shenbao/cn-2022/excellent-scenario-application';
  const { files, told } = await follow(
    {
      'tsconfig.json': CONFIG,
      'src/a.ts': `import type { ExcellentScenarioApplication } from '${from}';

export const plan = ({ plan }: ExcellentScenarioApplication) => plan;
export const codes = (filing: ExcellentScenarioApplication) => filing.enterprise.creditCode;
export const by = (filing: ExcellentScenarioApplication) => filing.recommender;
`,
    },
    { world, from: 'cn/2022', to: 'gansu/2026' },
  );
  expect(files['src/a.ts']).toContain("from '@shenbao/gansu-2026/excellent-scenario-application'");
  expect(told).toEqual([
    'src/a.ts:5:68 upgrade/gone “recommender” is no more [recommender]. | field “推荐单位”: removed',
  ]);
});

test('from Hebei 2022 to Hebei 2026: scenarios that were codes are objects, which tsc takes where they are joined', async () => {
  const { told } = await follow(
    {
      'tsconfig.json': CONFIG,
      'src/a.ts': `import type { RecommendedFactory } from '@shenbao/hebei-2022/recommendation-summary';

export const joined = (factory: RecommendedFactory): string => factory.scenarios.join('、');
export const each = ({ scenarios }: RecommendedFactory) => scenarios.map((scenario) => \`\${scenario}\`);
export const other = (factory: RecommendedFactory) => factory.enterprise;
`,
    },
    { world, from: 'hebei/2022', to: 'hebei/2026' },
  );
  const change = 'field “智能制造典型场景实例（罗列）”: with instances: no → yes';
  const text = `“scenarios” is not what it was: ${change} [recommendedFactories.scenarios]. | ${change}`;
  expect(told).toEqual([`src/a.ts:3:72 upgrade/otherwise ${text}`, `src/a.ts:4:24 upgrade/otherwise ${text}`]);
});
