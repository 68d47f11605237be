/** In which order the records of a summary stand. */

import { singleOf } from '../compare/holding.ts';
import { fieldsIn } from '../model/field-walk.ts';
import type { Field } from '../model/form.ts';
import { isCalendar, isNumeric } from '../model/value-shape.ts';
import type { SummaryLine } from './keep.ts';
import type { Summary } from './mapping.ts';
import { stepsIn, valueIn } from './rows.ts';

/** As the applications were given; as the earlier summary had them, new ones behind; by what a column says, the greatest first. */
export type SummaryOrder = 'given' | 'kept' | { readonly by: string };

/** Ids of fields that records can be put in order by: numbers, days, and texts of one line. */
export const orderable = ({ list }: Summary): readonly Field[] =>
  fieldsIn(list.children).filter((field) => {
    const single = singleOf(field);
    return single !== undefined && (single === 'line' || isNumeric(single) || isCalendar(single));
  });

/** @param given in which order applications were given; those that no application makes stand behind */
export const inOrder = <L extends SummaryLine>(
  lines: readonly L[],
  order: SummaryOrder,
  { list }: Summary,
  given: readonly SummaryLine['row'][],
): readonly L[] => {
  if (order === 'kept') return lines;
  const placeOf = ({ row }: L): number => (row === undefined ? given.length : given.indexOf(row));
  const asGiven = lines.toSorted((one, other) => placeOf(one) - placeOf(other));
  if (order === 'given') return asGiven;
  const steps = order.by.split('.');
  const field = fieldsIn(list.children).find((each) => stepsIn(each, list.path).join('.') === order.by);
  if (field === undefined) return asGiven;
  return asGiven.toSorted((one, other) => greaterFirst(valueIn(one.record, steps), valueIn(other.record, steps)));
};

/** What is not there stands behind all that is. */
const greaterFirst = (one: unknown, other: unknown): number => {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  if (typeof one === 'number' && typeof other === 'number') return other - one;
  const [left, right] = [String(one), String(other)];
  return left === right ? 0 : left < right ? 1 : -1;
};
