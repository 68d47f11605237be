/** What can be typed into a PDF; how viewers show it is held in test/debian and was tried with MuPDF and pdfium. */
import { describe, expect, test } from 'vitest';
import type { Holds } from '../../compiler/filing/printing/holds.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { Control, FormDocument } from '../../generators/layout/document.ts';
import { layout } from '../../generators/layout/layout.ts';
import { nameOf } from '../../generators/pdf/field-name.ts';
import { type Laid, layPages } from '../../generators/pdf/pages.ts';
import { renderPdf } from '../../generators/pdf/pdf.ts';
import { filing } from '../forms/documents.ts';
import { realForms } from '../forms/real-forms.ts';
import { cell, control, formDocument, label, paragraph, prose, row, section, table } from './documents.ts';
import { fonts } from './fonts.ts';
import { plainOf } from './plain.ts';

const laid = (document: FormDocument): Laid => layPages(document, fonts, true);
const fieldsOf = ({ pages }: Laid) =>
  pages.flatMap(({ lines }, page) =>
    lines.flatMap((placed) => (placed.line.fields ?? []).map((field) => ({ ...field, page, placed }))),
  );

const controlsOf = ({ sections }: FormDocument): readonly Control[] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap((each) => each.blocks)) : [block],
    )
    .flatMap(({ inlines }) => inlines.flatMap((inline) => (inline.kind === 'control' ? [inline] : [])));

const place = ({ path, code }: Control): string => (code === undefined ? path : `${path}=${code}`);

describe.each([undefined, filing])('every control is a field, once (%o)', (data) => {
  test.each(realForms.map((form) => [form.key, form] as const))('%s', (_, form) => {
    const document = layout(form, data?.(form));
    const found = fieldsOf(laid(document));
    // What is longer than a page is printed. A picture is drawn, or its place: nothing can be typed into it.
    const long = ({ value = '' }: Control): boolean => value.length > 1000;
    const wanted = controlsOf(document)
      .filter((each) => each.input !== 'picture' && !long(each))
      .map(place);
    expect(
      found
        .map((field) => field.control)
        .filter((each) => !long(each))
        .map(place)
        .sort(),
    ).toEqual(wanted.sort());
    const names = new Map(found.map((field) => [nameOf(field.control).join('.'), place(field.control)]));
    expect(names.size).toBe(new Set(wanted).size + found.filter((field) => long(field.control)).length);
    // No field stands among the parts of another.
    for (const name of names.keys()) {
      const parts = name.split('.');
      expect(
        parts.slice(1).some((_part, at) => names.has(parts.slice(0, at + 1).join('.'))),
        name,
      ).toBe(false);
    }
  });
});

test('names are the places in the data, in parts', () => {
  expect(nameOf({ path: 'scenarios[0].equipment[1].kind' })).toEqual(['scenarios[0]', 'equipment[1]', 'kind']);
  expect(nameOf({ path: 'totals["2.5"].share', code: 'a' })).toEqual(['totals["2_5"]', 'share=a']);
});

describe('a field', () => {
  const cellOf = (place: Control) =>
    laid(formDocument([section([table([1, 3], [row([label(0, '名称'), cell(1, paragraph('value', place))])])])]));

  test('that is alone in its cell takes all of it', () => {
    const [field, ...others] = fieldsOf(cellOf(control('a')));
    expect(others).toEqual([]);
    const [, box] = laidBoxes(cellOf(control('a')));
    expect(field?.placed.area?.height).toBeCloseTo((box?.height ?? 0) - 2);
    expect(field?.placed.area?.width).toBeCloseTo((box?.width ?? 0) - 2);
  });

  test('has room for what is filled in, which it draws', () => {
    const value = prose(400);
    const [field] = fieldsOf(cellOf(control('a', { input: 'multiline', value })));
    expect(field?.shown.flatMap(({ spans }) => spans.map(({ text }) => text)).join('')).toBe(value);
    const needed = field?.shown.reduce((sum, line) => sum + line.height, 0) ?? 0;
    expect(field?.placed.area?.height).toBeGreaterThanOrEqual(needed);
    const printed = cellOf(control('a', { input: 'multiline', value })).pages.flatMap(({ lines }) =>
      lines.flatMap(({ line }) => line.spans),
    );
    expect(printed.map(({ text }) => text).join('')).not.toContain('工厂');
  });

  test('is no field where what is filled in is longer than a page: it is printed', () => {
    const long = laid(
      formDocument([section([paragraph('answer', control('a', { input: 'multiline', value: prose(6000) }))])]),
    );
    expect(fieldsOf(long).map(({ hidden }) => hidden)).toEqual([true]);
    expect(long.pages.length).toBeGreaterThan(1);
  });

  test('leaves the hint of the form on its page, prose above it', () => {
    const found = laid(
      formDocument([
        section([paragraph('answer', control('a', { input: 'multiline', placeholder: '（300字以内）', words: 300 }))]),
      ]),
    );
    const [hint, own] = found.pages[0]?.lines ?? [];
    expect(hint?.line.spans.map(({ text }) => text).join('')).toBe('（300字以内）');
    expect(own?.top).toBeGreaterThanOrEqual((hint?.top ?? 0) + (hint?.line.height ?? 0));
    // 300 characters in lines of 40 or so.
    expect(own?.line.height).toBeGreaterThan(7 * 16);
  });
});

