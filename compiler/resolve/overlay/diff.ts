/** Two trees → the operations that make the second out of the first: what a minimal overlay would say. */

import type { Attribute, Name, Node } from '../../definition/node.ts';
import type { Operation, SetOperation, ValuesOperation } from '../../definition/operation.ts';
import { Diagnostics } from '../../diagnostics/diagnostic.ts';
import type { AttributeSpec } from '../../language/kind-spec.ts';
import { FORM_ATTRIBUTES, isFieldKind, kindOf, ROOTS } from '../../language/kinds.ts';
import { yearOf } from '../../model/form-key.ts';
import type { Project } from '../project.ts';
import { allNodes, cloneNode, cloneTree, indexOf, isBeneath, type Located, referenceOf, type Tree } from '../tree.ts';
import { anchoring } from './anchoring.ts';
import { applyOverlay } from './apply.ts';
import { asWritten, isForeign } from './as-written.ts';
import { formerNames } from './former-names.ts';
import { loosens, sparesDetail } from './loosening.ts';
import { asksOf, isSame } from './set.ts';
import { addressNow } from './targets.ts';

/**
 * apply(diff(a, b), a) = b, and diff(a, a) is empty, wherever an overlay can say it: none changes the kind of a node or the field that a
 * placement prints.
 */
export const diff = (from: Tree, to: Tree, project: Project): Operation[] => {
  const renames = renamesOf(from, to);
  const renamed = cloneTree(from, to.key);
  applyOverlay(renamed, renames, project, new Diagnostics());
  const changes = formerNames(from, renamed)(changesOf(renamed, to));
  const operations = [...renames, ...changes.map(asWritten)];
  return [...operations, ...orders(from, to, operations, project)];
};

const namesAt =
  ({ key: { span } }: Tree) =>
  (name: string): Name => ({ name, span });

const renamesOf = (from: Tree, to: Tree): Operation[] => {
  const name = namesAt(to);
  const later = { renamed: new Map([...to.renamed].filter(([path]) => !from.renamed.has(path))) };
  return allNodes(from).flatMap(({ address, node }): Operation[] => {
    const isField = isFieldKind(node.kind);
    const now = isField ? addressNow(address, later) : exactlyNow(address, later);
    const id = now.slice(now.lastIndexOf(isField || node.kind === 'line' ? '.' : '/') + 1);
    return now === address || id === node.id ? [] : [{ verb: 'rename', target: name(address), id: name(id) }];
  });
};

/** Dots in the name of a document node do not make it part of another. */
const exactlyNow = (address: string, later: Pick<Tree, 'renamed'>): string => {
  const step = later.renamed.get(address);
  return step ? exactlyNow(step.to, later) : address;
};

/** What differs beside names, between trees that call each thing alike. */
const changesOf = (from: Tree, to: Tree): Operation[] => {
  const name = namesAt(to);
  const before = indexOf(from);
  const after = indexOf(to);
  const kept = [...before.values()].filter((located) => isSameNode(located, after.get(located.address)));
  const stays = new Set(kept.map(({ address }) => address));
  const moving = new Set(
    [...stays].filter((address) => before.get(address)?.owner?.address !== after.get(address)?.owner?.address),
  );
  const lost = [...before.values()].filter(({ address }) => !stays.has(address));
  const gained = [...after.values()].filter(({ address }) => !stays.has(address));
  const added = new Set([...topmost(gained), ...gained.filter((located) => located.owner && isForeign(located))]);
  const apart = new Set([...stays, ...[...added].map(({ address }) => address)]);
  const moved = [...moving].flatMap((address) => after.get(address) ?? []);
  const rowsOfMoved = rowsOfTheirOwn(added, moved);
  const rowOf = new Map([...rowsOfTheirOwn(added, added), ...rowsOfMoved]);
  const asRows = new Set(rowOf.values());
  const anchorFor = anchoring(to, stays, moving, new Set(rowsOfMoved.map(([, { node }]) => node)));
  const additions = [...added].flatMap((located): Operation[] => {
    if (asRows.has(located)) return [];
    const anchor = anchorFor(rowOf.get(located) ?? located);
    return [{ verb: 'add', node: without(located.node, apart, after), ...(anchor && { anchor }) }];
  });
  const moves = moved.flatMap((located): Operation[] => {
    const anchor = anchorFor(rowOf.get(located) ?? located);
    return anchor ? [{ verb: 'move', target: name(located.address), anchor }] : [];
  });
  const removals = topmost(lost)
    .filter((located) => !goesByItself(located, lost, moving))
    .map(
      ({ address, node }): Operation => ({
        verb: 'remove',
        target: name(address),
        expect: [],
        ...(node.kind === 'rule' && { loosens: name(address) }),
      }),
    );
  return [
    ...settings(from.head, to.head, name('form'), FORM_ATTRIBUTES, false),
    ...kept.flatMap(({ address, node }) =>
      nodeChanges(name(address), node, after.get(address)?.node, yearOf(to.key.name)),
    ),
    ...additions,
    ...moves,
    ...removals,
  ];
};

