/** Concrete places in the filing data, and what stands there. Data may be a draft or wrong: nothing here throws. */
import { type Step, valueAt } from '../../compiler/filing/path.ts';
import type { Context } from './context.ts';

/** Whether anything is filled in. */
export const isFiled = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.keys(data).length > 0;

/** Which record is being printed, by path of its list. */
export type Scope = ReadonlyMap<string, number>;

export const NO_RECORD: Scope = new Map();

const isList = (context: Context, path: string): boolean => context.nodes.get(path)?.node.kind === 'list';

const prefixes = (path: string): string[] => {
  const ids = path.split('.');
  return ids.map((_, place) => ids.slice(0, place + 1).join('.'));
};

/** The lists that hold the node at `path`, outermost first. */
const listsAbove = (context: Context, path: string): string[] =>
  prefixes(path).filter((prefix) => prefix !== path && isList(context, prefix));

/** Steps to a node; a list that the scope does not name is entered at its first record. */
export const stepsTo = (context: Context, path: string, scope: Scope): Step[] =>
  prefixes(path).flatMap((prefix): Step[] => {
    const id = prefix.slice(prefix.lastIndexOf('.') + 1);
    return prefix !== path && isList(context, prefix) ? [id, scope.get(prefix) ?? 0] : [id];
  });

const recordCount = (context: Context, list: string, scope: Scope): number => {
  const value = valueAt(context.data, stepsTo(context, list, scope));
  return Array.isArray(value) ? value.length : 0;
};

const within = (scope: Scope, list: string, index: number): Scope => new Map([...scope, [list, index]]);

const recordScopes = (scope: Scope, list: string, count: number): Scope[] =>
  Array.from({ length: count }, (_, index) => within(scope, list, index));

/** One scope for each time that the node at `path` occurs in the data within `scope`; at least one. */
export const occurrences = (context: Context, path: string, scope: Scope): readonly Scope[] =>
  listsAbove(context, path).reduce<readonly Scope[]>(
    (scopes, list) =>
      scopes.flatMap((each) =>
        each.has(list) ? [each] : recordScopes(each, list, Math.max(1, recordCount(context, list, each))),
      ),
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
