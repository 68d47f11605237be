/** Debian's Chromium, without a window, on a page that is served from this machine. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Site {
  readonly html: string;
  /** Served as `/page.js`. */
  readonly script: string;
  /** Sent with both as `Content-Security-Policy`. */
  readonly policy?: string;
}

const characters: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** Text of the page's body when its scripts have run. */
export const textInBrowser = async ({ html, script, policy }: Site): Promise<string> => {
  const profile = mkdtempSync(join(tmpdir(), 'shenbao-chromium-'));
  const server = createServer(({ url }, response) => {
    const [type, body] = url === '/page.js' ? ['text/javascript', script] : ['text/html; charset=utf-8', html];
    response.writeHead(200, { 'Content-Type': type, ...(policy && { 'Content-Security-Policy': policy }) }).end(body);
  });
  try {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      `--user-data-dir=${profile}`,
    ];
    const { stdout } = await promisify(execFile)('chromium', [...flags, '--dump-dom', `http://127.0.0.1:${port}/`]);
    const body = /<body>([\s\S]*)<\/body>/.exec(stdout)?.[1] ?? '';
    return body.replace(/&(?:lt|gt|amp);/g, (entity) => characters[entity] ?? entity);
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};
