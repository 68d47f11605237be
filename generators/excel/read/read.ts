/** An Excel workbook as what is found in it: nothing is fetched, computed or run, and time and memory are bounded whatever it says of itself. */
import type { FoundDocument } from '../../layout/found.ts';
import { Refusal } from '../../layout/refusal.ts';
import { filingIn, formIn } from '../../office/carried.ts';
import { type OfficeFile, targetsOf } from '../../office/package.ts';
import { MOST_CELLS, type Shared, tableOf } from './sheet.ts';
import { sharedStrings } from './strings.ts';
import { commentsOf, formatsOf, picturesOf, workbookOf } from './workbook.ts';

/** A list form has one for each of its tables. */
const MOST_SHEETS = 200;

/** What is found in a workbook (ISO/IEC 29500, transitional or strict): a table for each sheet that is seen. Throws a `Refusal` where a part is damaged, or has too much in it. */
export const readExcel = (file: OfficeFile): FoundDocument => {
  const { zip, relationships, macros } = file;
  const workbook = workbookOf(file);
  const { sheets, from1904 } = workbook;
  if (sheets.length > MOST_SHEETS) throw new Refusal({ why: 'too-large', detail: `${sheets.length} sheets` });
  const [texts] = targetsOf(relationships, 'sharedStrings');
  const strings = texts === undefined ? [] : sharedStrings(zip, texts);
  const shared: Shared = { strings, formats: formatsOf(file), from1904, left: MOST_CELLS };
  const filing = file.customXml.map((part) => filingIn(zip, part)).find((each) => each !== undefined);
  const form =
    file.properties.map((part) => formIn(zip, part)).find((key) => key !== undefined) ?? workbook.form ?? filing?.form;
  return {
    ...(form !== undefined && { form }),
    ...(filing !== undefined && { filing }),
    values: [],
    blocks: [
      ...sheets.map((sheet, at) => tableOf(zip, sheet, at + 1, shared)),
      ...sheets.flatMap((sheet) => picturesOf(zip, sheet)),
    ],
    revisions: { inserted: 0, deleted: 0 },
    comments: sheets.flatMap((sheet) => commentsOf(zip, sheet)),
    macros,
    nested: 0,
    namesOf: () => [],
  };
};
