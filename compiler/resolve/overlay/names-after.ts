/** What fields are called after the renames of an overlay, whose operations name them as they stand before. */

import type { RenameOperation } from '../../definition/operation.ts';
import { type Details, hint, related } from '../../diagnostics/diagnostic.ts';
import { joinPath, lastId, parentPath } from '../../model/field-path.ts';
import { isBeneath } from '../tree.ts';

/** Of a path: its name, or that of what it stands in, is changed. */
export const namesAfter = (operations: readonly RenameOperation[]): ((path: string) => string) => {
  const ids = new Map(operations.map(({ target, id }) => [target.name, id.name]));
  const now = (path: string): string => {
    const owner = parentPath(path);
    return joinPath(owner === '' ? '' : now(owner), ids.get(path) ?? lastId(path));
  };
  return now;
};

/** What to say of a target that has its name only after a rename of the same overlay. */
export const nameBefore = (
  name: string,
  paths: Iterable<string>,
  operations: readonly RenameOperation[],
): Details | undefined => {
  if (operations.length === 0) return undefined;
  const now = namesAfter(operations);
  const before = [...paths].find((path) => path !== name && now(path) === name);
  if (before === undefined) return undefined;
  const renames = operations.filter(({ target }) => isBeneath(before, target.name));
  return {
    related: renames.map(({ target, id }) => related('renamed', id.span, { path: target.name, to: now(target.name) })),
    hints: [hint('named-before', { name: before })],
  };
};
