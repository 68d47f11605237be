/** Filings that nobody should hand in: each is told at its place, and the tool survives. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith, SMALL_PROJECT, shenbaoSmall, small } from './run.ts';

const form = 'test/2030/rows';
const rest = `"$form": "${form}"`;
const MiB = 1 << 20;
const rows = (count: number): string => Array(count).fill('{ "name": "甲" }').join(',');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** What is written → how the message begins, in English, file aside, and what it holds further on. */
const CASES: Readonly<Record<string, readonly [string | Uint8Array, string, ...string[]]>> = {
  null: ['null', '1:1 error must be an object [$, wrongType]'],
  'an array': ['[]', '1:1 error must be an object [$, wrongType]'],
  'a number': ['5', '1:1 error must be an object; it is the number 5 [$, wrongType]'],
  'a text': ['"x"', '1:1 error must be an object; it is the text “x” [$, wrongType]'],
  true: ['true', '1:1 error must be an object [$, wrongType]'],
  'an unknown field': [`{ ${rest}, "x": 1 }`, '1:30 error x: is not a field of this form [x, unknownField]'],
  'the key __proto__': [
    `{ ${rest}, "__proto__": { "polluted": 1 } }`,
    '1:30 error __proto__: is not a field of this form [__proto__, unknownField]',
  ],
  'the key constructor': [
    `{ ${rest}, "constructor": { "prototype": { "polluted": 1 } } }`,
    '1:30 error constructor: is not a field of this form [constructor, unknownField]',
  ],
  '$form inherited': ['{ "__proto__": { "$form": "cn/2022/recommendation-summary" } }', '1:1 error form: is required'],
  'depth 500': [
    `{ ${rest}, "rows": ${'['.repeat(500)}${']'.repeat(500)} }`,
    '1:70 error 条目 1 1 1',
    '[0][0]',
    'tooLarge',
  ],
  'depth 10,000': [
    `{ ${rest}, "rows": ${'['.repeat(10_000)}${']'.repeat(10_000)} }`,
    '1:1037 error “filing.json” is nested deeper than 1000 levels here. filing/too-deep',
  ],
  'open brackets without end': ['['.repeat(32 * MiB), '1:1001 error “filing.json” is nested deeper'],
  '20 million values': [
    `[${'0,'.repeat(20 * MiB)}0]`,
    '1:4000000 error “filing.json” has more than 2000000 values; this is the first one too many. filing/too-many',
  ],
  'a text of 10 MiB': [
    `{ ${rest}, "name": "${'x'.repeat(10 * MiB)}" }`,
    '1:38 error 名称: is too large',
    '[name, tooLarge]',
  ],
  'a key of 10 MiB': [`{ ${rest}, "${'x'.repeat(10 * MiB)}": 1 }`, '1:30 error xxxxx', 'x…: is not a field'],
  '100,000 rows': [`{ ${rest}, "rows": [${rows(100_000)}] }`, '1:30 error 条目: is too large', '[rows, tooLarge]'],
  'half a character': [
    `{ ${rest}, "name": "\\ud800" }`,
    '1:39 error “\\ud800” is half of a character; the other half is missing. filing/half-character',
    '^^^^^^\n',
  ],
  'the wrong half first': [`{ ${rest}, "name": "\\uDC00\\uD83D" }`, '1:39 error “\\uDC00”', '1:45 error “\\uD83D”'],
  'half a character as bytes': [
    Buffer.concat([Buffer.from(`{ ${rest}, "name": "汉字汉字`), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('" }')]),
    ' error “filing.json” is not UTF-8: byte 50 starts no character. read/not-utf8\n',
  ],
  NaN: [
    `{ ${rest}, "share": NaN }`,
    '1:39 error “filing.json” is not JSON',
    '→ JSON has no NaN: leave out what has no value.',
  ],
  '-Infinity': [`{ ${rest}, "share": -Infinity }`, '1:39 error “filing.json” is not JSON', '→ JSON has no -Infinity'],
  '1e999': [`{ ${rest}, "share": 1e999 }`, '1:39 error 比例: must be a number [share, wrongType]', '^^^^^\n'],
  '-1e999': [`{ ${rest}, "share": -1e999 }`, '1:39 error 比例: must be a number [share, wrongType]', '^^^^^^\n'],
  'a key twice': [
    `{ ${rest},\n  "name": "甲",\n  "n\\u0061me": "乙" }`,
    '3:3 error “name” is given twice; all but the last one would be lost. filing/duplicate-key',
    '      |   ^^^^^^^^^^^\n      the first one is here: filing.json:2:3\n    2 |   "name": "甲",\n      |   ^^^^^^\n',
  ],
  'a key twice in a row': [
    `{ ${rest}, "rows": [{ "name": "甲" }, { "name": "甲", "name": "乙" }] }`,
    '1:71 error “name” is given twice',
  ],
  'a million keys twice': [
    `{${'"a": 0,'.repeat(MiB)}"a": 0}`,
    '1:1 error',
    '“a” is given twice',
    'error There are 1048476 more like this. filing/more',
  ],
  nothing: ['', '1:1 error “filing.json” is not JSON', '→ The file is empty.'],
  'half a filing': [`{ ${rest}, "name":`, '1:37 error “filing.json” is not JSON', '→ The text ends too early.'],
  'a comma too many': [
    `{ ${rest}, }`,
    '1:30 error “filing.json” is not JSON',
    '→ Nothing follows the comma before it: remove it.',
  ],
  'a comment': [`{ ${rest} // 甲\n}`, '1:29 error “filing.json” is not JSON', '→ JSON has no comments: remove it.'],
  'Chinese quotes': [
    `{ “name”: 1 }`,
    '1:3 error “filing.json” is not JSON',
    '→ JSON takes straight double quotes: "…".',
  ],
  'a Chinese comma': [
    `{ ${rest}， "name": "甲" }`,
    '1:28 error “filing.json” is not JSON',
    '→ JSON takes “,” instead of “，”.',
  ],
  'a Chinese colon': [
    `{ ${rest}, "name"： "甲" }`,
    '1:36 error “filing.json” is not JSON',
    '→ JSON takes “:” instead of “：”.',
  ],
  'UTF-16 with a mark': [
    Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('{}')]),
    ' error “filing.json” is not UTF-8: byte 0',
    '→ It seems to be UTF-16: save it as UTF-8.',
  ],
  'UTF-16 without': [
    utf16('{ "name": 1 }'),
    ' error “filing.json” is not UTF-8: byte 1',
    '→ It seems to be UTF-16: save it as UTF-8.',
  ],
  GBK: [
    Buffer.from([0x7b, 0x22, 0xbc, 0xd7, 0x22, 0x3a, 0x31, 0x7d]),
    ' error “filing.json” is not UTF-8: byte 2',
    '→ It seems to be GBK: save it as UTF-8.',
  ],
  zeros: [Buffer.alloc(MiB), '1:1 error “filing.json” is not JSON'],
  'orders to a terminal': [
    `{ ${rest}, "\\u001b[2J\\ngood.json: valid\\u202e": "\u009b2J" }`,
    '1:30 error \\u001b[2J\\u000agood.json: valid\\u202e: is not a field of this form',
  ],
};

