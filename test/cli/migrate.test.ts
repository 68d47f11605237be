/** `shenbao migrate`: drafts, reports, and what is told with nothing written. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, shenbaoSmall } from './run.ts';

const form = (year: number, fields: object, places: readonly unknown[]): string =>
  JSON.stringify({ form: `test/${year}/note`, title: '情况说明', fields, document: [{ grid: 'main', rows: places }] });

const KINDS = { large: '大', small: '小' };
const text = (label: string) => ({ label, type: 'text' });

const FILES = {
  'forms/vocabulary.yaml': JSON.stringify({
    vocabulary: {
      name: { type: 'text', means: '名称' },
      kind: { type: 'choice', means: '类别' },
      story: { type: 'prose', means: '情况' },
    },
  }),
  'forms/test/2030/pack.yaml': 'pack: test/2030\ntitle: 试验\n',
  'forms/test/2031/pack.yaml': 'pack: test/2031\ntitle: 试验\n',
  'forms/test/2030/note.yaml': form(
    2030,
    {
      name: text('名称'),
      kind: { label: '类别', type: 'choice', options: KINDS },
      story: { label: '情况', type: 'prose' },
      remark: text('备注'),
    },
    ['name', 'kind', 'story', 'remark'],
  ),
  'forms/test/2031/note.yaml': form(
    2031,
    {
      name: text('名称'),
      kind: { label: '类别', type: 'choice', options: { big: '大', middle: '中' } },
      story: { label: '情况', type: 'prose', words: 3 },
      extra: text('补充'),
      size: { label: '规模', type: 'integer', optional: true },
    },
    ['name', 'kind', 'story', 'extra', 'size'],
  ),
  'forms/test/2031/other.yaml': JSON.stringify({
    form: 'test/2031/other',
    title: '其他',
    fields: { alone: text('独有') },
    document: [{ grid: 'main', rows: ['alone'] }],
  }),
};

const [BEFORE, AFTER] = ['test/2030/note', 'test/2031/note'];

const run = async (data: Readonly<Record<string, unknown>>, ...args: readonly string[]) => {
  const files = Object.entries(data).map(([name, filing]) => [`in/${name}`, JSON.stringify(filing)]);
  const cwd = folderWith({ ...FILES, ...Object.fromEntries(files) });
  return { cwd, ...(await shenbaoSmall(['migrate', ...args], { cwd })) };
};

const filing = { $form: BEFORE, name: '甲', kind: 'large', story: '一二', remark: '旧' };

describe('a filing', () => {
  it('is a draft on the standard output, and the report beside it', async () => {
    const { status, stdout, stderr } = await run({ 'a.json': filing }, BEFORE, AFTER, 'in/a.json');
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      {
        $form: AFTER,
        name: '甲',
        kind: 'big',
        story: '一二',
        $aside: { filed: { [BEFORE]: { kind: 'large', remark: '旧' } }, made: { kind: 'big' } },
      },
    ]);
    expect(stderr).toContain('in/a.json: 2 carried, 1 converted, 0 filled in, 1 kept aside, 1 needed');
    expect(stderr).toMatch(/kept aside\n {2}remark {2}备注 {2}this form does not ask it/);
    expect(stderr).toMatch(/needed\n {2}extra {2}补充/);
  });

  it('is told where a code leads nowhere and where a value is refused', async () => {
    const wrong = { ...filing, kind: 'small', story: '一二三四' };
    const { status, stdout, stderr } = await run({ 'a.json': wrong }, BEFORE, AFTER, 'in/a.json', '-o', 'out.json');
    expect(status).toBe(0);
    expect(stdout).toContain('in/a.json → out.json: 1 carried, 0 converted, 0 filled in, 3 kept aside');
    for (const code of ['migrate/no-code', 'migrate/refused']) expect(stderr).toContain(code);
    expect(stderr).toMatch(
      /in\/a\.json:1:\d+ warning 类别: “小” is no more; it is kept aside\. \[kind\] migrate\/no-code/,
    );
  });

  it('is told at the cell where it comes from a document', async () => {
    const wrong = { ...filing, kind: 'small', story: '一二三四' };
    const cwd = folderWith({ ...FILES, 'a.json': JSON.stringify(wrong) });
    await shenbaoSmall(['fill', BEFORE, 'a.json', '-o', 'a.docx'], { cwd });
    const { stderr } = await shenbaoSmall(['migrate', BEFORE, AFTER, 'a.docx', '-o', 'out.json'], { cwd });
    expect([...stderr.matchAll(/^a\.docx:(.*?) warning .*\[(\w+)\] migrate/gm)].map(([, at, of]) => [of, at])).toEqual([
      ['kind', ' table 1, row 2, cell 2'],
      ['story', ' table 1, row 3, cell 2'],
    ]);
  });

  it('is a document where the name says so, with the draft in it; a folder of them by --to', async () => {
    const { cwd, status } = await run({ 'a.json': filing }, BEFORE, AFTER, 'in/a.json', '-o', 'out.docx');
    expect(status).toBe(0);
    const draft = JSON.parse((await shenbaoSmall(['migrate', BEFORE, AFTER, 'in/a.json'], { cwd })).stdout);
    await shenbaoSmall(['extract', 'out.docx', '-o', 'back.json'], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, 'back.json'), 'utf8'))).toEqual(draft);
    await shenbaoSmall(['migrate', BEFORE, AFTER, 'in', '--out-dir', 'out', '--to', 'pdf'], { cwd });
    expect(readFileSync(join(cwd, 'out/a.pdf'), 'latin1').slice(0, 5)).toBe('%PDF-');
    const list = await shenbaoSmall(['migrate', BEFORE, AFTER, 'in/a.json', '-o', 'out.xlsx'], { cwd });
    expect([list.status, existsSync(join(cwd, 'out.xlsx'))]).toEqual([1, false]);
    expect(list.stderr).toContain('cli/no-list');
    const nowhere = await shenbaoSmall(['migrate', BEFORE, AFTER, 'in/a.json', '--to', 'docx'], { cwd });
    expect(nowhere.status).toBe(2);
  });

  it('of a folder are summed up, in Chinese too, and as JSON with every value', async () => {
    const data = { 'a.json': filing, 'b.json': { ...filing, name: '乙' } };
    const { cwd, status, stdout } = await run(data, 'test/2030', 'test/2031', 'in', '--out-dir', 'out', '--lang', 'zh');
    expect(status).toBe(0);
    expect(stdout).toContain('共 2 份：照录 4，转换 2，补填 0，留存 2，待填 2');
    expect(JSON.parse(readFileSync(join(cwd, 'out/b.json'), 'utf8'))).toMatchObject({ name: '乙', kind: 'big' });
    const json = await shenbaoSmall(['migrate', BEFORE, AFTER, 'in', '--format', 'json'], { cwd });
    const { filings, counts } = JSON.parse(json.stdout);
    expect(counts).toEqual({ carried: 4, converted: 2, defaulted: 0, dropped: 2, needed: 2 });
    expect(filings[0].values).toContainEqual({
      class: 'converted',
      label: '类别',
      from: { form: BEFORE, field: 'kind' },
      to: 'kind',
      reason: 'code',
      says: '“大” is “大” now',
    });
    expect(filings[0].draft.name).toBe('甲');
    expect(filings[0]).not.toHaveProperty('output');
    const written = await shenbaoSmall(['migrate', BEFORE, AFTER, 'in', '--out-dir', 'out', '--format', 'json'], {
      cwd,
    });
    const [first] = JSON.parse(written.stdout).filings;
    expect(first).toMatchObject({ file: 'in/a.json', output: 'out/a.json' });
    expect(first).not.toHaveProperty('draft');
  });

  it('goes on under the name that is said', async () => {
    const { stdout } = await run({ 'a.json': filing }, BEFORE, AFTER, 'in/a.json', '--pair', 'remark=extra');
    expect(JSON.parse(stdout).extra).toBe('旧');
    const misfit = await run({ 'a.json': filing }, BEFORE, AFTER, 'in/a.json', '--pair', 'remark=size');
    expect([misfit.status, misfit.stderr.includes('migrate/misfit')]).toEqual([0, true]);
  });

  it('that is a draft of the form already stays as it is', async () => {
    const draft = { $form: AFTER, name: '甲' };
    const { stdout } = await run({ 'a.json': draft }, BEFORE, AFTER, 'in/a.json');
    expect(JSON.parse(stdout)).toEqual(draft);
  });
});

describe('nothing is written', () => {
  const told = async (data: unknown, ...args: readonly string[]) => {
    const all = { 'a.json': data, 'fine.json': filing };
    const { cwd, status, stderr } = await run(all, ...args, 'in', '--out-dir', 'out');
    return { status, stderr, isWritten: existsSync(join(cwd, 'out')) && existsSync(join(cwd, 'out/fine.json')) };
  };

  it.each([
    ['of a filing of another form', { $form: 'test/2031/other', alone: 'x' }, [BEFORE, AFTER], 'migrate/other-form'],
    ['of a filing without any field of the form', { odd: 1 }, [BEFORE, AFTER], 'migrate/no-field'],
    ['of what is no draft of its own form', { ...filing, name: 5 }, [BEFORE, AFTER], 'a.json:1:34 error 名称: must be'],
    [
      'of a filing with what its form does not ask',
      { ...filing, strange: 1 },
      [BEFORE, AFTER],
      '[strange, unknownField] filing/issue',
    ],
    ['of what no migration keeps', { ...filing, $aside: 1 }, [BEFORE, AFTER], 'migrate/aside'],
    ['of forms that have nothing in common', filing, [BEFORE, 'test/2031/other'], 'migrate/nothing-in-common'],
    ['of a form and a pack', filing, [BEFORE, 'test/2031'], 'migrate/unlike'],
    ['of a form that there is not', filing, [BEFORE, 'test/2031/nota'], 'select/no-form'],
  ])('%s', async (_, data, args, code) => {
    const { status, stderr, isWritten } = await told(data, ...args);
    expect(stderr).toContain(code);
    expect([status, isWritten]).toEqual([1, false]);
  });

  it('of another form that there is with the command that migrates it, of one that there is not without', async () => {
    const toldOf = async (form: string) => (await told({ $form: form, alone: 'x' }, BEFORE, AFTER)).stderr;
    expect(await toldOf('test/2031/other')).toContain('`shenbao migrate test/2031/other test/2031/note in/a.json`');
    const strange = await toldOf('test/2000/z');
    expect(strange).toContain('migrate/other-form');
    expect(strange).not.toContain('shenbao migrate');
  });

  it('over a filing, or two drafts into one file', async () => {
    const over = await run({ 'a.json': filing }, BEFORE, AFTER, 'in/a.json', '-o', 'in/a.json');
    expect([over.status, over.stderr.includes('cli/over-itself')]).toEqual([1, true]);
    expect(JSON.parse(readFileSync(join(over.cwd, 'in/a.json'), 'utf8'))).toEqual(filing);
    const twice = await run({ 'x/a.json': filing, 'y/a.json': filing }, BEFORE, AFTER, 'in', '--out-dir', 'out');
    expect([twice.status, twice.stderr.includes('cli/same-name')]).toEqual([1, true]);
  });

  it('of several without a folder, which is wrong usage', async () => {
    const { status, stderr } = await run({ 'a.json': filing, 'b.json': filing }, BEFORE, AFTER, 'in');
    expect([status, stderr]).toEqual([2, 'shenbao: 2 filings need a folder: --out-dir.\n']);
  });

  it('where a filing of several forms does not say of which it is', async () => {
    const cwd = folderWith({
      ...FILES,
      'forms/test/2030/other.yaml': FILES['forms/test/2031/other.yaml']
        .replace('2031', '2030')
        .replaceAll('alone', 'lone'),
      'in/a.json': '{"name": "甲"}',
    });
    const { status, stderr } = await shenbaoSmall(['migrate', 'test/2030', 'test/2031', 'in', '--out-dir', 'out'], {
      cwd,
    });
    expect([status, stderr.includes('migrate/which-form')]).toEqual([1, true]);
  });
});

describe('a filing of a form that is no more', () => {
  const GONE = 'test/2030/gone';
  const drafts = async (files: Readonly<Record<string, string>>) => {
    const gone = FILES['forms/test/2031/other.yaml'].replace('test/2031/other', GONE).replaceAll('alone', 'lone');
    const cwd = folderWith({ ...FILES, 'forms/test/2030/gone.yaml': gone, ...files });
    const words = ['migrate', 'test/2030', 'test/2031', 'in', '--out-dir', 'out'];
    return { cwd, ...(await shenbaoSmall(words, { cwd })) };
  };
  const lone = JSON.stringify({ $form: GONE, lone: 'x' });

  it('is told, and the others have their drafts', async () => {
    const { cwd, status, stderr } = await drafts({ 'in/a.json': lone, 'in/b.json': JSON.stringify(filing) });
    expect(status).toBe(0);
    expect(stderr).toContain(`in/a.json:1:1 warning No form of “test/2031” continues “${GONE}”`);
    expect([existsSync(join(cwd, 'out/a.json')), existsSync(join(cwd, 'out/b.json'))]).toEqual([false, true]);
  });

  it('has no draft alone', async () => {
    const { status, stderr } = await drafts({ 'in/a.json': lone });
    expect([status, stderr.includes('migrate/form-gone')]).toEqual([1, true]);
  });
});
