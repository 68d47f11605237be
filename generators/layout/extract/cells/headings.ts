/** What the form has at the head of each column, of lists and of figures by year, and what a file has there. */
import { parsePath } from '../../../../compiler/filing/path.ts';
import type { ResolvedForm } from '../../../../compiler/model/form.ts';
import type { Cell, Table, TableRow } from '../../document.ts';
import type { FoundPlace, FoundTable } from '../../found.ts';
import { layout } from '../../layout.ts';
import { bare, controlsIn, keyOf, unconditional } from '../spots.ts';
import { gridOf, isFirst, wordsIn } from './grid.ts';
import { twoOfEach } from './units.ts';

/** Words, bare. */
interface Heads {
  /** Of its own columns, wherever the form prints it. */
  readonly own: Set<string>;
  /** Of the columns beside these. */
  readonly others: Set<string>;
}

/** By key of a control. */
type FormHeads = ReadonlyMap<string, Heads>;

const wordsOf = ({ blocks }: Cell): string =>
  bare(
    blocks
      .flatMap(({ inlines }) => inlines)
      .map((inline) => (inline.kind === 'run' ? inline.text : ''))
      .join(''),
  );

const headersOf = ({ rows, headerRows }: Table, at: number): readonly TableRow[] => {
  const headed = rows[at]?.headed;
  if (headed !== undefined) return rows.slice(at - headed.above, at - headed.above + headed.rows);
  return at < headerRows ? [] : rows.slice(0, headerRows);
};

/** The lowest that says something. */
const headOf = (headers: readonly TableRow[], { column }: Cell): string =>
  headers
    .flatMap(({ cells }) => cells.filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan))
    .map(wordsOf)
    .findLast((words) => words !== '') ?? '';

const made = new WeakMap<ResolvedForm, FormHeads>();

const headsOf = (form: ResolvedForm): FormHeads => {
  const known = made.get(form);
  if (known) return known;
  const heads = new Map<string, Heads>();
  const tables = layout(unconditional(form), twoOfEach(form.fields)).sections.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === 'table'),
  );
  for (const table of tables)
    for (const [at, { cells }] of table.rows.entries()) {
      const headers = headersOf(table, at);
      const all = cells.map((cell) => headOf(headers, cell));
      for (const [place, { blocks }] of cells.entries())
        for (const { path } of blocks.flatMap(controlsIn)) {
          const key = keyOf(parsePath(path));
          const own = heads.get(key) ?? { own: new Set(), others: new Set() };
          heads.set(key, own);
          if (all[place]) own.own.add(all[place]);
          for (const other of all) if (other !== '') own.others.add(other);
        }
    }
  made.set(form, heads);
  return heads;
};

/** A cell that stands below a heading that the form has over another column. */
export interface Misheaded<Own> {
  readonly own: Own;
  readonly heading: string;
  readonly place: FoundPlace;
}

/**
 * Of the cells of a table those that stand below the heading of another column; of a column in which all do, the first.
 * @param ownIn what was found in a cell: its key, if it is one to fill in
 */
export const misheaded = <Own>(
  form: ResolvedForm,
  table: FoundTable,
  ownIn: (row: number, cell: number) => { readonly key: string; readonly own: Own } | undefined,
): readonly Misheaded<Own>[] => {
  const heads = headsOf(form);
  const words = new Set([...heads.values()].flatMap(({ own }) => [...own]));
  const headings = new Map<number, { readonly text: string; readonly words: string; readonly place: FoundPlace }>();
  /** By heading, where it stands, and key. */
  const columns = new Map<string, { readonly wrong: Misheaded<Own>[] }>();
  const right = new Set<string>();
  for (const [row, cells] of gridOf(table).entries()) {
    let cell = -1;
    for (const [column, here] of cells.entries()) {
      if (here === undefined) continue;
      if (!here.isBeside) cell += 1;
      const known = isFirst(here) ? ownIn(row, cell) : undefined;
      if (known === undefined) {
        const said = here.isBelow ? '' : wordsIn(here.text);
        if (words.has(said)) headings.set(column, { text: here.text.trim(), words: said, place: here.place });
        continue;
      }
      const [heading, own] = [headings.get(column), heads.get(known.key)];
      if (heading === undefined || own === undefined || own.own.size === 0) continue;
      if (own.own.has(heading.words)) right.add(known.key);
      else if (own.others.has(heading.words)) {
        const id = JSON.stringify([heading.place, heading.words, known.key]);
        const all = columns.get(id) ?? { wrong: [] };
        columns.set(id, all);
        all.wrong.push({ own: known.own, heading: heading.text, place: heading.place });
      }
    }
  }
  return [...columns].flatMap(([id, { wrong }]) => {
    const [, , key] = JSON.parse(id) as [unknown, string, string];
    return right.has(key) ? wrong : wrong.slice(0, 1);
  });
};
