/** Pictures of a document by the id that it calls them by. What is not in the file is not fetched. */
import { typeOf } from '../../../compiler/filing/pictures/picture.ts';
import type { FoundPicture } from '../../layout/found.ts';
import { digestOf } from '../digest.ts';
import type { WordPackage } from './package.ts';
import { Refusal } from './refusal.ts';
import type { Zip } from './zip.ts';

/** @param name of its file, as the document says */
export type PictureAt = (id: string, name: string) => FoundPicture;

export const picturesIn = (zip: Zip, { pictures }: WordPackage): PictureAt => {
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
