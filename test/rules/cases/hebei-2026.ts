import { applicantMaturity, type Case, type Values } from './case.ts';

const scenario = (stage: string, name: string, more: Values = {}) => ({ stage, name, instance: '实例', ...more });
const production = ['production-operations', 'human-machine-collaborative-operation'] as const;
const management = ['production-management', 'production-plan-optimisation'] as const;
const operations = [
  ['operations-management', 'intelligent-business-decisions'],
  ['product-services', 'value-added-product-services'],
  ['supply-chain-management', 'digital-supplier-management'],
] as const;

/** As the lists of factories cite them. */
const cited = (names: readonly string[], instance = '实例') => names.map((name) => ({ scenario: name, instance }));

/** Of the levels of the criteria, what a row must cover. */
const coversParts = (id: string, rule: string, needed: readonly string[]): Case => ({
  rule,
  severity: 'warning',
  holds: [
    { [`${id}[0].scenarios`]: cited(needed) },
    { [`${id}[0].scenarios`]: cited([...needed, 'digital-process-design']) },
  ],
  fails: needed.map((_, at) => [
    `${id}[0].scenarios`,
    { [`${id}[0].scenarios`]: cited([...needed.toSpliced(at, 1), 'digital-process-design']) },
  ]),
});

export const basicList: readonly Case[] = [coversParts('factories', 'coversProduction', [production[1]])];
export const advancedSummary: readonly Case[] = [
  coversParts('recommendedFactories', 'coversThreeParts', [production[1], management[1], operations[0][1]]),
];

/** A list of factories, by its id. */
export const listOfFactories = (id: string): Case => ({
  rule: 'aiScenariosAreListed',
  severity: 'warning',
  holds: [
    {
      [`${id}[0].scenarios`]: cited(['digital-process-design', 'production-plan-optimisation']),
      [`${id}[0].aiScenarios`]: cited(['production-plan-optimisation']),
    },
    { [`${id}[0].aiScenarios`]: undefined },
  ],
  fails: [
    [
      `${id}[0].aiScenarios[1]`,
      {
        [`${id}[0].scenarios`]: cited(['digital-process-design']),
        [`${id}[0].aiScenarios`]: cited(['digital-process-design', 'production-plan-optimisation']),
      },
    ],
    [
      `${id}[0].aiScenarios[0]`,
      {
        [`${id}[0].scenarios`]: cited(['digital-process-design']),
        [`${id}[0].aiScenarios`]: cited(['digital-process-design'], '另一实例'),
      },
    ],
  ],
});

const three = (last: readonly [string, string]) => [
  scenario(...production),
  scenario(...management),
  scenario(...last),
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
    holds: [...operations.map((last) => ({ 'factory.scenarios': three(last) }))],
    fails: [
      ['factory.scenarios', { 'factory.scenarios': three(['process-design', 'digital-process-design']) }],
      ['factory.scenarios', { 'factory.scenarios': three(operations[0]).slice(1) }],
      ['factory.scenarios', { 'factory.scenarios': three(operations[0]).toSpliced(1, 1) }],
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
      { 'factory.aiScenarios': undefined, 'kpis.aiScenarioRate.after': 0.4 },
    ],
    fails: [
      ['kpis.aiScenarioRate.after', { 'factory.aiScenarios': undefined, 'kpis.aiScenarioRate.after': 50 }],
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
