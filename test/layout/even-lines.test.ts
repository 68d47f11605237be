/** Texts in few and even lines that end between words. */
import { describe, expect, it } from 'vitest';
import { evenLines } from '../../generators/layout/even-lines.ts';
import { run } from '../../generators/layout/inlines.ts';
import { inLines } from '../../generators/layout/label.ts';

describe('a label of several lines', () => {
  it.each([
    ['能力成熟度自评估得分', 3.5, '能力\n成熟度\n自评估\n得分'],
    ['上年末资产负债率（%）', 7.2, '上年末资产\n负债率（%）'],
    ['CMMM自评估等级', 6, 'CMMM\n自评估等级'],
    ['申报单位真实性承诺', 5, '申报单位\n真实性承诺'],
    ['应用人工智能技术的具体场景', 11, '应用人工智能\n技术的具体场景'],
    ['智能工厂总集成方案供应商名称', 11, '智能工厂总集成\n方案供应商名称'],
    ['标准类型（选填 国标、行标、团标、企标）', 6, '标准类型\n（选填 \n国标、行标、\n团标、企标）'],
    ['2025年9月-12月计划投资', 4, '2025年\n9月-12月\n计划投资'],
    ['专利类型（选填 发明、实用新型、外观、软著）', 5.2, '专利类型\n（选填 \n发明、\n实用新型、\n外观、\n软著）'],
    ['应用人工智能技术具体场景（罗列）', 7, '应用人工智能\n技术具体场景\n（罗列）'],
  ])('%s in the room of %d', (text, room, expected) => {
    expect(inLines([run(text)], room * 10.5, 10.5)).toEqual([run(expected)]);
  });

  it.each([5, 6, 7, 8, 9, 10, 11, 12])('has figures with their letters in the room of %d', (room) => {
    const set = inLines([run('单位产品二氧化碳（CO₂）排放量降低（%）')], room * 10.5, 10.5);
    expect(JSON.stringify(set)).toContain('CO₂');
  });

  it('has the mark of a note with the word before it, wherever that stands', () => {
    const note = { kind: 'note', note: 'a' } as const;
    expect(inLines([run('企业简介'), note, run('（500字）')], 53, 10.5)).toEqual([
      run('企业简介'),
      note,
      run('\n（500字）'),
    ]);
    expect(inLines([run('行业小类'), note], 42, 10.5)).toEqual([run('行业\n小类'), note]);
  });
});

describe('a text', () => {
  it('loses nothing, in as few lines as hold it, whatever it is', () => {
    for (const text of [
      '企业',
      '甲'.repeat(30),
      '（甲）、（乙）、（丙）',
      'CMMM自评估等级',
      '2025年9月-12月计划投资',
    ]) {
      for (const most of [1, 2, 3, 5, 8, 40]) {
        const lines = evenLines(text, most);
        expect(lines.replaceAll('\n', '')).toBe(text);
        expect(lines.split('\n').length).toBeLessThanOrEqual(Math.ceil([...text].length / most));
      }
    }
  });

  it('too long for a label is as it was', () => {
    const text = '甲'.repeat(10_000);
    expect(evenLines(text, 5)).toBe(text);
  });
});