const FORM = `form: ${form}
title: 清单
fields:
  name: { label: 名称, type: text, optional: true }
  share: { label: 比例, type: decimal, optional: true }
  rows:
    label: 条目
    least: 0
    records:
      name: { label: 名称, type: text }
document: [name, share, { records: rows, columns: [name] }]
`;
const files = {
  'forms/test/2030/pack.yaml': SMALL_PROJECT['forms/test/2030/pack.yaml'],
  'forms/test/2030/rows.yaml': FORM,
};
const cwd = folderWith(files);
beforeAll(() => shenbaoSmall(['build', '-t', 'validator'], { cwd }));

describe('each at its place', () => {
  test.each(Object.entries(CASES))('%s', async (_, [text, begins, ...holds]) => {
    const folder = folderWith({ ...files, 'filing.json': text });
    // many times less than what it would take to keep all that is written there
    const env = { NODE_OPTIONS: '--max-old-space-size=700' };
    const { status, stdout, stderr } = await shenbaoSmall(
      ['validate', form, 'filing.json', '-o', join(cwd, 'output')],
      {
        cwd: folder,
        env,
      },
    );
    expect(stderr.slice(0, 2000)).toContain(begins.startsWith(' ') ? begins.slice(1) : `filing.json:${begins}`);
    for (const piece of holds) expect(stderr).toContain(piece);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^filing\.json: (?:not checked|\d+\+? errors?)\n$/);
    expect(stderr.length).toBeLessThan(60_000);
    expect(stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]|bug of shenbao/u);
  });
});

