/** What a new notice begins with: the years that a text prints, and what of a pack and its forms is to be looked up. */
import { describe, expect, test } from 'vitest';
import { print } from '../../compiler/print/print.ts';
import { firstPack, firstProject, wantedOf } from '../../compiler/successor/first-project.ts';
import { newManifest } from '../../compiler/successor/manifest.ts';
import { printedYears, withYear } from '../../compiler/successor/printed-years.ts';
import { formAfter, successorOf } from '../../compiler/successor/successor.ts';
import { understandFiles } from './project.ts';
import { shown } from './shown.ts';

describe('years that are printed', () => {
  test.each<[string, readonly string[], string]>([
    ['2026年，二〇二六年，再到2026年', ['2026', '二〇二六'], '2027年，二〇二七年，再到2027年'],
    ['二○二六、二零二六', ['二○二六', '二零二六'], '二〇二七、二〇二七'],
    ['12026和20261', [], '12026和20261'],
    ['hebei-2026, cn/2026, H2026', ['2026'], 'hebei-2026, cn/2026, H2027'],
    ['{{year}}年，{{minus 2026 1}}', [], '{{year}}年，{{minus 2027 1}}'],
    ['2025年', [], '2025年'],
  ])('%s', (text, found, next) => {
    expect(printedYears(text, 2026)).toEqual(found);
    expect(withYear(text, 2026, 2027)).toBe(next);
  });
});

const { resolution } = understandFiles({
  'pack.yaml': `pack: test/2030
title: 2030年度试验
notice: { title: 关于2030年度试验的通知, number: 试〔2030〕1号, issuedOn: 2030-02-01, issuers: [试验厅] }
deadlines: { online: { on: 2030-05-01, what: 线上申报, forms: [note] } }
rules:
  dated: { forms: [note], severity: warning, check: on >= "2030-02-01", message: 二〇三〇年起, english: From then on, source: inferred }
  named: { forms: [note], severity: warning, check: tool != "", message: 应写, source: inferred }
`,
  'guide.yaml': 'catalogue: tools/2030\ntitle: 工具\nsource: 附件\nentries: { a: { label: 甲 } }\n',
  'standard.yaml': 'catalogue: gb-tools/2017\ntitle: 国标\nsource: 国标\nentries: { a: { label: 甲 } }\n',
  'edition.yaml': 'catalogue: parts/v2\ntitle: 部件\nsource: 附件\nentries: { a: { label: 甲 } }\n',
  'note.yaml': `form: test/2030/note
title: 2030年说明
subtitle: （试行）
fields:
  on: { label: 日期, type: date, hint: 填2030年的日期 }
  tool: { label: 工具, type: choice, catalogue: tools/2030 }
  other: { label: 其他工具, type: choice, catalogue: tools/2030 }
  standard: { label: 国标, type: choice, catalogue: gb-tools/2017 }
  part: { label: 部件, type: choice, catalogue: parts/v2 }
  when: { label: 年份, type: choice, options: { now: 二〇三〇年, later: 以后 } }
document: [{ paragraph: year, text: 2030年，2030年 }, { grid: note, rows: [on, tool, other, standard, part, when] }]
`,
  'list.yaml':
    'form: test/2030/list\ntitle: 清单\nfields: { n: { label: 名, type: text } }\ndocument: [{ grid: l, rows: [n] }]\n',
  'elsewhere.yaml': 'pack: other/2030\ntitle: 别处\n',
  'elsewhere-note.yaml':
    'form: other/2030/note\ntitle: 表\nfields: { n: { label: 名, type: text } }\ndocument: [{ grid: l, rows: [n] }]\n',
});
const from = resolution.packs.get('test/2030');
if (!from) throw new Error('there is a pack');

test("next year's: what names the year, or is of a year, is to be looked up; of a catalogue once", () => {
  const { pack, forms } = successorOf('test/2031', from, resolution);
  expect(pack.facts.map(({ name }) => name)).toEqual(['deadlines.online']);
  expect(print(pack)).toBe(`pack: test/2031
extends: test/2030
title: 2031年度试验
notice: { title: 关于2031年度试验的通知, issuedOn: 2030-02-01, issuers: [试验厅], pending: 待2031年通知 }
confirms: [{ fact: quotas, pending: test/2030 未载名额，待2031年通知 }, { fact: copies, pending: test/2030 未载份数，待2031年通知 }]
deadlines:
  online: { on: 2030-05-01, pending: 待2031年通知 }
editions: [{ catalogue: tools/2030, pending: 目录 tools/2030 是否有新版 }]
rules:
  dated:
    replaces: true
    check: on >= "2030-02-01"
    message: 二〇三〇年起
    english: From then on
    pending: 写有“二〇三〇”，条件中有“2030”，待2031年通知
`);
  expect(forms.map((form) => print(form))).toEqual([
    'form: test/2031/list\nextends: test/2030/list\n',
    `form: test/2031/note
extends: test/2030/note
title: 2031年说明
changes:
  set:
    on: { pending: 印有“2030” }
    when: { pending: 印有“二〇三〇” }
    document/year: { pending: 印有“2030” }
`,
  ]);
});

