/** What is TypeScript on a pack's page, pasted as it stands into an app that is as strict as TypeScript can be: nothing is added by hand. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { buildPackages } from './built.ts';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const app = mkdtempSync(join(tmpdir(), 'shenbao-pasted-'));
afterAll(() => rmSync(app, { recursive: true }));

const PACKS = ['hebei/2026', 'cn/2024'];

const STRICT = {
  target: 'es2022',
  lib: ['es2022', 'dom'],
  module: 'esnext',
  moduleResolution: 'bundler',
  jsx: 'react-jsx',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  resolveJsonModule: true,
  noEmit: true,
  types: [],
};

test('is of its types', { timeout: 600_000 }, async () => {
  const output = await buildPackages(['package'], PACKS);
  mkdirSync(join(app, 'node_modules/@shenbao'), { recursive: true });
  for (const name of readdirSync(modules))
    if (!name.startsWith('.')) symlinkSync(join(modules, name), join(app, 'node_modules', name));
  const pasted = PACKS.flatMap((pack, at) => {
    symlinkSync(join(output, pack), join(app, 'node_modules/@shenbao', pack.replace('/', '-')));
    const readme = readFileSync(join(output, pack, 'README.md'), 'utf8');
    const examples = [...readme.matchAll(/^```(tsx?)\n(.*?)^```$/gms)];
    expect(examples.map(([, kind]) => kind)).toEqual(['tsx', 'ts', 'tsx', 'ts']);
    return examples.map(([, kind, code = ''], place) => {
      const file = `${at}-${place}.${kind}`;
      writeFileSync(join(app, file), code);
      return file;
    });
  });
  writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions: STRICT, files: pasted }));
  expect(spawnSync(join(modules, '.bin/tsc'), ['-p', '.'], { cwd: app, encoding: 'utf8' }).stdout).toBe('');
});
