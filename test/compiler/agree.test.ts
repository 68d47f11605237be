/** Generators share one folder: what they make must go together there, whenever each of it was made. */
import { describe, expect, it } from 'vitest';
import { formatDiagnostics } from '../../compiler/diagnostics/formats.ts';
import type { MessageCode } from '../../compiler/diagnostics/messages.ts';
import type { Generator } from '../../compiler/generator.ts';
import { GENERATORS } from '../../compiler/installed-targets.ts';
import { shown } from './shown.ts';
import { build, CHANGED, DEFINITIONS, define, FIELDS, type FileSystem, outputOf, SHEETS } from './small-build.ts';

const codes = {
  disagree: 'generate/disagree',
  case: 'generate/case',
  folder: 'generate/file-and-folder',
  path: 'generate/path',
  outside: 'write/outside',
} satisfies Record<string, MessageCode>;

/** One that makes these files of the form `a`: path → content. */
const making = (name: string, files: Readonly<Record<string, string>>, version = '1'): Generator => ({
  name,
  version,
  says: { en: name, zh: name },
  committed: true,
  form: ({ key }) => (key === 'test/2022/a' ? Object.entries(files).map(([path, content]) => ({ path, content })) : []),
});

const built = async (generators: readonly Generator[]): Promise<FileSystem> => {
  const files = define(new Map(), DEFINITIONS);
  expect((await build(files, { generators })).diagnostics.list()).toEqual([]);
  return files;
};

/** What is told; with an error the output stays. */
const refused = async (
  files: FileSystem,
  generators: readonly Generator[],
  more: Parameters<typeof build>[1] = {},
): Promise<string> => {
  const before = outputOf(files);
  const { diagnostics } = await build(files, { generators, ...more });
  if (diagnostics.hasErrors) expect(outputOf(files)).toEqual(before);
  return shown(diagnostics.list());
};

const PATH = 'test/2022/a/title.txt';
const another = making('another', { [PATH]: 'another' });
const PLACE = 'forms/a.yaml:1:7';

describe('two generators that disagree about a file are told', () => {
  const told = (one: string, other: string): string =>
    `${codes.disagree} ${PLACE} ${PATH} ${one} form test/2022/a ${other} form test/2022/a\n  first ${PLACE}\n`;

  it('where both are built now', async () => {
    expect(await refused(await built([]), [SHEETS, another])).toBe(told('another', 'sheets'));
  });

  it('where one was built earlier, in either order, again and again', async () => {
    for (const [first, second] of [
      [SHEETS, another],
      [another, SHEETS],
    ] as const) {
      const files = await built([first]);
      const expected = `${told(second.name, first.name)}  → generate/built-earlier ${first.name} .build.json\n`;
      expect(await refused(files, [second])).toBe(expected);
      expect(await refused(files, [second])).toBe(expected);
      expect(await refused(files, [first])).toBe('');
    }
  });

  it('where the earlier one is asked too and would change nothing', async () => {
    expect(await refused(await built([SHEETS]), [SHEETS, another])).toContain(told('another', 'sheets').split('\n')[0]);
  });

  it('of the project too, which has no key', async () => {
    const whole = (name: string, content: string): Generator => ({
      name,
      version: '1',
      says: { en: name, zh: name },
      committed: true,
      project: () => [{ path: 'list.txt', content }],
    });
    const text = formatDiagnostics(
      (await build(await built([]), { generators: [whole('one', '1'), whole('other', '2')] })).diagnostics.list(),
      'text',
      { language: 'en', colours: false },
    );
    expect(text).toContain('what “other” makes of project, and what “one” makes of project.');
  });

  it('where one of them says anything else since another version', async () => {
    const files = await built([making('one', { x: '1' }), making('other', { x: '1' })]);
    const changed = making('one', { x: '2' }, '2');
    expect(await refused(files, [changed, making('other', { x: '1' })])).toContain(`${codes.disagree} ${PLACE} x one`);
    expect(await refused(files, [changed, making('other', { x: '2' }, '2')])).toBe('');
  });

  it('not where the earlier file is of definitions that have changed', async () => {
    const files = await built([SHEETS, FIELDS]);
    define(files, CHANGED);
    // `shared/pack.txt` of the other forms is still that of before
    expect(await refused(files, [SHEETS, FIELDS], { selectors: ['test/2022/d'] })).toBe('');
    expect(await refused(files, [SHEETS, FIELDS])).toBe('');
  });

  it('not where it is gone: a generator that took its file to another place leaves none behind', async () => {
    const files = await built([making('one', { x: '1' })]);
    expect(await refused(files, [making('one', { y: '1' }, '2'), making('other', { x: '2' })])).toBe('');
    expect(outputOf(files)).toMatchObject({ x: '2', y: '1' });
  });
});

