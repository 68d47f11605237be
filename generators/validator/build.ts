/**
 * Part of `npm run build`, and of the tests, which run the sources: makes `runtime-bundle.js` beside it, the text of what
 * runtime/main.ts exports as every generated validator carries it.
 */
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { putModule } from '../../compiler/made-module.ts';

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
await putModule(
  new URL('runtime-bundle.js', import.meta.url),
  `export const runtimeText = ${JSON.stringify(code.replace(exported, ''))};\n`,
);
