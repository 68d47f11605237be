/** What stands in the bookmarks of a docx, read from its own XML with nothing of the renderer and of no control. */
import { readPart } from './read-word.ts';
import { type Element, elements, value } from './xml.ts';

/** Text by name, in the order of the document; paragraphs and lines are divided by `\n`. Throws where an id or a name is taken, or an end is missing. */
export const readBookmarks = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  const open = new Map<string, string>();
  const ids = new Set<string>();
  const add = (text: string): void => {
    for (const name of open.values()) texts.set(name, `${texts.get(name) ?? ''}${text}`);
  };
  const visit = (element: Element): void => {
    if (element.name === 'w:bookmarkStart') {
      const [id, name] = [value(element, 'w:id') ?? '', value(element, 'w:name') ?? ''];
      if (ids.has(id)) throw new Error(`bookmark ${name}: id ${id} is taken`);
      if (texts.has(name)) throw new Error(`bookmark ${name} is there twice`);
      if (name.length > 40) throw new Error(`bookmark ${name} has ${name.length} characters`);
      ids.add(id);
      open.set(id, name);
      texts.set(name, '');
    }
    if (element.name === 'w:bookmarkEnd') open.delete(value(element, 'w:id') ?? '');
    if (element.name === 'w:t') add(element.children.join(''));
    if (element.name === 'w:br') add('\n');
    if (element.name === 'w:tab') add('\t');
    if (element.name === 'w:sdtPr' || element.name === 'w:pPr') return;
    elements(element).forEach(visit);
    if (element.name === 'w:p') add('\n');
  };
  visit(readPart(bytes, 'word/document.xml'));
  if (open.size > 0) throw new Error(`no end of bookmark ${[...open.values()].join(', ')}`);
  return texts;
};
