/** What is known of the value of a part of a rule before there is a filing: its kind, and which texts it can be. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { ItemsShape, RuleShape, Texts } from '../../model/rule-shape.ts';

/** Texts that the rule writes out. */
interface WrittenTexts {
  readonly kind: 'written';
  readonly nodes: readonly TextNode[];
  /** The key that stands in its place in plain CEL. */
  readonly key?: string;
}
/** The text of one of these years. */
interface YearText {
  readonly kind: 'yearText';
  readonly years: readonly number[];
}
interface Whole {
  readonly kind: 'whole';
}
interface ComputedNumber {
  readonly kind: 'number';
  /** Where the rule writes out what it can be. */
  readonly nodes?: readonly NumberNode[];
}
interface ComputedTruth {
  readonly kind: 'truth';
}
interface ComputedText {
  readonly kind: 'text';
  readonly texts?: Texts;
  /** Name of the function that gives it, or the paths of the fields of which it is one. */
  readonly giver?: string;
}
interface ComputedItems {
  readonly kind: 'items';
  readonly of: RuleValue | undefined;
}

/** Undefined in its place: nothing is known. */
export type RuleValue =
  | Exclude<RuleShape, ItemsShape>
  | ItemsShape
  | ComputedItems
  | WrittenTexts
  | YearText
  | Whole
  | ComputedNumber
  | ComputedTruth
  | ComputedText;

export type TextNode = ASTNode & { readonly args: string };

export type NumberNode = ASTNode & { readonly args: number };

export const isTextLiteral = (node: ASTNode | undefined): node is TextNode =>
  node?.op === 'value' && typeof node.args === 'string';

export const isNumberLiteral = (node: ASTNode): node is NumberNode =>
  node.op === 'value' && typeof node.args === 'number';

/** A whole number that is written out: `3`, `-1`. */
export const wholeIn = (node: ASTNode | undefined): number | undefined => {
  if (node?.op === '-_') {
    const inner = wholeIn(node.args);
    return inner === undefined ? undefined : -inner;
  }
  return node?.op === 'value' && typeof node.args === 'bigint' ? Number(node.args) : undefined;
};

export const isNumericValue = (value: RuleValue | undefined): boolean =>
  value?.kind === 'number' || value?.kind === 'whole';

export const pathOf = (value: RuleValue | undefined): string | undefined =>
  value !== undefined && 'path' in value ? value.path : undefined;

export const elementOf = (value: RuleValue | undefined): RuleValue | undefined =>
  value?.kind === 'items' ? value.of : undefined;

const texts: ReadonlySet<string> = new Set(['text', 'written', 'yearText']);

export const isTextValue = (value: RuleValue | undefined): boolean => value !== undefined && texts.has(value.kind);

/** What gives the text, as a message names it. */
export const sourceOf = (value: RuleValue): string =>
  pathOf(value) ?? ('giver' in value ? value.giver : undefined) ?? '';

/** The codes that a text can be, where there are no others. */
const codesOf = (value: RuleValue): readonly string[] | undefined => {
  if (value.kind === 'written') return value.nodes.map(({ args }) => args);
  return value.kind === 'text' && value.texts !== undefined && 'codes' in value.texts ? value.texts.codes : undefined;
};

const eitherText = (one: RuleValue, other: RuleValue): RuleValue => {
  const [codes, more] = [codesOf(one), codesOf(other)];
  if (codes === undefined || more === undefined) return { kind: 'text' };
  const giver = [...new Set([sourceOf(one), sourceOf(other)])].filter((name) => name !== '').join(', ');
  return { kind: 'text', giver, texts: { codes: [...new Set([...codes, ...more])] } };
};

const eitherWritten = (one: RuleValue, other: RuleValue): Pick<ComputedNumber, 'nodes'> => {
  const nodesOf = (value: RuleValue): readonly NumberNode[] | undefined =>
    value.kind === 'number' && 'nodes' in value ? value.nodes : undefined;
  const [nodes, more] = [nodesOf(one), nodesOf(other)];
  return nodes === undefined || more === undefined ? {} : { nodes: [...nodes, ...more] };
};

/** What is known of a value that is the one or the other. */
export const either = (one: RuleValue | undefined, other: RuleValue | undefined): RuleValue | undefined => {
  if (one === undefined || other === undefined) return undefined;
  if (one.kind === 'written' && other.kind === 'written')
    return { kind: 'written', nodes: [...one.nodes, ...other.nodes] };
  if (one.kind === 'yearText' && other.kind === 'yearText')
    return { kind: 'yearText', years: [...one.years, ...other.years] };
  if (one.kind === 'items' && other.kind === 'items') return { kind: 'items', of: either(one.of, other.of) };
  if (one.kind === 'whole' && other.kind === 'whole') return one;
  if (one.kind === other.kind && pathOf(one) !== undefined && pathOf(one) === pathOf(other)) return one;
  if (texts.has(one.kind) && texts.has(other.kind)) return eitherText(one, other);
  if (one.kind === 'number' && other.kind === 'number') return { kind: 'number', ...eitherWritten(one, other) };
  return one.kind === 'truth' && other.kind === 'truth' ? { kind: 'truth' } : undefined;
};
