/** rules.json says all that a platform with CEL needs: types, functions and rules that fit each other, nothing of ours beside it. */
import { Environment } from '@marcbachmann/cel-js';
import { expect, test } from 'vitest';
import { generateRules } from '../../generators/rules/rules.ts';
import { realForms } from '../forms/real-forms.ts';

type Shape = string | readonly [Shape] | { readonly [name: string]: Shape };

interface Rules {
  readonly form: string;
  readonly variables: Readonly<Record<string, Shape>>;
  readonly functions: readonly { readonly signature: string; readonly meaning: string }[];
  readonly operators: readonly string[];
  readonly rules: readonly {
    readonly id: string;
    readonly severity?: string;
    readonly when?: string;
    readonly check?: string;
    readonly attests?: string;
    readonly lacks?: string;
    readonly message: string;
    readonly source: string;
  }[];
}

const never = (): never => {
  throw new Error('evaluated');
};

/** An environment of nothing but what the file declares. */
const environmentOf = ({ variables, functions, operators }: Rules): Environment => {
  const environment = new Environment({ unlistedVariablesAreDyn: false });
  let types = 0;
  const typeOf = (shape: Shape): string => {
    if (typeof shape === 'string') return shape;
    if (Array.isArray(shape)) return `list<${typeOf(shape[0])}>`;
    types += 1;
    const name = `Type${types}`;
    environment.registerType({
      name,
      schema: Object.fromEntries(Object.entries(shape).map(([id, inner]) => [id, typeOf(inner)])),
    });
    return name;
  };
  for (const [id, shape] of Object.entries(variables)) environment.registerVariable(id, typeOf(shape));
  for (const { signature } of functions) environment.registerFunction(signature, never);
  for (const operator of operators) environment.registerOperator(operator, never);
  return environment;
};

const read = (form: (typeof realForms)[number]): Rules => JSON.parse(String(generateRules(form)[0]?.content));

test.each(realForms.map((form) => [form.key, form] as const))('%s', (key, form) => {
  const data = read(form);
  expect(data.form).toBe(key);
  expect(data.rules.map(({ id }) => id)).toEqual(form.rules.map(({ id }) => id));
  const environment = environmentOf(data);
  const judged = data.rules.flatMap(({ id, when, check, attests }) => {
    if (attests !== undefined) return [];
    return [when, check].flatMap((part) => {
      if (part === undefined) return [];
      const { valid, type, error } = environment.check(part);
      return valid && (type === 'bool' || type === 'dyn') ? [] : [`${id}: ${error?.message ?? type}`];
    });
  });
  expect(judged).toEqual([]);
  // each function is there because a rule calls it, and says what it means
  for (const { signature, meaning } of data.functions) {
    const name = signature.slice(0, signature.indexOf('('));
    expect(data.rules.some(({ when = '', check = '' }) => `${when} ${check}`.includes(`${name}(`))).toBe(true);
    expect(meaning).not.toBe('');
  }
});

test('an attested rule says what it is about, a condition what must hold', () => {
  const all = realForms.flatMap((form) => read(form).rules);
  expect(all.filter(({ attests }) => attests !== undefined).map(({ id }) => id)).toContain('projectName');
  for (const { attests, lacks, check, severity } of all) {
    expect([attests, lacks, check].filter((each) => each !== undefined)).toHaveLength(1);
    expect(severity === undefined).toBe(check === undefined);
  }
});
