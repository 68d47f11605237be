import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BOX } from '../../generators/layout/control-text.ts';
import type { Control, Inline } from '../../generators/layout/document.ts';
import type { TextStyle } from '../../generators/layout/styles.ts';
import { mayBreak } from '../../generators/pdf/breaks.ts';
import { type Line, setLines } from '../../generators/pdf/lines.ts';
import { typesetter } from '../../generators/pdf/text.ts';
import { control, formDocument, note, run } from './documents.ts';
import { fonts } from './fonts.ts';
import { textOf } from './placed.ts';

const type = typesetter(formDocument([], { one: '注' }), fonts);
/** Of these tests' own, so that they hold whatever the forms' styles are. */
const PLAIN: TextStyle = {
  font: 'fang',
  size: 12,
  bold: false,
  align: 'left',
  line: 18,
  indent: 0,
  before: 0,
  after: 0,
};
const set = (inlines: readonly Inline[], width: number, rest: Partial<TextStyle> = {}): Line[] => {
  const style = { ...PLAIN, ...rest };
  return setLines(type.glyphs(inlines, style), style, style.align, width);
};

const right = (line: Line): number => Math.max(0, ...line.spans.map((span) => span.x + span.width - span.spacing));

const words = fc
  .array(
    fc.constantFrom(
      '工厂',
      '建设',
      '，',
      '。',
      '（万元）',
      '《办法》',
      'GB/T',
      ' ',
      '2022',
      '12.5%',
      '……',
      '☑',
      '“一”',
      'e-mail@example.com',
    ),
  )
  .map((parts) => parts.join(''));

test('lines hold the whole text, fit the width, and end where they may', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 300 }), (text, width) => {
      const lines = set([run(text)], width);
      expect(lines.map(textOf).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(right(line)).toBeLessThanOrEqual(width + 0.02);
    }),
  );
});

test('a line breaks where it must not only where no other break is left', () => {
  fc.assert(
    fc.property(words, (text) => {
      const source = text.replaceAll('e-mail@example.com', '厂');
      const lines = set([run(source)], 12 * 15).map(textOf);
      let at = 0;
      for (const [i, line] of lines.entries()) {
        at = source.indexOf(line, at) + line.length;
        const next = lines[i + 1]?.[0];
        if (next === undefined || source[at] === ' ') continue;
        const choices = [...line].some((after, k, all) => k > 0 && mayBreak(all.slice(0, k).join(''), after));
        if (choices) expect(mayBreak(line, next), `${line}|${next}`).toBe(true);
      }
    }),
  );
});

test('a word wider than its cell is broken rather than printed over the border', () => {
  const lines = set([run('someone@example-company.com.cn')], 40);
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(right(line)).toBeLessThanOrEqual(40.02);
});

test('a word that no line has room for is parted behind its strokes, and between them where it must be', () => {
  const lines = set([run('采用DigitalTwin-PlatformOfFactories-a')], 12 * 11).map(textOf);
  expect(lines[0]).toBe('采用');
  expect(lines[1]).toBe('DigitalTwin-');
  expect(lines.at(-1)).toBe('PlatformOfFactories-a');
  const narrow = set([run('someone-else@example.com.cn')], 45).map(textOf);
  expect(narrow[0]).toMatch(/^someo/);
  expect(narrow.some((line) => line.endsWith('-'))).toBe(true);
});

test('every paragraph of a value is indented, its other lines are not', () => {
  const lines = set([control('p', { value: `${'一'.repeat(40)}\n二` })], 12 * 20, { indent: 2 });
  expect(lines.map((line) => line.spans[0]?.x)).toEqual([24, 0, 0, 24]);
  expect(lines.map(textOf)).toEqual(['一'.repeat(18), '一'.repeat(20), '一'.repeat(2), '二']);
});

test('a line that falls short is spread to the edge, the last one is not', () => {
  const [first, last] = set([run(`${'一'.repeat(9)}12${'三'.repeat(4)}`)], 12 * 10.5);
  expect(first && right(first)).toBeCloseTo(126, 1);
  expect(last?.spans[0]?.spacing).toBe(0);
});

test('a gap takes the width it asks for, or what is left of the line', () => {
  const underline = (gap: number, value?: string) =>
    set([run('单位：'), control('p', { gap, underlined: true, ...(value && { value }) })], 12 * 15, {
      align: 'center',
    }).map((line) => line.underlines.map(({ width }) => Math.round(width / 12)));
  expect(underline(10)).toEqual([[10]]);
  expect(underline(20)).toEqual([[12]]);
  expect(underline(10, '某公司')).toEqual([[10]]);
  expect(underline(20, '某公司')).toEqual([[12]]);
  expect(underline(2, '某公司')).toEqual([[3]]);
});

