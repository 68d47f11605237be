/** `shenbao pack`, `verify` and `sign` as they are called: what is published, what is told of what was tampered with, which version may follow. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LISTING } from '../../compiler/pack/listing.ts';
import { tarball } from '../../compiler/pack/tarball.ts';
import { readPdf } from '../../generators/pdf/read/read.ts';
import { folderWith, type Outcome, shenbaoSmall } from '../cli/run.ts';
import { changed, contentsOf, MINISTRY, PROVINCE, rewrite, VERSION } from './published.ts';

const BASE = 'out/ministry-forms-2030-1.0.0.tgz';
const OWN = 'out/shenbao-sichuan-2030-1.0.0.tgz';

const published = async (files: Readonly<Record<string, string>> = {}, packs = ['test/2030', 'sichuan/2030']) => {
  const cwd = folderWith({ ...MINISTRY, ...PROVINCE, ...files });
  for (const pack of packs) {
    const { status, stderr } = await shenbaoSmall(['pack', pack, '-o', 'out'], { cwd });
    if (status !== 0) throw new Error(stderr);
  }
  return cwd;
};

const cwd = await published();
const run = (...words: readonly string[]): Promise<Outcome> => shenbaoSmall(words, { cwd });
const verify = (...words: readonly string[]): Promise<Outcome> => run('verify', ...words);
/** These words in this order on one line. */
const told = (...words: readonly string[]): RegExp =>
  new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'));
const at = (path: string): string => join(cwd, path);
const textIn = (archive: string, path: string): string => new TextDecoder().decode(contentsOf(at(archive)).get(path));

