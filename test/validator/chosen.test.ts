/** How many are chosen where several may be: `least` and `most` in the schema, of drafts and final filings, in messages and samples. */
import { describe, expect, it } from 'vitest';
import { validatorOf } from '../../compiler/check-filing.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { draftSchemaOf, schemaOf } from '../../generators/schema/schema.ts';
import { understandFiles } from '../compiler/project.ts';

const { resolution } = understandFiles({
  'pack.yaml': 'pack: test/2026\ntitle: 试验\n',
  'form.yaml': `form: test/2026/form
title: 表
fields:
  kinds: { label: 类别, type: choices, options: { a: 甲, b: 乙, c: 丙, d: 丁 }, least: 2, most: 3 }
  more: { label: 其他, type: choices, options: { a: 甲, b: 乙, c: 丙 }, most: 1, optional: true }
document: [{ grid: g, rows: [kinds, more] }]
`,
});
const [form] = resolution.forms;
if (!form) throw new Error('there is a form');

describe('a schema', () => {
  const { kinds, more } = schemaOf(form).properties as Record<string, { minItems?: number; maxItems?: number }>;
  const draft = draftSchemaOf(form).properties as Record<string, { minItems?: number; maxItems?: number }>;

  it('says how many there are, of a draft only how many at most', () => {
    expect([kinds?.minItems, kinds?.maxItems]).toEqual([2, 3]);
    expect([more?.minItems, more?.maxItems]).toEqual([undefined, 1]);
    expect([draft.kinds?.minItems, draft.kinds?.maxItems]).toEqual([undefined, 3]);
  });
});

describe('a validator', async () => {
  const { validate } = await validatorOf(form);
  const told = (data: object, draft = false): readonly unknown[] =>
    (validate({ $form: form.key, ...data }, { draft }).issues ?? []).map(({ code, path, message }) => [
      code,
      path.join('.'),
      message,
    ]);

  it('refuses more and fewer, with the limit', () => {
    expect(told({ kinds: ['a', 'b', 'c'], more: ['a'] })).toEqual([]);
    expect(told({ kinds: ['a'], more: ['a', 'b'] })).toEqual([
      ['tooFew', 'kinds', '类别：至少须有 2 项'],
      ['tooMany', 'more', '其他：不能超过 1 项'],
    ]);
    expect(told({ kinds: ['a', 'b', 'c', 'd'] })).toEqual([['tooMany', 'kinds', '类别：不能超过 3 项']]);
  });

  it('lets a draft come to it', () => expect(told({ kinds: ['a'] }, true)).toEqual([]));
});

it('samples keep to it', () => {
  const counts = Array.from({ length: 40 }, (_, seed) => {
    const { kinds, more } = sampleOf(form, seed) as { kinds: string[]; more?: string[] };
    return [kinds.length, more?.length ?? 0];
  });
  expect(new Set(counts.map(([kinds]) => kinds))).toEqual(new Set([2, 3]));
  expect(Math.max(...counts.map(([, more = 0]) => more))).toBe(1);
});
