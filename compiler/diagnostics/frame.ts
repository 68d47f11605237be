/** The line of a source with a caret under the place. Wide characters take two columns of a terminal. */
import { UNSEEN } from '../model/visible.ts';
import { lineText, positionAt, type Span } from './source.ts';

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;
const MAX_WIDTH = 110;

/** Columns of a terminal that a text takes. */
export const columns = (text: string): number => [...text].reduce((sum, c) => sum + (WIDE.test(c) ? 2 : 1), 0);

/** As much of a text as so many columns hold. */
export const clipped = (text: string, width: number): string => {
  let [shown, left] = ['', width];
  for (const character of text) {
    left -= columns(character);
    if (left < 0) return shown;
    shown += character;
  }
  return shown;
};

/** `  12 | - set: x` and the caret line below it; a long line is cut around the place. */
export const frame = ({ source, start, end }: Span): readonly [string, string] => {
  const { line, column } = positionAt(source, start);
  const from = column - 1 > MAX_WIDTH / 2 ? Math.floor(column - 1 - MAX_WIDTH / 4) : 0;
  // only as much as may be shown: a line may have millions of characters
  const near = lineText(source, line)
    .slice(from, from + 2 * MAX_WIDTH)
    .replaceAll('\t', ' ')
    .replace(UNSEEN, '\ufffd');
  const shown = [...near].slice(0, MAX_WIDTH).join('');
  const cut = from > 0 ? '…' : '';
  const before = near.slice(0, column - 1 - from);
  const marked = source.text.slice(start, Math.min(end, start + 2 * MAX_WIDTH)).split('\n')[0] ?? '';
  const width = Math.max(1, Math.min(columns(marked), columns(shown) - columns(before)));
  const gutter = (source.places ? '' : String(line)).padStart(5);
  return [
    `${gutter} | ${cut}${shown}`,
    `${' '.repeat(gutter.length)} | ${' '.repeat(columns(cut + before))}${'^'.repeat(width)}`,
  ];
};