describe('what is published', () => {
  const contents = contentsOf(at(OWN));
  const listing = JSON.parse(textIn(OWN, LISTING));

  test('holds code, documents, definitions with what they stand on, form, samples, pages', () => {
    expect([...contents.keys()]).toEqual(
      expect.arrayContaining([
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'forms/sichuan/2030/note.yaml',
        'forms/test/2030/note.yaml',
        'index.js',
        'note/README.md',
        'note/blank.docx',
        'note/blank.pdf',
        'note/form.json',
        'note/samples/1.json',
        'note/types.d.ts',
        'note/validator.js',
        'package.json',
        LISTING,
      ]),
    );
    expect([...contents.keys()].filter((path) => /(?<!\.d)\.ts$/.test(path))).toEqual([]);
  });

  test('says what it is, and on which package it stands, by version and digest', () => {
    const { files, ...facts } = listing;
    expect(facts).toEqual({
      format: 1,
      name: '@shenbao/sichuan-2030',
      version: '1.0.0',
      pack: 'sichuan/2030',
      jurisdiction: 'sichuan',
      year: 2030,
      title: '川',
      language: 1,
      compiler: { name: 'shenbao', version: VERSION },
      base: {
        pack: 'test/2030',
        name: '@ministry/forms-2030',
        version: '1.0.0',
        digest: createHash('sha256').update(textIn(BASE, LISTING)).digest('hex'),
      },
    });
    expect(files.map(({ path }: { path: string }) => path)).toEqual(
      [...contents.keys()].filter((path) => path !== LISTING),
    );
    expect(files).toContainEqual(
      expect.objectContaining({ path: 'note/blank.pdf', role: 'document', type: 'application/pdf' }),
    );
    expect(files.filter(({ role }: { role: string }) => role === 'other')).toEqual([]);
  });

  test('its package.json runs nothing, depends on nothing, and lists all of it for whoever packs it again', () => {
    const manifest = JSON.parse(textIn(BASE, 'package.json'));
    expect(manifest).toMatchObject({
      name: '@ministry/forms-2030',
      version: '1.0.0',
      license: '(CC-BY-4.0 AND MIT)',
      author: { name: '某部装备司' },
    });
    expect(Object.keys(manifest).filter((key) => /scripts|ependencies/.test(key))).toEqual([]);
    const listed = [...contentsOf(at(BASE)).keys()].map((path) => path.split('/')[0] ?? '');
    expect(new Set(listed)).toEqual(new Set([...manifest.files, 'LICENSE', 'README.md', 'package.json']));
    expect(textIn(BASE, 'LICENSE')).toMatch(/^The definitions and documents: CC-BY-4\.0/);
    for (const target of Object.values<string | object>(manifest.exports))
      for (const path of typeof target === 'string' ? [target] : Object.values(target))
        expect(contentsOf(at(BASE)).has(path.slice(2)), path).toBe(true);
  });

  test('its forms list their blank documents and pages: whatever of these is exported', async () => {
    const folder = folderWith({});
    for (const [path, bytes] of contents) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const { FORMS } = await import(pathToFileURL(join(folder, 'index.js')).href);
    const called = [FORMS[0].attachment, FORMS[0].title].join(' ').trim();
    expect(FORMS[0].documents).toEqual([
      {
        format: 'docx',
        file: 'note/blank.docx',
        name: `${called}.docx`,
        mediaType: expect.stringContaining('wordprocessingml'),
      },
      { format: 'pdf', file: 'note/blank.pdf', name: `${called}.pdf`, pages: 1, mediaType: 'application/pdf' },
      { format: 'svg', file: 'note/pages/1.svg', name: `${called} 第1页.svg`, page: 1, mediaType: 'image/svg+xml' },
    ]);
    const { exports } = JSON.parse(textIn(OWN, 'package.json'));
    expect(
      Object.keys(exports)
        .filter((path) => /\.(?:docx|pdf|xlsx|svg)$/.test(path))
        .sort(),
    ).toEqual(FORMS[0].documents.map(({ file }: { readonly file: string }) => `./${file}`).sort());
  });

  test('its page shows its forms, and says how libraries of forms take them', () => {
    for (const words of ['standardSchemaResolver', 'Ajv2020', 'Fastify', 'react-jsonschema-form', 'Formily', '`TEXTS`'])
      expect(textIn(OWN, 'README.md')).toContain(words);
    expect(textIn(OWN, 'README.md')).toContain("from '@shenbao/sichuan-2030/note'");
    expect(textIn(OWN, 'README.md')).toContain('![情况说明](./note/pages/1.svg)');
    expect(textIn(OWN, 'note/pages/1.svg')).toMatch(/^<svg /);
  });

  test('a sample is a filing that the pack’s own validator takes', async () => {
    const from = folderWith(Object.fromEntries(contents));
    const { validate } = await import(join(from, 'note/validator.js'));
    for (const file of readdirSync(join(from, 'note/samples')))
      expect(validate(JSON.parse(readFileSync(join(from, 'note/samples', file), 'utf8'))).issues).toBeUndefined();
  });

  test('its documents are named as offices name them, its catalogues are tables that no program takes for formulas', () => {
    const files = unzipSync(readFileSync(at('out/ministry-forms-2030-1.0.0-documents.zip')));
    expect(Object.keys(files)).toEqual([
      '附件1 情况说明.docx',
      '附件1 情况说明.pdf',
      '附件1 情况说明（可填写）.pdf',
      '目录/环节目录.docx',
      '目录/环节目录.xlsx',
    ]);
    const fillable = files['附件1 情况说明（可填写）.pdf'] ?? new Uint8Array();
    const found = readPdf(fillable);
    expect('values' in found && found.values.length).toBeGreaterThan(0);
    expect(fillable.length).toBeLessThan(2.5e6);
    const book = unzipSync(files['目录/环节目录.xlsx'] ?? new Uint8Array());
    const strings = strFromU8(book['xl/sharedStrings.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ');
    expect(strings.split(/\s+/)).toEqual(expect.arrayContaining(['编号', '1.1', '工艺设计', '=销售']));
    expect(strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toMatch(/<f[ >]/);
    const word = unzipSync(files['目录/环节目录.docx'] ?? new Uint8Array());
    expect(strFromU8(word['word/document.xml'] ?? new Uint8Array())).toMatch(/工艺设计.*=销售.*来源：附件2/s);
  });

  test('is the same again in another folder, time zone and language; nothing is written twice', async () => {
    const other = folderWith({ ...MINISTRY, ...PROVINCE });
    const env = { TZ: 'America/New_York', LC_ALL: 'zh_CN.UTF-8' };
    for (const pack of ['test/2030', 'sichuan/2030'])
      await shenbaoSmall(['pack', pack, '-o', 'out'], { cwd: other, env });
    for (const file of readdirSync(join(other, 'out')))
      expect(readFileSync(join(other, 'out', file)).equals(readFileSync(at(`out/${file}`))), file).toBe(true);
    const before = statSync(at(OWN)).mtimeMs;
    expect(await run('pack', 'sichuan/2030', '-o', 'out')).toMatchObject({ status: 0 });
    expect(statSync(at(OWN)).mtimeMs).toBe(before);
  });

  test('is made again of what it carries where it extends a package by its name', async () => {
    const app = folderWith({
      'package.json': '{ "dependencies": { "base": "*" } }',
      'forms/pack.yaml': 'pack: yunnan/2030\nextends: base\ntitle: 滇\n',
      'forms/note.yaml': 'form: yunnan/2030/note\nextends: base/note\nchanges:\n  set: { name: { label: 名称 } }\n',
      ...Object.fromEntries([...contentsOf(at(BASE))].map(([path, bytes]) => [`node_modules/base/${path}`, bytes])),
    });
    const { status, stderr } = await shenbaoSmall(['pack', 'yunnan/2030'], { cwd: app });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const archive = `shenbao-yunnan-2030-${VERSION}.tgz`;
    const files = contentsOf(join(app, archive));
    expect([...files.keys()].filter((path) => path.startsWith('bases/'))).toContain('bases/test/2030/note.yaml');
    const { base } = JSON.parse(new TextDecoder().decode(files.get(LISTING)));
    expect(base).toMatchObject({ pack: 'test/2030', name: '@ministry/forms-2030', digest: expect.any(String) });
    const verified = await shenbaoSmall(['verify', archive, '--rebuild', '--base', at(BASE)], { cwd: app });
    expect(verified.stderr).toBe('');
    expect(verified.stdout).toContain('the same made again');
  });
});

describe('verify', () => {
  test('takes what was published, made again, signed, packed otherwise, or installed', async () => {
    const { status, stdout, stderr } = await verify(OWN, '--rebuild');
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^@shenbao\/sichuan-2030@1\.0\.0 {2}sichuan\/2030 {2}川\n.*stands on @ministry\/forms-2030@1\.0\.0, which is the one.*the same made again.*\nsha256 [0-9a-f]{64}\n$/,
    );
    expect(status).toBe(0);
    const installed = folderWith(
      Object.fromEntries([...contentsOf(at(OWN))].map(([path, bytes]) => [`node_modules/own/${path}`, bytes])),
    );
    const there = await shenbaoSmall(['verify', 'own'], { cwd: installed });
    expect(there.stdout.split('\n').at(-2)).toBe(stdout.split('\n').at(-2));
    expect(there.stdout).toContain('stands on @ministry/forms-2030@1.0.0, which was not compared');
    expect(there.stderr).toContain('verify/base-not-checked');
  });

  test.each<[string, Parameters<typeof changed>[2], string, string]>([
    [
      'a flipped byte',
      { 'note/blank.pdf': (text) => `${text.slice(0, 99)}!${text.slice(100)}` },
      'note/blank.pdf',
      'verify/differs',
    ],
    ['an added file', { 'note/more.js': () => '' }, 'note/more.js', 'verify/extra'],
    ['a missing file', { 'note/types.d.ts': undefined }, 'note/types.d.ts', 'verify/missing'],
    ['no listing', { [LISTING]: undefined }, LISTING, 'verify/no-listing'],
    ['a listing that is none', { [LISTING]: () => '{\n  "format": 1\n}\n' }, 'name', 'verify/no-listing'],
    [
      'a key that stands twice',
      { [LISTING]: (text) => text.replace('{', '{ "files": {},') },
      'JSON',
      'verify/no-listing',
    ],
    ['what is before JSON', { [LISTING]: (text) => `\ufeff${text}` }, 'JSON', 'verify/no-listing'],
    ['another year', { [LISTING]: (text) => text.replace(/"year": \d+/, '"year": 7') }, 'year', 'verify/no-listing'],
    [
      'another jurisdiction',
      { [LISTING]: (text) => text.replace(/"jurisdiction": "\w+"/, '"jurisdiction": "ministry"') },
      'jurisdiction',
      'verify/no-listing',
    ],
    [
      'a title that a terminal obeys',
      { [LISTING]: (text) => text.replace(/"title": "/, '"title": "\\u001b[2J') },
      'title',
      'verify/no-listing',
    ],
    [
      'another role',
      { [LISTING]: (text) => text.replace('"role": "document"', '"role": "module"') },
      'note/blank.docx',
      'verify/listed-otherwise',
    ],
    [
      'a file listed twice',
      { [LISTING]: (text) => text.replace(/( {4}\{\n {6}"path": "LICENSE"[^}]*\},\n)/, '$1$1') },
      'LICENSE',
      'verify/listed-otherwise',
    ],
  ])('refuses %s, and names it', async (_, files, named, code) => {
    const archive = await changed(at(OWN), at('changed.tgz'), files);
    const { status, stderr } = await verify(archive);
    expect(stderr).toContain(named);
    expect(stderr).toContain(code);
    expect(status).toBe(1);
  });

  test.each<[string, Parameters<typeof changed>[2], string]>([
    [
      'scripts',
      { 'package.json': (text) => text.replace('{', '{ "scripts": { "install": "x" },') },
      'verify/other-package',
    ],
    [
      'another name',
      { 'package.json': (text) => text.replace('@shenbao/sichuan-2030', '@shenbao/other') },
      'verify/other-package',
    ],
    [
      'another pack',
      { 'package.json': (text) => text.replace('"pack": "sichuan/2030"', '"pack": "x/2030"') },
      'verify/other-package',
    ],
  ])('refuses a package.json with %s, listed as it is', async (_, files, code) => {
    const { status, stderr } = await verify(await changed(at(OWN), at('changed.tgz'), files, true));
    expect(stderr).toContain(code);
    expect(status).toBe(1);
  });

  test('--rebuild tells what its definitions do not give, though it is listed', async () => {
    const of = { 'note/validator.js': (text: string) => `${text}// more\n` };
    const archive = await changed(at(OWN), at('changed.tgz'), of, true);
    expect((await verify(archive)).status).toBe(0);
    const { status, stderr } = await verify(archive, '--rebuild');
    expect(stderr).toMatch(told('note/validator.js', 'verify/not-of-definitions'));
    expect(stderr.match(/verify\/not-of-definitions/g)).toHaveLength(1);
    expect(status).toBe(1);
    const lied = await changed(at(OWN), at('changed.tgz'), {}, true, (facts) => ({ ...facts, title: '另一通知' }));
    expect((await verify(lied, '--rebuild')).stderr).toMatch(told('shenbao.pack.json', 'verify/not-of-definitions'));
  });

  test('--rebuild by another version names the one to install, and says nothing of differences', async () => {
    const facts = (version: string) => (of: object) => ({ ...of, compiler: { name: 'shenbao', version } }) as never;
    const archive = await changed(at(OWN), at('changed.tgz'), {}, true, facts('9.8.7'));
    expect(await verify(archive)).toMatchObject({ status: 0 });
    const { status, stderr } = await verify(archive, '--rebuild');
    expect(stderr).toMatch(told('npx shenbao@9.8.7 verify --rebuild', 'verify/compiler'));
    expect(stderr).not.toContain('verify/not-of-definitions');
    expect(status).toBe(3);
  });

  test('--rebuild asks for the fonts that its PDFs are set in', async () => {
    const digest = 'a'.repeat(64);
    const archive = await changed(at(OWN), at('changed.tgz'), {}, true, (facts) => ({ ...facts, fonts: [digest] }));
    expect(await verify(archive, '--rebuild')).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(told(digest, 'verify/font')),
    });
  });

  test('compares the base: swapped, of another version, another, or none', async () => {
    expect(await verify(OWN, '--base', BASE)).toMatchObject({ status: 0, stderr: '' });
    const swapped = await changed(at(BASE), at('base.tgz'), { 'note/README.md': (text) => `${text}\n` }, true);
    expect((await verify(OWN, '--base', swapped)).stderr).toMatch(told('base.tgz', 'verify/base-swapped'));
    const damaged = await changed(at(BASE), at('base.tgz'), { 'note/README.md': (text) => `${text}\n` });
    expect((await verify(OWN, '--base', damaged)).stderr).toMatch(told('note/README.md', 'base.tgz', 'verify/differs'));
    const of = (version: string) => ({ 'package.json': (text: string) => text.replace('1.0.0', version) });
    const with_ = (version: string) => (facts: object) => ({ ...facts, version }) as never;
    const older = await changed(at(BASE), at('base.tgz'), of('0.9.0'), true, with_('0.9.0'));
    const downgraded = await verify(OWN, '--base', older);
    expect(downgraded.stderr).toMatch(told('base.tgz', '@ministry/forms-2030@0.9.0', 'verify/base-older'));
    expect(downgraded.status).toBe(1);
    const later = await changed(at(BASE), at('base.tgz'), of('1.1.0'), true, with_('1.1.0'));
    expect((await verify(OWN, '--base', later)).stderr).toContain('verify/base-other');
    expect((await verify(OWN, '--base', OWN)).stderr).toContain('verify/base-other');
    expect((await verify(BASE, '--base', OWN)).stderr).toContain('verify/no-base');
    expect(await verify(OWN, '--base', 'nowhere.tgz')).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('verify/unreadable'),
    });
  });

  test('a package that `build` made for the time being is no base to compare with, unless it is named', async () => {
    const app = folderWith({
      'own.tgz': readFileSync(at(OWN)),
      ...Object.fromEntries(
        [...contentsOf(at(BASE))].flatMap(([path, bytes]) =>
          path === LISTING ? [] : [[`node_modules/@ministry/forms-2030/${path}`, bytes]],
        ),
      ),
    });
    const found = await shenbaoSmall(['verify', 'own.tgz'], { cwd: app });
    expect(found).toMatchObject({ status: 0, stderr: expect.stringContaining('verify/base-not-checked') });
    const named = await shenbaoSmall(['verify', 'own.tgz', '--base', '@ministry/forms-2030'], { cwd: app });
    expect(named).toMatchObject({ status: 1, stderr: expect.stringContaining('verify/no-listing') });
  });

  test('--rebuild reads no more definitions than any pack has', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`forms/more/${index}.yaml`, () => 'block: x\n']),
    );
    const archive = await changed(at(OWN), at('changed.tgz'), many, true);
    expect((await verify(archive, '--rebuild')).stderr).toContain('read/too-much');
  });

  test('of a base that was not at hand, each definition is compared', async () => {
    const other = await published({}, ['sichuan/2030']);
    const lone = await shenbaoSmall(['pack', 'sichuan/2030', '-o', 'out'], { cwd: other });
    expect(lone.stderr).toContain('pack/base-not-packed');
    expect(JSON.parse(new TextDecoder().decode(contentsOf(join(other, OWN)).get(LISTING))).base.digest).toBeUndefined();
    expect(await verify(join(other, OWN), '--base', BASE)).toMatchObject({ status: 0, stderr: '' });
    const of = { 'forms/test/2030/note.yaml': (text: string) => text.replace('大型', '巨型') };
    const swapped = await changed(at(BASE), at('base.tgz'), of, true);
    const { status, stderr } = await verify(join(other, OWN), '--base', swapped);
    expect(stderr).toMatch(told('forms/test/2030/note.yaml', 'base.tgz', 'verify/base-definition'));
    expect(status).toBe(1);
  });

  test.each([
    ['verify/damaged', new Uint8Array([1, 2, 3])],
    ['verify/odd-name', tarball(new Map([['.npmrc', new Uint8Array()]]))],
    ['verify/too-large', new Uint8Array((1 << 26) + 1)],
  ])('says %s of what is no archive to be read', async (code, bytes) => {
    writeFileSync(at('odd.tgz'), bytes);
    const { status, stderr } = await verify('odd.tgz');
    expect(stderr).toMatch(new RegExp(`odd\\.tgz.*${code}`, 's'));
    expect(status).toBe(1);
  });
});

