/** The commands by name, each loaded when it is asked for. */
import type { Command } from './command.ts';

const COMMANDS: Readonly<Record<string, () => Promise<{ readonly default: Command }>>> = {
  new: () => import('./commands/new.ts'),
  build: () => import('./commands/build.ts'),
  check: () => import('./commands/check.ts'),
  list: () => import('./commands/list.ts'),
  explain: () => import('./commands/explain.ts'),
  diff: () => import('./commands/diff.ts'),
  sample: () => import('./commands/sample.ts'),
  validate: () => import('./commands/validate.ts'),
  migrate: () => import('./commands/migrate.ts'),
  fill: () => import('./commands/fill.ts'),
};

/** In the order in which the help lists them. */
export const commandNames: readonly string[] = Object.keys(COMMANDS);

export const commandOf = async (name: string): Promise<Command | undefined> =>
  Object.hasOwn(COMMANDS, name) ? (await COMMANDS[name]?.())?.default : undefined;

export const allCommands = async (): Promise<readonly Command[]> =>
  (await Promise.all(Object.values(COMMANDS).map((load) => load()))).map((each) => each.default);
