/** Days of a workbook, which counts them from 1900-01-01 and has 1900-02-29 too. */
import { expect, it } from 'vitest';
import { dayOf } from '../../generators/excel/read/formats.ts';

it.each([
  [0, undefined],
  [1, '1900-01-01'],
  [31, '1900-01-31'],
  [32, '1900-02-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [45_000.75, '2023-03-15'],
  [2_958_465, '9999-12-31'],
  [2_958_466, undefined],
])('%d is %s', (serial, day) => {
  expect(dayOf(serial, 'day')).toBe(day);
});
