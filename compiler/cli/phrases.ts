/** What the commands say beside diagnostics, in both languages. */
import { type GlobalOptions, languageOf } from './terminal.ts';

const forms = (count: number): string => `${count} form${count === 1 ? '' : 's'}`;
const files = (count: number): string => `${count} file${count === 1 ? '' : 's'}`;

const filings = (count: number): string => `${count} filing${count === 1 ? '' : 's'}`;
const errors = (count: number, isMore: boolean): string =>
  `${count}${isMore ? '+' : ''} error${count === 1 ? '' : 's'}`;
const warnings = (count: number): string => `${count} warning${count === 1 ? '' : 's'}`;

/** What came of several filings. */
export interface Sum {
  readonly files: number;
  readonly draft: boolean;
  readonly valid: number;
  readonly validWarnings: number;
  readonly wrong: number;
  readonly errors: number;
  /** There are more errors than were counted. */
  readonly isMore: boolean;
  readonly wrongWarnings: number;
  readonly notChecked: number;
}

/** What a pack was held against. */
export interface Verified {
  /** The package that it stands on: `@shenbao/cn-2024@1.0.0`. */
  readonly base: string | undefined;
  readonly compared: boolean;
  readonly rebuilt: boolean;
  /** File of the public key. */
  readonly key: string | undefined;
}

/** What came of the forms that several filings were filled into. */
export interface FillSum {
  readonly files: number;
  readonly written: number;
  /** Of these in spite of errors. */
  readonly overridden: number;
  readonly warnings: number;
}

/** Names enough to go on with. */
const MOST_NAMED = 3;

const en = {
  noErrors: (count: number, remarks: number) =>
    `${forms(count)}: ${remarks === 0 ? 'no problems' : `no errors, ${warnings(remarks)}`}`,
  committedCurrent: (count: number) => `${forms(count)}: what is committed is current`,
  nothingChanged: (count: number) => `${forms(count)}: nothing changed`,
  written: (count: number, number: number, folder: string) =>
    `${forms(count)}: ${files(number)} written to ${folder}${folder.endsWith('/') ? '' : '/'}`,
  watching: (folders: string) => `Watching ${folders}; Ctrl+C ends.`,
  unsettled: 'The command has ended without being done.',
  outputFailed: (reason: string) => `The standard output could not be written: ${reason}`,
  bug: 'This is a bug of shenbao: whatever a user can cause is a diagnostic.',
  nothingToWatch: 'There is no folder of definitions to watch.',
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  filings,
  passes: 'valid',
  passesDraft: 'valid so far',
  notChecked: 'not checked',
  errors,
  warnings,
  attested: (count: number) => `${count} for a person to confirm`,
  unchecked: (count: number, lacking: readonly string[], reasons: readonly string[]) => {
    const named = lacking.slice(0, MOST_NAMED).join(', ');
    const others = lacking.length > MOST_NAMED ? ` and ${lacking.length - MOST_NAMED} more` : '';
    const why = [...(lacking.length > 0 ? [`missing ${named}${others}`] : []), ...reasons].join('; ');
    return `${count} not checkable${why && ` (${why})`}`;
  },
  summary: ({ files, draft, valid, validWarnings, wrong, errors: found, isMore, wrongWarnings, notChecked }: Sum) =>
    `${filings(files)}: ${[
      `${valid} valid${draft ? ' so far' : ''}${validWarnings > 0 ? ` (${warnings(validWarnings)})` : ''}`,
      ...(wrong > 0
        ? [
            `${wrong} with errors (${errors(found, isMore)}${wrongWarnings > 0 ? `, and ${warnings(wrongWarnings)}` : ''})`,
          ]
        : []),
      ...(notChecked > 0 ? [`${notChecked} not checked`] : []),
    ].join(', ')}`,
  begun: (count: number, pending: number) =>
    `${files(count)} written${pending === 0 ? '' : `; ${pending} to be confirmed: shenbao check lists them`}`,
  upgraded: (count: number, places: number, left: number, written: boolean) =>
    `${written ? '' : 'would change '}${files(count)}, ${places} place${places === 1 ? '' : 's'}${written ? ' changed' : ''}; ${left === 0 ? 'nothing is left to a person' : `${left} left to a person`}`,
  summarized: (taken: number, left: number, records: number) =>
    `${records} record${records === 1 ? '' : 's'}, of ${taken} application${taken === 1 ? '' : 's'}${left > 0 ? `; ${left} left out` : ''}`,
  needed: (count: number) => `${count} still needed`,
  filled: (names: readonly string[]) => `${names.join(', ')} written`,
  notWritten: 'not written',
  notWrittenUnforced: 'not written; --force writes it in spite of errors',
  overridden: (count: number) => `${errors(count, false)} overridden`,
  fillings: ({ files, written, overridden, warnings: found }: FillSum) =>
    `${filings(files)}: ${[
      `${written} written${found > 0 ? ` (${warnings(found)})` : ''}`,
      ...(overridden > 0 ? [`${overridden} of them in spite of errors`] : []),
      ...(files > written ? [`${files - written} not written`] : []),
    ].join(', ')}`,
  otherKind: (file: string, kinds: readonly string[]) => `“${file}” does not end in ${kinds.join(' or ')}.`,
  notForKind: (option: string, kinds: readonly string[]) =>
    `--${option} is nothing that ${kinds.join(' or ')} can have.`,
  needsFilings: 'Say which filings to fill in, or --blank for the form as it is.',
  blankAlone: '--blank takes no filings.',
  needsOutput: 'Say where to write: -o <file>, or --out-dir <folder>.',
  pictureOutside: 'Its name leads out of the folder.',
  pictureTooLarge: (limit: number) => `It has more than ${limit} MB.`,
  noPictureFile: (file: string) => `“${file}” is no file.`,
  needsFolder: (count: number) => `${filings(count)} need a folder: --out-dir.`,
  packed: (file: string, count: number, bytes: number) => `${file}: ${files(count)}, ${bytes} bytes`,
  verified: (count: number, { base, compared, rebuilt, key }: Verified) =>
    [
      `${files(count)}: each is what shenbao.pack.json lists`,
      ...(base === undefined
        ? []
        : [`stands on ${base}, ${compared ? 'which is the one that it names' : 'which was not compared'}`]),
      ...(rebuilt ? ['the same made again of the definitions inside'] : []),
      ...(key === undefined ? [] : [`signed by the key of ${key}`]),
    ].join('; '),
  form: 'form',
  catalogue: 'catalogue',
  code: 'code',
  number: 'number',
  attachment: 'attachment',
  package: 'package',
  from: (provider: string) => `from ${provider}`,
  title: 'title',
  address: 'address',
  kind: 'kind',
  text: 'text',
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
  shared: (attributes: number) => `Shared blocks and bases: ${attributes} attribute${attributes === 1 ? '' : 's'}`,
  reuse: (share: string) => `Reuse over all forms there are, authored ÷ resolved: ${share}`,
  extends: (form: string) => `extends ${form}`,
  field: 'field',
  type: 'type',
  label: 'label',
  was: 'was',
  optional: 'optional',
};

