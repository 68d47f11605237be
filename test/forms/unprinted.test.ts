/** What is filed and not printed: in the lists of materials nothing is written, their files are handed in beside the paper. */
import { expect, test } from 'vitest';
import { unprintedFields } from '../../generators/layout/unprinted.ts';
import { realForms } from './real-forms.ts';

test('only lists of materials, whose files are handed in beside the paper, and an instruction sheet have fields without a place', () => {
  const unprinted = realForms.flatMap((form) =>
    unprintedFields(form).map(({ path, type }) => ({ form: form.key, path, type })),
  );
  expect([...new Set(unprinted.map(({ form }) => form))]).toEqual([
    'cn/2024/excellence-materials-list',
    'gansu/2026/factory-content-requirements',
    'inner-mongolia/2024/excellence-materials-list',
  ]);
  expect(unprinted.filter(({ type, form }) => type !== 'evidence' && !form.endsWith('-requirements'))).toEqual([]);
});
