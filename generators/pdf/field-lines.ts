/** Paragraphs of a document that is typed into, as lines: short fields stand in them, long ones are lines of their own. */

import { BOX } from '../layout/control-text.ts';
import type { Control, Inline, Paragraph } from '../layout/document.ts';
import { isPictureControl } from '../layout/inlines.ts';
import { STYLES, type StyleName, type TextStyle } from '../layout/styles.ts';
import { heightOf, type Line, type LineField, paragraphLines, setLines } from './lines.ts';
import { pictureLines } from './picture-lines.ts';
import type { Element } from './structure.ts';
import type { Typesetter } from './text.ts';

/** Between the border of a field and its text. Points. */
export const INSET = 2;
/** Prose is typed in smaller type than it is printed in: so much of it has room on a page. */
const PROSE = { size: 10.5, line: 16 } as const;
/** Of prose outside of tables, where nothing says how much is asked. */
const WORDS = 300;
/** Paragraphs end before their lines do. */
const LOOSE = 1.15;
/** No field is higher, so that it has room on any page. */
const HIGHEST = { upright: 560, turned: 330 } as const;
/** Wider lines stand on pages that are turned. */
const TURNED = 480;

const isProse = (style: StyleName): boolean => STYLES[style].size >= STYLES.body.size;

const styleIn = (style: StyleName): TextStyle => ({
  ...STYLES[style],
  ...(isProse(style) && PROSE),
  align: 'left',
  indent: 0,
  before: 0,
  after: 0,
});

/** Where a control is a field of its own lines. */
const isLong = (inline: Inline, { inlines, style }: Paragraph, width: number, type: Typesetter): inline is Control => {
  if (inline.kind !== 'control' || inline.input === 'check') return false;
  if (inline.input === 'multiline') return true;
  if (inlines.length === 1 && !isProse(style) && (inline.value !== undefined || inline.placeholder === '')) return true;
  const words = inline.value ?? inline.placeholder;
  const taken = type.words(words, STYLES[style]).reduce((sum, glyph) => sum + glyph.width, 0);
  return words.includes('\n') || taken + 2 * STYLES[style].size > width;
};

const setIn = (text: string, style: TextStyle, width: number, type: Typesetter): readonly Line[] =>
  setLines(type.words(text, style), style, 'left', width - 2 * INSET);

/** What is asked has room outside of tables; a cell has as much as its row leaves. */
const roomFor = ({ words = WORDS }: Control, paragraph: Paragraph, style: TextStyle, width: number): number => {
  if (!isProse(paragraph.style)) return style.line;
  return Math.ceil((words * LOOSE * style.size) / (width - 2 * INSET)) * style.line + 2 * INSET;
};

/** The line that a field fills; nothing where what is filled in has no room on a page, and is printed. */
const fieldLine = (control: Control, paragraph: Paragraph, width: number, type: Typesetter): Line | undefined => {
  const style = styleIn(paragraph.style);
  const shown = control.value === undefined ? [] : setIn(control.value, style, width, type);
  const highest = width > TURNED ? HIGHEST.turned : HIGHEST.upright;
  const filled = heightOf(shown) + (shown.length > 1 ? 2 * INSET : 0);
  if (filled > highest) return undefined;
  const room = control.input === 'multiline' ? roomFor(control, paragraph, style, width) : style.line;
  const height = Math.max(filled, Math.min(room, highest), style.line);
  const field: LineField = { control, style, x: 0, width, fills: true, shown };
  return { height, baseline: 0, before: 0, after: 0, spans: [], underlines: [], notes: [], fields: [field] };
};

/** With what is filled in, or of a box with both that it may show. */
const shownIn = (lines: readonly Line[], type: Typesetter): Line[] =>
  lines.map((line) => {
    if (line.fields === undefined) return line;
    const fields = line.fields.map((field) => {
      const { control, style, width } = field;
      const texts = control.input === 'check' ? [BOX.empty, BOX.ticked] : [control.value ?? ''].filter(Boolean);
      const plain = { ...style, indent: 0, align: 'left' } as const;
      return { ...field, shown: texts.flatMap((text) => setIn(text, plain, Math.max(width, 2 * style.size), type)) };
    });
    return { ...line, fields };
  });

const fillableLines = (paragraph: Paragraph, width: number, type: Typesetter, element?: Element): Line[] => {
  const style = STYLES[paragraph.style];
  const { align = style.align, hang = 0, inlines } = paragraph;
  const set = (glyphs: Parameters<typeof setLines>[0]): Line[] =>
    shownIn(setLines(glyphs, style, align, width, { hang, element }), type);
  const lines: Line[] = [];
  let before: Inline[] = [];
  let printed: LineField[] = [];
  const end = (): void => {
    const [first, ...rest] = before.length > 0 ? set(type.glyphs(before, style)) : [];
    if (first)
      lines.push({ ...first, ...(printed.length > 0 && { fields: [...(first.fields ?? []), ...printed] }) }, ...rest);
    before = [];
    printed = [];
  };
  for (const inline of inlines) {
    if (!isLong(inline, paragraph, width, type)) {
      before.push(inline);
      continue;
    }
    const own = fieldLine(inline, paragraph, width, type);
    if (own === undefined) {
      before.push({ kind: 'run', text: inline.value ?? '' });
      printed.push({ control: inline, style, x: 0, width: 0, hidden: true, shown: [] });
      continue;
    }
    end();
    if (inline.value === undefined && inline.placeholder !== '')
      lines.push(...set(type.words(inline.placeholder, style)));
    lines.push({ ...own, ...(element && { element }) });
  }
  end();
  return lines.length > 0 ? lines : set([]);
};

/** A paragraph as lines of a width, printed or typed into. */
export const linesOf = (paragraph: Paragraph, width: number, type: Typesetter, element?: Element): Line[] => {
  if (paragraph.inlines.some(isPictureControl)) return pictureLines(paragraph, width, type, element);
  return (type.fillable ? fillableLines : paragraphLines)(paragraph, width, type, element);
};
