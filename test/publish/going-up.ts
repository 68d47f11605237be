/**
 * Packs as npm installs them from their archives, without a registry: an app takes a pack and the one that it stands on, a province's project
 * extends the installed base; both go up to a pack that has changed, and what TypeScript, `pack` and `verify` then say.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderWith, type Outcome, project, shenbaoSmall } from '../cli/run.ts';
import { MINISTRY, PROVINCE, rewrite } from './published.ts';

/** Four calls of npm, on a machine that is busy. */
vi.setConfig({ testTimeout: 900_000 });

const cwd = folderWith(
  Object.fromEntries([
    ...Object.entries(MINISTRY).map(([path, text]) => [`ministry/${path}`, text]),
    ...Object.entries(PROVINCE).map(([path, text]) => [`province/${path}`, text]),
    ['province/package.json', '{ "name": "province", "private": true }\n'],
    ['app/package.json', '{ "name": "app", "private": true, "type": "module" }\n'],
    [
      'app/app.ts',
      `import { PACK } from '@ministry/forms-2030';
import { type Note, type NoteDraft, validate } from '@ministry/forms-2030/note';
import type { Note as OfSichuan } from '@shenbao/sichuan-2030/note';

export const draft: NoteDraft = { $form: 'test/2030/note', kind: 'small' };
export const kinds: readonly [Note['kind'], OfSichuan['kind']] = ['small', 'small'];
export const told: string = [PACK.title, ...(validate(draft).issues ?? []).map(({ message }) => message)].join();
`,
    ],
    [
      'app/tsconfig.json',
      '{ "compilerOptions": { "module": "nodenext", "target": "es2022", "strict": true, "exactOptionalPropertyTypes": true, "types": [], "outDir": "out" }, "files": ["app.ts"] }\n',
    ],
  ]),
);
const at = (path: string): string => join(cwd, path);
const shenbao = (folder: string, ...words: readonly string[]): Promise<Outcome> =>
  shenbaoSmall(words, { cwd: at(folder) });

const install = (folder: string, ...archives: readonly string[]): void => {
  const options = ['--offline', '--no-audit', '--no-fund', '--loglevel=error', '--cache', at('cache')];
  execFileSync('npm', ['install', ...options, ...archives.map(at)], { cwd: at(folder), stdio: 'pipe' });
};

/** What TypeScript has to say, a line each. */
const compiled = (): readonly string[] => {
  const tsc = join(project, 'node_modules/typescript/bin/tsc');
  try {
    execFileSync(process.execPath, [tsc, '-p', at('app')], { encoding: 'utf8', stdio: 'pipe' });
    return [];
  } catch (error) {
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
    return said.split('\n').filter((line) => line.includes('error TS'));
  }
};

const [BASE, LATER] = ['1.0.0', '2.0.0'].map((version) => `archives/ministry-forms-2030-${version}.tgz`) as [
  string,
  string,
];
const [OWN, NEXT] = ['1.0.0', '2.0.0'].map((version) => `archives/shenbao-sichuan-2030-${version}.tgz`) as [
  string,
  string,
];
const NOTE = 'ministry/forms/test/2030/note.yaml';

test('two archives are installed, extended, and go up together', async () => {
  mkdirSync(at('archives'));
  expect(await shenbao('ministry', 'pack', 'test/2030', '-o', '../archives')).toMatchObject({ status: 0, stderr: '' });
  install('province', BASE);
  expect(await shenbao('province', 'pack', 'sichuan/2030', '-o', '../archives')).toMatchObject({
    status: 0,
    stderr: '',
  });
  install('app', BASE, OWN);
  expect(existsSync(at('app/node_modules/@ministry/forms-2030/package.json'))).toBe(true);
  expect(compiled()).toEqual([]);
  const { told } = await import(at('app/out/app.js'));
  expect(told).toContain('试验通知');
  for (const name of ['@ministry/forms-2030', '@shenbao/sichuan-2030'])
    expect(await shenbao('app', 'verify', name, '--rebuild')).toMatchObject({ status: 0, stderr: '' });
  const installed = at('app/node_modules/@shenbao/sichuan-2030/note/validator.js');
  writeFileSync(installed, `${readFileSync(installed, 'utf8')}\n`);
  const changed = await shenbao('app', 'verify', '@shenbao/sichuan-2030');
  expect(changed.stderr).toMatch(/note\/validator\.js.*verify\/differs/);

  rewrite(cwd, NOTE, 'small: 小型', 'medium: 中型');
  rewrite(cwd, join(dirname(NOTE), 'pack.yaml'), 'version: 1.0.0', 'version: 2.0.0');
  expect(await shenbao('ministry', 'pack', 'test/2030', '-o', '../archives')).toMatchObject({ status: 0, stderr: '' });
  install('app', LATER);
  expect(compiled()).toEqual([
    expect.stringMatching(/app\.ts\(5,\d+\): error TS2322/),
    expect.stringMatching(/app\.ts\(6,\d+\): error TS2322/),
  ]);
  install('province', LATER);
  const behind = await shenbao('province', 'verify', `../${OWN}`, '--base', '@ministry/forms-2030');
  expect(behind.stderr).toMatch(/@ministry\/forms-2030@2\.0\.0.*@ministry\/forms-2030@1\.0\.0.*verify\/base-other/);
  expect(behind.status).toBe(1);

  const small = await shenbao('province', 'pack', 'sichuan/2030', '-o', '../archives', '--since', `../${OWN}`);
  expect(small.stderr).toMatch(/2\.0\.0 at least after 1\.0\.0.*pack\/least-version/);
  rewrite(cwd, 'province/forms/sichuan/2030/pack.yaml', 'version: 1.0.0', 'version: 2.0.0');
  expect(await shenbao('province', 'pack', 'sichuan/2030', '-o', '../archives')).toMatchObject({
    status: 0,
    stderr: '',
  });
  expect(await shenbao('province', 'verify', `../${NEXT}`, '--rebuild')).toMatchObject({ status: 0 });
  const down = await shenbao('province', 'verify', `../${NEXT}`, '--base', `../${BASE}`);
  expect(down.stderr).toMatch(/1\.0\.0\.tgz.*verify\/base-older/);
});
