/** Samples of the real forms under another implementation of JSON Schema, python3-jsonschema. */
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { sampleOf } from '../../generators/sample/sample.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { mutateSample } from '../fixtures/mutate-sample.ts';
import { realForms } from '../forms/real-forms.ts';

/** Reads `[[schema, [data, …]], …]` and writes whether each of the data is valid, in the same order. */
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

/** Equal where two schemas differ in nothing but whose they are. */
const shapeOf = (form: ResolvedForm): string => JSON.stringify(schemaOf(form)).replaceAll(form.key, '');

/** The first form of each shape: the reissues of a form have the schema of the form itself under another name. */
const distinct = [...new Map([...realForms].reverse().map((form) => [shapeOf(form), form])).values()];

let answers: readonly (readonly boolean[])[];
beforeAll(() => {
  const input = distinct.map((form) => [
    schemaOf(form),
    [
      ...seeds.map((seed) => sampleOf(form, seed)),
      ...seeds.map((seed) => mutateSample(form, sampleOf(form, seed), seed).data),
    ],
  ]);
  const { stdout, stderr, status } = spawnSync('/usr/bin/python3', ['-c', script], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  answers = JSON.parse(stdout);
}, 240_000);

test('every form has a schema among those that are tried', () => {
  const tried = distinct.map(shapeOf);
  expect(realForms.filter((form) => !tried.includes(shapeOf(form)))).toEqual([]);
});

describe.each(distinct.map((form, at) => [form.key, form, at] as const))('%s', (_, form, at) => {
  test('accepts the samples of 200 seeds', () => {
    expect(answers[at]).toHaveLength(2 * seeds.length);
    expect(seeds.filter((seed) => answers[at]?.[seed] !== true)).toEqual([]);
  });

  test('refuses each of 200 mutations', () => {
    const accepted = seeds.filter((seed) => answers[at]?.[seeds.length + seed] !== false);
    expect(accepted.map((seed) => `seed ${seed}: ${mutateSample(form, sampleOf(form, seed), seed).what}`)).toEqual([]);
  });
});
