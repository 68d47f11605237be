/**
 * List forms filled in as Excel are read back: extract(fill(d)) = d, with the filing that the workbook carries and without; what people do
 * to a list comes back as exactly the edited filing, or is told at its cell; what means harm is refused. In `npm run laws` of more seeds.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { excelOf } from '../../compiler/targets.ts';
import { understandFiles } from '../compiler/project.ts';
import { isReissue } from '../forms/fixtures-of.ts';
import { realForm, realForms } from '../forms/real-forms.ts';
import { part, told } from '../laws.ts';
import { bookOf, readBook } from './books.ts';
import { edited } from './edited.ts';
import { type Data, filedAt } from './filled.ts';
import { onPage } from './on-page.ts';
import { seeds, toldOf } from './seeds.ts';

const lists: ResolvedForm[] = [];
for (const form of realForms) if (!isReissue(form) && (await excelOf(form))) lists.push(form);

describe.each(lists.map((form) => [form.key, form] as const))(`%s, ${told}`, (_, form) => {
  const whole = async (those: readonly number[]): Promise<void> => {
    for (const seed of those) {
      const data = filedAt(form, seed);
      const carrying = await readBook(form, await bookOf(form, data));
      expect(carrying.form).toBe(form.key);
      expect(carrying.data, `seed ${seed}`).toEqual(data);
      expect(carrying.told, `seed ${seed}`).toEqual([]);
      expect(carrying.extraction?.changes, `seed ${seed}`).toEqual([]);
      const bare = await readBook(form, await bookOf(form, data, false));
      expect(onPage(form, bare.data ?? {}), `seed ${seed} bare`).toEqual(onPage(form, data));
      expect(bare.told, `seed ${seed} bare`).toEqual([]);
    }
  };
  for (const those of seeds)
    part(
      `${form.key} as a workbook is read back whole, and without the filing that it carries but for what no page shows: ${toldOf(those)}`,
      () => whole(those),
    );

  it('is an empty draft while it is blank', async () => {
    const { data, told } = await readBook(form, await bookOf(form));
    expect(data).toEqual({ $form: form.key });
    expect(told).toEqual([]);
  });
});

it('reads a list of one column, which has one header', async () => {
  const [form] = understandFiles({
    'pack.yaml': 'pack: t/2022\ntitle: 试验\n',
    'a.yaml': `form: t/2022/a
title: 名单
fields:
  unit: { label: 单位, type: text }
  names: { label: 名单, records: { name: { label: 名称, type: text } } }
document: [{ paragraph: t, style: title }, unit, { records: names, rows: 3, columns: [name] }]
`,
  }).resolution.forms;
  if (!form) throw new Error('no form');
  const data = { $form: form.key, unit: '某局', names: [{ name: '甲公司' }, { name: '乙公司' }] };
  const { data: read, told } = await readBook(form, await bookOf(form, data, false));
  expect([read, told]).toEqual([data, []]);
});

const form = realForm('cn/2022/recommendation-summary');
const filed: Data = {
  ...filedAt(form, 1),
  recommendedScenarios: ['甲', '乙', '丙', '丁'].map((name, at) => ({
    enterprise: `${name}公司`,
    contact: `张${name}`,
    mobile: `1380013800${at}`,
  })),
};
const book = await bookOf(form, filed);

/** A sheet's XML changed, as an editor leaves it; `where` is the sheet from 1. */
const sheet = (where: number, edit: (xml: string) => string): Uint8Array =>
  edited(book, { [`xl/worksheets/sheet${where}.xml`]: edit });

