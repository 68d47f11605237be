/** What a field says that it continues is there: in another form, of the kind that can be continued, and not continuing the field itself. */
import type { Attribute } from '../definition/node.ts';
import { type Details, type Diagnostics, nearestHint } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Span } from '../diagnostics/source.ts';
import { isFieldKind } from '../language/kinds.ts';
import { addressNow, departure } from '../resolve/overlay/targets.ts';
import { isBrokenForm } from '../resolve/resolution.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { allNodes, codeAddress, indexOf, type Tree } from '../resolve/tree.ts';
import type { FormFacts, IdFact } from './facts.ts';

/** `from` of one field or code. */
interface Continuing {
  readonly form: string;
  /** `factories.kind`, `factories.kind=small` */
  readonly address: string;
  readonly isCode: boolean;
  readonly origins: readonly string[];
  readonly span: Attribute['span'];
}

/** Whoever mends so many will be told of the others. */
const MOST_RINGS = 100;

/** Of a field and its codes, as `originsIn` of facts.ts writes it: what each continues. */
const continuedBy = ({
  path,
  origins,
}: IdFact): readonly (readonly [address: string, origins: readonly string[]])[] => {
  if (origins === '') return [];
  const [codes, each]: [string[], (string[] | null)[]] = JSON.parse(origins);
  const addresses = [path, ...codes.map((code) => codeAddress(path, code))];
  return addresses.map((address, at) => [address, (each[at] ?? []).filter((origin) => origin !== 'none')]);
};

/** The same of forms that are not held together: whether all that fields continue is there, and none continues itself on some way. */
export const areOriginsSound = (forms: readonly FormFacts[]): boolean => {
  const all = forms.flatMap(({ key, ids }) =>
    ids.flatMap((id) => continuedBy(id).map(([address, origins]) => ({ own: `${key.name} ${address}`, origins }))),
  );
  const keys = new Set(forms.map(({ key }) => key.name));
  const known = new Set([
    ...all.map(({ own }) => own),
    ...forms.flatMap(({ key, ids }) => ids.map(({ path }) => `${key.name} ${path}`)),
  ]);
  const isThere = (origin: string): boolean => known.has(origin) || !keys.has(formOf(origin));
  const rings = ringsIn(new Map(all.map(({ own, origins }) => [own, origins])));
  return rings.size === 0 && all.every(({ origins }) => origins.every(isThere));
};

/** Reports `check/own-origin`, `check/unknown-origin`, `check/origin-cycle`, once for each place where it is written. */
export const originsAreThere = (resolution: Resolution, diagnostics: Diagnostics): void => {
  const { trees } = resolution;
  const all = [...trees].flatMap(([form, tree]) => continuingIn(form, tree));
  const addressesFor = addressesIn(trees);
  const rings = ringsIn(new Map(all.map(({ form, address, origins }) => [`${form} ${address}`, origins])));
  let ringsTold = 0;
  const told = new Set<Attribute['span']>();
  for (const { form, address, isCode, origins, span } of all) {
    if (told.has(span)) continue;
    told.add(span);
    for (const origin of origins) {
      const [key = '', there = ''] = origin.split(' ');
      const known = addressesFor(key)?.filter((each) => each.includes('=') === isCode);
      if (key === form) diagnostics.report('check/own-origin', span, { origin });
      else if (isBrokenForm(resolution, key) || (known === undefined && isInPackage(span))) continue;
      else if (!known?.includes(there)) {
        diagnostics.report('check/unknown-origin', span, { origin }, likelyOrigin(key, there, known, trees));
      }
    }
    const own = `${form} ${address}`;
    const cycle = rings.has(own) && ringsTold < MOST_RINGS ? cycleThrough(own, rings) : undefined;
    if (!cycle) continue;
    ringsTold += 1;
    diagnostics.report('check/origin-cycle', span, { cycle: cycle.join(' → ') });
  }
};

/** What became of it in its form, or else what is called most like it. */
const likelyOrigin = (
  key: string,
  address: string,
  known: readonly string[] | undefined,
  trees: Resolution['trees'],
): Details => {
  const tree = trees.get(key);
  if (known === undefined || tree === undefined) return { hints: [nearestHint(nearest(key, [...trees.keys()]))] };
  const [field = '', code] = address.split('=');
  const fieldNow = addressNow(field, tree);
  const now = code === undefined ? fieldNow : addressNow(codeAddress(fieldNow, code), tree);
  const meant = known.includes(now) ? now : nearest(address, known);
  const index = indexOf(tree);
  const gone = departure(address, index, tree) ?? departure(field, index, tree);
  return {
    ...(gone?.related && { related: gone.related }),
    hints: [nearestHint(meant === undefined ? undefined : `${key} ${meant}`)],
  };
};

