/** Names and tags of controls, short enough for Word, and the register that keeps them unique. */
import { BLANK, emptyText } from '../layout/control-text.ts';
import type { Control } from '../layout/document.ts';
import { digest } from './digest.ts';

/** Word refuses longer names and tags. */
const NAME_LIMIT = 64;

/** Leads from a control's tag back to the filing data. */
export interface Binding {
  readonly tag: string;
  readonly path: string;
  readonly code?: string;
  readonly input: Control['input'];
}

/** What a control is called in the file. */
export interface ControlIdentity {
  /** Unique in the document. */
  readonly id: number;
  /** Of the place in the data: two controls that print one fact share it. */
  readonly tag: string;
  /** Stays around the control's words also where a program drops its tag. */
  readonly bookmark: { readonly id: number; readonly name: string };
}

/** A text to show in empty controls. */
export interface Placeholder {
  readonly name: string;
  readonly text: string;
  readonly underlined: boolean;
}

const fits = (text: string): boolean => text.length <= NAME_LIMIT;

/** The data path (`path=code` for a box), or a digest of it where that is too long. */
export const controlTag = (path: string, code?: string): string => {
  const place = code === undefined ? path : `${path}=${code}`;
  return fits(place) ? place : `~${digest(place).slice(0, 24)}`;
};

/**
 * Name of the bookmark around a control: of its tag, and which of the controls with this tag it is, from 1. Word takes letters,
 * digits and underscores, 40 in all, and shows what does not begin with an underscore.
 */
export const bookmarkName = (tag: string, nth: number): string => `F${digest(tag).slice(0, 24)}_${nth}`;

/** Cut at 64 UTF-16 units, never inside a character. */
export const controlName = (label: string): string => {
  let name = '';
  for (const character of label) {
    if (!fits(name + character)) break;
    name += character;
  }
  return name;
};

/** What an empty control shows; a blank where that is nothing, so that it can be clicked. */
export const clickableText = (control: Control): string => emptyText(control) || BLANK;

/** Made one by one: a list of 10,000 records has a quarter of a million. */
function* bindingsOf(controls: ReadonlyMap<string, Control>): Generator<Binding> {
  for (const [tag, { path, code, input }] of controls) yield { tag, path, ...(code !== undefined && { code }), input };
}

/** Numbers the controls of one document in their order and keeps what the package says about them. */
export class ControlRegister {
  /** By tag, the first that has it. */
  readonly #firsts = new Map<string, Control>();
  /** How many have a tag that several have. */
  readonly #timesOf = new Map<string, number>();
  readonly #placeholders = new Map<string, Placeholder>();
  readonly #bookmarksBefore: number;
  #count = 0;

  /** @param bookmarksBefore ids of bookmarks up to this one are others' */
  constructor(bookmarksBefore = 0) {
    this.#bookmarksBefore = bookmarksBefore;
  }

  /** Throws if one place of the data is printed by controls of two kinds of content, or two places have one tag. */
  enter(control: Control): ControlIdentity {
    this.#count += 1;
    const { path, code, input } = control;
    const tag = controlTag(path, code);
    const known = this.#firsts.get(tag);
    if (known === undefined) {
      this.#firsts.set(tag, control);
    } else if (known.path !== path || known.code !== code || (known.input === 'check') !== (input === 'check')) {
      throw new Error(`word: tag ${tag} means both ${known.input} ${known.path} and ${input} ${path}`);
    }
    const nth = known === undefined ? 1 : (this.#timesOf.get(tag) ?? 1) + 1;
    if (known !== undefined) this.#timesOf.set(tag, nth);
    return {
      id: this.#count,
      tag,
      bookmark: { id: this.#bookmarksBefore + this.#count, name: bookmarkName(tag, nth) },
    };
  }

  /** Name of the building block that Word shows while the control is empty; equal texts share one. */
  placeholder(control: Control): string {
    const text = clickableText(control);
    const underlined = control.underlined === true;
    const key = `${underlined ? '_' : ' '}${text}`;
    const known = this.#placeholders.get(key);
    if (known !== undefined) return known.name;
    const name = `hint${this.#placeholders.size + 1}`;
    this.#placeholders.set(key, { name, text, underlined });
    return name;
  }

  get bindings(): Iterable<Binding> {
    return bindingsOf(this.#firsts);
  }

  get placeholders(): readonly Placeholder[] {
    return [...this.#placeholders.values()];
  }
}
