/** A field that is moved among fields, and the place on paper that stays. */
import { type Diagnostics, hint, related } from '../diagnostics/diagnostic.ts';
import { isFieldKind } from '../language/kinds.ts';
import { addressNow } from '../resolve/overlay/targets.ts';
import { isInstalled } from '../resolve/project.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { allNodes, indexOf, type Located, referenceOf, type Tree } from '../resolve/tree.ts';

/** Where it is printed by itself, not with all of its group. */
const placesOf = (path: string, tree: Tree): readonly Located[] =>
  allNodes(tree).filter(({ node }) => !isFieldKind(node.kind) && referenceOf(node)?.attribute.value === path);

/** Reports `check/moved-on-paper` where a field moves, and no place that prints it does. */
export const movedFieldsMoveOnPaper = ({ project, trees, sound }: Resolution, diagnostics: Diagnostics): void => {
  for (const { key, changes } of project.forms.values()) {
    const tree = sound.has(key.name) ? trees.get(key.name) : undefined;
    if (!tree || isInstalled(key)) continue;
    const index = indexOf(tree);
    const targets = new Set(changes.flatMap((operation) => ('target' in operation ? [operation.target.name] : [])));
    for (const operation of changes) {
      if (operation.verb !== 'move') continue;
      const { target, anchor } = operation;
      const located = index.get(addressNow(target.name, tree));
      const places = located && isFieldKind(located.node.kind) ? placesOf(located.address, tree) : [];
      const isToldToo = places.some(
        ({ address, owner }) => targets.has(address) || (owner !== undefined && targets.has(owner.address)),
      );
      const [place] = places;
      if (!located || !place || isToldToo) continue;
      const [beside] = placesOf(addressNow(anchor.at.name, tree), tree);
      const to = beside ? `{ ${anchor.side}: ${beside.address} }` : undefined;
      diagnostics.report(
        'check/moved-on-paper',
        target.span,
        { path: located.address, place: place.address },
        {
          related: [related('defined', place.node.span, { name: place.address })],
          hints: to === undefined ? [] : [hint('has-room', { place: `move: { ${place.address}: ${to} }` })],
        },
      );
    }
  }
};
