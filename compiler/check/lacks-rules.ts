/** What a rule says that the form does not ask, and a field of the form that asks just that. */
import type { Node } from '../definition/node.ts';
import { type Diagnostics, hint, related } from '../diagnostics/diagnostic.ts';
import { isInstalled } from '../resolve/project.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { allNodes } from '../resolve/tree.ts';

/** As it is called, without units and remarks in brackets: 从业人员数（人）. */
const bare = (label: string): string => label.replace(/[（(][^（）()]*[）)]/g, '').replace(/[\s*：:]/g, '');

const labelOf = ({ attributes }: Node): string => bare(String(attributes.get('label')?.value ?? ''));

/** Reports `check/lacks-asked` at the rule, or at the field where another definition says the rule. */
export const whatIsLackingIsNotAsked = ({ project, trees, sound }: Resolution, diagnostics: Diagnostics): void => {
  for (const { key } of project.forms.values()) {
    const tree = sound.has(key.name) ? trees.get(key.name) : undefined;
    if (!tree || isInstalled(key)) continue;
    const fields = allNodes(tree).filter(({ node }) => node.kind === 'field');
    for (const { id, attributes } of tree.rules) {
      const lacks = attributes.get('lacks');
      const asked = lacks && fields.find(({ node }) => labelOf(node) === bare(String(lacks.value)));
      if (!lacks || !asked) continue;
      const own = asked.node.span.source === key.span.source ? asked.node.span : lacks.span;
      diagnostics.report(
        'check/lacks-asked',
        own,
        { rule: id, lacks: String(lacks.value), path: asked.address },
        {
          related: own === lacks.span ? [] : [related('set-here', lacks.span, { name: 'lacks' })],
          hints: [hint('lacks-to-check', { rule: id })],
        },
      );
    }
  }
};
