/** `shenbao extract`: filings out of documents that people have filled in. */
import { basename, join, resolve } from 'node:path';
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { nodeHost } from '../../host/node-host.ts';
import { Together } from '../../write/write.ts';
import { defineCommand, optional } from '../command.ts';
import { extractor } from '../extracting/documents.ts';
import { DOCUMENT_EXTENSIONS } from '../extracting/kinds.ts';
import { pictureWriter } from '../extracting/picture-writer.ts';
import { type Done, detailsOf, json, lineOf } from '../extracting/report.ts';
import { filingFiles } from '../filing-files.ts';
import { inTurn } from '../in-turn.ts';
import { LISTING } from '../options.ts';
import { filingBytes, put } from '../output.ts';
import { checkFolder, outputsOf } from '../outputs.ts';
import { phrasesOf } from '../phrases.ts';
import { STDIN } from '../read-filing.ts';
import { EXIT, type Exit, type GlobalOptions, inkOf, languageOf, show, statusOf, worse } from '../terminal.ts';

export default defineCommand({
  name: 'extract',
  says: {
    en: 'Read the filing out of a filled-in Word file, PDF or list in Excel',
    zh: '从填好的 Word、PDF 文件或 Excel 汇总表中读出申报数据',
  },
  arguments: [
    {
      name: { en: 'file', zh: '文件' },
      says: {
        en: 'Word files (.docx), lists in Excel (.xlsx), PDFs with fields, folders (of Word and Excel files) or globs; - is the standard input',
        zh: 'Word 文件（.docx）、Excel 汇总表（.xlsx）、带填写域的 PDF、文件夹（取其中的 Word 和 Excel 文件）或通配符；- 为标准输入',
      },
      several: true,
    },
  ],
  options: {
    output: optional({
      short: 'o',
      says: {
        en: 'where to write the filing of one file; the standard output unless said',
        zh: '一份数据写到何处，不写则为标准输出',
      },
      takes: { en: 'file', zh: '文件' },
      not: ['out-dir'],
    }),
    'out-dir': optional({
      says: {
        en: 'folder for the filings, each under the name of its file',
        zh: '数据所在的文件夹，文件名与原文件相同',
      },
      takes: { en: 'folder', zh: '文件夹' },
    }),
    form: optional({
      says: { en: 'key of the form, where the files do not say it', zh: '表单键，文件未写明时须给出' },
      takes: { en: 'form', zh: '表单' },
    }),
    pictures: optional({
      says: { en: 'folder for the pictures of Word files', zh: 'Word 文件中图片写到的文件夹' },
      takes: { en: 'folder', zh: '文件夹' },
    }),
    report: optional({
      says: { en: 'where to write what was found and changed', zh: '读出情况和改动写到何处' },
      takes: { en: 'file', zh: '文件' },
    }),
    format: LISTING,
  },
  examples: [
    { line: 'shenbao extract received.docx -o data.json' },
    {
      line: 'shenbao extract received/ --out-dir data --report report.json --format json',
      says: { en: 'a folder, with a report of all of it', zh: '整个文件夹，并写出报告' },
    },
    {
      line: 'shenbao extract old.docx --form cn/2022/recommendation-summary',
      says: { en: 'of a copy that does not say which form it is', zh: '文件未写明是哪张表单' },
    },
  ],
  notes: {
    en: `The filing is what the pages say now: the controls of the form; where an editor has dropped their tags the bookmarks around them;
where these are gone too, the tables by their labels, which is told. Tracked changes count as accepted, and comments are listed.
A file that fill has written carries its filing; from that comes only what no page shows: digests of evidence, codes of names that
several have, fields without a place. It is not used where it is of another form or enterprise than the pages, which is told.
What was filled in and is blank now, or whose control or row is gone, is left out and told. A blank form gives {"$form": …}.

What is doubtful is told at its place: table, row, cell. A text that is no value of its field (约500 for a number, two boxes of one
choice) is an error and is left out; the report keeps it, and the rest is written all the same. Where two places of one value
differ the one that was changed since counts. Rows may be added by copying, and deleted.

Text that is struck out counts as deleted, and hidden text is left out; equations are read as lines of text (10^3, (a+b)/2), objects of other
programs are not read. A control that was put into another is text of the outer one. All of this is told, as are controls beside the label
of another field, and what is written into headers and footers. Cells merged over rows count for each row.

Pictures stand in the filing with their names, digests and captions; --pictures writes PNG and JPEG of Word files under their names, where fill
--pictures finds them again. Those that a person put into prose are read behind those of the form. Of a PDF what it carries says them.

Of a PDF the fields are read (fill --fillable), or the filing that it carries where it is only printed.

Of a workbook (.xlsx) the rows below the header of each table are read, by what heads the columns: columns may be moved, rows be added, deleted
and sorted. Of a formula the last result counts, and of a merged cell its value for each row; both are told, as is what is written elsewhere.

Which form it is the file says; else its words do, or --form. A file that cannot be read does not keep the others. Nothing that a file
refers to is fetched, no program in it runs, and no file that is read is changed.`,
    zh: `读出的是页面现在的内容：先看表单的控件；编辑软件丢掉控件标记的，看控件外的书签；书签也没有的，按表格位置和标签读取，并予以提示。
修订按全部接受读取，批注逐条列出。fill 写出的文件内附有申报数据，其中只取纸面上没有的：佐证材料的摘要值、有重名时的代码、纸面上没有填写之处的项；
内附数据与页面不是同一表单或同一企业的，予以提示，不予采用。原已填写而现为空白的，或控件、所在行已不在的，不再有此项，并予以提示。空白表得到 {"$form": …}。

存疑之处逐条指明位置（表、行、格）。不符合该项要求的文字（如数值填“约500”、单选勾了两项）是错误，不予读入，原文留在报告中；其余照常写出。
同一项有两处而不一致的，以填写后改动过的为准。可以复制行来增加，也可以删行。

带删除线的文字视为已删，隐藏文字不读；公式按一行文字读取（10^3、(a+b)/2），其他程序的对象不读。套在另一控件内的控件，其内容作为外层控件的文字。
以上均予提示；控件旁是其他项的标签的、页眉页脚中另写了文字的，也予提示。跨行合并的单元格，其值作为各行的值。

图片按名称、摘要值和图题读出；--pictures 把 Word 文件中的 PNG、JPEG 按名称写出，可供 fill --pictures 使用。填写人直接插入文字中的图片排在其后。
PDF 中的图片取自其内附的申报数据。

PDF 读其填写域（fill --fillable）；只能打印的 PDF 取其内附的申报数据。

Excel 工作簿（.xlsx）按列标题读取各表表头以下的行：列可以调换，行可以增删、排序。公式取最近一次的结果，合并单元格的值作为所含各行的值，均予提示；写在别处的文字也予提示。

表单由文件写明；未写明的按其文字判断，或用 --form 指明。读不了的文件不影响其余文件。文件所引用的内容一律不取，其中的宏不运行，所读文件不作改动。`,
  },
  exits: {
    0: { en: 'all of it was read', zh: '全部读出' },
    1: {
      en: 'a file, or something in it, could not be read; what could be is written',
      zh: '有的文件或其中的内容读不出；读出的已写出',
    },
    3: { en: 'a file could not be written', zh: '文件写不进去' },
  },
  run: async (args, { output, 'out-dir': folder, form, pictures, report, format }, globals) => {
    const asked = new Diagnostics();
    const files = await filingFiles(args, asked, DOCUMENT_EXTENSIONS);
    if (files.length > 1 && folder === undefined && (format === 'text' || output !== undefined)) {
      process.stderr.write(`shenbao: ${phrasesOf(globals).needsFolder(files.length)}\n`);
      return EXIT.usage;
    }
    const pathsOf = (file: string): readonly string[] => {
      if (folder !== undefined) return [join(folder, `${nameOf(file)}.json`)];
      return output === undefined ? [] : [output];
    };
    // The report stands beside them all.
    const outputs = outputsOf(
      report === undefined ? files : [...files, REPORT],
      (file) => (file === REPORT && report !== undefined ? [report] : pathsOf(file)),
      asked,
    );
    for (const each of [folder, pictures]) if (each !== undefined) checkFolder(each, asked);
    show(asked, 'text', globals);
    if (asked.hasErrors) return statusOf(asked);
    return extractAll(files, { outputs, form, pictures, report, format }, globals);
  },
});

