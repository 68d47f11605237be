/** The overlay that makes one form out of another, as a definition to be printed; nothing where none can say it. */
import type { FormDefinition } from '../definition/definition.ts';
import type { Node } from '../definition/node.ts';
import type { Operation } from '../definition/operation.ts';
import { formExtending } from '../definition/unwritten.ts';
import { Diagnostics } from '../diagnostics/diagnostic.ts';
import { kindOf } from '../language/kinds.ts';
import { canonical } from '../resolve/canonical.ts';
import { applyOverlay } from '../resolve/overlay/apply.ts';
import { diff } from '../resolve/overlay/diff.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { cloneTree } from '../resolve/tree.ts';

/** @param why the reason that stands where the overlay asks less, until someone gives one */
export const overlayBetween = (
  before: string,
  after: string,
  why: string,
  { trees, project }: Resolution,
): FormDefinition | undefined => {
  const [from, to] = [trees.get(before), trees.get(after)];
  if (!from || !to) return undefined;
  const operations = diff(from, to, project);
  if (!operations.every(isSayable)) return undefined;
  const made = cloneTree(from, to.key);
  const diagnostics = new Diagnostics();
  applyOverlay(made, operations, project, diagnostics);
  const isSame = JSON.stringify(canonical(made)) === JSON.stringify(canonical(to));
  return diagnostics.hasErrors || !isSame
    ? undefined
    : formExtending(
        after,
        before,
        operations.map((operation) => reasoned(operation, why)),
      );
};

/** A row of which every cell moves into it would be added empty, which nothing can be written as. */
const isSayable = (operation: Operation): boolean => operation.verb !== 'add' || isWhole(operation.node);

const isWhole = ({ kind, children }: Node): boolean =>
  (children.length > 0 || !kindOf(kind).children?.required) && children.every(isWhole);

const reasoned = (operation: Operation, why: string): Operation =>
  'loosens' in operation && operation.loosens
    ? { ...operation, loosens: { ...operation.loosens, name: why } }
    : operation;
