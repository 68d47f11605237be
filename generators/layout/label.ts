/** Labels: as printed, and as a control is called. */

import type { FieldNode } from '../../compiler/model/form.ts';
import type { Placement } from '../../compiler/model/placement.ts';
import type { Context, Located } from './context.ts';
import type { Inline, Paragraph } from './document.ts';
import { ems } from './ems.ts';
import { paragraphs, run } from './inlines.ts';
import { STYLES } from './styles.ts';

export const citations = (context: Context, notes: readonly string[]): Inline[] =>
  notes.filter((note) => context.notes.has(note)).map((note) => ({ kind: 'note', note }));

/** Label, mark of what is required, citations, unit unless it stands elsewhere; `own` stands for the label only. */
export const labelOf = (context: Context, node: FieldNode, own?: string): Inline[] => {
  const { lead = '', mark = '', unit = undefined, unitAt = undefined } = node.kind === 'field' ? node : {};
  return [
    run(lead + (own ?? node.label) + mark),
    ...citations(context, node.notes),
    ...(unit === undefined || unitAt !== undefined ? [] : [run(`（${unit}）`)]),
  ];
};

export const placementLabel = (context: Context, place: Placement): Inline[] => {
  const found = context.nodes.get(place.field);
  return found === undefined ? [run(place.label ?? '')] : labelOf(context, found.node, place.label);
};

/** Label of rows or columns that belong together. */
export const groupLabel = (
  context: Context,
  group: { readonly field?: string; readonly label?: string; readonly notes?: readonly string[] },
): Inline[] => {
  const found = group.field === undefined ? undefined : context.nodes.get(group.field);
  if (found !== undefined) return labelOf(context, found.node, group.label);
  return [run(group.label ?? ''), ...citations(context, group.notes ?? [])];
};

/** Four characters are two words: 企业名称. */
const TWO_WORDS = /^(\p{Script=Han}{2})(?=\p{Script=Han}{2}(?:（|$))/u;
/** Sums of widths that fill a line exactly are not exact. */
const EXACT = 1e-6;

/** Whole characters that a line holds. */
export const charactersOf = (room: number, size: number): number => Math.max(1, Math.floor(room / size + EXACT));

/** A last line of less looks lost; in characters. */
const LOST = 2.5;
/** Between these no line ends: in a word of letters or digits, before a mark that closes, behind one that opens. */
const UNBROKEN = /[!-~\u00c0-\u00ff]{2}|.[，。、；：！？）》”’]|[（《“‘]./u;

/** A text of several lines, none of which is lost: where a last one would be, all are about as long. */
const evenly = (text: string, most: number): string => {
  const lines = Math.ceil(ems(text) / most);
  if (lines < 2 || ems(text) - (lines - 1) * most >= LOST) return text;
  const characters = [...text];
  const widths = characters.map((_, at) => ems(characters.slice(0, at).join('')));
  const ends = Array.from({ length: lines - 1 }, (_, line) =>
    widths.findIndex((width) => width >= (ems(text) * (line + 1)) / lines - 1 / 2),
  );
  const isFree = (at: number): boolean => !UNBROKEN.test(characters.slice(at - 1, at + 1).join(''));
  const starts = [0, ...ends];
  const parts = starts.map((start, at) => characters.slice(start, starts[at + 1]).join(''));
  return ends.every(isFree) && parts.every((part) => ems(part) <= most) ? parts.join('\n') : text;
};

/** What a note's mark is taken for when a label is measured. */
const FIGURE = '1';

/**
 * A label in a cell that leaves `room` points for a line. If it needs several, one of four characters is broken in the middle,
 * and what ends it in parentheses, as its unit, begins a line of its own unless the label needs a further line then.
 */
export const inLines = (label: readonly Inline[], room: number, size: number): readonly Inline[] => {
  const parts = label.filter((part): part is Inline => part.kind !== 'run' || part.text !== '');
  const text = parts.map((part) => (part.kind === 'run' ? part.text : FIGURE)).join('');
  const most = charactersOf(room, size);
  const linesOf = (words: string): number => Math.ceil(ems(words) / most);
  const lines = linesOf(text);
  /** The words of the label with lines that are about as long as each other; a note stands behind them. */
  const even = (): Inline[] => {
    const [words, ...notes] = parts;
    if (words?.kind !== 'run' || notes.some(({ kind }) => kind !== 'note')) return parts;
    const set = words.text.split('\n').map((line) => evenly(line, notes.length > 0 ? most - 1 / 2 : most));
    return [{ ...words, text: set.join('\n') }, ...notes];
  };
  if (text.includes('\n')) return even();
  if (lines < 2) return parts;
  const broken = (place: number, pattern: RegExp, line: string): Inline[] =>
    parts.map((part, index) => (part.kind === 'run' && index === place ? run(part.text.replace(pattern, line)) : part));
  const [aside] = /(?<=.)（[^（）]*）$/.exec(text) ?? [];
  if (aside !== undefined && linesOf(text.slice(0, -aside.length)) + linesOf(aside) <= lines) {
    return broken(parts.length - 1, /（[^（）]*）$/, '\n$&');
  }
  const words = TWO_WORDS.exec(text)?.[0] ?? '';
  return linesOf(words) + linesOf(text.slice(words.length)) > lines ? even() : broken(0, TWO_WORDS, '$1\n');
};

/** Of a label that begins with full-width blanks, as 　其中：… below what it is a part of: in characters. */
const indentOf = ([first]: readonly Inline[]): number =>
  first?.kind === 'run' ? (/^\u3000*/.exec(first.text)?.[0].length ?? 0) : 0;

/**
 * A label in a cell that leaves `room` points for a line. One that is indented stands at the left, its further lines below its first word,
 * but that half of the room is left to them.
 */
export const labelBlocks = (label: readonly Inline[], room: number): readonly Paragraph[] => {
  const { size } = STYLES.label;
  const hang = Math.min(indentOf(label), Math.floor(room / size / 2));
  if (hang === 0) return paragraphs('label', inLines(label, room, size));
  return paragraphs('label', label, 'left').map((block) => ({ ...block, hang }));
};

/** Behind a label on a line of its own stands a colon, unless the label brings one. */
export const colonAfter = (label: string): string => (/[：:]\s*$/.test(label) ? '' : '：');

/** A longer label of the parent would hide the field's own. */
const SHORT_LABEL = 8;

/** What a control is called: 联系人 姓名. The rows of a matrix are called as they are. */
export const controlLabel = ({ node, parents }: Located, ...details: readonly string[]): string => {
  const above = parents.at(-1);
  const parent = above === undefined || above.kind === 'matrix' ? '' : above.label;
  const said = parent.length > SHORT_LABEL || node.label.startsWith(parent);
  return [said ? '' : parent, node.label, ...details].filter((part) => part !== '').join(' ');
};
