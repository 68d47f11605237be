/** What no line breaks inside: numbers, dates, codes, telephones, words of letters, the words of an option with their box. */
import type { Holds } from '../../compiler/filing/printing/holds.ts';
import { shownText, wordsOf } from './control-text.ts';
import type { Control, Inline } from './document.ts';
import { mostEms } from './ems.ts';

/** Values that are whole from end to end, and those that are several, each whole. */
const WHOLE: readonly Holds['type'][] = [
  'date',
  'month',
  'year',
  'integer',
  'decimal',
  'percent',
  'money',
  'creditCode',
  'organisationCode',
  'email',
];
const SEVERAL: readonly Holds['type'][] = ['phone', 'mobile'];
/** Behind these another one begins. */
const NEXT = /(?<=[、，；;/\n]|,(?!\d))/;
/** A word, number or address; it may end behind a stroke. */
const WORDS = /[!-.0-~\u00c0-\u00ff]+\/?/g;
/** Words that are wider are broken after all. In Chinese characters. */
const MOST_WHOLE = 12;

/** The pieces of what is filled in, none of them to be broken; `undefined` where it breaks as any text does. */
export const wholePieces = ({ holds, value }: Control): readonly string[] | undefined => {
  if (value === undefined) return undefined;
  if (WHOLE.includes(holds.type)) return [value];
  return SEVERAL.includes(holds.type) ? value.split(NEXT) : undefined;
};

/** Words, numbers and addresses within a text. */
const wordsWithin = (text: string): readonly string[] => text.match(WORDS) ?? [];

/** What words that are not broken stay behind: their box, the number that they are the unit of. */
const wholeBefore = (inlines: readonly Inline[], place: number): string => {
  const before = inlines[place - 1];
  if (before?.kind !== 'control') return '';
  return before.input === 'check' ? wordsOf(before) : (wholePieces(before)?.at(-1) ?? '');
};

/** Width of the widest piece of these that is not to be broken, in Chinese characters. */
export const widestWhole = (inlines: readonly Inline[]): number => {
  const widths = (pieces: readonly string[]): number[] => pieces.map((piece) => mostEms(piece.trim()));
  const wordWidths = (pieces: readonly string[]): number[] => widths(pieces).filter((width) => width <= MOST_WHOLE);
  return Math.max(
    0,
    ...inlines.flatMap((part, place): readonly number[] => {
      if (part.kind === 'note' || part.kind === 'tab') return [];
      if (part.kind === 'run') {
        return wordWidths(part.whole ? [`${wholeBefore(inlines, place)}${part.text}`] : wordsWithin(part.text));
      }
      const pieces = wholePieces(part);
      return pieces === undefined ? wordWidths(wordsWithin(wordsOf(part))) : widths(pieces);
    }),
  );
};

/** What a note's mark is taken for. */
const FIGURE = '1';

const shownBy = (part: Inline): string => {
  switch (part.kind) {
    case 'run':
      return part.text;
    case 'note':
      return FIGURE;
    case 'control':
      return shownText(part);
    case 'tab':
      return '';
  }
};

/** Width of all that is shown on one line, in Chinese characters. */
export const inlinesWidth = (inlines: readonly Inline[]): number =>
  inlines.reduce((sum, part) => sum + mostEms(shownBy(part)), 0);
