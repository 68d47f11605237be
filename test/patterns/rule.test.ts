/** `matches` in a rule, from its definition to what the validator says of a filing. */
import { expect, test } from 'vitest';
import * as api from '../../compiler/index.ts';
import { loadValidator } from '../fixtures/load-validator.ts';

const definition = String.raw`
form: t/2022/a
title: 甲
fields: { a: { label: 名称, type: text } }
document: [a]
rules:
  han: { severity: error, check: 'a.matches("^\\p{Han}+$")', message: 须为汉字, source: 第二条 }
  slow: { severity: error, check: 'a.matches("^(\\S+\\s?)+$")', message: 格式, source: 第一条 }
`;

const files = Object.entries({ 'pack.yaml': 'pack: t/2022\ntitle: 试验\n', 'a.yaml': definition.trimStart() });
const host = api.memoryHost(new Map(files.map(([name, text]) => [`/p/forms/${name}`, new TextEncoder().encode(text)])));
const diagnostics = new api.Diagnostics();
const root = { folder: '/p/forms', prefix: 'forms/' };
const [form] = api.understand(api.read(root, host, diagnostics), diagnostics).forms;
if (form === undefined) throw new Error('the form does not compile');

test.each([
  ['汉字', []],
  ['汉字 甲', ['han']],
  ['abc', ['han']],
  [`${'a'.repeat(40)}  a`, ['han', 'slow']],
])('%s', async (a, broken) => {
  expect(diagnostics.list()).toEqual([]);
  const validators = [await loadValidator(form), await api.validatorOf(form)];
  for (const { validate } of validators)
    expect(validate({ $form: form.key, a }).issues?.map(({ rule }) => rule) ?? []).toEqual(broken);
});
