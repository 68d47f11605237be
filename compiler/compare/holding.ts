/** Whether what one field holds can stand in another: as filed, and as TypeScript sees it. */
import { answersAsking } from '../model/answer.ts';
import { codesOf } from '../model/asked.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { shapeOf } from '../model/field-types.ts';
import type { Field } from '../model/form.ts';
import { celType, isFree, isSeveralInOne, type Shape, type Single } from '../model/value-shape.ts';

/** A field with the catalogues of its form. */
export interface Held {
  readonly field: Field;
  readonly catalogues: Readonly<Record<string, Catalogue>>;
}

/** What a code of before is after, where its catalogue goes on under another. */
export type CodeNow = (code: string, catalogue: string | undefined) => string;

/** A value of the first is one of the second too. */
const WIDER: Partial<Readonly<Record<Single, readonly Single[]>>> = {
  name: ['line', 'paragraphs'],
  line: ['paragraphs'],
  code: ['line', 'paragraphs'],
  integer: ['number'],
  count: ['integer', 'number'],
};

const hasParts = (one: Shape, other: Shape): boolean => 'parts' in one && 'parts' in other && one.parts === other.parts;

/** No part must be said now that could be left out before: the detail of an answer. */
const isSaid = (before: Held, after: Held): boolean => {
  const asked = answersAsking(before.field);
  return answersAsking(after.field).every((answer) => asked.includes(answer));
};

/** Both are a text, a number, an object of the same parts or a list of such, whatever of these may stand there. */
export const isOfOneKind = (before: Held, after: Held): boolean => {
  const [one, other] = [shapeOf(before.field), shapeOf(after.field)];
  if (before.field.across !== after.field.across || one.several !== other.several) return false;
  return 'parts' in one || 'parts' in other ? hasParts(one, other) : celType(one.one) === celType(other.one);
};

/** Every value of the field before is one of the field after, limits aside. */
export const isHeldBy = (before: Held, after: Held, now: CodeNow = (code) => code): boolean => {
  const [one, other] = [shapeOf(before.field), shapeOf(after.field)];
  if (before.field.across !== after.field.across || one.several !== other.several) return false;
  if ('parts' in one || 'parts' in other)
    return hasParts(one, other) && isSaid(before, after) && areCodesOf(before, after, now);
  if (one.one !== other.one) return WIDER[one.one]?.includes(other.one) ?? false;
  return before.field.level === after.field.level && areCodesOf(before, after, now);
};

/** Undefined where any code may stand. */
const closedCodes = ({ field, catalogues }: Held): ReadonlySet<string> | undefined => {
  const listed = field.open ? undefined : codesOf(field, catalogues);
  return listed && new Set(listed.map(({ code }) => code));
};

const areCodesOf = (before: Held, after: Held, now: CodeNow): boolean => {
  const allowed = closedCodes(after);
  if (allowed === undefined) return true;
  const listed = closedCodes(before);
  return listed !== undefined && [...listed].every((code) => allowed.has(now(code, before.field.catalogue)));
};

/** The type of the field before can be assigned to that of the field after. */
export const isAssignable = (before: Held, after: Held): boolean =>
  isOfOneKind(before, after) && isSaid(before, after) && areCodesOf(before, after, (code) => code);

/** What it holds, where that is one value alone. */
export const singleOf = (field: Field): Single | undefined => {
  const shape = shapeOf(field);
  return 'one' in shape && !shape.several ? shape.one : undefined;
};

/** Whether any text may stand there. */
export const isFreeText = (field: Field): boolean => {
  const single = singleOf(field);
  return single !== undefined && isFree(single);
};

/** What several records say may stand there, as a list or with 、 between. */
export const takesSeveral = (field: Field): boolean => {
  const shape = shapeOf(field);
  return shape.several === true || ('one' in shape && isSeveralInOne(shape.one));
};
