/** Numbers and indicators: in the unit that is asked, of before and after the change, and never the other way round. */

import type { Held } from '../compare/holding.ts';
import { shapeOf } from '../model/field-types.ts';
import type { Field } from '../model/form.ts';
import { isObject } from '../model/members.ts';
import { isNumeric, isWhole, type Measure } from '../model/value-shape.ts';
import { type Convert, made, member, type Outcome, refused, same } from './outcome.ts';
import { because } from './reasons.ts';
import { moved, placesBetween } from './units.ts';

/** How a field holds its numbers: alone, as one part of an object, or as before and after. */
type Form =
  | { readonly alone: 'number' | 'whole' }
  | { readonly part: 'change' | 'level' | 'count' }
  | { readonly pair: 'pair' | 'quantities' };

const MEASURED: Readonly<Record<Measure, Form>> = {
  change: { part: 'change' },
  level: { part: 'level' },
  count: { part: 'count' },
  pair: { pair: 'pair' },
  quantities: { pair: 'quantities' },
};

/** Undefined of a field that holds none. */
const formOf = (field: Field): Form | undefined => {
  const shape = shapeOf(field);
  if (shape.several) return undefined;
  if ('parts' in shape) return Object.hasOwn(MEASURED, shape.parts) ? MEASURED[shape.parts as Measure] : undefined;
  if (isWhole(shape.one)) return { alone: 'whole' };
  return isNumeric(shape.one) ? { alone: 'number' } : undefined;
};

const unitOf = ({ unit, type }: Field): string | undefined => unit ?? (type === 'percent' ? '%' : undefined);

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Into the unit that is asked. Of what is counted a form may leave the unit to its label. */
const inUnit = (value: number, from: string | undefined, to: string | undefined, isCounted: boolean): Outcome => {
  if (from === to || (isCounted && (from === undefined || to === undefined))) return same(value);
  if (from === undefined || to === undefined) return refused(because('noUnit'));
  const places = placesBetween(from, to);
  if (places === undefined) return refused(because('otherUnit', { from, to }));
  return places === 0 ? same(value) : made(moved(value, places), because('unit', { from, to }));
};

const whole = (outcome: Outcome): Outcome =>
  outcome.kind !== 'refused' && !Number.isInteger(outcome.value) ? refused(because('notWhole')) : outcome;

/** Undefined where one of the fields holds no number. */
export const numbersBetween = ({ field: from }: Held, { field: to }: Held): Convert | undefined => {
  const [one, other] = [formOf(from), formOf(to)];
  if (one === undefined || other === undefined) return undefined;
  if ('pair' in one) return 'pair' in other ? pairs(from, to) : outOfPair(from, to, other);
  if ('pair' in other) return () => refused(because('neverBack'));
  const isCounted = [one, other].every((form) => ('alone' in form ? form.alone === 'whole' : form.part === 'count'));
  const hasPart = 'part' in one && 'part' in other;
  // how much it changed is neither how much it is nor how many there are
  if (hasPart && one.part !== other.part && [one.part, other.part].includes('change'))
    return () => refused(because('otherKind', KINDS(one.part, other.part)));
  return (value) => {
    const number = 'part' in one ? member(value, one.part) : value;
    if (!isNumber(number)) return refused(because('misfit'));
    const outcome = inUnit(number, unitOf(from), unitOf(to), isCounted);
    const asksWhole = 'alone' in other ? other.alone === 'whole' : other.part === 'count' || to.whole === true;
    return within(
      asksWhole ? whole(outcome) : outcome,
      'part' in other ? other.part : undefined,
      'part' in one ? one.part : undefined,
      value,
    );
  };
};

const MEASURE_NAMES = {
  change: { en: 'change', zh: '增减幅度' },
  level: { en: 'level', zh: '水平' },
  count: { en: 'count', zh: '数量' },
} as const;

const KINDS = (from: keyof typeof MEASURE_NAMES, to: keyof typeof MEASURE_NAMES) => ({
  from: MEASURE_NAMES[from],
  to: MEASURE_NAMES[to],
});

