import { expect, test } from 'vitest';
import { dayInChina } from '../../compiler/cli/date.ts';
import { isDay } from '../../compiler/model/day.ts';

test.each([
  ['2022-10-25', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2022-04-31', false],
  ['2022-13-01', false],
  ['2022-00-01', false],
  ['2022-01-00', false],
  ['0001-01-01', true],
  ['2022-1-1', false],
  ['+002022-01-01', false],
  ['2022-10-25T00:00:00Z', false],
  ['2022-10-25\n', false],
  ['', false],
])('%j is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));

test('the day in China begins at 16:00 UTC of the day before', () => {
  expect(dayInChina(Date.parse('2022-10-24T15:59:59.999Z'))).toBe('2022-10-24');
  expect(dayInChina(Date.parse('2022-10-24T16:00:00.000Z'))).toBe('2022-10-25');
  expect(dayInChina(Date.parse('2023-12-31T16:00:00Z'))).toBe('2024-01-01');
});
