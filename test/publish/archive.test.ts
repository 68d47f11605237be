/** Archives of packs: the same bytes again, what tar and npm make of them is read, and whatever else one may hold is refused. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../compiler/diagnostics/formats.ts';
import { type PackContents, withListing } from '../../compiler/pack/listing.ts';
import { readSignature, signatureFile } from '../../compiler/pack/signature.ts';
import { checksum, tarball } from '../../compiler/pack/tarball.ts';
import { MOST, untar } from '../../compiler/pack/untar.ts';
import { unpacked } from '../../compiler/pack/verify.ts';

const folder = mkdtempSync(join(tmpdir(), 'shenbao-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const plain = (contents: PackContents) =>
  [...contents].map(([path, content]) => [path, Buffer.from(content).toString('base64')]);
const sorted = (contents: PackContents): PackContents => new Map([...contents].sort(([a], [b]) => (a < b ? -1 : 1)));

const FILES: PackContents = new Map([
  ['package.json', bytes('{}')],
  ['a/empty.txt', new Uint8Array()],
  [`forms/${'long/'.repeat(25)}${'n'.repeat(90)}.yaml`, bytes('x'.repeat(513))],
]);

/** As it is told; what is read is told by its files. */
const faultOf = (archive: Uint8Array): string => {
  const diagnostics = new Diagnostics();
  const contents = unpacked(archive, 'x.tgz', diagnostics);
  const [told] = diagnostics.list();
  if (contents) return `read: ${[...contents.keys()].join(', ')}`;
  return `${told?.code} ${told?.parameters.entry === '–' ? '' : told?.parameters.entry}`.trim();
};

/** What tar makes of files and links: Debian's, as an attacker would. */
const tarOf = (
  files: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>> = {},
  ...args: string[]
) => {
  const from = mkdtempSync(join(folder, 'tar-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(from, path)), { recursive: true });
    writeFileSync(join(from, path), text);
  }
  for (const [path, to] of Object.entries(links)) symlinkSync(to, join(from, path));
  const names = [...Object.keys(files), ...Object.keys(links)];
  return new Uint8Array(execFileSync('tar', ['-czf', '-', '-C', from, '--format=ustar', '-P', ...args, ...names]));
};

test('what is packed is read again, in the same bytes whatever the order, and tar reads it too', () => {
  const archive = tarball(FILES);
  expect(plain(untar(archive))).toEqual(plain(sorted(FILES)));
  expect(Buffer.from(tarball(new Map([...FILES].reverse()))).equals(Buffer.from(archive))).toBe(true);
  writeFileSync(join(folder, 'a.tgz'), archive);
  const listed = execFileSync('tar', ['-tzf', join(folder, 'a.tgz')], { encoding: 'utf8' })
    .trim()
    .split('\n');
  expect(listed).toEqual([...sorted(FILES).keys()].map((path) => `package/${path}`));
  const text = execFileSync('tar', ['-xzOf', join(folder, 'a.tgz'), listed[1] ?? ''], { encoding: 'utf8' });
  expect(text).toBe('x'.repeat(513));
});

test('any files at all are read again', () => {
  const path = fc
    .stringMatching(/^[a-z][a-z0-9_-]{0,20}(?:\/[a-z][a-z0-9_-]{0,20}){0,3}$/)
    .filter((each) => !/(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\/|$)/.test(each));
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(path, fc.uint8Array({ maxLength: 1100 })), { maxLength: 6, selector: ([each]) => each }),
      (files) => {
        const contents = new Map(files);
        expect(plain(untar(tarball(contents)))).toEqual(plain(sorted(contents)));
      },
    ),
    { verbose: true, numRuns: 50 },
  );
});

test('npm’s archive of the same files is read, with its own times, modes and order', () => {
  const from = mkdtempSync(join(folder, 'npm-'));
  for (const [path, text] of [
    ['package.json', '{"name":"a","version":"1.0.0"}'],
    ['index.js', ''],
    ['lib/b.js', 'b'],
  ] as const) {
    mkdirSync(dirname(join(from, path)), { recursive: true });
    writeFileSync(join(from, path), text);
  }
  const file = execFileSync('npm', ['pack', '--silent', '--ignore-scripts'], { cwd: from, encoding: 'utf8' }).trim();
  expect([...untar(readFileSync(join(from, file))).keys()].sort()).toEqual(['index.js', 'lib/b.js', 'package.json']);
});

