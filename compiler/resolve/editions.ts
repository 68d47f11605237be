/** Editions of catalogues that a notice names once: what its forms take over takes from them, in fields and in rules. */
import type { PackDefinition } from '../definition/definition.ts';
import type { Name } from '../definition/node.ts';
import { catalogueSubject } from '../model/catalogue.ts';
import { isCatalogue, type Project } from './project.ts';
import { allNodes, type Tree } from './tree.ts';

/** A pack's own, and of subjects that it names none of those of the pack that it extends. */
export const editionsUpon = <T>(
  own: readonly T[],
  taken: readonly T[],
  keyOf: (edition: T) => string,
): readonly T[] => {
  const subjects = new Set(own.map((edition) => catalogueSubject(keyOf(edition))));
  return [...own, ...taken.filter((edition) => !subjects.has(catalogueSubject(keyOf(edition))))];
};

/** What the pack names and there is: of the rest it is told there, and nothing takes from it. */
export const editionsThere = (
  { editions }: Pick<PackDefinition, 'editions'>,
  project: Pick<Project, 'catalogues' | 'broken'>,
): readonly Name[] => editions.filter(({ name }) => isCatalogue(name, project));

/** The edition in force of what the catalogue is one of; the catalogue itself where none is named. */
export const editionOf = (catalogue: string, editions: readonly string[] = []): string =>
  editions.find((edition) => catalogueSubject(edition) === catalogueSubject(catalogue)) ?? catalogue;

/** Fields take from the editions, but for those of which the form's own file says another. */
export const takeEditions = (tree: Tree, editions: readonly Name[]): void => {
  for (const { node } of editions.length > 0 ? allNodes(tree) : []) {
    const taken = node.attributes.get('catalogue');
    if (!taken || taken.span.source === tree.key.span.source) continue;
    const edition = editions.find(({ name }) => catalogueSubject(name) === catalogueSubject(String(taken.value)));
    if (edition && edition.name !== taken.value)
      node.attributes.set('catalogue', {
        value: edition.name,
        span: edition.span,
        operation: 'editions',
        before: taken,
      });
  }
};
