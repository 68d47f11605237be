/** Records and choices of a form that say the same are one type, under each of their names; the names stay whatever is added. */
import { expect, test } from 'vitest';
import type { FieldNode } from '../../compiler/model/form.ts';
import { generateCompiledTypes, generateTypes, typeExports, typeNames } from '../../generators/types/types.ts';
import { field, formOf, group, list } from '../fixtures/build-form.ts';

const LEVELS = [
  { code: 'high', label: '高' },
  { code: 'low', label: '低' },
];

const person = (id: string, label: string, more: readonly FieldNode[] = []): FieldNode =>
  group(id, label, [
    field('name', 'text', '姓名'),
    field('level', 'choice', '等级', { options: LEVELS }),
    list('posts', '职务', [field('title', 'text', '职务')]),
    ...more,
  ]);

const formWith = (buyer: readonly FieldNode[] = [], first: readonly FieldNode[] = []) =>
  formOf('report', '报告', [...first, person('seller', '卖方'), person('buyer', '买方', buyer)]);

const typesOf = (form: ReturnType<typeof formWith>): string => String(generateTypes(form)[0]?.content);
const compiledOf = (form: ReturnType<typeof formWith>): string =>
  generateCompiledTypes(form)
    .slice(0, 2)
    .map(({ content }) => String(content))
    .join('');
const namesOf = (form: ReturnType<typeof formWith>): readonly string[] =>
  typeExports(form).flatMap(({ path, types, values }) => [...types, ...values].map((name) => `${path} ${name}`));

test('what says the same is declared once, whatever is nested in it', () => {
  const text = typesOf(formWith());
  expect(text).toContain('/** 买方 */\nexport type Buyer = Seller;\n');
  expect(text).toContain('export type BuyerPost = SellerPost;\n');
  expect(text).toContain(
    'export type BuyerLevel = SellerLevel;\n\nexport const buyerLevelLabels = sellerLevelLabels;\n',
  );
  const compiled = compiledOf(formWith());
  expect(compiled).toContain('export declare const buyerLevelLabels: typeof sellerLevelLabels;\n');
  expect(compiled).toContain('export const buyerLevelLabels = sellerLevelLabels;\n');
});

test('what does not is declared by itself, and what is nested in it is still shared', () => {
  const text = typesOf(formWith([field('fax', 'text', '传真')]));
  expect(text).toContain('export interface Buyer {');
  expect(text).toContain('export type BuyerPost = SellerPost;\n');
  expect(
    typesOf(
      formOf('report', '报告', [
        group('a', '甲', [field('x', 'text', '一')]),
        group('b', '乙', [field('x', 'text', '二')]),
      ]),
    ),
  ).toContain('export interface B {');
});

test('no name goes with a field that is added, before or within', () => {
  const before = namesOf(formWith());
  expect(before).toContain('test/2022/report/types Buyer');
  expect(namesOf(formWith([field('fax', 'text', '传真')]))).toEqual(before);
  expect(namesOf(formWith([], [person('agent', '代理')]))).toEqual(expect.arrayContaining([...before]));
});

test('what a name stands for is known of each', () => {
  const names = typeNames(formWith());
  expect(names).toContainEqual(
    expect.objectContaining({ name: 'Buyer', member: 'name', means: { role: 'field', path: 'buyer.name' } }),
  );
  expect(names).toContainEqual(
    expect.objectContaining({
      name: 'buyerLevelLabels',
      member: 'low',
      means: { role: 'code', path: 'buyer.level', code: 'low' },
    }),
  );
});

test('types without end are compared in time that grows with their number', () => {
  const deep = (id: string, depth: number): FieldNode =>
    group(id, '层', [depth === 0 ? field('x', 'text', '值') : deep('in', depth - 1)]);
  expect(typesOf(formOf('report', '报告', [deep('one', 60), deep('other', 60)]))).toContain(
    'export type Other = One;\n',
  );
});
