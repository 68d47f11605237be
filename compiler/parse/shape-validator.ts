/**
 * The language's JSON Schema as a function. Compiling it takes a third of a second, so `npm run build` does that once
 * and leaves the code in `dist/language`; sources that run without a build, or after a change of the schema, compile it.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';
import { languageSchema } from '../language/schema.ts';
import { packageFolder } from '../package-folder.ts';

const require = createRequire(import.meta.url);

/** CommonJS, as definitions are parsed without waiting. */
const compiledFile = (): string => join(packageFolder(), 'dist', 'language', 'validator.cjs');

/** Of the schema that the code was made from. */
const fingerprint = (): string => createHash('sha256').update(JSON.stringify(languageSchema())).digest('hex');

const compile = (code: { readonly source: boolean }): { ajv: Ajv2020; validate: ValidateFunction } => {
  const { Ajv2020: Compiler }: typeof import('ajv/dist/2020.js') = require('ajv/dist/2020.js');
  // Errors name the schema beside the value (`verbose`); a definition is read in one go with all that is wrong (`allErrors`).
  const ajv = new Compiler({
    allErrors: true,
    verbose: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    inlineRefs: false,
    code: { ...code, optimize: false },
  });
  return { ajv, validate: ajv.compile(languageSchema()) };
};

const precompiled = (): ValidateFunction | undefined => {
  if (!existsSync(compiledFile())) return undefined;
  const built: ValidateFunction & { readonly fingerprint?: string } = require(compiledFile());
  return built.fingerprint === fingerprint() ? built : undefined;
};

let known: ValidateFunction | undefined;

export const shapeValidator = (): ValidateFunction => {
  known ??= precompiled() ?? compile({ source: false }).validate;
  return known;
};

/** Path and text of the code that `shapeValidator` looks for. */
export const shapeValidatorModule = (): { readonly file: string; readonly text: string } => {
  const { ajv, validate } = compile({ source: true });
  const { default: standalone }: { default: typeof import('ajv/dist/standalone/index.js').default } =
    require('ajv/dist/standalone');
  return {
    file: compiledFile(),
    text: `${standalone(ajv, validate)}\nmodule.exports.fingerprint = '${fingerprint()}';\n`,
  };
};
