/** One large filing through our validator, through ajv at run time, and through the same form in zod. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Result } from '../../compiler/filing/validation.ts';
import type { JsonSchema } from '../../compiler/model/json-schema.ts';
import { mutateSample } from '../fixtures/mutate-sample.ts';
import { ajvOf } from './ajv-schema.ts';
import { built, builtForms } from './built.ts';
import { firstCall } from './first-call.ts';
import { largeFiling } from './large-filing.ts';
import { kilobytes, line, middle, milliseconds, perSecond, times } from './report.ts';
import { zodSchemaOf } from './zod-schema.ts';

type Validate = (data: unknown) => boolean;

/** The form whose validator is the largest. */
const key = 'hebei/2026/advanced-factory-application';

const bundleSizes = (output: string): void => {
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('validator.js'),
  );
  const sizes = files.map((file) => gzipSync(readFileSync(join(output, file))).length);
  const largest = Math.max(...sizes);
  line(`largest of ${files.length} validators, gzipped`, kilobytes(largest), '≤ 60 kB', largest <= 60_000);
};

/** What the schema asserts and no more, with the code that validators carry. */
const structureOf = async (folder: string, schema: JsonSchema): Promise<Validate> => {
  const [{ compileSchema }, { printDeclarations }, { runtimeText }] = await Promise.all([
    built<typeof import('../../generators/validator/compile-schema.ts')>('generators/validator/compile-schema.js'),
    built<typeof import('../../generators/validator/print-code.ts')>('generators/validator/print-code.js'),
    built<typeof import('../../generators/validator/runtime-bundle.js')>('generators/validator/runtime-bundle.js'),
  ]);
  const file = join(folder, 'structure.mjs');
  const last = 'export const isRight = (data) => breachesOf(check, data).length === 0;';
  writeFileSync(file, `${runtimeText}\n${printDeclarations(compileSchema(schema))}\n${last}\n`);
  return (await import(pathToFileURL(file).href)).isRight;
};

/** As where the page's policy forbids `eval`. */
const zodWithoutEval = (schema: JsonSchema): z.ZodType => {
  z.config({ jitless: true });
  const made = zodSchemaOf(schema);
  z.config({ jitless: false });
  return made;
};

/** Calls per second, contenders in turn, so that none has the machine for itself: a list of rounds for each. */
const rates = (contenders: readonly Validate[], data: unknown): readonly (readonly number[])[] => {
  const round = (validate: Validate, length: number): number => {
    const start = performance.now();
    let calls = 0;
    for (; performance.now() - start < length; calls += 1) validate(data);
    return (1000 * calls) / (performance.now() - start);
  };
  for (const validate of contenders) round(validate, 1000);
  const rounds = Array.from({ length: 9 }, () => contenders.map((validate) => round(validate, 250)));
  return contenders.map((_, at) => rounds.map((each) => each[at] ?? Number.NaN));
};

/** @param output of a build of all forms */
export const validators = async (folder: string, output: string): Promise<void> => {
  bundleSizes(output);
  // as the package that it is published in says
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const form = (await builtForms()).find((each) => each.key === key);
  if (form === undefined) throw new Error(`There is no ${key}`);
  const { sampleOf } = await built<typeof import('../../compiler/sample-filing.ts')>('compiler/sample-filing.js');
  const [validator, schemaFile] = [join(output, key, 'validator.js'), join(output, key, 'schema.json')];
  const schema: JsonSchema = JSON.parse(readFileSync(schemaFile, 'utf8'));
  const { validate } = await import(pathToFileURL(validator).href);
  const isRight = await structureOf(folder, schema);
  const [byAjv, zod, zodPlain] = [ajvOf(schema), zodSchemaOf(schema), zodWithoutEval(schema)];

  const seeds = Array.from({ length: 500 }, (_, seed) => seed);
  for (const seed of seeds) {
    const sample = sampleOf(form, seed);
    for (const data of [sample, mutateSample(form, sample, seed).data]) {
      const verdicts = [isRight, byAjv, (each: unknown) => zod.safeParse(each).success].map((accepts) => accepts(data));
      if (new Set(verdicts).size > 1) throw new Error(`Ours, ajv, zod: ${verdicts}\n${JSON.stringify(data)}`);
    }
  }
  line('ours, ajv and zod agree: right and wrong filings', String(2 * seeds.length));

  const filing = largeFiling(form, sampleOf(form, 1));
  const { issues, warnings, unchecked = [] }: Result<unknown> = validate(filing);
  // what the form does not ask for is missing from every filing
  const unsure = unchecked.filter(({ missing }) => missing.length > 0);
  if (issues || warnings || unsure.length > 0)
    throw new Error(`The large filing is not right: ${JSON.stringify({ issues, warnings, unsure })}`);
  const filingFile = join(folder, 'filing.json');
  writeFileSync(filingFile, JSON.stringify(filing));
  line(`a large filing of ${key}`, kilobytes(Buffer.byteLength(JSON.stringify(filing))));

  const [ours, ajvs, zods] = [
    firstCall(15, 'shenbao', validator, filingFile),
    firstCall(7, 'ajv', schemaFile, filingFile),
    firstCall(7, 'zod', schemaFile, filingFile),
  ];
  const whole = ours.making + ours.calling;
  line('first call in a fresh process: import() + first validate', milliseconds(whole), '≤ 20 ms', whole <= 20);
  line('  import()', milliseconds(ours.making));
  line('  first validate', milliseconds(ours.calling));
  line('  ajv, loaded: compile + first validate', milliseconds(ajvs.making + ajvs.calling));
  line('  zod, loaded: making the schema + first parse', milliseconds(zods.making + zods.calling));

  const [all = [], structure = [], ajv = [], parsed = [], plain = []] = rates(
    [
      (data) => validate(data).issues === undefined,
      isRight,
      byAjv,
      (data) => zod.safeParse(data).success,
      (data) => zodPlain.safeParse(data).success,
    ],
    filing,
  );
  const against = (mine: readonly number[], other: readonly number[]): number =>
    middle(mine.map((rate, at) => rate / (other[at] ?? Number.NaN)));
  const aimed = (what: string, ratio: number): void => line(what, times(ratio), '≥ 3 ×', ratio >= 3);
  line('warm: structure, field checks and rules', perSecond(middle(all)));
  line('warm: structure only', perSecond(middle(structure)));
  line('  ajv, structure', perSecond(middle(ajv)));
  line('  zod, structure', perSecond(middle(parsed)));
  line('  zod, structure, where eval is forbidden', perSecond(middle(plain)));
  aimed('  structure, how many times zod', against(structure, parsed));
  aimed('  structure, how many times zod without eval', against(structure, plain));
  aimed('  all of it, how many times zod’s structure', against(all, parsed));
};
