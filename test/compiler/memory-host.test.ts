/** A file system in memory does what one on a disk does. */
import { expect, test } from 'vitest';
import { memoryHost } from '../../compiler/host/memory-host.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const host = () =>
  memoryHost(
    new Map([
      ['/a/b', bytes('one')],
      ['/ab', bytes('')],
      ['/a/c/d', bytes('two')],
    ]),
  );

test('files of a folder are told from there, with its slash or without; of a file and of nothing there are none', () => {
  expect(host().listFiles('/a')).toEqual(['b', 'c/d']);
  expect(host().listFiles('/a/')).toEqual(['b', 'c/d']);
  expect(host().listFiles('/')).toEqual(['a/b', 'ab', 'a/c/d']);
  expect(host().listFiles('/ab')).toBeUndefined();
  expect(host().listFiles('/b')).toBeUndefined();
});

test('what is not there cannot be read or renamed', () => {
  const { fileSize, readFile, rename, fileExists } = host();
  for (const refused of [() => fileSize('/b'), () => readFile('/b'), () => rename('/b', '/c')])
    expect(refused).toThrow('no such file: /b');
  expect([fileSize('/a/b'), fileExists('/a/b'), fileExists('/a'), fileExists('/b')]).toEqual([3, true, false, false]);
});

test('what is written is there, what is renamed is elsewhere, what is removed is gone', () => {
  const { writeFile, rename, removeFile, readFile, fileExists } = host();
  writeFile('/new', bytes('new'));
  rename('/new', '/ab');
  expect(readFile('/ab')).toEqual(bytes('new'));
  removeFile('/a/b', '/a');
  expect(['/new', '/a/b'].map(fileExists)).toEqual([false, false]);
});

test('nobody else writes, nothing is a link, and no time passes', () => {
  const { session, isRunning, linkOnTheWay, now } = host();
  expect([isRunning(session), isRunning('1-0'), linkOnTheWay('/', 'a/b'), now()]).toEqual([true, false, undefined, 0]);
});
