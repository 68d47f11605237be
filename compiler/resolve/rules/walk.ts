/** A walk through the tree of a rule: what it may name, and what is gathered on the way. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { Catalogue } from '../../model/catalogue.ts';
import type { PatternRefusal } from '../../model/pattern/pattern-text.ts';
import type { QuotaUse } from '../../model/rule.ts';
import type { RuleShape } from '../../model/rule-shape.ts';
import type { RuleValue } from './values.ts';

/** The form as a whole, so that `has(form.pledge)` can be asked; no field has that name. */
export const WHOLE_FORM = 'form';

/** What a rule may name. */
export interface Names {
  /** Fields at the top of the form. */
  readonly fields: Readonly<Record<string, RuleShape>>;
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  /** Codes of the stages of the guide that the form follows. */
  readonly stages: readonly string[] | undefined;
  /** Limits of the quotas, and the year of the notice; of a form that is only extended neither is known. */
  readonly limits: readonly string[] | undefined;
  readonly year: number | undefined;
  /** Days of the notice, as texts call them. */
  readonly days: ReadonlyMap<string, string> | undefined;
  /** Key of the catalogue of the pack's reporting units; `null` where its pack has none, `undefined` where the pack is not known. */
  readonly reportingUnits: string | null | undefined;
  /** Catalogues that stand in the place of other editions. */
  readonly editions: readonly string[];
  /** By the paths of the numbers that have one. */
  readonly units: ReadonlyMap<string, string>;
}

/** What names nothing, says what cannot be, or is beyond what validators know; at its node. */
export type Misfit = { readonly node: ASTNode } /** `same`: what is the same without it. */ & (
  | { readonly kind: 'unsupported'; readonly same?: ASTNode }
  /** A number that none of the form's can be; an index below 0. */
  | { readonly kind: 'beyond' | 'noItem' }
  /** The reporting units of a pack that has none; the day of a notice that does not say it. */
  | { readonly kind: 'noUnits' | 'noDay' }
  /** The same whatever is filled in; `of`: what it would have to be of, if anything, and the codes that this has. */
  | { readonly kind: 'always'; readonly of: string; readonly others: readonly string[] }
  | { readonly kind: 'field'; readonly name: string; readonly path: string; readonly others: readonly string[] }
  | { readonly kind: 'catalogue' | 'quota' | 'deadline'; readonly name: string; readonly others: readonly string[] }
  /** `of`: what has no such code; `path` where that is a field. */
  | {
      readonly kind: 'code';
      readonly code: string;
      readonly of: string;
      readonly path?: string;
      readonly others: readonly string[];
    }
  | { readonly kind: 'notWritten'; readonly text: string; readonly of: string; readonly wanted: string }
  /** `of` is in that unit, and the function takes another. */
  | {
      readonly kind: 'unit';
      readonly of: string;
      readonly unit: string;
      readonly taker: string;
      readonly wanted: string;
    }
  /** At the literal of the pattern. */
  | { readonly kind: 'pattern'; readonly pattern: string; readonly refusal: PatternRefusal }
  /** A number where a row of a matrix is asked for a year; `last`: what `year` takes for the last one that it has. */
  | { readonly kind: 'yearNumber'; readonly matrix: string; readonly last: number }
  | {
      readonly kind: 'year';
      readonly year: string;
      readonly matrix: string;
      readonly years: string;
      readonly last: number;
    }
);

/** Variables of macros; what is none of them is a field of the form. */
export type Scope = ReadonlyMap<string, RuleValue | undefined>;

/** Appended to while the walk goes on. */
export interface Gathered {
  readonly functions: Set<string>;
  readonly catalogues: Set<string>;
  readonly quotas: QuotaUse[];
  readonly codes: Map<string, Set<string>>;
  readonly years: Map<string, Set<number>>;
  readonly fields: Set<string>;
  readonly asked: Set<string>;
  readonly misfits: Misfit[];
  readonly values: Map<ASTNode, RuleValue | undefined>;
}

export interface Walk extends Gathered {
  readonly names: Names;
  /** Goes on below a node; `undefined` where nothing is known of its value. */
  readonly read: (node: ASTNode, scope: Scope) => RuleValue | undefined;
}

export const addTo = <Item>(sets: Map<string, Set<Item>>, key: string, item: Item): void => {
  const known = sets.get(key);
  if (known) known.add(item);
  else sets.set(key, new Set([item]));
};

/** What stands in it is not looked into. */
export const unsupported = (node: ASTNode, { misfits }: Walk): undefined => {
  misfits.push({ kind: 'unsupported', node });
};
