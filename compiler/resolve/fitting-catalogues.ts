/** Catalogues that a field of some type may take from, for whoever named one that is not there. */
import type { Node } from '../definition/node.ts';
import { allowedHint, type Hint } from '../diagnostics/diagnostic.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Project } from './project.ts';

/** GB/T 4754 begins with letters; stages hold scenarios. */
const FITS: Readonly<Record<string, (catalogue: Catalogue) => boolean>> = {
  industry: ({ entries }) => entries.length > 0 && entries.every(({ code }) => /^[A-Z]$/.test(code)),
  stage: ({ entries }) => entries.some((entry) => entry.entries.length > 0),
};
const LIKE: Readonly<Record<string, string>> = { scenario: 'stage', scenarios: 'stage' };

export const fittingCatalogues = (
  { attributes }: Node,
  { catalogues }: Pick<Project, 'catalogues'>,
): Hint | undefined => {
  const type = String(attributes.get('type')?.value);
  const name = LIKE[type] ?? type;
  const fits = Object.hasOwn(FITS, name) ? FITS[name] : () => true;
  const keys = [...catalogues.values()].flatMap(({ catalogue }) => (fits?.(catalogue) ? [catalogue.key] : [])).sort();
  return allowedHint(keys);
};
