/** English messages call a place as the form calls it in English, where it does; Chinese ones as it is printed. */
import { expect, test } from 'vitest';
import { understandFiles } from '../compiler/project.ts';
import { loadValidator } from '../fixtures/load-validator.ts';

const { resolution } = understandFiles({
  'pack.yaml': 'pack: test/2026\ntitle: 试验\n',
  'form.yaml': `form: test/2026/names
title: 表
fields:
  works:
    label: 工厂
    english: Factory
    fields:
      name: { label: 工厂名称, english: Name, type: text }
      staff: { label: 人数, type: integer }
      scale: { label: 规模, english: Scale, type: choice, optional: true, options: { large: { label: 大型, english: Large }, small: 小型 } }
      listed: { label: 上市地, english: Listed at, type: text, only: works.scale=large }
  sites: { label: 厂区, english: Sites, records: { city: { label: 城市, english: City, type: text } } }
  sales: { label: 销售, english: Sales, years: 2, rows: { all: { label: 总额, english: Total, type: money } } }
document:
  - grid: g
    rows: [works.name, works.staff, works.scale, works.listed, { matrix: sales }]
  - { records: sites, columns: [city] }
rules:
  named: { severity: error, check: works.name != "甲", message: 名称不符, english: Another name, source: 附件 }
`,
});
const [form] = resolution.forms;
if (form === undefined) throw new Error('no form');
const { validate } = await loadValidator(form);

const filing = {
  $form: 'test/2026/names',
  works: { name: '甲', staff: 'x', nmae: 1 },
  sites: [{ city: 3 }],
  sales: { all: { '2024': 1, '2025': '1' } },
};

const said = (lang: 'zh' | 'en') =>
  (validate(filing, { lang }).issues ?? []).map(({ label, message }) => [label, message]);

test('in English', () => {
  expect(said('en').map(([label]) => label)).toEqual([
    'Factory › nmae',
    'Factory › 人数',
    'Sales › Total › 2025',
    'Sites 1 › City',
    'Factory › Name',
  ]);
  const [[, stranger] = []] = said('en');
  expect(stranger).toContain('Name');
  expect(said('en').at(-1)?.[1]).toMatch(/^Factory › Name: Another name/);
});

test('in Chinese', () => {
  expect(said('zh').map(([label]) => label)).toEqual([
    '工厂 › nmae',
    '工厂 › 人数',
    '销售 › 总额 › 2025',
    '厂区 1 › 城市',
    '工厂 › 工厂名称',
  ]);
  expect(JSON.stringify(said('zh'))).not.toMatch(/Factory|City|Sales/);
});

test('options are called so too, among the choices and where another one asks', () => {
  const messagesOf = (works: object, lang: 'zh' | 'en') => {
    const { issues = [], warnings = [] } = validate({ $form: 'test/2026/names', works }, { lang, draft: true });
    return [...issues, ...warnings].map(({ message }) => message);
  };
  expect(messagesOf({ scale: 'huge' }, 'en')).toEqual([
    'Factory › Scale: is not one of the options; one of Large（large）, 小型（small）',
  ]);
  expect(messagesOf({ scale: 'huge' }, 'zh')[0]).toContain('大型（large）、小型（small）');
  const elsewhere = { scale: 'small', listed: '深圳' };
  expect(messagesOf(elsewhere, 'en')).toEqual([
    'Factory › Listed at: is asked only with Scale “Large”; it is filled in and will not be printed',
  ]);
  expect(messagesOf(elsewhere, 'zh')).toEqual(['工厂 › 上市地：只在规模“大型”时填写，现已填写但不会印出']);
});