describe('sign', () => {
  test('makes keys that are never written over, and a signature that only this pack and this key fit', async () => {
    expect(await run('sign', '--new-key', 'office')).toMatchObject({
      status: 0,
      stdout: 'office.pem\noffice.pub.pem\n',
    });
    expect(statSync(at('office.pem')).mode & 0o777).toBe(0o600);
    const key = readFileSync(at('office.pem'), 'utf8');
    expect((await run('sign', '--new-key', 'office')).stderr).toContain('sign/exists');
    expect(readFileSync(at('office.pem'), 'utf8')).toBe(key);
    expect((await verify(OWN, '--key', 'office.pub.pem')).stderr).toContain('verify/no-signature');

    expect(await run('sign', OWN, '--key', 'office.pem')).toMatchObject({ status: 0, stdout: `${OWN}.sig\n` });
    expect(readFileSync(at(`${OWN}.sig`), 'utf8')).not.toContain(key.split('\n')[1]);
    expect(await verify(OWN, '--key', 'office.pub.pem')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('signed'),
    });
    await run('sign', '--new-key', 'other');
    expect((await verify(OWN, '--key', 'other.pub.pem')).stderr).toContain('verify/signature');
    expect((await verify(BASE, '--key', 'office.pub.pem', '--signature', `${OWN}.sig`)).stderr).toContain(
      'verify/signature',
    );
    const signature = JSON.parse(readFileSync(at(`${OWN}.sig`), 'utf8'));
    const forged = signature.signature.replace(/^./, (first: string) => (first === 'A' ? 'B' : 'A'));
    writeFileSync(at('forged.sig'), JSON.stringify({ ...signature, signature: forged }));
    expect((await verify(OWN, '--key', 'office.pub.pem', '--signature', 'forged.sig')).stderr).toMatch(
      /ed25519.*verify\/signature/,
    );
    const again = await changed(at(OWN), at('again.tgz'), { 'note/README.md': (text) => `${text}\n` }, true);
    expect((await verify(again, '--key', 'office.pub.pem', '--signature', `${OWN}.sig`)).stderr).toContain(
      'verify/signature',
    );
  });

  test('writes over an earlier signature and nothing else', async () => {
    const kept = { key: readFileSync(at('office.pem')), pack: readFileSync(at(OWN)) };
    for (const file of ['office.pem', OWN]) {
      const { status, stderr, stdout } = await run('sign', OWN, '--key', 'office.pem', '-o', file);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain('sign/over-another');
    }
    expect({ key: readFileSync(at('office.pem')), pack: readFileSync(at(OWN)) }).toEqual(kept);
    expect(await run('sign', OWN, '--key', 'office.pem', '-o', `${OWN}.sig`)).toMatchObject({ status: 0 });
  });

  test.skipIf(process.platform === 'win32')('waits for no device', async () => {
    expect((await run('sign', OWN, '--key', '/dev/zero')).stderr).toMatch(/not a file.*sign\/key/s);
    expect((await verify(OWN, '--key', '/dev/zero')).stderr).toMatch(/not a file.*verify\/key/s);
    const { stderr } = await verify(OWN, '--key', 'office.pub.pem', '--signature', '/dev/zero');
    expect(stderr).toMatch(/not a file.*verify\/signature/s);
    expect(await run('sign', '--new-key', '')).toMatchObject({ status: 2 });
  });

  test('takes no other file for a key, and signs nothing that does not verify', async () => {
    writeFileSync(at('no.pem'), 'no key');
    const [none, other] = [
      await run('sign', OWN, '--key', 'no.pem'),
      await run('sign', OWN, '--key', 'office.pub.pem'),
    ];
    expect(none.stderr).toMatch(told('≠ -----BEGIN PRIVATE KEY-----', 'sign/key'));
    expect(other.stderr).toMatch(told(': -----BEGIN PUBLIC KEY-----', 'sign/key'));
    expect((await verify(OWN, '--key', 'no.pem')).stderr).toMatch(told('≠ -----BEGIN PUBLIC KEY-----', 'verify/key'));
    const archive = await changed(at(OWN), at('changed.tgz'), { 'note/more.js': () => '' });
    expect((await run('sign', archive, '--key', 'office.pem')).stderr).toContain('verify/extra');
    expect(existsSync(`${archive}.sig`)).toBe(false);
    expect(await run('sign', OWN)).toMatchObject({ status: 2 });
    expect(await verify(OWN, '--signature', `${OWN}.sig`)).toMatchObject({ status: 2 });
    expect(await run('sign', '--key', 'office.pem')).toMatchObject({ status: 2 });
  });
});

