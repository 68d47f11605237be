/** Parts of a document as XML: no document type, no entities but those of XML itself, a limited depth. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Refusal } from '../layout/refusal.ts';

/** Word nests tables in tables in text boxes; nobody nests so deep. */
const MOST_DEPTH = 400;
/** Parsed at a time. */
const PIECE = 1 << 16;

export interface Tag {
  /** Short name of the namespace, `w`, `w14`, `m` of equations, `mc`, `x` of workbooks; empty for all others. */
  readonly space: Space | '';
  readonly uri: string;
  readonly name: string;
  /** Of an attribute by its name without prefix. */
  readonly get: (name: string) => string | undefined;
}

/** By namespace, transitional and strict alike (ISO/IEC 29500-1, 29500-4). */
const SPACES = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
} as const satisfies Record<string, string>;
type Space = (typeof SPACES)[keyof typeof SPACES];

const isKnown = (uri: string): uri is keyof typeof SPACES => Object.hasOwn(SPACES, uri);

export interface Handler {
  readonly open: (tag: Tag) => void;
  readonly text: (text: string) => void;
  readonly close: (tag: Tag) => void;
}

const tagOf = ({ uri, local, attributes }: SaxesTagNS): Tag => ({
  space: isKnown(uri) ? SPACES[uri] : '',
  uri,
  name: local,
  get: (name) => {
    for (const attribute of Object.values(attributes)) if (attribute.local === name) return attribute.value;
    return undefined;
  },
});

/** By its mark, else UTF-8 (XML 1.0, appendix F). */
const decoded = (bytes: Uint8Array, part: string): string => {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal({ why: 'damaged', part, detail: encoding });
  }
};

/** Throws a `Refusal` where it is no XML, has a document type, or is nested too deep. */
export const walkXml = (bytes: Uint8Array, part: string, { open, text, close }: Handler): void => {
  const parser = new SaxesParser({ xmlns: true });
  const tags: Tag[] = [];
  parser.on('doctype', () => {
    throw new Refusal({ why: 'doctype', part });
  });
  parser.on('opentag', (found) => {
    if (tags.length >= MOST_DEPTH) throw new Refusal({ why: 'too-deep', part, detail: `${MOST_DEPTH}` });
    const tag = tagOf(found);
    tags.push(tag);
    open(tag);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    const tag = tags.pop();
    if (tag !== undefined) close(tag);
  });
  const source = decoded(bytes, part);
  try {
    for (let at = 0; at < source.length; at += PIECE) parser.write(source.slice(at, at + PIECE));
    parser.close();
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error) || !/^\d+:\d+: /.test(error.message)) throw error;
    throw new Refusal({ why: 'damaged', part, detail: error.message });
  }
};
