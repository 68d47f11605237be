/** The breaches of the schema as issues of the form. */

import { type Path, valueAt } from '../../../compiler/filing/path.ts';
import { canonicalText, isDated } from '../../../compiler/filing/spelling.ts';
import type { Issue, IssueCode } from '../../../compiler/filing/validation.ts';
import { filledText } from '../../../compiler/model/filled-text.ts';
import { formatWords, isFormatted } from '../../../compiler/model/format-words.ts';
import { namesAt, readIndustry } from '../../../compiler/model/industry.ts';
import { VALUE_PARTS, type ValuePart } from '../../../compiler/model/value-shape.ts';
import { type Broken, breakAt, nothingBroken } from './broken.ts';
import {
  calledSo,
  codeCalled,
  type Entry,
  entriesOf,
  type Guides,
  namesIn,
  nearestEntries,
  withCode,
} from './catalogues.ts';
import { calledIn, type FieldFacts, type Fields, fieldPath, own, type Place, placeOf, shown } from './field-facts.ts';
import {
  beside,
  compounds,
  instead,
  jsonTypes,
  type Language,
  type Message,
  messages,
  quantity,
  warningCodes,
  words,
  wrongMonth,
} from './messages.ts';
import type { Breach } from './structure.ts';

/** What the messages need of the form. */
export interface Context {
  readonly fields: Fields;
  readonly catalogues: Guides;
  /** Paths that fields of forms before this one had, and what they are now; nothing for those that are gone. */
  readonly former: Readonly<Record<string, string>> | undefined;
  /** Of the notice. */
  readonly year: number;
  /** Paths of lists that may be absent, as rules read them. */
  readonly lists?: ReadonlySet<string>;
  readonly lang: Language;
}

/** What the text of a message names. */
export interface Params {
  readonly type?: string;
  /** Several: the numbers of records. */
  readonly limit?: string | number | readonly number[];
  readonly actual?: string | number;
  /** What is due. */
  readonly who?: string;
  readonly what?: string;
  /** Entries of which one may be meant instead of the actual name. */
  readonly entries?: Readonly<Record<string, Entry>>;
  /** Path of the field that had the actual name; nothing where it is gone. */
  readonly now?: string;
}

/** Takes what is wrong at a place. */
export type Report = (path: Path, code: IssueCode, params: Params) => void;

/** More help nobody, and the first ones come first. */
export const mostIssues = 100;

/** What a draft may lack. */
const lacks: ReadonlySet<IssueCode> = new Set(['required', 'blank', 'tooFew']);

/** What the schema says of the characters of a value; where the type has a format they all say that it is not met. */
const ofCharacters: ReadonlySet<IssueCode> = new Set(['blank', 'controlCharacter', 'tooLong']);

/** The place in the words of the form. */
export const placeIn = (path: Path, { fields, lang }: Pick<Context, 'fields' | 'lang'>): Place =>
  placeOf(path, fields, (part) => own<Message>(beside, part)?.[lang], lang);

/** The place first, without the colon or full stop that the paper has behind it, then what is wrong there. */
export const sentence = (label: string, text: string, lang: Language): string =>
  label === '' ? text : `${label.replace(/[：:。]$/, '')}${words.colon[lang]}${text}`;

/** More choices, or records, nobody reads in a message. */
const mostChoices = 12;

const numbersText = (numbers: readonly number[], lang: Language): string =>
  [...numbers.slice(0, mostChoices), ...(numbers.length > mostChoices ? ['…'] : [])].join(words.comma[lang]);

/** What may be chosen instead, where these are few: `；可选：大型企业（large）、…`. */
const choicesOf = (code: IssueCode, { entries = {} }: Params, lang: Language): string => {
  const all = Object.entries(entries);
  if (code !== 'notAnOption' || all.length === 0 || all.length > mostChoices) return '';
  const named = all.map(([choice, { label }]) => withCode(choice, label));
  return `${words.semicolon[lang]}${words.choices[lang]}${named.join(words.comma[lang])}`;
};

/** A date that is written with two digits for its year, with four. */
const fullDate = (text: string, type: string | undefined): string | undefined => {
  const [kept, full] = [false, true].map((shortYear) => canonicalText(text, { type, shortYear }));
  return full === kept ? undefined : full;
};

/** The month of what is a date but for it, `2025年13月`. */
const wrongMonthOf = (text: string, type: string | undefined): number | undefined => {
  if (!isDated({ type })) return undefined;
  const written = /^(?:\d{2}|\d{4})[-/.年](\d{1,2})(?:[-/.月]|$)/.exec(text)?.[1];
  const month = Number(written);
  return written === undefined || (month >= 1 && month <= 12) ? undefined : month;
};

