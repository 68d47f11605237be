/** A build after a change gives what a clean one gives, also where it looked at no more than what changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompileRequest } from '../../compiler/compile.ts';
import { countOf } from '../laws.ts';
import { EDIT, FILES, GENERATORS, put } from './changes.ts';
import type { Files } from './project.ts';
import { shown } from './shown.ts';
import { build, define, FIELDS, type FileSystem, outputOf, SHEETS } from './small-build.ts';

interface Built {
  readonly said: string;
  /** What was made. */
  readonly units: readonly string[];
  readonly output: Readonly<Record<string, string>>;
  /** All definitions were parsed. */
  readonly isWhole: boolean;
}

const built = async (files: FileSystem, generators = GENERATORS): Promise<Built> => {
  const units: string[] = [];
  let asked = 0;
  const progress: CompileRequest['progress'] = (_, __, { subject, generator }) =>
    units.push(`${subject} ${generator.name}`);
  const { diagnostics } = await build(files, { generators, progress }, (host) => ({
    ...host,
    hasRoom: () => ++asked > 0,
  }));
  // there is asked for room before each definition where all are parsed, and before each unit
  return { said: shown(diagnostics.list()), units, output: outputOf(files), isWhole: asked > units.length };
};

/** Built as one set of files, then as the other; and the other built where nothing was. */
const change = async (before: Files, now: Files): Promise<{ readonly next: Built; readonly clean: Built }> => {
  const files = define(new Map(), before);
  await built(files);
  const next = await built(define(files, now));
  const clean = await built(define(new Map(), now));
  // where anything is wrong what was there stays
  if (/^\w+\/\S+ /m.test(clean.said) && Object.keys(clean.output).length === 0)
    return { next: { ...next, output: {} }, clean };
  return { next, clean };
};

/** `place.yaml` → what is found there → what takes its place. */
const edited = (path: string, find: string | RegExp, put: string): Files => {
  const text = FILES[path]?.replace(find, put) ?? '';
  expect(text).not.toBe(FILES[path]);
  return { ...FILES, [path]: text };
};

