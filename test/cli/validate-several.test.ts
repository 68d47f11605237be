/** Several filings at once: what is said of each, what of all. */
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith, ON_TERMINAL, SMALL_PROJECT, type Surroundings, shenbaoSmall } from './run.ts';
import { folderOfStandIn, form } from './stand-in.ts';

const issue = (code: string, at: string, message: string, rule?: string) => ({
  path: [at],
  field: at,
  code,
  message,
  rule,
});
const enough = {
  rule: 'enough',
  message: '无法自动核对：应足够（缺少 甲 › 人数）',
  missing: [{ field: 'a', label: '甲 › 人数' }],
};
const quota = { rule: 'quota', message: '无法自动核对：不得超额（看不出）', missing: [], reason: '看不出' };
const noAccident = { rule: 'noAccident', message: '需人工核实：无事故', field: 'a', label: '甲' };

let cwd = '';
beforeAll(async () => {
  cwd = await folderOfStandIn({
    'in/1.json': { a: 1 },
    'in/2.json': {
      a: 1,
      judgement: {
        warnings: [issue('aboutWords', 'a', '甲：偏少')],
        unchecked: [enough, quota],
        attested: [noAccident],
      },
    },
    'in/3.json': {
      a: 1,
      b: 2,
      judgement: {
        issues: [issue('wrongType', 'b', '乙：须为文字'), issue('rule', 'a', '甲：应大于乙', 'more')],
        warnings: [issue('aboutWords', 'a', '甲：偏少')],
        unchecked: [
          {
            ...enough,
            message: '无法自动核对：应足够（缺少 乙 › 人数）',
            missing: [{ field: 'b', label: '乙 › 人数' }],
          },
        ],
        attested: [noAccident],
      },
    },
    'in/4.json': { $form: 'cn/2022/recommendation-summary' },
    'in/5.json': { judgement: { issues: [issue('wrongType', 'a', '甲'), issue('more', '', '还有')] } },
  });
});
const validate = (args: readonly string[], surroundings: Surroundings = {}) =>
  shenbaoSmall(['--lang', 'zh', 'validate', form, ...args], { cwd, ...surroundings });

test('a verdict for each, what people have to look at once, and the sum', async () => {
  const { status, stdout, stderr } = await validate(['in/[1-4].json']);
  expect(status).toBe(1);
  expect(stdout).toBe(`in/1.json：没有错误
in/2.json：没有错误，1 处警告；1 项需人工核实，2 项无法自动核对（缺少 人数；看不出）
in/3.json：2 处错误，1 处警告；1 项需人工核实，1 项无法自动核对（缺少 人数）
in/4.json：未校验

2 份  需人工核实：无事故
2 份  无法自动核对：应足够（缺少 甲 › 人数） …
1 份  无法自动核对：不得超额（看不出）

4 份：2 份没有错误（1 处警告），1 份有错误（共 2 处，另有 1 处警告），1 份未校验
`);
  expect(stderr.match(/ filing\/(?:issue|warning)$/gm)).toHaveLength(4);
  expect(stderr).not.toMatch(/filing\/(?:attested|unchecked)/);
});

test('in English', async () => {
  const { stdout } = await validate(['in/[1-4].json', '--lang', 'en']);
  expect(stdout).toMatch(
    /^in\/1\.json: valid\nin\/2\.json: valid, 1 warning; 1 for a person to confirm, 2 not checkable \(missing 人数; 看不出\)\n/,
  );
  expect(stdout).toContain('\n\n2 filings  需人工核实：无事故\n');
  expect(stdout).toContain('\n 1 filing  无法自动核对：不得超额');
  expect(stdout).toMatch(
    /\n\n4 filings: 2 valid \(1 warning\), 1 with errors \(2 errors, and 1 warning\), 1 not checked\n$/,
  );
});

test('drafts are valid so far', async () => {
  expect((await validate(['in/1.json', 'in/2.json', '--draft'])).stdout).toMatch(
    /^in\/1\.json：目前没有错误\n[\s\S]*\n2 份：2 份目前没有错误（1 处警告）\n$/,
  );
});

test('where a validator has stopped counting, so has the sum', async () => {
  const { stdout } = await validate(['in/1.json', 'in/5.json']);
  expect(stdout).toContain('in/5.json：1 处以上错误\n');
  expect(stdout).toContain('1 份有错误（共 1 处以上）');
});

