/** What an overlay does to the form that it extends, an operation each. */
import type { Span } from '../diagnostics/source.ts';
import type { Attribute, Name, Node, Value } from './node.ts';

/** Where an overlay puts a node. `beside`: in the same row. */
export interface Anchor {
  readonly side: 'first' | 'last' | 'before' | 'after' | 'beside';
  readonly at: Name;
}

/** An operation that is not certain yet says why; of `set` and `add` the node does. */
interface Pending {
  readonly pending?: Name;
}

interface Targeted extends Pending {
  readonly target: Name;
}
export interface SetOperation extends Targeted {
  readonly verb: 'set';
  /** `undefined` takes the attribute away. */
  readonly attributes: ReadonlyMap<string, { readonly span: Span; readonly attribute: Attribute | undefined }>;
  readonly expect: readonly Expectation[];
  readonly loosens?: Name;
}
export interface RemoveOperation extends Targeted {
  readonly verb: 'remove';
  readonly expect: readonly Expectation[];
  /** Of a rule: that it is gone asks less. */
  readonly loosens?: Name;
}
export interface RenameOperation extends Targeted {
  readonly verb: 'rename';
  readonly id: Name;
}
export interface MoveOperation extends Targeted {
  readonly verb: 'move';
  readonly anchor: Anchor;
}
export interface OrderOperation extends Targeted {
  readonly verb: 'order';
  readonly ids: readonly Name[];
}
export interface ValuesOperation extends Targeted {
  readonly verb: 'values';
  readonly add: readonly Node[];
  /** Before or after which option one that is added stands, by its code: the others at the end. */
  readonly places: ReadonlyMap<string, Anchor>;
  readonly remove: readonly Name[];
  readonly relabel: readonly Node[];
  readonly order: readonly Name[];
  readonly loosens?: Name;
}
export interface AddOperation {
  readonly verb: 'add';
  readonly node: Node;
  /** Notes and rules have none. */
  readonly anchor?: Anchor;
}
export interface UseOperation extends Pending {
  readonly verb: 'use';
  readonly block: Name;
  readonly into?: Name;
  readonly anchor: Anchor;
}
export type Operation =
  | AddOperation
  | SetOperation
  | RemoveOperation
  | RenameOperation
  | MoveOperation
  | OrderOperation
  | ValuesOperation
  | UseOperation;

export interface Expectation {
  readonly attribute: string;
  readonly value: Value | undefined;
  readonly span: Span;
}
