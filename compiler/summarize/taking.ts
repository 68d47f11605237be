/** What one field of a summary takes from an application, as that field holds it: by the conversions that migrations have. */

import { type Held, takesSeveral } from '../compare/holding.ts';
import { type CodeTable, choiceNamed, choicesOf, nameOfCode } from '../migrate/codes.ts';
import { converterOf, together } from '../migrate/convert.ts';
import { made, member, type Outcome, refused, same } from '../migrate/outcome.ts';
import { because, type ReasonCode } from '../migrate/reasons.ts';
import { shapeOf, specOf } from '../model/field-types.ts';
import type { Field, RecordList, ResolvedForm } from '../model/form.ts';
import type { Members } from '../model/members.ts';

export type Taking =
  | {
      readonly kind: 'path';
      readonly form: ResolvedForm;
      readonly node: Field | RecordList;
      /** Ids on the way there, and the year of a row of a matrix. */
      readonly steps: readonly string[];
    }
  /** Each filing of the form has it. */
  | { readonly kind: 'code'; readonly code: string };

/** Where nothing that may be filed could be carried. */
const NEVER: ReadonlySet<ReasonCode> = new Set([
  'otherKind',
  'neverBack',
  'finer',
  'otherUnit',
  'noUnit',
  'direction',
  'noCode',
  'noCodeOf',
]);

/** Both kinds, as definitions call them, where nothing of the one becomes the other. @param isJoined something is taken before it already */
export const misfitOf = (
  taking: Taking,
  field: Field,
  { catalogues }: ResolvedForm,
  isJoined: boolean,
): { readonly from: string; readonly to: string } | undefined => {
  const kind = taking.kind === 'code' ? field.type : taking.node.kind === 'list' ? 'records' : taking.node.type;
  const misfit = { from: kind, to: field.type };
  if (isJoined && !takesJoined(field)) return misfit;
  if (taking.kind === 'code') return undefined;
  const { node, form } = taking;
  if (node.kind === 'list') return citing(node, field) === undefined ? misfit : undefined;
  const before = { field: node, catalogues: form.catalogues };
  const convert = converterOf(before, { field, catalogues }, codesBetween);
  const never = examplesOf(before).every((value) => {
    const outcome = convert(value);
    return outcome.kind === 'refused' && NEVER.has(outcome.why.code);
  });
  return never ? misfit : undefined;
};

/** A text that several may be written in, one behind the other. */
const takesJoined = (field: Field): boolean => takesSeveral(field) && !shapeOf(field).several;

/** Every code that may stand there, else a value of the type. */
const examplesOf = (held: Held): readonly unknown[] => {
  const { type, measure, detail, instances } = held.field;
  const { example, cases = [] } = specOf(type);
  const given = cases.find(({ attribute, is }) =>
    is === undefined ? (attribute === 'detail' ? detail !== undefined : instances === true) : is === measure,
  );
  const one = given?.example ?? example;
  const codes = choicesOf(held).map(({ code }) => code);
  if (codes.length === 0) return [one];
  if (!Array.isArray(one)) return codes;
  return codes.map((code) => (instances ? [{ scenario: code, instance: code }] : [code]));
};

/** Undefined where nothing of it is filed. */
export const valueTaken = (
  takings: readonly Taking[],
  data: Members,
  field: Field,
  { catalogues }: ResolvedForm,
): Outcome | undefined => {
  const after: Held = { field, catalogues };
  const outcomes = takings.flatMap((taking) => one(taking, data, after) ?? []);
  const [first, ...others] = outcomes;
  if (first === undefined || others.length === 0) return first;
  const wrong = outcomes.find(({ kind }) => kind === 'refused');
  const texts = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [] : [String(outcome.value)]));
  return wrong ?? made(texts.join(' '), because('joined', { count: String(texts.length) }));
};

const one = (taking: Taking, data: Members, after: Held): Outcome | undefined => {
  if (taking.kind === 'code') return same(shapeOf(after.field).several ? [taking.code] : taking.code);
  const { node, form, steps } = taking;
  const found = valuesAt(data, steps);
  if (found.length === 0) return undefined;
  if (node.kind === 'list') return cited(found.flat(), node, after.field);
  const convert = converterOf({ field: node, catalogues: form.catalogues }, after, codesBetween);
  const [value] = found;
  return found.length === 1 ? convert(value) : together(found, after, convert);
};

/** Through all records of lists on the way. */
const valuesAt = (value: unknown, [step, ...inner]: readonly string[]): readonly unknown[] => {
  if (step === undefined) return value === undefined ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((each) => valuesAt(each, [step, ...inner]));
  const next = member(value, step);
  return next === undefined ? [] : valuesAt(next, inner);
};

interface Citing {
  readonly scenario: Field;
  readonly instance?: Field;
}

/** Records that name a scenario, with its instance where that is asked: what they cite. Undefined where it is not plain which fields say it. */
const citing = ({ children }: RecordList, field: Field): Citing | undefined => {
  const fields = children.filter((node) => node.kind === 'field');
  const [scenario, ...scenarios] = fields.filter(({ type }) => type === 'scenario');
  const [instance, ...texts] = fields.filter(({ type }) => type === 'text');
  if (field.type !== 'scenarios' || scenario === undefined || scenarios.length > 0) return undefined;
  if (!field.instances) return { scenario };
  return instance === undefined || texts.length > 0 ? undefined : { scenario, instance };
};

const cited = (records: readonly unknown[], list: RecordList, field: Field): Outcome | undefined => {
  const from = citing(list, field);
  if (from === undefined) return refused(because('misfit'));
  const values = records.flatMap((record) => {
    const scenario = member(record, from.scenario.id);
    const instance = from.instance && member(record, from.instance.id);
    if (scenario === undefined) return [];
    return [from.instance === undefined ? scenario : { scenario, ...(instance !== undefined && { instance }) }];
  });
  return values.length === 0 ? undefined : made(values, because('joined', { count: String(values.length) }));
};

/** Forms of one notice: a code that both have means the same, else what is called the same is. */
const codesBetween: CodeTable = (code, before, after) => {
  const choices = choicesOf(after);
  const label = nameOfCode(before, code);
  if (choices.some((option) => option.code === code)) return same(code);
  const called = choiceNamed(after, label);
  if (called) return made(called.code, because('code', { from: label, to: called.label }));
  if (choices.length > 0 && !after.field.open) return refused(because('noCode', { label }));
  return label === code ? same(code) : made(label, because('named', { to: label }));
};
