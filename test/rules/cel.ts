/** Rules under the CEL library itself: what the generated JavaScript is held against. */
import { Environment } from '@marcbachmann/cel-js';
import type { Catalogue } from '../../compiler/model/catalogue.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { ruleFunctions, wideningOperators } from '../../compiler/model/rule-functions.ts';
import type { Guide } from '../../generators/validator/runtime/catalogues.ts';
import { createRuleFunctions } from '../../generators/validator/runtime/functions.ts';

const guideOf = ({ entries }: Catalogue): Guide => ({
  stages: Object.fromEntries(entries.map(({ code, label }) => [code, { label }])),
  entries: Object.fromEntries(
    entries.flatMap((stage) => {
      if (stage.entries.length === 0) return [[stage.code, { label: stage.label }] as const];
      return stage.entries.map(({ code, label }) => [code, { label, stage: stage.code }] as const);
    }),
  ),
});

/** The functions of rules as the form's validator has them. */
export const functionsOf = ({ catalogues }: Pick<ResolvedForm, 'catalogues'>) => {
  const guides = Object.fromEntries(Object.entries(catalogues).map(([key, each]) => [key, guideOf(each)]));
  return createRuleFunctions(
    guides,
    Object.keys(guides).find((key) => key.startsWith('scenario-guide/')),
  );
};

type Operate = (one: number | bigint, other: number | bigint) => unknown;
const operators: Readonly<Record<string, Operate>> = {
  '==': (one, other) => Number(one) === Number(other),
  '+': (one, other) => Number(one) + Number(other),
  '-': (one, other) => Number(one) - Number(other),
  '*': (one, other) => Number(one) * Number(other),
  '/': (one, other) => Number(one) / Number(other),
};

/** CEL in which what the data lack is an error. */
export const celOf = (form: Pick<ResolvedForm, 'catalogues'>): Environment => {
  const environment = new Environment({ unlistedVariablesAreDyn: true });
  const functions: Readonly<Record<string, unknown>> = functionsOf(form);
  for (const { name, signature } of ruleFunctions) {
    const of = functions[name];
    if (typeof of !== 'function') throw new Error(`no function ${name}`);
    environment.registerFunction(signature, (...values: unknown[]) => of(...values));
  }
  for (const signature of wideningOperators) {
    const operate = operators[signature.split(' ')[1] ?? ''];
    if (operate === undefined) throw new Error(`no operator ${signature}`);
    environment.registerOperator(signature, operate);
  }
  return environment;
};

/** What the expression is of the data: true, false, or not to be told. */
export const answerOf = (environment: Environment, expression: string, data: object): boolean | 'unknown' => {
  try {
    return environment.evaluate(expression, { ...data }) === true;
  } catch (error) {
    if (error instanceof Error && /No such key|Unknown variable/.test(error.message)) return 'unknown';
    throw error;
  }
};
