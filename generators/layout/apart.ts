/** What is filled in and what stands before it are told apart, whatever the form prints between them. */
import type { Inline } from './document.ts';
import { run } from './inlines.ts';

/** Between the choices: as wide as a character, so that each box is seen to belong to what follows it. */
export const BETWEEN = '\u3000';
/** Marks that part what they end from what follows. */
const PARTING = /[\s\p{P}]$/u;
const BRACKET = /[）)]$/;

const endOf = (inlines: readonly Inline[]): string => {
  const last = inlines.findLast((inline) => inline.kind !== 'note');
  if (last?.kind === 'run') return last.text;
  return last?.kind === 'control' ? (last.value ?? '') : '';
};

/** What parts inlines from those behind them: a blank where a label or a value would run into what is filled in. */
export const parting = (before: readonly Inline[], [first]: readonly Inline[]): Inline[] => {
  const end = endOf(before);
  const meets = end !== '' && (!PARTING.test(end) || BRACKET.test(end));
  return meets && first?.kind === 'control' && first.value ? [run(BETWEEN)] : [];
};
