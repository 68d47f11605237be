/** Filings from files and from the standard input. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { type Filing, MAX_BYTES, readJson, reportSize } from '../filing/read-json.ts';
import { reasonOf } from '../host/reason.ts';

/** The standard input, as an argument. */
export const STDIN = '-';

/** A pipe or a device that is named might be waited for without end. Reports `cli/no-file`, `cli/not-a-file`, `read/unreadable` and what `readJson` does. */
export const readFiling = (file: string, diagnostics: Diagnostics): Filing | undefined => {
  const bytes = readBytes(file, diagnostics);
  return bytes && readJson(file, bytes, diagnostics);
};

/** Reports `cli/no-file`, `cli/not-a-file`, `read/unreadable`, `filing/too-large`. */
export const readBytes = (file: string, diagnostics: Diagnostics): Uint8Array | undefined => {
  try {
    if (file === STDIN) return readFrom(0);
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) diagnostics.report('cli/no-file', undefined, { file });
    else if (!found.isFile()) diagnostics.report('cli/not-a-file', undefined, { file });
    else if (found.size > MAX_BYTES) reportSize(file, diagnostics);
    else return readOpened(file);
  } catch (error) {
    diagnostics.report('read/unreadable', undefined, { file, reason: reasonOf(error) });
  }
  return undefined;
};

const readOpened = (file: string): Uint8Array => {
  const opened = openSync(file, 'r');
  try {
    return readFrom(opened);
  } finally {
    closeSync(opened);
  }
};

const PIECE = 1 << 16;

/** All that is there, or a little more than a filing may have: the standard input may never end. */
const readFrom = (opened: number): Uint8Array => {
  const pieces: Uint8Array[] = [];
  for (let size = 0; size <= MAX_BYTES; ) {
    const piece = new Uint8Array(PIECE);
    const length = readPiece(opened, piece);
    if (length === 0) break;
    pieces.push(piece.subarray(0, length));
    size += length;
  }
  return Buffer.concat(pieces);
};

/** Waits for a terminal that has nothing to say yet; Windows calls the end of a pipe an error. */
const readPiece = (opened: number, piece: Uint8Array): number => {
  for (;;)
    try {
      return readSync(opened, piece);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EOF') return 0;
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
};
