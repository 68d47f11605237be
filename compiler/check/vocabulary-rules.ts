/** One id, one meaning: what several forms define on their own stands in the vocabulary, with one type. */

import type { Node } from '../definition/node.ts';
import { type Diagnostics, related } from '../diagnostics/diagnostic.ts';
import { isFieldKind } from '../language/kinds.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { allNodes } from '../resolve/tree.ts';

const typeOf = (node: Node): string => (node.kind === 'field' ? String(node.attributes.get('type')?.value) : node.kind);

/** Every definition of each field path: a block's field counts once, however many forms use it, unless one changes its type. */
const definitionsByPath = ({ trees }: Resolution): Map<string, Node[]> => {
  const byPath = new Map<string, Node[]>();
  for (const tree of trees.values()) {
    for (const { address, node } of allNodes(tree)) {
      if (!isFieldKind(node.kind)) continue;
      const known = byPath.get(address) ?? [];
      if (!known.some((other) => other.span === node.span && typeOf(other) === typeOf(node)))
        byPath.set(address, [...known, node]);
    }
  }
  return byPath;
};

export const vocabularyHolds = (resolution: Resolution, diagnostics: Diagnostics): void => {
  const known = resolution.project.words;
  for (const [path, nodes] of definitionsByPath(resolution)) {
    const word = known.get(path);
    for (const node of nodes)
      if (word && typeOf(node) !== word.type)
        diagnostics.report(
          'check/vocabulary-type',
          node.attributes.get('type')?.span ?? node.span,
          { path, type: typeOf(node), expected: word.type },
          { related: [related('defined', word.path.span, { name: path })] },
        );
  }
};

export const sharedIdsMeanOneThing = (resolution: Resolution, diagnostics: Diagnostics): void => {
  const known = resolution.project.words;
  for (const [path, [first, ...others]] of definitionsByPath(resolution)) {
    if (!first || others.length === 0 || known.has(path)) continue;
    for (const other of others) {
      const there = { related: [related('first', first.span, {})] };
      if (typeOf(other) !== typeOf(first))
        diagnostics.report(
          'check/meaning-differs',
          other.attributes.get('type')?.span ?? other.span,
          { path, type: typeOf(other), other: typeOf(first) },
          there,
        );
      else if (other.kind === 'field') diagnostics.report('check/unlisted-word', other.span, { path }, there);
    }
  }
};
