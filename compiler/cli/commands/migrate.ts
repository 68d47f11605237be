/** `shenbao migrate`: filings of one form or pack as drafts of another. */
import { basename, join, resolve } from 'node:path';
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import { carriedText } from '../../filing/filing-text.ts';
import { formOf } from '../../filing/judge.ts';
import { normalise } from '../../filing/normalise.ts';
import type { Filing } from '../../filing/read-json.ts';
import { nodeHost } from '../../host/node-host.ts';
import { targetsWith } from '../../installed-targets.ts';
import { migrateFiling } from '../../migrate-filing.ts';
import { Together } from '../../write/write.ts';
import { defineCommand, oneOf, optional } from '../command.ts';
import { PAIR } from '../differences/options.ts';
import { filingReader } from '../extracting/documents.ts';
import { DOCUMENT_EXTENSIONS } from '../extracting/kinds.ts';
import { filingFiles } from '../filing-files.ts';
import { FILE_KIND_NAMES, FILE_KINDS, fileKindOf } from '../filling/kinds.ts';
import { understandOnly } from '../forms.ts';
import { furtherFonts } from '../further-fonts.ts';
import { inTurn } from '../in-turn.ts';
import { type Plans, plansOf } from '../migrations/plans.ts';
import { type Done, json, lineOf, Summary } from '../migrations/report.ts';
import { LISTING } from '../options.ts';
import { filingBytes, put } from '../output.ts';
import { outputsOf } from '../outputs.ts';
import { phrasesOf } from '../phrases.ts';
import { STDIN } from '../read-filing.ts';
import { EXIT, type Exit, type GlobalOptions, inkOf, languageOf, rootsOf, show, statusOf } from '../terminal.ts';
import { unlessFailed } from '../unless-failed.ts';

const OUT = optional({
  short: 'o',
  says: {
    en: 'where to write the draft of one filing, JSON or x.docx, x.pdf, x.xlsx; the standard output unless said',
    zh: '一份数据的草稿写到何处：JSON，或 x.docx、x.pdf、x.xlsx；不写则为标准输出',
  },
  takes: { en: 'file', zh: '文件' },
  not: ['out-dir', 'to'],
});

const OUT_DIR = optional({
  says: {
    en: 'folder for the drafts, each under the name of its file',
    zh: '草稿所在的文件夹，文件名与原文件相同',
  },
  takes: { en: 'folder', zh: '文件夹' },
});

