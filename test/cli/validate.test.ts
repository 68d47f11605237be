import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith, SMALL_PROJECT, shenbaoSmall } from './run.ts';

const form = 'test/2030/note';
const cwd = folderWith({
  ...SMALL_PROJECT,
  'good.json': `{ "$form": "${form}", "name": "甲公司", "story": "好。" }`,
  'marked.json': `\uFEFF{ "$form": "${form}", "name": "甲公司", "story": "好。" }`,
  'draft.json': `{ "$form": "${form}" }`,
  'wrong.json': `{\n  "$form": "${form}",\n  "name": 5,\n  "story": "好。",\n  "storey": "坏。"\n}\n`,
  'other.json': '{ "$form": "no/2022/such-form", "name": "甲公司", "story": "好。" }',
  'broken.json': '{\n  "name": "甲公司",\n  "story": tru\n}',
  'cut.json': `{ "name": [`,
  'two.json': '{} {}',
  'empty.json': '',
  'blank.json': '\n\n',
  'gbk.json': Uint8Array.from([0x22, 0xbc, 0xd7, 0xb9, 0xab, 0xcb, 0xbe, 0x22]),
  'huge.json': Buffer.alloc((64 << 20) + 1, ' '),
  'deep.json': '['.repeat(200_000) + ']'.repeat(200_000),
  'long.json': JSON.stringify({ $form: form, name: '甲公司', story: '字'.repeat(3 << 20) }),
});
const validate = (file: string, ...args: string[]) => shenbaoSmall(['validate', form, file, ...args], { cwd });

test('valid data: one line, status 0', async () => {
  expect(await validate('good.json')).toEqual({ status: 0, stdout: 'good.json: valid\n', stderr: '' });
  expect((await validate('good.json', '--lang', 'zh')).stdout).toBe('good.json：没有错误\n');
  expect((await validate('good.json', '--format', 'json')).stdout).toBe('[]\n');
});

test('a byte order mark is no part of the data', async () => {
  expect((await validate('marked.json')).status).toBe(0);
});

test('from the standard input', async () => {
  const input = readFileSync(join(cwd, 'good.json'), 'utf8');
  expect((await shenbaoSmall(['validate', form, '-'], { cwd, input })).status).toBe(0);
  expect((await shenbaoSmall(['validate', form, '-'], { cwd, input: '{' })).status).toBe(1);
});

test('a draft may lack what a final filing needs', async () => {
  expect((await validate('draft.json', '--draft')).status).toBe(0);
  const { status, stderr } = await validate('draft.json');
  expect(status).toBe(1);
  expect(stderr.match(/required\] filing\/issue/g)).toHaveLength(2);
});

test('each issue at its place: the value, or the key of what should not be there', async () => {
  const { status, stdout, stderr } = await validate('wrong.json');
  expect({ status, stdout }).toEqual({ status: 1, stdout: 'wrong.json: 2 errors\n' });
  expect(stderr).toContain('wrong.json:3:11 error 单位名称: ');
  expect(stderr).toContain('    3 |   "name": 5,\n      |           ^\n');
  expect(stderr).toContain('wrong.json:5:3 error storey: ');
  expect(stderr).toContain('    5 |   "storey": "坏。"\n      |   ^^^^^^^^\n');
});

test('as JSON, with the field’s path', async () => {
  const { status, stdout } = await validate('wrong.json', '--format', 'json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toContainEqual(
    expect.objectContaining({
      code: 'filing/issue',
      line: 3,
      column: 11,
      parameters: expect.objectContaining({ field: 'name' }),
    }),
  );
});

test('data that names a form that there is not', async () => {
  const { status, stderr } = await validate('other.json');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^other\.json:1:12 error .*test\/2030\/note.* \[\$form, /);
});

test('the built validator is loaded whatever package.json says of .js', async () => {
  const app = folderWith({ ...SMALL_PROJECT, 'package.json': '{ "type": "commonjs" }', 'in.json': '{ "name": 5 }' });
  const check = () => shenbaoSmall(['validate', form, 'in.json'], { cwd: app });
  const fresh = await check();
  expect((await shenbaoSmall(['build', '-t', 'validator'], { cwd: app })).status).toBe(0);
  expect(await check()).toEqual(fresh);
});

describe('what is no filing data', () => {
  test.each([
    ['broken.json', 'broken.json:3:12 error “broken.json” is not JSON: it goes wrong here. filing/not-json'],
    ['cut.json', 'cut.json:1:12 error “cut.json” is not JSON'],
    ['two.json', 'two.json:1:4 error “two.json” is not JSON'],
    ['empty.json', 'empty.json:1:1 error “empty.json” is not JSON'],
    ['blank.json', 'blank.json:3:1 error “blank.json” is not JSON'],
    ['gbk.json', 'error “gbk.json” is not UTF-8: byte 1 starts no character. read/not-utf8'],
    ['huge.json', 'error “huge.json” is too large: a filing has at most 67108864 bytes. filing/too-large'],
    ['nowhere.json', 'error There is no file “nowhere.json”. cli/no-file'],
    ['forms', 'error No file matches “forms/**/*.{json,docx,xlsx}”. cli/no-match'],
    ['deep.json', 'deep.json:1:'],
    ['long.json', 'long.json:1:'],
  ])('%s', async (file, said) => {
    const { status, stdout, stderr } = await validate(file);
    const verdict = file === 'long.json' ? '1 error' : 'not checked';
    // a folder without any has nothing to say of
    expect({ status, stdout }).toEqual({ status: 1, stdout: file === 'forms' ? '' : `${file}: ${verdict}\n` });
    expect(stderr.startsWith(said), stderr.slice(0, 300)).toBe(true);
    expect(stderr.length).toBeLessThan(4000);
  });
});

describe('with the validator that a build left', () => {
  beforeAll(async () => {
    expect((await shenbaoSmall(['build', '-t', 'validator'], { cwd })).status).toBe(0);
  });

  test('the same is said', async () => {
    const fresh = await validate('wrong.json', '--output', 'nowhere');
    expect(fresh.status).toBe(1);
    expect(await validate('wrong.json')).toEqual(fresh);
  });
});
