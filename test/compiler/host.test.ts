/** The file system as the compiler sees it, why it refuses, and bytes that are no text. */
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { nodeHost } from '../../compiler/host/node-host.ts';
import { reasonOf } from '../../compiler/host/reason.ts';
import { damageOf } from '../../compiler/host/utf8.ts';

const root = mkdtempSync(join(tmpdir(), 'shenbao-host-'));
afterAll(() => rmSync(root, { recursive: true }));
const path = (name: string): string => join(root, name);

describe('files', () => {
  mkdirSync(path('a/b/c'), { recursive: true });
  writeFileSync(path('a/one'), 'one');
  writeFileSync(path('a/b/two'), '两个');
  symlinkSync('b', path('a/link'));
  symlinkSync('nowhere', path('a/broken'));

  test('are listed with those below, links as they are; of what is no folder there are none', () => {
    expect([...(nodeHost.listFiles(path('a')) ?? [])].sort()).toEqual(['b/two', 'broken', 'link', 'one']);
    expect(nodeHost.listFiles(path('a/b/c'))).toEqual([]);
    expect(['a/one', 'a/none', 'a/one/below'].map((name) => nodeHost.listFiles(path(name)))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('have a size in bytes; folders have none, and of nothing it is refused', () => {
    expect([
      nodeHost.fileSize(path('a/one')),
      nodeHost.fileSize(path('a/b/two')),
      nodeHost.fileSize(path('a')),
    ]).toEqual([3, 6, undefined]);
    expect(() => nodeHost.fileSize(path('a/none'))).toThrow(/^ENOENT/);
  });

  test('are there where a file is', () => {
    const names = ['a/one', 'a', 'a/none', 'a/broken', 'a/one/below', 'a/link/two'];
    expect(names.map((name) => nodeHost.fileExists(path(name)))).toEqual([true, false, false, false, false, true]);
  });

  test('are written whole with the folders that they need, renamed, and removed with those left empty', () => {
    const content = new TextEncoder().encode('内容'.repeat(5000));
    nodeHost.writeFile(path('new/x/y'), content);
    nodeHost.writeFile(path('new/z'), content);
    nodeHost.rename(path('new/x/y'), path('new/x/moved'));
    expect(Buffer.from(nodeHost.readFile(path('new/x/moved'))).equals(Buffer.from(content))).toBe(true);
    nodeHost.removeFile(path('new/x/moved'), path('new'));
    expect(nodeHost.listFiles(path('new/x'))).toBeUndefined();
    nodeHost.removeFile(path('new/none'), path('new'));
    expect(nodeHost.listFiles(path('new'))).toEqual(['z']);
    nodeHost.removeFile(path('new/z'), path('new'));
    expect(nodeHost.listFiles(path('new'))).toEqual([]);
  });

  test('have a stamp that goes with them, and is another once they are written to or another takes their place', () => {
    const file = path('stamped/one');
    const write = (text: string): void => nodeHost.writeFile(file, new TextEncoder().encode(text));
    const stamp = (of = file): string | undefined => nodeHost.stampOf?.(of);
    expect(['stamped/one', 'a', 'a/broken', 'a/one/below'].map((name) => stamp(path(name)))).toEqual(
      Array(4).fill(undefined),
    );
    write('甲');
    const first = stamp();
    expect(first).toMatch(/^[\w.]+$/);
    nodeHost.readFile(file);
    nodeHost.rename(file, path('stamped/two'));
    expect(stamp(path('stamped/two'))).toBe(first);
    write('甲');
    expect(stamp()).not.toBe(first);
    const second = stamp();
    appendFileSync(file, '乙');
    expect(stamp()).not.toBe(second);
    // a clock of whole seconds tells nothing
    utimesSync(file, 1_700_000_000, 1_700_000_000);
    expect(stamp()).toBeUndefined();
    utimesSync(file, 1_700_000_000, 1_700_000_000.5);
    expect(stamp()).toMatch(/^[\w.]+$/);
  });

  test('behind a link are told by the first one; the file itself may be one', () => {
    mkdirSync(path('l/real/inner'), { recursive: true });
    symlinkSync('real', path('l/one'));
    symlinkSync('inner', path('l/real/two'));
    const ways = ['real/x', 'one/x', 'real/two/x', 'one/two/x', 'real/two', 'one', 'none/x'];
    expect(ways.map((way) => nodeHost.linkOnTheWay(path('l'), way))).toEqual([
      undefined,
      'one',
      'real/two',
      'one',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('whoever writes is there as long as the process is', () => {
  expect(nodeHost.session).toMatch(new RegExp(`^${process.pid}-\\d+$`));
  const sessions = [
    nodeHost.session,
    `${process.pid}-7`,
    `${process.pid}`,
    `x${process.pid}-0`,
    '2147483646-0',
    'memory',
  ];
  expect(sessions.map((session) => nodeHost.isRunning(session))).toEqual([true, true, false, false, false, false]);
});

test('a process of another user is there, though it may not be asked', () => {
  const { kill } = process;
  const refusing = (code: string) => (): never => {
    throw Object.assign(new Error(code), { code });
  };
  try {
    process.kill = refusing('EPERM');
    expect(nodeHost.isRunning('1-0')).toBe(true);
    process.kill = refusing('ESRCH');
    expect(nodeHost.isRunning('1-0')).toBe(false);
  } finally {
    process.kill = kill;
  }
});

test.each([
  [new Error("EACCES: permission denied, open '/x'"), 'permission denied'],
  [new Error('ENOSPC: no space left on device'), 'no space left on device'],
  [new Error('told otherwise: x, y'), 'told otherwise: x, y'],
  ['a text', 'a text'],
])('why the system refused: %s', (error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});

test.each<[string, readonly number[], number | undefined]>([
  ['nothing', [], undefined],
  ['letters of several bytes', [...new TextEncoder().encode('aé中\u{1f600}\ufffd')], undefined],
  ['a byte order mark', [0xef, 0xbb, 0xbf, 0x61], undefined],
  ['a byte that begins nothing', [0x61, 0xff, 0x62], 1],
  ['a letter that is cut at the end', [0x61, 0x62, 0xe4, 0xb8], 2],
  ['a letter that is cut before another', [0xe4, 0xb8, 0x61], 0],
  ['damage behind the mark for damage', [0xef, 0xbf, 0xbd, 0xff], 3],
  ['damage that is spelt like its mark', [0xef, 0xbf], 2],
])('the first byte that is no UTF-8: %s', (_, bytes, at) => {
  expect(damageOf(Uint8Array.from(bytes))).toBe(at);
});
