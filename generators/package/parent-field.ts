/** A field that is chosen from the inner entries of a catalogue, and the one beside it that says which outer entry holds them: 细分行业, 行业. */
import { catalogueOf, codesOf } from '../../compiler/model/asked.ts';
import type { CatalogueEntry } from '../../compiler/model/catalogue.ts';
import { fieldsIn, nodesIn } from '../../compiler/model/field-walk.ts';
import type { Field, ResolvedForm } from '../../compiler/model/form.ts';

/** Code → code of the entry that holds it; none of the outermost. */
const holdersIn = (entries: readonly CatalogueEntry[]): readonly (readonly [code: string, holder: string])[] =>
  entries.flatMap((holder) => [
    ...holder.entries.map(({ code }) => [code, holder.code] as const),
    ...holdersIn(holder.entries),
  ]);

/** The codes of the entries that hold those that it is chosen from; undefined where one is the outermost. */
const parentsOf = (field: Field, { catalogues }: ResolvedForm): ReadonlySet<string> | undefined => {
  const catalogue = catalogueOf(field, catalogues);
  const codes = field.options === undefined ? codesOf(field, catalogues) : undefined;
  if (catalogue === undefined || codes === undefined) return undefined;
  const holders = new Map(holdersIn(catalogue.entries));
  const parents = codes.flatMap(({ code }) => holders.get(code) ?? []);
  return parents.length > 0 && parents.length === codes.length ? new Set(parents) : undefined;
};

/** How many steps two paths share. */
const nearness = (one: string, other: string): number => {
  const steps = other.split('.');
  const differs = one.split('.').findIndex((step, at) => step !== steps[at]);
  return differs < 0 ? steps.length : differs;
};

/** The nearest that may hold all of these codes, of the same record or outside of lists; undefined where two are as near. */
export const parentFieldOf = (field: Field, form: ResolvedForm): Field | undefined => {
  const parents = parentsOf(field, form);
  if (parents === undefined) return undefined;
  const lists = nodesIn(form.fields).flatMap(({ kind, path }) => (kind === 'list' ? [`${path}.`] : []));
  const isAround = ({ path }: Field): boolean =>
    lists.every((list) => !path.startsWith(list) || field.path.startsWith(list));
  const holds = (other: Field): boolean => {
    const codes = new Set(codesOf(other, form.catalogues)?.map(({ code }) => code));
    return [...parents].every((code) => codes.has(code));
  };
  const found = fieldsIn(form.fields).filter((other) => other !== field && isAround(other) && holds(other));
  const nearest = Math.max(...found.map(({ path }) => nearness(path, field.path)));
  const [only, ...others] = found.filter(({ path }) => nearness(path, field.path) === nearest);
  return others.length === 0 ? only : undefined;
};
