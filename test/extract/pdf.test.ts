/** extract(fill(d)) = d of PDFs: by the filing and the fields, by the fields alone, and what is none of ours. */
import { describe, expect, it, test } from 'vitest';
import { filingText } from '../../compiler/filing/filing-text.ts';
import { valueAt } from '../../compiler/filing/path.ts';
import { picturePaths } from '../../compiler/filing/pictures/given.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { layout } from '../../generators/layout/layout.ts';
import { renderPdf } from '../../generators/pdf/pdf.ts';
import { readPdf } from '../../generators/pdf/read/read.ts';
import { isReissue } from '../forms/fixtures-of.ts';
import { realForm, realForms } from '../forms/real-forms.ts';
import { part, told } from '../laws.ts';
import { field, formOf, place } from '../layout/definition.ts';
import { controlsOf } from '../layout/shown.ts';
import { control, formDocument, paragraph, section } from '../pdf/documents.ts';
import { fonts } from '../pdf/fonts.ts';
import { type Data, filedAt, readBack } from './filled.ts';
import { seeds, toldOf } from './seeds.ts';

const forms = realForms.filter((form) => !isReissue(form) && controlsOf(layout(form)).length > 0);

const pdfOf = (form: ResolvedForm, data: Data | undefined, carries: boolean, fillable = true): Promise<Uint8Array> =>
  renderPdf(layout(form, data), fonts, { fillable, ...(data && carries && { filing: filingText(form, data) }) });

describe.each(forms.map((form) => [form.key, form] as const))(`%s, ${told}`, (_, form) => {
  const whole = async (data: Data, fillable: boolean): Promise<void> => {
    const read = await readBack(form, await pdfOf(form, data, true, fillable));
    expect(read.data).toEqual(data);
    // Pictures are told to come from the filing that it carries.
    const pictures = picturePaths(form, data).length;
    expect(read.codes).toEqual(pictures > 0 ? ['extract/pictures-unseen'] : []);
    expect(read.extraction?.changes).toEqual([]);
  };

  const byFields = async (data: Data): Promise<void> => {
    const { extraction, diagnostics } = await readBack(form, await pdfOf(form, data, false));
    const wrong = (extraction?.places ?? []).filter(
      ({ path, value }) => value !== undefined && JSON.stringify(value) !== JSON.stringify(valueAt(data, path)),
    );
    // An industry whose code is not printed is its name.
    expect(wrong.filter(({ value }) => !/^[A-Z]?\d*\D+$/.test(String(value)) && typeof value !== 'object')).toEqual([]);
    expect(diagnostics.list().filter(({ code }) => code !== 'extract/unread')).toEqual([]);
  };

  for (const those of seeds)
    part(
      `${form.key} as a PDF is read back whole, and by its fields alone but for what no page shows, files are names: ${toldOf(those)}`,
      async () => {
        for (const seed of those) {
          const data = filedAt(form, seed);
          await whole(data, true);
          await byFields(data);
        }
      },
    );

  it('is read back whole where it is printed and carries its filing', () => whole(filedAt(form, 1), false));

  it('is an empty draft while it is blank', async () => {
    expect((await readBack(form, await pdfOf(form, undefined, false))).data).toEqual({ $form: form.key });
  });
});

it('reads the detail of either answer, whichever of its two blanks it stands in', async () => {
  const form = formOf([field('q', '问', 'yesNo', { detail: '名称', yes: '是（{}）', no: '否（{}）' })], [place('q')]);
  for (const answer of [true, false])
    for (const carries of [true, false]) {
      const data = { $form: form.key, q: { answer, detail: '甲' } };
      const { data: read, codes } = await readBack(form, await pdfOf(form, data, carries));
      expect([read, codes]).toEqual([data, []]);
    }
});

const document = formDocument([section([paragraph('body', control('name', { value: '甲' }))])]);
const text = async (): Promise<string> =>
  Buffer.from(await renderPdf(document, fonts, { fillable: true })).toString('latin1');
const bytesOf = (latin1: string): Uint8Array => new Uint8Array(Buffer.from(latin1, 'latin1'));

test('what is saved behind the rest counts: a value that was typed, a box that was ticked', async () => {
  const boxes = formDocument([
    section([paragraph('body', control('name', { value: '甲' }), control('kind', { input: 'check', code: 'a' }))]),
  ]);
  const file = Buffer.from(await renderPdf(boxes, fonts, { fillable: true })).toString('latin1');
  const found = readPdf(bytesOf(file));
  if (!('values' in found)) throw new Error(found.why);
  expect(found.values.map(({ name, text, checked }) => [name, text, checked])).toEqual([
    ['name', '甲', undefined],
    ['kind=a', '□', false],
  ]);
  const catalog = /\/Root (\d+) 0 R/.exec(file)?.[1];
  const later = `${file}\n900 0 obj\n<</T (name) /FT /Tx /V (\\376\\377\\116\\131\\000\\r\\000\\(\\0001\\000\\))>>\nendobj\n901 0 obj\n<</T (kind=a) /FT /Btn /AS /Yes>>\nendobj\n${catalog} 0 obj\n<</Type /Catalog /AcroForm <</Fields [900 0 R 901 0 R 900 0 R]>>>>\nendobj\n`;
  const changed = readPdf(bytesOf(later));
  expect('values' in changed && changed.values.map(({ name, checked }) => [name, checked])).toEqual([
    ['name', undefined],
    ['kind=a', true],
  ]);
  expect('values' in changed && changed.values[0]?.text).toBe('乙\n(1)');
});

