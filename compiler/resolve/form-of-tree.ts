/** A resolved tree → the immutable resolved form: parameters filled in, attributes typed, provenance collected. */

import type { Attribute, Node } from '../definition/node.ts';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { positionAt } from '../diagnostics/source.ts';
import type { AttributeSpec } from '../language/kind-spec.ts';
import { FORM_ATTRIBUTES, kindOf } from '../language/kinds.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { joinPath } from '../model/field-path.ts';
import type {
  Field,
  FieldNode,
  Group,
  Matrix,
  Note,
  Option,
  RecordList,
  ResolvedForm,
  TextMark,
} from '../model/form.ts';
import { FILERS, FORM_KINDS } from '../model/form-kind.ts';
import type { Pack } from '../model/pack.ts';
import type { Origin, Provenance } from '../model/provenance.ts';
import type { Rule } from '../model/rule.ts';
import { namesOf, Reader } from './attribute-reader.ts';
import { choicesAmong, type OnlyOf } from './choices.ts';
import { asInstructions } from './instructions.ts';
import { placementOfTree } from './placement-of-tree.ts';
import { NO_FACTS, type RuleFacts } from './rules/check.ts';
import { fillTemplate, parametersOf } from './template.ts';
import { allNodes, slottedParts, type Tree } from './tree.ts';

const wordOf = <Word extends string>(words: readonly Word[], text: string | undefined): Word | undefined =>
  words.find((word) => word === text);

/** Where something is written in a label. */
const BLANK = '____';

/** Parameters that some text of the pack's forms named. */
export type Used = Set<string>;

export const formOfTree = (
  tree: Tree,
  parent: string | undefined,
  pack: Pack,
  catalogues: ReadonlyMap<string, Catalogue>,
  facts: ReadonlyMap<Node, RuleFacts>,
  used: Used,
  diagnostics: Diagnostics,
): ResolvedForm => {
  fillTexts(tree, pack, used, diagnostics);
  const head = new Reader(tree.head);
  const fields = fieldsOfTree(tree.fields, pack.year);
  const document = placementOfTree(tree.document, choicesAmong(tree.fields));
  const rules = tree.rules.map((node) => finishRule(node, facts.get(node) ?? NO_FACTS));
  const cited = citedNotes(tree);
  const keys = new Set([
    ...allNodes(tree).flatMap(({ node }) => (node.kind === 'field' ? [node.attributes.get('catalogue')?.value] : [])),
    ...rules.flatMap(({ uses }) => uses.catalogues),
  ]);
  return {
    key: tree.key.name,
    pack,
    ...(parent !== undefined && { extends: parent }),
    title: head.text('title') ?? '',
    ...head.some('subtitle', head.text('subtitle')),
    ...head.some('attachment', head.text('attachment')),
    ...head.some('kind', wordOf(FORM_KINDS, head.text('kind'))),
    ...head.some('filedBy', wordOf(FILERS, head.text('filedBy'))),
    fields,
    document: head.flag('instructs') ? asInstructions(document, fields) : document,
    notes: tree.notes
      .filter((note) => cited.has(note.id))
      .map((node): Note => ({ id: node.id, text: new Reader(node.attributes).text('text') ?? '' })),
    rules,
    marks: marksOf(tree),
    lineage: {
      removed: [...tree.removed.keys()].filter(isFieldPath).sort(),
      renamed: Object.fromEntries(
        [...tree.renamed].flatMap(([from, { to }]) => (isFieldPath(from) ? [[from, to] as const] : [])),
      ),
    },
    catalogues: Object.fromEntries([...catalogues].filter(([key]) => keys.has(key))),
    provenance: provenanceOf(tree),
  };
};

/** Other addresses carry their branch or a code: `document/cover`, `kind=large`. */
const isFieldPath = (address: string): boolean => !/[/=]/.test(address);

const byFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** Only texts hold parameters; everything else is taken as it stands. */
const fillTexts = (tree: Tree, pack: Pack, used: Used, diagnostics: Diagnostics): void => {
  const parameters = { en: parametersOf(pack, 'en'), zh: parametersOf(pack, 'zh') };
  const fill = (attributes: Map<string, Attribute>, specs: Readonly<Record<string, AttributeSpec>>): void => {
    for (const [name, attribute] of attributes) {
      const { value, span } = attribute;
      if (typeof value !== 'string' || specs[name]?.type !== 'text') continue;
      const known = parameters[name === 'english' ? 'en' : 'zh'];
      attributes.set(name, { ...attribute, value: fillTemplate(value, span, known, used, diagnostics) });
    }
  };
  fill(tree.head, FORM_ATTRIBUTES);
  for (const { node } of allNodes(tree)) {
    fill(node.attributes, kindOf(node.kind).attributes);
    for (const option of node.children)
      if (option.kind === 'option') fill(option.attributes, kindOf('option').attributes);
  }
};

/** @param year of the notice, which the years of a matrix come before */
export const fieldsOfTree = (nodes: readonly Node[], year: number): FieldNode[] => {
  const onlyOf = choicesAmong(nodes);
  return nodes.map((node) => finishField(node, '', year, onlyOf));
};

const finishField = (node: Node, prefix: string, year: number, onlyOf: OnlyOf): FieldNode => {
  const path = joinPath(prefix, node.id);
  const read = new Reader(node.attributes);
  const named = {
    id: node.id,
    path,
    label: read.text('label') ?? '',
    ...read.texts('english'),
    notes: read.names('notes'),
    ...onlyOf(node),
    ...namesOf(read, 'from'),
  };
  const block = node.block === undefined ? {} : { block: node.block };
  const children = (): FieldNode[] => node.children.map((child) => finishField(child, path, year, onlyOf));
  switch (node.kind) {
    case 'group':
      return { ...named, kind: 'group', children: children(), ...block } satisfies Group;
    case 'list':
      return {
        ...named,
        kind: 'list',
        children: children(),
        minRecords: read.number('least') ?? 1,
        ...read.some('maxRecords', read.number('most')),
        ...(read.flag('ranked') && { ranked: true }),
        ...namesOf(read, 'summarizes'),
        ...block,
      } satisfies RecordList;
    case 'matrix': {
      const count = read.number('years') ?? 0;
      const end = year + 1 + (read.number('until') ?? -1);
      const years = Array.from({ length: count }, (_, i) => end - count + i);
      const forecast = read.text('forecast');
      const rows = node.children.map((child) => finishLeaf(child, path, onlyOf));
      return {
        ...named,
        kind: 'matrix',
        rows: node.attributes.has('unitColumn') ? rows.map(withUnitApart) : rows,
        ...read.texts('yearLabel', 'since', 'unitColumn', 'totalColumn'),
        ...(forecast !== undefined && {
          forecast: Object.fromEntries(years.flatMap((each) => (each < year ? [] : [[each, forecast]]))),
        }),
        years,
      } satisfies Matrix;
    }
    default:
      return finishLeaf(node, prefix, onlyOf);
  }
};

/** Its unit stands in a column of its own, unless behind the number. */
const withUnitApart = (row: Field): Field => ({ ...row, unitAt: row.unitAt ?? 'above' });

/** `其他：{other}` is called 其他：____. */
const optionOf = ({ id, attributes }: Node): Option => {
  const read = new Reader(attributes);
  const label = read.text('label') ?? '';
  const named = { code: id, ...read.texts('english'), ...namesOf(read, 'from') };
  const parts = slottedParts(label);
  if (!parts.some((part) => typeof part === 'object')) return { ...named, label };
  return { ...named, label: parts.map((part) => (typeof part === 'string' ? part : BLANK)).join(''), parts };
};

/** Nothing where it stands with the label. */
const unitPlaceOf = (at: string | undefined): Pick<Field, 'unitAt'> =>
  at === 'value' || at === 'above' ? { unitAt: at } : {};

