/** What PDFs tell to those who do not see their pages, as other programs read it; needs poppler-utils and qpdf. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filingText } from '../../compiler/filing/filing-text.ts';
import { wordsOf } from '../../generators/layout/control-text.ts';
import type { Block, FormDocument, Inline, Paragraph } from '../../generators/layout/document.ts';
import { layout } from '../../generators/layout/layout.ts';
import { renderPdf } from '../../generators/pdf/pdf.ts';
import { foldWording } from '../fixtures/read-fixtures.ts';
import { filing, pdfFile, STATES } from '../forms/documents.ts';
import { isReissue } from '../forms/fixtures-of.ts';
import { printedValues } from '../forms/printed-values.ts';
import { realForms } from '../forms/real-forms.ts';
import { standsIn } from '../forms/wording.ts';
import { run } from './forms-pdf-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'pdf-structure-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** All that a document says, in reading order: a note behind the block that cites it first. */
const saidBy = ({ sections, footnotes }: FormDocument): string => {
  const numbers = new Map(footnotes.map(({ id }, at) => [id, at + 1]));
  const told = new Set<string>();
  const inline = (part: Inline): string =>
    part.kind === 'run'
      ? part.text
      : part.kind === 'control'
        ? wordsOf(part)
        : part.kind === 'note'
          ? `${numbers.get(part.note)}`
          : '';
  const block = (part: Block): string => {
    const paragraphs: readonly Paragraph[] =
      part.kind === 'paragraph' ? [part] : part.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
    const inlines = paragraphs.flatMap((paragraph) => paragraph.inlines);
    const cited = footnotes.filter(
      ({ id }) => !told.has(id) && inlines.some((each) => each.kind === 'note' && each.note === id),
    );
    for (const { id } of cited) told.add(id);
    return [...inlines.map(inline), ...cited.map(({ id, text }) => `${numbers.get(id)} ${text}`)].join('');
  };
  return bare(sections.flatMap(({ blocks }) => blocks.map(block)).join(''));
};

/** The texts of `pdfinfo -struct-text`, in quotes at the end of their indentation; of several lines each line. */
const textOf = (structure: string): string =>
  bare([...structure.matchAll(/^ +"([\s\S]*?)"$/gm)].map(([, text]) => text).join(''));

const forms = realForms.filter((form) => !isReissue(form));
const cases = forms.flatMap((form) => STATES.map((state) => [`${form.key}, ${state}`, form, state] as const));

describe.each(cases)('%s', (name, form, state) => {
  const file = join(folder, `${name.replaceAll('/', '-')}.pdf`);
  const document = layout(form, state === 'filled' ? filing(form) : undefined);
  let structure = '';
  beforeAll(async () => {
    writeFileSync(file, await pdfFile(form, state));
    structure = run('pdfinfo', '-struct-text', file);
  });

  test('tells all of it, in reading order, each thing once', () => {
    expect(textOf(structure)).toBe(saidBy(document));
  });

  test('has the rows and cells of its tables', () => {
    const rows = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])),
    );
    expect(structure.match(/^ +TR\b/gm) ?? []).toHaveLength(rows.length);
    expect(structure.match(/^ +T[HD]\b/gm) ?? []).toHaveLength(rows.flatMap(({ cells }) => cells).length);
    const spanned = rows.flatMap(({ cells }) => cells.filter(({ rowSpan }) => rowSpan > 1));
    expect(structure.match(/\/RowSpan/g) ?? []).toHaveLength(spanned.length);
  });
});

interface Outline {
  readonly title: string;
  readonly kids: readonly Outline[];
}

const titles = (outlines: readonly Outline[]): string[] =>
  outlines.flatMap(({ title, kids }) => [title, ...titles(kids)]);

test.each(forms.map((form) => [form.key, form] as const))(
  '%s has a bookmark for each heading, once',
  async (key, form) => {
    const file = join(folder, `${key.replaceAll('/', '-')}-outline.pdf`);
    writeFileSync(file, await pdfFile(form, 'filled'));
    const { outlines } = JSON.parse(run('qpdf', '--json=1', '--json-key=outlines', file));
    const structure = run('pdfinfo', '-struct-text', file);
    const headings = structure.match(/^ +H[1-3]\b/gm) ?? [];
    const bands = structure.match(/^ +TH:?\n +\/Scope \/Column\n(?: +\/ColSpan \d+\n)? +"[^"]*"/gm) ?? [];
    const found = titles(outlines);
    expect(found.length).toBeGreaterThanOrEqual(headings.length);
    expect(found.length).toBeLessThanOrEqual(headings.length + bands.length);
    for (const title of found) expect(bare(structure)).toContain(bare(title));
  },
);

