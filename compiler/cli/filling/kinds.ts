/** Kinds of files that a form with a filing in it is written as: a row each, by the extension. */
import type { Diagnostics } from '../../diagnostics/diagnostic.ts';
import type { Pictures } from '../../filing/pictures/picture.ts';
import type { ResolvedForm } from '../../model/form.ts';
import { excelOf, type pdfWith, wordOf } from '../../targets.ts';

/** How it is written, where the kind knows that. */
type Switch = 'protect' | 'fillable';

/** Options that only some kinds have. */
export type OwnOption = Switch | 'font';

export interface Wanted extends Readonly<Record<Switch, boolean>> {
  /** Text of the filing, to travel in the file. */
  readonly filing?: string;
  /** Those that are drawn. */
  readonly pictures?: Pictures;
  /** With all fonts that there are. */
  readonly pdfOf: ReturnType<typeof pdfWith>;
}

interface FileKind {
  readonly takes: readonly OwnOption[];
  /** @returns nothing where the form cannot be written as that: why, is told */
  readonly make: (
    form: ResolvedForm,
    data: unknown,
    wanted: Wanted,
    diagnostics: Diagnostics,
  ) => Promise<Uint8Array | undefined>;
}

export const FILE_KINDS = {
  docx: { takes: ['protect'], make: wordOf },
  pdf: {
    takes: ['fillable', 'font'],
    make: (form, data, { pdfOf, ...asked }, diagnostics) => pdfOf(form, data, diagnostics, asked),
  },
  xlsx: {
    takes: [],
    make: async (form, data, wanted, diagnostics) => {
      const content = await excelOf(form, data, wanted);
      if (content === undefined) diagnostics.report('cli/no-list', undefined, { form: form.key });
      return content;
    },
  },
} as const satisfies Readonly<Record<string, FileKind>>;

export type FileKindName = keyof typeof FILE_KINDS;

export const FILE_KIND_NAMES = Object.keys(FILE_KINDS) as readonly FileKindName[];

/** By the extension of a file's name. */
export const fileKindOf = (file: string): FileKindName | undefined =>
  FILE_KIND_NAMES.find((kind) => file.toLowerCase().endsWith(`.${kind}`));

/** Of options that are given, the first that none of the kinds has. */
export const optionOfNone = (
  kinds: readonly FileKindName[],
  given: Readonly<Record<OwnOption, boolean>>,
): OwnOption | undefined =>
  (Object.keys(given) as readonly OwnOption[]).find(
    (option) =>
      given[option] && !kinds.some((kind) => (FILE_KINDS[kind].takes as readonly OwnOption[]).includes(option)),
  );
