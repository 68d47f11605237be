/** Texts that the cells of a workbook share. */

import { Refusal } from '../../layout/refusal.ts';
import type { Tag } from '../../office/walk-xml.ts';
import { walkXml } from '../../office/walk-xml.ts';
import type { Zip } from '../../office/zip.ts';

/** As many as the cells that are read. */
const MOST_STRINGS = 200_000;

/** A character that XML cannot hold, or would not keep: `_x000D_` (ISO/IEC 29500-1, 22.9.2.19). */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x(000[9AaDd]|005[Ff])_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** Collects the text of one item, whatever its runs; how characters are read is no part of it. */
export class Text {
  #text = '';
  #isText = false;
  #isReading = false;

  begin(): void {
    [this.#text, this.#isText, this.#isReading] = ['', false, false];
  }

  open({ name }: Tag): void {
    if (name === 't') this.#isText = true;
    if (name === 'rPh') this.#isReading = true;
  }

  close({ name }: Tag): void {
    if (name === 't') this.#isText = false;
    if (name === 'rPh') this.#isReading = false;
  }

  text(text: string): void {
    if (this.#isText && !this.#isReading) this.#text += text;
  }

  end(): string {
    return unescaped(this.#text).replace(/\r\n?/g, '\n');
  }
}

/** Throws a `Refusal` where they are damaged, or too many. */
export const sharedStrings = (zip: Zip, part: string): readonly string[] => {
  const bytes = zip.part(part);
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  const item = new Text();
  walkXml(bytes, part, {
    open: (tag) => {
      if (tag.name === 'si') item.begin();
      item.open(tag);
    },
    text: (text) => item.text(text),
    close: (tag) => {
      item.close(tag);
      if (tag.name !== 'si') return;
      if (strings.length >= MOST_STRINGS) throw new Refusal({ why: 'too-large', part, detail: `${MOST_STRINGS}` });
      strings.push(item.end());
    },
  });
  return strings;
};