export default defineCommand({
  name: 'migrate',
  says: {
    en: "Make this year's draft of last year's filing, or of another province's",
    zh: '把上一年或其他地区的申报数据转为本表的草稿',
  },
  arguments: [
    {
      name: { en: 'from', zh: '原表' },
      says: { en: 'form or pack that the filings are of', zh: '数据所属的表单或通知包' },
    },
    {
      name: { en: 'to', zh: '新表' },
      says: { en: 'form or pack that the drafts are to be of', zh: '草稿所属的表单或通知包' },
    },
    {
      name: { en: 'file', zh: '文件' },
      says: {
        en: 'filings as JSON, filled-in Word files, lists in Excel or PDFs, folders (of JSON, Word and Excel) or globs; - is JSON from the standard input',
        zh: '申报数据的 JSON 文件、填好的 Word、Excel 或 PDF 文件、文件夹（取其中的 JSON、Word 和 Excel）、通配符；- 为标准输入的 JSON',
      },
      several: true,
    },
  ],
  options: {
    output: OUT,
    'out-dir': OUT_DIR,
    to: oneOf(['json', ...FILE_KIND_NAMES], {
      says: { en: 'what to write into the folder; json unless said', zh: '在文件夹中写出哪种格式，不写则为 json' },
      takes: { en: 'kind', zh: '格式' },
      otherwise: 'json',
    }),
    format: LISTING,
    pair: PAIR,
  },
  examples: [
    {
      line: 'shenbao migrate hebei/2022/demonstration-factory-application hebei/2026/advanced-factory-application 2022.json -o 2026.json',
      says: { en: "last year's filing", zh: '上一年的申报书' },
    },
    {
      line: 'shenbao migrate hebei/2022/demonstration-factory-application hebei/2026/advanced-factory-application 2022.docx -o 2026.docx',
      says: { en: "last year's Word file as this year's", zh: '上一年填好的 Word 转为本年的 Word' },
    },
    {
      line: 'shenbao migrate cn/2024 gansu/2026 received/ --out-dir drafts',
      says: { en: 'a folder, each filing by the form that it says it is of', zh: '整个文件夹，各按其所属表单' },
    },
  ],
  notes: {
    en: `Each value that somebody filed ends in one way:
  carried     as it was, under the name that it has now
  converted   into what is asked now: another unit, code or year's name of it, text in place of a code, a change of before and after
  kept aside  what the form does not ask, or cannot take. It stays in the draft under $aside, and the next migration finds it there
What follows from the draft itself (the stage of a scenario) is filled in; what a final filing must have is told as needed. A draft is valid
with --draft; signatures and seals are never carried, nor years that the form does not ask.

What a name means elsewhere is said by renames of overlays, by formerly of catalogues, by from of fields, and here by --pair.
In Word, PDF and Excel a draft travels in the file as fill puts it there, $aside too.
With an error in any filing none is written: each has to be a valid draft of its own form. A filing of a form that the pack after has not is told and left out. --format json gives the report, with the drafts where they are written nowhere.`,
    zh: `填过的每个值有且只有一种结果：
  照录  原样填入，字段改过名的填入现名之下
  转换  换成现在所填的：单位、代码、新版名称，代码改为文字，前后两个值改为增减幅度
  留存  本表不填的、不能填的，留在草稿的 $aside 中，下次迁移时优先取用
由草稿本身得出的（场景所属环节）自动补填；定稿必填而未填的列为待填。草稿可通过 --draft 校验；签字、公章和本表不填的年份不予转入。

同一项改了名，由改动中的 rename、目录的 formerly、字段的 from 说明，也可用 --pair 说明。
写成 Word、PDF、Excel 的，草稿（含 $aside）随文件附带，与 fill 相同。
任何一份有错误（包括不符合原表草稿要求的），全部不写出。所属表单在新通知中已取消的，予以提示，不转入。--format json 输出报告，未写入文件的草稿也在其中。`,
  },
  exits: {
    0: {
      en: 'every filing has its draft, but those of forms that are no more',
      zh: '除所属表单已取消的以外，每份数据都有草稿',
    },
    1: { en: 'problems in a filing or in definitions; nothing is written', zh: '数据或定义有问题，未写出任何文件' },
    3: { en: 'a file could not be written', zh: '文件写不进去' },
  },
  run: async ([from = '', to = '', ...args], { output, 'out-dir': folder, to: kind, format, pair }, globals) => {
    const diagnostics = new Diagnostics();
    const files = await filingFiles(args, diagnostics, ['json', ...DOCUMENT_EXTENSIONS]);
    if (files.length > 1 && folder === undefined && (format === 'text' || output !== undefined)) {
      process.stderr.write(`shenbao: ${phrasesOf(globals).needsFolder(files.length)}\n`);
      return EXIT.usage;
    }
    if (kind !== 'json' && folder === undefined) {
      process.stderr.write(`shenbao: ${phrasesOf(globals).needsOutput}\n`);
      return EXIT.usage;
    }
    const { resolution, diagnostics: found, names } = understandOnly([from, to], globals);
    if (found.hasErrors) {
      show(found, 'text', globals);
      return statusOf(found);
    }
    const plans = plansOf(from, to, pair, { resolution, names }, diagnostics);
    const pathsOf = (file: string): readonly string[] => {
      if (folder !== undefined) return [join(folder, `${file === STDIN ? 'draft' : nameOf(file)}.${kind}`)];
      return output === undefined ? [] : [output];
    };
    const outputs = outputsOf(files, pathsOf, diagnostics);
    if (plans === undefined || diagnostics.hasErrors) {
      show(diagnostics, 'text', globals);
      return statusOf(diagnostics);
    }
    return migrateAll(files, plans, outputs, format, globals);
  },
});

/** Of a draft, whatever it is made of. */
const nameOf = (file: string): string => basename(file).replace(/\.(?:json|docx|xlsx|xlsm|pdf)$/i, '');

