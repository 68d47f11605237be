/** A form understood by what it is made of alone is the form that all definitions give, and what is wrong elsewhere is not its business. */
import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import type { WantedKeys } from '../../compiler/parse/reach.ts';
import { surveyOf } from '../../compiler/parse/survey.ts';
import { differencesOfForm, notesOfPack } from '../../compiler/release-notes.ts';
import { standsOn } from '../../compiler/resolve/stands-on.ts';
import { understandReached } from '../../compiler/understand.ts';
import { sampled, told } from '../laws.ts';
import { type Files, realSources, sourcesOf, understandSources } from './project.ts';
import { shown } from './shown.ts';
import { build, define, outputOf } from './small-build.ts';

const note = (key: string, more = ''): string =>
  `form: ${key}\ntitle: 表\nfields: { name: { label: 名, type: text${more} } }\ndocument: [name]\n`;

const FILES: Files = {
  'a/pack.yaml':
    'pack: a/2022\ntitle: 甲\nparameters: { day: 一日 }\ndeadlines: { one: { on: 2022-01-01, what: 交, forms: [note, other] } }\n',
  'a/note.yaml':
    'form: a/2022/note\ntitle: 表\nuse: [person]\nfields: { unit: { label: 单位, type: choice, catalogue: units/2022 } }\ndocument: [unit, { use: person }]\n',
  'a/other.yaml':
    'form: a/2022/other\ntitle: "{{day}}"\nfields: { sum: { label: 数, type: text, from: [b/2022/note name] } }\ndocument: [sum]\n',
  'b/pack.yaml': 'pack: b/2022\nextends: a/2022\ntitle: 乙\n',
  'b/note.yaml': note('b/2022/note'),
  'person.yaml':
    'block: person\nuse: [address]\nfields: { who: { label: 人, type: text } }\ncontent: [who, { use: address }]\n',
  'address.yaml': 'block: address\nfields: { street: { label: 街, type: text } }\ncontent: [street]\n',
  'units.yaml': 'catalogue: units/2022\ntitle: 单位\nsource: 一\nentries: { x: { label: 甲市, formerly: [w] } }\n',
  'former.yaml': 'catalogue: units/2021\ntitle: 单位\nsource: 一\nentries: { w: { label: 旧市 } }\n',
  'words.yaml': 'vocabulary:\n  name: { type: text, means: 名 }\n',
};

const reached = (files: Files, keys: readonly string[], more: Omit<WantedKeys, 'keys'> = {}) => {
  const diagnostics = new Diagnostics();
  const resolution = understandReached(surveyOf(sourcesOf(files)), { keys, ...more }, diagnostics);
  return { resolution, diagnostics, said: shown(diagnostics.list()) };
};

/** Forms and packs that were resolved. */
const namesIn = ({ resolution }: ReturnType<typeof reached>): readonly string[] => [
  ...resolution.forms.map(({ key }) => key),
  ...resolution.packs.keys(),
];

describe('what a form reaches', () => {
  it('are its pack, what both extend, blocks in blocks, and all editions of a catalogue; of a pack its forms', () => {
    expect(namesIn(reached(FILES, ['a/2022/note']))).toEqual(['a/2022/note', 'a/2022']);
    expect(namesIn(reached(FILES, ['b/2022/note']))).toEqual(['b/2022/note', 'a/2022', 'b/2022']);
    expect(namesIn(reached(FILES, ['a/2022']))).toEqual(['a/2022/note', 'a/2022/other', 'a/2022']);
    const { resolution } = reached(FILES, ['a/2022/note']);
    const [form] = resolution.forms;
    expect(form?.fields.map(({ path }) => path)).toEqual(['unit', 'who', 'street']);
    expect(form?.catalogues['units/2022']?.entries[0]?.formerNames).toEqual(['旧市']);
  });

  it('is more where whole packs are: all forms of those that a pack stands on', () => {
    expect(namesIn(reached(FILES, ['b/2022/note'], { wholePacks: true }))).toEqual([
      'a/2022/note',
      'a/2022/other',
      'b/2022/note',
      'a/2022',
      'b/2022',
    ]);
  });

  it.each([
    ['in quotes', "'form': 'b/2022/note'\n"],
    ['with an explicit key', '? form\n: b/2022/note\n'],
    ['behind other keys and a comment', 'subtitle: 某\nform:   "b/2022/note"  # 表\n'],
  ])('is found however a file says what it is: %s', (_, head) => {
    const text = note('b/2022/note').replace('form: b/2022/note\n', head);
    expect(surveyOf(sourcesOf({ 'x.yaml': text })).forms).toEqual(['b/2022/note']);
    const { resolution, said } = reached({ ...FILES, 'b/note.yaml': text }, ['b/2022/note']);
    expect([resolution.forms.map(({ key }) => key), said]).toEqual([['b/2022/note'], '']);
  });

  it.each(['note: x\nform:\n  y\n', 'title: |\n  form: a/b\n', '[form]', '{'])(
    'is nothing of what says no form: %j',
    (text) => {
      expect(surveyOf(sourcesOf({ 'x.yaml': text }))).toMatchObject({ forms: [], others: [{ text }] });
    },
  );
});

