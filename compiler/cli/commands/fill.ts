/** `shenbao fill`: filings of one form, as documents. */

import { basename, join } from 'node:path';
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { nodeHost } from '../../host/node-host.ts';
import { targetsWith } from '../../installed-targets.ts';
import { defineCommand, flag, optional, someOf } from '../command.ts';
import { filingFiles } from '../filing-files.ts';
import { filler, writeBlank } from '../filling/filler.ts';
import { FILE_KIND_NAMES, type FileKindName, fileKindOf, type OwnOption, optionOfNone } from '../filling/kinds.ts';
import { isFolder, picturesIn } from '../filling/pictures-in.ts';
import { reportOf } from '../filling/report.ts';
import { findForm } from '../forms.ts';
import { furtherFonts } from '../further-fonts.ts';
import { inTurn } from '../in-turn.ts';
import { FONT, FORM } from '../options.ts';
import { checkFolder, outputsOf } from '../outputs.ts';
import { type Phrases, phrasesOf } from '../phrases.ts';
import { STDIN } from '../read-filing.ts';
import { EXIT, languageOf, rootsOf, show, statusOf, worse } from '../terminal.ts';

const OUT = optional({
  short: 'o',
  says: { en: 'where to write one filing: x.docx, x.pdf or x.xlsx', zh: '一份数据写到何处：x.docx、x.pdf 或 x.xlsx' },
  takes: { en: 'file', zh: '文件' },
  not: ['out-dir', 'to'],
});

const OUT_DIR = optional({
  says: {
    en: 'folder for what is written, each under the name of its filing',
    zh: '写出的文件所在的文件夹，文件名与数据相同',
  },
  takes: { en: 'folder', zh: '文件夹' },
});

