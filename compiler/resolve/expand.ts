/** A definition's own body → tree: blocks mounted, references made absolute, every node named. */

import type { BlockDefinition, Body, FormDefinition, Use } from '../definition/definition.ts';
import type { Name, Node } from '../definition/node.ts';
import { type Diagnostics, hint, nearestHint, related } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { joinPath } from '../model/field-path.ts';
import { blockNamed, type Project } from './project.ts';
import { allNodes, cloneNode, referenceOf, replaceSlots, type Tree } from './tree.ts';

/**
 * Reports `resolve/unknown-block`, `resolve/block-cycle`, `resolve/block-twice`, `resolve/unknown-mount`, `resolve/duplicate-id`,
 * `resolve/block-not-used`, `resolve/block-without`.
 */
export const expand = (definition: FormDefinition, project: Project, diagnostics: Diagnostics): Tree => {
  const tree: Tree = {
    key: definition.key,
    head: new Map(definition.head),
    fields: [],
    document: [],
    notes: [],
    rules: [],
    mounts: new Map(),
    removed: new Map(),
    renamed: new Map(),
    formerCodes: new Map(),
  };
  mountBody(tree, definition, '', [], project, diagnostics);
  tree.document.push(
    ...expandNodes(definition.document, '', 'content', { mounts: tree.mounts, project, diagnostics, stack: [] }),
  );
  return tree;
};

const mountBody = (
  tree: Tree,
  body: Body,
  path: string,
  stack: readonly string[],
  project: Project,
  diagnostics: Diagnostics,
): void => {
  for (const field of body.fields) insertField(tree, cloneNode(field), path);
  tree.notes.push(...body.notes.map(cloneNode));
  tree.rules.push(...body.rules.map(cloneNode));
  for (const use of body.uses) mountBlock(tree, use, path, stack, project, diagnostics);
};

/** Blocks in blocks: deeper than any form, and than the stack of calls can go wrong. */
const MAX_NESTING = 50;

/** Mounts the block's fields, notes and rules; gives the block where it can be used. */
export const mountBlock = (
  tree: Tree,
  use: Use,
  path: string,
  stack: readonly string[],
  project: Project,
  diagnostics: Diagnostics,
): BlockDefinition | undefined => {
  const { name, span } = use.block;
  if (stack.includes(name)) {
    diagnostics.report('resolve/block-cycle', span, { cycle: [...stack, name].join(' → ') });
    tree.mounts.set(name, { path: null, span });
    return undefined;
  }
  if (stack.length >= MAX_NESTING) {
    diagnostics.report('parse/too-deep', span, { limit: MAX_NESTING });
    tree.mounts.set(name, { path: null, span });
    return undefined;
  }
  const known = tree.mounts.get(name);
  if (known) {
    const there = [related('first', known.span, {})];
    diagnostics.report('resolve/block-twice', span, { block: name }, { related: there });
    return undefined;
  }
  const block = findBlock(use.block, project, diagnostics);
  const mount = block && mountOf(tree, use, path, diagnostics);
  tree.mounts.set(name, { path: mount ?? null, span });
  if (!block || mount === undefined) return undefined;
  mountBody(tree, wholeGroupNamed(block), mount, [...stack, name], project, diagnostics);
  return block;
};

const mountOf = (tree: Tree, use: Use, path: string, diagnostics: Diagnostics): string | undefined => {
  const mount = use.into ? joinPath(path, use.into.name) : path;
  if (!mount || ownerAt(tree, mount)) return mount;
  const owners = new Map(
    allNodes(tree)
      .filter(({ node }) => node.kind === 'group' || node.kind === 'list')
      .map(({ address, node }) => [address, node]),
  );
  const near = nearest(mount, owners.keys());
  const other = near === undefined ? undefined : owners.get(near);
  diagnostics.report(
    'resolve/unknown-mount',
    use.into?.span ?? use.block.span,
    { path: mount },
    {
      hints: [nearestHint(near)],
      related: [
        other && near
          ? related('defined', other.span, { name: near })
          : related('form', tree.key.span, { key: tree.key.name }),
      ],
    },
  );
  return undefined;
};

/** Some block could not be mounted, which was reported: what names its fields is not to blame. */
export const isIncomplete = (tree: Tree): boolean => [...tree.mounts.values()].some(({ path }) => path === null);

/** A block that is one group or list lends it its name: forms that leave it unchanged share its type. */
const wholeGroupNamed = (block: BlockDefinition): Body => {
  const [only] = block.fields;
  if (block.fields.length !== 1 || !only || (only.kind !== 'group' && only.kind !== 'list')) return block;
  return { ...block, fields: [{ ...only, block: block.key.name }] };
};