/** In place of a file: what the report is written of. */
const REPORT = '--report';

const nameOf = (file: string): string =>
  file === STDIN ? 'filing' : basename(file).replace(/\.(?:docx|xlsx|xlsm|pdf)$/i, '');

interface Wanted {
  readonly outputs: ReadonlyMap<string, readonly string[]>;
  readonly form: string | undefined;
  readonly pictures: string | undefined;
  readonly report: string | undefined;
  readonly format: 'text' | 'json';
}

const extractAll = async (
  files: readonly string[],
  { outputs, form, pictures, report, format }: Wanted,
  globals: GlobalOptions,
): Promise<Exit> => {
  const language = languageOf(globals);
  const ink = report === undefined ? inkOf(globals) : (_: string, text: string): string => text;
  const extract = extractor(form, globals);
  const lines: string[] = [];
  const all: Done[] = [];
  const writePictures = pictures === undefined ? undefined : pictureWriter(pictures);
  let status: Exit = files.length > 0 ? EXIT.fine : EXIT.problems;
  const extractOne = async (file: string) => {
    const diagnostics = new Diagnostics();
    const extraction = await extract(file, diagnostics);
    const output = outputs.get(file)?.[0];
    if (extraction && output !== undefined) {
      // What could not be read keeps nothing else from being written.
      const writing = new Diagnostics();
      const together = new Together(nodeHost, writing);
      together.write(resolve(output), filingBytes(extraction.filing.data));
      together.finish();
      diagnostics.include(writing.list());
    }
    if (extraction) writePictures?.(extraction, diagnostics);
    return { file, diagnostics, extraction, output };
  };
  await inTurn(files, extractOne, ({ file, diagnostics, extraction, output }) => {
    show(diagnostics, 'text', globals);
    status = worse(status, extraction ? statusOf(diagnostics) : EXIT.problems);
    if (!extraction) return;
    const done: Done = { file, extraction, ...(output !== undefined && { output }) };
    if (format === 'json') all.push(done);
    else lines.push(lineOf(done, language), detailsOf(done, language, ink));
    if (format === 'text' && output === undefined) put(new TextDecoder().decode(filingBytes(extraction.filing.data)));
  });
  const text = format === 'json' ? json(all, language) : lines.join('');
  if (report !== undefined) return worse(status, writeReport(report, text, globals));
  // a filing that goes to the standard output stands there alone
  if (format === 'json' || outputs.size > 0) put(text);
  else process.stderr.write(text);
  return status;
};

const writeReport = (path: string, text: string, globals: GlobalOptions): Exit => {
  const diagnostics = new Diagnostics();
  const together = new Together(nodeHost, diagnostics);
  together.write(resolve(path), new TextEncoder().encode(text));
  together.finish();
  show(diagnostics, 'text', globals);
  return statusOf(diagnostics);
};
