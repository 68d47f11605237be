/** For which units a quota counts: those of a group, each of the catalogue, and some that it does not list. */
import { expect, it } from 'vitest';
import { understandFiles } from './project.ts';

it('the units of a quota are told one by one, and called as the notice calls them', () => {
  const { resolution, diagnostics } = understandFiles({
    'units.yaml': `catalogue: units/2022
title: 推荐单位
source: 通知
entries:
  cities: { label: 设区市, entries: { north: { label: 北市 }, south: { label: 南市 } } }
  district: { label: 新区 }
`,
    'pack.yaml': `pack: test/2022
title: 试验
reportingUnits: units/2022
quotas:
  every: { units: [{ each: 各市 }], limits: { factories: 1 } }
  group: { units: [设区市], limits: { scenarios: 2 } }
  code: { units: [north, { unlisted: 有关中央企业 }], limits: { lists: 3 } }
`,
  });
  expect(diagnostics.list()).toEqual([]);
  expect(resolution.packs.get('test/2022')?.quotas.map(({ units, members }) => [units, members])).toEqual([
    [['各市'], ['北市', '南市', '新区']],
    [['设区市'], ['北市', '南市']],
    [
      ['北市', '有关中央企业'],
      ['北市', '有关中央企业'],
    ],
  ]);
});
