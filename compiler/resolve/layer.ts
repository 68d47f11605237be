/** What the overlay of a form did beside setting attributes: its operations as the form's reference page tells them. */
import type { FormDefinition } from '../definition/definition.ts';
import type { Operation } from '../definition/operation.ts';
import type { Layer, LayerChange } from '../model/provenance.ts';
import type { Tree } from './tree.ts';

/** Undefined where the form extends none. @param tree the form once the overlay is applied */
export const layerOf = ({ key, extends: parent, changes }: FormDefinition, tree: Tree): Layer | undefined =>
  parent && {
    file: key.span.source.path,
    changes: changes.flatMap((operation) => changesOf(operation, tree)).sort(byAddress),
  };

/** The order of operations in the file means nothing. */
const byAddress = (one: LayerChange, other: LayerChange): number => {
  const key = ({ address, operation }: LayerChange): string => `${address} ${operation}`;
  return key(one) < key(other) ? -1 : Number(key(one) > key(other));
};

const changesOf = (operation: Operation, tree: Tree): LayerChange[] => {
  switch (operation.verb) {
    // What is added or set says so itself.
    case 'add':
      return [];
    case 'set': {
      const { target, attributes } = operation;
      const without = [...attributes].flatMap(([name, { attribute }]) => (attribute ? [] : [name])).sort();
      return without.length > 0 ? [{ operation: 'set', address: target.name, without }] : [];
    }
    case 'values': {
      const { target, remove, order } = operation;
      const removed = remove.map(({ name }) => ({ operation: 'values', address: `${target.name}=${name}` }));
      return order.length > 0 ? [...removed, { operation: 'order', address: target.name }] : removed;
    }
    case 'use':
      return [{ operation: `use ${operation.block.name}`, address: operation.into?.name ?? 'form' }];
    case 'rename': {
      const { name } = operation.target;
      const renamedTo = tree.renamed.get(name)?.to;
      return [{ operation: 'rename', address: name, ...(renamedTo !== undefined && { renamedTo }) }];
    }
    default:
      return [{ operation: operation.verb, address: operation.target.name }];
  }
};
