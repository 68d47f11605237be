/** A document that lacks what the filing says is told of, whatever it is that leaves it out. */
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainOf } from '../pdf/plain.ts';
import { openXmlErrors } from '../word/open-xml.ts';
import { readPart, readParts, readWordControls } from '../word/read-word.ts';
import { find, value } from '../word/xml.ts';
import { folderWith, ON_TERMINAL, shenbao, shenbaoSmall } from './run.ts';

const pack = 'pack: test/2030\ntitle: 试验\n';
const form =
  'form: test/2030/choice\ntitle: 表\nfields:\n  kind: { label: 类别, type: choice, options: { a: 甲, b: 乙 } }\n  extra: { label: 补充, type: text, only: kind=a }\ndocument: [kind, extra]\n';

test('what another choice hides', async () => {
  const filing = (kind: string): string => JSON.stringify({ $form: 'test/2030/choice', kind, extra: '补充文字' });
  const cwd = folderWith({
    'forms/pack.yaml': pack,
    'forms/choice.yaml': form,
    'a.json': filing('a'),
    'b.json': filing('b'),
  });
  const told = await shenbaoSmall(['fill', 'test/2030/choice', 'b.json', '-o', 'b.docx'], { cwd });
  expect(told.status).toBe(0);
  expect(told.stderr).toMatch(/^b\.json:1:\d+ warning 补充.*\[extra, notAsked\] filing\/warning$/m);
  expect(await shenbaoSmall(['fill', 'test/2030/choice', 'a.json', '-o', 'a.docx'], { cwd })).toMatchObject({
    status: 0,
    stderr: '',
  });
});

test('answers that an instruction sheet has no place for', async () => {
  const sheet = 'gansu/2026/factory-content-requirements';
  const answered = { $form: sheet, details: { discrete: { modelling: '已建立模型。' } } };
  const cwd = folderWith({ 'x.json': JSON.stringify(answered, undefined, 1) });
  const { status, stderr } = await shenbao(['fill', sheet, 'x.json', '-o', 'x.docx'], { cwd });
  expect(status).toBe(0);
  expect(stderr.match(/filing\/not-printed/g)).toHaveLength(1);
  expect(stderr).toMatch(/^x\.json:5:17 warning 项目系统模型建立与运行情况.*\[details\.discrete\.modelling\]/m);
});

test('what the pages say otherwise than it is filed, where the filing does not travel', async () => {
  const key = 'gansu/2026/basic-factory-application';
  const filing = { $form: key, enterprise: { industry: { group: '281-纤维素纤维原料及纤维制造' } } };
  const cwd = folderWith({ 'x.json': JSON.stringify(filing) });
  const fill = (...args: string[]) => shenbao(['fill', key, 'x.json', '-o', 'x.docx', ...args], { cwd });
  expect((await fill()).stderr).not.toContain('filing/not-the-same');
  const { status, stderr } = await fill('--no-data');
  expect(status).toBe(0);
  expect(stderr).toMatch(
    /^x\.json:1:\d+ warning .*行业中类.*“制造业-化学纤维制造业-.*\[enterprise\.industry\.group\] filing\/not-the-same$/m,
  );
  // at the value, not at its key
  expect(stderr).toContain(`x.json:1:${JSON.stringify(filing).indexOf('"281-') + 1} warning`);
});

