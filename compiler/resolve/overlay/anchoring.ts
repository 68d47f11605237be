/** Where the operations of a diff put things. */
import type { Node } from '../../definition/node.ts';
import type { Anchor } from '../../definition/operation.ts';
import { allNodes, type Located, type Tree } from '../tree.ts';

/**
 * An anchor for each node of the tree that is added or moves into its place. What moves is no anchor for what is added, since additions come
 * first; no place is given twice. The membership of each list is then right, and mostly its order.
 * @param made rows that are there once the cell in them has moved: nothing is put before one of them
 */
export const anchoring = (
  tree: Tree,
  kept: ReadonlySet<string>,
  moving: ReadonlySet<string>,
  made: ReadonlySet<Node>,
): ((located: Located) => Anchor | undefined) => {
  const { span } = tree.key;
  const addresses = new Map(allNodes(tree).map(({ node, address }) => [node, address]));
  const used = new Set<string>();
  const anchor = (side: Anchor['side'], name: string | undefined): Anchor[] =>
    name === undefined ? [] : [{ side, at: { name, span } }];
  const addressOf = (node: Node | undefined): string | undefined => node && addresses.get(node);
  const stands = (node: Node): boolean => !moving.has(addressOf(node) ?? '');
  const isOld = (node: Node): boolean => kept.has(addressOf(node) ?? '') && stands(node);

  return ({ node, address, siblings, owner }) => {
    if (node.kind === 'note' || node.kind === 'rule') return undefined;
    const at = siblings.indexOf(node);
    const earlier = siblings.slice(0, at);
    const later = siblings.slice(at + 1);
    const holder = owner?.address ?? (address.startsWith('document/') ? 'document' : 'form');
    const moves = moving.has(address);
    const previous = moves ? earlier.at(-1) : earlier.findLast(stands);
    const next = moves ? later.slice(0, 1).find((each) => stands(each) && !made.has(each)) : later.find(isOld);
    const ends = earlier.length > 0 ? (['last', 'first'] as const) : (['first', 'last'] as const);
    const possible = [
      ...anchor('after', addressOf(previous)),
      ...anchor('before', addressOf(next)),
      ...ends.flatMap((side) => anchor(side, holder)),
    ];
    const place = ({ side, at: { name } }: Anchor): string => `${name} ${side}`;
    const chosen = possible.find((candidate) => !used.has(place(candidate))) ?? possible[0];
    if (chosen) used.add(place(chosen));
    return chosen;
  };
};
