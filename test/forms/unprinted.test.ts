/** What is filed and not printed: the items of an instruction sheet, which are asked elsewhere. */
import { expect, test } from 'vitest';
import { unprintedFields } from '../../generators/layout/unprinted.ts';
import { realForms } from './real-forms.ts';

test('only an instruction sheet has fields without a place', () => {
  expect(realForms.filter((form) => unprintedFields(form).length > 0).map(({ key }) => key)).toEqual([
    'gansu/2026/factory-content-requirements',
  ]);
});
