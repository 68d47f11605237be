/** Rules about one field, or one field and its siblings. */

import type { Attribute, Node } from '../definition/node.ts';
import { type Diagnostics, hint, related } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source.ts';
import { arabicNumerals } from '../filing/numerals.ts';
import { isFieldKind } from '../language/kinds.ts';
import { DETAIL } from '../model/answer.ts';
import { admitting, type FieldType, holdsNumber, isFieldType, specOf } from '../model/field-types.ts';
import { allNodes, fieldNodes, indexOf, type Located, referenceOf, type Tree } from '../resolve/tree.ts';

const reportMisfits = (
  type: FieldType,
  given: ReadonlyMap<string, Span>,
  node: Node,
  diagnostics: Diagnostics,
): void => {
  for (const [name, span] of given) {
    const types = admitting(name);
    if (types.length > 0 && !types.includes(type))
      diagnostics.report(
        'check/misfit-attribute',
        span,
        { attribute: name, type },
        { hints: [hint('belongs-to', { name, owners: types.join(', ') })] },
      );
  }
  const { needs } = specOf(type);
  if (needs && !needs.some((name) => given.has(name)))
    diagnostics.report('check/missing-attribute', given.get('type') ?? node.span, {
      type,
      attribute: needs.join(' / '),
    });
};

/** The first says nothing without the second. */
const PAIRS = [
  ['pattern', 'patternSays'],
  ['patternSays', 'pattern'],
  ['unitAt', 'unit'],
] as const;

export const attributesFit = (tree: Tree, diagnostics: Diagnostics): void => {
  for (const { node } of allNodes(tree))
    if (node.kind === 'paragraph' && !node.attributes.has('text') && node.attributes.get('style')?.value !== 'title')
      diagnostics.report('check/missing-attribute', node.span, { type: 'paragraph', attribute: 'text' });
  for (const { node } of fieldNodes(tree)) {
    const type = String(node.attributes.get('type')?.value);
    if (!isFieldType(type)) continue;
    const given = new Map([...node.attributes].map(([name, { span }]) => [name, span]));
    const [option] = node.children;
    if (option) given.set('options', option.span);
    for (const [name, other] of PAIRS) {
      const span = given.get(name);
      if (span && !given.has(other)) diagnostics.report('check/missing-attribute', span, { type, attribute: other });
    }
    reportMisfits(type, given, node, diagnostics);
  }
};

/** A yes or a no that leaves room for a detail needs the detail that is written there. */
export const detailsAreNamed = (tree: Tree, diagnostics: Diagnostics): void => {
  for (const { node } of fieldNodes(tree)) {
    if (node.attributes.get('type')?.value !== 'yesNo' || node.attributes.has('detail')) continue;
    for (const answer of [node.attributes.get('yes'), node.attributes.get('no')])
      if (answer !== undefined && String(answer.value).includes(DETAIL))
        diagnostics.report('check/missing-attribute', answer.span, { type: 'yesNo', attribute: 'detail' });
  }
};

/** Codes come from one place. */
export const codesHaveOneSource = (tree: Tree, diagnostics: Diagnostics): void => {
  for (const { node } of fieldNodes(tree)) {
    const catalogue = node.attributes.get('catalogue');
    const [option] = node.children;
    if (catalogue !== undefined && option !== undefined)
      diagnostics.report(
        'check/two-sources',
        catalogue.span,
        { path: node.id },
        { related: [related('defined', option.span, { name: option.id })] },
      );
  }
};

/** What says something of the records of a list stands in one. */
export const recordsAreInLists = (tree: Tree, diagnostics: Diagnostics): void => {
  const isInList = ({ owner }: Located): boolean =>
    owner !== undefined && (owner.node.kind === 'list' || isInList(owner));
  for (const located of fieldNodes(tree)) {
    const distinct = located.node.attributes.get('distinct');
    if (distinct?.value === true && !isInList(located))
      diagnostics.report('check/no-records', distinct.span, { attribute: 'distinct', path: located.address });
  }
};

/** A character that nothing is agreed for, or what stands for one that was lost; what is no text at all is refused where it is read. */
const UNREADABLE = /[\p{Co}\uFFFD]/u;

const checkLabel = ({ value, span }: Attribute, diagnostics: Diagnostics): void => {
  const text = String(value);
  if (text.trim() === '') diagnostics.report('check/empty-label', span, {});
  const [odd] = UNREADABLE.exec(text) ?? [];
  const code = odd?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  if (code) diagnostics.report('check/unreadable-label', span, { character: `U+${code}` });
};

export const labelsAreReadable = (tree: Tree, diagnostics: Diagnostics): void => {
  for (const { node } of allNodes(tree)) {
    for (const carrier of [node, ...(node.kind === 'field' ? node.children : [])]) {
      const label = carrier.attributes.get('label');
      if (label) checkLabel(label, diagnostics);
    }
  }
};

/** A field, as it is addressed; options are told apart by how they are printed. */
interface Labelled {
  readonly address: string;
  readonly node: Node;
}

/** Each that is labelled as one before it. */
const reportSameLabels = (siblings: readonly Labelled[], diagnostics: Diagnostics): void => {
  const first = new Map<string, Labelled>();
  for (const { address, node } of siblings) {
    const label = node.attributes.get('label');
    const key = String(label?.value);
    const other = first.get(key);
    if (other && label)
      diagnostics.report(
        'check/same-label',
        label.span,
        { path: address, other: other.address },
        { related: [related('defined', other.node.span, { name: other.address })] },
      );
    else first.set(key, { address, node });
  }
};

