/** list, explain, check and sample: what they print, from which folder. */
import { describe, expect, test } from 'vitest';
import { allNodes } from '../../compiler/resolve/tree.ts';
import { treeOf } from '../compiler/laws/resolved.ts';
import { realSources, understandSources } from '../compiler/project.ts';
import { folderWith, SMALL_PROJECT, shenbao, shenbaoSmall, start } from './run.ts';

const FORMS = ['demonstration-factory-application', 'excellent-scenario-application', 'recommendation-summary'];

describe('list', () => {
  test('names the forms of the package from any folder', async () => {
    const { status, stdout } = await shenbao(['list'], { cwd: folderWith() });
    expect(status).toBe(0);
    const [head, ...rows] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/^form +attachment +title$/);
    for (const form of FORMS) expect(rows.join('\n')).toMatch(new RegExp(`^cn/2022/${form} +附件\\S* +\\S+`, 'm'));
  });

  test('and those of the project', async () => {
    const { stdout } = await shenbao(['list', 'test', '--format', 'json'], { cwd: folderWith(SMALL_PROJECT) });
    expect(JSON.parse(stdout)).toEqual([{ form: 'test/2030/note', attachment: '', title: '情况说明' }]);
  });

  test('takes keys, packs and globs', async () => {
    const keys = async (...selectors: string[]): Promise<string[]> =>
      JSON.parse((await shenbao(['list', '--format', 'json', ...selectors])).stdout).map(
        ({ form }: { form: string }) => form,
      );
    expect(await keys('hebei/2022')).toEqual(FORMS.map((form) => `hebei/2022/${form}`));
    expect(await keys('{cn,hebei}/2022/recommendation-*')).toEqual([
      'cn/2022/recommendation-summary',
      'hebei/2022/recommendation-summary',
    ]);
    expect(await keys('cn/2022/recommendation-summary')).toEqual(['cn/2022/recommendation-summary']);
  });

  test('columns stand below each other, Chinese characters counted twice', async () => {
    const { stdout } = await shenbao(['list', '--errata']);
    const wide = (text: string): number => [...text].reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0);
    const [head = '', ...rows] = stdout.trimEnd().split('\n');
    const column = wide(head.slice(0, head.indexOf('meant')));
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const cut = [...row].findIndex((_, i) => wide([...row].slice(0, i).join('')) === column);
      expect([...row].slice(cut - 2, cut).join(''), row).toBe('  ');
    }
  });

  test('--size gives the figures of every form', async () => {
    const { stdout } = await shenbao(['list', '--size', '--format', 'json', 'hebei/2022']);
    const { forms, reuse } = JSON.parse(stdout);
    expect(forms).toHaveLength(3);
    for (const form of forms) expect(form).toMatchObject({ lines: expect.any(Number), extends: expect.any(String) });
    expect(reuse).toBeGreaterThan(0);
  });
});

