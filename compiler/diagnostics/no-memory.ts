/** Too little memory is told while there is some left: a process that has none ends without a word. */
import { type Diagnostics, hint } from './diagnostic.ts';

/** Once. @param what a file or the key of a form. Reports `resolve/no-memory`. */
export const reportNoMemory = (what: string, diagnostics: Diagnostics): void => {
  if (diagnostics.list().some(({ code }) => code === 'resolve/no-memory')) return;
  diagnostics.report('resolve/no-memory', undefined, { what }, { hints: [hint('generate/more-memory', {})] });
};