describe('the version', () => {
  const next = (changes: readonly (readonly [path: string, from: string, to: string])[]) => {
    const to = folderWith({ ...MINISTRY, ...PROVINCE });
    mkdirSync(join(to, 'out'));
    cpSync(at(BASE), join(to, BASE));
    for (const [path, from, into] of changes) rewrite(to, path, from, into);
    return to;
  };
  const NOTE = 'forms/test/2030/note.yaml';
  const PACK = 'forms/test/2030/pack.yaml';
  const pack = (to: string, ...more: readonly string[]) =>
    shenbaoSmall(['pack', 'test/2030', '-o', 'out', ...more], { cwd: to });

  test.each([
    ['breaks filings', [NOTE, 'maximum: 60', 'maximum: 30'], '1.9.9', '2.0.0', /by field “人数”.*breaks filings/],
    ['breaks code', [NOTE, 'small: 小型', 'medium: 中型, small: 小型'], '1.9.9', '2.0.0', /by option “中型”/],
    ['adds something', [NOTE, 'maximum: 60', 'maximum: 90'], '1.0.9', '1.1.0', /by field “人数”/],
    ['changes words', [NOTE, 'label: 单位名称', 'label: 企业名称'], '1.0.0', '1.0.1', undefined],
  ] as const)('what %s asks for it, which is told with its reason', async (_, change, small, least, reason) => {
    const version = (of: string) => [PACK, 'version: 1.0.0', `version: ${of}`] as const;
    const refused = await pack(next([change, version(small)]), '--since', at(BASE));
    expect(refused.stderr).toContain(`The version has to be ${least} at least after 1.0.0`);
    expect(refused.stderr).toContain('pack/least-version');
    expect(refused.stderr).toContain(`Write \`publish: { version: ${least} }\` in pack.yaml.`);
    if (reason) expect(refused.stderr).toMatch(reason);
    expect(refused.status).toBe(1);

    const to = next([change, version(least)]);
    const taken = await pack(to);
    expect(taken.stderr).toBe('');
    const archive = `out/ministry-forms-2030-${least}.tgz`;
    const text = new TextDecoder().decode(contentsOf(join(to, archive)).get('CHANGELOG.md'));
    expect(text).toMatch(new RegExp(`^# ${least}（自 1\\.0\\.0 以来）\n`));
    const told = await shenbaoSmall(['verify', archive, '--rebuild'], { cwd: to });
    expect(told.status).toBe(0);
    expect(told.stderr).toContain('verify/notes-not-rebuilt');
  });

  test('under which something was published stays what it was', async () => {
    const to = next([[NOTE, 'label: 单位名称', 'label: 企业名称']]);
    const before = readFileSync(join(to, BASE));
    const { status, stderr } = await pack(to);
    expect(stderr).toMatch(told('pack/same-version'));
    expect(status).toBe(1);
    expect(readFileSync(join(to, BASE)).equals(before)).toBe(true);
  });

  test('is packed below a later one in the folder, which is told', async () => {
    const { status, stderr } = await pack(next([[PACK, 'version: 1.0.0', 'version: 0.9.0']]));
    expect(stderr).toMatch(told('pack/later-there'));
    expect(stderr).toContain('The folder holds 1.0.0 of this pack, which is later than 0.9.0.');
    expect(status).toBe(0);
  });

  test('may hold what is pending where it is not final', async () => {
    const pending = [PACK, 'what: 提交', 'what: 提交, pending: 待核实'] as const;
    const { status, stderr } = await pack(next([pending]));
    expect(stderr).toMatch(told('1.0.0-draft.1', 'pack/pending'));
    expect(status).toBe(1);
    const draft = next([pending, [PACK, 'version: 1.0.0', 'version: 2.0.0-draft.1']]);
    expect(await pack(draft)).toMatchObject({ status: 0 });
  });

  test('goes on from a pack alone, and from that pack', async () => {
    expect((await pack(next([]), '--since', at(OWN))).stderr).toMatch(told('sichuan/2030 ≠ test/2030', 'pack/since'));
    const none = await changed(at(BASE), at('none.tgz'), { 'forms/test/2030/pack.yaml': undefined }, true);
    const { status, stderr } = await pack(next([]), '--since', none);
    expect(stderr).toMatch(told('none.tgz', 'forms/test/2030/pack.yaml', 'pack/since'));
    expect(status).toBe(1);
    const other = await changed(at(BASE), at('other.tgz'), { 'forms/test/2030/pack.yaml': (text) => `${text}# ` });
    expect(await pack(next([]), '--since', other)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('verify/differs'),
    });
  });
});