/** First cell → its row, where nothing could be written with the row: the cell, put at its place, makes a row of its own. @param cells that are all added, or all move */
const rowsOfTheirOwn = (
  added: ReadonlySet<Located>,
  cells: Iterable<Located>,
): readonly (readonly [Located, Located])[] => {
  const byNode = new Map([...cells].map((located) => [located.node, located]));
  return [...added].flatMap((row) => {
    const { kind, children } = row.node;
    const first = children[0] && byNode.get(children[0]);
    return kind === 'row' && first && children.every((cell) => byNode.has(cell)) ? [[first, row] as const] : [];
  });
};

const printedBy = (node: Node): unknown => referenceOf(node)?.attribute.value;

const isSameNode = ({ node }: Located, other: Located | undefined): boolean =>
  other !== undefined && other.node.kind === node.kind && printedBy(other.node) === printedBy(node);

const topmost = (nodes: readonly Located[]): Located[] => {
  const all = new Set(nodes.map(({ node }) => node));
  return nodes.filter(({ owner }) => !owner || !all.has(owner.node));
};

/** An added node, without what moves into it or is added on its own. */
const without = (node: Node, apart: ReadonlySet<string>, after: ReadonlyMap<string, Located>): Node => {
  const others = new Set([...apart].map((address) => after.get(address)?.node));
  const strip = (each: Node): Node => ({
    ...each,
    attributes: new Map(each.attributes),
    children: each.children.filter((child) => !others.has(child)).map(strip),
  });
  return strip(node);
};

/** A placement of a removed field goes with it, and so does what is left empty. */
const goesByItself = ({ address, node }: Located, lost: readonly Located[], moving: ReadonlySet<string>): boolean => {
  if (!address.startsWith('document/')) return false;
  const gone = lost.filter(({ node: other }) => isFieldKind(other.kind)).map((field) => field.address);
  const goes = (candidate: Node): boolean =>
    moving.has(`document/${candidate.id}`) ||
    gone.some((path) => isBeneath(String(printedBy(candidate) ?? ''), path)) ||
    (candidate.children.length > 0 && candidate.children.every(goes));
  return goes(node);
};

/** A shorter text is clearer as a whole. */
const LONG = 20;

/** A long text that stays and gets more: what is added alone. Paths in it, which a rename may change, are only in lines of text. */
const asAddition = (before: Attribute | undefined, after: Attribute | undefined): Attribute | undefined => {
  const [old, text] = [before?.value, after?.value];
  if (typeof old !== 'string' || typeof text !== 'string' || before?.mark || after?.mark) return after;
  if (old.length < LONG || old.includes('{')) return after;
  const at = text.indexOf(old);
  if (!after || at < 0 || text === old) return after;
  const [prepend, append] = [text.slice(0, at), text.slice(at + old.length)];
  return { ...after, value: '', adds: { ...(prepend !== '' && { prepend }), ...(append !== '' && { append }) } };
};

