/** Applications → the summary of them, with what was written by hand into an earlier one. */

import { type Mutable, put } from '../migrate/aside.ts';
import { type Needed, neededIn } from '../migrate/needed.ts';
import { isEqual } from '../migrate/outcome.ts';
import type { ResolvedForm } from '../model/form.ts';
import { isObject, type Members } from '../model/members.ts';
import { type Kept, linesOf, merged, type SummaryLine } from './keep.ts';
import type { Mapping, Summary, SummaryColumn } from './mapping.ts';
import { inOrder, type SummaryOrder } from './order.ts';
import { type Application, putAt, type RefusedColumn, rowOf, rowsOf, stepsIn, valueIn } from './rows.ts';

export interface SummaryPlan {
  readonly form: ResolvedForm;
  readonly mapping: Mapping;
}

export interface PlacedRecord<From extends Application> {
  readonly summary: Summary;
  /** Where the record stands: 0 is the first. */
  readonly at: number;
  /** None where no application among those given makes it: it was in the earlier summary. */
  readonly application?: From;
  readonly kept: readonly Kept[];
  readonly refusals: readonly RefusedColumn[];
}

/** What applications say that they should say alike. */
export interface Disagreement {
  readonly column: SummaryColumn;
  readonly values: readonly unknown[];
}

export interface Summarized<From extends Application> {
  /** With `$form`, and `$aside` that says what was made: what differs from it has been written by hand. */
  readonly data: Members;
  readonly records: readonly PlacedRecord<From>[];
  /** The same one again. */
  readonly doubles: readonly {
    /** What its key says. */
    readonly name: string;
    readonly application: From;
    readonly first: From;
    readonly isLeftOut: boolean;
  }[];
  /** Outside of lists, written by hand where all applications say otherwise. */
  readonly kept: readonly Kept[];
  readonly disagreements: readonly Disagreement[];
  /** What a final summary must have and nobody says. */
  readonly needed: readonly Needed[];
}

export interface SummaryOptions {
  /** An earlier summary, in its canonical form. */
  readonly earlier?: Members;
  /** `kept` where there is an earlier one, else `given`. */
  readonly order?: SummaryOrder;
  /** What is the same one again makes a record too. */
  readonly all?: boolean;
}

/** @param applications in the order in which they are given; those of a form that the summary does not take make no record */
export const summarized = <From extends Application>(
  { form, mapping }: SummaryPlan,
  applications: readonly From[],
  { earlier = {}, order = Object.keys(earlier).length > 0 ? 'kept' : 'given', all = false }: SummaryOptions,
): Summarized<From> => {
  const headOf = headFrom(mapping.head, applications, form);
  const { record: data, kept } = merged(mapping.head, '', headOf.record, earlier);
  const records: PlacedRecord<From>[] = [];
  const doubles: { name: string; application: From; first: From; isLeftOut: boolean }[] = [];
  for (const summary of mapping.summaries) {
    const own = applications.filter((application) => summary.applications.includes(application.form));
    const made = rowsOf(summary, own, form, all);
    for (const { row, first } of made.doubles)
      doubles.push({
        name: nameOfRecord(row.record, summary),
        application: row.application,
        first: first.application,
        isLeftOut: !all,
      });
    const steps = summary.list.path.split('.');
    const there = valueIn(earlier, steps);
    const lines: readonly SummaryLine<From>[] = linesOf(summary, made.rows, Array.isArray(there) ? there : []);
    const ordered = inOrder(lines, order, summary, made.rows);
    for (const [at, { row, kept: byHand }] of ordered.entries())
      records.push({
        summary,
        at,
        kept: byHand,
        refusals: row?.refusals ?? [],
        ...(row && { application: row.application }),
      });
    if (ordered.length > 0)
      putAt(
        data,
        steps,
        ordered.map(({ record }) => record),
      );
  }
  const whole: Mutable = { $form: form.key };
  for (const [key, value] of Object.entries(data)) if (key !== '$form') put(whole, key, value);
  return {
    data: whole,
    records,
    doubles,
    kept,
    disagreements: headOf.disagreements,
    needed: neededIn(form.fields, whole),
  };
};

/** What all say alike. */
const headFrom = (
  columns: readonly SummaryColumn[],
  applications: readonly Application[],
  form: ResolvedForm,
): { readonly record: Members; readonly disagreements: readonly Disagreement[] } => {
  const record: Mutable = {};
  const disagreements: Disagreement[] = [];
  const said = applications.map((application) => rowOf(columns, '', application, form).record);
  for (const column of columns) {
    const steps = stepsIn(column.field, '');
    const values = said.map((each) => valueIn(each, steps)).filter((value) => value !== undefined);
    const different = values.filter((value, at) => values.findIndex((each) => isEqual(each, value)) === at);
    if (different.length > 1) disagreements.push({ column, values: different });
    if (different.length === 1) putAt(record, steps, different[0]);
  }
  return { record, disagreements };
};

/** How a record is called where it is told of: what its key columns say. */
export const nameOfRecord = (record: unknown, { key, list }: Summary): string =>
  key
    .flatMap(({ field }) => {
      const value = valueIn(record, stepsIn(field, list.path));
      return value === undefined || isObject(value) ? [] : [String(value)];
    })
    .join(' ');
