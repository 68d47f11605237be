/**
 * Packs are published to a registry, verdaccio on loopback, and installed from it: by an app, and by a province's project that extends one;
 * both go up to the next version. The registry itself comes from the registry of npm; it has no other one behind it.
 */
import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { project } from '../cli/run.ts';
import { goUp } from '../publish/going-up.ts';
import { run } from './program.ts';

vi.setConfig({ testTimeout: 1_800_000, hookTimeout: 1_800_000 });

const folder = mkdtempSync(join(tmpdir(), 'shenbao-registry-'));
const settings = join(folder, 'npmrc');
let registry: ChildProcess | undefined;

afterAll(() => {
  registry?.kill();
  rmSync(folder, { recursive: true, force: true });
});

const CONFIG = `storage: ./storage
auth: { htpasswd: { file: ./htpasswd } }
packages: { '**': { access: $all, publish: $all } }
web: { enable: false }
log: { type: stdout, level: fatal }
`;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

beforeAll(async () => {
  cpSync(join(project, 'test/registry'), folder, { recursive: true });
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  writeFileSync(join(folder, 'config.yaml'), CONFIG);
  const address = `127.0.0.1:${await freePort()}`;
  const words = ['--config', join(folder, 'config.yaml'), '--listen', address];
  registry = fork(join(folder, 'node_modules/verdaccio/bin/verdaccio'), words, {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const [said] = await once(registry, 'message');
  expect(said).toEqual({ verdaccio_started: true });
  writeFileSync(settings, `registry=http://${address}/\n//${address}/:_authToken=nobody\n`);
});

test('packs are published, installed, extended, and go up together; a version is published once', async () => {
  const options = ['--userconfig', settings];
  const publish = (archive: string): void => {
    execFileSync('npm', ['publish', archive, '--access', 'public', '--loglevel=error', ...options], {
      cwd: folder,
      stdio: 'pipe',
    });
  };
  const archives: string[] = [];
  await goUp({
    publish: (archive) => {
      archives.push(archive);
      publish(archive);
    },
    wordFor: ({ spec }) => spec,
    options,
  });
  expect(archives).toHaveLength(3);
  for (const archive of archives) expect(() => publish(archive)).toThrow(/previously published|EPUBLISHCONFLICT|409/);
});
