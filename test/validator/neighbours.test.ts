/** What single values and their neighbours must be, each way of being wrong beside the nearest that is right. */
import { expect, test } from 'vitest';
import { breakAt, nothingBroken } from '../../generators/validator/runtime/broken.ts';
import { createFieldChecks } from '../../generators/validator/runtime/field-checks.ts';
import type { FieldFacts } from '../../generators/validator/runtime/field-facts.ts';

const catalogues = {
  g: {
    stages: { s: { label: '设计' }, m: { label: '生产' } },
    entries: { w: { label: '绘图', stage: 's' }, v: { label: '加工', stage: 'm' }, u: { label: '其他' } },
  },
  i: {
    stages: { C: { label: '制造业' } },
    entries: { '35': { label: '专用设备制造业' }, '351': { label: '采矿设备制造' } },
  },
};
const label = '某';
type Fields = Readonly<Record<string, FieldFacts>>;

const told = (
  fields: Fields,
  data: object,
  broken: readonly (readonly (string | number)[])[] = [],
  lang: 'zh' | 'en' = 'zh',
) => {
  const root = nothingBroken();
  for (const path of broken) breakAt(root, path);
  const found: string[] = [];
  createFieldChecks({ fields, catalogues })(data, root, lang, (path, code, { limit, actual }) => {
    found.push([code, path.join('.'), limit, actual].filter((part) => part !== undefined).join(' '));
  });
  return found;
};

const one = (facts: Omit<FieldFacts, 'label'>) => ({ a: { label, ...facts } });
const period = one({ type: 'dateRange' });
const answer = one({ type: 'yesNo', detail: '说明' });
const asksNo = one({ type: 'yesNo', detail: '说明', asking: [false] });
const asksBoth = one({ type: 'yesNo', detail: '说明', asking: [true, false] });
const about = one({ type: 'prose', about: 10 });
const words = one({ type: 'prose', words: 3 });
const ranked = { ...one({ type: 'list', ranked: true }), 'a.n': { label, type: 'text' } } as const;
const apart = one({ type: 'list', distinct: [['n'], ['g', 'm']] });
const years = { ...one({ type: 'matrix', years: [2024, 2025] }), 'a.r': { label, type: 'money' } } as const;
const since = {
  b: { label: '成立', type: 'date' },
  ...one({ type: 'matrix', years: [2023, 2024, 2025], since: ['b'] }),
} as const;
const industry = (level: FieldFacts['level'] & string) => one({ type: 'industry', level, catalogue: 'i' });

const record = (stage: Partial<FieldFacts> = {}, scenario: Partial<FieldFacts> = {}): Fields => ({
  l: { label: '列', type: 'list' },
  'l.stage': { label: '环节', type: 'stage', catalogue: 'g', ...stage },
  'l.name': { label: '场景', type: 'scenario', catalogue: 'g', ...scenario },
});

const written = one({
  type: 'text',
  written: { source: '\\A(?:x)\\z', pattern: [{ at: 'start' }, 'x', { at: 'end' }], says: '一个x' },
});

