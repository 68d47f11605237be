/** Dates, quotas and copies that a pack takes over: those of another year only where they are confirmed, or else changed or dropped. */
import type { PackDefinition } from '../definition/definition.ts';
import type { Name } from '../definition/node.ts';
import { type Diagnostics, hint, nearestHint, related } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { CARRIED, type Pack, STANDING } from '../model/pack.ts';

/** `deadlines.online` */
const factsOf = ({ deadlines, quotas, copies }: Pack): ReadonlySet<string> =>
  new Set([
    ...deadlines.map(({ id }) => `deadlines.${id}`),
    ...quotas.map(({ id }) => `quotas.${id}`),
    ...Object.keys(copies).map((id) => `copies.${id}`),
  ]);

/** The pack that is extended without what this one drops. */
export const withoutDropped = (pack: Pack, { drops }: PackDefinition): Pack => {
  const isKept = (fact: string): boolean => !drops.some(({ name }) => name === fact);
  return {
    ...pack,
    deadlines: pack.deadlines.filter(({ id }) => isKept(`deadlines.${id}`)),
    quotas: pack.quotas.filter(({ id }) => isKept(`quotas.${id}`)),
    copies: Object.fromEntries(Object.entries(pack.copies).filter(([id]) => isKept(`copies.${id}`))),
    materials: pack.materials.filter(({ id }) => isKept(`materials.${id}`)),
  };
};

/**
 * Reports `resolve/unconfirmed-fact`, `resolve/no-such-fact`, `resolve/own-fact`.
 * @param packs definitions by key
 */
export const checkCarried = (
  definition: PackDefinition,
  parent: Pack | undefined,
  { packs }: { readonly packs: ReadonlyMap<string, PackDefinition> },
  diagnostics: Diagnostics,
): void => {
  const { key, facts } = definition;
  const drops = definition.drops.filter(({ name }) => !name.startsWith('rules.'));
  const inherited = parent ? factsOf(parent) : new Set<string>();
  const isOwn = ({ name }: Name): boolean => [...facts, ...drops].some((own) => own.name === name);
  const confirms = definition.confirms.flatMap((fact): readonly Name[] => {
    // `quotas`: of all of them those that are not said otherwise
    const rest = [...inherited].filter((name) => name.startsWith(`${fact.name}.`) && !isOwn({ ...fact, name }));
    return rest.length > 0 ? rest.map((name) => ({ ...fact, name })) : [fact];
  });
  const isAllOwn = ({ name }: Name): boolean =>
    [...inherited, ...facts.map((own) => own.name)].some((fact) => fact.startsWith(`${name}.`));
  const isStandingOwn = ({ name }: Name): boolean =>
    (name === 'platform' && definition.platform !== undefined) ||
    (name === 'recipients' && definition.recipients !== undefined) ||
    (name === 'contacts' && definition.contacts.length > 0);
  // of a kind that neither pack has any of it is confirmed that there are none
  const materials = parent?.materials.map(({ id }) => `materials.${id}`) ?? [];
  const isKnown = ({ name }: Name): boolean =>
    inherited.has(name) || materials.includes(name) || [...CARRIED, ...STANDING].some((kind) => kind === name);
  for (const { name, span } of [...confirms, ...drops].filter((fact) => !isKnown(fact))) {
    const near = nearest(name, [...inherited, ...materials]);
    const hints = [nearestHint(near)];
    diagnostics.report('resolve/no-such-fact', span, { pack: key.name, fact: name }, { hints });
  }
  for (const { name, span } of confirms.filter((fact) => isOwn(fact) || isAllOwn(fact) || isStandingOwn(fact)))
    diagnostics.report('resolve/own-fact', span, { fact: name });
  if (!parent || !definition.extends || String(parent.year) === key.name.split('/')[1]) return;
  const said = new Set([...confirms, ...drops, ...facts].map(({ name }) => name));
  const unsaid = [...inherited].filter((fact) => !said.has(fact));
  const [first] = unsaid;
  if (first === undefined) return;
  const [part = '', id = ''] = first.split('.');
  const all = unsaid.join(', ');
  diagnostics.report(
    'resolve/unconfirmed-fact',
    definition.extends.span,
    { pack: key.name, parent: parent.key, count: unsaid.length, facts: all },
    {
      related: unsaid.flatMap((name) => {
        const written = placeOf(name, parent.key, packs);
        return written ? [related('defined', written.span, { name })] : [];
      }),
      hints: [hint('confirm-it', { facts: all, part, id, open: '{', close: '}' })],
    },
  );
};

/** Where the pack, or one that it extends, writes the fact. */
const placeOf = (fact: string, pack: string, packs: ReadonlyMap<string, PackDefinition>): Name | undefined => {
  for (let at = packs.get(pack); at; at = packs.get(at.extends?.name ?? '')) {
    const written = at.facts.find(({ name }) => name === fact);
    if (written) return written;
  }
  return undefined;
};
