/** What stands in a cell: in the largest type in which no value breaks, and with lines that end between two options. */
import { BETWEEN } from './apart.ts';
import type { Inline, Paragraph } from './document.ts';
import { paragraphs, run } from './inlines.ts';
import { STYLES, type StyleName } from './styles.ts';
import { addressesInLines, inlinesWidth, widestWhole } from './whole.ts';

/** 5 号, 小五, 六号, 小六. */
export const CELL_STYLES = [
  'value',
  'columnValueSmall',
  'columnValueTiny',
  'columnValueLeast',
] as const satisfies StyleName[];

const isBetween = (part: Inline): boolean => part.kind === 'run' && part.text === BETWEEN;

/** Options, each with its box and the space that parts it from the one before. */
const optionsIn = (inlines: readonly Inline[]): Inline[][] => {
  const options: Inline[][] = [[]];
  for (const part of inlines) {
    if (isBetween(part)) options.push([]);
    else options.at(-1)?.push(part);
  }
  return options;
};

/** Sums of widths that fill a line exactly are not exact. */
const EXACT = 1e-6;

/** What words of a width take of the last of their lines, which may be full. */
const lastLine = (width: number, room: number): number =>
  width - room * Math.max(0, Math.ceil(width / room - EXACT) - 1);

/** The same inlines with a line break before each option that its line has no room for; `room` in characters. */
const inOptionLines = (inlines: readonly Inline[], room: number): readonly Inline[] => {
  let used = 0;
  return optionsIn(inlines).flatMap((option, place) => {
    const width = inlinesWidth(option);
    const follows = place > 0 && used + 1 + width <= room;
    used = lastLine(follows ? used + 1 + width : width, room);
    return place === 0 ? option : [run(follows ? BETWEEN : '\n'), ...option];
  });
};

/** An address is broken rather than set smaller than the first, once rather than smaller than the second. */
const LEAST = { unbroken: STYLES[CELL_STYLES[2]].size, brokenOnce: STYLES[CELL_STYLES[1]].size } as const;

/** No address takes more lines than that. */
const hasAddressesIn = (inlines: readonly Inline[], lines: number): boolean =>
  inlines.every(
    (part) => part.kind !== 'control' || part.holds.type !== 'email' || (part.value ?? '').split('\n').length <= lines,
  );

/** The paragraphs of a cell that leaves `room` points for a line, in `largest` or smaller. */
export const cellText = (
  inlines: readonly Inline[],
  room: number,
  align?: Paragraph['align'],
  largest: StyleName = CELL_STYLES[0],
): Paragraph[] => {
  const smaller = CELL_STYLES.filter((style) => STYLES[style].size < STYLES[largest].size);
  const sets = [largest, ...smaller].map((style) => {
    const lines = room / STYLES[style].size;
    return { style, lines, inlines: addressesInLines(inlines, lines) };
  });
  const fitting = sets.filter((each) => widestWhole(each.inlines) <= each.lines);
  const within = (least: number, lines: number) =>
    fitting.find(({ style, inlines }) => STYLES[style].size >= least && hasAddressesIn(inlines, lines));
  const set = within(LEAST.unbroken, 1) ?? within(LEAST.brokenOnce, 2) ?? fitting[0] ?? sets.at(-1);
  if (set === undefined) throw new Error('there is no type');
  return paragraphs(set.style, inOptionLines(set.inlines, set.lines), align);
};
