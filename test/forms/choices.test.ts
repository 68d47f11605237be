/** What may be chosen where: drop-down lists with the entries of their catalogues, 是/否 as a list, lists that take other names. */
import { describe, expect, it } from 'vitest';
import { readWordControls } from '../word/read-word.ts';
import { wordFile } from './documents.ts';
import { expectedOf } from './expected.ts';
import { fieldsOf, withoutIndexes } from './placements.ts';
import { realForms } from './real-forms.ts';

describe.each(realForms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  const { choices, several } = expectedOf(form);
  const fields = new Map(fieldsOf(form).map((field) => [field.path, field]));

  it('has the drop-down lists of the notice, with their entries', async () => {
    const lists = readWordControls(await wordFile(form)).filter(
      ({ input }) => input === 'dropdown' || input === 'combo',
    );
    expect([...new Set(lists.map(({ path }) => withoutIndexes(path)))].sort()).toEqual(Object.keys(choices).sort());
    for (const { path, input, options = [] } of lists) {
      const [field, choice] = [fields.get(withoutIndexes(path)), choices[withoutIndexes(path)]];
      if (choice === undefined) continue;
      if (!('from' in choice)) {
        expect([path, input, ...options.map(({ label }) => label)]).toEqual([path, 'dropdown', ...choice]);
        continue;
      }
      const { from, entries, open = false } = choice;
      expect({ path, from: field?.catalogue, open: field?.open, entries: options.length }).toEqual({
        path,
        from,
        open,
        entries,
      });
      expect(input).toBe(open ? 'combo' : 'dropdown');
    }
  });

  it('says as a list of 是 and 否 what its form prints so', async () => {
    const listed = (await wordFile(form).then(readWordControls)).filter(
      ({ input, path }) => input === 'dropdown' && fields.get(withoutIndexes(path))?.type === 'yesNo',
    );
    expect(listed.filter(({ options }) => options?.map(({ code }) => code).join() !== 'true,false')).toEqual([]);
    const hints = listed.map(({ path, placeholder }) => [fields.get(withoutIndexes(path))?.hint, placeholder]);
    expect(hints.filter(([hint, shown]) => hint !== undefined && shown !== hint)).toEqual([]);
  });

  it('takes what names several scenarios from the edition of its notice, with their instances from 2024 on', () => {
    const found = [...fields.values()].filter(({ type }) => type === 'scenarios');
    const taken = found.map(({ path, catalogue: from, open, instances }) => [
      path,
      { from, ...(open && { open }), ...(instances && { instances }) },
    ]);
    const wanted = Object.entries(several).map(([path, { cites: _, ...rest }]) => [path, rest]);
    expect(Object.fromEntries(taken)).toEqual(Object.fromEntries(wanted));
  });
});
