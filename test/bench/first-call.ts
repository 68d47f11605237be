/**
 * What the first validation costs in a process that has done nothing else. For a generated validator: `import()` of its
 * file, then the first `validate`. For ajv and zod, which are loaded already: making the validator from the schema, then
 * its first call.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ajvOf } from './ajv-schema.ts';
import { middle } from './report.ts';
import { zodSchemaOf } from './zod-schema.ts';

export type Contender = 'shenbao' | 'ajv' | 'zod';
type Validate = (data: unknown) => boolean;

/** Gives the validator of a file: validator.js, or schema.json for ajv and zod. */
const contenders: Readonly<Record<Contender, (file: string) => Promise<Validate>>> = {
  shenbao: async (file) => {
    const { validate } = await import(pathToFileURL(file).href);
    return (data) => validate(data).issues === undefined;
  },
  ajv: async (file) => ajvOf(JSON.parse(readFileSync(file, 'utf8'))),
  zod: async (file) => {
    const schema = zodSchemaOf(JSON.parse(readFileSync(file, 'utf8')));
    return (data) => schema.safeParse(data).success;
  },
};

/** Milliseconds. */
export interface FirstCall {
  readonly making: number;
  readonly calling: number;
}

/** In the fresh process: `bench.js first-call <contender> <file> <filing>` prints the times. */
export const runFirstCall = async (contender: Contender, file: string, filing: string): Promise<void> => {
  const data: unknown = JSON.parse(readFileSync(filing, 'utf8'));
  const start = performance.now();
  const validate = await contenders[contender](file);
  const made = performance.now();
  const isValid = validate(data);
  const end = performance.now();
  if (!isValid) throw new Error(`${contender} refuses the filing`);
  process.stdout.write(JSON.stringify({ making: made - start, calling: end - made } satisfies FirstCall));
};

/** Medians of so many fresh processes. */
export const firstCall = (processes: number, contender: Contender, file: string, filing: string): FirstCall => {
  const bench = fileURLToPath(import.meta.url);
  const runs = Array.from({ length: processes }, (): FirstCall => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bench, 'first-call', contender, file, filing], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`first call of ${contender}: status ${status}\n${stderr}`);
    return JSON.parse(stdout);
  });
  return { making: middle(runs.map(({ making }) => making)), calling: middle(runs.map(({ calling }) => calling)) };
};
