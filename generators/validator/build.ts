/**
 * Part of `npm run build`, and of the tests, which run the sources: makes `runtime-bundle.js` beside it, the text of what
 * runtime/main.ts exports as every generated validator carries it, and that of the types that all validators share.
 */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { putModule } from '../../compiler/put-module.ts';

/** The code of a validator calls what it carries by the names of the sources. */
const exported = /export\{(?:\w+,)*\w+\};\s*$/;

const main = new URL(`runtime/main${extname(import.meta.url)}`, import.meta.url);
const bundle = await rolldown({
  input: fileURLToPath(main),
  platform: 'neutral',
  experimental: { attachDebugInfo: 'none' },
});
const { output } = await bundle.generate({
  format: 'es',
  comments: false,
  // an app carries it: small, with the names of its functions, which the form's code calls and a stack tells
  minify: { compress: true, mangle: { toplevel: false }, codegen: { removeWhitespace: true } },
});
const [{ code }, ...others] = output;
if (!exported.test(code) || others.length > 0) throw new Error('The runtime is not one text with names of its own');
/** Types that tsc would print otherwise: the sources stand where this file does, or beside `dist`. */
const project = new URL(extname(import.meta.url) === '.ts' ? '../../' : '../../../', import.meta.url);
const validation = await readFile(new URL('compiler/filing/validation.ts', project), 'utf8');

const texts = { runtimeText: code.replace(exported, ''), validationText: validation };
const module = Object.entries(texts)
  .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`)
  .join('');

await putModule(new URL('runtime-bundle.js', import.meta.url), module);
