/** Industries of GB/T 4754-2017 as people write them: a code, its name, both in either order, or all levels in a row. */
import type { CatalogueEntry } from './catalogue.ts';
import { INDUSTRY_LEVELS, type IndustryLevel } from './value-shape.ts';

/** The last 大类 of each 门类 from A to T; the first follows the last of the one before. */
const lastDivisions = [5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97];

/** 门类 of a code of digits; empty where GB/T 4754-2017 has no such 大类. */
export const sectionOf = (code: string): string => {
  const division = Number(code.slice(0, 2));
  const at = division < 1 ? -1 : lastDivisions.findIndex((last) => division <= last);
  return at < 0 ? '' : String.fromCharCode(65 + at);
};

/** The code of an industry that is written with its name: 351 of `351-采矿、冶金、建筑专用设备制造`; undefined where only names are. */
export const industryCodeOf = (industry: string): string | undefined =>
  /^(?:[A-T](?![A-Za-z])|[0-9]+)/.exec(industry)?.[0];

/** Whether a code lies within another: 351 within 35, 35 within C. */
export const isIndustryWithin = (inner: string, outer: string): boolean => {
  const [finer = inner, coarser = outer] = [industryCodeOf(inner), industryCodeOf(outer)];
  return /^[A-T]$/.test(coarser) ? finer === coarser || sectionOf(finer) === coarser : finer.startsWith(coarser);
};

/** Names by code, of all levels that a catalogue lists. */
export type IndustryNames = Readonly<Record<string, string>>;

const namesIn = (entries: readonly CatalogueEntry[]): readonly (readonly [code: string, name: string])[] =>
  entries.flatMap(({ code, label, entries: inner }) => [[code, label] as const, ...namesIn(inner)]);

/** Once for a catalogue: each value of a list asks for them. */
const listings = new WeakMap<readonly CatalogueEntry[], IndustryNames>();

export const industryNames = (entries: readonly CatalogueEntry[]): IndustryNames => {
  const names = listings.get(entries) ?? Object.fromEntries(namesIn(entries));
  listings.set(entries, names);
  return names;
};

/** What the codes of each level of GB/T 4754-2017 look like. */
export const INDUSTRY_CODES: Readonly<Record<IndustryLevel, RegExp>> = {
  section: /^[A-T]$/,
  division: /^\d{2}$/,
  group: /^\d{3}$/,
  class: /^\d{4}$/,
};

const depthOf = (level: IndustryLevel): number => INDUSTRY_LEVELS.indexOf(level);

/** The code of an industry at a level; undefined where that is finer, and where only names are written. */
export const industryAt = (industry: string, level: IndustryLevel): string | undefined => {
  const code = industryCodeOf(industry);
  if (code === undefined || /^[A-T]$/.test(code)) return level === 'section' ? code : undefined;
  const at = level === 'section' ? sectionOf(code) : code.slice(0, depthOf(level) + 1);
  return at === '' || code.length < depthOf(level) + 1 ? undefined : at;
};

/** The names that a catalogue has at one level. */
export const namesAt = (names: IndustryNames, level: IndustryLevel): IndustryNames =>
  Object.fromEntries(Object.entries(names).filter(([code]) => INDUSTRY_CODES[level].test(code)));

/** A code that is written with what is not its own: another's name, or a code that it does not lie within. */
export interface Contradiction {
  readonly is: 'otherName' | 'otherIndustry';
  readonly actual: string;
  readonly limit: string;
}

export type ReadIndustry = { readonly value: string } | { readonly contradiction: Contradiction } | undefined;

interface Part {
  /** Without the letter that may stand before digits. */
  readonly code?: string;
  readonly letter?: string;
  readonly name?: string;
}

const dashes = /\s*[-‐-―−－]+\s*/;
const code = '[(（]?(?:([A-TＡ-Ｔ])?([0-9０-９]{2,4})|([A-TＡ-Ｔ])(?![A-Za-z]))[)）]?';
const between = '[\\s.、:：]*';
const name = '([^\\s0-9０-９A-Za-zＡ-Ｚａ-ｚ(（][^0-9０-９]*?)';
const codeFirst = new RegExp(`^${code}(?:${between}${name})?$`, 'i');
const nameFirst = new RegExp(`^${name}${between}${code}$`, 'i');
/** 351（采矿、冶金、建筑专用设备制造） */
const nameInBrackets = /^([A-TＡ-Ｔ]?[0-9０-９]{2,4}|[A-TＡ-Ｔ])\s*[(（]([^()（）]+)[)）]$/i;

