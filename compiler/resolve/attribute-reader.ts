/** A node's attributes by name, as the types that the language says they have. */
import type { Attribute } from '../definition/node.ts';

/** Typed reading of a node's attributes, whose types the language's schema has checked. */
export class Reader {
  readonly #attributes: ReadonlyMap<string, Attribute>;

  constructor(attributes: ReadonlyMap<string, Attribute>) {
    this.#attributes = attributes;
  }

  text(name: string): string | undefined {
    const value = this.#attributes.get(name)?.value;
    return typeof value === 'string' ? value : undefined;
  }

  number(name: string): number | undefined {
    const value = this.#attributes.get(name)?.value;
    return typeof value === 'number' ? value : undefined;
  }

  flag(name: string): boolean {
    return this.#attributes.get(name)?.value === true;
  }

  names(name: string): readonly string[] {
    const value = this.#attributes.get(name)?.value;
    return typeof value === 'object' ? value : [];
  }

  /** An optional property, left out where there is none. */
  some<Key extends string, T>(key: Key, value: T | undefined): { [K in Key]?: T } {
    return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: T };
  }

  texts<Key extends string>(...names: Key[]): { [K in Key]?: string } {
    return Object.assign({}, ...names.map((name) => this.some(name, this.text(name))));
  }

  numbers<Key extends string>(...names: Key[]): { [K in Key]?: number } {
    return Object.assign({}, ...names.map((name) => this.some(name, this.number(name))));
  }
}

/** What a list says, left out where it says nothing. */
export const namesOf = <Key extends string>(read: Reader, key: Key): { [K in Key]?: readonly string[] } => {
  const names = read.names(key);
  return read.some(key, names.length > 0 ? names : undefined);
};
