/** What the manifest keeps of all definitions: enough to tell what a change in some forms can make otherwise. */
import type { Diagnostic, Related } from '../diagnostics/diagnostic.ts';
import type { FormOutline } from '../model/outline.ts';
import type { Pack } from '../model/pack.ts';
import type { Sizes } from '../model/sizes.ts';

/** Of definitions in which there is no error. */
export interface Knowledge {
  /** Hash of the definitions and the tool, as units carry it. */
  readonly inputs: string;
  readonly tool: string;
  /** By path. */
  readonly sources: Readonly<Record<string, KnownSource>>;
  /** By key, those that are only extended among them. */
  readonly forms: Readonly<Record<string, KnownForm>>;
  /** Of the forms that packs publish, each with the key of its pack. */
  readonly outlines: readonly (Omit<FormOutline, 'pack'> & { readonly pack: string })[];
  readonly packs: readonly Pack[];
  readonly sizes: Sizes;
  /** Warnings and notes. */
  readonly said: readonly KnownDiagnostic[];
}

export interface KnownSource {
  readonly hash: string;
  /** Of what is no form: hash of what it says, comments aside. */
  readonly meaning?: string;
  /** `form hebei/2026/note` */
  readonly defines?: string;
}

export interface KnownForm {
  /** Hash of what the rules of the whole look at. */
  readonly facts: string;
  /** Keys of the forms that it extends or takes from. */
  readonly madeOf: readonly string[];
}

/** A diagnostic without the sources that it tells of. */
export interface KnownDiagnostic extends Omit<Diagnostic, 'span' | 'related'> {
  readonly span?: KnownSpan;
  readonly related: readonly (Omit<Related, 'span'> & { readonly span: KnownSpan })[];
}

export interface KnownSpan {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** What can be otherwise since then. */
export interface Changed {
  /** Keys of the forms that changed themselves, and of those made of them. */
  readonly forms: ReadonlySet<string>;
  /** Keys of the packs that stand on one of them. */
  readonly packs: ReadonlySet<string>;
  /** Elsewhere comments changed: what tells of lines, or of files as they are written, is otherwise. */
  readonly isCommented: boolean;
}
