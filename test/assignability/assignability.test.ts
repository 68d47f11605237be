/**
 * A variant's final type serves as its base's, `$form` aside and for the same years, exactly where the overlay neither
 * takes away what is required nor loosens nor changes values. What is expected follows from the overlays as written.
 */
import { describe, expect, test } from 'vitest';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { type Random, randomFrom } from '../../generators/sample/random.ts';
import { realSources, understandFiles } from '../compiler/project.ts';
import { shown } from '../compiler/shown.ts';
import { realForm, realForms } from '../forms/real-forms.ts';
import { base, beside, packOf, type Variant, variants, variantText, window } from './made-up.ts';
import { changesIn, isAssignable, objections } from './overlay-verdict.ts';
import { compileEach, handedOver, type Pair, type Statement, withYearsOf } from './type-pairs.ts';

/** Each form that extends another: whether it serves as that, and why. */
const expected: Readonly<Record<string, readonly [boolean, string]>> = {
  'cn/2024/excellence-recommendation-summary': [false, 'each scenario is named with its instance'],
  'gansu/2026/excellence-materials-list': [true, 'other wording'],
  'gansu/2026/excellence-recommendation-summary': [true, 'another edition where any scenario could be named'],
  'gansu/2026/excellent-scenario-application': [false, 'no sector, no address of the factory, no attachments'],
  'hebei/2022/demonstration-factory-application': [true, 'a reissue'],
  'hebei/2022/excellent-scenario-application': [true, 'a reissue'],
  'hebei/2022/recommendation-summary': [true, 'a reissue'],
  'hubei/2023/recommendation-summary': [true, 'the list that it removes could be left out'],
  'hubei/2023/scenario-application': [false, 'no sector, no effects, no descriptions'],
  'inner-mongolia/2024/excellence-materials-list': [true, 'a reissue'],
  'inner-mongolia/2024/excellence-recommendation-summary': [true, 'a reissue'],
};

const sources = new Map(realSources().map(({ path, text }) => [path, text]));
const pairs = realForms.flatMap((variant): Pair[] =>
  variant.extends === undefined ? [] : [{ variant, base: realForm(variant.extends) }],
);

describe('the forms of this package', () => {
  test('the overlays say what is expected', () => {
    const said = pairs.map(({ variant: { key }, base }) => {
      const found = objections(changesIn(sources.get(`forms/${key}.yaml`) ?? ''), base);
      return [key, isAssignable(found)];
    });
    expect(said).toEqual(Object.entries(expected).map(([key, [assignable]]) => [key, assignable]));
  });

  test('the compiler says the same', () => {
    const accepted = compileEach(
      pairs.map(({ variant, base }) => handedOver({ variant: withYearsOf(variant, base), base })),
    );
    expect(pairs.map(({ variant }, at) => [variant.key, accepted[at]])).toEqual(
      Object.entries(expected).map(([key, [assignable]]) => [key, assignable]),
    );
  });
});

/** The base and a form that makes all these changes, in a pack of that year, from definitions that have nothing wrong. */
const pairOf = (parts: readonly Variant[], year = 2022): Pair => {
  const key = `test/${year}/variant`;
  const written = { 'base.yaml': base, 'variant.yaml': variantText(key, parts), [`pack-${year}.yaml`]: packOf(year) };
  const { resolution, diagnostics } = understandFiles({ 'pack-2022.yaml': packOf(2022), ...written, ...beside });
  // changes are tried one by one, an edition of one field among them
  expect(shown(diagnostics.list().filter(({ code }) => code !== 'check/two-editions'))).toBe('');
  const variant = resolution.forms.find((form) => form.key === key);
  const parent = resolution.forms.find((form) => form.key === variant?.extends);
  if (parent === undefined || variant === undefined) throw new Error('forms are missing');
  return { base: parent, variant };
};

