/** What a difference does to filings and to code, by the weight that it has: in the direction in which it goes. */

import { cataloguesChosenFrom, isDemanded } from '../model/asked.ts';
import { catalogueSubject, latestEditions } from '../model/catalogue.ts';
import { madeIn } from '../model/choice.ts';
import { fieldsIn } from '../model/field-walk.ts';
import type { FieldNode } from '../model/form.ts';
import { limitedBy } from '../model/pack.ts';
import type { Difference } from './difference.ts';
import { directionOf } from './direction.ts';
import { isAssignable, isHeldBy, isOfOneKind, takesSeveral } from './holding.ts';
import { type Item, saidOf } from './item.ts';
import { asks, boundCodes, hasStrictRule, heldAt, heldIn, nodeOf, type Side, type Sides } from './sides.ts';
import type { Weight } from './weights.ts';

type Data = NonNullable<Weight['data']>;
type Types = NonNullable<Weight['types']>;

/** A filing that was valid may be invalid once it is carried over. */
export const isSuspect = (data: Data, difference: Difference, sides: Sides): boolean =>
  ({ asks: mayAskMore, holds: mayNotHold, checked: mayBreak })[data](difference, sides);

const mayAskMore = (difference: Difference, sides: Sides): boolean => {
  const { before, after } = sides;
  const now = nodeOf(after, difference.after);
  if (difference.kind !== 'changed') {
    // what depends on a choice that nobody could make is not asked
    const isAskedOf = now?.only === undefined || madeIn(now.only).every(({ field }) => sides.isKept(field));
    return ['added', 'moved'].includes(difference.kind) && isAskedOf && asks(now);
  }
  if (directionOf(difference) === 'loosened') return false;
  const then = nodeOf(before, difference.before);
  // what was asked before, or need not be filled in now, is asked for no more
  if (['optional', 'readOnly', 'only'].includes(difference.attribute)) return asks(now) && !(then && isDemanded(then));
  // limits of what cannot stand there anyway
  return then?.kind !== 'field' || isKeptIn(difference, sides) || difference.attribute === 'open';
};

/** Of what loses something: nobody fills in an instruction sheet, each record takes in what was said once, and few fields what several records said. */
export const isLost = (difference: Difference, { after }: Sides): boolean => {
  if (difference.kind === 'removed') return saidOf(difference.before, 'instructs') !== true;
  if (difference.kind !== 'moved') return difference.kind !== 'added';
  const held = heldIn(after, difference.after);
  return difference.records !== 'joined' && !(held && takesSeveral(held.field));
};

/** What stood in the field may stand in what it is now. */
const isKeptIn = (difference: Difference, { before, after, codeNow }: Sides): boolean => {
  const [then, now] = [heldIn(before, difference.before), heldIn(after, difference.after)];
  return then !== undefined && now !== undefined && isHeldBy(then, now, codeNow);
};

const mayNotHold = (difference: Difference, sides: Sides): boolean => {
  const { after } = sides;
  const { kind } = difference;
  if (kind === 'added') return false;
  if (kind === 'remade') return true;
  if (difference.before.kind === 'matrix') return newYears(difference).length > 0 && asksYears(after, difference.after);
  if (difference.before.kind === 'entry') return isCodeAsked(difference.before, sides);
  if (kind !== 'changed') return heldAt(after, sides.now(difference.before.owner ?? ''))?.field.open !== true;
  return !isKeptIn(difference, sides);
};

const yearsOf = (item: Item | undefined): readonly string[] => {
  const years = saidOf(item, 'years');
  return typeof years === 'object' ? years : [];
};

/** Years that only the matrix after asks. */
const newYears = ({ before, after }: Difference): readonly string[] => {
  const known = new Set(yearsOf(before));
  return yearsOf(after).filter((year) => !known.has(year));
};

const asksYears = (side: Side, item: Item | undefined): boolean => {
  const node = nodeOf(side, item);
  return node?.kind === 'matrix' && node.rows.some((row) => !row.across && isDemanded(row));
};

/** A code of a catalogue that fields were held to, and that they hold no more. */
const isCodeAsked = ({ id, address }: Item, { before, after }: Sides): boolean => {
  const subject = catalogueSubject(address);
  return boundCodes(before, subject).has(id) && boundCodes(after, subject).size > 0;
};

const mayBreak = (difference: Difference, { before, after }: Sides): boolean => {
  const item = difference.after;
  if (item === undefined) return false;
  if (
    difference.kind === 'changed' &&
    ['limits', 'except'].includes(difference.attribute) &&
    !isLower(item.id, before, after)
  )
    return false;
  if (item.kind === 'rule') {
    const isLess = difference.kind === 'changed' && directionOf(difference) === 'loosened';
    return saidOf(item, 'severity') === 'error' && !isLess;
  }
  if (item.kind === 'quota') return hasStrictRule(after, ({ uses }) => uses.quotas.length > 0);
  const subject = catalogueSubject(item.address);
  return hasStrictRule(after, ({ uses }) => uses.catalogues.some((key) => catalogueSubject(key) === subject));
};

