/** Nodes of a definition before anything is resolved, with the place of every attribute. */
import type { Span } from '../diagnostics/source.ts';
import type { Kind } from '../language/kind-spec.ts';
import type { TextMark } from '../model/form.ts';

export type Value = string | number | boolean | readonly string[];

export interface Addition {
  readonly prepend?: string;
  readonly append?: string;
}

/** A leaf of the tree, where it was set, and what it overrode. */
export interface Attribute {
  readonly value: Value;
  readonly span: Span;
  /** `define`, `use <block>`, an overlay's verb, or `editions` of a pack. */
  readonly operation: string;
  readonly mark?: { readonly kind: TextMark['kind']; readonly remark: string };
  readonly before?: Attribute;
  /** Of a `set` as it is written: what it puts before and behind the text that is inherited; `value` is nothing then. */
  readonly adds?: Addition;
}

/** What its text means: a misprint is what is meant. */
export const saidBy = ({ value, mark }: Attribute): string => (mark?.kind === 'misprint' ? mark.remark : String(value));

/** A node of the canonical tree: attributes are leaves, children are ordered and have unique ids. */
export interface Node {
  readonly kind: Kind;
  id: string;
  /** Where its id is written. */
  readonly span: Span;
  readonly attributes: Map<string, Attribute>;
  children: Node[];
  /** group, list: the block that defines it. */
  block?: string;
}

/** A name as written. */
export interface Name {
  readonly name: string;
  readonly span: Span;
}
