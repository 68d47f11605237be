/** Templates are filled in as Handlebars itself would do it, without evaluating any text. */
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { templateOf } from '../../generators/docs/fill.ts';
import { TEMPLATE } from '../../generators/docs/template.ts';
import { viewOf } from '../../generators/docs/view.ts';
import { realForms } from '../forms/real-forms.ts';

describe('templates', () => {
  it('give what Handlebars compiles them to', () => {
    const theirs = Handlebars.compile(TEMPLATE, { noEscape: true, strict: true, preventIndent: true });
    const ours = templateOf<ReturnType<typeof viewOf>>(TEMPLATE);
    const differences = [{ heading: '填报内容', items: ['- 字段“甲”：新增', '- 字段“乙”：删去'] }];
    for (const form of realForms)
      for (const told of [undefined, [], differences]) {
        const view = viewOf(form, form.notes, told);
        expect(ours(view)).toBe(theirs(view));
      }
  });

  it.each([
    ['a name that the view lacks', '{{nme}}'],
    ['a name that every object has', '{{constructor}}'],
    ['a list that is none', '{{#each name}}{{/each}}'],
    ['a helper', '{{upper name}}'],
    ['a block of another kind', '{{#with name}}{{/with}}'],
    ['a comment', '{{! nothing }}'],
  ])('refuse %s', (_, template) => {
    expect(() => templateOf<{ name: string }>(template)({ name: '甲' })).toThrow(/template/i);
  });
});
