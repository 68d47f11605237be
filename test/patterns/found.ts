/** A pattern searched for as a generated validator does. */
import { parsePattern } from '../../compiler/model/pattern/parse-pattern.ts';
import { matches } from '../../generators/validator/runtime/matching.ts';

export const found = (source: string, text: string): boolean => {
  const parsed = parsePattern(source);
  if ('refusal' in parsed) throw new Error(`${source} is refused: ${parsed.refusal.reason}`);
  return matches(text, source, parsed.pattern);
};