test('a document does not take the place of the data that it is filled with', async () => {
  const filing = JSON.stringify({ $form: 'test/2030/choice', kind: 'a' });
  const cwd = folderWith({ 'forms/pack.yaml': pack, 'forms/choice.yaml': form, 'a.pdf': filing });
  symlinkSync('a.pdf', join(cwd, 'other.pdf'));
  for (const output of ['a.pdf', './a.pdf', 'other.pdf']) {
    const { status, stderr } = await shenbao(['fill', 'test/2030/choice', 'a.pdf', '-o', output], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain('cli/over-itself');
    expect(readFileSync(join(cwd, 'a.pdf'), 'utf8')).toBe(filing);
  }
});

const FORM = 'test/2030/report';
const PROJECT = {
  'forms/pack.yaml': pack,
  'forms/report.yaml': `form: ${FORM}
title: 表
fields:
  name: { label: 名称, type: text }
  kind: { label: 类别, type: choice, options: { a: 甲, b: 乙 } }
  sum: { label: 金额, type: decimal, unit: 万元 }
document: [name, kind, sum]
`,
};
const json = (data: object): string => JSON.stringify({ $form: FORM, ...data });
const FULL = { name: '某厂', kind: 'a', sum: 3 };

describe('one filing', () => {
  const fill = async (data: object, ...args: readonly string[]) => {
    const cwd = folderWith({ ...PROJECT, 'a.json': json(data) });
    const outcome = await shenbaoSmall(['fill', FORM, 'a.json', '-o', 'a.docx', ...args], { cwd });
    const path = join(cwd, 'a.docx');
    return { ...outcome, docx: existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined };
  };

  test('a draft is written with its blanks, which a final one must not have', async () => {
    const draft = await fill({ name: '某厂' });
    expect(draft).toMatchObject({ status: 0, stdout: 'a.docx written\n', stderr: '' });
    const controls = readWordControls(draft.docx ?? new Uint8Array());
    expect(controls.map(({ path, empty }) => [path, empty])).toEqual([
      ['name', false],
      ['kind', true],
      ['kind', true],
      ['sum', true],
    ]);
    const final = await fill({ name: '某厂' }, '--final');
    expect(final).toMatchObject({ status: 1, stdout: '', docx: undefined });
    expect(final.stderr.match(/ error .*\brequired\b/g)).toHaveLength(2);
    expect(await fill(FULL, '--final')).toMatchObject({ status: 0, stderr: '' });
  });

  test('what is wrong now is an error, which --force overrides and tells', async () => {
    const wrong = { ...FULL, sum: 'x', odd: 1 };
    const refused = await fill(wrong);
    expect(refused).toMatchObject({ status: 1, stdout: '', docx: undefined });
    expect(refused.stderr).toContain('[odd, unknownField] filing/issue');
    expect(refused.stderr).toMatch(/\n2 errors, not written; --force writes it in spite of errors\n$/);
    const forced = await fill(wrong, '--force');
    expect(forced).toMatchObject({ status: 0, stdout: 'a.docx written, 2 errors overridden\n' });
    expect(forced.stderr.match(/ warning Overridden by --force: /g)).toHaveLength(2);
    expect(readWordControls(forced.docx ?? new Uint8Array()).find(({ path }) => path === 'sum')?.empty).toBe(true);
    const control = await fill({ name: '某\u0007厂' }, '--force');
    expect(control).toMatchObject({ status: 1, docx: undefined });
    expect(control.stderr).toContain('controlCharacter');
    expect(control.stderr).toMatch(/\n1 error, not written\n$/);
  });

  test('carries its filing, unless that is not to travel; only fields can be edited where that is asked', async () => {
    const { docx = new Uint8Array() } = await fill(FULL);
    const [text] = readPart(docx, 'customXml/item2.xml').children;
    expect(JSON.parse(String(text))).toEqual({ $form: FORM, ...FULL });
    expect(find(readPart(docx, 'word/settings.xml'), 'w:documentProtection')).toBeUndefined();
    const { docx: bare = new Uint8Array() } = await fill(FULL, '--no-data', '--protect');
    expect([...readParts(bare).values()].filter((part) => part.includes('urn:shenbao:filing'))).toEqual([]);
    const protection = find(readPart(bare, 'word/settings.xml'), 'w:documentProtection');
    expect([value(protection, 'w:edit'), value(protection, 'w:enforcement')]).toEqual(['forms', 'true']);
    expect(await openXmlErrors(bare)).toEqual([]);
  });
});

describe('many filings', () => {
  const FILES = {
    'in/a.json': json(FULL),
    'in/b.json': json({ kind: 'none' }),
    'in/c.json': '{',
    'in/deep/d.json': json({}),
  };

  test('each is judged by itself, and what is wrong keeps no other', async () => {
    const cwd = folderWith({ ...PROJECT, ...FILES });
    const args = ['fill', FORM, 'in', '--out-dir', 'out/new', '--to', 'docx', 'pdf'];
    const { status, stdout, stderr } = await shenbaoSmall(args, { cwd });
    expect(stdout).toBe(`in/a.json: a.docx, a.pdf written
in/b.json: 1 error, not written; --force writes it in spite of errors
in/c.json: 1 error, not written
in/deep/d.json: d.docx, d.pdf written

4 filings: 2 written, 2 not written
`);
    expect(stderr).toMatch(/^in\/b\.json:1:\d+ error [\s\S]*^in\/c\.json:1:2 error /m);
    expect(status).toBe(1);
    expect(readdirSync(join(cwd, 'out/new')).sort()).toEqual(['a.docx', 'a.pdf', 'd.docx', 'd.pdf']);
    const one = await shenbaoSmall(['fill', FORM, 'in/a.json', '-o', 'one.docx'], { cwd });
    expect(one.status).toBe(0);
    expect(readFileSync(join(cwd, 'out/new/a.docx'))).toEqual(readFileSync(join(cwd, 'one.docx')));
  });

  test('a terminal says which one it is at', async () => {
    const cwd = folderWith({ ...PROJECT, 'in/a.json': json(FULL), 'in/b.json': json(FULL) });
    const args = ['fill', FORM, 'in/*.json', '--out-dir', 'out', '--lang', 'zh', '--no-color'];
    const { status, stdout, stderr } = await shenbaoSmall(args, { cwd, env: { NODE_OPTIONS: ON_TERMINAL } });
    expect(stderr).toContain('[2/2] in/b.json');
    expect(stdout).toContain('in/b.json：已写入 b.docx\n\n2 份：2 份已写入\n');
    expect(status).toBe(0);
  });

  test.each([
    ['two of one name', ['in', 'in/deep/a.json'], ['--out-dir', 'out'], 'cli/same-name', 1],
    ['a document over the data of another', ['in/a.json', 'out/b.json'], ['--out-dir', 'out'], 'cli/over-itself', 1],
    ['a file where the folder should be', ['in/a.json'], ['--out-dir', 'in/a.json/x'], 'write/failed', 3],
    ['no file at all', ['in/*.xml'], ['--out-dir', 'out'], 'cli/no-match', 1],
  ])('%s: nothing is written', async (_, files, where, code, expected) => {
    const cwd = folderWith({
      ...PROJECT,
      'in/a.json': json(FULL),
      'in/deep/a.json': json(FULL),
      'out/b.json': json({}),
    });
    symlinkSync('b.json', join(cwd, 'out/a.docx'));
    const { status, stdout, stderr } = await shenbaoSmall(['fill', FORM, ...files, ...where], { cwd });
    expect(stderr).toContain(code);
    expect([status, stdout]).toEqual([expected, '']);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.docx', 'b.json']);
  });

  test.each([
    [['in'], ['-o', 'x.docx'], '2 filings need a folder: --out-dir.'],
    [['in/a.json'], ['-o', 'x.doc'], '“x.doc” does not end in .docx or .pdf or .xlsx.'],
    [['in/a.json'], [], 'Say where to write'],
    [['in/a.json'], ['-o', 'x.docx', '--out-dir', 'out'], 'cannot be used with'],
    [['in/a.json'], ['-o', 'x.pdf', '--protect'], '--protect is nothing that pdf can have.'],
  ])('%j %j is wrong usage', async (files, options, said) => {
    const cwd = folderWith({ ...PROJECT, 'in/a.json': json(FULL), 'in/b.json': json(FULL) });
    const { status, stderr } = await shenbaoSmall(['fill', FORM, ...files, ...options], { cwd });
    expect(stderr).toContain(said);
    expect(status).toBe(2);
  });
});

describe('a PDF that can be typed into', () => {
  const cwd = folderWith({ ...PROJECT, 'a.json': JSON.stringify({ $form: FORM, name: '河北示范公司', kind: 'a' }) });

  test('has fields, and carries the filing unless that is left out', async () => {
    const made = async (...options: string[]): Promise<string> => {
      const told = await shenbaoSmall(['fill', FORM, 'a.json', '-o', 'a.pdf', ...options], { cwd });
      expect(told).toMatchObject({ status: 0, stderr: '' });
      return plainOf(readFileSync(join(cwd, 'a.pdf')));
    };
    const [filled, bare, printed] = [await made('--fillable'), await made('--fillable', '--no-data'), await made()];
    expect(filled.match(/\/Subtype \/Widget/g)).toHaveLength(bare.match(/\/Subtype \/Widget/g)?.length ?? 0);
    expect(printed).not.toContain('/Widget');
    for (const text of [filled, printed]) expect(text).toContain('/EmbeddedFile');
    expect(bare).not.toContain('/EmbeddedFile');
  });

  test('can be had of the blank form', async () => {
    const told = await shenbaoSmall(['fill', FORM, '--blank', '--fillable', '-o', 'blank.pdf'], { cwd });
    expect(told).toMatchObject({ status: 0, stdout: 'blank.pdf written\n', stderr: '' });
    const text = plainOf(readFileSync(join(cwd, 'blank.pdf')));
    expect(text).toContain('/Widget');
    expect(text).not.toMatch(/EmbeddedFile|\/V \(/);
  });

  test('is told where it does not go together', async () => {
    const refused = async (...args: string[]) => (await shenbaoSmall(['fill', FORM, ...args], { cwd })).stderr;
    expect(await refused('a.json', '-o', 'x.docx', '--fillable')).toContain('--fillable is nothing that docx can have');
    expect(await refused('a.json', '--blank', '-o', 'x.pdf')).toContain('--blank takes no filings');
    expect(await refused('-o', 'x.pdf')).toContain('--blank');
    expect(await refused('--blank', '--final', '-o', 'x.pdf')).toContain('--final');
    expect(existsSync(join(cwd, 'x.pdf'))).toBe(false);
  });
});
