/**
 * Part of `npm run build`: puts into `dist/generators/word/word.js` what it uses of docx. As a dependency docx would weigh
 * 20 MB and ask for a newer Node than we do, for a tenth of which the Word generator has use. What reads Word files
 * is a bundle of its own without docx, for the digests that it shares with what writes them.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const folder = new URL('./', import.meta.url);
const pathOf = (file: string): string => fileURLToPath(new URL(file, folder));
const licence = await readFile(new URL('../LICENSE', import.meta.resolve('docx')), 'utf8');

const bundled = async (input: string, banner?: string): Promise<void> => {
  const bundle = await rolldown({
    input: pathOf(input),
    platform: 'browser',
    external: ['fflate', /\/generators\/(?:layout|office)\//, /\/compiler\//],
  });
  await bundle.write({ file: pathOf(input), ...(banner !== undefined && { banner }) });
};
await bundled('word.js', `/*! docx\n${licence.trim()}\n*/`);
await bundled('read/read.js');
for (const file of await readdir(folder, { recursive: true, withFileTypes: true }))
  if (file.isFile() && !/^(?:word|build|generator|read)\./.test(file.name)) await rm(join(file.parentPath, file.name));
