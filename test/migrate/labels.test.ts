/** What a value is called in the report: as its draft calls it, or, where it is kept aside, the form in which it was filed. */
import { expect, it } from 'vitest';
import { migrate } from '../../compiler/migrate/migrate.ts';
import { plan } from './two-forms.ts';

it('of what is kept aside the name is that of the form before', () => {
  const list = (label: string, inner: object, more: object = {}) => ({
    label: '清单',
    records: { b: { label, ...inner } },
    ...more,
  });
  const two = plan(
    { a: { label: '旧数', type: 'text' }, kept: { label: '旧名', type: 'text' }, l: list('旧项', { type: 'text' }) },
    {
      a: { label: '新数', type: 'integer' },
      kept: { label: '新名', type: 'text' },
      l: list('新项', { type: 'text' }, { most: 1 }),
    },
  );
  const { fates } = migrate(two, { a: '几个', kept: '甲', l: [{ b: '一' }, { b: '二' }] });
  const told = fates.filter(({ from }) => from).map(({ class: of, label }) => `${of} ${label}`);
  expect(told).toEqual(['dropped 旧数', 'carried 新名', 'carried 新项', 'dropped 旧项']);
});
