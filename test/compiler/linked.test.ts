/** What a project knows of installed packages: which definitions have which key, and what is told of each package. */
import { expect, test } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import type { InstalledPackage, Source } from '../../compiler/diagnostics/source.ts';
import { surveyOf } from '../../compiler/parse/survey.ts';
import { standsOn } from '../../compiler/resolve/stands-on.ts';
import { understandReached } from '../../compiler/understand.ts';
import { type Files, understandSources } from './project.ts';
import { shown } from './shown.ts';

const note = (key: string, label: string, more = ''): string =>
  `form: ${key}\ntitle: 表\n${more}fields: { name: { label: ${label}, type: text } }\ndocument: [name]\n`;
const rule = (id: string, message: string): string =>
  `  ${id}: { forms: [note], severity: error, check: name != "", message: ${message}, source: 通知 }\n`;

/** A pack of the state with a rule, a day and units, as `@a/cn-2030` brings it. */
const CN: Files = {
  'pack.yaml': `pack: cn/2030\ntitle: 国\nreportingUnits: units/cn\ndeadlines: { online: { on: 2030-05-01, what: 提交 } }\nquotas: { all: { units: [u], limits: { notes: 1 } } }\nrules:\n${rule('first', '国一')}`,
  'note.yaml': note('cn/2030/note', '国名'),
  'units.yaml': 'catalogue: units/cn\ntitle: 单位\nsource: 通知\nentries: { u: { label: 甲市 } }\n',
  'block.yaml': 'block: person\nfields: { who: { label: 国人, type: text } }\ncontent: [who]\n',
  'used.yaml': 'form: cn/2030/used\ntitle: 用\nuse: [person]\ndocument: [{ use: person }]\n',
  'base.yaml': 'form: base/plain\ntitle: 底\nfields: { plain: { label: 国底, type: text } }\ndocument: [plain]\n',
};

const brings = (files: Files, more: Partial<InstalledPackage> & { readonly name: string }): Source[] => {
  const origin = { calledAs: more.name, version: '1.0.0', ...more };
  return Object.entries(files).map(([path, text]) => ({
    path: `${more.name}/${path}`,
    text,
    installed: true,
    package: origin,
    ...(path.startsWith('bases/') && { carried: true }),
  }));
};
const cn = (more: Partial<InstalledPackage> = {}, changed: Files = {}): Source[] =>
  brings({ ...CN, ...changed }, { name: '@a/cn-2030', pack: 'cn/2030', ...more });
const own = (files: Files): Source[] => Object.entries(files).map(([path, text]) => ({ path, text }));
const tool = (files: Files): Source[] => own(files).map((source) => ({ ...source, installed: true }));

/** Each form with what it extends and its labels, each pack with its rules and days; what is told. */
const known = (...sources: readonly (readonly Source[])[]): string => {
  const { resolution, diagnostics } = understandSources(sources.flat());
  for (const form of resolution.forms) {
    const alone = understandReached(surveyOf(sources.flat()), { keys: [form.key] }, new Diagnostics());
    expect(alone.forms.find(({ key }) => key === form.key)).toEqual(form);
  }
  const forms = resolution.forms.map(({ key, extends: base, fields, rules }) => {
    const from = base === undefined ? '' : ` of ${base}`;
    const said = rules.map(({ message }) => message).join('');
    return `${resolution.own.has(key) ? '' : '. '}${key}${from}: ${fields.map(({ label }) => label).join('、')} ${said}`.trim();
  });
  const packs = [...resolution.packs].map(([key, { key: name, extends: parent, deadlines, quotas }]) =>
    `${key}${name === key ? '' : ` (${name})`}${parent === undefined ? '' : ` of ${parent}`}: ${deadlines.map(({ id }) => id)} ${quotas.flatMap(({ units }) => units)}`.trim(),
  );
  return `\n${[...forms, ...packs].map((line) => `${line}\n`).join('')}${shown(diagnostics.list())}`;
};

