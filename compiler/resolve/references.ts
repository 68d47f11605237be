/** Every name that a form uses names something: fields in placements and slots, notes, catalogues. */

import type { Node } from '../definition/node.ts';
import { type Diagnostics, hint, nearestHint, related } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Span } from '../diagnostics/source.ts';
import type { Kind } from '../language/kind-spec.ts';
import type { CatalogueEntry } from '../model/catalogue.ts';
import { joinPath, parentPath } from '../model/field-path.ts';
import { fieldTypes, isFieldType, specOf } from '../model/field-types.ts';
import { fittingCatalogues } from './fitting-catalogues.ts';
import { whereabouts } from './overlay/targets.ts';
import { checkPattern } from './patterns.ts';
import type { Project } from './project.ts';
import { slotsIn } from './slots.ts';
import { allNodes, codeAddress, indexOf, isBeneath, type Located, referenceOf, type Tree } from './tree.ts';
import { pieceIn } from './written.ts';

/** What each document kind can refer to. */
const REFERS_TO: Partial<Record<Kind, readonly Kind[]>> = {
  place: ['field'],
  matrixRows: ['matrix'],
  rowGroup: ['group', 'list'],
  repeat: ['list'],
  records: ['list'],
  per: ['list'],
  sheet: ['group'],
};

/** Reports `resolve/unknown-field`, `resolve/wrong-reference`, `resolve/no-slot`, `resolve/pattern`, `resolve/unknown-note`, `resolve/unknown-catalogue`. */
export const checkReferences = (tree: Tree, project: Project, diagnostics: Diagnostics): void => {
  const index = indexOf(tree);
  const fields = new Map([...index].filter(([address]) => !address.includes('/')));
  const notes = new Map(tree.notes.map((note) => [note.id, note]));
  const astray = new Set<Node>();
  for (const { address, node } of allNodes(tree)) {
    const { errors } = diagnostics;
    checkOnly(address, node, fields, tree, project, diagnostics);
    if (diagnostics.errors > errors) astray.add(node);
  }
  for (const located of allNodes(tree)) {
    const { address, node } = located;
    // What stands in a group that is not there is named within it: only the group is wrong.
    const isMissing = (path: string): boolean => strandedIn(located, fields).some((owner) => isBeneath(path, owner));
    const reference = address.startsWith('document/') ? referenceOf(node) : undefined;
    if (reference && !isMissing(String(reference.attribute.value))) {
      const { value, span } = reference.attribute;
      checkField(String(value), span, REFERS_TO[node.kind] ?? [], fields, tree, diagnostics);
    }
    for (const { path, span } of slotsIn(located, tree, fields, diagnostics))
      if (!isMissing(path)) checkField(path, span, ['field'], fields, tree, diagnostics, address);
    checkBlanks(located, fields, astray, tree, diagnostics);
    checkPattern(node, diagnostics);
    checkNotes(address, node, notes, tree, diagnostics);
    checkCatalogue(node, project, diagnostics);
    checkAttested(node, fields, tree, diagnostics);
    checkSince(node, fields, tree, diagnostics);
    checkIllustrated(address, node, fields, tree, diagnostics);
  }
};

/** Paths named by the owners of a document node that are not there, or nothing to stand in. */
const strandedIn = ({ owner }: Located, fields: ReadonlyMap<string, Located>): string[] => {
  if (!owner) return [];
  const path = referenceOf(owner.node)?.attribute.value;
  const kind = path === undefined ? undefined : fields.get(String(path))?.node.kind;
  const stands = path === undefined || (kind && REFERS_TO[owner.node.kind]?.includes(kind));
  return [...(stands ? [] : [String(path)]), ...strandedIn(owner, fields)];
};

/** What stands in a list is named within it: whoever writes the list as well says it twice. */
const saidTwice = (
  path: string,
  fields: ReadonlyMap<string, Located>,
): { readonly written: string; readonly list: string } | undefined => {
  for (let list = parentPath(path); list !== ''; list = parentPath(list))
    if (fields.has(list) && path.startsWith(`${list}.${list}.`)) return { written: path.slice(list.length + 1), list };
  return undefined;
};

