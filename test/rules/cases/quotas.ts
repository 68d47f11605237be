import type { Case, Values } from './case.ts';

const scenarios = ['human-machine-collaborative-manufacturing'];
const row = (name: string): Values => ({ enterprise: name, scenarios, contact: '张三', mobile: '13900000000' });
const rows = (count: number): readonly Values[] => Array.from({ length: count }, (_, at) => row(`企业${at}`));
const factories = (count: number): readonly Values[] =>
  rows(count).map((each, at) => ({
    ...each,
    factory: `项目${at}`,
    scenarios: [{ scenario: '人机协同作业', instance: '实例' }],
  }));

/** Applicants are counted, each once, however its name is spaced. */
const applicantQuota = (rule: string, list: string, unit: string, most: number): Case => ({
  rule,
  severity: 'error',
  holds: [
    { recommender: unit, [list]: undefined },
    // who recommends nothing needs no quota
    { recommender: '某单位', [list]: undefined },
    { recommender: unit, [list]: rows(most) },
    { recommender: unit, [list]: [...rows(most), row('企业 0'), row('企业１')] },
  ],
  fails: [[list, { recommender: unit, [list]: rows(most + 1) }]],
});

export const summaryQuotas = (unit: string, limits: { scenarios: number; factories: number }): readonly Case[] => [
  applicantQuota('scenarioQuota', 'recommendedScenarios', unit, limits.scenarios),
  applicantQuota('factoryQuota', 'recommendedFactories', unit, limits.factories),
];

const staged = (stages: readonly { readonly stage: string | undefined }[]): Values => ({
  'recommendedFactories[0].scenarios': stages.map(({ stage }, at) => ({
    ...(stage !== undefined && { stage }),
    scenario: '人机协同作业',
    instance: `实例${at}`,
  })),
});
/** Where the guide lists stages alone, each instance is told with its own. */
export const stagesNamed: Case = {
  rule: 'stagesNamed',
  severity: 'warning',
  holds: ['production-operations', '能碳管理', 'mode-innovation'].map((stage) => staged([{ stage }])),
  fails: [undefined, '数字基建', '胡乱环节'].map((stage) => [
    'recommendedFactories[0].scenarios[1].stage',
    staged([{ stage: '营销与售后' }, { stage }]),
  ]),
};

/** Projects are counted, several of one applicant too. */
export const projectQuota = (unit: string, most: number): readonly Case[] => [
  {
    rule: 'factoryQuota',
    severity: 'error',
    holds: [
      { recommender: unit, recommendedFactories: factories(most) },
      { recommender: unit, recommendedFactories: [...factories(most), {}] },
    ],
    fails: [
      ['recommendedFactories', { recommender: unit, recommendedFactories: factories(most + 1) }],
      [
        'recommendedFactories',
        {
          recommender: unit,
          recommendedFactories: factories(most + 1).map((each) => ({ ...each, enterprise: '企业' })),
        },
      ],
    ],
  },
];
