/** The pack that a word of the command line names: by its key, by its npm package, or by the folder of either. */
import { basename, dirname, resolve } from 'node:path';
import { type Diagnostics, hint, nearestHint } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { nodeHost } from '../../host/node-host.ts';
import type { Resolution } from '../../resolve/resolve.ts';

/** Its key. Reports `upgrade/no-pack`. */
export const namedPack = (
  word: string,
  nameOf: (key: string) => string,
  { packs }: Resolution,
  diagnostics: Diagnostics,
): string | undefined => {
  const plain = word.replace(/\/+$/, '');
  const keys = [...packs.keys()];
  const found = keys.find((key) => key === plain || nameOf(key) === plain) ?? keyOfFolder(plain, keys, nameOf);
  if (found === undefined) {
    const near = nearest(plain, [...keys, ...keys.map(nameOf)]);
    const help = nearestHint(near) ?? hint('allowed', { names: keys.join(', ') });
    diagnostics.report('upgrade/no-pack', undefined, { name: word }, { hints: [help] });
  }
  return found;
};

/** A folder that was built says its name, one with types only is known by where it stands: `output/hebei/2026`. */
const keyOfFolder = (path: string, keys: readonly string[], nameOf: (key: string) => string): string | undefined => {
  const folder = resolve(path);
  if (nodeHost.listFiles(folder) === undefined) return undefined;
  const manifest = resolve(folder, 'package.json');
  if (nodeHost.fileExists(manifest)) {
    const said = /"name"\s*:\s*"([^"]*)"/.exec(new TextDecoder().decode(nodeHost.readFile(manifest)))?.[1];
    return keys.find((key) => nameOf(key) === said);
  }
  const key = `${basename(dirname(folder))}/${basename(folder)}`;
  return keys.find((each) => each === key);
};
