/** What the commands say beside diagnostics, in both languages. */
import { type GlobalOptions, languageOf } from './terminal.ts';

const forms = (count: number): string => `${count} form${count === 1 ? '' : 's'}`;
const files = (count: number): string => `${count} file${count === 1 ? '' : 's'}`;

const en = {
  noProblems: (count: number) => `${forms(count)}: no problems`,
  committedCurrent: (count: number) => `${forms(count)}: what is committed is current`,
  nothingChanged: (count: number) => `${forms(count)}: nothing changed`,
  written: (count: number, number: number, folder: string) =>
    `${forms(count)}: ${files(number)} written to ${folder}${folder.endsWith('/') ? '' : '/'}`,
  watching: (folders: string) => `Watching ${folders}; Ctrl+C ends.`,
  nothingToWatch: 'There is no folder of definitions to watch.',
  valid: (file: string, form: string) => `${file}: valid for ${form}`,
  validDraft: (file: string, form: string) => `${file}: valid so far, as a draft of ${form}`,
  filled: (file: string) => `${file} written`,
  neitherWordNorPdf: (file: string) => `“${file}” ends neither in .docx nor in .pdf.`,
  form: 'form',
  attachment: 'attachment',
  title: 'title',
  address: 'address',
  kind: 'kind',
  printed: 'printed',
  remark: 'meant, found or taken from',
  misprint: 'misprint',
  repaired: 'repaired',
  reconstructed: 'reconstructed',
  lines: 'lines',
  authored: 'authored',
  resolved: 'resolved',
  share: 'share',
  operations: 'operations',
  minimal: 'minimal',
  shared: (attributes: number) => `Shared blocks and bases: ${attributes} attributes`,
  reuse: (share: string) => `Reuse, authored ÷ resolved: ${share}`,
  extends: (form: string) => `extends ${form}`,
  field: 'field',
  type: 'type',
  label: 'label',
  was: 'was',
  optional: 'optional',
};

export type Phrases = typeof en;

const zh: Phrases = {
  noProblems: (count) => `${count} 个表单：没有问题`,
  committedCurrent: (count) => `${count} 个表单：已提交的输出与定义一致`,
  nothingChanged: (count) => `${count} 个表单：没有变化`,
  written: (count, number, folder) =>
    `${count} 个表单：写入 ${number} 个文件到 ${folder}${folder.endsWith('/') ? '' : '/'}`,
  watching: (folders) => `正在监视 ${folders}，按 Ctrl+C 结束。`,
  nothingToWatch: '没有可监视的定义文件夹。',
  valid: (file, form) => `${file}：符合 ${form}`,
  validDraft: (file, form) => `${file}：作为 ${form} 的草稿，目前符合要求`,
  filled: (file) => `已写入 ${file}`,
  neitherWordNorPdf: (file) => `“${file}”的扩展名既不是 .docx 也不是 .pdf。`,
  form: '表单',
  attachment: '附件',
  title: '标题',
  address: '位置',
  kind: '类别',
  printed: '原文',
  remark: '应为、原为或取自',
  misprint: '误植',
  repaired: '修复',
  reconstructed: '补全',
  lines: '行数',
  authored: '编写',
  resolved: '展开后',
  share: '占比',
  operations: '操作数',
  minimal: '最少',
  shared: (attributes) => `共用的块和基础表单：${attributes} 项属性`,
  reuse: (share) => `复用率（编写 ÷ 展开后）：${share}`,
  extends: (form) => `继承 ${form}`,
  field: '字段',
  type: '类型',
  label: '标签',
  was: '原为',
  optional: '选填',
};

export const phrasesOf = (options: GlobalOptions): Phrases => ({ en, zh })[languageOf(options)];
