/** Applications as files → the summary of them: each is judged, what is to be told stands at its place in its file. */

import { Diagnostics, hint } from './diagnostics/diagnostic.ts';
import { nearest } from './diagnostics/nearest.ts';
import { type Admission, admit, formOf, spanOf, tellSaid } from './filing/judge.ts';
import { normalise } from './filing/normalise.ts';
import { type Path, parsePath, pathText, valueAt } from './filing/path.ts';
import type { Filing } from './filing/read-json.ts';
import { formValidator } from './form-validator.ts';
import { reasonText } from './migrate/reasons.ts';
import type { ResolvedForm } from './model/form.ts';
import { isObject, type Members } from './model/members.ts';
import type { Resolution } from './resolve/resolve.ts';
import type { Kept } from './summarize/keep.ts';
import type { Mapping } from './summarize/mapping.ts';
import { mappingOf } from './summarize/mapping.ts';
import { orderable, type SummaryOrder } from './summarize/order.ts';
import { type Application, stepsIn } from './summarize/rows.ts';
import {
  nameOfRecord,
  type PlacedRecord,
  type Summarized,
  type SummaryPlan,
  summarized,
} from './summarize/summarize.ts';

export type { SummaryOrder } from './summarize/order.ts';
export type { SummaryPlan } from './summarize/summarize.ts';

/** What a form is made of; made once, and given to `summarize`. Undefined where it says of no application that it is: `summary/no-mapping` is reported. */
export const summaryPlan = (
  form: ResolvedForm,
  { forms }: Pick<Resolution, 'forms'>,
  diagnostics: Diagnostics,
): SummaryPlan | undefined => {
  const mapping = mappingOf(form, (key) => forms.find((each) => each.key === key));
  if (mapping.summaries.length > 0) return { form, mapping };
  diagnostics.report('summary/no-mapping', undefined, { form: form.key });
  return undefined;
};

export interface SummarizeOptions {
  readonly lang?: 'zh' | 'en';
  /** Day that the summary's deadline is held against. */
  readonly at?: string;
  /** Enterprises that count towards no quota. */
  readonly exempt?: readonly string[];
  /** An earlier summary: what was written into it by hand stays. */
  readonly keep?: Filing;
  readonly order?: SummaryOrder;
  /** Takes in what has errors, and what is the same one again. */
  readonly force?: boolean;
}

export interface SummaryMade {
  /** A draft of the summary, in its canonical form. */
  readonly data: Members;
  /** What a final summary must have and nobody says: its place, what the form calls it, of which record. */
  readonly needed: readonly { readonly path: Path; readonly label: string; readonly record?: string }[];
  /** How many there are, and how many of them an application makes. */
  readonly records: number;
  readonly taken: number;
}

/** A filing with where it comes from. */
interface Given extends Application {
  readonly filing: Filing;
}

/**
 * Reports of each application its errors and warnings, as `shenbao validate` does, and `summary/left-out`, `summary/which-form`, `summary/other-form`, `summary/double`,
 * `summary/double-kept`, `summary/refused`; of the whole `summary/disagree`, `summary/kept`, `summary/kept-record`, `summary/unknown-order`, `summary/nothing`;
 * of the summary that is made, by its rules and its notice's quotas and deadlines, `filing/issue`, `filing/warning`, `filing/unchecked`, `filing/attested`;
 * and of the one that is kept what its form has no place for. Undefined where nothing can be made.
 * @param filings in the order in which they are given
 */
export const summarize = (
  plan: SummaryPlan,
  filings: readonly Filing[],
  options: SummarizeOptions,
  diagnostics: Diagnostics,
): SummaryMade | undefined => {
  const { form, mapping } = plan;
  const { keep, order, force = false, lang = 'zh' } = options;
  if (typeof order === 'object' && !isColumn(order.by, mapping, diagnostics)) return undefined;
  const kept = keep && admitEarlier(keep, form, lang, diagnostics);
  if (kept?.isAdmitted === false) return undefined;
  const earlier = kept?.data;
  const applications = filings.flatMap((filing) => {
    const of = applicationOf(filing, plan, diagnostics);
    if (of === undefined) return [];
    const admission = admitApplication(filing, of, force, lang, diagnostics);
    return admission.isAdmitted && isObject(admission.data) ? [{ form: of, data: admission.data, filing }] : [];
  });
  if (applications.length === 0 && !isObject(earlier)) {
    diagnostics.report('summary/nothing', undefined, {});
    return undefined;
  }
  const made = summarized<Given>(plan, applications, {
    all: force,
    ...(isObject(earlier) && { earlier }),
    ...(order && { order }),
  });
  const { data } = normalise(form, made.data);
  const whole = isObject(data) ? data : made.data;
  tell(made, whole, lang, diagnostics);
  const { at, exempt } = options;
  const circumstances = { lang, ...(at !== undefined && { at }), ...(exempt && { exempt }) };
  const { issues = [], ...remarks } = formValidator(form).validate(whole, circumstances);
  // what is missing is told as needed; the table stands in no file yet
  const wrong = issues.filter(({ code }) => code !== 'required' && code !== 'tooFew');
  tellSaid({ ...remarks, issues: wrong }, () => undefined, diagnostics);
  const taken = made.records.filter(({ application }) => application).length;
  return {
    data: whole,
    needed: made.needed.map(({ path, label }) => ({ path, label, ...named(path, whole, mapping) })),
    records: made.records.length,
    taken,
  };
};