test('says what belongs to the structure on every page, and in which order fields follow', async () => {
  const [form] = forms;
  if (form === undefined) throw new Error('there are no forms');
  const file = join(folder, 'pages.pdf');
  writeFileSync(file, await pdfFile(form, 'filled'));
  const objects = Object.values(JSON.parse(run('qpdf', '--json=2', '--json-key=qpdf', file)).qpdf[1]) as {
    readonly value?: Readonly<Record<string, unknown>>;
  }[];
  const pages = objects.flatMap(({ value }) => (value?.['/Type'] === '/Page' ? [value] : []));
  const [catalog] = objects.flatMap(({ value }) => (value?.['/Type'] === '/Catalog' ? [value] : []));
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.map((page) => page['/StructParents']).toSorted()).toEqual(pages.map((_, at) => at).toSorted());
  expect(pages.map((page) => page['/Tabs'])).toEqual(pages.map(() => '/S'));
  expect(catalog?.['/Lang']).toBe('u:zh-CN');
});

test('gives the filing back that it carries', async () => {
  const form = forms.find(({ key }) => key === 'hebei/2026/advanced-factory-application');
  if (form === undefined) throw new Error('the form is not there');
  const { fonts } = await import('../pdf/fonts.ts');
  const text = filingText(form, filing(form));
  const file = join(folder, 'carries.pdf');
  writeFileSync(file, await renderPdf(layout(form, filing(form)), fonts, { filing: text }));
  run('pdfdetach', '-save', '1', '-o', join(folder, 'filing.json'), file);
  expect(readFileSync(join(folder, 'filing.json'), 'utf8')).toBe(text);
  expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
  const information = run('pdfinfo', '-custom', file);
  expect(information).toMatch(/^ShenbaoForm: +hebei\/2026\/advanced-factory-application$/m);
  expect(information).toMatch(/^ShenbaoPack: +hebei\/2026$/m);
  expect(information).toMatch(
    new RegExp(`^ShenbaoFilingSHA256: *${createHash('sha256').update(text).digest('hex')}$`, 'm'),
  );
});

describe('a file that can be typed into', () => {
  const keys = [
    'hebei/2026/advanced-factory-application',
    'hubei/2023/recommendation-summary',
    'gansu/2026/projects-under-construction',
  ];
  const chosen = forms.filter(({ key }) => keys.includes(key));

  test.each(chosen.map((form) => [form.key, form] as const))(
    '%s shows every value, is tagged, and is no larger than 2.5 MB',
    async (key, form) => {
      const { fonts } = await import('../pdf/fonts.ts');
      const file = join(folder, `${key.replaceAll('/', '-')}-fillable.pdf`);
      const bytes = await renderPdf(layout(form, filing(form)), fonts, { fillable: true });
      expect(bytes.length).toBeLessThanOrEqual(2_500_000);
      writeFileSync(file, bytes);
      expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
      const text = foldWording(run('pdftotext', '-raw', file, '-').replace(/^— \d+ —$/gm, ''));
      const values = printedValues(form, filing(form)).map((value) => value.split(/(?<=[，。、])|\n/).map(foldWording));
      const lost = values.flatMap((pieces) => (text.includes(pieces.join('')) ? [] : pieces));
      expect(lost.filter((piece) => !standsIn(text, piece))).toEqual([]);
      const { acroform } = JSON.parse(run('qpdf', '--json=1', '--json-key=acroform', file));
      const { fields } = acroform as {
        fields: readonly {
          fullname: string;
          alternativename: string;
          annotation: { appearancestate: string; annotationflags: number };
        }[];
      };
      expect(fields.length).toBeGreaterThan(10);
      expect(fields.filter(({ alternativename }) => !/\p{Script=Han}/u.test(alternativename))).toEqual([]);
      // what is longer than a page is printed, and its field hidden
      const hidden = fields.filter(({ annotation }) => (annotation.annotationflags & 2) !== 0);
      expect(hidden.length).toBeLessThan(10);
      expect(run('pdfinfo', '-struct', file).match(/^ +Form\b/gm)).toHaveLength(fields.length - hidden.length);
    },
  );
});
