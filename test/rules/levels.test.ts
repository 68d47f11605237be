/** The thresholds of the levels that no form is filed at, read from the catalogue of levels: a fixture that is. */
import { describe, expect, test } from 'vitest';

import { realSources, understandSources } from '../compiler/project.ts';
import { loadValidator } from '../fixtures/load-validator.ts';

const levels = '"factory-levels/2025"';
const parts = '"factory-parts/2025"';
const form = `form: test/2026/factory-application
title: 智能工厂申报书
fields:
  level: { label: 申报级别, type: choice, options: { basic: 基础级, advanced: 先进级, excellence: 卓越级, leading: 领航级 } }
  maturity: { label: 成熟度等级, type: integer }
  aiScenarioRate: { label: 应用人工智能技术场景比例, type: percent }
  factoryScenarios: { label: 典型场景, type: scenarios, catalogue: scenario-guide/2025, open: true }
document: [level, maturity, aiScenarioRate, factoryScenarios]
rules:
  maturity:
    severity: error
    check: maturity >= factOf(level, ${levels}, "maturity")
    message: 智能制造能力成熟度未达到该级别的要求
    source: 附件6
  aiScenarioRate:
    severity: error
    when: level in ["excellence", "leading"]
    check: aiScenarioRate >= factOf(level, ${levels}, "aiScenarioRate")
    message: 应用人工智能技术场景比例未达到该级别的要求
    source: 附件6
  coversInPrinciple:
    severity: warning
    when: level == "excellence"
    check: coversParts(factoryScenarios, level, ${levels}, ${parts})
    message: 原则上应覆盖全部环节
    source: 附件6 四
  covers:
    severity: error
    when: level != "excellence"
    check: coversParts(factoryScenarios, level, ${levels}, ${parts})
    message: 应覆盖该级别要求的环节
    source: 附件6
`;
const pack = 'pack: test/2026\ntitle: 试验\n';

const { resolution, diagnostics } = understandSources([
  ...realSources(),
  { path: 'forms/test/2026/pack.yaml', text: pack },
  { path: 'forms/test/2026/factory-application.yaml', text: form },
]);
const fixture = resolution.forms.find(({ key }) => key === 'test/2026/factory-application');

/** One scenario of each part of the criteria of 2025. */
const scenarios = {
  factoryConstruction: 'digital-factory-planning-and-design',
  researchAndDesign: 'digital-process-design',
  productionOperations: 'human-machine-collaborative-operation',
  productionManagement: 'production-plan-optimisation',
  operationsManagement: 'value-added-product-services',
} as const;
const all = Object.values(scenarios);
const without = (...names: (keyof typeof scenarios)[]) =>
  Object.entries(scenarios).flatMap(([name, code]) => (names.some((each) => each === name) ? [] : [code]));

const levelsOf = ['basic', 'advanced', 'excellence', 'leading'] as const;
type Filing = {
  level: (typeof levelsOf)[number];
  maturity?: number;
  aiScenarioRate?: number;
  factoryScenarios?: readonly string[];
};

describe('levels of 2025', async () => {
  if (fixture === undefined) throw new Error('the fixture does not resolve');
  const { validate } = await loadValidator(fixture);
  const failing = (filing: Filing) => {
    const {
      issues = [],
      warnings = [],
      unchecked = [],
    } = validate({
      $form: fixture.key,
      maturity: 5,
      aiScenarioRate: 100,
      factoryScenarios: all,
      ...filing,
    });
    expect(unchecked).toEqual([]);
    return [...issues, ...warnings].map(({ severity, rule, code }) => `${severity} ${rule ?? code}`);
  };

  test('the fixture is sound, and its scenarios are those of the guide', () => {
    expect(diagnostics.list().map(({ code }) => code)).toEqual([]);
    expect(failing({ level: 'leading' })).toEqual([]);
  });

  test.each([
    ['basic', 2],
    ['advanced', 2],
    ['excellence', 3],
    ['leading', 4],
  ] as const)('%s: maturity from %d', (level, least) => {
    expect(failing({ level, maturity: least })).toEqual([]);
    expect(failing({ level, maturity: least - 1 })).toEqual(['error maturity']);
  });

  test.each([
    ['excellence', 20, 19.9],
    ['leading', 60, 59.9],
  ] as const)('%s: %d %% of its scenarios use AI, %d %% are too few', (level, least, less) => {
    expect(failing({ level, aiScenarioRate: least })).toEqual([]);
    expect(failing({ level, aiScenarioRate: less })).toEqual(['error aiScenarioRate']);
  });

  test.each(['basic', 'advanced'] as const)('%s: no share of AI is asked', (level) => {
    expect(failing({ level, aiScenarioRate: 0 })).toEqual([]);
  });

  test('基础级 covers 生产作业', () => {
    expect(failing({ level: 'basic', factoryScenarios: [scenarios.productionOperations] })).toEqual([]);
    expect(failing({ level: 'basic', factoryScenarios: without('productionOperations') })).toEqual(['error covers']);
  });

  test('先进级 covers 生产作业, 生产管理 and 运营管理', () => {
    const three = without('factoryConstruction', 'researchAndDesign');
    expect(failing({ level: 'advanced', factoryScenarios: three })).toEqual([]);
    for (const gone of three)
      expect(failing({ level: 'advanced', factoryScenarios: all.filter((code) => code !== gone) })).toEqual([
        'error covers',
      ]);
  });

  test('卓越级 covers all five in principle, 领航级 must', () => {
    for (const gone of all) {
      const four = all.filter((code) => code !== gone);
      expect(failing({ level: 'excellence', factoryScenarios: four })).toEqual(['warning coversInPrinciple']);
      expect(failing({ level: 'leading', factoryScenarios: four })).toEqual(['error covers']);
    }
  });

  test('a new scenario may be of the one part that is lacking, which cannot be told, and not of two', () => {
    const three = without('factoryConstruction', 'researchAndDesign');
    const told = (more: readonly string[]) => {
      const filing = { level: 'leading', maturity: 5, aiScenarioRate: 100, factoryScenarios: [...three, ...more] };
      const { issues = [], unchecked = [] } = validate({ $form: fixture.key, ...filing });
      return [issues.map(({ rule }) => rule), unchecked.map(({ reason }) => reason)];
    };
    expect(told(['自拟一', '自拟二'])).toEqual([[], ['指引中没有“自拟一、自拟二”，所属环节看不出']]);
    expect(told(['自拟一'])).toEqual([['covers'], []]);
  });
});
