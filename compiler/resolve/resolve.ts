/** Definitions → resolved forms: extends, blocks, overlay, parameters, in this order. */

import type { FormDefinition } from '../definition/definition.ts';
import type { Node } from '../definition/node.ts';
import { type Diagnostic, Diagnostics, hint, nearestHint, related } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { reportNoMemory } from '../diagnostics/no-memory.ts';
import type { Source } from '../diagnostics/source.ts';
import type { ResolvedForm } from '../model/form.ts';
import { isBase, packOf } from '../model/form-key.ts';
import type { Pack } from '../model/pack.ts';
import { withWholeCatalogues } from './catalogues.ts';
import { editionsThere, takeEditions } from './editions.ts';
import { expand, isIncomplete, reportDuplicates } from './expand.ts';
import { fieldsOfTree, formOfTree } from './form-of-tree.ts';
import { unask } from './instructions.ts';
import { link, viewsOf } from './link.ts';
import { makeColumns } from './made-columns.ts';
import { applyOverlay } from './overlay/apply.ts';
import { resolvePacks } from './pack.ts';
import { packRules } from './pack-rules-of-form.ts';
import { type Project, parentsFirst } from './project.ts';
import { checkReferences } from './references.ts';
import type { Linked, Resolution } from './resolution.ts';
import { checkRules } from './rules/check.ts';
import { lettingGo } from './rules/letting-go.ts';
import { ruleNames } from './rules/names.ts';
import { cloneNode, cloneTree, type Tree } from './tree.ts';

export type { Resolution } from './resolution.ts';

/**
 * @param linked installed packages, each resolved by itself
 * @param hasRoom where it says no, `resolve/no-memory` is reported and the forms that are left are left out
 */
export const resolve = (
  assembled: Project,
  diagnostics: Diagnostics,
  linked: readonly Linked[] = [],
  hasRoom = (): boolean => true,
): Resolution => {
  const known = link(assembled, linked, diagnostics);
  const whole = withWholeCatalogues(known.project, diagnostics);
  const viewOf = viewsOf(whole, linked);
  const packs = resolvePacks(whole, known.packs, viewOf, diagnostics);
  const trees = new Map(known.trees);
  const ofForms = new Map(known.published);
  const forms: ResolvedForm[] = [...known.forms];
  const sound = new Set(known.trees.keys());
  const own = new Set<string>();
  const usedParameters = new Map<string, ReadonlySet<string>>();
  const isBroken = (key: string): boolean => whole.broken.has(`form ${key}`);
  const publish = (definition: FormDefinition, diagnostics: Diagnostics): void => {
    const { project, catalogues } = viewOf(definition);
    const tree = treeOf(definition, trees, project, diagnostics);
    trees.set(tree.key.name, tree);
    const complete = !isIncomplete(tree);
    const pack = isBase(tree.key.name) ? undefined : findPack(definition, packs, project, diagnostics);
    const published = withPackRules(tree, project, packs, diagnostics);
    unask(published);
    if (complete) checkReferences(published, project, diagnostics);
    const names = ruleNames(fieldsOfTree(published.fields, pack?.year ?? 0), catalogues, pack);
    const files = [tree.key, project.packs.get(packOf(tree.key.name))?.key].map((name) => name?.span.source);
    const facts = complete ? checkRules(published, names, lettingGo(tree, files), diagnostics) : new Map();
    if (complete && diagnostics.errors === 0 && (!definition.extends || sound.has(definition.extends.name)))
      sound.add(tree.key.name);
    if (isBase(tree.key.name)) return;
    if (!tree.key.span.source.installed) own.add(tree.key.name);
    if (!pack) return;
    const used = new Set<string>();
    usedParameters.set(tree.key.name, used);
    forms.push(formOfTree(published, definition.extends?.name, pack, catalogues, facts, used, diagnostics));
    ofForms.set(tree.key.name, published);
  };
  for (const definition of parentsFirst(whole.forms, isBroken, diagnostics, whole.foreign)) {
    if (!hasRoom()) {
      reportNoMemory(definition.key.name, diagnostics);
      break;
    }
    const found = new Diagnostics();
    publish(definition, found);
    const isOfParent = definition.extends !== undefined && sound.has(definition.extends.name);
    diagnostics.include(found.list().map((each) => (isOfParent ? toldOf(each, definition, whole) : each)));
  }
  forms.sort((a, b) => (a.key < b.key ? -1 : 1));
  return { project: whole, packs, trees, published: ofForms, forms, own, sound, usedParameters, linked };
};