const laidBoxes = ({ pages }: Laid) => pages.flatMap(({ boxes }) => [...boxes].sort((a, b) => a.x - b.x));

test('the file says what each field is: kind, value, list, whether it must be filled in, what may be typed', async () => {
  const holds: Holds = {
    type: 'choice',
    open: false,
    options: [
      { code: 'a', label: 'A' },
      { code: 'b', label: 'B' },
    ],
  };
  const document = formDocument([
    section([
      paragraph(
        'body',
        control('x.text', { value: 'T1', required: true }),
        control('x.box', { input: 'check', code: 'a', checked: true }),
        control('x.list', { input: 'dropdown', holds, value: 'B' }),
        control('x.open', { input: 'combo', holds: { ...holds, open: true }, readOnly: true }),
      ),
    ]),
  ]);
  const text = plainOf(await renderPdf(document, fonts, { fillable: true }));
  const field = (name: string): string => new RegExp(`/T \\(${name}\\)\\n[\\s\\S]*?\\n>>`).exec(text)?.[0] ?? '';
  expect(field('text')).toMatch(/\/Ff 4194306\n\/V \(T1\)\n\/FT \/Tx/);
  expect(field('box=a')).toMatch(/\/Ff 0\n\/FT \/Btn\n\/V \/Yes/);
  expect(field('list')).toMatch(/\/Ff 131072\n\/V \(B\)\n\/FT \/Ch\n\/Opt \d+ 0 R/);
  expect(field('open')).toMatch(/\/Ff 393217\n\/FT \/Ch/);
  expect(text).toContain('[(A) (B)]');
  expect(text.match(/\/Subtype \/Widget/g)).toHaveLength(4);
  expect(text.match(/\/S \/Form\n/g)).toHaveLength(4);
  expect(plainOf(await renderPdf(document, fonts))).not.toMatch(/AcroForm|Widget/);
});

test('what each glyph of the font for typing stands for is said in ranges of one high byte (Adobe 5014, 7.2: bfrange)', async () => {
  const file = await renderPdf(layout(realForms[0] as ResolvedForm), fonts, { fillable: true });
  // that of the whole font is the longest
  const [map = ''] = (plainOf(file).match(/begincmap.*?endcmap/gs) ?? []).sort((a, b) => b.length - a.length);
  const ranges = [...map.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> <([0-9a-f]{4})>/g)].map((found) =>
    found.slice(1).map((digits) => Number.parseInt(digits, 16)),
  );
  expect(ranges.length).toBeGreaterThan(500);
  for (const [first = 0, last = 0, point = 0] of ranges) {
    expect(first >> 8).toBe(last >> 8);
    expect(point >> 8).toBe((point + last - first) >> 8);
  }
  // each begins where a byte does, or where glyphs do not follow each other
  const ends = new Map(ranges.map(([first = 0, last = 0, point = 0]) => [last + 1, point + last - first + 1]));
  const needless = ranges.filter(
    ([first = 0, , point = 0]) => (first & 0xff) !== 0 && (point & 0xff) !== 0 && ends.get(first) === point,
  );
  expect(needless).toEqual([]);
});
