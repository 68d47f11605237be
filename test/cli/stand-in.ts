/** A validator that says what the data tells it to, in place of the one that a build made. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeHost } from '../../compiler/host/node-host.ts';
import { hash, manifestArtifact, readManifest, unitKey } from '../../compiler/write/manifest.ts';
import { folderWith, SMALL_PROJECT, shenbaoSmall } from './run.ts';

export const form = 'test/2030/note';

/** Repeats the judgement that the data holds, and tells with what options it was asked. */
const CODE = `
const asked = (options) => [{ path: ['options'], field: 'options', code: 'asked', message: JSON.stringify(options) }];
export const validate = ({ judgement, options }, given) => ({
  ...judgement,
  warnings: [...(judgement?.warnings ?? []), ...(options ? asked(given) : [])],
});
`;

/** A folder with the small project, built, and files of JSON: path → data. */
export const folderOfStandIn = async (filings: Readonly<Record<string, object>>): Promise<string> => {
  const json = Object.entries(filings).map(([path, data]) => [path, JSON.stringify({ $form: form, ...data }, null, 2)]);
  const cwd = folderWith({ ...SMALL_PROJECT, ...Object.fromEntries(json) });
  await shenbaoSmall(['build', '-t', 'validator'], { cwd });
  const output = join(cwd, 'output');
  const manifest = readManifest(output, nodeHost);
  const unit = manifest?.units[unitKey(form, 'validator')];
  if (!manifest || !unit) throw new Error('The build left no validator.');
  const path = `${form}/validator.js`;
  writeFileSync(join(output, path), CODE);
  const changed = { ...unit, files: { ...unit.files, [path]: hash(readFileSync(join(output, path))) } };
  const units = { ...manifest.units, [unitKey(form, 'validator')]: changed };
  const sealed = manifestArtifact({ ...manifest, units });
  writeFileSync(join(output, sealed.path), sealed.content);
  return cwd;
};
