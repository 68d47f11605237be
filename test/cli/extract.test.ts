/** `shenbao extract`, and `validate` of Word files: which form a file is of, what is written, what is told. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edited, editedText, runOf, typed, withControl } from '../extract/edited.ts';
import { folderWith, shenbaoSmall } from './run.ts';

const FORM = 'test/2030/report';
const definition = (key: string, more = ''): string => `form: ${key}
title: 企业情况报告表
fields:
  name: { label: 企业名称, type: text }
  staff: { label: 从业人员数, type: integer }
  kind: { label: 企业性质, type: choice, options: { a: 国有企业, b: 民营企业 } }
${more}document: [name, staff, kind]
`;
const PACK = { 'forms/pack.yaml': 'pack: test/2030\ntitle: 试验\n', 'forms/report.yaml': definition(FORM) };
const filing = { $form: FORM, name: '甲公司', staff: 12, kind: 'a' };

/** A project with a.docx of a filing. */
const project = async (more: Readonly<Record<string, string>> = {}): Promise<string> => {
  const cwd = folderWith({ ...PACK, 'a.json': JSON.stringify(filing), ...more });
  const { status, stderr } = await shenbaoSmall(['fill', FORM, 'a.json', '-o', 'a.docx'], { cwd });
  expect([status, stderr]).toEqual([0, '']);
  return cwd;
};

const change = (cwd: string, file: string, edit: (bytes: Uint8Array) => Uint8Array): void =>
  writeFileSync(join(cwd, file), edit(readFileSync(join(cwd, 'a.docx'))));

const readJson = (cwd: string, file: string) => JSON.parse(readFileSync(join(cwd, file), 'utf8'));

