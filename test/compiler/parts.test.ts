/** What is understood and made part by part is what all together give, and tells what they tell. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { understandParts } from '../../compiler/understand-parts.ts';
import { countOf } from '../laws.ts';
import { EDIT, FILES, GENERATORS, put } from './changes.ts';
import { type Files, realSources, understandSources } from './project.ts';
import { shown } from './shown.ts';
import { build, define, type FileSystem, outputOf } from './small-build.ts';

const built = async (files: FileSystem, part?: number) => {
  const { diagnostics, forms } = await build(files, { generators: GENERATORS, ...(part && { part }) });
  return { said: shown(diagnostics.list()), forms, output: outputOf(files) };
};

const clean = (files: Files, part?: number) => built(define(new Map(), files), part);

describe('a build part by part', () => {
  it.each([1, 2, 3, 7])('of %i forms gives what one of all gives', async (part) => {
    expect(await clean(FILES, part)).toEqual(await clean(FILES));
  });

  it('understands no more than that at a time', () => {
    const sizes = (size: number): readonly number[] =>
      [...understandParts(realSources(), { size, host: {} }, new Diagnostics())].map(
        ({ resolution }) => resolution.forms.length,
      );
    const [all = 0] = sizes(1000);
    expect(sizes(1000)).toEqual([all]);
    expect(Math.max(...sizes(1))).toBeLessThan((2 * all) / 3);
    expect(sizes(1).length).toBeGreaterThan(5);
  });

  it('tells of the packaged forms what is told of all together', () => {
    const told = new Diagnostics();
    for (const _ of understandParts(realSources(), { size: 1, host: {} }, told));
    expect(shown(told.list())).toBe(shown(understandSources(realSources()).diagnostics.list()));
  });

  it('tells of blocks, catalogues and packs that no form is made of', async () => {
    const files = {
      ...FILES,
      'alone.yaml': 'block: alone\nfields: { alone: { label: 独, type: text } }\ncontent: [alone]\n',
      'd/pack.yaml': 'pack: d/2023\ntitle: 丁\nparameters: { none: 无 }\n',
    };
    const { said } = await clean(files, 1);
    expect(said).toBe((await clean(files)).said);
    expect(said).toMatch(/check\/unused-block[\s\S]*check\/unused-parameter/);
  });

  it('tells what a field continues that is not in another part', async () => {
    for (const origin of ['kind=none', 'nome=small', 'nome']) {
      const own = (FILES['c/own.yaml'] ?? '').replace('a/2022/apply kind=small', `a/2022/apply ${origin}`);
      const { said } = await clean({ ...FILES, 'c/own.yaml': own }, 1);
      expect(said).toBe(`check/unknown-origin forms/c/own.yaml:5:70 a/2022/apply ${origin}\n`);
    }
  });

  it('goes on from what was built, and leaves nothing aside where a later part is wrong', async () => {
    const files = define(new Map(), FILES);
    const before = await built(files, 1);
    const wrong = { ...FILES, 'c/own.yaml': (FILES['c/own.yaml'] ?? '').replace('document: [name', 'document: [nome') };
    const { said, forms, output } = await built(
      define(files, { ...wrong, 'a/pack.yaml': `${FILES['a/pack.yaml']}# 注\n` }),
      1,
    );
    expect([said, forms, output]).toEqual([(await clean(wrong)).said, [], before.output]);
    expect(said).toContain('resolve/unknown-field');
  });

  it('is what one of all gives, whatever is edited', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(EDIT, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 4 }),
        async (edits, part) => {
          const now = edits.reduce(put, FILES);
          const whole = await clean(now);
          expect(await clean(now, part)).toEqual(whole);
          const files = define(new Map(), FILES);
          await built(files, part);
          const next = await built(define(files, now), part);
          expect(next.said).toBe(whole.said);
          if (Object.keys(whole.output).length > 0) expect(next.output).toEqual(whole.output);
        },
      ),
      { numRuns: countOf({ sample: 40, whole: 400 }) },
    );
  });
});