test('what gzip packs again is read, with the name of the archive in it or without', () => {
  const file = join(folder, 'again.tar');
  writeFileSync(file, gunzipSync(tarball(FILES)));
  for (const named of ['--name', '--no-name']) {
    const again = new Uint8Array(execFileSync('gzip', ['-c', named, file]));
    expect(plain(untar(again)), named).toEqual(plain(sorted(FILES)));
  }
});

test('a signature is JSON in UTF-8, whole', () => {
  const said = { name: '@a/甲', version: '1.0.0', digest: 'a'.repeat(64), key: 'k', signature: `${'A'.repeat(86)}==` };
  const file = Buffer.from(signatureFile(said));
  expect(readSignature(file)).toMatchObject(said);
  const odd = Buffer.from(file);
  odd[odd.indexOf(Buffer.from('甲'))] = 0xff;
  expect(readSignature(odd)).toBeUndefined();
  expect(readSignature(file.subarray(0, -3))).toBeUndefined();
});

describe('refused', () => {
  test.each([
    ['a link', () => tarOf({ 'package/a': '' }, { 'package/b': '/etc/passwd' }), 'verify/not-a-file package/b'],
    [
      'a path outside',
      () => tarOf({ 'package/a': '' }, {}, '--transform=s,package/a,package/../../a,'),
      'verify/outside package/../../a',
    ],
    [
      'an absolute path',
      () => tarOf({ 'package/a': '' }, {}, '--transform=s,package/a,/etc/a,'),
      'verify/outside /etc/a',
    ],
    ['another folder', () => tarOf({ 'other/a': '' }), 'verify/outside other/a'],
    ['a hidden file', () => tarOf({ 'package/.npmrc': '' }), 'verify/odd-name package/.npmrc'],
    [
      'a package within',
      () => tarOf({ 'package/node_modules/a/index.js': '' }),
      'verify/odd-name package/node_modules/a/index.js',
    ],
    ['a name of every object', () => tarOf({ 'package/__proto__/a': '' }), 'verify/odd-name package/__proto__/a'],
    ['a device of Windows', () => tarOf({ 'package/nul.txt': '' }), 'verify/odd-name package/nul.txt'],
    ['Chinese in a path', () => tarOf({ 'package/甲': '' }), /^verify\/odd-name package/],
    ['two of one name', () => tarOf({ 'package/a': '', 'package/b': '' }, {}, '--transform=s,b$,a,'), 'verify/twice a'],
    ['two that some systems take for one', () => tarOf({ 'package/a': '', 'package/A': '' }), 'verify/twice A'],
    ['no archive', () => bytes('no gzip'), 'verify/damaged'],
    ['nothing', () => new Uint8Array(), 'verify/damaged'],
    ['half of one', () => tarball(FILES).subarray(0, 150), 'verify/damaged'],
    [
      'more behind the end',
      () => gzipSync(Buffer.concat([gunzipSync(tarball(FILES)), Buffer.from('more'.padEnd(512))])),
      'verify/behind-the-end',
    ],
    ['what unpacks to too much', () => gzipSync(Buffer.alloc(MOST.bytes + 1)), 'verify/too-large'],
    ['too large an archive', () => new Uint8Array(MOST.archive + 1), 'verify/too-large'],
    [
      'too many files',
      () => tarball(new Map(Array.from({ length: MOST.files + 1 }, (_, at) => [`f${at}`, new Uint8Array()]))),
      'verify/too-many-files',
    ],
    ['a size that is none', () => withHeader((block) => block.write('zzz', 124)), 'verify/damaged'],
    ['a header that was changed', () => withHeader((block) => block.write('x', 0), false), 'verify/damaged'],
    ['a checksum that is wrong', () => changed(-8), 'verify/damaged'],
    ['a length that is wrong', () => changed(-1), 'verify/damaged'],
    ['bytes behind the archive', () => Buffer.concat([tarball(FILES), Buffer.from('no')]), 'verify/damaged'],
    ['an archive behind the archive', () => Buffer.concat([tarball(FILES), tarball(FILES)]), 'verify/damaged'],
    ['a name in the archive of the archive', () => changed(3, 8), 'verify/damaged'],
    ['a prefix that npm does not read', () => withHeader((block) => block.write('ustar  \0', 257)), 'verify/damaged'],
    ['a header of no kind', () => withHeader((block) => block.fill(0, 257, 265)), 'verify/damaged'],
    ['a file that links', () => withHeader((block) => block.write('b', 157)), 'verify/not-a-file package/a'],
    ['a name that goes on behind its end', () => withHeader((block) => block.write('\nb', 11)), 'verify/damaged'],
    ['a length that is shorter than its record', () => withLongName('1 path=package/b\n'), /^verify\/damaged/],
    ['a length that is longer than its record', () => withLongName('99 path=package/b\n'), /^verify\/damaged/],
    ['a length that begins with a nought', () => withLongName('018 path=package/b\n'), /^verify\/damaged/],
    ['a record without an end', () => withLongName('16 path=package/b'), /^verify\/damaged/],
    ['two records in the length of one', () => withLongName('27 path=package/b\n9 uid=12\n'), /^verify\/damaged/],
    ['attributes that say another size', () => withHeader((block) => block.write('x', 156)), /^verify\/damaged/],
  ])('%s', (_, make, fault) => {
    expect(faultOf(make())).toEqual(typeof fault === 'string' ? fault : expect.stringMatching(fault));
  });
});