test.each<[string, Fields, object, readonly string[]]>([
  ['a day after', period, { a: { start: '2024-01-02', end: '2024-01-01' } }, ['rangeReversed a 2024-01-02 2024-01-01']],
  ['the same day', period, { a: { start: '2024-01-02', end: '2024-01-02' } }, []],
  ['the same month, of which no day is known', period, { a: { start: '2024-01-02', end: '2024-01' } }, []],
  ['a month before', period, { a: { start: '2024-02', end: '2024-01-31' } }, ['rangeReversed a 2024-02 2024-01-31']],
  ['a period of which half is no text', period, { a: { start: '2024-02', end: 1 } }, []],
  ['rows that are none', years, { a: { r: null, q: undefined } }, []],
  ['records that are none', record(), { l: [null, 5] }, []],
  ['as it must be written', written, { a: 'x' }, []],
  ['as it may not be', written, { a: 'xx' }, ['pattern a 一个x xx']],
  ['half a period', period, { a: { start: '2024-02' } }, []],
  ['a period of numbers', period, { a: { start: 2, end: 1 } }, []],
  ['no and what', answer, { a: { answer: false, detail: '某事' } }, ['detailOfNo a.detail 某事']],
  ['no and nothing', answer, { a: { answer: false, detail: '无' } }, []],
  ['no and none', answer, { a: { answer: false, detail: '没有' } }, []],
  ['no and a stroke', answer, { a: { answer: false, detail: '——' } }, []],
  ['no and more than nothing', answer, { a: { answer: false, detail: '无事' } }, ['detailOfNo a.detail 无事']],
  ['yes and what, where a no says it', asksNo, { a: { answer: true, detail: '某事' } }, ['detailOfYes a.detail 某事']],
  ['no and what, where it says it', asksNo, { a: { answer: false, detail: '某事' } }, []],
  ['yes and what, where both say it', asksBoth, { a: { answer: true, detail: '某事' } }, []],
  ['yes and what', answer, { a: { answer: true, detail: '某事' } }, []],
  ['no alone', answer, { a: { answer: false } }, []],
  ['a yes or no without details', one({ type: 'yesNo' }), { a: { answer: false, detail: '某事' } }, []],
  ['eight of about ten', about, { a: '长'.repeat(8) }, []],
  ['seven', about, { a: '长'.repeat(7) }, ['aboutWords a 10 7']],
  ['thirteen', about, { a: '长'.repeat(13) }, ['aboutWords a 10 13']],
  ['three words', words, { a: '一二三' }, []],
  ['four', words, { a: '一二三四' }, ['tooManyWords a 3 4']],
  ['one long word', words, { a: 'abcd' }, ['tooManyCharacters a 3 4']],
  ['of characters of two units three', words, { a: '😀😀😀' }, []],
  ['a gap', ranked, { a: [{ n: 'x' }, {}, { n: 'y' }] }, ['gap a.1 2']],
  ['two gaps before the last', ranked, { a: [{}, { n: ' ' }, { n: 0 }] }, ['gap a.0 1', 'gap a.1 2']],
  ['gaps at the end', ranked, { a: [{ n: 'x' }, {}, {}] }, []],
  ['nothing but gaps', ranked, { a: [{}, {}] }, []],
  ['what holds nothing but blanks', ranked, { a: [{ n: [null, undefined, ''] }, { n: false }] }, ['gap a.0 1']],
  ['the same in a list', apart, { a: [{ n: 'x' }, { n: 'y' }, { n: ' ｘ' }] }, ['repeated a.2.n 1  ｘ']],
  ['the same twice', apart, { a: [{ n: 'x' }, { n: 'x' }, { n: 'x' }] }, ['repeated a.1.n 1,3 x']],
  ['the same in a group', apart, { a: [{ g: { m: 'x' } }, { n: 'x', g: { m: 'x' } }] }, ['repeated a.1.g.m 1 x']],
  ['blanks', apart, { a: [{ n: '' }, { n: '' }, {}, { n: 5 }, { n: 5 }] }, []],
  ['other years', years, { a: { r: { '2023': 1, '2024': 1, x: 1 }, q: 5 } }, ['otherYear a.r.2023 2024–2025']],
  [
    'years before',
    since,
    { b: '2024-05', a: { r: { '2022': 1, '2023': 2, '2024': 3, '2025': 0 } } },
    ['otherYear a.r.2022 2023–2025', 'yearBefore a.r.2023 成立 2024-05 2'],
  ],
  // it lies after the year of the notice, which a rule tells
  ['years before a year to come', since, { b: '2103-05', a: { r: { '2023': 2 } } }, []],
  ['naught in years before', since, { b: '2024-05', a: { r: { '2023': 0 }, q: 1 } }, []],
  ['years without a date', since, { a: { r: { '2023': 1 } } }, []],
  ['no such division', industry('division'), { a: '98' }, ['unknownIndustry a 98']],
  ['the division', industry('division'), { a: '35' }, []],
  ['another name', industry('division'), { a: '35-汽车制造业' }, ['otherName a 35 专用设备制造业 汽车制造业']],
  ['names, the first of which are listed', industry('group'), { a: '制造业-专用设备制造业-某' }, []],
  ['names of which one is not', industry('group'), { a: '制造业-汽车制造业-某' }, ['unlisted a 汽车制造业']],
  ['an industry of no text', industry('group'), { a: 5 }, []],
])('%s', (_, fields, data, expected) => {
  expect(told(fields, data)).toEqual(expected);
});

test('what the schema has refused is not looked at', () => {
  const data = { a: { start: '2024-02-30', end: '2024-01-01' } };
  expect(told(period, data, [['a', 'start']])).toEqual([]);
  expect(told(period, data, [['a', 'end']])).toEqual([]);
  expect(told(period, data, [['a']])).toEqual([]);
  expect(told(period, data, [['b']])).toEqual(['rangeReversed a 2024-02-30 2024-01-01']);
});

