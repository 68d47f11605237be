/**
 * What a new notice begins with: a pack that takes everything from another one, and a form of each of its forms, of two lines. What is to be
 * looked up in the notice is pending at its line: its title and number, dates, quotas, copies and targets, printed years, editions of catalogues.
 */
import type {
  ContactDefinition,
  FormDefinition,
  NoticeDefinition,
  PackDefinition,
  PackRule,
} from '../definition/definition.ts';
import type { Attribute, Node } from '../definition/node.ts';
import type { SetOperation } from '../definition/operation.ts';
import { formExtending, packExtending } from '../definition/unwritten.ts';
import { NOWHERE, type Span } from '../diagnostics/source.ts';
import { FORM_ATTRIBUTES, kindOf } from '../language/kinds.ts';
import { nameInPack } from '../model/form-key.ts';
import { CARRIED, carriedFacts, type Pack, STANDING } from '../model/pack.ts';
import { datedTexts } from '../resolve/dated-texts.ts';
import { editionOf } from '../resolve/editions.ts';
import { rulesOfPack } from '../resolve/pack-rules.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { allNodes, type Tree } from '../resolve/tree.ts';
import { printedYears, withYear } from './printed-years.ts';

export interface Successor {
  readonly pack: PackDefinition;
  readonly forms: readonly FormDefinition[];
}

/** @param key jurisdiction and year: of the same jurisdiction next year's, of another one that which forwards */
export const successorOf = (key: string, from: Pack, resolution: Resolution): Successor => {
  const year = Number(key.split('/')[1]);
  const parents = resolution.forms.filter((form) => form.pack.key === from.key).map((form) => form.key);
  return {
    pack: packAfter(key, year, from, resolution),
    forms: parents.map((parent) =>
      formAfter(`${key}/${nameInPack(parent)}`, parent, from.year, year, resolution, 'at the pack'),
    ),
  };
};

/** A form that is the other but for what is to be looked up. @param years of the notices before and after; @param editions of catalogues are asked about there */
export const formAfter = (
  key: string,
  parent: string,
  before: number,
  after: number,
  { trees }: Pick<Resolution, 'trees'>,
  editions: 'in the form' | 'at the pack' = 'in the form',
): FormDefinition => {
  const tree = trees.get(parent);
  const changes = tree && before !== after ? pendingIn(tree, before, after, editions === 'in the form') : [];
  const head = tree && before !== after ? headAfter(tree, before, after) : new Map<string, Attribute>();
  return { ...formExtending(key, parent, changes), head };
};

/** Of a pack of the same year only the notice is another one. */
const packAfter = (key: string, year: number, from: Pack, resolution: Resolution): PackDefinition => {
  const why = waitingFor(key, from);
  const definition = packExtending(key, from, withYear(from.title, from.year, year), why);
  const isOfThatYear = from.year === year;
  const notice: NoticeDefinition = {
    title: withYear(from.notice?.title ?? from.title, from.year, year),
    ...(from.notice?.issuedOn !== undefined && !isOfThatYear && { issuedOn: from.notice.issuedOn }),
    issuers: from.notice?.issuers ?? [],
    pending: { name: from.notice ? why : `${from.key} 未载来文，${why}`, span: NOWHERE },
  };
  return {
    ...definition,
    notice,
    confirms: isOfThatYear ? [] : [...definition.confirms, ...askedAnyway(from, why), ...askedToo(from, why)],
    facts: isOfThatYear ? [] : definition.facts,
    deadlines: isOfThatYear ? [] : definition.deadlines,
    targets: isOfThatYear ? [] : definition.targets,
    ...(!isOfThatYear && unitsAfter(from)),
    editions: isOfThatYear ? [] : editionsAfter(from, resolution),
    rules: isOfThatYear ? [] : datedRules(from, why, resolution),
    contacts: isOfThatYear ? [] : datedContacts(from, why),
  };
};

/** What notices mostly state and the pack before lacks: asked, since a new one may. */
const askedAnyway = (from: Pack, why: string): PackDefinition['confirms'] => {
  const facts = carriedFacts(from);
  return CARRIED.filter((kind) => !facts.some((fact) => fact.startsWith(`${kind}.`))).map((kind) => ({
    name: kind,
    span: NOWHERE,
    pending: { name: `${from.key} 未载${CARRIED_NAMES[kind]}，${why}`, span: NOWHERE },
  }));
};

