/** `shenbao summarize`: the table of the applications that have come in. */
import { resolve } from 'node:path';
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { columns } from '../../diagnostics/frame.ts';
import { carriedText } from '../../filing/filing-text.ts';
import { pathText } from '../../filing/path.ts';
import type { Filing } from '../../filing/read-json.ts';
import { nodeHost } from '../../host/node-host.ts';
import { targetsWith } from '../../installed-targets.ts';
import { visible } from '../../model/visible.ts';
import { type SummaryMade, type SummaryOrder, summarize, summaryPlan } from '../../summarize-filings.ts';
import { writeFile } from '../../write/write.ts';
import { AT, EXEMPT, NO_EXEMPT } from '../circumstances.ts';
import { defineCommand, flag, needed, type Option, optional } from '../command.ts';
import { filingReader } from '../extracting/documents.ts';
import { DOCUMENT_EXTENSIONS } from '../extracting/kinds.ts';
import { filesAsGiven } from '../filing-files.ts';
import { FILE_KIND_NAMES, FILE_KINDS, fileKindOf } from '../filling/kinds.ts';
import { formIn, understandOnly } from '../forms.ts';
import { furtherFonts } from '../further-fonts.ts';
import { inTurn } from '../in-turn.ts';
import { FONT, FORM } from '../options.ts';
import { put } from '../output.ts';
import { outputsOf } from '../outputs.ts';
import { phrasesOf } from '../phrases.ts';
import { EXIT, type Ink, inkOf, languageOf, rootsOf, show, statusOf } from '../terminal.ts';

const KEEP = optional({
  says: {
    en: 'an earlier table as JSON: what was written into it by hand stays',
    zh: '先前汇总的 JSON：其中手工填写的内容予以保留',
  },
  takes: { en: 'file', zh: '文件' },
});

const ORDER: Option<SummaryOrder | undefined> = {
  says: {
    en: 'given: as the files are; kept: as the earlier table has them; or a column, the greatest first',
    zh: 'given：按文件顺序；kept：按先前汇总表的顺序；或某一栏的字段名，由大到小',
  },
  takes: { en: 'order', zh: '顺序' },
  read: (given) => {
    const said = given.at(-1);
    return said === undefined || said === 'given' || said === 'kept' ? said : { by: said };
  },
};

const ENDINGS = ['json', ...FILE_KIND_NAMES].map((kind) => `.${kind}`);