/** A cell with another value: a text, a number with the look of a cell, a formula with its last result. */
const withCell =
  (address: string, made: (style: string) => string) =>
  (xml: string): string => {
    const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`, 's').exec(xml);
    if (!cell) throw new Error(`no cell ${address}`);
    const style = / s="\d+"/.exec(cell[1] ?? '')?.[0] ?? '';
    return xml.replace(cell[0], made(`r="${address}"${style}`));
  };
const textCell =
  (text: string) =>
  (at: string): string =>
    `<c ${at} t="inlineStr"><is><t>${text}</t></is></c>`;

/** Rows numbered anew, so that one may be taken out, put in or moved. */
const withRows =
  (change: (rows: string[]) => string[]) =>
  (xml: string): string => {
    const data = /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1] ?? '';
    const rows = change(data.match(/<row .*?<\/row>/gs) ?? []);
    const numbered = rows.map((row, at) => row.replace(/r="([A-Z]*)\d+"/g, `r="$1${at + 1}"`));
    return xml.replace(data, numbered.join(''));
  };

const recordsOf = (data: Data | undefined): readonly Data[] => (data?.recommendedScenarios ?? []) as readonly Data[];
/** The first record stands in row 6: title lines, a heading, the header. */
const FIRST = 6;

describe('what people do to a list', () => {
  it('is read as they leave it: a value typed over is told as changed', async () => {
    const { data, codes, extraction } = await readBook(form, sheet(1, withCell(`D${FIRST}`, textCell('王五'))));
    const [first, ...others] = recordsOf(filed);
    expect(recordsOf(data)).toEqual([{ ...first, contact: '王五' }, ...others]);
    expect(codes).toEqual([]);
    expect(extraction?.changes).toMatchObject([
      { from: first?.contact, to: '王五', place: { sheet: '1. 智能制造优秀场景', address: `D${FIRST}` } },
    ]);
  });

  it('keeps each record what it was where rows are deleted, moved and added', async () => {
    const records = recordsOf(filed);
    expect(records.length).toBeGreaterThan(2);
    const at = FIRST - 1;
    const gone = await readBook(
      form,
      sheet(
        1,
        withRows((rows) => rows.toSpliced(at, 1)),
      ),
    );
    expect(recordsOf(gone.data)).toEqual(records.slice(1));
    expect(gone.codes).toEqual(['extract/record-removed']);
    expect(gone.extraction?.changes).toMatchObject([{ before: ['recommendedScenarios', 0] }]);
    const sorted = await readBook(
      form,
      sheet(
        1,
        withRows((rows) => rows.toSpliced(at, records.length, ...rows.slice(at, at + records.length).reverse())),
      ),
    );
    expect(recordsOf(sorted.data)).toEqual(records.toReversed());
    expect(sorted.codes).toEqual([]);
    const added = await readBook(
      form,
      sheet(
        1,
        withRows((rows) => {
          const copy = withCell(`B${FIRST}`, textCell('新公司'))(rows[at] ?? '');
          return rows.toSpliced(at + 1, 0, copy.replace(/<c r="D6".*?<\/c>/s, ''));
        }),
      ),
    );
    expect(recordsOf(added.data).map(({ enterprise }) => enterprise)).toEqual([
      records[0]?.enterprise,
      '新公司',
      ...records.slice(1).map(({ enterprise }) => enterprise),
    ]);
    expect(added.codes).toEqual(['extract/record-added']);
  });

  it('is a number, a day, or the last result of a formula, which is told', async () => {
    const number = await readBook(
      form,
      sheet(
        1,
        withCell(`E${FIRST}`, (at) => `<c ${at}><v>13800138000</v></c>`),
      ),
    );
    expect(recordsOf(number.data)[0]?.mobile).toBe('13800138000');
    expect(number.codes).toEqual([]);
    const formula = await readBook(
      form,
      sheet(
        1,
        withCell(`D${FIRST}`, (at) => `<c ${at} t="str"><f>[1]x!A1</f><v>王五</v></c>`),
      ),
    );
    expect(recordsOf(formula.data)[0]?.contact).toBe('王五');
    expect(formula.codes).toEqual(['extract/formula']);
    expect(formula.told).toEqual([
      [
        `sheet 1. 智能制造优秀场景, D${FIRST}`,
        '智能制造优秀场景 联系人 is a formula: its last result is read, “王五” [recommendedScenarios[0].contact]',
      ],
    ]);
    const failed = await readBook(
      form,
      sheet(
        1,
        withCell(`D${FIRST}`, (at) => `<c ${at} t="e"><f>1/0</f><v>#DIV/0!</v></c>`),
      ),
    );
    expect(failed.codes).toEqual(['extract/unread']);
    expect(recordsOf(failed.data)[0]).not.toHaveProperty('contact');
    const rounded = await readBook(
      form,
      sheet(
        1,
        withCell(`D${FIRST}`, (at) => `<c ${at}><v>9.11300001234567E+17</v></c>`),
      ),
    );
    expect(rounded.told[0]?.[1]).toContain('the digits from the 16th on are lost');
  });

  it('is a merged cell for all of its rows, which is told', async () => {
    const merged = await readBook(
      form,
      sheet(1, (xml) =>
        withCell(
          `D${FIRST + 1}`,
          (at) => `<c ${at}/>`,
        )(xml).replace(/<mergeCells[^>]*>/, (all) => `${all}<mergeCell ref="D${FIRST}:D${FIRST + 1}"/>`),
      ),
    );
    expect(recordsOf(merged.data)[1]?.contact).toBe(recordsOf(filed)[0]?.contact);
    expect(merged.codes).toEqual(['extract/merged']);
  });

  it('may move columns, and name them anew or add some, which is told', async () => {
    const swap = (xml: string): string =>
      xml.replace(/r="([DE])(\d+)"/g, (all, column: string, row: string) =>
        Number(row) < FIRST - 1 ? all : `r="${column === 'D' ? 'E' : 'D'}${row}"`,
      );
    const moved = await readBook(form, sheet(1, swap));
    expect(moved.data).toEqual(filed);
    expect(moved.codes).toEqual([]);
    const renamed = await readBook(form, sheet(1, withCell(`D${FIRST - 1}`, textCell('负责人'))));
    expect(renamed.data).toEqual(filed);
    expect(renamed.codes).toEqual(['extract/heading']);
    const extra = await readBook(
      form,
      sheet(1, (xml) =>
        xml.replace(
          new RegExp(`(<row r="${FIRST}".*?)</row>`, 's'),
          `$1<c r="H${FIRST}" t="inlineStr"><is><t>待核</t></is></c></row>`,
        ),
      ),
    );
    expect(extra.data).toEqual(filed);
    expect(extra.told).toEqual([
      [
        `sheet 1. 智能制造优秀场景, H${FIRST}`,
        'What is written here stands in nothing that is filled in (—): it is not read, and kept aside in the report: “待核”',
      ],
    ]);
  });

  it('may write below the table, or lose its header, which is told', async () => {
    const below = await readBook(
      form,
      sheet(2, (xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="90"><c r="A90" t="inlineStr"><is><t>以上共三家。</t></is></c></row></sheetData>',
        ),
      ),
    );
    expect(below.data).toEqual(filed);
    expect(below.codes).toEqual(['extract/astray']);
    const headless = await readBook(
      form,
      sheet(
        1,
        withRows((rows) => rows.toSpliced(FIRST - 2, 1)),
      ),
    );
    expect(headless.codes).toContain('extract/no-header');
    expect(recordsOf(headless.data)).toEqual([]);
    const narrow = await readBook(
      form,
      sheet(1, (xml) => xml.replace(/<c r="D\d+".*?(?:\/>|<\/c>)/gs, '')),
    );
    expect(narrow.codes).toContain('extract/no-column');
  });

  it('is read where rows and cells stand behind the last, without saying so (ECMA-376-1, 18.3.1.4)', async () => {
    const column = (name: string): number => [...name].reduce((sum, each) => 26 * sum + each.charCodeAt(0) - 64, 0);
    const without = (xml: string): string => {
      let [row, cell] = [0, 0];
      return xml.replace(/<(row|c) r="([A-Z]*)(\d+)"/g, (tag, name, letters, number) => {
        const [last, at] = name === 'row' ? [row, Number(number)] : [cell, column(letters)];
        if (name === 'row') [row, cell] = [at, 0];
        else cell = at;
        return at === last + 1 ? `<${name}` : tag;
      });
    };
    expect(without('<row r="1"><c r="A1"/><c r="C1"/></row>')).toBe('<row><c/><c r="C1"/></row>');
    const { data, codes } = await readBook(form, sheet(1, without));
    expect({ data, codes }).toEqual({ data: filed, codes: [] });
  });

  it('has comments, which are told at their cells', async () => {
    const comments =
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>审核</author></authors><commentList><comment ref="D6" authorId="0"><text><r><t>请核对</t></r></text></comment></commentList></comments>';
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>';
    const bytes = zipSync({
      ...unzipSync(book),
      'xl/comments1.xml': strToU8(comments),
      'xl/worksheets/_rels/sheet1.xml.rels': strToU8(rels),
    });
    expect((await readBook(form, bytes)).told).toEqual([['sheet 1. 智能制造优秀场景, D6', 'Comment of 审核: 请核对']]);
  });
});

