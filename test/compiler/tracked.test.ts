/** What is kept under version control: what somebody has written, and no product of a build. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from './project.ts';

const git = (...words: readonly string[]): readonly string[] =>
  execFileSync('git', words, { cwd: projectFolder, encoding: 'utf8', maxBuffer: 100_000_000 })
    .split('\n')
    .filter((line) => line !== '');

// a copy without its history, as for mutants, has nothing to say
describe.skipIf(!existsSync(join(projectFolder, '.git')))('files under version control', () => {
  it('are none that are to be ignored', () => {
    expect(git('ls-files', '--cached', '--ignored', '--exclude-standard')).toEqual([]);
  });

  it('are JavaScript only where it is written by hand, never bundled', () => {
    const scripts = git('ls-files', '*.js', '*.mjs', '*.cjs').filter((file) => existsSync(join(projectFolder, file)));
    const strange = scripts.filter(
      (file) =>
        !/^test\/(?:cli|page|portal)\/[a-z-]+\.js$/.test(file) ||
        !readFileSync(join(projectFolder, file), 'utf8').startsWith('/**'),
    );
    expect(strange).toEqual([]);
  });
});
