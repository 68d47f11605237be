/** What differences are told with: every value that the language names has words, and what it says of a thing that is not said is told too. */
import { describe, expect, it, test } from 'vitest';
import { text } from '../../compiler/cli/differences/text.ts';
import { comparedForm } from '../../compiler/compare/form-items.ts';
import { UNSAID } from '../../compiler/compare/item.ts';
import { comparedPack, packItems } from '../../compiler/compare/pack-items.ts';
import { reviewForms, reviewPacks } from '../../compiler/compare/review.ts';
import { valueText } from '../../compiler/compare/telling.ts';
import type { Span } from '../../compiler/diagnostics/source.ts';
import { countsText } from '../../compiler/difference-counts.ts';
import type { KindSpec } from '../../compiler/language/kind-spec.ts';
import { KINDS } from '../../compiler/language/kinds.ts';
import { notesOfPack, releaseNotes } from '../../compiler/release-notes.ts';
import { judged } from '../../compiler/witness.ts';
import { understandFiles } from '../compiler/project.ts';
import { reviewed } from './compared.ts';

const specs = Object.values<KindSpec>(KINDS).flatMap(({ attributes }) => Object.entries(attributes));

describe('values', () => {
  const named = specs.flatMap(([name, { type }]) =>
    Array.isArray(type) ? type.map((value: string) => [name, value] as const) : [],
  );

  it.each([...new Map(named.map((each) => [each.join(' '), each])).values()])('%s: %s has words', (name, value) => {
    const [zh, en] = [valueText(value, name, 'zh'), valueText(value, name, 'en')];
    expect(zh).toMatch(/^[A-Z0-9 ]*\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Za-z0-9 ,-]+$/);
  });

  it('that hold unless said are those that the language states', () => {
    const stated = specs.flatMap(([name, { says }]) => (/\b(\w+) unless said/.exec(says) ? [name] : []));
    // of `cites` it depends on the instances
    expect([...new Set(stated)].filter((name) => name !== 'cites').sort()).toEqual(Object.keys(UNSAID).sort());
    for (const [name, { says }] of specs) {
      const value = UNSAID[name];
      if (value === undefined || typeof value === 'object') continue;
      if (says.includes('unless said')) expect(says).toMatch(new RegExp(`${value}\\b.* unless said`));
    }
  });
});

test.each([
  ['改名', '1 difference: 1 changes wording', '差异 1 处：文字 1'],
  ['改名, words: 5', '2 differences: 1 breaks filings, 1 changes wording', '差异 2 处：数据不兼容 1，文字 1'],
])('what differs is counted in one line: %s', (label, en, zh) => {
  const form = (key: string, said: string): string =>
    `form: ${key}\ntitle: 表\nfields: { name: { type: prose, label: ${said} } }\ndocument: [name]\n`;
  const { resolution } = understandFiles({
    'then.yaml': 'pack: test/2030\ntitle: 前\n',
    'note.yaml': form('test/2030/note', '名称'),
    'other.yaml': form('test/2030/other', label),
  });
  const [one, other] = ['note', 'other'].map((name) => comparedForm(resolution, `test/2030/${name}`));
  const sections = one && other ? judged(reviewForms(one, other)).sections : [];
  expect([countsText(sections, 'en'), countsText(sections, 'zh')]).toEqual([en, zh]);
});

