/** Names of what a file imports: its own names stay, and no two imports have one name. */
import { expect, test } from 'vitest';
import { importsBeside } from '../../generators/types/imports.ts';

test('what the file declares keeps its name', () => {
  const imports = importsBeside(['Level']);
  expect(imports.importing('./shared.js', 'Level')).toBe('SharedLevel');
  expect(imports.importing('./shared.js', 'Score')).toBe('Score');
});

test('the same name of two files is another one for each, and stays so', () => {
  const imports = importsBeside([]);
  const called = ['./b.js', './a.js', './c.js', './a.js'].map((from) => imports.importing(from, 'Level'));
  expect(called).toEqual(['Level', 'SharedLevel', 'SharedLevel3', 'SharedLevel']);
  expect(imports.sorted()).toEqual([
    { path: './a.js', names: [{ name: 'Level', as: 'SharedLevel' }] },
    { path: './b.js', names: [{ name: 'Level', as: 'Level' }] },
    { path: './c.js', names: [{ name: 'Level', as: 'SharedLevel3' }] },
  ]);
});

test('names are in order, by what they are called where they are', () => {
  const imports = importsBeside([]);
  for (const name of ['Zone', 'Area', 'Level']) imports.importing('./a.js', name);
  expect(imports.sorted()[0]?.names.map(({ name }) => name)).toEqual(['Area', 'Level', 'Zone']);
});
