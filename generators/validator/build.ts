/**
 * Part of `npm run build`, and of the tests, which run the sources: makes `runtime-bundle.js` beside it, the text of what
 * runtime/main.ts exports as every generated validator carries it.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** The code of a validator calls what it carries by the names of the sources. */
const exported = /^export \{ (?:\w+, )*\w+ \};\n/m;

const main = new URL(`runtime/main${extname(import.meta.url)}`, import.meta.url);
const bundle = await rolldown({
  input: fileURLToPath(main),
  platform: 'neutral',
  experimental: { attachDebugInfo: 'none' },
});
const { output } = await bundle.generate({ format: 'es', comments: false });
const [{ code }, ...others] = output;
if (!exported.test(code) || others.length > 0) throw new Error('The runtime is not one text with names of its own');
const module = `export const runtimeText = ${JSON.stringify(code.replace(exported, ''))};\n`;

const file = new URL('runtime-bundle.js', import.meta.url);
const present = await readFile(file, 'utf8').catch(() => '');
if (present !== module) {
  // whoever reads it at the same time finds one or the other
  const whole = new URL(`runtime-bundle.${process.pid}.js`, import.meta.url);
  await writeFile(whole, module);
  await rename(whole, file);
}
