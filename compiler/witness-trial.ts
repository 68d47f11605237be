/** A filing of the form before, tried on the form after: carried over, judged, and whether what is wrong is what a finding tells of. */
import { type Data, type Json, withValue } from '../generators/sample/json.ts';
import { carry } from './compare/carry.ts';
import type { Comparison } from './compare/compare.ts';
import type { Finding } from './compare/finding.ts';
import { valueAt } from './filing/path.ts';
import type { Issue, IssueCode } from './filing/validation.ts';
import { formValidator } from './form-validator.ts';
import { catalogueSubject } from './model/catalogue.ts';
import type { ResolvedForm } from './model/form.ts';
import { isObject } from './model/members.ts';
import type { Rule } from './model/rule.ts';
import { isBeneath } from './resolve/tree.ts';
import { drawSample } from './sample-filing.ts';
import { placesIn } from './witness-edits.ts';

export interface Breach {
  readonly issue: Issue;
  /** What stands there. */
  readonly value: unknown;
}

/** What the form after says of a filing that the form before accepts, where that is what the finding tells of. */
export type Trial = (data: Data, finding: Finding) => Breach | undefined;

/** No applicant is said to count towards no quota. */
const CIRCUMSTANCES = { exempt: [] };

export const trialOf = (comparison: Comparison): Trial => {
  const { before, after } = comparison;
  const [former, current] = [formValidator(before.form), formValidator(after.form)];
  const breaches = (data: unknown): readonly Breach[] =>
    (current.validate(data, CIRCUMSTANCES).issues ?? []).map((issue) => ({ issue, value: valueAt(data, issue.path) }));
  const known = new WeakMap<Data, { readonly carried: Json; readonly found: readonly Breach[] }>();
  const carriedOf = (data: Data) => {
    const isValid = former.validate(data, CIRCUMSTANCES).issues === undefined;
    const carried = carry(data, comparison) as Json;
    return { carried, found: isValid ? breaches(carried) : [] };
  };
  return (data, finding) => {
    const { carried, found } = known.get(data) ?? carriedOf(data);
    known.set(data, { carried, found });
    const isShown = (breach: Breach): boolean => shows(breach, finding, comparison);
    const plain = found.find(isShown);
    if (plain || !found.some(({ issue }) => issue.code === 'more')) return plain;
    // so much is missing that the rest is not looked at: it is filled in, but for what the finding tells of
    return breaches(completed(carried, after.form, finding)).find(isShown);
  };
};

const samples = new WeakMap<ResolvedForm, Data>();

const sampleFor = (form: ResolvedForm): Data => {
  const sample = samples.get(form) ?? drawSample(form, 1).data;
  samples.set(form, sample);
  return sample;
};

const completed = (carried: Json, form: ResolvedForm, { difference }: Finding): Json => {
  const whole = merged(carried, sampleFor(form));
  if (difference.kind !== 'added' || !isObject(whole)) return whole;
  return placesIn(carried, difference.after.address.split('.')).reduce<Data>(
    (data, path) => withValue(data, path, undefined),
    whole,
  );
};

/** What the first has, and of the second what it lacks. */
const merged = (one: Json, other: Json | undefined): Json => {
  if (Array.isArray(one)) {
    const [first] = Array.isArray(other) ? other : [];
    return one.map((record: Json) => (isObject(record) ? merged(record, first) : record));
  }
  if (!isObject(one) || !isObject(other)) return one;
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    names.flatMap((name): [string, Json][] => {
      const value = one[name] === undefined ? other[name] : merged(one[name], other[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
};

/** Rules of the form after that the finding may have made stricter. */
export const rulesOf = ({ difference }: Finding, { rules }: ResolvedForm): readonly Rule[] => {
  const { kind, id, address } = difference.after ?? difference.before;
  if (kind === 'rule') return rules.filter((rule) => rule.id === id);
  if (kind === 'quota') return rules.filter(({ uses }) => uses.quotas.length > 0);
  if (kind !== 'entry' || difference.kind !== 'changed') return [];
  return rules.filter(({ uses }) => uses.catalogues.some((key) => catalogueSubject(key) === catalogueSubject(address)));
};

/** Limits that are two attributes of one field: which of them a breach is of. */
const LIMITS: Readonly<Record<string, readonly IssueCode[]>> = {
  least: ['tooFew', 'required', 'blank'],
  most: ['tooMany'],
  minimum: ['tooSmall'],
  maximum: ['tooGreat'],
};

/** The breach is of what the finding tells of. */
export const shows = ({ issue, value }: Breach, finding: Finding, { pairing, after }: Comparison): boolean => {
  const { path, rule } = issue;
  const { kind, address, owner = '', id } = finding.difference.after ?? finding.difference.before;
  if (rule !== undefined) return rulesOf(finding, after.form).some((each) => each.id === rule);
  const field = path.filter((step) => typeof step === 'string').join('.');
  const isGone = finding.difference.after === undefined;
  const codes = finding.difference.kind === 'changed' ? LIMITS[finding.difference.attribute] : undefined;
  if (codes && !codes.includes(issue.code)) return false;
  switch (kind) {
    case 'form':
      return true;
    case 'option':
      return isBeneath(field, (isGone ? pairing.now.get(owner) : undefined) ?? owner) && value === id;
    case 'entry':
      return value === id;
    default:
      // a group that could be left out must be there once something in it is required
      return isBeneath(field, address) || (issue.code === 'required' && isBeneath(address, field));
  }
};
