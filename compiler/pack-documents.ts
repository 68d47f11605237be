/** The documents of a pack for people who have no use for code: named as offices name files, with the catalogues as tables. */
import { catalogueDocument } from '../generators/layout/catalogue-document.ts';
import { controlsIn, paragraphsOf } from '../generators/layout/extract/spots.ts';
import { layout } from '../generators/layout/layout.ts';
import { cataloguesChosenFrom } from './model/asked.ts';
import { documentName, fileName } from './model/file-name.ts';
import type { ResolvedForm } from './model/form.ts';
import { nameInPack } from './model/form-key.ts';
import type { PackContents } from './pack/listing.ts';
import { zip } from './pack/zip.ts';

const asksSomething = (form: ResolvedForm): boolean =>
  layout(form)
    .sections.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf))
    .some((paragraph) => controlsIn(paragraph).length > 0);

/** What a document of the pack is made by. */
export interface DocumentsMade {
  /** The blank form as a PDF that is typed into; nothing where a character has no glyph, which is told there. */
  readonly fillable?: (form: ResolvedForm) => Promise<Uint8Array | undefined>;
  /** Before each form. */
  readonly progress?: (done: number, all: number, what: string) => void;
}

/**
 * A zip of the blank documents of the forms, and of each catalogue that they choose from as a table in Word and in Excel. PDFs that are typed
 * into stand here alone: each has fonts of 2 MB in it, which no package is to carry.
 * @param contents of the published pack
 */
export const documentsOf = async (
  forms: readonly ResolvedForm[],
  contents: PackContents,
  { fillable, progress }: DocumentsMade = {},
): Promise<Uint8Array> => {
  const { renderWord } = await import('../generators/word/word.ts');
  const { renderExcel } = await import('../generators/excel/excel.ts');
  const files = new Map<string, Uint8Array>();
  const put = (name: string, ending: string, bytes: Uint8Array): void => {
    let path = `${name}.${ending}`;
    for (let at = 2; files.has(path); at++) path = `${name}（${at}）.${ending}`;
    files.set(path, bytes);
  };
  for (const [at, form] of forms.entries()) {
    progress?.(at, forms.length, form.key);
    for (const ending of ['docx', 'pdf', 'xlsx']) {
      const bytes = contents.get(`${nameInPack(form.key)}/blank.${ending}`);
      if (bytes) put(documentName(form), ending, bytes);
    }
    const typed = asksSomething(form) ? await fillable?.(form) : undefined;
    if (typed) put(`${documentName(form)}（可填写）`, 'pdf', typed);
  }
  const catalogues = forms.flatMap(({ fields, catalogues: all }) => cataloguesChosenFrom(fields, all));
  const byKey = new Map(catalogues.map((catalogue) => [catalogue.key, catalogue]));
  for (const [, catalogue] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = `目录/${fileName(catalogue.title)}`;
    const document = catalogueDocument(catalogue);
    put(name, 'docx', await renderWord(document));
    put(name, 'xlsx', await renderExcel(document));
  }
  return zip(files);
};
