/** Rules about tables: what is too fine to be drawn, in Word or on paper; what would have no place in them. */

import type { Node } from '../definition/node.ts';
import { type Diagnostics, hint } from '../diagnostics/diagnostic.ts';
import { joinPath, parentPath } from '../model/field-path.ts';
import { allNodes, indexOf, type Located, placementsOf, referenceOf, type Tree } from '../resolve/tree.ts';

/** Word opens no table with more. */
const MOST_COLUMNS = 63;
/** Percent of the table: less than a millimetre. */
const LEAST_SHARE = 0.5;
/** Percent that labels take where the definition does not say. */
const LABELS = 28;
const SPLIT = 36;

const leavesOf = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => (node.kind === 'columnGroup' ? leavesOf(node.children) : [node]));

const numberOf = (node: Node, name: string, absent: number): number => {
  const value = node.attributes.get(name)?.value;
  return typeof value === 'number' ? value : absent;
};

const hasLabelBeside = (node: Node): boolean =>
  node.kind === 'place'
    ? (node.attributes.get('labelled')?.value ?? 'beside') === 'beside'
    : node.attributes.has('label');

const checkColumns = (columns: readonly Node[], diagnostics: Diagnostics): void => {
  const beyond = columns[MOST_COLUMNS];
  if (beyond) diagnostics.report('check/too-many-columns', beyond.span, { count: columns.length, limit: MOST_COLUMNS });
};

/** The shares of the table, in percent, of what a row places, and what their labels leave of them. */
const checkRow = ({ children }: Node, labels: number, diagnostics: Diagnostics): void => {
  const [head] = children;
  if (!head) return;
  const left = hasLabelBeside(head) ? labels : 0;
  const weights = children.map((item) => numberOf(item, 'width', 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, item] of children.entries()) {
    const share = ((100 - left) * (weights[at] ?? 1)) / total;
    const label = at > 0 && hasLabelBeside(item) ? (share * numberOf(item, 'split', SPLIT)) / 100 : 0;
    const percent = Math.min(share - label, label > 0 ? label : 100);
    if (percent >= LEAST_SHARE) continue;
    diagnostics.report('check/no-room', item.span, { percent: Number(percent.toPrecision(2)) });
    return;
  }
};

export const tablesCanBeDrawn = (tree: Tree, diagnostics: Diagnostics): void => {
  for (const { node, owner } of allNodes(tree)) {
    if (node.kind === 'records' || node.kind === 'sheet') checkColumns(leavesOf(node.children), diagnostics);
    if (node.kind !== 'row') continue;
    checkColumns(node.children, diagnostics);
    if (owner?.node.kind === 'grid') checkRow(node, numberOf(owner.node, 'labels', LABELS), diagnostics);
  }
};

/** Files are handed in beside the paper: they need no place on it; pictures stand with the prose that they illustrate. */
const needsControl = ({ attributes }: Node): boolean =>
  attributes.get('type')?.value !== 'evidence' && !attributes.has('illustrates');

const isPair = ({ attributes }: Node): boolean =>
  attributes.get('type')?.value === 'indicator' &&
  /^(?:pair|quantities)$/.test(String(attributes.get('measure')?.value));

/** Of the fields of a sheet: reports `check/no-pair` at the column, `check/no-control` at the sheet. */
const checkSheet = (sheet: Node, tree: Tree, diagnostics: Diagnostics): void => {
  const path = String(referenceOf(sheet)?.attribute.value);
  const group = indexOf(tree).get(path)?.node;
  const fields = group?.children.filter(({ kind }) => kind === 'field') ?? [];
  const shown = sheet.children.map(({ attributes }) => attributes.get('shows'));
  const half = shown.find((each) => each?.value === 'before' || each?.value === 'after');
  const other = fields.find((field) => !isPair(field));
  if (half && other) diagnostics.report('check/no-pair', half.span, { path: joinPath(path, other.id) });
  if (half || shown.some((each) => each?.value === 'control')) return;
  const lost = fields.find((field) => needsControl(field) && placementsOf(tree, joinPath(path, field.id)).length === 0);
  if (lost) diagnostics.report('check/no-control', sheet.span, { path: joinPath(path, lost.id) });
};

export const sheetsHoldTheirFields = (tree: Tree, diagnostics: Diagnostics): void => {
  for (const { node } of allNodes(tree)) if (node.kind === 'sheet') checkSheet(node, tree, diagnostics);
};

/** Reports `check/records-of-many`: rows of a list in a list that are printed outside of the records which they belong to. */
export const recordsSayWhoseTheyAre = (tree: Tree, diagnostics: Diagnostics): void => {
  const index = indexOf(tree);
  const lists = (path: string): readonly Located[] => {
    const above = index.get(parentPath(path));
    return above ? [...(above.node.kind === 'list' ? [above] : []), ...lists(above.address)] : [];
  };
  for (const { node, owner } of allNodes(tree)) {
    const reference = node.kind === 'records' ? referenceOf(node)?.attribute : undefined;
    const [list] = reference ? lists(String(reference.value)) : [];
    if (!reference || !list || printsOnly(owner, list.address)) continue;
    const path = String(reference.value);
    const names = list.node.children.filter(({ kind }) => kind === 'field').map(({ id }) => id);
    const said = { list: list.address, name: names[0] ?? '…', records: path.slice(list.address.length + 1) };
    diagnostics.report(
      'check/records-of-many',
      reference.span,
      { path, list: list.address },
      { hints: [hint('for-each', { ...said, open: '{', close: '}' })] },
    );
  }
};

/** Whether it stands in what is printed of one record of the list. */
const printsOnly = (at: Located | undefined, list: string): boolean =>
  at !== undefined &&
  (((at.node.kind === 'per' || at.node.kind === 'repeat') && referenceOf(at.node)?.attribute.value === list) ||
    printsOnly(at.owner, list));
