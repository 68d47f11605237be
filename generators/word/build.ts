/**
 * Part of `npm run build`: puts into `dist/generators/word/word.js` what it uses of docx. As a dependency docx would weigh
 * 20 MB and ask for a newer Node than we do, for a tenth of which the Word generator has use.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const folder = new URL('./', import.meta.url);
const entry = fileURLToPath(new URL('word.js', folder));
const licence = await readFile(new URL('../LICENSE', import.meta.resolve('docx')), 'utf8');

const bundle = await rolldown({
  input: entry,
  platform: 'browser',
  external: ['fflate', /\/generators\/layout\//, /\/compiler\//],
});
await bundle.write({ file: entry, banner: `/*! docx\n${licence.trim()}\n*/` });
for (const file of await readdir(folder))
  if (!/^(?:word|build|generator)\./.test(file)) await rm(new URL(file, folder));
