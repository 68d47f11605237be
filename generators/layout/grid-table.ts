/**
 * Tables of label and value cells. The label column takes `labels` percent; what stands right of it is cut into equal shares,
 * or by weights, each row on its own. A group's label spans its rows; its rows share what is right of the label. Then edges move
 * as far as lines ask for it.
 */

import type { Grid, GridRow, Lines, Placement, Row, RowGroup } from '../../compiler/model/placement.ts';
import type { Context } from './context.ts';
import { isFiled, recordsToPrint, type Scope } from './data.ts';
import type { Table } from './document.ts';
import { withFittingEdges } from './edges.ts';
import { type Area, labelEdge } from './grid-area.ts';
import { cell, hasLabelCell, heightOf, itemLabel, labelCell, ROW_HEIGHT, valueCell } from './grid-cells.ts';
import { paragraph } from './inlines.ts';
import { unanswered } from './invitations.ts';
import { groupLabel, placementLabel } from './label.ts';
import { rowsOfMatrix } from './matrix-rows.ts';
import { inRecord } from './record-place.ts';
import { recordRows } from './records.ts';
import { sheetRows } from './sheet.ts';
import { below, type CutCell, type CutRow, cut, LINES_SPLIT_FROM, type Share, tiled, together } from './tiling.ts';

/** Percent of a share. */
const SPLIT = 36;
/** Percent of the table. */
const GROUP_LABEL = 18;

const isAbove = (item: Placement | Lines): item is Placement => item.kind === 'place' && item.labelled === 'above';

/** Labels in one row, what they label in the row below: each item takes the same share of both. */
const rowsOfColumns = (context: Context, items: readonly Placement[], area: Area, scope: Scope): CutRow[] => {
  const shares = cut(
    area.left,
    area.right,
    items.map((item) => item.width ?? 1),
  );
  const row = (height: number, cells: (item: Placement, left: number, right: number) => CutCell): CutRow => ({
    height,
    cells: items.map((item, place) => {
      const { left, right } = shares[place] ?? area;
      return cells(item, left, right);
    }),
  });
  return [
    row(ROW_HEIGHT, (item, left, right) => labelCell(left, right, placementLabel(context, item))),
    row(heightOf(context, items), (item, left, right) => valueCell(context, item, scope, left, right)),
  ];
};

/** Right edge of a label beside its value, which share what the row gives them. */
const splitEdge = (item: Placement | Lines, { left, right }: Share, area: Area): number =>
  left + ((right - left) * ((item.kind === 'place' ? item.split : undefined) ?? area.split)) / 100;

const sharesOf = (items: Row['items'], left: number, right: number): Share[] =>
  cut(
    left,
    right,
    items.map((item) => item.width ?? 1),
  );

/** What stands alone between rows of several has a label as wide as the first of theirs, of the nearest and rather above it, unless the form says its width. */
const amongOthers = (rows: readonly GridRow[], at: number, area: Area): Area => {
  const itemsAt = (place: number): Row['items'] => {
    const row = rows[place];
    return row?.kind === 'row' && !row.items.every(isAbove) ? row.items : [];
  };
  const [item, ...further] = itemsAt(at);
  if (area.labels !== undefined || item === undefined || further.length > 0) return area;
  if (item.kind === 'place' && item.split !== undefined) return area;
  const nearest = rows.flatMap((_, away) => [at - away, at + away]).map(itemsAt);
  const others =
    nearest.find(([head, second]) => head !== undefined && second !== undefined && hasLabelCell(head)) ?? [];
  const [head, [share]] = [others[0], sharesOf(others, area.left, area.right)];
  return head && share ? { ...area, labels: splitEdge(head, share, area) } : area;
};

const rowOfItems = (context: Context, { items }: Row, area: Area, scope: Scope): CutRow[] => {
  const [head] = items;
  if (head === undefined) return [];
  if (items.every(isAbove)) return rowsOfColumns(context, items.filter(isAbove), area, scope);
  const labels = hasLabelCell(head) ? area.labels : undefined;
  const shares = sharesOf(items, labels ?? area.left, area.right);
  const cells = items.flatMap((item, place): CutCell[] => {
    const share = shares[place] ?? area;
    const value = (from: number): CutCell => valueCell(context, item, scope, from, share.right);
    if (!hasLabelCell(item)) return [value(share.left)];
    const label = itemLabel(context, item);
    if (item === head && labels !== undefined) return [labelCell(area.left, labels, label), value(labels)];
    const middle = splitEdge(item, share, area);
    return [labelCell(share.left, middle, label), value(middle)];
  });
  // What is written in lines, an opinion with its seal and date, is one statement.
  const hasLines = items.some(({ kind }) => kind === 'lines');
  return [{ height: heightOf(context, items), ...(hasLines && { whole: LINES_SPLIT_FROM }), cells }];
};

const rowsOfGroup = (context: Context, group: RowGroup, area: Area, scope: Scope): readonly CutRow[] => {
  const edge = labelEdge(area);
  const { labels: _, ...rest } = area;
  const inner: Area = { ...rest, left: edge, split: group.split ?? SPLIT };
  const rows = rowsOf(context, group.rows, inner, scope);
  const [first = { height: ROW_HEIGHT, cells: [cell(edge, area.right, 'value', paragraph('value', ''))] }, ...further] =
    rows;
  const label = labelCell(area.left, edge, groupLabel(context, group), 1 + further.length);
  return together([{ ...first, cells: [label, ...first.cells] }, ...further]);
};

const rowsOfOne = (context: Context, row: GridRow, area: Area, scope: Scope): readonly CutRow[] => {
  switch (row.kind) {
    case 'band':
      return [{ height: ROW_HEIGHT, cells: [cell(area.left, area.right, 'band', paragraph('band', row.text))] }];
    case 'row':
      return rowOfItems(context, row, area, scope);
    case 'group':
      return rowsOfGroup(context, row, area, scope);
    case 'matrix':
      return rowsOfMatrix(context, row, area, scope);
    case 'records': {
      const within = { left: area.left, right: area.right, stacked: area.labels !== undefined };
      const { headerRows, rows } = recordRows(context, row, within, scope);
      return together(below(headerRows, rows));
    }
    case 'sheet': {
      const { headerRows, rows } = sheetRows(context, row, area, scope);
      return together(below(headerRows, rows));
    }
    case 'repeat': {
      const { filed, scopes } = recordsToPrint(context, row.list, scope, 1);
      const node = context.nodes.get(row.list)?.node;
      const isLeftOut = !filed && isFiled(context.data) && node?.kind === 'list' && node.minRecords === 0;
      const rows = isLeftOut ? row.rows.map(unanswered) : row.rows;
      return scopes.flatMap((record) => together(rowsOf(context, rows, area, record)));
    }
  }
};

const rowsOf = (context: Context, rows: readonly GridRow[], area: Area, scope: Scope): readonly CutRow[] =>
  inRecord(
    context,
    scope,
    rows.flatMap((row, at) => rowsOfOne(context, row, amongOthers(rows, at, area), scope)),
  );

/** `width` in twips. */
export const gridTable = (context: Context, grid: Grid, width: number, scope: Scope): Table => {
  const area: Area = {
    left: 0,
    right: width,
    labels: (width * grid.labels) / 100,
    split: SPLIT,
    groupLabel: (width * GROUP_LABEL) / 100,
  };
  return tiled(grid.id, 0, withFittingEdges(rowsOf(context, grid.rows, area, scope)));
};
