/** Files → a zip archive, the same bytes everywhere: one time for all, in the order given. */
import { type Zippable, zipSync } from 'fflate';

/** Zip knows no time zone: the parts of the day are what counts. */
const TIME = new Date(1980, 0, 1, 12);

/** Made by Unix, a file that its owner writes and all read: what unzips on Linux takes names of MS-DOS for those of its code page, whatever their flag says. */
const UNIX = { os: 3, attrs: (0o100644 << 16) >>> 0 } as const;

/** What is compressed already is stored: of a PDF, its streams are. */
const isPacked = (path: string): boolean => /\.(?:docx|xlsx|pdf|zip)$/.test(path);

export const zip = (files: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const entries: Zippable = Object.create(null);
  for (const [path, bytes] of files) entries[path] = [bytes, { level: isPacked(path) ? 0 : 9, mtime: TIME, ...UNIX }];
  return zipSync(entries);
};
