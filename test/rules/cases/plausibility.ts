/** What cannot be so, and the conditions of who may apply: the same in many forms, in the year of each. */
import type { Case, Values } from './case.ts';

/** Founded before the application; that of an earlier year proves nothing. */
export const foundedBefore = (year: number): Case => {
  const dates = (foundedOn: string, appliedOn: string): Values => ({ 'enterprise.foundedOn': foundedOn, appliedOn });
  return {
    rule: 'foundedBeforeApplying',
    severity: 'warning',
    holds: [
      dates(`${year}-10-01`, `${year}-10-01`),
      dates('1998-05', `${year}-10-01`),
      dates(`${year}-03-01`, `${year - 1}-06-04`),
    ],
    fails: [
      ['enterprise.foundedOn', dates(`${year}-10-02`, `${year}-10-01`)],
      ['enterprise.foundedOn', dates(`${year + 1}-01-01`, `${year - 1}-06-04`)],
    ],
  };
};

/** Least figures of 大型, 中型 and 小型. */
const ofClasses = (
  rule: string,
  at: string,
  scale: string,
  value: string,
  least: readonly number[],
  step: number,
  said: (figure: number) => unknown,
): Case => {
  const [large = 0, medium = 0, small = 0] = least;
  const filed = (code: string, figure: number): Values => ({ [scale]: code, [value]: said(figure) });
  return {
    rule,
    severity: 'warning',
    holds: [
      filed('micro', 0),
      filed('large', large),
      filed('large', large + 1000),
      filed('medium', medium),
      filed('small', small),
    ],
    fails: [
      [at, filed('large', large - step)],
      [at, filed('medium', medium - step)],
      [at, filed('small', small - step)],
    ],
  };
};

const revenues = [40_000, 2000, 300];
const same = (figure: number): unknown => figure;

export const revenueOfClass = (year: number): Case =>
  ofClasses(
    'scaleByRevenue',
    'enterprise',
    'enterprise.scale',
    `enterprise.indicators.mainRevenue.${year - 1}`,
    revenues,
    0.1,
    same,
  );

const noAccident: Case = {
  rule: 'noAccident',
  severity: 'warning',
  holds: [{ 'enterprise.accident': { answer: false } }],
  fails: [['enterprise.accident.answer', { 'enterprise.accident': { answer: true, detail: '某事故' } }]],
};

const appliedIn = (year: number): Case => ({
  rule: 'appliedInYear',
  severity: 'warning',
  holds: [{ appliedOn: `${year}-01-01` }],
  fails: [
    ['appliedOn', { appliedOn: `${year - 1}-12-31` }],
    ['appliedOn', { appliedOn: `${year + 1}-01-01` }],
  ],
});

const appliedAfter = (day: string, before: string): Case => ({
  rule: 'appliedAfterNotice',
  severity: 'warning',
  holds: [{ appliedOn: day }, { appliedOn: `${day.slice(0, 4)}-12-01` }],
  fails: [['appliedOn', { appliedOn: before }]],
});

export const applicant2022: readonly Case[] = [
  foundedBefore(2022),
  revenueOfClass(2022),
  noAccident,
  appliedIn(2022),
  appliedAfter('2022-09-23', '2022-09-22'),
];
export const applicantHubei: readonly Case[] = [foundedBefore(2023), revenueOfClass(2023), noAccident, appliedIn(2023)];

export const task2022: readonly Case[] = [
  {
    rule: 'subsectorWithinSector',
    severity: 'error',
    holds: [{ 'task.sector': 'equipment', 'task.subsector': 'automobiles' }],
    fails: [['task', { 'task.sector': 'raw-materials', 'task.subsector': 'automobiles' }]],
  },
  {
    rule: 'apcOfRawMaterials',
    severity: 'warning',
    holds: [
      { 'task.sector': 'raw-materials', 'kpis.apcRate': { level: 61 } },
      { 'task.sector': 'equipment', 'kpis.apcRate': undefined },
    ],
    fails: [['kpis.apcRate', { 'task.sector': 'equipment', 'kpis.apcRate': { level: 61 } }]],
  },
];

const recommended = (list: string): Values => ({
  [list]: [{ enterprise: '企业', scenarios: ['mass-customisation'], contact: '张三', mobile: '13900000000' }],
});
export const recommendsSomething: Case = {
  rule: 'recommendsSomething',
  severity: 'warning',
  holds: [
    { ...recommended('recommendedScenarios'), recommendedFactories: undefined },
    { ...recommended('recommendedFactories'), recommendedScenarios: [] },
  ],
  fails: [['recommendedScenarios', { recommendedScenarios: [], recommendedFactories: [] }]],
};

