/** Selectors of forms: a form key, a pack key, or a glob over keys. */
import { type Diagnostics, hint } from './diagnostics/diagnostic.ts';
import { nearest } from './diagnostics/nearest.ts';
import { packsOf } from './generate/units.ts';
import type { Root } from './read/read.ts';

/** Keys of all forms; of the project's own. */
export interface Known {
  readonly forms: readonly string[];
  readonly own: readonly string[];
}

/**
 * What the selectors choose; without any the project's own forms, or all where no project is there; nothing after errors.
 * Reports `read/no-forms`, `select/no-form`.
 */
export const choose = async (
  { roots, selectors }: { readonly roots: readonly Root[]; readonly selectors: readonly string[] },
  { forms, own }: Known,
  diagnostics: Diagnostics,
): Promise<readonly string[]> => {
  if (diagnostics.hasErrors) return [];
  if (selectors.length > 0) return select(forms, selectors, diagnostics);
  const isOwn = new Set(own);
  if (own.length > 0) return forms.filter((key) => isOwn.has(key));
  const projects = roots.filter(({ installed }) => !installed).map(({ prefix }) => prefix);
  if (projects.length === 0) return forms;
  diagnostics.report('read/no-forms', undefined, { folder: projects.join(', ') });
  return [];
};

/** Keys that match, in their own order. Reports `select/no-form` for a selector that matches none. */
export const select = async (
  keys: readonly string[],
  selectors: readonly string[],
  diagnostics: Diagnostics,
): Promise<readonly string[]> => {
  const matchers = await Promise.all(selectors.map(matcherOf));
  for (const [i, matches] of matchers.entries())
    if (!keys.some(matches)) reportNoForm(selectors[i] ?? '', keys, diagnostics);
  return keys.filter((key) => matchers.some((matches) => matches(key)));
};

/** Of keys those that the selectors choose, be it none. */
export const matching = async (keys: readonly string[], selectors: readonly string[]): Promise<readonly string[]> => {
  const matchers = await Promise.all(selectors.map(matcherOf));
  return keys.filter((key) => matchers.some((matches) => matches(key)));
};

const matcherOf = async (selector: string): Promise<(key: string) => boolean> => {
  const plain = selector.replace(/\/+$/, '');
  if (!/[*?[\]{}!()]/.test(plain)) return (key) => key === plain || key.startsWith(`${plain}/`);
  const { default: picomatch } = await import('picomatch');
  const matches = picomatch(plain);
  return (key) => matches(key); // its second parameter would take an index for an option
};

/** Reports `select/no-form` with the key that was meant, or those that hold what was written, or the packs there are. */
export const reportNoForm = (selector: string, keys: readonly string[], diagnostics: Diagnostics): void => {
  const packs = packsOf(keys);
  const near = nearest(selector, [...keys, ...packs]);
  const holding = keys.filter((key) => key.includes(selector));
  const names = (holding.length > 0 ? holding : packs).join(', ');
  const help = near ? hint('nearest', { name: near }) : names ? hint('allowed', { names }) : undefined;
  diagnostics.report('select/no-form', undefined, { selector }, { hints: [help] });
};
