/** What the code of one pack goes by in another: by the lineage of forms, fields, options and entries, never by likeness. */

import type { Comparison } from '../compare/compare.ts';
import { sidesOf } from '../compare/review.ts';
import { codesOf } from '../model/asked.ts';
import { catalogueSubject } from '../model/catalogue.ts';
import { parentPath } from '../model/field-path.ts';
import { fieldsIn, nodesIn } from '../model/field-walk.ts';
import type { ResolvedForm } from '../model/form.ts';
import type { Meaning, NameInCode } from '../model/name-in-code.ts';
import { formTypeName } from '../model/type-name.ts';
import { codeAddress } from '../resolve/tree.ts';
import { exportsOf, type PackCode } from './pack-code.ts';

/** Something of a form, as `shenbao diff` addresses it. */
export interface SucceededSubject {
  readonly form: string;
  readonly address: string;
}

/** Why a person has to say how it goes on. */
export type Why =
  | { readonly why: 'gone' }
  /** It stands in something else now. */
  | { readonly why: 'moved'; readonly to: string }
  /** It is of another kind, or called nothing of its own. */
  | { readonly why: 'remade' }
  /** It goes by several names: of this form and of that. */
  | { readonly why: 'divided'; readonly names: readonly string[] }
  /** A year that is asked no more: others are. */
  | { readonly why: 'year'; readonly years: readonly string[] }
  /** The app computes the name: it may be one of these, which do not go on as they are. */
  | { readonly why: 'computed'; readonly names: readonly string[] };

export type Followed =
  /** What it is called now, be it the same. */
  | { readonly kind: 'known'; readonly name: string; readonly subjects: readonly SucceededSubject[] }
  | ({ readonly kind: 'left'; readonly subjects: readonly SucceededSubject[] } & Why)
  /** It is of no form that goes on: as it is, it stays. */
  | { readonly kind: 'foreign' };

export interface Succession {
  /** What a module exports under a name. */
  exported(module: string, name: string): Followed;
  /** A field of an interface, a code of a union or of labels. */
  member(module: string, name: string, member: string): Followed;
  /** A year of a row of figures, which is a field of an interface. */
  year(module: string, name: string, row: string, year: string): Followed;
  /** The key of a form, as filings say it. */
  key(form: string): Followed;
  /** Whether the pack before has a form of that key. */
  isKey(text: string): boolean;
  /** A whole module; nothing where none takes its place, or several do. */
  module(module: string): string | undefined;
}

const FOREIGN: Followed = { kind: 'foreign' };