/** @param line address of a text that has the field in it */
const checkField = (
  path: string,
  span: Span,
  wanted: readonly Kind[],
  fields: ReadonlyMap<string, Located>,
  tree: Tree,
  diagnostics: Diagnostics,
  line?: string,
): void => {
  const target = fields.get(path);
  const kind = target?.owner?.node.kind === 'matrix' ? 'row of a matrix' : target?.node.kind;
  const twice = target ? undefined : saidTwice(path, fields);
  if (twice) {
    const { written, list } = twice;
    const inList = [...fields.keys()].filter((each) => each.startsWith(`${list}.`));
    const meant = fields.has(written) ? written : nearest(written, inList);
    const hints = meant === undefined ? [] : [hint('within-list', { list, path: meant.slice(list.length + 1) })];
    diagnostics.report('resolve/unknown-field', span, { path: written }, { hints });
  } else if (!target) {
    const details = whereabouts(path, fields, tree);
    const isRemoved = details.related?.some(({ code }) => code === 'removed');
    const hints = isRemoved && line !== undefined ? [hint('line-goes-too', { address: line })] : details.hints;
    diagnostics.report('resolve/unknown-field', span, { path }, { ...details, ...(hints && { hints }) });
  } else if (kind !== undefined && !wanted.some((each) => each === kind))
    diagnostics.report(
      'resolve/wrong-reference',
      span,
      { path, kind, wanted: wanted.join(', ') },
      { related: [related('defined', target.node.span, { name: path })] },
    );
};

/**
 * What is written in an option stands beside its choice and is asked where it is chosen. Reports `resolve/blank-always-asked`.
 * @param astray whose `only` is wrong in itself, which is told: what it should be follows from that
 */
const checkBlanks = (
  { address, node, siblings }: Located,
  fields: ReadonlyMap<string, Located>,
  astray: ReadonlySet<Node>,
  tree: Tree,
  diagnostics: Diagnostics,
): void => {
  if (node.kind !== 'field') return;
  for (const option of node.children) {
    const beside = parentPath(address);
    const own: Located = { address: codeAddress(address, option.id), node: option, siblings: node.children };
    for (const { path: id, span } of slotsIn(own, tree, fields, diagnostics)) {
      const path = joinPath(beside, id);
      if (!fields.has(path)) {
        const ids = siblings.filter((sibling) => sibling.kind === 'field' && sibling !== node).map((each) => each.id);
        const near = nearest(id.split('.').at(-1) ?? id, ids);
        const hints = [hint('beside-choice', {}), nearestHint(near)];
        diagnostics.report('resolve/unknown-field', span, { path: id }, { hints });
        continue;
      }
      checkField(path, span, ['field'], fields, tree, diagnostics);
      const target = fields.get(path);
      if (target?.node.kind !== 'field' || astray.has(target.node)) continue;
      const [of, codes = ''] = String(target.node.attributes.get('only')?.value ?? '').split('=');
      if (of === address && codes === option.id) continue;
      const there = { related: [related('defined', target.node.span, { name: path })] };
      diagnostics.report('resolve/blank-always-asked', span, { path, only: own.address }, there);
    }
  }
};

const checkNotes = (
  address: string,
  node: Node,
  notes: ReadonlyMap<string, Node>,
  tree: Tree,
  diagnostics: Diagnostics,
): void => {
  const cited = node.attributes.get('notes');
  if (!cited || typeof cited.value !== 'object') return;
  for (const note of cited.value) {
    if (notes.has(note)) continue;
    const span = pieceIn(cited.span, note);
    const removal = tree.removed.get(`notes/${note}`);
    if (removal) {
      const hints = [hint('citing-goes-too', { address, open: '{', close: '}' })];
      const there = [related('removed', removal, { path: `notes/${note}` })];
      diagnostics.report('resolve/unknown-note', span, { note }, { hints, related: there });
      continue;
    }
    const near = nearest(note, notes.keys());
    const other = near ? notes.get(near) : undefined;
    diagnostics.report(
      'resolve/unknown-note',
      span,
      { note },
      {
        hints: [nearestHint(near)],
        related: other ? [related('defined', other.span, { name: other.id })] : [],
      },
    );
  }
};

