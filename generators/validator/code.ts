/** The code of a validator as a tree: print-code.ts gives its JavaScript, run-code.ts runs it where no text may be evaluated. */

export type Code =
  | { readonly kind: 'value'; readonly value: unknown }
  /** A constant, a parameter or what the runtime exports, and what that holds: `guide1.entries`. */
  | { readonly kind: 'name'; readonly name: string; readonly inside: readonly string[] }
  | { readonly kind: 'call'; readonly of: Code; readonly given: readonly Code[] }
  | { readonly kind: 'function'; readonly parameters: readonly string[]; readonly body: Code }
  | { readonly kind: 'array'; readonly items: readonly Code[] }
  | { readonly kind: 'object'; readonly members: readonly Member[] }
  | { readonly kind: 'pattern'; readonly pattern: string; readonly flags: string };

export type Member = readonly [name: string, code: Code];

/** Declarations in order, each after those that it needs. */
export type Declarations = readonly Member[];

/** @param value JSON */
export const value = (value: unknown): Code => ({ kind: 'value', value });

export const name = (name: string, ...inside: readonly string[]): Code => ({ kind: 'name', name, inside });

/** @param of what is called, or its name */
export const call = (of: Code | string, ...given: readonly Code[]): Code => ({
  kind: 'call',
  of: typeof of === 'string' ? name(of) : of,
  given,
});

export const lambda = (parameters: readonly string[], body: Code): Code => ({ kind: 'function', parameters, body });

export const array = (items: readonly Code[]): Code => ({ kind: 'array', items });

/** An object of those members that are there. */
export const object = (members: Readonly<Record<string, Code | undefined>>): Code & { kind: 'object' } => ({
  kind: 'object',
  members: Object.entries(members).flatMap(([name, code]) => (code === undefined ? [] : [[name, code] as const])),
});

export const pattern = (pattern: string, flags: string): Code => ({ kind: 'pattern', pattern, flags });

/** Names that the code calls or reads, its own parameters among them. */
export const namesIn = (code: Code): readonly string[] => {
  switch (code.kind) {
    case 'name':
      return [code.name];
    case 'call':
      return [code.of, ...code.given].flatMap(namesIn);
    case 'function':
      return namesIn(code.body);
    case 'array':
      return code.items.flatMap(namesIn);
    case 'object':
      return code.members.flatMap(([, each]) => namesIn(each));
    case 'value':
    case 'pattern':
      return [];
  }
};
