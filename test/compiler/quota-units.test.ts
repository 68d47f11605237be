/** For which units a quota counts: those of a group, each of the catalogue, and some that it does not list. */
import { expect, it } from 'vitest';
import { validatorOf } from '../../compiler/check-filing.ts';
import { packRows } from '../../compiler/cli/explained-pack.ts';
import { comparedPack } from '../../compiler/compare/pack-items.ts';
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

it('explain lists the units that a quota names together', () => {
  const { resolution } = understandFiles({
    'units.yaml':
      'catalogue: units/2022\ntitle: 单位\nsource: 通知\nentries: { north: { label: 北市 }, south: { label: 南市 }, county: { label: 东县 } }\n',
    'pack.yaml': `pack: test/2022
title: 试验
reportingUnits: units/2022
quotas:
  every: { units: [{ each: 各市 }], limits: { factories: 1 }, except: { south: { factories: 2 } } }
`,
  });
  const compared = comparedPack(resolution, 'test/2022');
  const rows = compared && packRows(compared, 'zh').flat();
  expect(rows?.find(({ name }) => name === 'quotas.every')?.says).toContain('逐个单位（3）：北市、东县、南市');
});

const UNITS = `catalogue: units/2022
title: 推荐单位
source: 通知
entries: { north: { label: 北市 }, south: { label: 南市 }, district: { label: 新区 } }
`;

const PACK = `pack: test/2022
title: 试验
reportingUnits: units/2022
names: { factories: 智能工厂, scenarios: 优秀场景 }
quotas:
  cities: { units: [{ each: 各市 }], limits: { factories: 3, scenarios: 2 }, except: { north: { factories: 5 }, 新区: { scenarios: 1 } } }
`;

const FORM = `form: test/2022/list
title: 汇总表
fields:
  unit: { label: 推荐单位, type: text }
  factories: { label: 智能工厂, records: { name: { label: 名称, type: text } } }
document: [unit, { records: factories, columns: [name] }]
rules:
  within:
    severity: error
    check: withinQuota(countApplicants(factories.map(f, f.name)), unit, "factories")
    message: 推荐数量不能超过规定的上限
    english: No more than the quota
    source: 通知
`;

it('an exception has its own limits, what it does not say is as of the others; next year says what is new of it', () => {
  const { resolution, diagnostics } = understandFiles({
    'units.yaml': UNITS,
    'pack.yaml': PACK,
    'next.yaml': 'pack: test/2023\nextends: test/2022\ntitle: 次年\nquotas: { cities: { limits: { factories: 4 } } }\n',
    'all.yaml': 'pack: test/2024\nextends: test/2022\ntitle: 后年\nconfirms: [quotas]\n',
    'new.yaml':
      'pack: test/2025\nextends: test/2022\ntitle: 再后年\nquotas: { cities: { except: { south: { factories: 9 } } } }\n',
  });
  expect(diagnostics.list()).toEqual([]);
  const limitsIn = (key: string) =>
    resolution.packs
      .get(key)
      ?.quotas.map(({ members, limits, except = [] }) => [
        [members, limits],
        ...except.map((other) => [other.members, other.limits]),
      ]);
  const north = [['北市'], { factories: 5, scenarios: 2 }];
  const district = [['新区'], { factories: 3, scenarios: 1 }];
  expect(limitsIn('test/2022')).toEqual([[[['南市'], { factories: 3, scenarios: 2 }], north, district]]);
  expect(limitsIn('test/2023')).toEqual([[[['南市'], { factories: 4 }], north, district]]);
  expect(limitsIn('test/2024')).toEqual(limitsIn('test/2022'));
  expect(limitsIn('test/2025')).toEqual([
    [
      [['北市', '新区'], { factories: 3, scenarios: 2 }],
      [['南市'], { factories: 9, scenarios: 2 }],
    ],
  ]);
});

it('a validator holds each unit against its own limit', async () => {
  const { resolution } = understandFiles({ 'units.yaml': UNITS, 'pack.yaml': PACK, 'form.yaml': FORM });
  const [form] = resolution.forms;
  if (!form) throw new Error('there is a form');
  const { validate } = await validatorOf(form);
  const isRefused = (unit: string, count: number): boolean => {
    const factories = Array.from({ length: count }, (_, at) => ({ name: `工厂${at}` }));
    const { issues = [] } = validate({ $form: 'test/2022/list', unit, factories });
    return issues.some(({ message }) => message.includes('规定的上限'));
  };
  expect(['南市', '北市', '新区'].map((unit) => [3, 4, 5, 6].map((count) => isRefused(unit, count)))).toEqual([
    [false, true, true, true],
    [false, false, false, true],
    [false, true, true, true],
  ]);
});

it('who is exempt from one limit counts towards the others, and next year says so of what it takes over', async () => {
  const summary = FORM.replace(
    'rules:\n',
    `rules:
  scenarios:
    severity: error
    check: withinQuota(1.0 * countApplicants(factories.map(f, f.name)), unit, "scenarios")
    message: 推荐场景不能超过规定的上限
    english: No more scenarios than the quota
    source: 通知
`,
  );
  const exempt = `${PACK}  verified: { units: [通过验收的单位], exempt: [scenarios] }\n`;
  const { resolution, diagnostics } = understandFiles({
    'units.yaml': UNITS,
    'pack.yaml': exempt,
    'form.yaml': summary,
    'next.yaml':
      'pack: test/2023\nextends: test/2022\ntitle: 次年\nconfirms: [quotas.cities]\nquotas: { verified: { exempt: false } }\n',
    'all.yaml': 'pack: test/2024\nextends: test/2022\ntitle: 后年\nconfirms: [quotas]\n',
    'others.yaml':
      'pack: test/2025\nextends: test/2022\ntitle: 再后年\nconfirms: [quotas.cities]\nquotas: { verified: { exempt: [factories] } }\n',
  });
  expect(diagnostics.list()).toEqual([]);
  const exemptIn = (year: string) =>
    resolution.packs.get(`test/${year}`)?.quotas.find(({ id }) => id === 'verified')?.exempt;
  expect(['2022', '2023', '2024', '2025'].map(exemptIn)).toEqual([['scenarios'], false, ['scenarios'], ['factories']]);
  const compared = comparedPack(resolution, 'test/2022');
  const rows = compared && packRows(compared, 'zh').flat();
  expect(rows?.find(({ name }) => name === 'quotas.verified')?.says).toContain('不占名额：优秀场景');
  const [form] = resolution.forms;
  if (!form) throw new Error('there is a form');
  const { validate } = await validatorOf(form);
  const filing = { $form: form.key, unit: '南市', factories: ['甲', '乙', '丙', '丁'].map((name) => ({ name })) };
  const told = (given: object) => {
    const { issues = [], unchecked = [] } = validate(filing, given);
    return [issues.map(({ rule }) => rule), unchecked.map(({ rule }) => rule)];
  };
  // 4 for 3 and for 2: of the one it is not known who counts, of the other all do
  expect(told({})).toEqual([['within'], ['scenarios']]);
  expect(told({ exempt: [] })).toEqual([['scenarios', 'within'], []]);
  expect(told({ exempt: ['甲', '乙'] })).toEqual([['within'], []]);
});
