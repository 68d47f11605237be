/** What definitions say, before anything is resolved: nodes with the place of every attribute. */
import type { Span } from '../diagnostics/source.ts';
import type { Kind } from '../language/kinds.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { TextMark } from '../model/form.ts';
import type { Deadline, Notice } from '../model/pack.ts';

export type Value = string | number | boolean | readonly string[];

/** A leaf of the tree, where it was set, and what it overrode. */
export interface Attribute {
  readonly value: Value;
  readonly span: Span;
  /** `define`, `use <block>` or an overlay's verb. */
  readonly operation: string;
  readonly mark?: { readonly kind: TextMark['kind']; readonly remark: string };
  readonly before?: Attribute;
}

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

export interface Use {
  readonly block: Name;
  /** Group or list that takes the block's fields; the form itself unless said. */
  readonly into?: Name;
}

/** Where an overlay puts a node. `beside`: in the same row. */
export interface Anchor {
  readonly side: 'first' | 'last' | 'before' | 'after' | 'beside';
  readonly at: Name;
}

interface Targeted {
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
export interface UseOperation {
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

/** Fields, their placement and what they cite: the body of a form or block. */
export interface Body {
  readonly uses: readonly Use[];
  readonly fields: readonly Node[];
  readonly notes: readonly Node[];
  readonly rules: readonly Node[];
}

export interface FormDefinition extends Body {
  readonly role: 'form';
  readonly key: Name;
  readonly extends?: Name;
  /** title, subtitle, attachment. */
  readonly head: ReadonlyMap<string, Attribute>;
  readonly document: readonly Node[];
  readonly changes: readonly Operation[];
}

export interface BlockDefinition extends Body {
  readonly role: 'block';
  readonly key: Name;
  readonly rows: readonly Node[];
  readonly content: readonly Node[];
}

/** `units` are codes of the pack's reporting units, groups of them, or names that these lack. */
export interface QuotaDefinition {
  readonly id: string;
  readonly units: readonly Name[];
  readonly limits: Readonly<Record<string, number>>;
  readonly exempt: boolean;
}

/** A rule of a notice, with the names of the pack's forms that it is about. */
export interface PackRule {
  readonly node: Node;
  readonly forms: readonly Name[];
  /** It says that it takes the place of one that the pack takes over. */
  readonly replaces: boolean;
}

export interface PackDefinition {
  readonly role: 'pack';
  readonly key: Name;
  readonly extends?: Name;
  readonly title: string;
  readonly notice?: Notice;
  readonly parameters: readonly { readonly name: Name; readonly value: string | number }[];
  readonly platform?: string;
  readonly deadlines: readonly Deadline[];
  /** As written: of the notice and of the deadlines. */
  readonly dates: readonly Name[];
  /** As written: of the deadlines and the rules. */
  readonly namedForms: readonly Name[];
  readonly rules: readonly PackRule[];
  /** Catalogue of the units that report or recommend. */
  readonly reportingUnits?: Name;
  readonly quotas: readonly QuotaDefinition[];
  readonly copies: Readonly<Record<string, number>>;
  readonly recipients?: readonly string[];
}

export interface CatalogueDefinition {
  readonly role: 'catalogue';
  readonly key: Name;
  readonly catalogue: Catalogue;
  /** What a fact of all entries adds up to, as published. */
  readonly totals: readonly { readonly fact: Name; readonly total: number }[];
}

/** What a path means wherever several forms use it. */
export interface Word {
  readonly path: Name;
  readonly type: string;
  readonly means: string;
}

export interface VocabularyDefinition {
  readonly role: 'vocabulary';
  readonly key: Name;
  readonly words: readonly Word[];
}

export type Definition = FormDefinition | BlockDefinition | PackDefinition | CatalogueDefinition | VocabularyDefinition;