const SICHUAN: Files = {
  'pack.yaml': 'pack: sc/2030\nextends: cn/2030\ntitle: 川\n',
  'note.yaml': 'form: sc/2030/note\nextends: cn/2030/note\n',
};
const OLD = { name: '@a/cn-2030', calledAs: 'cn-old', version: '0.9.0' };
const older = (changed: Files = {}): Source[] => cn(OLD, { 'note.yaml': note('cn/2030/note', '旧名'), ...changed });

const ROWS: readonly (readonly [name: string, sources: readonly Source[], told: string])[] = [
  [
    'a package alone',
    cn(),
    `
. cn/2030/note: 国名 国一
. cn/2030/used: 国人
cn/2030: online 甲市
`,
  ],
  [
    'what extends it by its keys',
    [...cn(), ...own(SICHUAN)],
    `
. cn/2030/note: 国名 国一
. cn/2030/used: 国人
sc/2030/note of cn/2030/note: 国名 国一
cn/2030: online 甲市
sc/2030 of cn/2030: online 甲市
`,
  ],
  [
    'what extends it as an app imports it',
    [
      ...cn(),
      ...own({
        'pack.yaml': 'pack: sc/2030\nextends: "@a/cn-2030"\ntitle: 川\n',
        'note.yaml': 'form: sc/2030/note\nextends: "@a/cn-2030/note"\n',
      }),
    ],
    `
. cn/2030/note: 国名 国一
. cn/2030/used: 国人
sc/2030/note of cn/2030/note: 国名 国一
cn/2030: online 甲市
sc/2030 of cn/2030: online 甲市
`,
  ],
  [
    'a form of its base, and one that it does not have',
    [
      ...cn(),
      ...own({
        'pack.yaml': 'pack: sc/2030\ntitle: 川\n',
        'a.yaml': 'form: sc/2030/a\nextends: base/plain\n',
        'b.yaml': 'form: sc/2030/b\nextends: "@a/cn-2030/base/plain"\n',
        'c.yaml': 'form: sc/2030/c\nextends: "@a/cn-2030/none"\n',
      }),
    ],
    `
. cn/2030/note: 国名 国一
. cn/2030/used: 国人
sc/2030/a of base/plain: 国底
sc/2030/b of @a/cn-2030/base/plain: 国底
cn/2030: online 甲市
sc/2030:
resolve/unknown-parent c.yaml:2:10 @a/cn-2030/none
  defined @a/cn-2030/note.yaml:1:7
  → nearest cn/2030/note
`,
  ],
  [
    'a pack of the project of that key takes its place',
    [...cn(), ...own({ 'pack.yaml': 'pack: cn/2030\ntitle: 自\n', 'note.yaml': note('cn/2030/note', '自名') })],
    `
cn/2030/note: 自名
cn/2030:
`,
  ],
  [
    'the older one by its alias',
    [...older(), ...cn(), ...own({ ...SICHUAN, 'old.yaml': 'form: sc/2030/old\nextends: cn-old/note\n' })],
    `
. cn/2030/note: 国名 国一
. cn/2030/used: 国人
sc/2030/note of cn/2030/note: 国名 国一
sc/2030/old of cn-old/note: 旧名
cn/2030: online 甲市
sc/2030 of cn/2030: online 甲市
`,
  ],
  [
    'the order of packages is of no account',
    [...cn(), ...older(), ...own({ ...SICHUAN, 'old.yaml': 'form: sc/2030/old\nextends: cn-old/note\n' })],
    `
. cn/2030/note: 国名 国一
. cn/2030/used: 国人
sc/2030/note of cn/2030/note: 国名 国一
sc/2030/old of cn-old/note: 旧名
cn/2030: online 甲市
sc/2030 of cn/2030: online 甲市
`,
  ],
  [
    'a pack of the older one',
    [
      ...older(),
      ...cn(),
      ...own({
        'pack.yaml': 'pack: sc/2030\nextends: cn-old\ntitle: 川\n',
        'note.yaml': 'form: sc/2030/note\nextends: cn-old/note\n',
      }),
    ],
    `
. cn/2030/note: 国名 国一
. cn/2030/used: 国人
sc/2030/note of cn-old/note: 旧名 国一
cn/2030: online 甲市
cn-old: online 甲市
sc/2030 of cn-old: online 甲市
`,
  ],
  [
    'two publishers that say the same',
    [...cn(), ...cn({ name: '@b/cn', calledAs: '@b/cn' })],
    `
. cn/2030/note: 国名 国一
. cn/2030/used: 国人
cn/2030: online 甲市
`,
  ],
  [
    'two publishers that say different things',
    [...cn(), ...cn({ name: '@b/cn', calledAs: '@b/cn' }, { 'note.yaml': note('cn/2030/note', '别名') })],
    `
. cn/2030/note: 国名 国一
. cn/2030/used: 国人
cn/2030: online 甲市
resolve/two-packs @b/cn/pack.yaml:1:7 cn/2030 @a/cn-2030@1.0.0 @b/cn@1.0.0
  first @a/cn-2030/pack.yaml:1:7
`,
  ],
  [
    'a block and a catalogue of the project of those names',
    [
      ...cn(),
      ...own({
        ...SICHUAN,
        'used.yaml': 'form: sc/2030/used\nextends: cn/2030/used\n',
        'mine.yaml': 'form: sc/2030/mine\ntitle: 己\nuse: [person]\ndocument: [{ use: person }]\n',
        'block.yaml': 'block: person\nfields: { me: { label: 己人, type: text } }\ncontent: [me]\n',
      }),
    ],
    `
. cn/2030/note: 国名 国一
. cn/2030/used: 国人
sc/2030/mine: 己人
sc/2030/note of cn/2030/note: 国名 国一
sc/2030/used of cn/2030/used: 国人
cn/2030: online 甲市
sc/2030 of cn/2030: online 甲市
`,
  ],
  [
    'a broken package that is extended',
    [...cn({}, { 'note.yaml': 'form: cn/2030/note\n' }), ...own(SICHUAN)],
    `
resolve/no-title @a/cn-2030/note.yaml:1:7
resolve/unknown-field @a/cn-2030/pack.yaml:7:51 name
`,
  ],
  [
    'a broken package that nothing extends',
    [
      ...cn({}, { 'note.yaml': 'form: cn/2030/note\n', 'used.yaml': 'form: cn/2030/used\n' }),
      ...own({ 'pack.yaml': 'pack: sc/2030\ntitle: 川\n', 'a.yaml': note('sc/2030/a', '甲') }),
    ],
    `
sc/2030/a: 甲
sc/2030:
resolve/broken-pack @a/cn-2030/note.yaml:1:7 @a/cn-2030@1.0.0 3
`,
  ],
  [
    'what is pending in a package that is extended',
    [
      ...cn({}, { 'pack.yaml': 'pack: cn/2030\ntitle: 国\nnotice: { title: 通知, issuers: [部], pending: 待发 }\n' }),
      ...own(SICHUAN),
    ],
    `
. cn/2030/note: 国名
. cn/2030/used: 国人
sc/2030/note of cn/2030/note: 国名
cn/2030:
sc/2030 of cn/2030:
check/pending @a/cn-2030/pack.yaml:3:45 待发
`,
  ],
  [
    'what is pending in a package that nothing extends',
    [
      ...cn({}, { 'pack.yaml': 'pack: cn/2030\ntitle: 国\nnotice: { title: 通知, issuers: [部], pending: 待发 }\n' }),
      ...own({ 'pack.yaml': 'pack: sc/2030\ntitle: 川\n', 'a.yaml': note('sc/2030/a', '甲') }),
    ],
    `
. cn/2030/note: 国名
. cn/2030/used: 国人
sc/2030/a: 甲
cn/2030:
sc/2030:
`,
  ],
  [
    'a package that carries what it extends, under its key',
    [
      ...brings(
        {
          'pack.yaml': 'pack: sc/2030\nextends: "@a/cn-2030"\ntitle: 川\n',
          'note.yaml': 'form: sc/2030/note\nextends: "@a/cn-2030/note"\n',
          'bases/pack.yaml': CN['pack.yaml'] ?? '',
          'bases/note.yaml': CN['note.yaml'] ?? '',
          'bases/units.yaml': CN['units.yaml'] ?? '',
        },
        { name: '@a/sc-2030', pack: 'sc/2030', bases: new Map([['@a/cn-2030', 'cn/2030']]) },
      ),
      ...own({
        'pack.yaml': 'pack: cd/2030\nextends: sc/2030\ntitle: 市\n',
        'note.yaml': 'form: cd/2030/note\nextends: sc/2030/note\n',
      }),
    ],
    `
cd/2030/note of sc/2030/note: 国名 国一
. sc/2030/note of cn/2030/note: 国名 国一
sc/2030: online 甲市
cd/2030 of sc/2030: online 甲市
`,
  ],
  [
    'a pack of the tool, and what the tool makes of its own',
    [
      ...cn(),
      ...own(SICHUAN),
      ...tool({
        't/pack.yaml': 'pack: cn/2030\ntitle: 具\n',
        't/note.yaml': note('cn/2030/note', '具名'),
        't/city.yaml': 'pack: city/2030\nextends: cn/2030\ntitle: 市\n',
        't/city-note.yaml': 'form: city/2030/note\nextends: cn/2030/note\n',
      }),
    ],
    `
. city/2030/note of cn/2030/note: 具名
. cn/2030/note: 国名 国一
. cn/2030/used: 国人
sc/2030/note of cn/2030/note: 国名 国一
cn/2030: online 甲市
city/2030:
sc/2030 of cn/2030: online 甲市
`,
  ],
  [
    'what it takes over of packs that only its package knows',
    [
      ...brings(
        {
          'pack.yaml': `pack: sc/2030\nextends: cn/2030\ntitle: 川\nrules:\n${rule('first', '川一').replace('{ ', '{ replaces: true, ')}${rule('second', '川二')}`,
          'note.yaml': 'form: sc/2030/note\nextends: cn/2030/note\n',
          'bases/pack.yaml': `${CN['pack.yaml']}${rule('third', '国三')}`,
          'bases/note.yaml': CN['note.yaml'] ?? '',
          'bases/units.yaml': CN['units.yaml'] ?? '',
        },
        { name: '@a/sc-2030', pack: 'sc/2030' },
      ),
      ...own({
        'pack.yaml':
          'pack: cd/2030\nextends: sc/2030\ntitle: 市\nquotas: { more: { units: [u], limits: { others: 2 } } }\n',
        'note.yaml': 'form: cd/2030/note\nextends: sc/2030/note\n',
      }),
    ],
    `
cd/2030/note of sc/2030/note: 国名 川一川二国三
. sc/2030/note of cn/2030/note: 国名 川一川二国三
sc/2030: online 甲市
cd/2030 of sc/2030: online 甲市,甲市
`,
  ],
];

