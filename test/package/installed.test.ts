/** Packs that a project depends on: packed by npm, unpacked into node_modules, extended, told apart, and what is wrong with them told. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Compilation,
  compile,
  Diagnostics,
  GENERATORS,
  installedPacks,
  nodeHost,
  type Resolution,
  type Root,
  read,
  understand,
} from '../../compiler/index.ts';
import { shown } from '../compiler/shown.ts';

const folder = mkdtempSync(join(tmpdir(), 'shenbao-installed-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Files = Readonly<Record<string, string>>;

const NOTE = 'forms/test/2030/note.yaml';

const put = (to: string, files: Files): string => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
  }
  return to;
};

/** What a publisher has written: a pack with a rule, a quota, a block and a catalogue of its own. */
const PUBLISHED = {
  'forms/pack.yaml': `pack: test/2030
title: 试验通知
parameters: { edition: 一 }
deadlines:
  online: { on: 2030-05-01, what: 提交, forms: [note] }
reportingUnits: units/test-2030
quotas:
  all: { units: [a], limits: { notes: 3 } }
rules:
  startsRight:
    forms: [note]
    severity: error
    check: name.startsWith("甲")
    message: 名称应以甲开头
    source: 通知
`,
  'forms/units.yaml':
    'catalogue: units/test-2030\ntitle: 单位\nsource: 通知\nentries: { a: { label: 甲市 }, b: { label: 乙市 } }\n',
  'forms/block.yaml': 'block: person\nfields: { contact: { label: 联系人, type: text } }\n',
  'forms/stray.yaml': 'catalogue: strays/test-2030\ntitle: 无关\nsource: 通知\nentries: { a: { label: 甲 } }\n',
  'forms/note.yaml': `form: test/2030/note
title: 说明{{edition}}
use: [person]
fields:
  name: { label: 名称, type: text }
  unit: { label: 单位, type: reportingUnit, catalogue: units/test-2030 }
document: [name, contact, unit]
`,
};

const only = (...names: readonly string[]) => GENERATORS.filter(({ name }) => names.includes(name));

const build = (roots: readonly Root[], output: string, ...targets: readonly string[]): Promise<Compilation> =>
  compile({ roots, output, selectors: [], generators: only(...targets), tool: 'a test' }, nodeHost);

/** The tarball of a pack that was built, as its publisher would version it. */
const packed = (built: string, version: string, change: (text: string) => string = (text) => text): string => {
  const copy = mkdtempSync(join(folder, 'pack-'));
  cpSync(built, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, version }));
  const note = join(copy, 'forms/test/2030/note.yaml');
  if (existsSync(note)) writeFileSync(note, change(readFileSync(note, 'utf8')));
  const said = execFileSync('npm', ['pack', '--ignore-scripts', '--silent'], { cwd: copy, encoding: 'utf8' });
  return join(copy, said.trim());
};

