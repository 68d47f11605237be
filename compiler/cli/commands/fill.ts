/** `shenbao fill` */
import { resolve } from 'node:path';
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { normalise } from '../../filing/normalise.ts';
import { nodeHost } from '../../host/node-host.ts';
import { pdfOf } from '../../installed-targets.ts';
import { wordOf } from '../../targets.ts';
import { writeFile } from '../../write/write.ts';
import { defineCommand, needed } from '../command.ts';
import { FORM } from '../common-options.ts';
import { findForm } from '../forms.ts';
import { phrasesOf } from '../phrases.ts';
import { readFiling } from '../read-filing.ts';
import { EXIT, show, statusOf } from '../terminal.ts';

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
  },
  examples: [{ line: 'shenbao fill cn/2022/recommendation-summary data.json -o summary.docx' }],
  exits: {
    0: { en: 'written', zh: '已写入' },
    1: { en: 'problems in the data or in definitions', zh: '数据或定义有问题' },
    3: { en: 'the file could not be written', zh: '文件写不进去' },
  },
  run: async ([key = '', file = ''], { output }, globals) => {
    const say = phrasesOf(globals);
    const kind = /\.(docx|pdf)$/i.exec(output)?.[1]?.toLowerCase();
    if (!kind) {
      process.stderr.write(`shenbao: ${say.neitherWordNorPdf(output)}\n`);
      return EXIT.usage;
    }
    const diagnostics = new Diagnostics();
    const filing = readFiling(file, diagnostics);
    if (filing && !diagnostics.hasErrors) {
      const form = findForm(key, 'text', globals);
      if (!form) return EXIT.problems;
      const { data } = normalise(form, filing.data);
      const content = kind === 'docx' ? await wordOf(form, data) : await pdfOf(form, data, diagnostics);
      if (content) writeFile(resolve(output), content, nodeHost, diagnostics);
    }
    show(diagnostics, 'text', globals);
    if (!diagnostics.hasErrors) process.stdout.write(`${say.filled(output)}\n`);
    return statusOf(diagnostics);
  },
});
