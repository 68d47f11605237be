/** Characters that are rare, and fonts that a user brings for them. */
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzlibSync } from 'fflate';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { folderWith, SMALL_PROJECT, shenbaoSmall } from './run.ts';

const form = 'test/2030/note';
const filing = (name: string): string => JSON.stringify({ $form: form, name });

const NOTO = new URL(import.meta.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'));
const fontOf = (character: string): Promise<Uint8Array> =>
  subsetFont(readFileSync(NOTO), character, { targetFormat: 'truetype', noHinting: true, dropTables: [] });

/** A font of one character, 𠮷: a glyph of Noto's that passes for it. */
const ownFont = async (): Promise<Uint8Array> => {
  const text = Buffer.from(await fontOf('\u{2ce93}')).toString('latin1');
  return Buffer.from(text.replaceAll('\0\x02\xce\x93', '\0\x02\x0b\xb7'), 'latin1');
};

const fonts = { 'own.ttf': await ownFont(), 'no.ttf': 'no font' };

/** What is deflated together in a PDF. */
const objectsOf = (pdf: string): string =>
  [...pdf.matchAll(/\/ObjStm\b[\s\S]*?stream\n([\s\S]*?)\nendstream/g)]
    .map(([, stream = '']) => Buffer.from(unzlibSync(Buffer.from(stream, 'latin1'))).toString('latin1'))
    .join('\n');

test('names of 通用规范汉字表 are printed', async () => {
  const cwd = folderWith({ ...SMALL_PROJECT, 'data.json': filing('王堃、陶喆、祎、朱镕基、䶮') });
  const { status, stderr } = await shenbaoSmall(['fill', form, 'data.json', '-o', 'x.pdf'], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const text = readFileSync(join(cwd, 'x.pdf'), 'latin1');
  expect(objectsOf(text).match(/\/FontName \/[A-Z]+\+NotoSerifSC-Regular/g)).toHaveLength(2);
  expect(text.trimEnd().endsWith('%%EOF')).toBe(true);
});

test('a character that no font has is told with what to do, and a font that has it is enough', async () => {
  const cwd = folderWith({ ...SMALL_PROJECT, ...fonts, 'data.json': filing('王𠮷') });
  const fill = (...args: string[]) => shenbaoSmall(['fill', form, 'data.json', ...args], { cwd });
  const without = await fill('-o', 'x.pdf');
  expect(without).toMatchObject({ status: 1, stdout: '' });
  expect(without.stderr).toMatch(/“𠮷” \(test\/2030\/note, name\).*--font <file>.*forms\/fonts\/.*pdf\/missing-glyph/);
  expect(existsSync(join(cwd, 'x.pdf'))).toBe(false);
  expect(await fill('-o', 'x.pdf', '--font', 'own.ttf')).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(cwd, 'x.pdf'), 'latin1').startsWith('%PDF')).toBe(true);
  expect(await fill('-o', 'x.docx')).toMatchObject({ status: 0, stderr: '' });
});

test("a project's own fonts are in forms/fonts", async () => {
  const cwd = folderWith({ ...SMALL_PROJECT, 'forms/fonts/own.ttf': fonts['own.ttf'], 'data.json': filing('王𠮷') });
  expect(await shenbaoSmall(['fill', form, 'data.json', '-o', 'x.pdf'], { cwd })).toMatchObject({
    status: 0,
    stderr: '',
  });
});

test('Word and Excel need no fonts: one that is named for them is refused, those of the project are not looked at', async () => {
  const cwd = folderWith({ ...SMALL_PROJECT, ...fonts, 'forms/fonts/no.ttc': 'ttcf', 'data.json': filing('甲') });
  const fill = (...args: string[]) => shenbaoSmall(['fill', form, 'data.json', ...args], { cwd });
  expect(await fill('-o', 'x.docx', '--font', 'own.ttf')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'shenbao: --font is nothing that docx can have.\n',
  });
  expect(await fill('-o', 'x.docx')).toMatchObject({ status: 0, stderr: '' });
  const both = await fill('--out-dir', 'filled', '--to', 'docx', 'pdf', '--font', 'own.ttf');
  expect(both).toMatchObject({ status: 1, stdout: '' });
  expect(both.stderr).toContain('“forms/fonts/no.ttc”');
});

test('a font that is none, or is not there, is told', async () => {
  const cwd = folderWith({ ...SMALL_PROJECT, ...fonts, 'forms/fonts/a.woff2': 'wOF2', 'data.json': filing('甲') });
  const args = ['--font', 'absent.ttf', '--font', 'no.ttf', '--font', 'own.ttf'];
  for (const command of [
    ['fill', form, 'data.json', '-o', 'x.pdf'],
    ['build', '-t', 'pdf'],
  ]) {
    const { status, stdout, stderr } = await shenbaoSmall([...command, ...args], { cwd });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('“absent.ttf”. fonts/no-file');
    const told = stderr.split('\n').filter((line) => line.endsWith('fonts/no-font'));
    expect(told.map((line) => /“(.*)” is no font/.exec(line)?.[1]).sort()).toEqual(['forms/fonts/a.woff2', 'no.ttf']);
    expect(stderr).not.toContain('own.ttf');
  }
});

