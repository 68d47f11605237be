/** What someone may have meant who wrote another name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../compiler/diagnostics/nearest.ts';
import { editDistance } from '../../compiler/model/edit-distance.ts';
import { nearestEntries, withCode } from '../../generators/validator/runtime/catalogues.ts';

/** As it is defined, without a limit. */
const plain = (a: string, b: string): number => {
  if (a === '' || b === '') return a.length + b.length;
  const [p, q] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [plain(p, b) + 1, plain(a, q) + 1, plain(p, q) + (a.at(-1) === b.at(-1) ? 0 : 1)];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    ways.push(plain(p.slice(0, -1), q.slice(0, -1)) + 1);
  return Math.min(...ways);
};

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '产', '线'), maxLength: 6 });

test('the distance is that of insertions, drops, changes and swaps, up to the limit', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 7 }), (a, b, limit) => {
      expect(Math.min(editDistance(a, b, limit), limit + 1)).toBe(Math.min(plain(a, b), limit + 1));
    }),
  );
});

test('a third of the letters may differ; the first in the alphabet of several as near', () => {
  expect(nearest('enterprize', ['enterprise', 'enter'])).toBe('enterprise');
  expect(nearest('naem', ['name', 'unit'])).toBe('name');
  expect(nearest('abx', ['abd', 'abc'])).toBe('abc');
  expect(nearest('abcdef', ['abcxyz'])).toBeUndefined();
});

test.each<[string, readonly string[], string | undefined]>([
  ['abcdef', ['abcdxy'], 'abcdxy'],
  ['abcdef', ['abcxyz'], undefined],
  ['abcdef', ['abcdefgh'], 'abcdefgh'],
  ['abcdef', ['abcdefghi'], undefined],
  ['abcdef', ['abcd'], 'abcd'],
  ['abcdef', ['abc'], undefined],
  ['ab', ['ax'], 'ax'],
  ['ab', ['xy'], undefined],
  ['a', ['b'], 'b'],
  ['NAME', ['Names', 'name'], 'name'],
  ['name', ['Namex', 'NAMES'], 'NAMES'],
  ['abcdef', ['abcdxy', 'abcdex', 'abcdey'], 'abcdex'],
  ['abcdef', [], undefined],
])('%s among %j is %s', (name, candidates, meant) => {
  expect(nearest(name, candidates)).toBe(meant);
  expect(nearest(name, candidates.toReversed())).toBe(meant);
});

describe('entries of a catalogue that a name may mean', () => {
  const entries = {
    'human-machine-work': { label: '人机协同作业', formerly: ['human-machine-making', '人机协同制造'] },
    'flexible-line': { label: '产线柔性配置' },
    'flexible-plan': { label: '产线柔性排程' },
    'energy-use': { label: '能源综合管理' },
  };
  test.each([
    ['产线柔性配置', ['产线柔性配置（flexible-line）']],
    ['人机协同制造', ['人机协同作业（human-machine-work）']],
    ['人机协同', ['人机协同作业（human-machine-work）']],
    ['人机同协作业', ['人机协同作业（human-machine-work）']],
    ['产线柔性编制', ['产线柔性配置（flexible-line）', '产线柔性排程（flexible-plan）']],
    ['flexible-lime', ['产线柔性配置（flexible-line）']],
    ['energy', []],
    ['供应链协同', []],
    ['人机协同作业'.repeat(11), []],
  ])('%s', (name, expected) => {
    expect(nearestEntries(name, entries).map(([code, label]) => withCode(code, label))).toEqual(expected);
  });
});
