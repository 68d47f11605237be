import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderWord } from '../../generators/word/word.ts';
import { control, documentOf, paragraph } from '../word/pieces.ts';
import { readBookmarks } from '../word/read-bookmarks.ts';
import { readWordTables } from '../word/read-word.ts';
import { sampleDocument } from '../word/sample-document.ts';

// Readers that share no code with the renderer: LibreOffice (with poppler for its PDF) and python-docx.

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shenbao-word-'));
  for (const [name, filled] of [
    ['blank', false],
    ['filled', true],
  ] as const) {
    writeFileSync(join(folder, `${name}.docx`), await renderWord(sampleDocument(filled)));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe('LibreOffice', () => {
  beforeAll(() => {
    run(
      'soffice',
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      'blank.docx',
      'filled.docx',
    );
  }, 120_000);

  /** By lines as they look, or (`-raw`) as they were drawn, which keeps the lines of a cell together. */
  const pages = (name: string, order: '-layout' | '-raw' = '-layout'): string[] =>
    run('pdftotext', order, `${name}.pdf`, '-').split('\f').slice(0, -1);

  test('prints every label, note and hint of the blank form', () => {
    const text = pages('blank', '-raw').join('').replace(/\s/g, '');
    for (const printed of [
      '智能制造试点示范项目申报书',
      '统一社会信用代码',
      '近三年发展情况',
      '行业中类（系统中下拉进行选择）',
      '法定代表人签章：',
      '根据《统计上大中小微型企业划分办法（2017）》划分。',
      '认定标准见《生产安全事故报告和调查处理条例》第三条。',
    ]) {
      expect(text).toContain(printed);
    }
  });

  test('numbers the pages after the cover from 1 and turns the pages of the wide table', () => {
    const [cover, ...numbered] = pages('blank');
    expect(cover).not.toMatch(/—\s*\d+\s*—/);
    expect(numbered.map((page) => Number(/—\s*(\d+)\s*—/.exec(page)?.[1]))).toEqual(
      numbered.map((_, index) => index + 1),
    );
    const info = run('pdfinfo', '-f', '1', '-l', '99', 'blank.pdf');
    const widths = [...info.matchAll(/Page +\d+ size: +(\d+)/g)].map(([, width]) => width);
    expect(widths).toEqual(['595', ...numbered.map((page) => (page.includes('供应商') ? '841' : '595'))]);
    expect(widths).toContain('841');
  });

  test('repeats both header rows, with the numbers of their notes, and loses no record', () => {
    const records = pages('filled').filter((page) => page.includes('supplier'));
    expect(records.length).toBeGreaterThan(1);
    for (const page of records) expect(page).toMatch(/装备3\s+使用单位1[\s\S]*名称\s+型号\s+供应商/);
    const names = records.join('').match(/name \d+/g) ?? [];
    expect(names).toEqual(Array.from({ length: 40 }, (_, index) => `name ${index + 1}`));
  });
});

describe('saved by LibreOffice', () => {
  test.each(['blank', 'filled'])('%s, every value stands once in its bookmark', (name) => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    run('soffice', profile, '--headless', '--convert-to', 'docx', '--outdir', 'saved', `${name}.docx`);
    const [before, after] = ['.', 'saved'].map((from) =>
      readBookmarks(new Uint8Array(readFileSync(join(folder, from, `${name}.docx`)))),
    );
    const ours = (found: ReadonlyMap<string, string> | undefined) =>
      Object.fromEntries([...(found ?? [])].filter(([bookmark]) => bookmark.startsWith('F')));
    expect(Object.keys(ours(before)).length).toBeGreaterThan(50);
    expect(ours(after)).toEqual(ours(before));
  });
});

describe('lines and underlines in LibreOffice', () => {
  test('stand as they are filled in', async () => {
    const line = control('name', { value: '河北某某公司', gap: 12, underlined: true });
    const prose = control('prose', { input: 'multiline', value: '甲段。\n乙段。' });
    const bytes = await renderWord(documentOf(paragraph('coverLine', line), paragraph('value', prose)));
    writeFileSync(join(folder, 'lines.docx'), bytes);
    run(
      'soffice',
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'fodt',
      'lines.docx',
    );
    const flat = readFileSync(join(folder, 'lines.fodt'), 'utf8');
    expect(flat).toMatch(/甲段。<text:line-break\/>乙段。/);
    const [, style] = /<text:span text:style-name="([^"]*)">(?:<[^>]*>)*河北某某公司/.exec(flat) ?? [];
    expect(style).toBe('填写线');
  }, 120_000);
});

describe('python-docx', () => {
  const script = `
import json, sys
from docx import Document
document = Document(sys.argv[1])
print(json.dumps({
  'title': document.core_properties.title,
  'sections': [[section.page_width.twips, section.page_height.twips] for section in document.sections],
  'headings': [p.text for p in document.paragraphs if p.style.name.lower().startswith('heading')],
  'tables': [[[cell.text.strip() for cell in row.cells] for row in table.rows] for table in document.tables],
}))`;

  test('reads the same sections, headings and grid', () => {
    const found = JSON.parse(run('/usr/bin/python3', '-c', script, 'blank.docx'));
    const source = sampleDocument(false);
    expect(found.title).toBe(source.title);
    expect(found.sections).toEqual([
      [11906, 16838],
      [11906, 16838],
      [16838, 11906],
    ]);
    expect(found.headings).toEqual([
      '一、申报主体和优秀场景基本信息',
      '二、优秀场景建设情况',
      '（一）总体情况',
      '1.建设背景',
    ]);
    // It gives a merged cell once for each place that it covers.
    expect(found.tables[0].slice(6, 9).map((cells: string[]) => cells.slice(0, 2))).toEqual([
      ['联系人', '姓名'],
      ['联系人', '职务'],
      ['联系人', '传真'],
    ]);
    expect(
      found.tables.map((rows: string[][]) => [rows.length, ...new Set(rows.map((cells) => cells.length))]),
    ).toEqual(
      source.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'table' ? [[block.rows.length, block.widths.length]] : [])),
      ),
    );
  });

  test('keeps the controls when it saves the document', () => {
    run('/usr/bin/python3', '-c', "from docx import Document\nDocument('filled.docx').save('saved.docx')");
    const read = (name: string) => readWordTables(new Uint8Array(readFileSync(join(folder, name))));
    expect(read('saved.docx')).toEqual(read('filled.docx'));
  });
});
