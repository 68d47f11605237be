import { describe, expect, test } from 'vitest';
import type { Field, ResolvedForm } from '../../compiler/model/form.ts';
import { isObject } from '../../compiler/model/members.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { everyType, summary } from '../fixtures/every-type.ts';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const samples = seeds.map((seed) => JSON.parse(JSON.stringify(sampleOf(everyType, seed))));

/** GB 32100-2015, in scaled integers of its own: value of each character times 3^i mod 31. */
const creditSum = (code: string): number =>
  [...code].reduce((sum, character, at) => {
    const weight = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1][at] ?? 0;
    return sum + weight * '0123456789ABCDEFGHJKLMNPQRTUWXY'.indexOf(character);
  }, 0);

/** GB 11714: X is 10. */
const bodySum = (code: string): number =>
  [...code].reduce((sum, character, at) => {
    const weight = [3, 7, 9, 10, 5, 8, 4, 2, 1][at] ?? 0;
    return sum + weight * (character === 'X' ? 10 : Number(character));
  }, 0);

test('a seed is a sample', () => {
  expect(sampleOf(everyType, 7)).toEqual(sampleOf(everyType, 7));
  expect(new Set(samples.map((sample) => JSON.stringify(sample))).size).toBe(seeds.length);
  expect(samples[0].$form).toBe(everyType.key);
});

test('a field that a form gains moves no other value', () => {
  const plain: Field = {
    kind: 'field',
    id: 'added',
    path: 'added',
    label: '备注',
    type: 'text',
    readOnly: false,
    open: false,
    notes: [],
    required: false,
  };
  const more: ResolvedForm = {
    ...everyType,
    fields: [
      plain,
      ...everyType.fields.map((node) =>
        node.kind === 'group' || node.kind === 'list'
          ? { ...node, children: [...node.children, { ...plain, path: `${node.path}.added` }] }
          : node,
      ),
    ],
  };
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(without);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([id, held]) => (id === 'added' ? [] : [[id, without(held)]])),
    );
  };
  const now = seeds.slice(0, 40).map((seed) => sampleOf(more, seed));
  expect(JSON.stringify(now)).toContain('"added"');
  expect(now.map(without)).toEqual(samples.slice(0, 40));
});

test('optional fields and lists are sometimes absent, read-only ones always', () => {
  const givenIn = (has: (sample: (typeof samples)[number]) => boolean) => samples.filter(has).length;
  for (const has of [
    (sample: (typeof samples)[number]) => 'equipment' in sample,
    (sample: (typeof samples)[number]) => 'organisationCode' in sample.enterprise,
    (sample: (typeof samples)[number]) => 'patents' in sample.enterprise.indicators,
    (sample: (typeof samples)[number]) => 'phone' in sample.legalRepresentative.contact,
  ]) {
    expect(givenIn(has)).toBeGreaterThan(20);
    expect(givenIn(has)).toBeLessThan(180);
  }
  expect(givenIn((sample) => 'inKeyRegion' in sample.enterprise)).toBe(0);
});

test('lists hold one to four records, and as many as they must', () => {
  const counts = new Set(samples.map((sample) => sample.scenarios.length));
  expect([...counts].sort()).toEqual([1, 2, 3, 4]);
  for (const seed of seeds) {
    const rows = JSON.parse(JSON.stringify(sampleOf(summary, seed))).rows ?? [];
    for (const row of rows) expect(row.suppliers.length).toBeGreaterThan(0);
  }
});

test('codes of organisations have their check characters', () => {
  for (const { enterprise } of samples) {
    expect(creditSum(enterprise.creditCode) % 31).toBe(0);
    expect(bodySum(enterprise.creditCode.slice(8, 17)) % 11).toBe(0);
    const code = enterprise.organisationCode;
    if (code?.length === 9) expect(bodySum(code) % 11).toBe(0);
  }
  const checks = new Set(samples.map(({ enterprise }) => enterprise.creditCode.at(-1)));
  expect(checks.has('0')).toBe(true);
});

describe('values that depend on each other', () => {
  const scenarios = samples.flatMap((sample) => sample.scenarios);

  test('a period starts before it ends', () => {
    for (const { period } of scenarios) expect(period.start <= period.end).toBe(true);
  });

  test('a date whose year the form prints is of that year, a founding is older', () => {
    for (const { cover, enterprise } of samples) {
      expect(cover.filedOn).toMatch(/^2022-/);
      expect(Number(enterprise.foundedIn.slice(0, 4))).toBeLessThan(2017);
    }
  });

  test('a scenario belongs to its stage', () => {
    const guide = everyType.catalogues['scenario-guide/2022'];
    for (const { stage, scenario } of scenarios) {
      const entry = guide?.entries.find(({ code }) => code === stage);
      expect(entry?.entries.map(({ code }) => code)).toContain(scenario);
    }
  });

  test('prose keeps to its 字数, Han and Chinese punctuation being one each', () => {
    for (const { description, name } of scenarios) {
      expect(description).toMatch(/^[\p{Script=Han}、。，]+$/u);
      expect(description.length).toBeLessThanOrEqual(300);
      expect(description.length).toBeGreaterThan(60);
      expect(name.length).toBeLessThanOrEqual(30);
    }
    for (const { effects } of samples) {
      if (effects.other !== undefined) expect(Math.abs(effects.other.length - 400)).toBeLessThanOrEqual(80);
    }
  });
});
