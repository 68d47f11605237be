/** The bundle writes what pdfmake's document writes: the same objects and streams, but for how streams are deflated. */
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { draw, fileOf } from '../../generators/pdf/draw.ts';
import { layPages } from '../../generators/pdf/pages.ts';
import { renderPdf } from '../../generators/pdf/pdf.ts';
import type { PDFDocument } from '../../generators/pdf/pdfkit-bundle.js';
import { realForm } from '../forms/real-forms.ts';
import { fonts } from './fonts.ts';
import { plainOf } from './plain.ts';

type Options = ConstructorParameters<typeof PDFDocument>[0];

const Theirs = createRequire(import.meta.url)('pdfmake/js/PDFDocument.js').default;

class Packaged extends Theirs {
  constructor(options: Options) {
    super({}, {}, {}, {}, options);
  }
}

it.each(['cn/2022/recommendation-summary', 'hebei/2026/advanced-factory-application'])('%s', async (key) => {
  const document = layout(realForm(key));
  const theirs = fileOf(document, {}, Packaged as unknown as typeof PDFDocument);
  draw(theirs, layPages(document, fonts));
  const chunks: Buffer[] = [];
  for await (const chunk of theirs as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
  const ours = plainOf(await renderPdf(document, fonts));
  expect(ours.length).toBeGreaterThan(50_000);
  expect(ours === plainOf(Buffer.concat(chunks))).toBe(true);
});