test('a gap that is not underlined takes its width too, until something is filled in', () => {
  const places = (rest: Partial<Control>) =>
    set([run('共'), control('p', { gap: 5, ...rest }), run('项')], 12 * 15).flatMap((line) =>
      line.spans.map(({ text, x }) => `${text} ${Math.round(x / 12)}`),
    );
  expect(places({})).toEqual(['共 0', '项 6']);
  expect(places({ value: '三' })).toEqual(['共三项 0']);
  expect(places({ placeholder: '几', gap: 0 })).toEqual(['共几项 0']);
  expect(places({ value: '三', underlined: true })).toEqual(['共三 0', '项 6']);
});

test('boxes are those of every document, and a tick moves no word', () => {
  const shown = (checked: boolean) => set([control('p', { input: 'check', checked }), run(' 是')], 100);
  const [empty, ticked] = [shown(false), shown(true)];
  expect([empty.map(textOf), ticked.map(textOf)]).toEqual([[`${BOX.empty} 是`], [`${BOX.ticked} 是`]]);
  const afterTick = ticked[0]?.spans.at(-1);
  const [first] = shown(false)[0]?.spans ?? [];
  expect(afterTick?.x).toBe(12);
  expect((afterTick?.x ?? 0) + (afterTick?.width ?? 0)).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 6);
});

test('a gap goes to the next line rather than be too small to write in', () => {
  const lines = set([run('一二三四五六七八九十'), control('p', { gap: 6, underlined: true })], 12 * 12);
  expect(lines.map((line) => line.underlines.length)).toEqual([0, 1]);
  expect(lines[1]?.underlines[0]).toMatchObject({ x: 0, width: 72 });
  expect(lines[1]?.underlines[0]?.drop).toBeGreaterThan(1);
  const [first] = set([run('一二三四五六七八九'), control('p', { gap: 6, underlined: true })], 12 * 12);
  expect(first?.underlines).toMatchObject([{ x: 108, width: 36 }]);
});

test('an empty paragraph takes a line', () => {
  expect(set([control('p')], 100)).toMatchObject([{ height: 18, spans: [] }]);
});

test('a figure of a note stays with its word, smaller and raised', () => {
  const lines = set([run('企业类型'), note('one')], 48.5);
  expect(lines.map(textOf)).toEqual(['企业类', '型1']);
  expect(lines.map((line) => line.notes)).toEqual([[], ['one']]);
  const figure = lines[1]?.spans[1];
  expect(figure?.size).toBeLessThan(8);
  expect(figure?.rise).toBeGreaterThan(3);
});

test('characters that the role lacks come from another font', () => {
  const [line] = set([run('是☑否')], 100);
  expect(line?.spans.map((span) => span.text)).toEqual(['是', '☑', '否']);
  expect(line?.spans[1]?.font).toBe(fonts.fallbacks[0]);
});

test('invisible characters are left out', () => {
  expect(set([run('一\u200b\ufeff二\r\n三\u00a0四\t五')], 100).map(textOf)).toEqual(['一二', '三 四 五']);
});

test('what is behind a tab begins at its stop, whatever stands before it', () => {
  const places = (before: string) =>
    set([run(before), { kind: 'tab', at: 12 * 8 * 20 }, run('日期：')], 12 * 15).map((line) =>
      line.spans.map(({ text, x }) => `${text} ${x / 12}`),
    );
  expect(places('单位：')).toEqual([['单位： 0', '日期： 8']]);
  expect(places('单位：某公司')).toEqual([['单位：某公司 0', '日期： 8']]);
});

test('what is joined goes to the next line together, and is broken where no line is long enough', () => {
  const name: Control = control('name', { gap: 8 });
  const value: Control = control('firm', { value: '石家庄某某装备制造有限公司' });
  const words: Inline = { kind: 'run', text: '，法定代表人签字：', whole: true };
  const joined: Inline[] = [value, words, { ...name, joined: true }];
  const width = 12 * 23;
  expect(set([value, words, name], width).map(textOf)).toEqual(['石家庄某某装备制造有限公司，法定代表人签字：', '']);
  expect(set(joined, width).map(textOf)).toEqual(['石家庄某某装备制造有限公', '司，法定代表人签字：']);
  expect(
    set(joined, 12 * 6)
      .map(textOf)
      .join(''),
  ).toBe('石家庄某某装备制造有限公司，法定代表人签字：');
});
