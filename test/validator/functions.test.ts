/** The functions of rules at the edges of what they tell: shares, classes, levels, order, quotas, stages and parts. */
import { describe, expect, test } from 'vitest';
import {
  enterpriseClass,
  inOrder,
  isShare,
  maturityLevel,
  sidesOfShare,
  sum,
  yearBefore,
} from '../../generators/validator/runtime/functions.ts';
import type { Message } from '../../generators/validator/runtime/messages.ts';
import { Missing } from '../../generators/validator/runtime/missing.ts';
import * as reasons from '../../generators/validator/runtime/reasons.ts';
import { createRuleFunctions } from '../fixtures/rule-functions.ts';

const why = (says: Message, more: object) => new Missing([], [{ says, ...more }]);

test.each([
  [[], 0],
  [[1, 2, 3], 6],
  [[0.1, 0.2], 0.3],
  [[0.1, 0.7], 0.8],
  [[1, 0.1, 0.2], 1.3],
  [[1.005, 1], 2.005],
  [[-0.1, -0.2], -0.3],
  [[1e-7, 2e-7], 3e-7],
  [[1e21, 1, -1e21], 1],
  [[2 ** 53, 1, -(2 ** 53)], 1],
  [[2 ** 53 - 1, 1], 2 ** 53],
  [[12.5, 100], 112.5],
  [[Infinity, 0.1], Infinity],
])('the sum of %j is %d', (numbers, total) => {
  expect(sum(numbers)).toBe(total);
});

test.each([
  [49.5, 1, 2, true],
  [50.5, 1, 2, true],
  [49.49, 1, 2, false],
  [50.51, 1, 2, false],
  [33, 1, 3, true],
  [33.8, 1, 3, true],
  [33.9, 1, 3, false],
  [0, 5, 0, true],
  [0.5, 5, 0, true],
  [1, 5, 0, false],
])('%d percent is the share of %d in %d: %s', (percent, part, whole, is) => {
  expect(isShare(percent, part, whole)).toBe(is);
});

test.each([
  [1000, 40_000, 'large'],
  [999, 40_000, 'medium'],
  [1000, 39_999, 'medium'],
  [300, 2000, 'medium'],
  [299, 2000, 'small'],
  [300, 1999, 'small'],
  [20, 300, 'small'],
  [19, 300, 'micro'],
  [20, 299, 'micro'],
])('%i persons and a revenue of %i are a %s enterprise', (persons, revenue, of) => {
  expect(enterpriseClass(persons, revenue)).toBe(of);
});

test.each([
  [4.8, 'five'],
  [4.79, 'four'],
  [3.8, 'four'],
  [3.79, 'three'],
  [2.8, 'three'],
  [2.79, 'two'],
  [1.8, 'two'],
  [1.79, 'one'],
  [0.8, 'one'],
  [0.79, 'none'],
])('a score of %d is level %s', (score, level) => {
  expect(maturityLevel(score)).toBe(level);
});

test.each([
  ['20-299人', true],
  ['300-20人', false],
  ['20-20', true],
  ['2025年3月-2026年1月', true],
  ['2026年3月-2026年1月', false],
  ['2026-03-01至2026-02-28', false],
  ['2026-03-01至2026-03-02', true],
  ['2026.3—2025.4', false],
  ['5到3', false],
  ['5～3', false],
  ['5~3', false],
  ['１０-９', false],
  ['5–3', false],
  ['1-2-0', true],
  ['5', true],
  ['5-', true],
  ['-3', true],
  ['', true],
])('%j is in order: %s', (text, ordered) => {
  expect(inOrder(text)).toBe(ordered);
});

test.each([
  ['2025', '2024'],
  ['2000', '1999'],
  ['1000', '0999'],
  ['0001', '0000'],
])('before %s is %s', (year, before) => {
  expect(yearBefore(year)).toBe(before);
});
test.each(['0000', '25', '20255', 'x2025', '2025年'])('%s is no year that has one before', (year) => {
  expect(yearBefore(year)).toEqual(why(reasons.noYear, { actual: year }));
});