export default defineCommand({
  name: 'fill',
  says: {
    en: 'Write a form with filing data in it, as Word, PDF or Excel',
    zh: '把申报数据填入表单，写成 Word、PDF 或 Excel',
  },
  arguments: [
    FORM,
    {
      name: { en: 'file', zh: '文件' },
      says: {
        en: 'JSON files with filing data, folders or globs; - is the standard input',
        zh: '申报数据的 JSON 文件、文件夹或通配符；- 为标准输入',
      },
      optional: true,
      several: true,
    },
  ],
  options: {
    output: OUT,
    'out-dir': OUT_DIR,
    to: someOf(FILE_KIND_NAMES, {
      says: { en: 'what to write into the folder; docx unless said', zh: '在文件夹中写出哪些格式，不写则为 docx' },
      takes: { en: 'kind', zh: '格式' },
    }),
    final: flag({ en: 'what is not filled in yet is an error', zh: '按定稿要求：必填而未填的算错误' }),
    force: flag({ en: 'write in spite of errors in the data', zh: '数据有错误也照样写出' }),
    protect: flag({ en: 'in Word only the fields can be edited', zh: 'Word 中只能填写各项，其余不可改动' }),
    fillable: flag({ en: 'a PDF that can be typed into', zh: 'PDF 可直接在阅读器中填写' }),
    blank: flag(
      { en: 'without a filing: the blank form', zh: '不填数据，写出空白表' },
      { not: ['out-dir', 'to', 'final', 'force', 'no-data', 'pictures'] },
    ),
    pictures: optional({
      says: { en: 'folder of the pictures that the filing names', zh: '申报数据所列图片所在的文件夹' },
      takes: { en: 'folder', zh: '文件夹' },
    }),
    'no-data': flag({ en: 'the file carries only what is printed', zh: '文件中不附带申报数据，只有纸面内容' }),
    font: FONT,
  },
  examples: [
    { line: 'shenbao fill cn/2022/recommendation-summary data.json -o summary.docx' },
    {
      line: 'shenbao fill hebei/2026/advanced-factory-application data.json --pictures pictures -o application.docx',
      says: { en: 'with the pictures that data.json names', zh: '附上 data.json 所列的图片' },
    },
    {
      line: 'shenbao fill cn/2022/excellent-scenario-application received/ --out-dir filled --to docx pdf --final',
      says: { en: 'a folder, each filing as Word and as PDF', zh: '整个文件夹，每份写成 Word 和 PDF' },
    },
    {
      line: 'shenbao fill hubei/2023/scenario-application --blank --fillable -o form.pdf',
      says: { en: 'to be filled in by hand, in any reader of PDF', zh: '空白表，可用 PDF 阅读器填写' },
    },
    {
      line: 'shenbao fill cn/2022/recommendation-summary data.json -o summary.pdf --font rare.ttf',
      says: { en: 'with a font for what is rarer still', zh: '另给一个含有更生僻字的字体' },
    },
  ],
  notes: {
    en: `Data are judged first, as shenbao validate --draft does: what is wrong now is an error and nothing is written for it; what is
not filled in yet stays a blank to fill in. With --final that is an error too. --force writes all the same and says what it
overrode: what the form has no place for is then not on the page. What no document can hold, such as control characters, or a
filing of another form, is an error even so; and of more than a hundred faults the first have to be mended, as nobody has seen the rest.
What the paper has no place for is told.

Several files are written one after the other, each whole or not at all; one that is wrong does not keep the others. Two of one
name, and a document that would take the place of its data, are told before anything is written.

A file carries the filing as JSON beside the page, unseen (a PDF as its attachment filing.json): codes, digests of evidence, and what a migration has put
aside ($aside). It can so be read back exactly. Who gets the file gets that too; --no-data leaves it out.
Fields cannot be removed, only filled in and emptied; an empty row of a list is none. A row is added by copying one, its fields come
along. --protect keeps the rest from being edited: rows cannot be added then. There is no password: Word takes the protection
off under Review, Restrict Editing.

Pictures that a filing names (PNG and JPEG, at most 20 MB and 40 million pixels each) are read from the folder of --pictures, or stand in the filing
(data); one that is not there, or is another file than the filing says, is an error. They are scaled to their column, with their caption below. Without
--pictures their places are kept, with their names. A document carries each picture once.

A PDF with --fillable has a field for each place of the form, with its name when it is pointed at, and stays smaller than 2.5 MB. Of what
is typed the characters of GB 2312 are in its font; what is filled in beforehand is shown whatever characters it has. What is longer
than a page is printed and is no field.

A PDF embeds its fonts. Those of shenbao have the characters of GBK and of the Table of General Standard Chinese
Characters (8,105). For others give a font, TrueType or OpenType, or put it into fonts/ in the folder of definitions,
where fill and build find it. Word and Excel need none.

Excel is for lists and summaries, whose page is a table of records: a sheet for each table, set up to print as the page, with real numbers and days
and choices as lists. It carries the filing too.`,
    zh: `先按 shenbao validate --draft 校验：已填的有错即为错误，该份不写出；未填的留作空白，可继续填写。加 --final 则必填而未填的也是错误。
--force 照样写出，并列出忽略了哪些错误，本表没有的项不会出现在纸面上；任何文件都容纳不了的（如控制字符）、其他表单的数据，仍是错误；错误超过一百处的，须先改正已列出的，因为其余的尚未查到。
纸面上没有填写之处的内容会列出。

多个文件逐个写出，每个要么完整写出，要么不写；一份有错不影响其余。同名的、会覆盖数据来源的，在写出之前列出。

文件中除纸面内容外还附有申报数据（JSON；PDF 中为附件 filing.json），页面上看不到：代码、佐证材料的摘要值、迁移时留存的内容（$aside），以便原样读回。
收到文件的人也会得到这些；--no-data 则不附带。
各项只能填写和清空，不能删除；列表中整行清空即视为没有。加行时复制一整行，各项随之复制。--protect 使其余内容不可改动，此时也不能加行；没有密码，可在 Word“审阅—限制编辑”中取消。

申报数据所列的图片（PNG 或 JPEG，每幅不超过 20 MB、4000 万像素）取自 --pictures 指定的文件夹，或直接写在数据中（data）；找不到的，或与数据所述
不是同一文件的，是错误。图片按栏宽缩小，图题居中排在其下。不加 --pictures 则保留其位置并注明文件名。

加 --fillable 的 PDF 在每个填写处都有填写框，指向时显示名称，文件不大于 2.5 MB。手工填写可用 GB 2312 的字符，文件自带其字体；
预先填入的内容不受此限。超过一页的内容直接印出，没有填写框。

PDF 内嵌字体。shenbao 的字体含有 GBK 和《通用规范汉字表》（8105 字）的字符。其他的字须另给字体（TrueType 或 OpenType），
也可放入定义文件夹下的 fonts/，fill 和 build 都会用到。Word 和 Excel 不需要。

Excel 只用于名单、汇总表等版面为逐行填写的表格的表单：每张表一个工作表，按原页面设置打印，数字和日期为真正的数值，选项为下拉列表；
同样附有申报数据。`,
  },
  exits: {
    0: { en: 'all of them written', zh: '全部写出' },
    1: {
      en: 'problems in a filing, which is not written, or in definitions',
      zh: '有的数据有问题，未写出；或定义有问题',
    },
    3: { en: 'a file could not be written', zh: '文件写不进去' },
  },
  run: async (
    [key = '', ...args],
    { output, 'out-dir': folder, to, final, force, protect, fillable, blank, font, pictures, ...rest },
    globals,
  ) => {
    const asked = new Diagnostics();
    const files = await filingFiles(args, asked);
    const kind = output === undefined ? undefined : fileKindOf(output);
    const kinds = kind ? [kind] : output === undefined ? [...new Set(to ?? DEFAULT)] : [];
    const own = { protect, fillable };
    const given = { ...own, font: font.length > 0 };
    const refusal = refusalOf({ args, files, output, folder, kinds, blank, given }, phrasesOf(globals));
    if (refusal !== undefined) {
      process.stderr.write(`shenbao: ${refusal}\n`);
      return EXIT.usage;
    }
    show(asked, 'text', globals);
    const beforehand = new Diagnostics();
    const fonts = kinds.includes('pdf') ? furtherFonts(font, rootsOf(globals), nodeHost, beforehand) : undefined;
    const pathsOf = (file: string): readonly string[] =>
      output === undefined ? kinds.map((kind) => join(folder ?? '', `${nameOf(file)}.${kind}`)) : [output];
    const outputs = outputsOf(files, pathsOf, beforehand);
    if (folder !== undefined) checkFolder(folder, beforehand);
    if (pictures !== undefined && !isFolder(pictures))
      beforehand.report('cli/no-pictures-folder', undefined, { folder: pictures });
    show(beforehand, 'text', globals);
    if (beforehand.hasErrors) return statusOf(beforehand);
    const form = files.length > 0 || blank ? findForm(key, 'text', globals) : undefined;
    if (!form) return EXIT.problems;
    const wanted = { ...own, pdfOf: targetsWith(fonts).pdfOf };
    if (blank && output !== undefined) return writeBlank(form, output, wanted, globals);
    const strictness = { final, force, lang: languageOf(globals) };
    const from = pictures === undefined ? undefined : picturesIn(pictures, phrasesOf(globals));
    const fill = await filler(form, strictness, { ...wanted, carriesData: !rest['no-data'], from }, globals);
    const report = reportOf(files.length, globals);
    let status = statusOf(asked);
    await inTurn(
      files,
      (file) => fill(file, outputs.get(file) ?? []),
      (filled) => {
        report.file(filled);
        status = worse(status, statusOf(filled.diagnostics));
      },
    );
    report.end();
    return status;
  },
});

const DEFAULT: readonly FileKindName[] = ['docx'];

/** Of the documents of a filing, without an extension. */
const nameOf = (file: string): string => (file === STDIN ? 'filing' : basename(file).replace(/\.json$/i, ''));

interface Asked {
  readonly args: readonly string[];
  readonly files: readonly string[];
  readonly output: string | undefined;
  readonly folder: string | undefined;
  readonly kinds: readonly FileKindName[];
  readonly blank: boolean;
  readonly given: Readonly<Record<OwnOption, boolean>>;
}

/** What of the command line does not go together. */
const refusalOf = ({ args, files, output, folder, kinds, blank, given }: Asked, say: Phrases): string | undefined => {
  if (blank === args.length > 0) return blank ? say.blankAlone : say.needsFilings;
  if (output === undefined && folder === undefined) return say.needsOutput;
  if (output !== undefined && kinds.length === 0)
    return say.otherKind(
      output,
      FILE_KIND_NAMES.map((kind) => `.${kind}`),
    );
  if (output !== undefined && files.length > 1) return say.needsFolder(files.length);
  const vain = optionOfNone(kinds, given);
  return vain && say.notForKind(vain, kinds);
};
