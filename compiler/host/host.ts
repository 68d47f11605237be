/** All input and output of the compiler. Paths are absolute, with the separators of the system. */
export interface Host {
  /** Paths of the files below a folder, relative to it, with `/`; none where there is no such folder. Links are not followed. */
  listFiles(folder: string): readonly string[] | undefined;
  /** Throws where the file cannot be read. */
  readFile(path: string): Uint8Array;
  /** Is there a file, not a folder, of that name? */
  fileExists(path: string): boolean;
  /** Bytes into a new file beside its place, folders included; `rename` then puts it there. */
  writeFile(path: string, content: Uint8Array): void;
  rename(from: string, to: string): void;
  /** The file goes, and so do the folders below `root` that this leaves empty. */
  removeFile(path: string, root: string): void;
  /** Milliseconds since 1970, UTC. */
  now(): number;
}
