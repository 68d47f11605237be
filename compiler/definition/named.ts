/** What a definition names of others, beside what it extends. */
import { catalogueSubject } from '../model/catalogue.ts';
import type { Definition } from './definition.ts';
import type { Name } from './node.ts';

/** The blocks that it uses, each where it says so. */
export const blocksNamed = (definition: Definition): readonly Name[] => {
  if (definition.role !== 'form' && definition.role !== 'block') return [];
  const operations = definition.role === 'form' ? definition.changes : [];
  const changed = operations.flatMap((operation) => (operation.verb === 'use' ? [operation.block] : []));
  return [...definition.uses.map(({ block }) => block), ...changed];
};

/** The names of forms that a summary may be made of, whose packs are those of the forms that extend it too. */
export const applicationsNamed = (text: string, names: readonly string[]): readonly string[] =>
  /\bsummarizes\b/.test(text) ? names.filter((name) => text.includes(name)) : [];

/** A file names a catalogue by its key, in attributes as in rules; editions of one subject tell what entries were called before. */
export const cataloguesNamed = (text: string, keys: readonly string[]): readonly string[] => {
  const subjects = new Set(keys.filter((key) => text.includes(key)).map(catalogueSubject));
  return keys.filter((key) => subjects.has(catalogueSubject(key)));
};

/** What it extends by the name of another package, by its key instead: the definitions of that stand beside it. @param calls names of packages → keys of packs */
export const atHome = (definition: Definition, calls: ReadonlyMap<string, string>): Definition => {
  if (definition.role !== 'form' && definition.role !== 'pack') return definition;
  const parent = definition.extends;
  const called = [...calls.keys()].find((name) => parent?.name === name || parent?.name.startsWith(`${name}/`));
  if (parent === undefined || called === undefined) return definition;
  return { ...definition, extends: { ...parent, name: `${calls.get(called)}${parent.name.slice(called.length)}` } };
};
