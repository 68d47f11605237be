/**
 * Part of `npm run build`, and of the tests, which run the sources: makes `shape-validator.js` beside it, the language's JSON
 * Schema as code, which Ajv takes a third of a second to make.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { rolldown } from 'rolldown';
import { languageSchema } from '../language/schema.ts';
import { putModule } from '../put-module.ts';

const ENTRY = 'shenbao:shape-validator';

// Errors name the schema beside the value (`verbose`); a definition is read in one go with all that is wrong (`allErrors`).
const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  inlineRefs: false,
  code: { source: true, esm: true, optimize: false },
});
const { $id } = languageSchema();
ajv.addSchema(languageSchema());
const text = standalone.default(ajv, { validateShape: String($id) });

/** Ajv's own functions that the code calls come with it. */
const bundle = await rolldown({
  input: ENTRY,
  platform: 'neutral',
  plugins: [
    {
      name: 'entry',
      resolveId: (id) => (id === ENTRY ? `\0${id}` : undefined),
      load: (id) => (id === `\0${ENTRY}` ? text : undefined),
    },
  ],
  experimental: { attachDebugInfo: 'none' },
});
const { output } = await bundle.generate({ format: 'es', comments: false, minify: true });
const [{ code, imports }, ...others] = output;
if (imports.length + others.length > 0) throw new Error(`The validator of the language imports ${imports}`);
await putModule(new URL('shape-validator.js', import.meta.url), code);