const guides = {
  guide: {
    stages: { design: { label: '设计' }, make: { label: '生产作业' }, sell: { label: '销售' } },
    entries: {
      plan: { label: '工艺设计', stage: 'design' },
      work: { label: '人机协同', stage: 'make' },
      line: { label: '产线', stage: 'make' },
      free: { label: '自由' },
    },
  },
  levels: {
    stages: { two: { label: '二级', holds: ['first', 'second'] }, odd: { label: '奇', holds: ['first', 'none'] } },
    entries: {},
  },
  parts: {
    stages: { first: { label: '前', holds: ['design'] }, second: { label: '后', holds: ['make', 'sell'] } },
    entries: {},
  },
  places: {
    stages: { hebei: { label: '河北省', facts: { rank: 9 } } },
    entries: {
      sjz: { label: '石家庄市', stage: 'hebei', facts: { rank: 1, note: 'x' } },
      ts: { label: '唐山市', stage: 'hebei', facts: { rank: 2 } },
    },
  },
};
const quotas = {
  units: [
    { names: ['石家庄市', '唐山市'], limits: { s: 5 } },
    { names: ['石家庄市'], limits: { f: 3 } },
    { names: ['河北省'], limits: { s: 30 } },
    { names: ['省'], limits: { s: 99 } },
  ],
  unlisted: [],
  exempt: [{ who: '央企、省属企业' }],
};
const made = createRuleFunctions({ catalogues: guides, guide: 'guide', quotas });

