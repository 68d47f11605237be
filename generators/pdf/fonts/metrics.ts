/**
 * What layout needs of a font file: which characters it has, how wide they are, where its baseline lies.
 * TrueType and OpenType in a single file (ISO/IEC 14496-22: tables head, hhea, hmtx and cmap, formats 4 and 12). What pdfkit
 * embeds has more tables, and outlines as TrueType or CFF has them.
 */
export interface FontMetrics {
  /** From the baseline up, in ems. */
  readonly ascent: number;
  /** Advance width of a character in ems; undefined where the font has no glyph for it. */
  readonly advance: (codePoint: number) => number | undefined;
  /** Its glyph; undefined where there is none. */
  readonly glyph: (codePoint: number) => number | undefined;
  /** Advance widths of all glyphs in ems, by their number. */
  readonly widths: () => readonly number[];
}

const SIGNATURES = new Set([0x00010000, 0x4f54544f /* OTTO */, 0x74727565 /* true */]);

/** Without which pdfkit cannot embed it. */
const NEEDED = ['head', 'hhea', 'hmtx', 'maxp', 'cmap', 'name', 'post', 'OS/2'];

type GlyphOf = (codePoint: number) => number;

const segments = (view: DataView, at: number): GlyphOf => {
  const count = view.getUint16(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + 2 * count + 2;
  const deltas = starts + 2 * count;
  const offsets = deltas + 2 * count;
  return (codePoint) => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (view.getUint16(ends + 2 * middle) < codePoint) low = middle + 1;
      else high = middle;
    }
    if (low === count) return 0;
    const first = view.getUint16(starts + 2 * low);
    if (codePoint < first) return 0;
    const delta = view.getUint16(deltas + 2 * low);
    const offset = view.getUint16(offsets + 2 * low);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(offsets + 2 * low + offset + 2 * (codePoint - first));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
};

const groups = (view: DataView, at: number): GlyphOf => {
  const count = view.getUint32(at + 12);
  return (codePoint) => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (view.getUint32(at + 16 + 12 * middle + 4) < codePoint) low = middle + 1;
      else high = middle;
    }
    if (low === count) return 0;
    const first = view.getUint32(at + 16 + 12 * low);
    return codePoint < first ? 0 : view.getUint32(at + 16 + 12 * low + 8) + codePoint - first;
  };
};

const characterMap = (view: DataView, at: number): GlyphOf => {
  const found = new Map<number, number>();
  for (let i = 0; i < view.getUint16(at + 2); i++) {
    const record = at + 4 + 8 * i;
    const platform = view.getUint16(record);
    const encoding = view.getUint16(record + 2);
    const subtable = at + view.getUint32(record + 4);
    if (platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10))) {
      found.set(view.getUint16(subtable), subtable);
    }
  }
  const whole = found.get(12);
  if (whole !== undefined) return groups(view, whole);
  const basic = found.get(4);
  if (basic !== undefined) return segments(view, basic);
  throw new Error('the font has no Unicode character map');
};

/** Where each table of a font begins. */
export const tablesIn = (bytes: Uint8Array, view: DataView): ReadonlyMap<string, number> => {
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + 16 * i;
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    const at = view.getUint32(record + 8);
    if (at + view.getUint32(record + 12) > bytes.length) throw new Error(`the font ends before its table ${tag} does`);
    tables.set(tag, at);
  }
  return tables;
};

const read = (bytes: Uint8Array): FontMetrics => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!SIGNATURES.has(view.getUint32(0))) throw new Error('not a TrueType or OpenType font of one face');
  const tables = tablesIn(bytes, view);
  const table = (tag: string): number => {
    const at = tables.get(tag);
    if (at === undefined) throw new Error(`the font has no table ${tag}`);
    return at;
  };
  for (const tag of NEEDED) table(tag);
  if (!(tables.has('glyf') && tables.has('loca')) && !tables.has('CFF ')) throw new Error('the font has no outlines');
  const unitsPerEm = view.getUint16(table('head') + 18);
  const lastMetric = view.getUint16(table('hhea') + 34) - 1;
  const widths = table('hmtx');
  const glyphOf = characterMap(view, table('cmap'));
  const widthOf = (glyph: number): number => view.getUint16(widths + 4 * Math.min(glyph, lastMetric)) / unitsPerEm;
  return {
    ascent: view.getInt16(table('hhea') + 4) / unitsPerEm,
    advance: (codePoint) => {
      const glyph = glyphOf(codePoint);
      return glyph === 0 ? undefined : widthOf(glyph);
    },
    glyph: (codePoint) => glyphOf(codePoint) || undefined,
    widths: () => Array.from({ length: view.getUint16(table('maxp') + 4) }, (_, glyph) => widthOf(glyph)),
  };
};

const known = new WeakMap<Uint8Array, FontMetrics>();

/** Reads a font once per array. Throws where the bytes are no single TrueType or OpenType font. */
export const fontMetrics = (bytes: Uint8Array): FontMetrics => {
  const metrics = known.get(bytes) ?? read(bytes);
  known.set(bytes, metrics);
  return metrics;
};
