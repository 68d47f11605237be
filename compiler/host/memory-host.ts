/** A file system in memory: absolute POSIX paths → content; its clock stands. For tests, and for hosts without files. */
import type { Host } from './host.ts';

export const memoryHost = (files: Map<string, Uint8Array>): Host => {
  const need = (path: string): Uint8Array => {
    const content = files.get(path);
    if (!content) throw new Error(`no such file: ${path}`);
    return content;
  };
  return {
    listFiles: (folder) => {
      const prefix = folder.endsWith('/') ? folder : `${folder}/`;
      const found = [...files.keys()]
        .filter((path) => path.startsWith(prefix))
        .map((path) => path.slice(prefix.length));
      return found.length > 0 ? found : undefined;
    },
    fileSize: (path) => need(path).length,
    readFile: need,
    fileExists: (path) => files.has(path),
    writeFile: (path, content) => void files.set(path, content),
    rename: (from, to) => {
      files.set(to, need(from));
      files.delete(from);
    },
    removeFile: (path) => void files.delete(path),
    linkOnTheWay: () => undefined,
    session: 'memory',
    isRunning: (session) => session === 'memory',
    now: () => 0,
  };
};
