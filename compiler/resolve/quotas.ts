/** Quotas of a notice: which units share which limits, and those that have limits of their own. */
import type { PackDefinition, QuotaDefinition, QuotaUnits } from '../definition/definition.ts';
import type { Name } from '../definition/node.ts';
import { allowedHint, type Diagnostics, hint, nearestHint } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { leavesOf } from '../model/asked.ts';
import type { CatalogueEntry } from '../model/catalogue.ts';
import { limitedBy, limitNamesIn, type Pack, type Quota, type QuotaException } from '../model/pack.ts';

/** A code is of ASCII letters; any other name is that of a unit which the catalogue lacks. */
const isCode = (unit: string): boolean => /^[a-z0-9-]+$/.test(unit);

type Units = Pick<CatalogueEntry, 'label' | 'entries'>;

/** Without a catalogue, and of applicants that count towards none, a name is what it is. */
const unitsOf = (
  { name, span, word }: QuotaUnits,
  exempt: boolean,
  known: ReadonlyMap<string, CatalogueEntry> | undefined,
  diagnostics: Diagnostics,
): Units => {
  if (known === undefined || word === 'unlisted') return { label: name, entries: [] };
  if (word === 'each') {
    if (known.size === 0) diagnostics.report('resolve/no-units', span, { unit: name });
    return { label: name, entries: [...known.values()].filter(({ entries }) => entries.length === 0) };
  }
  const all = [...known.values()];
  const entry = known.get(name) ?? all.find(({ label }) => label === name);
  if (entry) return entry;
  const near = nearest(name, isCode(name) ? known.keys() : all.map(({ label }) => label));
  const hints = [nearestHint(near) ?? (isCode(name) ? allowedHint([...known.keys()]) : undefined)];
  if (isCode(name)) diagnostics.report('resolve/unknown-unit', span, { unit: name }, { hints });
  else if (known.size > 0 && !exempt)
    diagnostics.report(
      'resolve/unlisted-unit',
      span,
      { unit: name },
      { hints: [...hints, hint('say-which-units', { open: '{ ', close: ' }' })] },
    );
  return { label: name, entries: [] };
};

/**
 * What a quota does not say is that of the one which it takes the place of; exceptions stay where its units do.
 * @param known entries of the pack's reporting units by code; undefined where their catalogue is broken
 */
export const resolveQuota = (
  { id, units, limits, except, exempt }: QuotaDefinition,
  inherited: readonly Quota[],
  { key, facts }: PackDefinition,
  known: ReadonlyMap<string, CatalogueEntry> | undefined,
  diagnostics: Diagnostics,
): Quota[] => {
  const former = inherited.find((quota) => quota.id === id);
  const isOfApplicants = exempt !== undefined && exempt !== false;
  const named = units ? quotaUnits(units, isOfApplicants, known, diagnostics) : former && takenOver(former);
  if (named === undefined) {
    const span = facts.find(({ name }) => name === `quotas.${id}`)?.span ?? key.span;
    const near = nearest(
      id,
      inherited.map((quota) => quota.id),
    );
    const hints = [nearestHint(near) ?? allowedHint(inherited.map((quota) => quota.id))];
    diagnostics.report('resolve/quota-without', span, { quota: id, key: 'units' }, { hints });
    return [];
  }
  const usual = limits ?? former?.limits ?? {};
  const others = except
    ? except.flatMap(({ unit, limits: own }): QuotaException[] => {
        const before = diagnostics.count;
        const { label, entries } = unitsOf(unit, isOfApplicants, known, diagnostics);
        // what no catalogue knows was told: that no quota has it either says nothing more
        if (diagnostics.count > before) return [];
        const members = namesIn({ label, entries });
        const strange = members.find((member) => !named.members.includes(member));
        const hints = [allowedHint(named.members)];
        if (strange !== undefined)
          diagnostics.report('resolve/not-of-quota', unit.span, { quota: id, unit: strange }, { hints });
        const others = strange === undefined ? limitsSaid(own, usual, { id, unit }, diagnostics) : undefined;
        return others ? [{ unit: label, members, limits: { ...usual, ...others } }] : [];
      })
    : units
      ? []
      : (former?.except ?? []);
  const apart = new Set(others.flatMap(({ members }) => members));
  return [
    {
      id,
      ...named,
      members: named.members.filter((member) => !apart.has(member)),
      limits: usual,
      ...(others.length > 0 && { except: others }),
      exempt: exemption(exempt) ?? (units === undefined && former?.exempt) ?? false,
    },
  ];
};

