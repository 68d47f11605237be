/** SHA-256 of bytes or a text in hexadecimal, in Node and in a page alike. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export const digestOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

export const digest = (text: string): string => digestOf(utf8ToBytes(text));
