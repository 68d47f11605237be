/** Pictures of a document by the id that it calls them by. What is not in the file is not fetched. */
import { typeOf } from '../../../compiler/filing/pictures/read-picture.ts';
import type { FoundPicture } from '../../layout/found.ts';
import { Refusal } from '../../layout/refusal.ts';
import type { OfficeFile } from '../../office/package.ts';
import type { Zip } from '../../office/zip.ts';
import { digestOf } from '../digest.ts';

/** @param name of its file, as the document says */
export type PictureAt = (id: string, name: string) => FoundPicture;

export const picturesIn = ({ zip, relationships }: OfficeFile): PictureAt => {
  const pictures = new Map(relationships.flatMap(({ id, type, target }) => (type === 'image' ? [[id, target]] : [])));
  const known = new Map<string, FoundPicture['picture']>();
  const read = (part: string): FoundPicture['picture'] => {
    const bytes = bytesOf(zip, part);
    const mediaType = bytes && typeOf(bytes);
    return mediaType && { mediaType, bytes, sha256: digestOf(bytes) };
  };
  return (id, name) => {
    const part = pictures.get(id);
    if (part === undefined) return { name };
    if (!known.has(part)) known.set(part, read(part));
    const picture = known.get(part);
    return { name, ...(picture && { picture }) };
  };
};

/** One that is damaged or too large is told as none that can be read. */
const bytesOf = (zip: Zip, part: string): Uint8Array | undefined => {
  try {
    return zip.part(part);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
};
