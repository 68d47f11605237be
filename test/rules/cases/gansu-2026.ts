import { applicantMaturity, type Case, type Values } from './case.ts';

const production = 'human-machine-collaborative-operation';
const management = 'production-plan-optimisation';
const operations = 'procurement-plan-optimisation-and-collaboration';

const named = (names: readonly string[]) => names.map((name) => ({ name, description: '述' }));

const machines = (all: number, automated: number, networked: number, robots = 0): Values => ({
  'line.equipmentCount': all,
  'line.automation.count': automated,
  'line.networking.count': networked,
  'line.robotCount': robots,
});

export const basicFactory: readonly Case[] = [
  applicantMaturity,
  {
    rule: 'automatedWithinAll',
    severity: 'warning',
    holds: [machines(10, 10, 1), machines(10, 9, 1)],
    fails: [['line', machines(10, 11, 1)]],
  },
  {
    rule: 'networkedWithinAutomated',
    severity: 'warning',
    holds: [machines(20, 10, 10), machines(20, 10, 9)],
    fails: [['line', machines(20, 10, 11)]],
  },
  {
    rule: 'automatedShare',
    severity: 'warning',
    holds: [{ ...machines(3, 1, 0), 'line.automation.share': 33.3 }],
    fails: [
      ['line', { ...machines(3, 1, 0), 'line.automation.share': 34 }],
      ['line', { ...machines(3, 1, 0), 'line.automation.share': 32 }],
    ],
  },
  {
    rule: 'networkedShare',
    severity: 'warning',
    holds: [{ ...machines(9, 3, 1), 'line.networking.share': 33 }],
    fails: [['line', { ...machines(9, 3, 1), 'line.networking.share': 11 }]],
  },
  {
    rule: 'robotsWithinAll',
    severity: 'warning',
    holds: [machines(10, 1, 1, 10), machines(10, 1, 1, 9)],
    fails: [['line', machines(10, 1, 1, 11)]],
  },
  {
    rule: 'startsBeforeEnd',
    severity: 'warning',
    holds: [
      { 'line.startedOn': '2024-05', 'line.completedOn': '2024-05' },
      { 'line.startedOn': '2023-12', 'line.completedOn': '2024-05' },
      { 'line.startedOn': '1994-01', 'line.completedOn': '2024-05' },
    ],
    fails: [
      ['line', { 'line.startedOn': '2024-06', 'line.completedOn': '2024-05' }],
      ['line.startedOn', { 'line.startedOn': '1993-12', 'line.completedOn': '2024-05' }],
    ],
  },
  {
    rule: 'coversProduction',
    severity: 'warning',
    holds: [{ scenarios: named([production]) }, { scenarios: named([production, '自拟场景']) }],
    fails: [['scenarios', { scenarios: named([management]) }]],
  },
];

export const advancedFactory: readonly Case[] = [
  applicantMaturity,
  {
    rule: 'coversThreeParts',
    severity: 'warning',
    holds: [
      { scenarios: named([production, management, operations]) },
      { scenarios: named([production, management, operations, '自拟']) },
    ],
    fails: [
      ['scenarios', { scenarios: named([production, management]) }],
      ['scenarios', { scenarios: named([production, operations]) }],
      ['scenarios', { scenarios: named([management, operations]) }],
      ['scenarios', { scenarios: named(['自拟一', '自拟二', '自拟二']) }],
    ],
  },
];

export const funds = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [`projects[0].funds.${id}`, value]));

export const projects: readonly Case[] = [
  {
    rule: 'investmentAddsUp',
    severity: 'warning',
    // each may be rounded by a hundredth
    holds: [0.3, 0.32, 0.28].map((total) => funds({ fixed: 0.1, workingCapital: 0.2, total })),
    fails: [0.33, 0.27].map((total) => ['projects[0].funds', funds({ fixed: 0.1, workingCapital: 0.2, total })]),
  },
  {
    rule: 'sourcesAddUp',
    severity: 'warning',
    holds: [0.7, 0.73, 0.67].map((total) => funds({ loans: 0.1, ownFunds: 0.2, other: 0.4, total })),
    fails: [0.74, 0.66].map((total) => ['projects[0].funds', funds({ loans: 0.1, ownFunds: 0.2, other: 0.4, total })]),
  },
  {
    rule: 'equipmentWithinFixed',
    severity: 'warning',
    holds: [funds({ equipment: 5, fixed: 5 }), funds({ equipment: 4, fixed: 5 })],
    fails: [['projects[0].funds', funds({ equipment: 5.01, fixed: 5 })]],
  },
];
