/** Are these generators that can be told apart, and their options such as they take? */
import { type Diagnostics, hint } from '../diagnostics/diagnostic.ts';
import { HINTS, MESSAGES } from '../diagnostics/messages.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Generator, Given, Options } from '../generator.ts';
import { PROJECT } from './units.ts';

/** The first parts of the compiler's own codes, and what stands for all forms. */
const RESERVED: readonly string[] = [
  ...new Set(
    [...Object.keys(MESSAGES), ...Object.keys(HINTS)].flatMap((code) => (code.includes('/') ? code.split('/', 1) : [])),
  ),
  PROJECT,
];

/** By the name of the generator; nothing is known of the values. */
export type GivenOptions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * The options of each generator, by its name. Reports `generate/name`, `generate/name-twice`, `generate/unknown-generator`,
 * `generate/unknown-option`, `generate/wrong-option`.
 * @param only names of those that are asked
 */
export const admitGenerators = (
  generators: readonly Generator[],
  only: readonly string[],
  given: GivenOptions,
  diagnostics: Diagnostics,
): ReadonlyMap<string, Given<Options>> => {
  const names = generators.map(({ name }) => name);
  for (const [at, name] of names.entries()) {
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || RESERVED.includes(name))
      diagnostics.report('generate/name', undefined, { name, reserved: RESERVED.join(', ') });
    if (names.indexOf(name) < at) diagnostics.report('generate/name-twice', undefined, { name });
  }
  for (const name of [...only, ...Object.keys(given)])
    if (!names.includes(name))
      diagnostics.report('generate/unknown-generator', undefined, { name }, { hints: [meant(name, names)] });
  return new Map(generators.map((each) => [each.name, optionsOf(each, given[each.name] ?? {}, diagnostics)]));
};

const meant = (name: string, names: readonly string[]) => {
  const near = nearest(name, names);
  if (near !== undefined) return hint('nearest', { name: near });
  return names.length > 0 ? hint('allowed', { names: names.join(', ') }) : undefined;
};

const optionsOf = (
  { name: generator, options: defaults = {} }: Generator,
  given: Readonly<Record<string, unknown>>,
  diagnostics: Diagnostics,
): Given<Options> => {
  const names = Object.keys(defaults);
  const taken = Object.entries(given).flatMap(([option, value]): [string, string | number | boolean][] => {
    const standard = Object.hasOwn(defaults, option) ? defaults[option] : undefined;
    if (standard === undefined)
      diagnostics.report(
        'generate/unknown-option',
        undefined,
        { generator, option },
        { hints: [meant(option, names)] },
      );
    else if (isLike(standard, value)) return [[option, value]];
    else {
      const [expected, found] = [typeof standard, value === null ? 'null' : typeof value];
      diagnostics.report('generate/wrong-option', undefined, { generator, option, expected, found });
    }
    return [];
  });
  return { ...defaults, ...Object.fromEntries(taken) };
};

const isLike = (standard: string | number | boolean, value: unknown): value is string | number | boolean =>
  typeof value === typeof standard && !Number.isNaN(value);
