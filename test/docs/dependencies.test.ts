/** CONTRIBUTING.md says of every dependency why it is there, and of every pin why it is one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '../compiler/project.ts';

const read = (file: string): string => readFileSync(join(projectFolder, file), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json'));
const text = read('CONTRIBUTING.md');

/** First cells of the rows of a table, by what the head of its first column says. */
const namesIn = (head: string): readonly string[] => {
  const [, rows = ''] = new RegExp(`^\\| ${head} \\| reason \\|\\n\\|[-|]+\\|\\n((?:\\|.*\\n)+)`, 'm').exec(text) ?? [];
  const cells = rows.split('\n').flatMap((row) => row.split('|')[1]?.split(/[,;]/) ?? []);
  let scope = '';
  return cells.map((cell) => {
    const name = cell.trim();
    scope = /^@[^/]+\//.exec(name)?.[0] ?? scope;
    // `-noto-sans-sc` behind `@expo-google-fonts/noto-serif-sc`
    return name.startsWith('-') ? `${scope}${name.slice(1)}` : name;
  });
};

it.each([
  ['in use', dependencies],
  ['in development', devDependencies],
])('each that is %s', (head, versions) => {
  const named = namesIn(head);
  expect(named.length).toBeGreaterThan(5);
  const unnamed = Object.keys(versions).filter((name) => !named.includes(name) && !name.startsWith('@types/'));
  expect(unnamed).toEqual([]);
});

it('each pin', () => {
  const pins = namesIn('pin').map((pin) => pin.replace(/ [\d.]+$/, ''));
  const exact = Object.entries<string>(devDependencies).flatMap(([name, version]) =>
    /^\d+\.\d+\.\d+$/.test(version) ? [name] : [],
  );
  expect(exact.length).toBeGreaterThan(3);
  expect(exact.filter((name) => !pins.includes(name))).toEqual([]);
});
