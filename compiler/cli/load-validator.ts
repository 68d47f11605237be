/** The validator of a form, loaded once for all that is checked with it. */
import { resolve } from 'node:path';
import { validatorOf } from '../check-filing.ts';
import { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Format } from '../diagnostics/formats.ts';
import type { Validator } from '../filing/validator.ts';
import { nodeHost } from '../host/node-host.ts';
import { read } from '../read/read.ts';
import { hashSources, isIntact, readManifest, unitKey } from '../write/manifest.ts';
import { type GlobalOptions, rootsOf } from './terminal.ts';
import { toolStamp } from './tool-stamp.ts';

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
  const unit = readManifest(output, nodeHost)?.units[unitKey(key, 'validator')];
  if (!unit) return undefined;
  const diagnostics = new Diagnostics();
  const sources = rootsOf(globals).flatMap((root) => read(root, nodeHost, diagnostics));
  if (diagnostics.hasErrors || unit.inputs !== hashSources(toolStamp(), sources) || !isIntact(unit, output, nodeHost))
    return undefined;
  return importModule(nodeHost.readFile(resolve(output, `${key}/validator.js`)));
};

/** A module that imports nothing, whatever the package.json above its file says of `.js`. */
const importModule = (code: Uint8Array): Promise<Validator> =>
  import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);

/** Made for this call only; nothing is written. */
const freshValidator = async (key: string, format: Format, globals: GlobalOptions): Promise<Validator | undefined> => {
  const { findForm } = await import('./forms.ts');
  const form = findForm(key, format, globals);
  if (!form) return undefined;
  return validatorOf(form);
};
