/**
 * The command line as built; `npm test` builds it first. Most calls are made in one process that waits for the next (`served.js`);
 * what depends on the process itself (its input, `NODE_OPTIONS`) has one of its own, as users have.
 */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, inject, vi } from 'vitest';

export const project = fileURLToPath(new URL('../../', import.meta.url));
export const main = join(project, 'dist/compiler/cli/main.js');
if (!existsSync(main)) throw new Error('There is no dist: run `npm run compile` first, as `npm test` does.');

/** Milliseconds: a process starts slowly on a machine that is busy, and nothing here is about time. */
vi.setConfig({ testTimeout: 120_000 });

/** For `NODE_OPTIONS`: both streams say that they are terminals. */
export const ON_TERMINAL = '--import data:text/javascript,process.stdout.isTTY=true;process.stderr.isTTY=true';

/** The same with two small forms for the packaged ones: to understand all of those is most of what a command does. */
export const small = join(inject('small') ?? project, 'dist/compiler/cli/main.js');

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const start = (
  args: readonly string[],
  { cwd = project, env = {} }: Surroundings = {},
  tool = main,
): ChildProcess => {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [tool, ...args], { cwd, env: { PATH, HOME, LANG: 'C', ...env } });
};

const outcomeOf = (child: ChildProcess, surroundings: Surroundings): Promise<Outcome> => {
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (piece: string) => {
      text[name] += piece;
    });
  child.stdin?.end(surroundings.input ?? '');
  return new Promise((done, failed) => {
    child.on('error', failed).on('close', (status) => done({ status, ...text }));
  });
};

/** In a process of its own. */
export const inProcess = (args: readonly string[], surroundings: Surroundings = {}, tool = main): Promise<Outcome> =>
  outcomeOf(start(args, surroundings, tool), surroundings);

/** A tool that waits for calls: it ends with this process, which does not wait for it. */
const serverOf = (tool: string): ChildProcess => {
  const child = fork(join(project, 'test/cli/served.js'), [dirname(tool)], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.unref();
  child.channel?.unref();
  return child.once('exit', () => servers.delete(tool));
};

const servers = new Map<string, ChildProcess>();

/** Fails where the call ends the process that it is made in. */
const answerOf = (server: ChildProcess, call: object): Promise<Outcome> =>
  new Promise((done, failed) => {
    const answered = (outcome: Outcome): void => {
      server.off('exit', gone);
      done(outcome);
    };
    const gone = (status: number | null): void => {
      server.off('message', answered);
      failed(new Error(`The command line ended its process with ${status}.`));
    };
    server.once('message', answered).once('exit', gone).send(call);
  });

let last: Promise<unknown> = Promise.resolve();

/** One after the other: a process is in one folder at a time. */
const served = (
  words: readonly string[],
  { cwd = project, env = {} }: Surroundings,
  tool: string,
): Promise<Outcome> => {
  const { PATH = '', HOME = '' } = process.env;
  const outcome = last.then(() => {
    const server = servers.get(tool) ?? serverOf(tool);
    servers.set(tool, server);
    return answerOf(server, { words, cwd, env: { PATH, HOME, LANG: 'C', ...env } });
  });
  last = outcome.catch(() => undefined);
  return outcome;
};

const run = (args: readonly string[], surroundings: Surroundings, tool: string): Promise<Outcome> =>
  surroundings.input !== undefined || surroundings.env?.NODE_OPTIONS !== undefined
    ? inProcess(args, surroundings, tool)
    : served(args, surroundings, tool);

export const shenbao = (args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> =>
  run(args, surroundings, main);

/** The tool with two small packaged forms, where a test is not of those that are published. */
export const shenbaoSmall = (args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> =>
  run(args, surroundings, small);

/** A folder that goes when the tests of the file have ended, with files in it: path → content. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'shenbao-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
};

/** A project with one small form, `test/2030/note`. */
export const SMALL_PROJECT = {
  'forms/test/2030/pack.yaml': 'pack: test/2030\ntitle: 试验\n',
  'forms/test/2030/note.yaml': `form: test/2030/note
title: 情况说明
fields:
  name: { label: 单位名称, type: text }
  story: { label: 情况, type: prose, words: 100 }
document:
  - grid: main
    rows: [name]
  - story
`,
} as const;
