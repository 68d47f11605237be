/** What was filed and is not on the page any more: blanked, or its control is gone. */
import { pathText } from '../../../compiler/filing/path.ts';
import type { ResolvedForm } from '../../../compiler/model/form.ts';
import type { DocumentChange, Doubt } from './doubt.ts';
import type { Carried } from './filed.ts';
import type { Read } from './read-values.ts';
import type { Rows } from './record-numbers.ts';
import { type Instance, numbered, placeKey } from './records.ts';
import { spotAt } from './spots.ts';

/** What was filed and is not on the page any more: blanked, or its control is gone. */
export const told = (
  form: ResolvedForm,
  shown: readonly Carried[],
  reads: readonly Read[],
  { numbers, rows }: { readonly numbers: ReadonlyMap<Instance, number>; readonly rows: Rows },
  doubts: Doubt[],
  changes: DocumentChange[],
): void => {
  const byPlace = new Map(reads.map((read) => [placeKey(read.steps), read]));
  for (const { before, steps, value } of shown) {
    const read = byPlace.get(placeKey(steps));
    if (read?.value !== undefined || read?.placements.some(({ says }) => says.kind === 'unread')) continue;
    const label = read?.spot.label ?? spotAt(form, before)?.label ?? pathText(before);
    const record = steps.findLast((step) => typeof step === 'object');
    const place = read?.placements[0]?.found.place ?? (record && rows.at.get(record));
    const path = numbered(steps, numbers);
    doubts.push({
      code: read === undefined ? 'gone' : 'blanked',
      label,
      ...(path && { path }),
      ...(place && { place }),
    });
    changes.push({ label, before, from: value, ...(place && { place }) });
  }
};