test('an order that nobody sees is neither told nor counted', () => {
  const form = (key: string, rules: readonly string[]): string =>
    `form: ${key}\ntitle: 表\nfields: { name: { type: text, label: 名称 } }\ndocument: [name]\nrules:\n${rules
      .map((id) => `  ${id}: { severity: error, check: 'name != "${id}"', message: 不得为${id}, source: 表 }\n`)
      .join('')}`;
  const { resolution } = understandFiles({
    'then.yaml': 'pack: test/2030\ntitle: 前\n',
    'note.yaml': form('test/2030/note', ['a', 'b', 'c']),
    'other.yaml': form('test/2030/other', ['c', 'a', 'b']),
  });
  const [one, other] = ['note', 'other'].map((name) => comparedForm(resolution, `test/2030/${name}`));
  if (!one || !other) throw new Error('there is no such form');
  const review = judged(reviewForms(one, other));
  expect(review.sections.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual(['rules/reordered']);
  expect(text(review, new Map(), 'en', (_, said) => said)).toBe('Nothing differs.\n');
  expect(releaseNotes(review, 'en')).toMatch(/\n\nNothing differs\.\n$/);
});

const placeOf = ({ source, start, end }: Span): string =>
  `${source.path.split('/').at(-1)} ${source.text.slice(start, end)}`;

test('a rename is told where it is said', () => {
  const { resolution } = understandFiles({
    'then.yaml': 'pack: test/2030\ntitle: 前\n',
    'now.yaml': 'pack: test/2031\nextends: test/2030\ntitle: 后\n',
    'note.yaml': 'form: test/2030/note\ntitle: 表\nfields: { name: { type: text, label: 名称 } }\ndocument: [name]\n',
    'next.yaml': 'form: test/2031/note\nextends: test/2030/note\nchanges:\n  rename: { name: legalName }\n',
  });
  const [one, other] = ['test/2030/note', 'test/2031/note'].map((key) => comparedForm(resolution, key));
  const [section] = one && other ? reviewForms(one, other).sections : [];
  const renamed = section?.findings.find(({ rule }) => rule === 'field/renamed')?.difference;
  const places = [renamed?.before, renamed?.after].map((item) => item && placeOf(item.span));
  expect(places).toEqual(['note.yaml name', 'next.yaml legalName']);
});

test('what follows the year by itself is one line of text and of Markdown; what was written anew is told', () => {
  const { resolution } = understandFiles({
    'then.yaml': 'pack: test/2030\ntitle: 前\n',
    'now.yaml': 'pack: test/2031\nextends: test/2030\ntitle: 后\n',
    'note.yaml':
      'form: test/2030/note\ntitle: 表\nfields: { name: { type: text, label: "{{year}}年名称" }, other: { type: text, label: "{{year}}年以来" } }\ndocument: [name, other, { paragraph: p, text: 截至2030年 }]\n',
    'note-now.yaml':
      'form: test/2031/note\nextends: test/2030/note\nchanges: { set: { document/p: { text: 截至2031年 } } }\n',
  });
  const [one, other] = ['test/2030/note', 'test/2031/note'].map((key) => comparedForm(resolution, key));
  if (!one || !other) throw new Error('there are two forms');
  const review = judged(reviewForms(one, other));
  const told = text(review, new Map(), 'en', (_, plain) => plain);
  expect(told).toContain(
    '\n\nyears that follow the notice: 2030 → 2031, 2 places\n  test/2031/note: name, other\n\n3 differences',
  );
  expect(told).toContain('截至2031年');
  expect(told).not.toContain('年名称');
  const notes = releaseNotes(review, 'zh');
  expect(notes).toContain('\n\n随通知年份变动：2030 → 2031，2 处。\n\n');
  expect(notes).toContain('截至2031年');
  expect(notes).not.toContain('年名称');
});

test('text and Markdown count alike: what is told with another is not counted again', () => {
  const { resolution } = understandFiles({
    'then.yaml': 'pack: test/2030\ntitle: 表\n',
    'now.yaml':
      'pack: test/2031\nextends: test/2030\ntitle: 表\ncopies: { application: 2 }\nnames: { application: 申报书 }\n',
  });
  const [one, other] = ['test/2030', 'test/2031'].map((key) => comparedPack(resolution, key));
  if (!one || !other) throw new Error('there are two packs');
  const review = judged(reviewPacks(one, other));
  const total = /^差异 \d+ 处/m.exec(text(review, new Map(), 'zh', (_, plain) => plain))?.[0];
  expect(releaseNotes(review, 'zh')).toContain(`合计：${total}`);
  expect(text(review, new Map(), 'zh', (_, plain) => plain)).toContain('；另有仅涉及定义的 1 处\n');
});

test('contacts of one office are told apart by their number, each at its own line', () => {
  const { resolution } = understandFiles({
    'pack.yaml': `pack: test/2030
title: 表
contacts:
  - { office: 甲处, phone: 010-11111111 }
  - { office: 乙处, phone: 010-22222222 }
  - { office: 甲处, phone: 010-33333333 }
  - { office: 甲处, phone: 010-44444444 }
`,
  });
  const pack = comparedPack(resolution, 'test/2030');
  const contacts = pack ? [...packItems(pack).items.values()].filter(({ kind }) => kind === 'contact') : [];
  const lineOf = ({ source, start }: Span): number => source.text.slice(0, start).split('\n').length;
  expect(contacts.map(({ id, span }) => [id, lineOf(span)])).toEqual([
    ['甲处', 4],
    ['乙处', 5],
    ['甲处 2', 6],
    ['甲处 3', 7],
  ]);
});

test('what an edition says anew of an entry is told where it says that, an empty list as none', () => {
  const form = (key: string, edition: string): string =>
    `form: ${key}\ntitle: 表\nfields: { tool: { type: choice, label: 工具, catalogue: tools/${edition} } }\ndocument: [tool]\n`;
  const { resolution } = understandFiles({
    'then.yaml': 'pack: test/2030\ntitle: 前\ndeadlines: { online: { on: 2030-01-02, what: 交, forms: [note] } }\n',
    'now.yaml': 'pack: test/2031\ntitle: 后\ndeadlines: { online: { on: 2030-01-02, what: 交 } }\n',
    'tools.yaml':
      'catalogue: tools/2030\ntitle: 工具\nsource: 附件\nentries: { a: { label: 甲 }, b: { label: 乙 }, c: { label: 丙 } }\n',
    'next.yaml':
      'catalogue: tools/2031\nextends: tools/2030\ntitle: 工具\nsource: 附件\nchanges:\n  set: { a: { label: 甲甲 } }\n',
    'note.yaml': form('test/2030/note', '2030'),
    'other.yaml': form('test/2031/note', '2031'),
  });
  const told = text(judged(reviewed(resolution, 'test/2030', 'test/2031')), new Map(), 'en', (_, plain) => plain);
  expect(told).toMatch(/- “甲” {2}tools\.yaml:4:12\n *\+ “甲甲” {2}next\.yaml:6:10/);
  expect(told).toMatch(/- note {2}then\.yaml:3:\d+\n *\+ \(none\) {2}now\.yaml/);
});

test('a CHANGELOG folds what it says of each form, with how much that is', () => {
  const { resolution } = understandFiles({
    'then.yaml': 'pack: test/2030\ntitle: 前\n',
    'now.yaml': 'pack: test/2031\nextends: test/2030\ntitle: 后\n',
    'note.yaml': 'form: test/2030/note\ntitle: 表\nfields: { name: { type: text, label: 名称 } }\ndocument: [name]\n',
    'next.yaml': 'form: test/2031/note\nextends: test/2030/note\nchanges: { set: { name: { label: 单位名称 } } }\n',
  });
  const notes = notesOfPack('test/2031', resolution, 'zh') ?? '';
  expect(notes).toMatch(
    /\n\n## 表.*\n\n<details>\n\n<summary>差异 \d+ 处.*<\/summary>\n\n### .*单位名称.*\n\n<\/details>\n/s,
  );
  expect(notes.match(/<details>/g)).toHaveLength(1);
});

test('what is not said is told as what holds then, what has no words by what it stands in, and lists keep apart from their neighbours', () => {
  const form = (key: string, fields: string, document: string): string =>
    `form: ${key}\ntitle: 表\nfields: { ${fields} }\ndocument:\n${document}\n`;
  const { resolution } = understandFiles({
    'then.yaml': 'pack: test/2030\ntitle: 前\n',
    'note.yaml': form(
      'test/2030/note',
      'name: { type: text, label: 名称 }, sum: { type: integer, label: 总数, optional: true }',
      '  - { section: one, heading: 一、甲, content: [{ grid: g, rows: [[{ place: name, label: "单位名称：" }]] }] }\n  - { section: two, heading: 二、乙, content: [{ grid: h, rows: [sum] }] }',
    ),
    'other.yaml': form(
      'test/2030/other',
      'name: { type: text, label: 名称 }, sum: { type: integer, label: 总数 }, own: { label: 其他, fields: { a: { type: text, label: "甲、乙等" }, b: { type: text, label: 丙（丁、戊） } } }',
      '  - { section: one, heading: 一、甲, content: [{ grid: g, rows: [[name], sum] }] }\n  - { section: two, heading: 二、乙, content: [{ grid: h, rows: [own.a, own.b] }] }',
    ),
  });
  const review = judged(reviewed(resolution, 'test/2030/note', 'test/2030/other'));
  const notes = releaseNotes(review, 'zh');
  expect(notes).toContain('选填：是 → 否');
  expect(notes).toContain('此处标签：“单位名称：” → “名称”');
  expect(notes).toContain('移至章节“一、甲”的表格');
  expect(notes).toContain('（含“甲、乙等”、丙（丁、戊））');
  expect(releaseNotes(review, 'en')).toContain('moved to table of section “一、甲”');
  expect(text(review, new Map(), 'zh', (_, plain) => plain)).toMatch(/- “单位名称：” {2}.*\n *\+ “名称”/);
});
