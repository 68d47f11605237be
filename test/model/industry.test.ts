/** Industries as they are written: which code or path is meant, and what contradicts itself. */
import { describe, expect, test } from 'vitest';
import {
  codeOfName,
  industryCodeOf,
  industryNames,
  isIndustryWithin,
  namesAt,
  readIndustry,
  sectionOf,
} from '../../compiler/model/industry.ts';
import type { IndustryLevel } from '../../compiler/model/value-shape.ts';

const names = industryNames([
  {
    code: 'C',
    label: '制造业',
    entries: [
      {
        code: '35',
        label: '专用设备制造业',
        entries: [{ code: '351', label: '采矿、冶金、建筑专用设备制造', entries: [] }],
      },
      { code: '36', label: '汽车制造业', entries: [] },
    ],
  },
  { code: 'D', label: '电力、热力、燃气及水生产和供应业', entries: [] },
]);

test('names are of all levels, and of each', () => {
  expect(Object.keys(names).sort()).toEqual(['35', '351', '36', 'C', 'D']);
  const levels = ['section', 'division', 'group', 'class'] as const;
  expect(levels.map((level) => Object.keys(namesAt(names, level)))).toEqual([['C', 'D'], ['35', '36'], ['351'], []]);
});

test.each([
  ['制造业', 'C'],
  ['制造', 'C'],
  ['专用设备 制造', '35'],
  ['采矿冶金建筑专用设备制造业', '351'],
  ['电力、热力、燃气和水生产及供应', 'D'],
  ['业', undefined],
  ['设备', undefined],
])('%s is called %s', (name, code) => {
  expect(codeOfName(names, name)).toBe(code);
});

test.each([
  ['00', ''],
  ['01', 'A'],
  ['05', 'A'],
  ['06', 'B'],
  ['351', 'C'],
  ['96', 'S'],
  ['97', 'T'],
  ['98', ''],
  ['', ''],
  ['x', ''],
])('%j is of %j', (code, section) => {
  expect(sectionOf(code)).toBe(section);
});

test.each([
  ['351-采矿', '351'],
  ['C', 'C'],
  ['C制造业', 'C'],
  ['T', 'T'],
  ['U', undefined],
  ['Ca', undefined],
  ['制造业', undefined],
  ['3', '3'],
])('the code of %s is %s', (industry, code) => {
  expect(industryCodeOf(industry)).toBe(code);
});

test.each([
  ['351', '35', true],
  ['35', '351', false],
  ['361', '35', false],
  ['351', 'C', true],
  ['351', 'D', false],
  ['C', 'C', true],
  ['D', 'C', false],
  ['351-采矿', '35-专用设备制造业', true],
  ['制造业', '制造', true],
  ['制造', '制造业', false],
])('%s lies within %s: %s', (inner, outer, within) => {
  expect(isIndustryWithin(inner, outer)).toBe(within);
});

describe('what is meant', () => {
  const value = (text: string) => ({ value: text });
  const contradiction = (is: 'otherName' | 'otherIndustry', actual: string, limit: string) => ({
    contradiction: { is, actual, limit },
  });
  test.each<[string, IndustryLevel, ReturnType<typeof readIndustry>]>([
    ['35', 'division', value('35')],
    [' C35 ', 'division', value('35')],
    ['c35', 'division', value('35')],
    ['Ｃ３５', 'division', value('35')],
    ['（35）专用设备制造业', 'division', value('35')],
    ['专用设备制造业', 'division', value('35')],
    ['专用设备制造业（35）', 'division', value('35')],
    ['35-专用设备制造', 'division', value('35')],
    ['专用设备制造-35', 'division', value('35')],
    ['制造业-专用设备制造业', 'division', value('35')],
    ['C-35', 'division', value('35')],
    ['C 制造业 - 35', 'division', value('35')],
    ['351', 'group', value('351')],
    ['351-采矿、冶金、建筑专用设备制造', 'group', value('351')],
    ['352-化工设备', 'group', value('352-化工设备')],
    ['352', 'group', value('352')],
    ['351（采矿、冶金、建筑专用设备制造）', 'group', value('351')],
    ['352 (化工设备)', 'group', value('352-化工设备')],
    ['C35（专用设备制造业）', 'division', value('35')],
    ['化工设备 352', 'group', value('352-化工设备')],
    ['3521-炼油设备', 'class', value('3521-炼油设备')],
    // a division is no fine code, whatever it is called
    ['37-船舶', 'division', value('37')],
    // names alone, from the 门类 down
    ['制造业-专用设备制造业-化工设备', 'group', value('制造业-专用设备制造业-化工设备')],
    ['制造业-专用设备制造业-化工-炼油', 'class', value('制造业-专用设备制造业-化工-炼油')],
    ['专用设备制造业-化工设备', 'group', { value: '制造业-专用设备制造业-化工设备' }],
    ['制造业-37-化工设备', 'group', undefined],
    ['制造业-船舶', 'division', undefined],
    ['化工设备', 'group', undefined],
    ['41-411 甲-乙', 'group', undefined],
    ['', 'division', undefined],
    ['35 1', 'division', undefined],
    ['35-', 'division', undefined],
    ['D35', 'division', contradiction('otherIndustry', '35', 'D')],
    ['D-35', 'division', contradiction('otherIndustry', '35', 'D')],
    ['36-351', 'group', contradiction('otherIndustry', '351', '36')],
    ['35-汽车制造业', 'division', contradiction('otherName', '汽车制造业', '35 专用设备制造业')],
    ['C-35-化工设备', 'group', contradiction('otherName', '化工设备', '35 专用设备制造业')],
    ['37-汽车制造业', 'division', contradiction('otherName', '汽车制造业', '37')],
    ['36-351-采矿', 'group', contradiction('otherName', '采矿', '351 采矿、冶金、建筑专用设备制造')],
  ])('%j at the level of a %s', (text, level, read) => {
    expect(readIndustry(text, level, names)).toEqual(read);
  });
});
