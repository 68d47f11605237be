/** 附件5 of Gansu is an instruction sheet: it has nothing to fill in; 附件4 asks its items for the chosen 模式. */
import { expect, test } from 'vitest';
import { fieldsIn, nodesIn } from '../../compiler/model/field-walk.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { layout } from '../../generators/layout/layout.ts';
import { understandFiles } from '../compiler/project.ts';
import { controlsOf, paragraphsOf } from '../layout/shown.ts';
import { realForm } from './real-forms.ts';

const sheet = realForm('gansu/2026/factory-content-requirements');
const application = realForm('gansu/2026/advanced-factory-application');

const textsOf = (form: ResolvedForm): string[] =>
  paragraphsOf(layout(form)).map(({ inlines }) =>
    inlines.map((inline) => (inline.kind === 'run' ? inline.text : '')).join(''),
  );

const texts = textsOf(sheet);

test('it has no controls, demands nothing, and prints what the notice says of each item', () => {
  expect(fieldsIn(sheet.fields).filter(({ required }) => required)).toEqual([]);
  expect(controlsOf(layout(sheet))).toEqual([]);
  const items = nodesIn(application.fields).filter(({ kind, path }) => kind === 'field' && path.startsWith('details.'));
  expect(items).toHaveLength(29);
  for (const item of items) {
    expect(texts.filter((text) => text.replace(/^\d\./, '') === item.label).length).toBeGreaterThan(0);
    if (item.kind === 'field') expect(texts).toContain(item.hint);
  }
});

test('an item that is placed under another label bears that, and none where it is placed without', () => {
  const { resolution } = understandFiles({
    'pack.yaml': 'pack: test/2030\ntitle: 试验\n',
    'sheet.yaml': `form: test/2030/sheet
title: 表
instructs: true
fields: { a: { label: 甲, type: text, hint: 说甲 }, b: { label: 乙, type: text, hint: 说乙 }, c: { label: 丙, type: text, hint: 说丙 } }
document: [{ place: a, number: '1.' }, { place: b, label: 另称, number: '2.' }, { place: c, label: 丁, labelled: none }]
`,
  });
  const [form] = resolution.forms;
  expect(form && textsOf(form)).toEqual(['1.甲', '说甲', '2.另称', '说乙', '说丙']);
});
