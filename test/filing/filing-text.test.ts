/** The filing as it travels: canonical, of its form, and text that every part and attachment can hold. */
import { expect, test } from 'vitest';
import { carriedText, filingText } from '../../compiler/filing/filing-text.ts';
import { field, formOf } from '../fixtures/build-form.ts';

const form = formOf('notice', '表', [field('name', 'text', '名称'), field('phone', 'phone', '电话')]);

test('is canonical, and says first which form it is of', () => {
  const data = { phone: '（0931）8888888', name: ' 甲 ', $form: form.key };
  expect(filingText(form, data)).toBe(
    JSON.stringify({ $form: form.key, phone: '0931-8888888', name: '甲' }, undefined, 2),
  );
  expect(filingText(form, { name: '' })).toBe(JSON.stringify({ $form: form.key }, undefined, 2));
  expect(data.name).toBe(' 甲 ');
});

test('of data that are canonical is their text: they are not brought into that form once more', () => {
  expect(JSON.parse(carriedText(form, { name: ' 甲 ' }))).toEqual({ $form: form.key, name: ' 甲 ' });
  expect(carriedText(form, { name: '甲' })).toBe(filingText(form, { name: ' 甲 ' }));
});

test('what was set aside goes along', () => {
  expect(JSON.parse(filingText(form, { $aside: { old: 1 } }))).toEqual({ $form: form.key, $aside: { old: 1 } });
});

test('has no character that XML lacks, and means the same', () => {
  const data = { $form: form.key, name: '前\u0000\ud800\uffff后' };
  const text = filingText(form, data);
  expect(text).not.toMatch(/[\p{Cs}\uFFFE\uFFFF]|(?!\n)\p{Cc}/u);
  expect(JSON.parse(text)).toEqual(data);
});
