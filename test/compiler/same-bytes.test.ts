/** Two builds of the same definitions: other folder, other time zone, other language, same bytes. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { nodeHost } from '../../compiler/host/node-host.ts';
import { GENERATORS } from '../../compiler/installed-targets.ts';
import { projectFolder } from './project.ts';

const folder = mkdtempSync(join(tmpdir(), 'shenbao-bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const COUNTRIES = [
  { name: 'a', TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { name: 'deeper/folder-b', TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { name: 'c', TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
] as const;

/** A copy of the definitions in a folder of their own. */
const projectAt = (name: string): string => {
  const project = join(folder, name);
  mkdirSync(project, { recursive: true });
  cpSync(join(projectFolder, 'forms'), join(project, 'forms'), { recursive: true });
  return project;
};

const hashesIn = (output: string): Record<string, string> =>
  Object.fromEntries(
    [...(nodeHost.listFiles(output) ?? [])].sort().map((path) => [
      path,
      createHash('sha256')
        .update(nodeHost.readFile(join(output, path)))
        .digest('hex'),
    ]),
  );

const FORMS = ['cn/2022/recommendation-summary', 'cn/2022/excellent-scenario-application'];

describe('in this process', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it('what is generated without fonts is the same', { timeout: 120_000 }, async () => {
    const generators = GENERATORS.filter(({ name }) => name !== 'word' && name !== 'pdf');
    const built: Record<string, string>[] = [];
    for (const { name, ...environment } of COUNTRIES.slice(0, 2)) {
      const project = projectAt(`here/${name}`);
      for (const [key, value] of Object.entries(environment)) vi.stubEnv(key, value);
      const { diagnostics } = await compile(
        {
          roots: [{ folder: join(project, 'forms'), prefix: 'forms/' }],
          output: join(project, 'output'),
          selectors: FORMS,
          generators,
          tool: 'test',
        },
        nodeHost,
      );
      expect(diagnostics.list()).toEqual([]);
      built.push(hashesIn(join(project, 'output')));
    }
    const [first, second] = built;
    expect(Object.keys(first ?? {}).length).toBeGreaterThan(FORMS.length * 4);
    expect(second).toEqual(first);
  });
});

const main = join(projectFolder, 'dist/compiler/cli/main.js');

describe.skipIf(!existsSync(main) || !existsSync(join(projectFolder, 'dist/fonts')))('as published', () => {
  it('every artifact is the same, documents too', { timeout: 240_000 }, () => {
    const built = COUNTRIES.slice(1).map(({ name, ...environment }) => {
      const project = projectAt(`there/${name}`);
      const { status, stderr } = spawnSync(process.execPath, [main, 'build', ...FORMS, '-o', 'output'], {
        cwd: project,
        env: { PATH: process.env.PATH ?? '', ...environment },
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      return hashesIn(join(project, 'output'));
    });
    const [first, second] = built;
    expect(Object.keys(first ?? {}).filter((path) => /\.(?:docx|pdf)$/.test(path))).toHaveLength(FORMS.length * 2);
    expect(second).toEqual(first);
  });
});
