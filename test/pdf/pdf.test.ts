import { afterEach, expect, test } from 'vitest';
import { MissingGlyphs } from '../../generators/pdf/missing.ts';
import { renderPdf } from '../../generators/pdf/pdf.ts';
import { control, formDocument, paragraph, section } from './documents.ts';
import { fonts, source } from './fonts.ts';
import { sampleForm } from './sample-form.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('same document, same bytes: again, after another document, in another time zone', async () => {
  const first = Buffer.from(await renderPdf(sampleForm(), fonts));
  await renderPdf(formDocument([section([paragraph('title', '别的文件・·')])]), fonts);
  process.env.TZ = 'Pacific/Kiritimati';
  const second = Buffer.from(await renderPdf(sampleForm(), fonts));
  expect(second.equals(first)).toBe(true);
  expect(first.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
});

test('the document says what it is', async () => {
  const bytes = Buffer.from(await renderPdf(sampleForm(), fonts)).toString('latin1');
  expect(bytes).toContain('(test/2022/form)');
  expect(bytes).toContain('/Lang (zh-CN)');
});

test('a character that no font has stops it, with the place', async () => {
  const document = formDocument([section([paragraph('body', control('name', { value: '𠮷' }))])]);
  const error = await renderPdf(document, fonts).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(MissingGlyphs);
  expect(error).toMatchObject({ glyphs: [{ character: '𠮷', places: ['name'] }] });
});

test('of fonts with one name each is whole', { timeout: 120_000 }, async () => {
  const full = await source.full();
  const document = formDocument([
    section([paragraph('title', '王堃'), paragraph('body', '陶喆', control('name', { value: '祎镕' }))]),
  ]);
  const text = Buffer.from(await renderPdf(document, full)).toString('latin1');
  const names = [...text.matchAll(/\/FontName \/[A-Z]+\+([\w-]+)/g)].map(([, name]) => name);
  expect(names.filter((name) => name === 'NotoSerifSC-Regular')).toHaveLength(2);
  expect(names.filter((name) => name === 'NotoSerifSC-Bold')).toHaveLength(2);
  expect(text.match(/\/FontFile2 /g)).toHaveLength(names.length);
  expect(text.trimEnd().endsWith('%%EOF')).toBe(true);
});
