/** Types that no file names: what their rows and shapes say of them holds wherever no type need be told apart. */
import { expect, test } from 'vitest';
import type { Difference } from '../../compiler/compare/difference.ts';
import { canonicalOf } from '../../compiler/filing/canonical.ts';
import type { HeldOf } from '../../compiler/filing/printing/of-field.ts';
import { canonicalTexts } from '../../compiler/filing/spelling.ts';
import { converterOf } from '../../compiler/migrate/convert.ts';
import { leadingOf } from '../../compiler/migrate/leading.ts';
import type { FieldTypeSpec } from '../../compiler/model/field-type-spec.ts';
import { FIELD_TYPES } from '../../compiler/model/field-type-table.ts';
import { type FieldType, heldParts } from '../../compiler/model/field-types.ts';
import type { Field } from '../../compiler/model/form.ts';
import { FORMAT_WORDS } from '../../compiler/model/format-words.ts';
import { VALUE_PARTS, type ValueParts } from '../../compiler/model/value-shape.ts';
import { orderable } from '../../compiler/summarize/order.ts';
import { editsFor } from '../../compiler/witness-edits.ts';
import type { MadeOf } from '../../generators/sample/value.ts';
import { issueAt } from '../../generators/validator/runtime/issues.ts';
import { field, formOf, list } from '../fixtures/build-form.ts';

const called = { zh: '名称', en: 'name' };
const PARTS: Readonly<Record<string, ValueParts>> = {
  warranty: { from: { holds: 'date', called }, months: { holds: 'count', called } },
  equipped: { kind: { holds: 'code', called }, count: { holds: 'integer', called } },
};

const row = (holds: unknown, more: Partial<FieldTypeSpec> = {}) => ({
  label: called,
  says: '',
  holds,
  admits: [],
  ...more,
});
const ROWS = {
  opening: row({ one: 'date' }),
  headcount: row({ one: 'count' }),
  ratio: row({ one: 'number' }),
  remark: row({ one: 'line' }),
  stamp: row({ one: 'name' }, { anew: true }),
  warranty: row({ parts: 'warranty' }),
  equipped: row({ parts: 'equipped' }),
};

Object.assign(VALUE_PARTS, PARTS);
Object.assign(FIELD_TYPES, ROWS);
// what tsc names: how the format of the new type is filed, and what a validator says of it
Object.assign(canonicalTexts, { opening: canonicalTexts.date });
Object.assign(FORMAT_WORDS, { opening: FORMAT_WORDS.date });

const made = (type: keyof typeof ROWS, more: Partial<Field> = {}): Field => field(type, type as FieldType, type, more);

const convert = (from: Field, to: Field, value: unknown): unknown =>
  converterOf({ field: from, catalogues: {} }, { field: to, catalogues: {} }, () => {
    throw new Error('no code is asked for');
  })(value);

test('a list is neither held nor made up as one value is, and one value not as a list', () => {
  interface Several {
    readonly one: 'line';
    readonly several: true;
  }
  // @ts-expect-error a text is one value
  const held: HeldOf<Several> = { whole: { type: 'text' } };
  // @ts-expect-error files are several
  const heldAlone: HeldOf<{ readonly one: 'line' }> = { whole: { type: 'evidence' } };
  // @ts-expect-error a text is one value
  const made: MadeOf<Several> = '名称';
  // @ts-expect-error a list is several
  const madeAlone: MadeOf<{ readonly one: 'line' }> = ['名称'];
  expect([held, heldAlone, made, madeAlone]).not.toContain(undefined);
});

test('records are put in order by numbers, days and texts of one line', () => {
  const columns = (Object.keys(ROWS) as (keyof typeof ROWS)[]).map((type) => made(type));
  const ids = orderable({ list: list('rows', '清单', columns), applications: [], columns: [], key: [] }).map(
    ({ id }) => id,
  );
  expect(ids).toEqual(['opening', 'headcount', 'ratio', 'remark']);
});

test('drafts take along what the values are', () => {
  expect(convert(made('opening'), field('month', 'month', '月'), '2026-10-25')).toMatchObject({ value: '2026-10' });
  expect(convert(made('headcount'), field('people', 'integer', '人数'), 12)).toMatchObject({ kind: 'same', value: 12 });
  expect(convert(made('ratio'), made('headcount'), 1.5)).toMatchObject({ kind: 'refused' });
  expect(convert(made('remark'), field('phone', 'phone', '电话'), '12')).toMatchObject({ kind: 'same', value: '12' });
});

test('what is given anew no draft takes along', () => {
  const form = formOf('note', '表', [made('stamp'), made('remark')]);
  const after = { ...form, key: 'test/2023/note' };
  const resolution = { project: { forms: new Map() }, trees: new Map(), forms: [] };
  const now = new Map(form.fields.map(({ path }) => [path, path]));
  const { convert: leading } = leadingOf({
    before: { form, resolution },
    after: { form: after, resolution },
    pairing: { now },
  } as never);
  expect(leading(made('stamp'))('章')).toMatchObject({ kind: 'refused' });
  expect(leading(made('remark'))('话')).toMatchObject({ kind: 'same' });
});

const difference = (path: string, attribute: string): Difference =>
  ({
    kind: 'changed',
    attribute,
    before: { kind: 'field', address: path, owner: path, id: path },
    after: { address: path },
  }) as unknown as Difference;

const edits = (then: Field, now: Field, attribute: string) =>
  editsFor(difference(now.path, attribute), formOf('a', '表', [then]), formOf('b', '表', [now]), {}).map(
    ({ value }) => value,
  );

test('what shows a difference is put into the parts that can hold it', () => {
  expect(edits(made('warranty', { dayOptional: true }), made('warranty'), 'dayOptional')).toEqual([
    { from: '2020-01' },
  ]);
  expect(edits(made('warranty'), made('warranty', { maximum: 24 }), 'maximum')).toEqual([{ months: 24.5 }]);
  expect(edits(made('headcount'), made('headcount', { maximum: 24 }), 'maximum')).toEqual([25]);
  expect(edits(made('equipped', { open: true }), made('equipped'), 'open')).toEqual([
    { kind: '未列入目录的名称', count: 1 },
  ]);
  const scenarios = field('works', 'scenarios', '场景', { instances: true, open: true, catalogue: 'guide/2022' });
  expect(edits(scenarios, { ...scenarios, open: false }, 'open')).toEqual([
    [{ scenario: '未列入目录的名称', instance: '一号产线' }],
  ]);
});

test('days are filed in one way, and their months are told', () => {
  const kind = { type: 'warranty', ...heldParts(made('warranty')) };
  expect(
    canonicalOf({ warranty: { from: '2026年3月5日' } }, (path) => (path === 'warranty' ? kind : undefined)).data,
  ).toEqual({
    warranty: { from: '2026-03-05' },
  });
  const facts = { label: '日子', type: 'opening' } as never;
  const context = { fields: { opening: facts }, catalogues: {}, former: undefined, year: 2026, lang: 'zh' } as const;
  const { text } = issueAt(['opening'], context, 'format', { actual: '2026-13-01' });
  expect(text).toBe('月份应为 1 至 12，现为 13');
});
