/** One id, one meaning: what several forms define on their own stands in the vocabulary, with one type. */

import type { Word } from '../definition/definition.ts';
import type { Node } from '../definition/node.ts';
import { type Diagnostics, hint, related } from '../diagnostics/diagnostic.ts';
import { isBeneath } from '../diagnostics/source.ts';
import { isFieldKind } from '../language/kinds.ts';
import { isInstalled, wordOf } from '../resolve/project.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { allNodes, indexOf, type Tree } from '../resolve/tree.ts';

export const typeOf = (node: Node): string =>
  node.kind === 'field' ? String(node.attributes.get('type')?.value) : node.kind;

/** Every definition of each field path: a block's field counts once, however many forms use it, unless one changes its type. */
const definitionsByPath = (trees: Iterable<Tree>): Map<string, Node[]> => {
  const byPath = new Map<string, Node[]>();
  for (const tree of trees)
    for (const [path, { node }] of indexOf(tree)) {
      if (!isFieldKind(node.kind) || !isOfSamePackage(node, tree)) continue;
      const known = byPath.get(path) ?? [];
      if (!known.some((other) => other.span === node.span && typeOf(other) === typeOf(node)))
        byPath.set(path, [...known, node]);
    }
  return byPath;
};

/** What is taken from a package keeps the meaning that it has there. */
const isOfSamePackage = (node: Node, tree: Tree): boolean => node.span.source.package === tree.key.span.source.package;

/** Forms that take nothing from the package: what ids mean there does not bind them. */
export const isIndependent = (tree: Tree): boolean =>
  !isBeneath(tree.key.span.source) &&
  !allNodes(tree).some(({ node }) => isOfSamePackage(node, tree) && isBeneath(node.span.source));

const worldsOf = ({ trees }: Resolution): readonly Map<string, Node[]>[] => {
  const all = [...trees.values()];
  return [all.filter((tree) => !isIndependent(tree)), all.filter(isIndependent)].map(definitionsByPath);
};

export const vocabularyHolds = (resolution: Resolution, diagnostics: Diagnostics): void => {
  const [bound, independent] = worldsOf(resolution);
  const check = (path: string, node: Node, word: Word | undefined): void => {
    if (word && typeOf(node) !== word.type)
      diagnostics.report(
        'check/vocabulary-type',
        node.attributes.get('type')?.span ?? node.span,
        { path, type: typeOf(node), expected: word.type },
        { related: [related('defined', word.path.span, { name: path })] },
      );
  };
  for (const [path, nodes] of bound ?? [])
    for (const node of nodes) check(path, node, wordOf(path, node.span, resolution.project));
  for (const [path, nodes] of independent ?? []) {
    const word = resolution.project.words.get(path);
    for (const node of nodes) check(path, node, word && isInstalled(word.path) ? undefined : word);
  }
};

const isForeign = ({ span }: Node): boolean => isBeneath(span.source);

export const sharedIdsMeanOneThing = (resolution: Resolution, diagnostics: Diagnostics): void => {
  for (const world of worldsOf(resolution))
    for (const [path, nodes] of world) {
      // what came with the tool was there first, and can be changed by nobody here
      const [first, ...others] = nodes.toSorted((one, other) => Number(isForeign(other)) - Number(isForeign(one)));
      if (!first) continue;
      for (const other of others) {
        if (wordOf(path, first.span, resolution.project) ?? wordOf(path, other.span, resolution.project)) continue;
        const there = { related: [related('first', first.span, {})] };
        if (typeOf(other) !== typeOf(first))
          diagnostics.report(
            'check/meaning-differs',
            other.attributes.get('type')?.span ?? other.span,
            { path, type: typeOf(other), other: typeOf(first) },
            { ...there, hints: [hint('two-ids', {})] },
          );
        else if (other.kind === 'field')
          diagnostics.report(
            'check/unlisted-word',
            other.span,
            { path },
            { ...there, hints: [hint('say-word', { path, type: typeOf(other) })] },
          );
      }
    }
};

/**
 * An id that means something else in a form of the same project, where this one takes nothing from what that one is made of: fine, and
 * good to know. What the package alone calls so concerns nobody who reads the project.
 */
export const idsElsewhere = (resolution: Resolution, diagnostics: Diagnostics): void => {
  const own = [...resolution.trees.values()].filter(({ key }) => !isInstalled(key));
  const bound = own.filter((tree) => !isIndependent(tree)).map((tree) => ({ tree, index: indexOf(tree) }));
  for (const [path, [node]] of definitionsByPath(own.filter(isIndependent)))
    for (const { tree, index } of bound) {
      const other = index.get(path)?.node;
      if (!node || !other || typeOf(other) === typeOf(node)) continue;
      diagnostics.report(
        'check/meaning-elsewhere',
        node.attributes.get('type')?.span ?? node.span,
        { path, type: typeOf(node), other: typeOf(other), form: tree.key.name },
        { related: [related('first', other.span, {})] },
      );
      break;
    }
};
