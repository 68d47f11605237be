/** What is costly to make of a form is made once. */
import { expect, test } from 'vitest';
import { validatorOf } from '../../compiler/check-filing.ts';
import { resources } from '../../compiler/resources.ts';
import { understandFiles } from './project.ts';

const { resolution } = understandFiles({
  'pack.yaml': 'pack: test/2022\ntitle: 试验\n',
  'one.yaml': 'form: test/2022/one\ntitle: 甲\nfields:\n  name: { label: 名称, type: text }\ndocument: [name]\n',
  'two.yaml': 'form: test/2022/two\ntitle: 乙\nfields:\n  name: { label: 名称, type: text }\ndocument: [name]\n',
});
const { forms } = resolution;
const { schema, layout } = resources(resolution);

test.each(Object.entries({ validatorOf, schema, layout }))(
  '%s gives the same for one form, and another for another',
  async (_, make) => {
    const [one, two] = forms;
    if (one === undefined || two === undefined) throw new Error('two forms are defined');
    const [first, again, other] = [await make(one), await make(one), await make(two)];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  },
);
