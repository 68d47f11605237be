/** Paragraphs as lines of a given width. Points; a line's `x` runs from the left edge of its column. */
import type { DrawnPicture, Paragraph } from '../layout/document.ts';
import { STYLES, type TextStyle } from '../layout/styles.ts';
import { mayBreak, mayPart } from './breaks.ts';
import type { Element } from './structure.ts';
import type { Glyph, GlyphField, Typesetter } from './text.ts';

/** Text of one font and size. */
export interface Span {
  readonly text: string;
  readonly font: Uint8Array;
  readonly size: number;
  readonly x: number;
  readonly width: number;
  readonly rise: number;
  /** Added behind every character. */
  readonly spacing: number;
  /** The figure of a note. */
  readonly figure: boolean;
}

/** Where something is typed in a line. */
export interface LineField extends GlyphField {
  readonly x: number;
  readonly width: number;
  /** All of the line, and of its cell below it. */
  readonly fills?: true;
  /** Nowhere: what is filled in is printed, and the field only says it. */
  readonly hidden?: true;
  /** What is filled in, as lines; of a box the empty one and the ticked one. */
  readonly shown: readonly Line[];
}

export interface Line {
  readonly height: number;
  /** From its top to its baseline. */
  readonly baseline: number;
  /** Above and below; nothing above where it is the first of a page or a cell. */
  readonly before: number;
  readonly after: number;
  readonly spans: readonly Span[];
  readonly underlines: readonly { readonly x: number; readonly width: number; readonly drop: number }[];
  /** Footnotes cited in it. */
  readonly notes: readonly string[];
  /** Drawn in it from its top down; its words stand below. */
  readonly figure?: DrawnPicture & { readonly x: number };
  /** Typed into, from the left. */
  readonly fields?: readonly LineField[];
  /** What it is drawn of; nothing of the form itself, as a page number, without. */
  readonly element?: Element;
}

/** The em box of Han type lies 0.88 above and 0.12 below the baseline. */
const BASELINE_BELOW_MIDDLE = 0.38;
const UNDERLINE_DROP = 0.18;
/** A ragged line is spread to the right edge where that takes at most this share of its type size a character; not where others hang below a part of it. */
const SPREAD = 0.08;

const widthOf = (glyphs: readonly Glyph[]): number => glyphs.reduce((sum, glyph) => sum + glyph.width, 0);

const trimmed = (glyphs: readonly Glyph[]): readonly Glyph[] => {
  const end = glyphs.findLastIndex((glyph) => glyph.text !== ' ');
  return glyphs.slice(0, end + 1);
};

/** A gap that is cut to less than this, in ems, is too small to write in and goes to the next line. */
const SMALLEST_GAP = 3;

/**
 * A gap at the end of a line takes what is left of it; the rest of an underlined value, however little that is. One that ends
 * at a stop takes what is left before that.
 */
const cut = (glyph: Glyph, used: number, width: number): Glyph => {
  const left = width - used;
  if (glyph.field?.control.value !== undefined) return glyph;
  if (glyph.stop !== undefined) return { ...glyph, width: Math.max(0, glyph.stop - used) };
  return glyph.text === '' && (glyph.rest === true || left >= SMALLEST_GAP * glyph.size)
    ? { ...glyph, width: Math.max(0, Math.min(glyph.width, left)) }
    : glyph;
};

/** Characters that a line keeps which gives one to the next. */
const FEWEST_LEFT = 4;
const HAN = /\p{Script=Han}/u;

/** Greedy: a line takes what fits; a chain that allows no break is parted behind a stroke, else where it must be. */
const broken = (
  glyphs: readonly Glyph[],
  width: number,
  indent: number,
  hang: number,
): readonly (readonly Glyph[])[] => {
  const lines: (readonly Glyph[])[] = [];
  let line: Glyph[] = [];
  let chance = 0;
  let stroke = 0;
  let used = indent;
  for (const next of glyphs) {
    let glyph = cut(next, used, width);
    const last = `${line.at(-2)?.text ?? ''}${line.at(-1)?.text ?? ''}`;
    if (!glyph.tied && mayBreak(last, glyph.text)) chance = line.length;
    if (!glyph.tied && mayPart(last, glyph.text)) stroke = line.length;
    // A space at the end of a line hangs over it. 0.01: sums of widths that fill a line exactly are not exact.
    while (used + glyph.width > width + 0.01 && line.length > 0 && glyph.text !== ' ') {
      const end = chance || stroke || line.length;
      lines.push(line.slice(0, end));
      line = line.slice(end);
      chance = 0;
      stroke = Math.max(0, stroke - end);
      used = hang + widthOf(line);
      glyph = cut(next, used, width);
    }
    line.push(glyph);
    used += glyph.width;
  }
  return withoutOrphan([...lines, line]);
};

/** How many glyphs of a line are more than marks that close. */
const CLOSING = /[，。、；：！？）》」』】”’,.;:!?)\]]/;
const wordsIn = (line: readonly Glyph[]): number =>
  line.filter(({ text }) => text.trim() !== '' && !CLOSING.test(text)).length;

