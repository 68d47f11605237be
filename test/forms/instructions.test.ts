/** 附件5 of Gansu is an instruction sheet: it has nothing to fill in; 附件4 asks its items for the chosen 模式. */
import { expect, test } from 'vitest';
import { fieldsIn, nodesIn } from '../../compiler/model/field-walk.ts';
import { layout } from '../../generators/layout/layout.ts';
import { controlsOf, paragraphsOf } from '../layout/shown.ts';
import { realForm } from './real-forms.ts';

const sheet = realForm('gansu/2026/factory-content-requirements');
const application = realForm('gansu/2026/advanced-factory-application');

const texts = paragraphsOf(layout(sheet)).map(({ inlines }) =>
  inlines.map((inline) => (inline.kind === 'run' ? inline.text : '')).join(''),
);

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
