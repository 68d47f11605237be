/** What differs because the years of two notices do, and is written once. */
import { expect, test } from 'vitest';
import { followingYears } from '../../compiler/following-years.ts';
import type { JudgedReview } from '../../compiler/witness.ts';

const text = '2026 2027';
const written = (path: string, start: number) => ({ span: { source: { path, text }, start, end: start + 4 } });
type Place = ReturnType<typeof written>;

const reviewOf = (before: Place, after: Place, to = '2027年'): JudgedReview =>
  ({
    before: { key: 'test/2026/note' },
    after: { key: 'test/2027/note' },
    sections: [
      {
        findings: [
          {
            data: 'untouched',
            effects: { wording: true },
            difference: {
              kind: 'changed',
              attribute: 'text',
              from: '2026年',
              to,
              before: { attributes: new Map([['text', before]]) },
              after: { attributes: new Map([['text', after]]) },
            },
          },
        ],
      },
    ],
  }) as unknown as JudgedReview;

test('follows the year where it is written once', () => {
  expect(followingYears(reviewOf(written('a.yaml', 0), written('a.yaml', 0)))?.findings.size).toBe(1);
});

test.each([
  ['at another place of the same file', written('a.yaml', 0), written('a.yaml', 5)],
  ['at the same place of another file', written('a.yaml', 0), written('b.yaml', 0)],
])('does not follow where it is written anew %s', (_, before, after) => {
  expect(followingYears(reviewOf(before, after))).toBeUndefined();
});

test('does not follow where it says another year than the later one', () => {
  const place = written('a.yaml', 0);
  expect(followingYears(reviewOf(place, place, '2029年'))).toBeUndefined();
});