const continuingIn = (form: string, tree: Tree): readonly Continuing[] =>
  allNodes(tree).flatMap(({ node, address }) =>
    [node, ...node.children.filter(({ kind }) => kind === 'option')].flatMap(({ id, kind, attributes }) => {
      const from = attributes.get('from');
      if (typeof from?.value !== 'object') return [];
      const isCode = kind === 'option';
      const origins = from.value.filter((origin) => origin !== 'none');
      return [{ form, address: isCode ? codeAddress(address, id) : address, isCode, origins, span: from.span }];
    }),
  );

type Leads = ReadonlyMap<string, readonly string[]>;

/** What leads from one form to another, as far as it leads back: strongly connected components, by two searches (Kosaraju). */
const ringsIn = (leads: Leads): Leads => {
  const onward = new Map(
    [...leads].map(([at, origins]) => [at, origins.filter((next) => leads.has(next) && formOf(next) !== formOf(at))]),
  );
  const backward = new Map<string, string[]>([...onward.keys()].map((at) => [at, []]));
  for (const [at, origins] of onward) for (const next of origins) backward.get(next)?.push(at);
  const rings = new Map<string, string>();
  for (const first of leftIn(onward).reverse()) {
    if (rings.has(first)) continue;
    rings.set(first, first);
    const reached = [first];
    for (const at of reached)
      for (const before of backward.get(at) ?? []) {
        if (rings.has(before)) continue;
        rings.set(before, first);
        reached.push(before);
      }
  }
  return new Map(
    [...onward].flatMap(([at, origins]): [string, readonly string[]][] => {
      const within = origins.filter((next) => rings.get(next) === rings.get(at));
      return within.length === 0 ? [] : [[at, within]];
    }),
  );
};

/** In the order in which a search, deep first, leaves them. */
const leftIn = (leads: Leads): string[] => {
  const seen = new Set<string>();
  const left: string[] = [];
  for (const root of leads.keys()) {
    const way = seen.has(root) ? [] : [{ at: root, ahead: [...(leads.get(root) ?? [])] }];
    seen.add(root);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const next = last.ahead.pop();
      if (next === undefined) {
        left.push(last.at);
        way.pop();
      } else if (!seen.has(next)) {
        seen.add(next);
        way.push({ at: next, ahead: [...(leads.get(next) ?? [])] });
      }
    }
  }
  return left;
};

/** The shortest way from it back to it; undefined where none leads back. */
const cycleThrough = (start: string, rings: Leads): readonly string[] | undefined => {
  const cameBy = new Map<string, string>();
  const reached = [start];
  for (const at of reached)
    for (const next of rings.get(at) ?? []) {
      if (cameBy.has(next)) continue;
      cameBy.set(next, at);
      if (next === start) return wayTo(start, cameBy);
      reached.push(next);
    }
  return undefined;
};

const formOf = (origin: string): string => origin.slice(0, origin.indexOf(' '));

/** There and all on the way, up to where it began. */
const wayTo = (end: string, cameBy: ReadonlyMap<string, string>): readonly string[] => {
  const steps = [end];
  for (let at = cameBy.get(end); at !== undefined && at !== end; at = cameBy.get(at)) steps.unshift(at);
  return [end, ...steps];
};

/** What its maker checked where that form was; who has the package need not have the form. */
const isInPackage = ({ source }: Span): boolean => source.package !== undefined || source.calls !== undefined;

/** Of each form, once: paths of what holds data, and codes of options. */
const addressesIn = (trees: Resolution['trees']): ((key: string) => readonly string[] | undefined) => {
  const known = new Map<string, readonly string[]>();
  return (key) => {
    const tree = trees.get(key);
    if (tree && !known.has(key)) known.set(key, addressesOf(tree));
    return known.get(key);
  };
};

const addressesOf = (tree: Tree): readonly string[] =>
  allNodes(tree).flatMap(({ node, address }) => {
    if (!isFieldKind(node.kind)) return [];
    const options = node.children.filter(({ kind }) => kind === 'option');
    return [address, ...options.map(({ id }) => codeAddress(address, id))];
  });