/** What helps: what the field is called now, what may be meant, or what there is to choose from. */
const helpOf = (
  code: IssueCode,
  params: Params,
  actual: string,
  { fields, lang }: Context,
  type: string | undefined,
): string => {
  const { now, entries } = params;
  const full = code === 'format' ? fullDate(actual, type) : undefined;
  if (full !== undefined) return words.semicolon[lang] + words.nearest[lang] + full;
  if (now === '') return words.semicolon[lang] + words.gone[lang];
  if (now !== undefined) {
    const named = `${calledIn(lang, own(fields, now)) ?? ''}${words.open[lang]}${now}${words.close[lang]}`;
    return words.semicolon[lang] + words.now[lang] + named;
  }
  const choices = choicesOf(code, params, lang);
  // of few choices all are told, unless one is called so
  const called = code === 'notAnOption' && entries !== undefined ? codeCalled(actual, entries) : undefined;
  if (called !== undefined) return words.semicolon[lang] + words.code[lang] + called;
  const nearest =
    entries === undefined ? [] : choices === '' ? nearestEntries(actual, entries) : calledSo(actual, entries);
  if (nearest.length === 0) return choices;
  // where others may be named, a name is as good as its code
  const told = nearest.map(([meant, label]) => (code === 'unlisted' ? label : withCode(meant, label)));
  return words.semicolon[lang] + words.nearest[lang] + told.join(words.comma[lang]);
};

/** What stands directly in the place of the path, by its ids. */
const fieldsInside = (
  path: Path,
  { fields, lang }: Pick<Context, 'fields' | 'lang'>,
): Readonly<Record<string, Entry>> => {
  const prefix = path
    .filter((key) => typeof key === 'string')
    .map((key) => `${key}.`)
    .join('');
  const inside = Object.entries(fields).flatMap(([known, facts]) => {
    const [id, label] = [known.slice(prefix.length), calledIn(lang, facts)];
    return known.startsWith(prefix) && !id.includes('.') && label !== undefined ? [[id, { label }] as const] : [];
  });
  return Object.fromEntries(inside);
};

/** The parts of a value that has some, whatever its field admits: `建设前（before）`. */
const partsNamed = ({ parts, label = '' }: FieldFacts, lang: Language): readonly string[] =>
  Object.entries<ValuePart>(parts === undefined ? {} : VALUE_PARTS[parts]).flatMap(([part, { called, open }]) =>
    open || called === 'detail' ? [] : [`${called === 'field' ? label : called[lang]}（${part}）`],
  );

/** What a number is counted in, the columns of a list, the parts of a value: `数字（万元）`, `逐项列出的清单，含企业名称（enterprise）、…`. */
const morePrecisely = (type: string, path: Path, facts: FieldFacts | undefined, context: Context): string => {
  const { lang } = context;
  if (type === 'number' || type === 'integer')
    return facts?.unit === undefined || facts.unit === '' ? '' : `${words.open[lang]}${facts.unit}${words.close[lang]}`;
  if ((type !== 'array' && type !== 'object') || path.length === 0) return '';
  const inside = Object.entries(fieldsInside(path, context)).map(([id, { label }]) => `${label}（${id}）`);
  const names = type === 'object' && facts?.parts !== undefined ? partsNamed(facts, lang) : inside;
  if (names.length === 0) return '';
  const others = names.length > mostChoices ? words.others[lang] : '';
  return `${words.holding[lang]}${names.slice(0, mostChoices).join(words.comma[lang])}${others}`;
};

/** A code as the form prints it. */
export const printed = (code: string, facts: FieldFacts | undefined, { catalogues }: Context): string => {
  const entries = entriesOf(catalogues, facts?.catalogue, facts?.type ?? '');
  return own(facts?.options ?? {}, code) ?? own(entries ?? {}, code)?.label ?? code;
};

/** Writes an issue. */
export const issueAt = (path: Path, context: Context, code: IssueCode, params: Params = {}): Issue => {
  const { lang } = context;
  const { labels, type, facts } = placeIn(path, context);
  const label = labels.join(' › ');
  const compound = params.type === 'object' && facts?.parts !== undefined ? compounds[facts.parts] : undefined;
  const counted = params.type === 'number' && facts?.parts === 'quantities' ? quantity : undefined;
  const special = compound ?? counted;
  const named =
    code === 'format' ? formatWords(type ?? '', facts ?? {}, context.year) : (special ?? jsonTypes[params.type ?? '']);
  const more =
    code === 'wrongType' && special === undefined ? morePrecisely(params.type ?? '', path, facts, context) : '';
  const isBeyondNumbers = typeof params.actual === 'number' && !Number.isFinite(params.actual);
  const now = isBeyondNumbers ? '' : (own<Message>(instead, typeof params.actual)?.[lang] ?? '');
  const { limit = '' } = params;
  const actual = String(params.actual ?? '');
  const filled: Readonly<Record<string, string>> = {
    limit: typeof limit === 'object' ? numbersText(limit, lang) : String(limit),
    count: String(typeof limit === 'object' ? limit.length : 1),
    actual: shown(code === 'repeated' ? printed(actual, facts, context) : actual),
    type: `${filledText(named?.[lang] ?? '', { year: String(context.year) })}${more}`,
    now: filledText(now, { actual: shown(String(params.actual ?? '')) }),
    who: params.who ?? '',
    what: params.what ?? '',
  };
  const month = code === 'format' ? wrongMonthOf(filled.actual ?? '', type) : undefined;
  const said =
    month === undefined ? filledText(messages[code][lang], filled) : filledText(wrongMonth[lang], { actual: month });
  const text = `${said}${helpOf(code, params, filled.actual ?? '', context, type)}`;
  return {
    path,
    field: fieldPath(path),
    label,
    code,
    severity: warningCodes.has(code) ? 'warning' : 'error',
    message: sentence(label, text, lang),
    text,
  };
};

