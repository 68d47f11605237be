/** What a summary says of the applications that it is made of: field by field, against the forms of both; and what is wrong with that. */
import { choicesOf } from '../migrate/codes.ts';
import { childrenOf, nodesIn } from '../model/field-walk.ts';
import type { Field, FieldNode, RecordList, ResolvedForm } from '../model/form.ts';
import { nameInPack, packOf } from '../model/form-key.ts';
import { misfitOf, type Taking } from './taking.ts';

/** A field of the summary, and what it takes from filings of each form: nothing where it is given by hand. */
export interface SummaryColumn {
  readonly field: Field;
  /** By the key of the application's form. */
  readonly takes: ReadonlyMap<string, readonly Taking[]>;
}

/** A list whose records are made of applications, one of each. */
export interface Summary {
  readonly list: RecordList;
  readonly applications: readonly ResolvedForm[];
  readonly columns: readonly SummaryColumn[];
  /** Those that tell one record from another. */
  readonly key: readonly SummaryColumn[];
}

export type MappingFault = {
  /** Of the node that says it, and which attribute does. */
  readonly address: string;
  readonly attribute: 'summarizes' | 'takes' | 'label';
} & (
  | { readonly code: 'check/unknown-application'; readonly name: string }
  | {
      readonly code: 'check/unknown-taken';
      readonly taking: string;
      readonly form: ResolvedForm;
      readonly path: string;
    }
  | { readonly code: 'check/not-carried'; readonly taking: string; readonly from: string; readonly to: string }
  | { readonly code: 'check/column-unsaid'; readonly path: string; readonly forms: readonly string[] }
  | { readonly code: 'check/takes-nothing'; readonly path: string }
  | { readonly code: 'check/inner-summary'; readonly path: string }
  | { readonly code: 'check/no-row-key'; readonly path: string }
);

export interface Mapping {
  readonly summaries: readonly Summary[];
  /** Outside of lists: what all applications say alike. */
  readonly head: readonly SummaryColumn[];
  readonly faults: readonly MappingFault[];
}

/** @param formOf undefined where there is no such form */
export const mappingOf = (form: ResolvedForm, formOf: (key: string) => ResolvedForm | undefined): Mapping => {
  const faults: MappingFault[] = [];
  const outer = outerNodes(form.fields);
  const lists = outer.filter((node) => node.kind === 'list');
  const fieldsBeside = outer.filter((node) => node.kind === 'field');
  for (const list of lists)
    for (const inner of nodesIn(list.children))
      if (inner.kind === 'list' && inner.summarizes)
        faults.push({ code: 'check/inner-summary', address: inner.path, attribute: 'summarizes', path: inner.path });
  const summaries = lists.flatMap((list) => {
    const applications = applicationsOf(list, form, formOf, faults);
    return applications.length > 0 ? [summaryOf(list, applications, form, faults)] : [];
  });
  const all = [...new Set(summaries.flatMap(({ applications }) => applications))];
  const head = fieldsBeside.filter(({ takes }) => takes).map((field) => columnOf(field, all, form, faults));
  const columns = new Set(lists.flatMap((list) => (list.summarizes ? outerNodes(list.children) : [])));
  const isHead = (field: FieldNode): boolean => outer.includes(field) && lists.some(({ summarizes }) => summarizes);
  for (const node of nodesIn(form.fields))
    if (node.kind === 'field' && node.takes && !columns.has(node) && !isHead(node))
      faults.push({ code: 'check/takes-nothing', address: node.path, attribute: 'takes', path: node.path });
  return { summaries, head: head.filter(({ takes }) => takes.size > 0), faults };
};

/** Nodes that no list holds, but lists themselves; groups are gone through. */
const outerNodes = (nodes: readonly FieldNode[]): readonly FieldNode[] =>
  nodes.flatMap((node) => (node.kind === 'group' ? outerNodes(childrenOf(node)) : [node]));

/** Of the same pack, else of that of the form that is extended: a province that has not issued an application takes the nation's. */
const applicationsOf = (
  { path, summarizes = [] }: RecordList,
  form: ResolvedForm,
  formOf: (key: string) => ResolvedForm | undefined,
  faults: MappingFault[],
): readonly ResolvedForm[] =>
  summarizes.flatMap((name) => {
    if (name === 'none') return [];
    for (let at: ResolvedForm | undefined = form; at; at = at.extends === undefined ? undefined : formOf(at.extends)) {
      const found = formOf(`${packOf(at.key)}/${name}`);
      if (found && found !== form) return [found];
    }
    faults.push({ code: 'check/unknown-application', address: path, attribute: 'summarizes', name });
    return [];
  });

