import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Format } from '../diagnostics/formats.ts';
import { nodeHost } from '../host/node-host.ts';
import { read } from '../read/read.ts';
import { hashSources, isIntact, readManifest, unitKey } from '../write/manifest.ts';
import { type Filing, readFiling } from './filing.ts';
import { type JsonPath, type JsonPlaces, jsonPlaces, type Place } from './json-places.ts';
import type { ValidateOptions } from './main.ts';
import { phrasesOf } from './phrases.ts';
import { EXIT, type GlobalOptions, languageOf, rootsOf, show, statusOf } from './terminal.ts';
import { toolStamp } from './tool-stamp.ts';

/** What a generated validator exports. */
interface Validator {
  validate(data: unknown, options: { lang: 'zh' | 'en'; draft: boolean }): Judgement;
}

interface Judgement {
  readonly issues?: readonly Issue[];
  readonly warnings?: readonly Issue[];
  readonly unchecked?: readonly Unchecked[];
}

interface Issue {
  readonly path: JsonPath;
  readonly field: string;
  readonly code: string;
  readonly message: string;
  readonly rule?: string;
}

/** A rule for which values are missing. */
interface Unchecked {
  readonly rule: string;
  readonly message: string;
  readonly missing: readonly { readonly field: string }[];
}

export const validateFile = async (
  key: string,
  file: string,
  { draft = false, output, format }: ValidateOptions,
  globals: GlobalOptions,
): Promise<number> => {
  const diagnostics = new Diagnostics();
  const filing = readFiling(file, diagnostics);
  if (filing) {
    const validator =
      (await builtValidator(key, resolve(output), globals)) ?? (await freshValidator(key, format, globals));
    if (!validator) return EXIT.problems;
    judge(filing, validator, draft, globals, diagnostics);
  }
  show(diagnostics, format, globals);
  if (!diagnostics.hasErrors && format === 'text') {
    const { valid, validDraft } = phrasesOf(globals);
    process.stdout.write(`${draft ? validDraft(file, key) : valid(file, key)}\n`);
  }
  return statusOf(diagnostics);
};

const judge = (
  { data, source }: Filing,
  validator: Validator,
  draft: boolean,
  globals: GlobalOptions,
  diagnostics: Diagnostics,
): void => {
  const { issues = [], warnings = [], unchecked = [] } = validator.validate(data, { lang: languageOf(globals), draft });
  const places = jsonPlaces(
    source.text,
    [...issues, ...warnings].map(({ path }) => path),
  );
  const report = (as: 'filing/issue' | 'filing/warning', { path, field, code, message, rule = code }: Issue): void => {
    const { start, end } = placeOf(source.text, places, path, code === 'unknownField');
    diagnostics.report(as, { source, start, end }, { message, field: field || '$', issue: rule });
  };
  for (const issue of issues) report('filing/issue', issue);
  for (const warning of warnings) report('filing/warning', warning);
  for (const { rule, message, missing } of unchecked)
    diagnostics.report('filing/unchecked', undefined, { message, field: missing[0]?.field ?? '$', rule });
};

/** The value, or the key of what should not be there or holds much, or what should hold it and does not. */
const placeOf = (text: string, places: JsonPlaces, path: JsonPath, isKeyToBlame: boolean): Place => {
  const [value, key] = [places.valueAt(path), places.keyAt(path)];
  const holds = value !== undefined && /[[{]/.test(text[value.start] ?? '');
  const place = isKeyToBlame || holds ? (key ?? value) : value;
  return place ?? (path.length > 0 ? placeOf(text, places, path.slice(0, -1), true) : { start: 0, end: 1 });
};

/** The validator in the output folder, where the last build made it of what the definitions say now. */
const builtValidator = async (key: string, output: string, globals: GlobalOptions): Promise<Validator | undefined> => {
  const manifest = readManifest(output, nodeHost);
  const unit = manifest?.units[unitKey(key, 'validator')];
  if (!manifest || !unit) return undefined;
  const diagnostics = new Diagnostics();
  const sources = rootsOf(globals).flatMap((root) => read(root, nodeHost, diagnostics));
  if (
    diagnostics.hasErrors ||
    manifest.inputs !== hashSources(toolStamp(), sources) ||
    !isIntact(unit, output, nodeHost)
  )
    return undefined;
  return import(pathToFileURL(resolve(output, `${key}/validator.js`)).href);
};

/** Made for this call only; nothing is written. */
const freshValidator = async (key: string, format: Format, globals: GlobalOptions): Promise<Validator | undefined> => {
  const { findForm } = await import('./forms.ts');
  const form = findForm(key, format, globals);
  if (!form) return undefined;
  const [{ generateValidator }, { schemaOf }] = await Promise.all([
    import('../../generators/validator/validator.ts'),
    import('../../generators/schema/schema.ts'),
  ]);
  const [code] = generateValidator(form, schemaOf(form));
  return import(`data:text/javascript;base64,${Buffer.from(code?.content ?? '').toString('base64')}`);
};
