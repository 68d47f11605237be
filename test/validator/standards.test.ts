/** The vectors of the standards: 字数 as Word counts, GB 32100-2015, GB 11714, GB/T 4754-2017, 企业类型. */

import { describe, expect, test } from 'vitest';
import { bodyCheck, creditCheck, isBodyCode, isCreditCode } from '../../compiler/model/identity-code.ts';
import { isIndustryWithin, sectionOf } from '../../compiler/model/industry.ts';
import { countWords } from '../../compiler/model/word-count.ts';
import { sum } from '../../generators/validator/runtime/decimals.ts';
import { enterpriseClass, isOrganisationCode, isShare } from '../../generators/validator/runtime/functions.ts';
import { Missing } from '../../generators/validator/runtime/missing.ts';
import * as reasons from '../../generators/validator/runtime/reasons.ts';
import { createRuleFunctions } from '../fixtures/rule-functions.ts';

describe('字数', () => {
  test.each([
    ['東京2024オリンピック', 9],
    ['Hello、World。', 4],
    ['①②③④⑤', 1],
    ['１２３４５', 5],
    ['Hello “世界”', 5],
    ["Let's say ‘你好’ 100 times per day, 勤勉", 12],
    ['10%', 1],
    ['', 0],
    [' \u3000\n\t', 0],
    ['一二 三\n四', 4],
    ['“Hello”', 1],
    ['“Hello” world', 2],
    ['“Hello世界”', 4],
    ['等……', 3],
    ['……等', 3],
    ['环节——场景', 6],
    ['a—b', 1],
    ['a · b', 3],
    ['𠮷野', 2],
    ['\ud842', 1],
    ['ｶﾅ', 2],
    ['x'.repeat(1000), 1],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  test('text of Han alone has as many as it has characters, whatever the paragraphs', () => {
    expect(countWords(`${'长'.repeat(250)}\n${'长'.repeat(250)}`)).toBe(500);
  });
});

describe('统一社会信用代码', () => {
  test.each([
    '914403001922038216',
    '91350900587527783P',
    '91440300192317458F',
    '91440400192548256N',
    '91110000710925462X',
    '91110108551385082Q',
    '91440606722473344C',
    '9144030010001686XA',
    '91110000802100433B',
    // a sum of 0: without the outer mod its check character would be the 31st
    '914403001000002860',
    '9144030010000050X0',
  ])('%s is right', (code) => {
    expect(isCreditCode(code)).toBe(true);
    expect(creditCheck(code.slice(0, 17))).toBe(code.charAt(17));
  });

  test.each([
    '91350100M000100Y4Z',
    '111111111111111111',
    '914403001922038217',
    '91440300192203821',
    '91440300192203821i',
    '',
  ])('%j is wrong', (code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  test('what the check character of a wrong one should be', () => {
    expect(creditCheck('91350100M000100Y4')).toBe('3');
  });
});

describe('组织机构代码', () => {
  test.each([
    '192203821',
    '58752778X'.slice(0, 8) + bodyCheck('58752778'),
    '10001686X',
    '802100433',
    '100000286',
    '10000050X',
  ])('%s is right', (code) => {
    expect(isBodyCode(code)).toBe(true);
  });
  test.each(['192203822', '10001686A', '1922038', 'x'])('%s is wrong', (code) => {
    expect(isBodyCode(code)).toBe(false);
  });
  test.each([
    ['192203821', true],
    ['914403001922038216', true],
    ['192203822', false],
    ['914403001922038217', false],
  ])('either code will do: %s %s', (code, right) => {
    expect(isOrganisationCode(code)).toBe(right);
  });
});

describe('国民经济行业分类', () => {
  test.each([
    ['01', 'A'],
    ['05', 'A'],
    ['06', 'B'],
    ['12', 'B'],
    ['13', 'C'],
    ['43', 'C'],
    ['44', 'D'],
    ['46', 'D'],
    ['47', 'E'],
    ['50', 'E'],
    ['52', 'F'],
    ['60', 'G'],
    ['62', 'H'],
    ['65', 'I'],
    ['69', 'J'],
    ['70', 'K'],
    ['72', 'L'],
    ['75', 'M'],
    ['79', 'N'],
    ['82', 'O'],
    ['83', 'P'],
    ['85', 'Q'],
    ['90', 'R'],
    ['96', 'S'],
    ['97', 'T'],
    ['00', ''],
    ['98', ''],
    ['351', 'C'],
    ['3511', 'C'],
  ])('大类 of %s is in 门类 %j', (code, section) => {
    expect(sectionOf(code)).toBe(section);
  });
  test.each([
    ['351', '35', true],
    ['3511', '351', true],
    ['35', 'C', true],
    ['351', '36', false],
    ['35', 'D', false],
    ['98', 'T', false],
  ])('%s within %s: %s', (inner, outer, within) => {
    expect(isIndustryWithin(inner, outer)).toBe(within);
  });
});

test.each([
  [1500, 3000, 'medium'],
  [1500, 100, 'micro'],
  [299, 50_000, 'small'],
  [19, 50_000, 'micro'],
  [300, 1999, 'small'],
  [20, 300, 'small'],
  [999, 1_000_000, 'medium'],
  [1000, 40_000, 'large'],
  [1000, 39_999, 'medium'],
  [20, 299, 'micro'],
])('企业类型 of %i persons and %i 万元 is %s', (persons, revenue, kind) => {
  expect(enterpriseClass(persons, revenue)).toBe(kind);
});

test.each([
  [[0.1, 0.2], 0.3],
  [[0.1, 0.2, -0.3], 0],
  [[1e14, 0.5], 100_000_000_000_000.5],
  [[1.005, 2.675, 1e-7], 3.6800001],
  [[], 0],
  [[-1.5], -1.5],
  [[1200.55, 33.45], 1234],
])('the sum of %j is %d', (numbers, total) => {
  expect(sum(numbers)).toBe(total);
});

test.each([
  [50, 1, 2, true],
  [33, 1, 3, true],
  [33.3, 1, 3, true],
  [33.84, 1, 3, false],
  [32.8, 1, 3, false],
  [12.5, 1, 8, true],
  [13, 1, 8, true],
  [13.1, 1, 8, false],
  [0, 5, 0, true],
  [100, 5, 0, false],
])('%d %% is %d of %d: %s', (percent, part, whole, is) => {
  expect(isShare(percent, part, whole)).toBe(is);
});

test('stages that scenarios cover: each once; a name of the guide is its scenario, another decides nothing', () => {
  const guide = {
    stages: {},
    entries: { a: { label: '甲', stage: 'one' }, b: { label: '乙', stage: 'one' }, c: { label: '丙', stage: 'two' } },
  };
  const { coversStages, stageOf, isListed, isNamedIn } = createRuleFunctions({ catalogues: { guide }, guide: 'guide' });
  expect([coversStages([], 0), coversStages([], 1)]).toEqual([true, false]);
  expect([coversStages(['a', 'b'], 1), coversStages(['a', 'b'], 2)]).toEqual([true, false]);
  expect([coversStages(['a', '丙'], 2), coversStages(['甲', 'b', '乙'], 2)]).toEqual([true, false]);
  expect(coversStages(['a', '新'], 2)).toEqual(new Missing([], [{ says: reasons.newScenarios, actual: '新' }]));
  expect(coversStages(['a', '新', ' 新', '另'], 3)).toEqual(
    new Missing([], [{ says: reasons.newScenarios, actual: '新、另' }]),
  );
  expect([coversStages(['a', '新', ' 新'], 3), coversStages(['a', 'c', '新'], 2)]).toEqual([false, true]);
  expect([stageOf('c'), stageOf('constructor'), isListed('a'), isListed('toString')]).toEqual(['two', '', true, false]);
  expect(['甲', 'a', '（甲）'].map((name) => isNamedIn(name, 'guide'))).toEqual([true, false, false]);
  expect(isNamedIn('甲', 'toString')).toBe(false);
});

test('names are the same with other brackets, widths and spaces', () => {
  const list = { stages: {}, entries: { a: { label: '甲（北京）公司' } } };
  const { isNamedIn } = createRuleFunctions({ catalogues: { list } });
  expect(['甲(北京)公司', '甲（北京）公司 ', '甲 （北京）公司'].map((name) => isNamedIn(name, 'list'))).toEqual([
    true,
    true,
    true,
  ]);
  expect(isNamedIn('甲北京公司', 'list')).toBe(false);
});

test('of several units that a text names it is of the last, of those in brackets of none', () => {
  const quotas = {
    units: [
      { names: ['广东省', '河北省'], limits: { n: 30 } },
      { names: ['深圳市', '石家庄市', '辛集市'], limits: { n: 5 } },
    ],
    unlisted: [],
    exempt: [],
  };
  const facts = (n: number) => ({ facts: { n } });
  const units = {
    stages: {},
    entries: { a: { label: '石家庄市', ...facts(14) }, b: { label: '辛集市', ...facts(2) } },
  };
  const { withinQuota, factOf } = createRuleFunctions({ catalogues: { units }, quotas });
  const most = (unit: string) =>
    [5, 30].filter((n) => withinQuota(n, unit, 'n') === true && withinQuota(n + 1, unit, 'n') === false);
  expect(most('广东省深圳市工业和信息化局')).toEqual([5]);
  expect(most('深圳市工业和信息化局（广东省）')).toEqual([5]);
  expect(most('河北省工业和信息化厅')).toEqual([30]);
  expect(withinQuota(1, '某协会', 'n')).toEqual(new Missing([], [{ says: reasons.unknownUnit, actual: '某协会' }]));
  expect([factOf('石家庄市辛集市工业和信息化局', 'units', 'n'), factOf('a', 'units', 'n')]).toEqual([2, 14]);
});

test('of several quotas of one unit each counts for what it limits, and the first for what both do', () => {
  const units = [
    { names: ['北市', '南市'], limits: { factories: 3 } },
    { names: ['北市'], limits: { factories: 1, scenarios: 2 } },
  ];
  const { withinQuota } = createRuleFunctions({ catalogues: {}, quotas: { units, unlisted: [], exempt: [] } });
  const within = (count: number, limit: string): unknown => withinQuota(count, '北市工业和信息化局', limit);
  expect([within(3, 'factories'), within(4, 'factories')]).toEqual([true, false]);
  expect([within(2, 'scenarios'), within(3, 'scenarios')]).toEqual([true, false]);
});

test('a unit that is chosen from a catalogue has the quota of its name', () => {
  const guide = {
    stages: { cities: { label: '各市' } },
    entries: { north: { label: '北市', stage: 'cities' }, south: { label: '南市', stage: 'cities' } },
  };
  const units = [{ names: ['北市'], limits: { n: 1 } }];
  const { withinQuota, sidesOfQuota } = createRuleFunctions({
    catalogues: { 'units/2026': guide },
    units: 'units/2026',
    quotas: { units, unlisted: [], exempt: [] },
  });
  const lacking = (actual: string) => new Missing([], [{ says: reasons.unknownUnit, actual }]);
  expect([withinQuota(1, 'north', 'n'), withinQuota(2, 'north', 'n')]).toEqual([true, false]);
  expect(sidesOfQuota(2, 'north', 'n')).toEqual([2, '<=', 1]);
  expect([withinQuota(2, 'south', 'n'), withinQuota(2, 'cities', 'n')]).toEqual([lacking('南市'), lacking('各市')]);
  expect([withinQuota(2, '北市工信局', 'n'), withinQuota(2, 'west', 'n')]).toEqual([false, lacking('west')]);
});

test('a unit that the notice does not list has the quota of those that it names together, if it is one of them', () => {
  const { withinQuota, sidesOfQuota } = createRuleFunctions({
    catalogues: {},
    quotas: {
      units: [{ names: ['北市'], limits: { n: 20, m: 1 } }],
      unlisted: [{ who: '有关中央企业', limits: { n: 5 } }],
      exempt: [],
    },
  });
  const unsure = (unit: string, actual: number): Missing =>
    new Missing([], [{ says: reasons.unlistedUnit, actual, unit, limit: 5, who: '有关中央企业' }]);
  // an enterprise recommends as one of these or not at all, whatever place its name has
  for (const group of ['某集团有限公司', '北市某集团'])
    expect([withinQuota(5, group, 'n'), withinQuota(6, group, 'n')]).toEqual([true, false]);
  expect(sidesOfQuota(6, '某集团有限公司', 'n')).toEqual([6, '<=', 5]);
  expect([withinQuota(1, '某集团（北京）', 'n'), withinQuota(1, '某协会', 'n')]).toEqual([true, unsure('某协会', 1)]);
  expect(withinQuota(1, '某集团', 'm')).toEqual(new Missing([], [{ says: reasons.unknownUnit, actual: '某集团' }]));
  expect(withinQuota(6, '北市工业和信息化局', 'n')).toBe(true);
  // nor is an office one of these
  for (const office of ['某盟工业和信息化局', '某某市经济和信息化委员会'])
    expect(withinQuota(1, office, 'n')).toEqual(new Missing([], [{ says: reasons.unknownUnit, actual: office }]));
});
