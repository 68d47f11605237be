/** The line of a source with a caret under the place. Wide characters take two columns of a terminal. */
import { lineText, positionAt, type Span } from './source.ts';

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;
const MAX_WIDTH = 110;

/** Columns of a terminal that a text takes. */
export const columns = (text: string): number => [...text].reduce((sum, c) => sum + (WIDE.test(c) ? 2 : 1), 0);

/** `  12 | - set: x` and the caret line below it; a long line is cut around the place. */
export const frame = ({ source, start, end }: Span): readonly [string, string] => {
  const { line, column } = positionAt(source, start);
  const whole = lineText(source, line).replaceAll('\t', ' ');
  const from = column - 1 > MAX_WIDTH / 2 ? column - 1 - MAX_WIDTH / 4 : 0;
  const shown = [...whole.slice(from)].slice(0, MAX_WIDTH).join('');
  const cut = from > 0 ? '…' : '';
  const before = whole.slice(from, column - 1);
  const marked = source.text.slice(start, end).split('\n')[0] ?? '';
  const width = Math.max(1, Math.min(columns(marked), columns(shown) - columns(before)));
  const gutter = String(line).padStart(5);
  return [
    `${gutter} | ${cut}${shown}`,
    `${' '.repeat(gutter.length)} | ${' '.repeat(columns(cut + before))}${'^'.repeat(width)}`,
  ];
};
