/** Projects of definitions for tests: from text, from a folder, from the forms of this package. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import type { Source } from '../../compiler/diagnostics/source.ts';
import { nodeHost } from '../../compiler/host/node-host.ts';
import { read } from '../../compiler/read/read.ts';
import type { Resolution } from '../../compiler/resolve/resolve.ts';
import { understand } from '../../compiler/understand.ts';

export interface Understood {
  readonly resolution: Resolution;
  readonly diagnostics: Diagnostics;
}

/** Path → text. */
export type Files = Readonly<Record<string, string>>;

export const sourcesOf = (files: Files): Source[] => Object.entries(files).map(([path, text]) => ({ path, text }));

export const understandSources = (sources: readonly Source[]): Understood => {
  const diagnostics = new Diagnostics();
  return { resolution: understand(sources, diagnostics), diagnostics };
};

export const understandFiles = (files: Files): Understood => understandSources(sourcesOf(files));

export const understandFolder = (folder: string): Understood => {
  const diagnostics = new Diagnostics();
  const sources = read({ folder, prefix: '' }, nodeHost, diagnostics);
  return { resolution: understand(sources, diagnostics), diagnostics };
};

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The definitions that the package publishes. */
export const realSources = (): Source[] =>
  read({ folder: join(projectFolder, 'forms'), prefix: 'forms/' }, nodeHost, new Diagnostics());
