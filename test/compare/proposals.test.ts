/** Which renames are proposed where nobody says them: most are true, and what is true is found. */
import { expect, test } from 'vitest';
import { continuedPairs } from '../../compiler/compare/continued.ts';
import { catalogueItems, comparedForm, formItems } from '../../compiler/compare/form-items.ts';
import { type Inventory, type Item, inventoryOf, wordsOf } from '../../compiler/compare/item.ts';
import { pair } from '../../compiler/compare/pairing.ts';
import { proposalsOf } from '../../compiler/compare/proposals.ts';
import { isFieldKind, isKind } from '../../compiler/language/kinds.ts';
import { real } from './compared.ts';

/** Forms that someone would lay beside each other. */
const FAMILIES: readonly RegExp[] = [/-application$/, /(?:-summary|-list)$/];

/**
 * Read in the notices: whether someone who has both before him says that it is the same, asked under another name. What is not named
 * here has to be read before it is proposed.
 */
const READ: Readonly<Record<string, boolean>> = {
  'task.summary → project.summary': true,
  'task.summary → factory.summary': true,
  'project.summary → factory.summary': true,
  'task.period → project.period': true,
  'task.period → factory.period': true,
  'kpis.other → kpis.otherEffect.name': true,
  'enterprise.factoryAddress → factory.address': true,
  'rules/basicRequirements → rules/basicRequirementsOfRecommended': true,
  // 先进级 in one, 基础级 in the other
  'recommendedFactories → factories': false,
};

const inOrder = (one: string, other: string): string => {
  const [forth, back] = [`${one} → ${other}`, `${other} → ${one}`];
  return back in READ ? back : forth;
};

const unsaid = ({ items }: Inventory): Inventory => ({ items, renamed: new Map() });

test('of real forms, with and without what they say of each other: nine in ten are true, and none is missed', () => {
  const forms = real.forms
    .flatMap(({ key }) => comparedForm(real, key) ?? [])
    .map((form) => ({ form, items: formItems(form) }));
  const found = FAMILIES.flatMap((family) => {
    const members = forms.filter(({ form }) => family.test(form.form.key));
    return members.flatMap((one, at) => members.slice(at + 1).map((other) => [one, other] as const));
  })
    .flatMap(([one, other]) => [
      pair(one.items, other.items, continuedPairs(one.form, other.form)),
      pair(unsaid(one.items), unsaid(other.items)),
    ])
    .flatMap(proposalsOf)
    .map(({ before, after }) => inOrder(before.address, after.address));
  const names = [...new Set(found)];
  expect(names.filter((name) => !(name in READ))).toEqual([]);
  expect(Object.keys(READ).filter((name) => READ[name] && !names.includes(name))).toEqual([]);
  const precision = found.filter((name) => READ[name]).length / found.length;
  expect(precision).toBeGreaterThanOrEqual(0.9);
});

test('of editions of catalogues, against their lineage', () => {
  const catalogues = new Map(
    real.forms.flatMap((form) => Object.values(form.catalogues)).map((each) => [each.key, each]),
  );
  const guides = [
    'scenario-guide/2022',
    'scenario-guide/2024',
    'scenario-guide/2025',
    'equipment-kinds/2022',
    'equipment-kinds/2026',
  ];
  const told = guides.flatMap((one) =>
    guides.flatMap((other) => {
      const [before, after] = [catalogues.get(one), catalogues.get(other)];
      if (!before || !after || one >= other || one.split('/')[0] !== other.split('/')[0]) return [];
      const [then, now] = [catalogueItems(before, real), catalogueItems(after, real)];
      const said = pair(then, now).now;
      return proposalsOf(pair(unsaid(then), unsaid(now))).map((each) => ({
        words: `${wordsOf(each.before)} → ${wordsOf(each.after)}`,
        isTrue: said.get(each.before.address) === each.after.address,
      }));
    }),
  );
  expect(told.filter(({ isTrue }) => !isTrue).map(({ words }) => words)).toEqual([]);
  expect(told.length).toBeGreaterThanOrEqual(5);
});

const isData = ({ kind }: Item): boolean => isKind(kind) && isFieldKind(kind);

/** Everything that filings hold is called otherwise: `a.b` is `a_.b_`. */
const renamedAll = (inventory: Inventory): Inventory => {
  const called = (address: string): string =>
    isData(inventory.items.get(address.split('=')[0] ?? '') ?? ({ kind: 'form' } as Item))
      ? address.replace(/[A-Za-z0-9]+(?=[.=]|$)/g, (id, at: number) =>
          address.indexOf('=') < at && address.includes('=') ? id : `${id}_`,
        )
      : address;
  const renamed = (item: Item): Item => ({
    ...item,
    address: called(item.address),
    id: isData(item) ? `${item.id}_` : item.id,
    ...(item.owner !== undefined && { owner: called(item.owner) }),
    children: item.children.map(renamed),
  });
  return inventoryOf([...inventory.items.values()].filter(({ owner }) => owner === undefined).map(renamed));
};

test('where all fields of a form are renamed and keep their words, nearly all are found, and nothing else', () => {
  const counts = { fields: 0, found: 0 };
  for (const form of real.forms) {
    const compared = comparedForm(real, form.key);
    if (!compared) throw new Error(`${form.key} is no form`);
    const then = unsaid(formItems(compared));
    const proposals = proposalsOf(pair(then, renamedAll(then)));
    for (const { before: one, after: other } of proposals) expect(other.address.replaceAll('_', '')).toBe(one.address);
    const covered = new Set(proposals.map(({ before: one }) => one.address));
    const fields = [...then.items.values()].filter(isData);
    counts.fields += fields.length;
    counts.found += fields.filter(({ address }) => covered.has(address)).length;
  }
  expect(counts.found / counts.fields).toBeGreaterThan(0.9);
});
