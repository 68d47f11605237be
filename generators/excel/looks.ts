/** How cells look: each look is one object, so that the library is told of it once and a cell names it. */
import type { CellStyle } from 'hucre';
import type { Cell, Paragraph } from '../layout/document.ts';
import { OFFICIAL_FONTS, STYLES, type StyleName } from '../layout/styles.ts';

export interface Seen {
  readonly style: StyleName;
  readonly align: Paragraph['align'];
  /** Number format. */
  readonly format: string;
  readonly vertical?: Cell['vertical'];
  readonly bordered?: boolean;
}

const SIDE = { style: 'thin', color: { rgb: '000000' } } as const;
const BORDER = { top: SIDE, right: SIDE, bottom: SIDE, left: SIDE } as const;

export class Looks {
  readonly #known = new Map<string, CellStyle>();

  of({ style, align, format, vertical = 'middle', bordered = false }: Seen): CellStyle {
    const key = `${style} ${align} ${vertical} ${bordered} ${format}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { font, size, bold, align: own } = STYLES[style];
    const look: CellStyle = {
      font: { name: OFFICIAL_FONTS[font], size, bold },
      alignment: { horizontal: align ?? own, vertical: vertical === 'middle' ? 'center' : 'top', wrapText: true },
      numFmt: format,
      ...(bordered && { border: BORDER }),
    };
    this.#known.set(key, look);
    return look;
  }
}
