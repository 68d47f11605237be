/** Codes of one form as another has them: by the lineage of options and catalogues, a table, or the name. */
import type { Comparison } from '../compare/compare.ts';
import type { Held } from '../compare/holding.ts';
import { sidesOf } from '../compare/review.ts';
import { allEntries, catalogueOf, codesOf, leavesOf, stagesOf } from '../model/asked.ts';
import type { Catalogue, CatalogueEntry } from '../model/catalogue.ts';
import { catalogueSubject } from '../model/catalogue.ts';
import type { Field, Option } from '../model/form.ts';
import { made, type Outcome, refused, same } from './outcome.ts';
import { because } from './reasons.ts';

/** Any entry of a catalogue, also those that hold others. */
const entriesOf = (catalogue: Catalogue | undefined): readonly CatalogueEntry[] => {
  if (catalogue === undefined) return [];
  const known = ENTRIES.get(catalogue) ?? allEntries(catalogue.entries);
  ENTRIES.set(catalogue, known);
  return known;
};

/** Filings are many, forms and catalogues few. */
const ENTRIES = new WeakMap<Catalogue, readonly CatalogueEntry[]>();
const CHOICES = new WeakMap<Field, readonly Option[]>();
const STAGES = new WeakMap<Catalogue, ReadonlyMap<string, CatalogueEntry>>();

/** What may stand in the field; none where any name may. */
export const choicesOf = ({ field, catalogues }: Held): readonly Option[] => {
  const known = CHOICES.get(field) ?? codesOf(field, catalogues) ?? [];
  CHOICES.set(field, known);
  return known;
};

/** Width, blanks and marks tell no name from another. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}]/gu, '');

/** Choices by their plain names. */
interface Names {
  readonly now: ReadonlyMap<string, readonly Option[]>;
  readonly formerly: ReadonlyMap<string, readonly Option[]>;
}

const NAMES = new WeakMap<Field, Names>();

const namesOf = (held: Held): Names => {
  const choices = choicesOf(held);
  const known = NAMES.get(held.field) ?? {
    now: byName(choices, ({ label }) => [label]),
    formerly: byName(choices, formerNamesIn(held)),
  };
  NAMES.set(held.field, known);
  return known;
};

const byName = (choices: readonly Option[], namesOfOne: (option: Option) => readonly string[]): Names['now'] => {
  const found = new Map<string, Option[]>();
  for (const option of choices)
    for (const name of new Set(namesOfOne(option).map(plain))) found.set(name, [...(found.get(name) ?? []), option]);
  return found;
};

const formerNamesIn = ({ field, catalogues }: Held): ((option: Option) => readonly string[]) => {
  const formerly = new Map<string, readonly string[]>();
  for (const { code, formerNames = [] } of entriesOf(catalogueOf(field, catalogues)))
    formerly.set(code, [...(formerly.get(code) ?? []), ...formerNames]);
  return ({ code }) => formerly.get(code) ?? [];
};

/** The choice that is called so, now or formerly; undefined where none or several are. */
export const choiceNamed = (held: Held, name: string): Option | undefined => {
  const { now, formerly } = namesOf(held);
  const wanted = plain(name);
  const [called, ...others] = now.get(wanted) ?? formerly.get(wanted) ?? [];
  return others.length > 0 ? undefined : called;
};

/** The name of a code, or the name that stands in its place. */
export const nameOfCode = (held: Held, code: string): string =>
  choicesOf(held).find((option) => option.code === code)?.label ??
  entriesOf(catalogueOf(held.field, held.catalogues)).find((entry) => entry.code === code)?.label ??
  code;

/** A code of a field before as the field after has it. */
export type CodeTable = (code: string, before: Held, after: Held) => Outcome;

/** @param table codes before → after that the definitions say, by the address of the field after */
export const codeTableOf = (
  comparison: Comparison,
  table: ReadonlyMap<string, ReadonlyMap<string, string>>,
): CodeTable => {
  const { codeNow } = sidesOf(comparison);
  const { now } = comparison.pairing;
  return (code, before, after) => {
    const choices = choicesOf(after);
    const has = (wanted: string): boolean => choices.length === 0 || choices.some((option) => option.code === wanted);
    const label = nameOfCode(before, code);
    const isKnown = choicesOf(before).some((option) => option.code === code) || label !== code;
    const becomes = (to: string): Outcome =>
      to === code ? same(code) : made(to, because('code', { from: label, to: nameOfCode(after, to) }));
    const said = table.get(after.field.path)?.get(code);
    if (said !== undefined && has(said)) return becomes(said);
    const lineal = isKnown ? (optionNow(now, before.field, code) ?? codeNow(code, before.field.catalogue)) : code;
    const isOfSame =
      before.field.catalogue === undefined ||
      catalogueSubject(before.field.catalogue) === catalogueSubject(after.field.catalogue ?? '');
    if (isKnown && isOfSame && choices.some((option) => option.code === lineal)) return becomes(lineal);
    const called = choiceNamed(after, label);
    if (called) return becomes(called.code);
    // any name may stand there, or a new one; a stage of another guide is none of this one
    if (choices.length === 0 || (after.field.open && after.field.type !== 'stage'))
      return label === code ? same(code) : made(label, because('named', { to: label }));
    return refused(gone(code, label, after));
  };
};

const optionNow = (now: ReadonlyMap<string, string>, { path, options }: Field, code: string): string | undefined =>
  options === undefined ? undefined : now.get(`${path}=${code}`)?.split('=').at(-1);

/** Nobody can tell which of several continues it. */
const gone = (code: string, label: string, after: Held) => {
  const successors = entriesOf(catalogueOf(after.field, after.catalogues)).filter(({ formerly = [] }) =>
    formerly.includes(code),
  );
  if (successors.length < 2) return because('noCode', { label });
  return because('noCodeOf', { label, names: successors.map((entry) => entry.label).join('、') });
};

/** The stage of a guide that holds the scenario. */
export const stageHolding = (guide: Catalogue | undefined, scenario: string): CatalogueEntry | undefined => {
  if (guide === undefined) return undefined;
  const known = STAGES.get(guide) ?? stagesByScenario(guide);
  STAGES.set(guide, known);
  return known.get(scenario);
};

const stagesByScenario = (guide: Catalogue): ReadonlyMap<string, CatalogueEntry> =>
  new Map(stagesOf(guide).flatMap((stage) => leavesOf(stage.entries).map(({ code }) => [code, stage] as const)));
