/** Rules about where attributes are said: of a node that stands elsewhere some print nothing. */
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { AttributePlace } from '../language/kind-spec.ts';
import { isFieldKind, kindOf, placeName } from '../language/kinds.ts';
import { allNodes, type Located, type Tree } from '../resolve/tree.ts';

const placeOf = ({ node, owner }: Located): AttributePlace =>
  owner?.node.kind ?? (isFieldKind(node.kind) ? 'form' : 'document');

/** Reports `check/no-effect` at the attribute, also of one that says nothing with this word: `labelled: above`. */
export const attributesHaveEffect = (tree: Tree, diagnostics: Diagnostics): void => {
  for (const located of allNodes(tree)) {
    const { kind, attributes } = located.node;
    const place = placeOf(located);
    for (const [name, { span, value }] of attributes) {
      const { where, wordsWhere } = kindOf(kind).attributes[name] ?? {};
      const word = wordsWhere?.[String(value)];
      const allowed = where ?? word;
      if (allowed && !allowed.includes(place))
        diagnostics.report('check/no-effect', span, {
          attribute: word ? `${name}: ${value}` : name,
          place: placeName(place),
          where: allowed.map(placeName).join(', '),
        });
    }
  }
};