describe('catalogues', () => {
  test('are listed by key, with title and source', async () => {
    const { status, stdout } = await shenbao(['list', '--catalogues', '--format', 'json']);
    expect(status).toBe(0);
    const rows: { catalogue: string }[] = JSON.parse(stdout);
    expect(rows).toContainEqual({ catalogue: 'gb-t-4754/2017', title: '国民经济行业分类', source: 'GB/T 4754-2017' });
    expect(rows.map(({ catalogue }) => catalogue)).toEqual(rows.map(({ catalogue }) => catalogue).sort());
  });

  test('are explained: where they are from, and their entries', async () => {
    const { status, stdout } = await shenbao(['explain', 'reporting-units/hebei-2026']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^reporting-units\/hebei-2026 {2}2026年度河北省智能工厂梯度培育表\n河北省《[^》]+》附件2\n/);
    expect(stdout).toMatch(/^xiongan +雄安新区 {2}basicFactories=6 {2}advancedFactories=2$/m);
    const { stdout: guide } = await shenbao(['explain', 'scenario-guide/2022']);
    expect(guide).toMatch(/^factory-construction +一 +工厂建设\n {2}digital-factory-design +1 +工厂数字化设计$/m);
  });

  test('are explained while the next edition is wrong, which is told where it is asked for', async () => {
    const cwd = folderWith({
      'forms/2030.yaml': 'catalogue: list/2030\ntitle: 目录\nsource: 通知\nentries: { one: { label: 一 } }\n',
      'forms/2031.yaml': `catalogue: list/2031
extends: list/2030
title: 目录
source: 通知
changes: { add: [{ entry: three, label: 三, after: second }] }
`,
    });
    const right = await shenbaoSmall(['explain', 'list/2030'], { cwd });
    expect(right).toMatchObject({ status: 0, stderr: '' });
    expect(right.stdout).toMatch(/^one +一$/m);
    const wrong = await shenbaoSmall(['explain', 'list/2031'], { cwd });
    expect([wrong.status, wrong.stdout]).toEqual([1, '']);
    expect(wrong.stderr).toMatch(/“second”[\s\S]*`shenbao explain list\/2030` lists what there is\./);
  });
});

