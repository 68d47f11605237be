/**
 * Which files of tests go through a place in the sources, and how long each takes: by one run of the tests over probed sources.
 * What a worker keeps from file to file (forms understood, modules) counts for the first file that asked for it: broad tests are to be run beside.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Mutation } from './mutations.ts';
import { functionsOf, probed } from './probes.ts';

export interface Reach {
  readonly tests: readonly { readonly file: string; readonly ms: number; readonly through: readonly string[] }[];
}

const CONFIG = `import base from './vitest.config.ts';
export default { ...base, test: { ...base.test, setupFiles: ['test/mutants/listen.ts'] } };
`;

/** Runs the tests in `copy`, a project whose sources may be written over, by `vitest`, and restores the sources. */
export const reachOf = async (
  copy: string,
  sources: readonly string[],
  vitest: (given: readonly string[], environment: Readonly<Record<string, string>>) => Promise<unknown>,
): Promise<Reach> => {
  const reached = join(copy, '.reached');
  const before = new Map(sources.map((file) => [file, readFileSync(join(copy, file), 'utf8')]));
  writeFileSync(join(copy, 'reach.config.ts'), CONFIG);
  for (const [file, text] of before) writeFileSync(join(copy, file), probed(file, text));
  try {
    await vitest(['run', '--config', 'reach.config.ts'], { REACHED: reached });
  } finally {
    for (const [file, text] of before) writeFileSync(join(copy, file), text);
  }
  const tests = readdirSync(reached).map((name) => {
    const [file = '', ms = '0', ...through] = readFileSync(join(reached, name), 'utf8').split('\n');
    return { file: relative(copy, file), ms: Number(ms), through };
  });
  return { tests };
};

/** The innermost function around a mutation, by its place among the file's; undefined for what is said when the module is loaded. */
const functionAround = (text: string, { start, end }: Mutation): number | undefined => {
  const around = functionsOf(text)
    .map((each, index) => ({ ...each, index }))
    .filter((each) => each.start <= start && end <= each.end);
  return around.at(-1)?.index;
};

/** The files of tests that go through what is mutated, the quickest first. What is said as a module is loaded is asked of all that go through its functions. */
export const testsThrough = (reach: Reach, file: string, text: string, mutation: Mutation): Reach['tests'] => {
  const index = functionAround(text, mutation);
  const goes = ({ through }: Reach['tests'][number]): boolean =>
    index === undefined ? through.some((place) => place.startsWith(`${file}:`)) : through.includes(`${file}:${index}`);
  return reach.tests.filter(goes).toSorted((a, b) => a.ms - b.ms);
};
