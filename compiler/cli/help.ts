/** The help of the command line and of each command, in the reader's language. */
import type { Language } from '../diagnostics/diagnostic.ts';
import { columns } from '../diagnostics/frame.ts';
import { optionText } from './arguments.ts';
import type { Argument, Command, Option, Options, Text } from './command.ts';

const HEADS = {
  usage: { en: 'Usage: ', zh: '用法：' },
  options: { en: 'Options:', zh: '选项：' },
  globals: { en: 'Options of every command:', zh: '通用选项：' },
  arguments: { en: 'Arguments:', zh: '参数：' },
  commands: { en: 'Commands:', zh: '命令：' },
  examples: { en: 'Examples:', zh: '示例：' },
  exits: { en: 'Exit status: ', zh: '退出码：' },
  anyOptions: { en: '[options]', zh: '[选项]' },
  command: { en: '[command]', zh: '[命令]' },
  helpOf: { en: 'Print the help of a command', zh: '显示某个命令的帮助' },
  wrongUsage: { en: 'wrong usage', zh: '用法有误' },
  failure: { en: 'it could not be done', zh: '未能完成' },
} as const satisfies Record<string, Text>;

const SUMMARY: Text = {
  en: '申报: compile definitions of application forms into types, schemas, validators, Word and PDF.',
  zh: '申报：把申报表单的定义编译成类型、JSON Schema、校验器、Word 和 PDF。',
};

const BEGIN: Text = {
  en: `Begin with:
  shenbao list                                                   which forms there are
  shenbao build cn/2022                                          everything for them, into output/
  shenbao explain cn/2022/recommendation-summary                 what a form asks for
  shenbao sample cn/2022/recommendation-summary > data.json      filing data to try things with
  shenbao validate cn/2022/recommendation-summary data.json      what is wrong with it

Definitions are read from forms/ of this folder, then from those that come with shenbao.
Exit status: 0 fine · 1 problems in the input · 2 wrong usage · 3 shenbao could not do its work`,
  zh: `从这里开始：
  shenbao list                                                   有哪些表单
  shenbao build cn/2022                                          生成它们的全部文件，写入 output/
  shenbao explain cn/2022/recommendation-summary                 表单要填什么
  shenbao sample cn/2022/recommendation-summary > data.json      试用的申报数据
  shenbao validate cn/2022/recommendation-summary data.json      数据有什么问题

定义先读当前文件夹的 forms/，再读随 shenbao 安装的。
退出码：0 正常 · 1 输入有问题 · 2 用法有误 · 3 shenbao 未能完成工作`,
};

type Row = readonly [term: string, says: string];

const rowsText = (rows: readonly Row[]): string => {
  const width = Math.max(...rows.map(([term]) => columns(term)));
  return rows.map(([term, says]) => `  ${term}${' '.repeat(width - columns(term))}  ${says}`.trimEnd()).join('\n');
};

const section = (head: Text, rows: readonly Row[], language: Language): readonly string[] =>
  rows.length === 0 ? [] : [`${head[language]}\n${rowsText(rows)}`];

const argumentText = ({ name, optional, several }: Argument, language: Language): string => {
  const inside = `${name[language]}${several ? '...' : ''}`;
  return optional ? `[${inside}]` : `<${inside}>`;
};

/** What it does, with what may stand there and what stands for it. */
const optionSays = ({ says, choices, otherwise }: Option<unknown>, language: Language): string => {
  const facts = {
    en: [
      ...(choices ? [`choices: ${choices.join(', ')}`] : []),
      ...(otherwise === undefined ? [] : [`default: ${otherwise}`]),
    ],
    zh: [
      ...(choices ? [`可选：${choices.join('、')}`] : []),
      ...(otherwise === undefined ? [] : [`默认：${otherwise}`]),
    ],
  }[language];
  if (facts.length === 0) return says[language];
  return language === 'en' ? `${says.en} (${facts.join('; ')})` : `${says.zh}（${facts.join('；')}）`;
};

const optionRows = (options: Options, language: Language): readonly Row[] =>
  Object.entries(options).map(([name, option]) => [optionText(name, option)[language], optionSays(option, language)]);

const usageOf = (command: Command, language: Language): string =>
  [
    command.name,
    ...(Object.keys(command.options).length > 0 ? [HEADS.anyOptions[language]] : []),
    ...command.arguments.map((each) => argumentText(each, language)),
  ].join(' ');

export const helpOf = (command: Command, globals: Options, language: Language): string => {
  const { says, notes, examples, exits } = command;
  const lines = examples.map(({ line, says: about }): Row => [line, about?.[language] ?? '']);
  const statuses = Object.entries({ 3: HEADS.failure, ...exits, 2: HEADS.wrongUsage });
  const parts = [
    `${HEADS.usage[language]}shenbao ${usageOf(command, language)}`,
    says[language],
    ...section(
      HEADS.arguments,
      command.arguments.map((each) => [argumentText(each, language), each.says[language]]),
      language,
    ),
    ...section(HEADS.options, optionRows(command.options, language), language),
    ...section(HEADS.globals, optionRows(globals, language), language),
    ...section(HEADS.examples, lines, language),
    ...(notes === undefined ? [] : [notes[language]]),
    `${HEADS.exits[language]}${statuses.map(([status, text]) => `${status} ${text[language]}`).join(' · ')}`,
  ];
  return `${parts.join('\n\n')}\n`;
};

export const helpOfAll = (commands: readonly Command[], globals: Options, language: Language): string => {
  const parts = [
    `${HEADS.usage[language]}shenbao ${HEADS.anyOptions[language]} ${HEADS.command[language]}`,
    SUMMARY[language],
    ...section(HEADS.options, optionRows(globals, language), language),
    ...section(
      HEADS.commands,
      [
        ...commands.map((command): Row => [usageOf(command, language), command.says[language]]),
        [`help ${HEADS.command[language]}`, HEADS.helpOf[language]],
      ],
      language,
    ),
    BEGIN[language],
  ];
  return `${parts.join('\n\n')}\n`;
};