test('of a pack without a letter all that a letter says is asked: to be written, or dropped by the entry; where nothing is left it is fine', () => {
  const files = (pack: string) => ({
    'pack.yaml': 'pack: test/2030\ntitle: 2030年度试验\n',
    'next.yaml': pack,
    'note.yaml':
      'form: test/2030/note\ntitle: 说明\nfields: { n: { label: 名, type: text }, p: { label: 期限, type: text } }\ndocument: [{ grid: l, rows: [n, p] }]\nrules:\n  late: { severity: warning, check: greatestNumber(p) >= 2030.0, message: 应在建, source: inferred }\n',
  });
  const { resolution } = understandFiles(files('pack: none/2029\ntitle: 无\n'));
  const bare = resolution.packs.get('test/2030');
  if (!bare) throw new Error('there is a pack');
  const { pack, forms } = successorOf('test/2031', bare, resolution);
  expect(print(pack)).toBe(`pack: test/2031
extends: test/2030
title: 2031年度试验
notice: { title: 2031年度试验, pending: test/2030 未载来文，待2031年通知 }
confirms:
  - { fact: deadlines, pending: test/2030 未载期限，待2031年通知 }
  - { fact: quotas, pending: test/2030 未载名额，待2031年通知 }
  - { fact: copies, pending: test/2030 未载份数，待2031年通知 }
`);
  expect(forms.map((form) => print(form))).toEqual([
    'form: test/2031/note\nextends: test/2030/note\nchanges:\n  set:\n    rules/late: { pending: 条件中有“2030” }\n',
  ]);
  const told = (text: string): string => shown(understandFiles(files(text)).diagnostics.list());
  expect(told(print(pack)).match(/^check\/pending/gm)).toHaveLength(4);
  expect(told('pack: test/2031\nextends: test/2030\ntitle: 新\nconfirms: [deadlines, quotas, copies]\n')).toBe('');
  expect(
    told(
      'pack: test/2031\nextends: test/2030\ntitle: 新\nconfirms: [copies]\ncopies: { paper: 2 }\nnotice: { title: 新 }\n',
    ),
  ).toBe('parse/missing-key next.yaml:6:11 issuers\n');
  expect(told('pack: test/2031\nextends: test/2030\ntitle: 新\nconfirms: [copies]\ncopies: { paper: 2 }\n')).toBe(
    'resolve/own-fact next.yaml:4:12 copies\n',
  );
});

test('one that forwards in the same year has another notice, and nothing else to be looked up', () => {
  const { pack, forms } = successorOf('province/2030', from, resolution);
  expect(pack.facts).toEqual([]);
  expect(print(pack)).toBe(
    'pack: province/2030\nextends: test/2030\ntitle: 2030年度试验\nnotice: { title: 关于2030年度试验的通知, issuers: [试验厅], pending: 待本地通知 }\n',
  );
  expect(forms.map((form) => print(form))).toEqual([
    'form: province/2030/list\nextends: test/2030/list\n',
    'form: province/2030/note\nextends: test/2030/note\n',
  ]);
});

test('a form of what there is not says no more than that', () => {
  expect(print(formAfter('a/2031/b', 'a/2030/b', 2030, 2031, resolution))).toBe('form: a/2031/b\nextends: a/2030/b\n');
});

test('a first pack names the schema for editors where it is there', () => {
  const headOf = (schema?: string) => firstPack('example/2030', 'forms', schema).map(({ text }) => text.split('\n')[0]);
  expect(headOf()).toEqual(['pack: example/2030', 'form: example/2030/application']);
  const head = '# yaml-language-server: $schema=../../language.schema.json';
  expect(headOf('../../language.schema.json')).toEqual([head, head]);
});

