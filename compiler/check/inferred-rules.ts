/** Rules about rules. */
import { type Diagnostics, related } from '../diagnostics/diagnostic.ts';
import type { Resolution } from '../resolve/resolve.ts';

/** What no clause states cannot be a ground to turn a filing away, in a form as in a notice. */
export const inferredRulesOnlyWarn = ({ trees, project }: Resolution, diagnostics: Diagnostics): void => {
  const ofForms = [...trees.values()].flatMap(({ rules }) => rules);
  const ofPacks = [...project.packs.values()].flatMap(({ rules }) => rules.map(({ node }) => node));
  for (const { attributes } of [...ofForms, ...ofPacks]) {
    const severity = attributes.get('severity');
    const source = attributes.get('source');
    if (severity?.value === 'error' && source?.value === 'inferred')
      diagnostics.report(
        'check/inferred-rejects',
        severity.span,
        {},
        { related: [related('set-here', source.span, { name: 'source' })] },
      );
  }
};