export const succession = (before: PackCode, after: PackCode, comparisons: readonly Comparison[]): Succession => {
  const pairs = new Map(comparisons.map((comparison) => [comparison.before.form.key, comparison]));
  const meanings = new Map<string, Meant[]>();
  for (const { form, names } of before.forms)
    for (const named of names) {
      const comparison = pairs.get(form.key);
      const key = keyOf(named);
      if (comparison) meanings.set(key, [...(meanings.get(key) ?? []), { comparison, means: named.means }]);
    }
  const names = new Map(after.forms.map((each) => [each.form.key, namesByMeaning(each.names)]));
  const [exports, exportsNow] = [exportsOf(before), exportsOf(after)];
  const namesOf = (steps: readonly Step[]): readonly NameInCode[] =>
    steps.flatMap(({ form, means }) => (means && names.get(form)?.get(JSON.stringify(means))) ?? []);

  const formOf = (module: string): Comparison | undefined => pairs.get(module.slice(0, module.lastIndexOf('/')));
  const isOfForm = (module: string): boolean =>
    before.forms.some(({ form }) => form.key === module.slice(0, module.lastIndexOf('/')));

  const moduleNow = (module: string): string | undefined => {
    const comparison = formOf(module);
    if (comparison) return comparison.after.form.key + module.slice(comparison.before.form.key.length);
    if (isOfForm(module)) return undefined;
    const meant = [...meanings].flatMap(([key, all]) => (key.startsWith(`${module}#`) ? all : []));
    if (meant.length === 0) {
      // what every form has: values, validation
      const same = after.key + module.slice(before.key.length);
      return exportsNow.has(same) ? same : undefined;
    }
    const [only, ...others] = new Set(namesOf(meant.map(stepOf)).map((each) => each.module));
    return others.length === 0 ? only : undefined;
  };

  const exported = (module: string, name: string): Followed => {
    const comparison = formOf(module);
    if (comparison === undefined && isOfForm(module)) return FOREIGN;
    const target = exports.get(module)?.get(name);
    const now = moduleNow(module);
    if (target === undefined) return FOREIGN;
    const all = meanings.get(keyOf(target)) ?? [];
    const meant = comparison ? all.filter((each) => each.comparison === comparison) : all;
    const subjects = meant.map(subjectOfMeant);
    if (meant.length === 0) return ofEveryForm(name, comparison, now === undefined ? undefined : exportsNow.get(now));
    const found = namesOf(meant.map(stepOf));
    if (now === undefined || found.length === 0) return { kind: 'left', subjects, ...whyOf(meant) };
    const isAlias = target.name !== name;
    const called = [...(exportsNow.get(now) ?? [])].flatMap(([as, to]) =>
      found.some((each) => each.module === to.module && each.name === to.name) ? [{ as, isAlias: as !== to.name }] : [],
    );
    const best = called.find(({ as }) => as === name) ?? called.find((each) => each.isAlias === isAlias) ?? called[0];
    const distinct = new Set(found.map((each) => each.name));
    if (distinct.size > 1) return { kind: 'left', subjects, why: 'divided', names: [...distinct] };
    return best ? { kind: 'known', name: best.as, subjects } : { kind: 'left', subjects, why: 'gone' };
  };

  const key = (form: string): Followed => {
    const comparison = pairs.get(form);
    return comparison ? { kind: 'known', name: comparison.after.form.key, subjects: [{ form, address: '' }] } : FOREIGN;
  };

  const member = (module: string, name: string, id: string): Followed => {
    const meant = meanings.get(keyOf({ module, name, member: id })) ?? [];
    // by the keys of forms the pack itself has their types
    if (meant.length === 0) return key(id);
    const subjects = meant.map(subjectOfMeant);
    const steps = meant.map(stepOf);
    const moved = steps.find((step) => step.moved !== undefined);
    if (moved?.moved !== undefined) return { kind: 'left', subjects, why: 'moved', to: moved.moved };
    const ids = steps.map((step) => idOf(step));
    const [first, ...others] = new Set(ids);
    if (others.length > 0 || ids.includes(undefined)) {
      const known = ids.filter((each) => each !== undefined);
      return known.length === 0
        ? { kind: 'left', subjects, ...whyOf(meant) }
        : { kind: 'left', subjects, why: 'divided', names: [...new Set(known)] };
    }
    return first === undefined ? FOREIGN : { kind: 'known', name: first, subjects };
  };

  const year = (module: string, name: string, row: string, text: string): Followed => {
    const meant = meanings.get(keyOf({ module, name, member: row })) ?? [];
    const lost = meant.filter((each) => yearsThen(each).includes(text) && yearsNow(each)?.includes(text) === false);
    const years = [...new Set(lost.flatMap((each) => yearsNow(each) ?? []))].sort();
    return lost.length === 0 ? FOREIGN : { kind: 'left', subjects: lost.map(subjectOfMatrix), why: 'year', years };
  };

  const isKey = (text: string): boolean => before.forms.some(({ form }) => form.key === text);

  return { exported, member, year, key, isKey, module: moduleNow };
};

/** What a name means in one pair of forms. */
interface Meant {
  readonly comparison: Comparison;
  readonly means: Meaning;
}

/** What becomes of it: nothing where it is gone. */
interface Step {
  readonly form: string;
  readonly means?: Meaning;
  /** Where it stands, if in something else than before. */
  readonly moved?: string;
}

const keyOf = ({ module, name, member }: Pick<NameInCode, 'module' | 'name' | 'member'>): string =>
  `${module}#${name}${member === undefined ? '' : `.${member}`}`;

const namesByMeaning = (names: readonly NameInCode[]): ReadonlyMap<string, readonly NameInCode[]> => {
  const found = new Map<string, NameInCode[]>();
  for (const each of names) {
    const key = JSON.stringify(each.means);
    found.set(key, [...(found.get(key) ?? []), each]);
  }
  return found;
};