const summaryOf = (
  list: RecordList,
  applications: readonly ResolvedForm[],
  form: ResolvedForm,
  faults: MappingFault[],
): Summary => {
  const fields = outerNodes(list.children).filter(
    (node) => node.kind === 'field' && !node.readOnly,
  ) as readonly Field[];
  const columns = fields.map((field) => columnOf(field, applications, form, faults));
  for (const { field, takes } of columns) {
    const unsaid = applications.filter(({ key }) => !takes.has(key)).map(({ key }) => nameInPack(key));
    if (unsaid.length > 0 && !faults.some(({ address }) => address === field.path))
      faults.push({
        code: 'check/column-unsaid',
        address: field.path,
        attribute: field.takes ? 'takes' : 'label',
        path: field.path,
        forms: unsaid,
      });
  }
  const key = columns.filter(
    ({ field, takes }) => field.distinct && [...takes.values()].some((each) => each.length > 0),
  );
  const isTold = fields.some(({ path, distinct }) => distinct && faults.some(({ address }) => address === path));
  if (key.length === 0 && !isTold)
    faults.push({ code: 'check/no-row-key', address: list.path, attribute: 'summarizes', path: list.path });
  return { list, applications, columns, key };
};

/** `form path`, `path`, `form=code` or `none`; `path[-1]` is of the last year. */
const partsOf = (
  taking: string,
): { readonly name?: string; readonly code?: string; readonly path: string; readonly back: number } => {
  const [name, code] = taking.split('=');
  if (name !== undefined && code !== undefined) return { name, code, path: '', back: 0 };
  const [path = '', form] = taking.split(' ').reverse();
  const [, bare = path, back = '0'] = /^(.*)\[(-\d+)\]$/.exec(path) ?? [];
  return { ...(form !== undefined && { name: form }), path: bare, back: Number(back) };
};

const columnOf = (
  field: Field,
  applications: readonly ResolvedForm[],
  summary: ResolvedForm,
  faults: MappingFault[],
): SummaryColumn => {
  const takes = new Map<string, readonly Taking[]>();
  const named = new Set(applications.map(({ key }) => nameInPack(key)));
  for (const taking of field.takes ?? []) {
    const { name, code, path, back } = partsOf(taking);
    if (name !== undefined && !named.has(name) && applications.length > 0)
      faults.push({ code: 'check/unknown-application', address: field.path, attribute: 'takes', name });
    for (const form of applications) {
      if (name !== undefined && name !== nameInPack(form.key)) continue;
      const before = takes.get(form.key) ?? [];
      takes.set(form.key, before);
      if (path === 'none') continue;
      const found = code === undefined ? takingOf(path, back, form) : codeTaken(code, field, summary);
      const fault = found ? misfitOf(found, field, summary, before.length > 0) : undefined;
      if (!found)
        faults.push({
          code: 'check/unknown-taken',
          address: field.path,
          attribute: 'takes',
          taking,
          form,
          path: code ?? path,
        });
      else if (fault)
        faults.push({ code: 'check/not-carried', address: field.path, attribute: 'takes', taking, ...fault });
      else takes.set(form.key, [...before, found]);
    }
  }
  return { field, takes };
};

const codeTaken = (code: string, field: Field, { catalogues }: ResolvedForm): Taking | undefined =>
  choicesOf({ field, catalogues }).some((option) => option.code === code) ? { kind: 'code', code } : undefined;

/** Under the name that the field has now. @param back 0 where no year is said */
const takingOf = (path: string, back: number, form: ResolvedForm): Taking | undefined => {
  const now = nameNow(path, form.lineage.renamed);
  const all = nodesIn(form.fields);
  const node = all.find((each) => each.path === now);
  if (node?.kind !== 'field' && node?.kind !== 'list') return undefined;
  const matrix = all.find((each) => each.kind === 'matrix' && each.rows.some((row) => row === node));
  const isYearly = matrix?.kind === 'matrix' && node.kind === 'field' && !node.across;
  if (isYearly !== back < 0) return undefined;
  const year = matrix?.kind === 'matrix' && isYearly ? matrix.years.at(back) : undefined;
  if (isYearly && year === undefined) return undefined;
  return { kind: 'path', form, node, steps: [...now.split('.'), ...(year === undefined ? [] : [String(year)])] };
};

/** What overlays of the application have renamed, itself or what holds it, one after another: a name is never used again, so this ends. */
const nameNow = (path: string, renamed: Readonly<Record<string, string>>): string => {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const former = steps.slice(0, length).join('.');
    const now = Object.hasOwn(renamed, former) ? renamed[former] : undefined;
    if (now !== undefined) return nameNow([now, ...steps.slice(length)].join('.'), renamed);
  }
  return path;
};
