/**
 * What was found in a file → the filing as its pages say it now. The filing that the file carries supplies what no page shows; all else
 * is read, by what each control holds.
 */

import type { Path } from '../../../compiler/filing/path.ts';
import type { Json } from '../../../compiler/filing/printing/holds.ts';
import type { ResolvedForm } from '../../../compiler/model/form.ts';
import type { FoundDocument } from '../found.ts';
import { append } from './append.ts';
import { asFiled } from './as-filed.ts';
import { astray, strayPictures, unaskedPictures } from './astray.ts';
import { besides } from './beside.ts';
import { byCells } from './cells/by-cells.ts';
import { byColumns, isWorkbook } from './cells/by-columns.ts';
import type { DocumentChange, Doubt, ReadPlace } from './doubt.ts';
import { carriedIn, isIdentity, isOfAnother } from './filed.ts';
import { type Data, inOrderOf, putValue } from './filing-data.ts';
import { withInsertedRows } from './inserted.ts';
import { mislabelled, misread } from './labelled.ts';
import { told } from './left-out.ts';
import { type Located, locate } from './located.ts';
import { withMerged } from './merged.ts';
import { oddities } from './oddities.ts';
import { gathered } from './pictures.ts';
import { readAll } from './read-values.ts';
import { addedRecords, numbersOf, rowsOf } from './record-numbers.ts';
import { filedPath, type Instance, numbered, recordsOf } from './records.ts';
import { printedOf } from './spots.ts';
import { withTypedBeside } from './typed-beside.ts';

export interface Extracted {
  /** `{ "$form": … }` of a blank form. */
  readonly data: Readonly<Record<string, unknown>>;
  /** In reading order, blank ones included, but for records without anything. */
  readonly places: readonly ReadPlace[];
  readonly doubts: readonly Doubt[];
  /** Since it was filled in; none where the file carries no filing of its own. */
  readonly changes: readonly DocumentChange[];
  /** The filing that it carries is another enterprise's: nothing was taken from it. */
  readonly isOfAnother: boolean;
}

/** @param filing what the file carries, where it is of this form */
export const extractFiling = (form: ResolvedForm, found: FoundDocument, filing?: unknown): Extracted => {
  const printed = printedOf(form);
  const { located: byName, strange } = locate(form, found);
  const named = withInsertedRows(form, found, withMerged(found, byName));
  const ownDoubts: Doubt[] = [];
  const read = named.length > 0 ? byNames(form, found, named, ownDoubts) : byPlaces(form, found, ownDoubts);
  const located = gathered(form, read);
  ownDoubts.push(
    ...unaskedPictures(form, read),
    ...strayPictures(found),
    ...oddities(form, found, byName),
    ...mislabelled(form, found, byName),
  );
  const asNumbered = recordsOf(located, printed);
  // Of what is known by its names it is enough to know whose it is.
  const asked = named.length > 0 ? asNumbered.placed.filter(({ path }) => isIdentity(path)) : asNumbered.placed;
  const alone = filing === undefined ? [] : readAll(form, asked, undefined);
  const valueOn = (path: Path): Json | undefined =>
    alone.find(({ steps }) => steps.length === path.length && steps.every((step, at) => step === path[at]))?.value;
  const isOther = filing !== undefined && isOfAnother(filing, valueOn);
  const carried = isOther ? undefined : filing;
  // Rows that have no names are those of the filing that they are like.
  const { placed, byList } =
    named.length > 0 || carried === undefined
      ? asNumbered
      : recordsOf(
          asFiled(
            located,
            alone.map(({ steps, value }) => ({ path: filedPath(steps), value })),
            carried,
          ),
          printed,
        );
  const reads = readAll(form, placed, carried);
  const numbers = numbersOf(byList, reads);
  const rows = rowsOf(byList, reads);

  const data: Data = { $form: form.key };
  const places: ReadPlace[] = [];
  const changes: DocumentChange[] = [];
  const doubts: Doubt[] = [...ownDoubts];
  for (const { name, text, place } of strange.filter(({ text }) => text.trim() !== ''))
    doubts.push({ code: 'strange', label: name, text: text.trim(), place });
  for (const { steps, spot, value, placement, placements, filed, doubts: own } of reads) {
    const path = numbered(steps, numbers);
    append(
      doubts,
      own.map((doubt) => ({ ...doubt, ...(path && { path }) })),
    );
    for (const { says, text, found } of placements) {
      const said = { label: spot.label, ...(path && { path }), place: found.place, text };
      if (says.kind === 'unread') {
        const { why, choices } = says;
        doubts.push({ code: 'unread', ...said, why, ...(choices && { choices }) });
      }
      if (says.kind === 'value' && found.remark) doubts.push({ code: found.remark, ...said });
    }
    const shown = placement ?? placements[0];
    if (path === undefined || shown === undefined) continue;
    const { ground, place } = shown.found;
    places.push({ path, label: spot.label, ...(value !== undefined && { value }), text: shown.text, ground, place });
    if (value === undefined) continue;
    putValue(data, path, value);
    if (carried !== undefined && !isSame(filed, value))
      changes.push({
        label: spot.label,
        after: path,
        to: value,
        place,
        ...(filed !== undefined && { before: filedPath(steps), from: filed }),
      });
  }
  if (carried !== undefined) {
    const instanceOf = (list: string, index: number): Instance | undefined => {
      const instance = rows.filed(list, index);
      return instance && numbers.has(instance) ? instance : undefined;
    };
    const { unprinted, printed: shown, removed } = carriedIn(form, printed, carried, instanceOf);
    for (const { steps, value } of unprinted) {
      const path = numbered(steps, numbers);
      if (path) putValue(data, path, value);
    }
    told(form, shown, reads, { numbers, rows }, doubts, changes);
    for (const { node, before, list, value } of removed) {
      const place = rows.of(list, Number(before.at(-1)));
      doubts.push({ code: 'record-removed', label: node.label, path: before, ...(place && { place }) });
      changes.push({ label: node.label, before, from: value });
    }
  }
  append(doubts, addedRecords(form, byList, numbers, carried, rows));
  return { data: inOrderOf(form, data), places, doubts, changes, isOfAnother: isOther };
};

const byNames = (
  form: ResolvedForm,
  found: FoundDocument,
  named: readonly Located[],
  doubts: Doubt[],
): readonly Located[] => {
  const read = [...withTypedBeside(form, found, named, doubts), ...besides(form, found, named, doubts)];
  const places = read.map((each) => each.found.place);
  append(doubts, astray(form, found, read, places, true));
  return read;
};

/** By sheets, tables and labels: there is no control in it. */
const byPlaces = (form: ResolvedForm, found: FoundDocument, doubts: Doubt[]): readonly Located[] => {
  if (isWorkbook(found)) return byColumns(form, found, doubts);
  const read = byCells(form, found);
  if (read === undefined) {
    doubts.push({ code: 'too-long', label: '' });
    return [];
  }
  append(doubts, astray(form, found, [], read.places, false));
  append(doubts, misread(form, found, read.located));
  return read.located;
};

const isSame = (one: Json | undefined, other: Json | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