it('is known by its words where nothing says which form it is, and by a name where properties are gone', async () => {
  const without = (...names: string[]): Uint8Array => {
    const parts: Zippable = unzipSync(book);
    for (const name of names) delete parts[name];
    return zipSync(parts);
  };
  expect((await readBook(form, without('docProps/custom.xml', 'customXml/item1.xml'))).form).toBe(form.key);
});

it('of a list that somebody made by hand is read by its header', async () => {
  const rows = [
    ['推荐汇总表'],
    ['推荐单位（盖章）：', '甲市工信局'],
    ['序号', '申报企业名称', '联系人', '联系方式（手机号）'],
    [1, '甲公司', '张三', 13800138000],
    [2, '乙公司', '李四', '13900139000'],
  ];
  const { data, codes } = await readBook(form, await writeXlsx({ sheets: [{ name: 'Sheet1', rows }] }));
  expect(data).toEqual({
    $form: form.key,
    recommender: '甲市工信局',
    recommendedScenarios: [
      { enterprise: '甲公司', contact: '张三', mobile: '13800138000' },
      { enterprise: '乙公司', contact: '李四', mobile: '13900139000' },
    ],
  });
  expect(codes).toEqual(['extract/no-column', 'extract/no-header']);
});

it('holds days and shares as numbers, by their formats', async () => {
  const assessed = realForm('gansu/2026/self-assessment-summary');
  const data = filedAt(assessed, 1);
  const bytes = await bookOf(assessed, data);
  const first = (all: Data | undefined): Data => ((all?.assessments ?? []) as readonly Data[])[0] ?? {};
  const text = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const [, row = ''] = /<c r="G(\d+)"[^>]*><v>4\d{4}<\/v>/.exec(text) ?? [];
  const later = edited(bytes, {
    'xl/worksheets/sheet1.xml': (xml) => xml.replace(new RegExp(`(<c r="G${row}"[^>]*><v>)\\d+`), '$147517.5'),
    'xl/workbook.xml': (xml) => xml.replace('<sheets>', '<!-- --><sheets>'),
  });
  expect(first((await readBook(assessed, later)).data)).toMatchObject({ submittedOn: '2030-02-03' });
  const from1904 = edited(later, {
    'xl/workbook.xml': (xml) =>
      /<workbookPr/.test(xml)
        ? xml.replace('<workbookPr', '<workbookPr date1904="1"')
        : xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
  });
  expect(first((await readBook(assessed, from1904)).data)).toMatchObject({ submittedOn: '2034-02-04' });
});

