/** What a generated validator does around its compiled schema and rules. */

import { type Canonical, canonicalOf, type NodeKind } from '../../../compiler/filing/canonical.ts';
import type { Issue, IssueCode, Normal, Options, Result, SchemaOptions } from '../../../compiler/filing/validation.ts';
import { namesIn } from './catalogues.ts';
import { type Deadlines, pastDeadlines } from './deadlines.ts';
import { createFieldChecks } from './field-checks.ts';
import { byPath, type Fields, fieldPath, own } from './field-facts.ts';
import type { Informed, Knowledge } from './informed-functions.ts';
import { type Context, issueAt, issuesOf, mostIssues, type Params, tooLarge } from './issues.ts';
import { warningCodes } from './messages.ts';
import { type Judged, judgeRules } from './rule-issues.ts';
import type { CompiledRule } from './rules.ts';
import { findTooLarge } from './size.ts';
import { breachesOf, type Check, isRight } from './structure.ts';

/** What a validator knows of its form beside the schema. */
export interface Facts extends Knowledge, Deadlines {
  /** Each inside of what holds it. */
  readonly fields: Fields;
  readonly former?: Context['former'];
  /** Of the notice: examples are of it. */
  readonly year: number;
  readonly rules: (known: Informed) => readonly CompiledRule[];
  /** Paths of lists that rules read and that may be absent. */
  readonly lists?: readonly string[];
}

/** Those of the severity: at most a hundred, and a word about the others. */
const listed = (found: readonly Issue[], severity: Issue['severity'], context: Context): readonly Issue[] => {
  const issues = found.filter((issue) => issue.severity === severity);
  if (issues.length <= mostIssues) return issues;
  return [...issues.slice(0, mostIssues), { ...issueAt([], context, 'more'), severity }];
};

/** What a draft may still come to: a rank that is blank, a text that is short. */
const isYetToCome = (code: IssueCode, { actual, limit }: Params): boolean =>
  code === 'gap' || (code === 'aboutWords' && Number(actual) < Number(limit));

/** Without what a rule tells already: it has read nothing but answers that say nothing. */
const toldOnce = (found: readonly Issue[], { failed }: Judged): readonly Issue[] => {
  const idle = new Set(found.flatMap(({ code, field }) => (code === 'saysNothing' ? [field] : [])));
  const read = failed.map((paths) => paths.map(fieldPath));
  const told = new Set(read.filter((fields) => fields.every((field) => idle.has(field))).flat());
  return found.filter(({ code, field }) => code !== 'saysNothing' || !told.has(field));
};

/** Data in their canonical form, which most have already. */
const createCanonical = (check: Check, fields: Fields, catalogues: Facts['catalogues']) => {
  const kinds: Readonly<Record<string, NodeKind>> = Object.fromEntries(
    Object.entries(fields).map(([path, { type, level, catalogue, parts, several, shortYear, only, empty }]) => [
      path,
      { type, level, names: namesIn(catalogues, catalogue, type), parts, several, shortYear, only, empty },
    ]),
  );
  // numbers beside a name are right however they are written, and so is a stage where others may be named
  const isLoose = Object.values(fields).some(
    ({ type, parts }) => type === 'contact' || type === 'stage' || parts === 'instance',
  );
  return (given: unknown): Canonical & { readonly right: boolean } => {
    const right = isRight(check, given);
    const found = right && !isLoose ? undefined : canonicalOf(given, (path) => own(kinds, path));
    return found === undefined || (right && found.changes.length === 0)
      ? { data: given, changes: [], right }
      : { ...found, right: false };
  };
};

/** What is too large to be judged stays as it is. */
export const createNormalise = (check: Check, facts: Pick<Facts, 'fields' | 'catalogues'>) => {
  const canonical = createCanonical(check, byPath(facts.fields), facts.catalogues);
  return (given: unknown): Normal => {
    const { data, changes } = findTooLarge(given) === undefined ? canonical(given) : { data: given, changes: [] };
    return { value: data, ...(changes.length > 0 && { changes }) };
  };
};

export const createValidate = (check: Check, facts: Facts) => {
  const { catalogues, former, year } = facts;
  const fields = byPath(facts.fields);
  const lists = new Set(facts.lists);
  const rules = facts.rules(facts);
  const checkFields = createFieldChecks({ fields, catalogues });
  const canonical = createCanonical(check, fields, catalogues);
  return (given: unknown, { lang = 'zh', draft = false, at, exempt }: Options = {}): Result<unknown> => {
    const context: Context = { fields, catalogues, former, year, lists, lang: lang === 'en' ? 'en' : 'zh' };
    const past = at === undefined ? undefined : pastDeadlines(at, facts, context);
    const late = past?.issues ?? [];
    const large = findTooLarge(given);
    if (large !== undefined) return { issues: [tooLarge(large, context), ...late] };
    const { data, changes, right } = canonical(given);
    const breaches = right ? [] : breachesOf(check, data);
    // what another form asks is another matter
    const foreign = breaches.filter(({ code }) => code === 'wrongForm');
    if (foreign.length > 0) return { issues: issuesOf(foreign, data, context, draft).issues };
    const refused = issuesOf(breaches, data, context, draft);
    const changed = changes.length > 0 && { changes };
    if (refused.issues.length > mostIssues) return { issues: [...late, ...refused.issues], ...changed };
    const found: Issue[] = [...late, ...refused.issues];
    // what is not listed need not be written
    const room = { error: mostIssues + 1, warning: mostIssues + 1 };
    checkFields(data, refused.broken, context.lang, (path, code, params) => {
      if (draft && isYetToCome(code, params)) return;
      const severity = warningCodes.has(code) ? 'warning' : 'error';
      room[severity] -= 1;
      if (room[severity] >= 0) found.push(issueAt(path, context, code, params));
    });
    const due = (exempt === undefined ? rules : facts.rules({ ...facts, exempt })).filter(
      ({ final = false }) => !(draft && final),
    );
    const judged = judgeRules(due, data, refused.broken, context);
    const { attested } = judged;
    const all = [...(past?.unchecked ?? []), ...judged.unchecked];
    // what a draft lacks need not be told
    const unchecked = draft ? all.filter(({ reason }) => reason !== undefined) : all;
    const told = [...toldOnce(found, judged), ...judged.issues];
    const issues = listed(told, 'error', context);
    const warnings = listed(told, 'warning', context);
    const remarks = {
      ...changed,
      ...(warnings.length > 0 && { warnings }),
      ...(unchecked.length > 0 && { unchecked }),
      ...(attested.length > 0 && { attested }),
    };
    return issues.length === 0 ? { value: data, ...remarks } : { issues, ...remarks };
  };
};

/** Whether it is a valid filing as it stands: one that is so only once it is normalised may not have its type. */
export const createGuard =
  (validate: (data: unknown) => Result<unknown>) =>
  (data: unknown): boolean => {
    const result = validate(data);
    return result.issues === undefined && result.value === data;
  };

/** Standard Schema v1, https://standardschema.dev: its issues are errors only. */
export const createStandardSchema = (
  validate: (data: unknown, options: Options) => Result<unknown>,
  { says, ...options }: SchemaOptions,
) => {
  const judged = (data: unknown): Result<unknown> => {
    const result = validate(data, options);
    if (says !== 'text' || result.issues === undefined) return result;
    return { ...result, issues: result.issues.map((issue) => ({ ...issue, message: issue.text })) };
  };
  return { '~standard': { version: 1, vendor: 'shenbao', validate: judged } };
};
