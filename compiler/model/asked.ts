/** What a form asks of its filing data, beyond the shape of its fields. */
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { type Choice, choicesWith } from './choice.ts';
import type { CodeSource } from './field-type-spec.ts';
import { specOf } from './field-types.ts';
import { fieldsIn } from './field-walk.ts';
import type { Field, FieldNode, Option } from './form.ts';
import { INDUSTRY_LEVELS } from './value-shape.ts';

/** Whether every final filing is incomplete without it: what depends on a choice is demanded where that is made. */
export const isDemanded = (node: FieldNode): boolean => node.only === undefined && isAsked(node);

/** A required field that is not read-only, or what holds one, where whatever it depends on is chosen. */
export const isAsked = (node: FieldNode): boolean => {
  switch (node.kind) {
    case 'field':
      return node.required && !node.readOnly;
    case 'group':
      return node.children.some(isDemanded);
    case 'list':
      return node.minRecords > 0;
    case 'matrix':
      return node.rows.some(isDemanded);
  }
};

/** A node that depends on choices, its own and of what holds it, outermost first; and whether it must be filled in where all are made. */
export interface Conditional {
  readonly node: FieldNode;
  readonly choices: readonly Choice[];
  readonly demanded: boolean;
}

/** What depends on choices among the nodes of a form, or of one record, each behind the choices that it depends on. Records of lists inside have their own. */
export const conditionalNodes = (nodes: readonly FieldNode[]): readonly Conditional[] =>
  // a choice is asked with fewer than what it asks for
  [...conditionalIn(nodes, [])].sort((one, other) => one.choices.length - other.choices.length);

const conditionalIn = (nodes: readonly FieldNode[], above: readonly Choice[]): readonly Conditional[] =>
  nodes.flatMap((node) => {
    const choices = node.only === undefined ? above : choicesWith(above, node.only);
    const own = node.only === undefined ? [] : [{ node, choices, demanded: isAsked(node) }];
    return node.kind === 'group' ? [...own, ...conditionalIn(node.children, choices)] : own;
  });

/** The stages of a guide: what holds the other entries. */
export const stagesOf = (catalogue: Catalogue): readonly CatalogueEntry[] => catalogue.entries;

/** The scenarios of a guide, the units of a list: entries that hold no others, in the order published. */
export const leavesOf = (entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] =>
  entries.flatMap((entry) => (entry.entries.length > 0 ? leavesOf(entry.entries) : [entry]));

/** What stands in the stages of a guide; undefined where its notice names the stages only: then any name may be a scenario's. */
const scenariosOf = ({ entries }: Catalogue): readonly CatalogueEntry[] | undefined => {
  const inside = entries.flatMap((stage) => leavesOf(stage.entries));
  return inside.length > 0 ? inside : undefined;
};

/** The same codes in the same order. */
export const areSame = (one: readonly Option[], other: readonly Option[]): boolean =>
  one.length === other.length && one.every(({ code }, at) => code === other[at]?.code);

/** All of them, each before those that it holds. */
export const allEntries = (entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] =>
  entries.flatMap((entry) => [entry, ...allEntries(entry.entries)]);

/** All entries at a depth, 0 being the outermost. */
export const entriesAt = (entries: readonly CatalogueEntry[], depth: number): readonly CatalogueEntry[] =>
  depth === 0 ? entries : entries.flatMap((entry) => entriesAt(entry.entries, depth - 1));

/** Where a catalogue lists nothing for the field, any code may be right. */
const CODES: Readonly<Record<CodeSource, (catalogue: Catalogue, field: Field) => readonly Option[] | undefined>> = {
  entries: ({ entries }) => leavesOf(entries),
  scenarios: (guide, { instances = false }) => (instances ? scenariosOf(guide) : leavesOf(guide.entries)),
  stages: stagesOf,
  level: ({ entries }, { level = 'class' }) => {
    const listed = entriesAt(entries, INDUSTRY_LEVELS.indexOf(level));
    return listed.length > 0 ? listed : undefined;
  },
};

/** The catalogue that the field is chosen from: one of the form, as a definition may name one that there is none of. */
export const catalogueOf = (
  { catalogue }: Pick<Field, 'catalogue'>,
  catalogues: Readonly<Record<string, Catalogue>>,
): Catalogue | undefined =>
  catalogue !== undefined && Object.hasOwn(catalogues, catalogue) ? catalogues[catalogue] : undefined;

/** The catalogues that fields are chosen from, in the order in which fields name them. */
export const cataloguesChosenFrom = (
  nodes: readonly FieldNode[],
  catalogues: Readonly<Record<string, Catalogue>>,
): readonly Catalogue[] => [...new Set(fieldsIn(nodes).flatMap((field) => catalogueOf(field, catalogues) ?? []))];

/**
 * The codes that a field may hold with their labels: its options, or the entries of its catalogue; none for other types.
 * An industry code is one of its level; the catalogue of GB/T 4754 that comes along ends at 大类, and where it ends the codes are
 * known by their form only. A project's own catalogue of that key may hold the full table.
 */
export const codesOf = (
  field: Field,
  catalogues: Readonly<Record<string, Catalogue>>,
): readonly Option[] | undefined => {
  if (field.options !== undefined) return field.options;
  const catalogue = catalogueOf(field, catalogues);
  const { codes } = specOf(field.type);
  return catalogue === undefined || codes === undefined ? undefined : CODES[codes](catalogue, field);
};

/** Key of the catalogue that its reporting unit is chosen from; undefined where that is written as text. */
export const unitsKeyOf = (nodes: readonly FieldNode[]): string | undefined =>
  fieldsIn(nodes).find(({ type, catalogue }) => type === 'reportingUnit' && catalogue !== undefined)?.catalogue;

/** A form follows one edition of the guide: the key of the catalogue that its scenarios come from. */
export const guideKeyOf = (nodes: readonly FieldNode[]): string | undefined =>
  fieldsIn(nodes).find(({ type }) => specOf(type).codes === 'scenarios')?.catalogue;
