/** A rule that asks for several things says which of them fails: the row of a checklist, the part that no scenario covers. */
import { describe, expect, it } from 'vitest';
import { loadValidator } from '../fixtures/load-validator.ts';
import { realForm } from '../forms/real-forms.ts';
import { sampleAt } from '../forms/sampled.ts';
import { withValues } from '../rules/cases/case.ts';

describe('the review checklist', async () => {
  const form = realForm('hubei/2023/formal-review-checklist');
  const { validate } = await loadValidator(form);
  const told = (values: Readonly<Record<string, unknown>>, lang: 'zh' | 'en' = 'zh') => {
    const { warnings = [] } = validate(withValues(sampleAt(form, 1), values), { lang });
    return warnings.map(({ field, message }) => ({ field, message }));
  };

  it('is told at the row that fails', () => {
    const [first, ...others] = told({ 'review.noDishonesty': false });
    expect(others).toEqual([]);
    expect(first?.field).toBe('review.noDishonesty');
    expect(first?.message).toContain('（申报单位近三年无失信情况 否；依据：附件4）');
  });

  it('names each of several rows, and no other', () => {
    const [first] = told({ 'review.noDishonesty': false, 'review.secret': true });
    expect(first?.field).toBe('review');
    expect(first?.message).toContain('（申报单位近三年无失信情况 否；申报内容是否涉密 是；依据：附件4）');
    expect(told({ 'review.secret': true }, 'en')[0]?.message).toContain('(申报内容是否涉密 yes; source: 附件4)');
  });
});

describe('the parts of a factory', async () => {
  const form = realForm('hebei/2026/advanced-recommendation-summary');
  const { validate } = await loadValidator(form);
  const told = (scenario: string, lang: 'zh' | 'en') => {
    const only = [{ scenario, instance: '某场景实例' }];
    const filing = withValues(sampleAt(form, 1), { 'recommendedFactories[0].scenarios': only });
    const { warnings = [] } = validate(filing, { lang });
    return warnings.find(({ rule }) => rule === 'coversThreeParts')?.message;
  };

  it('that are lacking are named', () => {
    expect(told('flexible-line-rapid-changeover', 'zh')).toContain('（缺生产管理、运营管理；依据：');
    expect(told('precise-product-marketing', 'zh')).toContain('（缺生产作业、生产管理；依据：');
    expect(told('precise-product-marketing', 'en')).toContain('(lacking: 生产作业、生产管理; source: ');
  });
});
