/** Word files changed part by part, as editors and attackers leave them. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Text of a part → what takes its place; nothing where the part is to go. */
export type Edits = Readonly<Record<string, (text: string) => string | undefined>>;

/** Throws where an edit changes nothing: the case would test nothing. */
export const edited = (bytes: Uint8Array, edits: Edits, added: Zippable = {}): Uint8Array => {
  const parts = unzipSync(bytes);
  for (const [name, edit] of Object.entries(edits)) {
    const part = parts[name];
    if (part === undefined) throw new Error(`no part ${name}`);
    const before = strFromU8(part);
    const after = edit(before);
    if (after === before) throw new Error(`${name} stays as it was`);
    if (after === undefined) delete parts[name];
    else parts[name] = strToU8(after);
  }
  return zipSync({ ...parts, ...added });
};

export const DOCUMENT = 'word/document.xml';

/** The document alone. */
export const editedText = (bytes: Uint8Array, edit: (xml: string) => string): Uint8Array =>
  edited(bytes, { [DOCUMENT]: edit });

/** Where the nth control of a tag stands, from 0. Controls of forms hold no others. */
const controlAt = (xml: string, tag: string, nth: number): readonly [start: number, end: number] => {
  let at = -1;
  for (let time = 0; time <= nth; time += 1) at = xml.indexOf(`<w:tag w:val="${tag}"/>`, at + 1);
  const start = xml.lastIndexOf('<w:sdt>', at);
  const end = xml.indexOf('</w:sdt>', at) + '</w:sdt>'.length;
  if (at < 0 || start < 0) throw new Error(`no control ${tag} ${nth}`);
  return [start, end];
};

/** The document with a control changed, by its whole XML. */
export const withControl =
  (tag: string, change: (control: string) => string, nth = 0) =>
  (xml: string): string => {
    const [start, end] = controlAt(xml, tag, nth);
    return xml.slice(0, start) + change(xml.slice(start, end)) + xml.slice(end);
  };

export const runOf = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** As somebody has typed it, Word taking its hint away. */
export const typed = (text: string) => (control: string) =>
  control
    .replace('<w:showingPlcHdr/>', '')
    .replace(/<w:sdtContent>.*<\/w:sdtContent>/s, `<w:sdtContent>${runOf(text)}</w:sdtContent>`);

export const ticked = (isTicked: boolean) => (control: string) =>
  control
    .replace(/<w14:checked [^>]*>/, `<w14:checked w14:val="${isTicked ? 1 : 0}"/>`)
    .replace(/<w:t[^>]*>[^<]*<\/w:t>/, `<w:t>${isTicked ? '☑' : '□'}</w:t>`);

/** The row of a table that holds the nth control of a tag. */
export const rowAt = (xml: string, tag: string, nth = 0): readonly [start: number, end: number] => {
  const [at] = controlAt(xml, tag, nth);
  const start = Math.max(xml.lastIndexOf('<w:tr>', at), xml.lastIndexOf('<w:tr ', at));
  return [start, xml.indexOf('</w:tr>', at) + '</w:tr>'.length];
};
