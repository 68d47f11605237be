import { realForm } from '../../forms/real-forms.ts';
import type { Case } from './case.ts';

/** One scenario of each of 16 stages of the guide of 2022, then another of the first. */
const guide2022 = Object.values(realForm('cn/2022/demonstration-factory-application').catalogues).find(({ key }) =>
  key.startsWith('scenario-guide/'),
);
const scenarios2022 = (guide2022?.entries ?? []).map(({ entries }) => entries[0]?.code ?? '');
const described = (names: readonly string[]) =>
  names.map((name) => ({
    name,
    description: '述',
    problem: '问',
    solution: '方',
    results: '效',
    economics: '经',
    equipment: [],
    software: [],
    processes: [],
    technologies: [],
  }));
const han = (count: number): string => '长'.repeat(count);
/** A description of so many 字 in all. */
const long = (count: number) => [
  {
    ...described(scenarios2022.slice(0, 1))[0],
    description: han(300),
    problem: han(300),
    solution: han(300),
    results: han(300),
    economics: han(count - 1200),
  },
  ...described(scenarios2022.slice(1, 8)),
];

const another2022 = guide2022?.entries[0]?.entries[1]?.code ?? '';

export const demonstration: readonly Case[] = [
  {
    rule: 'coversEightStages',
    severity: 'error',
    holds: [
      { scenarios: described(scenarios2022.slice(0, 8)) },
      { scenarios: described(scenarios2022.slice(0, 9)) },
      { scenarios: described([...scenarios2022.slice(0, 8), '自拟场景']) },
    ],
    fails: [
      ['scenarios', { scenarios: described(scenarios2022.slice(0, 7)) }],
      ['scenarios', { scenarios: described([...scenarios2022.slice(0, 7), another2022]) }],
    ],
  },
  {
    rule: 'maturity',
    severity: 'error',
    holds: [
      { 'enterprise.maturity.level': 'two', 'enterprise.maturity.otherEvidence': undefined },
      { 'enterprise.maturity.level': 'one', 'enterprise.maturity.otherEvidence': '行业指导性文件' },
    ],
    fails: [
      [
        'enterprise.maturity.level',
        { 'enterprise.maturity.level': 'one', 'enterprise.maturity.otherEvidence': undefined },
      ],
      ['enterprise.maturity', { 'enterprise.maturity.level': 'one', 'enterprise.maturity.otherEvidence': '无' }],
    ],
  },
  {
    rule: 'scenarioLength',
    severity: 'error',
    holds: [{ scenarios: long(3000) }],
    fails: [['scenarios[0]', { scenarios: long(3001) }]],
  },
];
