/** A document that lacks what the filing says is told of, whatever it is that leaves it out. */
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, shenbao, shenbaoSmall } from './run.ts';

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

test('files that a list of materials has no column for', async () => {
  const list = 'cn/2024/excellence-materials-list';
  const file = { name: '方案.pdf', mediaType: 'application/pdf', bytes: 1, sha256: 'a'.repeat(64) };
  const cwd = folderWith({ 'x.json': JSON.stringify({ $form: list, materials: { applicant: [file] } }, undefined, 1) });
  const { status, stderr } = await shenbao(['fill', list, 'x.json', '-o', 'x.docx'], { cwd });
  expect(status).toBe(0);
  expect(stderr.match(/filing\/not-printed/g)).toHaveLength(1);
  expect(stderr).toMatch(/^x\.json:4:3 warning 申报单位基本信息.*\[materials\.applicant\]/m);
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
