/** Places in the data that a form has a control for, with what that holds and is called. */
import { type Path, parsePath, pathText } from '../../../compiler/filing/path.ts';
import { choicesIn } from '../../../compiler/filing/printing/answers.ts';
import type { Holds } from '../../../compiler/filing/printing/holds.ts';
import { holdsOf, isHeld } from '../../../compiler/filing/printing/of-field.ts';
import { childrenOf } from '../../../compiler/model/field-walk.ts';
import type { Field, FieldNode, ResolvedForm } from '../../../compiler/model/form.ts';
import type { DocumentNode } from '../../../compiler/model/placement.ts';
import { emptyText } from '../control-text.ts';
import type { Block, Control, FormDocument, Paragraph } from '../document.ts';
import { layout } from '../layout.ts';
import { illustrationsOf } from './illustrations.ts';

export interface Spot {
  readonly field: Field;
  readonly holds: Holds;
  /** As the control is called, of boxes without their option. */
  readonly label: string;
}

/** What a place is a case of: its ids, years and parts, without the numbers of records; a box with its code. */
export const keyOf = (path: Path, code?: string): string => {
  const ids = path.filter((step) => typeof step === 'string').join('.');
  return code === undefined ? ids : `${ids}=${code}`;
};

export const paragraphsOf = (block: Block): readonly Paragraph[] =>
  block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));

export const controlsIn = ({ inlines }: Paragraph): readonly Control[] =>
  inlines.filter((inline) => inline.kind === 'control');

