/** Every rule of every form with data on both sides of its edge: a sample in which a few values are set. */
import { describe, expect, test } from 'vitest';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { realForm, realForms } from '../forms/real-forms.ts';
import { withValues } from './cases/case.ts';
import { cases } from './cases/cases.ts';
import { funds } from './cases/gansu-2026.ts';
import { conditionsOf } from './cel.ts';

const of = (data: unknown, validate: Awaited<ReturnType<typeof loadValidator>>['validate'], id: string) => {
  // of a draft: the cases set what the rule reads and leave the rest
  const { issues = [], warnings = [], unchecked = [] } = validate(data, { draft: true, exempt: [] });
  const failed = [...issues, ...warnings].filter(({ rule }) => rule === id);
  return {
    fields: failed.map(({ field }) => field),
    severities: failed.map(({ severity }) => severity),
    unchecked: unchecked.some(({ rule }) => rule === id),
  };
};

describe.each(Object.entries(cases))('%s', (key, judged) => {
  const form = realForm(key);
  const sample = sampleOf(form, 1);

  test.each(judged)('$rule', async ({ rule, severity, holds, fails }) => {
    const { validate } = await loadValidator({ ...form, rules: conditionsOf(form) });
    for (const values of holds)
      expect([values, of(withValues(sample, values), validate, rule)]).toEqual([
        values,
        { fields: [], severities: [], unchecked: false },
      ]);
    for (const [field, values] of fails)
      expect([values, of(withValues(sample, values), validate, rule)]).toEqual([
        values,
        { fields: [field], severities: [severity], unchecked: false },
      ]);
  });
});

test('every rule has its cases', () => {
  const missing = realForms.flatMap((form) =>
    conditionsOf(form)
      .filter(({ id }) => !cases[form.key]?.some(({ rule }) => rule === id))
      .map(({ id }) => `${form.key} ${id}`),
  );
  expect(missing).toEqual([]);
});

test('a message names the place, the values and the clause', async () => {
  const form = realForm('gansu/2026/projects-under-construction');
  const { validate } = await loadValidator(form);
  const data = withValues(sampleOf(form, 1), funds({ equipment: 5.01, fixed: 5, workingCapital: 0, total: 5 }));
  const { warnings = [] } = validate(data, { draft: true });
  expect(warnings.find(({ rule }) => rule === 'equipmentWithinFixed')?.message).toBe(
    '在建项目 1 › 资金构成：设备投资不应大于固定资产投资（其中：设备投资 5.01；固定资产投资 5；提示性核对（通知未明文规定））',
  );
});

test('what does not add up is told by its parts, none of which is said to be wrong', async () => {
  const form = realForm('gansu/2026/projects-under-construction');
  const { validate } = await loadValidator(form);
  const data = withValues(sampleOf(form, 1), funds({ loans: 0, ownFunds: 3, other: 2, total: 8 }));
  const { warnings = [] } = validate(data, { draft: true });
  expect(warnings.find(({ rule }) => rule === 'sourcesAddUp')?.message).toBe(
    '在建项目 1 › 资金构成：银行贷款、自筹与其他之和应等于总投资（银行贷款 0；自筹 3；其他 2；总投资 8；提示性核对（通知未明文规定））',
  );
});

test('who has no rating, no model and no self-repair says 无', async () => {
  const none: readonly (readonly [string, object])[] = [
    ['gansu/2026/basic-factory-application', { 'enterprise.creditRating': '无', 'line.monitoring.recovery': '无' }],
    ['hubei/2023/scenario-case-outline', { 'scenarios[0].other': '无' }],
    ['cn/2022/excellent-scenario-application', { 'scenarios[0].equipment[0].model': '/' }],
  ];
  for (const [key, values] of none) {
    const form = realForm(key);
    const { validate } = await loadValidator(form);
    expect(validate(withValues(sampleOf(form, 1), { ...values }), {}).warnings ?? []).toEqual([]);
  }
});

test('an industry is told by its name, and of a finer code the one that it lies in', async () => {
  const form = realForm('gansu/2026/self-assessment-summary');
  const { validate } = await loadValidator(form);
  const of = (values: object) => {
    const { issues = [] } = validate(withValues(sampleOf(form, 1), { ...values }), {});
    return issues.map(({ text }) => text);
  };
  const [division, group] = ['division', 'group'].map((level) => `assessments[0].industry.${level}`);
  expect(of({ [division ?? '']: '30', [group ?? '']: '152-饮料制造' })).toContain(
    '152-饮料制造 不属于 30-非金属矿物制品业（GB/T 4754-2017）',
  );
  expect(of({ [division ?? '']: '2510' })).toContain('不在可选范围内；可选：石油、煤炭及其他燃料加工业（25）');
  expect(of({ [division ?? '']: '152' })).toContain('不在可选范围内；可选：酒、饮料和精制茶制造业（15）');
});

test('an enterprise of a year to come is told once', async () => {
  const form = realForm('hubei/2023/scenario-application');
  const { validate } = await loadValidator(form);
  const { warnings = [] } = validate(withValues(sampleOf(form, 1), { 'enterprise.foundedOn': '2103-01-02' }), {});
  expect(warnings.map(({ rule, field }) => `${rule} ${field}`)).toEqual(['foundedBeforeApplying enterprise.foundedOn']);
});

test('a part of the report of Gansu that says nothing is told once', async () => {
  const form = realForm('gansu/2026/cultivation-report');
  const { validate } = await loadValidator(form);
  const { warnings = [] } = validate(withValues(sampleOf(form, 1), { measures: '略' }), {});
  expect(warnings.map(({ field, code }) => `${field} ${code}`)).toEqual(['measures saysNothing']);
});

test.each(['hebei/2026/advanced-factory-application', 'gansu/2026/advanced-factory-application'])(
  'the cover of %s, which prints no day, takes a month',
  async (key) => {
    const form = realForm(key);
    const { validate } = await loadValidator(form);
    const { issues = [] } = validate(withValues(sampleOf(form, 1), { appliedOn: '2026年3月' }), {});
    expect(issues.filter(({ field }) => field === 'appliedOn')).toEqual([]);
  },
);
