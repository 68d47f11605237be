import { expect, test } from 'vitest';
import { mayBreak } from '../../generators/pdf/breaks.ts';

/** The places where a line may end, as bars. */
const broken = (text: string): string =>
  [...text].map((after, i, all) => (i > 0 && mayBreak(all.slice(0, i).join(''), after) ? `|${after}` : after)).join('');

test.each([
  ['Han characters part anywhere', '中央企业', '中|央|企|业'],
  ['closing marks stay behind', '时间。总额（万元）：', '时|间。|总|额|（万|元）：'],
  ['opening marks stay in front', '见《办法》“一”', '见|《办|法》|“一”'],
  ['ellipsis and dash stay whole', '一……二——三', '一……|二——|三'],
  ['words, numbers and addresses stay whole', '按GB/T 4754-2017选填', '按|GB/|T |4754-2017|选|填'],
  ['numbers keep their sign', '提升12.5%以上', '提|升|12.5%|以|上'],
  ['a box stays with its option', '☐ 是 ☑否', '☐ 是 |☑否'],
  ['numbers stay with what they count', '2025年3月起300字', '2025年|3月|起|300字'],
  ['a stroke parts dates and not numbers', '3月-2026年-12', '3月-|2026年-|12'],
  ['figures stay with their letters', '二氧化碳CO₂和m³', '二|氧|化|碳|CO₂|和|m³'],
  ['pairs part behind the stroke', '规格/型号', '规|格/|型|号'],
])('%s', (_, text, expected) => {
  expect(broken(text)).toBe(expected);
});
