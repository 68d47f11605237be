/** Scenarios as a form cites them, one to a line or one alone, and back through the guide. */

import { leavesOf } from '../../model/asked.ts';
import type { CatalogueEntry } from '../../model/catalogue.ts';
import { type Cited, citationPieces, fillCitation, lastCitation, withoutParter } from '../../model/citation.ts';
import type { Option } from '../../model/form.ts';
import { plain } from '../plain.ts';
import {
  type CitationHolds,
  type CitedHolds,
  type Cites,
  type Json,
  type Printing,
  type Reading,
  readAs,
  unread,
} from './holds.ts';
import { literal, loosely } from './patterns.ts';
import { printedText } from './texts.ts';

/** A scenario of the guide with the label of the stage (环节) that it stands in, and its own as names are compared. */
interface Listed {
  readonly stage?: string;
  readonly entry: CatalogueEntry;
  readonly name: string;
}

const listed = (entry: CatalogueEntry, stage?: string): Listed => ({
  ...(stage !== undefined && { stage }),
  entry,
  name: plain(entry.label),
});

/** Once for a guide: each line of a list asks for them. */
const listings = {
  instances: new WeakMap<Cites['guide'], readonly Listed[]>(),
  alone: new WeakMap<Cites['guide'], readonly Listed[]>(),
};

/** Where each scenario has an instance, a stage without scenarios is none: its notice names the stages only. */
const listedIn = ({ guide, instances }: Cites): readonly Listed[] => {
  const made = instances ? listings.instances : listings.alone;
  const listing =
    made.get(guide) ??
    guide.flatMap((stage): readonly Listed[] => {
      if (stage.entries.length > 0) return leavesOf(stage.entries).map((entry) => listed(entry, stage.label));
      return instances ? [] : [listed(stage)];
    });
  made.set(guide, listing);
  return listing;
};

/** What is known of one scenario, the guide aside. */
type Filed = Pick<Cited, 'stage' | 'scenario' | 'instance'>;

const textAt = (item: unknown, key: string): string | undefined =>
  typeof item === 'object' && item !== null && Object.hasOwn(item, key)
    ? printedText(Object.entries(item).find(([name]) => name === key)?.[1])
    : undefined;

const filedOf = ({ instances }: Cites, item: unknown): Filed =>
  instances
    ? { stage: textAt(item, 'stage'), scenario: textAt(item, 'scenario'), instance: textAt(item, 'instance') }
    : { scenario: printedText(item) };

const citedOf = (holds: Cites, filed: Filed): Cited => {
  const known = listedIn(holds).find(({ entry }) => entry.code === filed.scenario);
  const stage = holds.guide.find(({ code }) => code === filed.stage)?.label ?? filed.stage ?? known?.stage;
  return { ...filed, ...(known && { number: known.entry.number, scenario: known.entry.label }), stage };
};

/** Words that a line has for the parts of a pattern. */
type Words = Readonly<Partial<Record<string, string>>>;

/** A line is longer than any that is printed: no citation. It keeps the search for names in it short. */
const LONGEST = 2000;

const DIGITS: Readonly<Partial<Record<string, string>>> = { item: '\\d+', number: '[\\d一二三四五六七八九十]+' };

/** What a line says of the parts; `fixed` are parts whose words must be these. A name ends where what follows it begins for the first time. */
const wordsOf = (
  { cites }: Cites,
  line: string,
  parts: readonly string[],
  fixed: Words,
  source: typeof literal,
): Words | undefined => {
  const pieces = citationPieces(cites, (part) => parts.includes(part));
  const last = pieces.at(-1);
  const behind = typeof last === 'string' ? last : '';
  const open = pieces.flatMap((piece) =>
    typeof piece !== 'string' && fixed[piece.part] === undefined ? piece.part : [],
  );
  const before = pieces.slice(0, -1).map((piece) => {
    if (typeof piece === 'string') return source(piece);
    const words = fixed[piece.part];
    return words === undefined ? `(${DIGITS[piece.part] ?? '.+?'})` : literal(words);
  });
  // The last one has nothing to be parted from; people leave out more of what ends a line.
  const parter = behind.slice(withoutParter(behind).length);
  const end =
    source === literal ? `${literal(withoutParter(behind))}(?:${literal(parter)})?` : `(?:${source(behind)})?`;
  const found = line.length > LONGEST ? null : new RegExp(`^${before.join('')}${end}$`).exec(line);
  return found === null ? undefined : Object.fromEntries(open.map((part, at) => [part, found[at + 1]?.trim()]));
};

