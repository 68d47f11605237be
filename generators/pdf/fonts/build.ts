/** Part of `npm run build`: puts the published fonts and their licence into `dist/fonts`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { cutFonts } from './cut.ts';

const folder = new URL('../../../fonts/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [file, content] of await cutFonts()) await writeFile(new URL(file, folder), content);
