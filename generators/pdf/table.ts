/**
 * A table on pages. Writers of PDF lose rows taller than a page, the borders of spans at page breaks and centred labels across them;
 * rows are laid here: at a page's end every open cell ends in a piece that is a closed box, and goes on in a new piece.
 */
import { FEWEST_LINES, type MeasuredCell, type MeasuredRow, type MeasuredTable, PADDING } from './cells.ts';
import type { Flow, PlacedLine } from './flow.ts';
import { fitting, heightOf, type Line, stacked } from './lines.ts';

/** A cell on the current page. */
interface Piece {
  readonly cell: MeasuredCell;
  readonly top: number;
  /** Lines that are still to be drawn; a label that was drawn is drawn again where there is room. */
  readonly lines: readonly Line[];
  readonly again: boolean;
  readonly slot: PlacedLine[];
}

/** Header rows that take more of a page are not repeated. */
const LARGEST_HEADER = 1 / 3;
/** Prose that is not written yet takes the rest of a page if that is such a share of its room: an empty cell is not split. */
const ROOM_TO_WRITE = 0.6;
/** Sums of heights that fill a page exactly are not exact. */
const EXACT = 0.01;

const open = (cells: readonly MeasuredCell[], flow: Flow): Piece[] =>
  cells.map((cell) => ({ cell, top: flow.y, lines: cell.lines, again: false, slot: flow.slot() }));

const needOf = (piece: Piece): number =>
  piece.again || piece.lines.length === 0 ? 0 : heightOf(piece.lines) + 2 * PADDING;

const notesOf = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap(({ lines }) => lines.flatMap((line) => line.notes));

/** Between the border of a cell and a field that fills it. Points. */
const BORDER = 1;

/** A field at the end of a cell takes what is left of it; one that is alone all of it. */
const fieldArea = ({ cell, top }: Piece, placed: { readonly line: Line; readonly top: number }, bottom: number) => {
  const { lines } = cell;
  if (!placed.line.fields?.some(({ fills }) => fills)) return undefined;
  const start = lines.length === 1 ? top + BORDER : placed.top;
  const end = placed.line === lines.at(-1) ? bottom - BORDER : placed.top + placed.line.height;
  return { top: start, height: end - start };
};

/** Draws a piece down to `bottom`; gives what of the cell is left. */
const close = (
  piece: Piece,
  bottom: number,
  flow: Flow,
  splitsLabels: boolean,
  again = piece.again,
): Omit<Piece, 'top' | 'slot'> => {
  const { cell, lines, top } = piece;
  flow.box({ x: flow.area.left + cell.x, top, width: cell.width, height: bottom - top });
  const fits = fitting(lines, bottom - top - 2 * PADDING);
  const whole = fits === lines.length;
  if (cell.repeats && !whole && (piece.again || !splitsLabels)) return { cell, lines, again: piece.again };
  const drawn = lines.slice(0, fits);
  const entire = fits === cell.lines.length;
  const start = entire && cell.vertical === 'middle' ? top + (bottom - top - heightOf(drawn)) / 2 : top + PADDING;
  for (const placed of stacked(drawn, start)) {
    const area = fieldArea(piece, placed, bottom);
    const x = flow.area.left + cell.x;
    flow.draw(placed.line, x + cell.padding, placed.top, piece.slot, {
      ...(again && { again }),
      ...(area && { area: { ...area, x: x + BORDER, width: cell.width - 2 * BORDER } }),
    });
  }
  return cell.repeats && entire ? { cell, lines, again: true } : { cell, lines: lines.slice(fits), again: false };
};

