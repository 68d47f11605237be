/** What the notice says of each form beyond its tables and wording: `expected/<form key>.yaml`, written by hand. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ResolvedForm, TextMark } from '../../compiler/model/form.ts';
import { fixtureKey } from './fixtures-of.ts';

type ById<T> = Readonly<Record<string, T>>;

/** A catalogue with the number of entries that can be chosen; `open`: another name may be written. */
export interface FromCatalogue {
  readonly from: string;
  readonly entries: number;
  readonly open?: boolean;
}

export interface Expected {
  /** Leaf controls under each title of the blank form, in reading order: a period is two, records count once, 序号 is no control. */
  readonly counts: readonly (readonly [title: string, count: number])[];
  /** The same by outermost merged label, for the table that has no titles. */
  readonly groups?: readonly (readonly [label: string, count: number])[];
  /** Field → upper limit in 字数. */
  readonly words: ById<number>;
  /** Field → 字数 to aim at (左右). */
  readonly about: ById<number>;
  /** Sign → fields whose label has it before or behind it. */
  readonly marks: ById<readonly string[]>;
  /** Fields that the notice calls 选填, or leaves open by what it asks for, and those that it prints without saying so. */
  readonly optional: readonly string[];
  readonly readOnly: readonly string[];
  /** Lists that may have no record. */
  readonly emptyLists: readonly string[];
  /** Field or group → `choice=code,code`: asked only then. */
  readonly only: ById<string>;
  /** Field → what its drop-down list offers. */
  readonly choices: ById<readonly string[] | FromCatalogue>;
  /** Field that names several entries → its catalogue; whether it takes others, whether each has the name of its instance; how each is printed. */
  readonly several: ById<{
    readonly from: string;
    readonly open?: boolean;
    readonly instances?: boolean;
    readonly cites: string;
  }>;
  /** Footnotes in their order, and the titles and cells that cite each. */
  readonly notes: readonly { readonly text: string; readonly cited: readonly string[] }[];
  /** What the blank form prints once more than the notice, as the hint of further controls. */
  readonly again: readonly string[];
  readonly errata: readonly (Pick<TextMark, 'kind' | 'printed' | 'remark'> & { readonly at: string })[];
}

const NOTHING: Expected = {
  counts: [],
  words: {},
  about: {},
  marks: {},
  optional: [],
  readOnly: [],
  emptyLists: [],
  only: {},
  choices: {},
  several: {},
  notes: [],
  again: [],
  errata: [],
};

const expectations = new Map<string, Expected>();

/** A reissue is expected to be what the form it takes over is. */
export const expectedOf = (form: ResolvedForm): Expected => {
  const key = fixtureKey(form);
  const known = expectations.get(key);
  if (known !== undefined) return known;
  const said: Partial<Expected> = parse(readFileSync(new URL(`expected/${key}.yaml`, import.meta.url), 'utf8'));
  const unknown = Object.keys(said).filter((name) => name !== 'groups' && !(name in NOTHING));
  if (unknown.length > 0) throw new Error(`${key}: nothing expects ${unknown}`);
  const expected = { ...NOTHING, ...said };
  expectations.set(key, expected);
  return expected;
};
