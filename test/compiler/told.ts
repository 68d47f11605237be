/** Small forms and what is told of them, to the letter: a table of topics is a test each. */
import { expect, test } from 'vitest';
import { understandFiles } from './project.ts';
import { shown } from './shown.ts';

/** What stands in the form below its title, and other files. */
export type Row = readonly [form: string, others?: Readonly<Record<string, string>>];

export interface Topic {
  readonly name: string;
  /** Of each form by its number, from 1; of what is fine nothing. */
  readonly told: string;
  readonly rows: readonly Row[];
}

/** Fields of text with these ids. */
export const text = (...ids: readonly string[]): string =>
  ids.map((id) => `  ${id}: { label: 名${id}, type: text }\n`).join('');

/** What is told of each form, under its number. */
const toldOf = (rows: readonly Row[]): string =>
  rows
    .map(([form, others = {}], at) => {
      const files = {
        'pack.yaml': 'pack: t/2022\ntitle: 试验\n',
        'a.yaml': `form: t/2022/a\ntitle: 甲\n${form}`,
        ...others,
      };
      return shown(understandFiles(files).diagnostics.list()).replaceAll(/^(?! )(?=.)/gm, `${at + 1} `);
    })
    .join('');

export const tell = (topics: readonly Topic[]): void => {
  for (const { name, rows, told } of topics)
    test(name, () => {
      expect(`\n${toldOf(rows)}`).toBe(told);
    });
};
