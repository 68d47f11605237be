/** What is kept under version control: what somebody has written, and no product of a build. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from './project.ts';

/** Of a checkout that is another user's too, as on machines that test. */
const git = (...words: readonly string[]): readonly string[] =>
  execFileSync('git', ['-c', 'safe.directory=*', ...words], {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .split('\n')
    .filter((line) => line !== '');

/** A copy without its history, as for mutants, has nothing to say; nor has one whose history cannot be read. */
const hasHistory = (): boolean => {
  try {
    return existsSync(join(projectFolder, '.git')) && git('rev-parse', '--verify', 'HEAD').length === 1;
  } catch {
    return false;
  }
};

describe.skipIf(!hasHistory())('files under version control', () => {
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