test('a scenario is of the stage beside it', () => {
  const of = (stage: string, name: string, fields = record()) => told(fields, { l: [{ stage, name }] });
  expect([of('s', 'w'), of('m', 'v'), of('s', 'u'), of('x', 'w'), of('s', 'x')]).toEqual([[], [], [], [], []]);
  expect(of('s', 'v')).toEqual(['wrongStage l.0.name 生产 加工']);
  expect(of('s', 'v', record({}, { open: true }))).toEqual(['otherStage l.0.name 生产 加工']);
  expect(of('s', '加工', record({}, { open: true }))).toEqual(['otherStage l.0.name 生产 加工']);
  expect(told(record(), { l: [{ name: 'v' }, { stage: 's' }] })).toEqual([]);
});

test('what an open catalogue lacks is new, unless it may mean what it has', () => {
  const open = { open: true };
  const of = (stage: string, name: string) => told(record(open, open), { l: [{ stage, name }] });
  expect([of('s', 'w'), of('设计', '绘图'), of(' 设 计', '1.绘图'), of('s', '设计-绘图')]).toEqual([[], [], [], []]);
  expect([of('s', '19绘图'), of('s', '19.绘图')]).toEqual([[], []]);
  expect([of('新', 'w'), of('s', '新'), of('绘图', 'w'), of('s', '炉温寻优')]).toEqual([[], [], [], []]);
  expect([of('设记', 'w'), of('s', '绘圈'), of('s', '生产-绘图'), of('s', '略'), of('/', 'w')]).toEqual([
    ['unlisted l.0.stage 设记'],
    ['unlisted l.0.name 绘圈'],
    ['otherStage l.0.name 设计 绘图'],
    ['saysNothing l.0.name 略'],
    ['saysNothing l.0.stage /'],
  ]);
  const several = one({ type: 'scenarios', catalogue: 'g', open: true });
  expect(told(several, { a: ['w', '绘圈', '新', 5] })).toEqual(['unlisted a.1 绘圈']);
  expect(told(one({ type: 'scenarios', catalogue: 'g' }), { a: ['新'] })).toEqual([]);
});

test('a finer industry lies within the coarser one beside it', () => {
  const levels = ['section', 'division', 'group', 'class'] as const;
  const fields = Object.fromEntries(
    levels.map((level) => [level, { label: level, type: 'industry', level }]),
  ) as Fields;
  const of = (data: object) => told(fields, data);
  expect([of({ section: 'C', division: '35', group: '351', class: '3511' }), of({ class: '3511' })]).toEqual([[], []]);
  expect(of({ class: '3521', section: 'D', group: '351' })).toEqual([
    'otherIndustry group D 351',
    'otherIndustry class 351 3521',
  ]);
  expect(of({ section: 'D', class: '3511' })).toEqual(['otherIndustry class D 3511']);
  expect(of({ division: '35', class: '制造业-汽车-甲-乙' })).toEqual([]);
});

test('what another choice does not ask for is told in the words of the choice, and not looked at further', () => {
  const only = (field: string, ...codes: string[]) =>
    ({ a: { label, type: 'prose', words: 1, only: { field, codes } } }) as const;
  const kind = {
    label: '类型',
    english: 'Kind',
    type: 'choice',
    options: { x: '甲', y: '乙' },
    englishOptions: { x: 'X' },
  } as const;
  expect(told({ kind, ...only('kind', 'x', 'y') }, { kind: 'z', a: '一二' })).toEqual(['notAsked a 类型“甲”、“乙”']);
  expect(told({ kind, ...only('kind', 'x', 'y') }, { kind: 'z', a: '一二' }, [], 'en')).toEqual([
    'notAsked a Kind “X”, “乙”',
  ]);
  expect(told({ kind, ...only('kind', 'x') }, { kind: 'x', a: '一二' })).toEqual(['tooManyWords a 1 2']);
  expect(told({ kind, ...only('kind', 'x') }, { a: '一二' })).toEqual(['tooManyWords a 1 2']);
  const yes = { label: '上市', type: 'yesNo' } as const;
  expect(told({ yes, ...only('yes', 'true') }, { yes: false, a: '一' })).toEqual(['notAsked a 上市“是”']);
  expect(told({ yes, ...only('yes', 'false') }, { yes: true, a: '一' }, [], 'en')).toEqual(['notAsked a 上市 “no”']);
  const stage = { label: '环节', type: 'stage', catalogue: 'g' } as const;
  expect(told({ stage, ...only('stage', 's', 'x') }, { stage: 'm', a: '一' })).toEqual(['notAsked a 环节“设计”、“x”']);
});
