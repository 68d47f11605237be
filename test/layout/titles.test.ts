/** Titles that are too wide for a line. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../generators/layout/document.ts';
import { run } from '../../generators/layout/inlines.ts';
import { STYLES } from '../../generators/layout/styles.ts';
import { balanced } from '../../generators/layout/titles.ts';

const SIZE = STYLES.coverTitle.size;
/** Twips for so many Chinese characters of the style. */
const room = (characters: number): number => characters * SIZE * 20;

const set = (text: string, characters: number, style: 'coverTitle' | 'body' = 'coverTitle'): string => {
  const block: Block = { kind: 'paragraph', style, inlines: [run(text)] };
  const done = balanced(block, room(characters));
  return done.kind === 'paragraph' ? done.inlines.map((part) => (part.kind === 'run' ? part.text : '')).join('') : '';
};

describe('a title', () => {
  it.each([
    ['智能制造试点示范项目申报书', 12, '智能制造试点\n示范项目申报书'],
    ['智能制造试点示范项目申报书', 13, '智能制造试点示范项目申报书'],
    ['智能工厂梯度培育推荐汇总表', 8, '智能工厂梯度\n培育推荐汇总表'],
    ['先进级智能工厂', 6, '先进级\n智能工厂'],
    ['项目一二三四五六七八九十甲乙', 8, '项目一二三四五六七八九十甲乙'],
    ['二〇二六年度申报书样式', 8, '二〇二六年度\n申报书样式'],
  ])('%s in the room of %d', (title, characters, expected) => {
    expect(set(title, characters)).toBe(expected);
  });

  it('is broken, other text is not', () => {
    expect(set('智能制造试点示范项目申报书', 4, 'body')).toBe('智能制造试点示范项目申报书');
  });
});
