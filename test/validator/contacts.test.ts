/** Whom to call: 无 where nobody need be named (a firm that builds alone has no supplier to be called), and nowhere else. */
import { expect, test } from 'vitest';
import { normalise } from '../../compiler/filing/normalise.ts';
import { field, formOf, list } from '../fixtures/build-form.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { realForms } from '../forms/real-forms.ts';

const form = formOf('contacts', '联系', [
  field('applicant', 'contact', '联系人及电话', { required: true }),
  list('suppliers', '供应商', [
    field('name', 'text', '名称', { required: true }),
    field('phone', 'contact', '联系方式', { required: false }),
  ]),
]);
const { validate } = await loadValidator(form);
const told = (applicant: string, phone: string): readonly string[] =>
  (validate({ $form: form.key, applicant, suppliers: [{ name: '自建', phone }] }, { draft: true }).issues ?? []).map(
    ({ field: at, code }) => `${at} ${code}`,
  );

test.each(['无', '/', '——', '暂无', '13900000000', '张三 13900000000'])('of whom need not be named: %s', (text) => {
  expect(told('13900000000', text)).toEqual([]);
});

test.each(['无', '/', '自建', '张三'])('of whom has to be: %s', (text) => {
  expect(told(text, '无')).toEqual(['applicant format']);
});

test('what need not be named is no word', () => {
  expect(told('13900000000', '张三')).toEqual(['suppliers[0].phone format']);
});

test('none has one spelling', () => {
  const filed = { $form: form.key, suppliers: [{ name: '自建', phone: '／' }] };
  expect(normalise(form, filed)).toMatchObject({ data: { suppliers: [{ phone: '无' }] } });
});

test('forms whose suppliers need not be called have them', () => {
  const optional = JSON.stringify(realForms).match(/"type":"contact","required":false/g) ?? [];
  expect(optional.length).toBeGreaterThan(2);
});
