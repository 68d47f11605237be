/** What changes whenever the tool does: the manifest of a build keeps it. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { nodeHost } from '../host/node-host.ts';
import { VERSION } from '../model/version.ts';
import { packageFolder } from '../package-folder.ts';
import { hash } from '../write/manifest.ts';

/** Version and build of the tool itself, so that what an older one made is made again. */
export const toolStamp = (): string => {
  const folder = join(packageFolder(), 'dist');
  const files = nodeHost.listFiles(folder) ?? [];
  return hash(
    VERSION,
    ...files
      .map((path) => {
        const { size, mtimeMs } = statSync(join(folder, path));
        return `${path} ${size} ${mtimeMs}`;
      })
      .sort(),
  );
};
