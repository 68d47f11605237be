/** A small project of three packs, generators that tell of all of it, and slips of its authors. */
import fc from 'fast-check';
import { defineGenerator, type Generator } from '../../compiler/generator.ts';
import type { Files } from './project.ts';
import { FIELDS, SHEETS } from './small-build.ts';

/** Tells of all that a pack stands on, and of the whole project. */
const PAGES = defineGenerator({
  name: 'pages',
  version: '1',
  says: { en: 'pages', zh: '页' },
  committed: true,
  gathers: true,
  placeless: true,
  form: async (form, context) => [
    { path: `${form.key}/differs.json`, content: JSON.stringify((await context.differences(form)) ?? null) },
  ],
  pack: async ({ key }, forms, context) => [
    { path: `${key}/files.json`, content: JSON.stringify([context.files, context.definitions(), forms]) },
    { path: `${key}/notes.md`, content: (await context.releaseNotes()) ?? '' },
  ],
  project: ({ forms, sizes }) => [{ path: 'all.json', content: JSON.stringify([forms, sizes]) }],
});

export const GENERATORS: readonly Generator[] = [SHEETS, FIELDS, PAGES];

export const FILES: Files = {
  'words.yaml': 'vocabulary:\n  name: { type: text, means: 名 }\n  kind: { type: choice, means: 类 }\n',
  'person.yaml': 'block: person\nfields:\n  who: { label: 人, type: text }\ncontent: [who]\n',
  'place.yaml': 'block: place\nfields:\n  where: { label: 地, type: text }\ncontent: [where]\n',
  'base.yaml':
    'form: base/plain\ntitle: 底\nfields:\n  name: { label: 名, type: text, notes: [one] }\nnotes: { one: 注一, two: 注二 }\ndocument: [name]\n',
  'a/pack.yaml':
    'pack: a/2022\ntitle: 甲\nparameters: { day: 一日, place: 某地 }\nquotas: { all: { units: [甲市], limits: { small: 1, large: 2 } } }\n',
  'a/note.yaml':
    'form: a/2022/note\nextends: base/plain\nchanges:\n  set:\n    form: { title: "{{day}}" }\n    name: { label: 名称, notes: [one, two] }\n',
  'a/apply.yaml':
    'form: a/2022/apply\ntitle: 申\nuse: [person]\nfields:\n  name: { label: 名, type: text }\n  kind: { label: 类, type: choice, options: { small: 小, large: 大 } }\ndocument: [name, kind, { use: person }]\n',
  'a/list.yaml':
    'form: a/2022/list\ntitle: "表 {{place}}"\nfields:\n  rows:\n    label: 表\n    least: 0\n    summarizes: [apply]\n    records:\n      name: { label: 名, type: text, takes: [name], distinct: true }\n      kind: { label: 类, type: choice, options: { small: 小, large: 大 }, takes: [kind] }\ndocument: [{ records: rows, columns: [name, kind] }]\n',
  'b/pack.yaml': 'pack: b/2023\nextends: a/2022\ntitle: 乙\nconfirms: [quotas.all]\n',
  'b/note.yaml': 'form: b/2023/note\nextends: a/2022/note\n',
  'b/apply.yaml':
    'form: b/2023/apply\nextends: a/2022/apply\nchanges:\n  use: [{ block: place, after: document/name }]\n  set: { name: { label: 名称 } }\n',
  'b/list.yaml': 'form: b/2023/list\nextends: a/2022/list\n',
  'c/pack.yaml': 'pack: c/2023\ntitle: 丙\n',
  'c/own.yaml':
    'form: c/2023/own\ntitle: 丙表\nfields:\n  name: { label: 名, type: text, from: [a/2022/apply name] }\n  kind: { label: 类, type: choice, options: { tiny: { label: 小, from: [a/2022/apply kind=small] }, other: 他 } }\ndocument: [name, kind]\n',
  ...Object.fromEntries(
    ['one', 'two', 'three'].map((name) => [
      `c/${name}.yaml`,
      `form: c/2023/${name}\ntitle: 表\nfields: { ${name}: { label: 某, type: text } }\ndocument: [${name}]\n`,
    ]),
  ),
};

const paths = Object.keys(FILES);
const words = [
  ...new Set(
    Object.values(FILES)
      .join(' ')
      .match(/[\w/]+|\p{Script=Han}+/gu),
  ),
];
/** One slip of an author. */
export const EDIT = fc.record({
  path: fc.constantFrom(...paths),
  at: fc.nat(),
  how: fc.constantFrom(
    'other word',
    'other word',
    'other word',
    'line gone',
    'line twice',
    'comment',
    'file gone',
    'file back',
  ),
  word: fc.constantFrom(...words),
});
/** The files with it. */
export const put = (
  files: Files,
  { path, at, how, word }: { path: string; at: number; how: string; word: string },
): Files => {
  const text = files[path] ?? FILES[path] ?? '';
  const lines = text.split('\n');
  const line = at % lines.length;
  const found = [...text.matchAll(/[\w/]+|\p{Script=Han}+/gu)];
  const one = found[at % found.length];
  if (how === 'file gone') {
    const { [path]: _, ...others } = files;
    return others;
  }
  if (how === 'file back') return { ...files, [path]: FILES[path] ?? '' };
  if (how === 'line gone') lines.splice(line, 1);
  else if (how === 'line twice') lines.splice(line, 0, lines[line] ?? '');
  else if (how === 'comment') lines.splice(line, 0, '# 注');
  const changed =
    how === 'other word' && one
      ? text.slice(0, one.index) + word + text.slice(one.index + one[0].length)
      : lines.join('\n');
  return { ...files, [path]: changed };
};
