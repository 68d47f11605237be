/** What the standard output does not take is told, never cut off in silence. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, main, project } from './run.ts';

/** A line of the shell, in which $0 is node and $1 the command line. */
const inShell = (line: string, cwd: string): Promise<{ status: number; stderr: string }> =>
  new Promise((done) => {
    execFile(
      'sh',
      ['-c', line, process.execPath, main],
      { cwd, env: { PATH: process.env.PATH, LANG: 'C' } },
      (error, _, stderr) => done({ status: typeof error?.code === 'number' ? error.code : 0, stderr }),
    );
  });

const refused = (reason: string): string => `shenbao: The standard output could not be written: ${reason}\n`;

test('a device that is full', async () => {
  for (const words of ['list', 'help', 'sample cn/2022/recommendation-summary']) {
    const { status, stderr } = await inShell(`"$0" "$1" ${words} > /dev/full`, project);
    expect([words, status]).toEqual([words, 3]);
    expect(stderr).toBe(refused('no space left on device'));
  }
});

test('a file that takes a part only', async () => {
  const folder = folderWith();
  const { status, stderr } = await inShell(
    'trap "" XFSZ; ulimit -f 8; "$0" "$1" sample cn/2022/demonstration-factory-application > cut.json',
    folder,
  );
  expect(status).toBe(3);
  expect(stderr).toBe(refused('file too large'));
  expect(readFileSync(join(folder, 'cut.json')).length).toBeGreaterThan(0);
});

test('a file that takes all of it has all of it', async () => {
  const folder = folderWith();
  expect(await inShell('"$0" "$1" sample cn/2022/demonstration-factory-application > all.json', folder)).toEqual({
    status: 0,
    stderr: '',
  });
  expect(JSON.parse(readFileSync(join(folder, 'all.json'), 'utf8'))).toHaveProperty('$form');
});
