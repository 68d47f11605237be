/** How long comparing takes: every pack with every other, and a thousand made-up forms with those of the year after, in one process, definitions read before. */
import { join } from 'node:path';
import { built } from './built.ts';
import { clock, line, middle, seconds, times } from './report.ts';
import { packPairs, writeTwoYears } from './scale-project.ts';

/** Packs that follow or forward one another; of all others nobody asks. */
const REAL = [
  ['cn/2022', 'hebei/2022'],
  ['cn/2022', 'hubei/2023'],
  ['cn/2022', 'gansu/2026'],
  ['cn/2024', 'inner-mongolia/2024'],
  ['cn/2024', 'gansu/2026'],
  ['hebei/2022', 'hebei/2026'],
] as const;

/** So many pairs of forms, and a tenth of them. */
const PAIRS = 1000;

/** @param folder for what is made up */
export const comparing = async (folder: string): Promise<void> => {
  const { comparedPack, Diagnostics, judged, nodeHost, read, reviewPacks, understand } =
    await built<typeof import('../../compiler/index.ts')>('compiler/index.js');
  /** Compares packs of a folder. */
  const comparer = (forms: string) => {
    const diagnostics = new Diagnostics();
    const resolution = understand(read({ folder: forms, prefix: 'forms/' }, nodeHost, diagnostics), diagnostics);
    const packOf = (key: string) => {
      const pack = comparedPack(resolution, key);
      if (!pack) throw new Error(`there is no pack ${key}`);
      return pack;
    };
    return {
      keys: [...resolution.packs.keys()],
      compare: (of: readonly (readonly [string, string])[]) => of.map(([a, b]) => reviewPacks(packOf(a), packOf(b))),
    };
  };
  const { keys, compare } = comparer('forms');
  const pairs = keys.flatMap((one) => keys.flatMap((other) => (one === other ? [] : [[one, other] as const])));
  const real = await clock(() => compare(REAL));
  line(`diff of ${REAL.length} packs with those they follow`, seconds(real), '≤ 1 s', real <= 1);
  line(`diff of ${pairs.length} pairs of packs`, seconds(await clock(() => compare(pairs))));
  const reviews = compare(REAL);
  line('  with filings that show what breaks', seconds(await clock(() => reviews.map(judged))));

  const many = join(folder, 'two-years');
  writeTwoYears(many, PAIRS);
  const made = comparer(many);
  const all = packPairs(PAIRS);
  const rounds: [number, number][] = [];
  for (let at = 0; at < 3; at += 1)
    rounds.push([await clock(() => made.compare(all.slice(0, all.length / 10))), await clock(() => made.compare(all))]);
  const [tenth, whole] = [middle(rounds.map(([a]) => a)), middle(rounds.map(([, b]) => b))];
  line(`diff of ${PAIRS / 10} pairs of forms of 100 fields`, seconds(tenth));
  line(`diff of ${PAIRS} pairs`, seconds(whole));
  line('  how many times as long', times(whole / tenth), '≤ 12 ×', whole / tenth <= 12);
};
