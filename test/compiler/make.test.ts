/** What is made in memory is what a build writes; what is wrong is told, and then nothing is made. */
import { expect, it } from 'vitest';
import { defineGenerator, type Generator } from '../../compiler/generator.ts';
import { memoryHost } from '../../compiler/host/memory-host.ts';
import { make } from '../../compiler/make.ts';
import { build, DEFINITIONS, define, FIELDS, outputOf, SHEETS } from './small-build.ts';

const LISTING = defineGenerator({
  name: 'listing',
  version: '1',
  says: { en: 'what is there', zh: '清单' },
  committed: true,
  gathers: true,
  form: ({ key }) => [{ path: `${key}/own.txt`, content: key, published: true }],
  pack: ({ key }, forms, { files }) => [
    { path: `${key}/files.json`, content: JSON.stringify([forms.map((form) => form.key), files]) },
  ],
  project: ({ forms, sizes }) => [{ path: 'all.json', content: JSON.stringify([forms.length, sizes]) }],
});

const made = async (
  generators: readonly Generator[],
  selectors: readonly string[] = [],
  definitions: Readonly<Record<string, string>> = DEFINITIONS,
) => {
  const roots = [{ folder: '/project/forms', prefix: 'forms/' }];
  const { diagnostics, forms, artifacts } = await make(
    { roots, selectors, generators },
    memoryHost(define(new Map(), definitions)),
  );
  return {
    said: diagnostics.list().map(({ code }) => code),
    forms: forms.map(({ key }) => key),
    files: Object.fromEntries(
      artifacts.map(({ path, content }) => [path, Buffer.from(content).toString('latin1')]).sort(),
    ),
  };
};

it.each([
  ['the project', []],
  ['a form', ['test/2022/a']],
  ['some forms', ['test/2022/{a,b}']],
])('%s: the files that a build writes', async (_, selectors) => {
  const generators = [SHEETS, FIELDS, LISTING];
  const disk = define(new Map(), DEFINITIONS);
  const { forms } = await build(disk, { generators, selectors });
  const { '.build.json': _manifest, ...written } = outputOf(disk);
  expect(await made(generators, selectors)).toEqual({ said: [], forms, files: written });
});

it('what gathers knows of the files that others make; what does not knows of none, whatever was made before', async () => {
  const seen = new Map<string, number>();
  const counting = (name: string, gathers: boolean): Generator =>
    defineGenerator({
      ...LISTING,
      name,
      gathers,
      form: ({ key }) => [{ path: `${key}/${name}.txt`, content: key, published: true }],
      pack: (_, __, { files }) => {
        seen.set(name, files.length);
        return [];
      },
      project: () => [],
    });
  await made([SHEETS, FIELDS, counting('some', true), counting('none', false)]);
  expect(seen.get('some')).toBeGreaterThan(0);
  expect(seen.get('none')).toBe(0);
});

it('what is wrong is told, and then nothing is made', async () => {
  const other = defineGenerator({
    ...FIELDS,
    name: 'other',
    form: ({ key }) => [{ path: `${key}/title.txt`, content: 'another' }],
  });
  const nothing = { files: {}, said: ['generate/disagree', 'generate/disagree', 'generate/disagree'] };
  expect(await made([SHEETS, other])).toMatchObject(nothing);
  expect(await made([SHEETS], ['test/2022/x'])).toMatchObject({ files: {}, forms: [], said: ['select/no-form'] });
  expect(await made([SHEETS], [], { 'pack.yaml': 'pack: test/2022\ntitle: 试验\n' })).toMatchObject({
    files: {},
    said: ['read/no-forms'],
  });
  expect(await made([SHEETS], [], { ...DEFINITIONS, 'a.yaml': 'form: 5' })).toMatchObject({ files: {} });
});
