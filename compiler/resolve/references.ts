/** Every name that a form uses names something: fields in placements and slots, choices, notes, catalogues. */
import type { Node } from '../definition/node.ts';
import { type Diagnostics, hint, nearestHint, related } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { checkBlanks } from './blank-references.ts';
import { checkField, REFERS_TO, strandedIn } from './field-references.ts';
import { fittingCatalogues } from './fitting-catalogues.ts';
import { nearestEdition } from './nearest-edition.ts';
import { checkOnly } from './only-references.ts';
import { checkPattern } from './patterns.ts';
import { isCatalogue, type Project } from './project.ts';
import { checkAttested, checkIllustrated, checkSince } from './sibling-references.ts';
import { slotsIn } from './slots.ts';
import { allNodes, indexOf, isBeneath, referenceOf, type Tree } from './tree.ts';
import { pieceIn } from './written.ts';

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
      checkField(String(value), span, REFERS_TO[node.kind] ?? [], fields, tree, diagnostics, { isPlaced: true });
    }
    for (const { path, span } of slotsIn(located, tree, fields, diagnostics))
      if (!isMissing(path)) checkField(path, span, ['field'], fields, tree, diagnostics, { line: address });
    checkBlanks(located, fields, astray, tree, diagnostics);
    checkPattern(node, diagnostics);
    checkNotes(address, node, notes, tree, diagnostics);
    checkCatalogue(node, project, diagnostics);
    checkAttested(node, fields, tree, diagnostics);
    checkSince(node, fields, tree, diagnostics);
    checkIllustrated(address, node, fields, tree, diagnostics);
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

const checkCatalogue = (node: Node, project: Project, diagnostics: Diagnostics): void => {
  const attribute = node.kind === 'field' ? node.attributes.get('catalogue') : undefined;
  const key = String(attribute?.value ?? '');
  if (!attribute || isCatalogue(key, project)) return;
  const { near, hints } = nearestEdition(key, project.catalogues.keys());
  const other = near ? project.catalogues.get(near) : undefined;
  diagnostics.report(
    'resolve/unknown-catalogue',
    attribute.span,
    { key },
    {
      hints: near ? hints : [fittingCatalogues(node, project)],
      related: other ? [related('defined', other.key.span, { name: other.key.name })] : [],
    },
  );
};
