/** What a page shows of a filing: the same without the fields that it does not, and without what is empty then. */
import { fieldsIn } from '../../compiler/model/field-walk.ts';
import type { Field, ResolvedForm } from '../../compiler/model/form.ts';
import { unprintedFields } from '../../generators/layout/unprinted.ts';
import type { Data } from './filled.ts';

/** Of files, and of pictures that are not given, only their names are printed, and of an industry where the form asks names, its code is not. */
const isShown = ({ type, cites, path }: Field, unprinted: ReadonlySet<string>): boolean =>
  type !== 'evidence' &&
  type !== 'pictures' &&
  !(type === 'industry' && cites?.includes('{code}') === false) &&
  !unprinted.has(path);

export const onPage = (form: ResolvedForm, data: Data): unknown => {
  const unprinted = new Set(unprintedFields(form).map(({ path }) => path));
  const lost = new Set(
    fieldsIn(form.fields)
      .filter((field) => !isShown(field, unprinted))
      .map(({ path }) => path),
  );
  const shown = (value: unknown, path: string): unknown => {
    if (lost.has(path)) return undefined;
    if (Array.isArray(value)) return value.map((each) => shown(each, path));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(
      ([key, inner]) => [key, shown(inner, path === '' ? key : `${path}.${key}`)] as const,
    );
    const kept = entries.filter(([, inner]) => inner !== undefined);
    return kept.length > 0 || path === '' ? Object.fromEntries(kept) : undefined;
  };
  return shown(data, '');
};
