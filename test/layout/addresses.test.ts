/** E-mail addresses in narrow cells: on one line where that can be read, else broken where an address may be; telephones each on a line. */
import { expect, test } from 'vitest';
import { readValue } from '../../compiler/filing/printing/printing.ts';
import { cellText } from '../../generators/layout/cell-text.ts';
import { STYLES } from '../../generators/layout/styles.ts';
import { control } from '../word/pieces.ts';

/** Size and lines in a cell of so many characters of 五号. */
const set = (value: string, characters: number): [number, string | undefined] => {
  const [paragraph] = cellText([control('email', { value, holds: { type: 'email' } })], characters * STYLES.value.size);
  const [address] = paragraph?.inlines ?? [];
  return [STYLES[paragraph?.style ?? 'title'].size, address?.kind === 'control' ? address.value : undefined];
};

test.each([
  ['contact8@example.com', 14, 10.5, 'contact8@example.com'],
  ['contact8@example.com', 10, 7.5, 'contact8@example.com'],
  ['contact8@example.com', 7, 9, 'contact8@\nexample.com'],
  ['zhangwei@office.hebei-huaxin.com.cn', 10, 9, 'zhangwei@office.\nhebei-huaxin.com.cn'],
  ['zhangwei@office.hebei-huaxin.com.cn', 8, 10.5, 'zhangwei@\noffice.\nhebei-huaxin.\ncom.cn'],
])('%s in %i characters', (value, characters, size, lines) => {
  expect(set(value, characters)).toEqual([size, lines]);
});

test.each([
  ['孙振华 0310-87094934', 7, '孙振华 \n0310-87094934'],
  ['0310-87094934、13800138000', 8, '0310-87094934、\n13800138000'],
  ['孙振华 0310-87094934', 20, '孙振华 0310-87094934'],
])('%s in %i characters, and back', (value, characters, lines) => {
  const holds = { type: 'contact' } as const;
  const [paragraph] = cellText([control('contact', { value, holds })], characters * STYLES.value.size);
  const [contact] = paragraph?.inlines ?? [];
  expect(contact?.kind === 'control' && contact.value).toBe(lines);
  expect(readValue(holds, lines)).toEqual({ kind: 'value', value });
});

test('two lines that nothing parts are not taken for one', () => {
  expect(readValue({ type: 'phone' }, '0310-87094934\n0310-87094935')).toMatchObject({ why: 'several-lines' });
});

test('an address in lines is read as one', () => {
  expect(readValue({ type: 'email' }, 'contact8@\nexample.com')).toEqual({
    kind: 'value',
    value: 'contact8@example.com',
  });
});
