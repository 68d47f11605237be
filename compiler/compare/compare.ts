/** Two forms → how they differ: the form with its document, notes and rules, and the catalogues that it points to. */

import { catalogueSubject } from '../model/catalogue.ts';
import { continuedPairs } from './continued.ts';
import type { Difference } from './difference.ts';
import { differencesOf } from './differences.ts';
import { type ComparedForm, catalogueItems, formItems } from './form-items.ts';
import { innerPairs, type Pairing, pair, type SaidPairs } from './pairing.ts';
import { type Proposal, proposalsOf } from './proposals.ts';

export interface Comparison {
  readonly before: ComparedForm;
  readonly after: ComparedForm;
  readonly pairing: Pairing;
  readonly differences: readonly Difference[];
  /** By the keys of their editions. */
  readonly catalogues: readonly ComparedCatalogues[];
  readonly proposals: readonly Proposal[];
}

/** The editions of one subject that the forms follow. */
export interface ComparedCatalogues {
  readonly before: string;
  readonly after: string;
  readonly pairing: Pairing;
  readonly differences: readonly Difference[];
  readonly proposals: readonly Proposal[];
}

/** @param said addresses before → after that are the same, whatever their names, and with them what stands in both under the same id */
export const compareForms = (before: ComparedForm, after: ComparedForm, said: SaidPairs = new Map()): Comparison => {
  const [then, now] = [formItems(before), formItems(after)];
  const inner = [...said].flatMap(([one, other]) => {
    const [from, to] = [then.items.get(one), now.items.get(other)];
    return from && to ? innerPairs(from, to) : [];
  });
  const pairing = pair(then, now, new Map([...inner, ...continuedPairs(before, after), ...said]));
  return {
    before,
    after,
    pairing,
    differences: differencesOf(pairing),
    catalogues: compareCatalogues(before, after),
    proposals: proposalsOf(pairing),
  };
};

/** Editions of one subject, in pairs. */
const compareCatalogues = (before: ComparedForm, after: ComparedForm): readonly ComparedCatalogues[] =>
  Object.values(after.form.catalogues).flatMap((now) => {
    const editions = Object.values(before.form.catalogues).filter(
      ({ key }) => catalogueSubject(key) === catalogueSubject(now.key),
    );
    const then = editions.find(({ key }) => key === now.key) ?? editions[0];
    if (then === undefined) return [];
    const pairing = pair(catalogueItems(then, before.resolution), catalogueItems(now, after.resolution));
    const differences = differencesOf(pairing);
    return [{ before: then.key, after: now.key, pairing, differences, proposals: proposalsOf(pairing) }];
  });
