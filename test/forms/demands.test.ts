/** What the forms demand of their fields: limits, marks, what may stay empty, what the system fills in, what is asked when. */
import { describe, expect, it } from 'vitest';
import type { Field, FieldNode, ResolvedForm } from '../../compiler/model/form.ts';
import { type Expected, expectedOf } from './expected.ts';
import { fieldsOf, nodesOf, standingsOf } from './placements.ts';
import { realForms } from './real-forms.ts';

const pathsWhere = (form: ResolvedForm, holds: (field: Field) => boolean): string[] =>
  fieldsOf(form)
    .filter(holds)
    .map(({ path }) => path)
    .sort();

const limitsOf = (form: ResolvedForm, limit: 'words' | 'about') =>
  Object.fromEntries(
    fieldsOf(form).flatMap((field) => (field[limit] === undefined ? [] : [[field.path, field[limit]]])),
  );

const marksOf = (form: ResolvedForm): Expected['marks'] => {
  const marks: Record<string, string[]> = {};
  for (const { path, mark, lead } of fieldsOf(form)) {
    const sign = mark ?? lead;
    if (sign !== undefined) marks[sign] = [...(marks[sign] ?? []), path];
  }
  return marks;
};

const emptyLists = (nodes: readonly FieldNode[]): string[] =>
  nodes.flatMap((node) => {
    if (node.kind !== 'group' && node.kind !== 'list') return [];
    const own = node.kind === 'list' && node.minRecords === 0 ? [node.path] : [];
    return [...own, ...emptyLists(node.children)];
  });

describe.each(realForms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  const expected = expectedOf(form);

  it('limits and marks what the notice does', () => {
    expect(limitsOf(form, 'words')).toEqual(expected.words);
    expect(limitsOf(form, 'about')).toEqual(expected.about);
    expect(marksOf(form)).toEqual(expected.marks);
  });

  it('lets stay empty what the notice does', () => {
    expect(pathsWhere(form, ({ required, readOnly }) => !required && !readOnly)).toEqual([...expected.optional].sort());
    expect(pathsWhere(form, ({ readOnly }) => readOnly)).toEqual(expected.readOnly);
    expect(emptyLists(form.fields).sort()).toEqual([...expected.emptyLists].sort());
  });

  it('asks only then what the notice asks only of some', () => {
    const asked = [...nodesOf(form).values()].flatMap(({ path, only }) =>
      only === undefined ? [] : [[path, `${only.field}=${only.codes}`]],
    );
    expect(Object.fromEntries(asked)).toEqual(expected.only);
  });

  it('says every limit of 字数 where the value goes, and says none that is not kept', () => {
    const rows = new Map(standingsOf(form).map(({ field, each }) => [field.path, each]));
    for (const { path, hint, label, words, about } of fieldsOf(form)) {
      const text = `${label}${hint ?? ''}${rows.get(path) ?? ''}`;
      const said = [...text.matchAll(/(\d+)\s*字(左右)?/g)].map(([, count, around]) => [Number(count), around ?? '']);
      const kept = [...(words === undefined ? [] : [[words, '']]), ...(about === undefined ? [] : [[about, '左右']])];
      expect([path, ...said]).toEqual([path, ...kept]);
    }
  });

  it('says 选填 only of what may stay empty', () => {
    // （选填 国标、行标…） asks for one of these: only 选填 at the end of a hint says that nothing need stand there.
    const said = fieldsOf(form).filter(({ hint }) => /选填）$/.test(hint ?? ''));
    expect(said.filter(({ required }) => required)).toEqual([]);
  });
});
