/** Rows that an editor puts in among records have no controls: they are records all the same. */
import { describe, expect, it } from 'vitest';
import { realForm } from '../forms/real-forms.ts';
import { editedText, rowAt, runOf } from './edited.ts';
import { type Data, filedAt, filledWith, readBack } from './filled.ts';

const form = realForm('cn/2022/recommendation-summary');
const filed = filedAt(form, 35);
const file = await filledWith(form, filed);
const factories = (filed.recommendedFactories ?? []) as readonly Data[];

const CELLS = ['武汉甲有限公司', '甲智能工厂', '', '张某', '13800138000'];
const NEW = { enterprise: '武汉甲有限公司', factory: '甲智能工厂', contact: '张某', mobile: '13800138000' };

/** As Word and LibreOffice insert a row: the cells of its neighbour, with nothing of what stood in them but what is typed now. */
const plain = (row: string, cells: readonly string[]): string => {
  let at = -1;
  return row.replace(/(<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>)?).*?<\/w:tc>/gs, (_, head: string) => {
    at += 1;
    return `${head}<w:p>${at === 0 ? '' : runOf(cells[at - 1] ?? '')}</w:p></w:tc>`;
  });
};

const inserted = (nth: number, where: 'above' | 'below', cells = CELLS) =>
  readBack(
    form,
    editedText(file, (xml) => {
      const [start, end] = rowAt(xml, `recommendedFactories[${nth}].enterprise`);
      const row = plain(xml.slice(start, end), cells);
      const at = where === 'above' ? start : end;
      return xml.slice(0, at) + row + xml.slice(at);
    }),
  );

describe('a row without controls', () => {
  it('below the last record is one more, told with its place and by what it was read', async () => {
    const last = factories.length - 1;
    const { data, codes } = await inserted(last, 'below');
    expect(data?.recommendedFactories).toEqual([...factories, NEW]);
    expect(codes.toSorted()).toEqual(['extract/by-cells', 'extract/record-added']);
  });

  it('in the midst of others stands where it is', async () => {
    const { data } = await inserted(0, 'below');
    expect(data?.recommendedFactories).toEqual([factories[0], NEW, ...factories.slice(1)]);
  });

  it('above the first is the first', async () => {
    const { data } = await inserted(0, 'above');
    expect(data?.recommendedFactories).toEqual([NEW, ...factories]);
  });

  it('with nothing written in it is none', async () => {
    const { data, codes } = await inserted(0, 'below', []);
    expect([data, codes]).toEqual([filed, []]);
  });
});

describe('a row whose deletion is tracked by its mark alone', () => {
  it('is gone with all that stands in it', async () => {
    const read = await readBack(
      form,
      editedText(file, (xml) => {
        const [start, end] = rowAt(xml, 'recommendedFactories[1].enterprise');
        const mark = '<w:del w:id="900" w:author="张" w:date="2026-06-01T00:00:00Z"/>';
        const row = xml.slice(start, end);
        const marked = /<w:trPr>/.test(row)
          ? row.replace('</w:trPr>', `${mark}</w:trPr>`)
          : row.replace(/<w:tr(?: [^>]*)?>/, (open) => `${open}<w:trPr>${mark}</w:trPr>`);
        return xml.slice(0, start) + marked + xml.slice(end);
      }),
    );
    expect(read.data?.recommendedFactories).toEqual([factories[0], ...factories.slice(2)]);
    expect(read.codes).toContain('extract/record-removed');
  });
});

describe('bookmarks that overlap', () => {
  it('each hold their own text, as LibreOffice leaves controls that touch', async () => {
    const key = realForm('hebei/2026/advanced-factory-application');
    const data = filedAt(key, 7);
    const bytes = editedText(await filledWith(key, data), (xml) =>
      xml
        .replace(/<w:tag [^>]*>/g, '')
        // value, then unit: the unit's control and bookmark begin within those of the value, and its text stands behind
        .replace(
          /(<w:bookmarkEnd w:id="(\d+)"\/>)(<w:bookmarkStart w:id="\d+" w:name="[^"]*"\/>)(?=<w:sdt>)/g,
          (_, end: string, __, start: string) => `${start}${end}`,
        ),
    );
    const { data: back } = await readBack(key, bytes);
    expect(back?.kpis).toEqual(data.kpis);
  });
});
