import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, SMALL_PROJECT, shenbao, shenbaoSmall, small, start } from './run.ts';

const files = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true, withFileTypes: true }) ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const ALL = [
  '.build.json',
  'README.md',
  'test/2030/LICENSE',
  'test/2030/README.md',
  'test/2030/forms/test/2030/note.yaml',
  'test/2030/forms/test/2030/pack.yaml',
  'test/2030/index.d.ts',
  'test/2030/index.js',
  'test/2030/note/README.md',
  'test/2030/note/blank.docx',
  'test/2030/note/blank.pdf',
  'test/2030/note/documents.js',
  'test/2030/note/fields.d.ts',
  'test/2030/note/fields.js',
  'test/2030/note/form.json',
  'test/2030/note/index.d.ts',
  'test/2030/note/index.js',
  'test/2030/note/json-schema.js',
  'test/2030/note/pages/1.svg',
  'test/2030/note/rules.json',
  'test/2030/note/schema.json',
  'test/2030/note/structure.json',
  'test/2030/note/types.d.ts',
  'test/2030/note/types.js',
  'test/2030/note/types.ts',
  'test/2030/note/validate.d.ts',
  'test/2030/note/validate.js',
  'test/2030/note/validator.d.ts',
  'test/2030/note/validator.js',
  'test/2030/package.json',
  'test/2030/shared/description.d.ts',
  'test/2030/shared/description.js',
  'test/2030/shared/file.d.ts',
  'test/2030/shared/files.d.ts',
  'test/2030/shared/files.js',
  'test/2030/shared/formily.d.ts',
  'test/2030/shared/formily.js',
  'test/2030/shared/inputs.d.ts',
  'test/2030/shared/inputs.js',
  'test/2030/shared/paper.d.ts',
  'test/2030/shared/paper.js',
  'test/2030/shared/rjsf.d.ts',
  'test/2030/shared/rjsf.js',
  'test/2030/shared/runtime.js',
  'test/2030/shared/validation.d.ts',
  'test/2030/shared/values.d.ts',
  'test/2030/shared/values.ts',
  'test/2030/shared/words.d.ts',
  'test/2030/shared/words.js',
];

test('everything of the project’s own forms, then nothing, then what is missing', async () => {
  const cwd = folderWith(SMALL_PROJECT);
  const build = () => shenbaoSmall(['build'], { cwd });
  expect(await build()).toEqual({ status: 0, stdout: '1 form: 48 files written to output/\n', stderr: '' });
  expect(files(join(cwd, 'output'))).toEqual(ALL);
  expect((await build()).stdout).toBe('1 form: nothing changed\n');
  rmSync(join(cwd, 'output/test/2030/note/types.ts'));
  expect((await build()).stdout).toBe('1 form: 1 file written to output/\n');
});

test('an empty folder: the forms of the package', async () => {
  const cwd = folderWith();
  const { status, stdout } = await shenbao(['build', 'cn/2022', '-t', 'schema', '-o', 'out'], { cwd });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '3 forms: 3 files written to out/\n' });
});

test('a problem: nothing is written, and what was there stays', async () => {
  const cwd = folderWith({
    ...SMALL_PROJECT,
    'forms/test/2030/note.yaml': 'form: test/2030/note\n',
    'output/kept': 'as it was',
  });
  const { status, stdout, stderr } = await shenbaoSmall(['build'], { cwd });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('forms/test/2030/note.yaml:1:');
  expect(files(join(cwd, 'output'))).toEqual(['kept']);
});

