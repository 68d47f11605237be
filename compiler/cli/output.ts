/** What goes to the standard output: all of it, or an error. */
import { fstatSync, writeSync } from 'node:fs';

/** The standard output takes no more: the disk is full, the device fails; the cause says why. */
export class OutputError extends Error {}

const STDOUT = 1;

const isFile = (): boolean => {
  try {
    return fstatSync(STDOUT).isFile();
  } catch {
    return false;
  }
};

/** Into a file Node's stream writes once and drops what the disk does not take. */
const writeAll = (bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; ) at += writeSync(STDOUT, bytes, at);
};

/** Throws an `OutputError` where not all of it could be written to a file. */
export const put = (text: string): void => {
  if (!isFile()) {
    process.stdout.write(text);
    return;
  }
  try {
    writeAll(Buffer.from(text));
  } catch (error) {
    throw new OutputError('standard output', { cause: error });
  }
};

/** A filing as it is written to a file. */
export const filingBytes = (filing: object): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(filing, null, 2)}\n`);
