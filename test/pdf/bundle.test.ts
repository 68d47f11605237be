/** The bundle of pdfkit writes what the package writes: the same objects and streams, but for how streams are deflated. */
import { createRequire } from 'node:module';
import { unzlibSync } from 'fflate';
import { expect, it } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { draw, fileOf } from '../../generators/pdf/draw.ts';
import { layPages } from '../../generators/pdf/pages.ts';
import { renderPdf } from '../../generators/pdf/pdf.ts';
import type { PDFDocument } from '../../generators/pdf/pdfkit-bundle.js';
import { realForm } from '../forms/real-forms.ts';
import { fonts } from './fonts.ts';

const Packaged: typeof PDFDocument = createRequire(import.meta.url)('pdfkit');

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** A character for each byte, streams inflated, and without lengths and offsets, which deflating changes. */
const inflated = (pdf: Uint8Array): string =>
  latin1(pdf)
    .replace(/\/FlateDecode\n>>\nstream\n([\s\S]*?)\nendstream/g, (_, stream) =>
      latin1(unzlibSync(Buffer.from(stream, 'latin1'))),
    )
    .replace(/\/Length \d+/g, '')
    .replace(/\nxref\n[\s\S]*$/, '');

it.each(['cn/2022/recommendation-summary', 'hebei/2026/advanced-factory-application'])('%s', async (key) => {
  const document = layout(realForm(key));
  const theirs = fileOf(document, {}, Packaged);
  draw(theirs, layPages(document, fonts));
  const chunks: Buffer[] = [];
  for await (const chunk of theirs as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
  const ours = inflated(await renderPdf(document, fonts));
  expect(ours.length).toBeGreaterThan(50_000);
  expect(ours === inflated(Buffer.concat(chunks))).toBe(true);
});
