/** `shenbao upgrade` as it is called: a dry run, what it writes, compiled by TypeScript with the packages that were built, and what it refuses. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { DEFINITIONS } from '../upgrade/made.ts';
import { folderWith, project, shenbaoSmall } from './run.ts';

vi.setConfig({ testTimeout: 600_000 });

const SOURCE = `import { type Plan, companyOwnershipLabels } from '@shenbao/made-2030/plan';\r
\r
export const label = ({ company: { ownership } }: Plan) => companyOwnershipLabels[ownership];\r
`;
const NEXT = `import { type Application, enterpriseNatureLabels } from '@shenbao/made-2031/application';\r
\r
export const label = ({ enterprise: { nature: ownership } }: Application) => enterpriseNatureLabels[ownership];\r
`;
const CONFIG =
  '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler", "strict": true, "noEmit": true, "types": [] }, "include": ["src"] }\n';

const cwd = folderWith({
  ...DEFINITIONS,
  'app/tsconfig.json': CONFIG,
  'app/package.json': '{ "dependencies": { "@shenbao/made-2031": "*" } }\n',
  'app/src/label.ts': SOURCE,
  'app/node_modules/other/index.ts': SOURCE,
  'elsewhere/linked.ts': SOURCE,
});
symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'app/src/linked'));
const read = (path: string): string => readFileSync(join(cwd, path), 'utf8');
const upgrade = (...more: readonly string[]) => shenbaoSmall(['upgrade', ...more], { cwd });
const BETWEEN = ['--from', 'made/2030', '--to', 'made/2031'];

describe('an app', () => {
  test('is shown what would change, and nothing changes', async () => {
    const { status, stdout, stderr } = await upgrade('app', ...BETWEEN);
    expect(stdout).toBe(`--- a/src/label.ts
+++ b/src/label.ts
@@ -1,3 +1,3 @@
-${SOURCE.split('\n')[0]}
+${NEXT.split('\n')[0]}
 \r
-${SOURCE.split('\n')[2]}
+${NEXT.split('\n')[2]}
`);
    expect(stderr).toBe('would change 1 file, 7 places; nothing is left to a person\n');
    expect(status).toBe(0);
    expect(read('app/src/label.ts')).toBe(SOURCE);
  });

  test('is shown so that git applies it in the folder of the app: without a repository, as one, and within one', async () => {
    const git = (folder: string, args: readonly string[], input = '') =>
      execFileSync('git', args, { cwd: folder, input, encoding: 'utf8' });
    const applied = async (repository: string | undefined) => {
      const folder = folderWith({
        ...DEFINITIONS,
        'portal/app/tsconfig.json': CONFIG,
        'portal/app/src/label.ts': SOURCE,
      });
      if (repository !== undefined) git(join(folder, repository), ['init', '-q']);
      const app = join(folder, 'portal/app');
      const { stdout } = await shenbaoSmall(['upgrade', app, ...BETWEEN], { cwd: folder });
      git(app, ['apply', '-'], stdout);
      return [stdout.split('\n')[0], readFileSync(join(app, 'src/label.ts'), 'utf8')];
    };
    expect(await applied(undefined)).toEqual(['--- a/src/label.ts', NEXT]);
    expect(await applied('portal/app')).toEqual(['--- a/src/label.ts', NEXT]);
    expect(await applied('portal')).toEqual(['--- a/app/src/label.ts', NEXT]);
  });

  test('is told as JSON, with each place', async () => {
    const { stdout } = await upgrade(
      'app',
      '--from',
      '@shenbao/made-2030',
      '--to',
      '@shenbao/made-2031',
      '--format',
      'json',
    );
    const { from, to, written, files } = JSON.parse(stdout);
    expect([from, to, written]).toEqual(['made/2030', 'made/2031', false]);
    expect(files).toEqual([
      {
        file: 'app/src/label.ts',
        edits: [
          { line: 1, column: 15, before: 'Plan', after: 'Application' },
          { line: 1, column: 21, before: 'companyOwnershipLabels', after: 'enterpriseNatureLabels' },
          { line: 1, column: 52, before: '@shenbao/made-2030/plan', after: '@shenbao/made-2031/application' },
          { line: 3, column: 25, before: 'company', after: 'enterprise' },
          { line: 3, column: 36, before: '', after: 'nature: ' },
          { line: 3, column: 51, before: 'Plan', after: 'Application' },
          { line: 3, column: 60, before: 'companyOwnershipLabels', after: 'enterpriseNatureLabels' },
        ],
      },
    ]);
  });

  test('follows, and compiles with the package that is built; node_modules and what links lead to stay', async () => {
    const { status, stdout, stderr } = await upgrade('app', ...BETWEEN, '--write');
    expect([status, stdout]).toEqual([0, 'app/src/label.ts\n']);
    expect(stderr).toBe('1 file, 7 places changed; nothing is left to a person\n');
    expect(read('app/src/label.ts')).toBe(NEXT);
    expect(readdirSync(join(cwd, 'app/src')).sort()).toEqual(['label.ts', 'linked']);
    expect([read('app/node_modules/other/index.ts'), read('elsewhere/linked.ts')]).toEqual([SOURCE, SOURCE]);

    expect((await shenbaoSmall(['build', 'made/2031', '-t', 'package'], { cwd })).status).toBe(0);
    const installed = join(cwd, 'app/node_modules/@shenbao/made-2031');
    mkdirSync(join(installed, '..'), { recursive: true });
    cpSync(join(cwd, 'output/made/2031'), installed, { recursive: true });
    writeFileSync(join(cwd, 'app/strict.json'), CONFIG.replace('"src"', '"src/label.ts"'));
    execFileSync(join(project, 'node_modules/.bin/tsc'), ['-p', 'strict.json'], { cwd: join(cwd, 'app') });

    const again = await upgrade('app', '--from', 'output/made/2030', '--to', 'output/made/2031', '--write');
    expect(again.stderr).toContain('upgrade/no-pack'); // that folder has not been built
    const { status: second, stdout: nothing } = await upgrade(
      'app',
      '--from',
      'made/2030',
      '--to',
      'output/made/2031',
      '--write',
    );
    expect([second, nothing]).toEqual([0, '']);
    expect(read('app/src/label.ts')).toBe(NEXT);
  });
});

describe('what is refused or left', () => {
  test.each([
    [['nowhere', ...BETWEEN], 'upgrade/no-app', 1],
    [['app', '--from', 'made/2029', '--to', 'made/2031'], 'upgrade/no-pack', 1],
    [['app', '--from', 'made/2031', '--to', 'made/2031'], 'upgrade/same-pack', 1],
    [['app', ...BETWEEN, '--pair', 'a=b'], 'diff/no-such-pair', 1],
    [['app'], 'required option', 2],
  ])('%s: %s', async (args, code, wanted) => {
    const { status, stdout, stderr } = await upgrade(...args);
    expect(stderr).toContain(code);
    expect([status, stdout]).toEqual([wanted, '']);
  });

  test('a dependency, a configuration that cannot be read, and a file that is no UTF-8: none is changed then', async () => {
    const folder = folderWith({
      ...DEFINITIONS,
      'app/package.json': '{ "dependencies": { "@shenbao/made-2030": "^0.1.0" } }\n',
      'app/a.ts': SOURCE,
      'app/b.ts': new Uint8Array([...new TextEncoder().encode(SOURCE), 0x2f, 0x2f, 0xff]),
      'damaged/tsconfig.json': '{ "extends": "./nowhere.json" }',
    });
    const result = await shenbaoSmall(['upgrade', 'app', ...BETWEEN, '--write', '--lang', 'zh'], { cwd: folder });
    expect(result.stderr).toContain(
      'app/package.json:1:22 错误 依赖项仍是“@shenbao/made-2030”，须改装“@shenbao/made-2031”。 upgrade/dependency',
    );
    expect(result.stderr).toContain('“app/b.ts”不是 UTF-8 编码，无法改写。 upgrade/not-utf8');
    expect(result.status).toBe(1);
    expect(readFileSync(join(folder, 'app/a.ts'), 'utf8')).toBe(SOURCE);
    const damaged = await shenbaoSmall(['upgrade', 'damaged', ...BETWEEN], { cwd: folder });
    expect([damaged.status, damaged.stderr.includes('upgrade/config')]).toEqual([1, true]);
  });
});