const partOf = (written: string): Part | undefined => {
  const text = written.replace(nameInBrackets, '$1 $2');
  const first = codeFirst.exec(text);
  const [, named = first?.[4], letter = first?.[1], digits = first?.[2], alone = first?.[3]] =
    nameFirst.exec(text) ?? [];
  const own = (digits ?? alone)?.normalize('NFKC').toUpperCase();
  if (own !== undefined)
    return {
      code: own,
      ...(letter !== undefined && { letter: letter.normalize('NFKC').toUpperCase() }),
      ...(named !== undefined && { name: named }),
    };
  return /^[^\s0-9０-９A-Za-z][^0-9０-９]*$/.test(text) ? { name: text } : undefined;
};

/** `35`, `专用设备制造业` behind each other are one part, in either order. */
const joined = (parts: readonly Part[]): readonly Part[] => {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    const completes =
      last !== undefined &&
      (last.code === undefined) !== (part.code === undefined) &&
      (last.name === undefined) !== (part.name === undefined);
    if (completes) all[all.length - 1] = { ...last, ...part };
    else all.push(part);
  }
  return all;
};

/** 及 of earlier editions, signs and the last 业 tell no industry from another. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .replaceAll('及', '和')
    .replace(/业$/, '');

/** Whether an industry may be called so that the catalogue calls so. */
const isSameIndustry = (one: string, other: string): boolean => bare(one) === bare(other);

/** The code of the industry that may be called so; what is asked for may be long, and is looked at once. */
export const codeOfName = (names: IndustryNames, wanted: string): string | undefined => {
  const name = bare(wanted);
  return Object.entries(names).find(([, label]) => bare(label) === name)?.[0];
};

const contradictionIn = (parts: readonly Part[], names: IndustryNames): Contradiction | undefined => {
  let outer: string | undefined;
  for (const { code: own, letter, name: given } of parts) {
    if (own === undefined) continue;
    const label = names[own];
    if (letter !== undefined && sectionOf(own) !== letter) return { is: 'otherIndustry', actual: own, limit: letter };
    if (given !== undefined && label !== undefined && !isSameIndustry(given, label))
      return { is: 'otherName', actual: given, limit: `${own} ${label}` };
    // a code that no table has, with the name of another of its level
    const level = INDUSTRY_LEVELS.find((each) => INDUSTRY_CODES[each].test(own));
    if (label === undefined && given !== undefined && level && codeOfName(namesAt(names, level), given) !== undefined)
      return { is: 'otherName', actual: given, limit: own };
    if (outer !== undefined && !isIndustryWithin(own, outer)) return { is: 'otherIndustry', actual: own, limit: outer };
    outer = own;
  }
  return undefined;
};

/** Names from the 大类 down say their 门类 too. */
const withSection = (parts: readonly Part[], depth: number, names: IndustryNames): readonly Part[] => {
  const [first] = parts;
  const isShort = parts.length === depth && first?.name !== undefined && first.code === undefined;
  const name = isShort ? names[sectionOf(codeOfName(namesAt(names, 'division'), first.name) ?? '')] : undefined;
  return name === undefined ? parts : [{ name }, ...parts];
};

/**
 * What a text says of an industry at the level. Where the catalogue names the code it is the code; what is finer keeps the name that
 * it comes with, `301-水泥、石灰和石膏制造`, and so do names without any code, from the 门类 or the 大类 down. Undefined where it says neither.
 */
export const readIndustry = (text: string, level: IndustryLevel, names: IndustryNames): ReadIndustry => {
  const written = text.trim().split(dashes).map(partOf);
  const parts = written.filter((part) => part !== undefined);
  if (parts.length < written.length) return undefined;
  const depth = INDUSTRY_LEVELS.indexOf(level);
  const merged = withSection(joined(parts), depth, names);
  const isPath = merged.length === depth + 1;
  // in a row from the 门类 down each has its level, and the last has the one that is asked
  const known = merged.map((part, at): Part => {
    const own = at === merged.length - 1 ? level : isPath ? INDUSTRY_LEVELS[at] : undefined;
    const found = part.code ?? (own && part.name && codeOfName(namesAt(names, own), part.name));
    return found === undefined ? part : { ...part, code: found };
  });
  const contradiction = contradictionIn(known, names);
  if (contradiction !== undefined) return { contradiction };
  const last = known.at(-1);
  if (last?.code !== undefined) {
    const isFine = /^\d{3,4}$/.test(last.code) && names[last.code] === undefined;
    return { value: isFine && last.name !== undefined ? `${last.code}-${last.name}` : last.code };
  }
  if (!isPath || depth < 2) return undefined;
  const path = known.map((part) => part.name ?? names[part.code ?? '']);
  return path.includes(undefined) ? undefined : { value: path.join('-') };
};
