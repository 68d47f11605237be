/** What the validators of a pack declare together. */
import { expect, test } from 'vitest';
import { validatorDeclarations, validatorExports } from '../../generators/validator/declarations.ts';
import { validationText } from '../../generators/validator/runtime-bundle.js';
import { field, formOf } from '../fixtures/build-form.ts';
import { everyType, summary } from '../fixtures/every-type.ts';

test('they are types alone, and stand alone', () => {
  expect(validationText).toMatch(/^\/\*\* /);
  expect(validationText).not.toMatch(/^(?:import|export (?!interface|type ))/m);
});

test('forms of a pack share them, and none writes them again', () => {
  const [first, second] = [everyType, summary].map((form) => validatorDeclarations(form, 'validate'));
  expect(first?.[1]).toEqual(second?.[1]);
  expect(first?.[1]).toEqual({ path: 'test/2022/shared/validation.d.ts', content: validationText });
  expect(first?.[0]?.content).not.toMatch(/interface|export type/);
});

test('names of the exports, and a form that is called as one of them', () => {
  const [own, shared] = validatorExports(formOf('result', '结果', [field('name', 'text', '名称')]));
  expect(own.values).toEqual(['default', 'draftSchema', 'isResult', 'normalise', 'schema', 'schemaWith', 'validate']);
  expect(shared.types).toContain('Result');
  expect(shared.types).toHaveLength(validationText.match(/^export /gm)?.length ?? 0);
});
