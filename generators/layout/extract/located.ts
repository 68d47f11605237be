/** What was found, with its place in the data: by the names that the form itself gives its controls, whatever the file says of them. */
import { type Path, parsePath, pathText } from '../../../compiler/filing/path.ts';
import type { ResolvedForm } from '../../../compiler/model/form.ts';
import type { FoundDocument, FoundValue } from '../found.ts';
import { illustrationsOf } from './illustrations.ts';
import { keyOf, pathIn, printedOf, spotAt } from './spots.ts';

export interface Located {
  readonly found: FoundValue;
  readonly path: Path;
  readonly code?: string;
}

export interface Names {
  readonly located: readonly Located[];
  /** Controls of a name that the form does not give. */
  readonly strange: readonly FoundValue[];
}

/** Records behind the last one of which something is found, that are looked for: rows may have been deleted. */
const AHEAD = 20;
/** No form takes so many. */
const MOST_RECORDS = 3000;

type Place = Pick<Located, 'path' | 'code'>;

/** `scenarios[0].kind=private`: a name that is a place as it stands. */
const placeNamed = (form: ResolvedForm, name: string): Place | undefined => {
  for (const at of [name.length, name.indexOf('=')]) {
    const path = at > 0 ? pathIn(name.slice(0, at)) : undefined;
    const code = at === name.length ? undefined : name.slice(at + 1);
    if (path !== undefined && printedOf(form).controls.has(keyOf(path, code)) && spotAt(form, path, code))
      return { path, ...(code !== undefined && { code }) };
  }
  const path = pathIn(name);
  return path && spotAt(form, path) ? { path } : undefined;
};

/** A place with its records numbered from 0, as steps with the places of numbers. */
interface Pattern {
  readonly path: Path;
  readonly code?: string;
}

const withNumbers = ({ path }: Pattern, numbers: readonly number[]): Path => {
  let at = 0;
  return path.map((step) => {
    if (typeof step !== 'number') return step;
    at += 1;
    return numbers[at - 1] ?? 0;
  });
};

const depthOf = ({ path }: Pattern): number => path.filter((step) => typeof step === 'number').length;

/** The list that holds the record at a depth, from 1. */
const listAt = ({ path }: Pattern, depth: number): string => {
  let left = depth;
  const end = path.findIndex((step) => typeof step === 'number' && --left === 0);
  return keyOf(path.slice(0, end));
};

/** Names that say nothing by themselves, digests: each place that there may be is asked for its names, records as long as any is found. */
const placesByName = (
  form: ResolvedForm,
  wanted: ReadonlySet<string>,
  namesOf: FoundDocument['namesOf'],
): ReadonlyMap<string, Place> => {
  const found = new Map<string, Place>();
  const patterns = [...printedOf(form).controls.values()].flatMap(({ path, code }): Pattern[] => {
    const steps = parsePath(path);
    const unit = [...steps.slice(0, -1), 'unit'];
    // A unit that is written is printed where there is one.
    const isWritten = steps.at(-1) === 'before' && spotAt(form, unit) !== undefined;
    const illustrations = code === undefined ? (illustrationsOf(form).get(keyOf(steps)) ?? []) : [];
    return [
      { path: steps, ...(code !== undefined && { code }) },
      ...(isWritten ? [{ path: unit }] : []),
      ...illustrations.map(({ id }) => ({ path: [...steps.slice(0, -1), id, 0] })),
    ];
  });
  /** Gives whether any name was found of the places of a record and what stands in it. */
  const look = (all: readonly Pattern[], numbers: readonly number[]): boolean => {
    let isFound = false;
    for (const pattern of all.filter((each) => depthOf(each) === numbers.length)) {
      const path = withNumbers(pattern, numbers);
      for (const name of namesOf(pathText(path), pattern.code)) {
        if (!wanted.has(name) || found.has(name)) continue;
        found.set(name, { path, ...(pattern.code !== undefined && { code: pattern.code }) });
        isFound = true;
      }
    }
    const deeper = all.filter((each) => depthOf(each) > numbers.length);
    for (const list of new Set(deeper.map((each) => listAt(each, numbers.length + 1)))) {
      const inList = deeper.filter((each) => listAt(each, numbers.length + 1) === list);
      let empty = 0;
      for (let at = 0; at < MOST_RECORDS && empty < AHEAD && found.size < wanted.size; at += 1) {
        const isHere = look(inList, [...numbers, at]);
        empty = isHere ? 0 : empty + 1;
        isFound ||= isHere;
      }
    }
    return isFound;
  };
  look(patterns, []);
  return found;
};

export const locate = (form: ResolvedForm, { values, namesOf }: FoundDocument): Names => {
  const direct = values.map((found) => (found.ground === 'bookmark' ? undefined : placeNamed(form, found.name)));
  const wanted = new Set(values.flatMap(({ name }, at) => (direct[at] === undefined ? [name] : [])));
  const byName = wanted.size > 0 ? placesByName(form, wanted, namesOf) : new Map<string, Place>();
  const located: Located[] = [];
  const strange: FoundValue[] = [];
  for (const [at, found] of values.entries()) {
    const place = direct[at] ?? byName.get(found.name);
    if (place === undefined) strange.push(found);
    else located.push({ found, ...place });
  }
  return { located, strange };
};
