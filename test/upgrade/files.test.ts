/** Paths as an upgrade reads them, and files that stand in place of what is there. */
import { describe, expect, test } from 'vitest';
import { folderOf, isInFolder, joined, overlaid, relativeTo } from '../../compiler/upgrade/files.ts';
import { appOf } from './made.ts';

test('paths are taken apart, joined, and said from a folder', () => {
  expect(folderOf('/a/b/c.ts')).toBe('/a/b');
  expect([isInFolder('/a/b', '/a'), isInFolder('/a', '/a'), isInFolder('/ab', '/a')]).toEqual([true, false, false]);
  expect(['../b/c.js', './c', 'c//d', '../../../x'].map((path) => joined('/a/x', path))).toEqual([
    '/a/b/c.js',
    '/a/x/c',
    '/a/x/c/d',
    '/x',
  ]);
  expect(['/a/b/c.ts', '/a/b/d/e', '/a/c', '/x', '/a/b'].map((path) => relativeTo('/a/b', path))).toEqual([
    './c.ts',
    './d/e',
    '../c',
    '../../x',
    '.',
  ]);
});

describe('an overlay', () => {
  const tree = {
    ...appOf({ 'src/a.ts': 'a', 'packs/one/old.ts': 'old', 'packs/keep.ts': 'keep' }),
    real: (path: string) => `${path}!`,
  };
  const over = overlaid(
    tree,
    new Map([
      [
        '/project/app/packs/one',
        new Map([
          ['new.ts', 'new'],
          ['deep/er.ts', 'er'],
        ]),
      ],
      ['/project/app/made/two', new Map([['x.ts', 'x']])],
    ]),
  );
  const below = (path: string): string => `/project/app/${path}`;

  test('stands in place of its folders, and of nothing else', () => {
    const paths = [
      'src/a.ts',
      'packs/one/old.ts',
      'packs/one/new.ts',
      'packs/one/deep/er.ts',
      'made/two/x.ts',
      'packs/keep.ts',
    ];
    expect(paths.map((path) => over.read(below(path)))).toEqual(['a', undefined, 'new', 'er', 'x', 'keep']);
    expect(paths.map((path) => over.isFile(below(path)))).toEqual([true, false, true, true, true, true]);
    expect(over.isFile(below('packs/one'))).toBe(false);
  });

  test('has the folders on the way', () => {
    const folders = [
      '',
      'src',
      'packs/one',
      'packs/one/deep',
      'packs/one/gone',
      'made',
      'made/two',
      'none',
      'made/two/x.ts',
    ];
    expect(folders.map((path) => over.isFolder(below(path).replace(/\/$/, '')))).toEqual([
      true,
      true,
      true,
      true,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  test('lists each once, with its kind', () => {
    const listed = (path: string) =>
      over
        .entriesIn(path)
        .map(({ name, kind }) => `${name} ${kind}`)
        .sort();
    expect(listed('/project/app')).toEqual(['made folder', 'packs folder', 'src folder']);
    expect(listed(below('packs'))).toEqual(['keep.ts file', 'one folder']);
    expect(listed(below('packs/one'))).toEqual(['deep folder', 'new.ts file']);
    expect(listed(below('made/two'))).toEqual(['x.ts file']);
  });

  test('leads nowhere else; the rest does', () => {
    expect(['packs/one/new.ts', 'packs/one', 'made', 'src'].map((path) => over.real(below(path)))).toEqual([
      below('packs/one/new.ts'),
      below('packs/one'),
      below('made'),
      `${below('src')}!`,
    ]);
  });
});