test('scenarios are of their stages, by code, by name or as they are cited', () => {
  expect(['plan', '人机协同', '生产作业-产线', 'free', 'new'].map((each) => made.stageOf(each))).toEqual([
    'design',
    'make',
    'make',
    '',
    '',
  ]);
  expect(['plan', '人机协同', 'free', 'new', 'constructor'].map((each) => made.isListed(each))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(createRuleFunctions({ catalogues: guides }).isListed('plan')).toBe(false);
  expect([
    made.liesIn('sjz', 'hebei', 'places'),
    made.liesIn('sjz', 'x', 'places'),
    made.liesIn('x', 'hebei', 'places'),
  ]).toEqual([true, false, false]);
  expect([made.liesIn('sjz', 'hebei', 'gone')]).toEqual([false]);
});

test.each<[readonly string[], number, boolean | 'unknown']>([
  [['plan', 'work'], 2, true],
  [['plan', 'work'], 3, false],
  [['work', 'line'], 2, false],
  [['plan', 'new'], 2, 'unknown'],
  [['plan', 'new'], 1, true],
  [['plan', 'new'], 3, false],
  [['plan', 'new', 'newer'], 3, 'unknown'],
  [['plan', 'new', ' new'], 3, false],
  [[], 0, true],
  [[], 1, false],
])('%j cover %i stages: %s', (names, least, covered) => {
  const others = [...new Set(names.map((name) => name.trim()))].filter((name) => name.startsWith('new'));
  const unknown = why(reasons.newScenarios, { actual: others.join('、') });
  expect(made.coversStages(names, least)).toEqual(covered === 'unknown' ? unknown : covered);
  expect(made.sidesOfStages(names, least)[2]).toBe(least);
});

test('by how many stages they fall short, new ones counted', () => {
  expect(made.sidesOfStages(['plan', 'work', 'line', 'new'], 8)).toEqual([3, '>=', 8]);
});

test.each<[readonly string[], string, unknown, unknown]>([
  [['plan', 'work'], 'two', true, [0, 'lacks', '']],
  [['plan'], 'two', false, [1, 'lacks', '后']],
  [['free2'], 'two', false, [2, 'lacks', '前、后']],
  [['plan', 'new'], 'two', why(reasons.newScenarios, { actual: 'new' }), [1, 'lacks', '后']],
  [['plan'], 'three', why(reasons.unknownFact, { actual: 'three' }), [0, 'lacks', '']],
  [['plan'], 'odd', why(reasons.unknownFact, { actual: 'odd' }), [0, 'lacks', '']],
])('%j cover the parts of %s', (names, level, covers, side) => {
  expect(made.coversParts(names, level, 'levels', 'parts')).toEqual(covers);
  expect(made.sidesOfParts(names, level, 'levels', 'parts')).toEqual(side);
});

describe('quotas', () => {
  const unknownUnit = why(reasons.unknownUnit, { actual: '某市' });
  const exemptUnknown = (actual: number, limit: number) =>
    why(reasons.exemptUnknown, { actual, limit, who: '央企、省属企业' });
  test.each<[number, string, string, unknown]>([
    [5, '石家庄市工信局', 's', true],
    [6, '石家庄市工信局', 's', exemptUnknown(6, 5)],
    [3, '石家庄市工信局', 'f', true],
    [4, '石家庄市工信局', 'f', exemptUnknown(4, 3)],
    // the last of several names
    [6, '河北省石家庄市工信局', 's', exemptUnknown(6, 5)],
    [30, '石家庄市、河北省', 's', true],
    // of names that end alike the longer, and none in brackets
    [31, '河北省', 's', exemptUnknown(31, 30)],
    [6, '石家庄市（河北省）', 's', exemptUnknown(6, 5)],
    [1, '某市', 's', unknownUnit],
  ])('%i of %s for %s', (count, unit, limit, within) => {
    expect(made.withinQuota(count, unit, limit)).toEqual(within);
  });

  test('are kept or not where it is known who counts towards none', () => {
    const known = createRuleFunctions({ catalogues: {}, quotas }, ['甲（集团）']);
    expect([known.withinQuota(5, '唐山市', 's'), known.withinQuota(6, '唐山市', 's')]).toEqual([true, false]);
    expect(known.countApplicants(['甲(集团)', '乙', '乙 ', '丙'])).toBe(2);
    expect(made.countApplicants(['甲(集团)', '乙', '乙 ', '丙'])).toBe(3);
    const none = createRuleFunctions({ catalogues: {}, quotas: { ...quotas, exempt: [] } });
    expect(none.withinQuota(6, '唐山市', 's')).toBe(false);
    expect(createRuleFunctions({ catalogues: {} }).withinQuota(1, '某市', 's')).toEqual(unknownUnit);
    expect(
      createRuleFunctions({ catalogues: {}, quotas: { ...quotas, exempt: [] } }, ['甲']).countApplicants(
        ['甲', '乙'],
        '唐山市',
        's',
      ),
    ).toBe(2);
    const ofOthers = { ...quotas, exempt: [{ who: '验收单位', from: ['f'] }] };
    const partly = createRuleFunctions({ catalogues: {}, quotas: ofOthers });
    expect(partly.withinQuota(6, '石家庄市', 's')).toBe(false);
    expect(partly.withinQuota(4, '石家庄市', 'f')).toEqual(
      why(reasons.exemptUnknown, { actual: 4, limit: 3, who: '验收单位' }),
    );
    const said = createRuleFunctions({ catalogues: {}, quotas: ofOthers }, ['甲']);
    expect(said.countApplicants(['甲', '乙'])).toBe(1);
    expect(['s', 'f'].map((limit) => said.countApplicants(['甲', '乙'], '石家庄市', limit))).toEqual([2, 1]);
    // from the quota of the cities, not from that of the province
    const units = [
      { id: 'cities', names: ['唐山市'], limits: { s: 5 } },
      { names: ['河北省'], limits: { s: 30 } },
    ];
    const ofCities = { ...quotas, units, exempt: [{ who: '央企', from: ['cities'] }] };
    const ofPlace = createRuleFunctions({ catalogues: {}, quotas: ofCities });
    expect(ofPlace.withinQuota(6, '唐山市', 's')).toEqual(
      why(reasons.exemptUnknown, { actual: 6, limit: 5, who: '央企' }),
    );
    expect(ofPlace.withinQuota(31, '河北省', 's')).toBe(false);
    const named = createRuleFunctions({ catalogues: {}, quotas: ofCities }, ['甲']);
    expect(['唐山市', '河北省'].map((unit) => named.countApplicants(['甲', '乙'], unit, 's'))).toEqual([1, 2]);
    expect([made.sidesOfQuota(6, '唐山市', 's'), made.sidesOfQuota(6, '唐山市', 'f')]).toEqual([
      [6, '<=', 5],
      [6, '<=', undefined],
    ]);
  });
});

test('facts of what a text names', () => {
  const rank = (name: string, fact = 'rank') => made.factOf(name, 'places', fact);
  expect([rank('sjz'), rank('唐山市工信局'), rank('hebei'), rank('河北省工信厅'), rank('河北省唐山市')]).toEqual([
    1, 2, 9, 9, 2,
  ]);
  for (const [name, fact] of [
    ['某市', 'rank'],
    ['sjz', 'note'],
    ['sjz', 'gone'],
  ] as const)
    expect(rank(name, fact)).toEqual(why(reasons.unknownFact, { actual: name }));
  expect([
    made.namesOneOf('唐山市局', 'places'),
    made.namesOneOf('保定市局', 'places'),
    made.namesOneOf('x', 'gone'),
  ]).toEqual([true, false, false]);
  expect([
    made.isNamedIn('唐山 市', 'places'),
    made.isNamedIn('唐山市局', 'places'),
    made.isNamedIn('河北省', 'places'),
  ]).toEqual([true, false, false]);
  expect(['20-299人', '许多', '1,5'].map(made.greatestNumber)).toEqual([299, 0, 5]);
});

test.each([
  ['河北省唐山市丰南区', true],
  ['河北唐山市', true],
  ['唐山市丰南区', true],
  ['中国（河北）唐山市', true],
  // of no province or city that it names
  ['丰南区临港经济开发区1号', true],
  ['丰南县市场监督管理局', true],
  ['丰南县城市管理局', true],
  ['某行业联盟', true],
  ['', true],
  ['上海市浦东新区', false],
  ['上海市唐山市路5号', false],
  ['江苏省无锡市', false],
  ['内蒙古自治区包头市', false],
  ['延边朝鲜族自治州', false],
  ['锡林郭勒盟工业和信息化局', false],
  ['工业和信息化局（西安市）', false],
  // of a province that leaves out what it is, unless a street or an enterprise is called so
  ['北京海淀区中关村大街1号', false],
  ['江苏苏州工业园区', false],
  ['北京路5号', true],
  ['上海东路5号', true],
  ['北京某某集团有限公司', true],
  ['深圳南山区科技园', false],
  ['海淀区中关村', false],
  ['泰国罗勇府', false],
  ['深圳工业园区', true],
  ['深圳路8号', true],
  ['德国产业园', true],
  // it lies in Langfang too
  ['北京大兴国际机场临空经济区（廊坊）', true],
])('%s may be in a place of the catalogue: %j', (text, isSo) => {
  expect(made.mayBeIn(text, 'places')).toBe(isSo);
});

const of = (city?: number) => (city === undefined ? {} : { facts: { city } });
const districts = {
  stages: { gs: { label: '甘肃省' } },
  entries: {
    lz: { label: '兰州', ...of(6201) },
    xinqu: { label: '兰州新区', ...of(6201) },
    ts: { label: '天水', ...of(6205) },
    ln: { label: '宁县', ...of(6210) },
    jn: { label: '静宁县', ...of(6208) },
    lx: { label: '临夏', ...of(6229) },
    xj: { label: '辛集', ...of() },
    bd: { label: '保定', ...of(1306) },
    dz: { label: '定州', ...of(130682) },
  },
};

test.each([
  [['兰州市天水路5号'], true],
  [['兰州市天水市场监督管理局'], true],
  [['甘肃省兰州市兰州新区'], true],
  [['静宁县工信局'], true],
  [['兰州市（天水市）'], true],
  [['辛集市', '兰州市'], true],
  [['某地', ''], true],
  [['兰州', '天水'], false],
  [['兰州市静宁县'], false],
  [['兰州市工信局', '临夏回族自治州永靖县'], false],
  [['静宁县', '宁县'], false],
  [['保定市定州市'], true],
  [['保定市定州市', '定州市'], true],
  [['保定市定州市', '保定市'], false],
  [['兰州市；天水市'], true],
  [['兰州市工信局', '兰州市;天水市'], true],
  [['辛集市；天水市', '天水市'], true],
  [['临夏州', '兰州市；天水市'], false],
  [['兰州市静宁县；天水市'], false],
  [['兰州市静宁县路5号'], true],
])('%j may be of one city: %j', (texts, isSo) => {
  const { mayBeOfOne } = createRuleFunctions({ catalogues: { districts } });
  expect(mayBeOfOne(texts, 'districts', 'city')).toBe(isSo);
  expect(mayBeOfOne(texts, 'gone', 'city')).toBe(true);
});

test('by how much a share is missed', () => {
  expect(sidesOfShare(40, 1, 3)).toEqual([40, '==', 33.33]);
  expect(sidesOfShare(40, 1, 0)).toEqual([40, '==', 0]);
});
