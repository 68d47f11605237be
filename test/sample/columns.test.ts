/** How much is made up where the form says no number: little in a column of a list, more where prose has the page. */
import { expect, it } from 'vitest';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { field, formOf, list, place } from '../layout/definition.ts';

const fields = [
  list('r', '项', [field('r.name', '名称'), field('r.profile', '简介', 'prose'), field('r.use', '用途', 'prose')]),
  field('story', '概述', 'prose'),
];
const form = formOf(fields, [
  {
    kind: 'section',
    id: 'one',
    orientation: 'portrait',
    newPage: false,
    content: [
      {
        kind: 'records',
        id: 'r',
        list: 'r',
        rows: 1,
        columns: [
          place('r.name'),
          { kind: 'columns', id: 'both', label: '情况', notes: [], columns: [place('r.profile'), place('r.use')] },
        ],
      },
    ],
  },
  place('story'),
]);

const lengths = (data: unknown, key: string): number[] => {
  if (Array.isArray(data)) return data.flatMap((each) => lengths(each, key));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    name === key && typeof value === 'string' ? [value.length] : lengths(value, key),
  );
};

it('is little in columns, and more elsewhere', () => {
  const samples = Array.from({ length: 60 }, (_, seed) => sampleOf(form, seed));
  for (const key of ['profile', 'use']) {
    const found = lengths(samples, key);
    expect(Math.max(...found)).toBeLessThanOrEqual(60);
    expect(Math.max(...found)).toBeGreaterThan(45);
  }
  const told = lengths(samples, 'story');
  expect(Math.max(...told)).toBeLessThanOrEqual(400);
  expect(Math.max(...told)).toBeGreaterThan(350);
  expect(Math.min(...told)).toBeGreaterThan(100);
});
