/** What a file of types declares: one form, one block or one catalogue. */
import type { Subject } from '../../compiler/model/artifact.ts';
import type { Option } from '../../compiler/model/form.ts';

export interface TypesModule<Of extends Declaration | Same = Declaration> {
  /** Relative to the output folder. */
  readonly path: string;
  /** What the file is made of, where forms share it. */
  readonly of?: Subject;
  /** First line: what the file was generated from. */
  readonly header: string;
  readonly imports: readonly Import[];
  readonly declarations: readonly Of[];
}

/** Types of another module, which stands at `path` in the output folder. */
export interface Import {
  readonly path: string;
  readonly names: readonly ImportedName[];
}

export interface ImportedName {
  readonly name: string;
  /** What the file calls it, where it declares or imports another of that name. */
  readonly as: string;
}

export type Declaration = Constant | Interface | Alias | Codes;

/** `export const FORM = '…'` */
export interface Constant {
  readonly kind: 'constant';
  readonly name: string;
  readonly doc: string;
  readonly value: string;
}

export interface Interface {
  readonly kind: 'interface';
  readonly name: string;
  /** Path of the node whose value it is; empty of a whole filing. */
  readonly of: string;
  readonly doc: string;
  readonly properties: readonly Property[];
}

export interface Property {
  readonly name: string;
  /** Path of its node; nothing of what is no field. */
  readonly of?: string;
  readonly doc: string;
  readonly type: string;
  readonly optional: boolean;
  readonly readOnly: boolean;
}

export interface Alias {
  readonly kind: 'alias';
  readonly name: string;
  readonly doc: string;
  readonly type: string;
}

/** A union of codes, and the labels that the form prints for them. */
export interface Codes {
  readonly kind: 'codes';
  readonly name: string;
  /** Path of the field, or the name of the level without the edition in a catalogue's file. */
  readonly of: string;
  readonly doc: string;
  readonly options: readonly Option[];
}

/** What says the same as another declaration of the file: another name of it. */
export interface Same {
  readonly kind: 'same';
  readonly name: string;
  /** Name of the other one. */
  readonly as: string;
  /** What would be declared if there were no other. */
  readonly declaration: Interface | Codes;
}
