/** The commands by name, each loaded when it is asked for. */
import type { Command } from './command.ts';

const LOADED: Readonly<Record<string, () => Promise<{ readonly default: Command }>>> = {
  new: () => import('./commands/new.ts'),
  build: () => import('./commands/build.ts'),
  check: () => import('./commands/check.ts'),
  list: () => import('./commands/list.ts'),
  explain: () => import('./commands/explain.ts'),
  diff: () => import('./commands/diff.ts'),
  upgrade: () => import('./commands/upgrade.ts'),
  sample: () => import('./commands/sample.ts'),
  validate: () => import('./commands/validate.ts'),
  migrate: () => import('./commands/migrate.ts'),
  summarize: () => import('./commands/summarize.ts'),
  fill: () => import('./commands/fill.ts'),
  extract: () => import('./commands/extract.ts'),
  pack: () => import('./commands/pack.ts'),
  verify: () => import('./commands/verify.ts'),
  sign: () => import('./commands/sign.ts'),
};
const COMMANDS = new Map(Object.entries(LOADED));

/** In the order in which the help lists them. */
export const commandNames: readonly string[] = Object.keys(LOADED);

export const commandOf = async (name: string): Promise<Command | undefined> => (await COMMANDS.get(name)?.())?.default;

export const allCommands = async (): Promise<readonly Command[]> =>
  (await Promise.all(Object.values(LOADED).map((load) => load()))).map((each) => each.default);
