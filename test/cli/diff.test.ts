/** `shenbao diff` as it is called: what it prints in each format, against a revision of git, and with which exit status. */
import { execFileSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { acceptedIn } from '../../compiler/cli/differences/accepted.ts';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { positionAt } from '../../compiler/diagnostics/source.ts';
import type { JudgedReview } from '../../compiler/witness.ts';
import { folderWith, ON_TERMINAL, type Outcome, project, shenbao, shenbaoSmall } from './run.ts';

const PACK = 'pack: test/2030\ntitle: 试验\n';
const NOTE = `form: test/2030/note
title: 说明
fields:
  name: { label: 名称, type: text }
  kind: { label: 类别, type: choice, options: { large: 大, small: 小 } }
  remark: { label: 备注, type: prose, words: 300, optional: true }
document: [{ grid: note, rows: [name, kind, remark] }]
`;
/** A name is gone, a limit is lower, a code is gone, a label says something else. */
const CHANGED = NOTE.replace('  name: { label: 名称, type: text }\n', '  title: { label: 名称, type: text }\n')
  .replace('rows: [name', 'rows: [title')
  .replace(', small: 小', '')
  .replace('words: 300', 'words: 200')
  .replace('备注', '说明事项');
const OTHER = `form: test/2030/other
title: 别的
fields: { sum: { label: 金额, type: money, unit: 万元 } }
document: [{ place: sum }]
`;
const VARIANT =
  'form: test/2030/variant\nextends: test/2030/note\nchanges: { set: { name: { label: 全称 } }, remove: [remark] }\n';

const folder = (files: Record<string, string> = {}): string =>
  folderWith({ 'forms/pack.yaml': PACK, 'forms/note.yaml': NOTE, 'forms/other.yaml': OTHER, ...files });

const git = (cwd: string, ...args: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd, stdio: 'ignore' });

/** A repository whose only commit has the note as it was. */
const repository = (now: string): string => {
  const cwd = folder();
  git(cwd, 'init', '-q');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-q', '-m', 'first');
  writeFileSync(join(cwd, 'forms/note.yaml'), now);
  return cwd;
};

const variant = folder({ 'forms/variant.yaml': VARIANT });
const REVIEW: JudgedReview = { before: { key: 'f', title: '' }, after: { key: 'f', title: '' }, sections: [] };
const pair = ['test/2030/note', 'test/2030/variant'];
const changed = repository(CHANGED);

