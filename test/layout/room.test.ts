/** Room in a cell for what an office writes by hand. */
import { expect, it } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { realForms } from '../forms/real-forms.ts';
import { field, formOf, place, row } from './definition.ts';
import { paragraphsOf, shownParagraph, tableOf } from './shown.ts';

const lines = {
  kind: 'lines',
  id: 'lines',
  label: '初审意见',
  lines: [{ parts: [{ field: 'opinion' }] }, { parts: ['公章：', { field: 'seal' }] }],
} as const;
const form = formOf(
  [field('opinion', '意见', 'prose'), field('seal', '公章', 'seal')],
  [{ kind: 'grid', id: 'grid', labels: 20, rows: [{ kind: 'row', id: 'row', items: [lines] }] }],
);
const shown = (data?: unknown) =>
  tableOf(layout(form, data), 'grid').rows[0]?.cells[1]?.blocks.map((block) => shownParagraph(block));

it('is left below prose that is not written, and not below what is', () => {
  expect(shown()).toEqual(['[opinion]', '', '', '', '公章：[seal]']);
  expect(shown({ seal: '印' })).toEqual(['[opinion]', '', '', '', '公章：[印]']);
  expect(shown({ opinion: '同意推荐。' })).toEqual(['[同意推荐。]', '公章：[seal]']);
});

it.each(['gansu/2026/basic-factory-application', 'gansu/2026/advanced-factory-application'])(
  'the opinion of the city in %s has it',
  (key) => {
    const found = realForms.find((each) => each.key === key);
    if (found === undefined) throw new Error(`no form ${key}`);
    const texts = paragraphsOf(layout(found)).map(shownParagraph);
    const place = texts.findIndex((text) => text.includes('cityOpinion.opinion'));
    expect(texts.slice(place + 1, place + 4)).toEqual(['', '', '']);
  },
);

it.each(['beside', 'above', 'inside', 'none'] as const)('500 字 have 4 cm, their label %s', (labelled) => {
  const written = formOf(
    [field('story', '简介', 'prose', { words: 500 }), field('name', '名称')],
    [
      {
        kind: 'grid',
        id: 'grid',
        labels: 20,
        rows: [row(place('story', { labelled })), row(place('name', { labelled }))],
      },
    ],
  );
  const heights = tableOf(layout(written), 'grid').rows.map(({ height }) => height);
  expect(heights).toEqual(labelled === 'above' ? [425, 2268, 425, 425] : [2268, 425]);
});
