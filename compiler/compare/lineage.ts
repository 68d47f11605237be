/** What a thing of one form is called in another, by the renames that only one of them has gone through. */
import { isBeneath } from '../resolve/tree.ts';
import type { Inventory } from './item.ts';

type Renamed = Inventory['renamed'];

const unknownTo = (renamed: Renamed, other: Renamed): Renamed =>
  new Map([...renamed].filter(([from, to]) => other.get(from) !== to));

const isField = (address: string): boolean => !address.includes('/');

/** Only the paths of fields carry what stands in them. */
const covers = (address: string, renamed: string): boolean =>
  isField(renamed) ? isField(address) && isBeneath(address, renamed) : address === renamed;

const longest = (addresses: readonly string[]): string | undefined =>
  addresses.reduce<string | undefined>((best, each) => (best && best.length >= each.length ? best : each), undefined);

/** Follows the steps as far as they lead, each once: what two editions each call the former name of the other's ends too. */
const follow = (address: string, steps: Renamed): string => {
  const left = new Map(steps);
  for (let now = address; ; ) {
    const step = longest([...left.keys()].filter((from) => covers(now, from)));
    if (step === undefined) return now;
    now = (left.get(step) ?? step) + now.slice(step.length);
    left.delete(step);
  }
};

/** From addresses before to addresses after: back to the name that both know, then on. */
export const lineage = (before: Pick<Inventory, 'renamed'>, after: Pick<Inventory, 'renamed'>) => {
  // of several that became one, the first by name
  const steps = [...unknownTo(before.renamed, after.renamed)].sort(([one], [other]) => (one < other ? 1 : -1));
  const back = new Map(steps.map(([from, to]) => [to, from]));
  const on = unknownTo(after.renamed, before.renamed);
  return (address: string): string => follow(follow(address, back), on);
};
