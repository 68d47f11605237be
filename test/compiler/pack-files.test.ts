/** The files of a pack's folder: in the same order whatever came first, those of the one that asks before the others'. */
import { expect, it } from 'vitest';
import { packFiles, type Share } from '../../compiler/generate/pack-files.ts';

const share = (generator: string, subject: string, ...paths: readonly string[]): Share => ({
  generator,
  subject,
  files: paths.map((path) => ({ path, published: path.endsWith('.js') })),
});

const SHARES = [
  share('asks', 'a/1', 'index.js'),
  share('asks', 'a/1/first', 'first/index.js'),
  share('asks', 'a/1/second', 'second/index.js'),
  share('early', 'a/1/first', 'first/types.js', 'first/notes.md'),
  share('early', 'a/1/second', 'second/types.js'),
  share('late', 'a/1', 'README.md'),
];
const FORMS = ['a/1/first', 'b/1/other', 'a/1/second'];

it('comes by generator, then as the pack has its forms', () => {
  const expected = SHARES.flatMap(({ files }) => files);
  for (const given of [SHARES, SHARES.toReversed(), [...SHARES.slice(3), ...SHARES.slice(0, 3)]])
    expect(packFiles('a/1', 'asks', FORMS, given)).toEqual(expected);
});

it('has nothing of other packs, and a file once, published if anyone publishes it', () => {
  const other = share('early', 'b/1/other', 'other/types.js');
  const twice: Share = { generator: 'late', subject: 'a/1', files: [{ path: 'x.json', published: true }] };
  const again: Share = { generator: 'later', subject: 'a/1', files: [{ path: 'x.json', published: false }] };
  expect(packFiles('a/1', 'asks', FORMS, [other, again, twice])).toEqual([{ path: 'x.json', published: true }]);
});
