/** `shenbao new` as it is called: what it writes is checked, built, and not released until it is confirmed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, shenbao } from './run.ts';

const PACK = `pack: test/2030
title: 2030年度试验
notice: { title: 关于2030年度试验的通知, number: 试〔2030〕1号, issuedOn: 2030-02-01, issuers: [试验厅] }
deadlines: { online: { on: 2030-05-01, what: 线上申报, forms: [note] } }
copies: { note: 2 }
contacts: [{ office: 试验厅, phone: 010-12345678, email: shiyan2030@example.com }]
rules:
  afterNotice: { forms: [note], severity: warning, check: filledOn >= "2030-02-01", message: 不应早于2030年2月1日, source: inferred }
  named: { forms: [note], severity: warning, check: name != "", message: 应写名称, source: inferred }
`;
const NOTE = `form: test/2030/note
title: "{{year}}年说明（二〇三〇年版）"
fields:
  name: { label: 名称, type: text }
  filledOn: { label: 填表日期, type: date, blank: "{{year}}年  月  日" }
document: [{ paragraph: year, text: 二〇三〇年 }, { grid: note, rows: [name, filledOn] }]
`;
const folder = () => folderWith({ 'forms/test/2030/pack.yaml': PACK, 'forms/test/2030/note.yaml': NOTE });
const SCHEMA = '# yaml-language-server: $schema=../../../node_modules/shenbao/forms/language.schema.json\n';

describe("next year's pack", async () => {
  const cwd = folder();
  const { status, stdout } = await shenbao(['new', 'test/2031', '--from', 'test/2030'], { cwd });
  const written = (path: string): string => readFileSync(join(cwd, path), 'utf8');

  test('takes everything over, with what is to be looked up pending at its line', () => {
    expect(status).toBe(0);
    expect(stdout).toBe(
      'forms/test/2031/pack.yaml\nforms/test/2031/note.yaml\n2 files written; 6 to be confirmed: shenbao check lists them\n',
    );
    expect(written('forms/test/2031/pack.yaml')).toBe(`${SCHEMA}pack: test/2031
extends: test/2030
title: 2031年度试验
notice:
  title: 关于2031年度试验的通知
  issuers: [试验厅]
  pending: 待2031年通知
confirms: [{ fact: copies.note, pending: 待2031年通知 }]
deadlines:
  online: { on: 2030-05-01, pending: 待2031年通知 }
rules:
  afterNotice:
    forms: [note]
    replaces: true
    severity: warning
    check: filledOn >= "2030-02-01"
    message: 不应早于2030年2月1日
    source: inferred
    pending: 写有“2030”，待2031年通知
contacts:
  - { office: 试验厅, phone: 010-12345678, email: shiyan2030@example.com, pending: 写有“2030”，待2031年通知 }
`);
    expect(written('forms/test/2031/note.yaml')).toBe(`${SCHEMA}form: test/2031/note
extends: test/2030/note
title: "{{year}}年说明（二〇三一年版）"
changes:
  set:
    document/year: { pending: 印有“二〇三〇” }
`);
  });

  test('builds at once, and is not released', async () => {
    const built = await shenbao(['build', 'test/2031', '-t', 'types'], { cwd });
    expect(built.status).toBe(0);
    expect(built.stderr.match(/check\/pending/g)?.length).toBe(6);
    const released = await shenbao(['build', 'test/2031', '-t', 'types', '--release'], { cwd });
    expect([released.status, released.stderr.includes('write/pending')]).toEqual([1, true]);
  });

  test('differs from last year’s by its notice and years alone', async () => {
    const { stdout: told } = await shenbao(['diff', 'test/2030', 'test/2031', '--format', 'json'], { cwd });
    const { counts, sections } = JSON.parse(told);
    expect([counts.breaking, counts.undecided, counts.producers]).toEqual([0, 0, 0]);
    expect(sections.map(({ role }: { role: string }) => role)).toEqual(['pack', 'form']);
  });

  test('is not begun twice', async () => {
    const again = await shenbao(['new', 'test/2031', '--from', 'test/2030'], { cwd });
    expect([again.status, again.stderr.includes('new/exists')]).toEqual([1, true]);
  });
});

test('a province that forwards has another notice, and the same dates', async () => {
  const cwd = folder();
  expect((await shenbao(['new', 'province/2030', '--from', 'test/2030'], { cwd })).status).toBe(0);
  expect(readFileSync(join(cwd, 'forms/province/2030/pack.yaml'), 'utf8')).toBe(
    `${SCHEMA}pack: province/2030\nextends: test/2030\ntitle: 2030年度试验\nnotice:\n  title: 关于2030年度试验的通知\n  issuers: [试验厅]\n  pending: 待本地通知\n`,
  );
  expect(readFileSync(join(cwd, 'forms/province/2030/note.yaml'), 'utf8')).toBe(
    `${SCHEMA}form: province/2030/note\nextends: test/2030/note\n`,
  );
});

test('another form stands in a pack that there is', async () => {
  const cwd = folder();
  expect((await shenbao(['new', 'test/2030/copy', '--from', 'test/2030/note'], { cwd })).status).toBe(0);
  const astray = await shenbao(['new', 'nobody/2030/copy', '--from', 'test/2030/note'], { cwd });
  expect([astray.status, astray.stderr.includes('new/key')]).toEqual([1, true]);
  expect(existsSync(join(cwd, 'forms/nobody'))).toBe(false);
  expect((await shenbao(['new', 'test/2032', '--from', 'test/2029'], { cwd })).stderr).toContain('cli/no-form');
  expect((await shenbao(['new', 'test/2032'], { cwd })).status).toBe(2);
});

test('a first project has nothing wrong with it, and is not written over what is there', async () => {
  const cwd = folderWith();
  expect((await shenbao(['new'], { cwd })).status).toBe(0);
  expect(readdirSync(cwd).sort()).toEqual(['.github', '.gitignore', '.vscode', 'README.md', 'forms', 'package.json']);
  const checked = await shenbao(['check'], { cwd });
  expect([checked.status, checked.stdout, checked.stderr]).toEqual([0, expect.stringContaining('no problems'), '']);
  const again = await shenbao(['new'], { cwd });
  expect([again.status, again.stderr.includes('new/exists')]).toEqual([1, true]);
});