/** `factory.modes=discrete`: the choice and its codes exist. Reports `resolve/unknown-field`, `resolve/wrong-reference`, `resolve/unknown-code`. */
const checkOnly = (
  address: string,
  node: Node,
  fields: ReadonlyMap<string, Located>,
  tree: Tree,
  project: Project,
  diagnostics: Diagnostics,
): void => {
  const attribute = node.attributes.get('only');
  if (!attribute) return;
  const [path = '', codes = ''] = String(attribute.value).split('=');
  const target = fields.get(path);
  const type = String(target?.node.attributes.get('type')?.value);
  if (!target) {
    diagnostics.report('resolve/unknown-field', attribute.span, { path }, whereabouts(path, fields, tree));
    return;
  }
  const there = { related: [related('defined', target.node.span, { name: path })] };
  if (!isFieldType(type) || specOf(type).decides === undefined) {
    diagnostics.report(
      'resolve/wrong-reference',
      attribute.span,
      { path, kind: type, wanted: fieldTypes.filter((each) => specOf(each).decides).join(', ') },
      there,
    );
    return;
  }
  // A choice of another record says nothing about this one; a document node is printed for the form as a whole.
  const record = address.includes('/') ? '' : listAbove(address, fields);
  if (listAbove(path, fields) !== record) {
    diagnostics.report('resolve/misplaced', attribute.span, { id: path, target: address, side: 'only' }, there);
    return;
  }
  const listed = target.node.children.map((option) => option.id);
  const key = String(target.node.attributes.get('catalogue')?.value ?? '');
  if (key !== '' && !project.catalogues.has(key)) return;
  const { holds } = specOf(type);
  const answers = 'one' in holds && holds.one === 'boolean' ? ['true', 'false'] : [];
  const known = [...answers, ...listed, ...codesOfCatalogue(project, key)];
  for (const code of codes.split(',').filter((written) => !known.includes(written))) {
    const near = nearest(code, known);
    const removal = tree.removed.get(codeAddress(path, code));
    const details = removal
      ? {
          related: [related('removed', removal, { path: codeAddress(path, code) })],
          hints: [codes === code ? hint('goes-too', { address }) : undefined],
        }
      : { ...there, hints: [nearestHint(near) ?? hint('allowed', { names: known.join(', ') })] };
    diagnostics.report('resolve/unknown-code', attribute.span, { code, target: path }, details);
  }
};

/** The innermost list that holds the field. */
const listAbove = (path: string, fields: ReadonlyMap<string, Located>): string => {
  for (let at = parentPath(path); at !== ''; at = parentPath(at)) if (fields.get(at)?.node.kind === 'list') return at;
  return '';
};

const codesOfCatalogue = (project: Project, key: string): string[] => {
  const codes = (entries: readonly CatalogueEntry[]): string[] =>
    entries.flatMap((entry) => [entry.code, ...codes(entry.entries)]);
  return codes(project.catalogues.get(key)?.catalogue.entries ?? []);
};

const checkAttested = (
  node: Node,
  fields: ReadonlyMap<string, Located>,
  tree: Tree,
  diagnostics: Diagnostics,
): void => {
  const attribute = node.attributes.get('attests');
  if (attribute) checkField(String(attribute.value), attribute.span, ['field'], fields, tree, diagnostics);
};

/** The date that the years of a matrix begin with: of the form as a whole. */
const checkSince = (node: Node, fields: ReadonlyMap<string, Located>, tree: Tree, diagnostics: Diagnostics): void => {
  const attribute = node.attributes.get('since');
  if (!attribute) return;
  const path = String(attribute.value);
  const target = fields.get(path);
  checkField(path, attribute.span, ['field'], fields, tree, diagnostics);
  if (target?.node.kind !== 'field') return;
  const there = { related: [related('defined', target.node.span, { name: path })] };
  const type = String(target.node.attributes.get('type')?.value);
  if (type !== 'date')
    diagnostics.report('resolve/wrong-reference', attribute.span, { path, kind: type, wanted: 'date' }, there);
  else if (listAbove(path, fields) !== '')
    diagnostics.report('resolve/misplaced', attribute.span, { id: path, target: node.id, side: 'since' }, there);
};

/** What pictures illustrate is prose beside them. */
const checkIllustrated = (
  address: string,
  node: Node,
  fields: ReadonlyMap<string, Located>,
  tree: Tree,
  diagnostics: Diagnostics,
): void => {
  const attribute = node.attributes.get('illustrates');
  if (!attribute) return;
  const path = joinPath(parentPath(address), String(attribute.value));
  const target = fields.get(path);
  checkField(path, attribute.span, ['field'], fields, tree, diagnostics);
  const type = String(target?.node.attributes.get('type')?.value);
  if (target?.node.kind !== 'field') return;
  const there = { related: [related('defined', target.node.span, { name: path })] };
  if (parentPath(path) !== parentPath(address))
    diagnostics.report('resolve/misplaced', attribute.span, { id: path, target: address, side: 'beside' }, there);
  else if (type !== 'prose')
    diagnostics.report('resolve/wrong-reference', attribute.span, { path, kind: type, wanted: 'prose' }, there);
};

const checkCatalogue = (node: Node, project: Project, diagnostics: Diagnostics): void => {
  const attribute = node.kind === 'field' ? node.attributes.get('catalogue') : undefined;
  const key = String(attribute?.value ?? '');
  if (!attribute || project.catalogues.has(key) || project.broken.has(`catalogue ${key}`)) return;
  const near = nearest(key, project.catalogues.keys());
  const other = near ? project.catalogues.get(near) : undefined;
  diagnostics.report(
    'resolve/unknown-catalogue',
    attribute.span,
    { key },
    {
      hints: [nearestHint(near) ?? fittingCatalogues(node, project)],
      related: other ? [related('defined', other.key.span, { name: other.key.name })] : [],
    },
  );
};
