/** All input and output of the compiler. Paths are absolute, with the separators of the system. */
export interface Host {
  /** Paths of what stands below a folder and is none, relative to it, with `/`; none where there is no such folder. A link is one of them, whatever it leads to, and so is a pipe. */
  listFiles(folder: string): readonly string[] | undefined;
  /** Bytes of a file, before it is read; none of what is no file: a pipe, a socket, a device, a folder. Throws where nothing is there. */
  fileSize(path: string): number | undefined;
  /** Throws where the file cannot be read. */
  readFile(path: string): Uint8Array;
  /** Is there a file, not a folder, of that name? */
  fileExists(path: string): boolean;
  /** Goes with the file where it is renamed, and is otherwise once somebody has written to it or put another in its place; none where nothing is there or the file system cannot tell. */
  stampOf?(path: string): string | undefined;
  /** Bytes into a new file, folders included; `rename` then puts it in its place. */
  writeFile(path: string, content: Uint8Array): void;
  /** In one step, folders included. */
  rename(from: string, to: string): void;
  /** The file goes, and so do the folders below `root` that this leaves empty. */
  removeFile(path: string, root: string): void;
  /** The first folder on the way from the root to a file below it that is a link; paths are relative to the root, with `/`. */
  linkOnTheWay(root: string, path: string): string | undefined;
  /** Letters, digits and hyphens that tell who writes, among all who may do so at the same time. */
  readonly session: string;
  /** Is there still someone of that session? */
  isRunning(session: string): boolean;
  /** Is there memory for more? Unless a host can tell there is. */
  hasRoom?(): boolean;
  /** What nobody holds any longer makes room for what comes now, before more is taken. */
  collect?(): void;
  /** What comes takes long: what makes a process fast late, at a price now, pays. */
  settleIn?(): void;
  /** Milliseconds since 1970, UTC. */
  now(): number;
}
