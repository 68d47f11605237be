/** Lines whose parts stand apart: where they stand, and that none is lost or runs into another, whatever is filled in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../generators/layout/document.ts';
import { run } from '../../generators/layout/inlines.ts';
import { layout } from '../../generators/layout/layout.ts';
import { setApart } from '../../generators/layout/tab-stops.ts';
import { inlinesWidth, widestWhole } from '../../generators/layout/whole.ts';
import { control } from '../word/pieces.ts';
import { field, formOf, place, row } from './definition.ts';
import { paragraphsOf, shownParagraph } from './shown.ts';

/** 10.5 points a character, no indent. */
const apart = (inlines: readonly Inline[], room: number) => setApart({ inlines }, 'value', room);
const stopsIn = (lines: readonly (readonly Inline[])[]): number[] =>
  lines.flatMap((line) => line.flatMap((part) => (part.kind === 'tab' ? [part.at] : [])));

describe('a word', () => {
  it('is not broken up to twelve characters: 18 digits, but not 19', () => {
    const widths = ['KX-5.', '1'.repeat(18), '1'.repeat(19)].map((word) => widestWhole([run(`型号${word}等`)]));
    expect(widths.map((width) => width > 0)).toEqual([true, true, false]);
    const [fits, wide] = [widestWhole([run('〇'.repeat(12))]), widestWhole([{ ...run('一'.repeat(12)), whole: true }])];
    expect([fits, wide]).toEqual([0, 12]);
    expect(widestWhole([{ ...run('一'.repeat(13)), whole: true }])).toBe(0);
  });
});

describe('parts of a line', () => {
  it('stand at equal shares of it', () => {
    expect(apart([run('单位：\t日期：')], 200)).toEqual([[run('单位：'), { kind: 'tab', at: 2000 }, run('日期：')]]);
    expect(stopsIn(apart([run('一\t二\t三')], 300))).toEqual([2000, 4000]);
  });

  it('move for what stands before them, and for what they need themselves', () => {
    // 12 characters and 2 between.
    expect(stopsIn(apart([run('填写单位（企业）（盖章）\t日期')], 200))).toEqual([14 * 210]);
    // 12 characters end where the line does.
    expect(stopsIn(apart([run('单位\t推荐单位联系人及联系方式')], 200))).toEqual([(200 - 126) * 20]);
  });

  it('stand at the end where the last is a date alone', () => {
    const date = control('on', { input: 'date', value: '2026年10月7日' });
    const [stop = 0] = stopsIn(apart([run('单位：\t'), date], 200));
    expect(stop / 20 + inlinesWidth([date]) * 10.5).toBeCloseTo(200, 0);
    expect(stopsIn(apart([run('单位：\t日期：'), date], 200))).not.toEqual([stop]);
  });

  it('stand one below the other where a line has no room for them', () => {
    const inlines = [run('单位：'), control('unit', { value: '石家庄市工业和信息化局' }), run('\t日期：')];
    expect(apart(inlines, 150).map((line) => inlinesWidth(line))).toEqual([14, 3]);
    expect(stopsIn(apart(inlines, 150))).toEqual([]);
    expect(stopsIn(apart(inlines, 250))).toHaveLength(1);
  });

  it('are lines of their own where a line does not begin at the left', () => {
    expect(setApart({ inlines: [run('一\t二')], align: 'right' }, 'value', 200)).toEqual([[run('一')], [run('二')]]);
  });

  it('lose nothing and never meet', () => {
    const words = fc.string({ unit: fc.constantFrom('推', '荐', '8', 'W'), maxLength: 14 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), fc.integer({ min: 60, max: 640 }), (parts, room) => {
        const lines = apart([run(parts.join('\t'))], room);
        const texts = lines.flatMap((line) => line.flatMap((part) => (part.kind === 'run' ? [part.text] : [])));
        expect(texts).toEqual(parts);
        for (const line of lines.filter((each) => each.length > 1)) {
          let end = 0;
          for (const [index, part] of line.entries()) {
            if (part.kind !== 'tab') continue;
            end += inlinesWidth(line.slice(index - 1, index)) * 10.5;
            expect(part.at / 20).toBeGreaterThanOrEqual(end + 20.9);
            end = part.at / 20;
          }
          expect(end + inlinesWidth(line.slice(-1)) * 10.5).toBeLessThanOrEqual(room);
        }
      }),
    );
  });
});

describe('a form', () => {
  const fields = [field('unit', '单位'), field('day', '日期', 'date')];
  const lines = {
    kind: 'lines',
    id: 'head',
    lines: [{ parts: ['单位：', { field: 'unit' }, '\t日期：', { field: 'day' }] }],
  } as const;

  it.each([
    ['on the page', lines],
    ['in a cell', { kind: 'grid', id: 'grid', labels: 20, rows: [{ ...row(place('day')), items: [lines] }] } as const],
  ])('sets them apart %s', (_, node) => {
    const document = layout(formOf(fields, [node]), { unit: '河北' });
    expect(paragraphsOf(document).map(shownParagraph)).toEqual(['单位：[河北]\t日期：[day]']);
    const long = layout(formOf(fields, [node]), { unit: '河北省工业和信息化厅装备工业处'.repeat(3) });
    expect(paragraphsOf(long)).toHaveLength(2);
  });
});