describe('a project whose forms are gone', () => {
  const built = async () => {
    const cwd = folderWith(SMALL_PROJECT);
    await shenbaoSmall(['build', '-t', 'types'], { cwd });
    return { cwd, before: files(join(cwd, 'output')) };
  };

  test.each<[string, (forms: string) => void, string, string?]>([
    ['moved away', () => {}, 'read/no-folder'],
    ['a file', (forms) => writeFileSync(forms, ''), 'read/no-folder', 'read/no-folder'],
    ['a link that leads nowhere', (forms) => symlinkSync('nowhere', forms), 'read/no-folder'],
    ['empty', (forms) => mkdirSync(forms), 'write/forms-gone'],
  ])(
    '%s: its output stays, and those of the package do not take its place',
    async (_, replace, code, named = 'write/forms-gone') => {
      const { cwd, before } = await built();
      renameSync(join(cwd, 'forms'), join(cwd, 'gone'));
      replace(join(cwd, 'forms'));
      for (const more of [[], ['-t', 'types'], ['--check']]) {
        const { status, stdout, stderr } = await shenbaoSmall(['build', ...more], { cwd });
        expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
        expect(stderr).toContain(code);
      }
      const asked = await shenbaoSmall(['build', 'cn/2022', '-t', 'types'], { cwd });
      expect(asked.status).toBe(1);
      expect(asked.stderr).toContain(named);
      expect(files(join(cwd, 'output'))).toEqual(before);
      rmSync(join(cwd, 'forms'), { recursive: true, force: true });
      renameSync(join(cwd, 'gone'), join(cwd, 'forms'));
      expect((await shenbaoSmall(['build', '-t', 'types'], { cwd })).stdout).toBe('1 form: nothing changed\n');
    },
  );
});

test('--check of some targets, with line ends of Windows: nothing is told of the others', async () => {
  const cwd = folderWith(SMALL_PROJECT);
  await shenbaoSmall(['build'], { cwd });
  rmSync(join(cwd, 'output/.build.json'));
  const types = join(cwd, 'output/test/2030/note/types.ts');
  writeFileSync(types, readFileSync(types, 'utf8').replaceAll('\n', '\r\n'));
  expect(await shenbaoSmall(['build', '--check', '-t', 'types', 'schema'], { cwd })).toEqual({
    status: 0,
    stdout: '1 form: what is committed is current\n',
    stderr: '',
  });
});

test('--check tells what is not current, and writes nothing', async () => {
  const cwd = folderWith(SMALL_PROJECT);
  const check = (...more: string[]) => shenbaoSmall(['build', '--check', ...more], { cwd });
  const missing = await check('--format', 'github');
  expect(missing.status).toBe(1);
  expect(missing.stdout).toContain('test/2030/note/types.ts');
  expect(existsSync(join(cwd, 'output'))).toBe(false);
  await shenbaoSmall(['build'], { cwd });
  expect(await check()).toEqual({ status: 0, stdout: '1 form: what is committed is current\n', stderr: '' });
  const types = join(cwd, 'output/test/2030/note/types.ts');
  writeFileSync(types, `${readFileSync(types, 'utf8')}\n`);
  const stale = await check();
  expect(stale.status).toBe(1);
  expect(stale.stderr).toContain('“test/2030/note/types.ts” is not what the definitions give');
  // Documents and validators are built, not committed.
  await shenbaoSmall(['build'], { cwd });
  rmSync(join(cwd, 'output/test/2030/note/blank.pdf'));
  expect((await check()).status).toBe(0);
});

