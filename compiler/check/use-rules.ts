/** Nothing is defined in vain: fields are printed, blocks used, notes cited, parameters named. */

import type { Name, Node } from '../definition/node.ts';
import { type Diagnostics, hint } from '../diagnostics/diagnostic.ts';
import { isUnderlying } from '../diagnostics/source.ts';
import { catalogueSubject } from '../model/catalogue.ts';
import { joinPath, parentPath } from '../model/field-path.ts';
import { packOf } from '../model/form-key.ts';
import { blockNamed } from '../resolve/project.ts';
import { allNodes, blanksIn, referenceOf, slotsOf, type Tree } from '../resolve/tree.ts';
import type { FormFacts, NoteFact, Whole } from './facts.ts';

export const fieldsArePlaced = (tree: Tree, diagnostics: Diagnostics): void => {
  const printed = new Set<string>();
  for (const { address, node } of allNodes(tree)) {
    const reference = referenceOf(node);
    if (reference && (node.kind === 'place' || node.kind === 'matrixRows' || node.kind === 'sheet'))
      printed.add(String(reference.attribute.value));
    for (const path of slotsOf(node)) printed.add(path);
    if (address.includes('/') || node.kind !== 'field') continue;
    for (const id of node.children.flatMap(blanksIn)) printed.add(joinPath(parentPath(address), id));
  }
  for (const { address, node, owner } of allNodes(tree)) {
    const leaf = (node.kind === 'field' && owner?.node.kind !== 'matrix') || node.kind === 'matrix';
    const inSheet = owner !== undefined && printed.has(owner.address);
    // pictures stand with what they illustrate
    const illustrated = joinPath(parentPath(address), String(node.attributes.get('illustrates')?.value));
    if (leaf && !inSheet && !printed.has(address) && !printed.has(illustrated))
      diagnostics.report('check/unplaced-field', node.span, { path: address }, { hints: [hint('place-it', {})] });
  }
};

const INSTRUCTING: ReadonlySet<string> = new Set(['section', 'place', 'paragraph']);

/** Reports `check/instructs` of what an instruction sheet has that is filled in. */
export const instructionsHaveNoControls = ({ head, document }: Tree, diagnostics: Diagnostics): void => {
  if (head.get('instructs')?.value !== true) return;
  const within = (nodes: readonly Node[]): readonly Node[] =>
    nodes.flatMap((node) => (node.kind === 'section' ? [node, ...within(node.children)] : [node]));
  const strange = within(document).filter(({ kind, attributes }) => !INSTRUCTING.has(kind) || attributes.has('only'));
  for (const { kind, span } of strange) diagnostics.report('check/instructs', span, { what: kind });
};

export const blocksAreUsed = (forms: readonly FormFacts[], { project }: Whole, diagnostics: Diagnostics): void => {
  const used = new Set<string>();
  const visited = new Set<string>();
  const visit = (block: Name): void => {
    const known = `${isUnderlying(block.span.source)} ${block.name}`;
    if (visited.has(known)) return;
    visited.add(known);
    used.add(block.name);
    for (const inner of blockNamed(block, project)?.uses ?? []) visit(inner.block);
  };
  for (const { blocks } of forms) for (const block of blocks) visit(block);
  for (const [name, block] of project.blocks)
    if (!used.has(name)) diagnostics.report('check/unused-block', block.key.span, { block: name });
};

/** A note counts as cited when some form that has it cites it: a variant may have removed the label. */
export const notesAreCited = (forms: readonly FormFacts[], _: Whole, diagnostics: Diagnostics): void => {
  const placeOf = ({ span: { source, start } }: NoteFact): string => `${source.path}:${start}`;
  const notes = forms.flatMap((form) => form.notes);
  const cited = new Set(notes.filter(({ isCited }) => isCited).map(placeOf));
  for (const note of notes)
    if (!cited.has(placeOf(note))) diagnostics.report('check/unused-note', note.span, { note: note.id });
};

/** A parameter that a pack takes over may be used by either. */
export const parametersAreUsed = (
  forms: readonly FormFacts[],
  { project, packs }: Whole,
  diagnostics: Diagnostics,
): void => {
  const byPack = new Map<string, Set<string>>();
  for (const { key, parameters } of forms) {
    const known = byPack.get(packOf(key.name)) ?? new Set();
    for (const name of parameters) known.add(name);
    byPack.set(packOf(key.name), known);
  }
  const heirs = (key: string): string[] => [
    key,
    ...[...packs.values()].filter((pack) => pack.extends === key).flatMap((pack) => heirs(pack.key)),
  ];
  for (const [key, definition] of project.packs)
    for (const { name } of definition.parameters)
      if (!heirs(key).some((heir) => byPack.get(heir)?.has(name.name)))
        diagnostics.report('check/unused-parameter', name.span, { name: name.name });
};

/** Reports `check/unused-edition` of one that no form of its pack takes from. */
export const editionsAreTaken = (forms: readonly FormFacts[], { project }: Whole, diagnostics: Diagnostics): void => {
  for (const [key, { editions }] of project.packs) {
    const own = forms.filter((form) => packOf(form.key.name) === key);
    const taken = new Set(own.flatMap(({ catalogues }) => catalogues));
    for (const { name, span } of editions)
      if (!taken.has(name)) {
        const others = [...taken].filter((other) => catalogueSubject(other) === catalogueSubject(name));
        const remedy =
          others.length > 0
            ? hint('edition-of-form', { others: others.join(', ') })
            : hint('editions-taken', { taken: [...taken].sort().join(', ') || '–' });
        diagnostics.report('check/unused-edition', span, { pack: key, catalogue: name }, { hints: [remedy] });
      }
  }
};
