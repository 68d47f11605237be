/** The declarations of one file: the type of a form or of a block, and of what is nested in it. */

import { isDemanded } from '../../compiler/model/asked.ts';
import type { Catalogue } from '../../compiler/model/catalogue.ts';
import { descriptionOf } from '../../compiler/model/description.ts';
import type { Field, FieldNode, Group, Matrix, RecordList } from '../../compiler/model/form.ts';
import { fieldType, type References } from './field-type.ts';
import type { Codes, Declaration, Property } from './module.ts';
import { isDeclaredHere, type NamedNode } from './names.ts';

export interface FileContext extends References {
  readonly catalogues: Readonly<Record<string, Catalogue>>;
  /** Gives the name of a block's type and imports it. */
  readonly block: (node: Group | RecordList, block: string) => string;
}

/** Characters of a comment that stays on one line. */
const shortDoc = 40;

/** `资产总额（万元）：不小于 0`; what is longer is a paragraph of its own. */
const fieldDoc = (field: Field): string => {
  const label = field.unit === undefined ? field.label : `${field.label}（${field.unit}）`;
  const remark = [descriptionOf(field), field.readOnly ? '由系统填写' : undefined]
    .filter((part) => part !== undefined)
    .join('；');
  if (remark === '' || remark === label) return label;
  if (label.length + remark.length > shortDoc) return `${label}\n\n${remark}`;
  return /^[（(]/.test(remark) ? `${label}${remark}` : `${label}：${remark}`;
};

/**
 * Properties of an object and, after the object, what its properties need that is declared in the same file.
 * @param root name of the file's own type, and properties besides the fields
 * @param names of the types of what is nested in it
 */
export const declareTypes = (
  root: { readonly name: string; readonly of: string; readonly doc: string; readonly first?: readonly Property[] },
  nodes: readonly FieldNode[],
  names: ReadonlyMap<NamedNode, string>,
  context: FileContext,
): Declaration[] => {
  const typeOf = (node: Field | Group | RecordList | Matrix): string => {
    if (node.kind === 'field') return fieldType(node, names.get(node), context.catalogues, context);
    const name = node.kind !== 'matrix' && node.block !== undefined ? context.block(node, node.block) : names.get(node);
    return node.kind === 'list' ? `${name}[]` : `${name}`;
  };

  const propertyOf = (node: FieldNode): Property => ({
    name: node.id,
    of: node.path,
    doc: node.kind === 'field' ? fieldDoc(node) : node.label,
    type: typeOf(node),
    optional: !isDemanded(node),
    readOnly: node.kind === 'field' && node.readOnly,
  });

  const rowOf = (matrix: Matrix, row: Field): Property => {
    if (row.across) return propertyOf(row);
    const byYear = `${context.value('ByYear')}<${matrix.years.map((year) => `'${year}'`).join(' | ')}>`;
    return { ...propertyOf(row), type: isDemanded(row) && matrix.since === undefined ? byYear : `Partial<${byYear}>` };
  };

  const codesOf = (field: Field, name: string): Codes[] =>
    field.options === undefined
      ? []
      : [{ kind: 'codes', name, of: field.path, doc: field.label, options: field.options }];

  const nestedIn = (node: FieldNode): Declaration[] => {
    const name = names.get(node);
    if (name === undefined || !isDeclaredHere(node)) return [];
    switch (node.kind) {
      case 'field':
        return codesOf(node, name);
      case 'matrix':
        return [
          interfaceOf(
            name,
            node,
            node.rows.map((row) => rowOf(node, row)),
          ),
        ];
      default:
        return [interfaceOf(name, node, node.children.map(propertyOf)), ...node.children.flatMap(nestedIn)];
    }
  };

  const interfaceOf = (
    name: string,
    { path, label }: Group | RecordList | Matrix,
    properties: readonly Property[],
  ): Declaration => ({ kind: 'interface', name, of: path, doc: label, properties });

  const object = { kind: 'interface', name: root.name, of: root.of, doc: root.doc } as const;
  return [{ ...object, properties: [...(root.first ?? []), ...nodes.map(propertyOf)] }, ...nodes.flatMap(nestedIn)];
};
