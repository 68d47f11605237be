/** Filing data from a file: JSON of bounded size. */
import { readFileSync, statSync } from 'node:fs';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Source } from '../diagnostics/source.ts';
import { reasonOf } from '../host/reason.ts';
import { damageOf } from '../read/utf8.ts';
import { jsonPlaces } from './json-places.ts';

/** A filing with every text at its limit has less than a hundredth of this. */
const MAX_BYTES = 64 << 20;

const STDIN = '-';

export interface Filing {
  readonly data: unknown;
  readonly source: Source;
}

/** `-` is the standard input. Reports `cli/no-file`, `cli/not-a-file`, `cli/too-large`, `cli/not-json`, `read/unreadable`, `read/not-utf8`. */
export const readFiling = (file: string, diagnostics: Diagnostics): Filing | undefined => {
  const bytes = readBytes(file, diagnostics);
  if (!bytes) return undefined;
  const damage = damageOf(bytes);
  if (damage !== undefined) {
    diagnostics.report('read/not-utf8', undefined, { file, offset: damage });
    return undefined;
  }
  // Editors on Windows put a mark before the text.
  const source = { path: file, text: bytes.toString('utf8').replace(/^\uFEFF/, '') };
  const { error } = jsonPlaces(source.text, []);
  if (error === undefined) return { data: JSON.parse(source.text), source };
  diagnostics.report('cli/not-json', { source, start: error, end: Math.min(error + 1, source.text.length) }, { file });
  return undefined;
};

const readBytes = (file: string, diagnostics: Diagnostics): Buffer | undefined => {
  try {
    const found = file === STDIN ? undefined : statSync(file, { throwIfNoEntry: false });
    if (file !== STDIN && !found) diagnostics.report('cli/no-file', undefined, { file });
    else if (found?.isDirectory()) diagnostics.report('cli/not-a-file', undefined, { file });
    else if (found && found.size > MAX_BYTES) reportSize(file, found.size, diagnostics);
    else {
      const bytes = readFileSync(file === STDIN ? 0 : file);
      if (bytes.length <= MAX_BYTES) return bytes;
      reportSize(file, bytes.length, diagnostics);
    }
  } catch (error) {
    diagnostics.report('read/unreadable', undefined, { file, reason: reasonOf(error) });
  }
  return undefined;
};

const reportSize = (file: string, bytes: number, diagnostics: Diagnostics): void =>
  diagnostics.report('cli/too-large', undefined, { file, bytes, limit: MAX_BYTES });