test('one file in full: what a person confirms and what is not checked comes last, without a frame', async () => {
  const { status, stdout, stderr } = await validate(['in/2.json']);
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: 'in/2.json：没有错误，1 处警告；1 项需人工核实，2 项无法自动核对（缺少 人数；看不出）\n',
  });
  expect(stderr).toBe(`in/2.json:3:8 警告 甲：偏少〔a，aboutWords〕 filing/warning
    3 |   "a": 1,
      |        ^

in/2.json:1:1 提示 无法自动核对：不得超额（看不出）〔$，quota〕 filing/unchecked
in/2.json:3:8 提示 需人工核实：无事故〔a，noAccident〕 filing/attested
in/2.json:3:8 提示 无法自动核对：应足够（缺少 甲 › 人数）〔a，enough〕 filing/unchecked
`);
});

test('only errors count for the status', async () => {
  expect((await validate(['in/1.json', 'in/2.json'])).status).toBe(0);
  expect((await validate(['in/1.json', 'nothing*.json'])).status).toBe(1);
});

test('a file that cannot be read does not stop the others', async () => {
  const { status, stdout, stderr } = await validate(['nowhere.json', 'in/1.json', 'forms/test/2030/pack.yaml']);
  expect(status).toBe(1);
  expect(stdout).toBe(`forms/test/2030/pack.yaml：未校验
in/1.json：没有错误
nowhere.json：未校验

3 份：1 份没有错误，2 份未校验
`);
  expect(stderr).toContain('没有文件“nowhere.json”。 cli/no-file');
});

test('a glob that matches nothing, among others and alone', async () => {
  const { status, stderr, stdout } = await validate(['in/*.yaml', 'in/1.json']);
  expect(status).toBe(1);
  expect(stderr).toBe('错误 没有与“in/*.yaml”匹配的文件。 cli/no-match\n');
  expect(stdout).toBe('in/1.json：没有错误\n');
  expect(await validate(['in/*.yaml'])).toEqual({ status: 1, stdout: '', stderr });
  const json = JSON.parse((await validate(['in/*.yaml', '--format', 'json'])).stdout);
  expect(json).toMatchObject([{ code: 'cli/no-match', parameters: { pattern: 'in/*.yaml' } }]);
});

test('the standard input among files, once', async () => {
  const input = JSON.stringify({ $form: form });
  const { status, stdout } = await validate(['-', 'in/1.json', '-'], { input });
  expect({ status, lines: stdout.split('\n').slice(0, 2) }).toEqual({
    status: 0,
    lines: ['-：没有错误', 'in/1.json：没有错误'],
  });
});

test('a filing of another form: which one, and the command that checks it', async () => {
  const { stderr, stdout } = await validate(['in/4.json']);
  expect(stdout).toBe('in/4.json：未校验\n');
  expect(
    stderr,
  ).toBe(`in/4.json:2:12 错误 这是“cn/2022/recommendation-summary”的申报数据，不是“${form}”的，未予校验。 filing/other-form
    2 |   "$form": "cn/2022/recommendation-summary"
      |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      → 请运行 shenbao validate cn/2022/recommendation-summary in/4.json。
`);
});

test('a form that there is not is told once, in one document', async () => {
  const { status, stdout } = await shenbaoSmall(['validate', 'no/2030/form', 'in', 'x*', '--format', 'json'], { cwd });
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([{ code: 'select/no-form' }]);
});

describe('for other tools', () => {
  test('JSON: one list, each with its file and what was checked', async () => {
    const { status, stdout, stderr } = await validate(['in/[34].json', 'nowhere.json', '--format', 'json']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const found = JSON.parse(stdout).map(({ code, rule, file, line }: Record<string, unknown>) => ({
      code,
      rule,
      file,
      line,
    }));
    expect(found).toEqual([
      { code: 'filing/attested', rule: 'filing/attested/noAccident', file: 'in/3.json', line: 3 },
      { code: 'filing/issue', rule: 'filing/rule/more', file: 'in/3.json', line: 3 },
      { code: 'filing/warning', rule: 'filing/aboutWords', file: 'in/3.json', line: 3 },
      { code: 'filing/issue', rule: 'filing/wrongType', file: 'in/3.json', line: 4 },
      { code: 'filing/unchecked', rule: 'filing/unchecked/enough', file: 'in/3.json', line: 4 },
      { code: 'filing/other-form', rule: undefined, file: 'in/4.json', line: 2 },
      { code: 'cli/no-file', rule: undefined, file: 'nowhere.json', line: undefined },
    ]);
  });

  test('SARIF: each check is a rule of its own', async () => {
    const { stdout } = await validate(['in/[34].json', 'nowhere.json', '--format', 'sarif']);
    const { runs } = JSON.parse(stdout);
    const ids = runs[0].tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([
      'cli/no-file',
      'filing/aboutWords',
      'filing/attested/noAccident',
      'filing/other-form',
      'filing/rule/more',
      'filing/unchecked/enough',
      'filing/wrongType',
    ]);
    expect(runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId).sort()).toEqual(ids);
    const at = runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'filing/wrongType').locations[0];
    expect(at.physicalLocation).toEqual({
      artifactLocation: { uri: 'in/3.json' },
      region: { startLine: 4, startColumn: 8, endLine: 4, endColumn: 9 },
    });
    const last = runs[0].results.at(-1).locations;
    expect(last).toEqual([{ physicalLocation: { artifactLocation: { uri: 'nowhere.json' } } }]);
  });

  test('workflow commands: file, line and column of the value', async () => {
    const { stdout, stderr } = await validate(['in/[13].json', 'nowhere.json', '--format', 'github']);
    expect(stderr).toBe('');
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    expect(lines).toContain(
      '::error file=in/3.json,line=4,col=8,endLine=4,endColumn=9,title=filing/wrongType::乙：须为文字〔b，wrongType〕',
    );
    expect(lines).toContain('::error file=nowhere.json,title=cli/no-file::没有文件“nowhere.json”。');
  });

  test('nothing to say is an empty list', async () => {
    expect((await validate(['in/1.json', '--format', 'json'])).stdout).toBe('[]\n');
    expect((await validate(['in/1.json', '--format', 'github'])).stdout).toBe('');
  });
});

