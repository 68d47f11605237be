/** Estimated widths against those of the fonts that come along. */
import { expect, test } from 'vitest';
import { ems, mostEms } from '../../generators/layout/ems.ts';
import { STYLES } from '../../generators/layout/styles.ts';
import { drawnBy } from '../../generators/pdf/fonts/set.ts';
import { fonts } from './fonts.ts';

/** The widest that a character is where values are written: what is bold is measured apart. */
const widest = (character: string): number =>
  Math.max(
    ...Object.values(STYLES)
      .filter(({ bold }) => !bold)
      .map((style) => drawnBy(fonts, style, character)?.advance ?? Number.NaN),
  );

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at));

test('no letter, digit or sign takes more than is left for it, nor much less', () => {
  for (const character of ASCII) {
    const [most, drawn] = [mostEms(character), widest(character)];
    expect(drawn, character).toBeLessThanOrEqual(most);
    expect(most - drawn, character).toBeLessThan(0.5);
  }
});

test('Chinese characters are square, others half as wide or at most as wide as they are', () => {
  expect([ems('申报abc'), mostEms('申报')]).toEqual([3.5, 2]);
  expect(mostEms('1W@')).toBeCloseTo(0.64 + 1.1 + 1);
});
