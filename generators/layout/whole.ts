/** What no line breaks inside: numbers, dates, codes, telephones, words of letters, the words of an option with their box. */

import type { Holds } from '../../compiler/filing/printing/holds.ts';
import { isContact } from '../../compiler/filing/printing/texts.ts';
import { shownText, wordsOf } from './control-text.ts';
import type { Control, Inline } from './document.ts';
import { mostEms } from './ems.ts';

/** Whether a value is whole from end to end, or several that are, or breaks as any text does; too wide a name of a file breaks too. */
const BREAKS: Readonly<Record<Holds['type'], 'never' | 'between' | 'between, or where it must' | 'anywhere'>> = {
  date: 'never',
  month: 'never',
  year: 'never',
  integer: 'never',
  decimal: 'never',
  percent: 'never',
  money: 'never',
  creditCode: 'never',
  organisationCode: 'never',
  phone: 'between',
  mobile: 'between',
  // an address that its cell has no room for is several by its lines
  email: 'between',
  evidence: 'between, or where it must',
  text: 'anywhere',
  prose: 'anywhere',
  fax: 'anywhere',
  contact: 'anywhere',
  signature: 'anywhere',
  seal: 'anywhere',
  choice: 'anywhere',
  choices: 'anywhere',
  stage: 'anywhere',
  scenario: 'anywhere',
  scenarios: 'anywhere',
  cited: 'anywhere',
  reportingUnit: 'anywhere',
  yesNo: 'anywhere',
  industry: 'anywhere',
  pictures: 'anywhere',
};
/** Behind these another one begins. */
const NEXT = /(?<=[、，；;/\n]|,(?!\d))/;
/** What is counted, as in 2025年 and 300字: its number stays with it. */
export const COUNTED = '年月日号时分秒万亿千百元个台套项家户人名次字吨级岁天倍件条款处期页';
/**
 * A word, number or address, with figures below or above its letters (CO₂), which may end behind a stroke, and a number with what it counts (3900万元); the number of a document with its year: 〔2025〕136号.
 * Behind Han a - or ~ is not the first of them: 3月-12月.
 */
const WORDS = new RegExp(
  `〔[!-~]*〕(?:\\d+[${COUNTED}]?)?|(?!(?<=\\p{Script=Han})[-~])[!-.0-~\\u00c0-\\u00ff²³₀-₉]+(?:/|(?<=\\d)[${COUNTED}]{1,2})?`,
  'gu',
);
/** What is wider is broken after all: no number has 26 digits, a code of capitals has 18. In Chinese characters. */
const MOST_WHOLE = { word: 12, value: 16, address: 24 } as const;

/** One piece, unless it is too wide for that. */
const unlessWide = (piece: string, most: number): readonly string[] => (mostEms(piece) > most ? [...piece] : [piece]);

/** The pieces of what is filled in, none of them to be broken, of what is too wide its characters; `undefined` where it breaks as any text does. */
export const wholePieces = ({ holds, value, unit }: Control): readonly string[] | undefined => {
  if (value === undefined) return undefined;
  const breaks = BREAKS[holds.type];
  if (breaks === 'never') return unlessWide(value, MOST_WHOLE.value);
  if (unit) return unlessWide(value, MOST_WHOLE.word);
  if (breaks === 'anywhere') return undefined;
  const most = breaks === 'between' ? MOST_WHOLE.address : MOST_WHOLE.word;
  return value.split(NEXT).flatMap((piece) => unlessWide(piece, most));
};

/** Pieces as full lines, each as long as there is room; one that is wider stands alone. */
const packed = (pieces: readonly string[], room: number): readonly string[] => {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && mostEms(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
};

/** An e-mail address in lines of `room` characters: behind its @ where that is enough, else behind its dots too. */
const addressLines = (address: string, room: number): readonly string[] =>
  [/(?!)/, /(?<=@)/, /(?<=[@.])/]
    .map((end) => packed(address.split(end), room))
    .find((lines, at) => at === 2 || lines.every((line) => mostEms(line) <= room)) ?? [address];

/** Of names and numbers by which someone is reached each begins behind a blank or a mark, which stays with the one before. */
const NEXT_CONTACT = /(?<=[、，；;/ ])(?=[^、，；;/ ])/;

const linesOf = ({ holds, value }: Control, room: number): readonly string[] | undefined => {
  if (value === undefined) return undefined;
  if (holds.type === 'email') return addressLines(value, room);
  return isContact(holds.type) && mostEms(value) > room ? packed(value.split(NEXT_CONTACT), room) : undefined;
};

/** The same inlines with each address in lines that fit, and each number on one line where several share a cell. */
export const addressesInLines = (inlines: readonly Inline[], room: number): readonly Inline[] =>
  inlines.map((part) => {
    const lines = part.kind === 'control' ? linesOf(part, room) : undefined;
    return lines === undefined ? part : { ...part, value: lines.join('\n') };
  });

/** Words, numbers and addresses within a text. */
const wordsWithin = (text: string): readonly string[] => text.match(WORDS) ?? [];

/** What words that are not broken stay behind: their box, the number that they are the unit of. */
const wholeBefore = (inlines: readonly Inline[], place: number): string => {
  const before = inlines[place - 1];
  if (before?.kind !== 'control') return '';
  return before.input === 'check' ? wordsOf(before) : (wholePieces(before)?.at(-1) ?? '');
};

/** Width of the widest of these, unless it is wider than what is broken after all. */
const widestOf = (pieces: readonly string[], most = Number.POSITIVE_INFINITY): number => {
  let widest = 0;
  for (const piece of pieces) {
    const width = mostEms(piece.trim());
    if (width > widest && width <= most) widest = width;
  }
  return widest;
};

const widestAt = (inlines: readonly Inline[], place: number): number => {
  const part = inlines[place];
  if (part === undefined || part.kind === 'note' || part.kind === 'tab') return 0;
  if (part.kind === 'run') {
    const words = part.whole ? [`${wholeBefore(inlines, place)}${part.text}`] : wordsWithin(part.text);
    return widestOf(words, MOST_WHOLE.word);
  }
  const pieces = wholePieces(part);
  if (pieces === undefined) return widestOf(wordsWithin(wordsOf(part)), MOST_WHOLE.word);
  const [first = '', ...further] = pieces;
  return widestOf(part.unit ? [`${wholeBefore(inlines, place)}${first}`, ...further] : pieces);
};

/** Width of the widest piece of these that is not to be broken, in Chinese characters. */
export const widestWhole = (inlines: readonly Inline[]): number => {
  let widest = 0;
  for (let place = 0; place < inlines.length; place += 1) widest = Math.max(widest, widestAt(inlines, place));
  return widest;
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
