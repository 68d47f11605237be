/** The placement tree as a flow of blocks, each knowing what page it wants. */
import { isAskedThere } from '../../compiler/filing/chosen.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { DocumentNode, Lines, PerRecord, Placement, SectionPlacement } from '../../compiler/model/placement.ts';
import { type Context, hintAt, isProse } from './context.ts';
import { controlsOf } from './controls.ts';
import { coverBlocks } from './cover.ts';
import { NO_RECORD, recordsToPrint, type Scope } from './data.ts';
import type { Block, Inline, PageSection, Paragraph, Table } from './document.ts';
import { gridTable } from './grid-table.ts';
import { headingStyle, isNumbered } from './heading.ts';
import { paragraph, paragraphs, run, wordsAmong } from './inlines.ts';
import { citations, colonAfter, placementLabel } from './label.ts';
import { lineParagraphs, withRecordNumber } from './line-paragraphs.ts';
import { inRecord } from './record-place.ts';
import { recordRows } from './records.ts';
import { sheetRows } from './sheet.ts';
import { typeHeight, typeWidth } from './styles.ts';
import { tiled } from './tiling.ts';

export interface PagePiece {
  readonly block: Block;
  readonly orientation: PageSection['orientation'];
  readonly cover: boolean;
  readonly newPage: boolean;
}

/** What is around a node. */
interface Surrounding {
  readonly orientation: PageSection['orientation'];
  readonly depth: number;
  /** Of which records this is printed. */
  readonly scope: Scope;
}

/** In Chinese characters. */
const PARAGRAPH_GAP = 16;

const unwritten = (inlines: readonly Inline[]): boolean =>
  inlines.every((inline) => inline.kind !== 'control' || inline.value === undefined);

/** Ends a label that its hint goes on with. */
const GOES_ON = /[，、]\s*$/u;

/** A label whose hint is gone ends with its words. */
const ended = (label: readonly Inline[]): Inline[] =>
  label.map((part, at) =>
    part.kind === 'run' && at === label.length - 1 ? run(part.text.replace(GOES_ON, '')) : part,
  );

/** A numbered or prose field is a heading with its control below, any other a label with its control behind; a number without a label stands before what is answered. Below a heading something stands: what is asked, until it is answered. */
const placementBlocks = (context: Context, place: Placement, { depth, scope }: Surrounding): Paragraph[] => {
  const isBare = place.labelled === 'none';
  const isHeading =
    !isBare && (place.number !== undefined || (isProse(context, place.field) && place.labelled === 'beside'));
  const controls = controlsOf(context, place.field, scope, {
    gap: PARAGRAPH_GAP,
    hint: hintAt(context, place),
    ...(isHeading && { asks: true }),
  });
  const written = unwritten(controls) ? placementLabel(context, place) : ended(placementLabel(context, place));
  const number = run(place.number ?? '');
  const label = [number, ...written];
  const answer = paragraphs(isProse(context, place.field) && unwritten(controls) ? 'answer' : 'body', [
    ...(isBare && place.number !== undefined ? [number] : []),
    ...controls,
  ]);
  if (isBare) return answer;
  const text = wordsAmong(label);
  if (isHeading) {
    return [...paragraphs(headingStyle(text, depth), label), ...answer];
  }
  return paragraphs('body', [...label, run(colonAfter(text)), ...controls]);
};

const sectionPieces = (context: Context, section: SectionPlacement, around: Surrounding): PagePiece[] => {
  // What stands in a section of turned pages stays with it.
  const orientation = around.orientation === 'portrait' ? section.orientation : around.orientation;
  const { mark, title, heading, only } = section;
  if (only !== undefined && !isAskedThere(context.data, [], only)) return [];
  const heads: Paragraph[] = [
    ...(mark === undefined ? [] : paragraph('attachmentMark', mark)),
    ...(title === undefined ? [] : paragraph('appendixTitle', title)),
    ...(heading === undefined
      ? []
      : paragraph(headingStyle(heading, around.depth), withRecordNumber(heading, around.scope))),
  ];
  const [first, ...further] = [
    ...heads.map((block) => ({ block, orientation, cover: false, newPage: false })),
    ...section.content.flatMap((node) => piecesOf(context, node, { ...around, orientation, depth: around.depth + 1 })),
  ];
  return first === undefined ? [] : [{ ...first, newPage: first.newPage || section.newPage }, ...further];
};

