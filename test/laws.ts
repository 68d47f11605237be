/** How much of a law is tried: in tests a sample, by a seed that is told; all of it by `npm run laws`, which can go on where it was ended. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { it } from 'vitest';

const isWhole = process.env.LAWS === 'whole';
const seed = Number(process.env.LAWS_SEED ?? 1);

/** By it fast-check draws; undefined: by another each time, which a failure tells. */
export const seedOfDraws = isWhole && process.env.LAWS_SEED === undefined ? undefined : seed;

/** For the name of a test: what `LAWS_SEED` makes again. */
export const told = isWhole ? 'all' : `of seed ${seed}`;

/** One of so many, all along the list, of short lists the first too; in `npm run laws` every one. */
export const sampled = <Item>(all: readonly Item[], share: number): readonly Item[] =>
  isWhole ? all : all.filter((_, at) => at % share === seed % share || at < Math.min(2, all.length));

/** A count that is a sample; in `npm run laws` the whole one. */
export const countOf = ({ sample, whole }: { readonly sample: number; readonly whole: number }): number =>
  isWhole ? whole : sample;

/** The first of each kind; in `npm run laws` every one. */
export const oneOfEach = <Item>(all: readonly Item[], kindOf: (item: Item) => string): readonly Item[] => {
  const kinds = all.map(kindOf);
  return isWhole ? all : all.filter((_, at) => kinds.indexOf(kinds[at] ?? '') === at);
};

/** What has held, by name, with what came out of it: a line each in the file that `LAWS_LOG` names. */
const log = process.env.LAWS_LOG;
const held = new Map<string, unknown>(
  log === undefined || !existsSync(log)
    ? []
    : readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
);

/**
 * A part of a law as a test of its own, so that its progress shows; what has held by the log is not tried again.
 * @param told is given what came out of it, now or then
 */
export const part = <Outcome>(
  name: string,
  run: () => Outcome | Promise<Outcome>,
  told: (outcome: Outcome) => void = () => {},
): void => {
  it(name, async () => {
    if (held.has(name)) {
      told(held.get(name) as Outcome);
      return;
    }
    const outcome = await run();
    told(outcome);
    if (log === undefined) return;
    mkdirSync(dirname(log), { recursive: true });
    appendFileSync(log, `${JSON.stringify([name, outcome ?? null])}\n`);
  });
};

/** The numbers from 1 on, so many together. */
export const seedsIn = (count: number, together: number): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(count / together) }, (_, chunk) =>
    Array.from({ length: Math.min(together, count - chunk * together) }, (__, at) => chunk * together + at + 1),
  );
/** So many of a list, all along it, from a place on that follows from the seed; no more than there are. */
export const someOf = <Item>(
  all: readonly Item[],
  count: { readonly sample: number; readonly whole: number },
): readonly Item[] => {
  const taken = Math.min(all.length, countOf(count));
  const step = all.length / taken;
  return Array.from({ length: taken }, (_, at) => all[Math.floor((at * step + seed) % all.length)]).filter(
    (item): item is Item => item !== undefined,
  );
};
