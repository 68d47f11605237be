/** Parts of rules by themselves: compiled once for the variables around them, however often they are asked. */
import { parse } from '@marcbachmann/cel-js';
import { expect, it } from 'vitest';
import { createEvaluate } from '../../generators/validator/evaluate.ts';
import { field, formOf } from '../layout/definition.ts';

it('compiles a part once, and again among other variables', () => {
  const evaluate = createEvaluate(formOf([field('count', '数', 'integer')], []));
  let looked = 0;
  const part = new Proxy(parse('count > 2').ast, {
    get: (tree, key) => {
      looked += 1;
      return Reflect.get(tree, key);
    },
  });
  const values = [1, 2, 3, 4].map((count) => [evaluate(part, { count }, new Map()), looked]);
  const [[, once] = []] = values;
  expect(once).toBeGreaterThan(0);
  expect(values).toEqual([false, false, true, true].map((value) => [value, once]));
  const other = new Map([['other', { value: 1, path: [] }]]);
  expect([evaluate(part, { count: 3 }, other), looked]).toEqual([true, 2 * Number(once)]);
});
