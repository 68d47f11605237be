/** Warnings and rules that could not be checked are shown, and do not make a filing invalid. */
import { expect, test } from 'vitest';
import { folderWith, SMALL_PROJECT, shenbaoSmall } from './run.ts';

const form = 'test/2030/costs';
const cwd = folderWith({
  ...SMALL_PROJECT,
  'forms/test/2030/costs.yaml': `form: ${form}
title: 费用表
fields:
  part: { label: 部分, type: money, optional: true }
  total: { label: 总计, type: money, optional: true }
  least: { label: 下限, type: money, optional: true }
document: [part, total, least]
rules:
  partWithinTotal: { severity: warning, check: part <= total, message: 部分不应大于总计, source: inferred }
  enough: { severity: error, check: total >= least, message: 总计不得低于下限, source: 附件1 }
`,
  'warned.json': `{\n  "$form": "${form}",\n  "part": 3,\n  "total": 2,\n  "least": 1\n}\n`,
  'lacking.json': `{\n  "$form": "${form}",\n  "part": 1,\n  "total": 2\n}\n`,
  'wrong.json': `{\n  "$form": "${form}",\n  "part": 1,\n  "total": 2,\n  "least": 3\n}\n`,
});
const validate = (file: string, ...args: string[]) =>
  shenbaoSmall(['validate', form, file, '--lang', 'zh', ...args], { cwd });

test('a warning at its place; the filing is valid', async () => {
  const { status, stdout, stderr } = await validate('warned.json');
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'warned.json：没有错误，1 处警告\n' });
  expect(stderr).toContain(
    'warned.json:3:11 警告 部分：部分不应大于总计（部分 3；总计 2；提示性核对（通知未明文规定））〔part，partWithinTotal〕 filing/warning\n',
  );
});

test('a rule that could not be checked is a note', async () => {
  const { status, stderr } = await validate('lacking.json');
  expect(status).toBe(0);
  expect(stderr).toBe(
    'lacking.json:1:1 提示 无法自动核对：总计不得低于下限（缺少 下限）〔least，enough〕 filing/unchecked\n',
  );
});

test('a rule that does not hold is an error', async () => {
  const { status, stderr } = await validate('wrong.json');
  expect(status).toBe(1);
  expect(stderr).toContain(
    '错误 总计：总计不得低于下限（总计 2；下限 3；依据：附件1）〔total，enough〕 filing/issue\n',
  );
});

test('in the words of other tools', async () => {
  expect((await validate('lacking.json', '--format', 'github')).stdout).toMatch(
    /^::notice file=lacking\.json,line=1,col=1,endLine=1,endColumn=2,title=filing\/unchecked\/enough::/,
  );
  const { runs } = JSON.parse((await validate('lacking.json', '--format', 'sarif')).stdout);
  expect(runs[0].results).toMatchObject([{ ruleId: 'filing/unchecked/enough', level: 'note' }]);
});
