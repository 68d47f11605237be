/** Debian's Chromium, without a window, on a page that is served from this machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Page {
  /** By the path of its address; `/` is the page. */
  readonly files: ReadonlyMap<string, { readonly type: string; readonly content: string | Uint8Array }>;
  /** Sent with all of them as `Content-Security-Policy`. */
  readonly policy?: string;
}

/** What the page sends to `/answer`. */
export const answerOf = async ({ files, policy }: Page): Promise<string> => {
  const profile = mkdtempSync(join(tmpdir(), 'shenbao-chromium-'));
  let browser: ChildProcess | undefined;
  const server = createServer();
  try {
    return await new Promise<string>((answered, failed) => {
      server.on('request', async (request, response) => {
        const file = files.get(request.url ?? '');
        const headers = {
          'Content-Type': file?.type ?? 'text/plain',
          ...(policy && { 'Content-Security-Policy': policy }),
        };
        response.writeHead(file || request.method === 'POST' ? 200 : 404, headers).end(file?.content);
        if (request.url === '/answer') answered(await textOf(request));
      });
      server.listen(0, '127.0.0.1', () => {
        browser = startedOn(`http://127.0.0.1:${portOf(server)}/`, profile);
        browser.once('error', failed);
        browser.once('exit', (code) => failed(new Error(`Chromium ended with ${code} before the page had answered`)));
      });
    });
  } finally {
    server.close();
    if (browser) await ended(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  }
};

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

export const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] as const;

const startedOn = (address: string, profile: string): ChildProcess =>
  spawn('chromium', [...FLAGS, `--user-data-dir=${profile}`, '--remote-debugging-port=0', address], {
    stdio: 'ignore',
    detached: true,
  });

/** With all that it has started: what goes on would write to the profile while that is removed. */
export const ended = async (browser: ChildProcess): Promise<void> => {
  if (browser.exitCode !== null || browser.pid === undefined) return;
  const exit = new Promise((done) => browser.once('exit', done));
  process.kill(-browser.pid, 'SIGKILL');
  await exit;
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};
