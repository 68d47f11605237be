/** Lists filled in as Excel, changed by openpyxl and saved by LibreOffice: exactly the edited filing comes back, or what they do is told. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bookOf, readBook } from '../extract/books.ts';
import { filedAt } from '../extract/filled.ts';
import { onPage } from '../extract/on-page.ts';
import { realForm } from '../forms/real-forms.ts';
import { run } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'shenbao-excel-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KEYS = [
  'cn/2022/recommendation-summary',
  'gansu/2026/self-assessment-summary',
  'gansu/2026/projects-under-construction',
  'hebei/2026/overseas-factory-list',
];

/** Opens, does what is asked with `sheet`, and saves. */
const openpyxl = (file: string, script: string): Uint8Array => {
  const program = `import sys, datetime, openpyxl\nbook = openpyxl.load_workbook(sys.argv[1])\nsheet = book.worksheets[0]\n${script}\nbook.save(sys.argv[1])`;
  execFileSync('/usr/bin/python3', ['-c', program, file]);
  return readFileSync(file);
};

const fileOf = async (key: string, data: unknown): Promise<string> => {
  const file = join(folder, `${key.replaceAll('/', '-')}.xlsx`);
  writeFileSync(file, await bookOf(realForm(key), data));
  return file;
};

test.each(KEYS)('openpyxl opens and saves %s: the same filing, its form by a name', async (key) => {
  const form = realForm(key);
  const data = filedAt(form, 1);
  const read = await readBook(form, openpyxl(await fileOf(key, data), ''));
  expect(read.form).toBe(key);
  expect(onPage(form, read.data ?? {})).toEqual(onPage(form, data));
  expect(read.told).toEqual([]);
});

test('a cell that is changed, a day and a number typed, a row added below and one put in', async () => {
  const form = realForm('gansu/2026/self-assessment-summary');
  const filed = filedAt(form, 1);
  const [first, ...others] = filed.assessments as readonly Record<string, unknown>[];
  const { data, codes } = await readBook(
    form,
    openpyxl(
      await fileOf(form.key, filed),
      `
top = next(row[0].row for row in sheet.iter_rows() if row[1].value == ${JSON.stringify(first?.enterprise)})
sheet.cell(top, 7).value = datetime.date(2026, 3, 5)
sheet.cell(top, 8).value = 4.25
sheet.cell(top, 6).value = '="0931-"&"1234567"'
sheet.insert_rows(top + 1)
sheet.cell(top + 1, 2).value = '新公司'
sheet.cell(top + 1, 12).value = '原材料'
`,
    ),
  );
  const { phone: _, ...rest } = first ?? {};
  const [changed, added, ...same] = (data?.assessments ?? []) as readonly object[];
  expect(changed).toEqual({ ...rest, submittedOn: '2026-03-05', maturityScore: 4.25 });
  expect(added).toMatchObject({ enterprise: '新公司' });
  expect(same).toEqual(others);
  // openpyxl keeps no result of a formula
  expect(codes).toEqual(['extract/unread']);
});

test.each(KEYS)(
  'LibreOffice opens and saves %s: the same filing',
  async (key) => {
    const form = realForm(key);
    const data = filedAt(form, 2);
    const file = await fileOf(key, data);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', 'saved', file], folder);
    const read = await readBook(form, readFileSync(join(folder, 'saved', file.slice(folder.length + 1))));
    expect(read.form).toBe(key);
    expect(onPage(form, read.data ?? {})).toEqual(onPage(form, data));
    expect(read.told).toEqual([]);
  },
  120_000,
);
