/** The filing as it travels in a document: beside what is printed, what no paper shows. */
import type { ResolvedForm } from '../model/form.ts';
import { normalise } from './normalise.ts';
import { valueAt } from './path.ts';
import { picturePaths } from './pictures/given.ts';

/** XML has no such characters, not even as references. JSON itself escapes those below U+0020 and halves of pairs. */
const NONCHARACTERS = /[\uFFFE\uFFFF]/g;

/** As `carriedText`, of filing data that need not be canonical. The data given are not changed. */
export const filingText = (form: ResolvedForm, data: unknown): string => carriedText(form, normalise(form, data).data);

/**
 * The canonical filing of the form as JSON text, `$form` first. In Word it stands in a custom XML part of its own, in PDF in
 * an embedded file.
 */
export const carriedText = (form: ResolvedForm, data: unknown): string => {
  const filing: Record<string, unknown> = { $form: '', ...(data as object) };
  filing.$form = form.key;
  // Bytes of pictures are in the document itself.
  const pictures = new Set(picturePaths(form, filing).map((path) => valueAt(filing, path)));
  const text = JSON.stringify(
    filing,
    function (this: unknown, key: string, value: unknown) {
      return key === 'data' && pictures.has(this) ? undefined : value;
    },
    2,
  );
  return text.replace(NONCHARACTERS, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
};