/** The same lines, of which the last is no single character: the one before it goes along, where the line may end there. */
const withoutOrphan = (lines: (readonly Glyph[])[]): readonly (readonly Glyph[])[] => {
  const [before = [], last = []] = lines.slice(-2);
  if (lines.length < 2 || wordsIn(last) !== 1 || wordsIn(before) < FEWEST_LEFT) return lines;
  const [end] = before.slice(-1);
  const text = `${before.at(-3)?.text ?? ''}${before.at(-2)?.text ?? ''}`;
  if (end === undefined || end.tied || last[0]?.tied || !mayBreak(text, end.text) || !HAN.test(end.text)) return lines;
  return [...lines.slice(0, -2), before.slice(0, -1), [end, ...last]];
};

const touches = (before: { readonly x: number; readonly width: number }, x: number): boolean =>
  Math.abs(before.x + before.width - x) < 0.001;

const spansOf = (
  glyphs: readonly Glyph[],
  left: number,
  spacing: number,
): Pick<Line, 'spans' | 'underlines' | 'fields'> => {
  const fields: (GlyphField & { x: number; width: number; shown: readonly Line[] })[] = [];
  const spans: { -readonly [Key in keyof Span]: Span[Key] }[] = [];
  const underlines: { x: number; width: number; drop: number }[] = [];
  let x = left;
  for (const { text: drawn, font, size, rise, width, underlined, note, field } of glyphs) {
    // A box draws itself.
    const text = field?.control.input === 'check' ? '' : drawn;
    const advance = width + spacing;
    const figure = note !== undefined;
    const last = spans.at(-1);
    if (last?.font === font && last.size === size && last.rise === rise && text !== '' && touches(last, x)) {
      last.text += text;
      last.width += advance;
    } else if (text !== '') {
      spans.push({ text, font, size, x, width: advance, rise, spacing, figure });
    }
    const under = underlines.at(-1);
    if (underlined && under !== undefined && touches(under, x)) under.width += advance;
    else if (underlined) underlines.push({ x, width: advance, drop: size * UNDERLINE_DROP });
    const into = fields.at(-1);
    if (field !== undefined && into?.control === field.control) into.width = x + advance - into.x;
    else if (field !== undefined) fields.push({ ...field, x, width: advance, shown: [] });
    x += advance;
  }
  const visible = spans.filter((span) => span.text.trim() !== '');
  return { spans: visible, underlines, ...(fields.length > 0 && { fields }) };
};

/** Sets glyphs in lines; a line feed starts a new paragraph of the same style. */
export const setLines = (
  glyphs: readonly Glyph[],
  style: TextStyle,
  align: TextStyle['align'],
  width: number,
  { hang = 0, element }: { readonly hang?: number; readonly element?: Element | undefined } = {},
): Line[] => {
  const paragraphs: Glyph[][] = [[]];
  for (const glyph of glyphs) {
    if (glyph.text === '\n') paragraphs.push([]);
    else paragraphs.at(-1)?.push(glyph);
  }
  const lines = paragraphs.flatMap((paragraph) => {
    const indent = align === 'left' ? style.indent * style.size : 0;
    const further = hang === 0 ? 0 : indent + hang * style.size;
    const parts = broken(paragraph, width, indent, further).map(trimmed);
    return parts.map((part, index): Line => {
      const first = index === 0 ? indent : further;
      const slack = width - first - widthOf(part);
      const spread = align === 'left' && hang === 0 && index < parts.length - 1 ? slack / (part.length - 1) : 0;
      const left = first + (align === 'left' ? 0 : align === 'center' ? slack / 2 : slack);
      return {
        height: style.line,
        baseline: style.line / 2 + style.size * BASELINE_BELOW_MIDDLE,
        before: 0,
        after: 0,
        ...spansOf(part, left, spread > 0 && spread <= SPREAD * style.size ? spread : 0),
        notes: [...new Set(part.flatMap((glyph) => glyph.note ?? []))],
      };
    });
  });
  return lines.map((line, index) => ({
    ...line,
    before: index === 0 ? style.before : 0,
    after: index === lines.length - 1 ? style.after : 0,
    ...(element && { element }),
  }));
};

export const paragraphLines = (paragraph: Paragraph, width: number, type: Typesetter, element?: Element): Line[] => {
  const style = STYLES[paragraph.style];
  const { align = style.align, hang = 0, inlines } = paragraph;
  return setLines(type.glyphs(inlines, style), style, align, width, { hang, element });
};

/** Height of lines that stand below each other; above the first there is nothing. */
export const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line, index) => sum + (index === 0 ? 0 : line.before) + line.height + line.after, 0);

/** The same lines, each with the top that it has where the first stands at `top`. */
export const stacked = (lines: readonly Line[], top: number): { readonly line: Line; readonly top: number }[] => {
  let y = top;
  return lines.map((line, index) => {
    const place = { line, top: y + (index === 0 ? 0 : line.before) };
    y = place.top + line.height + line.after;
    return place;
  });
};

/** How many of the first lines fit a height. */
export const fitting = (lines: readonly Line[], height: number): number => {
  // 0.01: heights that fill a page exactly are not exact sums.
  const end = height + 0.01;
  const over = stacked(lines, 0).findIndex(({ line, top }) => top + line.height + line.after > end);
  return over < 0 ? lines.length : over;
};
