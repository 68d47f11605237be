/** An equation of Office (ISO/IEC 29500-1 22.1) as a line of text: 10^3, (a+b)/2, √(x). */
import type { Tag } from '../../office/walk-xml.ts';

interface Part {
  readonly name: string;
  text: string;
}

const grouped = (text: string): string => ([...text].length > 1 ? `(${text})` : text);

/** How what stands in an element is written in the one around it. */
const LINEAR: Readonly<Record<string, (text: string) => string>> = {
  sup: (text) => (text === '' ? '' : `^${grouped(text)}`),
  sub: (text) => (text === '' ? '' : `_${grouped(text)}`),
  num: grouped,
  den: (text) => `/${grouped(text)}`,
  deg: (text) => `${text}√`,
  d: (text) => `(${text})`,
};

export class Equation {
  readonly #parts: Part[] = [];
  /** Signs of sums and the like, which are no text of theirs. */
  #sign = '';

  open({ name, get }: Tag): void {
    if (name === 'naryPr') this.#sign = '∫';
    if (name === 'chr' && this.#parts.at(-1)?.name === 'naryPr') this.#sign = get('val') ?? '';
    this.#parts.push({ name, text: '' });
  }

  text(text: string): void {
    const part = this.#parts.at(-1);
    if (part) part.text += text;
  }

  /** Gives the whole where that was the outermost element. */
  close(): string | undefined {
    const part = this.#parts.pop();
    if (part === undefined) return undefined;
    const around = this.#parts.at(-1);
    const isRoot = part.name === 'e' && around?.name === 'rad';
    const text = isRoot ? grouped(part.text) : (LINEAR[part.name]?.(part.text) ?? part.text);
    if (around === undefined) return text;
    around.text += text;
    if (part.name === 'naryPr') around.text += this.#sign;
    return undefined;
  }
}
