/** All definitions of a project, by what they are and their key. */

import type {
  BlockDefinition,
  CatalogueDefinition,
  Definition,
  FormDefinition,
  PackDefinition,
  Parsed,
  Word,
} from '../definition/definition.ts';
import type { Name } from '../definition/node.ts';
import { type Diagnostics, nearestHint, related } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { isUnderlying, type Span } from '../diagnostics/source.ts';

export interface Project {
  readonly forms: ReadonlyMap<string, FormDefinition>;
  readonly blocks: ReadonlyMap<string, BlockDefinition>;
  readonly packs: ReadonlyMap<string, PackDefinition>;
  readonly catalogues: ReadonlyMap<string, CatalogueDefinition>;
  /** By path. */
  readonly words: ReadonlyMap<string, Word>;
  /** What came with the package, for what came with it: the project's own takes no part in it. */
  readonly installed: Pick<Project, 'blocks' | 'words'>;
  /** `form <key>`, `block <name>` … of files that could not be parsed: what refers to them is not to blame. */
  readonly broken: ReadonlySet<string>;
  /** Definitions of installed packages, which were resolved where they are at home. */
  readonly foreign: ReadonlySet<Definition>;
}

export const isInstalled = ({ span }: Name): boolean => isUnderlying(span.source);

/** Whether there is such a catalogue; one of which the file is broken counts. */
export const isCatalogue = (key: string, { catalogues, broken }: Pick<Project, 'catalogues' | 'broken'>): boolean =>
  catalogues.has(key) || broken.has(`catalogue ${key}`);

/** By key; the project's own take the place of installed ones. Reports `resolve/duplicate-definition`. */
const firstByKey = <T>(
  things: readonly T[],
  nameOf: (thing: T) => Name,
  keyOf: (thing: T) => string,
  role: (thing: T) => string,
  diagnostics: Diagnostics,
): Map<string, T> => {
  const byKey = new Map<string, T>();
  const own = things.filter((thing) => !isInstalled(nameOf(thing)));
  for (const thing of [...own, ...things.filter((each) => isInstalled(nameOf(each)))]) {
    const { name, span } = nameOf(thing);
    const first = byKey.get(keyOf(thing));
    if (!first) byKey.set(keyOf(thing), thing);
    else if (!isInstalled(nameOf(thing))) {
      const there = [related('first', nameOf(first).span, {})];
      diagnostics.report('resolve/duplicate-definition', span, { role: role(thing), key: name }, { related: there });
    }
  }
  return byKey;
};

/** The block that a name means where it is written. */
export const blockNamed = (
  name: Name,
  { blocks, installed }: Pick<Project, 'blocks' | 'installed'>,
): BlockDefinition | undefined =>
  (isInstalled(name) ? installed.blocks.get(name.name) : undefined) ?? blocks.get(name.name);

/** What the vocabulary says of the path to what is written there. */
export const vocabularyWord = (
  path: string,
  span: Span,
  { words, installed }: Pick<Project, 'words' | 'installed'>,
): Word | undefined => (isUnderlying(span.source) ? installed.words.get(path) : words.get(path));

/** Reports `resolve/duplicate-definition`. */
export const assemble = ({ definitions, broken }: Parsed, diagnostics: Diagnostics): Project => {
  const keyed = definitions.filter((definition) => definition.role !== 'vocabulary');
  const byKey = firstByKey<Definition>(
    keyed,
    ({ key }) => key,
    ({ role, key }) => `${role} ${key.name}`,
    ({ role }) => role,
    diagnostics,
  );
  const words = definitions.flatMap((definition) => (definition.role === 'vocabulary' ? definition.words : []));
  const all = [...byKey.values()].sort((a, b) => (a.key.name < b.key.name ? -1 : 1));
  const of = <R extends Definition['role']>(role: R): Map<string, Extract<Definition, { role: R }>> =>
    new Map(
      all.flatMap((d) => (d.role === role ? [[d.key.name, d as Extract<Definition, { role: R }>] as const] : [])),
    );
  const packaged = keyed.filter(({ key }) => isInstalled(key));
  const blocks = packaged.flatMap((each) => (each.role === 'block' ? [[each.key.name, each] as const] : []));
  const installed = {
    blocks: new Map(blocks),
    words: new Map(words.filter(({ path }) => isInstalled(path)).map((word) => [word.path.name, word])),
  };
  return {
    installed,
    forms: of('form'),
    blocks: of('block'),
    packs: of('pack'),
    catalogues: of('catalogue'),
    words: firstByKey<Word>(
      words,
      ({ path }) => path,
      ({ path }) => path.name,
      () => 'word',
      diagnostics,
    ),
    broken,
    foreign: new Set(),
  };
};

/**
 * Definitions so ordered that each follows what it extends; those that are resolved already are left out. One that extends something unknown, or itself in a circle, is reported
 * (`resolve/unknown-parent`, `resolve/cycle`) and left out, and what extends it is left out silently.
 */
export const parentsFirst = <D extends FormDefinition | PackDefinition | CatalogueDefinition>(
  definitions: ReadonlyMap<string, D>,
  known: (key: string) => boolean,
  diagnostics: Diagnostics,
  resolved: ReadonlySet<Definition> = new Set(),
): D[] => {
  const state = new Map<string, 'open' | 'fine' | 'bad'>();
  for (const definition of definitions.values()) if (resolved.has(definition)) state.set(definition.key.name, 'fine');
  const ordered: D[] = [];
  for (const definition of definitions.values()) {
    // Up to what is known or extends nothing, then down again: a chain may be longer than the stack is deep.
    const chain: D[] = [];
    let at: D | undefined = definition;
    let fine = true;
    while (at && !state.has(at.key.name)) {
      state.set(at.key.name, 'open');
      chain.push(at);
      const parent: D | undefined = at.extends && definitions.get(at.extends.name);
      if (at.extends && !parent) {
        fine = false;
        if (!known(at.extends.name)) reportUnknownParent(at, at.extends, definitions, diagnostics);
      }
      at = parent;
    }
    const met = at && state.get(at.key.name);
    if (at && met === 'open') reportCycle(chain.slice(chain.indexOf(at)), diagnostics);
    if (met && met !== 'fine') fine = false;
    for (const each of chain.reverse()) {
      state.set(each.key.name, fine ? 'fine' : 'bad');
      if (fine) ordered.push(each);
    }
  }
  return ordered;
};

interface Extending {
  readonly key: Name;
  readonly extends?: Name;
}

const reportCycle = (cycle: readonly Extending[], diagnostics: Diagnostics): void => {
  const [first, ...others] = cycle;
  if (!first) return;
  diagnostics.report(
    'resolve/cycle',
    first.extends?.span ?? first.key.span,
    { cycle: [...cycle, first].map(({ key }) => key.name).join(' → ') },
    { related: others.map(({ key }) => related('defined', key.span, { name: key.name })) },
  );
};

const reportUnknownParent = (
  { key }: Extending,
  parent: Name,
  definitions: ReadonlyMap<string, Extending>,
  diagnostics: Diagnostics,
): void => {
  const others = [...definitions.keys()].filter((other) => other !== key.name);
  const near = nearest(parent.name, others);
  const other = near ? definitions.get(near) : undefined;
  diagnostics.report(
    'resolve/unknown-parent',
    parent.span,
    { key: parent.name },
    {
      hints: [nearestHint(near)],
      related: other ? [related('defined', other.key.span, { name: other.key.name })] : [],
    },
  );
};