test('a pack that is not there, or that is another’s, is not published', async () => {
  expect((await run('pack', 'test/2031')).stderr).toMatch(/pack\/no-pack\n.*test\/2030/);
  const app = folderWith({
    'package.json': '{ "dependencies": { "base": "*" } }',
    'forms/pack.yaml': 'pack: yunnan/2030\ntitle: 滇\n',
    'forms/note.yaml': 'form: yunnan/2030/note\nextends: base/note\n',
    ...Object.fromEntries([...contentsOf(at(BASE))].map(([path, bytes]) => [`node_modules/base/${path}`, bytes])),
  });
  const { status, stderr } = await shenbaoSmall(['pack', 'test/2030'], { cwd: app });
  expect(stderr).toContain('pack/no-pack');
  expect(status).toBe(1);
});

test('a pack that stands on two of one key is not published', async () => {
  const other = await changed(at(BASE), at('base.tgz'), {
    'forms/test/2030/note.yaml': (text) => text.replace('情况说明', '说明'),
  });
  const installed = (name: string, archive: string) =>
    Object.fromEntries([...contentsOf(archive)].map(([path, bytes]) => [`node_modules/${name}/${path}`, bytes]));
  const app = folderWith({
    'package.json': '{ "dependencies": { "@ministry/forms-2030": "*", "old": "npm:@ministry/forms-2030@1" } }',
    'forms/pack.yaml': 'pack: yunnan/2030\nextends: "@ministry/forms-2030"\ntitle: 滇\n',
    'forms/new.yaml': 'form: yunnan/2030/new\nextends: "@ministry/forms-2030/note"\n',
    'forms/old.yaml': 'form: yunnan/2030/old\nextends: old/note\n',
    ...installed('@ministry/forms-2030', at(BASE)),
    ...installed('old', other),
    'node_modules/old/package.json': textIn(BASE, 'package.json').replace('1.0.0', '0.9.0'),
  });
  const { status, stderr } = await shenbaoSmall(['pack', 'yunnan/2030'], { cwd: app });
  expect(stderr).toMatch(told('forms/pack.yaml:1:7', 'test/2030/note', 'pack/two-bases'));
  expect(status).toBe(1);
  expect(readdirSync(app).filter((file) => /\.(?:tgz|zip)$/.test(file))).toEqual([]);
});