const known = (parts: readonly (readonly [string, string | undefined])[]): Words =>
  Object.fromEntries(parts.filter(([, words]) => words !== undefined));

const filedAs = ({ instances }: Cites, scenario: string | undefined, words: Words, stage?: string): Json => {
  const { instance } = words;
  if (!instances) return scenario ?? '';
  return {
    ...(stage !== undefined && { stage }),
    ...(scenario !== undefined && { scenario }),
    ...(instance !== undefined && { instance }),
  };
};

/** A line that is what the guide's own words print; every pattern names the scenario. */
const readExactly = (holds: Cites, line: string): Json | undefined => {
  for (const { stage, entry } of listedIn(holds)) {
    if (!line.includes(entry.label)) continue;
    const fixed = known([
      ['stage', stage],
      ['number', entry.number],
      ['scenario', entry.label],
    ]);
    const parts = ['item', ...Object.keys(fixed)];
    const found = holds.instances
      ? (wordsOf(holds, line, [...parts, 'instance'], fixed, literal) ?? wordsOf(holds, line, parts, fixed, literal))
      : wordsOf(holds, line, parts, fixed, literal);
    if (found !== undefined) return filedAs(holds, entry.code, found);
  }
  return undefined;
};

/** Parts that people write of a scenario, the fullest first; numbers of the place and of the guide may lack. */
const written = ({ instances }: Cites): readonly (readonly string[])[] => {
  const named = instances ? ['scenario', 'instance'] : ['scenario'];
  const guide = [['stage', 'number'], ['stage'], ['number'], []];
  return guide.flatMap((parts) => [
    ['item', ...parts, ...named],
    [...parts, ...named],
  ]);
};

/** A line that names a scenario of the guide, however its signs are written; a stage or a number beside it must be its own. */
const readLoosely = (holds: Cites, line: string): Json | undefined => {
  const all = listedIn(holds);
  for (const parts of written(holds)) {
    const words = wordsOf(holds, line, parts, {}, loosely);
    if (words?.scenario === undefined) continue;
    const { scenario, stage, number } = words;
    const name = plain(scenario);
    const named = all.filter(
      (each) =>
        each.name === name &&
        (stage === undefined || plain(each.stage ?? '') === plain(stage)) &&
        (number === undefined || each.entry.number === undefined || each.entry.number === number),
    );
    const [only, ...others] = named;
    if (only !== undefined && others.length === 0) return filedAs(holds, only.entry.code, words);
  }
  return undefined;
};

const NAMES: readonly string[] = ['stage', 'scenario', 'instance'];

/** What stands between names: in a name it would hide where that ends. */
const parters = ({ cites }: Cites): readonly string[] =>
  citationPieces(cites, (part) => NAMES.includes(part))
    .slice(1, -1)
    .flatMap((piece) => (typeof piece === 'string' ? piece.trim() : []))
    .filter((text) => text !== '');

