/** Covers: what is filled in, how it hangs below its label, and that all of it stands on one page. */
import { describe, expect, it } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { layPages } from '../../generators/pdf/pages.ts';
import { fonts } from '../pdf/fonts.ts';
import { field, formOf, list, place } from './definition.ts';
import { shownParagraph } from './shown.ts';

const fields = [list('scenarios', '场景', [field('scenarios.name', '场景名称')]), field('unit', '单位')];
const cover = {
  kind: 'cover',
  id: 'cover',
  lines: [place('scenarios.name', { label: '场景名称' }), place('unit', { label: '申报单位', below: '（盖章）' })],
} as const;

const coverOf = (title: string, ...names: string[]) => {
  const form = { ...formOf(fields, [cover]), title };
  return layout(form, { scenarios: names.map((name) => ({ name })), unit: '华北机械有限公司' });
};

const linesOf = (document: ReturnType<typeof layout>) =>
  document.sections[0]?.blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.style.startsWith('coverLine') ? [block] : [],
  ) ?? [];

const LONG = '基于工业互联网平台的多品种小批量产品全流程质量精准追溯与持续优化应用';

describe('several names on a cover', () => {
  it('have a line each, below the start of the first', () => {
    const lines = linesOf(coverOf('申报书', '产线柔性配置', '车间智能排产'));
    expect(lines.map(shownParagraph)).toEqual([
      '场景名称　[产线柔性配置]',
      '　　　　　[车间智能排产]',
      '申报单位　[华北机械有限公司]',
    ]);
    expect(lines.map(({ hang }) => hang)).toEqual([5, 5, 5]);
  });

  it('have rules of one length: as long as the line where one of them is longer', () => {
    const rules = (...names: string[]): number[] =>
      linesOf(coverOf('申报书', ...names)).flatMap(({ inlines }) =>
        inlines.flatMap((part) => (part.kind === 'control' ? [part.gap] : [])),
      );
    expect(rules('甲', '乙')).toEqual([16, 16, 16]);
    expect(new Set(rules(LONG, '乙')).size).toBe(1);
    expect(rules(LONG, '乙')[0]).toBeGreaterThan(16);
  });

  it.each([1, 5, 10, 20])('leave the cover on one page, be they %i', (count) => {
    const names = Array.from({ length: count }, (_, at) => `${LONG}${at}`);
    expect(layPages(coverOf('智能制造试点示范项目申报书', ...names), fonts).pages).toHaveLength(1);
  });
});

it('a title of three lines is broken between words, and leaves the cover on one page', () => {
  const document = coverOf(
    '二〇二七年度河北省先进级智能工厂梯度培育智能制造优秀场景试点示范项目申报书',
    '产线柔性配置',
  );
  const [title] = document.sections[0]?.blocks ?? [];
  expect(title?.kind === 'paragraph' && shownParagraph(title).split('\n')).toEqual([
    '二〇二七年度河北省先进级',
    '智能工厂梯度培育智能制造',
    '优秀场景试点示范项目申报书',
  ]);
  expect(layPages(document, fonts).pages).toHaveLength(1);
});
