/** Which lists may be absent of a final filing, by what the form says of each. */
import { expect, test } from 'vitest';
import { absentLists } from '../../compiler/model/absent-lists.ts';
import { field, formOf, list } from '../fixtures/build-form.ts';
import { ruleOf } from '../fixtures/rule-of.ts';

const options = [{ code: 'a', label: '甲' }];
const rows = [field('name', 'text', '名称')];
const form = formOf('lists', '表', [
  field('wanted', 'choices', '须选', { options, required: true }),
  field('free', 'choices', '可选', { options }),
  field('one', 'choice', '单选', { options }),
  list('some', '至少一条', rows, { minRecords: 1 }),
  list('any', '可不填', rows),
  list('unread', '无规则', rows),
]);

test('those that may be empty, and that a rule reads', () => {
  const check = 'size(form.wanted) + size(form.free) + size(form.some) + size(form.any) > 0 && form.one == "a"';
  const rule = {
    id: 'all',
    kind: 'condition',
    final: false,
    severity: 'error',
    check,
    message: '须填一项',
    source: '表',
  } as const;
  expect(absentLists({ ...form, rules: [ruleOf(rule, form)] })).toEqual(['free', 'any']);
});