const heading = (block: Paragraph): Paragraph => ({ ...block, keepNext: true });
const unchanged = (block: Paragraph): Paragraph => block;

/** A single line with a number is the heading of what follows: 3.1.1 场景名称：…… */
const isHeading = ({ lines: [first, ...further] }: Lines): boolean =>
  further.length === 0 && typeof first?.parts[0] === 'string' && isNumbered(first.parts[0]);

const hasCover = (nodes: readonly DocumentNode[]): boolean =>
  nodes.some((node) => node.kind === 'cover' || ('content' in node && hasCover(node.content)));

/** With the subtitle in a line below where no cover has it. */
const titleText = ({ title, subtitle, document }: ResolvedForm): string =>
  subtitle === undefined || hasCover(document) ? title : `${title}\n${subtitle}`;

const withRows = (table: Table): Table[] => (table.rows.length > 0 ? [table] : []);

const blocksOf = (
  context: Context,
  node: Exclude<DocumentNode, SectionPlacement | PerRecord>,
  around: Surrounding,
): Block[] => {
  const width = typeWidth(around.orientation);
  switch (node.kind) {
    case 'cover':
      return coverBlocks(context, node);
    case 'text':
      return paragraphs(
        node.style,
        [
          run(withRecordNumber(node.text ?? titleText(context.form), around.scope)),
          ...citations(context, node.notes ?? []),
        ],
        node.align,
      );
    case 'lines':
      return [
        ...(node.label === undefined ? [] : paragraph('body', node.label).map(heading)),
        ...lineParagraphs(context, node.lines, around.scope, width / 20).map(isHeading(node) ? heading : unchanged),
      ];
    case 'place':
      return placementBlocks(context, node, around);
    case 'grid':
      return withRows(gridTable(context, node, width, around.scope));
    case 'records': {
      const { headerRows, rows } = recordRows(
        context,
        node,
        { left: 0, right: width, stacked: false, page: typeHeight(around.orientation) },
        around.scope,
      );
      return withRows(tiled(node.id, headerRows, inRecord(context, around.scope, rows)));
    }
    case 'sheet': {
      const { headerRows, rows } = sheetRows(context, node, { left: 0, right: width }, around.scope);
      return withRows(tiled(node.id, headerRows, inRecord(context, around.scope, rows)));
    }
  }
};

const piecesOf = (context: Context, node: DocumentNode, around: Surrounding): PagePiece[] => {
  if (node.kind === 'section') return sectionPieces(context, node, around);
  if (node.kind === 'per')
    return recordsToPrint(context, node.list, around.scope, 1).scopes.flatMap((scope) =>
      node.content.flatMap((child) => piecesOf(context, child, { ...around, scope })),
    );
  const cover = node.kind === 'cover';
  const orientation = cover ? 'portrait' : around.orientation;
  return blocksOf(context, node, around).map((block) => ({ block, orientation, cover, newPage: false }));
};

/** The whole document; the mark of an attachment without cover stands before its title. */
export const flow = (context: Context): readonly PagePiece[] => {
  const { attachment, document } = context.form;
  const pieces = document.flatMap((node) =>
    piecesOf(context, node, { orientation: 'portrait', depth: 0, scope: NO_RECORD }),
  );
  if (attachment === undefined || hasCover(document)) return pieces;
  const title = pieces.findIndex(({ block }) => block.kind === 'paragraph' && block.style === 'title');
  const place = Math.max(0, title);
  const next = pieces[place] ?? { orientation: 'portrait', cover: false, newPage: false };
  const marks = paragraph('attachmentMark', attachment).map((block) => ({ ...next, block }));
  return [
    ...pieces.slice(0, place),
    ...marks,
    ...pieces.slice(place, place + 1).map((piece) => ({ ...piece, newPage: false })),
    ...pieces.slice(place + 1),
  ];
};
