/** Choices of a catalogue are its entries, or what holds them: code beside which the catalogue is at hand does not list them again. */
import { type Code, call, type Declarations, name } from './code.ts';
import type { Guide } from './runtime/catalogues.ts';

/** A catalogue by the name of the constant that holds it. */
export interface NamedGuide {
  readonly name: string;
  readonly guide: Guide;
}

/** Fewer are no longer than what names them. */
const MANY = 8;

/** What of the catalogues has just these codes. */
const keysOf = (codes: readonly Code[], guides: readonly NamedGuide[]): Code | undefined => {
  if (codes.length < MANY || !codes.every((code) => code.kind === 'value')) return undefined;
  const wanted = new Set(codes.map((code) => code.kind === 'value' && code.value));
  for (const { name: constant, guide } of guides)
    for (const part of ['entries', 'stages'] as const) {
      const keys = Object.keys(guide[part]);
      if (keys.length === wanted.size && keys.every((key) => wanted.has(key)))
        return call('oneOfKeys', name(constant, part));
    }
  return undefined;
};

const shortened = (code: Code, guides: readonly NamedGuide[]): Code => {
  const inside = (each: Code): Code => shortened(each, guides);
  switch (code.kind) {
    case 'call': {
      const isChoice = code.of.kind === 'name' && code.of.name === 'oneOf';
      const keys = isChoice ? keysOf(code.given, guides) : undefined;
      return keys ?? { ...code, of: inside(code.of), given: code.given.map(inside) };
    }
    case 'function':
      return { ...code, body: inside(code.body) };
    case 'array':
      return { ...code, items: code.items.map(inside) };
    case 'object':
      return { ...code, members: code.members.map(([key, each]) => [key, inside(each)] as const) };
    case 'name':
    case 'value':
    case 'pattern':
      return code;
  }
};

export const withoutListed = (code: Declarations, guides: readonly NamedGuide[]): Declarations =>
  code.map(([constant, each]) => [constant, shortened(each, guides)] as const);
