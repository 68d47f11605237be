/** A project of many forms, the same whenever it is made: bases of 100 fields, half of all forms in chains of five. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const FIELDS = 100;
/** Of these a block has so many. */
export const SHARED = 20;
export const CHAIN = 5;
/** Forms of a notice: one chain, and as many that stand alone. */
export const PER_PACK = 2 * CHAIN;

export const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

const TYPES = [
  'type: text, words: 50',
  'type: decimal, minimum: 0, unit: 万元',
  'type: date',
  'type: choice, options: { yes: 是, no: 否, other: 其他 }',
  'type: prose, words: 500',
] as const;

const fieldLine = (at: number): string => `  field${at}: { label: 指标${at}, ${TYPES[at % TYPES.length]} }\n`;
const typeOf = (at: number): string => /type: (\w+)/.exec(TYPES[at % TYPES.length] ?? '')?.[1] ?? '';

const packOf = (at: number): string => `region-${Math.floor(at / PER_PACK)}/2026`;

/** @param at counts the forms of the project from 0 */
export const formKey = (at: number): string => `${packOf(at)}/form-${at % PER_PACK}`;

const baseForm = (at: number): string =>
  [
    `form: ${formKey(at)}\ntitle: 申报表${at}\nuse: [shared]\nfields:\n`,
    ...range(SHARED, FIELDS).map(fieldLine),
    `document:\n  - { grid: main, rows: [{ use: shared }, ${range(SHARED, FIELDS)
      .map((field) => `field${field}`)
      .join(', ')}] }\n`,
    `rules:\n  positive: { severity: warning, check: field21 >= 0.0, message: 应不小于零, source: inferred }\n`,
  ].join('');

const overlay = (at: number): string =>
  `form: ${formKey(at)}\nextends: ${formKey(at - 1)}\ntitle: 申报表${at}\nchanges:\n  set:\n    field${SHARED + (at % 50)}: { label: 改名${at} }\n  remove: [field${90 + (at % PER_PACK)}]\n`;

/** The notice of the year after: each of its forms extends that of the year before, with one label of its own. */
const nextYear = (key: string): string => key.replace('/2026', '/2027');
const nextPack = (at: number): string =>
  `pack: ${nextYear(packOf(at))}\nextends: ${packOf(at)}\ntitle: 通知${at / PER_PACK}\n`;
const nextForm = (at: number): string =>
  `form: ${nextYear(formKey(at))}\nextends: ${formKey(at)}\nchanges:\n  set:\n    field50: { label: 新指标${at} }\n`;

/** Packs of 2026, each with that of 2027. */
export const packPairs = (forms: number): readonly (readonly [string, string])[] =>
  range(0, forms / PER_PACK).map((at) => [packOf(at * PER_PACK), nextYear(packOf(at * PER_PACK))]);

/** What an author edits: a leaf of the last form, a comment in the block that all of them use. */
export const LEAF = { find: /^title: .*$/m, put: (turn: number) => `title: 申报表之${turn}` };
export const BLOCK = 'shared.yaml';

export const formFile = (at: number): string => `${formKey(at)}.yaml`;

const filesOf = (forms: number): ReadonlyMap<string, string> => {
  const files = new Map<string, string>();
  files.set(
    'vocabulary.yaml',
    `vocabulary:\n${range(0, FIELDS)
      .map((at) => `  field${at}: { type: ${typeOf(at)}, means: 指标${at} }\n`)
      .join('')}`,
  );
  files.set(
    BLOCK,
    `block: shared\nfields:\n${range(0, SHARED).map(fieldLine).join('')}rows: [${range(0, SHARED)
      .map((at) => `field${at}`)
      .join(', ')}]\n`,
  );
  for (const at of range(0, forms)) {
    if (at % PER_PACK === 0) files.set(`${packOf(at)}/pack.yaml`, `pack: ${packOf(at)}\ntitle: 通知${at / PER_PACK}\n`);
    files.set(formFile(at), at % PER_PACK > 0 && at % PER_PACK < CHAIN ? overlay(at) : baseForm(at));
  }
  return files;
};

const write = (folder: string, files: Iterable<readonly [path: string, text: string]>): void => {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

/** @param folder of definitions */
export const writeProject = (folder: string, forms: number): void => write(folder, filesOf(forms));

/** With all of it again for the year after: so many pairs of forms. */
export const writeTwoYears = (folder: string, forms: number): void => {
  writeProject(folder, forms);
  write(
    folder,
    range(0, forms).flatMap((at): [string, string][] => [
      ...(at % PER_PACK === 0 ? [[`${nextYear(packOf(at))}/pack.yaml`, nextPack(at)] as [string, string]] : []),
      [`${nextYear(formKey(at))}.yaml`, nextForm(at)],
    ]),
  );
};
