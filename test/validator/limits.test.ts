/** On both sides of each limit of the runtime: what is too large, how much is named, how far names may be apart. */
import { describe, expect, test } from 'vitest';
import { breakAt, brokenAt, nothingBroken } from '../../generators/validator/runtime/broken.ts';
import {
  calledSo,
  entriesOf,
  entryNamed,
  type Guide,
  namesIn,
  nearestEntries,
} from '../../generators/validator/runtime/catalogues.ts';
import { countCharacters, isLongerThan } from '../../generators/validator/runtime/characters.ts';
import { pastDeadlines } from '../../generators/validator/runtime/deadlines.ts';
import { fieldPath, own, placeOf, shown } from '../../generators/validator/runtime/field-facts.ts';
import { Missing, merged } from '../../generators/validator/runtime/missing.ts';
import { noYear } from '../../generators/validator/runtime/reasons.ts';
import { findTooLarge } from '../../generators/validator/runtime/size.ts';

describe('too large', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
  const lists = (count: number, length: number) => Array.from({ length: count }, () => Array(length).fill(0));

  test.each<[string, unknown, readonly (string | number)[] | undefined]>([
    ['nothing', null, undefined],
    ['a number', 1, undefined],
    ['32 deep', nested(32), undefined],
    ['33 deep', nested(33), Array(33).fill(0)],
    ['10,000 items', { a: Array(10_000).fill(0) }, undefined],
    ['10,001 items', { b: 1, a: Array(10_001).fill(0) }, ['a']],
    ['10,001 items, all of them holes', Array(10_001), []],
    ['a million characters', 'x'.repeat(1_000_000), undefined],
    ['one more', { a: null, b: ['', 'x'.repeat(1_000_001)] }, ['b', 1]],
    // itself, 20 lists, and what is in them
    ['200,000 values', [...lists(19, 9999), Array(9998).fill(0)], undefined],
    ['200,001 values', lists(20, 9999), [19, 9998]],
  ])('%s', (_, data, path) => {
    expect(findTooLarge(data)).toEqual(path);
  });
});

describe('characters', () => {
  test.each([
    ['', 0],
    ['ab', 2],
    ['𠮷', 1],
    ['a𠮷', 2],
    ['𠮷𠮷', 2],
    ['𠮷a𠮷', 3],
    ['\ud842', 1],
    ['\udfb7\ud842', 2],
    ['\ud842\ud842\udfb7', 2],
    ['\ud800\udc00\udbff\udfff', 2],
    ['\ud7ff\udc00', 2],
    ['\udc00\udc00', 2],
    ['\ud800\udbff', 2],
    ['\ud800\ue000', 2],
  ])('%j has %i', (text, count) => {
    expect(countCharacters(text)).toBe(count);
    expect([count - 1, count, count + 1].map((most) => isLongerThan(text, most))).toEqual([true, false, false]);
  });
});

describe('what is missing', () => {
  const paths = (count: number, of: string) => Array.from({ length: count }, (_, at) => [of, at]);
  const reasons = (count: number) => Array.from({ length: count }, (_, actual) => ({ says: noYear, actual }) as const);

  test('of all that is, the first twenty are told', () => {
    expect(merged([1, undefined, null, 'x'])).toBeUndefined();
    const one = new Missing(paths(15, 'a'));
    expect(merged([1, one])).toBe(one);
    const all = merged([one, 2, new Missing(paths(15, 'b'), reasons(15)), new Missing([], reasons(15))]);
    expect(all?.paths).toEqual([...paths(15, 'a'), ...paths(5, 'b')]);
    expect(all?.reasons).toEqual([...reasons(15), ...reasons(5)]);
  });
});

test('what is refused is found at its place and inside of what holds it', () => {
  const root = nothingBroken();
  breakAt(root, ['a', 0]);
  breakAt(root, ['a', 1, 'b']);
  const here = (...path: (string | number)[]) => brokenAt(root, path)?.here;
  expect([here(), here('a'), here('a', 0), here('a', 1), here('a', 1, 'b')]).toEqual([false, false, true, false, true]);
  expect([here('b'), here('a', 0, 'b'), brokenAt(undefined, ['a'])]).toEqual([undefined, undefined, undefined]);
  expect(brokenAt(root, ['a'])?.inside.size).toBe(2);
});

