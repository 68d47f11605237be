/** A valid value for one field. */

import { answersAsking } from '../../compiler/model/answer.ts';
import { type FieldType, partsOf, type ShapesOf } from '../../compiler/model/field-types.ts';
import type { Field } from '../../compiler/model/form.ts';
import type { Shape, Single, SingleOf } from '../../compiler/model/value-shape.ts';
import type { Codes } from './codes.ts';
import { creditCode, organisationCode } from './credit-code.ts';
import { type Beginnings, dayFor, periodFor, turnOf } from './days.ts';
import { fromPattern } from './from-pattern.ts';
import type { Data, Json } from './json.ts';
import { instanceName, line, mobile, personName, phone, scenarioName } from './lines.ts';
import { improved, numberFor, usualUnit } from './numbers.ts';
import { prose } from './prose.ts';
import type { Random } from './random.ts';
import { type Size, type Subject, sizeOf, speaksOfOffice } from './subject.ts';
import { type Trade, trades } from './trades.ts';

export interface ValueContext {
  readonly random: Random;
  readonly subject: Subject;
  readonly codes: Codes;
  /** Paths of the fields that are printed in columns of lists. */
  readonly columns: ReadonlySet<string>;
  readonly beginnings: Beginnings;
  /** Code of the stage of the record; its scenario belongs to it. */
  readonly stage: string | undefined;
  /** Label of what holds the field. */
  readonly around: string;
  /** How many records may still be drawn, of all lists together. */
  readonly room: { records: number };
}

/** How many, or a percentage; after comes what before has become. */
const indicator = ({ random, around, subject }: ValueContext, field: Field): Data => {
  const first = numberFor(random, field, around, sizeOf(subject));
  return Object.fromEntries(
    Object.keys(partsOf(field)).flatMap((name): [string, Json][] => {
      if (name === 'unit') return usualUnit(field).map((unit) => [name, unit]);
      return [[name, name === 'after' ? improved(random, field, first) : first]];
    }),
  );
};

const file = (random: Random, { label }: Field, at: number, extension: string, mediaType: string) => ({
  name: `${label.replaceAll(/[^\p{L}\p{N}]/gu, '').slice(0, 40)}${at + 1}.${extension}`,
  mediaType,
  bytes: random.whole(10_000, 5_000_000),
  sha256: Array.from({ length: 64 }, () => random.whole(0, 15).toString(16)).join(''),
});

const evidence = ({ random }: ValueContext, field: Field): readonly Json[] =>
  Array.from({ length: random.whole(1, 2) }, (_, at) => file(random, field, at, 'pdf', 'application/pdf'));

/** Of files that nobody has: documents keep their places. */
const pictures = ({ random }: ValueContext, field: Field): readonly Json[] =>
  Array.from({ length: random.whole(1, 2) }, (_, at) => ({
    ...(random.happens(0.5)
      ? file(random, field, at, 'png', 'image/png')
      : file(random, field, at, 'jpg', 'image/jpeg')),
    ...(random.happens(0.7) && { caption: `图${at + 1} ${field.label}` }),
  }));

/** Codes that the field may hold; a scenario's are those of its stage. */
const listed = ({ codes, stage }: ValueContext, field: Field): readonly string[] | undefined => {
  const ofStage = field.type === 'scenario' && field.catalogue !== undefined ? codes.scenariosOf(stage) : [];
  return ofStage.length > 0 ? ofStage : codes.of(field)?.map(({ code }) => code);
};

const unlisted = ({ random, subject, around }: ValueContext, field: Field): string => {
  if (field.type === 'reportingUnit') return subject.office;
  return line(random, field, around, subject, 40);
};

const code = (context: ValueContext, field: Field): string => {
  const [first, ...others] = listed(context, field) ?? [];
  if (first === undefined) return unlisted(context, field);
  return ofFirm(context, field) ?? context.random.pick([first, ...others]);
};

/** What the labels of 企业类型 begin with. */
const SIZES: readonly (readonly [string, Size])[] = [
  ['大型', 'large'],
  ['中型', 'medium'],
  ['小型', 'small'],
  ['微型', 'micro'],
];

const isOfTrade = (label: string, { sector, subsector }: Trade): boolean =>
  label.startsWith(subsector) || label.startsWith(sector);

/** The sector or the class that the firm is of, where that is asked; now and then one of those that no firm here is of. */
const ofFirm = ({ random, subject, codes }: ValueContext, field: Field): string | undefined => {
  const options = codes.of(field) ?? [];
  const sizes = options.filter(({ label }) => SIZES.some(([begin]) => label.startsWith(begin)));
  const [begin = ''] = SIZES.find(([, size]) => size === sizeOf(subject)) ?? [];
  if (sizes.length > 1) return sizes.find(({ label }) => label.startsWith(begin))?.code;
  const own = options.find(({ label }) => isOfTrade(label, subject.trade));
  const strange = options.filter(({ label }) => !trades.some((trade) => isOfTrade(label, trade)));
  const [first, ...others] = strange;
  if (own === undefined || first === undefined) return own?.code;
  return random.happens(0.8) ? own.code : random.pick([first, ...others]).code;
};

const codeList = (context: ValueContext, field: Field): readonly string[] => {
  const all = listed(context, field);
  if (all === undefined) return [unlisted(context, field)];
  const least = Math.min(field.least ?? 1, all.length);
  const most = Math.min(Math.max(4, least), all.length, field.most ?? all.length);
  return context.random.several(all, context.random.whole(least, most));
};

