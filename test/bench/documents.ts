/**
 * Filling and reading back, warm, in one process: an application as Word and PDF beside what fills templates elsewhere (the same pages and
 * controls, docx alone), a list of 1,000 records as Excel, and whether 1,000 applications leave memory as it was.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Docxtemplater from 'docxtemplater';
import { TemplateHandler } from 'easy-template-x';
import PizZip from 'pizzip';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { Block, Control, FormDocument, Inline } from '../../generators/layout/document.ts';
import { built } from './built.ts';
import { clock, line, megabytes, middle, milliseconds, times } from './report.ts';

/** About 12 pages once it is filled in. */
const APPLICATION = 'gansu/2026/advanced-factory-application';
const LIST = 'gansu/2026/projects-under-construction';
const RECORDS = 1000;
const [WARM, RUNS] = [5, 25];
const MANY = 1000;

/** Milliseconds, the middle of many runs behind a few that are not counted. */
const warm = async (work: () => unknown, runs = RUNS): Promise<number> => {
  const all: number[] = [];
  for (let run = 0; run < WARM + runs; run += 1) all.push(1000 * (await clock(work)));
  return middle(all.slice(WARM));
};

/** `{t0}`, `{t1}`, … where the controls are, and what is to stand there: a template for who fills such. */
const templateOf = (
  document: FormDocument,
): { readonly document: FormDocument; readonly values: Readonly<Record<string, string>> } => {
  const values: Record<string, string> = {};
  const inline = (each: Inline): Inline => {
    if (each.kind !== 'control' || each.input === 'check') return each;
    const name = `t${Object.keys(values).length}`;
    values[name] = each.value ?? '';
    const { filed: _, ...control }: Control = each;
    return { ...control, input: 'multiline', value: `{${name}}`, gap: 0, placeholder: '' };
  };
  const block = (each: Block): Block =>
    each.kind === 'paragraph'
      ? { ...each, inlines: each.inlines.map(inline) }
      : {
          ...each,
          rows: each.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({
              ...cell,
              blocks: cell.blocks.map((paragraph) => ({ ...paragraph, inlines: paragraph.inlines.map(inline) })),
            })),
          })),
        };
  const sections = document.sections.map((section) => ({ ...section, blocks: section.blocks.map(block) }));
  return { document: { ...document, sections }, values };
};

/** Paths of the records of a list form, and 1,000 of them. */
const longList = (form: ResolvedForm, sample: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const [list] = form.fields.flatMap((node) => (node.kind === 'list' ? [node.id] : []));
  const records = list === undefined ? [] : (sample[list] as readonly object[]);
  return { ...sample, [String(list)]: Array.from({ length: RECORDS }, (_, at) => records[at % records.length]) };
};

const libreOffice = (folder: string, docx: Uint8Array): void => {
  if (spawnSync('soffice', ['--version']).status !== 0) {
    line('  LibreOffice, of the Word file, a call', 'not here');
    return;
  }
  const to = join(folder, 'application');
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'filled.docx'), docx);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const convert = (): number => {
    const start = performance.now();
    const words = [profile, '--headless', '--convert-to', 'pdf', '--outdir', to, join(to, 'filled.docx')];
    execFileSync('soffice', words, { stdio: 'ignore' });
    return performance.now() - start;
  };
  convert(); // its first start makes a profile
  line('  LibreOffice, of the Word file, a call', milliseconds(middle([convert(), convert(), convert()])));
};

const collected = (): number => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
};

/** @param folder for files that others make */
export const documents = async (folder: string): Promise<void> => {
  const index = await built<typeof import('../../compiler/index.ts')>('compiler/index.js');
  const { Diagnostics, excelOf, extract, filingText, nodeHost, openDocument, read, sampleOf, understand, wordOf } =
    index;
  const { layout } = await built<typeof import('../../generators/layout/layout.ts')>('generators/layout/layout.js');
  const { renderWord } = await built<typeof import('../../generators/word/word.ts')>('generators/word/word.js');
  const { pdfOf } = index;
  const { forms } = understand(
    read({ folder: 'forms', prefix: 'forms/' }, nodeHost, new Diagnostics()),
    new Diagnostics(),
  );
  const formOf = (key: string): ResolvedForm => {
    const form = forms.find((each) => each.key === key);
    if (!form) throw new Error(`there is no form ${key}`);
    return form;
  };
  const form = formOf(APPLICATION);
  const data = sampleOf(form, 1);
  const filing = filingText(form, data);
  const reading =
    (bytes: Uint8Array, of = form) =>
    async (): Promise<void> => {
      const diagnostics = new Diagnostics();
      const document = await openDocument('x', bytes, diagnostics);
      if (!document || !(await extract(of, document, {}, diagnostics))) throw new Error('not read');
    };
  const fillWord = () => wordOf(form, data, { filing });
  const fillPdf = async (fillable = false): Promise<Uint8Array> => {
    const pdf = await pdfOf(form, data, new Diagnostics(), { filing, fillable });
    if (!pdf) throw new Error('no PDF');
    return pdf;
  };

  const docx = await fillWord();
  const word = await warm(fillWord);
  line(`fill ${APPLICATION} as Word`, milliseconds(word), '≤ 40 ms', word <= 40);
  const { document, values } = templateOf(layout(form, data));
  const template = await renderWord(document);
  const docxtemplater = await warm(() => {
    const made = new Docxtemplater(new PizZip(template), { linebreaks: true });
    made.render(values);
    return made.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  });
  line('  docxtemplater, the same pages as a template', milliseconds(docxtemplater), times(word / docxtemplater));
  const easy = await warm(() => new TemplateHandler().process(Buffer.from(template), values));
  line('  easy-template-x, the same pages as a template', milliseconds(easy), times(word / easy));

  const pdf = await warm(() => fillPdf());
  line(`fill ${APPLICATION} as PDF`, milliseconds(pdf), '≤ 100 ms', pdf <= 100);
  libreOffice(folder, docx);
  const fillable = await fillPdf(true);
  line('  with fields', milliseconds(await warm(() => fillPdf(true))));

  for (const [name, bytes] of [
    ['a Word file', docx],
    ['a PDF with fields', fillable],
  ] as const) {
    const each = await warm(reading(bytes));
    line(`extract of ${name}`, milliseconds(each), '≤ 40 ms', each <= 40);
  }

  const list = formOf(LIST);
  const long = longList(list, sampleOf(list, 1) as Readonly<Record<string, unknown>>);
  const text = filingText(list, long);
  const fillExcel = () => excelOf(list, long, { filing: text });
  const xlsx = await fillExcel();
  const excel = await warm(fillExcel, 9);
  line(`fill ${RECORDS} records as Excel`, milliseconds(excel), '≤ 300 ms', excel <= 300);
  if (xlsx) line('  extract of them', milliseconds(await warm(reading(xlsx, list), 9)));

  for (let time = 0; time < MANY / 10; time += 1) await fillWord();
  const before = collected();
  for (let time = 0; time < MANY; time += 1) await fillWord();
  const grown = collected() - before;
  line(`memory more after ${MANY} applications`, megabytes(grown), '≤ 5 MB', grown <= 5e6);
};
