/** The cells of tables of labels and values: what stands in each, and how high it asks its row to be. */
import type { Field } from '../../compiler/model/form.ts';
import type { Lines, Placement, Row } from '../../compiler/model/placement.ts';
import { parting } from './apart.ts';
import { cellText } from './cell-text.ts';
import { wantedWidth } from './columns.ts';
import { type Context, fieldAt, hintAt, isProse } from './context.ts';
import { controlsOf } from './controls.ts';
import type { Scope } from './data.ts';
import type { Cell, Inline, Paragraph } from './document.ts';
import { run } from './inlines.ts';
import { labelBlocks, placementLabel } from './label.ts';
import { setLines } from './line-paragraphs.ts';
import { type SetLine, setApart } from './tab-stops.ts';
import { type CutCell, roomIn } from './tiling.ts';
import { inlinesWidth } from './whole.ts';

export const ROW_HEIGHT = 425; // 0.75 cm
const LINE_HEIGHT = 420;
/** Room for prose: 4 cm for 500 字, as much in proportion for others, within reason. */
const PROSE = { perWord: 4.535, least: 1134, most: 3402 } as const;
/** Of a control behind its label in one cell. */
const INSIDE_GAP = 4;

export const cell = (
  left: number,
  right: number,
  role: Cell['role'],
  blocks: readonly Paragraph[],
  rowSpan = 1,
): CutCell => ({
  left,
  right,
  rowSpan,
  role,
  blocks,
  vertical: 'middle',
});

/** A cell whose blocks are set by the room that it leaves. */
export const setCell = (
  left: number,
  right: number,
  role: Cell['role'],
  set: (room: number) => readonly Paragraph[],
  rowSpan = 1,
): CutCell => ({ ...cell(left, right, role, set(roomIn({ left, right })), rowSpan), set });

export const labelCell = (left: number, right: number, inlines: readonly Inline[], rowSpan = 1): CutCell =>
  setCell(left, right, 'label', (room) => labelBlocks(inlines, room), rowSpan);

export const valueCell = (
  context: Context,
  item: Placement | Lines,
  scope: Scope,
  left: number,
  right: number,
): CutCell => {
  const inlines = itemInlines(context, item, scope);
  const isEmpty = item.kind === 'place' && inlinesWidth(inlines.flatMap((line) => line.inlines)) === 0;
  return {
    ...setCell(left, right, 'value', (room) => itemBlocks(inlines, room)),
    ...(isEmpty && { wanted: wantedWidth(context, item.field) }),
    vertical: holdsProse(context, item) ? 'top' : 'middle',
  };
};

const holdsProse = (context: Context, item: Placement | Lines): boolean =>
  item.kind === 'place' && isProse(context, item.field);

export const hasLabelCell = (item: Placement | Lines): boolean =>
  item.kind === 'place' ? item.labelled === 'beside' : item.label !== undefined;

export const itemLabel = (context: Context, item: Placement | Lines): Inline[] =>
  item.kind === 'place' ? placementLabel(context, item) : [run(item.label ?? '')];

/** Lines left for prose that is not yet written, often by hand: the opinion of an office. */
const ROOM: readonly SetLine[] = Array.from({ length: 3 }, () => ({ inlines: [] }));

const withRoom = (line: SetLine): readonly SetLine[] =>
  line.inlines.some((part) => part.kind === 'control' && part.input === 'multiline' && part.value === undefined)
    ? [line, ...ROOM]
    : [line];

const itemInlines = (context: Context, item: Placement | Lines, scope: Scope): readonly SetLine[] => {
  if (item.kind === 'lines') return setLines(context, item.lines, scope).flatMap(withRoom);
  const gap = item.labelled === 'inside' ? INSIDE_GAP : 0;
  const controls = controlsOf(context, item.field, scope, { gap, hint: hintAt(context, item) });
  const label = item.labelled === 'inside' ? placementLabel(context, item) : [];
  return [{ inlines: [...label, ...parting(label, controls), ...controls] }];
};

/** `room`: points for a line. */
const itemBlocks = (lines: readonly SetLine[], room: number): Paragraph[] =>
  lines.flatMap((line) => setApart(line, 'value', room).flatMap((inlines) => cellText(inlines, room, line.align)));

const proseHeight = (field: Field | undefined): number => {
  const words = field?.words ?? field?.about ?? 0;
  return Math.round(Math.min(PROSE.most, Math.max(PROSE.least, words * PROSE.perWord)));
};

const itemHeight = (context: Context, item: Placement | Lines): number => {
  if (item.kind === 'place' && isProse(context, item.field)) return proseHeight(fieldAt(context, item.field));
  return item.kind === 'lines' ? Math.max(ROW_HEIGHT, item.lines.length * LINE_HEIGHT) : ROW_HEIGHT;
};

export const heightOf = (context: Context, items: Row['items']): number =>
  Math.max(...items.map((item) => itemHeight(context, item)));
