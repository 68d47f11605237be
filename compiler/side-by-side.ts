/** Old and new pages of forms side by side as one HTML file, with what is gone, new or says something else marked: for who reads paper. */
import { blockHtml, escapedHtml } from '../generators/html/block.ts';
import { shownText } from '../generators/layout/control-text.ts';
import type { Block, Cell, FormDocument, Inline, Paragraph, Table, TableRow } from '../generators/layout/document.ts';
import { layout } from '../generators/layout/layout.ts';
import { type Opposite, opposite } from './compare/opposite.ts';
import { likeness } from './compare/proposals.ts';
import type { Language } from './diagnostics/diagnostic.ts';
import { titleOf } from './model/description.ts';
import type { ResolvedForm } from './model/form.ts';

export interface FormPair {
  readonly before: ResolvedForm;
  readonly after: ResolvedForm;
}

type Part = Block | TableRow | Cell;
type Mark = 'gone' | 'new' | 'other';

export const sideBySide = (pairs: readonly FormPair[], language: Language): string => {
  const say = {
    zh: { gone: '删去', new: '新增', other: '有改动' },
    en: { gone: 'gone', new: 'new', other: 'changed' },
  }[language];
  const legend = (['gone', 'new', 'other'] as const)
    .map((mark) => `<span class="${mark}">${say[mark]}</span>`)
    .join(' ');
  const [first] = pairs;
  const title = first ? `${titleOf(first.before)} → ${titleOf(first.after)}` : '';
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<meta charset="utf-8">
${MADE_BY}
<title>${escapedHtml(title)}</title>
<style>${STYLE}</style>
<p class="legend">${legend}</p>
${pairs.map(pairHtml).join('\n')}
</html>
`;
};

/** Tells a page that was made here from one that somebody wrote. */
const MADE_BY = '<meta name="generator" content="shenbao diff">';

/** It stands before anything that may be long. */
export const isSideBySide = (page: Uint8Array): boolean =>
  new TextDecoder().decode(page.subarray(0, 1024)).includes(MADE_BY);

const STYLE = `
body { margin: 1em; font-family: "Noto Serif SC", "Songti SC", SimSun, serif; }
.pair { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2em; }
.pair > div { padding: 0 1em; border: 0 solid #bbb; border-width: 0 1px; min-width: 0; }
p { margin: 0.2em 0; white-space: pre-wrap; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
td, th { border: 1px solid #000; padding: 1px 3px; font-weight: inherit; }
.gone { background: #fdd; text-decoration: line-through; } .new { background: #dfd; } .other { background: #ffb; }
h2, .legend { font-family: sans-serif; font-size: 11pt; } .legend span { padding: 0 0.5em; }
@media print { .pair > div { break-inside: auto; } }
`;

const pairHtml = ({ before, after }: FormPair): string => {
  const [then, now] = [layout(before), layout(after)];
  const rows = opposite(blocksOf(then), blocksOf(now), blockLikeness);
  const marks = new Map<Part, Mark>();
  for (const row of rows) markBlocks(row, marks);
  const side = (document: FormDocument, block: Block | undefined): string =>
    `<div>${block ? blockHtml(block, (part) => marks.get(part), numberIn(document)) : ''}</div>`;
  const head = ({ key }: ResolvedForm): string => `<div><h2>${escapedHtml(key)}</h2></div>`;
  const parts = rows.map((row) => side(then, row.before) + side(now, row.after));
  return `<div class="pair">${head(before)}${head(after)}\n${parts.join('\n')}\n</div>`;
};

const numberIn =
  ({ footnotes }: FormDocument) =>
  (id: string): number =>
    1 + footnotes.findIndex((note) => note.id === id);

/** Footnotes stand behind all pages. */
const blocksOf = ({ sections, footnotes }: FormDocument): readonly Block[] => [
  ...sections.flatMap(({ blocks }) => blocks),
  ...footnotes.map(
    ({ text }, at): Paragraph => ({
      kind: 'paragraph',
      style: 'footnote',
      inlines: [{ kind: 'run', text: `${at + 1} ${text}` }],
    }),
  ),
];

const inlineText = (inline: Inline): string => {
  if (inline.kind === 'control') return shownText(inline);
  return inline.kind === 'run' ? inline.text : ' ';
};

const paragraphText = ({ inlines }: Paragraph): string => inlines.map(inlineText).join('');
const cellText = ({ blocks }: Cell): string => blocks.map(paragraphText).join('\n');
const rowText = ({ cells }: TableRow): string => cells.map(cellText).join(' ');
const blockText = (block: Block): string =>
  block.kind === 'table' ? block.rows.map(rowText).join('\n') : paragraphText(block);

const textLikeness = (one: string, other: string): number => (one === other ? 1 : likeness(one, other));

/** Where it is filled in: rows and lines of one field are one, whatever they say. */
const pathsIn = (inlines: readonly Inline[]): ReadonlySet<string> =>
  new Set(inlines.flatMap((inline) => (inline.kind === 'control' ? [inline.path] : [])));

const pathsOfRow = ({ cells }: TableRow): ReadonlySet<string> =>
  pathsIn(cells.flatMap(({ blocks }) => blocks.flatMap(({ inlines }) => inlines)));

const fillLikeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const shared = [...one].filter((path) => other.has(path)).length;
  return shared === 0 ? 0 : (0.8 * 2 * shared) / (one.size + other.size);
};

const rowLikeness = (one: TableRow, other: TableRow): number =>
  Math.max(textLikeness(rowText(one), rowText(other)), fillLikeness(pathsOfRow(one), pathsOfRow(other)));

const blockLikeness = (one: Block, other: Block): number => {
  if (one.kind !== other.kind) return 0;
  const words = textLikeness(blockText(one), blockText(other));
  if (one.kind === 'paragraph' && other.kind === 'paragraph')
    return Math.max(words, fillLikeness(pathsIn(one.inlines), pathsIn(other.inlines)));
  const isNamedAlike = one.kind === 'table' && other.kind === 'table' && one.id === other.id;
  return Math.max(words, isNamedAlike ? 0.5 : 0);
};

const markBlocks = ({ before, after }: Opposite<Block>, marks: Map<Part, Mark>): void => {
  if (before?.kind === 'table' && after?.kind === 'table') markTables(before, after, marks);
  else markTexts(before, after, blockText, marks);
};

/** What stands alone is gone or new; what stands opposite and reads otherwise, wherever its lines break, says something else. */
const markTexts = <T extends Part>(
  before: T | undefined,
  after: T | undefined,
  textOf: (part: T) => string,
  marks: Map<Part, Mark>,
): void => {
  const unbroken = (part: T): string => textOf(part).replaceAll('\n', '');
  if (before && after && unbroken(before) === unbroken(after)) return;
  if (before) marks.set(before, after ? 'other' : 'gone');
  if (after) marks.set(after, before ? 'other' : 'new');
};

const markTables = (before: Table, after: Table, marks: Map<Part, Mark>): void => {
  for (const row of opposite(before.rows, after.rows, rowLikeness)) {
    if (!row.before || !row.after) markTexts(row.before, row.after, rowText, marks);
    else
      for (const cell of cellsOpposite(row.before.cells, row.after.cells))
        markTexts(cell.before, cell.after, cellText, marks);
  }
};

/** As many cells stand opposite one by one; else those that are alike. */
const cellsOpposite = (before: readonly Cell[], after: readonly Cell[]): readonly Opposite<Cell>[] =>
  before.length === after.length
    ? before.map((cell, at) => ({ before: cell, ...(after[at] && { after: after[at] }) }))
    : opposite(before, after, (one, other) => textLikeness(cellText(one), cellText(other)));
