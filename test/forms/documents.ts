/** The documents of the real forms, each rendered once in a worker. */
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { layout } from '../../generators/layout/layout.ts';
import { renderPdf } from '../../generators/pdf/pdf.ts';
import { renderWord } from '../../generators/word/word.ts';
import { type Filing, sampleAt } from './sampled.ts';

export type State = 'blank' | 'filled';

export const STATES: readonly State[] = ['blank', 'filled'];

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed + 1);

const longest = new WeakMap<ResolvedForm, Filing>();

/** What the filled documents hold: the longest sample of forty seeds, since any one may leave out whole lists. */
export const filing = (form: ResolvedForm): Filing => {
  const known = longest.get(form);
  if (known !== undefined) return known;
  const samples = SEEDS.map((seed) => sampleAt(form, seed));
  const lengths = samples.map((sample) => JSON.stringify(sample).length);
  const found = samples[lengths.indexOf(Math.max(...lengths))] ?? sampleAt(form, 1);
  longest.set(form, found);
  return found;
};

const documentOf = (form: ResolvedForm, state: State) => layout(form, state === 'filled' ? filing(form) : undefined);

const files = new Map<string, Promise<Uint8Array>>();

const once = (key: string, render: () => Promise<Uint8Array>): Promise<Uint8Array> => {
  const file = files.get(key) ?? render();
  files.set(key, file);
  return file;
};

export const wordFile = (form: ResolvedForm, state: State = 'blank'): Promise<Uint8Array> =>
  once(`${form.key} ${state} docx`, () => renderWord(documentOf(form, state)));

/** Cutting the fonts takes a second: they are loaded only where a PDF is wanted. */
export const pdfFile = (form: ResolvedForm, state: State = 'blank'): Promise<Uint8Array> =>
  once(`${form.key} ${state} pdf`, async () => {
    const { fonts } = await import('../pdf/fonts.ts');
    return renderPdf(documentOf(form, state), fonts);
  });
