/** A rule that is disabled, shifted or turned round in one place is told by its cases. */
import { parse } from '@marcbachmann/cel-js';
import { afterAll, describe, expect, test } from 'vitest';
import type { Validator } from '../../compiler/filing/validator.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { Condition } from '../../compiler/model/rule.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { createValidator } from '../../generators/validator/validator.ts';
import { ruleOf } from '../fixtures/rule-of.ts';
import { realForm } from '../forms/real-forms.ts';
import { type Case, withValues } from './cases/case.ts';
import { cases } from './cases/cases.ts';
import { conditionsOf } from './cel.ts';

/** What an operator, a number or a name may be mistaken for. */
const swaps: readonly (readonly [RegExp, (found: string) => readonly string[]])[] = [
  [/<=|>=|==|!=|&&|\|\|/g, (found) => operators[found] ?? []],
  [/\b\d+(?:\.\d+)?\b(?!")/g, (found) => [-1, 1].map((step) => withStep(found, step))],
  [/\b(?:exists|all)\(/g, (found) => [found === 'all(' ? 'exists(' : 'all(']],
  [/!(?=[a-z(])/g, () => ['']],
  // a deadline that the notice has not is refused
  [/(?<!deadline\()"[^"]+"/g, () => ['"another"']],
];
const operators: Readonly<Record<string, readonly string[]>> = {
  '<=': ['<', '>=', '=='],
  '>=': ['>', '<=', '=='],
  '==': ['!='],
  '!=': ['=='],
  '&&': ['||'],
  '||': ['&&'],
};
const withStep = (number: string, step: number): string =>
  number.includes('.') ? (Number(number) + step).toFixed(1) : String(Number(number) + step);

const isParsed = (expression: string): boolean => {
  try {
    return parse(expression).ast !== undefined;
  } catch {
    return false;
  }
};

const mutantsOf = (expression: string): readonly string[] =>
  swaps.flatMap(([pattern, others]) =>
    [...expression.matchAll(pattern)].flatMap(({ 0: found, index }) =>
      others(found).map((other) => `${expression.slice(0, index)}${other}${expression.slice(index + found.length)}`),
    ),
  );

const mutatedRules = (rule: Condition): readonly Condition[] => [
  { ...rule, check: 'true' },
  { ...rule, check: 'false' },
  ...mutantsOf(rule.check)
    .filter(isParsed)
    .map((check) => ({ ...rule, check })),
  ...(rule.when === undefined
    ? []
    : [
        { ...rule, when: 'true' },
        { ...rule, when: 'false' },
      ]),
];

/** Not of a mutant whose pattern is none: such a rule would have been refused. */
const judgeOfMutant = (form: ResolvedForm, rule: Condition): Validator | undefined => {
  try {
    return judgeOf(form, rule);
  } catch (error) {
    if (String(error).includes('A rule holds what validators do not know')) return undefined;
    throw error;
  }
};

/** The validator of the rule alone, made without its text: a thousand modules would only take time. */
const judgeOf = (form: ResolvedForm, rule: Condition): Validator =>
  createValidator({ ...form, rules: [ruleOf(rule, form)] }, {});

const isTold = ({ validate }: Validator, sample: object, { holds, fails }: Case): boolean => {
  const said = (values: object) => {
    const { issues = [], warnings = [], unchecked = [] } = validate(withValues(sample, { ...values }), { exempt: [] });
    const failed = [...issues, ...warnings].filter((issue) => issue.rule !== undefined);
    return { fields: [...new Set(failed.map(({ field }) => field))], isUnknown: unchecked.length > 0 };
  };
  return (
    holds.some((values) => said(values).fields.length > 0 || said(values).isUnknown) ||
    fails.some(([field, values]) => JSON.stringify(said(values).fields) !== JSON.stringify([field]))
  );
};

/** How many mutants there were. */
let mutants = 0;
afterAll(() => console.info(`${mutants} mutants of rules`));

describe.each(Object.entries(cases))('%s', (key, judged) => {
  const form = realForm(key);
  const sample = sampleOf(form, 1);

  test.each(judged)('$rule', (each) => {
    const rule = conditionsOf(form).find(({ id }) => id === each.rule);
    if (rule === undefined) throw new Error(`no rule ${each.rule}`);
    expect(isTold(judgeOf(form, rule), sample, each)).toBe(false);
    const survivors: string[] = [];
    for (const mutant of mutatedRules(rule)) {
      const judge = judgeOfMutant(form, mutant);
      if (judge === undefined) continue;
      mutants += 1;
      const what = `${mutant.when ?? ''} ${mutant.check}`;
      if (!isTold(judge, sample, each)) survivors.push(what);
    }
    expect(survivors).toEqual([]);
  });
});
