/** `shenbao validate`: filings of one form, a file at a time. */
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { judge, tellOtherForm } from '../../filing/judge.ts';
import type { Options } from '../../filing/validation.ts';
import type { Validator } from '../../filing/validator.ts';
import { AT, EXEMPT, NO_EXEMPT } from '../circumstances.ts';
import { defineCommand, flag } from '../command.ts';
import type { Extractor } from '../extracting/documents.ts';
import { DOCUMENT_EXTENSIONS, isDocument } from '../extracting/kinds.ts';
import { filingFiles } from '../filing-files.ts';
import { inTurn } from '../in-turn.ts';
import { loadValidator } from '../load-validator.ts';
import { FORM, FORMAT, OUTPUT } from '../options.ts';
import { readFiling } from '../read-filing.ts';
import { EXIT, type Exit, type GlobalOptions, languageOf } from '../terminal.ts';
import { unlessFailed } from '../unless-failed.ts';
import { type Checked, reportOf } from '../validate-report.ts';

export default defineCommand({
  name: 'validate',
  says: { en: 'Tell what is wrong with filing data', zh: '校验申报数据' },
  arguments: [
    FORM,
    {
      name: { en: 'file', zh: '文件' },
      says: {
        en: 'JSON, filled-in Word files (.docx), lists in Excel (.xlsx) or PDFs with fields, folders or globs; - is the standard input, JSON',
        zh: '申报数据的 JSON 文件、填好的 Word 文件（.docx）、Excel 汇总表（.xlsx）或带填写域的 PDF、文件夹或通配符；- 为标准输入（JSON）',
      },
      several: true,
    },
  ],
  options: {
    draft: flag({ en: 'accept what is not filled in yet', zh: '作为草稿校验，未填的不算错误' }),
    at: AT,
    exempt: EXEMPT,
    'no-exempt': NO_EXEMPT,
    output: OUTPUT,
    format: FORMAT,
  },
  examples: [
    { line: 'shenbao validate cn/2022/recommendation-summary data.json --draft' },
    { line: "shenbao validate cn/2022/excellent-scenario-application 'received/**/*.json'" },
    {
      line: 'shenbao validate hebei/2022/recommendation-summary received/ --at 2022-10-25 --exempt 甲公司 --exempt 乙公司',
    },
    {
      line: 'shenbao sample cn/2022/recommendation-summary | shenbao validate cn/2022/recommendation-summary -',
    },
  ],
  notes: {
    en: `Several files are checked one after the other, sorted by path, each once, and a summary comes last.
  folder    its *.json, *.docx and *.xlsx files and those of the folders in it; not what is hidden, nor node_modules
  glob      * ? [a-z] {a,b} and ** for any folders; in quotes, the same on every system
A file that cannot be read, or is of another form, does not keep the others from being checked.

An error is what the notice rules out; with one in any file the exit status is 1. Warnings are about what the notice
does not state in so many words. What a person must confirm, and what cannot be checked for want of data, is noted.
Telephone numbers, codes and dates may be written as people write them. Of a Word file, workbook or PDF the filing is judged that shenbao extract
reads, and what is wrong stands at its place in the document.

  --at      the day in China; without it no deadline is checked
  --exempt  where a notice leaves some enterprises out of its quotas the forms do not tell which these are: without it
            or --no-exempt a quota that is exceeded is noted as not checkable

Issues go to stderr, verdicts and the summary to stdout; --format json, sarif and github give issues only, to stdout.`,
    zh: `多个文件按路径排序，逐个校验，每个一次，最后是汇总。
  文件夹    其中及各级子文件夹中的 *.json、*.docx 和 *.xlsx；不含隐藏的，也不含 node_modules
  通配符    * ? [a-z] {a,b}，** 表示任意层文件夹；加引号，在各系统上都一样
读不了的文件、其他表单的文件，不影响校验其余文件。

错误是通知不允许的；任何一个文件有错误，退出码即为 1。警告是通知未明文规定的。需人工核实的、缺数据而无法核对的，另行列出。
电话、代码和日期可按通常的写法填写。Word、Excel 和 PDF 文件按 shenbao extract 读出的数据校验，问题指明在文件中的位置。

  --at      中国的日期；不写则不核对截止日期
  --exempt  通知规定某些企业不占名额，而表中看不出是哪些：不写它，也不写 --no-exempt，超出名额时只说明无法核对

问题写到标准错误，结论和汇总写到标准输出；--format 为 json、sarif 或 github 时，只把问题写到标准输出。`,
  },
  exits: {
    0: { en: 'no errors', zh: '没有错误' },
    1: { en: 'errors in a filing, or in definitions', zh: '申报数据或定义有错误' },
  },
  run: async ([form = '', ...args], { draft, at, exempt, 'no-exempt': noExempt, output, format }, globals) => {
    const asked = new Diagnostics();
    const files = await filingFiles(args, asked, ['json', ...DOCUMENT_EXTENSIONS]);
    const validator = files.length > 0 ? await loadValidator(form, output, format, globals) : undefined;
    if (files.length > 0 && !validator) return EXIT.problems;
    const circumstances: Options = {
      lang: languageOf(globals),
      draft,
      ...(at !== undefined && { at }),
      ...(noExempt ? { exempt: [] } : exempt !== undefined && { exempt }),
    };
    const check = validator && checker(await keyNamed(form, globals), validator, circumstances, globals);
    const report = reportOf(format, { draft, files: files.length }, globals);
    report.beforehand(asked);
    let status: Exit = asked.hasErrors ? EXIT.problems : EXIT.fine;
    if (check)
      await inTurn(files, check, (checked) => {
        report.file(checked);
        if (checked.diagnostics.hasErrors) status = EXIT.problems;
      });
    report.end();
    return status;
  },
});

/** What filings call the form: of one that is named as it is imported from a package, its key. */
const keyNamed = async (form: string, globals: GlobalOptions): Promise<string> => {
  if (form.split('/').length === 3 && !form.startsWith('@')) return form;
  const { findForm } = await import('../forms.ts');
  return findForm(form, 'text', globals)?.key ?? form;
};

const checker = (form: string, validator: Validator, circumstances: Options, globals: GlobalOptions) => {
  let known: Promise<readonly string[]> | undefined;
  // most filings are of the form: only another one's is worth looking at all definitions
  const keys = (): Promise<readonly string[]> => {
    known ??= import('../forms.ts').then(({ formKeys }) => formKeys(globals));
    return known;
  };
  let reading: Promise<Extractor> | undefined;
  const reader = (): Promise<Extractor> => {
    reading ??= import('../extracting/documents.ts').then(({ extractor }) => extractor(form, globals));
    return reading;
  };
  const judged = async (file: string, diagnostics: Diagnostics): Promise<Checked['judgement']> => {
    if (isDocument(file)) {
      const extraction = await (await reader())(file, diagnostics);
      return extraction && judge(extraction.filing, validator, circumstances, diagnostics);
    }
    const filing = readFiling(file, diagnostics);
    const isJudged = filing !== undefined && !(await tellOtherForm(filing, form, keys, diagnostics));
    return isJudged ? judge(filing, validator, circumstances, diagnostics) : undefined;
  };
  return async (file: string): Promise<Checked> => {
    const diagnostics = new Diagnostics();
    const judgement = await unlessFailed(file, diagnostics, () => judged(file, diagnostics));
    return { file, diagnostics, ...(judgement && { judgement }) };
  };
};
