/** List forms as Excel: what stands in the cells, as what; how it prints; the same bytes; what travels in it. */
import { createHash } from 'node:crypto';
import validate from '@ooxml-tools/validate';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { FILE_KINDS } from '../../compiler/cli/filling/kinds.ts';
import { Diagnostics } from '../../compiler/diagnostics/diagnostic.ts';
import { filingText } from '../../compiler/filing/filing-text.ts';
import { sampleOf } from '../../compiler/sample-filing.ts';
import { excelOf } from '../../compiler/targets.ts';
import { readExcel } from '../../generators/excel/read/read.ts';
import { openOffice } from '../../generators/office/package.ts';
import { understandFiles } from '../compiler/project.ts';
import { realForm, realForms } from '../forms/real-forms.ts';
import { descendants, parseXml, value } from '../word/xml.ts';

const { resolution } = understandFiles({
  'pack.yaml': 'pack: test/2030\ntitle: 试验\n',
  'list.yaml': `form: test/2030/list
title: "汇总表：[甲]/乙"
fields:
  unit: { label: 单位, type: text }
  rows:
    label: 行
    records:
      name: { label: 名称, type: text }
      count: { label: 数量, type: integer }
      sum: { label: 金额, type: money, unit: 万元 }
      day: { label: 日期, type: date, blank: xxxx年xx月xx日, dayOptional: true }
      kind: { label: 类别, type: choice, options: { x: 甲类, y: 乙类 } }
      comma: { label: 有逗号, type: choice, listed: true, options: { x: "甲,一", y: 乙 } }
      story: { label: 说明, type: prose, notes: [story] }
document:
  - { paragraph: title, style: title }
  - lines: unit
    says: { unit: "单位：{unit}" }
  - records: rows
    rows: 2
    columns: [{ number: no, label: 序号 }, name, count, { header: money, label: 金额情况, columns: [sum, day] }, kind, comma, story]
notes: { story: 写明情况。 }
`,
  'page.yaml': `form: test/2030/page
title: 表
fields: { name: { label: 名称, type: text } }
document: [{ grid: main, rows: [name] }]
`,
});
const formOf = (name: string) => {
  const form = resolution.forms.find(({ key }) => key === `test/2030/${name}`);
  if (!form) throw new Error(name);
  return form;
};
const LIST = formOf('list');
const row = (more: object = {}) => ({
  name: '甲厂',
  count: 12,
  sum: 1200.5,
  day: '2030-02-03',
  kind: 'y',
  comma: 'x',
  story: '一\n二',
  ...more,
});

const partsOf = async (data?: unknown, options = {}, form = LIST): Promise<Readonly<Record<string, string>>> => {
  const made = await excelOf(form, data, options);
  if (!made) throw new Error('no workbook');
  return Object.fromEntries(Object.entries(unzipSync(made)).map(([name, bytes]) => [name, strFromU8(bytes)]));
};

interface Read {
  readonly value: string | number;
  readonly format: string;
}

/** Cells by name, with their number formats, from the XML alone. */
const cellsIn = (parts: Readonly<Record<string, string>>, sheet = 1): ReadonlyMap<string, Read> => {
  const part = (name: string) => parseXml(parts[name] ?? '<none/>');
  const strings = descendants(part('xl/sharedStrings.xml'), 'si').map((si) =>
    descendants(si, 't')
      .map((t) => t.children.join(''))
      .join(''),
  );
  const styles = part('xl/styles.xml');
  const custom = new Map(
    descendants(styles, 'numFmt').map((each) => [value(each, 'numFmtId'), value(each, 'formatCode')]),
  );
  const [xfs] = descendants(styles, 'cellXfs');
  const formats = (xfs ? descendants(xfs, 'xf') : []).map((xf) => value(xf, 'numFmtId'));
  const known: Readonly<Record<string, string>> = { '0': 'General', '1': '0', '49': '@' };
  return new Map(
    descendants(part(`xl/worksheets/sheet${sheet}.xml`), 'c').flatMap((cell): [string, Read][] => {
      const [held] = descendants(cell, 'v');
      const id = formats[Number(value(cell, 's') ?? 0)] ?? '0';
      const text = held?.children.join('') ?? '';
      if (held === undefined) return [];
      const isString = value(cell, 't') === 's';
      return [
        [
          value(cell, 'r') ?? '',
          {
            value: isString ? (strings[Number(text)] ?? '') : Number(text),
            format: custom.get(id) ?? known[id ?? ''] ?? '?',
          },
        ],
      ];
    }),
  );
};

