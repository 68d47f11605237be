/** PDFs as other programs read them; needs poppler-utils and qpdf. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Block, FormDocument, Inline } from '../../generators/layout/document.ts';
import { typeArea } from '../../generators/pdf/flow.ts';
import { layPages } from '../../generators/pdf/pages.ts';
import { renderPdf } from '../../generators/pdf/pdf.ts';
import {
  cell,
  control,
  formDocument,
  label,
  note,
  paragraph,
  prose,
  row,
  section,
  table,
  value,
} from '../pdf/documents.ts';
import { fonts } from '../pdf/fonts.ts';
import { sampleForm } from '../pdf/sample-form.ts';

const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (program: string, ...args: string[]): string => execFileSync(program, args, { encoding: 'utf8' });
const bare = (text: string): string => text.replace(/\s/g, '');

/** Every value, hint and wording of a document. */
const textsOf = (document: FormDocument): string[] => {
  const inline = (part: Inline): string[] => {
    if (part.kind === 'run') return [part.text];
    return part.kind === 'control' && part.input !== 'check' ? (part.value ?? part.placeholder).split('\n') : [];
  };
  const block = (part: Block): string[] =>
    part.kind === 'paragraph'
      ? part.inlines.flatMap(inline)
      : part.rows.flatMap((line) => line.cells.flatMap(({ blocks }) => blocks.flatMap(block)));
  return [
    ...document.sections.flatMap(({ blocks }) => blocks.flatMap(block)),
    ...document.footnotes.map(({ text }) => text),
  ];
};

const ids = Array.from({ length: 12 }, (_, i) => `n${i}`);
const documents: Readonly<Record<string, FormDocument>> = {
  'a filled application': sampleForm(),
  'twelve notes': formDocument(
    [
      section([
        table(
          [1, 3],
          ids.flatMap((id, i) => [
            row([
              cell(0, paragraph('label', `标签${i}`, note(id)), { role: 'label' }),
              value(1, prose(80, `值${i}之`)),
            ]),
          ]),
        ),
      ]),
    ],
    Object.fromEntries(ids.map((id, i) => [id, prose(60, `注${i}之`)])),
  ),
  'signs of all kinds': formDocument([
    section([
      paragraph('body', '二氧化碳(CO₂)排放量≥10⁻⁵，①⑳ⅠⅫ㎡℃‰“引”‘号’……——·《》〔2014〕119号☑☒□■√'),
      paragraph('body', control('name', { value: 'GB/T 4754-2017，e-mail@example.com，+86 311 8888' })),
    ]),
  ]),
  'a list of 26 columns': formDocument([
    section(
      [
        table(
          Array(26).fill(1),
          [
            row(Array.from({ length: 26 }, (_, i) => cell(i, paragraph('columnLabel', `列${i}`), { role: 'header' }))),
            ...Array.from({ length: 40 }, (_, r) =>
              row(Array.from({ length: 26 }, (_, c) => cell(c, paragraph('columnValue', `甲${r}之${c}`)))),
            ),
          ],
          1,
          'landscape',
        ),
      ],
      { orientation: 'landscape' },
    ),
  ]),
};

describe.each(Object.entries(documents))('%s', (name, document) => {
  const file = join(folder, `${name}.pdf`);
  beforeAll(async () => writeFileSync(file, await renderPdf(document, fonts)));

  test('is a sound file', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
  });

  test('gives back every text, whole but for page ends', () => {
    const read = bare(run('pdftotext', '-raw', file, '-')).normalize('NFKC');
    for (const text of textsOf(document)) {
      // A text that a page's end parts is read in pieces: then each of its sentences must be there.
      const whole = bare(text).normalize('NFKC');
      const pieces = read.includes(whole) ? [] : whole.split(/(?<=[，。])/);
      const lost = pieces.filter((piece) => !read.includes(piece));
      expect(lost.length, text).toBeLessThanOrEqual(pieces.length > 10 ? 4 : 0);
    }
  });

  test('has its lines where they were laid', () => {
    const pages = run('pdftotext', '-bbox', file, '-').split('<page ').slice(1);
    const laid = layPages(document, fonts).pages;
    expect(pages).toHaveLength(laid.length);
    for (const [index, page] of pages.entries()) {
      const words = [...page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)];
      expect(words.length).toBeGreaterThan(0);
      const lines = laid[index]?.lines ?? [];
      for (const [, xMin, yMin, , yMax, text] of words) {
        const middle = (Number(yMin) + Number(yMax)) / 2;
        const line = lines.find(
          (placed) =>
            // Raised figures stand a little higher than the line they are in.
            Math.abs(middle - placed.top - placed.line.height / 2) < 4.5 &&
            placed.line.spans.some(
              (span) => Number(xMin) > placed.x + span.x - 0.5 && Number(xMin) < placed.x + span.x + span.width,
            ),
        );
        expect(line, text).toBeDefined();
      }
      const { left, width } = typeArea(laid[index]?.orientation ?? 'portrait');
      const edge = Math.max(...words.map(([, , , xMax]) => Number(xMax)));
      expect(edge).toBeLessThan(left + width + 1);
    }
  });

  test('embeds its fonts', () => {
    const rows = run('pdffonts', file).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const line of rows) expect(line).toMatch(/TrueType\s+Identity-H\s+yes yes yes/);
  });
});

test('has title, form key and bookmarks', async () => {
  const file = join(folder, 'info.pdf');
  writeFileSync(file, await renderPdf(sampleForm(), fonts));
  const info = run('pdfinfo', file);
  expect(info).toMatch(/Title:\s+测试申报书/);
  expect(info).toMatch(/Subject:\s+test\/2022\/form/);
  const outline = run('qpdf', '--json', '--json-key=outlines', file);
  expect(outline).toContain('一、申报主体和优秀场景基本信息');
  expect(outline).toContain('具体场景描述');
});

test('reads a row from left to right, each cell whole', async () => {
  const file = join(folder, 'order.pdf');
  const rows = [
    row([label(0, '联系人信息表', { rowSpan: 2 }), label(1, '姓名以及职务和部门'), value(2, '李喜')]),
    row([label(1, '电话'), value(2, '0311')]),
  ];
  writeFileSync(file, await renderPdf(formDocument([section([table([1, 1, 4], rows)])]), fonts));
  expect(bare(run('pdftotext', '-raw', file, '-'))).toMatch(/^联系人信息表姓名以及职务和部门李喜电话0311/);
});

test('prints the figure of a note behind the words that it interrupts', async () => {
  const file = join(folder, 'note.pdf');
  const document = formDocument([section([paragraph('body', '先进过程控制投用率', note('a'), '(%)如下')])], {
    a: '见办法。',
  });
  writeFileSync(file, await renderPdf(document, fonts));
  expect(bare(run('pdftotext', '-raw', file, '-'))).toMatch(/^先进过程控制投用率\(%\)如下11见办法。/);
});
