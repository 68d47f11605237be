/** What a file of definitions says, before anything is resolved. */
import type { Catalogue } from '../model/catalogue.ts';
import type { Deadline, Notice } from '../model/pack.ts';
import type { Attribute, Name, Node } from './node.ts';
import type { Operation } from './operation.ts';

export interface Use {
  readonly block: Name;
  /** Group or list that takes the block's fields; the form itself unless said. */
  readonly into?: Name;
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

/** An entry of a catalogue where its code is written. */
export interface EntryName {
  readonly code: Name;
  readonly label: string;
  /** From 0. */
  readonly level: number;
  readonly isLeaf: boolean;
}

export interface CatalogueDefinition {
  readonly role: 'catalogue';
  readonly key: Name;
  readonly catalogue: Catalogue;
  /** Of all levels, as written. */
  readonly names: readonly EntryName[];
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

/** All definitions of a project. */
export interface Parsed {
  readonly definitions: readonly Definition[];
  /** `form <key>`, `block <name>` … of files that say what they are but are not right. */
  readonly broken: ReadonlySet<string>;
}