describe('explain', () => {
  const form = 'cn/2022/excellent-scenario-application';

  test('a form: its fields with type and label', async () => {
    const { status, stdout } = await shenbao(['explain', form]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^cn\/2022\/excellent-scenario-application {2}智能制造试点示范项目申报书（优秀场景）\n/);
    expect(stdout).toMatch(/^field +type +label$/m);
    expect(stdout).toMatch(/^ {4}contact +text, optional +联系人$/m);
  });

  test('a field: each attribute, who set it, and what that overrode', async () => {
    const cwd = folderWith({
      ...SMALL_PROJECT,
      'forms/blocks/applicant.yaml':
        'block: applicant\nfields:\n  name: { label: 单位名称, type: text }\nrows: [name]\n',
      'forms/test/2030/note.yaml':
        'form: test/2030/note\ntitle: 情况说明\nuse: [applicant]\ndocument:\n  - grid: main\n    rows:\n      - use: applicant\nchanges:\n  set:\n    name: { label: 企业名称 }\n',
    });
    const { status, stdout, stderr } = await shenbaoSmall(['explain', 'test/2030/note', 'name'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').slice(0, 2)).toEqual(['name  企业名称', '']);
    expect(stdout).toContain(`label  企业名称
       set, forms/test/2030/note.yaml:10:20
  was  单位名称
       use applicant, forms/blocks/applicant.yaml:3:18
`);
    expect(stdout).toMatch(/^type {3}text\n {7}use applicant, forms\/blocks\/applicant\.yaml:3:\d+$/m);
  });

  test('a choice with its codes, a group with its fields, a note', async () => {
    const { stdout: choice } = await shenbao(['explain', form, 'enterprise.ownership']);
    expect(choice).toMatch(/^private +民营$/m);
    expect((await shenbao(['explain', form, 'enterprise'])).stdout).toMatch(/^creditCode +creditCode/m);
    expect((await shenbao(['explain', form, 'notes/accident'])).stdout).toMatch(/^text +\S/m);
  });

  test('every address of the form is listed, and none of those is denied', async () => {
    const { stdout } = await shenbao(['explain', form]);
    const listed = new Set(stdout.split('\n').map((line) => line.trim().split(' ')[0]));
    const { resolution } = understandSources(realSources());
    const all = allNodes(treeOf(resolution, form)).map(({ address }) => address);
    expect(all.filter((address) => address.includes('/') && !listed.has(address))).toEqual([]);
    // These have no attribute of their own.
    for (const address of ['document/cover', 'document/row.enterprise.ownership', 'document/pledge.statement']) {
      const { status, stdout: told } = await shenbao(['explain', form, address]);
      expect(status).toBe(0);
      expect(told.split('\n')[0]).toMatch(new RegExp(`^${address.replaceAll('.', '\\.')} {2}(?:cover|row|lines)$`));
      expect(told).toMatch(/^ *address +kind +text$/m);
    }
  });

  test.each([
    [form, 'enterprise.acident', '“enterprise.accident”'],
    [form, 'maturity', undefined],
    ['cn/2022/demonstration-factory-application', 'maturity.level', '“enterprise.maturity.level”'],
    [form, '__proto__', undefined],
    [form, 'constructor', undefined],
  ])('%s has no %s', async (key, path, meant) => {
    const { status, stdout, stderr } = await shenbao(['explain', key, path]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`has no “${path}”. cli/no-field`);
    if (meant) expect(stderr).toContain(`Did you mean ${meant}?`);
  });

  test('what an overlay called otherwise or took away: where', async () => {
    const cwd = folderWith({
      ...SMALL_PROJECT,
      'forms/test/2031/pack.yaml': 'pack: test/2031\ntitle: 试验\n',
      'forms/test/2031/note.yaml':
        'form: test/2031/note\nextends: test/2030/note\nchanges:\n  rename: { name: unit }\n  remove: [story]\n',
    });
    const told = async (path: string): Promise<string> =>
      (await shenbaoSmall(['explain', 'test/2031/note', path], { cwd })).stderr;
    const [renamed, removed] = await Promise.all(['name', 'story'].map(told));
    expect(renamed).toContain('“name” is renamed to “unit” here: forms/test/2031/note.yaml:4:');
    expect(renamed).toContain('Did you mean “unit”?');
    expect(removed).toMatch(/“story” is removed here: forms\/test\/2031\/note\.yaml:5:/);
  });
});

test('explain a pack: what its notice states and which rules it adds, with the place of each', async () => {
  const cwd = folderWith({
    ...SMALL_PROJECT,
    'forms/test/2031/pack.yaml': `pack: test/2031
extends: test/2030
title: 2031年度试验
notice: { title: 通知, issuedOn: 2031-02-01, issuers: [某厅] }
deadlines:
  online: { on: 2031-05-01, what: 线上申报, forms: [note] }
rules:
  named: { forms: [note], severity: warning, check: name != "", message: 应写名称, source: inferred }
contacts:
  - { office: 某厅, phone: 010-12345678 }
`,
    'forms/test/2031/note.yaml':
      'form: test/2031/note\nextends: test/2030/note\nchanges: { set: { name: { pending: 待定 } } }\n',
  });
  const { status, stdout, stderr } = await shenbaoSmall(['explain', 'test/2031'], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^test\/2031 {2}2031年度试验\nextends test\/2030\n/);
  for (const said of [
    /^issued on +2031-02-01\n +forms\/test\/2031\/pack\.yaml:4:22$/m,
    /^deadlines\.online +2031-05-01; 线上申报; forms: note\n +forms\/test\/2031\/pack\.yaml:6:3$/m,
    /^contacts\.某厅 +telephone: 010-12345678\n +forms\/test\/2031\/pack\.yaml:10:5$/m,
    /^rules\.named +应写名称; forms: note\n +forms\/test\/2031\/pack\.yaml:8:3$/m,
  ])
    expect(stdout).toMatch(said);
  const rule = await shenbaoSmall(['explain', 'test/2031', 'named'], { cwd });
  expect([rule.status, rule.stderr]).toEqual([0, '']);
  expect(rule.stdout).toMatch(/^rules\.named +应写名称; forms: note\n/);
  expect(rule.stdout).toMatch(/^check +name != ""\n +forms\/test\/2031\/pack\.yaml:8:53$/m);
  const unknown = await shenbaoSmall(['explain', 'test/2031', 'deadlines.onlin'], { cwd });
  expect([unknown.status, unknown.stdout]).toEqual([1, '']);
  expect(unknown.stderr).toContain('Did you mean “deadlines.online”?');
});

test('explain the editions that a pack names, and a rule with those that it is held against', async () => {
  const list = (edition: string, title: string): string =>
    `catalogue: list/${edition}\ntitle: ${title}\nsource: 附件\nentries: { a: { label: 甲 } }\n`;
  const cwd = folderWith({
    ...SMALL_PROJECT,
    'forms/list-2030.yaml': list('2030', '旧目录'),
    'forms/list-2031.yaml': list('2031', '新目录'),
    'forms/list-north.yaml': list('north', '单位'),
    'forms/test/2031/pack.yaml': `pack: test/2031
title: 试验
reportingUnits: list/north
rules:
  inList: { forms: [note], severity: warning, check: 'isNamedIn(name, "list/2030") || isNamedIn(name, "reportingUnits")', message: 应列入目录, source: inferred }
`,
    'forms/test/2031/note.yaml': 'form: test/2031/note\nextends: test/2030/note\n',
    'forms/test/2032/pack.yaml': 'pack: test/2032\nextends: test/2031\ntitle: 试验\neditions: [list/2031]\n',
    'forms/test/2032/note.yaml': 'form: test/2032/note\nextends: test/2031/note\n',
  });
  const explain = async (...args: readonly string[]) => (await shenbaoSmall(['explain', ...args], { cwd })).stdout;
  const units = 'reportingUnits  list/north  单位\n                forms/test/2031/pack.yaml:3:17\n';
  const editions = 'editions        list/2031  新目录\n                forms/test/2032/pack.yaml:4:12\n';
  expect(await explain('test/2031')).toContain(`\n${units}\n`);
  expect(await explain('test/2032')).toContain(`\n${units}${editions}\n`);
  expect(await explain('test/2032', 'editions')).toMatch(/^editions {2}list\/2031 {2}新目录\n/);
  for (const [key, rule] of [
    ['test/2032', 'inList'],
    ['test/2032/note', 'rules/inList'],
  ] as const) {
    const told = await explain(key, rule);
    expect(told).toMatch(/^check +isNamedIn\(name, "list\/2030"\)/m);
    expect(told).toMatch(/^editions +list\/2031\n +(?:editions, )?forms\/test\/2032\/pack\.yaml:4:12$/m);
    expect(told).toMatch(/^reportingUnits +list\/north\n +(?:reportingUnits, )?forms\/test\/2031\/pack\.yaml:3:17$/m);
  }
  expect(await explain('test/2031/note', 'rules/inList')).not.toContain('list/2031');
});

describe('a form that is not there', () => {
  test.each([
    [['explain', 'cn/2022/recommendation-sumary'], 'Did you mean “cn/2022/recommendation-summary”?'],
    [['sample', 'recommendation-summary'], 'Possible: cn/2022/recommendation-summary, '],
    [['list', 'hebie/2022'], 'Did you mean “hebei/2022”?'],
    [['build', 'zzz'], 'Possible: cn/2022, '],
    [['build', 'zzz/**'], 'No form matches “zzz/**”.'],
    [['list', '../../etc/passwd'], 'No form matches “../../etc/passwd”.'],
  ])('%j', async (args, said) => {
    const { status, stdout, stderr } = await shenbaoSmall(args, { cwd: folderWith() });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr).toContain('select/no-form');
  });
});

describe('what is wrong elsewhere', () => {
  const cwd = folderWith({
    ...SMALL_PROJECT,
    'forms/other/2030/pack.yaml': 'pack: other/2030\ntittle: 试验\n',
    'data.json': '{ "$form": "test/2030/note", "name": "甲" }',
  });
  const form = 'test/2030/note';

  test.each([
    [['explain', form]],
    [['explain', 'test/2030']],
    [['list', 'test/2030']],
    [['sample', form]],
    [['validate', form, 'data.json', '--draft']],
    [['fill', form, 'data.json', '-o', 'x.docx']],
    [['migrate', form, form, 'data.json']],
    [['build', form, '-t', 'types']],
  ])('does not stop %j', async (args) => {
    const { status, stderr } = await shenbaoSmall(args, { cwd });
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('tittle')]);
  });

  test.each([[['check']], [['list']], [['build']], [['explain', 'other/2030']]])('stops %j', async (args) => {
    const { status, stdout, stderr } = await shenbaoSmall(args, { cwd });
    expect([status, stdout, stderr]).toEqual([1, '', expect.stringContaining('tittle')]);
  });
});

