/**
 * Part of `npm run build`, and its end: puts into `dist/compiler/cli/main.js`, and the parts beside it that it loads when they are called for, all that the command
 * line is made of, and of the packages that nearly every command needs those that are many files. To find, open and link some six hundred modules one by one took
 * longer than most commands do. Other packages stay what they are, and so do the modules that are made at build time; `run.js` is for those who call it again and
 * again in one process.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const ENTRIES = ['main', 'run'] as const;
const PARTS = 'parts';
const PACKED = ['yaml', 'handlebars', '@marcbachmann/cel-js'];
const PACKAGE = /^(?!\w:)[^./\\]/;
const MADE = /\/(?:shape-validator|pdfkit-bundle|runtime-bundle|carried-bundle)\.js$/;

const folder = dirname(fileURLToPath(import.meta.url));
await rm(join(folder, PARTS), { recursive: true, force: true });
const bundle = await rolldown({
  input: Object.fromEntries(ENTRIES.map((name) => [name, join(folder, `${name}.js`)])),
  platform: 'node',
  external: (id) => MADE.test(id) || (PACKAGE.test(id) && !PACKED.includes(id)),
  experimental: { attachDebugInfo: 'none' },
});
await bundle.write({ dir: folder, chunkFileNames: `${PARTS}/[name]-[hash].js` });

const licences = PACKED.map(async (name) => {
  const text = await readFile(join(folder, '../../../node_modules', name, 'LICENSE'), 'utf8');
  return `${name}\n\n${text.trim()}\n`;
});
await writeFile(join(folder, PARTS, 'LICENSES.txt'), (await Promise.all(licences)).join('\n\n'));

// what is in the parts now, and declarations of what nobody imports
const kept = new Set(['build.js', ...ENTRIES.map((name) => `${name}.js`)]);
for (const entry of await readdir(folder, { withFileTypes: true }))
  if (!kept.has(entry.name) && entry.name !== PARTS) await rm(join(folder, entry.name), { recursive: true });
