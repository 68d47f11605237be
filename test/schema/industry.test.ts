/** An industry code: one of its level where the catalogue goes so deep, known by its form where it ends. */
import { expect, test } from 'vitest';
import type { CatalogueEntry } from '../../compiler/model/catalogue.ts';
import type { IndustryLevel } from '../../compiler/model/value-shape.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { industryCodes } from '../../generators/schema/value-types.ts';
import { createValidator } from '../../generators/validator/validator.ts';
import { field, formOf } from '../fixtures/build-form.ts';

const entry = (code: string, entries: readonly CatalogueEntry[] = []): CatalogueEntry => ({
  code,
  label: code,
  entries,
});
const table = (entries: readonly CatalogueEntry[]) => ({ key: 'gb/1', title: '', source: '', entries });
const LEVELS: readonly IndustryLevel[] = ['section', 'division', 'group', 'class'];
const asked = (entries: readonly CatalogueEntry[]) =>
  formOf(
    'industry',
    '行业',
    LEVELS.map((level) => field(level, 'industry', level, { level, required: true, catalogue: 'gb/1' })),
    { catalogues: { 'gb/1': table(entries) } },
  );
const codes = (entries: readonly CatalogueEntry[]) =>
  LEVELS.map((level) => schemaOf(asked(entries)).properties?.[level]?.enum);

test('what comes along ends at 大类', () => {
  expect(codes([entry('A', [entry('01'), entry('02')]), entry('B', [entry('06')])])).toEqual([
    ['A', 'B'],
    ['01', '02', '06'],
    undefined,
    undefined,
  ]);
});

const full = [entry('A', [entry('01', [entry('011', [entry('0111'), entry('0112')])])])];

test('a full table is held to at every level', () => {
  expect(codes(full)).toEqual([['A'], ['01'], ['011'], ['0111', '0112']]);
});

test('samples take what the table lists', () => {
  expect(sampleOf(asked(full), 7)).toMatchObject({ section: 'A', division: '01', group: '011', class: '0111' });
});

test('a text that is no code is told the level, with an example that is one', () => {
  const form = formOf(
    'industry',
    '行业',
    LEVELS.map((level) => field(level, 'industry', level, { level })),
  );
  const { validate } = createValidator(form, schemaOf(form));
  const words = { section: '门类', division: '大类', group: '中类', class: '小类' };
  for (const lang of ['zh', 'en'] as const)
    for (const level of LEVELS) {
      // a code of every other level, with a name or without
      for (const wrong of ['C', '30', '301-水泥、石灰和石膏制造', '3011-水泥制造'].filter(
        (_, at) => at !== LEVELS.indexOf(level),
      )) {
        const [issue] = validate({ $form: form.key, [level]: wrong }, { lang }).issues ?? [];
        expect(issue?.message).toContain(words[level]);
        const [, example = ''] = /(?:如 |: (?!.*: ))([^，；]+?)(?:，现为|; it is)/.exec(issue?.message ?? '') ?? [];
        expect(validate({ $form: form.key, [level]: example }, { lang }).issues, `${lang} ${level} ${example}`).toBe(
          undefined,
        );
      }
    }
});

test('a code is as long as its level says, with a name a hundred characters', () => {
  expect(LEVELS.map((level) => industryCodes[level].maxLength)).toEqual([1, 2, 100, 100]);
  const accepts = (level: IndustryLevel, text: string): boolean =>
    new RegExp(industryCodes[level].pattern ?? '', 'u').test(text);
  expect(LEVELS.map((level) => accepts(level, 'C'))).toEqual([true, false, false, false]);
  expect(LEVELS.map((level) => accepts(level, '35'))).toEqual([false, true, false, false]);
  expect(LEVELS.map((level) => accepts(level, '351'))).toEqual([false, false, true, false]);
  expect(LEVELS.map((level) => accepts(level, '3511'))).toEqual([false, false, false, true]);
});
