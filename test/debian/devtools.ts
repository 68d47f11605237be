/** Debian's Chromium as somebody uses it: opens a page, types, clicks, takes downloads. By its own protocol, over pipes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { ended, FLAGS } from './browser.ts';

export interface Tab {
  /** What an expression of JavaScript gives there, as JSON; what it promises is waited for. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Waits for an expression to hold. */
  readonly until: (condition: string) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  /** As from the keyboard, in place of what stands there. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** As a picker does, where no text is typed: of a day. */
  readonly pick: (selector: string, value: string) => Promise<void>;
  readonly reload: () => Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

type Send = (method: string, parameters?: object, session?: string) => Promise<Readonly<Record<string, unknown>>>;

/** Messages are JSON, each with a zero byte behind it. */
const connected = (browser: ChildProcess): Send => {
  const [to, from] = [browser.stdio[3] as Writable, browser.stdio[4] as Readable];
  const waiting = new Map<number, (message: Message) => void>();
  let rest = '';
  from.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages.map((each): Message => JSON.parse(each))) {
      if (message.id === undefined) continue;
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    }
  });
  let last = 0;
  return (method, params = {}, sessionId) =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, ({ result, error }) => {
        if (error) failed(new Error(`${method}: ${error.message}`));
        else done(result ?? {});
      });
      to.write(`${JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
};

/** A page that goes away takes what it was evaluating with it; of the next one it is asked again. */
const elsewhere = (error: Error): false => {
  if (/context/i.test(error.message)) return false;
  throw error;
};

const tabOf = (send: Send, session: string): Tab => {
  const evaluate = async (expression: string): Promise<unknown> => {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await send('Runtime.evaluate', options, session);
    if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
    return (result as { readonly value?: unknown }).value;
  };
  const until = async (condition: string): Promise<void> => {
    while (!(await evaluate(`Boolean(${condition})`).catch(elsewhere))) await pause(50);
  };
  const at = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;
  return {
    evaluate,
    until,
    click: async (selector) => {
      await until(at(selector));
      await evaluate(`${at(selector)}.click()`);
    },
    type: async (selector, text) => {
      await until(at(selector));
      await evaluate(`${at(selector)}.focus(), ${at(selector)}.select()`);
      await send('Input.insertText', { text }, session);
    },
    pick: async (selector, value) => {
      await until(at(selector));
      // React looks for changes that it has not made itself
      await evaluate(`(() => {
        const input = ${at(selector)};
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, ${JSON.stringify(value)});
        input.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
    },
    reload: async () => {
      await evaluate('globalThis.isBefore = true');
      await send('Page.reload', {}, session);
      await until('globalThis.isBefore !== true');
    },
  };
};

/** @param downloads a folder */
export const inTab = async <Given>(
  address: string,
  downloads: string,
  use: (tab: Tab) => Promise<Given>,
): Promise<Given> => {
  const profile = mkdtempSync(join(tmpdir(), 'shenbao-chromium-'));
  const browser = spawn('chromium', [...FLAGS, `--user-data-dir=${profile}`, '--remote-debugging-pipe'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const broken = new Promise<never>((_, failed) => {
    browser.once('error', failed);
    browser.once('exit', (code) => failed(new Error(`Chromium ended with ${code}`)));
  });
  const used = async (): Promise<Given> => {
    const send = connected(browser);
    await send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    const { targetId } = await send('Target.createTarget', { url: address });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    return use(tabOf(send, String(sessionId)));
  };
  try {
    return await Promise.race([used(), broken]);
  } finally {
    broken.catch(() => {});
    await ended(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  }
};