/** Where the guide names its stages only, a scenario of each is made up. */
const instanceList = (context: ValueContext, field: Field): readonly Json[] => {
  const { random, subject, codes } = context;
  const isListed = codes.of(field) !== undefined;
  return codeList(context, isListed ? field : { ...field, type: 'stage' }).map((code) => ({
    ...(!isListed && field.open && { stage: code }),
    scenario: isListed ? code : scenarioName(random, subject),
    instance: instanceName(random, subject),
  }));
};

/** 字 at most where the form says no number. */
const IN_COLUMN = 60;
const ON_PAGE = 400;

/** As near to its limit as whole sentences come. */
const paragraphs = ({ random, subject, around, columns }: ValueContext, field: Field): string => {
  const { about, words } = field;
  const label = around + field.label;
  if (about !== undefined)
    return prose(random, subject.trade, label, about, Math.min(Math.floor(about * 1.1), words ?? Infinity));
  if (words !== undefined) return prose(random, subject.trade, label, Math.ceil(words * 0.8), words);
  const most = columns.has(field.path) ? IN_COLUMN : ON_PAGE;
  return prose(random, subject.trade, label, Math.ceil(most * 0.4), most);
};

/** By its pattern, where it has one. */
const written = (context: ValueContext, field: Field): string => {
  const { random, subject, around } = context;
  const patterned = field.pattern === undefined ? undefined : fromPattern(random, field.pattern);
  if (patterned !== undefined) return patterned;
  return field.type === 'text' ? line(random, field, around, subject, field.words ?? 100) : paragraphs(context, field);
};

const yesNo = ({ random, subject, around }: ValueContext, field: Field): boolean | Data => {
  const answer = random.happens(0.4);
  if (field.detail === undefined) return answer;
  if (!answersAsking(field).includes(answer)) return { answer };
  return { answer, detail: line(random, { ...field, label: field.detail }, around, subject, field.words ?? 100) };
};

/** That of the firm, with its name where no table has it; the first that is listed where a catalogue lists others. */
const industryCode = ({ codes, subject }: ValueContext, field: Field): string => {
  const { industry, industryNames } = subject.trade;
  const level = field.level ?? 'class';
  const usual = industry[level];
  const known = codes.of(field)?.map(({ code }) => code);
  if (known === undefined) return industryNames[level] === undefined ? usual : `${usual}-${industryNames[level]}`;
  return known.includes(usual) ? usual : (known[0] ?? usual);
};

const contact = ({ random, subject }: ValueContext, { label }: Field): string => {
  const number = random.happens(0.5) ? phone(random, subject) : mobile(random);
  return /人|姓名/.test(label) ? `${personName(random)} ${number}` : number;
};

/** Of an office it stands in another turn than of a firm. */
const isOfOffice = ({ subject, around }: ValueContext, { label }: Field): boolean =>
  subject.isOffice || speaksOfOffice(around + label);

const day = (context: ValueContext, field: Field): string => {
  const { random, subject, beginnings } = context;
  const filing = turnOf(subject.filing, isOfOffice(context, field));
  return dayFor(random, field, { ...subject, filing }, beginnings);
};

const number = ({ random, subject, around }: ValueContext, field: Field): number =>
  numberFor(random, field, around, sizeOf(subject));

const landline = ({ random, subject }: ValueContext): string => phone(random, subject);

/** What a value of the shape is in the data. */
export type MadeOf<Each extends Shape> = Each extends { readonly several: true }
  ? readonly Json[]
  : Each extends { readonly one: infer One extends Single }
    ? MadeSingle<One>
    : Data;
type MadeSingle<One extends Single> =
  One extends SingleOf<'number' | 'whole'> ? number : One extends SingleOf<'truth'> ? boolean : string;

const MADE: { readonly [Type in FieldType]: (context: ValueContext, field: Field) => MadeOf<ShapesOf<Type>> } = {
  text: written,
  prose: written,
  integer: number,
  decimal: number,
  percent: number,
  money: number,
  date: day,
  month: (context, field) => day(context, field).slice(0, 7),
  year: (context, field) => day(context, field).slice(0, 4),
  dateRange: ({ random, subject }) => periodFor(random, subject),
  choice: code,
  choices: codeList,
  yesNo,
  creditCode: ({ random, subject }) => creditCode(random, subject.place.region),
  organisationCode: ({ random, subject }) =>
    random.happens(0.5) ? organisationCode(random) : creditCode(random, subject.place.region),
  phone: landline,
  mobile: ({ random }) => mobile(random),
  fax: landline,
  contact,
  email: ({ random }) => `contact${random.whole(1, 99)}@example.com`,
  industry: industryCode,
  reportingUnit: code,
  stage: code,
  scenario: code,
  scenarios: (context, field) => (field.instances ? instanceList(context, field) : codeList(context, field)),
  indicator,
  evidence,
  pictures,
  signature: ({ random }) => personName(random),
  seal: (context, field) => (isOfOffice(context, field) ? context.subject.office : context.subject.company),
};

/** A value as `FieldType` describes it, within the limits of the field. */
export const sampleValue = (context: ValueContext, field: Field): Json => MADE[field.type](context, field);
