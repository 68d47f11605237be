/** What a form asks as packages give it: labels, limits and choices, in the order of the paper. */
import { codesOf, leavesOf } from '../../compiler/model/asked.ts';
import type { Catalogue, CatalogueEntry } from '../../compiler/model/catalogue.ts';
import { madeIn } from '../../compiler/model/choice.ts';
import { partsOf, shapeOf } from '../../compiler/model/field-types.ts';
import { nodesIn } from '../../compiler/model/field-walk.ts';
import type { Field, FieldNode, Option, ResolvedForm } from '../../compiler/model/form.ts';
import { readingOrder } from '../layout/reading-order.ts';
import type * as described from './description.ts';

/** What a catalogue lists for a field: entries that hold no others, or all at a depth. */
export interface Listed {
  readonly catalogue: string;
  readonly at: 'leaves' | number;
}

type Described<Node> = Node extends described.Field
  ? Omit<Node, 'options'> & { readonly options?: readonly described.Option[] | Listed }
  : Node extends described.Matrix
    ? Omit<Node, 'rows'> & { readonly rows: readonly DescribedField[] }
    : Node extends { readonly children: unknown }
      ? Omit<Node, 'children'> & { readonly children: readonly DescribedNode[] }
      : never;

type DescribedField = Described<described.Field>;
/** A node where what a catalogue lists is named instead of listed again. */
export type DescribedNode = Described<described.FormNode>;

const entriesAt = (entries: readonly CatalogueEntry[], depth: number): readonly CatalogueEntry[] =>
  depth === 0 ? entries : entries.flatMap((entry) => entriesAt(entry.entries, depth - 1));

const depthOf = (entries: readonly CatalogueEntry[]): number =>
  entries.length === 0 ? 0 : 1 + Math.max(...entries.map((entry) => depthOf(entry.entries)));

const isSame = (one: readonly Option[], other: readonly Option[]): boolean =>
  one.length === other.length && one.every(({ code }, place) => code === other[place]?.code);

const listedIn = ({ key, entries }: Catalogue, codes: readonly Option[]): Listed | undefined => {
  if (isSame(leavesOf(entries), codes)) return { catalogue: key, at: 'leaves' };
  const at = Array.from({ length: depthOf(entries) }, (_, depth) => depth).find((depth) =>
    isSame(entriesAt(entries, depth), codes),
  );
  return at === undefined ? undefined : { catalogue: key, at };
};

const optionOf = ({ code, label, english, parts = [] }: Option): described.Option => {
  const blanks = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.field]));
  return { code, label, ...present({ english, blanks: blanks.length > 0 ? blanks : undefined }) };
};

type Present<Each> = { readonly [Name in keyof Each]?: Exclude<Each[Name], undefined> };

const present = <Each extends object>(facts: Each): Present<Each> =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Present<Each>;

/** `true`, or nothing. */
const whether = (is: boolean | undefined): true | undefined => (is === true ? true : undefined);

/** Where a node is printed first, and under which heading. */
interface Printed {
  readonly place: number;
  readonly heading: string;
}

const printedAt = ({ document, fields }: ResolvedForm): ReadonlyMap<string, Printed> => {
  const first = new Map<string, Printed>();
  for (const [place, { field, heading, cover }] of readingOrder(document, fields).entries())
    if (!first.has(field)) first.set(field, { place, heading: cover ? '' : heading });
  return first;
};

/** @returns the nodes of the form; those that are printed nowhere come last */
export const describeForm = (form: ResolvedForm): readonly DescribedNode[] => {
  const printed = printedAt(form);
  const notes = new Map(form.notes.map(({ id, text }) => [id, text]));

  const firstOf = (node: FieldNode): Printed | undefined =>
    nodesIn([node])
      .flatMap(({ path }) => printed.get(path) ?? [])
      .sort((one, other) => one.place - other.place)[0];

  const ordered = (nodes: readonly FieldNode[]): readonly FieldNode[] =>
    nodes
      .map((node) => ({ node, place: firstOf(node)?.place ?? Number.MAX_SAFE_INTEGER }))
      .sort((one, other) => one.place - other.place)
      .map(({ node }) => node);

  const named = (node: FieldNode): described.Described => {
    const section = firstOf(node)?.heading;
    const footnotes = node.notes.flatMap((id) => notes.get(id) ?? []);
    return {
      path: node.path,
      key: node.id,
      label: node.label,
      ...present({
        english: node.english,
        section: section === '' ? undefined : section,
        footnotes: footnotes.length > 0 ? footnotes : undefined,
        only: node.only === undefined ? undefined : madeIn(node.only).map(({ field, codes }) => ({ field, codes })),
      }),
    };
  };

  const optionsOf = (field: Field): readonly described.Option[] | Listed | undefined => {
    if (field.options !== undefined) return field.options.map(optionOf);
    const catalogue = field.catalogue === undefined ? undefined : form.catalogues[field.catalogue];
    const codes = codesOf(field, form.catalogues);
    if (catalogue === undefined || codes === undefined) return undefined;
    return listedIn(catalogue, codes) ?? codes.map(optionOf);
  };

  const fieldOf = (field: Field): DescribedField => {
    const shape = shapeOf(field);
    const parts = Object.entries(partsOf(field)).map(([key, { holds, optional }]) => ({
      key,
      holds,
      ...present({ optional }),
    }));
    return {
      kind: 'field',
      ...named(field),
      type: field.type,
      required: field.required && !field.readOnly,
      ...present({
        holds: 'one' in shape ? shape.one : undefined,
        parts: parts.length > 0 ? parts : undefined,
        several: shape.several,
        readOnly: whether(field.readOnly),
        mark: field.mark,
        hint: field.hint,
        unit: field.unit,
        words: field.words,
        about: field.about,
        minimum: field.minimum,
        maximum: field.maximum,
        whole: whether(field.whole),
        pattern: field.pattern,
        patternSays: field.patternSays,
        dayOptional: whether(field.dayOptional),
        across: whether(field.across),
        options: optionsOf(field),
        catalogue: field.catalogue,
        open: whether(field.open),
        yes: field.yes,
        no: field.no,
        detail: field.detail,
      }),
    };
  };

  const nodeOf = (node: FieldNode): DescribedNode => {
    switch (node.kind) {
      case 'field':
        return fieldOf(node);
      case 'group':
        return { kind: node.kind, ...named(node), children: ordered(node.children).map(nodeOf) };
      case 'list': {
        const { minRecords, maxRecords, ranked } = node;
        const limits = { minRecords, ...present({ maxRecords, ranked: whether(ranked) }) };
        return { kind: node.kind, ...named(node), ...limits, children: ordered(node.children).map(nodeOf) };
      }
      case 'matrix': {
        const { years, yearLabel, since, rows } = node;
        return { kind: node.kind, ...named(node), years, ...present({ yearLabel, since }), rows: rows.map(fieldOf) };
      }
    }
  };
  return ordered(form.fields).map(nodeOf);
};
