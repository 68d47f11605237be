/** What is handed in to generators, and what is told of theirs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Diagnostics, messageOf } from '../../compiler/diagnostics/diagnostic.ts';
import { HINTS, MESSAGES, type MessageCode } from '../../compiler/diagnostics/messages.ts';
import { positionAt } from '../../compiler/diagnostics/source.ts';
import { type Context, defineGenerator, type Generator } from '../../compiler/generator.ts';
import { GENERATORS, pdfOf } from '../../compiler/installed-targets.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { LICENCE, LICENCE_TEXT } from '../../compiler/model/licence.ts';
import { VERSION } from '../../compiler/model/version.ts';
import { pdfWith } from '../../compiler/targets.ts';
import { projectFolder, understandFiles } from './project.ts';
import { shown } from './shown.ts';
import { build, DEFINITIONS, define, type FileSystem, outputOf } from './small-build.ts';

type Parts = Partial<Parameters<typeof defineGenerator>[0]>;

const generator = (name: string, parts: Parts): Generator => ({
  name,
  version: '1',
  says: { en: name, zh: name },
  committed: true,
  ...parts,
});

const defined = (): FileSystem => define(new Map(), DEFINITIONS);

const told = async (generators: readonly Generator[], more: Parameters<typeof build>[1] = {}): Promise<string> =>
  shown((await build(defined(), { generators, ...more })).diagnostics.list());

const codes = {
  name: 'generate/name',
  twice: 'generate/name-twice',
  unknown: 'generate/unknown-generator',
  option: 'generate/unknown-option',
  wrong: 'generate/wrong-option',
  failed: 'generate/failed',
} satisfies Record<string, MessageCode>;

describe('generators', () => {
  it("are not named like the first part of the compiler's own codes", async () => {
    const parts = [...Object.keys(MESSAGES), ...Object.keys(HINTS)].filter((code) => code.includes('/'));
    for (const part of new Set(parts.map((code) => code.split('/', 1).join(''))))
      expect(await told([generator(part, { form: () => [] })])).toContain(codes.name);
  });

  it('are made from each form, then each pack, then the project, and tell how far they are', async () => {
    const seen: string[] = [];
    const make = (name: string) =>
      generator(name, { form: () => [], pack: () => [], project: () => [], gathers: name === 'x' });
    await build(defined(), {
      generators: [make('x'), make('y')],
      progress: (done, all, { subject, generator }) => seen.push(`${done}/${all} ${subject} ${generator.name}`),
    });
    const units = ['a', 'b', 'c'].flatMap((form) => [`test/2022/${form} x`, `test/2022/${form} y`]);
    const last = ['test/2022 y', 'test/2022 x', 'project x', 'project y'];
    expect(seen).toEqual([...units, ...last].map((unit, at) => `${at}/10 ${unit}`));
  });

  it('may give one file from several units, if it is the same', async () => {
    const files = defined();
    const shared = generator('shared', { form: () => [{ path: 'test/2022/shared/x', content: 'same' }] });
    expect((await build(files, { generators: [shared] })).diagnostics.list()).toEqual([]);
    expect(outputOf(files)['test/2022/shared/x']).toBe('same');
  });

  it('have names that can be told apart, and begin no code of the compiler', async () => {
    const names = ['Upper', '1st', 'a--b', 'a b', '', 'check', 'project', 'fine', 'fine-2', 'fine'];
    const { diagnostics } = await build(defined(), { generators: names.map((name) => generator(name, {})) });
    const list = diagnostics.list().map(({ code, parameters }) => `${code} ${parameters.name}`);
    expect(list.sort()).toEqual(
      [
        ...['Upper', '1st', 'a--b', 'a b', '', 'check', 'project'].map((name) => `${codes.name} ${name}`),
        `${codes.twice} fine`,
      ].sort(),
    );
  });

  it('are asked where they are named: what no generator is called is told', async () => {
    const files = defined();
    const [one, other] = ['one', 'other'].map((name) =>
      generator(name, { form: ({ key }) => [{ path: `${key}/${name}`, content: '' }] }),
    );
    if (!one || !other) throw new Error('two are there');
    await build(files, { generators: [one, other], only: ['other'], selectors: ['test/2022/a'] });
    expect(Object.keys(outputOf(files))).toEqual(['.build.json', 'test/2022/a/other']);
    expect(await told([one, other], { only: ['othr'] })).toBe(`${codes.unknown} - othr\n  → nearest other\n`);
  });

  it('that come with the package bear its version', () => {
    const { version, license } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
    expect([VERSION, LICENCE]).toEqual([version, license]);
    expect(LICENCE_TEXT).toBe(readFileSync(join(projectFolder, 'LICENSE'), 'utf8'));
  });
});

describe('options', () => {
  const listing = (seen: unknown[]): Generator =>
    defineGenerator({
      name: 'listing',
      version: '1',
      says: { en: 'a list', zh: '清单' },
      committed: true,
      options: { depth: 2, title: '目录', links: false },
      form: ({ key }, { options }) => {
        const { depth, title, links }: { depth: number; title: string; links: boolean } = options;
        seen.push({ depth, title, links });
        return [{ path: `${key}/list.txt`, content: `${depth} ${title} ${links}` }];
      },
    });

  it('are handed in, and are the defaults where none are given', async () => {
    const seen: unknown[] = [];
    const one = { generators: [listing(seen)], selectors: ['test/2022/a'] };
    await build(defined(), one);
    await build(defined(), { ...one, options: { listing: { depth: 3, links: true } } });
    expect(seen).toEqual([
      { depth: 2, title: '目录', links: false },
      { depth: 3, title: '目录', links: true },
    ]);
  });

  it.each([
    [{ listing: { dept: 3 } }, `${codes.option} - listing dept\n  → nearest depth\n`],
    [{ listing: { toString: 3 } }, `${codes.option} - listing toString\n  → allowed\n`],
    [{ listing: { depth: '3' } }, `${codes.wrong} - listing depth number string\n`],
    [{ listing: { depth: Number.NaN } }, `${codes.wrong} - listing depth number number\n`],
    [{ listing: { title: null } }, `${codes.wrong} - listing title string null\n`],
    [{ lisitng: {} }, `${codes.unknown} - lisitng\n  → nearest listing\n`],
  ])('are such as it takes: %j', async (options, expected) => {
    expect(await told([listing([])], { options })).toBe(expected);
  });

  it('that change, and a version that does, make its own files anew and no others', async () => {
    const files = defined();
    const units: string[] = [];
    const progress = (_: number, __: number, { subject, generator }: { subject: string; generator: Generator }) =>
      void units.push(`${subject} ${generator.name}`);
    const other = generator('other', { form: ({ key }) => [{ path: `${key}/other`, content: '' }] });
    await build(files, { generators: [listing([]), other] });
    const options = { listing: { depth: 7 } };
    const again = await build(files, { generators: [listing([]), other], options, progress });
    expect(units).toEqual(['a', 'b', 'c'].map((form) => `test/2022/${form} listing`));
    expect(again.written.length).toBe(3);
    expect(outputOf(files)['test/2022/a/list.txt']).toContain('7');
    expect((await build(files, { generators: [listing([]), other], options })).upToDate).toBe(true);
    units.length = 0;
    await build(files, { generators: [listing([]), { ...other, version: '2' }], options, progress });
    expect(units).toEqual(['a', 'b', 'c'].map((form) => `test/2022/${form} other`));
  });
});

describe('what a generator says', () => {
  const wordy = defineGenerator({
    name: 'wordy',
    version: '1',
    says: { en: 'nothing', zh: '无' },
    committed: true,
    messages: {
      long: { severity: 'warning', en: '“{label}” has {count} letters.', zh: '“{label}”有 {count} 个字。' },
    },
    form: (form, context) => {
      const place = context.originOf(form, form.fields[0]?.path ?? '', 'label');
      context.report('long', place, { label: form.title, count: form.title.length });
      return [{ path: `${form.key}/said.txt`, content: '' }];
    },
  });

  it('is told under its name, in both languages, where the definition says it', async () => {
    const { diagnostics } = await build(defined(), { generators: [wordy], selectors: ['test/2022/b'] });
    expect(shown(diagnostics.list())).toBe('wordy/long forms/b.yaml:4:15 乙 1\n');
    const [first] = diagnostics.list();
    expect(first && [messageOf(first, 'en'), messageOf(first, 'zh')]).toEqual([
      '“乙” has 1 letters.',
      '“乙”有 1 个字。',
    ]);
    expect(first?.span?.source.text.slice(first.span.start, first.span.end)).toBe('乙');
  });

  it('is said again by the next build: a warning is not lost because nothing has changed', async () => {
    const files = defined();
    await build(files, { generators: [wordy] });
    const again = await build(files, { generators: [wordy] });
    expect(again.diagnostics.list()).toHaveLength(3);
    expect(again).toMatchObject({ written: [], upToDate: false });
  });

  it('is one of its messages: another does not compile, nor one without its parameters', () => {
    const takes = (context: Context<{ long: { severity: 'note'; en: '{a} {b}'; zh: '' } }>): void => {
      // @ts-expect-error there is no such message
      context.report('short', undefined, { a: 1, b: 2 });
      // @ts-expect-error one is missing
      context.report('long', undefined, { a: 1 });
    };
    expect(takes).toBeTypeOf('function');
  });

  it.each([
    ['throws', () => Promise.reject(new Error('out of ink')), 'out of ink'],
    [
      'throws at once',
      () => {
        throw new RangeError('too far');
      },
      'too far',
    ],
    ['gives what is no artifact', () => [{ path: 1 }] as never, 'an artifact has a path and a content'],
    ['gives nothing that can be read', () => 7 as never, 'is not a function'],
  ])('%s: that is told with its name, and the output stays', async (_, form, reason) => {
    const files = defined();
    await build(files);
    const before = outputOf(files);
    const { diagnostics } = await build(files, { generators: [generator('broken', { form })] });
    const list = diagnostics.list();
    expect(list.map(({ code, parameters }) => `${code} ${parameters.generator} ${parameters.subject}`)).toEqual(
      ['a', 'b', 'c'].map((form) => `${codes.failed} broken test/2022/${form}`),
    );
    expect(list[0]?.parameters.reason).toContain(reason);
    expect(list[0]?.hints.map(({ code }) => code)).toEqual(['generate/thrown-at']);
    expect(outputOf(files)).toEqual(before);
  });
});

describe('what is made once in a run', () => {
  it('is the same for all: schema, layout, and what another generator makes', async () => {
    const seen: unknown[][] = [];
    let made = 0;
    const first = generator('first', {
      form: ({ key }) => [{ path: `${key}/first`, content: `${made++}` }],
    });
    const looking = (name: string) =>
      generator(name, {
        uses: [first],
        form: async (form, context) => {
          seen.push([await context.schema(form), await context.layout(form), await context.made(first, form)]);
          return [];
        },
      });
    await build(defined(), { generators: [looking('one'), first, looking('two')], selectors: ['test/2022/a'] });
    expect(made).toBe(1);
    for (const [at, thing] of (seen[0] ?? []).entries()) expect(seen[1]?.[at]).toBe(thing);
    expect(seen[0]?.[0]).toMatchObject({ properties: { $form: { const: 'test/2022/a' } } });
    expect(seen[0]?.[2]).toEqual([{ path: 'test/2022/a/first', content: '0' }]);
  });

  it('is never waited for by what makes it', async () => {
    const circle: Generator[] = [];
    for (const [name, other] of [
      ['one', 1],
      ['two', 0],
    ] as const)
      circle.push(generator(name, { form: (form, context) => context.made(circle[other] as Generator, form) }));
    for (const each of circle) Object.assign(each, { uses: circle });
    const { diagnostics } = await build(defined(), { generators: circle, selectors: ['test/2022/a'] });
    expect(diagnostics.list().map(({ code }) => code)).toEqual([codes.failed, codes.failed]);
  });
});

describe('what a step is told of is a part of what it is made of', () => {
  it('what another generator makes: of that one another version or option, and it is asked again', async () => {
    const files = defined();
    const builtWith = async (version: string, mark: string): Promise<string> => {
      const inner = generator('inner', {
        version,
        options: { mark: '' },
        form: ({ key }, { options }) => [{ path: `${key}/inner`, content: version + options.mark }],
      });
      const outer = generator('outer', {
        uses: [inner],
        form: async (form, context) => [
          { path: `${form.key}/outer`, content: `of ${(await context.made(inner, form))[0]?.content}` },
        ],
      });
      await build(files, { generators: [inner, outer], options: { inner: { mark } } });
      return String(outputOf(files)['test/2022/a/outer']);
    };
    expect(await builtWith('1', ',')).toBe('of 1,');
    expect(await builtWith('2', ',')).toBe('of 2,');
    expect(await builtWith('2', ';')).toBe('of 2;');
  });

  it('else it is not told', async () => {
    const other = generator('other', { form: () => [] });
    const asking: readonly Partial<Generator>[] = [
      { form: (form, context) => context.made(other, form) },
      { pack: async ({ key }, _, context) => [{ path: `${key}/notes`, content: `${await context.releaseNotes()}` }] },
      { pack: ({ key }, _, context) => [{ path: `${key}/all`, content: JSON.stringify(context.definitions()) }] },
    ];
    for (const asks of asking) {
      const { diagnostics } = await build(defined(), { generators: [other, generator('asking', asks)] });
      expect([...new Set(diagnostics.list().map(({ code }) => code))]).toEqual([codes.failed]);
    }
  });
});

describe.skipIf(!existsSync(join(projectFolder, 'dist/fonts')))('pdf', () => {
  it('is none where no font has a character: that is said with the form and the place', async () => {
    const { resolution } = understandFiles({
      'pack.yaml': 'pack: test/2022\ntitle: 试验\n',
      'form.yaml':
        'form: test/2022/a\ntitle: 申报书\u{e001}\nfields:\n  a: { label: 甲, type: text }\ndocument:\n  - cover: cover\n    prints: [a]\n',
    });
    const diagnostics = new Diagnostics();
    expect(await pdfOf(resolution.forms[0] as ResolvedForm, undefined, diagnostics)).toBeUndefined();
    const parameters = { characters: '\u{e001}', form: 'test/2022/a' };
    expect(diagnostics.list()).toMatchObject([{ code: 'pdf/missing-glyph', parameters }]);
  });

  it('says what is wrong with how it is called', async () => {
    expect(() => pdfWith(new Map() as never)).toThrow(/^pdfWith\(fonts\): this is no source of fonts/);
    await expect(pdfOf({} as ResolvedForm, undefined, { filing: {} } as never)).rejects.toThrow(
      /: the third argument is no Diagnostics$/,
    );
  });

  it('is told of a blank form at the first field whose hint has that character', async () => {
    const files = define(new Map(), {
      'pack.yaml': 'pack: test/2022\ntitle: 试验\n',
      'a.yaml':
        'form: test/2022/a\ntitle: 申报书\nfields:\n  a: { label: 甲, type: text, hint: 填\u{20bb7} }\n  b: { label: 乙, type: text, hint: 填\u{20bb7} }\ndocument: [a, b]\n',
    });
    const pdf = GENERATORS.filter(({ name }) => name === 'pdf');
    const { diagnostics } = await build(files, { generators: pdf });
    const [told, ...others] = diagnostics.list();
    expect([told?.code, told?.severity, told?.parameters.place, others]).toEqual([
      'pdf/missing-glyph',
      'warning',
      'a',
      [],
    ]);
    expect(told?.span && positionAt(told.span.source, told.span.start)).toMatchObject({ line: 4 });
  });
});
