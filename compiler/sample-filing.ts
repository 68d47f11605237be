/** A made-up filing of a form, held against the form's own validator before anybody gets it. */
import { codesIn } from '../generators/sample/codes.ts';
import { columnsOf } from '../generators/sample/columns.ts';
import type { Data } from '../generators/sample/json.ts';
import { type Judge, judgedSample, type Sample } from '../generators/sample/sample.ts';
import { createEvaluate } from '../generators/validator/evaluate.ts';
import { type Diagnostics, hint, type Language } from './diagnostics/diagnostic.ts';
import type { Issue } from './filing/validation.ts';
import { formValidator } from './form-validator.ts';
import type { ResolvedForm } from './model/form.ts';

/** Made once for all samples of a form. */
const judges = new WeakMap<ResolvedForm, Judge>();

const judgeOf = (form: ResolvedForm): Judge => {
  const made = judges.get(form) ?? {
    validate: formValidator(form).validate,
    evaluate: createEvaluate(form),
    codes: codesIn(form),
    columns: columnsOf(form.document),
  };
  judges.set(form, made);
  return made;
};

/** The sample of a seed and what the validator says of it: no error, where one without could be made. */
export const drawSample = (form: ResolvedForm, seed: number): Sample => judgedSample(form, judgeOf(form), seed);

/**
 * A complete filing that the form's validator accepts, in Chinese, the same for the same seed. Where its rules contradict each
 * other it is the best that there is: `sampleFiling` tells.
 * @param seed a whole number; its lower 32 bits count
 */
export const sampleOf = (form: ResolvedForm, seed: number): Data => drawSample(form, seed).data;

/**
 * The same, and what could not be had: reports `sample/rule` and `sample/field`, and then gives nothing; and `sample/remark` for what
 * the validator would rather have otherwise.
 */
export const sampleFiling = (
  form: ResolvedForm,
  seed: number,
  diagnostics: Diagnostics,
  lang: Language = 'zh',
): Data | undefined => {
  const { data } = drawSample(form, seed);
  const { issues = [], warnings = [] } = judgeOf(form).validate(data, { lang });
  for (const { rule, field, message } of firstOfEach(issues)) {
    if (rule === undefined) diagnostics.report('sample/field', undefined, { form: form.key, field, message });
    else diagnostics.report('sample/rule', undefined, { form: form.key, rule, message }, writtenAt(form, rule));
  }
  for (const { rule = '', code, message } of firstOfEach(warnings))
    diagnostics.report(
      'sample/remark',
      undefined,
      { form: form.key, rule: rule || code, message },
      writtenAt(form, rule),
    );
  return issues.length > 0 ? undefined : data;
};

/** A rule is named once, whatever number of records it fails in. */
const firstOfEach = (issues: readonly Issue[]): readonly Issue[] => {
  const told = issues.map(({ rule, field, code }) => rule ?? `${field} ${code}`);
  return issues.filter((_, at) => told.indexOf(told[at] ?? '') === at);
};

/** Nothing is said of what is no rule of the form. */
const writtenAt = ({ provenance }: ResolvedForm, rule: string) => {
  const { check = [], message = [] } = provenance[`rules/${rule}`] ?? {};
  const [origin] = [...check, ...message];
  return origin === undefined ? {} : { hints: [hint('sample/written', { file: origin.file, line: origin.line })] };
};