test('a font of more bytes than are read is told with its size and the limit', async () => {
  const cwd = folderWith({ ...SMALL_PROJECT, 'data.json': filing('甲') });
  for (const [file, bytes] of [['most.ttf', 1 << 27] as const, ['more.ttf', (1 << 27) + 1] as const]) {
    writeFileSync(join(cwd, file), '');
    truncateSync(join(cwd, file), bytes);
  }
  const args = ['fill', form, 'data.json', '-o', 'x.pdf', '--font'];
  const { status, stderr } = await shenbaoSmall([...args, 'more.ttf'], { cwd });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'error The font file “more.ttf” has 134217729 bytes; it may have 134217728 at most. fonts/too-large\n',
  });
  expect((await shenbaoSmall([...args, 'most.ttf'], { cwd })).stderr).toContain('fonts/no-font');
});

test('one form that no font can print keeps no other from being built, and a font mends it', async () => {
  const odd = SMALL_PROJECT['forms/test/2030/note.yaml']
    .replace('test/2030/note', 'test/2030/odd')
    .replaceAll('name', 'firm')
    .replaceAll('story', 'tale')
    .replace('label: ', 'label: 𠮷');
  const files = { ...SMALL_PROJECT, ...fonts, 'forms/test/2030/odd.yaml': odd };
  const cwd = folderWith(files);
  const built = (name: string): boolean => existsSync(join(cwd, `output/test/2030/${name}/blank.pdf`));
  for (const _ of ['first', 'again']) {
    const { status, stderr } = await shenbaoSmall(['build', '-t', 'pdf'], { cwd });
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^forms\/test\/2030\/odd\.yaml:\d+:\d+ warning .*“𠮷” \(test\/2030\/odd, .*pdf\/missing-glyph/,
    );
    expect([built('note'), built('odd')]).toEqual([true, false]);
  }
  expect(await shenbaoSmall(['build', '-t', 'pdf', '--font', 'own.ttf'], { cwd })).toMatchObject({
    status: 0,
    stderr: '',
  });
  expect([built('note'), built('odd')]).toEqual([true, true]);
});

test('another font is another document: what was built with the first is built again', async () => {
  const named = SMALL_PROJECT['forms/test/2030/note.yaml'].replace('label: ', 'label: 𠮷');
  const other = { 'other.ttf': await fontOf('A') };
  const cwd = folderWith({ ...SMALL_PROJECT, ...fonts, ...other, 'forms/test/2030/note.yaml': named });
  const build = (font: string) => shenbaoSmall(['build', '-t', 'pdf', '--font', font], { cwd });
  expect(await build('own.ttf')).toMatchObject({ status: 0, stderr: '' });
  expect((await build('other.ttf')).stderr).toContain('pdf/missing-glyph');
});

test('nothing is filled with what is not of the form, and a draft will do', async () => {
  const cases: readonly [data: unknown, code: string][] = [
    [{ $form: 'cn/2022/recommendation-summary', name: '甲' }, 'filing/other-form'],
    [{ $form: 'test/2030/none' }, 'wrongForm'],
    [{ $form: form, nmae: '甲', story: ['甲'] }, 'unknownField'],
  ];
  const cwd = folderWith(SMALL_PROJECT);
  for (const [data, code] of cases) {
    const input = JSON.stringify(data);
    const { status, stdout, stderr } = await shenbaoSmall(['fill', form, '-', '-o', 'x.docx'], { cwd, input });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(code);
    if (code === 'unknownField') expect(stderr).toContain('wrongType');
  }
  expect(existsSync(join(cwd, 'x.docx'))).toBe(false);
  const { status } = await shenbaoSmall(['fill', form, '-', '-o', 'x.docx'], { cwd, input: '{}' });
  expect(status).toBe(0);
});

/** What prints never comes to an end of being loaded. */
const STUCK = `
  export const load = (url, context, next) => url.endsWith('/pdfkit-bundle.js')
    ? { format: 'module', shortCircuit: true, source: 'export let PDFDocument, sha256; await new Promise(() => {});' }
    : next(url, context);`;

test('a command whose work never ends fails', async () => {
  const cwd = folderWith({ ...SMALL_PROJECT, 'data.json': filing('甲') });
  const hooks = `data:text/javascript,${encodeURIComponent(STUCK)}`;
  const preload = `import { register } from 'node:module'; register('${hooks.replaceAll("'", '%27')}');`;
  const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(preload).replaceAll("'", '%27')}` };
  const { status, stdout, stderr } = await shenbaoSmall(['fill', form, 'data.json', '-o', 'x.pdf'], { cwd, env });
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
  expect(stderr).toContain('The command has ended without being done.');
});
