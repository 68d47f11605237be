/** The definitions that a published pack carries, and as roots to read them from: its own as a project's, those that it stands on beneath. */

import type { Host } from '../host/host.ts';
import { memoryHost } from '../host/memory-host.ts';
import type { Root } from '../read/read.ts';
import type { PackContents } from './listing.ts';

/** As `PackDefinitions` of the compiler: paths below `forms/` and `bases/`, and names of packages → keys. */
export interface Carried {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly bases: Readonly<Record<string, string>>;
}

export const carriedIn = (contents: PackContents): Carried => ({
  files: [...contents.keys()]
    .filter((path) => /^(?:forms|bases)\/.+\.yaml$/.test(path))
    .sort()
    .map((path) => ({ path, text: new TextDecoder().decode(contents.get(path)) })),
  bases: basesIn(contents.get('package.json')),
});

const basesIn = (manifest: Uint8Array | undefined): Readonly<Record<string, string>> => {
  try {
    const bases: unknown = JSON.parse(new TextDecoder().decode(manifest)).shenbao?.bases;
    const entries = typeof bases === 'object' && bases !== null ? Object.entries(bases) : [];
    return Object.fromEntries(entries.flatMap(([name, key]) => (typeof key === 'string' ? [[name, key]] : [])));
  } catch {
    return {}; // that package.json is none is told where it is looked at
  }
};

/** In memory. */
export const rootsOf = ({ files, bases }: Carried): { readonly roots: readonly Root[]; readonly host: Host } => {
  const encoder = new TextEncoder();
  const calls = new Map(Object.entries(bases));
  const has = (folder: string): boolean => files.some(({ path }) => path.startsWith(`${folder}/`));
  return {
    roots: [
      { folder: '/forms', prefix: 'forms/', calls },
      ...(has('bases') ? [{ folder: '/bases', prefix: 'bases/', installed: true, calls }] : []),
    ],
    host: memoryHost(new Map(files.map(({ path, text }) => [`/${path}`, encoder.encode(text)]))),
  };
};