describe('two forms', () => {
  test('are told with both places, and nothing fails unless asked for', async () => {
    const { status, stdout } = await shenbao(['diff', ...pair, '--lang', 'zh'], { cwd: variant });
    expect(stdout).toContain('字段“全称” name  标签  field/label-changed');
    expect(stdout).toContain('- “名称”  forms/note.yaml:4:18');
    expect(stdout).toContain('+ “全称”  forms/variant.yaml:3:34');
    expect(stdout).toContain('字段“备注” remark  删去  原填内容不再保留 · 读写数据的代码须改  field/removed');
    expect(status).toBe(0);
  });

  test('are told in colours on a terminal, and say the same', async () => {
    const env = { NODE_OPTIONS: ON_TERMINAL, TERM: 'xterm' };
    const [plain, coloured] = [
      await shenbao(['diff', ...pair], { cwd: variant }),
      await shenbao(['diff', ...pair], { cwd: variant, env }),
    ];
    expect(coloured.stdout).toContain('\u001b[31m- “');
    const [first, ...painted] = coloured.stdout.split('\u001b[');
    expect([first, ...painted.map((piece) => piece.replace(/^\d+m/, ''))].join('')).toBe(plain.stdout);
  });

  test('that are the same have nothing to tell', async () => {
    const { status, stdout } = await shenbao(['diff', 'test/2030/note', 'test/2030/note'], { cwd: variant });
    expect([status, stdout]).toEqual([0, 'Nothing differs.\n']);
  });

  test.each([
    ['data', 1],
    ['types', 1],
    ['paper', 1],
    ['wording', 1],
  ])('fail on %s', async (level, wanted) => {
    const { status } = await shenbao(['diff', ...pair, '--fail-on', level], { cwd: variant });
    expect(status).toBe(wanted);
  });

  test('fail on nothing where only other levels differ', async () => {
    const cwd = folder({
      'forms/variant.yaml':
        'form: test/2030/variant\nextends: test/2030/note\nchanges: { set: { name: { hint: 全称 } } }\n',
    });
    const { status } = await shenbao(['diff', ...pair, '--fail-on', 'data', 'types', 'paper'], { cwd });
    expect(status).toBe(0);
  });

  test('as an overlay give the one that was written', async () => {
    const { status, stdout } = await shenbao(['diff', ...pair, '--as-overlay'], { cwd: variant });
    expect(stdout).toBe(
      '# yaml-language-server: $schema=../../language.schema.json\nform: test/2030/variant\nextends: test/2030/note\nchanges:\n  set:\n    name: { label: 全称 }\n  remove: [remark]\n',
    );
    expect(status).toBe(0);
  });

  test.each([
    [['test/2030/note', 'test/2030/other'], 'diff/nothing-in-common', 1],
    [['test/2030/note', 'test/2030'], 'diff/unlike', 1],
    [['test/2030/note', 'test/2030/nobody'], 'select/no-form', 1],
    [[...pair, '--pair', 'name=nobody'], 'diff/no-such-pair', 1],
    [[...pair, '--accept', 'nowhere.yaml'], 'diff/unreadable', 3],
    [[...pair, '--against', 'main'], 'diff/git-failed', 3],
    [['test/2030/variant', 'test/2030/note', '--as-overlay'], 'diff/no-overlay', 1],
  ])('%s: %s', async (args, code, wanted) => {
    const { status, stderr } = await shenbao(['diff', ...args], { cwd: variant });
    expect(stderr).toContain(code);
    expect(status).toBe(wanted);
  });

  test('without a word of what to compare is wrong usage', async () => {
    expect((await shenbao(['diff'], { cwd: variant })).status).toBe(2);
  });
});

