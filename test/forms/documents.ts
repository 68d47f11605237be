/** The documents of the real forms, each rendered once per test process. */
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { layout } from '../../generators/layout/layout.ts';
import { renderPdf } from '../../generators/pdf/pdf.ts';
import { renderWord } from '../../generators/word/word.ts';

export type State = 'blank' | 'filled';

export const STATES: readonly State[] = ['blank', 'filled'];

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed + 1);

/** What the filled documents hold: the longest sample of forty seeds, since any one may leave out whole lists. */
export const filing = (form: ResolvedForm): Readonly<Record<string, unknown>> =>
  SEEDS.map((seed) => sampleOf(form, seed)).reduce((best, each) =>
    JSON.stringify(each).length > JSON.stringify(best).length ? each : best,
  );

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
