/**
 * Which unit of the form each unit of a file is: the best of all ways to go through both in their order, in which what the form repeats
 * for a record may come any number of times (the algorithm of Viterbi).
 */
import { slotsIn } from './slots.ts';
import { type FoundUnit, isOfOwnCells, ownCellsOf, recordsIn, type Template, type Unit } from './units.ts';

/** Units that come again for each further record of a list. */
export interface Loop {
  readonly list: string;
  readonly start: number;
  readonly end: number;
  /** The record that the first time through is: 0, or 1 where the form prints the first one before. */
  readonly first: number;
}

export interface Match {
  readonly found: number;
  readonly unit: number;
  /** By list of the form laid out: which record this is of instead of its second, or its only one. */
  readonly records: ReadonlyMap<string, number>;
  /** It goes on with the prose of the unit before. */
  readonly goesOn: boolean;
}

/** Units of the form times those of the file, and times its characters: more would take too long, and a file so long is no form. */
const MOST_STEPS = 1_500_000;
const MOST_CHARACTERS = 500_000_000;

const charactersIn = (found: readonly FoundUnit[]): number =>
  found.reduce((sum, { cells }) => sum + cells.reduce((within, { text }) => within + text.length, 0), 0);

/** From units in which the first and the second record of each list are printed one after the other. */
const loopsIn = (units: readonly Unit[]): readonly Loop[] => {
  const loops: Loop[] = [];
  const open = new Map<string, { first: number; last: number; second: number | undefined; end: number }>();
  const close = (list: string): void => {
    const site = open.get(list);
    open.delete(list);
    if (site === undefined) return;
    const { first, last, second, end } = site;
    if (second !== undefined) loops.push({ list, start: last + 1, end, first: 1 });
    else if (units.slice(first, last + 1).every(({ kind }) => kind === 'row'))
      loops.push({ list, start: first, end: last, first: 0 });
  };
  for (const [at, unit] of units.entries()) {
    for (const [list, numbers] of recordsIn(unit)) {
      // Several records in one unit, one after the other on a line: not to be told apart.
      if (numbers.size > 1) continue;
      const [number] = numbers;
      const site = open.get(list);
      if (number === 0 && site?.second !== undefined) close(list);
      const known = open.get(list) ?? { first: at, last: at, second: undefined, end: at };
      open.set(list, known);
      if (number === 0) known.last = at;
      else {
        known.second ??= at;
        known.end = at;
      }
    }
  }
  for (const list of [...open.keys()]) close(list);
  return loops;
};

const isStatic = ({ pieces }: Template): boolean => pieces.every((piece) => typeof piece === 'string');

/** Of two that are alike but for their numbers it is rather that of the same. */
const OTHER_NUMBERS = 0.6;

const weight = (words: string): number => 1 + Math.min(2, words.length / 4);

const likeness = (template: Template, found: FoundUnit['cells'][number]): number => {
  if (isStatic(template)) {
    if (template.exact === found.exact) return found.words === '' ? 0.2 : weight(found.words);
    if (template.words === found.words) return weight(found.words) - OTHER_NUMBERS;
    return -2.5;
  }
  const isAlike = slotsIn(template, found) !== undefined;
  return isAlike ? 0.4 + (template.words === '' ? 0 : weight(template.words)) : -2.5;
};

const similarity = (unit: Unit, found: FoundUnit): number => {
  if (unit.kind !== found.kind || unit.cells.length !== found.cells.length) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const [at, template] of unit.cells.entries()) {
    const cell = found.cells[at];
    if (cell) sum += likeness(template, cell);
  }
  return sum;
};

const isBlank = ({ cells }: FoundUnit): boolean => cells.every(({ words }) => words === '');
const saysNothing = ({ cells }: Unit): boolean => cells.every(({ pieces }) => pieces.length === 0);

/** Behind the last one, so that what is repeated there may be passed over too. */
const END: Unit = { kind: 'paragraph', cells: [], isOpen: false };

const SKIPPED = -1.2;
/** Of several ways that are as good, that in which more stands next to each other. */
const NEXT = 0.1;
/** Further paragraphs of prose rather than none of the form's. */
const GOES_ON = -0.4;

/** Ways to come to a state; prose goes on from the even ones. */
const MATCH = 0;
const SKIP_FOUND = 1;
const GO_ON = 2;
const SKIP_UNIT = 3;