describe('entries that a name may mean', () => {
  const named = (labels: readonly string[], formerly?: readonly string[]) =>
    Object.fromEntries(labels.map((label, at) => [`c${at}`, { label, ...(formerly && { formerly }) }]));

  test('those that are called so before those that were, at most three', () => {
    const all = { ...named(['甲', '乙', '甲', '甲', '甲']), was: { label: '丙', formerly: ['甲', '丁'] } };
    expect(calledSo('甲', all)).toEqual([
      ['c0', '甲'],
      ['c2', '甲'],
      ['c3', '甲'],
    ]);
    expect(calledSo('丁', all)).toEqual([['was', '丙']]);
    expect(calledSo('戊', all)).toEqual([]);
    expect(nearestEntries('丁', all)).toEqual([['was', '丙']]);
  });

  test('the nearest, by its label or its code, at most three of them', () => {
    expect(nearestEntries('甲乙丙丁', named(['甲乙丙戊', '甲乙己戊']))).toEqual([['c0', '甲乙丙戊']]);
    // what is written holds the name
    expect(nearestEntries('汽车整车', named(['家电', '汽车', '车']))).toEqual([['c1', '汽车']]);
    expect(nearestEntries('甲乙丙丁', named(['甲乙丙戊', '甲乙丙己', '甲乙丙庚', '甲乙丙辛']))).toEqual([
      ['c0', '甲乙丙戊'],
      ['c1', '甲乙丙己'],
      ['c2', '甲乙丙庚'],
    ]);
    expect(nearestEntries('operation', { operations: { label: '生产作业的管理方法' } })).toEqual([
      ['operations', '生产作业的管理方法'],
    ]);
  });

  test.each([
    ['甲乙丙丁', '甲乙戊己', true],
    ['甲乙丙丁', '甲戊己庚', false],
    ['甲乙丙丁戊', '甲乙丙己庚', true],
    ['甲乙丙丁戊', '甲乙己庚辛', false],
    // half of the shorter one
    ['甲乙丙丁', '甲乙丙丁戊己', true],
    ['甲乙丙丁', '甲乙丙丁戊己庚', false],
    ['甲', '乙', false],
  ])('half of the name may differ: %s, %s: %s', (name, label, near) => {
    expect(nearestEntries(name, { '0': { label } })).toEqual(near ? [['0', label]] : []);
  });

  test('one of more than sixty characters is no slip', () => {
    const label = '长'.repeat(60);
    expect(nearestEntries(`${'长'.repeat(59)}短`, { a: { label } })).toEqual([['a', label]]);
    expect(nearestEntries(`${label}短`, { a: { label } })).toEqual([]);
    // but it may be called so
    expect(nearestEntries(`${label}短`, { a: { label: `${label}短` } })).toEqual([['a', `${label}短`]]);
  });

  test('the names of a catalogue are those of all its levels', () => {
    const guides = { a: { stages: { s: { label: '门类' } }, entries: { e: { label: '大类' } } } };
    expect(namesIn(guides, 'a')).toEqual({ s: '门类', e: '大类' });
    expect([namesIn(guides, undefined), namesIn(guides, 'b'), namesIn(guides, 'constructor')]).toEqual([{}, {}, {}]);
    expect(['stage', 'scenario'].map((type) => entriesOf(guides, 'a', type))).toEqual([
      guides.a.stages,
      guides.a.entries,
    ]);
    expect([entriesOf(guides, undefined, 'stage'), entriesOf(guides, 'b', 'stage')]).toEqual([undefined, undefined]);
  });
});

describe('an entry that is cited', () => {
  const guide: Guide = {
    stages: { design: { label: '工艺设计' }, make: { label: '生产作业' } },
    entries: {
      digital: { label: '工艺数字化设计', stage: 'design' },
      first: { label: '人机协同', stage: 'design' },
      second: { label: '人机协同', stage: 'make' },
      free: { label: '自由' },
    },
  };
  const code = (name: string) => {
    const entry = entryNamed(guide, name);
    return Object.entries(guide.entries).find(([, each]) => each === entry)?.[0];
  };
  test.each([
    ['工艺数字化设计', 'digital'],
    ['工艺 数字化设计', 'digital'],
    ['6.工艺数字化设计', 'digital'],
    ['6、工艺数字化设计', 'digital'],
    ['1.工艺设计-6.工艺数字化设计', 'digital'],
    ['1.工艺设计-6.工艺数字化设计；', 'digital'],
    ['1.工艺设计（环节名）——6.工艺数字化设计（场景名）', 'digital'],
    ['典型场景1：工艺数字化设计', 'digital'],
    ['工艺设计——工艺数字化设计', 'digital'],
    ['生产作业-工艺数字化设计', undefined],
    ['生产作业-人机协同', 'second'],
    ['工艺设计-人机协同', 'first'],
    ['人机协同', 'first'],
    ['工艺设计-自由', undefined],
    ['自由', 'free'],
    ['工艺设计', undefined],
    ['-', undefined],
    ['', undefined],
  ])('%s', (name, expected) => {
    expect(code(name)).toBe(expected);
  });
});

