/** What the pages alone do not say as it is filed. */
import { expect, it } from 'vitest';
import { parsePath } from '../../compiler/filing/path.ts';
import { fieldsIn } from '../../compiler/model/field-walk.ts';
import { idsOf } from '../../generators/layout/extract/illustrations.ts';
import { layout } from '../../generators/layout/layout.ts';
import { lostOn } from '../../generators/layout/lost.ts';
import { filedAt } from '../extract/filled.ts';
import { realForm } from '../forms/real-forms.ts';

const form = realForm('gansu/2026/basic-factory-application');
const withIndustry = (group: string) => ({ $form: form.key, enterprise: { industry: { group } } });

it('is the code of an industry where its names are printed; names are read as they are', () => {
  const names = '制造业-化学纤维制造业-纤维素纤维原料及纤维制造';
  expect(lostOn(layout(form, withIndustry('281-纤维素纤维原料及纤维制造')))).toEqual([
    { path: 'enterprise.industry.group', label: expect.stringContaining('行业中类'), text: names },
  ]);
  expect(lostOn(layout(form, withIndustry(names)))).toEqual([]);
  expect(lostOn(layout(form))).toEqual([]);
});

it.each(['hubei/2023/scenario-application', 'cn/2022/recommendation-summary'])('of %s are files alone', (key) => {
  const other = realForm(key);
  const types = new Map(fieldsIn(other.fields).map(({ path, type }) => [path, type]));
  for (const seed of [1, 2])
    for (const { path } of lostOn(layout(other, filedAt(other, seed))))
      expect(types.get(idsOf(parsePath(path))), path).toBe('evidence');
});