describe('where nothing can be written: status 3', () => {
  test('the output folder is a file', async () => {
    const cwd = folderWith({ ...SMALL_PROJECT, output: 'a file' });
    const { status, stdout, stderr } = await shenbaoSmall(['build'], { cwd });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toMatch(/^error Cannot write “.*output”: not a directory write\/failed\n$/);
    expect(readFileSync(join(cwd, 'output'), 'utf8')).toBe('a file');
  });

  test('an artifact’s place is a folder', async () => {
    const cwd = folderWith({ ...SMALL_PROJECT, 'output/test/2030/note/types.ts/x': '' });
    const { status, stderr } = await shenbaoSmall(['build', '-t', 'types'], { cwd });
    expect(status).toBe(3);
    expect(stderr).toContain('write/failed');
    expect(stderr).not.toContain('bug');
  });

  test.skipIf(process.getuid?.() === 0)('the output folder is not ours', async () => {
    const cwd = folderWith(SMALL_PROJECT);
    mkdirSync(join(cwd, 'output'));
    chmodSync(join(cwd, 'output'), 0o555);
    const { status, stderr } = await shenbaoSmall(['build', '-t', 'types'], { cwd });
    expect(status).toBe(3);
    expect(stderr).toContain('permission denied write/failed');
  });

  test('a filled form has no place', async () => {
    const cwd = folderWith({ ...SMALL_PROJECT, 'data.json': '{"$form":"test/2030/note"}', 'a file': '' });
    const { status, stderr } = await shenbaoSmall(['fill', 'test/2030/note', 'data.json', '-o', 'a file/x.docx'], {
      cwd,
    });
    expect(status).toBe(3);
    expect(stderr).toContain('write/failed');
  });
});

test('fill writes Word and PDF from a draft', async () => {
  const cwd = folderWith({ ...SMALL_PROJECT, 'data.json': '{"$form":"test/2030/note","name":"甲公司"}' });
  for (const [file, magic] of [
    ['a.docx', 'PK'],
    ['b.pdf', '%PDF'],
  ] as const) {
    const { status, stdout } = await shenbaoSmall(['fill', 'test/2030/note', 'data.json', '-o', file], { cwd });
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${file} written\n` });
    expect(readFileSync(join(cwd, file)).toString('latin1').startsWith(magic)).toBe(true);
  }
});

test('--watch builds again on every change, survives errors, and ends with 0', async () => {
  const cwd = folderWith(SMALL_PROJECT);
  const definition = join(cwd, 'forms/test/2030/note.yaml');
  const text = SMALL_PROJECT['forms/test/2030/note.yaml'];
  const child = start(['build', '--watch', '-t', 'types'], { cwd }, small);
  let said = '';
  let heard = (): void => {};
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
      heard();
    });
  const until = (wanted: string): Promise<void> =>
    new Promise((done) => {
      heard = () => {
        if (!said.includes(wanted)) return;
        said = said.slice(said.indexOf(wanted) + wanted.length);
        done();
      };
      heard();
    });
  await until('Watching forms/; Ctrl+C ends.');
  expect(readFileSync(join(cwd, 'output/test/2030/note/types.ts'), 'utf8')).toContain('单位名称');
  writeFileSync(definition, text.replace('type: text', 'type: txt'));
  await until('Did you mean “text”?');
  // As editors do: a new file takes the place of the old one.
  rmSync(definition);
  writeFileSync(definition, text.replace('单位名称', '企业名称'));
  await until('written to output/');
  expect(readFileSync(join(cwd, 'output/test/2030/note/types.ts'), 'utf8')).toContain('企业名称');
  const below = join(cwd, 'forms/blocks');
  mkdirSync(below);
  await new Promise((done) => setTimeout(done, 200));
  writeFileSync(join(below, 'b.yaml'), 'nonsense: 1\n');
  await until('forms/blocks/b.yaml:1:1 error');
  // The folder goes while it is watched: what was built stays.
  renameSync(join(cwd, 'forms'), join(cwd, 'gone'));
  await until('There is no folder “forms/” with definitions.');
  expect(files(join(cwd, 'output'))).toContain('test/2030/note/types.ts');
  expect(existsSync(join(cwd, 'output/cn'))).toBe(false);
  // It comes back, another one in its place, and is watched as before.
  rmSync(join(cwd, 'gone/blocks'), { recursive: true });
  renameSync(join(cwd, 'gone'), join(cwd, 'forms'));
  await until('nothing changed');
  writeFileSync(definition, text.replace('单位名称', '机构名称'));
  await until('written to output/');
  expect(readFileSync(join(cwd, 'output/test/2030/note/types.ts'), 'utf8')).toContain('机构名称');
  child.kill('SIGINT');
  expect(await new Promise((done) => child.on('close', done))).toBe(0);
});
