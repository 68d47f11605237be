/** The workbook, its rows put into the sheets that the library made, packed again so that equal documents have equal bytes, with the filing in a part of its own. */
import { sha256 } from '../../compiler/model/sha256.ts';
import { filingAddition } from '../office/carried.ts';
import { DOCUMENT_TIME, packed, partsIn, textOf } from '../office/parts.ts';
import { type DrawnSheet, Texts, withRows } from './rows.ts';

/** The filing as it travels in a file: `text` of `filingText`. */
export interface Filing {
  readonly form: string;
  readonly text: string;
}

const TEXTS = 'xl/sharedStrings.xml';

/** @param frame the workbook of the sheets' frames, as the library has packed it */
export const packExcel = async (
  frame: Uint8Array,
  sheets: readonly DrawnSheet[],
  filing?: Filing,
): Promise<Uint8Array> => {
  const additions = filing ? [filingAddition(filing.form, filing.text, await sha256(filing.text), 1)] : [];
  const made = partsIn(frame);
  const texts = new Texts();
  const filled = sheets.map(({ rows }, at): readonly [string, string] => {
    const part = `xl/worksheets/sheet${at + 1}.xml`;
    return [part, withRows(textOf(made, part), rows, texts)];
  });
  return packed(made, 'xl/workbook.xml', additions, {
    ...Object.fromEntries(filled),
    [TEXTS]: texts.part(textOf(made, TEXTS)),
    // without a clock
    'docProps/core.xml': textOf(made, 'docProps/core.xml').replace(
      /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g,
      `$1${DOCUMENT_TIME}$3`,
    ),
    // a name of a sheet with blanks or signs in it stands in quotes, which the library leaves out
    'xl/workbook.xml': textOf(made, 'xl/workbook.xml').replace(
      /(<definedName name="_xlnm\.Print_Titles"[^>]*>)([^<]*)!\$?(\d+):\$?(\d+)(?=<)/g,
      (_, head: string, name: string, first: string, last: string) =>
        `${head}'${name.replace(/^'|'$/g, '')}'!$${first}:$${last}`,
    ),
  });
};
