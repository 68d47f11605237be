/** Catalogues that a pack names once for its forms and rules: its editions and its reporting units, each with the place that names it. */
import type { PackDefinition } from '../definition/definition.ts';
import type { Span } from '../diagnostics/source.ts';
import type { Pack } from '../model/pack.ts';

export interface NamedCatalogue {
  /** The key of pack.yaml that names it. */
  readonly by: 'editions' | 'reportingUnits';
  readonly catalogue: string;
  readonly span: Span;
}

export const namedCatalogues = (
  { key, editions = [], reportingUnits }: Pack,
  packs: ReadonlyMap<string, PackDefinition>,
): readonly NamedCatalogue[] => {
  const upwards: PackDefinition[] = [];
  for (let at = packs.get(key); at; at = packs.get(at.extends?.name ?? '')) upwards.push(at);
  const named = (by: NamedCatalogue['by'], catalogue: string): readonly NamedCatalogue[] =>
    upwards
      .flatMap((definition) => definition[by] ?? [])
      .filter(({ name }) => name === catalogue)
      .slice(0, 1)
      .map(({ span }) => ({ by, catalogue, span }));
  return [
    ...(reportingUnits === undefined ? [] : named('reportingUnits', reportingUnits)),
    ...editions.flatMap((edition) => named('editions', edition)),
  ];
};
