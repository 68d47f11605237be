/** The fonts a document is set in, by role. PDF knows no fallback between fonts, so each character is given its own here. */
import type { FontRole, TextStyle } from '../../layout/styles.ts';
import { fontMetrics } from './metrics.ts';

/** Files that are asked in turn for a character. */
export type FontFace = readonly [Uint8Array, ...Uint8Array[]];

export interface FontFiles {
  readonly regular: FontFace;
  readonly bold: FontFace;
}

/** Font files as bytes. Keep one set per process: fonts are read once per array. */
export interface FontSet {
  readonly roles: Readonly<Record<FontRole, FontFiles>>;
  /** Asked in turn for a character that the role's font lacks. */
  readonly fallbacks: readonly Uint8Array[];
}

/** How a character is drawn: in ems of the style's size. */
export interface Drawn {
  readonly file: Uint8Array;
  readonly text: string;
  readonly advance: number;
  /** Size and rise of the baseline. */
  readonly size: number;
  readonly rise: number;
}

/** Smaller and raised or lowered, as Word sets them. */
export const SUPERSCRIPT = { size: 0.62, rise: 0.36 } as const;
const SUBSCRIPT = { size: 0.62, rise: -0.12 } as const;
const PLAIN = { size: 1, rise: 0 } as const;
/** ⁰ to ₎. The fonts have ¹ to ⁴ only. */
const SCRIPTS = /[\u2070-\u208e]/;
const FIRST_SUBSCRIPT = '\u2080';

const find = (fonts: FontSet, style: Pick<TextStyle, 'font' | 'bold'>, text: string) => {
  const role = fonts.roles[style.font];
  const own = style.bold ? role.bold : role.regular;
  const codePoint = text.codePointAt(0) ?? 0;
  for (const file of [...own, ...fonts.fallbacks]) {
    const advance = fontMetrics(file).advance(codePoint);
    if (advance !== undefined) return { file, text, advance };
  }
  return undefined;
};

const draw = (fonts: FontSet, style: Pick<TextStyle, 'font' | 'bold'>, character: string): Drawn | undefined => {
  const found = find(fonts, style, character);
  if (found !== undefined) return { ...found, ...PLAIN };
  const base = SCRIPTS.test(character) ? find(fonts, style, character.normalize('NFKC')) : undefined;
  if (base === undefined) return undefined;
  const script = character < FIRST_SUBSCRIPT ? SUPERSCRIPT : SUBSCRIPT;
  return { ...base, ...script, advance: base.advance * script.size };
};

const known = new WeakMap<FontSet, Map<string, Drawn | undefined>>();

/** The font and shape that draw a character; undefined where no font of the set has it. Looked up once per set. */
export const drawnBy = (
  fonts: FontSet,
  style: Pick<TextStyle, 'font' | 'bold'>,
  character: string,
): Drawn | undefined => {
  const drawings = known.get(fonts) ?? new Map<string, Drawn | undefined>();
  known.set(fonts, drawings);
  const key = `${style.font} ${style.bold} ${character}`;
  if (!drawings.has(key)) drawings.set(key, draw(fonts, style, character));
  return drawings.get(key);
};
