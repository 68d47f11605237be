/** Rules about where attributes are said: of a node that stands elsewhere some print nothing. */
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { isFieldKind, kindOf, type Place, placeName } from '../language/kinds.ts';
import { allNodes, type Located, type Tree } from '../resolve/tree.ts';

const placeOf = ({ node, owner }: Located): Place => owner?.node.kind ?? (isFieldKind(node.kind) ? 'form' : 'document');

/** Reports `check/no-effect` at the attribute. */
export const attributesHaveEffect = (tree: Tree, diagnostics: Diagnostics): void => {
  for (const located of allNodes(tree)) {
    const { kind, attributes } = located.node;
    const place = placeOf(located);
    for (const [attribute, { span }] of attributes) {
      const where = kindOf(kind).attributes[attribute]?.where;
      if (where && !where.includes(place))
        diagnostics.report('check/no-effect', span, {
          attribute,
          place: placeName(place),
          where: where.map(placeName).join(', '),
        });
    }
  }
};
