/** What stands below the heading of a field: its answer, or what is asked. */
import { expect, it } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { field, formOf, place } from './definition.ts';
import { paragraphsOf, shownParagraph } from './shown.ts';

const fields = [
  field('design', '研发设计', 'prose', { hint: '（不超过1500字。）' }),
  field('means', '采用的技术情况，', 'prose', { hint: '（可配图）' }),
  field('files', '相关附件', 'evidence', { hint: '（包含营业执照）' }),
  field('name', '名称'),
];
const shown = (data?: unknown): string[] =>
  paragraphsOf(
    layout(
      formOf(fields, [
        place('design', { number: '3.2 ' }),
        place('means', { number: '（5）' }),
        place('files', { number: '四、' }),
      ]),
      data,
    ),
  ).map(shownParagraph);

const asked = [
  '3.2 研发设计',
  '[（不超过1500字。）]',
  '（5）采用的技术情况，',
  '[（可配图）]',
  '四、相关附件',
  '[（包含营业执照）]',
];

it('what is not answered is asked, also where all else is filled in', () => {
  expect(shown()).toEqual(asked);
  expect(shown({ name: '甲' })).toEqual(asked);
});

it('an answer stands in place of what is asked, and no comma leads to it; files stand below what they are to show', () => {
  const files = [{ name: '执照.pdf' }, { name: '报告.pdf' }];
  expect(shown({ design: '设计', means: '技术', files })).toEqual([
    '3.2 研发设计',
    '[设计]',
    '（5）采用的技术情况',
    '[技术]',
    '四、相关附件',
    '（包含营业执照）',
    '[执照.pdf、报告.pdf]',
  ]);
});
