/** Several files that are written together: all of them stand there afterwards, or what was there before. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import type { Host } from '../../compiler/host/host.ts';
import { nodeHost } from '../../compiler/host/node-host.ts';
import { Together } from '../../compiler/write/write.ts';

const folder = mkdtempSync(join(tmpdir(), 'shenbao-together-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const full = (): never => {
  throw new Error('ENOSPC: no space left on device, write');
};

/** The second of two calls fails. */
const failing = (name: 'writeFile' | 'rename'): Host => {
  let calls = 0;
  const write = (path: string, content: Uint8Array) => (++calls === 2 ? full() : nodeHost.writeFile(path, content));
  const rename = (from: string, to: string) => (++calls === 2 ? full() : nodeHost.rename(from, to));
  return { ...nodeHost, ...(name === 'writeFile' ? { writeFile: write } : { rename }) };
};

test.each(['writeFile', 'rename'] as const)('nothing new stays where a %s fails', (name) => {
  const root = join(folder, name);
  mkdirSync(root);
  writeFileSync(join(root, 'last'), 'before');
  const diagnostics = new Diagnostics();
  const together = new Together(failing(name), diagnostics, root);
  for (const path of ['a/b/first', 'a/second', 'last'])
    if (!diagnostics.hasErrors) together.write(join(root, path), new TextEncoder().encode('after'));
  expect(together.finish()).toBe(false);
  expect(diagnostics.list().map(({ code, parameters }) => [code, parameters.reason])).toEqual([
    ['write/failed', 'no space left on device'],
  ]);
  expect(readdirSync(root)).toEqual(['last']);
  expect(readFileSync(join(root, 'last'), 'utf8')).toBe('before');
});