/** What fits where it is written, and no more once a form has changed something, says so: the place may be in a file that is another's. */
const toldOf = (diagnostic: Diagnostic, { key }: FormDefinition, { packs }: Project): Diagnostic => {
  const { severity, span, related: places } = diagnostic;
  const own = [key, packs.get(packOf(key.name))?.key].map((name) => name?.span.source);
  const isHere = [span, ...places.map((each) => each.span)].some((each) => own.includes(each?.source));
  if (severity !== 'error' || isHere) return diagnostic;
  return { ...diagnostic, related: [...places, related('changed-by', key.span, { key: key.name })] };
};

/** The form with the rules of its notice, which what extends it does not take over. Reports `resolve/duplicate-id` where it is not taken over. */
const withPackRules = (
  tree: Tree,
  project: Project,
  packs: ReadonlyMap<string, Pack>,
  diagnostics: Diagnostics,
): Tree => {
  const published = cloneTree(tree, tree.key);
  const own = project.packs.get(packOf(tree.key.name))?.key.span.source;
  for (const rule of packRules(tree, project, packs)) {
    const known = published.rules.find(({ id }) => id === rule.id);
    if (known) tellTwice(known, rule, own, diagnostics);
    else published.rules.push(cloneNode(rule));
  }
  return published;
};

/** One rule of the form and one of its notice have one id. @param own the file of its pack */
const tellTwice = (known: Node, rule: Node, own: Source | undefined, diagnostics: Diagnostics): void => {
  const isTaken = rule.span.source !== own;
  const [later, first] = isTaken ? [known, rule] : [rule, known];
  const remedy = isTaken
    ? hint('replace-in-pack', { rule: rule.id, open: '{', close: '}' })
    : hint('choose-another', {});
  const details = { related: [related('first', first.span, {})], hints: [remedy] };
  diagnostics.report('resolve/duplicate-id', later.span, { id: `rules/${rule.id}` }, details);
};

/** Reports `resolve/body-and-parent`, `resolve/no-title` and what expanding and the overlay report. */
const treeOf = (
  definition: FormDefinition,
  trees: ReadonlyMap<string, Tree>,
  project: Project,
  diagnostics: Diagnostics,
): Tree => {
  const parent = definition.extends && trees.get(definition.extends.name);
  const body = [...definition.fields, ...definition.document, ...definition.notes, ...definition.rules][0];
  if (parent && (body || definition.uses[0]))
    diagnostics.report(
      'resolve/body-and-parent',
      (body ?? definition.uses[0]?.block ?? definition.key).span,
      {},
      { related: [related('form', parent.key.span, { key: parent.key.name })] },
    );
  if (!parent && !definition.head.has('title')) diagnostics.report('resolve/no-title', definition.key.span, {});
  const tree = parent ? cloneTree(parent, definition.key) : expand(definition, project, diagnostics);
  const restated = parent && definition.head.size > 0 ? [headOperation(definition)] : [];
  if (isIncomplete(tree)) return tree;
  makeColumns(tree);
  applyOverlay(tree, [...restated, ...definition.changes], project, diagnostics);
  makeColumns(tree);
  const pack = project.packs.get(packOf(definition.key.name));
  takeEditions(tree, pack ? editionsThere(pack, project) : []);
  reportDuplicates(tree, diagnostics);
  return tree;
};

/** A title stated by a form that extends another is a `set` on the form. */
const headOperation = (definition: FormDefinition) => ({
  verb: 'set' as const,
  target: { name: 'form', span: definition.key.span },
  attributes: new Map([...definition.head].map(([name, attribute]) => [name, { span: attribute.span, attribute }])),
  expect: [],
});

/** Reports `resolve/unknown-pack`. */
const findPack = (
  definition: FormDefinition,
  packs: ReadonlyMap<string, Pack>,
  project: Project,
  diagnostics: Diagnostics,
): Pack | undefined => {
  const key = packOf(definition.key.name);
  const pack = packs.get(key);
  if (!pack && !project.packs.has(key) && !project.broken.has(`pack ${key}`)) {
    const near = nearest(key, project.packs.keys());
    const other = near === undefined ? undefined : project.packs.get(near);
    diagnostics.report(
      'resolve/unknown-pack',
      definition.key.span,
      { pack: key },
      {
        hints: [nearestHint(near)],
        related: other && near ? [related('defined', other.key.span, { name: near })] : [],
      },
    );
  }
  return pack;
};