export type Phrases = typeof en;

const zh: Phrases = {
  noErrors: (count, remarks) => `${count} 张表单：${remarks === 0 ? '没有问题' : `没有错误，有 ${remarks} 处警告`}`,
  committedCurrent: (count) => `${count} 张表单：已提交的输出与定义一致`,
  nothingChanged: (count) => `${count} 张表单：没有变化`,
  written: (count, number, folder) =>
    `${count} 张表单：写入 ${number} 个文件到 ${folder}${folder.endsWith('/') ? '' : '/'}`,
  watching: (folders) => `正在监视 ${folders}，按 Ctrl+C 结束。`,
  unsettled: '命令没有完成就结束了。',
  outputFailed: (reason) => `标准输出写不进去：${reason}`,
  bug: '这是 shenbao 的缺陷：凡由用户输入引起的问题都应有诊断信息。',
  nothingToWatch: '没有可监视的定义文件夹。',
  colon: '：',
  comma: '，',
  semicolon: '；',
  filings: (count) => `${count} 份`,
  passes: '没有错误',
  passesDraft: '目前没有错误',
  notChecked: '未校验',
  errors: (count, isMore) => `${count} 处${isMore ? '以上' : ''}错误`,
  warnings: (count) => `${count} 处警告`,
  attested: (count) => `${count} 项需人工核实`,
  unchecked: (count, lacking, reasons) => {
    const named = lacking.slice(0, MOST_NAMED).join('、');
    const others = lacking.length > MOST_NAMED ? ` 等 ${lacking.length} 项` : '';
    const why = [...(lacking.length > 0 ? [`缺少 ${named}${others}`] : []), ...reasons].join('；');
    return `${count} 项无法自动核对${why && `（${why}）`}`;
  },
  summary: ({ files, draft, valid, validWarnings, wrong, errors: found, isMore, wrongWarnings, notChecked }) =>
    `${files} 份：${[
      `${valid} 份${draft ? '目前' : ''}没有错误${validWarnings > 0 ? `（${validWarnings} 处警告）` : ''}`,
      ...(wrong > 0
        ? [
            `${wrong} 份有错误（共 ${found} 处${isMore ? '以上' : ''}${wrongWarnings > 0 ? `，另有 ${wrongWarnings} 处警告` : ''}）`,
          ]
        : []),
      ...(notChecked > 0 ? [`${notChecked} 份未校验`] : []),
    ].join('，')}`,
  begun: (count, pending) =>
    `写入 ${count} 个文件${pending === 0 ? '' : `，${pending} 处待核实，shenbao check 逐处列出`}`,
  upgraded: (count, places, left, written) =>
    `${written ? '已改' : '将改'} ${count} 个文件、${places} 处；${left === 0 ? '没有须由人决定之处' : `须由人决定 ${left} 处`}`,
  summarized: (taken, left, records) =>
    `共 ${records} 行，由 ${taken} 份申报书汇总${left > 0 ? `；${left} 份未汇总` : ''}`,
  needed: (count) => `尚待填写 ${count} 处`,
  filled: (names) => `已写入 ${names.join('、')}`,
  notWritten: '未写出',
  notWrittenUnforced: '未写出（加 --force 则照样写出）',
  overridden: (count) => `忽略 ${count} 处错误`,
  fillings: ({ files, written, overridden, warnings: found }) =>
    `${files} 份：${[
      `${written} 份已写入${found > 0 ? `（${found} 处警告）` : ''}`,
      ...(overridden > 0 ? [`其中 ${overridden} 份有错误，已忽略`] : []),
      ...(files > written ? [`${files - written} 份未写出`] : []),
    ].join('，')}`,
  otherKind: (file, kinds) => `“${file}”的扩展名不是 ${kinds.join(' 或 ')}。`,
  notForKind: (option, kinds) => `--${option} 不适用于 ${kinds.join('、')}。`,
  needsFilings: '须写明填入哪些数据，或用 --blank 写出空白表。',
  blankAlone: '--blank 不与数据同用。',
  needsOutput: '须写明写到何处：-o <文件> 或 --out-dir <文件夹>。',
  pictureOutside: '其名称指向文件夹之外。',
  pictureTooLarge: (limit) => `超过 ${limit} MB。`,
  noPictureFile: (file) => `“${file}”不是文件。`,
  needsFolder: (count) => `${count} 份数据须用 --out-dir 指定文件夹。`,
  packed: (file, count, bytes) => `${file}：${count} 个文件，${bytes} 字节`,
  verified: (count, { base, compared, rebuilt, key }) =>
    [
      `${count} 个文件均与 shenbao.pack.json 所列一致`,
      ...(base === undefined ? [] : [`所依据的 ${base} ${compared ? '与所述一致' : '未核对'}`]),
      ...(rebuilt ? ['由包内定义重新生成的结果相同'] : []),
      ...(key === undefined ? [] : [`由 ${key} 的密钥签名`]),
    ].join('；'),
  form: '表单',
  catalogue: '目录',
  code: '代码',
  number: '编号',
  attachment: '附件',
  package: '软件包',
  from: (provider) => `出自 ${provider}`,
  title: '标题',
  address: '位置',
  kind: '类别',
  text: '文字',
  printed: '原文',
  remark: '应为、原为或据何补',
  misprint: '原文笔误',
  repaired: '转换损坏，已修复',
  reconstructed: '原文缺失',
  lines: '行数',
  authored: '编写',
  resolved: '展开后',
  share: '占比',
  operations: '操作数',
  minimal: '最少',
  shared: (attributes) => `共用的块和基础表单：${attributes} 项属性`,
  reuse: (share) => `全部表单的复用率（编写 ÷ 展开后）：${share}`,
  extends: (form) => `继承 ${form}`,
  field: '字段',
  type: '类型',
  label: '标签',
  was: '原为',
  optional: '选填',
};

export const phrasesOf = (options: Pick<GlobalOptions, 'lang'>): Phrases => ({ en, zh })[languageOf(options)];
