/** Concrete places in the filing data, and what stands there. Data may be a draft or wrong: nothing here throws. */
import { type Step, valueAt } from '../../compiler/filing/path.ts';
import type { Context } from './context.ts';

/** Whether anything is filled in. */
export const isFiled = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.keys(data).length > 0;

/** Which record is being printed, by path of its list. */
export type Scope = ReadonlyMap<string, number>;

export const NO_RECORD: Scope = new Map();

/** A node on the way to another one, and whether it is a list above it. */
interface Above {
  readonly id: string;
  readonly path: string;
  readonly isList: boolean;
}

interface Way {
  /** From the outermost node down. */
  readonly nodes: readonly Above[];
  /** The lists that hold what it leads to, outermost first. */
  readonly lists: readonly string[];
}

const ways = new WeakMap<Context, Map<string, Way>>();

/** To the node at `path`: looked up once for all records. */
const wayTo = (context: Context, path: string): Way => {
  const known = ways.get(context) ?? new Map<string, Way>();
  ways.set(context, known);
  const own = known.get(path);
  if (own !== undefined) return own;
  const ids = path.split('.');
  const nodes = ids.map((id, place): Above => {
    const prefix = ids.slice(0, place + 1).join('.');
    return { id, path: prefix, isList: prefix !== path && context.nodes.get(prefix)?.node.kind === 'list' };
  });
  const way = { nodes, lists: nodes.flatMap((above) => (above.isList ? [above.path] : [])) };
  known.set(path, way);
  return way;
};

/** Steps to a node; a list that the scope does not name is entered at its first record. */
export const stepsTo = (context: Context, path: string, scope: Scope): Step[] => {
  const steps: Step[] = [];
  for (const above of wayTo(context, path).nodes) {
    steps.push(above.id);
    if (above.isList) steps.push(scope.get(above.path) ?? 0);
  }
  return steps;
};

const recordCount = (context: Context, list: string, scope: Scope): number => {
  const value = valueAt(context.data, stepsTo(context, list, scope));
  return Array.isArray(value) ? value.length : 0;
};

const within = (scope: Scope, list: string, index: number): Scope => new Map([...scope, [list, index]]);

const recordScopes = (scope: Scope, list: string, count: number): Scope[] =>
  Array.from({ length: count }, (_, index) => within(scope, list, index));

/** One scope for each time that the node at `path` occurs in the data within `scope`; at least one. */
export const occurrences = (context: Context, path: string, scope: Scope): readonly Scope[] =>
  wayTo(context, path)
    .lists.filter((list) => !scope.has(list))
    .reduce<readonly Scope[]>(
      (scopes, list) =>
        scopes.flatMap((each) => recordScopes(each, list, Math.max(1, recordCount(context, list, each)))),
      [scope],
    );

/** The records to print: those filed, or `blank` empty ones when none is. */
export const recordsToPrint = (
  context: Context,
  list: string,
  scope: Scope,
  blank: number,
): { readonly filed: boolean; readonly scopes: readonly Scope[] } => {
  const lists = occurrences(context, list, scope);
  const filed = lists.flatMap((each) => recordScopes(each, list, recordCount(context, list, each)));
  if (filed.length > 0) return { filed: true, scopes: filed };
  return { filed: false, scopes: recordScopes(lists[0] ?? scope, list, Math.max(1, blank)) };
};
