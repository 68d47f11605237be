/**
 * Where a line of Chinese text may end (GB/T 15834-2011, 5.1: 标点符号的位置).
 * Closing marks never begin a line, opening marks never end one, 破折号 and 省略号 stay whole, Latin words and numbers too.
 */
import { COUNTED } from '../layout/whole.ts';

const NEVER_FIRST = new Set('，。、；：！？）】》」』〉〕〗］｝”’…—·％℃‰∶,.;:!?)]}%／/～-');
const NEVER_LAST = new Set('（【《「『〈〔〖［｛“‘([{￥$#№');
const WHOLE = new Set('…—');
/** Letters, digits and the signs within words, numbers and addresses: U+0021 to U+007E and Latin-1, and figures as in CO₂ and m³. */
const WORD = /[!-~\u00c0-\u00ff²³₀-₉]/;
/** Ends a part of an address or of a pair of terms. */
const PARTS = new Set('/／');

/** A number stays with what it counts, also where that takes two characters: 3900万元. */
const COUNTED_UNITS = new Set(COUNTED);
const DIGIT = /\d/;
/** From one date or number to another; behind Han it parts what it stands between. */
const UNTIL = new Set('-~');
const HAN = /\p{Script=Han}/u;

/** A box to tick stays with its option, and so does the space between them. */
const BOXES = new Set('☐☑□■');

/** Whether a line may end between what stands on it (the last two characters matter) and the next character; `` is a gap. */
export const mayBreak = (line: string, after: string): boolean => {
  const before = line.slice(-1);
  if (after === ' ' || BOXES.has(before === ' ' ? line.slice(-2, -1) : before)) return false;
  if (before === ' ') return true;
  if (WHOLE.has(before) && before === after) return false;
  if (NEVER_FIRST.has(after) || NEVER_LAST.has(before)) return false;
  if (PARTS.has(before) || (UNTIL.has(before) && HAN.test(line.slice(-2, -1)))) return true;
  if (COUNTED_UNITS.has(after) && (DIGIT.test(before) || (COUNTED_UNITS.has(before) && DIGIT.test(line.slice(-2, -1)))))
    return false;
  return !(WORD.test(before) && WORD.test(after));
};

/** Where a word that no line has room for is parted rather than anywhere: behind a stroke within it, as in Word. */
export const mayPart = (line: string, after: string): boolean =>
  line.endsWith('-') && WORD.test(line.slice(-2, -1)) && WORD.test(after);
