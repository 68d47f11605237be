/**
 * What JSON Schema asserts, as functions: what compile-schema.ts makes of a schema is put together from these.
 * Most filings are right, so that is asked first, in whatever order is fast; of what is not, all is reported in order.
 */

import type { Path } from '../../../compiler/filing/path.ts';
import type { IssueCode } from '../../../compiler/filing/validation.ts';
import { isLongerThan } from './characters.ts';
import { own } from './field-facts.ts';

type Key = string | number;

/** What holds a value: an object or an array, by its own key. */
interface Holder {
  readonly key: Key;
  /** Undefined at the root, whose key says nothing. */
  readonly holder: Holder | undefined;
}

/** What the schema wanted instead. */
interface Wanted {
  /** JSON type. */
  readonly type?: string;
  readonly limit?: string | number;
}

/** A value that is not as the schema wants it, or is not there. */
export interface Breach extends Wanted {
  readonly code: IssueCode;
  readonly path: Path;
}

type Report = (code: IssueCode, key: Key, holder: Holder | undefined, wanted?: Wanted) => void;

/** Whether the value that the holder has at the key is right; with a report, what is not right about it is reported instead. */
export type Check = (value: unknown, key: Key, holder: Holder | undefined, report: Report | undefined) => boolean;
type Fields = Readonly<Record<string, unknown>>;

const pathTo = (holder: Holder | undefined, key: Key): Path =>
  holder === undefined ? [] : [...pathTo(holder.holder, holder.key), key];

const holds = (check: Check, value: unknown): boolean => check(value, '', undefined, undefined);

/** Whether all is right, and written as filings are kept. */
export const isRight = (check: Check, data: unknown): boolean => holds(check, data);

/** All breaches of a schema, in its order. */
export const breachesOf = (check: Check, data: unknown): readonly Breach[] => {
  const breaches: Breach[] = [];
  if (!holds(check, data))
    check(data, '', undefined, (code, key, holder, wanted) => {
      breaches.push({ code, path: pathTo(holder, key), ...wanted });
    });
  return breaches;
};

/** Says one thing of the value itself. */
const assertion =
  (code: IssueCode, isMet: (value: unknown) => boolean, wanted?: Wanted): Check =>
  (value, key, holder, report) => {
    const met = isMet(value);
    if (!met) report?.(code, key, holder, wanted);
    return met;
  };

export const anything: Check = () => true;

export const together =
  (...checks: readonly Check[]): Check =>
  (value, key, holder, report) => {
    let right = true;
    for (const check of checks) right = check(value, key, holder, report) && right;
    return right;
  };

export const when =
  (condition: Check, check: Check): Check =>
  (value, key, holder, report) =>
    !holds(condition, value) || check(value, key, holder, report);

export const constant = (limit: string | boolean): Check =>
  assertion('wrongForm', (value) => value === limit, { limit: String(limit) });

export const oneOf = (...codes: readonly unknown[]): Check => {
  const known = new Set(codes);
  return assertion('notAnOption', (value) => known.has(value));
};

/** Of the codes of a catalogue. */
export const oneOfKeys = (entries: object): Check => oneOf(...Object.keys(entries));

export const boolean = (): Check => assertion('wrongType', (value) => typeof value === 'boolean', { type: 'boolean' });

interface TextFacts {
  readonly longest?: number;
  readonly matching?: RegExp;
  readonly without?: RegExp;
}

/** Half of a pair alone: no text can be written with it, and JSON Schema cannot speak of it in every engine. */
const lone = /[\ud800-\udfff]/u;

/** No document can hold them either (XML 1.0, 2.2). */
const none = /[\ufffe\uffff]/;

/**
 * Where control characters are refused, half characters and what is none are too: it finds all of these, of which hardly a text has one, so that one
 * look will do.
 */
const suspectFor = (without: RegExp | undefined): RegExp | undefined =>
  without?.source.startsWith('[\\x00-')
    ? new RegExp(`${without.source.slice(0, -1)}\\ud800-\\udfff\\ufffe\\uffff]`)
    : without;

/** @param longest characters as JSON Schema counts them, which are as many as UTF-16 units or fewer */
export const string = ({ longest = Number.POSITIVE_INFINITY, matching, without }: TextFacts = {}): Check => {
  const suspect = suspectFor(without);
  return (value, key, holder, report) => {
    if (typeof value !== 'string') {
      report?.('wrongType', key, holder, { type: 'string' });
      return false;
    }
    // blanks around it are nothing wrong, but not what is kept
    let right = report !== undefined || value === value.trim();
    if (isLongerThan(value, longest)) {
      report?.('tooLong', key, holder, { limit: longest });
      right = false;
    }
    if (matching !== undefined && !matching.test(value)) {
      report?.('blank', key, holder);
      right = false;
    }
    if (suspect?.test(value)) {
      if (without?.test(value)) {
        report?.('controlCharacter', key, holder);
        right = false;
      }
      if (suspect !== without && lone.test(value)) {
        report?.('halfCharacter', key, holder);
        right = false;
      }
      if (suspect !== without && none.test(value)) {
        report?.('noCharacter', key, holder);
        right = false;
      }
    }
    return right;
  };
};

const numeric =
  (type: 'number' | 'integer', is: (value: unknown) => boolean) =>
  ({
    least = Number.NEGATIVE_INFINITY,
    most = Number.POSITIVE_INFINITY,
  }: {
    readonly least?: number;
    readonly most?: number;
  } = {}): Check =>
  (value, key, holder, report) => {
    if (typeof value !== 'number' || !is(value)) {
      report?.('wrongType', key, holder, { type });
      return false;
    }
    if (value > most) report?.('tooGreat', key, holder, { limit: most });
    if (value < least) report?.('tooSmall', key, holder, { limit: least });
    return value <= most && value >= least;
  };

