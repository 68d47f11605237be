/** What single values and neighbours must be beyond their shape, by the standards and by what the form prints. */
import { bodyCheck, creditCheck } from '../../../compiler/model/identity-code.ts';
import { countWords } from '../../../compiler/model/word-count.ts';
import { entriesOf, type Guides } from './catalogues.ts';
import { countCharacters } from './characters.ts';
import { isIndustryWithin, sectionOf } from './functions.ts';
import type { Params } from './issues.ts';
import type { IssueCode } from './messages.ts';
import { type FieldFacts, type Fields, fieldPath, own, type Path } from './path.ts';

type Report = (path: Path, code: IssueCode, params: Params) => void;

/** Whether the schema has not refused what stands there. */
type IsSound = (path: Path) => boolean;

type Check = (value: unknown, path: Path, report: Report, facts: FieldFacts, isSound: IsSound) => void;

interface Form {
  readonly fields: Fields;
  readonly catalogues: Guides;
}

const bodyCode = (body: string, path: Path, report: Report): void => {
  const [limit, actual] = [bodyCheck(body.slice(0, 8)), body.charAt(8)];
  if (actual !== limit) report(path, 'bodyCheck', { limit, actual });
};

const creditCode: Check = (code, path, report) => {
  if (typeof code !== 'string') return;
  const [right, body] = [creditCheck(code.slice(0, 17)), code.slice(8, 17)];
  const actual = code.charAt(17);
  if (actual !== right) report(path, 'creditCheck', { limit: right, actual });
  else bodyCode(body, path, report);
};

/** By the type of the field; the shape of the value has been checked. */
const checks: Readonly<Record<string, Check>> = {
  creditCode,
  organisationCode: (code, path, report, ...rest) => {
    if (typeof code !== 'string') return;
    if (code.length === 9) bodyCode(code, path, report);
    else creditCode(code, path, report, ...rest);
  },
  dateRange: (range, path, report, _, isSound) => {
    if (!isSound([...path, 'start']) || !isSound([...path, 'end'])) return;
    if (typeof range !== 'object' || range === null || !('start' in range) || !('end' in range)) return;
    const { start, end } = range;
    // days of ISO 8601 stand in the order of time
    if (typeof start === 'string' && typeof end === 'string' && start > end)
      report(path, 'rangeReversed', { limit: start, actual: end });
  },
  industry: (code, path, report) => {
    if (typeof code === 'string' && /^[0-9]/.test(code) && sectionOf(code) === '')
      report(path, 'unknownIndustry', { actual: code.slice(0, 2) });
  },
  matrix: (rows, path, report, { years = [] }) => {
    if (typeof rows !== 'object' || rows === null) return;
    for (const [row, cells] of Object.entries(rows)) {
      if (typeof cells !== 'object' || cells === null) continue;
      for (const year of Object.keys(cells))
        if (/^[0-9]{4}$/.test(year) && !years.includes(Number(year)))
          report([...path, row, year], 'otherYear', { limit: `${years[0]}–${years.at(-1)}` });
    }
  },
};

const checkLength: Check = (text, path, report, { words, about }) => {
  if (typeof text !== 'string') return;
  // no text has more words than characters
  if (words !== undefined && text.length > words) {
    const [counted, characters] = [countWords(text), countCharacters(text)];
    if (counted > words) report(path, 'tooManyWords', { limit: words, actual: counted });
    else if (characters > words) report(path, 'tooManyCharacters', { limit: words, actual: characters });
  }
  if (about !== undefined) {
    const counted = countWords(text);
    // 左右 is taken as a fifth more or less
    if (Math.abs(counted - about) > about * 0.2) report(path, 'aboutWords', { limit: about, actual: counted });
  }
};

/** A name that an open catalogue lacks may be new, or mean one that it has. */
const checkListed = (names: unknown, path: Path, report: Report, facts: FieldFacts, guides: Guides): void => {
  const entries = facts.open ? entriesOf(guides, facts.catalogue, facts.type) : undefined;
  if (entries === undefined) return;
  const check = (name: unknown, at: Path): void => {
    if (typeof name !== 'string' || own(entries, name) !== undefined) return;
    report(at, 'unlisted', { actual: name, entries });
  };
  if (Array.isArray(names)) for (const [at, name] of names.entries()) check(name, [...path, at]);
  else check(names, path);
};

interface Neighbour {
  readonly key: string;
  readonly value: string;
  readonly facts: FieldFacts;
}

/** The scenario belongs to the stage of the same record. */
const checkStage = (neighbours: readonly Neighbour[], path: Path, report: Report, guides: Guides): void => {
  const stage = neighbours.find(({ facts }) => facts.type === 'stage');
  const guide = stage?.facts.catalogue === undefined ? undefined : own(guides, stage.facts.catalogue);
  if (stage === undefined || guide === undefined || own(guide.stages, stage.value) === undefined) return;
  for (const { key, value, facts } of neighbours) {
    const entry = facts.type === 'scenario' ? own(guide.entries, value) : undefined;
    if (entry?.stage === undefined || entry.stage === stage.value) continue;
    const limit = own(guide.stages, entry.stage)?.label ?? entry.stage;
    report([...path, key], 'otherStage', { actual: entry.label, limit });
  }
};

const levels = ['section', 'division', 'group', 'class'];

/** A finer code of the same group lies within the coarser one. */
const checkIndustry = (neighbours: readonly Neighbour[], path: Path, report: Report): void => {
  const codes = levels.flatMap((level) =>
    neighbours.filter(({ facts }) => facts.type === 'industry' && facts.level === level),
  );
  codes.forEach((inner, at) => {
    const outer = codes[at - 1];
    if (outer !== undefined && !isIndustryWithin(inner.value, outer.value))
      report([...path, inner.key], 'otherIndustry', { actual: inner.value, limit: outer.value });
  });
};

/** Kinds whose values hold fields; the rows of a matrix hold numbers. */
const holders: ReadonlySet<string> = new Set(['group', 'list']);

/** Whether anything is checked of the field or inside it; of most fields the schema has said all. */
const isChecked = ({ type, words, about, catalogue }: FieldFacts): boolean =>
  words !== undefined ||
  about !== undefined ||
  catalogue !== undefined ||
  holders.has(type) ||
  own(checks, type) !== undefined;

/** Checks what the schema has not refused. @param broken places that it has, as text */
export const checkFields = (
  data: unknown,
  { fields, catalogues }: Form,
  broken: ReadonlySet<string>,
  report: Report,
): void => {
  const isSound: IsSound = (path) => broken.size === 0 || !broken.has(fieldPath(path));
  const visit = (value: unknown, known: string, path: Path): void => {
    if (Array.isArray(value)) {
      for (const [at, record] of value.entries()) visit(record, known, [...path, at]);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const neighbours: Neighbour[] = [];
    for (const [key, inner] of Object.entries(value)) {
      const below = known === '' ? key : `${known}.${key}`;
      const facts = own(fields, below);
      if (facts === undefined || !isChecked(facts)) continue;
      const at = [...path, key];
      if (!isSound(at)) continue;
      if (holders.has(facts.type)) visit(inner, below, at);
      own(checks, facts.type)?.(inner, at, report, facts, isSound);
      checkLength(inner, at, report, facts, isSound);
      checkListed(inner, at, report, facts, catalogues);
      if (typeof inner === 'string') neighbours.push({ key, value: inner, facts });
    }
    checkStage(neighbours, path, report, catalogues);
    checkIndustry(neighbours, path, report);
  };
  visit(data, '', []);
};
