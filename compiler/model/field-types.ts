/** What the table of field types says of one, and what the value of a field is by it. */
import type { FieldTypeSpec } from './field-type-spec.ts';
import { FIELD_TYPES } from './field-type-table.ts';
import {
  isNumeric,
  isWhole,
  type Measure,
  type PartsName,
  type Shape,
  type Single,
  VALUE_PARTS,
  type ValueFormat,
  type ValueParts,
} from './value-shape.ts';

export type FieldType = keyof typeof FIELD_TYPES;

/** What the value of a field of the type may be. */
export type ShapesOf<Type extends FieldType> =
  | (typeof FIELD_TYPES)[Type]['holds']
  | ((typeof FIELD_TYPES)[Type] extends { readonly cases: readonly { readonly holds: infer Other extends Shape }[] }
      ? Other
      : never);

/** Types that hold such single values, one or several. */
export type TypeHolding<Held extends Single> = {
  [Type in FieldType]: (typeof FIELD_TYPES)[Type]['holds'] extends { readonly one: Held } ? Type : never;
}[FieldType];

/** Types whose single value has a format. */
export type FormattedType = TypeHolding<ValueFormat>;

/** Attributes of a field that decide what its value is. */
export interface Shaping {
  readonly type: FieldType;
  readonly detail?: string;
  readonly instances?: boolean;
  readonly measure?: Measure;
  readonly open?: boolean;
}

export const isFieldType = (name: string): name is FieldType => Object.hasOwn(FIELD_TYPES, name);

export const specOf = (type: FieldType): FieldTypeSpec => FIELD_TYPES[type];

const holdsOne = (type: FieldType, is: (single: Single) => boolean): boolean => {
  const { holds } = specOf(type);
  return 'one' in holds && is(holds.one);
};

/** Whether a value of the type is one number. */
export const holdsNumber = (type: FieldType): boolean => holdsOne(type, isNumeric);

/** Whether it is one whole number. */
export const holdsWhole = (type: FieldType): boolean => holdsOne(type, isWhole);

/** All types, in the order of the table. */
export const fieldTypes: readonly FieldType[] = Object.keys(FIELD_TYPES).filter(isFieldType);

/** The types that admit the attribute; none where every field may have it. */
export const admitting = (attribute: string): readonly FieldType[] =>
  fieldTypes.filter((type) => specOf(type).admits.some((admitted) => admitted === attribute));

/** What the value of a field is. */
export const shapeOf = (field: Shaping): Shape => {
  const { holds, cases = [] } = specOf(field.type);
  const given = cases.find(({ attribute, is }) => {
    const value = field[attribute];
    return is === undefined ? value !== undefined && value !== false : value === is;
  });
  return given?.holds ?? holds;
};

/** Of a value of parts: which, and whether it is a list of such. */
export const heldParts = (field: Shaping): { readonly parts?: PartsName; readonly several?: true } => {
  const shape = shapeOf(field);
  return 'one' in shape ? {} : shape;
};

/** The parts of a value that is an object, or of each that a list holds; none of a single value. */
export const partsOf = (field: Shaping): ValueParts => {
  const shape = shapeOf(field);
  if ('one' in shape) return {};
  const parts: ValueParts = VALUE_PARTS[shape.parts];
  return Object.fromEntries(Object.entries(parts).filter(([, { open }]) => open === undefined || field.open === true));
};