/** The score of the best way, and its matches. Undefined where there is too much of either. */
export const aligned = (
  all: readonly Unit[],
  found: readonly FoundUnit[],
): { readonly score: number; readonly matches: readonly Match[] } | undefined => {
  const units = [...all, END];
  const [width, height] = [units.length + 1, found.length + 1];
  if (width * height > MOST_STEPS || width * charactersIn(found) > MOST_CHARACTERS) return undefined;
  const loops = loopsIn(units);
  const ownCells = ownCellsOf(all);
  /** Rows of the form's own words, a header on each part of a table: none of these is filled in. */
  const areOwn = found.map(
    ({ kind, cells }) =>
      kind === 'row' &&
      isOfOwnCells(
        ownCells,
        cells.map(({ words }) => words),
      ),
  );
  /** States count units that are behind: 0 is before the first. Where there is one record only, those of further ones are passed over. */
  const passed = (state: number): readonly number[] =>
    loops.flatMap(({ start, end, first }) => (first === 1 && end + 1 === state ? [start, ...passed(start)] : []));
  /** What is behind a record may be the next one; what the whole loop passed over has not been gone through. */
  const again = ({ start, end }: Loop): readonly number[] => [
    end + 1,
    ...passed(end + 1).filter((each) => each > start),
  ];
  const before = units.map((_, at) => [
    ...new Set([at, ...passed(at), ...loops.flatMap((loop) => (loop.start === at ? again(loop) : []))]),
  ]);
  const score = new Float64Array(width * height).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(width * height);
  const offer = (cell: number, value: number, previous: number, how: number): void => {
    if (value <= (score[cell] ?? 0)) return;
    score[cell] = value;
    from[cell] = previous * 4 + how;
  };
  score[0] = 0;
  for (let row = 0; row < height; row += 1) {
    const here = found[row - 1];
    const above = (row - 1) * width;
    for (let state = 0; state < width; state += 1) {
      const cell = row * width + state;
      const unit = units[state - 1];
      if (here !== undefined) {
        offer(cell, (score[above + state] ?? 0) + (isBlank(here) ? 0 : SKIPPED), above + state, SKIP_FOUND);
        if (unit?.isOpen && here.kind === 'paragraph' && ((from[above + state] ?? 0) & 1) === 0)
          offer(cell, (score[above + state] ?? 0) + GOES_ON, above + state, GO_ON);
      }
      if (unit === undefined) continue;
      const isOther = here === undefined || (areOwn[row - 1] === true && !unit.cells.every(isStatic));
      const alike = isOther ? Number.NEGATIVE_INFINITY : similarity(unit, here);
      for (const previous of before[state - 1] ?? []) {
        if (alike > Number.NEGATIVE_INFINITY) {
          const isNext = ((from[above + previous] ?? 0) & 3) !== SKIP_UNIT;
          offer(cell, (score[above + previous] ?? 0) + alike + (isNext ? NEXT : 0), above + previous, MATCH);
        }
        const isForward = previous < state;
        if (isForward)
          offer(
            cell,
            (score[row * width + previous] ?? 0) + (saysNothing(unit) ? 0 : SKIPPED),
            row * width + previous,
            SKIP_UNIT,
          );
      }
    }
  }
  return { score: score.at(-1) ?? 0, matches: matchesOf(from, width, height, loops) };
};

const matchesOf = (from: Int32Array, width: number, height: number, loops: readonly Loop[]): readonly Match[] => {
  const steps: { readonly how: number; readonly row: number; readonly state: number; readonly previous: number }[] = [];
  for (let cell = width * height - 1; cell > 0; ) {
    const said = from[cell] ?? 0;
    const previous = said >> 2;
    steps.push({ how: said & 3, row: Math.floor(cell / width), state: cell % width, previous: previous % width });
    cell = previous;
  }
  const times = new Map<Loop, number>();
  const matches: Match[] = [];
  for (const { how, row, state, previous } of steps.reverse()) {
    if (how === MATCH || how === SKIP_UNIT)
      for (const loop of loops) {
        if (loop.start + 1 !== state) continue;
        times.set(loop, previous > state - 1 ? (times.get(loop) ?? loop.first) + 1 : loop.first);
      }
    if (how !== MATCH && how !== GO_ON) continue;
    const records = new Map(
      loops.flatMap((loop) =>
        state - 1 >= loop.start && state - 1 <= loop.end ? [[loop.list, times.get(loop) ?? loop.first] as const] : [],
      ),
    );
    matches.push({ found: row - 1, unit: state - 1, records, goesOn: how === GO_ON });
  }
  return matches;
};
