/** Plain data as a literal of JavaScript. */
import { UNSEEN } from '../../compiler/model/visible.ts';

/** What is written as it stands: a name, a call. */
export class Expression {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const width = 120;

const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** In single quotes; what is unseen as escapes, so that a reader sees all. */
export const quoted = (text: string): string => {
  const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inside.replace(UNSEEN, escaped)}'`;
};

/** Each on a line of its own where they do not fit into one. */
const enclosed = (open: string, parts: readonly string[], close: string, apart: string): string => {
  if (parts.length === 0) return open + close;
  const line = `${open}${apart}${parts.join(', ')}${apart}${close}`;
  if (line.length <= width && !line.includes('\n')) return line;
  return `${open}${parts.map((part) => `\n  ${part.replaceAll('\n', '\n  ')},`).join('')}\n${close}`;
};

const keyText = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key));

/** @param value strings, numbers and booleans, in arrays and objects; members that are undefined are left out */
export const literal = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Expression) return value.text;
  if (Array.isArray(value)) return enclosed('[', value.map(literal), ']', '');
  const members = Object.entries(value).filter(([, each]) => each !== undefined);
  return enclosed(
    '{',
    members.map(([key, each]) => `${keyText(key)}: ${literal(each)}`),
    '}',
    ' ',
  );
};
