/** What single values and neighbours must be beyond their shape, by the standards and by what the form prints. */

import { ruledOutBy } from '../../../compiler/filing/chosen.ts';
import { type Path, valueAt } from '../../../compiler/filing/path.ts';
import type { FieldType } from '../../../compiler/model/field-types.ts';
import { isBodyCode, isCreditCode } from '../../../compiler/model/identity-code.ts';
import {
  codeOfName,
  type IndustryNames,
  industryCodeOf,
  namesAt,
  readIndustry,
  sectionOf,
} from '../../../compiler/model/industry.ts';
import { INDUSTRY_LEVELS } from '../../../compiler/model/value-shape.ts';
import { countWords } from '../../../compiler/model/word-count.ts';
import { checkAnswered, isIdle } from './answer-checks.ts';
import { type Broken, brokenAt } from './broken.ts';
import { entriesOf, entryNamed, type Guides, namesIn, nearestEntries, plainName } from './catalogues.ts';
import { countCharacters } from './characters.ts';
import { calledIn, type FieldFacts, type Fields, type Holder, own } from './field-facts.ts';
import { checkAfter, checkChanges, checkShare, checkShares, checkUnit, checkYears } from './figure-checks.ts';
import type { Report } from './issues.ts';
import { matches } from './matching.ts';
import { type Language, type Message, words } from './messages.ts';
import { checkIndustry, checkStage, type Neighbour, ofNeighbours } from './neighbour-checks.ts';
import { checkDistinct, checkRanks } from './record-checks.ts';

/** Whether the schema has not refused what stands there. */
type IsSound = (path: Path) => boolean;

type Check = (
  value: unknown,
  path: Path,
  report: Report,
  facts: FieldFacts,
  isSound: IsSound,
  names: IndustryNames,
) => void;

interface Form {
  readonly fields: Fields;
  readonly catalogues: Guides;
}

const bodyCode = (body: string, path: Path, report: Report): void => {
  if (!isBodyCode(body)) report(path, 'bodyCheck', {});
};

const creditCode: Check = (code, path, report) => {
  if (typeof code !== 'string') return;
  if (isCreditCode(code)) bodyCode(code.slice(8, 17), path, report);
  else report(path, 'creditCheck', {});
};

/** Of these the schema says all, or what stands beside them does. */
// biome-ignore format: a list to read
type Plain =
  | 'text' | 'prose' | 'integer' | 'decimal' | 'percent' | 'money' | 'date' | 'month' | 'year' | 'choice' | 'choices' | 'phone'
  | 'mobile' | 'fax' | 'contact' | 'email' | 'reportingUnit' | 'stage' | 'scenario' | 'scenarios' | 'indicator' | 'pictures' | 'signature' | 'seal' | 'group';

