/** A Word file as what is found in it: nothing is fetched, nothing runs, and time and memory are bounded whatever it says of itself. */
import type { FoundDocument } from '../../layout/found.ts';
import type { OfficeFile } from '../../office/package.ts';
import { bodyOf } from './body.ts';
import { namesOf } from './names.ts';
import { picturesIn } from './pictures.ts';
import { saidIn } from './said.ts';

/** What is found in a Word document (ISO/IEC 29500, transitional or strict). Throws a `Refusal` where a part is damaged. */
export const readWord = (file: OfficeFile): FoundDocument => {
  const said = saidIn(file);
  return {
    ...(said.form !== undefined && { form: said.form }),
    ...(said.filing !== undefined && { filing: said.filing }),
    ...bodyOf(file.bytes, file.main, said, picturesIn(file)),
    macros: file.macros,
    namesOf,
  };
};
