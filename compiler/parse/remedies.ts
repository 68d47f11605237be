/** What helps where a text is no YAML, or another than was meant: most of it comes of texts without quotes and of a Chinese input method. */
import { type Hint, hint } from '../diagnostics/diagnostic.ts';

/** A name as YAML has it before a colon. */
const NAME = String.raw`[\w./-]+`;

/** A name with the fullwidth colon behind it, or one that follows a fullwidth comma. */
const FULLWIDTH = new RegExp(String.raw`(?:^|[\s{,，])${NAME}(：)|(，)\s*${NAME}\s*:`);

/** What is said of texts, conditions mostly, whose signs YAML takes for its own. */
const UNQUOTED =
  /^(?:Nested mappings are not allowed in compact mappings|Missing , (?:or : )?between flow|Unexpected [a-z-]+ at node end)/;

/** What is said of a line that begins further left or right than those of its map or list. */
const ASTRAY = /^(?:All (?:mapping|sequence) items must start at the same column|Sequence item without - indicator)/;

/** A value that begins with a sign of YAML's own. */
const SIGN_FIRST = /[:,[{-]\s+[!&*%@`]/;

/** Where an input method has written a colon or comma that is none of YAML's. */
export const fullwidthHint = (text: string): Hint | undefined => {
  const [, colon, comma] = FULLWIDTH.exec(text) ?? [];
  const found = colon ?? comma;
  return found === undefined ? undefined : hint('fullwidth', { found, meant: found === '：' ? ': ' : ', ' });
};

/** What a fault of YAML most likely comes of. @param keys stretches that would have to be keys on one line, and are on several */
export const remedyOf = (
  text: string,
  { start, reason }: { readonly start: number; readonly reason: string },
  keys: readonly string[],
): Hint | undefined => {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0] ?? '';
  const wide = fullwidthHint(line);
  if (wide) return wide;
  const isIndented = keys.some((key) => new RegExp(String.raw`\n *(?:- )?${NAME}$`).test(key));
  if (ASTRAY.test(reason) || isIndented) return hint('indentation', {});
  if (UNQUOTED.test(reason)) return hint('quote-text', {});
  return SIGN_FIRST.test(line) ? hint('quote-sign', {}) : undefined;
};
