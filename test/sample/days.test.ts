/** Made-up days are as old as what they are of, and all ages of the range occur. */
import { expect, test } from 'vitest';
import { beginningsIn, dayFor, periodFor } from '../../generators/sample/days.ts';
import { randomFrom } from '../../generators/sample/random.ts';
import type { Subject } from '../../generators/sample/subject.ts';
import { field, matrix } from '../fixtures/build-form.ts';
import { ends } from './chance.ts';

const subject = { year: 2026, filing: ['2026-03-01', '2026-03-03'] } as const satisfies Partial<Subject>;
const days = (label: string, more = {}): string[] =>
  Array.from({ length: 600 }, (_, seed) =>
    dayFor(randomFrom(seed), field('day', 'date', label, more), subject as unknown as Subject),
  );
const yearsOf = (all: readonly string[]): number[] => [...new Set(all.map((day) => Number(day.slice(0, 4))))].sort();
const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

test.each([
  ['成立时间', 2001, 2018],
  ['预计完成时间', 2026, 2027],
  ['开工时间', 2023, 2023],
  ['竣工时间', 2025, 2025],
  ['发布时间', 2023, 2025],
])('%s: from %i to %i', (label, first, last) => {
  const all = days(label);
  expect(yearsOf(all)).toEqual(range(first, last));
  const [months, dates] = [5, 8].map((at) => [...new Set(all.map((day) => Number(day.slice(at, at + 2))))]);
  expect(months?.sort((one, other) => one - other)).toEqual(range(1, 12));
  expect(dates?.sort((one, other) => one - other)).toEqual(range(1, 28));
});

test('any other is a day on which it may be filed, and so is one whose year the blank prints', () => {
  const filed = ['2026-03-01', '2026-03-02', '2026-03-03'];
  expect([...new Set(days('填表日期'))].sort()).toEqual(filed);
  expect([...new Set(days('成立时间', { blank: '2026 年 月 日' }))].sort()).toEqual(filed);
});

test('where the years of figures begin with it, it lies before them, unless the blank prints its year', () => {
  const figures = { ...matrix('figures', '指标', [], [2023, 2024, 2025]), since: 'day' };
  const beginnings = beginningsIn([figures]);
  const drawn = (label: string, blank: string): number[] =>
    yearsOf(
      Array.from({ length: 600 }, (_, seed) =>
        dayFor(randomFrom(seed), field('day', 'date', label, { blank }), subject as unknown as Subject, beginnings),
      ),
    );
  expect(drawn('成立时间', '    年  月  日')).toEqual(range(2003, 2020));
  expect(drawn('日期', '    年  月  日')).toEqual(range(2003, 2020));
  expect(drawn('成立时间', '2026 年 月 日')).toEqual([2026]);
});

test('a period ends in the year before, having begun one or two before that', () => {
  const all = Array.from({ length: 300 }, (_, seed) => periodFor(randomFrom(seed), subject as unknown as Subject));
  expect(yearsOf(all.map(({ start }) => start))).toEqual([2023, 2024]);
  expect(yearsOf(all.map(({ end }) => end))).toEqual([2025]);
  const chances = ends((random) => periodFor(random, subject as unknown as Subject));
  expect(chances).toEqual([
    { start: '2024-01-01', end: '2025-01-01' },
    { start: '2023-12-28', end: '2025-12-28' },
  ]);
});
