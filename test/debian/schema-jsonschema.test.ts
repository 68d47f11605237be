/** The schema under another implementation, python3-jsonschema, whose regex engine is not JavaScript's. */
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleOf } from '../../generators/sample/sample.ts';
import { draftSchemaOf, schemaOf } from '../../generators/schema/schema.ts';
import { everyType, summary } from '../fixtures/every-type.ts';
import { filing, wrongFiling, wrongs } from '../fixtures/hand-made.ts';
import { mutateSample } from '../fixtures/mutate-sample.ts';

/** Reads `{ schemas: [[schema, [data, …]], …] }` and writes whether each of the data is valid, in the same order. */
const script = `
import json, sys
from jsonschema import Draft202012Validator
out = []
for schema, instances in json.load(sys.stdin):
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    out.append([validator.is_valid(instance) for instance in instances])
json.dump(out, sys.stdout)
`;

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

/** Data as a file holds them: what JSON cannot say is not there. */
const cases = [everyType, summary].map((form) => {
  const samples = seeds.map((seed) => sampleOf(form, seed));
  const mutations = seeds.map((seed) => mutateSample(form, sampleOf(form, seed), seed));
  return { form, samples, mutations };
});

let answers: boolean[][];
beforeAll(() => {
  const input = [
    ...cases.map(({ form, samples, mutations }) => [
      schemaOf(form),
      [...samples, ...mutations.map(({ data }) => data)],
    ]),
    ...cases.map(({ form, samples }) => [draftSchemaOf(form), [...samples, {}]]),
    [schemaOf(everyType), [filing, ...wrongs.map(wrongFiling)]],
  ];
  const { stdout, stderr, status } = spawnSync('/usr/bin/python3', ['-c', script], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(stderr);
  answers = JSON.parse(stdout);
}, 120_000);

describe.each(cases.map((each, at) => ({ ...each, at, key: each.form.key })))('$key', ({ at, mutations }) => {
  test('accepts the samples of 200 seeds', () => {
    const refused = seeds.filter((seed) => answers[at]?.[seed] !== true);
    expect(refused, 'seeds').toEqual([]);
  });

  test('refuses each of 200 mutations', () => {
    const accepted = mutations.filter((_, seed) => answers[at]?.[seeds.length + seed] !== false);
    expect(accepted.map(({ what }) => what)).toEqual([]);
  });

  test('accepts them and an empty one as drafts', () => {
    expect(answers[cases.length + at]).toEqual([...seeds.map(() => true), true]);
  });
});

test('agrees on the filing written by hand and on each way to get it wrong', () => {
  const [right, ...wrong] = answers[2 * cases.length] ?? [];
  expect(right).toBe(true);
  expect(wrongs.filter((_, at) => wrong[at] !== false).map(({ field }) => field)).toEqual([]);
});
