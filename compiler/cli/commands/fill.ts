/** `shenbao fill` */
import { resolve } from 'node:path';
import { validatorOf } from '../../check-filing.ts';
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { fits, isOfOtherForm, tellUnprinted } from '../../filing/judge.ts';
import { normalise } from '../../filing/normalise.ts';
import { nodeHost } from '../../host/node-host.ts';
import { targetsWith } from '../../installed-targets.ts';
import { unprintedIn, wordOf } from '../../targets.ts';
import { writeFile } from '../../write/write.ts';
import { defineCommand, needed } from '../command.ts';
import { FONT, FORM } from '../common-options.ts';
import { findForm, formKeys } from '../forms.ts';
import { furtherFonts } from '../further-fonts.ts';
import { isSameFile } from '../migrations/outputs.ts';
import { put } from '../output.ts';
import { phrasesOf } from '../phrases.ts';
import { readFiling } from '../read-filing.ts';
import { EXIT, languageOf, rootsOf, show, statusOf } from '../terminal.ts';

export default defineCommand({
  name: 'fill',
  says: { en: 'Write a form with filing data in it, as Word or PDF', zh: '把申报数据填入表单，写成 Word 或 PDF' },
  arguments: [
    FORM,
    {
      name: { en: 'file', zh: '文件' },
      says: {
        en: 'JSON file with the filing data, a draft will do; - is the standard input',
        zh: '申报数据的 JSON 文件，草稿也可；- 为标准输入',
      },
    },
  ],
  options: {
    output: needed({
      short: 'o',
      says: { en: 'x.docx or x.pdf', zh: 'x.docx 或 x.pdf' },
      takes: { en: 'file', zh: '文件' },
    }),
    font: FONT,
  },
  examples: [
    { line: 'shenbao fill cn/2022/recommendation-summary data.json -o summary.docx' },
    {
      line: 'shenbao fill cn/2022/recommendation-summary data.json -o summary.pdf --font rare.ttf',
      says: { en: 'with a font for what is rarer still', zh: '另给一个含有更生僻字的字体' },
    },
  ],
  notes: {
    en: `Data that the document would lose are errors: those of another form, unknown fields, values of a wrong kind. A draft will
do; whether its values are right is what shenbao validate tells. What the paper has no place for is told.

A PDF embeds its fonts. Those of shenbao have the characters of GBK and of the Table of General Standard Chinese
Characters (8,105). For others give a font, TrueType or OpenType, or put it into fonts/ in the folder of definitions,
where fill and build find it. Word needs none.`,
    zh: `文件会丢失的数据是错误：其他表单的数据、本表没有的项、类型不对的值。草稿也可；值是否正确由 shenbao validate 校验。纸面上没有填写之处的内容会列出。

PDF 内嵌字体。shenbao 的字体含有 GBK 和《通用规范汉字表》（8105 字）的字符。其他的字须另给字体（TrueType 或 OpenType），
也可放入定义文件夹下的 fonts/，fill 和 build 都会用到。Word 不需要。`,
  },
  exits: {
    0: { en: 'written', zh: '已写入' },
    1: { en: 'problems in the data or in definitions', zh: '数据或定义有问题' },
    3: { en: 'the file could not be written', zh: '文件写不进去' },
  },
  run: async ([key = '', file = ''], { output, font }, globals) => {
    const say = phrasesOf(globals);
    const kind = /\.(docx|pdf)$/i.exec(output)?.[1]?.toLowerCase();
    if (!kind) {
      process.stderr.write(`shenbao: ${say.neitherWordNorPdf(output)}\n`);
      return EXIT.usage;
    }
    const diagnostics = new Diagnostics();
    const fonts = furtherFonts(font, rootsOf(globals), nodeHost, diagnostics);
    const filing = readFiling(file, diagnostics);
    if (isSameFile(file, output)) diagnostics.report('cli/over-itself', undefined, { file });
    if (filing && !diagnostics.hasErrors) {
      const form = findForm(key, 'text', globals);
      if (!form) return EXIT.problems;
      const isFilled =
        !(await isOfOtherForm(filing, form.key, () => formKeys(globals), diagnostics)) &&
        fits(filing, await validatorOf(form), { lang: languageOf(globals) }, diagnostics);
      const { data } = normalise(form, filing.data);
      const make = () => (kind === 'docx' ? wordOf(form, data) : targetsWith(fonts).pdfOf(form, data, diagnostics));
      const content = isFilled ? await make() : undefined;
      if (content) tellUnprinted(filing, await unprintedIn(form), diagnostics);
      if (content) writeFile(resolve(output), content, nodeHost, diagnostics);
    }
    show(diagnostics, 'text', globals);
    if (!diagnostics.hasErrors) put(`${say.filled(output)}\n`);
    return statusOf(diagnostics);
  },
});
