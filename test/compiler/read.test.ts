import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import type { MessageCode } from '../../compiler/diagnostics/messages.ts';
import type { Host } from '../../compiler/host/host.ts';
import { memoryHost } from '../../compiler/host/memory-host.ts';
import { nodeHost } from '../../compiler/host/node-host.ts';
import { read } from '../../compiler/read/read.ts';
import { shown } from './shown.ts';

const root = { folder: '/forms', prefix: 'forms/' };
/** A diagnostic without a place. */
const nowhere = (code: MessageCode, more: string): string => `${code} - ${more}\n`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const readFiles = (files: Readonly<Record<string, Uint8Array>>, change: Partial<Host> = {}) => {
  const diagnostics = new Diagnostics();
  const host = { ...memoryHost(new Map(Object.entries(files))), ...change };
  return { sources: read(root, host, diagnostics), diagnostics: shown(diagnostics.list()) };
};

describe('read', () => {
  it('gives definitions in the order of their paths, with line ends of one kind and no byte order mark', () => {
    const { sources, diagnostics } = readFiles({
      '/forms/b/x.yml': bytes('b: 1\r\n'),
      '/forms/a.yaml': bytes('\uFEFFa: 1\n'),
      '/forms/language.schema.json': bytes('{}'),
    });
    expect(sources).toEqual([
      { path: 'forms/a.yaml', text: 'a: 1\n' },
      { path: 'forms/b/x.yml', text: 'b: 1\n' },
    ]);
    expect(diagnostics).toBe('');
  });

  it('says where there is no folder', () => {
    expect(readFiles({ '/elsewhere/a.yaml': bytes('') }).diagnostics).toBe(nowhere('read/no-folder', 'forms/'));
  });

  it('refuses a huge file and reads the others', () => {
    const { sources, diagnostics } = readFiles({
      '/forms/huge.yaml': new Uint8Array((1 << 20) + 1).fill(0x20),
      '/forms/small.yaml': bytes('a: 1'),
      '/forms/limit.yaml': new Uint8Array(1 << 20).fill(0x20),
    });
    expect(diagnostics).toBe(`${'read/too-large' satisfies MessageCode} forms/huge.yaml:1:1 1048577 1048576\n`);
    expect(sources.map(({ path }) => path)).toEqual(['forms/limit.yaml', 'forms/small.yaml']);
  });

  it('reads no file that is too large, however large', () => {
    const readFile = (): never => expect.fail('it has been read');
    const { diagnostics } = readFiles({ '/forms/a.yaml': bytes('') }, { readFile, fileSize: () => 1.9e9 });
    expect(diagnostics).toBe('read/too-large forms/a.yaml:1:1 1900000000 1048576\n');
  });

  it('waits for no pipe among the definitions', () => {
    const readFile = (): never => expect.fail('it has been read');
    const { diagnostics } = readFiles({ '/forms/a.yaml': bytes('') }, { readFile, fileSize: () => undefined });
    expect(diagnostics).toBe(nowhere('read/not-a-file', 'forms/a.yaml'));
  });

  it('names the first byte that is no UTF-8, behind a mark and behind U+FFFD itself', () => {
    const damaged = Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes('a: \uFFFD\nb: '), 0xff, 0x41);
    const { sources, diagnostics } = readFiles({ '/forms/a.yaml': damaged });
    expect(sources).toEqual([]);
    expect(diagnostics).toBe('read/not-utf8 forms/a.yaml:2:4 forms/a.yaml 13\n');
  });

  it('says which file the system refuses, and reads the others', () => {
    const files = { '/forms/a.yaml': bytes('a: 1'), '/forms/b.yaml': bytes('b: 1') };
    const refusing = memoryHost(new Map(Object.entries(files)));
    const { sources, diagnostics } = readFiles(files, {
      readFile: (path) => {
        if (path.endsWith('a.yaml')) throw new Error('EACCES: permission denied, open');
        return refusing.readFile(path);
      },
    });
    expect(diagnostics).toBe(nowhere('read/unreadable', 'forms/a.yaml'));
    expect(sources.map(({ path }) => path)).toEqual(['forms/b.yaml']);
  });

  it('says so when the folder itself cannot be listed', () => {
    const { diagnostics } = readFiles(
      {},
      {
        listFiles: () => {
          throw new Error('EACCES: permission denied, scandir');
        },
      },
    );
    expect(diagnostics).toBe(nowhere('read/unreadable', 'forms/'));
  });
});

describe('the file system', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shenbao-read-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('tells of links and does not follow them, nor take a folder for a definition; capitals do not count', () => {
    const outside = join(folder, 'outside');
    const forms = join(folder, 'forms');
    mkdirSync(join(forms, 'folder.yaml'), { recursive: true });
    mkdirSync(outside);
    writeFileSync(join(outside, 'secret.yaml'), 'secret: 1\n');
    writeFileSync(join(forms, 'own.yaml'), 'own: 1\n');
    writeFileSync(join(forms, 'other.YAML'), 'other: 1\n');
    symlinkSync('user@host.1:2', join(forms, '.#own.yaml'));
    symlinkSync(outside, join(forms, 'linked'));
    symlinkSync(join(outside, 'secret.yaml'), join(forms, 'link.yaml'));
    const diagnostics = new Diagnostics();
    const sources = read({ folder: forms, prefix: '' }, nodeHost, diagnostics);
    expect(sources.map(({ path }) => path)).toEqual(['other.YAML', 'own.yaml']);
    expect(shown(diagnostics.list())).toBe(['link.yaml', 'linked'].map((path) => nowhere('read/link', path)).join(''));
  });

  it('takes a file for no folder', () => {
    writeFileSync(join(folder, 'file'), '');
    const diagnostics = new Diagnostics();
    expect(read({ folder: join(folder, 'file'), prefix: 'file/' }, nodeHost, diagnostics)).toEqual([]);
    expect(shown(diagnostics.list())).toBe(nowhere('read/no-folder', 'file/'));
  });

  it('removes the folders that a removal leaves empty, and none above the root', () => {
    const base = join(folder, 'removal');
    const file = join(base, 'output', 'a', 'b', 'file');
    nodeHost.writeFile(file, bytes('x'));
    nodeHost.removeFile(file, join(base, 'output'));
    expect(nodeHost.listFiles(join(base, 'output'))).toEqual([]);
  });
});
