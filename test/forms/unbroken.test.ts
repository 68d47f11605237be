/** Filled forms on pages: no number, date, code or telephone is broken, in any list or line of any packaged form. */
import { describe, expect, it } from 'vitest';
import { sampleOf } from '../../compiler/sample-filing.ts';
import type { FormDocument, Paragraph } from '../../generators/layout/document.ts';
import { layout } from '../../generators/layout/layout.ts';
import { STYLES, sideMargin, typeWidth } from '../../generators/layout/styles.ts';
import { wholePieces } from '../../generators/layout/whole.ts';
import { paragraphLines } from '../../generators/pdf/lines.ts';
import { typesetter } from '../../generators/pdf/text.ts';
import { fonts } from '../pdf/fonts.ts';
import { realForms } from './real-forms.ts';

const SEEDS = [1, 2, 3];

/** Every paragraph with the points that it has for a line. */
const placedParagraphs = (document: FormDocument): { readonly paragraph: Paragraph; readonly width: number }[] =>
  document.sections.flatMap(({ orientation, blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [{ paragraph: block, width: typeWidth(orientation) / 20 }];
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ column, columnSpan, blocks: inside }) => {
          const cell = block.widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0);
          return inside.map((paragraph) => ({ paragraph, width: (cell - 2 * sideMargin(cell)) / 20 }));
        }),
      );
    }),
  );

const broken = (document: FormDocument): string[] => {
  const type = typesetter(document, fonts);
  return placedParagraphs(document).flatMap(({ paragraph, width }) => {
    const pieces = paragraph.inlines.flatMap((part) => (part.kind === 'control' ? (wholePieces(part) ?? []) : []));
    if (pieces.length === 0) return [];
    const lines = paragraphLines(paragraph, width, type).map(({ spans }) => spans.map(({ text }) => text).join(''));
    return pieces.filter((piece) => !lines.some((line) => line.includes(piece.trim())));
  });
};

/** The same filing with great sums, late days and long telephones. */
const long = (value: unknown): unknown => {
  if (typeof value === 'number') return value > 1000 ? 123456.78 : value;
  if (typeof value === 'string') {
    return value.replace(/^(\d{4})-\d\d-\d\d$/, '$1-12-28').replace(/^0\d{2,3}-\d{7,8}$/, '0931-88888888-8888');
  }
  if (Array.isArray(value)) return value.map((each) => long(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, long(inner)]));
};

/** The same filing with numbers of so many digits and addresses, telephones and codes of so many letters. */
const endless = (value: unknown, count: number): unknown => {
  if (typeof value === 'number') return 10 ** count;
  if (typeof value === 'string') return /^[-\w.@]+$/.test(value) ? `${value}${'x'.repeat(count)}` : value;
  if (Array.isArray(value)) return value.map((each) => endless(each, count));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, endless(inner, count)]));
};

/** What of a line every cell has at least, in Chinese characters of its type. */
const narrowest = (document: FormDocument): number =>
  Math.min(...placedParagraphs(document).map(({ paragraph, width }) => width / STYLES[paragraph.style].size));

describe.each(realForms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  it.each(SEEDS)('breaks no value of sample %i', (seed) => {
    expect(broken(layout(form, sampleOf(form, seed)))).toEqual([]);
  });

  it('breaks no long one', () => {
    expect(broken(layout(form, long(sampleOf(form, 1))))).toEqual([]);
  });

  it.each([30, 300])('leaves no column a strip for values of %i characters', (count) => {
    expect(narrowest(layout(form, endless(sampleOf(form, 1), count)))).toBeGreaterThan(1);
  });
});