/** Reports `resolve/which-limit` of a number where there is not one limit that it can be of. */
const limitsSaid = (
  own: Quota['limits'] | number,
  usual: Quota['limits'],
  { id, unit }: { readonly id: string; readonly unit: Name },
  diagnostics: Diagnostics,
): Quota['limits'] | undefined => {
  if (typeof own !== 'number') return own;
  const [only, ...more] = Object.keys(usual);
  if (only !== undefined && more.length === 0) return { [only]: own };
  const said = { unit: unit.name, limit: only ?? '', number: own, open: '{', close: '}' };
  const hints = only === undefined ? [] : [hint('limit-by-name', said)];
  diagnostics.report('resolve/which-limit', unit.span, { quota: id, limits: Object.keys(usual).join(', ') }, { hints });
  return undefined;
};

const exemption = (exempt: QuotaDefinition['exempt']): Quota['exempt'] | undefined =>
  typeof exempt === 'object' ? exempt.map(({ name }) => name) : exempt;

/** Reports `resolve/unknown-quota`: what is exempt is so from a limit that the pack states, or from what it has a name for: a quota, or a limit of no number. */
export const checkExemptions = (
  definitions: readonly QuotaDefinition[],
  { key, quotas, names }: Pack,
  diagnostics: Diagnostics,
): void => {
  const known = [...limitNamesIn(quotas), ...Object.keys(names)];
  for (const { exempt } of definitions)
    for (const { name, span } of typeof exempt === 'object' ? exempt : []) {
      if (known.includes(name)) continue;
      const hints = [
        nearestHint(nearest(name, known)),
        hint('name-the-limit', { limit: name, open: '{ ', close: ' }' }),
      ];
      diagnostics.report('resolve/unknown-quota', span, { pack: key, limit: name }, { hints });
    }
};

/** Reports `resolve/unknown-quota` of a limit that only an exception has, and that is called nearly as one that the pack states: it would change nothing. */
export const checkExceptions = (
  definitions: readonly QuotaDefinition[],
  { key, quotas, names }: Pack,
  diagnostics: Diagnostics,
): void => {
  const usual = quotas.flatMap(({ limits }) => Object.keys(limits));
  const known = [...new Set([...usual, ...Object.keys(names)])];
  for (const { except = [], limits = {}, limitNames } of definitions) {
    const said = except.flatMap(({ limits: own }) => (typeof own === 'object' ? Object.keys(own) : []));
    for (const { name, span } of limitNames) {
      const near = known.includes(name) || !said.includes(name) || name in limits ? undefined : nearest(name, known);
      if (near === undefined) continue;
      diagnostics.report('resolve/unknown-quota', span, { pack: key, limit: name }, { hints: [nearestHint(near)] });
    }
  }
};

type NamedUnits = Pick<Quota, 'units' | 'members' | 'unlisted'>;

const takenOver = (former: Quota): NamedUnits => ({
  units: former.units,
  members: limitedBy(former).flatMap(({ members }) => members),
  ...(former.unlisted && { unlisted: former.unlisted }),
});

const quotaUnits = (
  units: readonly QuotaUnits[],
  exempt: boolean,
  known: ReadonlyMap<string, CatalogueEntry> | undefined,
  diagnostics: Diagnostics,
): NamedUnits => {
  const entries = units.map((unit) => unitsOf(unit, exempt, known, diagnostics));
  const unlisted = units.flatMap(({ name, word }) => (word === 'unlisted' ? [name] : []));
  return {
    units: entries.map(({ label }) => label),
    members: entries.flatMap(namesIn),
    ...(unlisted.length > 0 && { unlisted }),
  };
};

/** One by one. */
const namesIn = ({ label, entries }: Units): readonly string[] =>
  entries.length > 0 ? leavesOf(entries).map((unit) => unit.label) : [label];