const codeOf = ({ code, path }: Breach, fields: Fields): IssueCode => {
  if (!ofCharacters.has(code)) return code;
  const { type, facts } = placeOf(path, fields, () => undefined);
  return isFormatted(type ?? '', facts ?? {}) ? 'format' : code;
};

const entriesNamed = (names: Readonly<Record<string, string>>): Readonly<Record<string, Entry>> =>
  Object.fromEntries(Object.entries(names).map(([code, label]) => [code, { label }]));

/** Of a finer code, 2510, the one that it lies in; else all. */
const industriesFor = (code: string, industries: Readonly<Record<string, string>>): Readonly<Record<string, Entry>> => {
  const [coarser] = Object.keys(industries).filter((each) => code.startsWith(each));
  return entriesNamed(coarser === undefined ? industries : { [coarser]: own(industries, coarser) ?? '' });
};

/** What the message on a name that is none of the codes names. */
const strangerAt = (data: unknown, path: Path, { fields, catalogues, lang }: Context): Params => {
  const { facts } = placeOf(path, fields, () => undefined);
  const actual = valueAt(data, path);
  if (typeof actual !== 'string' || facts === undefined) return {};
  const { catalogue, type, level } = facts;
  const industries = level === undefined ? undefined : namesAt(namesIn(catalogues, catalogue), level);
  const entries = industries === undefined ? entriesOf(catalogues, catalogue, type) : industriesFor(actual, industries);
  const options = Object.entries(facts.options ?? {}).map(
    ([code, label]) =>
      [code, { label: (lang === 'en' ? own(facts.englishOptions ?? {}, code) : undefined) ?? label }] as const,
  );
  return { actual, entries: entries ?? Object.fromEntries(options) };
};

/** What may be meant by a name that is none: the field that had it, else those beside it. */
const meantBy = (path: Path, { fields, former = {}, lang }: Context): Params => {
  const holder = path.slice(0, -1).filter((key) => typeof key === 'string');
  const now = own(former, [...holder, String(path.at(-1))].join('.'));
  if (now !== undefined) return { now };
  const entries = Object.entries(fieldsInside(holder, { fields, lang })).filter(([id]) => id !== String(path.at(-1)));
  return { actual: String(path.at(-1)), entries: Object.fromEntries(entries) };
};

/** What an industry that the schema refuses contradicts, where that is why. */
const contradictionAt = ({ code, path }: Breach, data: unknown, { fields, catalogues }: Context) => {
  const { facts } = placeOf(path, fields, () => undefined);
  const written = facts?.type === 'industry' ? valueAt(data, path) : undefined;
  if (typeof written !== 'string' || (code !== 'notAnOption' && !ofCharacters.has(code))) return undefined;
  const read = readIndustry(written, facts?.level ?? 'class', namesIn(catalogues, facts?.catalogue));
  return read !== undefined && 'contradiction' in read ? read.contradiction : undefined;
};

const paramsOf = (breach: Breach, code: IssueCode, data: unknown, context: Context): Params => {
  if (code === 'notAnOption') return strangerAt(data, breach.path, context);
  if (code === 'unknownField') return meantBy(breach.path, context);
  const actual = valueAt(data, breach.path);
  return typeof actual === 'string' || typeof actual === 'number' ? { ...breach, actual } : breach;
};

export const tooLarge = (path: Path, context: Context): Issue => issueAt(path, context, 'tooLarge');

/** What the schema refuses: the issues, and all places that are not as they should be, a draft's blanks among them. */
export interface Refused {
  readonly issues: Issue[];
  readonly broken: Broken;
}

/** One issue for each place and code, at most a hundred of them. */
export const issuesOf = (breaches: readonly Breach[], data: unknown, context: Context, draft: boolean): Refused => {
  const issues: Issue[] = [];
  const broken = nothingBroken();
  const seen = new Set<string>();
  for (const breach of breaches) {
    const { path } = breach;
    const contradiction = contradictionAt(breach, data, context);
    const code = contradiction?.is ?? codeOf(breach, context.fields);
    // what is absent speaks for itself, and too few records are right as far as they go
    if (code !== 'required' && code !== 'tooFew') breakAt(broken, path);
    if (draft && lacks.has(code)) continue;
    const place = `${JSON.stringify(path)} ${code}`;
    if (seen.has(place)) continue;
    if (issues.length === mostIssues) return { issues: [...issues, issueAt([], context, 'more')], broken };
    seen.add(place);
    issues.push(issueAt(path, context, code, contradiction ?? paramsOf(breach, code, data, context)));
  }
  return { issues, broken };
};