test('what is damaged is named as far as it is known, the file of the pack behind its archive', () => {
  const toldOf = (archive: Uint8Array): string => {
    const diagnostics = new Diagnostics();
    unpacked(archive, 'a.tgz', diagnostics);
    return formatDiagnostics(diagnostics.list(), 'text', { language: 'en', colours: false });
  };
  expect(toldOf(bytes('no gzip'))).toContain('“a.tgz” is damaged');
  expect(toldOf(withLongName('99 path=package/b\n'))).toMatch(/“a\.tgz › \S+” is damaged/);
});

test('a long name is read of a record that is as long as it says', () => {
  expect(faultOf(withLongName('17 path=package/b\n'))).toMatch(/^verify/);
  expect(faultOf(withLongName('18 path=package/b\n9 uid=12\n'))).toBe('read: b');
});

/** Some bit of a byte of an archive is another. */
const changed = (place: number, bit = 0x40): Uint8Array => {
  const archive = tarball(FILES);
  const at = place < 0 ? archive.length + place : place;
  archive[at] = (archive[at] ?? 0) ^ bit;
  return archive;
};

/** A file with a pax header before it. */
const withLongName = (records: string): Uint8Array => {
  const tar = gunzipSync(
    tarball(
      new Map([
        ['a', bytes(records)],
        ['c', bytes('x')],
      ]),
    ),
  );
  tar.write('x', 156);
  tar.write(`${checksum(tar.subarray(0, 512)).toString(8).padStart(6, '0')}\0 `, 148);
  return gzipSync(tar);
};

/** The first header of an archive, changed, with its checksum made right. */
const withHeader = (change: (block: Buffer) => void, isRight = true): Uint8Array => {
  const tar = gunzipSync(tarball(new Map([['a', bytes('12 size=99\n')]])));
  const block = tar.subarray(0, 512);
  change(block);
  if (isRight) block.write(`${checksum(block).toString(8).padStart(6, '0')}\0 `, 148);
  return gzipSync(tar);
};

const HELD = /^(?:read: |verify\/(?:damaged|too-large|not-a-file|outside|odd-name|twice|behind-the-end))/;

test.each([
  ['of the archive', false],
  ['of what it holds', true],
])(
  'whatever byte %s is flipped, it is refused or its files are as they were, or other in what the listing tells',
  async (_, isWithin) => {
    const contents = await withListing({} as never, FILES);
    const archive = tarball(contents);
    const before = plain(untar(archive));
    const whole = isWithin ? gunzipSync(archive) : Buffer.from(archive);
    let changed = 0;
    for (let at = 0; at < whole.length; at++) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x40;
      const made = isWithin ? gzipSync(flipped, { level: 1 }) : flipped;
      const fault = faultOf(made);
      if (fault.startsWith('read: ') && JSON.stringify(plain(untar(made))) !== JSON.stringify(before)) changed++;
      expect(fault).toMatch(HELD);
    }
    // of the archive a checksum stands behind all of it
    if (isWithin) expect(changed).toBeGreaterThan(0);
    else expect(changed).toBe(0);
  },
);
