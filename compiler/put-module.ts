/** What build scripts make beside the sources: a module that stands there whole, and is touched only where it changes. */
import { readFile, rename, writeFile } from 'node:fs/promises';

export const putModule = async (file: URL, text: string): Promise<void> => {
  if ((await readFile(file, 'utf8').catch(() => '')) === text) return;
  // Whoever reads it at the same time finds one or the other.
  const whole = new URL(`${file.href}.${process.pid}`);
  await writeFile(whole, text);
  await rename(whole, file);
};