describe('what is wrong in the form', () => {
  const note = SMALL_PROJECT['forms/test/2030/note.yaml'];
  const cwd = folderWith({
    ...SMALL_PROJECT,
    'forms/test/2030/note.yaml': `${note}rules:\n  named:\n    severity: error\n    check: name != "" && nme != ""\n    message: 须填\n    source: 通知\n`,
    'data.json': '{ "$form": "test/2030/note", "name": "甲" }',
  });
  const form = 'test/2030/note';

  test.each([
    [['explain', form]],
    [['sample', form]],
    [['validate', form, 'data.json', '--draft']],
    [['fill', form, 'data.json', '-o', 'x.docx']],
    [['build', form]],
  ])('is told at its place by %j, which gives nothing', async (args) => {
    const { status, stdout, stderr } = await shenbaoSmall(args, { cwd });
    expect([status, stdout, stderr]).toEqual([1, '', expect.stringContaining('forms/test/2030/note.yaml:13:')]);
  });
});

describe('check', () => {
  const broken = { ...SMALL_PROJECT, 'forms/test/2030/pack.yaml': 'pack: test/2030\ntittle: 试验\n' };
  const cwd = folderWith(broken);

  test('as text: place, frame, hint; on stderr', async () => {
    const { status, stdout, stderr } = await shenbaoSmall(['check'], { cwd });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('forms/test/2030/pack.yaml:2:1 error “tittle” means nothing here. parse/unknown-key');
    expect(stderr).toContain('    2 | tittle: 试验\n      | ^^^^^^\n      → Did you mean “title”?');
  });

  test('where the reading of files stopped, one line at the end names them, in text alone', async () => {
    const several = folderWith({
      ...broken,
      'forms/test/2030/note.yaml': SMALL_PROJECT['forms/test/2030/note.yaml'].replace('type: text', 'type: tetx'),
      'forms/test/2030/other.yaml': 'form: test/2030/other\ntitle: 乙\ndocument: [nothing]\n',
    });
    const { stderr } = await shenbaoSmall(['check'], { cwd: several });
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(
      'Nothing further was checked in forms/test/2030/note.yaml, forms/test/2030/pack.yaml: mend what is wrong there, and run again.',
    );
    const build = await shenbaoSmall(['build', '--lang', 'zh'], { cwd: several });
    expect(build.stderr.match(/未作进一步检查/g)).toHaveLength(1);
    expect(build.stderr).toContain('forms/test/2030/note.yaml、forms/test/2030/pack.yaml 未作进一步检查');
    const github = await shenbaoSmall(['check', '--format', 'github'], { cwd: several });
    expect(github.stdout + github.stderr).not.toContain('Nothing further');
  });

  test('as JSON, SARIF and workflow commands; on stdout', async () => {
    const as = async (format: string) => {
      const { status, stdout, stderr } = await shenbaoSmall(['check', '--format', format], { cwd });
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      return stdout;
    };
    expect(JSON.parse(await as('json'))).toContainEqual(
      expect.objectContaining({ code: 'parse/unknown-key', file: 'forms/test/2030/pack.yaml', line: 2, column: 1 }),
    );
    const sarif = JSON.parse(await as('sarif'));
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('parse/unknown-key');
    expect(await as('github')).toContain('::error file=forms/test/2030/pack.yaml,line=2,col=1,');
  });

  test('of some forms tells what these are made of, and no more', async () => {
    const of = folderWith({ ...broken, 'forms/test/2031/pack.yaml': 'pack: test/2031\ntitle: 试验\n' });
    const next = { 'forms/test/2031/note.yaml': SMALL_PROJECT['forms/test/2030/note.yaml'].replace('2030', '2031') };
    const cwd = folderWith({ ...broken, 'forms/test/2031/pack.yaml': 'pack: test/2031\ntitle: 试验\n', ...next });
    expect((await shenbaoSmall(['check', 'test/2031'], { cwd })).stdout).toBe('1 form: no problems\n');
    const wrong = await shenbaoSmall(['check', 'test/2030/note'], { cwd });
    expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringContaining('forms/test/2030/pack.yaml:2:1')]);
    const none = await shenbaoSmall(['check', 'test/2032'], { cwd: of });
    expect([none.status, none.stderr]).toEqual([1, expect.stringContaining('select/no-form')]);
  });

  test('nothing wrong: one line, or an empty list', async () => {
    const fine = folderWith(SMALL_PROJECT);
    expect((await shenbao(['check'], { cwd: fine })).stdout).toMatch(/^\d+ forms: no problems\n$/);
    expect((await shenbaoSmall(['check', '--format', 'json'], { cwd: fine })).stdout).toBe('[]\n');
  });

  test('remarks are counted: a project with warnings is not without problems', async () => {
    const doubtful = folderWith({
      ...SMALL_PROJECT,
      'forms/test/2031/pack.yaml': 'pack: test/2031\ntitle: 试验\ncopies: { summary: { number: 1, pending: 未定 } }\n',
    });
    expect((await shenbaoSmall(['check'], { cwd: doubtful })).stdout).toMatch(/^\d+ forms: no errors, 1 warning\n$/);
  });

  test('a note is no warning, and is told', async () => {
    const both = folderWith({
      ...SMALL_PROJECT,
      'forms/test/2030/taking.yaml':
        'form: test/2030/taking\ntitle: 表\nuse: [filled-by]\nfields: { story: { label: 数, type: integer } }\ndocument: [story, { use: filled-by }]\n',
    });
    const { stdout, stderr } = await shenbao(['check'], { cwd: both });
    expect(stdout).toMatch(/^\d+ forms: no problems\n$/);
    expect(stderr).toMatch(/note “story” is of type prose here and integer in “test\/2030\/taking”/);
  });

  test('--forms names another folder; one that is no folder is a problem', async () => {
    const elsewhere = folderWith({ 'a file': '', ...broken });
    expect((await shenbaoSmall(['--forms', 'forms', 'check'], { cwd: elsewhere })).status).toBe(1);
    for (const folder of ['nowhere', 'a file']) {
      const { status, stderr } = await shenbaoSmall(['--forms', folder, 'check'], { cwd: elsewhere });
      expect(status).toBe(1);
      expect(stderr).toContain(`There is no folder “${folder}/” with definitions. read/no-folder`);
    }
  });
});

describe('sample', () => {
  test('the same seed gives the same data, another seed other data', async () => {
    const sample = async (seed: string) =>
      (await shenbao(['sample', 'cn/2022/recommendation-summary', '--seed', seed])).stdout;
    const [one, again, other] = await Promise.all(['3', '3', '4'].map(sample));
    expect(one).toBe(again);
    expect(one).not.toBe(other);
    expect(JSON.parse(one ?? '')).toMatchObject({ $form: 'cn/2022/recommendation-summary' });
  });

  test('a reader that goes early is no error', async () => {
    const child = start(['sample', 'cn/2022/demonstration-factory-application']);
    child.stdout?.destroy();
    let stderr = '';
    child.stderr?.on('data', (piece) => {
      stderr += piece;
    });
    const status = await new Promise((done) => child.on('close', done));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
