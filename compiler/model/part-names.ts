/** What messages and apps call the parts of a value. */
import { shapeOf } from './field-types.ts';
import type { Field } from './form.ts';
import { present } from './present.ts';
import { partIn } from './value-shape.ts';

/** In English undefined where only the form could say it, and does not. */
export interface PartLabels {
  readonly label: string;
  readonly english?: string;
}

/** What a part of the value of the field is called; what is no part of it has the name of the field. */
export const partName = (field: Field, part: string): PartLabels => {
  const shape = shapeOf(field);
  const { called = 'field' } = ('parts' in shape && partIn(shape.parts, part)) || {};
  if (called === 'detail') return { label: field.detail ?? '' };
  if (called === 'field') return { label: field.label, ...present({ english: field.english }) };
  return { label: called.zh, english: called.en };
};
