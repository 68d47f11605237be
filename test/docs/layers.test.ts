/** Three years of a form: what its page says of the last change alone, and what a validator says of data of the years before. */
import { expect, test } from 'vitest';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { resources } from '../../compiler/resources.ts';
import { generateDocs } from '../../generators/docs/docs.ts';
import { schemaOf } from '../../generators/schema/schema.ts';
import { createValidator } from '../../generators/validator/validator.ts';
import { understandFiles } from '../compiler/project.ts';

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

const { resolution, diagnostics } = understandFiles(FILES);

const formOf = (key: string): ResolvedForm => {
  const form = resolution.forms.find((each) => each.key === key);
  if (!form) throw new Error(`no form ${key}`);
  return form;
};

/** The last chapter of the page. */
const differencesOf = async (key: string): Promise<readonly string[]> => {
  const form = formOf(key);
  const page = String(generateDocs(form, [], await resources(resolution).differences(form))[0]?.content);
  const [, chapter = ''] = page.split(/^## 与 .* 的差异\n\n/m);
  return chapter.split('\n').filter((line) => line !== '');
};

test('what was renamed, removed, put elsewhere and taken away', async () => {
  expect(diagnostics.list().map(({ code }) => code)).toEqual([]);
  expect(await differencesOf('test/2025/a')).toEqual([
    '### 填报内容',
    '- 字段“去年才有” `dropped`：删去（**原填内容不再保留；读写数据的代码须改**）',
    '- 选项“小” `size=small`：删去（**数据不兼容；读写数据的代码须改**）',
    '- 字段“企业规模” `size`：标签：“规模” → “企业规模”',
    '- 字段“手机” `mobileNumber`：改名：phoneNumber → mobileNumber；填写提示：“11 位” → （无）（**读写数据的代码须改**）',
    '- 字段“负责人” `people.director`：改名：head → director（**读写数据的代码须改**）',
  ]);
});

test('and nothing of the layer before', async () => {
  expect(await differencesOf('test/2026/a')).toEqual([
    '### 填报内容',
    '- 字段“前任” `people.former`：删去（**原填内容不再保留；读写数据的代码须改**）',
    '- 字段“手机” `mobile`：改名：mobileNumber → mobile（**读写数据的代码须改**）',
    '- 字段组“人员” `staff`：改名：people → staff（**读写数据的代码须改**）',
  ]);
});

test('of a form that extends none there is no such chapter', async () => {
  expect(await differencesOf('test/2024/a')).toEqual([]);
  expect(await resources(resolution).differences(formOf('test/2024/a'))).toBeUndefined();
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
