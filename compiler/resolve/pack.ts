/** Pack definitions → packs: a pack takes over the facts of the one it extends, entry by entry, and overrides by id. */
import { type Diagnostics, hint } from '../diagnostics/diagnostic.ts';
import type { Pack } from '../model/pack.ts';
import type { PackDefinition } from '../parse/definition.ts';
import { type Project, parentsFirst } from './project.ts';

/** Reports `resolve/unknown-parent`, `resolve/cycle`, `resolve/pack-key`, `resolve/reserved-parameter`. */
export const resolvePacks = (project: Project, diagnostics: Diagnostics): Map<string, Pack> => {
  const packs = new Map<string, Pack>();
  for (const definition of parentsFirst(project.packs, (key) => project.broken.has(`pack ${key}`), diagnostics)) {
    const pack = resolvePack(definition, definition.extends && packs.get(definition.extends.name), diagnostics);
    if (pack) packs.set(pack.key, pack);
  }
  return packs;
};

const resolvePack = (
  definition: PackDefinition,
  parent: Pack | undefined,
  diagnostics: Diagnostics,
): Pack | undefined => {
  const [jurisdiction, year, ...rest] = definition.key.name.split('/');
  if (!jurisdiction || !year || !/^[0-9]{4}$/.test(year) || rest.length > 0) {
    diagnostics.report('resolve/pack-key', definition.key.span, { key: definition.key.name });
    return undefined;
  }
  for (const { name } of definition.parameters)
    if (name.name === 'year')
      diagnostics.report(
        'resolve/reserved-parameter',
        name.span,
        { name: name.name },
        { hints: [hint('year-of-key', { year })] },
      );
  const platform = definition.platform ?? parent?.platform;
  const own = Object.fromEntries(definition.parameters.map(({ name, value }) => [name.name, value]));
  return {
    key: definition.key.name,
    jurisdiction,
    year: Number(year),
    ...(parent && { extends: parent.key }),
    title: definition.title,
    ...(definition.notice && { notice: definition.notice }),
    parameters: { ...parent?.parameters, ...own, year: Number(year) },
    ...(platform !== undefined && { platform }),
    deadlines: overridden(parent?.deadlines, definition.deadlines),
    quotas: overridden(parent?.quotas, definition.quotas),
    copies: { ...parent?.copies, ...definition.copies },
    recipients: definition.recipients ?? parent?.recipients ?? [],
  };
};

const overridden = <T extends { readonly id: string }>(parent: readonly T[] = [], own: readonly T[]): T[] => [
  ...parent.map((entry) => own.find((candidate) => candidate.id === entry.id) ?? entry),
  ...own.filter((entry) => !parent.some((candidate) => candidate.id === entry.id)),
];
