/** What limits, targets and copies are called, in the `names` of a pack: where these come, go or change it is told with them, else by itself. */
import type { Value } from '../definition/node.ts';
import type { Difference } from './difference.ts';
import { type Item, saidOf } from './item.ts';

/** Names that came or went with a fact that is told have it as their cause. @param differences of the facts of two packs */
export const withNamesTold = (differences: readonly Difference[]): readonly Difference[] =>
  differences.map((difference) => {
    if (difference.kind !== 'added' && difference.kind !== 'removed') return difference;
    const name = difference.after ?? difference.before;
    if (!name.address.startsWith('names.')) return difference;
    const fact = differences.find((other) => tells(other, name));
    return fact ? { ...difference, because: (fact.after ?? fact.before).address } : difference;
  });

const tells = (difference: Difference, name: Item): boolean => {
  const fact = difference.after ?? difference.before;
  const isWhole = difference.kind === 'added' || difference.kind === 'removed';
  if (fact.kind === 'copies' || fact.kind === 'target') return isWhole && fact.id === name.id;
  if (fact.kind !== 'quota') return false;
  const said = isWhole
    ? LIMITS.map((attribute) => saidOf(fact, attribute))
    : difference.kind === 'changed' && LIMITS.includes(difference.attribute)
      ? [difference.from, difference.to]
      : [];
  return said.some((value) => isNamedIn(value, String(saidOf(name, 'value'))));
};

const LIMITS: readonly string[] = ['limits', 'except'];

/** Limits are told as 示范工厂 3, those of one unit as 辛集市 示范工厂 2. */
const isNamedIn = (value: Value | undefined, name: string): boolean =>
  Array.isArray(value) && value.some((line) => ` ${line}`.replaceAll('，', ' ').includes(` ${name} `));
