/** Document → sheets: one for each table, with what stands before and behind it on the page. */
import type { Block, FormDocument, Inline, Paragraph, Table } from '../layout/document.ts';
import { wordsAmong } from '../layout/inlines.ts';
import type { Orientation } from '../layout/styles.ts';

export interface Sheet {
  readonly name: string;
  readonly orientation: Orientation;
  readonly before: readonly Paragraph[];
  readonly table: Table;
  readonly behind: readonly Paragraph[];
}

/** Whether its page is a table of records, so that a sheet holds all that it asks: a list, a summary (汇总表). */
export const isList = ({ sections }: FormDocument): boolean => {
  const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  return (
    tables.length > 0 &&
    tables.every(({ rows }) =>
      rows.every(({ record, cells }) => record !== undefined || !cells.some(({ blocks }) => blocks.some(hasControl))),
    ) &&
    tables.some(({ rows }) => rows.some(({ record }) => record !== undefined))
  );
};

const hasControl = ({ inlines }: Paragraph): boolean => inlines.some(({ kind }) => kind === 'control');

/** Tables in their order; what begins something new stands before the table that follows, a note behind the one that it is about. */
export const sheetsOf = (document: FormDocument): readonly Sheet[] => {
  const made: { orientation: Orientation; before: Paragraph[]; table: Table; behind: Paragraph[] }[] = [];
  let waiting: Paragraph[] = [];
  for (const { orientation, blocks } of document.sections)
    for (const block of blocks) {
      const last = made.at(-1);
      if (block.kind === 'table') {
        made.push({ orientation, before: waiting, table: block, behind: [] });
        waiting = [];
      } else if (last && waiting.length === 0 && !opens(block)) last.behind.push(block);
      else waiting.push(block);
    }
  made.at(-1)?.behind.push(...waiting);
  const names = new Set<string>();
  return made.map((sheet) => ({ ...sheet, name: unused(nameOf(sheet.before, document.title), names) }));
};

/** A title or a heading. */
const opens = (block: Block): boolean =>
  block.kind === 'paragraph' && /^(?:title|heading|appendix|attachment)/.test(block.style);

/** The heading above it, else the title. */
const nameOf = (before: readonly Paragraph[], title: string): string => {
  const heading = before.findLast(({ style }) => style.startsWith('heading') || style === 'appendixTitle');
  return heading ? wordsAmong(heading.inlines) : title;
};

/** Signs that no name of a sheet may have; it has 31 characters at most, and each but once. */
const unused = (wanted: string, taken: Set<string>): string => {
  const plain = wanted.replace(/[\\/?*[\]:\s]+/g, ' ').replace(/^[' ]+|[' ]+$/g, '') || '表';
  for (let number = 1; ; number += 1) {
    const behind = number === 1 ? '' : `（${number}）`;
    const name = `${[...plain].slice(0, 31 - behind.length).join('')}${behind}`;
    if (taken.has(name.toLowerCase()) || name.length > 31) continue;
    taken.add(name.toLowerCase());
    return name;
  }
};

/** What stands apart on a line has cells of its own, from the column on that is nearest to where it begins. */
export const partsOf = (
  paragraph: Paragraph,
  widths: readonly number[],
): readonly { readonly column: number; readonly paragraph: Paragraph }[] => {
  let left = 0;
  const edges = widths.map((width) => {
    left += width;
    return left - width;
  });
  const parts: { column: number; inlines: Inline[] }[] = [{ column: 0, inlines: [] }];
  for (const inline of paragraph.inlines) {
    const last = parts.at(-1);
    if (inline.kind !== 'tab') {
      last?.inlines.push(inline);
      continue;
    }
    const behind = [...edges.keys()].slice((last?.column ?? 0) + 1);
    const [column] = behind.sort(
      (one, other) => Math.abs((edges[one] ?? 0) - inline.at) - Math.abs((edges[other] ?? 0) - inline.at),
    );
    if (column === undefined) last?.inlines.push(inline);
    else parts.push({ column, inlines: [] });
  }
  return parts.map(({ column, inlines }) => ({ column, paragraph: { ...paragraph, inlines } }));
};
