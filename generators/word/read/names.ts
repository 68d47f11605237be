/** What a document calls the control of a place in the data: its tag, and the bookmark around it without its number. */
import { bookmarkName, controlTag } from '../tags.ts';

const BOOKMARK = /^(F[0-9a-f]{24})_\d+$/;

/** Of a bookmark around a control; undefined for any other. */
export const bookmarkedName = (called: string): string | undefined => BOOKMARK.exec(called)?.[1];

export const namesOf = (path: string, code?: string): readonly string[] => {
  const tag = controlTag(path, code);
  return [tag, bookmarkedName(bookmarkName(tag, 1)) ?? tag];
};
