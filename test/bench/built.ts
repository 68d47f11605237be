/** What is measured is what is published: modules of `dist`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ResolvedForm } from '../../compiler/model/form.ts';

export const project = process.cwd();

export const built = <Module>(path: string): Promise<Module> => import(pathToFileURL(join(project, 'dist', path)).href);

/** All forms of the project. */
export const builtForms = async (): Promise<readonly ResolvedForm[]> => {
  const [{ Diagnostics }, { nodeHost }, { read }, { understand }] = await Promise.all([
    built<typeof import('../../compiler/diagnostics/diagnostic.ts')>('compiler/diagnostics/diagnostic.js'),
    built<typeof import('../../compiler/host/node-host.ts')>('compiler/host/node-host.js'),
    built<typeof import('../../compiler/read/read.ts')>('compiler/read/read.js'),
    built<typeof import('../../compiler/understand.ts')>('compiler/understand.js'),
  ]);
  const diagnostics = new Diagnostics();
  return understand(read({ folder: 'forms', prefix: 'forms/' }, nodeHost, diagnostics), diagnostics).forms;
};
