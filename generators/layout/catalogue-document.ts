/** A catalogue as a document: its title, where it is published, and a table of its entries in their order, a row each. */
import type { Catalogue, CatalogueEntry } from '../../compiler/model/catalogue.ts';
import type { Cell, FormDocument, Paragraph, TableRow } from './document.ts';
import { type StyleName, typeWidth } from './styles.ts';

/** Columns as people and tables read them: number, label, what it stands in, code. */
const CATALOGUE_COLUMNS = ['编号', '名称', '所属', '代码'] as const;

/** The rows of the table, without its header. */
const catalogueRows = ({ entries }: Pick<Catalogue, 'entries'>): readonly (readonly string[])[] => rowsOf(entries, '');

const rowsOf = (entries: readonly CatalogueEntry[], within: string): readonly (readonly string[])[] =>
  entries.flatMap((entry) => [
    [entry.number ?? '', entry.label, within, entry.code],
    ...rowsOf(entry.entries, entry.label),
  ]);

/** Parts of the width of a page. */
const SHARES = [0.1, 0.35, 0.21, 0.34] as const;
const ROW_HEIGHT = 400;

const paragraph = (style: StyleName, text: string): Paragraph => ({
  kind: 'paragraph',
  style,
  inlines: text === '' ? [] : [{ kind: 'run', text }],
});

const row = (texts: readonly string[], isHeader: boolean): TableRow => ({
  height: ROW_HEIGHT,
  splittable: false,
  cells: texts.map(
    (text, column): Cell => ({
      column,
      columnSpan: 1,
      rowSpan: 1,
      role: isHeader ? 'header' : 'value',
      vertical: 'middle',
      blocks: [paragraph(isHeader ? 'columnLabel' : 'columnValue', text)],
    }),
  ),
});

export const catalogueDocument = (catalogue: Catalogue): FormDocument => {
  const width = typeWidth('portrait');
  const widths = SHARES.map((share) => Math.floor(width * share));
  const last = widths.length - 1;
  const rest = width - widths.reduce((sum, each) => sum + each, 0);
  return {
    form: catalogue.key,
    title: catalogue.title,
    sections: [
      {
        orientation: 'portrait',
        numbered: true,
        restart: true,
        blocks: [
          paragraph('title', catalogue.title),
          {
            kind: 'table',
            id: catalogue.key,
            widths: widths.map((each, at) => (at === last ? each + rest : each)),
            headerRows: 1,
            rows: [row(CATALOGUE_COLUMNS, true), ...catalogueRows(catalogue).map((texts) => row(texts, false))],
          },
          paragraph('note', `来源：${catalogue.source}`),
        ],
      },
    ],
    footnotes: [],
  };
};
