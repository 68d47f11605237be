/** What an operation names → what stands there; and what to say where nothing does. */

import type { Name } from '../../definition/node.ts';
import type { RenameOperation } from '../../definition/operation.ts';
import { type Details, type Diagnostics, hint, type Related, related } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Span } from '../../diagnostics/source.ts';
import { isBeneath, type Located, type Tree } from '../tree.ts';
import { nameBefore } from './names-after.ts';

export type Index = ReadonlyMap<string, Located>;

/** Reports `resolve/unknown-target`, with what became of the target or the nearest name; `renames` are those of the same overlay. */
export const locateTarget = (
  { name, span }: Name,
  index: Index,
  tree: Tree,
  diagnostics: Diagnostics,
  renames: readonly RenameOperation[] = [],
): Located | undefined => {
  const found = index.get(name);
  if (found) return found;
  reportUnknown({ name, span }, index, tree, diagnostics, nameBefore(name, index.keys(), renames));
  return undefined;
};

/** Reports `resolve/unknown-target`, with what became of it or the nearest name unless more is known. */
export const reportUnknown = (
  { name, span }: Name,
  index: Index,
  tree: Tree,
  diagnostics: Diagnostics,
  details = whereabouts(name, index, tree),
): void => diagnostics.report('resolve/unknown-target', span, { target: name }, details);

/** What an overlay made of what had the name: removed here, renamed there. */
export const departure = (name: string, index: Index, tree: Tree): Details | undefined => {
  for (const [path, span] of tree.removed)
    if (isBeneath(name, path)) return { related: [related('removed', span, { path })] };
  const step = formerly(name, tree);
  if (step === undefined) return undefined;
  const now = addressNow(name, tree);
  return {
    related: [related('renamed', step.span, { path: step.path, to: step.to })],
    hints: [index.has(now) ? hint('nearest', { name: now }) : undefined],
  };
};

/** Both sides of a miss: what became of the name, or what stands nearest. */
export const whereabouts = (name: string, index: Index, tree: Tree): Details => {
  const gone = departure(name, index, tree);
  if (gone) return gone;
  const near = nearest(name, index.keys()) ?? sameEnd(name, index);
  const other = near ? index.get(near) : undefined;
  return other && near
    ? { hints: [hint('nearest', { name: near })], related: [related('defined', other.node.span, { name: near })] }
    : { related: [related('form', tree.key.span, { key: tree.key.name })] };
};

interface Step {
  readonly path: string;
  readonly to: string;
  readonly span: Span;
}

/** The rename that took the name away, or the innermost one of what it stood in. */
const formerly = (name: string, { renamed }: Pick<Tree, 'renamed'>): Step | undefined => {
  const paths = [...renamed.keys()].filter((path) => isBeneath(name, path));
  const longest = paths.reduce((a, b) => (b.length > a.length ? b : a), '');
  const step = renamed.get(longest);
  return step && { path: longest, ...step };
};

/** Where a former address has gone, layer by layer. A name is never used again, so this ends. */
export const addressNow = (address: string, tree: Pick<Tree, 'renamed'>): string => {
  const step = formerly(address, tree);
  return step ? addressNow(step.to + address.slice(step.path.length), tree) : address;
};

/** Where a field's name was taken away for good: it had a meaning and keeps it. `address` may be what the name became. */
export const tombstoneOf = (path: string, tree: Tree, address?: string): Related | undefined => {
  const removal = tree.removed.get(path);
  if (removal) return related('removed', removal, { path });
  const rename = tree.renamed.get(path);
  return rename && rename.to !== address ? related('renamed', rename.span, { path, to: rename.to }) : undefined;
};

/** A changed group is no longer its block: its type is its own. */
export const unblock = (located: Located | undefined): void => {
  for (let at = located; at; at = at.owner) delete at.node.block;
};

/** `creditCode` where `enterprise.creditCode` is meant. */
const sameEnd = (name: string, index: Index): string | undefined => {
  const last = name.slice(name.lastIndexOf('.') + 1);
  const branch = /^\w+\//.exec(name)?.[0] ?? '';
  const end = `.${last}`;
  const candidates = [...index.keys()].filter(
    (address) => address.endsWith(end) && address.startsWith(branch) && address.includes('/') === (branch !== ''),
  );
  return candidates.length === 1 ? candidates[0] : undefined;
};
