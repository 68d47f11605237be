/** A text, number, flag or nothing as YAML that reads back as the same. */
import { stringify } from 'yaml';

export type Scalar = string | number | boolean | null;

/** In flow style a scalar ends at a bracket or comma and stands on one line. */
export type Style = 'flow' | 'block';

const STRUCTURE = /[[\]{},]/;
/** What an editor does not show, or shows as something else: controls, half characters, separators of lines. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;
/** Columns of a text of several lines that may still stand on one, with `\\n`. */
const VERSE = 80;
const TEMPLATE = '{{';
/** Begins like a word and holds nothing that YAML reads: the library is not asked. */
const EVIDENT = /^(?!(?:null|true|false)$)[\p{L}（《“](?:[^:#\n]*[^:#\s])?$/iu;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** A Chinese character is as wide as two Latin ones. */
export const columnsOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/**
 * On one line; in block style what is long may stand on several, of which those after the first are to be indented by who places
 * them: a text of lines as it is, a long one of words folded.
 */
export const printScalar = (value: Scalar, style: Style, width = Number.POSITIVE_INFINITY): string => {
  if (typeof value !== 'string') return stringify(value).trimEnd();
  const line = isPlain(value, style) ? value : quoted(value);
  if (style === 'flow') return line;
  if (columnsOf(line) > VERSE && isVerse(value)) return `|-\n${value}`;
  return columnsOf(line) > width && isWords(value, width) ? `>-\n${folded(value, width).join('\n')}` : line;
};

const isPlain = (text: string, style: Style): boolean =>
  !text.includes(TEMPLATE) &&
  !(style === 'flow' && STRUCTURE.test(text)) &&
  !UNSEEN.test(text) &&
  (EVIDENT.test(text) || stringify(text, { lineWidth: 0 }) === `${text}\n`);

const quoted = (text: string): string =>
  [...JSON.stringify(text)].map((character) => (UNSEEN.test(character) ? escaped(character) : character)).join('');

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

const isSolid = (line: string): boolean => /^\S(?:.*\S)?$/u.test(line) && !UNSEEN.test(line);

/** Three lines or more, none of them blank or with a blank at its edge. */
const isVerse = (text: string): boolean => {
  const lines = text.split('\n');
  return lines.length > 2 && lines.every(isSolid);
};

/** One blank between two words, and no word so long that folding is no help. */
const isWords = (text: string, width: number): boolean =>
  isSolid(text) && text.split(' ').every((word) => word !== '' && !/\s/.test(word) && columnsOf(word) <= width / 2);

/** Behind an operator or comma a line is best broken. */
const CLAUSES = /(?<=(?:&&|\|\||[+,;])) /;

const folded = (text: string, width: number): string[] =>
  filled(
    text.split(CLAUSES).flatMap((clause) => (columnsOf(clause) <= width ? [clause] : clause.split(' '))),
    width,
  );

const filled = (pieces: readonly string[], width: number): string[] => {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(`${last} ${piece}`) <= width) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
};