test('a first project is of its year, names the version, and has nothing wrong with it', () => {
  const { pack, around } = firstProject(2030);
  const files = [...pack, ...around];
  const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
  expect(files.map(({ path }) => path)).toEqual([
    'forms/example/2030/pack.yaml',
    'forms/example/2030/application.yaml',
    '.vscode/settings.json',
    '.github/workflows/forms.yml',
    '.gitignore',
    'README.md',
  ]);
  expect(JSON.parse(newManifest(wantedOf('1.2.3')))).toEqual({
    name: 'forms',
    private: true,
    type: 'module',
    scripts: { check: 'shenbao check', build: 'shenbao build', verify: 'shenbao build --check' },
    devDependencies: { shenbao: '^1.2.3' },
  });
  expect(JSON.parse(textOf('.vscode/settings.json'))).toEqual({
    'yaml.schemas': { 'node_modules/shenbao/forms/language.schema.json': 'forms/**/*.yaml' },
  });
  expect(textOf('README.md')).toContain('npx shenbao new example/2031 --from example/2030');
  expect(textOf('README.md')).toContain('npx shenbao diff example/2030 example/2031');
  const definitions = files.filter(({ path }) => path.endsWith('.yaml')).map(({ path, text }) => [path, text] as const);
  const { diagnostics, resolution: made } = understandFiles(Object.fromEntries(definitions));
  expect(shown(diagnostics.list())).toBe('');
  expect(made.forms.map(({ key }) => key)).toEqual(['example/2030/application']);
});

test('an edition is asked about once, at the pack, for all forms and rules', () => {
  const two = understandFiles({
    'pack.yaml': `pack: test/2030
title: 试验
reportingUnits: offices/north-2030
rules:
  listed: { forms: [first], severity: warning, check: 'namesOneOf(first, "tools/2030")', message: 应为目录所列, source: inferred }
`,
    'guide.yaml': 'catalogue: tools/2030\ntitle: 工具\nsource: 附件\nentries: { a: { label: 甲 } }\n',
    'offices.yaml': 'catalogue: offices/north-2030\ntitle: 单位\nsource: 附件\nentries: { a: { label: 甲 } }\n',
    ...Object.fromEntries(
      ['first', 'second', 'third'].map((id) => [
        `${id}.yaml`,
        `form: test/2030/${id}\ntitle: 表\nfields:\n  ${id}: { label: 名称, type: text }\n  tool: { label: 工具, type: choice, catalogue: tools/2030 }\ndocument: [{ grid: g, rows: [${id}, tool] }]\nrules:\n  known: { severity: warning, check: 'isNamedIn(${id}, "tools/2030")', message: 应为目录所列, source: inferred }\n`,
      ]),
    ),
  }).resolution;
  const pack = two.packs.get('test/2030');
  if (!pack) throw new Error('there is a pack');
  const next = successorOf('test/2031', pack, two);
  expect(print(next.pack)).toContain(
    'reportingUnits: { catalogue: offices/north-2030, pending: 目录 offices/north-2030 是否有新版 }\n',
  );
  expect(print(next.pack)).toContain('editions: [{ catalogue: tools/2030, pending: 目录 tools/2030 是否有新版 }]\n');
  expect(print(next.pack)).not.toContain('rules:');
  expect(next.forms.map((form) => print(form).split('\n').slice(2).join('\n').trim())).toEqual(['', '', '']);
  // of a form alone there is no line of a pack to change
  expect(print(formAfter('test/2031/first', 'test/2030/first', 2030, 2031, two))).toContain(
    '    tool: { pending: 目录 tools/2030 是否有新版（另见 rules/known） }\n',
  );
});

test('editions that rules of a form name are asked about at the pack, but for standards', () => {
  const rule = (id: string) =>
    `${id}: { severity: warning, check: 'namesOneOf(a, "levels/2029") || namesOneOf(a, "gb-levels/2017") || namesOneOf(a, "units/2030")', message: 应为目录所列, source: inferred }`;
  const { resolution: two } = understandFiles({
    'pack.yaml':
      'pack: test/2030\ntitle: 试验\nrules: { unit: { forms: [form], severity: warning, check: \'namesOneOf(a, "units/2030")\', message: 应为所列, source: inferred } }\n',
    ...Object.fromEntries(
      ['levels/2029', 'gb-levels/2017', 'units/2030'].map((key) => [
        `${key.replace('/', '-')}.yaml`,
        `catalogue: ${key}\ntitle: 级别\nsource: 附件\nentries: { a: { label: 甲 } }\n`,
      ]),
    ),
    'form.yaml': `form: test/2030/form\ntitle: 表\nfields: { a: { label: 名称, type: text } }\ndocument: [{ grid: g, rows: [a] }]\nrules: { ${rule('one')}, ${rule('two')} }\n`,
  });
  const pack = two.packs.get('test/2030');
  if (!pack) throw new Error('there is a pack');
  const next = successorOf('test/2031', pack, two);
  expect(next.pack.editions.map(({ name }) => name)).toEqual(['levels/2029', 'units/2030']);
  expect(next.forms.map((form) => print(form))).toEqual(['form: test/2031/form\nextends: test/2030/form\n']);
});