const migrateAll = async (
  files: readonly string[],
  plans: Plans,
  outputs: ReadonlyMap<string, readonly string[]>,
  format: 'text' | 'json',
  globals: GlobalOptions,
): Promise<Exit> => {
  const language = languageOf(globals);
  const diagnostics = new Diagnostics();
  const together = new Together(nodeHost, diagnostics);
  const summary = new Summary(language);
  const all: Done[] = [];
  // a draft that goes to the standard output stands there alone
  const tell = format === 'json' || outputs.size > 0 ? put : (text: string) => void process.stderr.write(text);
  const lines: string[] = [];
  let status: Exit = EXIT.fine;
  const filingIn = filingReader(globals);
  const isPrinted = [...outputs.values()].flat().some((output) => fileKindOf(output) === 'pdf');
  const { pdfOf } = targetsWith(isPrinted ? furtherFonts([], rootsOf(globals), nodeHost, diagnostics) : undefined);
  const contentOf = async ({ form, draft }: Done, output: string, own: Diagnostics) => {
    const kind = fileKindOf(output);
    if (kind === undefined) return filingBytes(draft);
    const { data } = normalise(form, draft);
    return FILE_KINDS[kind].make(
      form,
      data,
      { protect: false, fillable: false, pdfOf, filing: carriedText(form, data) },
      own,
    );
  };
  const migrateOne = async (file: string) => {
    const own = new Diagnostics();
    const filing = await filingIn(file, own);
    const output = outputs.get(file)?.[0];
    const made = await unlessFailed(file, own, async () => {
      const done = filing && !own.hasErrors ? migrateFile(file, filing, plans, output, language, own) : undefined;
      return { done, content: done?.output === undefined ? undefined : await contentOf(done, done.output, own) };
    });
    return { own, done: made?.done, content: made?.content };
  };
  await inTurn(files, migrateOne, ({ own, done, content }) => {
    show(own, 'text', globals);
    if (own.hasErrors) status = EXIT.problems;
    if (done === undefined) return;
    summary.add(done.fates);
    lines.push(lineOf(done, language, inkOf(globals)));
    if (done.output !== undefined && content) together.write(resolve(done.output), content);
    all.push(format === 'json' || done.output === undefined ? done : { ...done, draft: {}, fates: [] });
  });
  // of forms that are gone alone, there is nothing to do
  if (all.length === 0) status = EXIT.problems;
  if (status === EXIT.fine) together.finish();
  else together.giveUp();
  show(diagnostics, 'text', globals);
  if (status !== EXIT.fine || diagnostics.hasErrors) return status === EXIT.fine ? statusOf(diagnostics) : status;
  if (format === 'json') tell(json(plans.before, plans.after, all, summary.counts, language));
  else tell(`${lines.join('')}${summary.text(inkOf(globals))}`);
  if (format === 'text')
    for (const { draft, output } of all) if (output === undefined) put(new TextDecoder().decode(filingBytes(draft)));
  return status;
};

/** Reports `migrate/which-form`, `migrate/form-gone`, `migrate/other-form` and what `migrateFiling` does. */
const migrateFile = (
  file: string,
  filing: Filing,
  plans: Plans,
  output: string | undefined,
  lang: 'zh' | 'en',
  diagnostics: Diagnostics,
): Done | undefined => {
  const form = formOf(filing.data);
  const span = { source: filing.source, start: 0, end: 1 };
  if (form !== undefined && plans.isGone(form)) {
    diagnostics.report('migrate/form-gone', span, { form, after: plans.after });
    return undefined;
  }
  const plan = plans.of(form) ?? plans.of(undefined);
  if (plan === undefined) {
    if (form === undefined) diagnostics.report('migrate/which-form', span, {});
    else diagnostics.report('migrate/other-form', span, { found: form, form: plans.before });
    return undefined;
  }
  const migrated = migrateFiling(plan, filing, { lang, forms: plans.known }, diagnostics);
  return (
    migrated && {
      file,
      form: plan.after,
      draft: migrated.draft,
      fates: migrated.fates,
      ...(output !== undefined && { output }),
    }
  );
};
