/** A filled-in form through LibreOffice, opened and saved as docx: the filing comes back, though the tags of its controls are gone. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filedAt, filledWith, readBack } from '../extract/filled.ts';
import { realForm } from '../forms/real-forms.ts';
import { run } from './program.ts';

const KEYS = ['hubei/2023/scenario-application', 'cn/2022/recommendation-summary', 'gansu/2026/authority-commitment'];
const forms = KEYS.map(realForm);

const folder = mkdtempSync(join(tmpdir(), 'shenbao-extract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  for (const [at, form] of forms.entries())
    writeFileSync(join(folder, `${at}.docx`), await filledWith(form, filedAt(form, 1)));
  const files = forms.map((_, at) => `${at}.docx`);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  await run('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', 'saved', ...files], folder);
}, 300_000);

test.each(forms.map((form, at) => [form.key, form, at] as const))('%s', async (_, form, at) => {
  const { data, codes } = await readBack(form, readFileSync(join(folder, 'saved', `${at}.docx`)));
  expect(data).toEqual(filedAt(form, 1));
  expect(codes).toEqual([]);
});
