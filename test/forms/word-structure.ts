/** A docx as a run of paragraphs and tables, with the page orientation of each: read from its own XML. */
import { printed, readPart } from '../word/read-word.ts';
import { descendants, type Element, elements, find, value } from '../word/xml.ts';

export type Orientation = 'portrait' | 'landscape';

/** A section's properties stand in its last paragraph, those of the last section at the end of the body. */
const sectionEnd = (block: Element): Element | undefined =>
  block.name === 'w:sectPr' ? block : find(block, 'w:pPr', 'w:sectPr');

const orientationOf = (properties: Element): Orientation => {
  const size = find(properties, 'w:pgSz');
  const [width, height] = [Number(value(size, 'w:w')), Number(value(size, 'w:h'))];
  const said = value(size, 'w:orient') ?? 'portrait';
  const orientation = width > height ? 'landscape' : 'portrait';
  if (said !== orientation) throw new Error(`a page of ${width} × ${height} calls itself ${said}`);
  return orientation;
};

const blocksOf = (bytes: Uint8Array): Element[] => elements(find(readPart(bytes, 'word/document.xml'), 'w:body'));

/** The orientation of the page of each table, in their order. */
export const tableOrientations = (bytes: Uint8Array): Orientation[] => {
  const found: Orientation[] = [];
  let waiting = 0;
  for (const block of blocksOf(bytes)) {
    if (block.name === 'w:tbl') waiting += 1;
    const end = sectionEnd(block);
    if (end === undefined) continue;
    found.push(...Array<Orientation>(waiting).fill(orientationOf(end)));
    waiting = 0;
  }
  if (waiting > 0) throw new Error('a table behind the last section');
  return found;
};

export interface WordParagraph {
  /** As printed, hints of empty controls included. */
  readonly text: string;
  /** How many content controls stand in it. */
  readonly controls: number;
}

/** Every paragraph of the body, those in tables row by row. */
export const bodyParagraphs = (bytes: Uint8Array): WordParagraph[] =>
  blocksOf(bytes)
    .flatMap((block) => (block.name === 'w:p' ? [block] : descendants(block, 'w:p')))
    .map((paragraph) => ({ text: printed(paragraph), controls: descendants(paragraph, 'w:sdt').length }));

/** Numbers of the footnotes that paragraphs outside of tables cite, each with the paragraph's text. */
export const paragraphCitations = (bytes: Uint8Array): (readonly [note: number, text: string])[] =>
  blocksOf(bytes)
    .filter(({ name }) => name === 'w:p')
    .flatMap((paragraph) =>
      descendants(paragraph, 'w:footnoteReference').map(
        (reference) => [Number(value(reference, 'w:id')), printed(paragraph)] as const,
      ),
    );

/** Texts of the footnotes by number; the separators that every part of footnotes has are none. */
export const footnoteTexts = (bytes: Uint8Array): string[] =>
  elements(readPart(bytes, 'word/footnotes.xml'), 'w:footnote')
    .filter((note) => value(note, 'w:type') === undefined)
    .map((note, index) => {
      if (value(note, 'w:id') !== String(index + 1))
        throw new Error(`footnote ${index + 1} has id ${value(note, 'w:id')}`);
      return printed(note).trim();
    });
