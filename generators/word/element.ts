/** Elements of WordprocessingML as text: what a page holds is written as it stands, with no object for each element. */
import { printable } from '../office/printable.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as the content of an element or of an attribute. Throws where XML cannot hold it. */
export const escaped = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** @param children elements, or escaped text; none where the element is empty */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly string[] = [],
): string => {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    start += ` ${key}="${typeof value === 'string' ? escaped(value) : value}"`;
  }
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
};
