/** What is read off the nodes of a form: what is demanded, which codes there are, what is said of a field, how scenarios are cited. */
import { describe, expect, test } from 'vitest';
import { codesOf, conditionalNodes, guideKeyOf, isDemanded, leavesOf, stagesOf } from '../../compiler/model/asked.ts';
import type { Catalogue } from '../../compiler/model/catalogue.ts';
import { citationOf, citationPieces, fillCitation } from '../../compiler/model/citation.ts';
import { descriptionOf, titleOf } from '../../compiler/model/description.ts';
import { childrenOf, fieldsIn, nodesIn } from '../../compiler/model/field-walk.ts';
import type { Field, FieldNode } from '../../compiler/model/form.ts';
import { nameInPack, packOf } from '../../compiler/model/form-key.ts';
import { formTypeName, identifier, pascalCase } from '../../compiler/model/type-name.ts';
import { field, group, list, matrix } from '../fixtures/build-form.ts';

const asked = field('asked', 'text', '要填', { required: true });
const free = field('free', 'text', '可填');
const system = field('system', 'text', '系统', { required: true, readOnly: true });
const only = { field: 'kind', codes: ['a'] };
const chosen = { ...asked, id: 'chosen', only };

test.each<[string, FieldNode, boolean]>([
  ['a required field', asked, true],
  ['an optional one', free, false],
  ['one that the system fills in', system, false],
  ['one that depends on a choice', chosen, false],
  ['a group of a required field', group('g', '组', [free, asked]), true],
  ['a group of none', group('g', '组', [free, system, chosen]), false],
  ['a list that needs a record', list('l', '列', [free], { minRecords: 1 }), true],
  ['a list that needs none', list('l', '列', [asked]), false],
  ['a matrix of a required row', matrix('m', '表', [free, asked], [2024]), true],
  ['a matrix of none', matrix('m', '表', [free], [2024]), false],
])('%s is demanded: %s', (_, node, demanded) => {
  expect(isDemanded(node)).toBe(demanded);
  expect(isDemanded({ ...node, only })).toBe(false);
});

test('what depends on choices is found in groups, each behind the choices that it depends on, and not in records', () => {
  const optional = { ...free, only };
  const nodes = [
    asked,
    group('g', '组', [chosen, optional]),
    list('l', '列', [chosen]),
    { ...group('h', '组', [chosen]), only },
  ];
  expect(conditionalNodes(nodes).map(({ node, demanded }) => [node.id, demanded])).toEqual([
    ['chosen', true],
    ['free', false],
    ['h', false],
    ['chosen', true],
  ]);
  expect(conditionalNodes([{ ...group('h', '组', [asked]), only }])).toMatchObject([
    { choices: [only], demanded: true },
  ]);
  const inner = { field: 'h.k', codes: ['y'] };
  const [first, second] = [
    { ...asked, id: 'z', only: { ...inner, under: [only] } },
    { ...group('h', '组', []), only },
  ];
  expect(conditionalNodes([first, second]).map(({ node, choices }) => [node.id, choices])).toEqual([
    ['h', [only]],
    ['z', [only, inner]],
  ]);
});

test('nodes come before what stands in them', () => {
  const rows = [field('r', 'money', '行')];
  const nodes = [group('g', '组', [list('l', '列', [asked])]), matrix('m', '表', rows, [2024]), free];
  expect(nodesIn(nodes).map(({ id }) => id)).toEqual(['g', 'l', 'asked', 'm', 'r', 'free']);
  expect(fieldsIn(nodes).map(({ id }) => id)).toEqual(['asked', 'r', 'free']);
  expect([childrenOf(asked), childrenOf(matrix('m', '表', rows, []))]).toEqual([[], rows]);
});

