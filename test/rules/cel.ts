/** Rules under the CEL library itself: what the generated JavaScript is held against. */
import { Environment } from '@marcbachmann/cel-js';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { Condition } from '../../compiler/model/rule.ts';
import { ruleFunctions } from '../../compiler/model/rule-functions.ts';
import { wideningOperators } from '../../compiler/model/rule-operators.ts';
import { knowledgeOf } from '../../generators/validator/knowledge.ts';
import { Missing } from '../../generators/validator/runtime/missing.ts';
import { createRuleFunctions } from '../fixtures/rule-functions.ts';

/** The functions of rules as the form's validator has them. */
export const functionsOf = (form: ResolvedForm) => createRuleFunctions(knowledgeOf(form), []);

type Operate = (one: number | bigint, other: number | bigint) => unknown;
const operators: Readonly<Record<string, Operate>> = {
  '==': (one, other) => Number(one) === Number(other),
  '*': (one, other) => Number(one) * Number(other),
  '/': (one, other) => Number(one) / Number(other),
};

/** CEL with what rules.json declares, in which what the data lack is an error. */
export const celOf = (form: ResolvedForm): Environment => {
  const environment = new Environment({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false });
  const functions: Readonly<Record<string, unknown>> = functionsOf(form);
  for (const { name, signature } of ruleFunctions) {
    const of = functions[name];
    if (typeof of !== 'function') throw new Error(`no function ${name}`);
    environment.registerFunction(signature, (...values: unknown[]) => {
      const value: unknown = of(...values);
      if (value instanceof Missing) throw new Error('Cannot be told');
      return value;
    });
  }
  for (const signature of wideningOperators) {
    const operate = operators[signature.split(' ')[1] ?? ''];
    if (operate === undefined) throw new Error(`no operator ${signature}`);
    environment.registerOperator(signature, operate);
  }
  return environment;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The data with `[]` at a path of field ids where nothing is. */
const withList = (data: unknown, [id = '', ...inner]: readonly string[]): unknown => {
  if (Array.isArray(data)) return data.map((record: unknown) => withList(record, [id, ...inner]));
  if (!isRecord(data)) return data;
  if (inner.length === 0) return { ...data, [id]: data[id] ?? [] };
  return Object.hasOwn(data, id) ? { ...data, [id]: withList(data[id], inner) } : data;
};

/** What the expression is of the data: true, false, or not to be told; `lists` of rules.json are empty where they are absent, unless it asks whether they are there. */
export const answerOf = (
  environment: Environment,
  expression: string,
  data: object,
  lists: readonly string[] = [],
): boolean | 'unknown' => {
  const read = lists.filter(
    (path) => !new RegExp(`has\\((?!form\\.)[^()]*\\.${path.split('.').at(-1)}\\)`).test(expression),
  );
  const filled = read.reduce<unknown>((found, path) => withList(found, path.split('.')), data);
  try {
    return environment.evaluate(expression, { ...Object(filled), form: data }) === true;
  } catch (error) {
    if (error instanceof Error && /No such key|Unknown variable|Cannot be told/.test(error.message)) return 'unknown';
    throw error;
  }
};

/** The conditions among a form's rules, judged of drafts too: what a draft lacks, the library lacks as well. */
export const conditionsOf = ({ rules }: ResolvedForm): readonly Condition[] =>
  rules.flatMap((rule) => (rule.kind === 'condition' ? [{ ...rule, final: false }] : []));
