/** How long comparing takes: every pack with every other, in one process, definitions read before. */
import { built } from './built.ts';
import { clock, line, seconds } from './report.ts';

/** Packs that follow or forward one another; of all others nobody asks. */
const REAL = [
  ['cn/2022', 'hebei/2022'],
  ['cn/2022', 'hubei/2023'],
  ['cn/2022', 'gansu/2026'],
  ['cn/2024', 'inner-mongolia/2024'],
  ['cn/2024', 'gansu/2026'],
  ['hebei/2022', 'hebei/2026'],
] as const;

export const comparing = async (): Promise<void> => {
  const { comparedPack, Diagnostics, judged, nodeHost, read, reviewPacks, understand } =
    await built<typeof import('../../compiler/index.ts')>('compiler/index.js');
  const diagnostics = new Diagnostics();
  const resolution = understand(read({ folder: 'forms', prefix: 'forms/' }, nodeHost, diagnostics), diagnostics);
  const packOf = (key: string) => {
    const pack = comparedPack(resolution, key);
    if (!pack) throw new Error(`there is no pack ${key}`);
    return pack;
  };
  const all = [...resolution.packs.keys()];
  const pairs = all.flatMap((one) => all.flatMap((other) => (one === other ? [] : [[one, other] as const])));
  const compare = (of: readonly (readonly [string, string])[]) => of.map(([a, b]) => reviewPacks(packOf(a), packOf(b)));
  const real = await clock(() => compare(REAL));
  line(`diff of ${REAL.length} packs with those they follow`, seconds(real), '≤ 1 s', real <= 1);
  line(`diff of ${pairs.length} pairs of packs`, seconds(await clock(() => compare(pairs))));
  const reviews = compare(REAL);
  line('  with filings that show what breaks', seconds(await clock(() => reviews.map(judged))));
};
