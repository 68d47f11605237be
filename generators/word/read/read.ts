/** A Word file as what is found in it: nothing is fetched, nothing runs, and time and memory are bounded whatever it says of itself. */
import type { FoundDocument, Unreadable } from '../../layout/found.ts';
import { bodyOf } from './body.ts';
import { namesOf } from './names.ts';
import { packageOf } from './package.ts';
import { picturesIn } from './pictures.ts';
import { Refusal } from './refusal.ts';
import { saidIn } from './said.ts';
import { Zip } from './zip.ts';

/** A filled-in form without pictures has less than 1 MB. */
export const MOST_FILE_BYTES = 64 << 20;

/** Compound files: what Word encrypts, and files of Word before 2007. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

export const isReadable = (found: FoundDocument | Unreadable): found is FoundDocument => 'values' in found;

const readParts = (bytes: Uint8Array): FoundDocument => {
  if (bytes.length > MOST_FILE_BYTES) throw new Refusal({ why: 'too-large', detail: `${MOST_FILE_BYTES}` });
  if (startsWith(bytes, COMPOUND)) throw new Refusal({ why: 'encrypted' });
  if (!startsWith(bytes, ZIP)) throw new Refusal({ why: 'not-zip' });
  const zip = new Zip(bytes);
  const parts = packageOf(zip);
  const said = saidIn(zip, parts);
  return {
    ...(said.form !== undefined && { form: said.form }),
    ...(said.filing !== undefined && { filing: said.filing }),
    ...bodyOf(parts.bytes, parts.document, said, picturesIn(zip, parts)),
    macros: parts.macros,
    namesOf,
  };
};

/** What is found in a Word file (Office Open XML, ISO/IEC 29500, transitional or strict), or why it cannot be read. */
export const readWord = (bytes: Uint8Array): FoundDocument | Unreadable => {
  try {
    return readParts(bytes);
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
};