describe('deadlines', () => {
  const context = { fields: {}, catalogues: {}, former: undefined, lang: 'zh', year: 2022 } as const;
  const facts = {
    deadlines: [
      { id: 'a', on: '2026-03-01', who: '企业', what: '报送', notice: '一号' },
      { id: 'b', on: '2026-03-02', who: '市局', what: '汇总', notice: '二号', bindsOthers: true },
    ],
  };
  test.each([
    ['2026-03-01', [], []],
    ['2026-03-02', [['a', 'pastDeadline', 'error', '一号']], []],
    ['2026-03-03', [['a', 'pastDeadline', 'error', '一号']], [['b', '二号']]],
  ])('on %s', (at, told, unchecked) => {
    const past = pastDeadlines(at, facts, context);
    expect(past.issues.map(({ rule, code, severity, source }) => [rule, code, severity, source])).toEqual(told);
    expect(past.unchecked.map(({ rule, source }) => [rule, source])).toEqual(unchecked);
    expect(pastDeadlines(at, {}, context)).toEqual({ issues: [], unchecked: [] });
  });

  test('say whom they bind to what, the day as people write it, what to do, and the notice that sets them; there is no such day as another', () => {
    const messages = ({ issues, unchecked }: ReturnType<typeof pastDeadlines>) =>
      [...issues, ...unchecked].map(({ message }) => message);
    expect(messages(pastDeadlines('2026-03-03', facts, context))).toEqual([
      '企业应于2026年3月1日前（含当日）报送，核对日期为2026年3月3日，已逾期；能否补报，须先向受理单位确认（依据：一号）',
      '无法自动核对：市局应于2026年3月2日前（含当日）汇总，核对日期为2026年3月3日，已过；此期限不约束填报企业，能否随批报送请向推荐单位确认（依据：二号）',
    ]);
    expect(messages(pastDeadlines('2026-03-02', facts, { ...context, lang: 'en' }))).toEqual([
      'the deadline of 2026-03-01 (企业报送) is past on 2026-03-02; ask the office that receives this form whether it still does (source: 一号)',
    ]);
    expect(() => pastDeadlines('2026-02-30', facts, context)).toThrow(RangeError);
  });
});

describe('places in words', () => {
  const fields = {
    works: { type: 'group', label: '' },
    'works.lines': { type: 'list', label: '产线', english: 'Lines' },
    'works.lines.name': { type: 'text', label: '名称' },
    'works.lines.safe': { type: 'yesNo', label: '安全', detail: '说明', parts: 'answer' },
    silent: { type: 'group' },
  } as const;
  const nameOf = (part: string) => own({ start: '开始', change: '' }, part);
  const said = (path: readonly (string | number)[], lang: 'zh' | 'en' = 'zh') => {
    const { labels, type } = placeOf(path, fields, nameOf, lang);
    return [labels.join(' › '), type];
  };
  test.each<[readonly (string | number)[], string, string | undefined]>([
    [[], '', undefined],
    [['works'], 'works', 'group'],
    [['works', 'lines'], '产线', 'list'],
    [['works', 'lines', 1], '产线 2', 'list'],
    [['works', 'lines', 1, 'name'], '产线 2 › 名称', 'text'],
    [['works', 'lines', 0, 'safe', 'detail'], '产线 1 › 安全 › 说明', 'line'],
    [['works', 'lines', 0, 'name', 'detail'], '产线 1 › 名称 › detail', undefined],
    [['works', 'lines', 0, 'name', 'start'], '产线 1 › 名称 › 开始', undefined],
    [['works', 'lines', 0, 'name', 'change'], '产线 1 › 名称', undefined],
    [['works', 'lines', 0, 'start', 'name'], '产线 1 › 开始 › 名称', 'text'],
    [['silent'], 'silent', 'group'],
    [['x'], 'x', undefined],
    [[3], '4', undefined],
    [['constructor'], 'constructor', undefined],
  ])('%j', (path, labels, type) => {
    expect(said(path)).toEqual([labels, type]);
  });

  test('in English, where the form has it so', () => {
    expect(said(['works', 'lines', 1, 'name'], 'en')).toEqual(['Lines 2 › 名称', 'text']);
  });

  test('a long key is cut', () => {
    const [long, longer] = ['x'.repeat(60), 'x'.repeat(61)];
    expect([shown(long), shown(longer)]).toEqual([long, `${long}…`]);
    expect(fieldPath(['a', 0, longer])).toBe(`a[0]["${long}…"]`);
    expect(said([longer])).toEqual([`${long}…`, undefined]);
    expect([own({ a: 1 }, 'a'), own({ a: 1 }, 'toString')]).toEqual([1, undefined]);
  });
});