export default defineCommand({
  name: 'summarize',
  says: { en: 'Make the summary of applications that have come in', zh: '由收到的申报书生成汇总表' },
  arguments: [
    FORM,
    {
      name: { en: 'file', zh: '文件' },
      says: {
        en: 'applications as JSON, filled-in Word files, lists in Excel or PDFs, folders or globs; - is the standard input',
        zh: '申报书的 JSON 数据、填好的 Word、Excel 或 PDF 文件、文件夹、通配符；- 为标准输入',
      },
      several: true,
    },
  ],
  options: {
    output: needed({
      short: 'o',
      says: { en: 'x.json, x.xlsx, x.docx or x.pdf', zh: 'x.json、x.xlsx、x.docx 或 x.pdf' },
      takes: { en: 'file', zh: '文件' },
    }),
    keep: KEEP,
    order: ORDER,
    force: flag({
      en: 'take in applications that have errors or are there already',
      zh: '有错误的、重复的申报书也予汇总',
    }),
    at: AT,
    exempt: EXEMPT,
    'no-exempt': NO_EXEMPT,
    font: FONT,
  },
  examples: [
    { line: 'shenbao summarize hebei/2022/recommendation-summary received/ -o summary.json' },
    {
      line: 'shenbao summarize hebei/2022/recommendation-summary received/ --keep summary.json -o again.json --at today',
      says: { en: 'again, with what has come in since', zh: '又有新收到的，重新汇总' },
    },
    {
      line: 'shenbao summarize hebei/2026/advanced-recommendation-summary received/ --order maturityScore -o summary.docx',
      says: { en: 'the highest score first', zh: '按得分由高到低' },
    },
  ],
  notes: {
    en: `What each column takes of the applications is said in the definitions (takes, summarizes); shenbao explain shows it. Each application is judged as
validate does with a final filing. One with errors is left out, and so is the second of one applicant; both are told. The table is then held
against the rules of its form: the quotas of the notice, and with --at its deadline.

What nobody says is told as needed, with its record. Write it into the JSON file and give that to --keep the next time: what was written by hand
stays, what was made of an application follows what it says now, records that none of the applications given makes stay as they were. shenbao fill
makes Excel, Word and PDF of the JSON file too.`,
    zh: `各栏取自申报书的哪一项，由定义中的 takes、summarizes 说明，可用 shenbao explain 查看。每份申报书按定稿校验；有错误的不予汇总，同一单位重复的只汇总第一份，
均予提示。汇总表再按本表的规则校验：通知的名额，加 --at 时还有期限。

没有来源的内容列为待填，并注明所在的行。填入 JSON 文件后，下次用 --keep 给出：手工填写的予以保留，取自申报书的以申报书现在的内容为准，
本次没有其申报书的行照原样保留。也可用 shenbao fill 把 JSON 文件写成 Excel、Word 或 PDF。`,
  },
  exits: {
    0: { en: 'written, and nothing is wrong', zh: '已写入，没有错误' },
    1: {
      en: 'problems: of applications, which are left out, of the table, or of definitions',
      zh: '申报书（未予汇总）、汇总表或定义有错误',
    },
    3: { en: 'the file could not be written', zh: '文件写不进去' },
  },
  run: async ([key = '', ...args], options, globals) => {
    const { output, keep, order, force, at, exempt, 'no-exempt': noExempt, font } = options;
    const say = phrasesOf(globals);
    if (!ENDINGS.some((ending) => output.toLowerCase().endsWith(ending))) {
      process.stderr.write(`shenbao: ${say.otherKind(output, ENDINGS)}\n`);
      return EXIT.usage;
    }
    const kind = fileKindOf(output);
    if (font.length > 0 && kind !== 'pdf') {
      process.stderr.write(`shenbao: ${say.notForKind('font', [kind ?? 'json'])}\n`);
      return EXIT.usage;
    }
    const diagnostics = new Diagnostics();
    const files = await filesAsGiven(args, diagnostics, ['json', ...DOCUMENT_EXTENSIONS]);
    outputsOf(
      [...files, ...(keep === undefined ? [] : [keep])],
      (file) => (file === files[0] ? [output] : []),
      diagnostics,
    );
    const fonts = kind === 'pdf' ? furtherFonts(font, rootsOf(globals), nodeHost, diagnostics) : undefined;
    const understood = understandOnly([key], globals);
    const form = formIn(understood, key, 'text', globals)?.form;
    if (!form) return EXIT.problems;
    const plan = summaryPlan(form, understood.resolution, diagnostics);
    const read = filingReader(globals);
    const filingIn = (file: string) => read(file, diagnostics);
    const kept = keep === undefined ? undefined : await filingIn(keep);
    if (!plan || diagnostics.hasErrors) {
      show(diagnostics, 'text', globals);
      return statusOf(diagnostics);
    }
    const filings: Filing[] = [];
    await inTurn(files, filingIn, (filing) => {
      if (filing) filings.push(filing);
    });
    const made = summarize(
      plan,
      filings,
      {
        lang: languageOf(globals),
        force,
        ...(kept && { keep: kept }),
        ...(order && { order }),
        ...(at !== undefined && { at }),
        ...(noExempt ? { exempt: [] } : exempt && { exempt }),
      },
      diagnostics,
    );
    const wanted = {
      protect: false,
      fillable: false,
      ...(made && { filing: carriedText(form, made.data) }),
      pdfOf: targetsWith(fonts).pdfOf,
    };
    const content =
      made && (kind ? await FILE_KINDS[kind].make(form, made.data, wanted, diagnostics) : asJson(made.data));
    if (content) writeFile(resolve(output), content, nodeHost, diagnostics);
    show(diagnostics, 'text', globals);
    if (made && content) {
      const { taken, records } = made;
      put(`${say.filled([output])}${say.colon}${say.summarized(taken, files.length - taken, records)}\n`);
      put(neededText(made, say.needed, inkOf(globals)));
    }
    return statusOf(diagnostics);
  },
});

const asJson = (data: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`);

/** Record by record. */
const neededText = ({ needed: all }: SummaryMade, heading: (count: number) => string, ink: Ink): string => {
  if (all.length === 0) return '';
  const width = Math.min(60, Math.max(...all.map(({ path }) => columns(pathText(path)))));
  const lines = all.map(({ path, label, record = '' }) => {
    const place = pathText(path).padEnd(width);
    return `  ${ink('dim', place)}  ${visible([record, label].filter(Boolean).join('  '))}\n`;
  });
  return `\n${ink('red', heading(all.length))}\n${lines.join('')}`;
};