const findBlock = (named: Name, project: Project, diagnostics: Diagnostics): BlockDefinition | undefined => {
  const { name, span } = named;
  const block = blockNamed(named, project);
  if (!block && !project.broken.has(`block ${name}`)) {
    const near = nearest(name, project.blocks.keys());
    const other = near ? project.blocks.get(near) : undefined;
    diagnostics.report(
      'resolve/unknown-block',
      span,
      { block: name },
      {
        hints: [nearestHint(near)],
        related: other ? [related('defined', other.key.span, { name: other.key.name })] : [],
      },
    );
  }
  return block;
};

const ownerAt = (tree: Tree, path: string): Node | undefined => {
  let siblings = tree.fields;
  let found: Node | undefined;
  for (const id of path.split('.')) {
    found = siblings.find((node) => node.id === id);
    if (!found) return undefined;
    siblings = found.children;
  }
  return found && (found.kind === 'group' || found.kind === 'list') ? found : undefined;
};

const insertField = (tree: Tree, node: Node, path: string): void => {
  (ownerAt(tree, path)?.children ?? tree.fields).push(node);
};

interface Context {
  readonly mounts: Tree['mounts'];
  readonly project: Project;
  readonly diagnostics: Diagnostics;
  /** Blocks whose rows are being printed. */
  readonly stack: readonly string[];
}

/** Document nodes with absolute references and names; `use` replaced by the block's rows or content. */
export const expandNodes = (nodes: readonly Node[], path: string, part: 'rows' | 'content', context: Context): Node[] =>
  nodes.flatMap((node) => (node.kind === 'use' ? expandUse(node, part, context) : [expandNode(node, path, context)]));

const expandUse = (use: Node, part: 'rows' | 'content', context: Context): Node[] => {
  const { mounts, project, diagnostics, stack } = context;
  const name = { name: use.id, span: use.span };
  const block = findBlock(name, project, diagnostics);
  if (!block) return [];
  const mount = mounts.get(use.id)?.path;
  if (mount === undefined) diagnostics.report('resolve/block-not-used', use.span, { block: use.id });
  else if (mount === null) return [];
  else if (stack.includes(use.id))
    diagnostics.report('resolve/block-cycle', use.span, { cycle: [...stack, use.id].join(' → ') });
  else if (block[part].length === 0)
    diagnostics.report(
      'resolve/block-without',
      use.span,
      { block: use.id, part },
      { related: [related('defined', block.key.span, { name: use.id })] },
    );
  else return expandNodes(block[part], mount, part, { ...context, stack: [...stack, use.id] });
  return [];
};

const expandNode = (node: Node, path: string, context: Context): Node => {
  const attributes = new Map(node.attributes);
  let inner = path;
  const reference = referenceOf(node);
  if (reference) {
    const target = joinPath(path, String(reference.attribute.value));
    attributes.set(reference.name, { ...reference.attribute, value: target });
    if (node.kind !== 'place') inner = target;
  }
  const text = node.kind === 'line' ? attributes.get('text') : undefined;
  if (text)
    attributes.set('text', {
      ...text,
      value: replaceSlots(String(text.value), (name) => joinPath(path, name)),
    });
  const part = node.kind === 'cover' || node.kind === 'section' || node.kind === 'per' ? 'content' : 'rows';
  const children = expandNodes(node.children, inner, part, context);
  return {
    ...node,
    attributes,
    children,
    id: node.id || (reference ? String(attributes.get(reference.name)?.value) : rowId(children)),
  };
};

/** A row is named after what it begins with. */
const rowId = (children: readonly Node[]): string => ROW + (children[0]?.id ?? 'empty');
export const ROW = 'row.';

/** A row of its own for one node. */
export const asRow = (node: Node): Node => ({
  kind: 'row',
  id: rowId([node]),
  span: node.span,
  attributes: new Map(),
  children: [node],
});

/** Reports `resolve/duplicate-id`: two nodes of one address. */
export const reportDuplicates = (tree: Tree, diagnostics: Diagnostics): void => {
  const first = new Map<string, Node>();
  for (const { address, node } of allNodes(tree)) {
    const known = first.get(address);
    if (known)
      diagnostics.report(
        'resolve/duplicate-id',
        node.span,
        { id: address },
        {
          related: [related('first', known.span, {})],
          hints: [address.startsWith('document/') && referenceOf(node) ? hint('name-it', {}) : undefined],
        },
      );
    else first.set(address, node);
  }
};