export const number = numeric('number', Number.isFinite);
export const integer = numeric('integer', Number.isInteger);

/** The same for the same texts by the same keys; undefined where one is no text. */
const textOfFields = (item: unknown): string | undefined => {
  if (typeof item !== 'object' || item === null) return undefined;
  const entries = Object.entries(item);
  return entries.every(([, text]) => typeof text === 'string')
    ? JSON.stringify(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
    : undefined;
};

/** The place of the first that is as one before it, from 1: of texts, or of objects that hold texts; what else stands among them is reported on its own. */
const repeatedAt = (items: readonly unknown[]): number | undefined => {
  const seen = new Set<string>();
  const at = items.findIndex((item) => {
    const text = typeof item === 'string' ? item : textOfFields(item);
    if (text === undefined) return false;
    const before = seen.size;
    return seen.add(text).size === before;
  });
  return at < 0 ? undefined : at + 1;
};

interface ArrayFacts {
  readonly most?: number;
  readonly least?: number;
  readonly unique?: boolean;
  readonly each?: Check;
  readonly some?: Check;
}

export const array =
  ({ most = Number.POSITIVE_INFINITY, least = 0, unique = false, each, some }: ArrayFacts = {}): Check =>
  (value, key, holder, report) => {
    if (!Array.isArray(value)) {
      report?.('wrongType', key, holder, { type: 'array' });
      return false;
    }
    // what is empty may be as good as absent
    let right = report !== undefined || value.length > 0;
    const refuse = (code: IssueCode, limit?: number): void => {
      report?.(code, key, holder, limit === undefined ? undefined : { limit });
      right = false;
    };
    if (value.length > most) refuse('tooMany', most);
    if (value.length < least) refuse('tooFew', least);
    const repeated = unique ? repeatedAt(value) : undefined;
    if (repeated !== undefined) refuse('duplicate', repeated);
    if (some !== undefined && !value.some((item) => holds(some, item))) refuse('notAnOption');
    if (each === undefined) return right;
    const here = report && { key, holder };
    for (let at = 0; at < value.length; at += 1) right = each(value[at], at, here, report) && right;
    return right;
  };

interface ObjectFacts {
  readonly required?: readonly string[];
  readonly fields?: Readonly<Record<string, Check>>;
  /** Of fields that are not among these. */
  readonly others?: Check;
  /** Of the names of all fields: they are years. */
  readonly names?: Check;
}

interface Known {
  readonly name: string;
  readonly check: Check | undefined;
  readonly isRequired: boolean;
  /** What usually comes after it. */
  next: Known | undefined;
}

/** A field is given where it is an own property: one named like a part of `Object.prototype` may be missing. */
const isGiven = (fields: Fields, name: string): boolean => fields[name] !== undefined && Object.hasOwn(fields, name);

export const unknownField: Check = (_, key, holder, report) => {
  report?.('unknownField', key, holder);
  return false;
};

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const object = ({ required = [], fields = {}, others, names }: ObjectFacts = {}): Check => {
  const known = new Map<string, Known>();
  for (const name of new Set([...Object.keys(fields), ...required]))
    known.set(name, { name, check: own(fields, name), isRequired: required.includes(name), next: undefined });
  const inOrder = [...known.values()];
  inOrder.forEach((field, at) => {
    field.next = inOrder[at + 1];
  });

  const isRight = (value: Fields): boolean => {
    let missing = required.length;
    let isEmpty = true;
    let next: Known | undefined = inOrder[0];
    const [keys, values] = [Object.keys(value), Object.values(value)];
    for (let at = 0; at < keys.length; at += 1) {
      const name = keys[at] ?? '';
      const inner = values[at];
      if (names !== undefined && !holds(names, name)) return false;
      const field: Known | undefined = next !== undefined && next.name === name ? next : known.get(name);
      if (field === undefined) {
        if (others !== undefined && !holds(others, inner)) return false;
        isEmpty &&= inner === undefined;
        continue;
      }
      next = field.next;
      if (inner === undefined) continue;
      isEmpty = false;
      if (field.isRequired) missing -= 1;
      if (field.check !== undefined && !field.check(inner, '', undefined, undefined)) return false;
    }
    // it may be as good as absent then
    return missing === 0 && !isEmpty;
  };

  const explain = (value: Fields, here: Holder, report: Report): void => {
    for (const name of required) if (!isGiven(value, name)) report('required', name, here);
    const given = Object.keys(value);
    if (names !== undefined) for (const name of given) if (!holds(names, name)) report('notAYear', name, here);
    if (others !== undefined) for (const name of given) if (!known.has(name)) others(value[name], name, here, report);
    for (const { name, check } of inOrder)
      if (check !== undefined && isGiven(value, name)) check(value[name], name, here, report);
  };

  return (value, key, holder, report) => {
    if (!isObject(value)) {
      report?.('wrongType', key, holder, { type: 'object' });
      return false;
    }
    if (report === undefined) return isRight(value);
    explain(value, { key, holder }, report);
    return false;
  };
};

/** An object of these fields alone, all of which it must have but the optional ones. */
export const record = (fields: Readonly<Record<string, Check>>, ...optional: readonly string[]): Check =>
  object({ required: Object.keys(fields).filter((name) => !optional.includes(name)), others: unknownField, fields });
