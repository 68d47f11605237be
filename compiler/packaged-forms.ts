/** The definitions that the package brings, as a root to read from. */
import { join } from 'node:path';
import { packageFolder } from './package-folder.ts';
import type { Root } from './read/read.ts';

/** The definitions that come with the package; put them behind those of a project, which may extend them. */
export const packagedForms = (): Root => ({
  folder: join(packageFolder(), 'forms'),
  prefix: 'shenbao/forms/',
  installed: true,
});
