/** Three years of a form: what its page says of the last change alone, and what a validator says of data of the years before. */
import { expect, test } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { understand } from '../../compiler/understand.ts';
import { generateDocs } from '../../generators/docs/docs.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { createValidator } from '../../generators/validator/validator.ts';

const pack = (year: number): string => `pack: test/${year}\ntitle: ${year} 年通知\n`;

const FILES: Readonly<Record<string, string>> = {
  'test/2024/pack.yaml': pack(2024),
  'test/2024/a.yaml': `form: test/2024/a
title: 表
fields:
  phoneNumber: { label: 手机, type: mobile, hint: 11 位 }
  dropped: { label: 去年才有, type: text }
  size: { label: 规模, type: choice, options: { big: 大, mid: 中, small: 小 } }
  people:
    label: 人员
    fields:
      head: { label: 负责人, type: text }
      former: { label: 前任, type: text }
document:
  - grid: main
    rows: [phoneNumber, dropped, size, people.head, people.former]
`,
  'test/2025/pack.yaml': pack(2025),
  'test/2025/a.yaml': `form: test/2025/a
extends: test/2024/a
changes:
  set:
    size: { label: 企业规模 }
    phoneNumber: { hint: null }
  rename: { phoneNumber: mobileNumber, people.head: director }
  remove: [dropped]
  values: { size: { remove: [small] } }
  order: { form: [size, mobileNumber, people] }
`,
  'test/2026/pack.yaml': pack(2026),
  'test/2026/a.yaml': `form: test/2026/a
extends: test/2025/a
changes:
  rename: { mobileNumber: mobile, people: staff }
  remove: [people.former]
`,
};

const forms = (): ReadonlyMap<string, ResolvedForm> => {
  const diagnostics = new Diagnostics();
  const sources = Object.entries(FILES).map(([path, text]) => ({ path: `forms/${path}`, text }));
  const resolution = understand(sources, diagnostics);
  expect(diagnostics.list().map(({ code }) => code)).toEqual([]);
  return new Map(resolution.forms.map((form) => [form.key, form]));
};

const formOf = (key: string): ResolvedForm => {
  const form = forms().get(key);
  if (!form) throw new Error(`no form ${key}`);
  return form;
};

/** Rows of the page's last table. */
const rowsOf = (key: string): string[] => {
  const page = String(generateDocs(formOf(key))[0]?.content);
  const [, table = ''] = page.split(/^## 与 .* 的差异$/m);
  return table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.replace(/ \| `forms[^`]*` \|$/, ''));
};

test('what was renamed, removed, put elsewhere and taken away', () => {
  expect(rowsOf('test/2025/a')).toEqual([
    '| `dropped` | 删去 | `remove`',
    '| `form` | 调整顺序 | `order`',
    '| `people.head` | 改为 `people.director` | `rename`',
    '| `phoneNumber` | 改为 `mobileNumber` | `rename`',
    '| `phoneNumber` | 删去 `hint` | `set`',
    '| `size` | `label` | `set`',
    '| `size=small` | 删去 | `values`',
  ]);
});

test('and nothing of the layer before', () => {
  expect(rowsOf('test/2026/a')).toEqual([
    '| `mobileNumber` | 改为 `mobile` | `rename`',
    '| `people` | 改为 `staff` | `rename`',
    '| `people.former` | 删去 | `remove`',
  ]);
});

test('data of the years before are told the new names', () => {
  const form = formOf('test/2026/a');
  const validator = createValidator(form, schemaOf(form));
  const unknown = (data: object, lang: 'zh' | 'en'): string[] =>
    (validator.validate({ $form: form.key, ...data }, { lang, draft: true }).issues ?? []).map(
      ({ message }) => message,
    );
  expect(unknown({ phoneNumber: '13800138000', dropped: '旧', people: { head: '甲' } }, 'en')).toEqual([
    'phoneNumber: is not a field of this form; it is now 手机 (mobile)',
    'dropped: is not a field of this form; it is asked for no longer',
    'people: is not a field of this form; it is now 人员 (staff)',
  ]);
  expect(unknown({ mobileNumber: '13800138000', staff: { head: '甲', former: '乙' } }, 'zh')).toEqual([
    'mobileNumber：本表没有此项；现名手机（mobile）',
    '人员 › head：本表没有此项；现名负责人（staff.director）',
    '人员 › former：本表没有此项；本表不再填写',
  ]);
});
