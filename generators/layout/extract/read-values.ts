/** Places of the data with all that a page says of each, and the one value that follows. */
import { valueAt } from '../../../compiler/filing/path.ts';
import type { Json } from '../../../compiler/filing/printing/holds.ts';
import type { ResolvedForm } from '../../../compiler/model/form.ts';
import type { Doubt } from './doubt.ts';
import type { Placement } from './placement.ts';
import { agreed, placementsOf } from './reading.ts';
import { filedPath, type Instance, type Placed, placeKey } from './records.ts';
import { keyOf, printedOf, type Spot, spotAt } from './spots.ts';

/** One place of the data, with all that the page says of it. */
export interface Read {
  readonly steps: readonly (string | Instance)[];
  readonly spot: Spot;
  readonly filed: Json | undefined;
  readonly placements: readonly Placement[];
  readonly value?: Json;
  readonly placement?: Placement;
  /** Of its placements, and of what they say together. */
  readonly doubts: readonly Doubt[];
}

export const readAll = (form: ResolvedForm, placed: readonly Placed[], filing: unknown): readonly Read[] => {
  const { hints } = printedOf(form);
  const groups = new Map<string, Placed[]>();
  for (const each of placed) {
    const key = placeKey(each.steps);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(each);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const spot = first && spotAt(form, first.path, first.code);
    if (first === undefined || spot === undefined) return [];
    const before = filedPath(first.steps);
    const filed = valueAt(filing, before) as Json | undefined;
    const hintsOf = (code: string | undefined) => hints.get(keyOf(first.path, code));
    const doubts: Doubt[] = [];
    const placements = placementsOf(group, spot, hintsOf, filed, doubts);
    const isCopy = first.steps.some((step) => typeof step === 'object' && step.copy > 0);
    const taken = agreed(placements, spot, filed, doubts);
    return [{ steps: first.steps, spot, filed: isCopy ? undefined : filed, placements, doubts, ...taken }];
  });
};
