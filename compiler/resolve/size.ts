/** How small the diffs are: counted in attributes, which formatting cannot bend. */
import type { BlockDefinition, Body, FormDefinition } from '../definition/definition.ts';
import { blocksNamed } from '../definition/named.ts';
import type { Name, Node } from '../definition/node.ts';
import type { Operation } from '../definition/operation.ts';
import type { ComparedSize, FormSize, Sizes } from '../model/sizes.ts';
import { diff } from './overlay/diff.ts';
import { blockNamed, type Project } from './project.ts';
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

const countBlock = (block: BlockDefinition): number =>
  countBody(block) + countLeaves(block.rows) + countLeaves(block.content);

const countLines = (text: string): number => text.split('\n').filter((line) => /^\s*[^\s#]/.test(line)).length;

export const sizes = (resolution: Resolution): Sizes => sizesOf([sizeFactsOf(resolution)]);

/** What the sizes of all forms are reckoned from, of some of them. */
export interface SizeFacts {
  readonly forms: readonly FormFacts[];
  /** Attributes of the blocks and bases that are used, by `block <name>` and `form <key>`; what comes with the package nobody has written here. */
  readonly counts: ReadonlyMap<string, number>;
}

interface FormFacts extends Omit<FormSize, 'authored' | 'charged'> {
  /** Attributes of its own file. */
  readonly own: number;
  /** Blocks, and bases that are not published themselves: `block <name>`, `form <key>`. */
  readonly uses: readonly string[];
}

/** @param isMeant of the keys that are published here; all, unless said */
export const sizeFactsOf = (resolution: Resolution, isMeant = (_: string): boolean => true): SizeFacts => {
  const { project } = resolution;
  const published = new Set(resolution.forms.map(({ key }) => key));
  const counts = new Map<string, number>();
  const forms = [...published].flatMap((key): FormFacts[] => {
    const definition = project.forms.get(key);
    if (!definition || project.foreign.has(definition) || !isMeant(key)) return [];
    const size = sizeOf(definition, resolution);
    return size ? [{ ...size, uses: usedBy(definition, project, published, counts) }] : [];
  });
  return { forms, counts };
};

/** Blocks and bases are charged to their one user, or shared. */
export const sizesOf = (facts: readonly SizeFacts[]): Sizes => {
  const forms = facts.flatMap((each) => each.forms).sort((a, b) => (a.form < b.form ? -1 : 1));
  const counts = new Map(facts.flatMap((each) => [...each.counts]));
  const users = new Map<string, number>();
  for (const thing of forms.flatMap(({ uses }) => uses)) users.set(thing, (users.get(thing) ?? 0) + 1);
  const total = (things: readonly string[]): number => things.reduce((sum, thing) => sum + (counts.get(thing) ?? 0), 0);
  const shared = total([...users].flatMap(([thing, by]) => (by > 1 ? [thing] : [])));
  const isAlone = (thing: string): boolean => users.get(thing) === 1;
  return summedUp(
    forms.map((form) => charged(form, total(form.uses.filter(isAlone)))),
    shared,
  );
};

const charged = ({ uses, own, ...size }: FormFacts, count: number): FormSize => ({
  ...size,
  authored: own + count,
  charged: count,
});

/** Where some of the forms were resolved anew and use and extend what they did, and blocks and bases are as they were. */
export const sizesAfter = ({ forms, shared }: Sizes, facts: readonly SizeFacts[]): Sizes => {
  const anew = new Map(facts.flatMap((each) => each.forms.map((form) => [form.form, form])));
  const now = forms.map((size) => {
    const form = anew.get(size.form);
    return form ? charged(form, size.charged) : size;
  });
  return summedUp(now, shared);
};

const sizeOf = (definition: FormDefinition, { trees }: Resolution): Omit<FormFacts, 'uses'> | undefined => {
  const key = definition.key.name;
  const tree = trees.get(key);
  if (!tree) return undefined;
  const base = definition.extends && trees.get(definition.extends.name);
  return {
    form: key,
    ...(definition.extends && { extends: definition.extends.name }),
    lines: countLines(definition.key.span.source.text),
    own: countForm(definition),
    resolved: countTree(tree),
    operations: base ? definition.changes.length + (definition.head.size > 0 ? 1 : 0) : 0,
  };
};

const summedUp = (forms: readonly FormSize[], shared: number): Sizes => {
  const sum = (of: (size: FormSize) => number): number => forms.reduce((total, size) => total + of(size), 0);
  const resolved = sum((size) => size.resolved);
  return { forms, shared, reuse: resolved === 0 ? 0 : (sum((size) => size.authored) + shared) / resolved };
};

/** Each once; what a form extends is used by that form's own author only where it is published itself. @param counts is added to */
const usedBy = (
  form: FormDefinition,
  project: Project,
  published: ReadonlySet<string>,
  counts: Map<string, number>,
): readonly string[] => {
  const used = new Set<string>();
  const use = (thing: string, { span }: Name, count: () => number): void => {
    used.add(thing);
    // what comes with the package nobody has written here
    if (!span.source.installed && !counts.has(thing)) counts.set(thing, count());
  };
  const visitBlock = (name: Name): void => {
    const block = project.blocks.get(name.name);
    if (block) use(`block ${name.name}`, block.key, () => countBlock(block));
    for (const inner of blockNamed(name, project)?.uses ?? []) visitBlock(inner.block);
  };
  for (let at: FormDefinition | undefined = form; at; ) {
    for (const block of blocksNamed(at)) visitBlock(block);
    const parent: FormDefinition | undefined = at.extends && project.forms.get(at.extends.name);
    at = parent && !published.has(parent.key.name) ? parent : undefined;
    const base = at;
    if (base) use(`form ${base.key.name}`, base.key, () => countForm(base));
  }
  return [...used];
};

/** Beside its overlay the smallest that gives the same: the dearest of what is counted. */
export const comparedSize = (size: FormSize, { project, trees }: Resolution): ComparedSize => {
  const [tree, base] = [trees.get(size.form), trees.get(size.extends ?? '')];
  return { ...size, minimal: tree && base ? diff(base, tree, project).length : 0 };
};
