/** Filings from files and from the standard input. */
import { readFileSync, statSync } from 'node:fs';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { type Filing, MAX_BYTES, readJson, reportSize } from '../filing/read-json.ts';
import { reasonOf } from '../host/reason.ts';

/** The standard input, as an argument. */
export const STDIN = '-';

/** Reports `cli/no-file`, `cli/not-a-file`, `read/unreadable` and what `readJson` does. */
export const readFiling = (file: string, diagnostics: Diagnostics): Filing | undefined => {
  const bytes = readBytes(file, diagnostics);
  return bytes && readJson(file, bytes, diagnostics);
};

const readBytes = (file: string, diagnostics: Diagnostics): Uint8Array | undefined => {
  try {
    if (file === STDIN) return readFileSync(0);
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) diagnostics.report('cli/no-file', undefined, { file });
    else if (found.isDirectory()) diagnostics.report('cli/not-a-file', undefined, { file });
    else if (found.size > MAX_BYTES) reportSize(file, found.size, diagnostics);
    else return readFileSync(file);
  } catch (error) {
    diagnostics.report('read/unreadable', undefined, { file, reason: reasonOf(error) });
  }
  return undefined;
};
