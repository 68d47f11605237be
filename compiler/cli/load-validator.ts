/** The validator of a form, loaded once for all that is checked with it. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Format } from '../diagnostics/formats.ts';
import { nodeHost } from '../host/node-host.ts';
import { read } from '../read/read.ts';
import { hashSources, isIntact, readManifest, unitKey } from '../write/manifest.ts';
import type { JsonPath } from './json-places.ts';
import { type GlobalOptions, rootsOf } from './terminal.ts';
import { toolStamp } from './tool-stamp.ts';

/** What a generated validator exports. */
export interface Validator {
  validate(data: unknown, options: Circumstances): Judgement;
}

export interface Circumstances {
  readonly lang: 'zh' | 'en';
  readonly draft: boolean;
  /** ISO 8601 date against which deadlines are checked. */
  readonly at?: string;
  /** Names of the enterprises that count towards no quota. */
  readonly exempt?: readonly string[];
}

export interface Judgement {
  readonly issues?: readonly Issue[];
  readonly warnings?: readonly Issue[];
  readonly unchecked?: readonly Unchecked[];
  readonly attested?: readonly Attested[];
}

export interface Issue {
  readonly path: JsonPath;
  readonly field: string;
  readonly code: string;
  readonly message: string;
  readonly rule?: string;
}

/** A rule that could not be checked, for want of values or for another reason. */
export interface Unchecked {
  readonly rule: string;
  readonly message: string;
  readonly missing: readonly { readonly field: string; readonly label: string }[];
  readonly reason?: string;
}

/** What only a person can vouch for. */
export interface Attested {
  readonly rule: string;
  readonly message: string;
  readonly field: string;
}

/** None where the form cannot be had; the reason is shown. */
export const loadValidator = async (
  key: string,
  output: string,
  format: Format,
  globals: GlobalOptions,
): Promise<Validator | undefined> =>
  (await builtValidator(key, resolve(output), globals)) ?? (await freshValidator(key, format, globals));

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
