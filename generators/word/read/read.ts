/** A Word file as what is found in it: nothing is fetched, nothing runs, and time and memory are bounded whatever it says of itself. */
import type { FoundDocument, FoundParagraph } from '../../layout/found.ts';
import { type OfficeFile, targetsOf } from '../../office/package.ts';
import { bodyOf } from './body.ts';
import { namesOf } from './names.ts';
import { picturesIn } from './pictures.ts';
import { type Said, saidIn } from './said.ts';

const paragraphsOf = ({ blocks }: Pick<FoundDocument, 'blocks'>): readonly FoundParagraph[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
  );

/** Each header and footer once, however many sections have it. */
const marginsOf = ({ zip, relationships }: OfficeFile, said: Said): readonly FoundParagraph[] =>
  (['header', 'footer'] as const).flatMap((margin) =>
    [...new Set(targetsOf(relationships, margin))].flatMap((part) => {
      const bytes = zip.part(part);
      const body = bytes && bodyOf(bytes, part, said, (_, name) => ({ name }));
      return body ? paragraphsOf(body).map((paragraph) => ({ ...paragraph, place: { margin } })) : [];
    }),
  );

/** What is found in a Word document (ISO/IEC 29500, transitional or strict). Throws a `Refusal` where a part is damaged. */
export const readWord = (file: OfficeFile): FoundDocument => {
  const said = saidIn(file);
  return {
    ...(said.form !== undefined && { form: said.form }),
    ...(said.filing !== undefined && { filing: said.filing }),
    ...bodyOf(file.bytes, file.main, said, picturesIn(file)),
    margins: marginsOf(file, said),
    macros: file.macros,
    namesOf,
  };
};
