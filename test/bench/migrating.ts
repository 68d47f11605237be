/** How long one filing takes on its way into another form, once the plan of the two is made and the code is warm, as in a folder of filings. */
import { built } from './built.ts';
import { line, middle } from './report.ts';

const REAL = [
  ['hebei/2022/demonstration-factory-application', 'hebei/2026/advanced-factory-application'],
  ['cn/2022/excellent-scenario-application', 'gansu/2026/excellent-scenario-application'],
  ['cn/2024/excellence-recommendation-summary', 'gansu/2026/excellence-recommendation-summary'],
] as const;

/** V8 goes on compiling what it runs for about a hundred. */
const WARMING = 100;
const RUNS = 150;

export const migrating = async (): Promise<void> => {
  const { comparedForm, Diagnostics, migrate, migrationPlan, nodeHost, read, sampleOf, understand } =
    await built<typeof import('../../compiler/index.ts')>('compiler/index.js');
  const diagnostics = new Diagnostics();
  const resolution = understand(read({ folder: 'forms', prefix: 'forms/' }, nodeHost, diagnostics), diagnostics);
  const formOf = (key: string) => {
    const form = comparedForm(resolution, key);
    if (!form) throw new Error(`there is no form ${key}`);
    return form;
  };
  for (const [one, other] of REAL) {
    const plan = migrationPlan(formOf(one), formOf(other));
    const filing = sampleOf(formOf(one).form, 1);
    const runs = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      migrate(plan, filing);
      return performance.now() - start;
    });
    const each = middle(runs.slice(WARMING));
    line(`migrate of one filing, ${one} → ${other}`, `${each.toFixed(1)} ms`, '≤ 20 ms', each <= 20);
  }
};
