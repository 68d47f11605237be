/** How small the diffs are: counted in attributes, which formatting cannot bend. */
import type { Body, FormDefinition } from '../definition/definition.ts';
import { blocksNamed } from '../definition/named.ts';
import type { Name, Node } from '../definition/node.ts';
import type { Operation } from '../definition/operation.ts';
import type { ComparedSize, FormSize, Sizes } from '../model/sizes.ts';
import { diff } from './overlay/diff.ts';
import { blockNamed } from './project.ts';
import type { Resolution } from './resolve.ts';
import type { Tree } from './tree.ts';

const countLeaves = (nodes: readonly Node[]): number =>
  nodes.reduce((sum, node) => sum + node.attributes.size + countLeaves(node.children), 0);

const countTree = ({ head, fields, document, notes, rules }: Tree): number =>
  head.size + countLeaves(fields) + countLeaves(document) + countLeaves(notes) + countLeaves(rules);

const countOperation = (operation: Operation): number => {
  switch (operation.verb) {
    case 'set':
      return operation.attributes.size;
    case 'add':
      return countLeaves([operation.node]) + (operation.anchor ? 1 : 0);
    case 'values':
      return (
        operation.add.length + operation.remove.length + operation.relabel.length + (operation.order.length > 0 ? 1 : 0)
      );
    case 'order':
      return operation.ids.length;
    default:
      return 1;
  }
};

const countBody = (body: Body): number =>
  body.uses.length + countLeaves(body.fields) + countLeaves(body.notes) + countLeaves(body.rules);

const countForm = (form: FormDefinition): number =>
  (form.extends ? 1 : 0) +
  form.head.size +
  countBody(form) +
  countLeaves(form.document) +
  form.changes.reduce((sum, operation) => sum + countOperation(operation), 0);

const countLines = (text: string): number => text.split('\n').filter((line) => /^\s*[^\s#]/.test(line)).length;

export const sizes = (resolution: Resolution): Sizes => {
  const { project } = resolution;
  const isHere = (key: string): boolean => {
    const definition = project.forms.get(key);
    return definition !== undefined && !project.foreign.has(definition);
  };
  const published = resolution.forms.map((form) => form.key).filter(isHere);
  const charges = charging(resolution, published);
  const forms = published.flatMap((key) => sizeOf(key, charges.own.get(key) ?? 0, resolution) ?? []);
  return summedUp(forms, charges.shared);
};

/** Where some of the forms were resolved anew and use and extend what they did, and blocks and bases are as they were. */
export const sizesAfter = ({ forms, shared }: Sizes, resolution: Resolution): Sizes =>
  summedUp(
    forms.map((size) => sizeOf(size.form, size.charged, resolution) ?? size),
    shared,
  );

const sizeOf = (key: string, charged: number, { project, trees }: Resolution): FormSize | undefined => {
  const [definition, tree] = [project.forms.get(key), trees.get(key)];
  if (!definition || !tree) return undefined;
  const base = definition.extends && trees.get(definition.extends.name);
  return {
    form: key,
    ...(definition.extends && { extends: definition.extends.name }),
    lines: countLines(definition.key.span.source.text),
    authored: countForm(definition) + charged,
    charged,
    resolved: countTree(tree),
    operations: base ? definition.changes.length + (definition.head.size > 0 ? 1 : 0) : 0,
  };
};

const summedUp = (forms: readonly FormSize[], shared: number): Sizes => {
  const sum = (of: (size: FormSize) => number): number => forms.reduce((total, size) => total + of(size), 0);
  const resolved = sum((size) => size.resolved);
  return { forms, shared, reuse: resolved === 0 ? 0 : (sum((size) => size.authored) + shared) / resolved };
};

/** Beside its overlay the smallest that gives the same: the dearest of what is counted. */
export const comparedSize = (size: FormSize, { project, trees }: Resolution): ComparedSize => {
  const [tree, base] = [trees.get(size.form), trees.get(size.extends ?? '')];
  return { ...size, minimal: tree && base ? diff(base, tree, project).length : 0 };
};

/** Blocks and bases: charged to their one user, or shared. What a form extends is used by that form's own author only where it is published itself. */
const charging = (
  { project }: Resolution,
  published: readonly string[],
): { own: Map<string, number>; shared: number } => {
  const users = new Map<string, Set<string>>();
  const use = (thing: string, user: string): void => void users.set(thing, (users.get(thing) ?? new Set()).add(user));
  const visitBlock = (block: Name, user: string): void => {
    use(`block ${block.name}`, user);
    for (const inner of blockNamed(block, project)?.uses ?? []) visitBlock(inner.block, user);
  };
  const visitForm = (form: FormDefinition, user: string): void => {
    for (const block of blocksNamed(form)) visitBlock(block, user);
    const parent = form.extends && project.forms.get(form.extends.name);
    if (!parent || published.includes(parent.key.name)) return;
    use(`form ${parent.key.name}`, user);
    visitForm(parent, user);
  };
  for (const key of published) {
    const form = project.forms.get(key);
    if (form) visitForm(form, key);
  }
  const own = new Map<string, number>();
  let shared = 0;
  for (const [thing, by] of users) {
    const [role, name = ''] = thing.split(' ');
    const form = role === 'form' ? project.forms.get(name) : undefined;
    const block = role === 'block' ? project.blocks.get(name) : undefined;
    // what comes with the package nobody has written here
    if ((form ?? block)?.key.span.source.installed) continue;
    const count = form
      ? countForm(form)
      : block
        ? countBody(block) + countLeaves(block.rows) + countLeaves(block.content)
        : 0;
    const [only] = by;
    if (by.size === 1 && only) own.set(only, (own.get(only) ?? 0) + count);
    else shared += count;
  }
  return { own, shared };
};
