/** Which files the arguments mean. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filingFiles } from '../../compiler/cli/filing-files.ts';
import { readFiling } from '../../compiler/cli/read-filing.ts';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { folderWith } from './run.ts';

const FILES = [
  'a.json',
  'b.JSON',
  'c.txt',
  '.hidden.json',
  '收件/10.json',
  '收件/9.json',
  '收件/甲(1).json',
  '收件/补报/晚.json',
  '收件/补报/.旧/旧.json',
  '二〇二六(上)/丙.json',
  'node_modules/x/package.json',
  'empty/readme.txt',
  'like/[a].json',
  'like/a.json',
];
const cwd = folderWith(Object.fromEntries(FILES.map((file) => [file, '{}'])));

const home = process.cwd();
beforeEach(() => process.chdir(cwd));
afterEach(() => process.chdir(home));

const filesOf = async (...args: string[]) => {
  const diagnostics = new Diagnostics();
  const files = await filingFiles(args, diagnostics);
  return [...files, ...diagnostics.list().map(({ code, parameters }) => `${code} ${Object.values(parameters)}`)];
};

test.each([
  ['a file', ['a.json'], ['a.json']],
  ['several, sorted', ['收件/9.json', 'a.json'], ['a.json', '收件/9.json']],
  ['each once', ['./a.json', 'a.json', join(cwd, 'a.json'), '*.json', '收件/../a.json'], ['a.json']],
  ['the standard input, once', ['-', 'a.json', '-'], ['-', 'a.json']],
  ['one that is not there: who reads it says so', ['nowhere.json'], ['nowhere.json']],
  [
    'a folder: its JSON files, all the way down',
    ['收件'],
    ['收件/10.json', '收件/9.json', '收件/甲(1).json', '收件/补报/晚.json'],
  ],
  ['no name is no folder', [''], ['']],
  ['a folder with a slash', ['收件/补报/'], ['收件/补报/晚.json']],
  [
    'this folder',
    ['.'],
    [
      'a.json',
      'b.JSON',
      'like/[a].json',
      'like/a.json',
      '二〇二六(上)/丙.json',
      '收件/10.json',
      '收件/9.json',
      '收件/甲(1).json',
      '收件/补报/晚.json',
    ],
  ],
  ['a glob', ['收件/*.json'], ['收件/10.json', '收件/9.json', '收件/甲(1).json']],
  ['any folders', ['**/*晚.json'], ['收件/补报/晚.json']],
  ['any folders include none', ['收件/**/9.json'], ['收件/9.json']],
  ['braces', ['收件/{9,补报/晚}.json'], ['收件/9.json', '收件/补报/晚.json']],
  ['classes', ['收件/[0-9].json'], ['收件/9.json']],
  ['a glob is not only for JSON', ['c.*'], ['c.txt']],
  ['an absolute glob', [`${cwd}/收件/?.json`], [`${cwd}/收件/9.json`]],
  ['above', ['收件/../*.json'], ['a.json']],
  ['a name that looks like a glob', ['收件/甲(1).json'], ['收件/甲(1).json']],
  ['and not what that glob would match', ['like/[a].json'], ['like/[a].json']],
  ['a folder that looks like one', ['二〇二六(上)/*.json'], ['二〇二六(上)/丙.json']],
  ['what is hidden, where it is named', ['.*.json'], ['.hidden.json']],
  ['packages, where they are named', ['node_modules/**/*.json'], ['node_modules/x/package.json']],
  ['a glob that matches nothing', ['*.yaml', 'a.json'], ['a.json', 'cli/no-match *.yaml']],
  ['a glob in a folder that is not there', ['nowhere/*.json'], ['cli/no-match nowhere/*.json']],
  ['a folder without JSON', ['empty'], ['cli/no-match empty/**/*.json']],
  ['no glob means all but', ['!a.json'], ['cli/no-match !a.json']],
])('%s', async (_, args, expected) => expect(await filesOf(...args)).toEqual(expected));

test.skipIf(process.platform === 'win32')('a pipe that is met or named is told and not waited for', async () => {
  mkdirSync('pipes');
  writeFileSync('pipes/real.json', '{}');
  execFileSync('mkfifo', ['pipes/pipe.json']);
  symlinkSync('pipe.json', 'pipes/to-pipe.json');
  symlinkSync('/dev/null', 'pipes/to-device.json');
  const told = ['pipe', 'to-device', 'to-pipe'].map((name) => `cli/not-a-file pipes/${name}.json`);
  expect((await filesOf('pipes')).toSorted()).toEqual([...told, 'pipes/real.json']);
  for (const file of ['pipes/pipe.json', 'pipes/to-pipe.json', '/dev/zero', 'pipes']) {
    const diagnostics = new Diagnostics();
    expect(readFiling(file, diagnostics)).toBeUndefined();
    expect(diagnostics.list().map(({ code }) => code)).toEqual(['cli/not-a-file']);
  }
});

describe('links', () => {
  test('lead to files, and not in circles', async () => {
    mkdirSync('links/inner', { recursive: true });
    writeFileSync('links/inner/real.json', '{}');
    symlinkSync('inner/real.json', 'links/linked.json');
    symlinkSync('../../links', 'links/inner/round');
    symlinkSync('nowhere.json', 'links/broken.json');
    symlinkSync('nowhere.txt', 'links/broken.txt');
    const [real, linked] = ['links/inner/real.json', 'links/linked.json'];
    const [round, broken] = ['cli/folder-link links/inner/round', 'cli/broken-link links/broken.json'];
    expect((await filesOf('links')).toSorted()).toEqual([broken, round, real, linked].toSorted());
    expect((await filesOf('links/**/*.json')).toSorted()).toEqual([broken, round, real, linked].toSorted());
    expect(await filesOf('links/l*.json')).toEqual([linked]);
    expect(await filesOf('links/inner/*.json')).toEqual([real]);
  });
});