test.each(ROWS)('%s', (_, sources, told) => {
  expect(known(sources)).toBe(told);
});

/** Paths of what the pack stands on, and the names of packages in it; or what clashes. */
const carried = (pack: string, ...sources: readonly (readonly Source[])[]) => {
  const { files, bases, clash } = standsOn(pack, understandSources(sources.flat()).resolution);
  return clash ?? [files.map(({ path }) => path), bases];
};
const VOCABULARY = 'vocabulary:\n  name: { type: text, means: 名称 }\n';

test('what a pack stands on is what it is made of, its own beside what it came with', () => {
  const plain = own({
    ...SICHUAN,
    'v.yaml': VOCABULARY,
    'b.yaml': 'block: stray\nfields: { s: { label: 无, type: text } }\n',
  });
  expect(carried('sc/2030', cn(), plain)).toEqual([
    [
      'bases/blocks/person.yaml',
      'bases/catalogues/units/cn.yaml',
      'bases/cn/2030/note.yaml',
      'bases/cn/2030/pack.yaml',
      'bases/cn/2030/used.yaml',
      'forms/sc/2030/note.yaml',
      'forms/sc/2030/pack.yaml',
      'forms/vocabulary.yaml',
    ],
    {},
  ]);
  expect(carried('cn/2030', cn(), plain)).toEqual([
    [
      'bases/vocabulary.yaml',
      'forms/blocks/person.yaml',
      'forms/catalogues/units/cn.yaml',
      'forms/cn/2030/note.yaml',
      'forms/cn/2030/pack.yaml',
      'forms/cn/2030/used.yaml',
    ],
    {},
  ]);
  expect(carried('sc/2030', tool({ ...CN, 'v.yaml': VOCABULARY }), plain)).toEqual([
    [
      'bases/blocks/person.yaml',
      'bases/catalogues/units/cn.yaml',
      'bases/cn/2030/note.yaml',
      'bases/cn/2030/pack.yaml',
      'bases/cn/2030/used.yaml',
      'bases/vocabulary.yaml',
      'forms/sc/2030/note.yaml',
      'forms/sc/2030/pack.yaml',
      'forms/vocabulary.yaml',
    ],
    {},
  ]);
  const named = own({
    'pack.yaml': 'pack: sc/2030\nextends: "@a/cn-2030"\ntitle: 川\n',
    'note.yaml': "form: sc/2030/note\nextends: '@a/cn-2030/note'\n",
  });
  expect(carried('sc/2030', cn(), named)).toEqual([
    [
      'bases/blocks/person.yaml',
      'bases/catalogues/units/cn.yaml',
      'bases/cn/2030/note.yaml',
      'bases/cn/2030/pack.yaml',
      'bases/cn/2030/used.yaml',
      'forms/sc/2030/note.yaml',
      'forms/sc/2030/pack.yaml',
    ],
    { '@a/cn-2030': 'cn/2030' },
  ]);
  const both = own({ ...SICHUAN, 'old.yaml': 'form: sc/2030/old\nextends: cn-old/note\n' });
  expect(carried('sc/2030', older(), cn(), both)).toEqual({
    key: 'cn/2030/note',
    one: '@a/cn-2030@1.0.0',
    other: '@a/cn-2030@0.9.0',
  });
  const uses = own({
    'pack.yaml': 'pack: sc/2030\ntitle: 川\n',
    'a.yaml': `form: sc/2030/a\nextends: base/b\nchanges: { use: [{ block: inner, after: document/name }] }\n`,
    'b.yaml': note('base/b', '底名'),
    'inner.yaml': 'block: inner\nuse: [deep]\nfields: { i: { label: 内, type: text } }\ncontent: [i, { use: deep }]\n',
    'deep.yaml': 'block: deep\nfields: { d: { label: 深, type: choice, catalogue: deep/2030 } }\ncontent: [d]\n',
    'c.yaml': 'catalogue: deep/2030\ntitle: 深\nsource: 一\nentries: { x: { label: 甲 } }\n',
    'd.yaml': 'catalogue: deep/2029\ntitle: 深\nsource: 一\nentries: { x: { label: 旧 } }\n',
    'e.yaml': 'catalogue: other/2029\ntitle: 它\nsource: 一\nentries: { x: { label: 旧 } }\n',
    'v.yaml': VOCABULARY,
    'w.yaml': 'vocabulary:\n  i: { type: text, means: 内 }\n',
  });
  expect(carried('sc/2030', uses)).toEqual([
    [
      'forms/base/b.yaml',
      'forms/blocks/deep.yaml',
      'forms/blocks/inner.yaml',
      'forms/catalogues/deep/2029.yaml',
      'forms/catalogues/deep/2030.yaml',
      'forms/sc/2030/a.yaml',
      'forms/sc/2030/pack.yaml',
      'forms/vocabulary-2.yaml',
      'forms/vocabulary.yaml',
    ],
    {},
  ]);
  expect(carried('none/2030', uses)).toEqual([['forms/vocabulary-2.yaml', 'forms/vocabulary.yaml'], {}]);
});