/** By the type of the field; the shape of the value has been checked. */
const checks: Readonly<Record<Exclude<FieldType | Holder, Plain>, Check>> = {
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
    if (typeof start !== 'string' || typeof end !== 'string') return;
    // days of ISO 8601 stand in the order of time; within a month of which no day is known nothing can be told
    const known = Math.min(start.length, end.length);
    if (start.slice(0, known) > end.slice(0, known)) report(path, 'rangeReversed', { limit: start, actual: end });
  },
  industry: (text, path, report, { level = 'class' }, _, names) => {
    if (typeof text !== 'string') return;
    if (/^[0-9]/.test(text) && sectionOf(text) === '') report(path, 'unknownIndustry', { actual: text.slice(0, 2) });
    const read = readIndustry(text, level, names);
    if (read !== undefined && 'contradiction' in read) report(path, read.contradiction.is, read.contradiction);
    // of names alone, those of the first levels are in the catalogue
    if (industryCodeOf(text) !== undefined) return;
    for (const [at, name] of text.split('-').slice(0, -1).entries()) {
      const listed = namesAt(names, INDUSTRY_LEVELS[at] ?? level);
      if (Object.keys(listed).length > 0 && codeOfName(listed, name) === undefined)
        report(path, 'unlisted', { actual: name });
    }
  },
  yesNo: (value, path, report, { asking = [true] }) => {
    if (typeof value !== 'object' || value === null || !('answer' in value) || !('detail' in value)) return;
    const { answer, detail } = value;
    if (typeof answer !== 'boolean' || typeof detail !== 'string') return;
    if (asking.includes(answer)) checkAnswered(detail, [...path, 'detail'], report, { told: true });
    // 无 says as much as nothing
    else if (!isIdle(detail)) report([...path, 'detail'], answer ? 'detailOfYes' : 'detailOfNo', { actual: detail });
  },
  evidence: (files, path, report) => {
    if (!Array.isArray(files)) return;
    for (const [at, file] of files.entries()) {
      const { name, bytes }: { name?: unknown; bytes?: unknown } =
        typeof file === 'object' && file !== null ? file : {};
      if (
        typeof name === 'string' &&
        (bytes === 0 || /\.(?:exe|com|bat|cmd|msi|dll|scr|lnk|js|vbs|ps1|sh)$/i.test(name))
      )
        report([...path, at], 'noDocument', { actual: name });
    }
  },
  list: (records, path, report, { ranked = false, distinct = [] }) => {
    if (ranked) checkRanks(records, path, report);
    checkDistinct(records, path, report, distinct);
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

type TextCheck = (text: unknown, path: Path, report: Report, facts: FieldFacts) => void;

const checkLength: TextCheck = (text, path, report, { words, about }) => {
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

/** Blank is absent, and what is too long has been told. */
const checkWritten: TextCheck = (text, path, report, { written }) => {
  if (written === undefined || typeof text !== 'string') return;
  const { source, pattern, says } = written;
  if (!matches(text, source, pattern)) report(path, 'pattern', { limit: says, actual: text });
};

/** A name that an open catalogue lacks is new, unless it may mean one that it has, holds the name of one, or says nothing. */
const checkListed = (names: unknown, path: Path, report: Report, facts: FieldFacts, guides: Guides): void => {
  const entries = facts.open ? entriesOf(guides, facts.catalogue, facts.type) : undefined;
  if (entries === undefined) return;
  const check = (name: unknown, at: Path): void => {
    if (typeof name !== 'string' || own(entries, name) !== undefined) return;
    // who writes the name in place of the code means that entry
    const guide = facts.type === 'stage' ? undefined : own(guides, facts.catalogue ?? '');
    const called = Object.values(entries).some(({ label }) => label === plainName(name));
    if (called || (guide !== undefined && entryNamed(guide, name) !== undefined)) return;
    // 工艺设计-12.先进过程控制, which is of 生产作业
    const cited = guide && entryNamed(guide, name, true);
    const limit = guide && own(guide.stages, cited?.stage ?? '')?.label;
    const holdsOne = Object.values(entries).some(({ label }) => plainName(name).includes(label));
    if (isIdle(name)) report(at, 'saysNothing', { actual: name });
    else if (cited !== undefined && limit !== undefined) report(at, 'otherStage', { actual: cited.label, limit });
    else if (holdsOne || nearestEntries(name, entries).length > 0) report(at, 'unlisted', { actual: name, entries });
  };
  if (Array.isArray(names)) for (const [at, name] of names.entries()) check(name, [...path, at]);
  else check(names, path);
};

/** The date before whose year nothing is asked: none where what is filed as such has been refused, or lies after the year of the notice. */
const sinceWhen = (data: unknown, { since, years = [] }: FieldFacts, isSound: IsSound): string | undefined => {
  const date = since === undefined || !isSound(since) ? undefined : valueAt(data, since);
  return typeof date === 'string' && Number(date.slice(0, 4)) <= Math.max(...years) + 1 ? date : undefined;
};

/** Figures of years in which what they are of was not there yet; naught says as much as nothing. */
const checkSince = (
  date: string | undefined,
  rows: unknown,
  path: Path,
  report: Report,
  facts: FieldFacts,
  form: Form,
): void => {
  const { since, years = [] } = facts;
  if (since === undefined || date === undefined || typeof rows !== 'object' || rows === null) return;
  for (const [row, cells] of Object.entries(rows)) {
    if (typeof cells !== 'object' || cells === null) continue;
    for (const [year, figure] of Object.entries(cells)) {
      if (typeof figure !== 'number' || figure === 0 || year >= date.slice(0, 4) || !years.includes(Number(year)))
        continue;
      const { label = '' } = own(form.fields, since.join('.')) ?? {};
      report([...path, row, year], 'yearBefore', { limit: `${label} ${date}`, actual: figure });
    }
  }
};

/** Figures of neighbouring years, and of before and after. */
const checkFigures = (
  date: string | undefined,
  figures: unknown,
  path: Path,
  report: Report,
  facts: FieldFacts,
  form: Form,
): void => {
  if (typeof figures !== 'object' || figures === null) return;
  if (facts.type === 'indicator') {
    checkAfter(figures, path, report, facts);
    checkShare(figures, path, report, facts);
    checkUnit(figures, path, report, facts);
  }
  if (facts.type !== 'matrix') return;
  const founded = date?.slice(0, 4);
  const prefix = path.filter((key) => typeof key === 'string').join('.');
  for (const [row, cells] of Object.entries(figures)) {
    const rowFacts = own(form.fields, `${prefix}.${row}`);
    if (rowFacts === undefined || typeof cells !== 'object' || cells === null) continue;
    checkYears(cells, [...path, row], founded, report, rowFacts);
    checkShares(cells, [...path, row], report, rowFacts);
  }
};

/** What stands where the choice made does not ask for it, told in the words of the choice. */
const checkAsked = (
  data: unknown,
  path: Path,
  report: Report,
  { only }: FieldFacts,
  form: Form,
  lang: Language,
): boolean => {
  const ruling = only && ruledOutBy(data, path, only);
  if (ruling === undefined) return true;
  const facts = own(form.fields, ruling.field);
  const entries = entriesOf(form.catalogues, facts?.catalogue, facts?.type ?? '');
  const nameOf = (code: string): string =>
    (lang === 'en' ? own(facts?.englishOptions ?? {}, code) : undefined) ??
    own(facts?.options ?? {}, code) ??
    own(entries ?? {}, code)?.label ??
    own(answers, code)?.[lang] ??
    code;
  const names = ruling.codes.map((code) => `“${nameOf(code)}”`).join(words.comma[lang]);
  const called = calledIn(lang, facts) ?? '';
  report(path, 'notAsked', { limit: lang === 'en' ? `${called} ${names}`.trim() : `${called}${names}` });
  return false;
};

/** Of a yes or no. */
const answers: Readonly<Record<string, Message>> = { true: words.yes, false: words.no };

/** What is checked of a field and of those inside it, by their keys. */
interface Checked {
  readonly facts: FieldFacts;
  readonly check: Check | undefined;
  readonly inside: Map<string, Checked>;
}

/** Of most fields the schema has said all. */
const isChecked = ({ facts, check, inside }: Checked): boolean =>
  [
    facts.words,
    facts.about,
    facts.catalogue,
    facts.written,
    facts.only,
    facts.told,
    facts.prompts,
    facts.steady,
    facts.rate,
  ].some((fact) => fact !== undefined) ||
  facts.parts === 'change' ||
  check !== undefined ||
  inside.size > 0;

const checkOf = ({ type, ranked = false, distinct, detail }: FieldFacts): Check | undefined => {
  if (type === 'list' && !ranked && distinct === undefined) return undefined;
  return type === 'yesNo' && detail === undefined ? undefined : own<Check>(checks, type);
};

/** Those of which something is checked, from the fields that nothing holds. @param fields what holds others comes first */
const checkedOf = (fields: Fields): ReadonlyMap<string, Checked> => {
  const root = new Map<string, Checked>();
  const holders = new Map([['', root]]);
  const all = Object.entries(fields).map(([path, facts]) => {
    const field: Checked = { facts, check: checkOf(facts), inside: new Map() };
    const end = path.lastIndexOf('.');
    const [holder, key] = [holders.get(path.slice(0, Math.max(end, 0))), path.slice(end + 1)];
    holder?.set(key, field);
    // the rows of a matrix hold numbers
    if (facts.type !== 'matrix') holders.set(path, field.inside);
    return { holder, key, field };
  });
  for (const { holder, key, field } of all.reverse()) if (!isChecked(field)) holder?.delete(key);
  return root;
};

/** Gives a function that checks what the schema has not refused: `broken` are the places that it has. */
export const createFieldChecks = (form: Form) => {
  const { fields, catalogues } = form;
  const root = checkedOf(fields);
  const known = new Map<string | undefined, IndustryNames>();
  const names = (catalogue: string | undefined): IndustryNames => {
    const found = known.get(catalogue) ?? namesIn(catalogues, catalogue);
    known.set(catalogue, found);
    return found;
  };
  return (data: unknown, broken: Broken, lang: Language, report: Report): void => {
    const isWhole = broken.inside.size === 0;
    const isSound: IsSound = (path) => isWhole || !brokenAt(broken, path)?.here;
    const visit = (value: unknown, checked: ReadonlyMap<string, Checked>, path: Path): void => {
      if (checked.size === 0) return;
      if (Array.isArray(value)) {
        for (const [at, record] of value.entries()) visit(record, checked, [...path, at]);
        return;
      }
      if (typeof value !== 'object' || value === null) return;
      const neighbours: Neighbour[] = [];
      const changes: (readonly [key: string, change: unknown])[] = [];
      for (const [key, inner] of Object.entries(value)) {
        const field = checked.get(key);
        if (field === undefined) continue;
        const { facts, check, inside } = field;
        const at = [...path, key];
        if (!isSound(at)) continue;
        if (!checkAsked(data, at, report, facts, form, lang)) continue;
        visit(inner, inside, at);
        check?.(inner, at, report, facts, isSound, facts.type === 'industry' ? names(facts.catalogue) : {});
        const since = sinceWhen(data, facts, isSound);
        checkSince(since, inner, at, report, facts, form);
        checkFigures(since, inner, at, report, facts, form);
        checkAnswered(inner, at, report, facts);
        checkLength(inner, at, report, facts);
        checkWritten(inner, at, report, facts);
        checkListed(inner, at, report, facts, catalogues);
        if (facts.parts === 'change') changes.push([key, valueAt(inner, ['change'])]);
        if (typeof inner === 'string' && ofNeighbours.has(facts.type)) neighbours.push({ key, value: inner, facts });
      }
      checkChanges(changes, path, report);
      if (neighbours.length < 2) return;
      checkStage(neighbours, path, report, catalogues);
      checkIndustry(neighbours, path, report, names);
    };
    visit(data, root, []);
  };
};
