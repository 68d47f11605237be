/**
 * Whether filings of a variant serve as filings of its base, by what its overlay says: the operations as they are written
 * and the fields that they name in the base. Types are not looked at.
 */
import { parse } from 'yaml';
import type { Field, FieldNode, ResolvedForm } from '../../compiler/model/form.ts';

type Attributes = Readonly<Record<string, unknown>>;

/** The part of `changes` that touches data; everything else is print. */
export interface Changes {
  readonly remove?: readonly (string | { readonly target: string })[];
  readonly rename?: Readonly<Record<string, string>>;
  readonly set?: Readonly<Record<string, Attributes>>;
  readonly values?: Readonly<Record<string, { readonly add?: Attributes }>>;
  readonly add?: readonly Attributes[];
}

/** What a filing of the variant may lack or hold that the base does not allow. */
export interface Objection {
  readonly why: string;
  /** Limits, units and ranks are no part of a TypeScript type. */
  readonly seenByTypes: boolean;
}

export const changesIn = (definition: string): Changes => parse(definition).changes ?? {};

const childrenOf = (node: FieldNode): readonly FieldNode[] => {
  if (node.kind === 'field') return [];
  return node.kind === 'matrix' ? node.rows : node.children;
};

const nodeAt = (nodes: readonly FieldNode[], path: string): FieldNode | undefined => {
  for (const node of nodes) {
    const found = node.path === path ? node : nodeAt(childrenOf(node), path);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Every final filing has it, where it has what holds it. */
const isOwed = (node: FieldNode): boolean => {
  if (node.only !== undefined) return false;
  if (node.kind === 'field') return node.required && !node.readOnly;
  return node.kind === 'list' ? node.minRecords > 0 : childrenOf(node).some(isOwed);
};

const asNumber = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

type Ask = (node: FieldNode, after: unknown) => boolean;
const field =
  (of: (field: Field, after: unknown) => boolean): Ask =>
  (node, after) =>
    node.kind === 'field' && of(node, after);
const rises = (before: number | undefined, after: unknown): boolean =>
  asNumber(after, Number.POSITIVE_INFINITY) > (before ?? Number.POSITIVE_INFINITY);
const falls = (before: number | undefined, after: unknown): boolean =>
  asNumber(after, Number.NEGATIVE_INFINITY) < (before ?? Number.NEGATIVE_INFINITY);

/** By the attribute that is set: whether a type shows it, and what is objected to. A field never changes its type. */
const asks: Readonly<Record<string, readonly [boolean, Ask]>> = {
  optional: [true, (node, after) => after === true && isOwed(node)],
  readOnly: [true, (node, after) => after === true && isOwed(node)],
  only: [true, (node, after) => after !== null && isOwed(node)],
  measure: [true, field(({ measure }, after) => measure !== after)],
  detail: [true, field(({ detail }, after) => (detail === undefined) !== (after === null))],
  instances: [true, field(({ instances = false }, after) => instances !== (after === true))],
  open: [true, field(({ open }, after) => !open && after === true)],
  // an open field takes any name
  catalogue: [true, field(({ open, catalogue }, after) => !open && catalogue !== after)],
  unit: [false, field(({ unit }, after) => unit !== after)],
  words: [false, field(({ words }, after) => rises(words, after))],
  maximum: [false, field(({ maximum }, after) => rises(maximum, after))],
  minimum: [false, field(({ minimum }, after) => falls(minimum, after))],
  most: [false, (node, after) => node.kind === 'list' && rises(node.maxRecords, after)],
};

const nameOf = (target: string | { readonly target: string }): string =>
  typeof target === 'string' ? target : target.target;

/** What speaks against it; nothing where a filing of the variant is one of the base, `$form` and years aside. */
export const objections = ({ remove = [], rename = {}, set = {}, values = {} }: Changes, base: ResolvedForm) => {
  const found: Objection[] = [];
  const object = (seenByTypes: boolean, why: string) => found.push({ seenByTypes, why });
  for (const path of remove.map(nameOf)) {
    const node = nodeAt(base.fields, path);
    if (node !== undefined && isOwed(node)) object(true, `removes ${path}`);
  }
  for (const path of Object.keys(rename)) {
    const node = nodeAt(base.fields, path);
    if (node !== undefined && isOwed(node)) object(true, `renames ${path}`);
  }
  for (const [path, { add }] of Object.entries(values)) if (add !== undefined) object(true, `adds codes to ${path}`);
  for (const [path, attributes] of Object.entries(set)) {
    const node = nodeAt(base.fields, path);
    if (node === undefined) continue;
    for (const [name, after] of Object.entries(attributes)) {
      const [seen, asksLess] = asks[name] ?? [];
      if (asksLess?.(node, after)) object(seen ?? true, `${name} of ${path}`);
      // a list that could not be left out may be shorter, or be left out
      if (name === 'least' && node.kind === 'list' && falls(node.minRecords, after ?? 1))
        object(after === 0, `least of ${path}`);
    }
  }
  return found as readonly Objection[];
};

export const isAssignable = (found: readonly Objection[]): boolean => !found.some(({ seenByTypes }) => seenByTypes);
