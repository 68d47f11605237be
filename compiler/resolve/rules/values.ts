/** What is known of the value of a part of a rule before there is a filing: its kind, and which texts it can be. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { ItemsShape, RuleShape, Texts } from '../../model/rule-shape.ts';

/** Texts that the rule writes out. */
interface WrittenTexts {
  readonly kind: 'written';
  readonly nodes: readonly TextNode[];
}
/** The text of one of these years. */
interface YearText {
  readonly kind: 'yearText';
  readonly years: readonly number[];
}
interface Whole {
  readonly kind: 'whole';
}
interface Computed {
  readonly kind: 'number' | 'truth';
}
interface ComputedText {
  readonly kind: 'text';
  readonly texts?: Texts;
  /** Name of the function that gives it. */
  readonly giver?: string;
}
interface ComputedItems {
  readonly kind: 'items';
  readonly of: Value | undefined;
}

/** Undefined in its place: nothing is known. */
export type Value =
  | Exclude<RuleShape, ItemsShape>
  | ItemsShape
  | ComputedItems
  | WrittenTexts
  | YearText
  | Whole
  | Computed
  | ComputedText;

export type TextNode = ASTNode & { readonly args: string };

export const isText = (node: ASTNode | undefined): node is TextNode =>
  node?.op === 'value' && typeof node.args === 'string';

export const isNumeric = (value: Value | undefined): boolean => value?.kind === 'number' || value?.kind === 'whole';

export const pathOf = (value: Value | undefined): string | undefined =>
  value !== undefined && 'path' in value ? value.path : undefined;

export const elementOf = (value: Value | undefined): Value | undefined =>
  value?.kind === 'items' ? value.of : undefined;

const texts: ReadonlySet<string> = new Set(['text', 'written', 'yearText']);

/** What is known of a value that is the one or the other. */
export const either = (one: Value | undefined, other: Value | undefined): Value | undefined => {
  if (one === undefined || other === undefined) return undefined;
  if (one.kind === 'written' && other.kind === 'written')
    return { kind: 'written', nodes: [...one.nodes, ...other.nodes] };
  if (one.kind === 'yearText' && other.kind === 'yearText')
    return { kind: 'yearText', years: [...one.years, ...other.years] };
  if (one.kind === 'items' && other.kind === 'items') return { kind: 'items', of: either(one.of, other.of) };
  if (one.kind === 'whole' && other.kind === 'whole') return one;
  if (one.kind === other.kind && pathOf(one) !== undefined && pathOf(one) === pathOf(other)) return one;
  if (texts.has(one.kind) && texts.has(other.kind)) return { kind: 'text' };
  if (one.kind === 'number' && other.kind === 'number') return { kind: 'number' };
  return one.kind === 'truth' && other.kind === 'truth' ? { kind: 'truth' } : undefined;
};
