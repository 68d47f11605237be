/** Definitions → the names of each form, bases first; with what is wrong on the way. */
import { isMap, isScalar } from 'yaml';
import {
  type DocumentName,
  type FieldName,
  isBeneath,
  join,
  type Names,
  type Reading,
  readField,
  readNodes,
} from './names.ts';
import { applyChanges } from './overlay.ts';
import { at, type Definition, entries, items, leafOf, nameOf, textOf } from './source.ts';

/** A complaint and its place. */
export type Report = (code: string, place: string) => void;

export interface Project {
  readonly definitions: readonly Definition[];
  /** `role key` of files that are no definition any more: who names them is not to blame. */
  readonly broken: ReadonlySet<string>;
}

export interface Resolved {
  readonly names: Names;
  readonly definition: Definition;
  readonly extends?: string;
  /** All that was said about it, and about what it extends. */
  readonly isSound: boolean;
}

const byRole = ({ definitions }: Project, role: string): Map<string, Definition> =>
  new Map(
    definitions
      .filter((definition) => definition.role === role)
      .sort((a, b) => (a.key.text < b.key.text ? -1 : 1))
      .map((definition) => [definition.key.text, definition]),
  );

/** Every form whose bases are there, a base before what extends it. */
export const buildForms = (project: Project, report: Report): Resolved[] => {
  const forms = byRole(project, 'form');
  const blocks = byRole(project, 'block');
  const built = new Map<string, Resolved | undefined>();
  const visit = (definition: Definition): Resolved | undefined => {
    const key = definition.key.text;
    if (built.has(key)) return built.get(key);
    const parentKey = textOf(at(definition.root, 'extends'));
    const parentDefinition = parentKey === undefined ? undefined : forms.get(parentKey);
    const parent = parentDefinition && visit(parentDefinition);
    const form =
      parentKey !== undefined && !parent ? undefined : buildForm(definition, parent, blocks, project, report);
    built.set(key, form);
    return form;
  };
  for (const definition of forms.values()) visit(definition);
  return [...built.values()].flatMap((form) => form ?? []);
};

const copy = (names: Names, form: Definition['key']): Names => {
  const moved = new Map(names.document.map((node) => [node, { ...node, leaves: new Map(node.leaves) }]));
  for (const node of moved.values()) if (node.owner) node.owner = moved.get(node.owner) as DocumentName;
  return {
    form,
    fields: names.fields.map(
      (field): FieldName => ({ ...field, leaves: new Map(field.leaves), options: new Map(field.options) }),
    ),
    document: [...moved.values()],
    notes: new Map(names.notes),
    rules: new Map(names.rules),
    head: new Map(names.head),
    mounts: new Map(names.mounts),
  };
};

const isIncomplete = ({ mounts }: Names): boolean => [...mounts.values()].includes(undefined);

const buildForm = (
  definition: Definition,
  parent: Resolved | undefined,
  blocks: ReadonlyMap<string, Definition>,
  project: Project,
  report: Report,
): Resolved => {
  let fine = true;
  const note: Report = (code, place) => {
    fine = false;
    report(code, place);
  };
  const names = parent ? copy(parent.names, definition.key) : emptyNames(definition);
  const reading: Reading = { names, blockNamed: (name) => blocks.get(name), stack: [] };
  for (const name of ['title', 'subtitle', 'attachment']) {
    const text = textOf(at(definition.root, name));
    if (text !== undefined) names.head.set(name, { text, at: definition.placeOf(leafOf(at(definition.root, name))) });
  }
  if (!parent) {
    mountBody(definition, '', names, blocks, project, note);
    names.document.push(...readNodes(at(definition.root, 'document'), '', false, undefined, definition, reading));
  }
  if (!isIncomplete(names))
    applyChanges(definition, names, reading, (use) => mountBlock(use, '', names, blocks, project, note), note);
  const isSound = fine && !isIncomplete(names) && (parent?.isSound ?? true);
  return { names, definition, ...(parent && { extends: parent.names.form.text }), isSound };
};

const emptyNames = (definition: Definition): Names => ({
  form: definition.key,
  fields: [],
  document: [],
  notes: new Map(),
  rules: new Map(),
  head: new Map(),
  mounts: new Map(),
});

const mountBody = (
  body: Definition,
  prefix: string,
  names: Names,
  blocks: ReadonlyMap<string, Definition>,
  project: Project,
  report: Report,
): void => {
  for (const { key, keyNode, value } of entries(at(body.root, 'fields')))
    names.fields.push(...readField(join(prefix, key), keyNode, value, body));
  for (const part of ['notes', 'rules'] as const)
    for (const { key, keyNode } of entries(at(body.root, part))) names[part].set(key, body.placeOf(keyNode));
  for (const use of items(at(body.root, 'use')))
    mountBlock(
      { use, into: isMap(use) ? at(use, 'in') : undefined, definition: body },
      prefix,
      names,
      blocks,
      project,
      report,
    );
};

interface Use {
  readonly use: unknown;
  readonly into: unknown;
  readonly definition: Definition;
}

/** Reports a mount that is not there. */
const mountBlock = (
  { use, into, definition }: Use,
  prefix: string,
  names: Names,
  blocks: ReadonlyMap<string, Definition>,
  project: Project,
  report: Report,
): void => {
  const name = textOf(isScalar(use) ? use : at(use, 'block')) ?? '';
  const block = blocks.get(name);
  const mount = into ? join(prefix, textOf(into) ?? '') : prefix;
  const holds =
    mount === '' || names.fields.some(({ path, kind }) => path === mount && (kind === 'group' || kind === 'list'));
  names.mounts.set(name, block && holds ? mount : undefined);
  if (block && !holds) report('resolve/unknown-mount', nameOf(into, definition.placeOf).at);
  if (!block && !project.broken.has(`block ${name}`))
    throw new Error(`no block ${name}: the oracle knows only forms that were whole`);
  if (block && holds) mountBody(block, mount, names, blocks, project, report);
};

/** Is it a field, or a matrix, that has to be printed itself? */
export const isPrintable = ({ path, kind }: FieldName, { fields }: Names): boolean =>
  kind === 'matrix' ||
  (kind === 'field' && fields.find((field) => field.path === path.slice(0, path.lastIndexOf('.')))?.kind !== 'matrix');

export const beneath = (path: string, { fields }: Names): FieldName[] =>
  fields.filter((field) => isBeneath(field.path, path));
