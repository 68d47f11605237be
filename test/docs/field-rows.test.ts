/** What a page says must be filled in: always, where a choice is made, or only then. */
import { expect, test } from 'vitest';
import { fieldTables } from '../../generators/docs/field-rows.ts';
import { understandFiles } from '../compiler/project.ts';

test('what is written in options of options is printed where the outermost is', () => {
  const { resolution } = understandFiles({
    'pack.yaml': 'pack: test/2026\ntitle: 试验\n',
    'form.yaml': `form: test/2026/nested
title: 表
fields:
  first: { label: 一, type: choice, options: { a: 甲, b: "乙：{second}" } }
  second: { label: 二, type: choice, options: { c: 丙, d: "丁：{third}" }, only: first=b }
  third: { label: 三, type: choice, options: { e: 戊, f: "己：{fourth}" }, only: second=d }
  fourth: { label: 四, type: text, only: third=f }
document: [{ section: s, heading: 一、类别, content: [first] }]
`,
  });
  const tables = resolution.forms.flatMap((form) => fieldTables(form, new Map()));
  expect(tables.map(({ heading, rows }) => [heading, rows.map(({ path }) => path)])).toEqual([
    ['一、类别', ['`first`', '`second`', '`third`', '`fourth`']],
  ]);
});

const { resolution } = understandFiles({
  'pack.yaml': 'pack: test/2026\ntitle: 试验\n',
  'form.yaml': `form: test/2026/when
title: 表
fields:
  kind: { label: 类型, type: choice, options: { a: 甲类, b: 乙类, c: 丙类 } }
  listed: { label: 是否上市, type: yesNo }
  code: { label: 股票代码, type: text, only: listed=true }
  note: { label: 备注, type: text, optional: true, only: "kind=a,b" }
  more:
    label: 其他
    only: kind=c
    fields:
      name: { label: 名称, type: text }
      city: { label: 城市, type: text, only: listed=false }
document: [kind, listed, code, note, more.name, more.city]
`,
});

test('by the choices in the words of the form', () => {
  const [form] = resolution.forms;
  if (form === undefined) throw new Error('no form');
  const rows = fieldTables(form, new Map()).flatMap((table) => table.rows);
  expect(rows.map(({ path, required }) => [path, required])).toEqual([
    ['`kind`', '是'],
    ['`listed`', '是'],
    ['`code`', '是否上市为“是”时'],
    ['`note`', '仅类型为“甲类”或“乙类”时可填'],
    ['`more.name`', '类型为“丙类”时'],
    ['`more.city`', '类型为“丙类”时，且是否上市为“否”时'],
  ]);
});
