/** XML as text, for the parts that the libraries do not write. */
import { printable } from './printable.ts';

const SPECIAL = /[&<>"]/;

/** Text as the content of an element or of an attribute. */
export const textXml = (text: string): string =>
  SPECIAL.test(printable(text))
    ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
    : text;

/** An element with its attributes; those that are undefined are left out. Children of which there may be any number come as one list: a call takes no more than the stack has room for. */
export const xml = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (string | readonly string[])[]
): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${textXml(value)}"`],
  );
  const start = `<${name}${written.join('')}`;
  const within = children.flat();
  return within.length === 0 ? `${start}/>` : `${start}>${within.join('')}</${name}>`;
};

/** `xml` in pieces: its children are written as they come. */
export function* xmlPieces(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: Iterable<string>,
): Generator<string> {
  const empty = xml(name, attributes);
  let isOpen = false;
  for (const child of children) {
    if (!isOpen) yield `${empty.slice(0, -'/>'.length)}>`;
    isOpen = true;
    yield child;
  }
  yield isOpen ? `</${name}>` : empty;
}

/** A whole part. */
export const xmlPart = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
