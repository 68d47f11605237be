/** Pictures in a folder, by their names. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PictureSource } from '../../filing/pictures/given.ts';
import { MOST_PICTURE_BYTES } from '../../filing/pictures/picture.ts';
import { reasonOf } from '../../host/reason.ts';
import type { Phrases } from '../phrases.ts';

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Nothing outside of the folder is read, also not by a link. */
export const picturesIn = (
  folder: string,
  say: Pick<Phrases, 'pictureOutside' | 'pictureTooLarge' | 'noPictureFile'>,
): PictureSource => {
  const root = realpathSync(folder);
  const isOutside = (name: string): boolean => /[/\\\0]/.test(name) || name !== basename(name) || /^\.\.?$/.test(name);
  return ({ name }) => {
    if (isOutside(name)) return say.pictureOutside;
    try {
      const file = realpathSync(join(root, name));
      if (dirname(file) !== root) return say.pictureOutside;
      const found = statSync(file);
      // a pipe or a device might be waited for without end
      if (!found.isFile()) return say.noPictureFile(join(folder, name));
      if (found.size > MOST_PICTURE_BYTES) return say.pictureTooLarge(MOST_PICTURE_BYTES >> 20);
      return new Uint8Array(readFileSync(file));
    } catch (error) {
      return reasonOf(error);
    }
  };
};
