/** Labels: as printed, and as a control is called. */

import type { FieldNode } from '../../compiler/model/form.ts';
import type { Placement } from '../../compiler/model/placement.ts';
import type { Context, TreeNode } from './context.ts';
import type { Inline, Paragraph } from './document.ts';
import { ems } from './ems.ts';
import { evenLines, NOTE_MARK } from './even-lines.ts';
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

/** Four characters are two words, with the mark of a note or without: 企业名称. */
const TWO_WORDS = /^(\p{Script=Han}{2})(?=\p{Script=Han}{2}(?:[（¹]|$))/u;
/** Sums of widths that fill a line exactly are not exact. */
const EXACT = 1e-6;

/** Whole characters that a line holds. */
export const charactersOf = (room: number, size: number): number => Math.max(1, Math.floor(room / size + EXACT));

/** What ends a label in parentheses, as its unit, with the marks of its notes. */
const ASIDE = /(?<=.)（[^（）]*）$/;

/** A line of a label in lines: what ends it in parentheses begins one of its own unless that takes a further line. */
const setInLines = (words: string, most: number): string => {
  const linesOf = (text: string): number => Math.ceil(ems(text) / most);
  if (linesOf(words) < 2) return words;
  const [aside] = ASIDE.exec(words) ?? [];
  const bare = aside === undefined ? words : words.slice(0, -aside.length);
  if (aside !== undefined && linesOf(bare) + linesOf(aside) <= linesOf(words)) {
    return `${setInLines(bare, most)}\n${evenLines(aside, most)}`;
  }
  const head = TWO_WORDS.exec(words)?.[0];
  const isOfTwo = head !== undefined && linesOf(head) + linesOf(words.slice(head.length)) <= linesOf(words);
  return isOfTwo ? words.replace(TWO_WORDS, '$1\n') : evenLines(words, most);
};

/** The parts of a text in which each note stands as its mark, with line breaks where the text has them by now. */
const partsOf = (set: string, notes: ReadonlyMap<number, Inline>): Inline[] => {
  const parts: Inline[] = [run('')];
  let at = 0;
  for (const character of set) {
    const note = notes.get(at);
    const last = parts.at(-1);
    if (character !== '\n') at += 1;
    if (character !== '\n' && note !== undefined) parts.push(note);
    else if (last?.kind === 'run') parts[parts.length - 1] = run(last.text + character);
    else parts.push(run(character));
  }
  return parts.filter((part) => part.kind !== 'run' || part.text !== '');
};

/**
 * A label in a cell that leaves `room` points for a line. If it needs several, one of four characters is broken in the middle, any other
 * between words and into lines about as long as each other.
 */
export const inLines = (label: readonly Inline[], room: number, size: number): readonly Inline[] => {
  const notes = new Map<number, Inline>();
  let text = '';
  for (const part of label) {
    if (part.kind === 'note') notes.set([...text.replaceAll('\n', '')].length, part);
    else if (part.kind !== 'run') return label;
    text += part.kind === 'run' ? part.text : NOTE_MARK;
  }
  const most = charactersOf(room, size);
  const lines = text.split('\n').map((line) => setInLines(line, most));
  return partsOf(lines.join('\n'), notes);
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
export const controlLabel = ({ node, parents }: TreeNode, ...details: readonly string[]): string => {
  const above = parents.at(-1);
  const parent = above === undefined || above.kind === 'matrix' ? '' : above.label;
  const said = parent.length > SHORT_LABEL || node.label.startsWith(parent);
  let label = said || parent === '' ? node.label : `${parent} ${node.label}`;
  for (const detail of details) if (detail !== '') label += ` ${detail}`;
  return label;
};