/** Draws rows by their place again, without cells that go on below them; not where they take too much of a page. */
const placeHeader = (rows: readonly MeasuredRow[], places: readonly number[], flow: Flow): void => {
  const height = places.reduce((sum, place) => sum + (rows[place]?.height ?? 0), 0);
  if (height > flow.area.height * LARGEST_HEADER) return;
  const last = places.at(-1) ?? -1;
  let pieces: Piece[] = [];
  for (const place of places) {
    const row = rows[place];
    if (row === undefined) continue;
    const own = row.cells.filter(({ lastRow }) => lastRow <= last);
    pieces = [...pieces, ...open(own, flow)];
    flow.y += row.height;
    for (const piece of pieces) if (piece.cell.lastRow === place) close(piece, flow.y, flow, true, true);
  }
  flow.repeated();
};

/** Rows below a header of their own are parted rather than leave more of a page empty: the next page repeats the header. */
const MOST_EMPTY = 1 / 3;
/** Of rows that are parted so many stay below their header, and with the last one. */
const FEWEST_ROWS = 2;

/** Height that has to follow a row on its page: rows that keep the next one with them, to the first that does not. */
const keptWith = (rows: readonly MeasuredRow[], index: number, following: number): number => {
  const next = rows[index + 1];
  if (!rows[index]?.keepsNext) return 0;
  if (next === undefined) return following;
  return next.keepsNext ? next.height + keptWith(rows, index + 1, following) : next.lead;
};

/** Rows with a header of their own that are parted: the first below it, and the last of them. */
interface Parted {
  readonly first: number;
  readonly last: number;
}

/** The rows that keep together from this one on, if some of them have a header of their own; what else belongs to them stands below these. */
const headedFrom = (rows: readonly MeasuredRow[], index: number): Parted | undefined => {
  let last = index;
  while (rows[last]?.keepsNext && last < rows.length - 1) last += 1;
  const header = rows
    .slice(index, last + 1)
    .findLast(({ heads }) => heads.length > 0)
    ?.heads.at(-1);
  return header === undefined ? undefined : { first: header + 1, last };
};

/** The same where they are parted: neither the header nor the last row is left with less than a few of them. */
const keptParted = (rows: readonly MeasuredRow[], index: number, parted: Parted, following: number): number => {
  if (index > parted.last - FEWEST_ROWS) return keptWith(rows, index, following);
  const below = rows.slice(index + 1, parted.first + FEWEST_ROWS);
  return below.reduce((sum, row) => sum + row.height, 0);
};

/** A merged label wants so much of its rows on the page where it begins. */
const labelNeed = (row: MeasuredRow): number =>
  Math.max(0, ...row.cells.filter((cell) => cell.repeats && cell.lastRow > cell.firstRow).map((cell) => cell.need));

/** Of a row that is split at least so many lines go over to the next page, where its part above has lines to give. */
const FEWEST_OVER = 4;

/** Height of the lines that go along where else too few would go over to the next page. */
const widow = (pieces: readonly Piece[], fits: readonly number[]): number => {
  const over = Math.max(0, ...pieces.map(({ lines }, i) => lines.length - (fits[i] ?? 0)));
  if (over === 0 || over >= FEWEST_OVER) return 0;
  return Math.max(
    0,
    ...pieces.map(({ lines }, i) => {
      const count = fits[i] ?? 0;
      if (lines.length - count < over) return 0;
      const along = Math.min(FEWEST_OVER - over, count - FEWEST_LINES);
      return along > 0 ? heightOf(lines.slice(count - along, count)) : 0;
    }),
  );
};

