/** A strict little reader for the XML of office documents: elements, attributes, text; no DTD, no comments, no CDATA. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));?/g, (entity, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    const character = ENTITIES.get(name);
    if (character === undefined || !entity.endsWith(';')) throw new Error(`unknown entity ${entity}`);
    return character;
  });

const attributesOf = (source: string): Map<string, string> => {
  const attributes = new Map<string, string>();
  const rest = source.replace(/\s+([\w:.-]+)="([^"<]*)"/g, (_, name: string, value: string) => {
    if (attributes.has(name)) throw new Error(`attribute ${name} twice`);
    attributes.set(name, decode(value));
    return '';
  });
  if (rest.trim() !== '') throw new Error(`malformed attributes ${source}`);
  return attributes;
};

const TOKEN = /<\?[^>]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

interface Open {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (Element | string)[];
}

export const parseXml = (source: string): Element => {
  const document: Open = { name: '', attributes: new Map(), children: [] };
  const open: Open[] = [document];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const position = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    const top = open.at(-1);
    if (match === null || top === undefined)
      throw new Error(`malformed XML at ${source.slice(position, position + 60)}`);
    const [, closing, name, attributes = '', empty, text] = match;
    if (closing !== undefined) {
      if (top.name !== closing) throw new Error(`</${closing}> closes <${top.name}>`);
      open.pop();
    } else if (name !== undefined) {
      const element: Open = { name, attributes: attributesOf(attributes), children: [] };
      top.children.push(element);
      if (empty === '') open.push(element);
    } else if (text !== undefined) {
      top.children.push(decode(text));
    }
  }
  const roots = document.children.filter((child): child is Element => typeof child !== 'string');
  const [root] = roots;
  if (open.length !== 1 || roots.length !== 1 || root === undefined) throw new Error('XML is not one whole element');
  return root;
};

export const elements = (parent: Element | undefined, name?: string): Element[] =>
  (parent?.children ?? []).filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  );

/** The element at a path of names below the parent. */
export const find = (parent: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((element, name) => elements(element, name)[0], parent);

/** All elements of a name at any depth, in document order; the parent itself aside. */
export const descendants = (parent: Element, name: string): Element[] =>
  elements(parent).flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);

export const value = (element: Element | undefined, attribute = 'w:val'): string | undefined =>
  element?.attributes.get(attribute);
