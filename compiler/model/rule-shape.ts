/** What rules find where they name a field: numbers, texts of which codes or days, records, the years of a matrix. */

import { codesOf } from './asked.ts';
import type { Catalogue } from './catalogue.ts';
import { partsOf, shapeOf } from './field-types.ts';
import type { Field, FieldNode } from './form.ts';
import { celType, type IndustryLevel, isCalendar, isWhole, type Single, type SingleOf } from './value-shape.ts';

/** How a text must be written that a field can hold. */
export type Written = SingleOf<'day'> | IndustryLevel;

/** What a text can be: one of these codes, or what is so written. */
export type Texts = { readonly codes: readonly string[] } | { readonly written: Written };

interface Placed {
  /** Of the field, without indexes; of a part of its value with the part. */
  readonly path: string;
}
interface NumberShape extends Placed {
  readonly kind: 'number';
  /** It has no fraction. */
  readonly whole?: true;
}
interface TextShape extends Placed {
  readonly kind: 'text';
  /** Absent where any text may stand. */
  readonly texts?: Texts;
}
interface MembersShape extends Placed {
  readonly kind: 'members';
  readonly of: RuleShapes;
  /** Of a matrix: the years of its rows. */
  readonly years?: readonly number[];
}
export interface ItemsShape extends Placed {
  readonly kind: 'items';
  readonly of: RuleShape;
}
/** Numbers of a matrix by year. */
interface RowShape extends Placed {
  readonly kind: 'row';
  /** Path of the matrix. */
  readonly matrix: string;
  readonly years: readonly number[];
}
export type RuleShape =
  | NumberShape
  | ({ readonly kind: 'truth' } & Placed)
  | TextShape
  | MembersShape
  | ItemsShape
  | RowShape;
export type RuleShapes = Readonly<Record<string, RuleShape>>;

type Catalogues = Readonly<Record<string, Catalogue>>;

const codesIn = (field: Field, catalogues: Catalogues): Texts | undefined => {
  const listed = field.open ? undefined : codesOf(field, catalogues);
  return listed && { codes: listed.map(({ code }) => code) };
};

const textsIn = (single: Single, field: Field, catalogues: Catalogues): Texts | undefined => {
  if (isCalendar(single)) return { written: single };
  switch (single) {
    case 'industry':
      return codesIn(field, catalogues) ?? { written: field.level ?? 'class' };
    case 'code':
      return codesIn(field, catalogues);
    default:
      return undefined;
  }
};

const singleShape = (single: Single, path: string, field: Field, catalogues: Catalogues): RuleShape => {
  const type = celType(single);
  if (type === 'bool') return { kind: 'truth', path };
  const whole = isWhole(single) || field.whole === true;
  if (type === 'double') return { kind: 'number', path, ...(whole && { whole }) };
  const texts = textsIn(single, field, catalogues);
  return { kind: 'text', path, ...(texts && { texts }) };
};

const fieldShape = (field: Field, catalogues: Catalogues): RuleShape => {
  const { path } = field;
  const shape = shapeOf(field);
  const parts = Object.entries(partsOf(field)).map(([name, { holds }]) => [
    name,
    singleShape(holds, `${path}.${name}`, field, catalogues),
  ]);
  const of: RuleShape =
    'one' in shape
      ? singleShape(shape.one, path, field, catalogues)
      : { kind: 'members', path, of: Object.fromEntries(parts) };
  return shape.several ? { kind: 'items', path, of } : of;
};

const nodeShape = (node: FieldNode, catalogues: Catalogues): RuleShape => {
  const { path } = node;
  switch (node.kind) {
    case 'field':
      return fieldShape(node, catalogues);
    case 'group':
      return { kind: 'members', path, of: ruleShapes(node.children, catalogues) };
    case 'list':
      return { kind: 'items', path, of: { kind: 'members', path, of: ruleShapes(node.children, catalogues) } };
    case 'matrix': {
      const { rows, years } = node;
      const row = (field: Field): RuleShape =>
        field.across ? fieldShape(field, catalogues) : { kind: 'row', path: field.path, matrix: path, years };
      return { kind: 'members', path, years, of: Object.fromEntries(rows.map((each) => [each.id, row(each)])) };
    }
  }
};

/** By the ids of the nodes. @param catalogues those that the fields point to; what is of a missing one may be any text */
export const ruleShapes = (nodes: readonly FieldNode[], catalogues: Catalogues): RuleShapes =>
  Object.fromEntries(nodes.map((node) => [node.id, nodeShape(node, catalogues)]));
