/** Filing data that a form's own validator accepts, for trying things out. */

import type { Issue, Options, Result } from '../../compiler/filing/validation.ts';
import type { FieldNode, ResolvedForm } from '../../compiler/model/form.ts';
import { isObject } from '../../compiler/model/members.ts';
import type { Codes } from './codes.ts';
import { beginningsIn } from './days.ts';
import { drawNodes } from './draw.ts';
import type { Data, Json } from './json.ts';
import { isClean, type Judged, mended } from './mend.ts';
import { randomFrom } from './random.ts';
import type { RuleWorld } from './scope.ts';
import { subjectOf } from './subject.ts';

/** What is made once for all samples of a form: its validator, what evaluates parts of its rules alone, its codes, what stands in columns. */
export interface Judge {
  readonly validate: (data: unknown, options?: Options) => Result<unknown>;
  readonly evaluate: RuleWorld['evaluate'];
  readonly codes: Codes;
  readonly columns: ReadonlySet<string>;
}

export interface Sample {
  readonly data: Data;
  /** What the validator says against it, where no sample could be made that it accepts. */
  readonly issues: readonly Issue[];
  /** What it would rather have otherwise. */
  readonly warnings: readonly Issue[];
}

/** So many drawings are tried. */
const drawings = 6;

/** More records nobody reads: lists that must have more are given up. */
const mostRecords = 10_000;

/**
 * So many values of filings are judged, many times what the greatest form takes: what cannot be had in that, since rules contradict each
 * other, is given up. Counted, not timed, so that a slow machine gives the same sample.
 */
const patience = 200_000;

const valuesIn = (data: unknown): number =>
  typeof data === 'object' && data !== null
    ? Object.values(data).reduce<number>((sum, each) => sum + valuesIn(each), 1)
    : 1;

const attempt = (
  form: ResolvedForm,
  { validate, evaluate, codes, columns }: Judge,
  seed: number,
  isLate: () => boolean,
): Judged => {
  const random = randomFrom(seed);
  const subject = subjectOf(random, form.pack, form.title);
  const room = { records: mostRecords };
  const context = {
    random,
    subject,
    codes,
    columns,
    beginnings: beginningsIn(form.fields),
    stage: undefined,
    around: '',
    room,
  };
  const drawn = { $form: form.key, ...drawNodes(context, form.fields, '') };
  return mended({ form, context, validate, evaluate, isLate: () => room.records <= 0 || isLate() }, drawn);
};

/** Fewer errors first, then fewer warnings. */
const isBetter = (one: Judged, other: Judged): boolean =>
  one.issues.length < other.issues.length ||
  (one.issues.length === other.issues.length &&
    one.warnings.length + one.unchecked.length < other.warnings.length + other.unchecked.length);

/**
 * A complete filing in Chinese, the same for the same seed.
 * @param seed a whole number; its lower 32 bits count
 */
export const judgedSample = (form: ResolvedForm, judge: Judge, seed: number): Sample => {
  let left = patience;
  const isLate = (): boolean => left <= 0;
  const counting: Judge = {
    ...judge,
    validate: (data) => {
      left -= valuesIn(data);
      return judge.validate(data);
    },
  };
  let best = attempt(form, counting, seed, isLate);
  for (let at = 1; at < drawings && !isClean(best) && !isLate(); at += 1) {
    const next = attempt(form, counting, seed + at * 0x9e3779b1, isLate);
    if (isBetter(next, best)) best = next;
  }
  const { data, issues, warnings } = best;
  const ordered = inOrder(data, form.fields);
  return { data: { $form: form.key, ...ordered }, issues, warnings };
};

/** As the form has its fields, whatever was given last. */
const inOrder = (data: Data, nodes: readonly FieldNode[]): Data =>
  Object.fromEntries(
    nodes.flatMap((node) => {
      const value = data[node.id];
      return value === undefined ? [] : [[node.id, valueInOrder(value, node)]];
    }),
  );

const valueInOrder = (value: Json, node: FieldNode): Json => {
  if (node.kind === 'field' || node.kind === 'matrix') return value;
  if (Array.isArray(value))
    return value.map((record: Json) => (isObject(record) ? inOrder(record, node.children) : record));
  return isObject(value) ? inOrder(value, node.children) : value;
};
