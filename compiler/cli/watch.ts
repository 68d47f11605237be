/** Builds again whenever a definition changes. */
import { existsSync, type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { phrasesOf } from './phrases.ts';
import { EXIT, type Exit, type GlobalOptions, rootsOf } from './terminal.ts';

/** Milliseconds. Editors write a file in several steps: wait until it is quiet. */
const QUIET = 80;

/** Builds now and whenever a definition of the project changes, until Ctrl+C; a build that fails is no reason to stop. */
export const watchDefinitions = async (build: () => Promise<Exit>, globals: GlobalOptions): Promise<Exit> => {
  const say = phrasesOf(globals);
  const complain = (text: string): void => void process.stderr.write(`shenbao: ${text}\n`);
  const failed = (error: unknown): void => complain(error instanceof Error ? error.message : String(error));
  const roots = rootsOf(globals).filter((root) => !root.installed);
  if (roots.length === 0) {
    complain(say.nothingToWatch);
    return EXIT.usage;
  }
  const stopped = new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
  let running: Promise<unknown> = Promise.resolve();
  const again = (): void => {
    running = running.then(build).catch(failed);
  };
  let timer: NodeJS.Timeout | undefined;
  const watched = new WatchedFolders(() => {
    clearTimeout(timer);
    timer = setTimeout(again, QUIET);
  }, failed);
  for (const { folder } of roots) watched.addRoot(folder);
  again();
  await running;
  process.stderr.write(`${say.watching(roots.map(({ prefix }) => prefix).join(', '))}\n`);
  await stopped;
  watched.close();
  clearTimeout(timer);
  await running;
  return EXIT.fine;
};

/**
 * Folders and those below them, one by one: Node's own recursion watches each file on Linux, and loses it when an editor
 * puts a new one in its place.
 */
class WatchedFolders {
  readonly #watchers = new Map<string, FSWatcher>();
  /** Of the folders that hold the roots. */
  readonly #above: FSWatcher[] = [];
  readonly #changed: () => void;
  readonly #failed: (error: unknown) => void;

  constructor(changed: () => void, failed: (error: unknown) => void) {
    this.#changed = changed;
    this.#failed = failed;
  }

  /** A folder that may be moved away and come back, which only the one that holds it tells. */
  addRoot(root: string): void {
    this.#add(root);
    const above = watch(dirname(root), (event, name) => {
      if (event !== 'rename' || name !== basename(root)) return;
      this.#forget(root);
      if (existsSync(root)) this.#add(root);
      this.#changed();
    });
    this.#above.push(above.on('error', this.#failed));
  }

  close(): void {
    for (const watcher of [...this.#above, ...this.#watchers.values()]) watcher.close();
  }

  #add(folder: string): void {
    try {
      if (!this.#watchers.has(folder)) this.#watchers.set(folder, this.#watch(folder));
      for (const entry of readdirSync(folder, { withFileTypes: true }))
        if (entry.isDirectory()) this.#add(join(folder, entry.name));
    } catch (error) {
      this.#failed(error);
    }
  }

  /** The folder and those below it. */
  #forget(folder: string): void {
    for (const [path, watcher] of this.#watchers) {
      if (path !== folder && !path.startsWith(folder + sep)) continue;
      watcher.close();
      this.#watchers.delete(path);
    }
  }

  #watch(folder: string): FSWatcher {
    return watch(folder, (event, name) => {
      // A folder that went sends its own name, or none; one that came is watched from now on.
      if (event === 'rename') this.#refresh(folder, name);
      this.#changed();
    }).on('error', () => this.#forget(folder));
  }

  #refresh(folder: string, name: string | null): void {
    try {
      const entries = readdirSync(folder, { withFileTypes: true });
      for (const entry of entries)
        if (entry.isDirectory() && (name === null || entry.name === name)) this.#add(join(folder, entry.name));
    } catch {
      this.#forget(folder); // The folder is gone, and the build says what that means.
    }
  }
}