describe('what is wrong', () => {
  const BROKEN: Files = {
    ...FILES,
    'b/note.yaml': note('b/2022/note', ', words: many'),
    'former.yaml': FILES['units.yaml']?.replace('units/2022', 'units/2020').replace('label', 'lable') ?? '',
    'c.yaml': 'form: c/2022/note\nextends: a/2022/none\n',
  };

  it('elsewhere is not told; in what is reached it is, and then alone', () => {
    expect(reached(BROKEN, ['a/2022/other']).said).toBe('');
    expect(reached(BROKEN, ['a/2022/note']).said).toContain('parse/unknown-key former.yaml:4:17 lable\n');
    const own = reached(BROKEN, ['b/2022/note']);
    expect(own.said).toMatch(/^parse\/wrong-type b\/note\.yaml:3:\d+ [^\n]*\n$/);
    expect(own.diagnostics.left.map(({ path }) => path)).toEqual(['b/note.yaml']);
  });

  it('is told with the nearest name of all, also of what is not reached', () => {
    const files = {
      ...FILES,
      'a/other.yaml': 'form: a/2022/other\nextends: b/2022/nte\n',
      'c.yaml': BROKEN['c.yaml'] ?? '',
    };
    const { said } = reached(files, ['a/2022/other']);
    expect(said).toBe(
      'resolve/unknown-parent a/other.yaml:2:10 b/2022/nte\n  defined b/note.yaml:1:7\n  → nearest b/2022/note\n',
    );
  });

  it('with all definitions together is left to those who look at all: no block, word or parameter is in vain', () => {
    const files = {
      ...FILES,
      'unused.yaml': 'block: unused\nfields: { x: { label: 某, type: text } }\ncontent: [x]\n',
    };
    expect(reached(files, ['a/2022/other']).said).toBe('');
    expect(shown(understandSources(sourcesOf(files)).diagnostics.list())).toContain(
      'check/unused-block unused.yaml:1:8',
    );
  });

  it('is told twice-defined where it is reached by either', () => {
    expect(reached({ ...FILES, 'z.yaml': note('b/2022/note') }, ['b/2022/note']).said).toContain(
      'resolve/duplicate-definition',
    );
    expect(reached({ ...FILES, 'z.yaml': note('b/2022/note') }, ['a/2022/note']).said).toBe('');
  });
});

describe('a build of some forms', () => {
  const selectors = ['a/2022/*'];
  const wrong = { ...FILES, 'b/note.yaml': note('b/2022/note', ', words: many') };

  it('writes what one of all forms writes, whatever is wrong elsewhere, and the next whole build tells that', async () => {
    const whole = define(new Map(), FILES);
    expect((await build(whole)).diagnostics.list()).toEqual([]);
    const files = define(new Map(), wrong);
    const { diagnostics, forms } = await build(files, { selectors });
    expect([shown(diagnostics.list()), forms]).toEqual(['', ['a/2022/note', 'a/2022/other']]);
    const of = (from: typeof files) => Object.entries(outputOf(from)).filter(([path]) => path.startsWith('a/'));
    expect(of(files)).toEqual(of(whole));
    expect(await build(files, { selectors })).toMatchObject({ upToDate: true });
    expect((await build(files)).diagnostics.hasErrors).toBe(true);
    await build(define(files, FILES));
    expect(outputOf(files)).toEqual(outputOf(whole));
  });

  it('leaves the others standing, and knows them', async () => {
    const files = define(new Map(), FILES);
    await build(files);
    const before = outputOf(files);
    await build(define(files, wrong), { selectors });
    const { '.build.json': _, ...after } = outputOf(files);
    expect({ ...after, '.build.json': before['.build.json'] }).toEqual(before);
  });
});

describe(`of the forms that are published, ${told}`, () => {
  const sources = realSources();
  const survey = surveyOf(sources);
  const { resolution: all } = understandSources(sources);
  const same = (keys: readonly string[], wholePacks: boolean) => {
    const diagnostics = new Diagnostics();
    const resolution = understandReached(survey, { keys, wholePacks }, diagnostics);
    expect(diagnostics.hasErrors).toBe(false);
    return resolution;
  };

  it('all are known before any is parsed', () => {
    expect(survey.forms).toEqual(all.forms.map(({ key }) => key));
    expect(survey.own).toEqual([...all.own].sort());
  });

  it.each(sampled(survey.forms, 10))('%s is the same, and how it differs', (key) => {
    const one = same([key], false);
    expect(JSON.stringify(one.forms.find((form) => form.key === key))).toBe(
      JSON.stringify(all.forms.find((form) => form.key === key)),
    );
    const base = all.forms.find((form) => form.key === key)?.extends;
    expect(differencesOfForm({ key, ...(base && { extends: base }) }, one, 'zh')).toEqual(
      differencesOfForm({ key, ...(base && { extends: base }) }, all, 'zh'),
    );
  });

  it.each(sampled([...all.packs.keys()].sort(), 10))('%s stands on the same, and is told of alike', (key) => {
    const one = same([key], true);
    expect(standsOn(key, one)).toEqual(standsOn(key, all));
    expect(notesOfPack(key, one, 'zh')).toBe(notesOfPack(key, all, 'zh'));
  });
});
