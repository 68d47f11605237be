/**
 * A font embedded whole, so that a viewer can set in it whatever is typed: of subsets it would lack most glyphs. Its glyphs are
 * named by their numbers in the file (Identity-H), and a viewer finds the one of a character by ToUnicode.
 */
import { zlibSync } from 'fflate';
import { fontMetrics } from './fonts/metrics.ts';
import type { PdfKitDocument, PdfReference } from './pdfkit-bundle.js';

/** Of nearly all of its glyphs, in thousandths of an em: those of Han. */
const USUAL_WIDTH = 1000;
/** Of the Basic Multilingual Plane, where GB 2312 is. */
const LAST = 0xffff;

const hex = (value: number): string => value.toString(16).padStart(4, '0');

interface Range {
  readonly glyph: number;
  readonly point: number;
  count: number;
}

/** Runs of characters whose glyphs follow each other, none over a change of the higher byte. */
const rangesOf = (glyphOf: (point: number) => number | undefined): readonly Range[] => {
  const known = new Set<number>();
  const ranges: Range[] = [];
  for (let point = 0x20; point <= LAST; point++) {
    const glyph = glyphOf(point);
    if (glyph === undefined || known.has(glyph)) continue;
    known.add(glyph);
    const last = ranges.at(-1);
    const goesOn = last !== undefined && last.glyph + last.count === glyph && last.point + last.count === point;
    if (goesOn && (glyph & 0xff) !== 0 && (point & 0xff) !== 0) last.count++;
    else ranges.push({ glyph, point, count: 1 });
  }
  return ranges.sort((a, b) => a.glyph - b.glyph);
};

/** PDF takes so many at a time. */
const CHUNK = 100;

const toUnicode = (ranges: readonly Range[]): string => {
  const lines = ranges.map(({ glyph, point, count }) => `<${hex(glyph)}> <${hex(glyph + count - 1)}> <${hex(point)}>`);
  const chunks = Array.from({ length: Math.ceil(lines.length / CHUNK) }, (_, at) =>
    lines.slice(at * CHUNK, (at + 1) * CHUNK),
  );
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...chunks.flatMap((chunk) => [`${chunk.length} beginbfrange`, ...chunk, 'endbfrange']),
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
};

const widthsOf = (widths: readonly number[]): unknown[] =>
  widths.flatMap((width, glyph) => {
    const own = Math.round(width * 1000);
    return own === USUAL_WIDTH ? [] : [glyph, [own]];
  });

interface Prepared {
  readonly deflated: Uint8Array;
  readonly widths: unknown[];
  readonly cmap: string;
}

/** Deflating takes longer than all the rest: once a process. */
const prepared = new WeakMap<Uint8Array, Prepared>();

const prepare = (file: Uint8Array): Prepared => {
  const known = prepared.get(file);
  if (known !== undefined) return known;
  const { glyph, widths } = fontMetrics(file);
  const made = { deflated: zlibSync(file), widths: widthsOf(widths()), cmap: toUnicode(rangesOf(glyph)) };
  prepared.set(file, made);
  return made;
};

/** Writes a TrueType font into a file. */
export const embedWhole = (pdf: PdfKitDocument, file: Uint8Array): PdfReference => {
  const { deflated, widths, cmap } = prepare(file);
  const { font, ascender, descender, capHeight, bbox, scale } = pdf.font(file)._font;
  const BaseFont = font.postscriptName;
  const written = (data: Record<string, unknown>, stream?: Uint8Array | string): PdfReference => {
    const reference = pdf.ref(data);
    reference.end(stream);
    return reference;
  };
  const FontDescriptor = written({
    Type: 'FontDescriptor',
    FontName: BaseFont,
    Flags: 4,
    FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((value) => value * scale),
    ItalicAngle: 0,
    Ascent: ascender,
    Descent: descender,
    CapHeight: capHeight,
    StemV: 0,
    FontFile2: written({ Filter: 'FlateDecode', Length1: file.length }, deflated),
  });
  const descendant = written({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor,
    DW: USUAL_WIDTH,
    W: widths,
    CIDToGIDMap: 'Identity',
  });
  return written({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: written({}, cmap),
  });
};
