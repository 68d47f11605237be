/** Rules about what a notice states in dates and numbers. */

import { type Diagnostics, firstNames, hint, nearestHint } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Span } from '../diagnostics/source.ts';
import { leavesOf } from '../model/asked.ts';
import { isDay } from '../model/day.ts';
import { packOf } from '../model/form-key.ts';
import { limitedBy, limitNamesIn, type Quota } from '../model/pack.ts';
import type { Resolution } from '../resolve/resolve.ts';
import type { FormFacts, Whole } from './facts.ts';

export const deadlinesAreDates = ({ project }: Resolution, diagnostics: Diagnostics): void => {
  for (const { dates } of project.packs.values())
    for (const { name, span } of dates) if (!isDay(name)) diagnostics.report('check/deadline', span, { on: name });
};

/** A day that is past when the notice comes is that of another year. What is pending is to be looked at anyway; what a notice of the same year forwards is not its own. */
export const nothingIsDueBefore = ({ project, packs }: Resolution, diagnostics: Diagnostics): void => {
  for (const { key, notice, confirms, facts, deadlines } of project.packs.values()) {
    const issued = notice?.issuedOn;
    if (issued === undefined || !isDay(issued)) continue;
    const pending = new Set(deadlines.flatMap(({ id, pending: why }) => (why ? [`deadlines.${id}`] : [])));
    const said = [...facts.filter(({ name }) => !pending.has(name)), ...confirms.filter((fact) => !fact.pending)];
    const past = new Map<Span, string[]>();
    for (const { id, on } of packs.get(key.name)?.deadlines ?? []) {
      const place =
        said.find(({ name }) => name === `deadlines.${id}`) ?? said.find(({ name }) => name === 'deadlines');
      if (place && isDay(on) && on < issued) past.set(place.span, [...(past.get(place.span) ?? []), `${id} ${on}`]);
    }
    for (const [span, found] of past)
      diagnostics.report('check/due-before-notice', span, {
        count: found.length,
        issued,
        deadlines: firstNames(found),
      });
  }
};

export const totalsAddUp = ({ project }: Resolution, diagnostics: Diagnostics): void => {
  for (const { catalogue, totals } of project.catalogues.values())
    for (const { fact, total } of totals) {
      const stated = leavesOf(catalogue.entries).flatMap(({ facts }) => facts?.[fact.name] ?? []);
      const sum = stated.reduce<number>((all, each) => all + (typeof each === 'number' ? each : 0), 0);
      if (stated.length === 0 || sum !== total)
        diagnostics.report('check/total', fact.span, { fact: fact.name, sum, total });
    }
};

/** A quota of units that have one of the limit already. */
interface SecondQuota {
  readonly id: string;
  readonly limit: string;
  readonly first: string;
  readonly units: readonly string[];
}

const secondQuotas = (quotas: readonly Quota[]): readonly SecondQuota[] => {
  const first = new Map<string, string>();
  const second = new Map<string, SecondQuota>();
  for (const quota of quotas)
    for (const { members, limits } of limitedBy(quota))
      for (const [limit, unit] of Object.keys(limits).flatMap((each) => members.map((unit) => [each, unit] as const))) {
        const known = first.get(`${limit} ${unit}`);
        if (known === undefined) {
          first.set(`${limit} ${unit}`, quota.id);
          continue;
        }
        const same = [quota.id, limit, known].join(' ');
        const units = [...(second.get(same)?.units ?? []), unit];
        second.set(same, { id: quota.id, limit, first: known, units });
      }
  return [...second.values()];
};

/** Of two quotas for one unit the first one counts; of two that are taken over it is told where they are stated. */
export const unitsHaveOneQuota = ({ project, packs }: Resolution, diagnostics: Diagnostics): void => {
  for (const [key, { quotas }] of project.packs) {
    const placeOf = (id: string): Span | undefined => quotas.find((quota) => quota.id === id)?.units?.[0]?.span;
    const counting = (packs.get(key)?.quotas ?? []).filter(({ exempt }) => !exempt);
    for (const { id, limit, first, units } of secondQuotas(counting)) {
      const span = placeOf(id) ?? placeOf(first);
      const said = { count: units.length, limit, first, units: firstNames(units) };
      if (span) diagnostics.report('check/two-quotas', span, said);
    }
  }
};

/** Who counted towards no quota counts towards none of a new limit either, which may not be meant: the notice before knew nothing of it. */
export const exemptionsKnowTheLimits = ({ project, packs }: Resolution, diagnostics: Diagnostics): void => {
  for (const { key, extends: extended, quotas } of project.packs.values()) {
    const parent = packs.get(extended?.name ?? '');
    if (parent === undefined) continue;
    const before = limitNamesIn(parent.quotas);
    const taken = packs
      .get(key.name)
      ?.quotas.find(({ id, exempt }) => exempt === true && !quotas.some((own) => own.id === id && own.exempt));
    const added = quotas.filter(({ exempt }) => !exempt).flatMap(({ limitNames }) => limitNames);
    const limit = added.find(({ name }) => !before.includes(name));
    if (taken === undefined || limit === undefined) continue;
    diagnostics.report(
      'check/exempt-from-new',
      limit.span,
      { limit: limit.name, pack: parent.key, who: taken.units.join('、') },
      { hints: [hint('say-exempt', { quota: taken.id, limits: before.join(', '), open: '{ ', close: ' }' })] },
    );
  }
};

/** Reports `check/names-nothing` at what `names` calls and no limit, target or copy of the pack is. */
export const namesAreOfFacts = ({ project, packs }: Resolution, diagnostics: Diagnostics): void => {
  for (const { key, names, places } of project.packs.values()) {
    const pack = packs.get(key.name);
    if (pack === undefined || names.length === 0) continue;
    const { quotas, targets, copies } = pack;
    const limits = [
      ...limitNamesIn(quotas),
      ...quotas.flatMap(({ exempt }) => (typeof exempt === 'boolean' ? [] : exempt)),
    ];
    const facts = [...new Set([...limits, ...targets.map((target) => target.id), ...Object.keys(copies)])];
    for (const { id } of names.filter((each) => !facts.includes(each.id))) {
      const place = places.find(({ name }) => name === `names.${id}`);
      const unnamed = facts.filter((fact) => !Object.hasOwn(pack.names, fact));
      const meant = nearest(id, unnamed);
      if (place)
        diagnostics.report('check/names-nothing', place.span, { id, pack: key.name }, { hints: [nearestHint(meant)] });
    }
  }
};

/**
 * Where rules ask for a limit that a quota lacks, its units have none of it, and another of its limits that no rule asks for is most likely
 * meant so. What a quota says beyond what is asked, or where nothing is, is a fact of the notice.
 */
export const limitsAreAsked = (
  forms: readonly FormFacts[],
  { project, packs }: Whole,
  diagnostics: Diagnostics,
): void => {
  for (const [key, { quotas }] of project.packs) {
    const asked = new Set(forms.filter((form) => packOf(form.key.name) === key).flatMap(({ limits }) => limits));
    for (const { id, limitNames } of quotas) {
      const limits = packs.get(key)?.quotas.find((quota) => quota.id === id)?.limits ?? {};
      const lacking = [...asked].filter((limit) => !Object.hasOwn(limits, limit)).sort();
      if (lacking.length === 0) continue;
      for (const { name, span } of limitNames.filter((limit) => !asked.has(limit.name))) {
        const meant = nearest(name, lacking);
        diagnostics.report(
          'check/unasked-limit',
          span,
          { limit: name, quota: id, asked: lacking.join(', ') },
          { hints: [nearestHint(meant)] },
        );
      }
    }
  }
};
