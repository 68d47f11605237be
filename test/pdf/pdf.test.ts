import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { MissingGlyphs } from '../../generators/pdf/missing.ts';
import { renderPdf } from '../../generators/pdf/pdf.ts';
import { control, formDocument, paragraph, section } from './documents.ts';
import { fonts, source } from './fonts.ts';
import { plainOf } from './plain.ts';
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
  const bytes = plainOf(await renderPdf(sampleForm(), fonts));
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
  const pdf = await renderPdf(document, full);
  const text = plainOf(pdf);
  const names = [...text.matchAll(/\/FontName \/[A-Z]+\+([\w-]+)/g)].map(([, name]) => name);
  expect(names.filter((name) => name === 'NotoSerifSC-Regular')).toHaveLength(2);
  expect(names.filter((name) => name === 'NotoSerifSC-Bold')).toHaveLength(2);
  expect(text.match(/\/FontFile2 /g)).toHaveLength(names.length);
  expect(Buffer.from(pdf).toString('latin1').trimEnd().endsWith('%%EOF')).toBe(true);
});

test('a filing travels whole, and the file says whose it is', async () => {
  const filing = JSON.stringify({ $form: 'test/2022/form', name: '𠮷野家<&>' });
  const plain = sampleForm();
  const bytes = await renderPdf({ ...plain, title: '甲<乙>&丙' }, fonts, { filing });
  const text = plainOf(bytes);
  expect(text).toContain(Buffer.from(filing).toString('latin1'));
  const digest = createHash('sha256').update(filing).digest('hex');
  for (const said of ['test/2022/form', 'test/2022', digest]) expect(text).toContain(`(${said})`);
  const packet = Buffer.from(
    /<\?xpacket begin[\s\S]*?<\?xpacket end="r"\?>/.exec(text)?.[0] ?? '',
    'latin1',
  ).toString();
  expect(packet).toContain('甲&lt;乙&gt;&amp;丙');
  expect(packet).toContain(`<shenbao:ShenbaoFilingSHA256>${digest}<`);
  // Without a filing nothing of one is said.
  const without = plainOf(await renderPdf(plain, fonts));
  expect(without).not.toMatch(/EmbeddedFile|SHA256/);
});
