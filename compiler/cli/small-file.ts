/** Files that are small by what they are, keys and signatures: one that is not is not read. */
import { resolve } from 'node:path';
import { nodeHost } from '../host/node-host.ts';

/** Larger than any of them. */
const MAX_BYTES = 1 << 16;

/** Nothing greater, and no pipe or device, which might have no end: an error says so, before it is read. */
export const readSmall = (file: string): Uint8Array => {
  const size = nodeHost.fileSize(resolve(file));
  if (size === undefined) throw new Error('not a file');
  if (size > MAX_BYTES) throw new Error(`${size} bytes`);
  return nodeHost.readFile(resolve(file));
};
