/**
 * What stands where the form has a control and the file has none: its pages are gone through beside those of the form, paragraph by
 * paragraph and row by row, and the words around a control say where it was.
 */

import { parsePath, pathText } from '../../../../compiler/filing/path.ts';
import type { ResolvedForm } from '../../../../compiler/model/form.ts';
import type { FoundDocument, FoundPlace, FoundValue } from '../../found.ts';
import { layout } from '../../layout.ts';
import { append } from '../append.ts';
import type { Located } from '../located.ts';
import { printedOf, spotAt, unconditional } from '../spots.ts';
import { aligned, type Match } from './align.ts';
import { withColumnsInOrder } from './moved-columns.ts';
import { slotsIn } from './slots.ts';
import {
  type FoundText,
  type FoundUnit,
  foundUnits,
  recordsIn,
  type Template,
  twoOfEach,
  type Unit,
  unitsOf,
} from './units.ts';

/** Of a blank form, records beyond the second: what repeats is known by two. */
const isFurther = (unit: Unit): boolean =>
  [...recordsIn(unit).values()].some((numbers) => [...numbers].every((each) => each > 1));

interface Versions {
  /** As the form is printed once something is filled in, and as it is printed blank. */
  readonly versions: readonly (readonly Unit[])[];
  /** Words around several records in one cell or paragraph, which cannot be told apart there. */
  readonly joined: ReadonlySet<string>;
}

const made = new WeakMap<ResolvedForm, Versions>();

const wordsOf = ({ words }: Template): string => words.replaceAll('、', '');

export const versionsOf = (form: ResolvedForm): Versions => {
  const known = made.get(form);
  if (known) return known;
  const filled = unitsOf(layout(unconditional(form), twoOfEach(form.fields)));
  const blank = unitsOf(printedOf(form).blank).filter((unit) => !isFurther(unit));
  const joined = filled.flatMap(({ cells, ...unit }) =>
    cells.filter((each) => [...recordsIn({ ...unit, cells: [each] }).values()].some(({ size }) => size > 1)),
  );
  const found = { versions: [filled, blank], joined: new Set(joined.map(wordsOf)) };
  made.set(form, found);
  return found;
};

/** With the numbers of the records that stand there. */
export const placeOf = (path: string, records: Match['records']): Located['path'] => {
  const steps = parsePath(path);
  return steps.map((step, at) =>
    typeof step === 'number' ? (records.get(pathText(steps.slice(0, at))) ?? step) : step,
  );
};

/** A number with the unit that is written behind it. */
const WITH_UNIT = /^\s*([+-]?[\d,.，．]+)\s*(\D.*?)\s*$/su;

/** Where a unit is written behind a number, the form has no words for it. */
export const apart = (
  form: ResolvedForm,
  path: Located['path'],
  text: string,
): readonly (readonly [Located['path'], string])[] => {
  const unit = [...path.slice(0, -1), 'unit'];
  const [, number, written] = (typeof path.at(-1) === 'string' && spotAt(form, unit) && WITH_UNIT.exec(text)) || [];
  if (number === undefined || written === undefined) return [[path, text]];
  return [
    [path, number],
    [unit, written],
  ];
};

const atCell = (text: string, { place }: FoundText): FoundValue => ({ name: '', text, ground: 'cell', place });

const ofUnit = (form: ResolvedForm, unit: Unit, found: FoundUnit, records: Match['records']): readonly Located[] =>
  unit.cells.flatMap((template, at): readonly Located[] => {
    const cell = found.cells[at];
    const ofCell = recordsIn({ ...unit, cells: [template] });
    const isJoined =
      [...ofCell.keys()].some((list) => !records.has(list)) && versionsOf(form).joined.has(wordsOf(template));
    const texts = cell && !isJoined ? slotsIn(template, cell) : undefined;
    if (!cell || !texts) return [];
    const controls = template.pieces.filter((piece) => typeof piece !== 'string');
    return controls.flatMap(({ path, code }, place): Located[] => {
      const said = apart(form, placeOf(path, records), texts[place] ?? '');
      return said.map(([where, text]) => ({
        found: atCell(text, cell),
        path: where,
        ...(code !== undefined && { code }),
      }));
    });
  });

/** Of the cells that say what the form says there, but for its numbers. */
const ownPlaces = ({ cells }: Unit, found: FoundUnit): readonly FoundPlace[] =>
  cells.flatMap(({ pieces, words }, at) => {
    const cell = found.cells[at];
    return cell?.words === words && pieces.every((piece) => typeof piece === 'string') ? cell.place : [];
  });

/** A paragraph more of the prose that the unit before ends with. */
const goOn = (located: Located[], { cells: [cell] }: FoundUnit): void => {
  const last = located.pop();
  if (last) located.push({ ...last, found: { ...last.found, text: `${last.found.text}\n${cell?.text ?? ''}` } });
};

export interface ByCells {
  readonly located: readonly Located[];
  /** Of the cells and paragraphs that are read or say what the form says there, those included in which prose goes on. */
  readonly places: readonly FoundPlace[];
}

/** Everything that the pages say, whatever controls they have; undefined where they are too long. */
export const byCells = (form: ResolvedForm, document: FoundDocument): ByCells | undefined => {
  const found = foundUnits(withColumnsInOrder(form, document));
  const best = versionsOf(form)
    .versions.flatMap((units) => {
      const way = aligned(units, found);
      return way ? [{ units, ...way }] : [];
    })
    .reduce<{ units: readonly Unit[]; score: number; matches: readonly Match[] } | undefined>(
      (one, other) => (one === undefined || other.score > one.score ? other : one),
      undefined,
    );
  if (best === undefined) return undefined;
  const located: Located[] = [];
  const further: FoundPlace[] = [];
  for (const { found: at, unit: which, records, goesOn } of best.matches) {
    const [here, unit] = [found[at], best.units[which]];
    if (here === undefined || unit === undefined) continue;
    if (goesOn) {
      goOn(located, here);
      append(
        further,
        here.cells.map(({ place }) => place),
      );
    } else {
      append(located, ofUnit(form, unit, here, records));
      append(further, ownPlaces(unit, here));
    }
  }
  return { located, places: [...located.map(({ found }) => found.place), ...further] };
};