/** The bottom of a page on which a row is split, if every cell of the row has enough of its lines above it, and labels that go on all of theirs. */
const splitBottom = (
  ending: readonly Piece[],
  others: readonly Piece[],
  flow: Flow,
  forced: boolean,
): number | undefined => {
  let notes = notesOf(others);
  for (;;) {
    const bottom = flow.y + flow.room(notes);
    const fits = ending.map((piece) => fitting(piece.lines, bottom - piece.top - 2 * PADDING));
    const cited = ending.flatMap((piece, i) => piece.lines.slice(0, fits[i]).flatMap((line) => line.notes));
    // Each turn adds notes, and there are finitely many.
    if (cited.some((note) => !notes.includes(note))) {
      notes = [...notes, ...cited];
      continue;
    }
    const enough = ending.every(
      ({ cell, lines, again }, i) =>
        again || (fits[i] ?? 0) >= Math.min(lines.length, cell.repeats ? lines.length : FEWEST_LINES),
    );
    const labelled = others.every((piece) => !piece.cell.repeats || needOf(piece) <= bottom - piece.top + EXACT);
    const shortened = bottom - widow(ending, fits);
    if (!forced) return enough && labelled && shortened > flow.y ? shortened : undefined;
    // A page on which not even one line fits beside its header and notes is overfull rather than endless.
    const one = ending
      .filter((piece) => needOf(piece) > 0)
      .map(({ lines }) => heightOf(lines.slice(0, 1)) + 2 * PADDING);
    return Math.max(shortened, flow.y + Math.min(...one));
  }
};

/** Lays a table on the pages of a flow, from its current place; `following` is the height that has to stay with its last row if that keeps it. */
export const placeTable = (table: MeasuredTable, flow: Flow, following = 0): void => {
  const { rows } = table;
  const header = [...rows.keys()].slice(0, table.headerRows);
  /** The header rows are the first of their page. */
  let headsPage = false;
  let parted: Parted | undefined;
  let pieces: Piece[] = [];

  const nextPage = (index: number, splitsLabels: boolean): void => {
    const left = pieces.map((piece) => close(piece, flow.y, flow, splitsLabels));
    flow.breakPage();
    if (index >= table.headerRows) placeHeader(rows, header, flow);
    const top = flow.y;
    // Of a list inside of the table: beside labels that go on.
    const heads = rows[index]?.heads ?? [];
    const goesOn = ({ cell }: { readonly cell: MeasuredCell }): boolean => cell.firstRow <= (heads[0] ?? -1);
    const labels = left.filter(goesOn).map((piece) => ({ ...piece, top, slot: flow.slot() }));
    placeHeader(rows, heads, flow);
    pieces = [
      ...labels,
      ...left.filter((piece) => !goesOn(piece)).map((piece) => ({ ...piece, top: flow.y, slot: flow.slot() })),
    ];
  };

  for (const [index, row] of rows.entries()) {
    let minimum = row.minimum;
    let begun = false;
    for (;;) {
      const starting = begun ? [] : open(row.cells, flow);
      const all = [...pieces, ...starting];
      const ending = all.filter((piece) => piece.cell.lastRow === index);
      const room = flow.room(notesOf(all));
      const need = Math.max(0, ...ending.map((piece) => needOf(piece) - (flow.y - piece.top)));
      const shrinks = flow.fresh || (row.splittable && room >= minimum * ROOM_TO_WRITE);
      const height = Math.max(need, shrinks ? Math.min(minimum, Math.max(room, 0)) : minimum);
      const whole = keptWith(rows, index, following);
      if (height + whole > room + EXACT && room > flow.area.height * MOST_EMPTY) parted = headedFrom(rows, index);
      const kept = parted && index <= parted.last ? keptParted(rows, index, parted, following) : whole;
      const wanted = Math.max(height + kept, begun ? 0 : labelNeed(row));
      if (wanted <= room + EXACT || (flow.fresh && height <= room + EXACT)) {
        if (index === 0) headsPage = flow.fresh;
        flow.y += height;
        for (const piece of ending) close(piece, flow.y, flow, true);
        pieces = all.filter((piece) => piece.cell.lastRow > index);
        if (headsPage && index === table.headerRows - 1) flow.repeated();
        break;
      }
      const forced = flow.fresh;
      const others = all.filter((piece) => piece.cell.lastRow > index);
      const bottom = forced || (row.splittable && need > room) ? splitBottom(ending, others, flow, forced) : undefined;
      if (bottom !== undefined) {
        pieces = all;
        begun = true;
        minimum -= bottom - flow.y;
        flow.y = bottom;
      }
      nextPage(index, forced);
    }
  }
};