describe('paths that do not go together on every disk', () => {
  it('differ in capitals alone, or in the way an accent is written', async () => {
    const files = await built([making('one', { 'x/É.txt': '1' })]);
    expect(await refused(files, [making('other', { 'x/e\u0301.txt': '1' })])).toBe(
      `${codes.case} ${PLACE} x/e\u0301.txt other x/É.txt one\n  first ${PLACE}\n`,
    );
    expect(await refused(await built([]), [making('one', { 'x/a': '', 'X/A': '' })])).toContain(
      `${codes.case} ${PLACE} X/A one x/a one\n`,
    );
  });

  it('are a file where another needs a folder', async () => {
    const told = `${codes.folder} ${PLACE} x/a one x/a/b other\n`;
    expect(await refused(await built([]), [making('one', { 'x/a': '' }), making('other', { 'x/a/b': '' })])).toBe(told);
    expect(await refused(await built([]), [making('other', { 'x/a/b': '' }), making('one', { 'x/a': '' })])).toBe(told);
    expect(await refused(await built([making('one', { 'x/a': '' })]), [making('other', { 'x/a/b': '' })])).toBe(told);
    expect(await refused(await built([making('other', { 'x/a/b': '' })]), [making('one', { 'x/a': '' })])).toBe(told);
  });

  it.each(['../outside.txt', '/etc/outside.txt', 'test/../../outside.txt', 'a\\..\\..\\b', 'c:b', ''])(
    'lead out of the output folder: %j',
    async (path) => {
      const files = await built([SHEETS, FIELDS]);
      define(files, CHANGED);
      expect(await refused(files, [FIELDS, making('stray', { [path]: 'x' })])).toMatch(
        new RegExp(`^${codes.outside} forms/a.yaml:1:7 .*stray\n$`),
      );
    },
  );

  it.each([
    ['.build.json', '.build.json'],
    ['.Build.JSON', '.build.json'],
    ['a/x.txt.shenbao-unfinished', 'x.txt.shenbao-unfinished'],
    ['a/con', 'con'],
    ['a/Nul.txt/x', 'Nul.txt'],
    ['a//x', '//'],
    ['a/', '//'],
    ['./a', '.'],
    ['a./x', 'a.'],
    ['a /x', 'a '],
    ['a/x?', 'x?'],
    ['a/x\ny', 'x\ny'],
    ['a/\ud800', '\ud800'],
  ])('are no names on some system, or are kept for the build: %j', async (path, part) => {
    expect(await refused(await built([]), [making('odd', { [path]: 'x' })])).toBe(
      `${codes.path} ${PLACE} ${path} odd ${part}\n`,
    );
  });
});