export const siblingsDiffer = (tree: Tree, diagnostics: Diagnostics): void => {
  const byOwner = new Map<string, Labelled[]>();
  for (const { address, node, owner } of allNodes(tree)) {
    const above = owner?.address ?? '';
    if (isFieldKind(node.kind)) byOwner.set(above, [...(byOwner.get(above) ?? []), { address, node }]);
  }
  for (const siblings of byOwner.values()) reportSameLabels(siblings, diagnostics);
};

/** 不超过500字, 300字以内, 限400字 and ≤500字 are limits; 400字左右 is a measure to aim at. */
const PRINTED_LIMIT = /(\d+)\s*字(以内|左右)|(?:不超过|限|≤)\s*(\d+)\s*字/;

/** 限选3项 and 最多选三项 of what several are chosen from. */
const PRINTED_MOST =
  /(?:限|最多|至多|不超过)\s*(?:可|能)?\s*选?\s*(?:择|填)?\s*(\d+|[一二两三四五六七八九])\s*[项个种类]/;
const LIMIT_NUMBER = /\d+|[一二两三四五六七八九](?=\s*[项个种类])/;
const numberIn = (written: string): number => Number(arabicNumerals(written.replace('两', '二')));

interface PrintedLimit {
  readonly attribute: 'about' | 'words' | 'most';
  readonly printed: number;
  readonly text: string;
}

const limitIn = (text: string, type: unknown): PrintedLimit | undefined => {
  const match = PRINTED_LIMIT.exec(text);
  if (match)
    return {
      attribute: match[2] === '左右' ? 'about' : 'words',
      printed: Number(match[1] ?? match[3]),
      text: match[0],
    };
  const most = type === 'choices' ? PRINTED_MOST.exec(text) : null;
  return most ? { attribute: 'most', printed: numberIn(most[1] ?? ''), text: most[0] } : undefined;
};

/** What prints a limit of a field: at the field, and where it is placed. */
const PRINTS_LIMIT: Readonly<Partial<Record<Node['kind'], readonly string[]>>> = {
  field: ['label', 'hint'],
  place: ['label', 'each'],
};

export const limitsAgree = (tree: Tree, diagnostics: Diagnostics): void => {
  const index = indexOf(tree);
  for (const [address, { node }] of index) {
    const path = node.kind === 'place' ? String(referenceOf(node)?.attribute.value) : address;
    const field = index.get(path)?.node;
    for (const name of PRINTS_LIMIT[node.kind] ?? []) {
      const text = node.attributes.get(name);
      const found = limitIn(String(text?.value ?? ''), field?.attributes.get('type')?.value);
      if (!text || !found || field?.kind !== 'field') continue;
      const { attribute, printed } = found;
      const limit = field.attributes.get(attribute);
      if (limit?.value === printed) continue;
      const so = { path, attribute, printed };
      const words =
        limit && String(text.value).replace(found.text, found.text.replace(LIMIT_NUMBER, String(limit.value)));
      diagnostics.report(
        'check/limit-differs',
        limit?.span ?? text.span,
        { printed, limit: limit ? String(limit.value) : '–' },
        {
          related: limit ? [related('set-here', text.span, { name })] : [],
          hints: [
            words === undefined ? hint('limit-so', so) : hint('limit-either', { ...so, address, name, text: words }),
          ],
        },
      );
    }
  }
};

/** A matrix holds a number per row and year, or per row. */
export const matricesHoldNumbers = (tree: Tree, diagnostics: Diagnostics): void => {
  for (const { node, owner } of fieldNodes(tree)) {
    const type = node.attributes.get('type');
    const name = String(type?.value);
    if (owner?.node.kind !== 'matrix' || !type || !isFieldType(name) || holdsNumber(name)) continue;
    const types = admitting('minimum').filter(holdsNumber).join(', ');
    diagnostics.report('check/no-number', type.span, { path: node.id, type: name, types });
  }
};

const holdsWhole = ({ attributes }: Node): boolean =>
  attributes.get('type')?.value === 'integer' || attributes.get('whole')?.value === true;

export const rangesHoldSomething = (tree: Tree, diagnostics: Diagnostics): void => {
  for (const { node } of allNodes(tree)) {
    const least = node.kind === 'field' ? node.attributes.get('least') : undefined;
    const options = node.children.filter(({ kind }) => kind === 'option').length;
    if (least && options > 0 && Number(least.value) > options)
      diagnostics.report(
        'check/impossible-range',
        least.span,
        { minimum: Number(least.value), maximum: options },
        { hints: [hint('of-options', { count: options })] },
      );
    for (const [low, high] of [
      ['minimum', 'maximum'],
      ['least', 'most'],
    ] as const) {
      const minimum = node.attributes.get(low);
      const maximum = node.attributes.get(high);
      const [least, most] = holdsWhole(node) ? [Math.ceil, Math.floor] : [Number, Number];
      if (minimum && maximum && least(Number(minimum.value)) > most(Number(maximum.value)))
        diagnostics.report(
          'check/impossible-range',
          maximum.span,
          { minimum: Number(minimum.value), maximum: Number(maximum.value) },
          { related: [related('set-here', minimum.span, { name: low })] },
        );
    }
  }
};
