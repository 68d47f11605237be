/** A pattern while it is read: where the reader stands, and what it could not read. */

/** Why a text is no pattern of RE2. */
export type PatternReason =
  | 'backreference'
  | 'bracket'
  | 'className'
  | 'escape'
  | 'groupKind'
  | 'groupName'
  | 'groupNameTwice'
  | 'lookaround'
  | 'nothingRepeated'
  | 'parenthesis'
  | 'range'
  | 'repeatRepeated'
  | 'tooLarge'
  | 'tooOften';

export interface PatternRefusal {
  readonly reason: PatternReason;
  /** Of the pattern, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

export class PatternText {
  readonly #source: string;
  #at = 0;
  #refusal: PatternRefusal | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  get at(): number {
    return this.#at;
  }

  get isLeft(): boolean {
    return this.#at < this.#source.length;
  }

  get refusal(): PatternRefusal | undefined {
    return this.#refusal;
  }

  sees(text: string): boolean {
    return this.#source.startsWith(text, this.#at) && this.isLeft;
  }

  /** Steps over the text where it stands here. */
  take(text: string): boolean {
    const isHere = this.sees(text);
    if (isHere) this.#at += text.length;
    return isHere;
  }

  /** Steps over what the expression, which is sticky, finds here; empty where it finds nothing. */
  match(expression: RegExp): readonly (string | undefined)[] {
    expression.lastIndex = this.#at;
    const found = this.isLeft ? expression.exec(this.#source) : null;
    this.#at += found?.[0].length ?? 0;
    return found ?? [];
  }

  /** The next character; empty at the end. */
  next(): string {
    const [character = ''] = this.match(/./suy);
    return character;
  }

  /** The first refusal counts, and nothing is left to read after it. */
  refuse(reason: PatternReason, start: number, end = this.#at): void {
    this.#refusal ??= { reason, start, end: Math.min(Math.max(end, start + 1), this.#source.length) };
    this.#at = this.#source.length;
  }
}
