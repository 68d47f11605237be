/** A label that a form gives a field anew, and that none of its places prints. */

import { type Diagnostics, related } from '../diagnostics/diagnostic.ts';
import { parentPath } from '../model/field-path.ts';
import { addressNow } from '../resolve/overlay/targets.ts';
import { isInstalled } from '../resolve/project.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { allNodes, indexOf, type Located, referenceOf, slotsOf, type Tree } from '../resolve/tree.ts';

/** Document nodes that refer to the path. */
const referringTo = (path: string, tree: Tree): readonly Located[] =>
  allNodes(tree).filter(
    ({ address, node }) => address.startsWith('document/') && referenceOf(node)?.attribute.value === path,
  );

/** Lines that hold the field: they print their own words alone. */
const linesWith = (path: string, tree: Tree): readonly Located[] =>
  allNodes(tree).filter(({ node }) => slotsOf(node).includes(path));

/** A sheet or a matrix prints the labels of what it holds. */
const isPrintedByOwner = (path: string, tree: Tree): boolean => {
  for (let at = parentPath(path); at !== ''; at = parentPath(at))
    if (referringTo(at, tree).some(({ node }) => node.kind === 'sheet' || node.kind === 'matrixRows')) return true;
  return false;
};

/** Reports `check/label-unprinted`; where the form gives the places their labels itself, or they have it within theirs, it means so. */
export const newLabelsArePrinted = ({ project, trees, sound }: Resolution, diagnostics: Diagnostics): void => {
  for (const { key, changes } of project.forms.values()) {
    const tree = sound.has(key.name) ? trees.get(key.name) : undefined;
    if (!tree || isInstalled(key)) continue;
    for (const operation of changes) {
      const label = operation.verb === 'set' ? operation.attributes.get('label')?.attribute : undefined;
      if (operation.verb !== 'set' || !label) continue;
      const path = addressNow(operation.target.name, tree);
      if (indexOf(tree).get(path)?.node.kind !== 'field' || isPrintedByOwner(path, tree)) continue;
      const places = [...referringTo(path, tree), ...linesWith(path, tree)];
      const labels = places.flatMap(({ address, node }) => {
        const own = node.kind === 'line' ? 'text' : node.kind === 'place' ? 'label' : undefined;
        const said = own === undefined ? undefined : node.attributes.get(own);
        return said ? [{ address, span: said.span, text: String(said.value) }] : [];
      });
      const isMeant = labels.every(({ span }) => span.source === key.span.source);
      const isPrinted = labels.some(({ text }) => text.includes(String(label.value)));
      if (labels.length === 0 || labels.length < places.length || isMeant || isPrinted) continue;
      diagnostics.report(
        'check/label-unprinted',
        label.span,
        { path, places: labels.map(({ address }) => address).join(', ') },
        { related: labels.map(({ address, span }) => related('set-here', span, { name: address })) },
      );
    }
  }
};
