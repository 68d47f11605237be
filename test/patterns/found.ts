/** A pattern searched for as a generated validator does. */
import { parsePattern } from '../../compiler/model/pattern/parse-pattern.ts';
import type { Pattern } from '../../compiler/model/pattern/pattern.ts';
import { matches } from '../../generators/validator/runtime/matching.ts';

const treeOf = (source: string): Pattern => {
  const parsed = parsePattern(source);
  if ('refusal' in parsed) throw new Error(`${source} is refused: ${parsed.refusal.reason}`);
  return parsed.pattern;
};

export const found = (source: string, text: string): boolean => matches(text, source, treeOf(source));

/** Whether the whole text is what the pattern says. */
export const isWhole = (source: string, text: string): boolean =>
  matches(text, `whole ${source}`, [{ at: 'start' }, treeOf(source), { at: 'end' }]);