test.skipIf(!existsSync('/dev/zero'))('what never ends is read no further than a filing may be long', () => {
  const endless = openSync('/dev/zero', 'r');
  const { status, stderr } = spawnSync(process.execPath, [small, 'validate', form, '-'], {
    cwd,
    env: { LANG: 'C' },
    stdio: [endless, 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  closeSync(endless);
  expect(stderr).toBe('error “-” is too large: a filing has at most 67108864 bytes. filing/too-large\n');
  expect(status).toBe(1);
});

test('a file begins with a mark: its places are counted behind it', async () => {
  const input = `\uFEFF{ ${rest}, "x": 1 }`;
  const { stderr } = await shenbaoSmall(['validate', form, '-'], { cwd, input });
  expect(stderr).toMatch(/^-:1:30 error x: /);
});

test('what is UTF-8 but for a few bytes is not taken for GBK', async () => {
  const input = Buffer.concat([
    Buffer.from('{ "name": "汉字汉字'),
    Buffer.from([0xed, 0xa0, 0x80]),
    Buffer.from('" }'),
  ]);
  const { stderr } = await shenbaoSmall(['validate', form, '-'], { cwd, input });
  expect(stderr).toBe('error “-” is not UTF-8: byte 23 starts no character. read/not-utf8\n');
});

test('what is written twice does not hide what else is wrong', async () => {
  const input = `{ ${rest}, "name": "甲", "name": 5 }`;
  const { stdout } = await shenbaoSmall(['validate', form, '-', '--format', 'json'], { cwd, input });
  expect(JSON.parse(stdout).map(({ code }: { code: string }) => code)).toEqual([
    'filing/duplicate-key',
    'filing/issue',
  ]);
});

test('a pair of escapes is a character, and an escaped backslash begins none', async () => {
  const input = `{ ${rest}, "name": "\\uD842\\uDFB7 \\\\ud800" }`;
  expect(await shenbaoSmall(['validate', form, '-'], { cwd, input })).toMatchObject({ status: 0, stderr: '' });
});

test('a form is not filled with what would be lost', async () => {
  const input = `{ ${rest}, "name": "甲", "name": "乙" }`;
  const { status, stdout, stderr } = await shenbaoSmall(['fill', form, '-', '-o', 'x.docx'], { cwd, input });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('filing/duplicate-key');
  expect(existsSync(join(cwd, 'x.docx'))).toBe(false);
});

test('in a run over many each has its own, and none of them stops it', async () => {
  const few = Object.entries(CASES).filter(([, [text]]) => text.length < 1000);
  const good = { 'in/good.json': `{ ${rest} }` };
  const bad = Object.fromEntries(few.map(([, [text]], i) => [`in/${i}.json`, text]));
  const folder = folderWith({ ...files, ...good, ...bad });
  const { status, stdout } = await shenbaoSmall(['validate', form, 'in'], { cwd: folder });
  expect(status).toBe(1);
  const lines = stdout.split('\n');
  expect(lines.filter((line) => line.endsWith(': valid'))).toEqual(['in/good.json: valid']);
  expect(lines.filter((line) => /: (?:\d+ errors?|not checked)$/.test(line))).toHaveLength(few.length);
});
