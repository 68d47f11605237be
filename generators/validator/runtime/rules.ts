/** Rules as they are compiled, and what comes of judging a filing by one. */

import type { Path } from '../../../compiler/filing/path.ts';
import type { Items } from './lists.ts';
import { Missing, merged } from './missing.ts';
import { at, type Located, pathOf } from './places.ts';

/** A rule that compares two lists goes through one of them for each record of the other: three hundred by three hundred. */
const mostSteps = 100_000;

/** Which values a condition reads: from where, by which keys. */
export type Reads = () => readonly (readonly [Located, ...unknown[]])[];

/** What is and how it should compare to what: 7 >= 8; or what is lacking, in words. */
export type Sides = readonly [actual: unknown, operator: string, wanted: unknown];

/** Where it fails, what it has read there, and by how much; how often, where several are told as one. */
export interface Failed {
  readonly kind: 'fails';
  readonly scope: Path;
  readonly reads: readonly Located[];
  readonly sides?: Sides;
  readonly times?: number;
}

/** One judgement of a rule; a rule over records has one for each. */
export type Outcome = { readonly kind: 'holds' } | Failed | { readonly kind: 'unknown'; readonly missing: Missing };

interface Stated {
  readonly id: string;
  readonly message: string;
  readonly english?: string;
  /** Clause it is stated in, or `inferred`. */
  readonly source: string;
  /** Judged of final filings only. */
  readonly final?: boolean;
  readonly when?: (root: Located) => unknown;
}
export interface CompiledCondition extends Stated {
  readonly severity: 'error' | 'warning';
  readonly check: (root: Located) => readonly Outcome[];
}
/** What a person vouches for: ids of the field that it is about. */
export interface CompiledAttestation extends Stated {
  readonly attests: readonly string[];
}
/** What the form does not ask, so that nothing can be checked. */
export interface CompiledUnasked extends Stated {
  readonly lacks: string;
}
export type CompiledRule = CompiledCondition | CompiledAttestation | CompiledUnasked;

/** The keys that all paths begin with. */
const commonPath = ([first = [], ...others]: readonly Path[]): Path => {
  const end = first.findIndex((key, at) => others.some((other) => other[at] !== key));
  return end < 0 ? first : first.slice(0, end);
};

/** Where they stand, else the first: what a rule of the whole form reads may have nothing in common. */
const commonPlace = (paths: readonly Path[]): Path | undefined => {
  const common = commonPath(paths);
  return common.length === 0 ? paths[0] : common;
};

/** The places, of those that a condition asks to be there, where nothing is. */
const lackingOf = (asked: Reads | undefined): readonly Path[] =>
  (asked?.() ?? []).flatMap(([base, ...keys]) => {
    const place = at(base, ...keys);
    return place instanceof Missing ? place.paths : [];
  });

/** A condition as a rule's outcome; what it asks for and lacks, else what it reads, says where it fails, its sides by how much. */
export const judge = (
  holds: unknown,
  item: Located,
  reads: Reads,
  sides?: () => readonly unknown[] | Missing,
  asked?: Reads,
): readonly Outcome[] => {
  if (holds instanceof Missing) return [{ kind: 'unknown', missing: holds }];
  if (holds === true) return [{ kind: 'holds' }];
  const found = reads().flatMap(([base, ...keys]) => {
    const place = at(base, ...keys);
    return place instanceof Missing ? [] : [place];
  });
  const place = pathOf(item);
  const lacking = lackingOf(asked);
  const inside = (lacking.length > 0 ? lacking : found.map(pathOf)).filter(
    (path) => path.length > place.length && place.every((key, at) => path[at] === key),
  );
  const scope = commonPlace(inside) ?? place;
  const [actual, operator, wanted] = sides === undefined ? [] : [sides()].flat();
  const isSaid = typeof actual === 'number' && (typeof wanted === 'number' || operator === 'lacks');
  return [{ kind: 'fails', scope, reads: found, ...(isSaid && { sides: [actual, String(operator), wanted] }) }];
};

/** As `judge`, of what asks for something to be there. */
export const judgeAsking = (holds: unknown, item: Located, reads: Reads, asked: Reads): readonly Outcome[] =>
  judge(holds, item, reads, undefined, asked);

/** A part of a condition, what it reads, and what it asks to be there. */
type Conjunct = readonly [holds: () => unknown, reads: Reads, asked?: Reads];

/** `one && other` as the whole of a rule: one outcome, that says where those fail which do. */
export const judgeTogether = (item: Located, conjuncts: readonly Conjunct[]): readonly Outcome[] => {
  const judged = conjuncts.map(([holds, reads, asked]) => ({ holds: holds(), reads, asked }));
  const failing = judged.filter(({ holds }) => holds === false);
  const holds = failing.length === 0 && (merged(judged.map((each) => each.holds)) ?? true);
  const all =
    (of: 'reads' | 'asked'): Reads =>
    () =>
      failing.flatMap((each) => each[of]?.() ?? []);
  return judge(holds, item, all('reads'), undefined, all('asked'));
};

/** As one, where there are several. */
const toldOnce = (failed: readonly Failed[]): readonly Failed[] => {
  const [first, ...others] = failed;
  if (first === undefined || others.length === 0) return failed;
  const scope = commonPlace(failed.map((each) => each.scope)) ?? first.scope;
  const times = failed.reduce((sum, each) => sum + (each.times ?? 1), 0);
  return [{ kind: 'fails', scope, reads: failed.flatMap((each) => each.reads), times }];
};

/** `list.all(item, …)` as the whole of a rule: an outcome for each item; those that have no place of their own, as years, fail as one. */
export const judgeEach = (found: Items, of: (item: Located) => readonly Outcome[]): readonly Outcome[] => {
  if (found instanceof Missing) return [{ kind: 'unknown', missing: found }];
  const outcomes = found.flatMap(of);
  // what is computed stands, key by key, where that is for which it is computed
  const [first, second] = found;
  if (first === undefined || first.keys !== second?.keys) return outcomes;
  const failed = outcomes.filter((outcome) => outcome.kind === 'fails');
  return [...outcomes.filter((outcome) => outcome.kind !== 'fails'), ...toldOnce(failed)];
};

/** What a rule says of a filing; nothing where it does not apply. */
export const outcomesOf = ({ when, check }: CompiledCondition, filing: Located): readonly Outcome[] => {
  const root = { ...filing, steps: { left: mostSteps } };
  const applies = when === undefined ? true : when(root);
  if (applies instanceof Missing) return [{ kind: 'unknown', missing: applies }];
  return applies === true ? check(root) : [];
};

/** Whether there is a value of that field, in whatever record. */
const isGiven = (value: unknown, ids: readonly string[]): boolean => {
  if (Array.isArray(value)) return value.some((record) => isGiven(record, ids));
  const [id, ...inner] = ids;
  if (id === undefined) return value !== undefined && value !== null && value !== '';
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, id)) return false;
  return isGiven(Object.getOwnPropertyDescriptor(value, id)?.value, inner);
};

/** Whether there is something to vouch for, as far as that can be told. */
export const isAttested = ({ when, attests }: CompiledAttestation, root: Located): boolean | Missing => {
  if (!isGiven(root.value, attests)) return false;
  const applies = when === undefined ? true : when(root);
  return applies instanceof Missing ? applies : applies === true;
};
