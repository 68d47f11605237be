import { describe, expect, it } from 'vitest';
import { emptyText, gapBehind, shownText, wordsOf } from '../../generators/layout/control-text.ts';
import { control } from '../word/pieces.ts';

describe('a control shows', () => {
  it.each([
    ['a box as paper has it', { input: 'check' }, '□', '□'],
    ['its tick', { input: 'check', checked: true }, '☑', '☑'],
    ['what is filled in', { value: '河北', placeholder: '（提示）' }, '河北', '河北'],
    ['its hint while empty', { placeholder: '（提示）' }, '（提示）', '（提示）'],
    ['a gap', { gap: 3 }, '', '　　　'],
    ['nothing in a cell of its own', {}, '', ''],
  ] as const)('%s', (_, rest, words, shown) => {
    expect([wordsOf(control('p', rest)), shownText(control('p', rest))]).toEqual([words, shown]);
  });

  it('its hint or gap while empty, whatever is filled in', () => {
    expect(emptyText(control('p', { gap: 2, value: '河北' }))).toBe('　　');
  });

  it('the rest of its line behind a value, of a gap only while it is empty', () => {
    const line = control('p', { gap: 6, underlined: true });
    expect([0, 2.5, 8].map((width) => gapBehind(line, width))).toEqual([6, 3.5, 0]);
    expect([0, 2.5].map((width) => gapBehind(control('p', { gap: 6 }), width))).toEqual([6, 0]);
  });
});
