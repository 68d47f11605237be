/** Widths of the columns of a record list: as the form says, else by what stands in them; none narrower than its label needs. */
import { optionsOf } from '../../compiler/filing/printing/of-field.ts';
import type { FieldType } from '../../compiler/model/field-types.ts';
import type { NumberColumn, Placement } from '../../compiler/model/placement.ts';
import { type Context, fieldAt } from './context.ts';
import type { Inline } from './document.ts';
import { ems } from './ems.ts';
import { run } from './inlines.ts';
import { cellOf, inWhole, levelled, linesOf, lowest, sharesOf, sum, tallest } from './low-rows.ts';
import { cut } from './tiling.ts';
import { widestWhole } from './whole.ts';

export type Leaf = NumberColumn | Placement;

interface Area {
  readonly left: number;
  readonly right: number;
}

/** 序号 needs half of what other columns do. */
export const NUMBER_WIDTH = 0.5;
/** Labels of so many characters are not broken, where that leaves enough of the width to share out; else shorter ones. */
const UNBROKEN = [4, 3, 2] as const;
const LARGEST_LEAST = 0.85;
/** Values of digits are given so much more than labels. */
const DIGITS = 1.75;
/** Characters that a column likes to have in a line, and how many of a value that is still to come are not to be broken. */
interface ColumnWidth {
  readonly typical: number;
  readonly whole?: number;
}
const whole = (width: number): ColumnWidth => ({ typical: width, whole: width });
const TEXT: ColumnWidth = { typical: 6 };
const SHORT: ColumnWidth = { typical: 4 };
const LONG: ColumnWidth = { typical: 10 };
/** The digits of a phone number take somewhat more than half of a character each. */
const WIDTHS: Readonly<Record<FieldType, ColumnWidth>> = {
  text: TEXT,
  prose: LONG,
  integer: SHORT,
  decimal: SHORT,
  percent: SHORT,
  money: whole(4.5),
  date: whole(5.5),
  month: whole(4),
  year: TEXT,
  dateRange: TEXT,
  choice: TEXT,
  choices: TEXT,
  yesNo: SHORT,
  creditCode: TEXT,
  organisationCode: TEXT,
  phone: whole(7),
  mobile: whole(6.2),
  fax: whole(7),
  contact: whole(7),
  email: TEXT,
  industry: TEXT,
  reportingUnit: TEXT,
  stage: TEXT,
  scenario: TEXT,
  scenarios: LONG,
  indicator: TEXT,
  evidence: TEXT,
  pictures: LONG,
  signature: TEXT,
  seal: TEXT,
};
const TYPICAL_LABEL = 4;
const MOST = 10;
/** Labels of columns are bold, and so much wider, at least in Word. */
const BOLD = 1.05;
/** A box and the space behind it. */
const BOX = 1.5;

