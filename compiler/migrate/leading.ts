/** How the values of one form lead to another: made once for a pair of forms. */
import type { Comparison } from '../compare/compare.ts';
import { continuedCodes } from '../compare/continued.ts';
import type { Held } from '../compare/holding.ts';
import { specOf } from '../model/field-types.ts';
import { childrenOf, fieldsIn, nodesIn } from '../model/field-walk.ts';
import type { Field, FieldNode, RecordList, ResolvedForm } from '../model/form.ts';
import { isBeneath } from '../resolve/tree.ts';
import { codeTableOf } from './codes.ts';
import { converterOf } from './convert.ts';
import { countedBackIn } from './counted-back.ts';
import { type Convert, refused, same } from './outcome.ts';
import { because } from './reasons.ts';

export interface Leading {
  /** The form of the values. */
  readonly form: ResolvedForm;
  /** Its nodes by path. */
  readonly nodes: ReadonlyMap<string, FieldNode>;
  /** By path after: the node before. */
  readonly former: ReadonlyMap<string, FieldNode>;
  /** Back into the form that they were filed in. */
  readonly isHome: boolean;
  readonly convert: (after: Field) => Convert;
  readonly heldAfter: (field: Field) => Held;
}

export const leadingOf = (comparison: Comparison): Leading => {
  const [before, after] = [comparison.before.form, comparison.after.form];
  const isHome = before.key === after.key;
  const nodes = new Map(nodesIn(before.fields).map((node) => [node.path, node]));
  const anew = isHome ? new Set<string>() : anewIn(after.fields);
  const former = formerOf(comparison, nodes, anew);
  const isOtherYear = before.pack.year !== after.pack.year;
  const counted = isOtherYear ? [before, after].map(({ fields }) => countedBackIn(fields)) : [];
  const codes = codeTableOf(comparison, continuedCodes(comparison.before, comparison.after));
  const heldBefore = (field: Field): Held => ({ field, catalogues: before.catalogues });
  const heldAfter = (field: Field): Held => ({ field, catalogues: after.catalogues });
  const converters = new Map<string, Convert>();
  const convert = (field: Field): Convert => {
    const known = converters.get(field.path) ?? fresh(field);
    converters.set(field.path, known);
    return known;
  };
  const fresh = (field: Field): Convert => {
    const from = former.get(field.path);
    if (isHome || from?.kind !== 'field') return same;
    if (anew.has(field.path)) return () => refused(because('anew'));
    if (counted[0]?.has(from.path) || counted[1]?.has(field.path)) return () => refused(because('countedBack'));
    return converterOf(heldBefore(from), heldAfter(field), codes);
  };
  return { form: before, nodes, former, isHome, convert, heldAfter };
};

/** What is given anew in every filing, with all that stands in it; signatures, and what the receiving system fills in, always are. */
const anewIn = (nodes: readonly FieldNode[], isInside = false): ReadonlySet<string> =>
  new Set(
    nodes.flatMap((node) => {
      const isOwn = node.kind === 'field' && (node.readOnly || specOf(node.type).anew === true);
      const isAnew = isInside || isOwn || node.from?.includes('none') === true;
      return [...(isAnew ? [node.path] : []), ...anewIn(childrenOf(node), isAnew)];
    }),
  );

const formerOf = (
  { before, after, pairing }: Comparison,
  nodes: ReadonlyMap<string, FieldNode>,
  anew: ReadonlySet<string>,
): ReadonlyMap<string, FieldNode> => {
  const former = new Map<string, FieldNode>();
  for (const [from, to] of pairing.now) {
    const node = nodes.get(from);
    if (node) former.set(to, node);
  }
  for (const [from, to] of sameDefinitions(before.form, after.form, former)) former.set(to, from);
  for (const [list, from] of impliedLists(before.form, after.form, former)) former.set(list, from);
  // its records are others
  for (const [path, { kind }] of [...former]) if (kind === 'list' && anew.has(path)) former.delete(path);
  return former;
};

/** What a block defines is the same wherever it is mounted, if it stands once on both sides and neither has another name for it. */
const sameDefinitions = (
  before: ResolvedForm,
  after: ResolvedForm,
  former: ReadonlyMap<string, FieldNode>,
): readonly (readonly [FieldNode, string])[] => {
  const taken = new Set([...former.values()].map(({ path }) => path));
  const [left, open] = [byDefinition(before), byDefinition(after)];
  return [...open].flatMap(([place, nodes]) => {
    const [node, ...others] = nodes.filter(({ path }) => !former.has(path));
    const [from, ...more] = (left.get(place) ?? []).filter(({ path }) => !taken.has(path));
    const isOne = others.length === 0 && more.length === 0 && from?.kind === node?.kind;
    return node && from && isOne ? [[from, node.path] as const] : [];
  });
};

/** Nodes by the place in a block where they were first defined. */
const byDefinition = ({ fields, provenance }: ResolvedForm): ReadonlyMap<string, readonly FieldNode[]> => {
  const found = new Map<string, FieldNode[]>();
  for (const node of nodesIn(fields)) {
    const origin = provenance[node.path]?.label?.at(-1);
    if (origin === undefined || !/^use /.test(origin.operation)) continue;
    const place = `${origin.file}:${origin.line}:${origin.column}`;
    found.set(place, [...(found.get(place) ?? []), node]);
  }
  return found;
};

/** The list in which a field stands directly. */
const listsIn = (form: ResolvedForm): ReadonlyMap<string, RecordList | undefined> => {
  const lists = nodesIn(form.fields).filter((node) => node.kind === 'list');
  return new Map(
    nodesIn(form.fields).map(({ path }) => [
      path,
      lists.filter((list) => list.path !== path && isBeneath(path, list.path)).at(-1),
    ]),
  );
};

/** Lists whose fields come from one list all belong to it, though no name says so. */
const impliedLists = (
  before: ResolvedForm,
  after: ResolvedForm,
  former: ReadonlyMap<string, FieldNode>,
): readonly (readonly [string, FieldNode])[] => {
  const [owners, lists] = [listsIn(before), listsIn(after)];
  const taken = new Set([...former.values()].map(({ path }) => path));
  const implied = nodesIn(after.fields).flatMap((list): (readonly [string, FieldNode])[] => {
    if (list.kind !== 'list' || former.has(list.path)) return [];
    const own = fieldsIn(list.children).filter(({ path }) => lists.get(path)?.path === list.path);
    const from = own.flatMap(({ path }) => {
      const node = former.get(path);
      return node === undefined ? [] : [owners.get(node.path)];
    });
    const [first] = from;
    const isOne = first !== undefined && from.every((each) => each === first) && !taken.has(first.path);
    return isOne ? [[list.path, first]] : [];
  });
  const claimed = implied.map(([, { path }]) => path);
  return implied.filter(([, { path }]) => claimed.indexOf(path) === claimed.lastIndexOf(path));
};
