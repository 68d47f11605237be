/** Judgement that officers share: each value is accepted, or told at its field or by a rule that names it. */
import { describe, expect, test } from 'vitest';
import { pathText } from '../../compiler/filing/path.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { realForm } from '../forms/real-forms.ts';
import { withValues } from '../rules/cases/case.ts';
import { VERDICTS } from './verdicts.ts';

const plain = (place: string): string => place.replaceAll(/["\]]/g, '').replaceAll('[', '.');

/** At the place that was set, above it or below it. */
const concerns = (set: readonly string[], field: string): boolean =>
  set.some(
    (each) => `${plain(each)}.`.startsWith(`${plain(field)}.`) || `${plain(field)}.`.startsWith(`${plain(each)}.`),
  );

describe.each(Object.entries(VERDICTS))('%s', (_, filed) => {
  test.each(filed)('%s: %j is %s (%s)', async (key, values, verdict) => {
    const form = realForm(key);
    const { validate } = await loadValidator(form);
    const sample = sampleOf(form, 1);
    expect(validate(sample).issues).toBeUndefined();
    const { issues = [], warnings = [] } = validate(withValues(sample, values));
    const set = Object.keys(values);
    const told = [...issues, ...warnings].filter(
      ({ rule, path }) => rule !== undefined || concerns(set, pathText(path)),
    );
    if (verdict === 'ok') expect([...issues, ...warnings].map(({ message }) => message)).toEqual([]);
    else expect((verdict === 'error' ? issues : told).map(({ message }) => message)).not.toEqual([]);
  });
});
