/** `fill --pictures` and `extract --pictures`: what is read from a folder, what is written to one, and nothing outside of it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, shenbaoSmall } from '../cli/run.ts';
import { DOCUMENT, edited } from '../extract/edited.ts';
import { described, plainPng } from '../fixtures/made-pictures.ts';
import { BODY, FILES, filing } from './form.ts';

const FORM = 't/2022/a';

const project = (data: unknown = filing): string => {
  const cwd = folderWith({
    'forms/pack.yaml': 'pack: t/2022\ntitle: 试验\n',
    'forms/a.yaml': `form: ${FORM}\ntitle: 甲\n${BODY.trim()}\n`,
    'a.json': JSON.stringify(data, undefined, 1),
  });
  mkdirSync(join(cwd, 'in'));
  for (const [name, bytes] of Object.entries(FILES)) writeFileSync(join(cwd, 'in', name), bytes);
  return cwd;
};
const fill = (cwd: string, ...more: readonly string[]) => shenbaoSmall(['fill', FORM, 'a.json', ...more], { cwd });

describe('fill', () => {
  it('draws what the folder has, the same bytes each time, and extract writes it out again', async () => {
    const cwd = project();
    expect(await fill(cwd, '-o', 'a.docx', '--pictures', 'in')).toMatchObject({ status: 0, stderr: '' });
    expect(await fill(cwd, '-o', 'b.docx', '--pictures', 'in')).toMatchObject({ status: 0 });
    expect(readFileSync(join(cwd, 'a.docx')).equals(readFileSync(join(cwd, 'b.docx')))).toBe(true);
    expect(await fill(cwd, '-o', 'a.pdf', '--pictures', 'in')).toMatchObject({ status: 0, stderr: '' });
    const read = await shenbaoSmall(['extract', 'a.docx', '-o', 'read.json', '--pictures', 'out'], { cwd });
    expect(read).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'read.json'), 'utf8'))).toEqual(filing);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(Object.keys(FILES).sort());
    for (const [name, bytes] of Object.entries(FILES))
      expect(readFileSync(join(cwd, 'out', name)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('keeps their places without a folder, and tells each', async () => {
    const cwd = project();
    const { status, stderr } = await fill(cwd, '-o', 'a.docx');
    expect(status).toBe(0);
    expect(stderr.match(/filing\/picture-not-given/g)).toHaveLength(6);
    expect(stderr).toMatch(/^a\.json:\d+:\d+ warning .*wide\.png/m);
  });

  it.each([
    ['is not there', 'a.png', undefined],
    ['is another', 'small.png', plainPng(31, 20)],
    ['is none', 'small.png', new TextEncoder().encode('MZ')],
  ])('one that %s is an error at its place, and nothing is written', async (_, name, bytes) => {
    const plan = [{ ...described('small.png', FILES['small.png']), name }];
    const cwd = project({ $form: FORM, name: '甲', plan });
    if (bytes) writeFileSync(join(cwd, 'in', name), bytes);
    const { status, stderr } = await fill(cwd, '-o', 'a.docx', '--pictures', 'in');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^a\.json:5:\d+ error .*\[plan\[0\]\] filing\/picture-/m);
    expect(existsSync(join(cwd, 'a.docx'))).toBe(false);
  });

  it('reads nothing outside of the folder: no path, no link, no device', async () => {
    const plan = ['../a.png', 'link.png', 'device.png', '..'].map((name) => ({
      ...described('small.png', FILES['small.png']),
      name,
    }));
    const cwd = project({ $form: FORM, name: '甲', plan });
    writeFileSync(join(cwd, 'a.png'), FILES['small.png']);
    symlinkSync('../a.png', join(cwd, 'in', 'link.png'));
    symlinkSync('/dev/zero', join(cwd, 'in', 'device.png'));
    const { status, stderr } = await fill(cwd, '-o', 'a.docx', '--pictures', 'in', '--force');
    expect(status).toBe(1);
    expect(stderr.match(/leads out of the folder.*filing\/picture-missing/g)).toHaveLength(4);
    expect(existsSync(join(cwd, 'a.docx'))).toBe(false);
  });

  it('a folder that is none is told before anything is read', async () => {
    const { status, stderr } = await fill(project(), '-o', 'a.docx', '--pictures', 'no');
    expect(status).toBe(1);
    expect(stderr).toContain('cli/no-pictures-folder');
  });
});

describe('extract', () => {
  it('writes no picture under a name that is none of a picture, and says so', async () => {
    const cwd = project();
    await fill(cwd, '-o', 'a.docx', '--pictures', 'in');
    const renamed = edited(readFileSync(join(cwd, 'a.docx')), {
      'customXml/item2.xml': (xml) => `${xml} `,
      'word/_rels/document.xml.rels': (xml) => xml.replace(/<Relationship [^>]*item2\.xml"[^>]*>/, ''),
      [DOCUMENT]: (xml) => xml.replaceAll('name="small.png"', 'name=".small.png"'),
    });
    writeFileSync(join(cwd, 'b.docx'), renamed);
    const { status, stderr } = await shenbaoSmall(['extract', 'b.docx', '-o', 'b.json', '--pictures', 'out'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain('extract/picture-name');
    expect(existsSync(join(cwd, 'out', '.small.png'))).toBe(false);
    expect(existsSync(join(cwd, 'b.json'))).toBe(true);
  });

  it('writes none of two that have one name', async () => {
    const other = described('small.png', plainPng(9, 9));
    const cwd = project({
      ...filing,
      overviewPictures: [{ ...other, data: `data:image/png;base64,${Buffer.from(plainPng(9, 9)).toString('base64')}` }],
    });
    expect(await fill(cwd, '-o', 'a.docx', '--pictures', 'in')).toMatchObject({ status: 0 });
    const { status, stderr } = await shenbaoSmall(['extract', 'a.docx', '-o', 'b.json', '--pictures', 'out'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain('cli/same-name');
  });
});
