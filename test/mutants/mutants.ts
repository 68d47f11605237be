/**
 * Do the tests notice? Seeded mutants, spread over the files of compiler/ and generators/; each is compiled in a copy of the project, and
 * the tests that go through it are run, the quickest first, then the broad ones, then the slow ones of its folder; with `--slow` all that are slow.
 * Which tests go where is found out by one run of them all, and kept in the file that `--reach` names.
 * `npm run mutants -- --seed 1 --count 60 --log mutants.log`: what the log holds is not run again, so that a run can go on later. Survivors are listed with their places, and the exit status is 1 where more than a tenth survive or
 * take too long.
 */
import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutation, mutated, mutationsOf } from './mutations.ts';
import { type Reach, reachOf, testsThrough } from './reach.ts';

type Verdict = 'noticed' | 'survived' | 'took too long' | 'does not compile';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '60' },
    log: { type: 'string' },
    workers: { type: 'string', default: '100%' },
    slow: { type: 'boolean', default: false },
    reach: { type: 'string' },
  },
});

/** mulberry32: small, and the same on every machine. */
const randomOf = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const random = randomOf(Number(values.seed));
const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];

const project = process.cwd();
const copy = mkdtempSync(join(tmpdir(), 'shenbao-mutants-'));
/** Milliseconds for one run of tests, ten times what the longest takes; where it is known how long they take by themselves, ten times that. */
const LIMIT = 600_000;
const limitFor = (ms: number): number => Math.min(LIMIT, 60_000 + 10 * ms);
/** Of a process and all that it has started; null where it had to be ended. */
const statusOf = (
  command: string,
  given: readonly string[],
  { limit = LIMIT, environment = {} }: { limit?: number; environment?: Readonly<Record<string, string>> } = {},
): Promise<number | null> =>
  new Promise((done, failed) => {
    const env = { ...process.env, ...environment };
    const child = spawn(command, given, { cwd: copy, stdio: 'ignore', detached: true, env });
    const end = (): void => void (child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'));
    const timer = setTimeout(end, limit);
    process.once('exit', end);
    child.on('error', failed).on('close', (status) => {
      clearTimeout(timer);
      process.off('exit', end);
      done(status);
    });
  });
const run = async (command: string, given: readonly string[]): Promise<boolean> =>
  (await statusOf(command, given)) === 0;

/** One module for all files, and what did not change is not compiled again. */
const vitest = async (given: readonly string[], limit = LIMIT): Promise<Verdict> => {
  const how = [
    '--bail=1',
    `--maxWorkers=${values.workers}`,
    '--no-isolate',
    '--passWithNoTests',
    '--experimental.fsModuleCache',
  ];
  const status = await statusOf('npx', ['vitest', ...given, ...how], { limit });
  return status === 0 ? 'survived' : status === null ? 'took too long' : 'noticed';
};
const without = (folders: readonly string[]): readonly string[] =>
  folders.flatMap((each) => ['--exclude', `${each}**`]);

/** Tests of the whole, in their own time: those of documents, of other platforms, and of the mutants of forms. */
const APART = ['test/debian/', 'test/.tmp/', 'test/hostile/', 'test/agreement/', 'test/assignability/'];
/** Tests that take more than ten seconds, or run what is compiled: asked last. */
const SLOW = [
  'test/cli/',
  'test/compiler/hostile',
  'test/compiler/laws/',
  'test/compiler/mutation/',
  'test/compiler/same-bytes',
  'test/forms/printed-back',
  'test/forms/samples',
  'test/forms/word',
  'test/print/',
  'test/rules/agreement',
  'test/rules/edges',
  'test/rules/language',
  'test/rules/mutants',
  'test/validator/made-in-memory',
  'test/word/word',
];

const compile = (): Promise<boolean> => run('npm', ['run', '-s', 'compile']);

/** What a mutant does not touch is not checked again. */
const TYPES = ['tsc', '-p', '.', '--incremental', '--tsBuildInfoFile', '.tsbuildinfo'];

/** Tests through which most of the compiler goes in less than a minute: what a worker keeps from file to file is made anew in them. */
const BROAD = [
  'test/recorded/',
  'test/forms/recorded',
  'test/compiler/cases',
  'test/domain/verdicts',
  'test/reference/',
];

/** Milliseconds that the tests of a round take by themselves; what does not fit into the last is not asked. */
const ROUNDS = [20_000, 240_000];

interface Round {
  readonly files: readonly string[];
  readonly limit: number;
}

/** The tests that go through what is mutated, the quickest first, in rounds. */
const roundsOf = (reach: Reach, file: string, text: string, mutation: Mutation): readonly Round[] => {
  const rounds = ROUNDS.map((limit) => ({ files: [] as string[], limit: limitFor(limit) }));
  let spent = 0;
  for (const test of testsThrough(reach, file, text, mutation)) {
    spent += test.ms;
    rounds[ROUNDS.findIndex((limit) => spent <= limit)]?.files.push(test.file);
  }
  return [...rounds.filter(({ files }) => files.length > 0), { files: BROAD, limit: LIMIT }];
};

/** What goes round without end is noticed where the same tests end without it; else nothing is shown. */
const endedBy = async (tests: () => Promise<Verdict>, restore: () => void): Promise<Verdict> => {
  const verdict = await tests();
  if (verdict !== 'took too long') return verdict;
  restore();
  return (await tests()) === 'survived' ? 'noticed' : verdict;
};

const quick = async (rounds: readonly Round[], restore: () => void): Promise<Verdict> => {
  for (const { files, limit } of rounds) {
    const verdict = await endedBy(() => vitest(['run', ...files], limit), restore);
    if (verdict !== 'survived') return verdict;
  }
  return 'survived';
};

/** Tests of the tool as it is compiled. */
const COMPILED = ['test/cli/', 'test/publish/'];

/** Those of its own folder, unless all are asked; where no test goes through what is mutated in its own process, those of the tool as it is compiled. */
const slow = async (file: string, isReached: boolean): Promise<Verdict> => {
  const near = SLOW.filter((test) => test.startsWith(`test/${file.split('/')[1]}/`));
  const asked = values.slow ? SLOW : isReached ? near : [...new Set([...near, ...COMPILED])];
  if (asked.length === 0) return 'survived';
  return (await compile()) ? vitest(['run', ...asked, ...without(APART)]) : 'noticed';
};

const verdictOf = async (reach: Reach, file: string, text: string, mutation: Mutation): Promise<Verdict> => {
  const path = join(copy, file);
  const rounds = roundsOf(reach, file, text, mutation);
  writeFileSync(path, mutated(text, mutation));
  const restore = (): void => writeFileSync(path, text);
  const soon = (await run('npx', TYPES)) ? await quick(rounds, restore) : 'does not compile';
  const verdict = soon === 'survived' ? await endedBy(() => slow(file, rounds.length > 1), restore) : soon;
  restore();
  if (soon === 'survived' && !(await compile())) throw new Error(`${file} does not compile as it was`);
  return verdict;
};

/** Verdicts that an earlier run has come to, by the rest of their line. */
const known = new Map(
  (values.log !== undefined && existsSync(values.log) ? readFileSync(values.log, 'utf8').split('\n') : []).map(
    (line) => {
      const end = line.indexOf('  ');
      return [line.slice(end), line.slice(0, end) as Verdict] as const;
    },
  ),
);

/** Kept in the file that `--reach` names. */
const knownReach = async (files: readonly string[]): Promise<Reach> => {
  if (values.reach !== undefined && existsSync(values.reach)) return JSON.parse(readFileSync(values.reach, 'utf8'));
  const reach = await reachOf(copy, files, (given, environment) =>
    statusOf('npx', ['vitest', ...given, ...without(APART)], { limit: 4 * LIMIT, environment }),
  );
  if (values.reach !== undefined) writeFileSync(values.reach, JSON.stringify(reach));
  return reach;
};

const filesOf = (): readonly string[] =>
  execFileSync('git', ['ls-files', 'compiler', 'generators'], { cwd: project, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.ts$/.test(file) && !/\.d\.ts$|\/build\.ts$/.test(file));

const main = async (): Promise<number> => {
  execFileSync('git', ['clone', '--quiet', '--local', project, copy]);
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  if (!(await compile())) throw new Error('The project does not compile as it is');
  const files = filesOf();
  const reach = await knownReach(files);
  const survivors: string[] = [];
  let made = 0;
  const wanted = Number(values.count);
  while (made < wanted) {
    const file = pick(files) ?? '';
    const text = readFileSync(join(copy, file), 'utf8');
    const mutation = pick(mutationsOf(file, text));
    if (mutation === undefined) continue;
    const what = `  ${file}:${mutation.line}  ${mutation.what}`;
    const before = known.get(what);
    const verdict = before ?? (await verdictOf(reach, file, text, mutation));
    const line = verdict + what;
    if (values.log !== undefined && before === undefined) appendFileSync(values.log, `${line}\n`);
    if (verdict === 'does not compile') continue;
    made += 1;
    if (verdict !== 'noticed') survivors.push(line);
    process.stderr.write(`${made}/${wanted}  ${line}\n`);
  }
  process.stdout.write(`seed ${values.seed}: ${wanted} mutants, ${wanted - survivors.length} noticed\n`);
  for (const survivor of survivors) process.stdout.write(`${survivor}\n`);
  return survivors.length * 10 > wanted ? 1 : 0;
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
try {
  process.exitCode = await main();
} finally {
  rmSync(copy, { recursive: true, force: true });
}