/** In the part that is asked; as it was where that is the same part with the same number. */
const within = (outcome: Outcome, part: string | undefined, former: string | undefined, value: unknown): Outcome => {
  if (outcome.kind === 'refused') return outcome;
  if (outcome.kind === 'same' && part === former) return same(value);
  const inside = part === undefined ? outcome.value : { [part]: outcome.value };
  return made(inside, outcome.kind === 'made' ? outcome.how : because('plainNumber'));
};

/** The unit that is written with the numbers, else the one that the form prints. */
const pairUnit = (value: unknown, field: Field): string | undefined => {
  const written = member(value, 'unit');
  return typeof written === 'string' && written !== '' ? written : unitOf(field);
};

const pairs =
  (from: Field, to: Field): Convert =>
  (value) => {
    if (!isObject(value)) return refused(because('misfit'));
    if (from.measure === to.measure && unitOf(from) === unitOf(to)) return same(value);
    const unit = pairUnit(value, from);
    const numbers = Object.entries(value).filter(([name]) => name === 'before' || name === 'after');
    if (numbers.length === 0 || !numbers.every(([, number]) => isNumber(number))) return refused(because('misfit'));
    if (to.measure === 'quantities') {
      const both = Object.fromEntries(numbers);
      return unit === undefined ? same(both) : made({ ...both, unit }, because('withUnit', { unit }));
    }
    const asked = unitOf(to);
    const outcomes = numbers.map(
      ([name, number]) => [name, inUnit(Number(number), impliedUnit(unit, asked, from), asked, false)] as const,
    );
    const wrong = outcomes.find(([, { kind }]) => kind === 'refused')?.[1];
    if (wrong) return wrong;
    const both = Object.fromEntries(
      outcomes.map(([name, outcome]) => [name, 'value' in outcome ? outcome.value : undefined]),
    );
    const how = outcomes.flatMap(([, outcome]) => (outcome.kind === 'made' ? [outcome.how] : []))[0];
    return how || from.measure !== to.measure ? made(both, how ?? because('plainNumber')) : same(value);
  };

/** A rate of at most 100 is one in percent, also where nobody writes it. */
const impliedUnit = (unit: string | undefined, asked: string | undefined, { maximum }: Field): string | undefined =>
  unit ?? (asked === '%' && maximum === 100 ? '%' : undefined);

/** What a change counts as: 运营成本下降 is a reduction. */
const LESS = /下降|降低|缩短|减少|压缩|节约/;
const MORE = /提升|提高|增长|增加|上升/;

const outOfPair = (from: Field, to: Field, other: Exclude<Form, { readonly pair: string }>): Convert => {
  const part = 'part' in other ? other.part : undefined;
  return part === 'change'
    ? changeOf(from, to)
    : (value) => {
        const after = member(value, 'after');
        if (!isNumber(after)) return refused(because('misfit'));
        const asksWhole = part === 'count' || to.whole === true || ('alone' in other && other.alone === 'whole');
        const unit = impliedUnit(pairUnit(value, from), unitOf(to), from);
        const outcome = inUnit(after, unit, unitOf(to), asksWhole);
        const number = asksWhole ? whole(outcome) : outcome;
        if (number.kind === 'refused') return number;
        return made(part === undefined ? number.value : { [part]: number.value }, because('after'));
      };
};

const changeOf = (from: Field, to: Field): Convert => {
  const [isLess, isMore] = [LESS.test(to.label), MORE.test(to.label)];
  return (value) => {
    const [before, after] = [member(value, 'before'), member(value, 'after')];
    if (!isNumber(before) || !isNumber(after)) return refused(because('misfit'));
    if (isLess === isMore) return refused(because('direction'));
    if (pairUnit(value, from) === '%' || from.maximum === 100) return refused(because('ratio'));
    if (before === 0) return refused(because('fromNothing'));
    const share = (isLess ? before - after : after - before) / Math.abs(before);
    const places = placesBetween('%', unitOf(to) ?? '%');
    if (places === undefined) return refused(because('otherUnit', { from: '%', to: unitOf(to) ?? '%' }));
    // two decimals, as forms print them
    const change = moved(Math.round(share * 10_000), places - 2);
    return made(
      { change: change === 0 ? 0 : change },
      because('change', { before: String(before), after: String(after) }),
    );
  };
};
