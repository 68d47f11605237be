/** The part of CEL that rules may say and validators carry: operators, macros and methods, and what whole numbers beside others are. */

/** Operators of the AST that a rule may have. `/` divides decimals; of two integers CEL would drop the rest. */
// biome-ignore format: a list to read
export const ruleOperators: ReadonlySet<string> = new Set([
  'value', 'id', '.', '[]', 'call', 'rcall', 'list', '?:', '||', '&&', '!_', '-_',
  '==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', 'in',
]);

export interface RuleMethod {
  /** How many it takes beside what it is called on. */
  readonly arguments: number;
  readonly signature: string;
  readonly meaning: string;
}

/** Macros and methods by name. */
export const ruleMethods: Readonly<Record<string, RuleMethod>> = {
  all: { arguments: 2, signature: 'list.all(x, condition)', meaning: 'Whether the condition holds for each.' },
  exists: { arguments: 2, signature: 'list.exists(x, condition)', meaning: 'Whether it holds for one or more.' },
  exists_one: {
    arguments: 2,
    signature: 'list.exists_one(x, condition)',
    meaning: 'Whether it holds for exactly one.',
  },
  filter: { arguments: 2, signature: 'list.filter(x, condition)', meaning: 'Those for which it holds.' },
  map: { arguments: 2, signature: 'list.map(x, value)', meaning: 'The value of each.' },
  size: { arguments: 0, signature: 'size(list), text.size()', meaning: 'How many there are; how many characters.' },
  contains: { arguments: 1, signature: 'text.contains(part)', meaning: 'Whether the part occurs.' },
  startsWith: { arguments: 1, signature: 'text.startsWith(part)', meaning: 'Whether it begins with the part.' },
  endsWith: { arguments: 1, signature: 'text.endsWith(part)', meaning: 'Whether it ends with the part.' },
  matches: {
    arguments: 1,
    signature: 'text.matches(pattern)',
    meaning: 'Whether the pattern of RE2, written out, is found in it; `^…$` for the whole.',
  },
};

const widened = (operators: readonly string[]): readonly string[] =>
  operators.flatMap((operator) => [`double ${operator} int: double`, `int ${operator} double: double`]);

/** CEL computes with numbers of one type only. Those of a form are doubles, so a whole number beside one is one too. */
export const wideningOperators: readonly string[] = ['double == int', ...widened(['*'])];

/** These are evaluated as `sum` and `quotient`, since CEL's own computing with doubles is not exact. */
export const decimalOperators: readonly string[] = widened(['+', '-', '/']);
