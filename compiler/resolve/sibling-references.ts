/** Attributes that name a field of the same form: what is attested, since when a matrix counts, what pictures illustrate. */
import type { Node } from '../definition/node.ts';
import { type Diagnostics, related } from '../diagnostics/diagnostic.ts';
import { joinPath, parentPath } from '../model/field-path.ts';
import { checkField, listAbove } from './field-references.ts';
import type { Located, Tree } from './tree.ts';

export const checkAttested = (
  node: Node,
  fields: ReadonlyMap<string, Located>,
  tree: Tree,
  diagnostics: Diagnostics,
): void => {
  const attribute = node.attributes.get('attests');
  if (attribute) checkField(String(attribute.value), attribute.span, ['field'], fields, tree, diagnostics);
};

/** The date that the years of a matrix begin with: of the form as a whole. */
export const checkSince = (
  node: Node,
  fields: ReadonlyMap<string, Located>,
  tree: Tree,
  diagnostics: Diagnostics,
): void => {
  const attribute = node.attributes.get('since');
  if (!attribute) return;
  const path = String(attribute.value);
  const target = fields.get(path);
  checkField(path, attribute.span, ['field'], fields, tree, diagnostics);
  if (target?.node.kind !== 'field') return;
  const there = { related: [related('defined', target.node.span, { name: path })] };
  const type = String(target.node.attributes.get('type')?.value);
  if (type !== 'date')
    diagnostics.report('resolve/wrong-reference', attribute.span, { path, kind: type, wanted: 'date' }, there);
  else if (listAbove(path, fields) !== '')
    diagnostics.report('resolve/misplaced', attribute.span, { id: path, target: node.id, side: 'since' }, there);
};

/** What pictures illustrate is prose beside them. */
export const checkIllustrated = (
  address: string,
  node: Node,
  fields: ReadonlyMap<string, Located>,
  tree: Tree,
  diagnostics: Diagnostics,
): void => {
  const attribute = node.attributes.get('illustrates');
  if (!attribute) return;
  const path = joinPath(parentPath(address), String(attribute.value));
  const target = fields.get(path);
  checkField(path, attribute.span, ['field'], fields, tree, diagnostics);
  const type = String(target?.node.attributes.get('type')?.value);
  if (target?.node.kind !== 'field') return;
  const there = { related: [related('defined', target.node.span, { name: path })] };
  if (parentPath(path) !== parentPath(address))
    diagnostics.report('resolve/misplaced', attribute.span, { id: path, target: address, side: 'beside' }, there);
  else if (type !== 'prose')
    diagnostics.report('resolve/wrong-reference', attribute.span, { path, kind: type, wanted: 'prose' }, there);
};