test.each([
  ['pages alone', 'no-fields', async () => renderPdf(document, fonts)],
  ['what is encrypted', 'encrypted', async () => bytesOf(`${await text()}\ntrailer\n<</Encrypt 1 0 R>>\n`)],
  ['no catalog', 'damaged', async () => bytesOf('%PDF-1.7\n1 0 obj\n<</Type /Page>>\nendobj\n')],
  ['arrays in arrays', 'damaged', async () => bytesOf(`%PDF-1.7\n1 0 obj\n${'['.repeat(100_000)}\nendobj\n`)],
  [
    'pages that hold themselves',
    'no-fields',
    async () =>
      bytesOf(
        '%PDF-1.7\n1 0 obj\n<</Pages 2 0 R>>\nendobj\n2 0 obj\n<</Kids [2 0 R 2 0 R]>>\nendobj\ntrailer\n<</Root 1 0 R>>\n',
      ),
  ],
] as const)('%s: %s', async (_, why, make) => {
  expect(readPdf(await make())).toMatchObject({ why });
});

test('a stream that grows without end is not inflated', async () => {
  const { zlibSync } = await import('fflate');
  const bomb = Buffer.from(zlibSync(new Uint8Array(80 << 20), { level: 9 })).toString('latin1');
  const head = `<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${bomb.length}>>`;
  expect(readPdf(bytesOf(`%PDF-1.7\n1 0 obj\n${head}\nstream\n${bomb}\nendstream\nendobj\n`))).toMatchObject({
    why: 'too-large',
  });
});

/** A catalog whose form has the fields of object 5, with further objects. */
const withFields = (...objects: readonly string[]): Uint8Array =>
  bytesOf(
    `%PDF-1.4\n1 0 obj<</AcroForm<</Fields 5 0 R>>/Pages 3 0 R>>endobj\n3 0 obj<</Kids[]>>endobj\n${objects.join('\n')}\ntrailer<</Root 1 0 R>>\n`,
  );
const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

test.each([
  [
    'fields within each other in many ways',
    'no-fields',
    () => withFields('5 0 obj[<</Kids 5 0 R>><</Kids 5 0 R>>]endobj'),
  ],
  [
    'the same kids of very many fields',
    'too-large',
    () => withFields(`5 0 obj[${'<</Kids 6 0 R>>'.repeat(3000)}]endobj`, `6 0 obj[${'0 '.repeat(3000)}]endobj`),
  ],
  ['strings that never end', 'objects without an end', () => bytesOf(`%PDF-1.4\n${'1 0 obj('.repeat(2000)}`)],
  ['remarks that never end', 'objects without an end', () => bytesOf(`%PDF-1.4\n${'1 0 obj%'.repeat(2000)}`)],
  [
    'objects of a stream that are all the same one',
    'damaged',
    () => {
      const index = '7 0 '.repeat(2000);
      const head = `<</Type/ObjStm/N 2000/First ${index.length}>>`;
      return withFields(`5 0 obj${head}stream\n${index}[${'1 '.repeat(2000)}]\nendstream endobj`);
    },
  ],
  [
    'one long value of many fields',
    'too-large',
    () =>
      withFields(
        `5 0 obj[${times(100, (at) => `<</T(a${at})/FT/Tx/V 6 0 R>>`)}]endobj`,
        `6 0 obj<<>>stream\n${'x'.repeat(1 << 20)}\nendstream endobj`,
      ),
  ],
  [
    'one long name of many fields',
    'too-large',
    () =>
      withFields(
        `5 0 obj[${times(100, () => '<</T 6 0 R/FT/Tx/V(1)>>')}]endobj`,
        `6 0 obj(${'x'.repeat(1 << 20)})endobj`,
      ),
  ],
] as const)('bounded: %s', (_, why, make) => {
  const read = readPdf(make());
  expect('why' in read && [read.why, read.detail]).toContain(why);
});

test('a stream that is the value of some fields is read once for all, and the last of many trailers counts', () => {
  const found = readPdf(
    bytesOf(
      `${Buffer.from(
        withFields(
          '5 0 obj[<</T(a)/FT/Tx/V 6 0 R>><</T(b)/FT/Tx/V 6 0 R>>]endobj',
          `6 0 obj<<>>stream\n${'x'.repeat(1000)}\nendstream endobj`,
        ),
      ).toString('latin1')}${'trailer<</Root 5 0 R>>'.repeat(1000)}trailer<</Root 1 0 R>>`,
    ),
  );
  expect('values' in found && found.values.map(({ name, text }) => [name, text.length])).toEqual([
    ['a', 1000],
    ['b', 1000],
  ]);
});

test('a filing that was changed is not believed', async () => {
  const form = realForm('hubei/2023/recommendation-summary');
  const filing = filingText(form, filedAt(form, 1));
  const found = readPdf(await renderPdf(layout(form, filedAt(form, 1)), fonts, { fillable: true, filing }));
  expect(found).toMatchObject({ form: form.key, filing: { form: form.key, text: filing } });
});

test('a printed page is told, and so is a file of another form', async () => {
  const form = realForm('hubei/2023/recommendation-summary');
  const data = filedAt(form, 1);
  expect((await readBack(form, await pdfOf(form, data, false, false))).codes).toEqual(['extract/no-fields']);
  const other = await pdfOf(realForm('cn/2022/recommendation-summary'), undefined, false);
  expect((await readBack(form, other)).codes).toEqual(['extract/other-form']);
});