const isColumn = (column: string, { summaries }: Mapping, diagnostics: Diagnostics): boolean => {
  const columns = summaries.flatMap((summary) =>
    orderable(summary).map((field) => stepsIn(field, summary.list.path).join('.')),
  );
  if (columns.includes(column)) return true;
  const near = nearest(column, columns) ?? columns.join(', ');
  diagnostics.report('summary/unknown-order', undefined, { column }, { hints: [hint('nearest', { name: near })] });
  return false;
};

/** The form of the application, which a filing need not say where there is but one. */
const applicationOf = (
  filing: Filing,
  { form, mapping }: SummaryPlan,
  diagnostics: Diagnostics,
): ResolvedForm | undefined => {
  const all = [...new Set(mapping.summaries.flatMap(({ applications }) => applications))];
  const forms = all.map(({ key }) => key).join(', ');
  const found = formOf(filing.data);
  const [only, ...others] = all;
  if (found === undefined && others.length === 0) return only;
  const own = all.find(({ key }) => key === found);
  if (found === undefined) diagnostics.report('summary/which-form', spanOf(filing.source, []), { forms });
  else if (own === undefined)
    diagnostics.report('summary/other-form', spanOf(filing.source, ['$form']), { found, form: form.key, forms });
  return own;
};

/** As a final filing. What no document of its own form could hold is left out in any case. */
const admitApplication = (
  filing: Filing,
  form: ResolvedForm,
  force: boolean,
  lang: 'zh' | 'en',
  diagnostics: Diagnostics,
): Admission => {
  const admission = admit(form, filing, formValidator(form), { lang, force, final: true }, diagnostics);
  if (!admission.isAdmitted) diagnostics.report('summary/left-out', spanOf(filing.source, []), {});
  return admission;
};

const admitEarlier = (keep: Filing, form: ResolvedForm, lang: 'zh' | 'en', diagnostics: Diagnostics): Admission => {
  const found = formOf(keep.data);
  if (found !== undefined && found !== form.key) {
    diagnostics.report('summary/other-form', spanOf(keep.source, ['$form']), {
      found,
      form: form.key,
      forms: form.key,
    });
    return { isAdmitted: false, overridden: 0 };
  }
  const validator = formValidator(form);
  // one with too many records, or with what is wrong in it, is mended by being made again
  const own = new Diagnostics();
  const { issues = [] } = validator.validate(keep.data, { draft: true, lang });
  const force = !issues.some(({ code }) => code === 'wrongType');
  const admission = admit(form, keep, validator, { lang, force, final: false }, own);
  diagnostics.include(own.list().filter(({ severity }) => severity === 'error'));
  return admission;
};

const tell = (
  { records, doubles, kept, disagreements }: Summarized<Given>,
  data: Members,
  lang: 'zh' | 'en',
  diagnostics: Diagnostics,
): void => {
  for (const { name, application, first, isLeftOut } of doubles) {
    const code = isLeftOut ? 'summary/double' : 'summary/double-kept';
    diagnostics.report(code, spanOf(application.filing.source, []), { name, first: first.filing.source.path });
  }
  tellKept(TABLE[lang], kept, diagnostics);
  for (const record of records) tellRecord(record, data, lang, diagnostics);
  for (const { column, values } of disagreements) {
    const { label, path } = column.field;
    diagnostics.report('summary/disagree', undefined, { label, values: values.map(shown).join('、'), field: path });
  }
};

const shown = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value));

const TABLE = { en: 'the table', zh: '汇总表' } as const;

const tellKept = (name: string, kept: readonly Kept[], diagnostics: Diagnostics): void => {
  for (const { field, kept: was, found } of kept) {
    const parameters = { name, label: field.label, kept: shown(was), found: shown(found), field: field.path };
    diagnostics.report('summary/kept', undefined, parameters);
  }
};

const tellRecord = (
  { summary, at, application, kept, refusals }: PlacedRecord<Given>,
  data: Members,
  lang: 'zh' | 'en',
  diagnostics: Diagnostics,
): void => {
  const name = recordName(summary, at, data);
  if (application === undefined) diagnostics.report('summary/kept-record', undefined, { name });
  tellKept(name, kept, diagnostics);
  if (application === undefined) return;
  for (const { field, from, why } of refusals) {
    const parameters = { name, label: field.label, why: reasonText(why, lang), field: field.path };
    diagnostics.report('summary/refused', spanOf(application.filing.source, parsePath(from)), parameters);
  }
};

/** What its key says, else where it stands. */
const recordName = (summary: PlacedRecord<Given>['summary'], at: number, data: Members): string => {
  const path = [...summary.list.path.split('.'), at];
  return nameOfRecord(valueAt(data, path), summary) || pathText(path);
};

const named = (path: Path, data: Members, { summaries }: Mapping): { readonly record?: string } => {
  const at = path.findIndex((step) => typeof step === 'number');
  const list = path.slice(0, Math.max(0, at)).join('.');
  const summary = summaries.find((each) => each.list.path === list);
  return summary === undefined ? {} : { record: recordName(summary, Number(path[at]), data) };
};