/** What holds until a notice says otherwise, and no date shows it: where applications go, and what with them. */
const askedToo = (from: Pack, why: string): PackDefinition['confirms'] =>
  STANDING.flatMap((kind) => {
    const value = from[kind];
    const isThere =
      value !== undefined && value.length > 0 && !(kind === 'contacts' && datedContacts(from, why).length > 0);
    return isThere ? [{ name: kind, span: NOWHERE, pending: { name: why, span: NOWHERE } }] : [];
  });

const CARRIED_NAMES = { deadlines: '期限', quotas: '名额', copies: '份数' } as const;

/** The units that report, where they are of a year: one line to change, which rules follow that name them by the pack. */
const unitsAfter = ({ reportingUnits }: Pack): Pick<PackDefinition, 'reportingUnits'> =>
  reportingUnits !== undefined && isEdition(reportingUnits)
    ? {
        reportingUnits: {
          name: reportingUnits,
          span: NOWHERE,
          pending: { name: askedOf(reportingUnits), span: NOWHERE },
        },
      }
    : {};

/** Editions that its forms and its rules take from: each is one line to change, which all of them follow. */
const editionsAfter = ({ key }: Pack, { forms, trees, project, packs }: Resolution): PackDefinition['editions'] => {
  const own = forms.flatMap((form) => (form.pack.key === key ? (trees.get(form.key) ?? []) : []));
  const named = [
    ...own.flatMap((tree) => [...placesOfEditions(tree).keys()]),
    ...rulesOfPack(key, project, packs).flatMap(({ node }) => editionsOf(node)),
  ];
  return [...new Set(named.map((edition) => editionOf(edition, packs.get(key)?.editions)))].map((name) => ({
    name,
    span: NOWHERE,
    pending: { name: askedOf(name), span: NOWHERE },
  }));
};

/** The same office writes again, or another one forwards what it got. */
const waitingFor = (key: string, { jurisdiction }: Pack): string => {
  const [own, year] = key.split('/');
  return own === jurisdiction ? `待${year}年通知` : '待本地通知';
};

/** Rules that name the year or the day of the notice: what of them does is said again, to be looked at. */
const datedRules = (from: Pack, why: string, { project, packs }: Resolution): readonly PackRule[] => {
  const yearsOf = ({ value }: Attribute): readonly string[] => printedYears(String(value), from.year);
  const inAll = (all: readonly (readonly [string, Attribute])[]) => all.flatMap(([, attribute]) => yearsOf(attribute));
  return rulesOfPack(from.key, project, packs).flatMap(({ node }): PackRule[] => {
    const names = new Set([...node.attributes].flatMap(([name, of]) => (yearsOf(of).length > 0 ? [name] : [])));
    // the English goes with its message
    if (names.has('message')) names.add('english');
    const dated = [...node.attributes].filter(([name]) => names.has(name));
    const conditions = dated.filter(([name]) => isCondition('rule', name));
    const printed = dated.filter(([name]) => !isCondition('rule', name));
    if (dated.length === 0) return [];
    const reason = `${yearsSaid('写有', inAll(printed), inAll(conditions))}，${why}`;
    const attributes = new Map([...dated, ['pending', said(reason)] as const]);
    return [{ node: { ...node, attributes }, forms: [], replaces: true }];
  });
};

/** Mailboxes and numbers that bear the year: all contacts are said again, as a pack says them together. */
const datedContacts = ({ contacts, year }: Pack, why: string): readonly ContactDefinition[] => {
  const dated = contacts.map((contact) => {
    const { phone = '', email = '', address = '' } = contact;
    const years = [phone, email, address].flatMap((text) => printedYears(text, year));
    return years.length === 0
      ? contact
      : { ...contact, pending: { name: `写有${joined(years)}，${why}`, span: NOWHERE } };
  });
  return dated.some((contact) => 'pending' in contact) ? dated : [];
};

const said = (value: string): Attribute => ({ value, span: NOWHERE, operation: 'set' });

const joined = (years: readonly string[]): string => [...new Set(years)].map((each) => `“${each}”`).join('、');

