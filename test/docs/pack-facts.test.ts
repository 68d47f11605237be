/** The facts of a notice as rows and lines of a page: in order, summed, and nothing where there is nothing to say. */
import { describe, expect, test } from 'vitest';
import { codeSpan, escaped } from '../../compiler/model/markdown.ts';
import type { Deadline, Pack } from '../../compiler/model/pack.ts';
import { contacts, deadlines, facts, filled, materials, quotas, targets } from '../../generators/docs/pack-facts.ts';
import { PACK } from '../layout/definition.ts';

const pack = (more: Partial<Pack>): Pack => ({ ...PACK, ...more });

test('rows that say nothing are left out', () => {
  expect(
    filled([
      ['甲', '一'],
      ['乙', ''],
      ['丙', undefined],
    ]),
  ).toEqual([{ name: '甲', text: '一' }]);
});

test('a notice is called by its title, else by that of its pack', () => {
  const bare = facts(pack({ title: '包*' }));
  expect(filled(bare)).toEqual([{ name: '通知', text: '包\\*' }]);
  const all = facts(
    pack({
      notice: { title: '通知', number: '1号', issuedOn: '2022-01-02', issuers: ['甲', '乙'] },
      ...{ platform: 'a.cn', selfAssessmentPlatform: 'b.cn', recipients: ['丙', '丁'] },
      ...{ copies: { summary: 1, application: 2 }, names: { application: '申报书' } },
    }),
  );
  expect(filled(all).map(({ text }) => text)).toEqual([
    ...['通知', '1号', '2022-01-02', '甲、乙', 'a.cn', 'b.cn', '丙<br>丁'],
    '申报书 2 份，`summary` 1 份',
  ]);
});

test('materials and contacts', () => {
  expect(
    materials(
      pack({
        materials: [
          { id: 'a', what: '佐证' },
          { id: 'b', what: '报告', who: '企业' },
        ],
      }),
    ),
  ).toEqual([
    { what: '佐证', who: '' },
    { what: '报告', who: '企业' },
  ]);
  const full = { office: '办*', phone: '1', email: 'a@b.cn', address: '路', hours: '早' };
  expect(contacts(pack({ contacts: [{ office: '处' }, full] }))).toEqual([
    { office: '处', reached: '' },
    { office: '办\\*', reached: '电话：1<br>邮箱：a@b.cn<br>地址：路<br>时间：早' },
  ]);
});

test('targets are a table of units with their sums', () => {
  expect(targets(pack({ targets: [] }))).toEqual([]);
  const units = [
    { unit: '石家庄', target: 3 },
    { unit: '唐山', target: 4 },
  ];
  const lines = targets(
    pack({
      targets: [
        { id: 'basic', units },
        {
          id: 'advanced',
          units: [
            { unit: '唐山', target: 5 },
            { unit: '保定', target: 6 },
          ],
        },
      ],
      names: { basic: '基础级' },
    }),
  );
  expect(lines.map(({ line }) => line)).toEqual([
    '| 单位 | 基础级（个） | `advanced`（个） |',
    '|---|---|---|',
    '| 石家庄 | 3 |  |',
    '| 唐山 | 4 | 5 |',
    '| 保定 |  | 6 |',
    '| 合计 | 7 | 11 |',
  ]);
});

test('deadlines are by day, those of one day as they are given, with whom they bind', () => {
  const due = (on: string, what: string, who?: string): Deadline => ({
    id: what,
    on,
    what,
    forms: [],
    ...(who && { who }),
  });
  const all = [due('2022-03-01', '丙', '各市工信局'), due('2022-02-01', '乙'), due('2022-03-01', '甲', '企业')];
  expect(deadlines(pack({ deadlines: all })).map(({ what, who, binds }) => [what, who, binds])).toEqual([
    ['乙', '', ''],
    ['丙', '各市工信局', '主管部门'],
    ['甲', '企业', '企业'],
  ]);
});

test('quotas are counted by name, and those that count towards none say so', () => {
  const quota = { id: 'a', units: ['甲', '乙'], members: [], limits: { s: 5, f: 3 }, exempt: false };
  const names = { s: '场景', f: '工厂' };
  const exempt = { ...quota, units: ['央企'], limits: {}, exempt: true };
  const all = [quota, exempt, { ...exempt, units: ['验收单位'], exempt: ['f', 'x'] }];
  expect(quotas(pack({ quotas: all, names }))).toEqual([
    { units: '甲、乙', limits: '工厂 3 个，场景 5 个' },
    { units: '央企', limits: '不占名额' },
    { units: '验收单位', limits: '不占工厂、`x`的名额' },
  ]);
});

describe('text in Markdown', () => {
  test.each([
    ['  - a', '  \\- a'],
    ['+ a', '\\+ a'],
    ['a - b', 'a - b'],
    ['12) a', '12\\) a'],
    ['a 1. b', 'a 1. b'],
    ['a\rb\nc\r\nd', 'a<br>b<br>c<br>d'],
    ['a\u2028b\u200bc\u202ed', 'a\\\\u2028b\\\\u200bc\\\\u202ed'],
  ])('%j', (text, plain) => {
    expect(escaped(text)).toBe(plain);
  });
  test.each([
    ['', '``'],
    ['`a', '`` `a ``'],
    ['a`', '`` a` ``'],
    ['a``b`c', '```a``b`c```'],
    ['a\u2029b', '`a\\u2029b`'],
  ])('%j is code', (text, span) => {
    expect(codeSpan(text)).toBe(span);
  });
});
