/** The bundle of pdfmake and pdfkit writes what the packages write: the same objects and streams, but for how streams are deflated. */
import { createRequire } from 'node:module';
import { unzlibSync } from 'fflate';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { expect, it } from 'vitest';
import { layout } from '../../generators/layout/layout.ts';
import { FontNames, pdfDefinition } from '../../generators/pdf/draw.ts';
import { layPages } from '../../generators/pdf/pages.ts';
import { printPdf } from '../../generators/pdf/printer.ts';
import { realForm } from '../forms/real-forms.ts';
import { fonts } from './fonts.ts';

interface Packaged {
  createPdfKitDocument(definition: TDocumentDefinitions): Promise<AsyncIterable<Buffer> & { end(): void }>;
}

const { default: Printer }: { default: new (...given: unknown[]) => Packaged } = createRequire(import.meta.url)(
  'pdfmake/js/Printer.js',
);

const byPackages = async (definition: TDocumentDefinitions, fonts: ReadonlyMap<string, Uint8Array>) => {
  const names = Object.fromEntries([...fonts.keys()].map((name) => [name, { normal: name }]));
  const files = { existsSync: (name: string) => fonts.has(name), readFileSync: (name: string) => fonts.get(name) };
  const urls = { resolve: () => {}, resolved: async () => {} };
  const pdf = await new Printer(names, files, urls).createPdfKitDocument(definition);
  pdf.end();
  const chunks: Buffer[] = [];
  for await (const chunk of pdf) chunks.push(chunk);
  return Buffer.concat(chunks);
};

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
  const names = new FontNames();
  const definition = () => pdfDefinition(document, layPages(document, fonts), names);
  const [ours, theirs] = [await printPdf(definition(), names.files), await byPackages(definition(), names.files)];
  expect(inflated(ours).length).toBeGreaterThan(ours.length);
  expect(inflated(ours) === inflated(theirs)).toBe(true);
});
