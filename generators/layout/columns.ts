/** Widths of the columns of a record list: as the form says, else by what stands in them; none narrower than its label needs. */
import { optionsOf } from '../../compiler/filing/printing/of-field.ts';
import type { FieldType } from '../../compiler/model/field-types.ts';
import type { NumberColumn, Placement } from '../../compiler/model/placement.ts';
import { type Context, fieldAt } from './context.ts';
import type { Inline } from './document.ts';
import { ems } from './ems.ts';
import { run } from './inlines.ts';
import { cellAround } from './styles.ts';
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
  signature: TEXT,
  seal: TEXT,
};
const TYPICAL_LABEL = 4;
const MOST = 10;
/** Labels of columns are bold, and so much wider. */
const BOLD = 1.05;
/** A box and the space behind it. */
const BOX = 1.5;

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

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
  const options =
    field.options === undefined ? [] : optionsOf(field, context.form.catalogues).map(({ label }) => ems(label) + BOX);
  return Math.max(0, ...options) || WIDTHS[field.type].typical;
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

/** Shares by weight, but none below its least; what that takes the others give. */
const sharesOf = (width: number, wanted: readonly number[], least: readonly number[]): readonly number[] => {
  if (sum(least) >= width) return least;
  let narrow = new Set<number>();
  for (;;) {
    const open = wanted.flatMap((weight, place) => (narrow.has(place) ? [] : [weight]));
    const taken = sum([...narrow].map((place) => least[place] ?? 0));
    const unit = (width - taken) / sum(open);
    const shares = wanted.map((weight, place) => (narrow.has(place) ? (least[place] ?? 0) : weight * unit));
    const next = new Set(shares.flatMap((share, place) => (share <= (least[place] ?? 0) ? [place] : [])));
    if (next.size === narrow.size) return shares;
    narrow = next;
  }
};

/**
 * Records are not taller than so many lines, nor labels above them than so many, as long as each column keeps so much of what it has in the blank form, and
 * one in which more is written than so many lines of so many characters has lines of so many.
 */
const WRITTEN = { lines: 8, labelLines: 8, keeps: 0.45, characters: 4, fewLines: 2 } as const;

/** What is written at most in one cell of the column, in characters. */
const writtenIn = ({ inlines }: ColumnContent): number =>
  Math.max(0, ...inlines.map((part) => (part.kind === 'control' ? ems(part.value ?? '') : 0)));

/** Least widths at which what is written (in characters) takes the fewest lines that there is room for; a line holds whole characters. */
const leastForWritten = (
  width: number,
  least: readonly number[],
  written: readonly number[],
  size: number,
): readonly number[] => {
  if (sum(least) >= width) return least;
  const asked = (lines: number): readonly number[] =>
    least.map((each, place) => Math.max(each, cellOf(Math.ceil((written[place] ?? 0) / lines), size)));
  const most = Math.max(WRITTEN.lines, ...written);
  for (let lines: number = WRITTEN.lines; lines < most; lines += 1) {
    const widths = asked(lines);
    if (sum(widths) <= width) return widths;
  }
  return least;
};

/** Twips of a cell whose lines hold so many characters of `size` points. */
const cellOf = (characters: number, size: number): number => cellAround(characters * size * 20);

/** A column and what stands below its label. */
export interface ColumnContent {
  readonly leaf: Leaf;
  readonly inlines: readonly Inline[];
}

export interface ColumnWidths {
  readonly edges: readonly Area[];
  /** Whether all that is not to be broken has room. */
  readonly fits: boolean;
  /** Whether no column of written text is left a strip. */
  readonly reads: boolean;
}

/** Edges of the columns in an area, their text set in `size` points. Tables that are stacked keep to plain shares: their edges meet. */
export const columnWidths = (
  context: Context,
  columns: readonly ColumnContent[],
  area: Area & { readonly alone: boolean },
  size: number,
): ColumnWidths => {
  const width = area.right - area.left;
  const leaves = columns.map(({ leaf }) => leaf);
  const wholes = columns.map(({ leaf, inlines }) =>
    Math.max(widestWhole(inlines), widestWhole([run(labelOf(context, leaf))]) * BOLD),
  );
  const leastOf = (unbroken: number): number[] =>
    leaves.map((leaf, place) => {
      const field = leaf.kind === 'number' ? undefined : fieldAt(context, leaf.field);
      const unbreakable = field === undefined ? 0 : (WIDTHS[field.type].whole ?? 0);
      const label = Math.min(ems(bareLabel(labelOf(context, leaf))), unbroken);
      return cellOf(Math.max(label, Math.min(unbreakable, unbroken * DIGITS), wholes[place] ?? 0), size);
    });
  const tightest = leastOf(UNBROKEN[2]);
  const wanted = weights(context, leaves, area.alone);
  const [least = tightest] = UNBROKEN.map(leastOf).filter((each) => sum(each) <= width * LARGEST_LEAST);
  const fits = sum(tightest) <= width;
  const blank = sharesOf(width, wanted, least);
  if (!area.alone || !columns.some((column) => writtenIn(column) > 0))
    return { edges: cut(area.left, area.right, blank), fits, reads: true };
  const written = columns.map(writtenIn);
  const kept = leaves.map((leaf, place) => {
    const label = Math.ceil(ems(labelOf(context, leaf)) / WRITTEN.labelLines) * BOLD;
    return Math.max(least[place] ?? 0, (blank[place] ?? 0) * WRITTEN.keeps, cellOf(label, size));
  });
  const readable = kept.map((each, place) =>
    (written[place] ?? 0) > WRITTEN.characters * WRITTEN.fewLines
      ? Math.max(each, cellOf(WRITTEN.characters, size))
      : each,
  );
  const reads = sum(readable) <= width;
  const widths = sharesOf(width, wanted, leastForWritten(width, reads ? readable : kept, written, size));
  return { edges: cut(area.left, area.right, widths), fits, reads };
};
