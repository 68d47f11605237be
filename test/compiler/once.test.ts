/** What is costly to make of a form is made once. */
import { expect, test } from 'vitest';
import { validatorOf } from '../../compiler/check-filing.ts';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import type { Run } from '../../compiler/generate/context.ts';
import { generate } from '../../compiler/generate/generate.ts';
import { type Generated, unitsOf, withForms } from '../../compiler/generate/units.ts';
import type { Generator } from '../../compiler/generator.ts';
import { resources } from '../../compiler/resources.ts';
import { understandFiles } from './project.ts';
import { build, define } from './small-build.ts';

const { resolution } = understandFiles({
  'pack.yaml': 'pack: test/2022\ntitle: 试验\n',
  'one.yaml': 'form: test/2022/one\ntitle: 甲\nfields:\n  name: { label: 名称, type: text }\ndocument: [name]\n',
  'two.yaml': 'form: test/2022/two\ntitle: 乙\nfields:\n  name: { label: 名称, type: text }\ndocument: [name]\n',
});
const { forms } = resolution;
const { schema, layout, forget } = resources(resolution);

test.each(Object.entries({ validatorOf, schema, layout }))(
  '%s gives the same for one form, and another for another',
  async (_, make) => {
    const [one, two] = forms;
    if (one === undefined || two === undefined) throw new Error('two forms are defined');
    const [first, again, other] = [await make(one), await make(one), await make(two)];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  },
);

test.each(Object.entries({ schema, layout }))(
  '%s is held no longer once nothing more is made of the form',
  async (_, make) => {
    const [one, two] = forms;
    if (one === undefined || two === undefined) throw new Error('two forms are defined');
    const [first, other] = [await make(one), await make(two)];
    forget(one);
    expect(await make(one)).not.toBe(first);
    expect(await make(one)).toEqual(first);
    expect(await make(two)).toBe(other);
  },
);

test('what is made of a form for several is held until the last of them has had it', async () => {
  const made: string[] = [];
  const making = (name: string, more: Partial<Generator>): Generator => ({
    name,
    version: '1',
    says: { en: name, zh: name },
    committed: true,
    ...more,
  });
  const sheet = making('sheet', {
    form: ({ key }) => {
      made.push(key);
      return [{ path: `${key}/sheet.txt`, content: key }];
    },
  });
  const known: unknown[] = [];
  const book = making('book', {
    uses: [sheet],
    form: async (form, { schema }) => {
      known.push(await schema(form));
      return [];
    },
    pack: async (_, forms, { made: madeOf, schema }) => {
      for (const form of forms) {
        await madeOf(sheet, form);
        known.push(await schema(form));
      }
      return [];
    },
  });
  const again: Generator = making('again', {
    form: async (form, { schema }) => {
      known.push(await schema(form));
      return [];
    },
  });
  const files = {
    'pack.yaml': 'pack: test/2022\ntitle: 试验\n',
    'one.yaml': 'form: test/2022/one\ntitle: 甲\nfields:\n  name: { label: 名称, type: text }\ndocument: [name]\n',
  };
  await build(define(new Map(), files), { generators: [sheet, book, again] });
  expect(made).toEqual(['test/2022/one']);
  expect(known).toHaveLength(3);
  expect(new Set(known).size).toBe(1);
});

test('nothing made of a form is held once its last unit is made', async () => {
  const events: string[] = [];
  const generators = ['one', 'two'].map(
    (name): Generator => ({ name, version: '1', says: { en: name, zh: name }, committed: true, form: () => [] }),
  );
  const keys = forms.map(({ key }) => key);
  const run: Run = {
    ...resources(resolution),
    forget: ({ key }) => events.push(`forget ${key}`),
    sources: [],
    diagnostics: new Diagnostics(),
    options: new Map(),
    definitionOf: () => undefined,
    definitionsOf: () => ({ files: [], bases: {} }),
    filesOf: () => [],
    made: new WeakMap(),
    hasRoom: () => true,
  };
  const take = ({ unit: { subject, generator } }: Generated): boolean =>
    events.push(`${subject} ${generator.name}`) > 0;
  await generate(withForms(unitsOf(generators, keys, keys, true), forms), run, take, () => {});
  expect(events).toEqual(keys.flatMap((key) => [`${key} one`, `${key} two`, `forget ${key}`]));
  expect(forms.map((form) => run.made.has(form))).toEqual([false, false]);
});