describe('codes', () => {
  const entry = (code: string, ...entries: Catalogue['entries']) => ({ code, label: code, entries });
  const catalogue = (...entries: Catalogue['entries']): Catalogue => ({ key: 'c', title: '', source: '', entries });
  const guide = catalogue(entry('A', entry('a1'), entry('a2', entry('a3'))), entry('B'));
  const codes = (type: Parameters<typeof field>[1], more: Partial<Field> = {}, from: Catalogue = guide) =>
    codesOf(field('f', type, '', { catalogue: 'c', ...more }), { c: from })?.map(({ code }) => code);

  test('are those of the options, or entries of the catalogue', () => {
    expect(codes('choice', { options: [{ code: 'x', label: '' }] })).toEqual(['x']);
    expect(codes('choice')).toEqual(['a1', 'a3', 'B']);
    expect(codes('stage')).toEqual(['A', 'B']);
    expect(codes('scenario')).toEqual(['a1', 'a3', 'B']);
    expect(codes('scenarios', { instances: true })).toEqual(['a1', 'a3']);
    expect(codes('scenarios')).toEqual(['a1', 'a3', 'B']);
    expect(codes('scenarios', { instances: true }, catalogue(entry('A')))).toBeUndefined();
    expect([
      codes('text'),
      codesOf(field('f', 'choice', ''), {}),
      codesOf(field('f', 'choice', '', { catalogue: 'd' }), {}),
    ]).toEqual(Array(3).fill(undefined));
    expect([leavesOf(guide.entries), stagesOf(guide)].map((all) => all.length)).toEqual([3, 2]);
  });

  test('of industries are those of the level, where there are any', () => {
    const levels = (['section', 'division', 'group', 'class'] as const).map((level) => codes('industry', { level }));
    expect(levels).toEqual([['A', 'B'], ['a1', 'a2'], ['a3'], undefined]);
    expect(codes('industry')).toBeUndefined();
  });

  test('of scenarios are of the guide', () => {
    const fields = [field('a', 'stage', ''), group('g', '', [field('b', 'scenarios', '', { catalogue: 'c' })])];
    expect([guideKeyOf(fields), guideKeyOf([asked]), guideKeyOf([])]).toEqual(['c', undefined, undefined]);
  });
});

test.each<[Partial<Field>, string | undefined]>([
  [{}, undefined],
  [{ hint: '填 全称' }, '填 全称'],
  [{ words: 500 }, '不超过 500 字'],
  [{ words: 500, hint: '不超过 500 字' }, '不超过 500 字'],
  [{ words: 50, hint: '不超过 500 字' }, '不超过 500 字；不超过 50 字'],
  [{ about: 300 }, '300 字左右'],
  [{ about: 300, hint: '300字' }, '300字'],
  [{ patternSays: '甲 乙' }, '甲 乙'],
  [{ patternSays: '甲 乙', hint: '须写甲乙丙' }, '须写甲乙丙'],
  [{ minimum: 1, maximum: 5 }, '1 至 5'],
  [{ minimum: 0 }, '不小于 0'],
  [{ maximum: 5 }, '不大于 5'],
  [{ across: true }, '各年合填一个数'],
  [{ whole: true }, '整数'],
  [{ dayOptional: true }, '不知何日的可只填年月'],
  [{ hint: '甲', words: 5, maximum: 3, whole: true }, '甲；不超过 5 字；不大于 3；整数'],
])('of %j is said', (more, said) => {
  expect(descriptionOf(field('f', 'text', '标签', more))).toBe(said);
});

test('a title has its subtitle', () => {
  expect([titleOf({ title: '甲' }), titleOf({ title: '甲', subtitle: '（乙）' })]).toEqual(['甲', '甲（乙）']);
});

test('names in code', () => {
  expect([packOf('hebei/2026/basic-list'), nameInPack('hebei/2026/basic-list')]).toEqual(['hebei/2026', 'basic-list']);
  expect(['three-year-plan', 'threeYear', 'guide/2022', 'a--b', ''].map(pascalCase)).toEqual([
    ...['ThreeYearPlan', 'ThreeYear', 'Guide2022', 'AB', ''],
  ]);
  expect(['Plan', '2026Plan', ''].map(identifier)).toEqual(['Plan', '_2026Plan', '_']);
  expect(
    ['a/2026/b-c', 'a/2026/2026-c', 'a/2026/partial', 'a/2026/record', 'a/2026/records'].map(formTypeName),
  ).toEqual([...['BC', '_2026C', 'PartialForm', 'RecordForm', 'Records']]);
});

test('citations', () => {
  const pattern = '{item}. {stage}——{number}. {scenario}；';
  expect(fillCitation(pattern, { item: '1', stage: '设计', number: '2', scenario: '甲' })).toBe('1. 设计——2. 甲；');
  expect(fillCitation(pattern, { item: '1', stage: '设计', scenario: '甲' })).toBe('1. 设计——甲；');
  expect(fillCitation(pattern, { scenario: '甲' })).toBe('甲；');
  expect(fillCitation(pattern, { item: '1', scenario: undefined })).toBe('1；');
  expect(fillCitation('第{item}项', {})).toBe('第项');
  expect(fillCitation('{item}. {scenario}（{instance}）', { item: '1', scenario: '甲' })).toBe('1. 甲');
  expect(fillCitation('{stage}（{number}）-{scenario}', { stage: '设计', scenario: '甲' })).toBe('设计-甲');
  expect(fillCitation('甲', { item: '1' })).toBe('甲');
  expect(citationPieces('（{item}、{else}）', (part) => part === 'item')).toEqual(['（', { part: 'item' }, '）']);
  expect([{}, { instances: true }, { cites: '{scenario}' }].map(citationOf)).toEqual([
    '{item}. {stage}——{number}. {scenario}',
    '{item}.{stage}—{scenario}—{instance}',
    '{scenario}',
  ]);
});