/** A label without what it says in parentheses or in further lines. */
export const bareLabel = (label: string): string => label.split(/[（(\n]/)[0] || label;

const labelOf = (context: Context, leaf: Leaf): string =>
  leaf.kind === 'number' ? leaf.label : (leaf.label ?? context.nodes.get(leaf.field)?.node.label ?? '');

/** A figure: 12.5. */
const SHORTEST = 2.3;

/** What of a line a field wants while it is empty. */
export const wantedWidth = (context: Context, path: string): number => {
  const field = fieldAt(context, path);
  return field === undefined ? 0 : (WIDTHS[field.type].whole ?? SHORTEST);
};

const contentWidth = (context: Context, leaf: Placement): number => {
  const field = fieldAt(context, leaf.field);
  if (field === undefined) return TEXT.typical;
  if (field.options === undefined) return WIDTHS[field.type].typical;
  // Options with their boxes are not broken: they have the room that they need, and ask for no more.
  if (!field.listed) return 0;
  return Math.max(0, ...optionsOf(field, context.form.catalogues).map(({ label }) => ems(label) + BOX));
};

/** In characters; a long label stands in two lines. */
const typical = (context: Context, leaf: Placement): number => {
  const label = ems(bareLabel(labelOf(context, leaf)));
  return Math.min(MOST, Math.max(Math.min(label, TYPICAL_LABEL), label / 2, contentWidth(context, leaf)));
};

/** Relative widths; those that are not said are 1 on average. */
const weights = (context: Context, leaves: readonly Leaf[], alone: boolean): number[] => {
  const open = alone ? leaves.filter((leaf) => leaf.kind === 'place').filter((leaf) => leaf.width === undefined) : [];
  const total = sum(open.map((leaf) => typical(context, leaf)));
  return leaves.map((leaf) => {
    if (leaf.width !== undefined) return leaf.width;
    if (leaf.kind === 'number') return NUMBER_WIDTH;
    return alone ? (typical(context, leaf) * open.length) / total : 1;
  });
};

/**
 * What of its width in the blank form a column keeps that holds more than so many lines of that. One in which more is written than so many lines
 * of so many characters has lines of so many; what is short is not broken, as labels are not. A label has so many lines at most, as far as there is room.
 */
const WRITTEN = { keeps: 0.45, lines: 2, characters: 4, short: { more: 4, less: 3 }, labelLines: 8 } as const;
/** The widths of the blank form stay where they cost less than so many lines a record. */
const WORTH = 1;
const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((part) => (part.kind === 'run' ? part.text : '')).join('');
const charactersIn = (inlines: readonly Inline[]): number =>
  inlines.reduce((total, part) => total + (part.kind === 'control' ? ems(part.value ?? '') : 0), 0);

/** A column, all that its header says, and what stands below that, by record. */
export interface ColumnContent {
  readonly leaf: Leaf;
  readonly head: readonly Inline[];
  readonly cells: readonly (readonly Inline[])[];
}

export interface ColumnWidths {
  readonly edges: readonly Area[];
  /** Whether all that is not to be broken has room. */
  readonly fits: boolean;
  /** Whether no column of written text is left a strip. */
  readonly reads: boolean;
  /** Lines of the tallest label, of the tallest record and of the first one. */
  readonly lines: { readonly label: number; readonly record: number; readonly first: number };
}

/** What of columns is the same in any size of type. In characters, by column. */
interface Measured {
  readonly leaves: readonly Leaf[];
  readonly labels: readonly string[];
  /** The widest that is not to be broken. */
  readonly wholes: readonly number[];
  /** Of the header. */
  readonly head: readonly number[];
  /** Of each record. */
  readonly records: readonly (readonly number[])[];
  /** The most of a record. */
  readonly longest: readonly number[];
}

export const measured = (context: Context, columns: readonly ColumnContent[]): Measured => {
  const leaves = columns.map(({ leaf }) => leaf);
  const labels = leaves.map((leaf) => labelOf(context, leaf));
  const count = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const records = Array.from({ length: count }, (_, row) => columns.map(({ cells }) => charactersIn(cells[row] ?? [])));
  return {
    leaves,
    labels,
    wholes: columns.map(({ cells }, place) =>
      cells.reduce(
        (widest, inlines) => Math.max(widest, widestWhole(inlines)),
        widestWhole([run(labels[place] ?? '')]) * BOLD,
      ),
    ),
    head: columns.map(({ head }) => Math.max(1, ems(textOf(head))) * BOLD),
    records,
    longest: leaves.map((_, place) => records.reduce((most, record) => Math.max(most, record[place] ?? 0), 0)),
  };
};

/**
 * Edges of the columns in an area, their text set in `size` points. Where much is written its rows decide, else the form.
 * Tables that are stacked keep to plain shares: their edges meet.
 */
export const columnWidths = (
  context: Context,
  { leaves, labels, wholes, head, records, longest }: Measured,
  area: Area & { readonly page?: number },
  size: number,
): ColumnWidths => {
  const width = area.right - area.left;
  const leastOf = (unbroken: number): number[] =>
    leaves.map((leaf, place) => {
      const field = leaf.kind === 'number' ? undefined : fieldAt(context, leaf.field);
      const unbreakable = field === undefined ? 0 : (WIDTHS[field.type].whole ?? 0);
      const label = Math.min(ems(bareLabel(labels[place] ?? '')), unbroken) * BOLD;
      return cellOf(Math.max(label, Math.min(unbreakable, unbroken * DIGITS), wholes[place] ?? 0), size);
    });
  const tightest = leastOf(UNBROKEN[2]);
  const wanted = weights(context, leaves, area.page !== undefined);
  const fits = sum(tightest) <= width;
  // What has no room beside the others is broken, the widest first.
  const narrow = fits ? tightest : levelled(width * LARGEST_LEAST, tightest);
  const [least = narrow] = UNBROKEN.map(leastOf).filter((each) => sum(each) <= width * LARGEST_LEAST);
  const blank = sharesOf(width, wanted, least);

  const set = (widths: readonly number[], reads: boolean): ColumnWidths => {
    const [label = 1, ...lines] = tallest([head, ...records], widths, size);
    const record = lines.reduce((most, each) => Math.max(most, each), 0);
    return {
      edges: cut(area.left, area.right, widths),
      fits,
      reads,
      lines: { label, record, first: lines[0] ?? 0 },
    };
  };
  if (area.page === undefined || longest.every((characters) => characters === 0)) return set(blank, true);

  const kept = leaves.map((_, place) => {
    const label = cellOf(Math.ceil((head[place] ?? 0) / WRITTEN.labelLines), size);
    const text = cellOf(Math.ceil((longest[place] ?? 0) / WRITTEN.lines), size);
    return Math.max(least[place] ?? 0, label, Math.min((blank[place] ?? 0) * WRITTEN.keeps, text));
  });
  const readableWith = (short: number): readonly number[] =>
    kept.map((each, place) => {
      const most = longest[place] ?? 0;
      const line = most > WRITTEN.characters * WRITTEN.lines ? WRITTEN.characters : Math.min(short, most);
      return Math.max(each, cellOf(line, size));
    });
  const roomy = readableWith(WRITTEN.short.more);
  const readable = sum(roomy) <= width * LARGEST_LEAST ? roomy : readableWith(WRITTEN.short.less);
  const reads = sum(readable) <= width;
  const floor = reads ? readable : kept;
  const rows = [head, ...records];
  const asSaid = sharesOf(width, wanted, floor);
  const best = inWhole(width, lowest(width, floor, rows), floor, size);
  const costs = linesOf(rows, asSaid, size) - linesOf(rows, best, size);
  return set(costs < WORTH * records.length ? asSaid : best, reads);
};
