/** An entry of a catalogue is known by the names of those that it continues. */
import { expect, test } from 'vitest';
import type { Catalogue, CatalogueEntry } from '../../compiler/model/catalogue.ts';
import { withFormerNames } from '../../compiler/resolve/former-entries.ts';

const entry = (code: string, label: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  code,
  label,
  entries: [],
  ...more,
});
const catalogue = (key: string, ...entries: CatalogueEntry[]): Catalogue => ({ key, title: '', source: '', entries });

const older = catalogue('guide/2022', entry('stage', '旧环节', { entries: [entry('a', '甲'), entry('b', '乙')] }));
const other = catalogue('guide/2023', entry('a', '甲'), entry('b', '丙'), entry('c', '现名'));
const foreign = catalogue('plan/2022', entry('a', '别处的甲'));

/** Of the entries at the top, and those in them, of the edition of 2024. */
const namesOf = (...entries: CatalogueEntry[]) => {
  const own = catalogue('guide/2024', ...entries, entry('a', '现在的甲'));
  const { entries: all } = withFormerNames(own, [older, other, foreign, own]);
  return all.map(({ formerNames, entries: inner }) => [formerNames, ...inner.map((each) => each.formerNames)]);
};

test.each<[CatalogueEntry, unknown]>([
  [entry('x', '现名'), [undefined]],
  [entry('x', '现名', { formerly: ['a'] }), [['甲']]],
  [entry('x', '现名', { formerly: ['b', 'c'] }), [['丙', '乙']]],
  [entry('x', '现名', { formerly: ['c'] }), [undefined]],
  [entry('x', '现名', { formerly: ['stage'] }), [['旧环节']]],
  [entry('x', '现名', { entries: [entry('y', '里面', { formerly: ['a'] })] }), [undefined, ['甲']]],
])('%j: each name once, none that it has still, none of its own edition or of another subject', (given, expected) => {
  expect(namesOf(given)).toEqual([expected, [undefined]]);
});
