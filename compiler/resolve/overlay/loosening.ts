/** Does a change ask less of the applicant than before? Then the overlay must say why. */
import type { Attribute, Value } from '../../definition/node.ts';
import { answersAsking } from '../../model/answer.ts';
import { INDUSTRY_LEVELS } from '../../model/value-shape.ts';
import { follows } from './implication.ts';

const asNumber = (value: Value | undefined, absent: number): number => (typeof value === 'number' ? value : absent);

/** How exact; what is none is told elsewhere. */
const asLevel = (value: Value | undefined): number => INDUSTRY_LEVELS.map(String).indexOf(String(value));

/** What a rule does not say always holds. */
const asExpression = (value: Value | undefined): string => (typeof value === 'string' ? value : 'true');

/** Upper limits loosen by rising or going, lower ones by falling or going; an absent `least` is 1. */
export const LOOSER: Readonly<
  Record<string, (before: Value | undefined, after: Value | undefined, year?: number) => boolean>
> = {
  optional: (before, after) => before !== true && after === true,
  readOnly: (before, after) => before !== true && after === true,
  open: (before, after) => before !== true && after === true,
  instances: (before, after) => before === true && after !== true,
  words: (before, after) => asNumber(after, Infinity) > asNumber(before, Infinity),
  maximum: (before, after) => asNumber(after, Infinity) > asNumber(before, Infinity),
  most: (before, after) => asNumber(after, Infinity) > asNumber(before, Infinity),
  minimum: (before, after) => asNumber(after, -Infinity) < asNumber(before, -Infinity),
  whole: (before, after) => before === true && after !== true,
  dayOptional: (before, after) => before !== true && after === true,
  mayBeNone: (before, after) => before !== true && after === true,
  since: (before, after) => after !== undefined && before !== after,
  ranked: (before, after) => before === true && after !== true,
  // what a yes must name, how exact an industry is, how many years, how much text, of whom it is asked, what is chosen from
  detail: (before, after) => before !== undefined && after === undefined,
  level: (before, after) => asLevel(after) < asLevel(before),
  until: (before, after) => asNumber(after, -1) !== asNumber(before, -1),
  years: (before, after) => asNumber(after, 0) < asNumber(before, 0),
  pattern: (before, after) => before !== undefined && before !== after,
  about: (before, after) => before !== undefined && before !== after,
  only: (before, after) => after !== undefined && before !== after,
  catalogue: (before, after) => before !== undefined && before !== after,
  distinct: (before, after) => before === true && after !== true,
  severity: (before, after) => before === 'error' && after !== 'error',
  least: (before, after) => asNumber(after, 1) < asNumber(before, 1),
  // of a rule: what it checks, where it says something at all, and of which filings
  check: (before, after, year) => !follows(asExpression(before), asExpression(after), year),
  when: (before, after, year) => !follows(asExpression(after), asExpression(before), year),
  final: (before, after) => before !== true && after === true,
  attests: (before) => before !== undefined,
};

type Words = ReadonlyMap<string, Pick<Attribute, 'value'>>;

/** Whether an answer of a yes or no that has to name its detail need not any more: its words, or those of the other, have the blank now. */
export const sparesDetail = (before: Words, after: Words): boolean => {
  const asking = answersOf(after);
  return asking.length > 0 && answersOf(before).some((answer) => !asking.includes(answer));
};

const answersOf = (attributes: Words): readonly boolean[] => {
  const [detail, yes, no] = ['detail', 'yes', 'no'].map((name) => attributes.get(name)?.value?.toString());
  return answersAsking({ ...(detail && { detail }), ...(yes && { yes }), ...(no && { no }) });
};

/** @param year of the notice after, where its rules are compared: what `year(0)` is there */
export const loosens = (
  attribute: string,
  before: Value | undefined,
  after: Value | undefined,
  year?: number,
): boolean => LOOSER[attribute]?.(before, after, year) ?? false;
