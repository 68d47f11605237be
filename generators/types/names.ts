/** Names of the types that one file declares: each follows from the path of its node alone, so that no other field renames it. */
import type { Field, FieldNode, Group, Matrix, RecordList } from '../../compiler/model/form.ts';
import { identifier, LANGUAGE_TYPES, pascalCase } from '../../compiler/model/type-name.ts';
import { valueNames } from './values.ts';

/** A node whose value has a type of its own in the file: an object, a record, the years of a matrix, a union of codes. */
export type NamedNode = Field | Group | RecordList | Matrix;

/** Whether the node's type is declared where it stands: a block's is declared in the block's own file. */
export const isDeclaredHere = (node: FieldNode): boolean => {
  if (node.kind === 'field') return node.options !== undefined;
  return node.kind === 'matrix' || node.block === undefined;
};

/** One of many: `scenarios` → `scenario`, `technologies` → `technology`, `processes` → `process`; `equipment` stays. */
export const singular = (id: string): string => {
  if (/[^aeiou]ies$/.test(id)) return `${id.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(id)) return id.slice(0, -2);
  return /[^sui]s$/.test(id) ? id.slice(0, -1) : id;
};

const ownName = (node: NamedNode): string => {
  const one = node.kind === 'list' || (node.kind === 'field' && node.type === 'choices') ? singular(node.id) : node.id;
  return pascalCase(one);
};

/** What no node is named, whatever the file uses of it: the names of every form's values, and of the language. */
const RESERVED: ReadonlySet<string> = new Set<string>([...valueNames, ...LANGUAGE_TYPES, 'FORM']);

/** Name of a block's type: `basic/contact` → `BasicContact`. */
export const blockTypeName = (key: string): string => {
  const name = identifier(pascalCase(key));
  return RESERVED.has(name) ? `${name}Block` : name;
};

/** The file's own type: of a form, whose fields are named by their paths, or of a block, whose name goes before them. */
export interface Root {
  readonly name: string;
  readonly isBlock: boolean;
}

/** `scenarios.equipment` → `ScenarioEquipment`; in the block `scenario`, `equipment` is `ScenarioEquipment` too. */
export const nameTypes = (
  nodes: readonly FieldNode[],
  { name: root, isBlock }: Root,
): ReadonlyMap<NamedNode, string> => {
  const names = new Map<NamedNode, string>();
  const nameAll = (among: readonly FieldNode[], around: string): void => {
    for (const node of among) {
      if (!isDeclaredHere(node)) continue;
      const name = `${around}${ownName(node)}`;
      const isTaken = RESERVED.has(name) || name === root || name === `${root}Draft`;
      names.set(node, isTaken ? `${name}Field` : name);
      if (node.kind === 'group' || node.kind === 'list') nameAll(node.children, name);
    }
  };
  nameAll(nodes, isBlock ? root : '');
  return names;
};

/** Two nodes of a file whose paths give one name: `a.bC` and `aB.c`, `task` and `tasks`. */
export interface Clash {
  readonly name: string;
  readonly node: NamedNode;
  readonly first: NamedNode;
  /** An id for one of the two with which it has a name of its own, and all below it. */
  readonly freeId: (node: NamedNode) => string;
}

/** What says more of a node than its id does. */
const ENDINGS: Readonly<Record<NamedNode['kind'], string>> = {
  field: 'Kind',
  group: 'Details',
  list: 'List',
  matrix: 'Figures',
};

const freeIdIn =
  (names: ReadonlyMap<NamedNode, string>) =>
  (node: NamedNode): string => {
    const taken = [...names.values()];
    const paths = new Set([...names.keys()].map(({ path }) => path));
    const above = node.path.slice(0, -node.id.length);
    const around = (names.get(node) ?? '').replace(/Field$/, '').slice(0, -ownName(node).length);
    const isFree = (id: string): boolean =>
      !paths.has(`${above}${id}`) && !taken.some((name) => name.startsWith(`${around}${pascalCase(id)}`));
    const id = `${node.kind === 'list' ? singular(node.id) : node.id}${ENDINGS[node.kind]}`;
    let free = id;
    for (let at = 2; !isFree(free); at++) free = `${id}${at}`;
    return free;
  };

export const clashesIn = (names: ReadonlyMap<NamedNode, string>): Clash[] => {
  const owners = new Map<string, NamedNode>();
  const freeId = freeIdIn(names);
  return [...names].flatMap(([node, name]) => {
    const first = owners.get(name);
    if (first !== undefined) return [{ name, node, first, freeId }];
    owners.set(name, node);
    return [];
  });
};