describe('a build after a change', () => {
  it('of nothing but a label makes that form and what is made of it, and parses no more than these are made of', async () => {
    const files = define(new Map(), FILES);
    expect((await built(files)).said).toBe('');
    const now = edited('a/apply.yaml', '申', '申请');
    const { said, units, isWhole } = await built(define(files, now));
    expect([said, isWhole]).toEqual(['', false]);
    expect([...new Set(units.map((unit) => unit.split(' ')[0]))].sort()).toEqual([
      'a/2022',
      'a/2022/apply',
      'b/2023',
      'b/2023/apply',
      'project',
    ]);
  });

  it.each([
    ['a title', 'a/apply.yaml', '申', '申请', false],
    ['a label of a form that others extend', 'a/note.yaml', '名称', '姓名', false],
    ['a label of a code', 'a/apply.yaml', '小', '小型', false],
    ['a comment', 'b/list.yaml', '\n', '\n# 注\n', false],
    ['a line of another column', 'c/own.yaml', '{ label: 名, ', '{   label: 名, ', false],
    ['what is pending', 'c/own.yaml', 'type: text', 'type: text, pending: 待定', false],
    [
      'a field more',
      'c/own.yaml',
      /(fields:\n)([\s\S]*document: \[)/,
      '$1  more: { label: 又, type: text }\n$2more, ',
      true,
    ],
    [
      'a field that others continue',
      'a/apply.yaml',
      'name: { label: 名, type: text }',
      'called: { label: 名, type: text }',
      undefined,
    ],
    ['a code that others continue', 'a/apply.yaml', 'small: 小', 'little: 小', true],
    ['a type that others have', 'c/own.yaml', 'type: text', 'type: integer', undefined],
    ['a note that is cited no more', 'a/note.yaml', ', notes: [one, two]', '', true],
    ['a parameter that is named no more', 'a/note.yaml', '"{{day}}"', '题', true],
    ['a block that is used no more', 'b/apply.yaml', /\n {2}use:.*\n/, '\n', true],
    ['a parent', 'b/list.yaml', 'a/2022/list', 'a/2022/apply', true],
    ['an error', 'a/apply.yaml', 'type: choice', 'type: choise', undefined],
    ['its own key', 'c/own.yaml', 'c/2023/own', 'c/2023/owned', true],
    ['a base', 'base.yaml', '底', '底本', true],
    ['a block', 'person.yaml', '人', '人员', true],
    ['a pack', 'a/pack.yaml', '一日', '二日', true],
    ['a vocabulary', 'words.yaml', '名', '名称', true],
  ] as const)('of %s is what a clean one gives', async (_, path, find, put, isWhole) => {
    const { next, clean } = await change(FILES, edited(path, find, put));
    expect([next.said, next.output]).toEqual([clean.said, clean.output]);
    if (isWhole !== undefined) expect(next.isWhole).toBe(isWhole);
  });

  it.each([
    ['a block', 'person.yaml', 'fields:', '  # 注\n\nfields:'],
    ['a base', 'base.yaml', 'fields:', '# 注\nfields:'],
    ['a vocabulary', 'words.yaml', /^/, '# 注\n'],
  ] as const)(
    'of a comment in %s makes nothing of what tells of no places, and parses no more',
    async (_, path, find, put) => {
      const placeless = [
        { ...SHEETS, placeless: true },
        { ...FIELDS, placeless: true },
      ];
      const files = define(new Map(), FILES);
      await built(files);
      await built(files, placeless);
      const now = edited(path, find, put);
      const { isWhole, units } = await built(define(files, now), placeless);
      expect([isWhole, units]).toEqual([false, []]);
      // and then all that does
      const clean = define(new Map(), now);
      await built(clean, placeless);
      await built(clean);
      await built(files);
      expect(outputOf(files)).toEqual(outputOf(clean));
    },
  );

  it.each([
    ['in a text of several lines', 'text: |\n      一\n      # 二\n', '# 二', '# 三'],
    ['in a text of several plain lines', 'text: 一\n      二\n', '二\n', '\n      二\n'],
    ['within quotes', 'text: "一\n      # 二"\n', '# 二', '# 三'],
  ])('of what looks like a comment %s is no comment', async (_, note, find, put) => {
    const before = {
      ...FILES,
      'base.yaml': FILES['base.yaml']?.replace('{ one: 注一, two: 注二 }', `\n  two: 注二\n  one:\n    ${note}`) ?? '',
    };
    const now = { ...before, 'base.yaml': before['base.yaml'].replace(find, put) };
    const { next, clean } = await change(before, now);
    expect([next.said, next.output]).toEqual([clean.said, clean.output]);
    expect(next.isWhole).toBe(true);
  });

  it('of several forms, some of them gone or new, is what a clean one gives', async () => {
    const { 'b/note.yaml': _, ...others } = edited('a/apply.yaml', '申', '申请');
    const { next, clean } = await change(FILES, {
      ...others,
      'b/new.yaml': 'form: b/2023/new\nextends: a/2022/note\n',
    });
    expect([next.said, next.output]).toEqual([clean.said, clean.output]);
  });

  it('says again what is pending elsewhere', async () => {
    const before = edited('c/own.yaml', 'type: text', 'type: text, pending: 待定');
    const now = { ...before, 'a/apply.yaml': edited('a/apply.yaml', '申', '申请')['a/apply.yaml'] ?? '' };
    const { next, clean } = await change(before, now);
    expect([next.said, next.output, next.isWhole]).toEqual([clean.said, clean.output, false]);
    expect(next.said).toContain('check/pending forms/c/own.yaml');
  });

  it('makes again what was changed or removed in the output', async () => {
    const files = define(new Map(), FILES);
    const { output } = await built(files);
    files.set('/project/output/c/2023/own/title.txt', new TextEncoder().encode('other'));
    files.delete('/project/output/b/2023/note/title.txt');
    define(files, edited('c/one.yaml', '某', '某项'));
    const { isWhole, units } = await built(files);
    expect([isWhole, units.includes('c/2023/own sheets'), units.includes('b/2023/note sheets')]).toEqual([
      false,
      true,
      true,
    ]);
    define(files, FILES);
    await built(files);
    expect(outputOf(files)).toEqual(output);
  });

  it('of another tool, and after one of some forms, is what a clean one gives', async () => {
    const now = edited('a/apply.yaml', '申', '申请');
    const files = define(new Map(), FILES);
    await built(files);
    await build(define(files, now), { generators: GENERATORS, selectors: ['a/2022/apply'] });
    const clean = await built(define(new Map(), now));
    expect((await built(files)).output).toEqual(clean.output);
    await build(define(files, FILES), { generators: GENERATORS, tool: 'other' });
    await build(define(files, now), { generators: GENERATORS, tool: 'other' });
    await built(files);
    expect(outputOf(files)).toEqual(clean.output);
  });

  it('is what a clean one gives, whatever is edited, time and again', { timeout: 120_000 }, async () => {
    let quick = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(EDIT, { minLength: 1, maxLength: 4 }), async (edits) => {
        const files = define(new Map(), FILES);
        await built(files);
        let now = FILES;
        for (const each of edits) {
          now = put(now, each);
          const next = await built(define(files, now));
          const clean = await built(define(new Map(), now));
          if (!next.isWhole && next.units.length > 0) quick++;
          const isSame = next.units.length === 0 && !next.isWhole;
          if (!isSame) expect(next.said).toBe(clean.said);
          if (Object.keys(clean.output).length > 0) expect(next.output).toEqual(clean.output);
          else now = Object.fromEntries(Object.entries(FILES));
          define(files, now);
        }
      }),
      { numRuns: countOf({ sample: 60, whole: 600 }) },
    );
    expect(quick).toBeGreaterThan(5);
  });
});