/** A title that prints the year prints the next one. */
const headAfter = ({ head }: Tree, before: number, after: number): ReadonlyMap<string, Attribute> =>
  new Map(
    [...head].flatMap(([name, attribute]): [string, Attribute][] => {
      const { value } = attribute;
      const isText = typeof value === 'string' && FORM_ATTRIBUTES[name]?.type === 'text';
      return isText && printedYears(value, before).length > 0 ? [[name, said(withYear(value, before, after))]] : [];
    }),
  );

const setTo = (value: string): { readonly span: Span; readonly attribute: Attribute } => ({
  span: NOWHERE,
  attribute: said(value),
});

/** `set: { document/cover.year: { text: 二〇二七年, pending: 印有“二〇二六” } }`: what prints the year of the notice alone prints the next one. */
const pendingIn = (tree: Tree, year: number, to: number, asksEditions: boolean): readonly SetOperation[] => {
  const places = asksEditions ? placesOfEditions(tree) : new Map<string, readonly string[]>();
  const dated = new Map(datedTexts(tree).map((text) => [text.node, text]));
  return allNodes(tree).flatMap(({ address, node }): SetOperation[] => {
    const asked = editionsOf(node).flatMap((edition) => {
      const [place, ...others] = places.get(edition) ?? [];
      return place === address ? [askedOf(edition, others)] : [];
    });
    const reasons = [...yearReasons(node, year), ...asked];
    if (reasons.length === 0) return [];
    const attribute = said(reasons.join('；'));
    const printed = dated.get(node);
    const isTaken =
      printed?.year === year && !printed.text.mark && printedYears(String(printed.text.value), year).length > 0;
    const attributes = new Map([
      ...(isTaken ? [[printed.name, setTo(withYear(String(printed.text.value), year, to))] as const] : []),
      ['pending', { span: NOWHERE, attribute }] as const,
    ]);
    return [{ verb: 'set', target: { name: address, span: NOWHERE }, attributes, expect: [] }];
  });
};

const isCondition = (kind: Node['kind'], name: string): boolean => kindOf(kind).attributes[name]?.type === 'expression';

const yearsIn = ({ kind, attributes }: Node, type: 'text' | 'expression', year: number): readonly string[] =>
  [...attributes].flatMap(([name, { value }]) =>
    typeof value === 'string' && kindOf(kind).attributes[name]?.type === type ? printedYears(value, year) : [],
  );

/** What an option prints is told at its field. */
const yearReasons = (node: Node, year: number): readonly string[] => {
  const options = node.kind === 'field' ? node.children : [];
  const printed = [node, ...options].flatMap((each) => yearsIn(each, 'text', year));
  const asked = yearsIn(node, 'expression', year);
  return printed.length + asked.length === 0 ? [] : [yearsSaid('印有', printed, asked)];
};

/** 印有“二〇二六”，条件中有“2026” */
const yearsSaid = (how: '印有' | '写有', printed: readonly string[], inConditions: readonly string[]): string =>
  [
    ...(printed.length > 0 ? [`${how}${joined(printed)}`] : []),
    ...(inConditions.length > 0 ? [`条件中有${joined(inConditions)}`] : []),
  ].join('，');

/** Whether there is a newer one, only the notice says. @param also where else it is named */
const askedOf = (edition: string, also: readonly string[] = []): string =>
  `目录 ${edition} 是否有新版${also.length > 0 ? `（另见 ${also.join('、')}）` : ''}`;

/** By edition, where a form names it. */
const placesOfEditions = (tree: Tree | undefined): ReadonlyMap<string, readonly string[]> => {
  const places = new Map<string, string[]>();
  for (const { address, node } of tree ? allNodes(tree) : [])
    for (const edition of editionsOf(node)) places.set(edition, [...(places.get(edition) ?? []), address]);
  return places;
};

/** The catalogues that a field takes from, or that a rule names, where they are of a year. */
const editionsOf = ({ attributes }: Node): readonly string[] => {
  const named = String(attributes.get('catalogue')?.value ?? '');
  const inRule = ['when', 'check'].flatMap((part) => [...String(attributes.get(part)?.value ?? '').matchAll(QUOTED)]);
  return [...new Set([named, ...inRule.map(([, text = '']) => text)])].filter(isEdition);
};

/** A key in a rule, in quotes of either kind. */
const QUOTED = /["']([a-z0-9-]+\/[a-z0-9-]+)["']/g;

/** A standard no notice makes anew. */
const isEdition = (catalogue: string): boolean => /^(?!gb-).*[/-]\d{4}$/.test(catalogue);
