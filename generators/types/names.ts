/** Names of the types that one file declares. */
import type { Field, FieldNode, Group, Matrix, RecordList } from '../../compiler/model/form.ts';
import { pascalCase } from '../../compiler/model/type-name.ts';

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

/** Ids that say what they mean only together with what they belong to: `EquipmentKind`. */
const dependent: ReadonlySet<string> = new Set(['Category', 'Kind', 'Level', 'Status', 'Type']);

interface Candidate {
  readonly node: NamedNode;
  /** Names of the nodes around it, outermost first, then its own. */
  readonly trail: readonly string[];
}

const candidatesOf = (nodes: readonly FieldNode[], around: readonly string[]): Candidate[] =>
  nodes.flatMap((node): Candidate[] => {
    if (!isDeclaredHere(node)) return [];
    const trail = [...around, ownName(node)];
    const children = node.kind === 'group' || node.kind === 'list' ? candidatesOf(node.children, trail) : [];
    return [{ node, trail }, ...children];
  });

/** What two nodes have in common if they can share one declaration: the same codes with the same labels. */
const contentOf = (node: NamedNode): string | undefined =>
  node.kind === 'field' ? JSON.stringify([node.label, node.options]) : undefined;

/** `a.bC` and `aB.c` have the same full name: the later one gets a number. */
const numbered = (
  names: readonly (readonly [NamedNode, string])[],
  taken: ReadonlySet<string>,
): ReadonlyMap<NamedNode, string> => {
  const owners = new Map<string, unknown>([...taken].map((name) => [name, undefined]));
  return new Map(
    names.map(([node, name]) => {
      const content = contentOf(node) ?? node;
      let free = name;
      for (let next = 2; owners.has(free) && owners.get(free) !== content; next += 1) free = `${name}${next}`;
      owners.set(free, content);
      return [node, free];
    }),
  );
};

/**
 * A name for each node below `nodes` that is declared in the file. Two that would share one are prefixed with the node
 * around them, and so on outwards; fields with the same label and options share theirs.
 * @param root name of the file's own type, which is the outermost prefix
 * @param taken names that the file declares or imports besides
 */
export const nameTypes = (
  nodes: readonly FieldNode[],
  root: string,
  taken: ReadonlySet<string>,
): ReadonlyMap<NamedNode, string> => {
  const candidates = candidatesOf(nodes, [root]);
  const lengths = new Map(candidates.map((candidate) => [candidate, dependent.has(ownName(candidate.node)) ? 2 : 1]));
  const nameOf = (candidate: Candidate): string => candidate.trail.slice(-(lengths.get(candidate) ?? 1)).join('');
  const contentsByName = (): Map<string, Set<unknown>> => {
    const contents = new Map<string, Set<unknown>>();
    for (const candidate of candidates) {
      const name = nameOf(candidate);
      contents.set(name, (contents.get(name) ?? new Set()).add(contentOf(candidate.node) ?? candidate.node));
    }
    return contents;
  };
  const canGrow = (): Candidate[] => {
    const contents = contentsByName();
    return candidates.filter((candidate) => {
      const name = nameOf(candidate);
      const clashes = taken.has(name) || (contents.get(name)?.size ?? 0) > 1;
      return clashes && (lengths.get(candidate) ?? 1) < candidate.trail.length;
    });
  };
  for (let clash = canGrow(); clash.length > 0; clash = canGrow()) {
    for (const candidate of clash) lengths.set(candidate, (lengths.get(candidate) ?? 1) + 1);
  }
  return numbered(
    candidates.map((candidate) => [candidate.node, nameOf(candidate)]),
    taken,
  );
};
