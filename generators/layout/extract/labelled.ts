/** Controls that stand beside the label of another field: somebody has moved them, or exchanged two. */
import { parsePath } from '../../../compiler/filing/path.ts';
import type { ResolvedForm } from '../../../compiler/model/form.ts';
import type { FoundDocument } from '../found.ts';
import { versionsOf } from './cells/by-cells.ts';
import { columnsOf } from './cells/columns.ts';
import { foundText } from './cells/units.ts';
import type { Doubt } from './doubt.ts';
import type { Located } from './located.ts';
import { keyOf, spotAt } from './spots.ts';

const made = new WeakMap<ResolvedForm, ReadonlyMap<string, ReadonlySet<string>>>();

/** By the words of a cell: what the form fills in in the cells right of it, wherever it prints these words. */
const labelsOf = (form: ResolvedForm): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = made.get(form);
  if (known) return known;
  const labels = new Map<string, Set<string>>();
  for (const { kind, cells } of versionsOf(form).versions.flat())
    for (const [at, { pieces }] of kind === 'row' ? cells.entries() : []) {
      const label = cells[at - 1];
      if (label === undefined || label.pieces.some((piece) => typeof piece !== 'string') || !/\p{L}/u.test(label.words))
        continue;
      const keys = labels.get(label.words) ?? new Set();
      labels.set(label.words, keys);
      for (const piece of pieces) if (typeof piece !== 'string') keys.add(keyOf(parsePath(piece.path)));
    }
  made.set(form, labels);
  return labels;
};

/** @param located by the names of controls */
export const mislabelled = (
  form: ResolvedForm,
  { blocks }: FoundDocument,
  located: readonly Located[],
): readonly Doubt[] => {
  const byValue = new Map(located.map((each) => [each.found, each]));
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const columns = columnsOf(block, byValue);
    return block.rows.flatMap(({ cells, place }, row) =>
      cells.flatMap((_, at): Doubt[] => {
        const label = cells[at - 1];
        const own = columns[row]?.[at] ?? [];
        const [first] = own;
        if (label === undefined || label.covered || first === undefined) return [];
        const { words, text, values } = foundText(label.paragraphs, place);
        const keys = values.length > 0 ? undefined : labelsOf(form).get(words);
        if (keys === undefined || keys.size === 0 || own.some(({ path }) => keys.has(keyOf(path)))) return [];
        const { path, code, found } = first;
        const said = spotAt(form, path, code)?.label ?? '';
        return [{ code: 'other-label', label: said, path, place: found.place, text: text.trim() }];
      }),
    );
  });
};
