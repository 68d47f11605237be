/** What types are called: one of many, by their place, apart from what every file declares. */
import { expect, test } from 'vitest';
import { blockTypeName, clashesIn, isDeclaredHere, nameTypes, singular } from '../../generators/types/names.ts';
import { field, group, list, matrix } from '../fixtures/build-form.ts';

test.each([
  ['scenarios', 'scenario'],
  ['technologies', 'technology'],
  ['keys', 'key'],
  ['processes', 'process'],
  ['dishes', 'dish'],
  ['batches', 'batch'],
  ['boxes', 'box'],
  ['houses', 'house'],
  ['process', 'process'],
  ['status', 'status'],
  ['analysis', 'analysis'],
  ['equipment', 'equipment'],
  ['s', 's'],
])('one of %s is a %s', (many, one) => {
  expect(singular(many)).toBe(one);
});

const options = [{ code: 'a', label: '甲' }];
const kind = field('kind', 'choice', '', { options });

test('are by their place', () => {
  const kinds = field('kinds', 'choices', '', { options });
  const nodes = [
    group('work', '', [kind, list('lines', '', [kinds]), matrix('sales', '', [], [])]),
    group('block', '', [kind], { block: 'shared/block' }),
    field('text', 'text', ''),
  ];
  const names = (isBlock: boolean) => [...nameTypes(nodes, { name: 'Form', isBlock }).values()];
  expect(names(false)).toEqual(['Work', 'WorkKind', 'WorkLine', 'WorkLineKind', 'WorkSales']);
  expect(names(true)).toEqual(['FormWork', 'FormWorkKind', 'FormWorkLine', 'FormWorkLineKind', 'FormWorkSales']);
  expect(nodes.map(isDeclaredHere)).toEqual([true, false, false]);
  expect([isDeclaredHere(kind), isDeclaredHere(matrix('m', '', [], []))]).toEqual([true, true]);
});

test('are none that the file has for something else', () => {
  const ids = ['form', 'formDraft', 'partial', 'record', 'byYear', 'FORM', 'fine'];
  const nodes = ids.map((id) => field(id, 'choice', '', { options }));
  expect([...nameTypes(nodes, { name: 'Form', isBlock: false }).values()]).toEqual([
    ...['FormField', 'FormDraftField', 'PartialField', 'RecordField', 'ByYearField', 'FORMField', 'Fine'],
  ]);
  expect(['basic/contact', 'partial', '2024/plan'].map(blockTypeName)).toEqual([
    ...['BasicContact', 'PartialBlock', '_2024Plan'],
  ]);
});

test('that two have are told', () => {
  const [one, other, third] = ['one', 'other', 'third'].map((id) => field(id, 'choice', '', { options }));
  if (one === undefined || other === undefined || third === undefined) throw new Error('three fields');
  expect(
    clashesIn(
      new Map([
        [one, 'A'],
        [other, 'B'],
        [third, 'A'],
      ]),
    ),
  ).toMatchObject([{ name: 'A', node: third, first: one }]);
});
