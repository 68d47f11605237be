/** The facts of a notice → what is compared of a pack, beside its forms and their rules. */
import type { Value } from '../definition/node.ts';
import { NOWHERE, type Span } from '../diagnostics/source.ts';
import type { Pack } from '../model/pack.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { type FACTS, type Inventory, type Item, inventoryOf, type Said } from './item.ts';

export interface ComparedPack {
  readonly pack: Pack;
  readonly resolution: Resolution;
}

/** Undefined where there is no pack of that key. */
export const comparedPack = (resolution: Resolution, key: string): ComparedPack | undefined => {
  const pack = resolution.packs.get(key);
  return pack && { pack, resolution };
};

type Stated = Readonly<Record<string, Value | undefined>>;

export const packItems = ({ pack, resolution }: ComparedPack): Inventory => {
  const span = resolution.project.packs.get(pack.key)?.key.span ?? NOWHERE;
  const placeOf = (address: string): Span | undefined => placeOfFact(address, pack.key, resolution);
  const fact = (
    kind: (typeof FACTS)[number],
    list: string,
    id: string,
    stated: Stated,
    called?: string,
    written = id,
  ): Item => {
    const address = `${list}.${id}`;
    const here = placeOf(`${list}.${written}`) ?? span;
    const attributes = saidOf(stated, (name) => placeOf(`${list}.${written}.${name}`) ?? here);
    const named = called !== undefined && { called };
    return { kind, address, id, owner: 'pack', attributes, ...named, children: [], span: here };
  };
  const { notice, quotas, deadlines, copies, materials, targets, contacts, parameters, names } = pack;
  const facts = [
    ...deadlines.map(({ id, on, what, who, forms }) => fact('deadline', 'deadlines', id, { on, what, who, forms })),
    ...quotas.map(({ id, units, limits, except = [], exempt }) =>
      fact(
        'quota',
        'quotas',
        id,
        {
          units,
          limits: lines(limits, names),
          except:
            except.length > 0
              ? except.map((other) => `${other.unit} ${lines(other.limits, names).join('，')}`)
              : undefined,
          exempt: typeof exempt === 'boolean' ? exempt || undefined : exempt.map((limit) => names[limit] ?? limit),
        },
        units.join('、'),
      ),
    ),
    ...Object.entries(copies).map(([id, number]) => fact('copies', 'copies', id, { number }, names[id])),
    ...materials.map(({ id, what, who }) => fact('material', 'materials', id, { what, who })),
    ...targets.map(({ id, units }) =>
      fact('target', 'targets', id, { units: units.map(({ unit, target }) => `${unit} ${target}`) }, names[id]),
    ),
    ...contacts.map(({ office, phone, email, address, hours }, at) => {
      const earlier = contacts.slice(0, at).filter((other) => other.office === office).length;
      const id = earlier > 0 ? `${office} ${earlier + 1}` : office;
      return fact('contact', 'contacts', id, { phone, email, address, hours }, undefined, String(at));
    }),
    ...Object.entries({ ...parameters, ...names }).flatMap(([id, value]) =>
      id === 'year' ? [] : [fact('parameter', id in names ? 'names' : 'parameters', id, { value })],
    ),
  ];
  const stated: Stated = {
    title: pack.title,
    notice: notice?.title,
    number: notice?.number,
    issuedOn: notice?.issuedOn,
    issuers: notice?.issuers,
    platform: pack.platform,
    selfAssessmentPlatform: pack.selfAssessmentPlatform,
    recipients: pack.recipients.length > 0 ? pack.recipients : undefined,
  };
  return inventoryOf([
    {
      kind: 'pack',
      address: 'pack',
      id: 'pack',
      attributes: saidOf(stated, (name) => placeOf(OF_NOTICE[name] ?? name) ?? span),
      children: facts,
      span,
    },
  ]);
};

/** 示范工厂 3 */
const lines = (record: Readonly<Record<string, string | number>>, names: Pack['names']): readonly string[] =>
  Object.entries(record)
    .map(([name, value]) => `${names[name] ?? name} ${value}`)
    .sort();

/** Where the pack says what is said of the notice. */
const OF_NOTICE: Readonly<Record<string, string>> = {
  notice: 'notice.title',
  number: 'notice.number',
  issuedOn: 'notice.issuedOn',
  issuers: 'notice.issuers',
};

const saidOf = (stated: Stated, placeOf: (name: string) => Span): ReadonlyMap<string, Said> =>
  new Map(
    Object.entries(stated).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, { value, span: placeOf(name) }]],
    ),
  );

/** Where the pack says it, or the one that it takes it over from. */
const placeOfFact = (address: string, key: string, { project }: Resolution): Span | undefined => {
  for (let pack = project.packs.get(key); pack; pack = project.packs.get(pack.extends?.name ?? '')) {
    const own = pack.places.find(({ name }) => name === address);
    if (own) return own.span;
  }
  return undefined;
};