describe('a cell', () => {
  it('is a number, a day in the pattern of the form, or text, whatever that begins with', async () => {
    const signs = ['=1+1', '+1', '-1', '@A1', '007', '#N/A', '#VALUE!'];
    const data = { unit: '甲市', rows: [row(), ...signs.map((name) => row({ name, day: '2030-02' }))] };
    const cells = cellsIn(await partsOf(data));
    expect(['A5', 'B5', 'C5', 'D5', 'E5', 'F5', 'G5', 'H5'].map((at) => cells.get(at))).toEqual([
      { value: 1, format: '0' },
      { value: '甲厂', format: '@' },
      { value: 12, format: '0' },
      { value: 1200.5, format: 'General' },
      { value: 47517, format: 'yyyy"年"m"月"d"日"' },
      { value: '乙类', format: '@' },
      { value: '甲,一', format: '@' },
      { value: '一\n二', format: '@' },
    ]);
    expect(signs.map((_, at) => cells.get(`B${6 + at}`))).toEqual(signs.map((name) => ({ value: name, format: '@' })));
    // a month where a day is asked is none that Excel could count
    expect(cells.get('E6')).toEqual({ value: '2030年2月', format: '@' });
    const parts = await partsOf(data);
    expect(Object.values(parts).join('')).not.toMatch(/<f>|<f |vbaProject|externalLink/);
  });

  it('keeps what reads as a character by its code, and nought', async () => {
    const data = { rows: [row({ name: '零件_x000D_号', count: 0 })] };
    expect((await partsOf(data))['xl/sharedStrings.xml']).toContain('>零件_x005F_x000D_号<');
    expect(cellsIn(await partsOf(data)).get('C5')).toEqual({ value: 0, format: '0' });
    const file = openOffice((await excelOf(LIST, data)) ?? new Uint8Array());
    const [table] = readExcel(file).blocks.filter((block) => block.kind === 'table');
    const texts = table?.rows.flatMap(({ cells }) =>
      cells.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.pieces)),
    );
    expect(texts).toContain('零件_x000D_号');
  });

  it('is as wide and merged as on the page, with the notes below', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '' } = await partsOf({ rows: [row()] });
    const ranges = descendants(parseXml(sheet), 'mergeCell').map((each) => value(each, 'ref'));
    expect(ranges).toEqual(expect.arrayContaining(['A1:H1', 'D3:E3', 'A3:A4']));
    const cells = cellsIn(await partsOf({ rows: [row()] }));
    expect([...cells.values()].map((each) => each.value)).toEqual(expect.arrayContaining(['说明¹', '¹ 写明情况。']));
  });
});

describe('a sheet', () => {
  it('prints as the page, repeats its header, and offers what may be chosen', async () => {
    const parts = await partsOf();
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toMatch(/<pageSetup[^>]* paperSize="9"/);
    expect(sheet).toContain('fitToWidth="1"');
    expect(sheet).toContain('fitToHeight="0"');
    expect(parts['xl/workbook.xml']).toContain(`localSheetId="0">'汇总表： 甲 乙'!$3:$4<`);
    const lists = descendants(parseXml(sheet), 'dataValidation').map((each) => [
      value(each, 'sqref'),
      descendants(each, 'formula1')[0]?.children.join(''),
    ]);
    expect(lists).toEqual([
      ['F5:F6', '"甲类,乙类"'],
      ['G5:G6', "'选项'!$A$1:$A$2"],
    ]);
    expect(parts['xl/workbook.xml']).toContain('veryHidden');
    expect(parts['xl/workbook.xml']).toContain('name="汇总表： 甲 乙"');
  });

  it('is none of a form whose page is no table of records, which is told', async () => {
    expect(await excelOf(formOf('page'))).toBeUndefined();
    const diagnostics = new Diagnostics();
    const wanted = { protect: false, fillable: false, pdfOf: async () => undefined };
    await FILE_KINDS.xlsx.make(formOf('page'), {}, wanted, diagnostics);
    expect(diagnostics.list().map(({ code }) => code)).toEqual(['cli/no-list']);
  });
});

describe('a workbook', () => {
  it('has the same bytes at any time, and other ones for other data', async () => {
    const first = await excelOf(LIST, { rows: [row()] });
    vi.useFakeTimers({ now: new Date('2040-05-06T07:08:09Z'), toFake: ['Date'] });
    try {
      expect(await excelOf(LIST, { rows: [row()] })).toEqual(first);
    } finally {
      vi.useRealTimers();
    }
    expect(await excelOf(LIST, { rows: [row({ count: 13 })] })).not.toEqual(first);
  });

  it('carries the filing with its digest, and not where it is left out', async () => {
    const data = { unit: '<&">', rows: [row()] };
    const text = filingText(LIST, data);
    const parts = await partsOf(data, { filing: text });
    const root = parseXml(parts['customXml/item1.xml'] ?? '');
    expect([root.name, value(root, 'form'), root.children.join('')]).toEqual(['filing', LIST.key, text]);
    expect(value(root, 'sha256')).toBe(createHash('sha256').update(text).digest('hex'));
    expect(Object.keys(await partsOf(data)).filter((name) => name.startsWith('customXml'))).toEqual([]);
  });
});

const LISTS = [
  'cn/2022/recommendation-summary',
  'cn/2024/excellence-recommendation-summary',
  'gansu/2026/evaluation-recommendation',
  'gansu/2026/excellence-recommendation-summary',
  'gansu/2026/projects-under-construction',
  'gansu/2026/self-assessment-summary',
  'hebei/2022/recommendation-summary',
  'hebei/2026/advanced-recommendation-summary',
  'hebei/2026/basic-factory-list',
  'hebei/2026/overseas-factory-list',
  'hubei/2023/recommendation-summary',
  'inner-mongolia/2024/excellence-recommendation-summary',
];

it('is what the lists and summaries of the notices can be, and no other form', async () => {
  const lists = await Promise.all(realForms.map(async (form) => ((await excelOf(form)) ? [form.key] : [])));
  expect(lists.flat()).toEqual(LISTS);
});

it.each(['gansu/2026/projects-under-construction', 'hebei/2026/basic-factory-list', 'cn/2022/recommendation-summary'])(
  'is what the Open XML SDK takes: %s, blank and filled',
  async (key) => {
    const form = realForm(key);
    const data = sampleOf(form, 1);
    for (const made of [await excelOf(form), await excelOf(form, data, { filing: filingText(form, data) })])
      expect(made && (await validate(made, 'xlsx', 'Microsoft365'))).toEqual([]);
  },
);