describe('definitions whose files would be one', () => {
  const BLOCK = (key: string): string =>
    `block: ${key}\nfields: { g: { label: 组, fields: { x: { label: 甲, type: text } } } }\nrows: [g.x]\n`;
  const CATALOGUE = (key: string, label: string): string =>
    `catalogue: ${key}\ntitle: c\nsource: s\nentries: { x: { label: ${label} } }\n`;
  const FORM = (name: string, blocks: readonly string[], catalogues: readonly string[]): string => {
    const fields = catalogues.map((key, at) => `  c${at}: { label: 选${at}, type: choice, catalogue: ${key} }\n`);
    const rows = [...blocks.map((block) => `{ use: ${block} }`), ...catalogues.map((_, at) => `c${at}`), `${name}End`];
    return `form: t/2022/${name}\ntitle: 甲\n${blocks.length > 0 ? `use: [${blocks.join(', ')}]\n` : ''}fields:\n${fields.join('')}  ${name}End: { label: 末, type: text }\ndocument: [{ grid: g, rows: [${rows.join(', ')}] }]\n`;
  };
  const tell = async (
    definitions: Readonly<Record<string, string>>,
    more: Parameters<typeof build>[1] = {},
    names = ['types', 'package'],
  ): Promise<string> => {
    const files = define(new Map(), { 'pack.yaml': 'pack: t/2022\ntitle: 试验\n', ...definitions });
    const generators = GENERATORS.filter(({ name }) => names.includes(name));
    const { diagnostics } = await build(files, { generators, ...more });
    expect(formatDiagnostics(diagnostics.list(), 'text', { language: 'zh', colours: false })).not.toContain(
      'undefined',
    );
    return shown(diagnostics.list());
  };
  const choose = '  → choose-another\n';

  it('a block and a catalogue', async () => {
    const definitions = {
      'a.yaml': FORM('a', ['guide-2022'], ['guide/2022']),
      'b.yaml': BLOCK('guide-2022'),
      'c.yaml': CATALOGUE('guide/2022', '某'),
    };
    const told = (file: string): string =>
      `${codes.disagree} c.yaml:1:12 t/2022/shared/guide-2022.${file} catalogue guide/2022 block guide-2022\n  first b.yaml:1:8\n${choose}`;
    const list = (await tell(definitions)).replaceAll('forms/', '').replace(/ (?:types|package)(?= )/g, '');
    expect(list).toBe(told('d.ts') + told('ts'));
  });

  it('a block and a catalogue of two forms, built one after the other', async () => {
    const files = define(new Map(), {
      'pack.yaml': 'pack: t/2022\ntitle: 试验\n',
      'a.yaml': FORM('a', ['guide-2022'], []),
      'd.yaml': FORM('d', [], ['guide/2022']),
      'b.yaml': BLOCK('guide-2022'),
      'c.yaml': CATALOGUE('guide/2022', '某'),
    });
    const generators = GENERATORS.filter(({ name }) => name === 'types');
    await build(files, { generators, selectors: ['t/2022/a'] });
    const { diagnostics } = await build(files, { generators, selectors: ['t/2022/d'] });
    expect(shown(diagnostics.list())).toBe(
      `${codes.disagree} forms/c.yaml:1:12 t/2022/shared/guide-2022.ts types catalogue guide/2022 types form t/2022/a\n  first forms/a.yaml:1:7\n${choose}  → generate/built-earlier types .build.json\n`,
    );
  });

  it('a block called as the values that all types share', async () => {
    const told = await tell({ 'a.yaml': FORM('a', ['values'], []), 'b.yaml': BLOCK('values') }, {}, ['types']);
    expect(told).toBe(
      `${codes.disagree} forms/b.yaml:1:8 t/2022/shared/values.ts types block values types form t/2022/a\n  first forms/a.yaml:1:7\n${choose}`,
    );
  });

  it('a block called as what all validators share', async () => {
    const told = await tell({ 'a.yaml': FORM('a', ['validation'], []), 'b.yaml': BLOCK('validation') });
    expect(told).toContain(`${codes.disagree} forms/b.yaml:1:8 t/2022/shared/validation.d.ts package block validation`);
  });

  it('two catalogues', async () => {
    const definitions = {
      'a.yaml': FORM('a', [], ['a/b-c', 'a-b/c']),
      'b.yaml': CATALOGUE('a/b-c', '某'),
      'c.yaml': CATALOGUE('a-b/c', '另'),
    };
    const told = await tell(definitions, {}, ['types']);
    expect(told).toBe(
      `${codes.disagree} forms/c.yaml:1:12 t/2022/shared/a-b-c.ts types catalogue a-b/c types catalogue a/b-c\n  first forms/b.yaml:1:12\n${choose}`,
    );
  });

  it('a form called as the folder of what forms share, and a block called as a file of it', async () => {
    const definitions = { 'a.yaml': FORM('shared', ['types'], []), 'b.yaml': BLOCK('types') };
    expect(await tell(definitions, {}, ['types'])).toBe(
      `${codes.disagree} forms/b.yaml:1:8 t/2022/shared/types.ts types block types types form t/2022/shared\n  first forms/a.yaml:1:7\n${choose}`,
    );
  });

  it('a form whose name is a device of Windows', async () => {
    expect(await tell({ 'a.yaml': FORM('aux', [], []) }, {}, ['types'])).toBe(
      `${codes.path} forms/a.yaml:1:7 t/2022/aux/types.ts types aux\n`,
    );
  });
});
