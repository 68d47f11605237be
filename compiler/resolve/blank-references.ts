/** Fields that are written in the blanks of options stand beside their choice. */
import type { Node } from '../definition/node.ts';
import { type Diagnostics, hint, nearestHint, related } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { joinPath, parentPath } from '../model/field-path.ts';
import { checkField } from './field-references.ts';
import { slotsIn } from './slots.ts';
import { codeAddress, type Located, type Tree } from './tree.ts';

/**
 * What is written in an option stands beside its choice and is asked where it is chosen. Reports `resolve/blank-always-asked`.
 * @param astray whose `only` is wrong in itself, which is told: what it should be follows from that
 */
export const checkBlanks = (
  { address, node, siblings }: Located,
  fields: ReadonlyMap<string, Located>,
  astray: ReadonlySet<Node>,
  tree: Tree,
  diagnostics: Diagnostics,
): void => {
  if (node.kind !== 'field') return;
  for (const option of node.children) {
    const beside = parentPath(address);
    const own: Located = { address: codeAddress(address, option.id), node: option, siblings: node.children };
    for (const { path: id, span } of slotsIn(own, tree, fields, diagnostics)) {
      const path = joinPath(beside, id);
      if (!fields.has(path)) {
        const ids = siblings.filter((sibling) => sibling.kind === 'field' && sibling !== node).map((each) => each.id);
        const near = nearest(id.split('.').at(-1) ?? id, ids);
        const hints = [hint('beside-choice', {}), nearestHint(near)];
        diagnostics.report('resolve/unknown-field', span, { path: id }, { hints });
        continue;
      }
      checkField(path, span, ['field'], fields, tree, diagnostics);
      const target = fields.get(path);
      if (target?.node.kind !== 'field' || astray.has(target.node)) continue;
      const [of, codes = ''] = String(target.node.attributes.get('only')?.value ?? '').split('=');
      if (of === address && codes === option.id) continue;
      const there = { related: [related('defined', target.node.span, { name: path })] };
      diagnostics.report('resolve/blank-always-asked', span, { path, only: own.address }, there);
    }
  }
};
