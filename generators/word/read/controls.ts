/** Content controls of Word as they open and close, and what each says of the value in it. */
import type { FoundPlace, FoundValue } from '../../layout/found.ts';
import type { Tag } from '../../office/walk-xml.ts';
import type { OpenValue, OpenValues } from './open-values.ts';
import type { Said } from './said.ts';

interface OpenControl {
  tag?: string;
  isHinted: boolean;
  hint?: string;
  checked?: boolean;
  open?: OpenValue;
  /** Of one within a control of the form: where its text begins there. */
  nested?: { readonly around: OpenValue; readonly from: number };
}

export class Controls {
  readonly #said: Said;
  readonly #values: OpenValues;
  readonly #place: () => FoundPlace;
  readonly #open: OpenControl[] = [];

  constructor(said: Said, values: OpenValues, place: () => FoundPlace) {
    this.#said = said;
    this.#values = values;
    this.#place = place;
  }

  begin(): void {
    this.#open.push({ isHinted: false });
  }

  /** Of the innermost, before its content. */
  property({ space, name, get }: Tag): void {
    const control = this.#open.at(-1);
    if (!control) return;
    if (space === 'w' && name === 'tag') control.tag = get('val') ?? '';
    else if (space === 'w' && name === 'showingPlcHdr') control.isHinted = get('val') !== '0' && get('val') !== 'false';
    else if (space === 'w' && name === 'docPart') {
      const hint = this.#said.hints.get(get('val') ?? '');
      if (hint !== undefined) control.hint = hint;
    } else if (space === 'w14' && name === 'checked') control.checked = get('val') === '1' || get('val') === 'true';
  }

  /** What the innermost says of what stands in it. */
  says(): Pick<FoundValue, 'checked' | 'hinted' | 'hint'> {
    const control = this.#open.at(-1);
    return {
      ...(control?.checked !== undefined && { checked: control.checked }),
      ...(control?.isHinted && { hinted: true as const }),
      ...(control?.hint !== undefined && { hint: control.hint }),
    };
  }

  beginContent(): void {
    const control = this.#open.at(-1);
    if (!control) return;
    const { tag } = control;
    if (!tag) {
      this.#describeBookmark();
      return;
    }
    const around = this.#values.innermostControl;
    if (around && this.#said.isOwn(around.value.name)) {
      control.nested = { around, from: around.value.text.length };
      return;
    }
    this.#values.discountBookmarks();
    control.open = this.#values.begin({
      name: tag,
      ...this.#said.bindings.get(tag),
      text: '',
      ...this.says(),
      ground: 'control',
      place: this.#place(),
    });
  }

  /** A control without a tag says something of the bookmark around it. */
  #describeBookmark(): void {
    const around = this.#values.innermostBookmark?.value;
    if (around) Object.assign(around, this.says());
  }

  /**
   * One that somebody put into another control is text of that one; a hint in it is none.
   * @returns the text of such a one
   */
  end(): string | undefined {
    const control = this.#open.pop();
    this.#values.end(control?.open);
    if (control?.nested === undefined) return undefined;
    const { around, from } = control.nested;
    const text = around.value.text.slice(from);
    if (control.isHinted && (text.trim() === '' || text === control.hint))
      around.value.text = around.value.text.slice(0, from);
    return text;
  }
}
