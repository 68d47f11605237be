/** Which pictures of a form illustrate which prose. */
import type { Path } from '../../../compiler/filing/path.ts';
import { fieldsIn } from '../../../compiler/model/field-walk.ts';
import type { Field, ResolvedForm } from '../../../compiler/model/form.ts';

const made = new WeakMap<ResolvedForm, ReadonlyMap<string, readonly Field[]>>();

/** Fields of pictures by the path of the prose that they illustrate. */
export const illustrationsOf = (form: ResolvedForm): ReadonlyMap<string, readonly Field[]> => {
  const known = made.get(form);
  if (known) return known;
  const found = new Map<string, Field[]>();
  for (const field of fieldsIn(form.fields))
    if (field.illustrates !== undefined) found.set(field.illustrates, [...(found.get(field.illustrates) ?? []), field]);
  made.set(form, found);
  return found;
};

/** Ids without the numbers of records. */
export const idsOf = (path: Path): string => path.filter((step) => typeof step === 'string').join('.');
