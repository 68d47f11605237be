/** What the form says of the places in its filing data. */
import { type Path, pathText } from '../../../compiler/filing/path.ts';
import type { Choice } from '../../../compiler/model/choice.ts';
import type { Empty } from '../../../compiler/model/empties.ts';
import type { FieldType } from '../../../compiler/model/field-types.ts';
import type { FieldNode } from '../../../compiler/model/form.ts';
import type { Pattern } from '../../../compiler/model/pattern/pattern.ts';
import { type IndustryLevel, type PartsName, partIn } from '../../../compiler/model/value-shape.ts';
import type { Language } from './messages.ts';

/** What holds fields. */
export type Holder = Exclude<FieldNode['kind'], 'field'>;

/** What the form says about a field. */
export interface FieldFacts {
  /** Absent where it is a part of a value that the form has no words for. */
  readonly label?: string;
  /** The same for English messages. */
  readonly english?: string;
  /** Type of the field, or the kind of a node that holds fields. */
  readonly type: FieldType | Holder;
  /** yesNo: name of its detail. */
  readonly detail?: string;
  /** The answers that must have it; yes unless said. */
  readonly asking?: readonly boolean[];
  /** Limit in 字数, or 字数 to aim at. */
  readonly words?: number;
  readonly about?: number;
  /** Of what is written in words: it is asked for, and words that say nothing are no answer. */
  readonly told?: true;
  /** Fingerprints of the hint that it is printed with, and of its lines. */
  readonly prompts?: readonly number[];
  /** Of figures: those of neighbouring years, or before and after, are of one order. */
  readonly steady?: true;
  /** Of figures: percents of something, of which a hundredth of what is meant is a slip. */
  readonly rate?: true;
  /** Asked only where a choice has one of these codes. */
  readonly only?: Choice;
  /** Of what asks for nothing: it is as good as absent so. */
  readonly empty?: Empty;
  /** What the whole of a text must be: the expression, its tree, and the same in words. */
  readonly written?: { readonly source: string; readonly pattern: Pattern; readonly says: string };
  /** Of an industry code. */
  readonly level?: IndustryLevel;
  /** Of a number: what it is counted in. */
  readonly unit?: string;
  /** Of a value of parts, which; and whether it is a list of such. */
  readonly parts?: PartsName;
  readonly several?: boolean;
  /** Of a matrix. */
  readonly years?: readonly number[];
  /** Of a matrix: keys to the date before whose year nothing is asked. */
  readonly since?: readonly string[];
  /** Labels by the codes of a choice. */
  readonly options?: Readonly<Record<string, string>>;
  /** The same in English, where the form names them so. */
  readonly englishOptions?: Readonly<Record<string, string>>;
  /** Key of the catalogue that its codes come from; others may be named where it is `open`. */
  readonly catalogue?: string;
  readonly open?: boolean;
  /** Of a date: a month suffices. */
  readonly dayOptional?: boolean;
  /** Of a date: its year may have two digits. */
  readonly shortYear?: boolean;
  /** Of a list: its order is a ranking. */
  readonly ranked?: boolean;
  /** Of a list: keys from a record to what no two records should say alike. */
  readonly distinct?: readonly (readonly string[])[];
  /** Of what holds others: these by id. */
  readonly inside?: Fields;
}

/** By id or, of all fields of a form, by path without indexes. */
export type Fields = Readonly<Record<string, FieldFacts>>;

/** All of them by path, what holds others first. */
export const byPath = (fields: Fields, holder = ''): Fields =>
  Object.assign(
    {},
    ...Object.entries(fields).map(([id, { inside = {}, ...facts }]) => ({
      [holder + id]: facts,
      ...byPath(inside, `${holder}${id}.`),
    })),
  );

/** Keys come from the data: a name of `Object.prototype` is none of ours. */
export const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** A key of the data as it may be shown: one of a million characters is cut. */
export const shown = (key: string): string => (key.length > 60 ? `${key.slice(0, 60)}…` : key);

/** Names the place: `scenarios[0].name`, `indicators.totalAssets["2019"]`. */
export const fieldPath = (path: Path): string =>
  pathText(path.map((key) => (typeof key === 'number' ? key : shown(key))));

/** The field that a path leads to or into, and the part of its value that the path ends at. */
export interface Place {
  readonly labels: readonly string[];
  /** What the path ends at: the type of a field, the kind of what holds fields, what the part of a value holds; undefined of what the form does not know. */
  readonly type: string | undefined;
  /** Of that field. */
  readonly facts: FieldFacts | undefined;
}

/** What the form calls it, in English where it does. */
export const calledIn = (lang: Language, facts: FieldFacts | undefined): string | undefined =>
  lang === 'en' ? (facts?.english ?? facts?.label) : facts?.label;

/** What a part of a value is called; empty where the field says it. Undefined of what is none. */
const partCalled = (facts: FieldFacts | undefined, part: string, lang: Language): string | undefined => {
  const called = facts?.parts === undefined ? undefined : partIn(facts.parts, part)?.called;
  if (called === 'detail') return facts?.detail;
  return called === 'field' ? '' : called?.[lang];
};

/**
 * Labels from the outermost group to the value: `优秀场景 2`, `建设起止日期`, `开始日期`.
 * @param nameOf what is called so beside the fields
 */
export const placeOf = (
  path: Path,
  fields: Fields,
  nameOf: (key: string) => string | undefined,
  lang: Language = 'zh',
): Place => {
  const labels: string[] = [];
  let known = '';
  let facts: FieldFacts | undefined;
  let part: string | undefined;
  for (const key of path) {
    const name = typeof key === 'number' ? undefined : own(fields, known === '' ? key : `${known}.${key}`);
    if (typeof key === 'number') {
      labels.push(`${labels.pop() ?? ''} ${key + 1}`.trim());
    } else if (name !== undefined) {
      known = known === '' ? key : `${known}.${key}`;
      if (name.label !== '') labels.push(calledIn(lang, name) ?? partCalled(facts, key, lang) ?? shown(key));
      facts = name;
      part = undefined;
    } else {
      part = key;
      const called = partCalled(facts, key, lang) ?? nameOf(key) ?? shown(key);
      if (called !== '') labels.push(called);
    }
  }
  // a group may have no label of its own
  if (labels.length === 0 && path.length > 0) labels.push(shown(String(path.at(-1))));
  const held = part === undefined || facts?.parts === undefined ? undefined : partIn(facts.parts, part)?.holds;
  return { labels, type: part === undefined ? facts?.type : held, facts };
};
