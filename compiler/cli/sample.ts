import { sampleOf } from '../../generators/sample/sample.ts';
import { findForm } from './forms.ts';
import { EXIT, type GlobalOptions } from './terminal.ts';

export const sample = async (key: string, seed: number, globals: GlobalOptions): Promise<number> => {
  const form = findForm(key, 'text', globals);
  if (!form) return EXIT.problems;
  process.stdout.write(`${JSON.stringify(sampleOf(form, seed), null, 2)}\n`);
  return EXIT.fine;
};
