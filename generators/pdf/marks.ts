/** What is drawn of each element of a structure: marked content by page and number. */
import { type Element, element } from './structure.ts';

export interface Mark {
  /** From 0. */
  readonly page: number;
  /** Of the marked content on its page, from 0. */
  readonly id: number;
}

export interface DrawnElement {
  readonly page: number;
  /** Points from the top of the page. */
  readonly top: number;
  /** In reading order; a citation of a note is an element of its own. */
  readonly kids: readonly (Mark | Element)[];
}

export class Marks {
  readonly #drawn = new Map<Element, { page: number; top: number; kids: (Mark | Element)[] }>();
  /** By page, by number. */
  readonly owners: Element[][] = [];
  /** What the last mark is of, while text of it goes on in that. */
  #going: Element | undefined;

  get pages(): number {
    return this.owners.length;
  }

  beginPage(): void {
    this.owners.push([]);
    this.interrupt();
  }

  drawnOf(part: Element): DrawnElement | undefined {
    return this.#drawn.get(part);
  }

  /** The operator that opens what is drawn next of an element, `top` points from the top of the page. */
  open(part: Element, top: number): string {
    const page = this.owners.length - 1;
    const owners = this.owners[page] ?? [];
    if (this.#going !== part) this.#of(part, top).kids.push({ page, id: owners.push(part) - 1 });
    this.#going = part;
    return `/${part.tag} <</MCID ${owners.length - 1}>> BDC`;
  }

  /** The same of a note's figure that stands in the element. */
  openCitation(part: Element, top: number): string {
    const citation = element('Reference');
    this.#of(part, top).kids.push(citation);
    return this.open(citation, top);
  }

  /** The same of a picture that stands in the element. */
  openFigure(part: Element, top: number, alt: string): string {
    const figure: Element = { ...element('Figure'), alt };
    this.#of(part, top).kids.push(figure);
    this.interrupt();
    return this.open(figure, top);
  }

  /** An element for a field that stands in another. */
  addForm(part: Element, top: number): Element {
    const form = element('Form');
    this.#of(part, top).kids.push(form);
    this.interrupt();
    return form;
  }

  /** Something else is drawn: what is drawn next has a mark of its own. */
  interrupt(): void {
    this.#going = undefined;
  }

  #of(part: Element, top: number) {
    const drawn = this.#drawn.get(part) ?? { page: this.owners.length - 1, top, kids: [] };
    this.#drawn.set(part, drawn);
    return drawn;
  }
}
