/** Of each file of tests, what its tests went through: a file of lines in the folder `REACHED`, by way of the probes. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';

const through = new Set<string>();
const began = performance.now();
Object.assign(globalThis, { reached: (place: string) => void through.add(place) });

afterAll(() => {
  const folder = process.env.REACHED;
  const { testPath } = expect.getState();
  if (folder === undefined || testPath === undefined) throw new Error('REACHED names the folder that is written to');
  mkdirSync(folder, { recursive: true });
  const lines = [testPath, Math.round(performance.now() - began), ...through];
  writeFileSync(
    join(folder, `${createHash('sha256').update(testPath).digest('hex').slice(0, 16)}.txt`),
    lines.join('\n'),
  );
});
