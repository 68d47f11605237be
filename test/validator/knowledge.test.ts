/** What a validator is given to know of its form: facts of fields, catalogues, quotas, deadlines, and what fields were called. */
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../compiler/model/catalogue.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import type { Deadline, Pack } from '../../compiler/model/pack.ts';
import type { Rule } from '../../compiler/model/rule.ts';
import { knowledgeOf } from '../../generators/validator/knowledge.ts';
import { byPath } from '../../generators/validator/runtime/field-facts.ts';
import { field, formOf, group, list, matrix } from '../fixtures/build-form.ts';
import { realForm } from '../forms/real-forms.ts';

const known = (fields: Parameters<typeof formOf>[2], more: Partial<ResolvedForm> = {}) =>
  knowledgeOf(formOf('f', '表', fields, more));
const factsOf = (...fields: Parameters<typeof formOf>[2]) => byPath(known(fields).fields);

describe('of fields', () => {
  test('what is said of them, and nothing more', () => {
    expect(factsOf(field('a', 'text', '甲'))).toEqual({ a: { label: '甲', type: 'text' } });
    const options = [
      { code: 'x', label: '子', english: 'X' },
      { code: 'y', label: '丑' },
    ];
    expect(
      factsOf(
        field('a', 'choice', '甲', { english: 'A', options, only: { field: 'b', codes: ['x'] } }),
        field('b', 'choice', '乙', { options: options.slice(1) }),
        field('c', 'prose', '丙', { words: 5, about: 4, detail: '丁' }),
        field('d', 'industry', '戊', { catalogue: 'c', open: true }),
        field('e', 'industry', '己', { level: 'group' }),
        field('f', 'date', '庚', { dayOptional: true, level: 'group' }),
        field('g', 'indicator', '辛', { measure: 'quantities' }),
        field('h', 'indicator', '壬', { measure: 'count' }),
      ),
    ).toEqual({
      a: {
        ...{ label: '甲', english: 'A', type: 'choice', options: { x: '子', y: '丑' }, englishOptions: { x: 'X' } },
        only: { field: 'b', codes: ['x'] },
      },
      b: { label: '乙', type: 'choice', options: { y: '丑' } },
      c: { label: '丙', type: 'prose', words: 5, about: 4, detail: '丁' },
      d: { label: '戊', type: 'industry', level: 'class', catalogue: 'c', open: true },
      e: { label: '己', type: 'industry', level: 'group' },
      f: { label: '庚', type: 'date', dayOptional: true },
      g: { label: '辛', type: 'indicator', parts: 'quantities' },
      h: { label: '壬', type: 'indicator', parts: 'count' },
    });
  });

  test('a pattern is of the whole text', () => {
    const { a } = factsOf(field('a', 'text', '甲', { pattern: 'x|y', patternSays: '二者之一' }));
    expect(a?.written).toMatchObject({ source: '\\A(?:x|y)\\z', says: '二者之一' });
    expect(a?.written?.pattern).toEqual([{ at: 'start' }, { either: ['x', 'y'] }, { at: 'end' }]);
    expect(factsOf(field('a', 'text', '甲', { pattern: '(' })).a).not.toHaveProperty('written');
  });

  test('of what holds them', () => {
    const inner = [
      field('n', 'text', '名', { distinct: true }),
      group('g', '组', [field('m', 'text', '另', { distinct: true })]),
      field('o', 'text', '其他'),
    ];
    const facts = factsOf({ ...list('l', '列', inner), ranked: true }, list('p', '素', [field('n', 'text', '名')]), {
      ...matrix('m', '表', [field('r', 'money', '行')], [2024, 2025]),
      since: 'a.b',
      english: 'M',
    });
    expect(facts.l).toEqual({ label: '列', type: 'list', ranked: true, distinct: [['n'], ['g', 'm']], empty: '[]' });
    expect(facts.p).toEqual({ label: '素', type: 'list', empty: '[]' });
    const years = { years: [2024, 2025], since: ['a', 'b'] };
    expect(facts.m).toEqual({ label: '表', english: 'M', type: 'matrix', ...years, empty: '{}' });
    expect(Object.keys(facts)).toEqual(['l', 'l.n', 'l.g', 'l.g.m', 'l.o', 'p', 'p.n', 'm', 'm.r']);
  });
});

const entry = (code: string, label: string, entries: Catalogue['entries'] = [], more: object = {}) => ({
  code,
  label,
  entries,
  ...more,
});
const guide: Catalogue = {
  ...{ key: 'g', title: '', source: '' },
  entries: [
    entry(
      's',
      '环节',
      [
        entry('w', '场景', [], { formerly: ['v'], formerNames: ['旧'], facts: { n: 1 } }),
        entry('i', '内', [entry('d', '深')]),
      ],
      {
        facts: { n: 2 },
      },
    ),
    entry('t', '独', [], { facts: { n: 3 } }),
  ],
};

