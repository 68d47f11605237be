/** What a file of definitions says, before anything is resolved. */
import type { Span } from '../diagnostics/source.ts';
import type { Catalogue, CatalogueEntry } from '../model/catalogue.ts';
import type { Contact, Deadline, Material, Notice, Publishing } from '../model/pack.ts';
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
  /** attachment, title, subtitle, and whether it instructs only. */
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

/** A unit or a group of them, by its code or name; or as the notice calls each unit of the catalogue, or some that none lists. */
export interface QuotaUnits extends Name {
  readonly word?: 'each' | 'unlisted';
}

/** What it does not say, the one of its id says that the pack takes over. */
export interface QuotaDefinition {
  readonly id: string;
  readonly units?: readonly QuotaUnits[];
  readonly limits?: Readonly<Record<string, number>>;
  /** Of its limits, those of exceptions too, where they are written. */
  readonly limitNames: readonly Name[];
  readonly except?: readonly {
    readonly unit: Name;
    /** A number is the limit of a quota that has one. */
    readonly limits: Readonly<Record<string, number>> | number;
  }[];
  /** From all quotas, or from these quotas and limits. */
  readonly exempt?: boolean | readonly Name[];
  /** Why it is not certain yet. */
  readonly pending?: Name;
}

/** A notice that is not there yet says why. */
export interface NoticeDefinition extends Notice {
  readonly pending?: Name;
}

/** What it does not say, the one of its id says that the pack takes over. */
export interface DeadlineDefinition extends Partial<Omit<Deadline, 'id' | 'notice'>> {
  readonly id: string;
  readonly pending?: Name;
}

export interface CopiesDefinition {
  readonly id: string;
  readonly number: number;
  readonly pending?: Name;
}

export interface MaterialDefinition extends Material {
  readonly pending?: Name;
}

export interface ContactDefinition extends Contact {
  readonly pending?: Name;
}

/** A rule of a notice, with the names of the pack's forms that it is about; of one that replaces another, what is new. */
export interface PackRule {
  readonly node: Node;
  readonly forms: readonly Name[];
  /** It says that it takes the place of one that the pack takes over. */
  readonly replaces: boolean;
  /** Why it may ask less than that one. */
  readonly loosens?: Name;
}

/** A name, where it is said that it holds: of a fact of the pack that is extended, of a catalogue. */
export interface Confirmation extends Name {
  readonly pending?: Name;
}

export interface PackDefinition {
  readonly role: 'pack';
  readonly key: Name;
  readonly extends?: Name;
  readonly title: string;
  readonly notice?: NoticeDefinition;
  readonly parameters: readonly { readonly name: Name; readonly value: string | number }[];
  readonly platform?: string;
  readonly selfAssessmentPlatform?: string;
  /** Dates, quotas and copies of the pack that it extends, of another year, that hold here too: `deadlines.online`. */
  readonly confirms: readonly Confirmation[];
  /** Those that there are no more, and rules: `rules.noAccident`. */
  readonly drops: readonly Name[];
  /** Its own, where their ids are written: `deadlines.online`. */
  readonly facts: readonly Name[];
  /** Where each thing is written that a notice states: `notice.issuedOn`, `deadlines.online`, `deadlines.online.on`, `targets.factories`, `contacts.0`. */
  readonly places: readonly Name[];
  readonly deadlines: readonly DeadlineDefinition[];
  /** As written: of the notice and of the deadlines. */
  readonly dates: readonly Name[];
  /** As written: of the deadlines and the rules. */
  readonly namedForms: readonly Name[];
  readonly rules: readonly PackRule[];
  /** Catalogue of the units that report or recommend. */
  readonly reportingUnits?: Confirmation;
  /** Catalogues that its forms take from in the place of other editions. */
  readonly editions: readonly Confirmation[];
  readonly quotas: readonly QuotaDefinition[];
  /** Facts of the reporting units. */
  readonly targets: readonly Confirmation[];
  readonly copies: readonly CopiesDefinition[];
  readonly names: readonly { readonly id: string; readonly name: string }[];
  readonly materials: readonly MaterialDefinition[];
  readonly recipients?: readonly string[];
  readonly contacts: readonly ContactDefinition[];
  readonly publish?: Publishing;
}

/** An entry of a catalogue where its code is written. */
export interface EntryName {
  readonly code: Name;
  readonly label: string;
  /** Where editions after the first say something of it anew, by what they say: `label`, `number`, `facts`, or its `place`. */
  readonly anew?: ReadonlyMap<string, Span>;
  /** From 0. */
  readonly level: number;
  readonly isLeaf: boolean;
}

/** Where an entry is put: beside the one with that code, or in it. */
export interface EntryPlace {
  readonly side: 'in' | 'first' | 'before' | 'after';
  readonly at: Name;
}

/** `null` takes a number, the lineage or a fact away. */
export interface EntrySettings {
  readonly label?: string;
  readonly number?: string | null;
  readonly formerly?: readonly string[] | null;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}

/** What an edition of a catalogue changes of another. */
export interface EntryChanges {
  /** In the order written; at the end of the catalogue where no place is said. */
  readonly add: readonly {
    readonly entry: CatalogueEntry;
    readonly names: readonly EntryName[];
    readonly place?: EntryPlace;
  }[];
  readonly set: readonly { readonly code: Name; readonly settings: EntrySettings }[];
  readonly remove: readonly Name[];
  readonly move: readonly { readonly code: Name; readonly place: EntryPlace }[];
}

export interface CatalogueDefinition {
  readonly role: 'catalogue';
  readonly key: Name;
  /** The edition that it is but for its changes, instead of entries. */
  readonly extends?: Name;
  readonly changes?: EntryChanges;
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
  /** `form <key>`, `block <name>` … of files that say what they are but are not right, or are not looked at. */
  readonly broken: ReadonlySet<string>;
}
