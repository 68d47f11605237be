/** `shenbao new` as it is called: what it writes is checked, built, and not released until it is confirmed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wantedOf } from '../../compiler/successor/first-project.ts';
import { completed } from '../../compiler/successor/manifest.ts';
import { folderWith, shenbao, shenbaoSmall } from './run.ts';

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

describe("next year's pack", async () => {
  const cwd = folder();
  const { status, stdout } = await shenbao(['new', 'test/2031', '--from', 'test/2030'], { cwd });
  const written = (path: string): string => readFileSync(join(cwd, path), 'utf8');

  test('takes everything over, with what is to be looked up pending at its line', () => {
    expect(status).toBe(0);
    expect(stdout).toBe(
      'forms/test/2031/pack.yaml\nforms/test/2031/note.yaml\n2 files written; 7 to be confirmed: shenbao check lists them\n',
    );
    expect(written('forms/test/2031/pack.yaml')).toBe(`pack: test/2031
extends: test/2030
title: 2031年度试验
notice: { title: 关于2031年度试验的通知, issuedOn: 2030-02-01, issuers: [试验厅], pending: 待2031年通知 }
confirms: [{ fact: copies.note, pending: 待2031年通知 }, { fact: quotas, pending: test/2030 未载名额，待2031年通知 }]
deadlines:
  online: { on: 2030-05-01, pending: 待2031年通知 }
rules:
  afterNotice: { replaces: true, check: filledOn >= "2030-02-01", message: 不应早于2030年2月1日, pending: 写有“2030”，条件中有“2030”，待2031年通知 }
contacts:
  - { office: 试验厅, phone: 010-12345678, email: shiyan2030@example.com, pending: 写有“2030”，待2031年通知 }
`);
    expect(written('forms/test/2031/note.yaml')).toBe(`form: test/2031/note
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
    expect(built.stderr.match(/check\/pending/g)?.length).toBe(7);
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
    `pack: province/2030\nextends: test/2030\ntitle: 2030年度试验\nnotice: { title: 关于2030年度试验的通知, issuers: [试验厅], pending: 待本地通知 }\n`,
  );
  expect(readFileSync(join(cwd, 'forms/province/2030/note.yaml'), 'utf8')).toBe(
    `form: province/2030/note\nextends: test/2030/note\n`,
  );
});

test('another form stands in a pack that there is', async () => {
  const cwd = folder();
  expect((await shenbao(['new', 'test/2030/copy', '--from', 'test/2030/note'], { cwd })).status).toBe(0);
  const astray = await shenbao(['new', 'nobody/2030/copy', '--from', 'test/2030/note'], { cwd });
  expect([astray.status, astray.stderr.includes('new/key')]).toEqual([1, true]);
  expect(existsSync(join(cwd, 'forms/nobody'))).toBe(false);
  expect((await shenbao(['new', 'test/2032', '--from', 'test/2029'], { cwd })).stderr).toContain('select/no-form');
  expect((await shenbao(['new', 'test/2030/third'], { cwd })).status).toBe(2);
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

test('a first pack goes on from none', async () => {
  const cwd = folderWith();
  const { status, stdout } = await shenbaoSmall(['new', 'moa/2031'], { cwd });
  expect([status, stdout]).toEqual([
    0,
    expect.stringContaining('forms/moa/2031/pack.yaml\nforms/moa/2031/application.yaml\n2 files written'),
  ]);
  expect(readFileSync(join(cwd, 'forms/moa/2031/pack.yaml'), 'utf8')).toBe(
    `pack: moa/2031\ntitle: 2031年度示例项目申报\ndeadlines:\n  online: { on: 2031-12-31, what: 完成线上申报, who: 申报企业, forms: [application] }\n`,
  );
  const checked = await shenbaoSmall(['check'], { cwd });
  expect([checked.status, checked.stderr]).toEqual([0, '']);
  for (const [key, code] of [
    ['moa/2031', 'new/exists'],
    ['Moa/2031', 'new/key'],
  ] as const) {
    const again = await shenbaoSmall(['new', key], { cwd });
    expect([key, again.status, again.stderr.includes(code)]).toEqual([key, 1, true]);
  }
});

describe('all is written or nothing', () => {
  const nothing = { 'forms/test/2030/pack.yaml': PACK, 'forms/test/2030/note.yaml': NOTE };

  test.each([
    ['a folder', (path: string) => mkdirSync(path), 'new/exists', 1],
    ['a link that leads nowhere', (path: string) => symlinkSync('nowhere', path), 'read/link', 1],
  ] as const)('%s stands in place of a form', async (_, put, code, wanted) => {
    const cwd = folderWith(nothing);
    mkdirSync(join(cwd, 'forms/test/2031'));
    put(join(cwd, 'forms/test/2031/note.yaml'));
    const { status, stderr } = await shenbaoSmall(['new', 'test/2031', '--from', 'test/2030'], { cwd });
    expect([status, stderr.includes(code)]).toEqual([wanted, true]);
    expect(readdirSync(join(cwd, 'forms/test/2031'))).toEqual(['note.yaml']);
  });

  test('a file stands in place of the folder of some', async () => {
    const cwd = folderWith({ '.github': '' });
    const { status, stdout, stderr } = await shenbaoSmall(['new'], { cwd });
    expect([status, stdout, stderr.includes('write/failed')]).toEqual([3, '', true]);
    expect(readdirSync(cwd)).toEqual(['.github']);
  });
});

describe('a first project around what is there', () => {
  const begun = async (files: Readonly<Record<string, string>>) => {
    const cwd = folderWith(files);
    const outcome = await shenbaoSmall(['new'], { cwd });
    return { ...outcome, cwd, manifest: readFileSync(join(cwd, 'package.json'), 'utf8') };
  };

  test('has in package.json what it lacked', async () => {
    const { status, stderr, cwd, manifest } = await begun({
      'package.json': '{\n    "dependencies": {\n        "shenbao": "^0.1.0"\n    }\n}',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(manifest).toBe(
      '{\n    "dependencies": {\n        "shenbao": "^0.1.0"\n    },\n    "scripts": {\n        "check": "shenbao check",\n        "build": "shenbao build",\n        "verify": "shenbao build --check"\n    }\n}',
    );
    expect(readdirSync(cwd).sort()).toEqual(['.github', '.gitignore', '.vscode', 'README.md', 'forms', 'package.json']);
  });

  test('leaves package.json where more would change, and says what to add', async () => {
    const { status, stderr, manifest } = await begun({ 'package.json': '{ "name": "mine" }\n', 'README.md': 'mine\n' });
    expect(status).toBe(0);
    expect(manifest).toBe('{ "name": "mine" }\n');
    expect(stderr).toMatch(
      /"scripts": \{ "check": "shenbao check", "build": "shenbao build", "verify": "shenbao build --check" \}, "devDependencies": \{ "shenbao": "\^[^"]+" \} new\/to-add/,
    );
    expect(stderr).toContain('note “README.md” is there already and stays as it is. new/kept');
  });

  test('takes no script from another', async () => {
    const { stderr, manifest } = await begun({
      'package.json': `${JSON.stringify({ scripts: { build: 'vite build' }, devDependencies: { vite: '1' } }, null, 2)}\n`,
    });
    expect(JSON.parse(manifest)).toEqual({
      scripts: { build: 'vite build', check: 'shenbao check', verify: 'shenbao build --check' },
      devDependencies: { vite: '1', shenbao: expect.stringMatching(/^\^/) },
    });
    expect(stderr).toContain('"scripts": { "build": "shenbao build" } new/to-add');
  });

  test.each([
    '{',
    '[]\n',
    '{\n  "a": 1,\n  "a": 2\n}\n',
    '{\n  "scripts": []\n}\n',
    '\ufeff{\n  "name": "a"\n}\n',
    '{\n  "10": 1,\n  "2": 2\n}\n',
    '{\n  "size": 1.0\n}\n',
  ])('leaves %j alone', (text) => {
    const { text: after, left } = completed(text, wantedOf('1.0.0'));
    expect([after, left.length]).toEqual([text, 2]);
  });

  test.each(['{}', '{}\n', '{\r\n\t"name": "a"\r\n}\r\n', '{\n  "__proto__": {\n    "a": 1\n  }\n}\n\n'])(
    'keeps how %j is written',
    (text) => {
      const { text: after, left } = completed(text, wantedOf('1.0.0'));
      expect(left).toEqual([]);
      const kept = text.trimEnd().slice(0, -1).trimEnd();
      expect(after.startsWith(kept)).toBe(true);
      expect(after.endsWith(`}${text.slice(text.trimEnd().length)}`)).toBe(true);
      expect(completed(after, wantedOf('1.0.0'))).toEqual({ text: after, left: [] });
      expect(after.includes('\r\n')).toBe(text.includes('\r\n'));
    },
  );
});
