/** What a generated validator does around its compiled schema and rules. */
import type { Guides } from './catalogues.ts';
import { checkFields } from './field-checks.ts';
import { type Context, type Issue, issueAt, issuesOf, mostIssues, type SchemaError, tooLarge } from './issues.ts';
import { type Language, warningCodes } from './messages.ts';
import type { Fields } from './path.ts';
import { judgeRules, type Unchecked } from './rule-issues.ts';
import type { CompiledRule } from './rules.ts';
import { findTooLarge } from './size.ts';

/** A schema compiled by ajv: the errors of the last call hang on the function. */
export interface Check {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** What a validator knows of its form beside the schema. */
export interface Facts {
  readonly fields: Fields;
  readonly catalogues: Guides;
  readonly rules: readonly CompiledRule[];
}

export interface Options {
  /** Of the messages; Chinese unless said. */
  readonly lang?: Language;
  /** Nothing is missing in a draft. */
  readonly draft?: boolean;
}

/** What does not make a filing invalid; absent where there is none. */
interface Remarks {
  readonly warnings?: readonly Issue[];
  readonly unchecked?: readonly Unchecked[];
}
export type Result = Remarks &
  ({ readonly value: unknown; readonly issues?: undefined } | { readonly issues: readonly Issue[] });

/** Those of the severity: at most a hundred, and a word about the others. */
const listed = (found: readonly Issue[], severity: Issue['severity'], context: Context): readonly Issue[] => {
  const issues = found.filter((issue) => issue.severity === severity);
  if (issues.length <= mostIssues) return issues;
  return [...issues.slice(0, mostIssues), { ...issueAt([], context, 'more'), severity }];
};

export const createValidate =
  (check: Check, { fields, catalogues, rules }: Facts) =>
  (data: unknown, { lang = 'zh', draft = false }: Options = {}): Result => {
    const context: Context = { fields, catalogues, lang };
    const large = findTooLarge(data);
    if (large !== undefined) return { issues: [tooLarge(large, context)] };
    const refused = issuesOf(check(data) ? [] : (check.errors ?? []), data, context, draft);
    if (refused.issues.length > mostIssues) return { issues: refused.issues };
    const found: Issue[] = [...refused.issues];
    // what is not listed need not be written
    const room = { error: mostIssues + 1, warning: mostIssues + 1 };
    checkFields(data, { fields, catalogues }, refused.broken, (path, code, params) => {
      const severity = warningCodes.has(code) ? 'warning' : 'error';
      room[severity] -= 1;
      if (room[severity] >= 0) found.push(issueAt(path, context, code, params));
    });
    const { issues: judged, unchecked } = judgeRules(rules, data, refused.broken, context);
    found.push(...judged);
    const issues = listed(found, 'error', context);
    const warnings = listed(found, 'warning', context);
    const remarks = { ...(warnings.length > 0 && { warnings }), ...(unchecked.length > 0 && { unchecked }) };
    return issues.length === 0 ? { value: data, ...remarks } : { issues, ...remarks };
  };

/** Standard Schema v1, https://standardschema.dev: its issues are errors only. */
export const createStandardSchema = (validate: (data: unknown, options: Options) => Result, options: Options) => ({
  '~standard': { version: 1, vendor: 'shenbao', validate: (data: unknown) => validate(data, options) },
});