describe('a revision', () => {
  test('is compared with what is there now: a filing shows what breaks, and what may be the same is proposed', async () => {
    const { status, stdout } = await shenbao(['diff', '--against', 'HEAD', '--fail-on', 'data'], { cwd: changed });
    expect(stdout).toContain('option “小” kind=small  removed  breaks filings');
    expect(stdout).toMatch(/as in kind = "small": 类别：不在可选范围内/);
    expect(stdout).toMatch(/as in remark = "\S+: 说明事项：不能超过 200 字/);
    expect(stdout).toContain('may be the same 100 % name 名称 → title 名称  if so, add --pair name=title');
    expect(status).toBe(1);
  });

  test('the proposal, once it is confirmed, is a rename', async () => {
    const { stdout } = await shenbao(['diff', '--against', 'HEAD', '--pair', 'name=title', '--format', 'json'], {
      cwd: changed,
    });
    const [section] = JSON.parse(stdout).sections;
    const named = section.findings.filter(({ after }: { after?: { address: string } }) => after?.address === 'title');
    expect(named.map(({ rule, effects }: { rule: string; effects: { data: string } }) => [rule, effects.data])).toEqual(
      [['field/renamed', 'untouched']],
    );
  });

  test('that lacks a pack is told so', async () => {
    const cwd = repository(NOTE);
    writeFileSync(join(cwd, 'forms/next.yaml'), 'pack: test/2031\nextends: test/2030\ntitle: 次年\n');
    writeFileSync(join(cwd, 'forms/copy.yaml'), 'form: test/2031/note\nextends: test/2030/note\n');
    const { status, stdout } = await shenbao(['diff', '--against', 'HEAD', '--fail-on', 'data', 'types'], { cwd });
    expect(stdout).toContain('notice “次年” test/2031  added');
    expect(status).toBe(0);
  });

  test('that git does not know is a failure, and definitions with errors are problems', async () => {
    const unknown = await shenbao(['diff', '--against', 'nobody'], { cwd: changed });
    expect([unknown.status, unknown.stdout]).toEqual([3, '']);
    const wrong = repository(NOTE.replace('type: text', 'type: txet'));
    const { status, stdout } = await shenbao(['diff', '--against', 'HEAD'], { cwd: wrong });
    expect([status, stdout]).toEqual([1, '']);
  });

  const against = (cwd: string, ...more: string[]): Promise<Outcome> =>
    shenbaoSmall(['diff', ...more, '--against', 'HEAD'], { cwd });

  test('that had errors is named with them, and so are its places', async () => {
    const cwd = repository(`${NOTE}wrong: 1\n`);
    git(cwd, 'commit', '-q', '-a', '-m', 'wrong');
    writeFileSync(join(cwd, 'forms/note.yaml'), CHANGED);
    const wrong = await against(cwd);
    expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringContaining('HEAD:forms/note.yaml:8:1 error')]);
    git(cwd, 'commit', '-q', '-a', '-m', 'right');
    writeFileSync(join(cwd, 'forms/note.yaml'), NOTE);
    const { stdout } = await against(cwd);
    expect(stdout).toContain('- “说明事项”  HEAD:forms/note.yaml:6:20');
    expect(stdout).toContain('+ “备注”  forms/note.yaml:6:20');
  });

  test('in which a definition was a link, or stood in a submodule, is not compared', async () => {
    const cwd = folderWith({ 'forms/pack.yaml': PACK, 'real.yaml': NOTE });
    git(cwd, 'init', '-q');
    symlinkSync('../real.yaml', join(cwd, 'forms/note.yaml'));
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-q', '-m', 'first');
    rmSync(join(cwd, 'forms/note.yaml'));
    writeFileSync(join(cwd, 'forms/note.yaml'), NOTE);
    const linked = await against(cwd);
    expect([linked.status, linked.stdout, linked.stderr]).toEqual([
      1,
      '',
      expect.stringMatching(/“HEAD:forms\/note\.yaml” is a link.* read\/link/),
    ]);
    git(cwd, 'add', '.');
    git(cwd, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},forms/more`);
    git(cwd, 'commit', '-q', '-m', 'second');
    const held = await against(cwd);
    expect([held.status, held.stderr]).toEqual([
      1,
      expect.stringContaining('“HEAD:forms/more” is a submodule: what it held then is not read. diff/submodule'),
    ]);
  });

  test('in which the folder itself was a link is not compared', async () => {
    const cwd = folderWith({ 'real/pack.yaml': PACK, 'real/note.yaml': NOTE });
    git(cwd, 'init', '-q');
    symlinkSync('real', join(cwd, 'forms'));
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-q', '-m', 'first');
    expect((await against(cwd)).stdout).toBe('Nothing differs.\n');
    rmSync(join(cwd, 'forms'));
    renameSync(join(cwd, 'real'), join(cwd, 'forms'));
    const { status, stderr } = await against(cwd);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/“HEAD:forms” is a link.* read\/link/)]);
  });

  test('of another repository, or of none, than that around a link is not compared', async () => {
    const [cwd, elsewhere] = [folderWith({ 'readme.md': '' }), folderWith({ 'pack.yaml': PACK, 'note.yaml': NOTE })];
    for (const folder of [cwd, elsewhere]) {
      git(folder, 'init', '-q');
      git(folder, 'add', '.');
      git(folder, 'commit', '-q', '-m', 'first');
    }
    symlinkSync(elsewhere, join(cwd, 'forms'));
    for (const isRepository of [true, false]) {
      if (!isRepository) rmSync(join(elsewhere, '.git'), { recursive: true });
      const { status, stderr } = await against(cwd);
      expect([status, stderr]).toEqual([1, expect.stringMatching(/^error “forms” is a link.* read\/link/)]);
    }
  });

  test('in which nothing was defined yet has all of it added; where nothing is any more, all is removed', async () => {
    const cwd = folderWith({ 'readme.md': '' });
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-q', '-m', 'first');
    mkdirSync(join(cwd, 'forms'));
    writeFileSync(join(cwd, 'forms/pack.yaml'), PACK);
    writeFileSync(join(cwd, 'forms/note.yaml'), NOTE);
    const added = await against(cwd, '--fail-on', 'data');
    expect([added.status, added.stdout, added.stderr]).toEqual([
      0,
      expect.stringContaining('notice “试验” test/2030  added'),
      '',
    ]);
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-q', '-m', 'second');
    rmSync(join(cwd, 'forms'), { recursive: true });
    const removed = await against(cwd, '--fail-on', 'data');
    expect([removed.status, removed.stdout]).toEqual([1, expect.stringContaining('notice “试验” test/2030  removed')]);
    expect(removed.stdout).toMatch(
      /form “.*” test\/2030\/note {2}removed \(with 名称, 类别, 备注\) {2}what was filed is lost/,
    );
  });

  test('that lacks what is named cannot be compared', async () => {
    const cwd = repository(NOTE);
    writeFileSync(
      join(cwd, 'forms/new.yaml'),
      OTHER.replace('test/2030/other', 'test/2030/new').replaceAll('sum', 'amount'),
    );
    const { status, stderr } = await shenbao(['diff', 'test/2030/new', '--against', 'HEAD'], { cwd });
    expect([status, stderr.includes('diff/one-side-only')]).toEqual([1, true]);
  });
});

describe('accepted findings', () => {
  const accept = (text: string): readonly string[] => {
    writeFileSync(join(changed, 'accepted.yaml'), text);
    return ['diff', '--against', 'HEAD', '--fail-on', 'data', '--accept', 'accepted.yaml'];
  };
  const ALL = `- { rule: field/removed, at: name, reason: 改名 }
- { rule: field/added, at: title, reason: 改名 }
- { rule: option/removed, at: kind=small, reason: 不再有小型 }
- { rule: field/words-tightened, at: remark, form: test/2030/note, reason: 通知第三条 }
`;

  test('do not fail, and are told with their reason', async () => {
    const { status, stdout } = await shenbao(accept(ALL), { cwd: changed });
    expect(stdout).toContain('accepted: 不再有小型');
    expect(status).toBe(0);
  });

  test('that are not found any more are errors at their place', async () => {
    const { status, stderr } = await shenbao(accept(`${ALL}- { rule: field/removed, at: kind, reason: 无 }\n`), {
      cwd: changed,
    });
    expect(stderr).toContain('accepted.yaml:5:3 error');
    expect(stderr).toContain('diff/accepted-stale');
    expect(status).toBe(1);
  });

  test('are accepted once', async () => {
    const { status, stderr } = await shenbaoSmall(
      accept(`${ALL}- { rule: option/removed, at: kind=small, reason: 又 }\n`),
      {
        cwd: changed,
      },
    );
    expect(stderr).toContain('accepted.yaml:5:3 error');
    expect([status, stderr.includes('diff/accepted-twice')]).toEqual([1, true]);
  });

  test('without a reason are none', async () => {
    const { status, stderr } = await shenbao(accept('- { rule: field/removed, at: name }\n'), { cwd: changed });
    expect([status, stderr.includes('diff/accepted-shape')]).toEqual([1, true]);
  });
});

describe('the file of accepted findings', () => {
  const told = (text: string): readonly string[] => {
    const file = join(folderWith(), 'accepted.yaml');
    writeFileSync(file, text);
    return toldOf(file);
  };
  const toldOf = (file: string): readonly string[] => {
    const diagnostics = new Diagnostics();
    acceptedIn(file, REVIEW, diagnostics);
    return diagnostics.list().map(({ code, span }) => {
      const { line, column } = span ? positionAt(span.source, span.start) : { line: 0, column: 0 };
      return `${code} ${line}:${column}`;
    });
  };

  test.each([
    ['{ rule: r, at: a, reason: x, forms: f }', 'diff/accepted-shape 1:32'],
    ['{ rule: r, at: a, reason: x, form: [f] }', 'diff/accepted-shape 1:38'],
    ['{ rule: r, at: a, reason: x, form: 2026 }', 'diff/accepted-shape 1:38'],
    ['{ rule: r, at: a, reason: x, form: }', 'diff/accepted-shape 1:32'],
    ['{ rule: r, at: a, reason: x, form: *f }', 'diff/accepted-shape 1:38'],
    ['{ rule: r, at: a, reason: "  " }', 'diff/accepted-shape 1:29'],
    ['{ rule: r, at: a, reason: "　" }', 'diff/accepted-shape 1:29'],
    ['{ rule: r, at: a, reason: 3 }', 'diff/accepted-shape 1:29'],
    ['{ rule: r, at: a, rule: r, reason: x }', 'parse/yaml 1:21'],
    ['{ <<: { form: f }, rule: r, at: a, reason: x }', 'diff/accepted-shape 1:5'],
    ['{ rule: r, at: a }', 'diff/accepted-shape 1:3'],
    ['r', 'diff/accepted-shape 1:3'],
    ['[r]', 'diff/accepted-shape 1:3'],
    ['', 'diff/accepted-shape 1:3'],
    ['{ rule: r, at: a, reason: x, form: f }', 'diff/accepted-stale 1:3'],
  ])('of %s tells %s', (item, wanted) => {
    expect(told(`- ${item}\n`)).toEqual([wanted]);
  });

  test('is a list, or nothing at all', () => {
    for (const nothing of ['', '\n', '# none\n', '[]\n', '--- \n'])
      expect([nothing, told(nothing)]).toEqual([nothing, []]);
    expect(told('{ rule: r, at: a, reason: x }\n')).toEqual(['diff/accepted-shape 1:1']);
    expect(told('none\n')).toEqual(['diff/accepted-shape 1:1']);
    expect(told('[]\n---\n[]\n')).toEqual([expect.stringContaining('parse/yaml')]);
  });

  test('is a file of text', () => {
    const cwd = folderWith({ 'a.yaml': new Uint8Array([0xff]), 'huge.yaml': ' '.repeat((1 << 20) + 1) });
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    expect(toldOf(join(cwd, 'a.yaml'))).toEqual(['read/not-utf8 1:1']);
    expect(toldOf(join(cwd, 'huge.yaml'))).toEqual(['read/too-large 1:1']);
    for (const path of [join(cwd, 'pipe'), cwd, '/dev/zero']) expect(toldOf(path)).toEqual(['read/not-a-file 0:0']);
    expect(toldOf(join(cwd, 'nowhere'))).toEqual(['diff/unreadable 0:0']);
  });
});

describe('pages side by side', () => {
  test('are written beside what is told', async () => {
    const { status, stdout } = await shenbao(['diff', '--against', 'HEAD', '--pages', 'pages.html'], { cwd: changed });
    expect([status, stdout.includes('field/label-changed')]).toEqual([0, true]);
    expect(readFileSync(join(changed, 'pages.html'), 'utf8')).toMatch(
      /^<!doctype html>\n.*class="label other".*<\/html>\n$/s,
    );
  });

  test('are written over pages of the same making, in one step', async () => {
    const cwd = repository(CHANGED);
    const pages = join(cwd, 'pages.htm');
    const write = (): Promise<Outcome> => shenbaoSmall(['diff', '--against', 'HEAD', '--pages', 'pages.htm'], { cwd });
    expect((await write()).status).toBe(0);
    const first = readFileSync(pages, 'utf8');
    linkSync(pages, join(cwd, 'kept.htm'));
    writeFileSync(join(cwd, 'forms/note.yaml'), NOTE.replace('名称', '全称'));
    expect((await write()).status).toBe(0);
    expect(readFileSync(join(cwd, 'kept.htm'), 'utf8')).toBe(first);
    expect(readFileSync(pages, 'utf8')).not.toBe(first);
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'forms', 'kept.htm', 'pages.htm']);
  });

  test.each(['forms/note.yaml', 'forms', 'pages.html.yaml', ''])('are HTML: %j is wrong usage', async (path) => {
    const { status } = await shenbaoSmall(['diff', '--against', 'HEAD', '--pages', path], { cwd: changed });
    expect(status).toBe(2);
    expect(readFileSync(join(changed, 'forms/note.yaml'), 'utf8')).toBe(CHANGED);
  });

  test('are not written over what somebody else made', async () => {
    const cwd = repository(CHANGED);
    writeFileSync(join(cwd, 'mine.html'), '<!doctype html>\n<p>diff</p>\n');
    mkdirSync(join(cwd, 'folder.html'));
    symlinkSync('mine.html', join(cwd, 'link.html'));
    symlinkSync('nowhere', join(cwd, 'astray.html'));
    execFileSync('mkfifo', [join(cwd, 'pipe.html')]);
    for (const path of ['mine.html', 'folder.html', 'link.html', 'astray.html', 'pipe.html']) {
      const { status, stdout, stderr } = await shenbaoSmall(['diff', '--against', 'HEAD', '--pages', path], { cwd });
      expect([path, status, stdout, stderr.includes('diff/not-pages')]).toEqual([path, 1, '', true]);
    }
    expect(readFileSync(join(cwd, 'mine.html'), 'utf8')).toBe('<!doctype html>\n<p>diff</p>\n');
  });

  test('that cannot be written are a failure', async () => {
    const { status, stderr } = await shenbaoSmall(['diff', '--against', 'HEAD', '--pages', 'forms/note.yaml/x.html'], {
      cwd: changed,
    });
    expect([status, stderr.includes('write/failed')]).toEqual([3, true]);
  });
});

describe('the other formats', () => {
  const told = async (format: string, lang = 'en'): Promise<string> =>
    (
      await shenbao(['diff', '--against', 'HEAD', '--format', format, '--lang', lang, '--fail-on', 'data'], {
        cwd: changed,
      })
    ).stdout;

  test('SARIF has a result at the place after, with the one before beside it', async () => {
    const [run] = JSON.parse(await told('sarif')).runs;
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'diff/field/label-changed');
    expect(result.level).toBe('note');
    expect(result.locations[0].physicalLocation.region.startLine).toBe(6);
    expect(result.relatedLocations[0].message.text).toBe('it was here');
    expect(run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'diff/option/removed').level).toBe('error');
  });

  /** `diff/failing` and `diff/found`, by their rules. */
  test('GitHub has an error for what fails, a notice for the rest', async () => {
    const lines = (await told('github')).split('\n');
    expect(lines.filter((line) => line.startsWith('::error ')).length).toBe(4);
    expect(lines.some((line) => line.startsWith('::notice file=forms/note.yaml,line=6'))).toBe(true);
  });

  test('JSON is what its schema says, with two blanks a level', async () => {
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync(join(project, 'forms/diff.schema.json'), 'utf8')),
    );
    const written = [await told('json'), (await shenbao(['diff', 'cn/2022', 'gansu/2026', '--format', 'json'])).stdout];
    for (const each of written) {
      validate(JSON.parse(each));
      expect(validate.errors).toBe(null);
      expect(each).toBe(`${JSON.stringify(JSON.parse(each), null, 2)}\n`);
    }
  });

  test('Markdown is in either language', async () => {
    expect(await told('markdown', 'zh')).toContain(
      '- 选项“小” `kind=small`：删去（**数据不兼容；读写数据的代码须改**）',
    );
    expect(await told('markdown')).toContain(
      '- option “小” `kind=small`: removed (**breaks filings; code that reads or writes breaks**)',
    );
  });
});

describe('the release notes of real pairs', () => {
  /** Read against the two notices, line by line. */
  const pairs = {
    'hebei-2022-2026': ['hebei/2022', 'hebei/2026'],
    'gansu-2026-scenario': ['cn/2022/excellent-scenario-application', 'gansu/2026/excellent-scenario-application'],
    'gansu-2026-summary': ['cn/2024/excellence-recommendation-summary', 'gansu/2026/excellence-recommendation-summary'],
    'hubei-2023': ['cn/2022', 'hubei/2023'],
  };

  test.each(Object.entries(pairs))('%s', async (name, given) => {
    const { stdout } = await shenbao(['diff', ...given, '--format', 'markdown', '--lang', 'zh']);
    expect(stdout).toBe(readFileSync(join(project, `test/fixtures/differences/${name}.md`), 'utf8'));
  });
});
