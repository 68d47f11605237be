/** SHA-256 of bytes or a text in hexadecimal, in Node and in a page alike. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { textPieces } from '../../compiler/model/text-pieces.ts';

export const digestOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

export const digest = (text: string): string => {
  const hash = sha256.create();
  for (const piece of textPieces(text)) hash.update(utf8ToBytes(piece));
  return bytesToHex(hash.digest());
};