const settings = (
  before: ReadonlyMap<string, Attribute>,
  after: ReadonlyMap<string, Attribute>,
  target: Name,
  specs: Readonly<Record<string, AttributeSpec>>,
  asks: boolean,
  year?: number,
): SetOperation[] => {
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => !isSame(before.get(name), after.get(name)),
  );
  if (names.length === 0) return [];
  const attributes = new Map(
    names.map((name) => [
      name,
      {
        span: target.span,
        attribute: specs[name]?.type === 'text' ? asAddition(before.get(name), after.get(name)) : after.get(name),
      },
    ]),
  );
  const asksLess =
    asks &&
    (names.some((name) => loosens(name, before.get(name)?.value, after.get(name)?.value, year)) ||
      sparesDetail(before, after));
  // what another layer has set is not set again without a word
  const expect = names.flatMap((attribute) => {
    const known = before.get(attribute);
    const isAdded = attributes.get(attribute)?.attribute?.adds !== undefined;
    return known?.before && !isAdded ? [{ attribute, value: known.value, span: target.span }] : [];
  });
  return [{ verb: 'set', target, attributes, expect, ...(asksLess && { loosens: target }) }];
};

const nodeChanges = (target: Name, { kind, ...before }: Node, after: Node | undefined, year?: number): Operation[] =>
  after
    ? [
        ...settings(before.attributes, after.attributes, target, kindOf(kind).attributes, asksOf(kind), year),
        ...optionChanges(target, { kind, ...before }, after),
      ]
    : [];

const optionChanges = (target: Name, before: Node, after: Node): ValuesOperation[] => {
  if (before.kind !== 'field') return [];
  const code = (option: Node): Name => ({ name: option.id, span: target.span });
  const old = new Map(before.children.map((option) => [option.id, option]));
  const now = new Set(after.children.map((option) => option.id));
  const add = after.children.filter((option) => !old.has(option.id));
  const remove = before.children.filter((option) => !now.has(option.id)).map(code);
  const label = (option: Node | undefined): Attribute | undefined => option?.attributes.get('label');
  const relabel = after.children.filter(
    (option) => old.has(option.id) && !isSame(label(old.get(option.id)), label(option)),
  );
  const natural = [...before.children.filter((option) => now.has(option.id)), ...add].map((option) => option.id);
  const order = after.children.every((option, i) => option.id === natural[i]) ? [] : after.children.map(code);
  if (add.length + remove.length + relabel.length + order.length === 0) return [];
  const widened = add.length > 0 && { loosens: target };
  return [{ verb: 'values', target, add: add.map(cloneNode), places: new Map(), remove, relabel, order, ...widened }];
};

/** What the other operations leave in another order. */
const orders = (from: Tree, to: Tree, operations: readonly Operation[], project: Project): Operation[] => {
  const name = namesAt(to);
  const trial = cloneTree(from, to.key);
  applyOverlay(trial, operations, project, new Diagnostics());
  const reached = indexOf(trial);
  const order = (target: string, now: readonly Node[] | undefined, wanted: readonly Node[]): Operation[] => {
    const known = new Set(now?.map((node) => node.id));
    const isPermutation = now?.length === wanted.length && wanted.every((node) => known.has(node.id));
    if (!isPermutation || wanted.every((node, i) => node.id === now[i]?.id)) return [];
    return [{ verb: 'order', target: name(target), ids: wanted.map((node) => name(node.id)) }];
  };
  const roots = Object.entries(ROOTS).flatMap(([root, { part }]) => order(root, trial[part], to[part]));
  const inner = allNodes(to).flatMap(({ address, node }) =>
    node.kind === 'field' ? [] : order(address, reached.get(address)?.node.children, node.children),
  );
  return [...roots, ...inner];
};
