/** A valid value for one field. */

import { codesOf } from '../../compiler/model/asked.ts';
import type { Catalogue } from '../../compiler/model/catalogue.ts';
import { partsOf } from '../../compiler/model/field-types.ts';
import type { Field } from '../../compiler/model/form.ts';
import type { IndustryLevel } from '../../compiler/model/value-shape.ts';
import { creditCode, organisationCode } from './credit-code.ts';
import { fromPattern } from './from-pattern.ts';
import type { Random } from './random.ts';
import { instanceName, line, personName, prose, type Subject, scenarioName } from './wording.ts';

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

export interface ValueContext {
  readonly random: Random;
  readonly subject: Subject;
  readonly catalogues: Readonly<Record<string, Catalogue>>;
  /** Code of the stage of the record; its scenario belongs to it. */
  readonly stage: string | undefined;
  /** A rule of the form asks which stages the scenarios cover. */
  readonly covering: boolean;
  /** Paths that need not be filled in, but that rules want to be there. */
  readonly wanted: readonly string[];
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The notice's year where the form prints it, decades ago for a founding, else one of the last six. */
const year = ({ random, subject }: ValueContext, field: Field): string => {
  if (field.blank !== undefined) return String(subject.year);
  const [least, most] = /成立|建厂/.test(field.label) ? [30, 10] : [5, 0];
  return String(random.whole(subject.year - least, subject.year - most));
};
const month = (context: ValueContext, field: Field): string =>
  `${year(context, field)}-${two(context.random.whole(1, 12))}`;
/** Every month has 28 days. */
const date = (context: ValueContext, field: Field): string =>
  `${month(context, field)}-${two(context.random.whole(1, 28))}`;

/** Bounds of a number that its field leaves open. */
const usual = { percent: [0, 100], integer: [1, 500], decimal: [0, 1000], money: [100, 50_000] } as const;

/** From `minimum` to `maximum` in steps of 1 / 10^`places`. */
const number = ({ random }: ValueContext, field: Field, kind: keyof typeof usual, places: number): number => {
  const [least, most] = usual[kind];
  const minimum = field.minimum ?? Math.min(least, field.maximum ?? least);
  const maximum = field.maximum ?? Math.max(most, minimum);
  const scale = 10 ** places;
  const steps = random.whole(Math.ceil(minimum * scale), Math.floor(maximum * scale));
  // no step may lie between the two
  return Math.min(steps / scale, maximum);
};

/** How many, or a percentage. */
const indicator = (context: ValueContext, field: Field): Json =>
  Object.fromEntries(
    Object.entries(partsOf(field)).map(([name, { holds }]) => [
      name,
      holds === 'count' || field.whole ? number(context, field, 'integer', 0) : number(context, field, 'percent', 1),
    ]),
  );

const evidence = ({ random }: ValueContext, field: Field): Json =>
  Array.from({ length: random.whole(1, 2) }, (_, at) => ({
    name: `${field.label.replaceAll(/[^\p{L}\p{N}]/gu, '').slice(0, 40)}${at + 1}.pdf`,
    mediaType: 'application/pdf',
    bytes: random.whole(10_000, 5_000_000),
    sha256: Array.from({ length: 64 }, () => random.whole(0, 15).toString(16)).join(''),
  }));

const dateRange = (context: ValueContext, field: Field): Json => {
  const [start, end] = [date(context, field), date(context, field)].sort();
  return { start: start ?? '', end: end ?? '' };
};

/** Who applies has reached the second level of maturity, which every notice asks for. */
const isLowest = ({ path }: Field, code: string): boolean => /(?:^|\.)maturity\.level$/.test(path) && code === 'one';

/** Codes that the field may hold; a scenario's are those of its stage. */
const codes = ({ catalogues, stage }: ValueContext, field: Field): readonly string[] | undefined => {
  const all = codesOf(field, catalogues)
    ?.map(({ code }) => code)
    .filter((code) => !isLowest(field, code));
  if (field.type !== 'scenario' || field.catalogue === undefined) return all;
  const ofStage = catalogues[field.catalogue]?.entries.find(({ code }) => code === stage)?.entries ?? [];
  return ofStage.length > 0 ? ofStage.map(({ code }) => code) : all;
};

const code = (context: ValueContext, field: Field): string => {
  const [first, ...others] = codes(context, field) ?? [];
  if (first === undefined) return line(context.random, field, context.subject, 40);
  return context.random.pick([first, ...others]);
};

/** Of each stage of the guide one. */
const oneOfEachStage = ({ random, catalogues }: ValueContext, field: Field): readonly string[] =>
  (catalogues[field.catalogue ?? '']?.entries ?? []).flatMap(({ entries: [first, ...others] }) =>
    first === undefined ? [] : [random.pick([first, ...others]).code],
  );

const codeList = (context: ValueContext, field: Field): readonly string[] => {
  const covering = context.covering && field.required ? oneOfEachStage(context, field) : [];
  if (covering.length > 0) return covering;
  const all = codes(context, field);
  if (all === undefined) return [line(context.random, field, context.subject, 40)];
  return context.random.several(all, context.random.whole(1, Math.min(4, all.length)));
};

/** Where the guide names its stages only, a scenario of each is made up. */
const instanceList = (context: ValueContext, field: Field): Json => {
  const { random, catalogues } = context;
  const isListed = codesOf(field, catalogues) !== undefined;
  return codeList(context, isListed ? field : { ...field, type: 'stage' }).map((code) => ({
    ...(!isListed && field.open && { stage: code }),
    scenario: isListed ? code : scenarioName(random),
    instance: instanceName(random),
  }));
};

const text = ({ random, subject }: ValueContext, field: Field): string => {
  const written = field.pattern === undefined ? undefined : fromPattern(random, field.pattern);
  if (written !== undefined) return written;
  if (field.type === 'text') return line(random, field, subject, field.words ?? 100);
  if (field.about !== undefined) return prose(random, Math.ceil(field.about * 0.9), field.about);
  const most = field.words ?? 400;
  return prose(random, Math.ceil(most * 0.4), most);
};

const yesNo = ({ random, subject }: ValueContext, field: Field): Json => {
  const answer = random.happens(0.3);
  if (field.detail === undefined) return answer;
  return answer ? { answer, detail: line(random, field, subject, 40) } : { answer };
};

const phone = ({ random, subject }: ValueContext): string =>
  `${subject.place.area}-8${random.whole(1_000_000, 9_999_999)}`;
const mobile = ({ random }: ValueContext): string => `139${random.whole(10_000_000, 99_999_999)}`;

/** Equipment makers (专用设备制造业, of 制造业), where the catalogue lists them; else the first of each level, which hang together. */
const industry: Readonly<Record<IndustryLevel, string>> = { section: 'C', division: '35', group: '351', class: '3511' };

const industryCode = ({ catalogues }: ValueContext, field: Field): string => {
  const usual = industry[field.level ?? 'class'];
  const listed = codesOf(field, catalogues)?.map(({ code }) => code) ?? [usual];
  return listed.includes(usual) ? usual : (listed[0] ?? usual);
};

/** A value as `FieldType` describes it, within the limits of the field. */
export const sampleValue = (context: ValueContext, field: Field): Json => {
  const { random, subject } = context;
  switch (field.type) {
    case 'text':
    case 'prose':
      return text(context, field);
    case 'integer':
      return number(context, field, 'integer', 0);
    case 'decimal':
      return number(context, field, 'decimal', 1);
    case 'percent':
      return number(context, field, 'percent', 1);
    case 'money':
      return number(context, field, 'money', 2);
    case 'date':
      return date(context, field);
    case 'month':
      return month(context, field);
    case 'year':
      return year(context, field);
    case 'dateRange':
      return dateRange(context, field);
    case 'choice':
    case 'reportingUnit':
    case 'stage':
    case 'scenario':
      return code(context, field);
    case 'scenarios':
      return field.instances ? instanceList(context, field) : codeList(context, field);
    case 'choices':
      return codeList(context, field);
    case 'yesNo':
      return yesNo(context, field);
    case 'creditCode':
      return creditCode(random, subject.place.region);
    case 'organisationCode':
      return random.happens(0.5) ? organisationCode(random) : creditCode(random, subject.place.region);
    case 'phone':
    case 'fax':
    case 'contact':
      return phone(context);
    case 'mobile':
      return mobile(context);
    case 'email':
      return `contact${random.whole(1, 99)}@example.com`;
    case 'industry':
      return industryCode(context, field);
    case 'indicator':
      return indicator(context, field);
    case 'evidence':
      return evidence(context, field);
    case 'signature':
      return personName(random);
    case 'seal':
      return subject.company;
  }
};
