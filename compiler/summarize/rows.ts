/** Applications → the records of a summary, one of each; which of them are the same one again. */

import { type Mutable, put } from '../migrate/aside.ts';
import { member } from '../migrate/outcome.ts';
import type { Reason } from '../migrate/reasons.ts';
import { parentPath } from '../model/field-path.ts';
import { fieldsIn } from '../model/field-walk.ts';
import type { Field, ResolvedForm } from '../model/form.ts';
import { isObject, type Members } from '../model/members.ts';
import type { Summary, SummaryColumn } from './mapping.ts';
import { valueTaken } from './taking.ts';

/** A filing of an application, in its canonical form. */
export interface Application {
  readonly form: ResolvedForm;
  readonly data: Members;
}

/** What an application says that the column cannot hold. */
export interface RefusedColumn {
  readonly field: Field;
  /** Of the application: the first place that it is taken from. */
  readonly from: string;
  readonly why: Reason;
}

export interface SummaryRow<From extends Application = Application> {
  readonly application: From;
  readonly record: Mutable;
  readonly refusals: readonly RefusedColumn[];
  /** What tells it from others; undefined where none of it is filed. */
  readonly key: string | undefined;
}

/** @param list the path of the list, which the paths of its columns begin with; empty outside of lists */
export const rowOf = <From extends Application>(
  columns: readonly SummaryColumn[],
  list: string,
  application: From,
  form: ResolvedForm,
): Omit<SummaryRow<From>, 'key'> => {
  const record: Mutable = {};
  const refusals: RefusedColumn[] = [];
  for (const { field, takes } of columns) {
    const takings = takes.get(application.form.key) ?? [];
    const outcome = valueTaken(takings, application.data, field, form);
    if (outcome === undefined) continue;
    const [first] = takings;
    const from = first?.kind === 'path' ? first.node.path : '';
    if (outcome.kind === 'refused') refusals.push({ field, from, why: outcome.why });
    else putAt(record, stepsIn(field, list), outcome.value);
  }
  return { application, record, refusals };
};

/** Ids from the record to the field. */
export const stepsIn = ({ path }: Field, list: string): readonly string[] =>
  (list === '' ? path : path.slice(list.length + 1)).split('.');

export const putAt = (record: Mutable, [step = '', ...inner]: readonly string[], value: unknown): void => {
  if (inner.length === 0) {
    put(record, step, value);
    return;
  }
  const there = member(record, step);
  const group: Mutable = isObject(there) ? there : {};
  put(record, step, group);
  putAt(group, inner, value);
};

export const valueIn = (record: unknown, steps: readonly string[]): unknown =>
  steps.reduce((value: unknown, step) => member(value, step), record);

/** Width, blanks and marks tell no name from another. */
const plain = (value: unknown): string =>
  typeof value === 'string' ? value.normalize('NFKC').replace(/[\s\p{P}]/gu, '') : JSON.stringify(value);

/** The columns that tell records apart, as one text; undefined where the record has none of them. */
export const recordKey = (record: unknown, { key, list }: Summary): string | undefined => {
  const values = key.map(({ field }) => valueIn(record, stepsIn(field, list.path)));
  return values.every((value) => value === undefined) ? undefined : values.map((value) => plain(value ?? '')).join(' ');
};

export interface Rows<From extends Application> {
  readonly rows: readonly SummaryRow<From>[];
  readonly doubles: readonly { readonly row: SummaryRow<From>; readonly first: SummaryRow<From> }[];
}

/** @param all nothing is left out */
export const rowsOf = <From extends Application>(
  summary: Summary,
  applications: readonly From[],
  form: ResolvedForm,
  all: boolean,
): Rows<From> => {
  const rows: SummaryRow<From>[] = [];
  const doubles: { row: SummaryRow<From>; first: SummaryRow<From> }[] = [];
  const first = new Map<string, SummaryRow<From>>();
  for (const application of applications) {
    const made = rowOf(summary.columns, summary.list.path, application, form);
    const row = { ...made, key: recordKey(made.record, summary) };
    const identities = identitiesOf(row, summary);
    const known = identities.map((identity) => first.get(identity)).find((each) => each !== undefined);
    for (const identity of identities) if (!first.has(identity)) first.set(identity, row);
    if (known) doubles.push({ row, first: known });
    if (!known || all) rows.push(row);
  }
  return { rows, doubles };
};

/** What no two applications share: the key, and the code of who applies where the key is nothing but who that is. */
const identitiesOf = ({ key, application: { form, data } }: SummaryRow, summary: Summary): readonly string[] => {
  const code = codeFieldOf(form);
  const value = code && valueIn(data, code.path.split('.'));
  const isOfApplicant = code !== undefined && summary.key.every((column) => standsBeside(column, form, code));
  return [
    ...(key === undefined ? [] : [`key ${key}`]),
    ...(isOfApplicant && typeof value === 'string' ? [`code ${value}`] : []),
  ];
};

const standsBeside = ({ takes }: SummaryColumn, { key }: ResolvedForm, code: Field): boolean => {
  const takings = takes.get(key) ?? [];
  return (
    takings.length > 0 &&
    takings.every((taking) => taking.kind === 'path' && parentPath(taking.node.path) === parentPath(code.path))
  );
};

/** 统一社会信用代码, else 组织机构代码, of the form itself. */
const codeFieldOf = ({ fields }: ResolvedForm): Field | undefined => {
  const outer = fieldsIn(fields.filter(({ kind }) => kind !== 'list'));
  return outer.find(({ type }) => type === 'creditCode') ?? outer.find(({ type }) => type === 'organisationCode');
};
