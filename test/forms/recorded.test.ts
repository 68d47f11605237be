/**
 * What is made is what `recorded.sha256` says, byte for byte and on every machine: of the packaged forms the blank documents, made-up
 * filings and the documents that hold these; of the language's example, which uses all there is, whatever a build makes as well.
 * Where a change is meant, look at the documents, then `npx vitest run test/forms/recorded -u`.
 */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { exampleFolder } from '../../compiler/cli/language-reference.ts';
import { nodeHost } from '../../compiler/host/node-host.ts';
import { make } from '../../compiler/make.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { generatorsWith } from '../../compiler/targets.ts';
import { layout } from '../../generators/layout/layout.ts';
import { renderPdf } from '../../generators/pdf/pdf.ts';
import { renderWord } from '../../generators/word/word.ts';
import { fonts, source } from '../pdf/fonts.ts';
import { isReissue } from './fixtures-of.ts';
import { realForms } from './real-forms.ts';

interface Made {
  readonly path: string;
  readonly content: Uint8Array | string;
}

const SEED = 1;

const blank = async (form: ResolvedForm): Promise<readonly Made[]> => {
  const document = layout(form);
  return [
    { path: `${form.key}/blank.docx`, content: await renderWord(document) },
    { path: `${form.key}/blank.pdf`, content: await renderPdf(document, fonts) },
  ];
};

const filled = async (form: ResolvedForm): Promise<readonly Made[]> => {
  const sample = sampleOf(form, SEED);
  const document = layout(form, sample);
  return [
    { path: `${form.key}/sample.json`, content: JSON.stringify(sample) },
    { path: `${form.key}/filled.docx`, content: await renderWord(document) },
    { path: `${form.key}/filled.pdf`, content: await renderPdf(document, fonts) },
  ];
};

/** What a build of the language's example makes, its documents filled in beside it. */
const exampleFiles = async (): Promise<readonly Made[]> => {
  const { diagnostics, forms, artifacts } = await make(
    { roots: [{ folder: exampleFolder(), prefix: 'forms/' }], selectors: [], generators: generatorsWith(source) },
    nodeHost,
  );
  expect(diagnostics.hasErrors).toBe(false);
  // A validator holds the runtime's own text: other words are no other answers, and those have tests of their own.
  const files = artifacts.filter(({ path }) => !/\/validator\.js$/.test(path));
  return [...files, ...(await Promise.all(forms.map(filled))).flat()];
};

const digest = ({ path, content }: Made): string => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`;

it('is as recorded', async () => {
  const made: Made[] = [];
  // A reissue is the same document.
  for (const form of realForms.filter((each) => !isReissue(each)))
    made.push(...(await blank(form)), ...(await filled(form)));
  made.push(...(await exampleFiles()));
  const lines = made.sort((a, b) => (a.path < b.path ? -1 : 1)).map(digest);
  await expect(lines.join('')).toMatchFileSnapshot('recorded.sha256');
});