describe('of catalogues', () => {
  const of = (...fields: Parameters<typeof formOf>[2]) => known(fields, { catalogues: { g: guide } }).catalogues.g;
  const entries = {
    w: { label: '场景', stage: 's', formerly: ['v', '旧'], facts: { n: 1 } },
    d: { label: '深', stage: 's' },
    t: { label: '独', facts: { n: 3 } },
  };
  const t = { label: '独' };

  test('that rules ask for names alone: these, without codes', () => {
    const { catalogues } = knowledgeOf(realForm('hebei/2026/advanced-factory-application'));
    const { stages = {}, entries = {} } = catalogues['places/hebei'] ?? {};
    expect([stages, entries['1']]).toEqual([{}, { label: '石家庄', facts: { city: 1301 } }]);
    expect(catalogues['reporting-units/hebei-2026']?.entries).toHaveProperty('shijiazhuang');
  });

  test('that no field is filled in from: what stands in what', () => {
    expect(of()).toEqual({ stages: { s: { label: '环节', holds: ['w', 'i'], facts: { n: 2 } } }, entries });
  });
  test('that one is', () => {
    expect(of(field('a', 'scenario', '', { catalogue: 'g' }))).toEqual({
      stages: { s: { label: '环节', facts: { n: 2 } }, t },
      entries,
    });
  });
  test('of industries: all levels', () => {
    const { t: _, ...inside } = entries;
    expect(of(field('a', 'industry', '', { catalogue: 'g' }))?.entries).toEqual({
      ...inside,
      i: { label: '内', stage: 's' },
    });
  });

  test('instances have a scenario, its stage and what it is called', () => {
    const instances = field('a', 'scenarios', '甲', { catalogue: 'g', instances: true, open: true, english: 'A' });
    const { fields, guide: key } = known([instances], { catalogues: { g: guide } });
    expect(key).toBe('g');
    expect(Object.keys(fields)).toEqual(['a']);
    expect(Object.keys(fields.a?.inside ?? {})).toEqual(['stage', 'scenario', 'instance']);
    expect(byPath(fields)).toEqual({
      a: { label: '甲', english: 'A', type: 'scenarios', parts: 'instance', several: true, empty: '[]' },
      'a.stage': { type: 'stage', catalogue: 'g', open: true },
      'a.scenario': { type: 'scenario', catalogue: 'g', open: true },
      'a.instance': { type: 'text', told: true },
    });
    // its notice names the stages only: no scenario is unknown
    const bare = { g: { ...guide, entries: [entry('s', '环节')] } };
    expect(byPath(known([{ ...instances, open: false }], { catalogues: bare }).fields)['a.scenario']).toEqual({
      type: 'scenario',
    });
    expect(known([field('a', 'text', '')])).not.toHaveProperty('guide');
  });
});

const { pack } = formOf('f', '表', []);

test('of quotas, where a rule asks', () => {
  const quotas: Pack['quotas'] = [
    { id: 'a', units: ['各市'], members: ['甲市'], limits: { s: 1 }, exempt: false },
    { id: 'b', units: ['央企', '省企'], members: [], limits: {}, exempt: true },
    { id: 'c', units: ['验收单位'], members: [], limits: {}, exempt: ['s', 'd'] },
    { id: 'd', units: ['乙市'], members: ['乙市'], limits: { s: 2 }, exempt: false },
  ];
  const rule = (asks: readonly object[]) => ({ uses: { fields: [], quotas: asks } }) as unknown as Rule;
  const of = (...rules: Rule[]) => known([], { pack: { ...pack, quotas }, rules }).quotas;
  expect(of(rule([]), rule([{}]))).toEqual({
    units: [
      { names: ['甲市'], limits: { s: 1 } },
      { id: 'd', names: ['乙市'], limits: { s: 2 } },
    ],
    unlisted: [],
    exempt: [{ who: '央企、省企' }, { who: '验收单位', from: ['s', 'd'] }],
  });
  expect([of(), of(rule([]))]).toEqual([undefined, undefined]);
});

test('of deadlines of the form, and which of them bind others', () => {
  const due = (id: string, who: string | undefined, forms: readonly string[], notice?: string): Deadline => ({
    ...{ id, on: '2026-01-01', what: '报送', forms },
    ...(who !== undefined && { who }),
    ...(notice !== undefined && { notice }),
  });
  const of = (...deadlines: Deadline[]) => known([], { pack: { ...pack, deadlines } }).deadlines;
  const [firm, office] = [due('a', '企业', ['f'], '一号'), due('b', '市工信局', ['f', 'g'])];
  expect(of(firm, office, due('c', '企业', ['g']))).toEqual([
    { id: 'a', on: '2026-01-01', who: '企业', what: '报送', notice: '一号' },
    { id: 'b', on: '2026-01-01', who: '市工信局', what: '报送', notice: '试验包', bindsOthers: true },
  ]);
  expect(of(office)?.map((each) => 'bindsOthers' in each)).toEqual([false]);
  expect(of(due('a', undefined, ['f']))).toEqual([
    { id: 'a', on: '2026-01-01', who: '', what: '报送', notice: '试验包' },
  ]);
  expect([of(), of(due('c', '企业', ['g']))]).toEqual([undefined, undefined]);
});

test.each<[readonly string[], Readonly<Record<string, string>>, Readonly<Record<string, string>> | undefined]>([
  [[], {}, undefined],
  [['a'], {}, { a: '' }],
  [[], { a: 'b' }, { a: 'b' }],
  // called otherwise more than once
  [[], { a: 'b', b: 'c' }, { a: 'c', b: 'c' }],
  // in what is called otherwise, also there by its old name
  [[], { 'g.a': 'g.b', g: 'h' }, { 'g.a': 'h.b', 'h.a': 'h.b', g: 'h' }],
  [['g.b'], { 'g.a': 'g.b' }, { 'g.a': '', 'g.b': '' }],
  [['h'], { g: 'h' }, { g: '', h: '' }],
  [[], { 'g.a': 'h.a' }, { 'g.a': 'h.a' }],
  [[], { ga: 'b', g: 'h' }, { ga: 'b', g: 'h' }],
])('what is gone: %j, and called otherwise: %j', (removed, renamed, former) => {
  expect(known([], { lineage: { removed, renamed } }).former).toEqual(former);
});
