import { applicantMaturity, type Case, type Values } from './case.ts';

/** A list of factories, by its id. */
export const listOfFactories = (id: string): Case => ({
  rule: 'aiScenariosAreListed',
  severity: 'warning',
  holds: [
    { [`${id}[0].scenarios`]: ['digital-process-design'], [`${id}[0].aiScenarios`]: ['digital-process-design'] },
    { [`${id}[0].aiScenarios`]: undefined },
  ],
  fails: [
    [
      `${id}[0]`,
      {
        [`${id}[0].scenarios`]: ['digital-process-design'],
        [`${id}[0].aiScenarios`]: ['digital-process-design', 'production-plan-optimisation'],
      },
    ],
  ],
});

const scenario = (stage: string, name: string, more: Values = {}) => ({ stage, name, instance: '实例', ...more });
const production = ['production-operations', 'human-machine-collaborative-operation'] as const;
const management = ['production-management', 'production-plan-optimisation'] as const;
const stages2025 = (operations: string) => [
  scenario(...production),
  scenario(...management),
  scenario(operations, 'x'),
];
const block = { ...scenario(...production), usesAi: false, investment: 10 };
const aiBlock = { ...block, usesAi: true };
const listed = scenario(...production);
const other = scenario(...management);
const otherBlock = { ...block, ...other };
const otherAiBlock = { ...aiBlock, ...other };
const renamed = { ...listed, instance: '另一实例' };

export const application: readonly Case[] = [
  {
    rule: 'factoryName',
    severity: 'error',
    holds: [{ 'factory.name': '某某智能工厂' }],
    fails: [
      ['factory.name', { 'factory.name': '某某智能工厂车间' }],
      ['factory.name', { 'factory.name': '某某智能工厂项目' }],
    ],
  },
  {
    rule: 'coversThreeParts',
    severity: 'error',
    holds: [
      { 'factory.scenarios': stages2025('operations-management') },
      { 'factory.scenarios': stages2025('product-services') },
      { 'factory.scenarios': stages2025('supply-chain-management') },
    ],
    fails: [
      ['factory.scenarios', { 'factory.scenarios': stages2025('process-design') }],
      ['factory.scenarios', { 'factory.scenarios': stages2025('product-services').slice(1) }],
      [
        'factory.scenarios',
        {
          'factory.scenarios': stages2025('product-services').filter(({ stage }) => stage !== 'production-management'),
        },
      ],
    ],
  },
  { ...applicantMaturity, severity: 'error' },
  {
    rule: 'listedAreDescribed',
    severity: 'warning',
    holds: [
      { 'factory.scenarios': [listed], scenarios: [block] },
      { 'factory.scenarios': [listed, other], scenarios: [otherBlock, block] },
    ],
    fails: [
      ['factory.scenarios[1]', { 'factory.scenarios': [listed, other], scenarios: [block] }],
      ['factory.scenarios[0]', { 'factory.scenarios': [renamed], scenarios: [block] }],
    ],
  },
  {
    rule: 'describedAreListed',
    severity: 'warning',
    holds: [{ 'factory.scenarios': [listed, other], scenarios: [block] }],
    fails: [
      ['scenarios[0]', { 'factory.scenarios': [other], scenarios: [block] }],
      ['scenarios[1]', { 'factory.scenarios': [other], scenarios: [otherBlock, block] }],
      ['scenarios[0]', { 'factory.scenarios': [renamed], scenarios: [block] }],
    ],
  },
  {
    rule: 'aiScenariosAreListed',
    severity: 'warning',
    holds: [
      { 'factory.scenarios': [listed, other], 'factory.aiScenarios': [listed] },
      { 'factory.scenarios': [listed], 'factory.aiScenarios': undefined },
    ],
    fails: [
      ['factory.aiScenarios[0]', { 'factory.scenarios': [other], 'factory.aiScenarios': [listed] }],
      ['factory.aiScenarios[0]', { 'factory.scenarios': [renamed], 'factory.aiScenarios': [listed] }],
      ['factory.aiScenarios[1]', { 'factory.scenarios': [other], 'factory.aiScenarios': [other, listed] }],
    ],
  },
  {
    rule: 'aiUseIsListed',
    severity: 'warning',
    holds: [
      { 'factory.aiScenarios': [listed], scenarios: [aiBlock] },
      { 'factory.aiScenarios': [other], scenarios: [block] },
      { 'factory.aiScenarios': [listed, other], scenarios: [aiBlock, otherAiBlock] },
      { 'factory.aiScenarios': undefined, scenarios: [block] },
    ],
    fails: [
      ['scenarios[0]', { 'factory.aiScenarios': [listed], scenarios: [block] }],
      ['scenarios[0]', { 'factory.aiScenarios': [other], scenarios: [aiBlock] }],
      ['scenarios[0]', { 'factory.aiScenarios': [renamed], scenarios: [aiBlock] }],
      ['scenarios[1]', { 'factory.aiScenarios': [listed], scenarios: [aiBlock, otherAiBlock] }],
      ['scenarios[0]', { 'factory.aiScenarios': undefined, scenarios: [aiBlock] }],
    ],
  },
  {
    rule: 'aiScenarioRate',
    severity: 'warning',
    holds: [
      {
        'kpis.aiScenarioRate.after': 33.3,
        'factory.aiScenarios': [listed],
        'factory.scenarios': [listed, other, { ...other, instance: '三' }],
      },
      { 'factory.aiScenarios': undefined },
    ],
    fails: [
      [
        'kpis.aiScenarioRate.after',
        {
          'kpis.aiScenarioRate.after': 34,
          'factory.aiScenarios': [listed],
          'factory.scenarios': [listed, other, other],
        },
      ],
      [
        'kpis.aiScenarioRate.after',
        {
          'kpis.aiScenarioRate.after': 32,
          'factory.aiScenarios': [listed],
          'factory.scenarios': [listed, other, other],
        },
      ],
    ],
  },
  {
    rule: 'scenarioInvestment',
    severity: 'warning',
    holds: [
      {
        'factory.investment': 0.3,
        scenarios: [
          { ...block, investment: 0.1 },
          { ...block, investment: 0.2 },
        ],
      },
      { 'factory.investment': 11, scenarios: [block] },
    ],
    fails: [
      [
        'scenarios',
        {
          'factory.investment': 0.29,
          scenarios: [
            { ...block, investment: 0.1 },
            { ...block, investment: 0.2 },
          ],
        },
      ],
    ],
  },
];
