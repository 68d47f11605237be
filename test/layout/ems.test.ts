/** How wide text is at most, whatever font it is set in. */
import { expect, it } from 'vitest';
import { mostEms } from '../../generators/layout/ems.ts';

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
