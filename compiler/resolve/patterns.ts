/** Regular expressions that a definition writes out: those of RE2, and what is said where one is none. */
import type { Node } from '../definition/node.ts';
import { type Diagnostics, hint, nearestHint } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Span } from '../diagnostics/source.ts';
import { posixClasses, unicodeClasses } from '../model/pattern/classes.ts';
import { parsePattern } from '../model/pattern/parse-pattern.ts';
import type { PatternRefusal } from '../model/pattern/pattern-text.ts';
import { stretchesOf } from './written.ts';

/** What is longer is cut off in a message. */
const MOST_SHOWN = 40;

/** Names of classes that are not known are near others. Reports `resolve/pattern`. */
export const reportRefusal = (
  pattern: string,
  { reason, start, end }: PatternRefusal,
  span: Span,
  diagnostics: Diagnostics,
): void => {
  const whole = pattern.slice(start, end);
  const part = whole.length <= MOST_SHOWN ? whole : `${[...whole].slice(0, MOST_SHOWN).join('')}…`;
  const names = part.startsWith('[') ? [...posixClasses.keys()] : [...unicodeClasses.keys()];
  const name = /\w+/.exec(part.replace(/^\\[pP]/, ''))?.[0];
  const near = reason === 'className' && name !== undefined ? nearest(name, names) : undefined;
  const hints = [hint(`pattern/${reason}`, {}), nearestHint(near)];
  diagnostics.report('resolve/pattern', span, { part }, { hints });
};

/** What a text must be is an expression of RE2. */
export const checkPattern = ({ attributes }: Node, diagnostics: Diagnostics): void => {
  const written = attributes.get('pattern');
  if (written === undefined) return;
  const source = String(written.value);
  const parsed = parsePattern(source);
  if ('pattern' in parsed) return;
  const { start, end } = parsed.refusal;
  reportRefusal(source, parsed.refusal, stretchesOf(written.span, source)(start, end - start), diagnostics);
};