/** An office of Hebei, or a group of enterprises. */
export const unitOfHebei = (rule: string, field: string): Case => ({
  rule,
  severity: 'warning',
  holds: [
    '石家庄市工业和信息化局',
    '雄安新区工信科技数据局',
    '河北省工业和信息化厅',
    '中国某某集团',
    '某某有限公司',
  ].map((unit) => ({
    [field]: unit,
  })),
  fails: [[field, { [field]: '山东省工业和信息化厅' }]],
});

export const listedMaturity = (list: string): Case => ({
  rule: 'maturity',
  severity: 'warning',
  holds: [{ [`${list}[0].maturityScore`]: 1.8 }, { [`${list}[0].maturityScore`]: 3 }],
  fails: [[`${list}[0].maturityScore`, { [`${list}[0].maturityScore`]: 1.7 }]],
});

export const applicantHebei: readonly Case[] = [
  foundedBefore(2026),
  revenueOfClass(2026),
  noAccident,
  appliedAfter('2026-02-15', '2026-02-14'),
  {
    rule: 'industrial',
    severity: 'warning',
    holds: ['B', 'C', 'D'].map((section) => ({ 'enterprise.industry.section': section })),
    fails: [
      [
        'enterprise.industry.section',
        {
          'enterprise.industry.section': 'H',
          'enterprise.industry.division': '62',
          'enterprise.industry.group': '621',
        },
      ],
    ],
  },
  {
    rule: 'aboveSize',
    severity: 'warning',
    holds: [2000, 3000].map((revenue) => ({ 'enterprise.indicators.mainRevenue.2025': revenue })),
    fails: [['enterprise.indicators.mainRevenue["2025"]', { 'enterprise.indicators.mainRevenue.2025': 1999.9 }]],
  },
  {
    rule: 'scoreOfLevel',
    severity: 'warning',
    holds: [
      { 'enterprise.maturity.level': 'five', 'enterprise.maturity.score': 4.8 },
      { 'enterprise.maturity.level': 'two', 'enterprise.maturity.score': 1.8 },
    ],
    fails: [['enterprise.maturity', { 'enterprise.maturity.level': 'five', 'enterprise.maturity.score': 1.9 }]],
  },
];

const assessed = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [`assessments[0].${id}`, value]));
const headcounts = ofClasses(
  'scaleByHeadcount',
  'assessments[0]',
  'assessments[0].scale',
  'assessments[0].headcount',
  [1000, 300, 20],
  0.1,
  (figure) => `1-${Math.floor(figure)}人`,
);

export const assessments: readonly Case[] = [
  {
    rule: 'district',
    severity: 'error',
    holds: [assessed({ city: '嘉峪关市', district: undefined }), assessed({ city: '天水市', district: '秦州区' })],
    fails: [['assessments[0].city', assessed({ city: '天水市', district: undefined })]],
  },
  ofClasses(
    'scaleByRevenue',
    'assessments[0]',
    'assessments[0].scale',
    'assessments[0].mainRevenue',
    revenues,
    0.1,
    same,
  ),
  { ...headcounts, fails: [...headcounts.fails, ['assessments[0]', assessed({ scale: 'micro', headcount: '许多' })]] },
  {
    rule: 'scoreOfLevel',
    severity: 'warning',
    holds: [assessed({ maturityScore: 3.38, maturity: { level: 'three' } })],
    fails: [['assessments[0]', assessed({ maturityScore: 3.38, maturity: { level: 'four' } })]],
  },
];

export const scenarioGansu: readonly Case[] = [
  foundedBefore(2026),
  revenueOfClass(2026),
  noAccident,
  ...['productivity', 'resourceUtilisation', 'operatingCost', 'qualityLoss'].map(
    (id): Case => ({
      rule: `${id}Marked`,
      severity: 'warning',
      holds: [{ [`kpis.${id}`]: { change: 0 } }],
      fails: [['', { [`kpis.${id}`]: undefined }]],
    }),
  ),
];

export const buildingPeriod: Case = {
  rule: 'periodAsPrinted',
  severity: 'warning',
  holds: ['2025年3月-2026年12月', '2025年3月至2026年12月'].map((period) => ({ 'projects[0].period': period })),
  fails: [['projects[0].period', { 'projects[0].period': '两年' }]],
};
