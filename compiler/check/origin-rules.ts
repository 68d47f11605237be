/** What a field says that it continues is there: in another form, and of the kind that can be continued. */
import type { Attribute } from '../definition/node.ts';
import { type Diagnostics, hint } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Span } from '../diagnostics/source.ts';
import { isFieldKind } from '../language/kinds.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { allNodes, codeAddress, type Tree } from '../resolve/tree.ts';

/** Reports `check/own-origin`, `check/unknown-origin`, once for each place where it is written. */
export const originsAreThere = ({ trees }: Resolution, diagnostics: Diagnostics): void => {
  const addresses = new Map<string, readonly string[]>();
  const addressesOf = (key: string): readonly string[] | undefined => {
    const tree = trees.get(key);
    if (tree && !addresses.has(key)) addresses.set(key, addressesIn(tree));
    return addresses.get(key);
  };
  const told = new Set<Attribute['span']>();
  for (const [own, tree] of trees)
    for (const { node } of allNodes(tree))
      for (const { kind, attributes } of [node, ...node.children.filter((child) => child.kind === 'option')]) {
        const from = attributes.get('from');
        if (from === undefined || told.has(from.span)) continue;
        told.add(from.span);
        for (const origin of typeof from.value === 'object' ? from.value : []) {
          if (origin === 'none') continue;
          const [key = '', address = ''] = origin.split(' ');
          const known = addressesOf(key)?.filter((each) => each.includes('=') === (kind === 'option'));
          if (key === own) diagnostics.report('check/own-origin', from.span, { origin });
          else if (known === undefined && isInPackage(from.span)) continue;
          else if (!known?.includes(address)) {
            const near = known === undefined ? nearest(key, [...trees.keys()]) : nearest(address, known);
            const meant = near === undefined ? undefined : known === undefined ? near : `${key} ${near}`;
            const hints = [meant === undefined ? undefined : hint('nearest', { name: meant })];
            diagnostics.report('check/unknown-origin', from.span, { origin }, { hints });
          }
        }
      }
};

/** What its maker checked where that form was; who has the package need not have the form. */
const isInPackage = ({ source }: Span): boolean => source.package !== undefined;

/** Paths of what holds data, and codes of options. */
const addressesIn = (tree: Tree): readonly string[] =>
  allNodes(tree).flatMap(({ node, address }) => {
    if (!isFieldKind(node.kind)) return [];
    const options = node.children.filter(({ kind }) => kind === 'option');
    return [address, ...options.map(({ id }) => codeAddress(address, id))];
  });
