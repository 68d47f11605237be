/** The samples of a form's first seeds, drawn once for each test file. */
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';

export type Filing = ReturnType<typeof sampleOf>;

const drawn = new Map<string, Filing[]>();

export const samplesOf = (form: ResolvedForm, count: number): readonly Filing[] => {
  const samples = drawn.get(form.key) ?? [];
  drawn.set(form.key, samples);
  while (samples.length < count) samples.push(sampleOf(form, samples.length));
  return samples.slice(0, count);
};
