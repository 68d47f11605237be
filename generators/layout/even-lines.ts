/** A text in as few lines as hold it, all about as long, that end between words (GB/T 9704-2012 7.3.1: 词意完整、排列对称、长短适宜). */
import { ems, mostEms } from './ems.ts';
import { COUNTED } from './whole.ts';
import { wordEdges } from './words.ts';

/** Stands for the mark of a note, which a text is measured with. */
export const NOTE_MARK = '¹';
/** Between these no line ends: in a word of letters or digits, before what is counted, a blank, a mark that closes and that of a note, behind one that opens. */
const UNBROKEN = new RegExp(`[!-~\\u00c0-\\u00ff²³₀-₉]{2}|\\d[${COUNTED}]|.[，。、；：！？）》”’*¹ ]|[（《“‘].`, 'u');
/** Here one ends best. */
const PARTED = /[，。、；：！？）》”’/ ].|.[（《“‘]/u;
/** What an end between words and one within a word lose against that: as much as lines do by the square of what they are longer or shorter than even, in characters; and what a line more than it takes loses, which is worth two words. */
const LOSS = { between: 1, within: 9, line: 12 } as const;
/** What needs more lines is no label and no title, and breaks as any text does. */
const MOST_LINES = 12;

interface Lines {
  readonly loss: number;
  /** Where each begins. */
  readonly starts: readonly number[];
}

/** Capitals are wider than other letters by far: CMMM is four characters, not two. */
const widthOf = (character: string): number => (/[A-Z]/.test(character) ? mostEms(character) : ems(character));

/** Lines of at most `most` Chinese characters, parted by `\n`; the text as it is where it needs one, or none of its ends is between words and `within` is not allowed. */
export const evenLines = (text: string, most: number, within = true): string => {
  const count = Math.ceil(ems(text) / most);
  if (count < 2 || count > MOST_LINES) return text;
  const characters = [...text];
  const few = linesOf(characters, count, most, within);
  const more = within ? linesOf(characters, count + 1, most, within) : undefined;
  const best = more !== undefined && more.loss + LOSS.line < (few?.loss ?? Number.POSITIVE_INFINITY) ? more : few;
  if (best === undefined) return text;
  return best.starts.map((start, at) => characters.slice(start, best.starts[at + 1]).join('')).join('\n');
};

/** The best so many lines of a text. */
const linesOf = (characters: readonly string[], count: number, most: number, within: boolean): Lines | undefined => {
  const edges = wordEdges(characters);
  const lossAt = (at: number): number => {
    const here = `${characters[at - 1]}${characters[at]}`;
    if (UNBROKEN.test(here)) return Number.POSITIVE_INFINITY;
    if (PARTED.test(here)) return 0;
    if (edges.has(at)) return LOSS.between;
    return within ? LOSS.within : Number.POSITIVE_INFINITY;
  };
  const widths = [0];
  for (const character of characters) widths.push((widths.at(-1) ?? 0) + widthOf(character));
  const share = (widths.at(-1) ?? 0) / count;
  const lineLoss = (from: number, to: number): number => {
    const width = (widths[to] ?? 0) - (widths[from] ?? 0);
    return width > most ? Number.POSITIVE_INFINITY : (width - share) ** 2;
  };
  // The best lines of the first characters, up to each place, one line more each turn.
  let best: readonly (Lines | undefined)[] = characters.map((_, end) =>
    end === 0 ? { loss: 0, starts: [] } : undefined,
  );
  for (let line = 1; line < count; line += 1) {
    const before = best;
    best = characters.map((_, end) => {
      const ended = end === 0 ? Number.POSITIVE_INFINITY : lossAt(end);
      if (ended === Number.POSITIVE_INFINITY) return undefined;
      return least(before, end, (from, lines) => lines.loss + lineLoss(from, end) + ended);
    });
  }
  return least(best, characters.length, (from, lines) => lines.loss + lineLoss(from, characters.length));
};

/** The best of those that end before `end`, with the line that begins there. */
const least = (
  ended: readonly (Lines | undefined)[],
  end: number,
  lossOf: (from: number, lines: Lines) => number,
): Lines | undefined => {
  let found: Lines | undefined;
  for (let from = 0; from < end; from += 1) {
    const lines = ended[from];
    const loss = lines === undefined ? Number.POSITIVE_INFINITY : lossOf(from, lines);
    if (lines !== undefined && loss < (found?.loss ?? Number.POSITIVE_INFINITY))
      found = { loss, starts: [...lines.starts, from] };
  }
  return found;
};
