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
