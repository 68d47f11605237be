/** What stands below the heading of a field: its answer, or what is asked. */
import { expect, it } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { field, formOf, list, place } from './definition.ts';
import { paragraphsOf, shownParagraph } from './shown.ts';

const fields = [
  field('design', '研发设计', 'prose', { required: true, hint: '（不超过1500字。）' }),
  field('means', '采用的技术情况，', 'prose', { required: true, hint: '（可配图）' }),
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

it('what a final filing need not have is left blank: its hint would read as its text', () => {
  const optional = [
    field('building', '工厂建设', 'prose', { hint: '（不超过1500字。）' }),
    field('ai', '人工智能', 'prose', {
      required: true,
      hint: '（300字以内）',
      only: { field: 'usesAi', codes: ['true'] },
    }),
    field('usesAi', '是否应用', 'yesNo', { required: true }),
    list('cases', '案例', [field('cases.text', '案例描述', 'prose', { required: true, hint: '（200字以内）' })]),
  ];
  const form = formOf(optional, [
    place('building', { number: '3.1 ' }),
    place('ai', { number: '3.2 ' }),
    place('cases.text', { number: '3.3 ' }),
  ]);
  const printed = (data?: unknown): string[] => paragraphsOf(layout(form, data)).map(shownParagraph);
  const blank = [
    '3.1 工厂建设',
    '[（不超过1500字。）]',
    '3.2 人工智能',
    '[（300字以内）]',
    '3.3 案例描述',
    '[（200字以内）]',
  ];
  expect(printed()).toEqual(blank);
  const [headings] = [blank.filter((_, at) => at % 2 === 0)];
  const answersOf = (data: unknown): string[] => printed(data).filter((text) => !headings.includes(text));
  expect(answersOf({ usesAi: false }).join('')).not.toContain('字');
  expect(answersOf({ usesAi: true, cases: [{}] }).join('')).toMatch(/^[^不]*300字以内.*200字以内/);
});