const finishLeaf = (node: Node, prefix: string, onlyOf: OnlyOf): Field => {
  const read = new Reader(node.attributes);
  const options = node.children.map(optionOf);
  return {
    kind: 'field',
    id: node.id,
    path: joinPath(prefix, node.id),
    label: read.text('label') ?? '',
    notes: read.names('notes'),
    ...onlyOf(node),
    ...namesOf(read, 'from'),
    ...namesOf(read, 'takes'),
    ...(read.flag('listed') && { listed: true }),
    ...(read.flag('distinct') && { distinct: true }),
    ...(read.flag('instances') && { instances: true }),
    ...(read.flag('whole') && { whole: true }),
    ...(read.flag('across') && { across: true }),
    ...(read.flag('dayOptional') && { dayOptional: true }),
    ...(read.flag('mayBeNone') && { mayBeNone: true }),
    ...(read.flag('noFirst') && { noFirst: true }),
    ...unitPlaceOf(read.text('unitAt')),
    type: (read.text('type') ?? 'text') as Field['type'],
    required: !read.flag('optional') && !read.flag('readOnly'),
    readOnly: read.flag('readOnly'),
    open: read.flag('open'),
    ...read.texts(
      'english',
      'mark',
      'lead',
      'unit',
      'under',
      'hint',
      'yes',
      'no',
      'detail',
      'catalogue',
      'cites',
      'blank',
      'pattern',
      'patternSays',
    ),
    ...(read.text('illustrates') && { illustrates: joinPath(prefix, read.text('illustrates') ?? '') }),
    ...read.numbers('words', 'about', 'minimum', 'maximum', 'least', 'most'),
    ...(read.text('measure') && { measure: read.text('measure') as NonNullable<Field['measure']> }),
    ...(read.text('level') && { level: read.text('level') as NonNullable<Field['level']> }),
    ...(options.length > 0 && { options }),
  };
};

const finishRule = (node: Node, { plain, uses }: RuleFacts): Rule => {
  const read = new Reader(node.attributes);
  const stated = {
    id: node.id,
    ...read.texts('when', 'english'),
    final: read.flag('final'),
    message: read.text('message') ?? '',
    source: read.text('source') ?? '',
    plain,
    uses,
  };
  const attests = read.text('attests');
  if (attests !== undefined) return { ...stated, kind: 'attestation', attests };
  const lacks = read.text('lacks');
  if (lacks !== undefined) return { ...stated, kind: 'unasked', lacks };
  const severity = read.text('severity') === 'error' ? 'error' : 'warning';
  return { ...stated, kind: 'condition', severity, check: read.text('check') ?? '' };
};

/** A note that nothing of the form cites any more goes with what cited it. */
const citedNotes = (tree: Tree): Set<string> =>
  new Set(allNodes(tree).flatMap(({ node }) => new Reader(node.attributes).names('notes')));

interface Attributed {
  readonly address: string;
  /** By name: the order in which a definition or an overlay gives them means nothing. */
  readonly attributes: readonly (readonly [string, Attribute])[];
}

const attributed = (tree: Tree): Attributed[] => [
  { address: 'form', attributes: [...tree.head].sort(byFirst) },
  ...allNodes(tree).flatMap(({ address, node }) => [
    { address, attributes: [...node.attributes].sort(byFirst) },
    ...(node.kind === 'field'
      ? node.children.map((option) => ({ address: `${address}=${option.id}`, attributes: [...option.attributes] }))
      : []),
  ]),
];

const marksOf = (tree: Tree): TextMark[] =>
  attributed(tree).flatMap(({ address, attributes }) =>
    attributes.flatMap(([attribute, { mark, value }]) =>
      mark ? [{ address, attribute, kind: mark.kind, printed: String(value), remark: mark.remark }] : [],
    ),
  );

const originOf = ({ span, operation, value }: Attribute): Origin => ({
  file: span.source.path,
  ...positionAt(span.source, span.start),
  operation,
  value,
});

const provenanceOf = (tree: Tree): Provenance =>
  Object.fromEntries(
    attributed(tree)
      .filter(({ attributes }) => attributes.length > 0)
      .map(({ address, attributes }) => [
        address,
        Object.fromEntries(
          attributes.map(([name, attribute]) => {
            const chain: Origin[] = [];
            for (let at: Attribute | undefined = attribute; at; at = at.before) chain.push(originOf(at));
            return [name, chain];
          }),
        ),
      ]),
  );
