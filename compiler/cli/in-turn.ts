/** Several files, one after the other. */
import { progressLine } from './terminal.ts';

/** What comes of each file is told before the next begins, and nothing of it kept; on a terminal a line says which it is at. */
export const inTurn = async <Done>(
  files: readonly string[],
  work: (file: string) => Done | Promise<Done>,
  tell: (done: Done) => void,
): Promise<void> => {
  const line = progressLine();
  for (const [at, file] of files.entries()) {
    if (files.length > 1) line.show(`[${at + 1}/${files.length}] ${file}`);
    const done = await work(file);
    line.clear();
    tell(done);
  }
};
