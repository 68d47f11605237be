/** Texts, days, industries, answers: what is written as text, read from a text, or said at a coarser level. */

import { type Held, isFreeText, singleOf } from '../compare/holding.ts';
import { holdsOf } from '../filing/printing/of-field.ts';
import { printValue, readValue } from '../filing/printing/printing.ts';
import { shapeOf, specOf } from '../model/field-types.ts';
import type { Field } from '../model/form.ts';
import { industryAt } from '../model/industry.ts';
import {
  INDUSTRY_LEVELS,
  type IndustryLevel,
  isCalendar,
  isText,
  type PartsName,
  type SingleOf,
} from '../model/value-shape.ts';
import { type Convert, made, member, refused, same } from './outcome.ts';
import { because } from './reasons.ts';

export const otherKind = (from: Field, to: Field) =>
  because('otherKind', { from: specOf(from.type).label, to: specOf(to.type).label });

const misfit = refused(because('misfit'));

/** Undefined where neither is a text, a day, an industry or an answer that the other could be. */
export const textsBetween = (before: Held, after: Held): Convert | undefined => {
  const [from, to] = [before.field, after.field];
  if (isFreeText(to)) return asText(before, to);
  if (isAnswer(from) && isAnswer(to)) return answers(from, to);
  const [one, other] = [singleOf(from), singleOf(to)];
  if (one === undefined) return undefined;
  if (isText(one)) return other !== undefined && isText(other) ? asItIs : readFrom(after);
  if (other === undefined) return undefined;
  if (one === 'industry' && other === 'industry') return coarser(from.level, to.level);
  return isCalendar(one) && isCalendar(other) ? days(other) : undefined;
};

/** Yes or no, with its detail or without. */
export const isAnswer = (field: Field): boolean => {
  const shape = shapeOf(field);
  return 'one' in shape ? shape.one === 'boolean' : shape.parts === 'answer';
};

/** Whether it is a number, a mailbox, a code is what the validator of the form says. */
const asItIs: Convert = (value) => (typeof value === 'string' ? same(value) : misfit);

const onOneLine = (text: string): string =>
  text
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
    .join(' ');

const asText = (before: Held, to: Field): Convert => {
  const isLine = singleOf(to) !== 'paragraphs';
  return (value) => {
    const text = textOf(before, value);
    if (text === undefined) return misfit;
    if (text === value && !(isLine && text.includes('\n'))) return same(value);
    const line = isLine ? onOneLine(text) : text;
    return made(line, because(text === value ? 'oneLine' : 'asText'));
  };
};

/** As the form before prints it; undefined of what is not of its field, or what no line can say. */
const textOf = (before: Held, value: unknown): string | undefined => {
  const { field } = before;
  const shape = shapeOf(field);
  if ('parts' in shape) return PARTED[shape.parts](before, value);
  if (isText(shape.one)) return typeof value === 'string' ? value : undefined;
  if (shape.one === 'boolean') return answerText(before, value);
  const printed = asPrinted(before, value);
  return printed !== undefined && typeof value === 'number' && field.unit !== undefined
    ? `${printed}${field.unit}`
    : printed;
};

const asPrinted = ({ field, catalogues }: Held, value: unknown): string | undefined =>
  printValue(holdsOf(field, catalogues), value)?.trim();

const periodText = (_: Held, value: unknown): string | undefined => {
  const [start, end] = [member(value, 'start'), member(value, 'end')];
  return typeof start === 'string' && typeof end === 'string' ? `${start}至${end}` : undefined;
};

const answerText = ({ field: { yes = '是', no = '否' } }: Held, value: unknown): string | undefined => {
  const answer = member(value, 'answer') ?? value;
  if (typeof answer !== 'boolean') return undefined;
  const detail = member(value, 'detail');
  return (answer ? yes : no).replace('{}', typeof detail === 'string' ? detail : '').trim();
};

/** No line says all of it. */
const unsaid = (): undefined => undefined;

/** What has parts, in one line. */
const PARTED: Readonly<Record<PartsName, typeof asPrinted>> = {
  period: periodText,
  answer: answerText,
  change: unsaid,
  level: unsaid,
  count: unsaid,
  pair: unsaid,
  quantities: unsaid,
  instance: asPrinted,
  file: unsaid,
  picture: unsaid,
};

const readFrom = ({ field, catalogues }: Held): Convert => {
  const shape = shapeOf(field);
  if ('parts' in shape && !shape.several)
    return (value) => (typeof value === 'string' ? refused(because('unread')) : misfit);
  return (value) => {
    if (typeof value !== 'string') return misfit;
    const reading = readValue(holdsOf(field, catalogues), value);
    return reading.kind === 'value' ? made(reading.value, because('read')) : refused(because('unread'));
  };
};

const answers = (from: Field, to: Field): Convert => {
  const [had, asks] = [from.detail !== undefined, to.detail !== undefined];
  return (value) => {
    const answer = had ? member(value, 'answer') : value;
    if (typeof answer !== 'boolean') return misfit;
    if (had === asks) return same(value);
    return asks ? made({ answer }, because('answer')) : made(answer, because('answer'));
  };
};

const depth = (level: IndustryLevel | undefined): number => INDUSTRY_LEVELS.indexOf(level ?? 'class');

const coarser =
  (from: IndustryLevel | undefined, to: IndustryLevel | undefined): Convert =>
  (value) => {
    if (typeof value !== 'string') return misfit;
    if (depth(from) === depth(to)) return same(value);
    const code = depth(to) < depth(from) ? industryAt(value, to ?? 'class') : undefined;
    return code === undefined ? refused(because('finer')) : made(code, because('coarser'));
  };

/** How many characters of a day say it. */
const LENGTHS: Readonly<Record<SingleOf<'day'>, number>> = { year: 4, month: 7, date: 10 };

/** A day says its month and its year. */
const days =
  (to: SingleOf<'day'>): Convert =>
  (value) => {
    if (typeof value !== 'string') return misfit;
    const asked = value.slice(0, LENGTHS[to]);
    return asked === value ? same(value) : made(asked, because('coarser'));
  };