describe('variants of a small form', () => {
  const each = variants.map((variant) => pairOf([variant]));
  const said = variants.map((variant, at) => {
    const pair = each[at];
    return pair === undefined ? [] : objections(changesIn(variantText('test/2022/variant', [variant])), pair.base);
  });

  test('the overlays say what is expected of each', () => {
    expect(variants.map(({ what }, at) => [what, isAssignable(said[at] ?? [])])).toEqual(
      variants.map(({ what, assignable }) => [what, assignable]),
    );
    expect(variants.filter((_, at) => said[at]?.some(({ seenByTypes }) => !seenByTypes))).toEqual(
      variants.filter(({ unseen }) => unseen),
    );
  });

  test('the compiler says the same', () => {
    const accepted = compileEach(each.map(handedOver));
    expect(variants.map(({ what }, at) => [what, accepted[at]])).toEqual(
      variants.map(({ what, assignable }) => [what, assignable]),
    );
  });

  test('several changes are as good as the worst of them (60 seeds)', () => {
    const lists = Array.from({ length: 60 }, (_, seed) => {
      const random = randomFrom(seed);
      const some = random.several(
        variants.filter(({ assignable }) => assignable || random.happens(0.3)),
        6,
      );
      return [...new Map(some.map((variant) => [variant.touches, variant])).values()];
    });
    const accepted = compileEach(lists.map((parts) => handedOver(pairOf(parts))));
    const verdicts = lists.map((parts) => parts.every(({ assignable }) => assignable));
    const named = (list: readonly (boolean | undefined)[]) =>
      lists.map((parts, seed) => [seed, list[seed], ...parts.map(({ what }) => what)]);
    expect(named(accepted)).toEqual(named(verdicts));
    expect(verdicts.filter(Boolean).length).toBeGreaterThan(10);
    expect(verdicts.filter((verdict) => !verdict).length).toBeGreaterThan(10);
  });

  test('another window of years is all that keeps next year’s form from being this year’s', () => {
    const moved = pairOf([], 2023);
    const shorter = pairOf([window(2)]);
    const longer = pairOf([window(4)]);
    const asPublished = compileEach([moved, shorter, longer].map(handedOver));
    expect(asPublished).toEqual([false, false, true]);
    const alike = [moved, shorter, longer].map(({ variant, base }) => ({ variant: withYearsOf(variant, base), base }));
    expect(compileEach(alike.map(handedOver))).toEqual([true, true, true]);
  });
});

/** What is left of data where parts are taken out by chance, at any depth. */
const partOf = (data: unknown, random: Random): unknown => {
  if (Array.isArray(data)) return data.filter(() => random.happens(0.7)).map((item) => partOf(item, random));
  if (typeof data !== 'object' || data === null) return data;
  const kept = Object.entries(data).filter(([key]) => key !== '$form' && random.happens(0.7));
  return Object.fromEntries(kept.map(([key, value]) => [key, partOf(value, random)]));
};

describe('final and draft types of every form', () => {
  const statements = (text: (form: ResolvedForm) => string): readonly Statement[] =>
    realForms.map((F) => ({ forms: { F }, text: text(F) }));
  const refusedBy = (each: readonly Statement[]): readonly string[] => {
    const accepted = compileEach(each);
    return realForms.filter((_, at) => !accepted[at]).map(({ key }) => key);
  };
  const written = (data: unknown): string => JSON.stringify(data);
  const seed = 4;

  test(`a sample is a final filing (seed ${seed})`, () => {
    expect(refusedBy(statements((form) => `export const x: FFinal = ${written(sampleOf(form, seed))};`))).toEqual([]);
  });

  test(`what is left of it after parts are taken out is a draft (seed ${seed})`, () => {
    const part = (form: ResolvedForm) => written(partOf(sampleOf(form, seed), randomFrom(seed)));
    expect(refusedBy(statements((form) => `export const x: FDraft = ${part(form)};`))).toEqual([]);
  });

  test('nothing at all is a draft, and a final filing is one', () => {
    expect(refusedBy(statements(() => 'export const x = (final: FFinal): readonly FDraft[] => [{}, final];'))).toEqual(
      [],
    );
  });

  test('a draft is no final filing', () => {
    const all = realForms.map(({ key }) => key);
    expect(refusedBy(statements(() => 'export const x = (draft: FDraft): FFinal => draft;'))).toEqual(all);
  });

  test('a draft holds nothing that the form does not know', () => {
    const all = realForms.map(({ key }) => key);
    expect(refusedBy(statements(() => "export const x: FDraft = { $form: 'other/2022/form' };"))).toEqual(all);
  });
});