test('progress and colours on a terminal only', async () => {
  const ESCAPE = '\u001b[';
  const seen = await validate(['in/1.json', 'in/3.json'], { env: { NODE_OPTIONS: ON_TERMINAL } });
  expect(seen.stderr).toContain(`\r${ESCAPE}2K[2/2] in/3.json\r${ESCAPE}2K`);
  expect(seen.stdout).toContain(`in/1.json：${ESCAPE}32m没有错误${ESCAPE}0m\n`);
  const piped = await validate(['in/1.json', 'in/3.json']);
  expect(piped.stderr + piped.stdout).not.toContain(ESCAPE);
});

describe('--at and --exempt', () => {
  let asked = '';
  beforeAll(async () => {
    asked = await folderOfStandIn({ 'asked.json': { options: 1 } });
  });
  const options = async (...args: string[]): Promise<unknown> => {
    const { stdout } = await shenbaoSmall(['validate', form, ...args, '--format', 'json'], { cwd: asked });
    return JSON.parse(JSON.parse(stdout)[0].parameters.message);
  };
  const DAY = 24 * 60 * 60 * 1000;

  test('reach the validator; without them it is told nothing', async () => {
    expect(await options('asked.json')).toEqual({ lang: 'en', draft: false });
    expect(await options('asked.json', '--at', '2024-02-29', '--draft', '--lang', 'zh')).toEqual({
      lang: 'zh',
      draft: true,
      at: '2024-02-29',
    });
  });

  test('a name each, wherever it stands, and no file is taken for one', async () => {
    const exempt = ['甲公司', '乙公司'];
    expect(await options('--exempt', '甲公司', 'asked.json', '--exempt', ' 乙公司 ')).toMatchObject({ exempt });
    expect(await options('asked.json', '--no-exempt')).toMatchObject({ exempt: [] });
  });

  test('today is the day in China', async () => {
    const dayInChina = (): string => new Date(Date.now() + DAY / 3).toISOString().slice(0, 10);
    const before = dayInChina();
    const { at } = (await options('asked.json', '--at', 'today')) as { at: string };
    expect([before, dayInChina()]).toContain(at);
  });

  test.each([
    '2023-02-29',
    '2022-13-01',
    '2022-00-10',
    '2022-1-1',
    '20221025',
    '2022-10-25T00:00',
    'tomorrow',
    '',
    '２０２２-10-25',
  ])('--at %j is wrong usage', async (day) => {
    const { status, stdout, stderr } = await shenbaoSmall(['validate', form, 'asked.json', '--at', day], {
      cwd: asked,
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('A day of the calendar is needed');
  });

  test('--exempt without a name is wrong usage', async () => {
    const { status, stderr } = await shenbaoSmall(['validate', form, 'asked.json', '--exempt', ' '], { cwd: asked });
    expect({ status, said: stderr.includes('A name is needed.') }).toEqual({ status: 2, said: true });
  });
});

test('a validator of the project itself, over a folder', async () => {
  const good = `{ "$form": "${form}", "name": "甲公司", "story": "好。" }`;
  const folder = folderWith({ ...SMALL_PROJECT, 'in/good.json': good, 'in/bad.json': good.replace('好。', '') });
  const { status, stdout, stderr } = await shenbaoSmall(['validate', form, 'in'], { cwd: folder });
  expect(status).toBe(1);
  expect(stdout).toBe('in/bad.json: 1 error\nin/good.json: valid\n\n2 filings: 1 valid, 1 with errors (1 error)\n');
  expect(stderr).toContain('in/bad.json:1:54 error 情况: is required [story, required] filing/issue');
});
