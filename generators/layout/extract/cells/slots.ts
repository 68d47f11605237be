/** What stands in a cell where the form has its controls, by the words around them. */

import { choicesIn } from '../../../../compiler/filing/printing/answers.ts';
import { isDate } from '../../../../compiler/filing/printing/holds.ts';
import type { Control } from '../../document.ts';
import { append } from '../append.ts';
import type { FoundText, Template } from './units.ts';

interface Packed {
  readonly bare: string;
  /** Where each unit of it begins in the text, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Characters without blanks. */
const packed = (text: string): Packed => {
  let bare = '';
  const [starts, ends]: [number[], number[]] = [[], []];
  let place = 0;
  for (const character of text) {
    const end = place + character.length;
    for (const each of character.normalize('NFKC').replace(/\s/g, '')) {
      bare += each;
      for (let unit = 0; unit < each.length; unit += 1) {
        starts.push(place);
        ends.push(end);
      }
    }
    place = end;
  }
  return { bare, starts, ends };
};

const made = new WeakMap<FoundText, Packed>();

const packedOf = (found: FoundText): Packed => {
  const known = made.get(found) ?? packed(found.text);
  made.set(found, known);
  return known;
};

/** Words with any number where they have one. */
const pattern = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\d+/g, '\\d+');

/** Of the words of the forms that are read, which in one run are as many as its documents. */
const patterns = new Map<string, RegExp>();
const MOST_PATTERNS = 10_000;

const patternOf = (words: string, isLast: boolean): RegExp => {
  const key = `${isLast ? '$' : ''}${words}`;
  const made = patterns.get(key) ?? new RegExp(`${pattern(words)}${isLast ? '$' : ''}`, 'g');
  if (patterns.size >= MOST_PATTERNS) patterns.clear();
  patterns.set(key, made);
  return made;
};

const GLYPH = /^[□☐○◻▢☑☒✓✔√■●▣✅]/u;

/** Between the two days of a period; a blank form leaves room only. */
const UNTIL = /\s*(?:至|到|[—–～~]+)\s*|(?<=[日号\d])\s{2,}(?=\d)/;

/** Texts of controls that stand side by side: boxes are one character each, the others are parted by blanks. Undefined where they cannot be told apart. */
const parted = (controls: readonly Control[], text: string): readonly string[] | undefined => {
  const [first, ...others] = controls;
  if (first === undefined) return text.trim() === '' ? [] : undefined;
  if (first.input === 'check') {
    const start = text.trimStart();
    const [glyph = ''] = GLYPH.exec(start) ?? [];
    const rest = parted(others, start.slice(glyph.length));
    return rest && [glyph, ...rest];
  }
  const last = controls.at(-1);
  if (others.length > 0 && last?.input === 'check') {
    const glyph = [...text.trimEnd()].at(-1) ?? '';
    const rest = GLYPH.test(glyph) ? parted(controls.slice(0, -1), text.trimEnd().slice(0, -glyph.length)) : undefined;
    return rest && [...rest, glyph];
  }
  if (others.length === 0) return [text];
  if (text.trim() === '') return controls.map(() => '');
  const lines = text.split('\n');
  if (lines.length === controls.length) return lines;
  const chosen = choicesIn(first.holds)
    .map(({ label }) => label)
    .filter((label) => text.trimStart().startsWith(label))
    .sort((one, other) => other.length - one.length)[0];
  if (first.input !== 'text' && chosen !== undefined) {
    const rest = parted(others, text.trimStart().slice(chosen.length));
    return rest && [chosen, ...rest];
  }
  const areDates = controls.every(({ holds }) => isDate(holds));
  const parts = text.trim().split(areDates ? UNTIL : /\s+/);
  return parts.length === controls.length ? parts : undefined;
};

/** The text of each control, in their order; undefined where the words of the form are not all there, in their order, and nothing beside. */
export const slotsIn = ({ pieces }: Template, found: FoundText): readonly string[] | undefined => {
  const { bare, starts, ends } = packedOf(found);
  const { text } = found;
  const texts: string[] = [];
  let pending: Control[] = [];
  let from = 0;
  const take = (to: number): boolean => {
    const between = text.slice(from === 0 ? 0 : ends[from - 1], starts[to] ?? text.length);
    const parts = parted(pending, between);
    if (parts) append(texts, parts);
    pending = [];
    return parts !== undefined;
  };
  for (const [place, piece] of pieces.entries()) {
    if (typeof piece !== 'string') {
      pending.push(piece);
      continue;
    }
    const words = patternOf(piece, place === pieces.length - 1);
    words.lastIndex = from;
    const match = words.exec(bare);
    if (match === null || !take(match.index)) return undefined;
    from = match.index + match[0].length;
  }
  return take(bare.length) ? texts : undefined;
};