/** Some limit of the quota is lower than it was, or was none. */
const isLower = (id: string, before: Side, after: Side): boolean => {
  const limitsIn = ({ forms }: Side): ReadonlyMap<string, number> =>
    new Map(
      (forms[0]?.pack.quotas ?? [])
        .filter((quota) => quota.id === id)
        .flatMap(limitedBy)
        .flatMap(({ members, limits }) =>
          members.flatMap((member) =>
            Object.entries(limits).map(([name, limit]) => [`${name} ${member}`, limit] as const),
          ),
        ),
    );
  const then = limitsIn(before);
  return [...limitsIn(after)].some(([limited, limit]) => limit < (then.get(limited) ?? Infinity));
};

export interface TypesVerdict {
  /** Code that writes filings, code that reads them. */
  readonly producers: boolean;
  readonly consumers: boolean;
}

/** Whatever names what is gone: a literal with a member that there is not, `filing.remark`, `case 'small'`, `LABELS.small`. */
const BOTH: TypesVerdict = { producers: true, consumers: true };
const NOBODY: TypesVerdict = { producers: false, consumers: false };

/** Which code may no longer compile. */
export const brokenTypes = (types: Types, difference: Difference, sides: Sides): TypesVerdict =>
  ({ asked: byAsking, shape: byValue, value: byValue, name: () => BOTH })[types](difference, sides);

const byAsking = (difference: Difference, { before, after }: Sides): TypesVerdict => {
  if (difference.kind === 'removed') return BOTH;
  const [then, now] = [nodeOf(before, difference.before), nodeOf(after, difference.after)];
  const isAsked = now !== undefined && isDemanded(now);
  if (difference.kind === 'added') return bringsEdition(now, before) ? BOTH : { producers: isAsked, consumers: false };
  const wasAsked = then !== undefined && isDemanded(then);
  return { producers: isAsked && !wasAsked, consumers: wasAsked && !isAsked };
};

/** What packages call by the subject of a catalogue means a later edition, with other codes, as soon as a field takes from one. */
const bringsEdition = (node: FieldNode | undefined, { forms, catalogues }: Side): boolean => {
  const known = latestEditions(forms.flatMap(({ fields }) => cataloguesChosenFrom(fields, catalogues)));
  const keys = node === undefined ? [] : fieldsIn([node]).flatMap(({ catalogue = '' }) => catalogue);
  return known.some(({ key }) =>
    keys.some((other) => catalogueSubject(other) === catalogueSubject(key) && other > key),
  );
};

const byValue = (difference: Difference, sides: Sides): TypesVerdict => {
  const { before, after } = sides;
  const item = difference.after ?? difference.before;
  if (item.kind === 'matrix') return byYears(difference, sides);
  if (item.kind === 'entry') {
    const [then, now] = [
      boundCodes(before, catalogueSubject(item.address)),
      boundCodes(after, catalogueSubject(item.address)),
    ];
    const isGone = then.has(difference.before?.id ?? '') && now.size > 0;
    const isNew = now.has(difference.after?.id ?? '') && then.size > 0;
    return { producers: isGone, consumers: isNew || (isGone && difference.kind === 'removed') };
  }
  if (item.kind === 'option') {
    const isOpen = heldIn(difference.after ? after : before, item)?.field.open === true;
    return isOpen ? NOBODY : difference.kind === 'removed' ? BOTH : { producers: false, consumers: true };
  }
  const [then, now] = [heldIn(before, difference.before), heldIn(after, difference.after)];
  if (then === undefined || now === undefined) return BOTH;
  return { producers: !isAssignable(then, now), consumers: !isAssignable(now, then) };
};

/** What stood there is of another kind now, also where code may take it for the former: a text, and a list that is joined. */
export const isReshaped = (difference: Difference, { before, after }: Sides): boolean => {
  const [then, now] = [heldIn(before, difference.before), heldIn(after, difference.after)];
  return then !== undefined && now !== undefined && !isOfOneKind(then, now);
};

/** Rows have a number for each year, unless they are asked since a date only. */
const byYears = (difference: Difference, sides: Sides): TypesVerdict => {
  const { before, after } = sides;
  const { before: then, after: now } = difference;
  if (then === undefined || now === undefined || difference.kind === 'remade') return BOTH;
  const owes = (side: Side, item: Item): boolean => asksYears(side, item) && saidOf(item, 'since') === undefined;
  const [owed, isOwed] = [owes(before, then), owes(after, now)];
  const lacks = (item: Item, other: Item): boolean => yearsOf(item).some((year) => !yearsOf(other).includes(year));
  return {
    producers: isOwed && (!owed || lacks(now, then)),
    consumers: owed && (!isOwed || lacks(then, now)),
  };
};
