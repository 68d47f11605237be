/** Controls that stand beside the label of another field, or below the heading of another column: somebody has moved them, or exchanged two. */
import { parsePath } from '../../../compiler/filing/path.ts';
import type { ResolvedForm } from '../../../compiler/model/form.ts';
import type { FoundDocument, FoundPlace } from '../found.ts';
import { versionsOf } from './cells/by-cells.ts';
import { columnsOf } from './cells/columns.ts';
import { misheaded } from './cells/headings.ts';
import { foundText } from './cells/units.ts';
import type { Doubt } from './doubt.ts';
import { listAt } from './list-at.ts';
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
  if (located.length === 0) return [];
  const byValue = new Map(located.map((each) => [each.found, each]));
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const columns = columnsOf(block, byValue);
    const below = misheaded(form, block, (row, cell) => {
      const [own] = columns[row]?.[cell] ?? [];
      return own && { key: keyOf(own.path), own };
    });
    const beside = block.rows.flatMap(({ cells, place }, row) =>
      cells.flatMap((_, at): Doubt[] => {
        const label = cells[at - 1];
        const own = columns[row]?.[at] ?? [];
        const [first] = own;
        if (label === undefined || label.covered || first === undefined) return [];
        const { words, text, values } = foundText(label.paragraphs, place);
        const keys = values.length > 0 ? undefined : labelsOf(form).get(words);
        if (keys === undefined || keys.size === 0 || own.some(({ path }) => keys.has(keyOf(path)))) return [];
        return [otherLabel(form, first, text.trim())];
      }),
    );
    return [...beside, ...below.map(({ own, heading }) => otherLabel(form, own, heading))];
  });
};

const otherLabel = (form: ResolvedForm, { path, code, found }: Located, text: string): Doubt => ({
  code: 'other-label',
  label: spotAt(form, path, code)?.label ?? '',
  path,
  place: found.place,
  text,
});

/**
 * What is read by its place, and stands below the heading of another column, or beside the label of another field; a column is told once.
 * @param located by the cells that it stands in
 */
export const misread = (
  form: ResolvedForm,
  { blocks }: FoundDocument,
  located: readonly Located[],
): readonly Doubt[] => {
  const placeText = ({ table, row, cell }: FoundPlace): string => `${table} ${row} ${cell}`;
  const byPlace = new Map<string, Located[]>();
  for (const each of located) listAt(byPlace, placeText(each.found.place)).push(each);
  const heading = ({ path, code }: Located, place: FoundPlace, text: string): Doubt => ({
    code: 'heading',
    label: spotAt(form, path, code)?.label ?? '',
    path,
    place,
    text,
  });
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const ownIn = (row: number, cell: number): readonly Located[] =>
      byPlace.get(placeText({ ...block.rows[row]?.place, cell: cell + 1 })) ?? [];
    const told = new Set<string>();
    const below = misheaded(form, block, (row, cell) => {
      const [own] = ownIn(row, cell);
      return own && { key: keyOf(own.path), own };
    }).flatMap(({ own, heading: text, place }): Doubt[] => {
      const column = JSON.stringify([keyOf(own.path), place]);
      if (told.has(column)) return [];
      told.add(column);
      return [heading(own, place, text)];
    });
    const beside = block.rows.flatMap(({ cells, place }, row) =>
      cells.flatMap((_, at): readonly Doubt[] => {
        const [all, label] = [ownIn(row, at), cells[at - 1]];
        const [own] = all;
        if (own === undefined || label === undefined || label.covered || ownIn(row, at - 1).length > 0) return [];
        const { words, text } = foundText(label.paragraphs, place);
        const keys = labelsOf(form).get(words);
        if (keys === undefined || keys.size === 0 || all.some(({ path }) => keys.has(keyOf(path)))) return [];
        return [heading(own, { ...place, cell: at }, text.trim())];
      }),
    );
    return [...below, ...beside];
  });
};