const install = (app: string, calledAs: string, tarball: string): string => {
  const to = join(app, 'node_modules', calledAs);
  mkdirSync(to, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', to, '--strip-components=1']);
  return to;
};

/** A project with these dependencies. */
const project = (files: Files, dependencies: Files = { '@shenbao/test-2030': '^1.0.0' }): string =>
  put(mkdtempSync(join(folder, 'app-')), { 'package.json': JSON.stringify({ dependencies }), ...files });

const rootsOf = (app: string): readonly Root[] => [
  { folder: join(app, 'forms'), prefix: 'forms/' },
  ...installedPacks(join(app, 'forms'), nodeHost).roots,
];

const understood = (roots: readonly Root[]): { resolution: Resolution; diagnostics: Diagnostics; said: string } => {
  const diagnostics = new Diagnostics();
  const sources = roots.flatMap((root) => read(root, nodeHost, diagnostics));
  const resolution = understand(sources, diagnostics);
  return { resolution, diagnostics, said: shown(diagnostics.list()) };
};

const labels = (resolution: Resolution | undefined, key: string): readonly string[] | undefined =>
  resolution?.forms.find((form) => form.key === key)?.fields.map(({ label }) => label);

const EXTENDING = {
  'forms/pack.yaml': 'pack: sichuan/2030\nextends: test/2030\ntitle: 川\n',
  'forms/note.yaml': `form: sichuan/2030/note
extends: test/2030/note
changes:
  set: { contact: { label: 手机 } }
  add: [{ field: extra, label: 另附, type: text, after: name }, { place: extra, after: document/name }]
`,
};

let [first, second] = ['', ''];
const published = join(folder, 'published');

beforeAll(async () => {
  put(published, PUBLISHED);
  const roots = [{ folder: join(published, 'forms'), prefix: 'forms/' }];
  const { diagnostics } = await build(roots, join(published, 'output'), 'package');
  expect(shown(diagnostics.list())).toBe('');
  const built = join(published, 'output/test/2030');
  first = packed(built, '1.0.0');
  second = packed(built, '2.0.0', (text) => text.replace('label: 名称', 'label: 全称'));
});

test('the tarball holds the definitions that the pack stands on, and no others', () => {
  const files = execFileSync('tar', ['-tzf', first], { encoding: 'utf8' }).split('\n');
  expect(files.filter((path) => path.endsWith('.yaml')).sort()).toEqual([
    'package/forms/blocks/person.yaml',
    'package/forms/catalogues/units/test-2030.yaml',
    'package/forms/test/2030/note.yaml',
    'package/forms/test/2030/pack.yaml',
  ]);
});

describe('a project that extends its form', () => {
  const app = (): string => {
    const to = project(EXTENDING);
    install(to, '@shenbao/test-2030', first);
    return to;
  };

  test('has its fields, rules and quotas, and says which version they are of', () => {
    const { resolution, said } = understood(rootsOf(app()));
    expect(said).toBe('');
    expect(labels(resolution, 'sichuan/2030/note')).toEqual(['名称', '另附', '单位', '手机']);
    const form = resolution.forms.find(({ key }) => key === 'sichuan/2030/note');
    expect(form?.rules.map(({ id }) => id)).toEqual(['startsRight']);
    expect(form?.pack.quotas).toEqual([
      { id: 'all', units: ['甲市'], members: ['甲市'], limits: { notes: 3 }, exempt: false },
    ]);
    expect(form?.provenance.contact?.label?.map(({ file, operation }) => `${operation} ${file}`)).toEqual([
      'set forms/note.yaml',
      'use person @shenbao/test-2030@1.0.0/forms/blocks/person.yaml',
    ]);
    expect(resolution.forms.map(({ key }) => key)).toEqual(['sichuan/2030/note', 'test/2030/note']);
    expect([...resolution.own]).toEqual(['sichuan/2030/note']);
  });

  test('is built: documents and types; committed files name no version', async () => {
    const to = app();
    const output = join(to, 'output');
    const targets = ['types', 'form', 'word', 'package'];
    const { diagnostics, written } = await build(rootsOf(to), output, ...targets);
    expect(shown(diagnostics.list())).toBe('');
    expect(readFileSync(join(output, 'sichuan/2030/note/types.ts'), 'utf8')).toContain('extra: string');
    expect(written).toContain('sichuan/2030/note/blank.docx');
    const json = readFileSync(join(output, 'sichuan/2030/note/form.json'), 'utf8');
    expect(json).toContain('"@shenbao/test-2030/forms/blocks/person.yaml"');
    expect((await build(rootsOf(to), output, ...targets)).upToDate).toBe(true);
  });

  test('is built anew where another version says something else', async () => {
    const to = app();
    const output = join(to, 'output');
    await build(rootsOf(to), output, 'types', 'form');
    install(to, '@shenbao/test-2030', second);
    const { written } = await build(rootsOf(to), output, 'types', 'form');
    expect(written).toEqual(['sichuan/2030/note/types.ts', 'sichuan/2030/note/form.json']);
    expect(readFileSync(join(output, 'sichuan/2030/note/types.ts'), 'utf8')).toContain('全称');
  });

  test('is packed with all that it stands on, and extended where the base is not installed', async () => {
    const to = project({
      ...EXTENDING,
      'forms/note.yaml': EXTENDING['forms/note.yaml'].replace('test/2030/note', '"@shenbao/test-2030/note"'),
    });
    install(to, '@shenbao/test-2030', first);
    const { diagnostics } = await build(rootsOf(to), join(to, 'output'), 'package');
    expect(shown(diagnostics.list())).toBe('');
    const built = join(to, 'output/sichuan/2030');
    expect(JSON.parse(readFileSync(join(built, 'package.json'), 'utf8')).shenbao).toEqual({
      pack: 'sichuan/2030',
      language: 1,
      bases: { '@shenbao/test-2030': 'test/2030' },
    });
    const elsewhere = project(
      {
        'forms/pack.yaml': 'pack: chengdu/2030\nextends: sichuan/2030\ntitle: 市\n',
        'forms/note.yaml': 'form: chengdu/2030/note\nextends: sichuan/2030/note\n',
      },
      { '@shenbao/sichuan-2030': '1.0.0' },
    );
    install(elsewhere, '@shenbao/sichuan-2030', packed(built, '1.0.0'));
    const { resolution, said } = understood(rootsOf(elsewhere));
    expect(said).toBe('');
    expect(labels(resolution, 'chengdu/2030/note')).toEqual(['名称', '另附', '单位', '手机']);
    expect(resolution.forms.map(({ key }) => key)).toEqual(['chengdu/2030/note', 'sichuan/2030/note']);
  });

  test('that has a block or a catalogue of that name leaves the package alone, and its own means its own', () => {
    const to = app();
    put(to, {
      'forms/block.yaml': 'block: person\nfields: { officer: { label: 经办人, type: text } }\n',
      'forms/own.yaml': 'form: sichuan/2030/own\ntitle: 自有\nuse: [person]\ndocument: [officer]\n',
    });
    const { resolution, said } = understood(rootsOf(to));
    expect(said).toBe('');
    expect(labels(resolution, 'sichuan/2030/note')).toEqual(['名称', '另附', '单位', '手机']);
    expect(labels(resolution, 'sichuan/2030/own')).toEqual(['经办人']);
  });

  test('is told of its own mistakes at their place, with the place in the package', () => {
    const to = app();
    put(to, {
      'forms/note.yaml': 'form: sichuan/2030/note\nextends: test/2030/note\nchanges: { remove: [contcat] }\n',
    });
    expect(understood(rootsOf(to)).said).toBe(
      'resolve/unknown-target forms/note.yaml:3:21 contcat\n  defined @shenbao/test-2030@1.0.0/forms/blocks/person.yaml:2:11\n  → nearest contact\n',
    );
  });
});

describe('two versions side by side', () => {
  const DEPENDENCIES = { 'test-old': 'npm:@shenbao/test-2030@1', '@shenbao/test-2030': '^2.0.0' };
  const app = (files: Files, dependencies: Files = DEPENDENCIES): string => {
    const to = project(files, dependencies);
    install(to, 'test-old', first);
    install(to, '@shenbao/test-2030', second);
    return to;
  };

  test('the key is of the one that bears its own name; the other is called by its alias', () => {
    const { resolution, said } = understood(
      rootsOf(
        app({
          ...EXTENDING,
          'forms/old.yaml': 'form: sichuan/2030/old\nextends: test-old/note\n',
          'forms/new.yaml': 'form: sichuan/2030/new\nextends: "@shenbao/test-2030/note"\n',
        }),
      ),
    );
    expect(said).toBe('');
    expect(labels(resolution, 'test/2030/note')).toEqual(['全称', '单位', '联系人']);
    expect(labels(resolution, 'sichuan/2030/note')).toEqual(['全称', '另附', '单位', '手机']);
    expect(labels(resolution, 'sichuan/2030/new')).toEqual(['全称', '单位', '联系人']);
    expect(labels(resolution, 'sichuan/2030/old')).toEqual(['名称', '单位', '联系人']);
    const extended = resolution.forms.map(({ key, extends: base }) => `${key} ${base ?? ''}`);
    expect(extended).toContain('sichuan/2030/new test/2030/note');
    expect(extended).toContain('sichuan/2030/old test-old/note');
    expect(resolution.linked.map(({ package: { calledAs, version } }) => `${calledAs} ${version}`)).toEqual([
      'test-old 1.0.0',
      '@shenbao/test-2030 2.0.0',
    ]);
  });

  test('a pack extends the older one by its alias', () => {
    const { resolution, said } = understood(
      rootsOf(
        app({
          'forms/pack.yaml': 'pack: sichuan/2030\nextends: test-old\ntitle: 川\n',
          'forms/old.yaml': 'form: sichuan/2030/old\nextends: test-old/note\n',
        }),
      ),
    );
    expect(said).toBe('');
    expect(resolution.packs.get('sichuan/2030')?.deadlines.map(({ id }) => id)).toEqual(['online']);
  });

  test('a pack of the project of the same key takes the place of both', () => {
    const { resolution, said } = understood(
      rootsOf(
        app({
          'forms/pack.yaml': 'pack: test/2030\ntitle: 自有\nparameters: { edition: 二 }\n',
          'forms/own.yaml': 'form: test/2030/own\nextends: "@shenbao/test-2030/note"\n',
        }),
      ),
    );
    expect(said).toBe('');
    expect(resolution.forms.map(({ key }) => key)).toEqual(['test/2030/own']);
    expect(labels(resolution, 'test/2030/own')).toEqual(['全称', '单位', '联系人']);
  });

  test('what stands on both cannot be extended elsewhere, which is told: package/two-bases', async () => {
    const to = app({ ...EXTENDING, 'forms/old.yaml': 'form: sichuan/2030/old\nextends: test-old/note\n' });
    const { diagnostics } = await build(rootsOf(to), join(to, 'output'), 'package');
    expect(shown(diagnostics.list())).toBe(
      'package/two-bases forms/pack.yaml:1:7 sichuan/2030 test/2030/note @shenbao/test-2030@2.0.0 @shenbao/test-2030@1.0.0\n',
    );
    const manifest = JSON.parse(readFileSync(join(to, 'output/sichuan/2030/package.json'), 'utf8'));
    expect([manifest.shenbao, manifest.files.includes('forms')]).toEqual([undefined, false]);
  });

  test('of two publishers is an error where they do not say the same: resolve/two-packs', () => {
    const to = app(EXTENDING, { ...DEPENDENCIES, '@other/test': '1.0.0' });
    const other = install(to, '@other/test', second);
    const manifest = JSON.parse(readFileSync(join(other, 'package.json'), 'utf8'));
    writeFileSync(join(other, 'package.json'), JSON.stringify({ ...manifest, name: '@other/test' }));
    expect(understood(rootsOf(to)).said).toBe('');
    const pack = join(other, 'forms/test/2030/pack.yaml');
    writeFileSync(pack, readFileSync(pack, 'utf8').replace('试验通知', '冒名'));
    expect(understood(rootsOf(to)).said).toContain(
      'resolve/two-packs @other/test@2.0.0/forms/test/2030/pack.yaml:1:7 test/2030 @shenbao/test-2030@2.0.0 @other/test@2.0.0\n  first @shenbao/test-2030@2.0.0/forms/test/2030/pack.yaml:1:7\n',
    );
  });
});

test('forms of the tool that stand on a pack which a package gives too stay as they are', () => {
  const tool = put(mkdtempSync(join(folder, 'tool-')), {
    'forms/pack.yaml': 'pack: test/2030\ntitle: 工具自带\n',
    'forms/note.yaml':
      'form: test/2030/note\ntitle: 旧\nfields: { only: { label: 独有, type: text } }\ndocument: [only]\n',
    'forms/city.yaml': 'pack: city/2030\nextends: test/2030\ntitle: 市\n',
    'forms/city-note.yaml':
      'form: city/2030/note\nextends: test/2030/note\nchanges: { set: { only: { label: 市独有 } } }\n',
  });
  const app = project(EXTENDING);
  install(app, '@shenbao/test-2030', first);
  const roots = [...rootsOf(app), { folder: join(tool, 'forms'), prefix: 'shenbao/forms/', installed: true }];
  const { resolution, said } = understood(roots);
  expect(said).toBe('');
  expect(labels(resolution, 'test/2030/note')).toEqual(['名称', '单位', '联系人']);
  expect(labels(resolution, 'city/2030/note')).toEqual(['市独有']);
  expect(labels(resolution, 'sichuan/2030/note')).toEqual(['名称', '另附', '单位', '手机']);
});

test('in what extends a form of a package, catalogues that the tool has too are those of the package', () => {
  const tool = put(mkdtempSync(join(folder, 'tool-')), {
    'forms/units.yaml': 'catalogue: units/test-2030\ntitle: 别的单位\nsource: 他处\nentries: { z: { label: 末市 } }\n',
    'forms/block.yaml': 'block: person\nfields: { officer: { label: 经办人, type: text } }\n',
    'forms/pack.yaml': 'pack: other/2030\ntitle: 工具自带\n',
    'forms/note.yaml':
      'form: other/2030/note\ntitle: 别\nuse: [person]\nfields: { unit: { label: 单位, type: reportingUnit, catalogue: units/test-2030 } }\ndocument: [unit, officer]\n',
  });
  const app = project(EXTENDING);
  install(app, '@shenbao/test-2030', first);
  const roots = [...rootsOf(app), { folder: join(tool, 'forms'), prefix: 'shenbao/forms/', installed: true }];
  const { resolution, said } = understood(roots);
  expect(said).toBe('');
  const codes = (key: string): readonly string[] | undefined =>
    resolution.forms.find((form) => form.key === key)?.catalogues['units/test-2030']?.entries.map(({ code }) => code);
  expect([codes('sichuan/2030/note'), codes('other/2030/note')]).toEqual([['a', 'b'], ['z']]);
});

describe('where something is wrong', () => {
  const app = (files: Files = EXTENDING): { readonly to: string; readonly at: string } => {
    const to = project(files);
    return { to, at: install(to, '@shenbao/test-2030', first) };
  };
  const change = (at: string, changed: Readonly<Record<string, unknown>>): void => {
    const path = join(at, 'package.json');
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...changed }));
  };

  test.each([
    ['version', { version: undefined }],
    ['version', { version: '1' }],
    ['version', { version: '1.0.0/../..' }],
    ['name', { name: '../evil' }],
    ['name', { name: 'shenbao' }],
    ['shenbao.pack', { shenbao: { pack: '../../etc', language: 1 } }],
    ['shenbao.language', { shenbao: { pack: 'test/2030' } }],
    ['shenbao.language', { shenbao: { pack: 'test/2030', language: -5 } }],
  ])('a package without a usable %s is told: read/no-pack', (what, changed) => {
    const { to, at } = app({});
    change(at, changed);
    expect(understood(rootsOf(to)).said).toContain(`read/no-pack - @shenbao/test-2030 ${what}\n`);
  });

  test('so are one without definitions, and one whose package.json is none', () => {
    const { to, at } = app({ 'forms/pack.yaml': 'pack: x/2030\ntitle: 自有\n' });
    rmSync(join(at, 'forms'), { recursive: true });
    expect(understood(rootsOf(to)).said).toBe('read/no-pack - @shenbao/test-2030 forms/\n');
    writeFileSync(join(at, 'package.json'), '{');
    expect(understood(rootsOf(to)).said).toBe('read/no-manifest - @shenbao/test-2030/package.json\n');
  });

  test('a later version of the language is told: read/pack-language', () => {
    const { to, at } = app();
    change(at, { shenbao: { pack: 'test/2030', language: 2 } });
    const { said } = understood(rootsOf(to));
    expect(said).toContain('read/pack-language - @shenbao/test-2030@1.0.0 2 1\n');
    expect(said).toContain('resolve/unknown-parent forms/note.yaml:2:10 test/2030/note\n');
  });

  test('what is not there is named', () => {
    const to = project(EXTENDING, { '@shenbao/test-2030': '1', '../evil': '1' });
    expect(installedPacks(join(to, 'forms'), nodeHost)).toEqual({ roots: [], absent: ['@shenbao/test-2030'] });
  });

  test('a broken pack that is extended: its errors at their place, and no one else is accused', () => {
    const { to, at } = app();
    writeFileSync(
      join(at, 'forms/test/2030/note.yaml'),
      'form: test/2030/note\ntitle: 说明\nuse: [nobody]\nfields: { a: { label: 甲, type: text } }\ndocument: [a]\n',
    );
    expect(understood(rootsOf(to)).said).toBe(
      'resolve/unknown-block @shenbao/test-2030@1.0.0/forms/test/2030/note.yaml:3:7 nobody\n',
    );
  });

  test('a broken pack that nothing extends is a warning: resolve/broken-pack', () => {
    const { to, at } = app({
      'forms/pack.yaml': 'pack: x/2030\ntitle: 自有\n',
      'forms/own.yaml': 'form: x/2030/own\ntitle: 自有\nfields: { a: { label: 甲, type: text } }\ndocument: [a]\n',
    });
    writeFileSync(join(at, 'forms/test/2030/note.yaml'), 'form: test/2030/note\ntitle: [');
    const { resolution, said } = understood(rootsOf(to));
    expect(said).toMatch(
      /^resolve\/broken-pack @shenbao\/test-2030@1\.0\.0\/forms\/\S+ @shenbao\/test-2030@1\.0\.0 \d\n$/,
    );
    expect(resolution.forms.map(({ key }) => key)).toEqual(['x/2030/own']);
  });

  describe.each<[string, string, (at: string) => void]>([
    ['a link among its definitions', 'read/link', (at) => symlinkSync('/etc', join(at, 'forms/more'))],
    [
      'a link in place of them',
      'read/link',
      (at) => {
        rmSync(join(at, 'forms'), { recursive: true });
        symlinkSync(join(published, 'forms'), join(at, 'forms'));
      },
    ],
    ['a pipe', 'read/not-a-file', (at) => execFileSync('mkfifo', [join(at, 'forms/pipe.yaml')])],
    ['what is too large', 'read/too-large', (at) => put(at, { 'forms/large.yaml': ' '.repeat((1 << 20) + 1) })],
    ['what is no UTF-8', 'read/not-utf8', (at) => writeFileSync(join(at, 'forms/gbk.yaml'), Uint8Array.of(0xbc, 0xd7))],
    ['the form itself no UTF-8', 'read/not-utf8', (at) => writeFileSync(join(at, NOTE), Uint8Array.of(0xbc, 0xd7))],
  ])('%s', (_, code, harm) => {
    test('is a warning where nothing extends it', () => {
      const { to, at } = app({
        'forms/pack.yaml': 'pack: x/2030\ntitle: 自有\n',
        'forms/own.yaml': 'form: x/2030/own\ntitle: 自有\nfields: { a: { label: 甲, type: text } }\ndocument: [a]\n',
      });
      harm(at);
      const { resolution, diagnostics, said } = understood(rootsOf(to));
      expect(diagnostics.hasErrors).toBe(false);
      expect(said).toContain('resolve/broken-pack ');
      expect(resolution.forms.map(({ key }) => key)).toEqual(['x/2030/own']);
    });

    test('is the one error where something does', () => {
      const { to, at } = app();
      harm(at);
      const { diagnostics } = understood(rootsOf(to));
      expect(diagnostics.list().map((each) => each.code)).toEqual([code]);
      expect(diagnostics.errors).toBe(1);
    });
  });

  test('a package.json that is none stops nothing, be it a pack’s, another’s or the project’s: read/no-manifest', () => {
    const { to, at } = app();
    put(to, { 'node_modules/other/package.json': '{,}' });
    writeFileSync(
      join(to, 'package.json'),
      JSON.stringify({ dependencies: { '@shenbao/test-2030': '1', other: '1', gone: '1' } }),
    );
    const one = understood(rootsOf(to));
    expect([one.said, one.diagnostics.hasErrors]).toEqual(['read/no-manifest - other/package.json\n', false]);
    writeFileSync(join(at, 'package.json'), '{,}');
    expect(understood(rootsOf(to)).said).toBe(
      'read/no-manifest - @shenbao/test-2030/package.json\nread/no-manifest - other/package.json\nresolve/unknown-parent forms/note.yaml:2:10 test/2030/note\nresolve/unknown-parent forms/pack.yaml:2:10 test/2030\n',
    );
    const alone = project({}, {});
    writeFileSync(join(alone, 'package.json'), '{,}');
    const none = understood(installedPacks(alone, nodeHost).roots);
    expect([none.said, none.diagnostics.hasErrors]).toEqual(['read/no-manifest - package.json\n', false]);
  });

  test('what a project has itself it does not take from a broken package of that key', () => {
    const { to, at } = app({
      'forms/pack.yaml': 'pack: test/2030\ntitle: 自有\n',
      'forms/note.yaml': 'form: test/2030/note\ntitle: 自有\nfields: { a: { label: 甲, type: text } }\ndocument: [a]\n',
      'forms/other.yaml': 'form: test/2030/other\nextends: test/2030/note\n',
    });
    writeFileSync(join(at, NOTE), 'form: test/2030/note\ntitle: [');
    const { diagnostics, resolution } = understood(rootsOf(to));
    expect(diagnostics.list().map(({ code }) => code)).toEqual(['resolve/broken-pack']);
    expect(resolution.forms.map(({ key }) => key)).toEqual(['test/2030/note', 'test/2030/other']);
  });

  test('a package that is called as another pack than it holds is told: resolve/other-pack', () => {
    const { to, at } = app();
    change(at, { shenbao: { pack: 'zz/2030', language: 1 } });
    expect(understood(rootsOf(to)).said).toContain(
      'resolve/other-pack @shenbao/test-2030@1.0.0/forms/test/2030/pack.yaml:1:7 @shenbao/test-2030@1.0.0 zz/2030 test/2030\n',
    );
  });

  test('warnings of a package are its maker’s; what is pending in one that is extended is the project’s too', () => {
    const { to, at } = app();
    const pack = join(at, 'forms/test/2030/pack.yaml');
    const told = readFileSync(pack, 'utf8')
      .replace('forms: [note] }', 'forms: [note], pending: 待定 }')
      .replace('rules:', '  twice: { units: [a], limits: { notes: 2 } }\nrules:');
    writeFileSync(pack, told);
    expect(understood(rootsOf(to)).said).toBe(
      'check/pending @shenbao/test-2030@1.0.0/forms/test/2030/pack.yaml:5:63 待定\n',
    );
  });

  test('a package that is a link is read, a link in it is not', () => {
    const { to, at } = app();
    const elsewhere = join(mkdtempSync(join(folder, 'linked-')), 'package');
    cpSync(at, elsewhere, { recursive: true });
    rmSync(at, { recursive: true });
    symlinkSync(elsewhere, at);
    expect(understood(rootsOf(to)).said).toBe('');
    symlinkSync('/etc', join(elsewhere, 'forms/more'));
    expect(understood(rootsOf(to)).said).toBe('read/link - @shenbao/test-2030@1.0.0/forms/more\n');
    rmSync(join(elsewhere, 'forms'), { recursive: true });
    symlinkSync(join(published, 'forms'), join(elsewhere, 'forms'));
    expect(understood(rootsOf(to)).said).toContain('read/link - @shenbao/test-2030@1.0.0/forms/\n');
  });

  test('more definitions than any pack has are not read: read/too-much', () => {
    const { to, at } = app({ 'forms/pack.yaml': 'pack: x/2030\ntitle: 自有\n' });
    const many = Array.from({ length: 2000 }, (_, i): [string, string] => [`forms/many/${i}.yaml`, '']);
    put(at, Object.fromEntries(many));
    expect(understood(rootsOf(to)).said).toBe(
      'read/too-much - @shenbao/test-2030@1.0.0/forms/ 2000 16777216\nresolve/broken-pack - @shenbao/test-2030@1.0.0 1\n',
    );
  });
});
