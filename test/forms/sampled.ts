/** The samples of a form's seeds, each drawn once for all test files of a worker: read, not changed. */
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';

export type Filing = ReturnType<typeof sampleOf>;

const drawn = new WeakMap<ResolvedForm, Map<number, Filing>>();

export const sampleAt = (form: ResolvedForm, seed: number): Filing => {
  const samples = drawn.get(form) ?? new Map<number, Filing>();
  drawn.set(form, samples);
  const sample = samples.get(seed) ?? sampleOf(form, seed);
  samples.set(seed, sample);
  return sample;
};

/** Of the first seeds. */
export const samplesOf = (form: ResolvedForm, count: number): readonly Filing[] =>
  Array.from({ length: count }, (_, seed) => sampleAt(form, seed));
