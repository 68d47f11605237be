/**
 * Packs as npm gives them to those who use them: an app takes a pack and the one that it stands on, a province's project extends the
 * installed base; both go up to a pack that has changed, and what TypeScript, `pack` and `verify` then say.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { folderWith, type Outcome, project, shenbaoSmall } from '../cli/run.ts';
import { MINISTRY, PROVINCE, rewrite } from './published.ts';

/** Where npm has packs from. */
export interface Supply {
  /** Whatever is done with an archive before others can have it. */
  readonly publish: (archive: string) => void;
  /** What `npm install` is told of one: `spec` is `@ministry/forms-2030@1.0.0`. */
  readonly wordFor: (published: { readonly spec: string; readonly archive: string }) => string;
  /** Options of npm. */
  readonly options: readonly string[];
}

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

const install = ({ wordFor, options }: Supply, folder: string, ...packs: readonly Published[]): void => {
  const words = packs.map(({ spec, archive }) => wordFor({ spec, archive: at(archive) }));
  const plain = ['--no-audit', '--no-fund', '--loglevel=error', '--cache', at('cache')];
  execFileSync('npm', ['install', ...plain, ...options, ...words], { cwd: at(folder), stdio: 'pipe' });
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

interface Published {
  readonly spec: string;
  readonly archive: string;
}

const published = (name: string, version: string): Published => ({
  spec: `${name}@${version}`,
  archive: `archives/${name.replace('@', '').replace('/', '-')}-${version}.tgz`,
});
const [BASE, LATER] = [published('@ministry/forms-2030', '1.0.0'), published('@ministry/forms-2030', '2.0.0')];
const [OWN, NEXT] = [published('@shenbao/sichuan-2030', '1.0.0'), published('@shenbao/sichuan-2030', '2.0.0')];
const NOTE = 'ministry/forms/test/2030/note.yaml';

/** Once for a file of tests: its folders are its own. */
export const goUp = async (supply: Supply): Promise<void> => {
  const publish = ({ archive }: Published): void => supply.publish(at(archive));
  mkdirSync(at('archives'));
  expect(await shenbao('ministry', 'pack', 'test/2030', '-o', '../archives')).toMatchObject({ status: 0, stderr: '' });
  publish(BASE);
  install(supply, 'province', BASE);
  expect(await shenbao('province', 'pack', 'sichuan/2030', '-o', '../archives')).toMatchObject({
    status: 0,
    stderr: '',
  });
  publish(OWN);
  install(supply, 'app', BASE, OWN);
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
  publish(LATER);
  install(supply, 'app', LATER);
  expect(compiled()).toEqual([
    expect.stringMatching(/app\.ts\(5,\d+\): error TS2322/),
    expect.stringMatching(/app\.ts\(6,\d+\): error TS2322/),
  ]);
  install(supply, 'province', LATER);
  const behind = await shenbao('province', 'verify', `../${OWN.archive}`, '--base', '@ministry/forms-2030');
  expect(behind.stderr).toMatch(/@ministry\/forms-2030@2\.0\.0.*@ministry\/forms-2030@1\.0\.0.*verify\/base-other/);
  expect(behind.status).toBe(1);

  const small = await shenbao('province', 'pack', 'sichuan/2030', '-o', '../archives', '--since', `../${OWN.archive}`);
  expect(small.stderr).toMatch(/2\.0\.0 at least after 1\.0\.0.*pack\/least-version/);
  rewrite(cwd, 'province/forms/sichuan/2030/pack.yaml', 'version: 1.0.0', 'version: 2.0.0');
  expect(await shenbao('province', 'pack', 'sichuan/2030', '-o', '../archives')).toMatchObject({
    status: 0,
    stderr: '',
  });
  expect(await shenbao('province', 'verify', `../${NEXT.archive}`, '--rebuild')).toMatchObject({ status: 0 });
  const down = await shenbao('province', 'verify', `../${NEXT.archive}`, '--base', `../${BASE.archive}`);
  expect(down.stderr).toMatch(/1\.0\.0\.tgz.*verify\/base-older/);
};
