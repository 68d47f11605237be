/** What `from` says: which fields and codes of one form continue those of another, or of what that other comes from. */
import { childrenOf, nodesIn } from '../model/field-walk.ts';
import type { FieldNode } from '../model/form.ts';
import { type ComparedForm, comparedForm } from './form-items.ts';
import { lineage } from './lineage.ts';
import type { SaidPairs } from './pairing.ts';

/** Before → after, whichever of the two says it. */
export const continuedPairs = (before: ComparedForm, after: ComparedForm): SaidPairs => {
  const back = apartIn(before, after).map(([one, other]) => [other, one] as const);
  // the first that says something of an address
  return new Map([...apartIn(after, before), ...back].toReversed());
};

/** Without codes that both have: each of these is itself, whatever else goes on in it or from it. */
const apartIn = (one: ComparedForm, other: ComparedForm): readonly (readonly [string, string])[] => {
  const codesOf = ({ form }: ComparedForm): ReadonlySet<string> =>
    new Set(
      nodesIn(form.fields).flatMap((node) =>
        node.kind === 'field' ? (node.options ?? []).map(({ code }) => `${node.path}=${code}`) : [],
      ),
    );
  const [here, there] = [codesOf(one), codesOf(other)];
  const withCode = (address: string, code: string | undefined): string => `${address.split('=')[0]}=${code}`;
  return continuedIn(one, other).filter(([from, to]) => {
    const [[, code], [, now]] = [from.split('='), to.split('=')];
    return code === now || !(there.has(withCode(from, now)) || here.has(withCode(to, code)));
  });
};

/** Codes before → codes after, several to one where that is said, by the path of the field after. */
export const continuedCodes = (
  before: ComparedForm,
  after: ComparedForm,
): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const codes = new Map<string, Map<string, string>>();
  for (const [one, other] of continuedIn(after, before)) {
    const [, from] = one.split('=');
    const [path = '', to] = other.split('=');
    if (from === undefined || to === undefined) continue;
    codes.set(path, (codes.get(path) ?? new Map<string, string>()).set(from, to));
  }
  return codes;
};

/** Addresses of the other form, and what continues them. */
const continuedIn = ({ form }: ComparedForm, other: ComparedForm): readonly (readonly [string, string])[] => {
  if (form.key === other.form.key) return [];
  const nodes = new Map(nodesIn(other.form.fields).map((node) => [node.path, node]));
  const addressIn = addressesIn(other);
  const originOf = (from: readonly string[] = []): string | undefined => {
    const known = from.flatMap((origin) => addressIn(origin) ?? []);
    return known.find((address) => nodes.has(address.split('=')[0] ?? ''));
  };
  const within = (node: FieldNode, from: FieldNode): readonly (readonly [string, string])[] => [
    [from.path, node.path],
    ...childrenOf(node).flatMap((child) => {
      const same = child.from === undefined ? childrenOf(from).find(({ id }) => id === child.id) : undefined;
      return same ? within(child, same) : [];
    }),
  ];
  return nodesIn(form.fields).flatMap((node) => {
    const from = nodes.get(originOf(node.from) ?? '');
    const options = node.kind === 'field' ? (node.options ?? []) : [];
    const codes = options.flatMap((option) =>
      (option.from ?? []).flatMap((each) => {
        const address = addressIn(each);
        return address?.includes('=') ? [[address, `${node.path}=${option.code}`] as const] : [];
      }),
    );
    return [...(from ? within(node, from) : []), ...codes];
  });
};

/** The address in the form of what one that it comes from, or itself, has there; none for other forms. */
const addressesIn = ({ form, tree, resolution }: ComparedForm): ((origin: string) => string | undefined) => {
  const kin = new Set<string>();
  for (let key: string | undefined = form.key; key !== undefined && !kin.has(key); ) {
    kin.add(key);
    key = resolution.project.forms.get(key)?.extends?.name;
  }
  const renamed = (of: ComparedForm['tree'] | undefined) => ({
    renamed: new Map([...(of?.renamed ?? [])].map(([from, { to }]) => [from, to])),
  });
  return (origin) => {
    const [key = '', address = ''] = origin.split(' ');
    if (!kin.has(key)) return undefined;
    const there = comparedForm(resolution, key)?.tree ?? resolution.trees.get(key);
    return lineage(renamed(there), renamed(tree))(address);
  };
};