/** Nothing in the file says what it is but its words. */
const nameless = (bytes: Uint8Array): Uint8Array =>
  edited(bytes, {
    'docProps/custom.xml': (xml) => xml.replace('shenbao:form', 'other'),
    'word/_rels/document.xml.rels': (xml) => xml.replace(/<Relationship [^>]*customXml\/item\d\.xml"[^>]*>/g, ''),
  });

describe('in place of JSON', () => {
  const summary = `form: test/2030/summary
title: 汇总表
fields:
  rows:
    label: 企业
    summarizes: [report]
    records:
      name: { label: 名称, type: text, takes: [name], distinct: true }
      staff: { label: 人数, type: integer, takes: [staff] }
document: [{ grid: main, rows: [{ records: rows, rows: 3, columns: [name, staff] }] }]
`;
  const cwd = project({
    'forms/next.yaml': 'pack: test/2031\ntitle: 试验\n',
    'forms/next-report.yaml': 'form: test/2031/report\nextends: test/2030/report\n',
    'forms/summary.yaml': summary,
  });

  test.each(['docx', 'pdf'])('%s is validated, migrated and summarized', async (kind) => {
    const folder = await cwd;
    const fill = ['fill', FORM, 'a.json', '-o', `b.${kind}`, ...(kind === 'pdf' ? ['--fillable'] : [])];
    expect(await shenbaoSmall(fill, { cwd: folder })).toMatchObject({ status: 0, stderr: '' });
    const given = `b.${kind}`;
    expect((await shenbaoSmall(['validate', FORM, given], { cwd: folder })).status).toBe(0);
    const draftOf = async (file: string) =>
      JSON.parse((await shenbaoSmall(['migrate', 'test/2030', 'test/2031', file], { cwd: folder })).stdout);
    expect(await draftOf(given)).toEqual(await draftOf('a.json'));
    expect(await draftOf(given)).toMatchObject({ $form: 'test/2031/report', name: '甲公司', staff: 12 });
    const made = await shenbaoSmall(['summarize', 'test/2030/summary', given, '-o', `${kind}.json`], { cwd: folder });
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(readJson(folder, `${kind}.json`).rows).toMatchObject([{ name: '甲公司', staff: 12 }]);
  });
});

describe('one file', () => {
  test('is a filing again, alone on the standard output or in a file', async () => {
    const cwd = await project();
    const told = await shenbaoSmall(['extract', 'a.docx'], { cwd });
    expect([told.status, JSON.parse(told.stdout)]).toEqual([0, filing]);
    expect(told.stderr).toBe('a.docx: 3 values by controls\n');
    const written = await shenbaoSmall(['extract', 'a.docx', '-o', 'b.json', '--lang', 'zh'], { cwd });
    expect(written).toMatchObject({ status: 0, stderr: '', stdout: 'a.docx → b.json：3 项据控件\n' });
    expect(readJson(cwd, 'b.json')).toEqual(filing);
  });

  test('with what was changed and what could not be read, which is an error and kept in the report', async () => {
    const cwd = await project();
    change(cwd, 'b.docx', (bytes) =>
      editedText(bytes, (xml) => withControl('staff', typed('约十人'))(withControl('name', typed('乙公司'))(xml))),
    );
    const { status, stdout, stderr } = await shenbaoSmall(['extract', 'b.docx', '-o', 'b.json'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^b\.docx: paragraph \d+ error 从业人员数: it is no number.*“约十人” \[staff\] extract\/unread\n/,
    );
    expect(stdout).toContain('changed since it was filled in\n  name  企业名称  甲公司 → 乙公司\n');
    expect(stdout).toContain('kept aside\n  staff  从业人员数  “约十人”  it is no number\n');
    expect(readJson(cwd, 'b.json')).toEqual({ $form: FORM, name: '乙公司', kind: 'a' });
    const report = await shenbaoSmall(
      ['extract', 'b.docx', '-o', 'b.json', '--report', 'report.json', '--format', 'json'],
      { cwd },
    );
    expect(report.stdout).toBe('');
    const [document] = readJson(cwd, 'report.json').documents;
    expect(document).toMatchObject({ file: 'b.docx', form: FORM, output: 'b.json', counts: { control: 2 } });
    expect(document.changes).toMatchObject([{ after: 'name', from: '甲公司', to: '乙公司' }]);
    expect(document.doubts).toMatchObject([{ code: 'unread', field: 'staff', text: '约十人', why: 'no-number' }]);
  });

  test('is judged at its places', async () => {
    const cwd = await project();
    change(cwd, 'b.docx', (bytes) => editedText(bytes, withControl('staff', typed('１２．０'))));
    expect(await shenbaoSmall(['validate', FORM, 'b.docx'], { cwd })).toMatchObject({ status: 0, stderr: '' });
    change(cwd, 'b.docx', (bytes) => editedText(bytes, withControl('name', typed(''))));
    const { status, stderr, stdout } = await shenbaoSmall(['validate', FORM, 'b.docx'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^b\.docx: paragraph \d+ error .*\[name, required\] filing\/issue$/m);
    expect(stdout).toMatch(/^b\.docx: 1 error/);
  });

  test('takes no other file’s place', async () => {
    const cwd = await project();
    const before = readFileSync(join(cwd, 'a.docx'));
    for (const args of [
      ['-o', 'a.docx'],
      ['-o', 'x.json', '--report', 'a.docx'],
      ['-o', 'x.json', '--report', 'x.json'],
    ])
      expect((await shenbaoSmall(['extract', 'a.docx', ...args], { cwd })).status, args.join(' ')).toBe(1);
    expect(readFileSync(join(cwd, 'a.docx'))).toEqual(before);
    expect(existsSync(join(cwd, 'x.json'))).toBe(false);
  });
});

describe('several files', () => {
  test('come one after the other, and one that cannot be read keeps none of the others', async () => {
    const cwd = await project({ 'in/broken.docx': 'no zip', 'in/~$c.docx': 'of Word', 'in/note.txt': 'x' });
    change(cwd, 'in/c.docx', (bytes) => bytes);
    const { status, stdout, stderr } = await shenbaoSmall(['extract', 'in', '--out-dir', 'out'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toBe('in/c.docx → out/c.json: 3 values by controls\n');
    expect(stderr).toContain('“in/broken.docx”');
    expect(stderr).not.toContain('~$');
    expect(readJson(cwd, 'out/c.json')).toEqual(filing);
    expect(existsSync(join(cwd, 'out/broken.json'))).toBe(false);
    expect((await shenbaoSmall(['extract', 'a.docx', 'in/c.docx'], { cwd })).status).toBe(2);
    expect((await shenbaoSmall(['extract', 'a.docx', 'in/a.docx', '--out-dir', 'out'], { cwd })).status).toBe(1);
  });
});

describe('the form of a file', () => {
  test('is that of its words where it says none', async () => {
    const cwd = await project();
    change(cwd, 'b.docx', nameless);
    const { status, stdout, stderr } = await shenbaoSmall(['extract', 'b.docx'], { cwd });
    expect([status, JSON.parse(stdout)]).toEqual([0, filing]);
    expect(stderr).toContain('extract/by-likeness');
    const named = await shenbaoSmall(['extract', 'b.docx', '--form', FORM], { cwd });
    expect([named.status, JSON.parse(named.stdout)]).toEqual([0, filing]);
  });

  test('is asked for where several have its words, or none', async () => {
    const cwd = await project({ 'forms/again.yaml': definition('test/2030/again') });
    change(cwd, 'b.docx', nameless);
    const several = await shenbaoSmall(['extract', 'b.docx'], { cwd });
    expect([several.status, several.stdout]).toEqual([1, '']);
    expect(several.stderr).toContain('extract/which-form');
    change(cwd, 'b.docx', (bytes) =>
      editedText(nameless(bytes), (xml) =>
        xml.replace(/<w:body>.*?(?=<w:sectPr)/s, `<w:body><w:p>${runOf('通知')}</w:p>`),
      ),
    );
    const none = await shenbaoSmall(['extract', 'b.docx'], { cwd });
    expect([none.status, none.stdout]).toEqual([1, '']);
    expect(none.stderr).toContain('extract/no-form');
  });

  test('may be unknown here, or another than that which is asked for', async () => {
    const cwd = await project();
    const elsewhere = folderWith({ ...PACK, 'forms/report.yaml': definition('test/2030/other') });
    change(cwd, 'b.docx', (bytes) => bytes);
    writeFileSync(join(elsewhere, 'b.docx'), readFileSync(join(cwd, 'b.docx')));
    const unknown = await shenbaoSmall(['extract', 'b.docx'], { cwd: elsewhere });
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toContain('extract/unknown-form');
    const other = await shenbaoSmall(['validate', 'test/2030/other', 'b.docx'], { cwd: elsewhere });
    expect(other.status).toBe(1);
    expect(other.stderr).toContain('extract/other-form');
  });
});
