/** How wide text is, at most and about, whatever font it is set in. */
import { expect, it } from 'vitest';
import { ems, mostEms } from '../../generators/layout/ems.ts';
import { run } from '../../generators/layout/inlines.ts';
import { widestWhole } from '../../generators/layout/whole.ts';

/** Advances of DejaVu Serif in ems, which stands in for Times New Roman on machines that have neither it nor one of its widths. */
const DEJAVU = {
  '0311-87908888': 7.97,
  '13872152325': 7.0,
  '1234567.89': 6.04,
  '2026-12-28': 5.77,
  '98.5%': 3.18,
  CO2: 2.22,
};

it.each(Object.entries(DEJAVU))('%s has the room that it takes there', (text, width) => {
  expect(mostEms(text)).toBeGreaterThanOrEqual(width);
  expect(mostEms(text)).toBeLessThan(1.1 * width);
});

it('a word of letters too', () => {
  expect(mostEms('contact@example.com')).toBeGreaterThanOrEqual(11.28);
});

it('counts a character by its pair of codes once, and what is no pair too', () => {
  expect([ems('工厂'), ems('A1·'), ems('𠮷a'), ems('\uD842a'), ems('\uDFB7\uD842\uD842\uDFB7')]).toEqual([
    2, 1.5, 1.5, 1.5, 3,
  ]);
  expect(mostEms('𠮷')).toBe(1);
});

it('tells the widest word of a text of 200,000', () => {
  expect(widestWhole([run(`${'ab '.repeat(200_000)}abc`)])).toBe(mostEms('abc'));
});
