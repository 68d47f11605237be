/**
 * Objects that are no streams stand together in streams that are deflated (ISO 32000-1, 7.5.7), which pdfkit does not do: a structure
 * and fields are thousands of small ones. What it writes of them is kept until the end, with the table that says where each is (7.5.8).
 */
import { zlibSync } from 'fflate';
import { joinedBytes } from '../../compiler/model/joined-bytes.ts';
import type { PdfKitDocument } from './pdfkit-bundle.js';

/** In one stream: a reader inflates all to get at one. */
const TOGETHER = 200;
/** Bytes of an entry of the table: its kind, where it is, which of those there. */
const ENTRY = [1, 4, 2] as const;

interface Kept {
  readonly id: number;
  readonly text: string;
}

/** Of pdfkit's strings, a character for each byte. */
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const entry = (...values: readonly number[]): Uint8Array => {
  const bytes = ENTRY.flatMap((length, at) =>
    Array.from({ length }, (_, place) => ((values[at] ?? 0) >>> (8 * (length - 1 - place))) & 0xff),
  );
  return Uint8Array.from(bytes);
};

/** Lets a document that is still empty write its objects so. */
export const compact = (pdf: PdfKitDocument): void => {
  const write = pdf._write.bind(pdf);
  const kept: Kept[] = [];
  let begun: { readonly id: number; readonly head: string; text?: string } | undefined;

  pdf._write = (data) => {
    const id = typeof data === 'string' ? /^(\d+) 0 obj$/.exec(data)?.[1] : undefined;
    if (id !== undefined) begun = { id: Number(id), head: String(data) };
    else if (begun === undefined) write(data);
    else if (begun.text === undefined) begun.text = String(data);
    else if (data === 'endobj') {
      kept.push({ id: begun.id, text: begun.text });
      begun = undefined;
    } else {
      write(begun.head);
      write(begun.text);
      write(data);
      begun = undefined;
    }
  };

  pdf._finalize = () => {
    // The place of each object that is written as it is; pdfkit knows it.
    const places = pdf._offsets.map((offset) => entry(1, offset ?? 0));
    const stream = (head: string, content: Uint8Array): number => {
      const deflated = zlibSync(content);
      const offset = pdf._offset;
      places.push(entry(1, offset));
      write(`${places.length} 0 obj`);
      write(`<<${head} /Filter /FlateDecode /Length ${deflated.length}>>`);
      write('stream');
      pdf.push(deflated);
      pdf._offset += deflated.length;
      write('\nendstream');
      write('endobj');
      return places.length;
    };
    for (let from = 0; from < kept.length; from += TOGETHER) {
      const objects = kept.slice(from, from + TOGETHER);
      let at = 0;
      const index = objects.map(({ id, text }) => {
        const pair = `${id} ${at}`;
        at += text.length + 1;
        return pair;
      });
      const first = `${index.join(' ')}\n`;
      const text = `${first}${objects.map((object) => object.text).join('\n')}`;
      const id = stream(`/Type /ObjStm /N ${objects.length} /First ${first.length}`, bytesOf(text));
      for (const [place, object] of objects.entries()) places[object.id - 1] = entry(2, id, place);
    }
    const table = pdf._offset;
    const size = places.length + 2;
    const hex = pdf._id.toString('hex');
    const head = `/Type /XRef /Size ${size} /W [${ENTRY.join(' ')}] /Root ${pdf._root} /Info ${pdf._info} /ID [<${hex}> <${hex}>]`;
    stream(head, joinedBytes([entry(0, 0, 0xffff), ...places, entry(1, table)]));
    write('startxref');
    write(`${table}`);
    write('%%EOF');
    pdf.push(null);
  };
};