/** A line that names a scenario which the guide lacks. */
const readNew = (holds: Cites, line: string): Reading => {
  const { guide, instances, open } = holds;
  const ofInstances = [...(open ? [['stage', 'scenario', 'instance']] : []), ['scenario', 'instance'], ['scenario']];
  const shapes = instances ? ofInstances : [['scenario']];
  for (const source of [literal, loosely]) {
    for (const shape of shapes) {
      const numbered = wordsOf(holds, line, ['item', ...shape], {}, source);
      const words = numbered ?? (source === loosely ? wordsOf(holds, line, shape, {}, source) : undefined);
      if (words?.scenario === undefined) continue;
      const { stage, scenario } = words;
      const names = Object.entries(words).flatMap(([part, name]) =>
        part === 'item' || name === undefined ? [] : name,
      );
      const mixed = instances && names.some((name) => parters(holds).some((text) => name.includes(text)));
      // A stage alone where a scenario is asked: its scenario lacks, or is of the same name.
      const isStage = instances && guide.some(({ label }) => plain(label) === plain(scenario));
      if (mixed || isStage) continue;
      const listedStage = guide.find(({ label }) => stage !== undefined && plain(label) === plain(stage));
      return readAs(filedAs(holds, scenario, words, listedStage?.code ?? stage));
    }
  }
  return unread('no-citation', line);
};

/** What stands between citations that follow each other on a line. */
const BETWEEN = /[、，,；;。\s]+/;

/** Whether a part of a line ends with a name, or goes on with what is said of it. */
const isNamed = (part: string, name: string): boolean => {
  const at = part.indexOf(name);
  if (at < 0) return false;
  const [before = '', after = ''] = [part[at - 1], part[at + name.length]];
  return /^[-–—―.):\d]?$/.test(before) && /^[-–—―(:]?$/.test(after);
};

/** Whether a line cites several scenarios of the guide: read as one, the name of an instance would swallow the others. */
const citesSeveral = (holds: Cites, line: string): boolean => {
  if (line.length > LONGEST) return false;
  const parts = line.split(BETWEEN).map(plain);
  return parts.filter((part) => listedIn(holds).some(({ name }) => isNamed(part, name))).length > 1;
};

const readLine = (holds: Cites, line: string): Reading => {
  if (citesSeveral(holds, line)) return unread('several-cited', line);
  const ofGuide = readExactly(holds, line) ?? readLoosely(holds, line);
  if (ofGuide !== undefined) return readAs(ofGuide);
  const isOpen = holds.open || listedIn(holds).length === 0;
  return isOpen ? readNew(holds, line) : unread('no-citation', line);
};

const readCitations = (holds: Cites, text: string): Reading => {
  const readings = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => readLine(holds, line));
  const failed = readings.find((reading) => reading.kind === 'unread');
  return failed ?? readAs(readings.flatMap((reading) => (reading.kind === 'value' ? [reading.value] : [])));
};

export const CITATIONS: Printing<CitationHolds> = {
  print: (holds, value) => {
    const filed = Array.isArray(value) ? value.map((item) => filedOf(holds, item)) : [];
    const lines = filed
      .filter(({ scenario, instance }) => scenario !== undefined || instance !== undefined)
      .map((each, at, { length }) => {
        const line = fillCitation(holds.cites, { ...citedOf(holds, each), item: String(at + 1) });
        return at < length - 1 ? line : lastCitation(line, holds.cites);
      });
    return lines.length > 0 ? lines.join('\n') : undefined;
  },
  read: readCitations,
};

const citation = (holds: Cites, scenario: string, item: string): string =>
  fillCitation(holds.cites, { ...citedOf(holds, { scenario }), item });

/** What is chosen from: each scenario of the guide as it is cited. */
export const citedOptions = (holds: Cites, item: string): readonly Option[] =>
  listedIn(holds).map(({ entry: { code } }) => ({ code, label: citation(holds, code, item) }));

export const CITED: Printing<CitedHolds> = {
  print: (holds, value) => {
    const scenario = printedText(value);
    if (scenario === undefined) return undefined;
    const isListed = holds.options.some(({ code }) => code === scenario);
    return isListed || holds.open ? citation(holds, scenario, holds.item) : undefined;
  },
  read: (holds, text) => (text.includes('\n') ? unread('several-lines', text) : readLine(holds, text)),
};
