/** Pages side by side as a file: whole or not at all, and over nothing but pages of the same making. */
import { lstatSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostics, Language } from '../../diagnostics/diagnostic.ts';
import { nodeHost } from '../../host/node-host.ts';
import { reasonOf } from '../../host/reason.ts';
import { isSideBySide, sideBySide } from '../../side-by-side.ts';
import type { JudgedReview } from '../../witness.ts';
import { writeFile } from '../../write/write.ts';

/** Reports `diff/not-pages`, `read/unreadable`. */
export const checkPages = (file: string, diagnostics: Diagnostics): void => {
  const path = resolve(file);
  const found = standing(path);
  try {
    if (found && !(found.isFile() && isSideBySide(nodeHost.readFile(path))))
      diagnostics.report('diff/not-pages', undefined, { file });
  } catch (error) {
    diagnostics.report('read/unreadable', undefined, { file, reason: reasonOf(error) });
  }
};

/** A link is one, whatever it leads to. */
const standing = (path: string): Stats | undefined => {
  try {
    return lstatSync(path);
  } catch {
    return undefined; // where nothing can stand, writing says why
  }
};

/** Reports `write/failed`. */
export const writePages = (
  path: string,
  { sections }: JudgedReview,
  language: Language,
  diagnostics: Diagnostics,
): void => {
  const pairs = sections.flatMap(({ role, comparisons }) => (role === 'form' ? comparisons : []));
  const html = sideBySide(
    pairs.map(({ before, after }) => ({ before: before.form, after: after.form })),
    language,
  );
  writeFile(resolve(path), new TextEncoder().encode(html), nodeHost, diagnostics);
};