/** What the page shows of a form, told once for all files of it. */
export interface Printed {
  readonly blank: FormDocument;
  /** By key: a control of each kind of place. */
  readonly controls: ReadonlyMap<string, Control>;
  /** By key: what it may show while it is empty. */
  readonly hints: ReadonlyMap<string, ReadonlySet<string>>;
  /** By key, then by table, or none: how often one place is printed there. */
  readonly times: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** How texts are compared that a person or an editor may have set anew. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

const made = new WeakMap<ResolvedForm, Printed>();

export const printedOf = (form: ResolvedForm): Printed => {
  const known = made.get(form) ?? printedAnew(form);
  made.set(form, known);
  return known;
};

/** Outside of tables. */
export const NO_TABLE = '';

/** What is printed with some choice only is looked for as if it had been made. */
const always = (node: DocumentNode): DocumentNode => {
  if (node.kind === 'per') return { ...node, content: node.content.map(always) };
  if (node.kind !== 'section') return node;
  const { only: _, ...section } = node;
  return { ...section, content: node.content.map(always) };
};

export const unconditional = (form: ResolvedForm): ResolvedForm => ({ ...form, document: form.document.map(always) });

const printedAnew = (form: ResolvedForm): Printed => {
  const blank = layout(unconditional(form));
  const controls = new Map<string, Control>();
  const hints = new Map<string, Set<string>>();
  const times = new Map<string, Map<string, number>>();
  const here = new Map<string, number>();
  for (const block of blank.sections.flatMap(({ blocks }) => blocks)) {
    const table = block.kind === 'table' ? block.id : NO_TABLE;
    for (const control of paragraphsOf(block).flatMap(controlsIn)) {
      const key = keyOf(parsePath(control.path), control.code);
      if (!controls.has(key)) controls.set(key, control);
      const shown = hints.get(key) ?? new Set();
      hints.set(key, shown.add(bare(emptyText(control))));
      const place = JSON.stringify([table, control.path, control.code]);
      const count = (here.get(place) ?? 0) + 1;
      here.set(place, count);
      const tables = times.get(key) ?? new Map<string, number>();
      times.set(key, tables.set(table, Math.max(count, tables.get(table) ?? 0)));
    }
  }
  // Pictures stand where their prose does.
  for (const [prose, fields] of illustrationsOf(form))
    for (const { path } of fields) times.set(path, times.get(prose) ?? new Map());
  return { blank, controls, hints, times };
};

const nodeNamed = (nodes: readonly FieldNode[], id: string): FieldNode | undefined =>
  nodes.find((node) => node.id === id);

/** The field that a path leads to, and what of its value. Undefined where the form has nothing of the kind. */
const fieldAt = (form: ResolvedForm, path: Path): { readonly field: Field; readonly part?: string } | undefined => {
  let nodes = form.fields;
  for (const [at, step] of path.entries()) {
    const node = typeof step === 'string' ? nodeNamed(nodes, step) : undefined;
    if (node === undefined) {
      const isRecord = typeof step === 'number' && typeof path[at - 1] === 'string';
      if (!isRecord) return undefined;
      continue;
    }
    if (node.kind === 'field') return partOf(node, path.slice(at + 1));
    if (node.kind === 'matrix') {
      const [id, year, ...rest] = path.slice(at + 1);
      const row = node.rows.find((each) => each.id === id);
      const isAsked = row?.across ? year === undefined : node.years.some((each) => String(each) === year);
      return row && isAsked && rest.length === 0 ? { field: row } : undefined;
    }
    if ((node.kind === 'list') !== (typeof path[at + 1] === 'number')) return undefined;
    nodes = childrenOf(node);
  }
  return undefined;
};

const partOf = (field: Field, [part, ...rest]: Path) => {
  // one of them
  if (field.type === 'pictures' && rest.length === 0 && typeof part === 'number') return { field };
  if (rest.length > 0 || typeof part === 'number') return undefined;
  return { field, ...(part !== undefined && { part }) };
};

/** A box is called by its option too, which says nothing of the choice. */
const fieldLabel = ({ label, code, holds }: Control): string => {
  const option = code === undefined ? undefined : choicesIn(holds).find((each) => each.code === code);
  const behind = ` ${option?.label}`;
  return option !== undefined && label.endsWith(behind) ? label.slice(0, -behind.length) : label;
};

const spots = new WeakMap<ResolvedForm, Map<string, Spot>>();

/** Undefined where the form has no such place. Looked up once for all records, but for what cites their numbers. */
export const spotAt = (form: ResolvedForm, path: Path, code?: string): Spot | undefined => {
  const known = spots.get(form) ?? new Map<string, Spot>();
  spots.set(form, known);
  const kind = JSON.stringify([path.map((step) => (typeof step === 'number' ? 0 : step)), code]);
  const same = known.get(kind);
  if (same !== undefined) return same;
  const spot = spotAnew(form, path, code);
  if (spot !== undefined && spot.holds.type !== 'cited') known.set(kind, spot);
  return spot;
};

const spotAnew = (form: ResolvedForm, path: Path, code?: string): Spot | undefined => {
  const found = fieldAt(form, path);
  if (found === undefined) return undefined;
  const { field, part } = found;
  const control = printedOf(form).controls.get(keyOf(path, code));
  const item = 1 + (path.findLast((step) => typeof step === 'number') ?? 0);
  if (control !== undefined) {
    const holds = control.holds.type === 'cited' ? { ...control.holds, item: String(item) } : control.holds;
    return { field, holds, label: fieldLabel(control) };
  }
  if (code !== undefined || !isHeld(field, form.catalogues, part)) return undefined;
  return { field, holds: holdsOf(field, form.catalogues, part, item), label: field.label };
};

/** Undefined where it is not written as this tool writes places. */
export const pathIn = (text: string): Path | undefined => {
  const path = parsePath(text);
  return pathText(path) === text && path.length > 0 ? path : undefined;
};

/** What a list is called, or the innermost node that a path leads to. */
export const listLabel = (form: ResolvedForm, path: Path): string => {
  let [nodes, label] = [form.fields, ''];
  for (const step of path.filter((each) => typeof each === 'string')) {
    const node = nodes.find(({ id }) => id === step);
    if (node === undefined) break;
    label = node.label;
    nodes = node.kind === 'group' || node.kind === 'list' ? node.children : [];
  }
  return label;
};