const stepOf = ({ comparison, means }: Meant): Step => {
  const { pairing, after } = comparison;
  const form = after.form.key;
  const pathNow = (path: string): string | undefined => (path === '' ? '' : pairing.now.get(path));
  switch (means.role) {
    case 'key':
    case 'draft':
      return { form, means };
    case 'object':
    case 'codes':
    case 'labels': {
      const path = pathNow(means.path);
      return path === undefined ? { form } : { form, means: { ...means, path } };
    }
    case 'field': {
      const path = pathNow(means.path);
      if (path === undefined) return { form };
      const stays = pathNow(parentPath(means.path)) === parentPath(path);
      return { form, means: { ...means, path }, ...(!stays && { moved: path }) };
    }
    case 'code':
      return { form, ...codeNow(means.path, means.code, comparison) };
    case 'levelCodes':
    case 'levelLabels':
    case 'entry': {
      const found = comparison.catalogues.find(({ before }) => before === means.catalogue);
      if (found === undefined) return { form };
      if (means.role !== 'entry') return { form, means: { ...means, catalogue: found.after } };
      const code = sidesOf(comparison).codeNow(means.code, means.catalogue);
      const isThere = found.pairing.after.items.has(`${catalogueSubject(found.after)}/${code}`);
      return isThere ? { form, means: { ...means, catalogue: found.after, code } } : { form };
    }
  }
};

/** An option goes by its own lineage; where the codes are those of a catalogue now, it stays if that has it. */
const codeNow = (path: string, code: string, { pairing, after }: Comparison): Pick<Step, 'means'> => {
  const address = pairing.now.get(codeAddress(path, code));
  if (address !== undefined) {
    const at = address.lastIndexOf('=');
    return { means: { role: 'code', path: address.slice(0, at), code: address.slice(at + 1) } };
  }
  const now = pairing.now.get(path);
  const field = fieldsIn(after.form.fields).find((each) => each.path === now);
  const listed = field && codesOf(field, after.form.catalogues);
  return listed?.some((each) => each.code === code) ? { means: { role: 'code', path: now ?? '', code } } : {};
};

const idOf = ({ means }: Step): string | undefined => {
  if (means === undefined) return undefined;
  if (means.role === 'code' || means.role === 'entry') return means.code;
  return 'path' in means ? means.path.slice(means.path.lastIndexOf('.') + 1) : undefined;
};

const subjectOfMeant = ({ comparison, means }: Meant): SucceededSubject => {
  const form = comparison.before.form.key;
  switch (means.role) {
    case 'key':
    case 'draft':
      return { form, address: '' };
    case 'code':
      return { form, address: codeAddress(means.path, means.code) };
    case 'levelCodes':
    case 'levelLabels':
      return { form, address: catalogueSubject(means.catalogue) };
    case 'entry':
      return { form, address: `${catalogueSubject(means.catalogue)}/${means.code}` };
    default:
      return { form, address: means.path };
  }
};

/** The years that the row is asked by, before; none of what is no row by years. */
const yearsThen = ({ comparison, means }: Meant): readonly string[] =>
  ('path' in means && yearsOfRow(comparison.before.form, means.path)) || [];

/** After; nothing where it is no such row any more, which is told where the row is named. */
const yearsNow = ({ comparison, means }: Meant): readonly string[] | undefined =>
  'path' in means ? yearsOfRow(comparison.after.form, comparison.pairing.now.get(means.path)) : undefined;

const yearsOfRow = ({ fields }: ResolvedForm, path: string | undefined): readonly string[] | undefined => {
  const matrix = nodesIn(fields).find((node) => path !== undefined && node.path === parentPath(path));
  if (matrix?.kind !== 'matrix') return undefined;
  return matrix.rows.some((row) => row.path === path && !row.across) ? matrix.years.map(String) : undefined;
};

/** Years are said of the matrix, not of its rows. */
const subjectOfMatrix = (meant: Meant): SucceededSubject => {
  const { form, address } = subjectOfMeant(meant);
  return { form, address: parentPath(address) };
};

/** Its path is there still, or it is not. */
const whyOf = (meant: readonly Meant[]): Why =>
  meant.some((each) => stepOf(each).means !== undefined) ? { why: 'remade' } : { why: 'gone' };

/** Values and what validators export: the same of every form, but for the guard, which is named after it. */
const ofEveryForm = (
  name: string,
  comparison: Comparison | undefined,
  now: ReadonlyMap<string, unknown> | undefined,
): Followed => {
  const guard = (key: string): string => `is${formTypeName(key)}`;
  const isGuard = comparison !== undefined && name === guard(comparison.before.form.key);
  const called = isGuard ? guard(comparison.after.form.key) : name;
  const subjects = comparison ? [{ form: comparison.before.form.key, address: '' }] : [];
  return now?.has(called) ? { kind: 'known', name: called, subjects } : { kind: 'left', subjects, why: 'gone' };
};
