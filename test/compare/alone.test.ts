/** What only one of two packs has is told with its words: annexes that nobody fills in, new forms, catalogues that only a rule names, names of what is counted. */
import { expect, test } from 'vitest';
import { releaseNotes } from '../../compiler/release-notes.ts';
import { judged } from '../../compiler/witness.ts';
import { understandFiles } from '../compiler/project.ts';
import { reviewed } from './compared.ts';

const form = (key: string, rules = ''): string => `form: ${key}
title: 申报书
fields: { name: { label: 名称, type: text } }
document: [{ grid: g, rows: [name] }]
${rules}`;

const { resolution } = understandFiles({
  'then.yaml': 'pack: test/2030\ntitle: 前\ncopies: { application: 2, letter: 1 }\nnames: { letter: 推荐函 }\n',
  'now.yaml':
    'pack: test/2031\ntitle: 后\ncopies: { application: 2, list: 3 }\nnames: { application: 申报书, list: 清单 }\n',
  'levels.yaml':
    'catalogue: levels/2031\ntitle: 级别\nsource: 附件\nentries: { a: { label: 先进级, entries: { p: { label: 生产作业 } } }, b: { label: 卓越级 } }\n',
  'form-then.yaml': form('test/2030/application'),
  'form-now.yaml': form(
    'test/2031/application',
    'rules: { listed: { severity: warning, check: \'namesOneOf(name, "levels/2031")\', message: 应为所列, source: 附件 } }\n',
  ),
  'sheet.yaml': `form: test/2031/sheet
title: 具体要求
kind: instructions
instructs: true
document:
  - section: criteria
    heading: 一、基础要求
    content:
      - { paragraph: one, text: 1.企业应为规模以上工业企业。 }
      - { paragraph: note, text: "注：工厂建设对应典型场景中的工厂建设环节。", style: note }
`,
  'list.yaml': `form: test/2031/list
title: 名单
fields:
  reporter: { label: 报送单位, type: text }
  factories: { label: 海外工厂, notes: [where], records: { name: { label: 工厂名称, type: text } } }
notes: { where: 可重点推荐位于金砖国家的项目。 }
document: [{ grid: g, rows: [reporter] }, { records: factories, columns: [name] }]
`,
});
const told = (before: string, after: string): readonly string[] =>
  releaseNotes(judged(reviewed(resolution, before, after)), 'zh')
    .split('\n')
    .filter((line) => /^(- |## 目录)/.test(line) && !line.startsWith('- 规则'));

const [sheet, list] = [
  '“一、基础要求”、1.企业应为规模以上工业企业、“注：工厂建设对应典型场景中的工厂建设环节”',
  '报送单位、海外工厂',
];

test('there and gone', () => {
  expect(told('test/2030', 'test/2031')).toEqual([
    '- 份数“推荐函”：删去（份数 1）',
    '- 通知：名称：“前” → “后”',
    '- 份数“清单”：新增（份数 3）',
    '- 名称：新增（叫法 申报书）',
    `- 表单“名单” \`test/2031/list\`：新增（含${list}、可重点推荐位于金砖国家的项目）`,
    `- 表单“具体要求” \`test/2031/sheet\`：新增（含${sheet}）`,
    '## 目录：级别（`levels/2031`）',
    '- 目录“级别” `levels`：新增（含先进级、卓越级）',
  ]);
  expect(told('test/2031', 'test/2030').filter((line) => /删去|^##/.test(line))).toEqual([
    '- 份数“清单”：删去（份数 3）',
    '- 名称：删去（叫法 申报书）',
    `- 表单“名单” \`test/2031/list\`：删去（含${list}）（**原填内容不再保留；读写数据的代码须改**）`,
    `- 表单“具体要求” \`test/2031/sheet\`：删去（含${sheet}）（**读写数据的代码须改**）`,
    '## 目录：级别（`levels/2031`）',
    '- 目录“级别” `levels`：删去（含先进级、卓越级）',
  ]);
});
