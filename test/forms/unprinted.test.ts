/** What is filed and not printed: in the lists of materials nothing is written, their files are handed in beside the paper. */
import { expect, test } from 'vitest';
import { unprintedFields } from '../../generators/layout/unprinted.ts';
import { realForms } from './real-forms.ts';

test('only lists of materials have fields without a place, and these are files', () => {
  const unprinted = realForms.flatMap((form) =>
    unprintedFields(form).map(({ path, type }) => ({ form: form.key, path, type })),
  );
  expect([...new Set(unprinted.map(({ form }) => form))]).toEqual([
    'cn/2024/excellence-materials-list',
    'inner-mongolia/2024/excellence-materials-list',
  ]);
  expect(unprinted.filter(({ type }) => type !== 'evidence')).toEqual([]);
});