describe('what means harm', () => {
  const sheetPart = 'xl/worksheets/sheet1.xml';
  const wide = (xml: string): string =>
    xml.replace('</sheetData>', '<row r="99"><c r="XFD99"><v>1</v></c></row></sheetData>');
  const long = (xml: string): string =>
    xml.replace(
      '</sheetData>',
      `${Array.from({ length: 510 }, (_, row) => `<row r="${row + 100}">${'<c><v>1</v></c>'.repeat(401)}</row>`).join('')}</sheetData>`,
    );
  it.each([
    ['a sheet of millions of columns', sheet(1, wide), 'extract/too-large'],
    ['a sheet of too many cells', sheet(1, long), 'extract/too-large'],
    ['zeros by the gigabyte', edited(book, {}, { [sheetPart]: new Uint8Array(100 << 20) }), 'extract/too-large'],
    [
      'shared texts by the hundred thousand',
      edited(book, {
        'xl/sharedStrings.xml': (xml) => xml.replace('</sst>', `${'<si><t>a</t></si>'.repeat(200_001)}</sst>`),
      }),
      'extract/too-large',
    ],
    [
      'a document type',
      sheet(1, (xml) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "a">]><worksheet')),
      'extract/doctype',
    ],
    [
      'an encrypted workbook, or one of Excel 97',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'extract/encrypted',
    ],
    ['a sheet that is gone', edited(book, { [sheetPart]: () => undefined }), 'extract/no-part'],
    ['a sheet that is cut off', sheet(1, (xml) => xml.slice(0, -20)), 'extract/damaged'],
    [
      'a binary workbook',
      edited(book, {
        '[Content_Types].xml': (xml) =>
          xml.replace(
            /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
            'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
          ),
      }),
      'extract/not-word',
    ],
  ])('is told of %s', async (_, bytes, code) => {
    expect((await readBook(form, bytes)).codes).toEqual([code]);
  });

  it('is left alone: programs, and what leads out of the file', async () => {
    const bytes = edited(book, {
      '[Content_Types].xml': (xml) =>
        xml.replace('spreadsheetml.sheet.main+xml', 'spreadsheetml.sheet.macroEnabled.main+xml'),
      'xl/_rels/workbook.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="x1" Type="http://x/externalLink" Target="http://x.invalid/a.xlsx" TargetMode="External"/></Relationships>',
        ),
    });
    const { data, codes } = await readBook(form, bytes);
    expect(data).toEqual(filed);
    expect(codes).toEqual(['extract/macros']);
  });

  it('any byte of a workbook may be another: it is read, or told', async () => {
    for (let at = 0; at < book.length; at += 211) {
      const bytes = book.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      await expect(readBook(form, bytes), `byte ${at}`).resolves.toBeDefined();
    }
  });
});

it('a picture that is put on a sheet is told at its cell', async () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const put = {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
    'xl/drawings/drawing1.xml':
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:oneCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:colOff>9</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:from><xdr:pic/></xdr:oneCellAnchor></xdr:wsDr>',
  };
  const added = Object.fromEntries(Object.entries(put).map(([name, text]) => [name, strToU8(text)]));
  const { data, told } = await readBook(form, zipSync({ ...unzipSync(book), ...added }));
  expect(data).toEqual(filed);
  expect(told).toEqual([[expect.stringContaining('C7'), expect.stringContaining('A picture stands here')]]);
});
