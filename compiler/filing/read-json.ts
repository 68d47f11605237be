/** Filing data from the bytes of a file: JSON of bounded size, with the text that it stands in. */
import { type Diagnostics, type Hint, hint, related } from '../diagnostics/diagnostic.ts';
import type { Source, Span } from '../diagnostics/source.ts';
import { damageOf } from '../host/utf8.ts';
import { type JsonPlaces, jsonPlaces, MAX_DEPTH, MAX_VALUES, MOST_LISTED, type Place } from './json-places.ts';
import type { Path } from './path.ts';

/** A filing with every text at its limit has less than a hundredth of this. */
export const MAX_BYTES = 64 << 20;

export interface Filing {
  readonly data: unknown;
  readonly source: Source;
  /** Where the text shows a value, or what should hold it, if it is no JSON. */
  readonly placeAt?: (path: Path) => Place;
  /** What is there and cannot be read: that has been told, and that it is missing is not told besides. */
  readonly unread?: readonly Path[];
}

/**
 * A file's content as a filing. Reports `filing/too-large`, `filing/too-deep`, `filing/too-many`, `filing/not-json`, `read/not-utf8`;
 * and, though the filing is given, `filing/duplicate-key`, `filing/half-character` and `filing/no-character`.
 * @param file its name in diagnostics
 */
export const readJson = (file: string, bytes: Uint8Array, diagnostics: Diagnostics): Filing | undefined => {
  if (bytes.length > MAX_BYTES) {
    reportSize(file, diagnostics);
    return undefined;
  }
  const damage = damageOf(bytes);
  const encoding = encodingOf(bytes, damage !== undefined);
  if (damage !== undefined || encoding) {
    const hints = [encoding ? hint('filing/save-as-utf-8', { encoding }) : undefined];
    diagnostics.report('read/not-utf8', undefined, { file, offset: damage ?? bytes.indexOf(0) }, { hints });
    return undefined;
  }
  // a mark before the text, as editors on Windows put it there, is none of it
  const source = { path: file, text: new TextDecoder().decode(bytes) };
  const places = jsonPlaces(source.text, []);
  reportRepeated(places, source, diagnostics);
  const { error, tooDeep, tooMany } = places;
  if (tooDeep !== undefined) {
    const parameters = { file, limit: MAX_DEPTH };
    diagnostics.report('filing/too-deep', { source, start: tooDeep, end: tooDeep + 1 }, parameters);
  } else if (tooMany !== undefined) {
    const parameters = { file, limit: MAX_VALUES };
    diagnostics.report('filing/too-many', { source, start: tooMany, end: tooMany + 1 }, parameters);
  } else if (error !== undefined) {
    const span = { source, start: error, end: Math.min(error + 1, source.text.length) };
    diagnostics.report('filing/not-json', span, { file }, { hints: [slipAt(source.text, error)] });
  } else {
    reportUnheld(source, diagnostics);
    return { data: JSON.parse(source.text), source };
  }
  return undefined;
};

/** Reports `filing/too-large`, also before a file has been read. */
export const reportSize = (file: string, diagnostics: Diagnostics): void =>
  diagnostics.report('filing/too-large', undefined, { file, limit: MAX_BYTES });

/** What else the bytes may be: JSON begins with ASCII, which UTF-16 pads with zeros; Windows in China writes GBK. */
const encodingOf = (bytes: Uint8Array, isDamaged: boolean): string | undefined => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  if (bytes.length > 1 && (first === 0) !== (second === 0)) return 'UTF-16';
  if (!isDamaged) return undefined;
  const asUtf8 = new TextDecoder().decode(bytes);
  const [broken, whole] = [asUtf8.match(/\ufffd/g) ?? [], asUtf8.match(/[^\0-\u007f\ufffd]/g) ?? []];
  if (broken.length < whole.length) return undefined;
  try {
    new TextDecoder('gbk', { fatal: true }).decode(bytes);
    return 'GBK';
  } catch {
    return undefined; // neither: the first byte that is wrong has been told
  }
};

/** `JSON.parse` keeps the last of two values without a word. */
const reportRepeated = ({ repeated, repeats }: JsonPlaces, source: Source, diagnostics: Diagnostics): void => {
  for (const { key, first, again } of repeated) {
    const shown = key.length > 60 ? `${key.slice(0, 60)}…` : key;
    const earlier = related('first', { source, ...first }, {});
    diagnostics.report('filing/duplicate-key', { source, ...again }, { key: shown }, { related: [earlier] });
  }
  const last = repeated.at(-1);
  if (last) reportMore(repeats - repeated.length, { source, ...last.again }, diagnostics);
};

const reportMore = (count: number, span: Span, diagnostics: Diagnostics): void => {
  if (count > 0) diagnostics.report('filing/more', span, { count });
};

/** Escapes in pairs that make a character, those of half a character, what is none, and all other escapes. */
const ESCAPES =
  /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})|(\\u[fF]{3}[eEfF]|[\ufffe\uffff])|\\./g;

/** JSON can write halves of characters (RFC 8259, 8.2) and U+FFFE and U+FFFF, which no document can hold. */
const reportUnheld = (source: Source, diagnostics: Diagnostics): void => {
  let found = 0;
  let last: Span | undefined;
  for (const { 1: half, 2: none, index } of source.text.matchAll(ESCAPES)) {
    const unheld = half ?? none;
    if (unheld === undefined) continue;
    found += 1;
    if (found > MOST_LISTED) continue;
    last = { source, start: index, end: index + unheld.length };
    const escaped = unheld.length > 1 ? unheld : `\\u${unheld.charCodeAt(0).toString(16)}`;
    diagnostics.report(half === undefined ? 'filing/no-character' : 'filing/half-character', last, { escape: escaped });
  }
  if (last) reportMore(found - MOST_LISTED, last, diagnostics);
};

/** Marks of Chinese typing, and what JSON has in their place. */
const MARKS: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '：': ':',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
};

/** The usual slips of texts written by hand or by other tools. */
const slipAt = (text: string, error: number): Hint | undefined => {
  const rest = text.slice(error, error + 20);
  if (text.trim() === '') return hint('filing/json-empty', {});
  if (rest === '') return hint('filing/json-ends', {});
  const [found = ''] = rest;
  const meant = Object.hasOwn(MARKS, found) ? MARKS[found] : undefined;
  if (meant !== undefined) return hint('filing/json-punctuation', { found, meant });
  const number = /^-?(?:NaN|Infinity|undefined|None)\b/.exec(rest)?.[0];
  if (number !== undefined) return hint('filing/json-number', { found: number });
  if (/^\/[/*]|^#/.test(rest)) return hint('filing/json-comment', {});
  if (/^['‘’“”]/.test(rest)) return hint('filing/json-quotes', {});
  if (/^[}\]]/.test(rest) && /,\s*$/.test(text.slice(Math.max(0, error - 200), error)))
    return hint('filing/json-comma', {});
  return undefined;
};
