/**
 * A validator's work grows no faster than the filing: counted in reads of the data, for lists of 400 rows and of 800, of
 * which a schema allows 1,000. Rules that compare each record with each other give up before. Of the forms, kinds of rows and ways to
 * judge them a sample is tried, in `npm run laws` all.
 */
import { expect, test } from 'vitest';
import type { Options } from '../../compiler/filing/validation.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { type Data, isObject } from '../agreement/places.ts';
import { loadValidator } from '../fixtures/load-validator.ts';
import { realForm, realForms } from '../forms/real-forms.ts';
import { sampled } from '../laws.ts';
import { counted } from './counted.ts';
import { filingWith, listsOf, recordOf } from './lists.ts';

/** Each text of the record made its own, so that no two records say the same. */
const told = (record: Data, at: number): Data =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      if (typeof value === 'string' && /\p{Script=Han}/u.test(value)) return [key, `${value}${at}`];
      return [key, isObject(value) ? told(value, at) : value];
    }),
  );

/** Outermost lists: what holds lists in records would grow by the square of the rows. */
const outermost = (form: ResolvedForm) => {
  const lists = listsOf(form.fields);
  return lists.filter(({ path }) => !lists.some((list) => path.startsWith(`${list.path}.`)));
};

const rowKinds: Readonly<Record<string, (record: Data, at: number) => unknown>> = {
  'the same': (record) => structuredClone(record),
  different: told,
  blank: () => ({}),
  'no records': () => '',
};

const ways: readonly (readonly [string, Options, Data])[] = [
  ['a filing', {}, {}],
  ['a draft', { draft: true }, {}],
  ['a filing with something wrong', { lang: 'en' }, { noSuchField: 1 }],
];

const withRows = realForms.filter((form) => outermost(form).length > 0);

/** Form by form: the share is prime to the kinds and the ways, so that each form and each of these has its turn, however many forms have lists. */
const cases = withRows.flatMap((form) =>
  Object.entries(rowKinds).flatMap(([kind, row]) =>
    ways.map(([way, options, more]) => [form.key, kind, way, { form, row, options, more }] as const),
  ),
);

const filingOf = (form: ResolvedForm, count: number, row: (record: Data, at: number) => unknown): Data => {
  const lists = outermost(form);
  const records = new Map(lists.map((list) => [list, recordOf(form, list)]));
  return filingWith(form, (list) => {
    const record = records.get(list);
    const rows = Math.min(count, list.maxRecords ?? count);
    return record && Array.from({ length: rows }, (_, at) => row(record, at));
  });
};

test.each(sampled(cases, 5))(
  'twice the rows of %s, all %s, in %s are at most about twice the work',
  async (_form, _kind, _way, { form, row, options, more }) => {
    const { validate } = await loadValidator(form);
    const [work, doubled] = [400, 800].map((count) => {
      const { data: observed, reads } = counted({ ...filingOf(form, count, row), ...more });
      validate(observed, options);
      return reads();
    });
    expect(work).toBeGreaterThan(0);
    expect((doubled ?? 0) / (work ?? 1)).toBeLessThan(2.3);
  },
);

test('two lists of 150 records are compared, of two lists of 800 the validator says that they are not', async () => {
  const form = realForm('hebei/2026/advanced-factory-application');
  const { validate } = await loadValidator(form);
  const compared = ['factory.scenarios', 'scenarios'];
  const unchecked = (count: number, lang: 'zh' | 'en') => {
    const filing = filingWith(form, (list) => {
      const rows = Math.min(count, list.maxRecords ?? count);
      if (!compared.includes(list.path)) return undefined;
      return Array.from({ length: rows }, (_, at) => told(recordOf(form, list), at));
    });
    const { unchecked: all = [] } = validate(filing, { lang });
    // of what the form does not ask nothing is compared
    return all.filter(({ rule }) => rule !== 'enterpriseClass').map(({ rule, reason }) => [rule, reason]);
  };
  expect(unchecked(150, 'zh')).toEqual([]);
  for (const rule of ['listedAreDescribed', 'describedAreListed'])
    expect(unchecked(800, 'zh')).toContainEqual([rule, '记录过多，未逐一比对']);
  expect(unchecked(800, 'en')).toContainEqual([
    'listedAreDescribed',
    'there are too many records to compare with each other',
  ]);
});
