/** Between which ends made-up values lie: the least and the most of numbers, and what is written with numbers or from lists. */
import { describe, expect, test } from 'vitest';
import type { FieldType } from '../../compiler/model/field-types.ts';
import type { Deadline, Notice, Pack } from '../../compiler/model/pack.ts';
import { line, mobile, phone } from '../../generators/sample/lines.ts';
import { improved, numberFor, withinBounds, worsened, yearly } from '../../generators/sample/numbers.ts';
import { addressOf, officeOf, placeOf } from '../../generators/sample/regions.ts';
import { type Subject, subjectOf, supplierOf } from '../../generators/sample/subject.ts';
import { trades } from '../../generators/sample/trades.ts';
import { field } from '../fixtures/build-form.ts';
import { everyType } from '../fixtures/every-type.ts';
import { ends, least, most } from './chance.ts';

const numbers: readonly [FieldType, string, string | undefined, number, number][] = [
  ['money', '收入', '万元', 8000, 150_000],
  ['money', '负债', '万元', 4000, 60_000],
  ['money', '资产', '万元', 10_000, 200_000],
  ['money', '利润', '万元', 500, 12_000],
  ['money', '税', '万元', 200, 4000],
  ['money', '投资', '万元', 300, 9000],
  ['money', '押金', '万元', 300, 20_000],
  ['money', '收入', '亿元', 0.8, 15],
  ['money', '收入', '元', 80_000_000, 1_500_000_000],
  ['decimal', '收入', '万元', 8000, 150_000],
  ['percent', '负债率', undefined, 28, 62],
  ['percent', '利润率', undefined, 4, 16],
  ['percent', '不良率', undefined, 0.4, 4],
  ['percent', '合格率', undefined, 88, 97.5],
  ['percent', '增长率', undefined, 6, 38],
  ['percent', '覆盖率', undefined, 62, 98],
  ['percent', '系数', undefined, 12, 88],
  ['decimal', '系数', '%', 12, 88],
  ['decimal', '能耗', undefined, 0.08, 1.6],
  ['decimal', '生产率', undefined, 40, 120],
  ['decimal', '产值', undefined, 8000, 150_000],
  ['decimal', '得分', undefined, 1.6, 5],
  ['decimal', '机器人', undefined, 5, 40],
  ['decimal', '设备', undefined, 60, 400],
  ['decimal', '面积', undefined, 8000, 60_000],
  ['decimal', '专利', undefined, 2, 20],
  ['decimal', '周转', undefined, 4, 12],
  ['decimal', '周期', undefined, 15, 90],
  ['decimal', '年限', undefined, 3, 20],
  ['decimal', '系数', undefined, 1, 80],
  ['integer', '人数', undefined, 60, 1500],
  ['integer', '能耗', undefined, 1, 1],
  ['integer', '楼层', undefined, 1, 60],
  ['indicator', '系数', undefined, 10, 80],
  ['indicator', '周转率', undefined, 4, 12],
  ['indicator', '合格率', undefined, 88, 97.5],
];

test.each(numbers)('%s %s in %s: %d to %d', (type, label, unit, from, to) => {
  expect(ends((random) => numberFor(random, field('n', type, label, unit === undefined ? {} : { unit }), ''))).toEqual([
    from,
    to,
  ]);
});

test('what holds no number is given none', () => {
  expect(() => ends((random) => numberFor(random, field('n', 'text', '楼层'), ''))).toThrow(
    'n of type text holds no number',
  );
});

test.each([
  ['能耗', 2],
  ['收入', 2],
  ['人数', 0],
  ['得分', 1],
  ['周转', 1],
] as const)('%s has %i digits behind the point', (label, places) => {
  const third = (from: number, to: number) => Math.round(from + (to - from) / 3);
  const number = numberFor({ ...least, whole: third }, field('n', 'decimal', label), '');
  expect(String(number).split('.')[1]?.length ?? 0).toBe(places);
});

describe('where the form allows no usual number', () => {
  test.each([
    ['both bounds', { minimum: 5000, maximum: 7000 }, 5000, 7000],
    ['a great minimum', { minimum: 5000 }, 5000, 10_000],
    ['a minimum of none of them', { minimum: 0.5, maximum: 0.75 }, 0.5, 0.5],
    ['a small maximum', { maximum: -20 }, -40, -20],
    ['a maximum below one', { maximum: 0 }, -1, 0],
    ['a bound within', { minimum: 100, maximum: 200 }, 100, 200],
    ['a single number', { minimum: 1500, maximum: 2000 }, 1500, 1500],
  ])('%s', (_, bounds, from, to) => {
    expect(ends((random) => numberFor(random, field('n', 'integer', '人数', bounds), ''))).toEqual([
      Math.ceil(from),
      Math.ceil(to),
    ]);
  });

  test('the nearest that it may hold', () => {
    const whole = field('n', 'integer', '人数', { minimum: 2.5, maximum: 9.5 });
    expect([1, 4.4, 4.6, 12].map((value) => withinBounds(whole, value))).toEqual([3, 4, 5, 9]);
    const decimal = field('n', 'decimal', '系数', { minimum: 2.5, maximum: 9.5 });
    expect([1, 4.123_456, 12].map((value) => withinBounds(decimal, value))).toEqual([2.5, 4.1235, 9.5]);
  });
});

describe('numbers that belong together', () => {
  test.each([
    ['产值', 'decimal', [105, 130], [190, 140]],
    ['成本', 'decimal', [95, 70], [210, 260]],
    ['合格率', 'percent', [100, 100], [190, 140]],
  ] as const)('%s after 100, and before 200', (label, type, after, before) => {
    const one = field('n', type, label);
    expect(ends((random) => improved(random, one, 100))).toEqual(after);
    const worse = label === '成本' ? 210 : 190;
    expect(worsened(least, one, worse, 200)).toBeUndefined();
    expect(worsened(least, one, 200, 200)).toBeUndefined();
    expect(ends((random) => worsened(random, one, 400 - worse, 200))).toEqual(before);
  });

  test('a rate ends below a hundred', () => {
    expect(improved(most, field('n', 'percent', '合格率'), 90)).toBe(99.5);
    expect(improved(most, field('n', 'decimal', '产值'), 90)).toBe(117);
    expect(improved(least, field('n', 'integer', '数量'), 33)).toBe(35);
    expect(improved(least, field('n', 'decimal', '数量'), 33)).toBe(34.65);
  });

  test('years grow by at most twelve percent, rates by two', () => {
    const years = [2023, 2024, 2025];
    expect(ends((random) => yearly(random, field('n', 'decimal', '面积'), '', years))).toEqual([
      [8000, 7808, 7620.61],
      [60_000, 67_200, 75_264],
    ]);
    expect(ends((random) => yearly(random, field('n', 'percent', '覆盖率'), '', years))).toEqual([
      [62, 61.75, 61.5],
      [98, 99.96, 101.96],
    ]);
  });
});

const subject: Subject = {
  place: { province: '河北省', city: '石家庄市', district: '长安区', region: '130102', area: '0311' },
  trade: { ...trades[0], product: '轴承', technique: '磨削', equipment: '磨床', output: '300万套' } as Subject['trade'],
  company: '石家庄华信轴承有限公司',
  office: '石家庄市工业和信息化局',
  year: 2026,
  isOffice: false,
  filing: ['2026-03-01', '2026-11-28'],
};

test.each([
  ['地址', '河北省石家庄市长安区创新路1号', '河北省石家庄市长安区创新路200号'],
  ['邮编', '130000', '130000'],
  ['联系人及职务', '王伟 总经理', '孙振华 项目经理'],
  ['联系人手机', '王伟 13510000000', '孙振华 18699999999'],
  ['手机', '13510000000', '18699999999'],
  ['电话', '0311-81000000', '0311-89999999'],
  ['邮箱', 'contact1@example.com', 'contact99@example.com'],
  ['网址', 'https://www.example.com/1', 'https://www.example.com/99'],
  ['证书编号', 'ZS-2025-1000', 'ZS-2025-9999'],
  ['标准号', 'GB/T 30000-2025', 'GB/T 45000-2021'],
  ['专利号', 'ZL202411000000.0', 'ZL202419999999.9'],
  ['环评批复文号', '石环审〔2025〕1号', '石环审〔2025〕200号'],
  ['文号', '石工信备〔2025〕1号', '石工信备〔2025〕200号'],
  ['编号', '2026-100', '2026-999'],
  ['建设周期', '2025年3月-2026年12月', '2025年3月-2026年12月'],
  ['营业收入', '2000万元', '80000万元'],
  ['投资', '500万元', '9000万元'],
  ['型号', 'V2.0', 'HM-9.9'],
  ['证明材料', '营业执照（2025年）', '成熟度评估报告（2025年）'],
  ['主管部门', '石家庄市工业和信息化局', '石家庄市工业和信息化局'],
  ['企业规模', '1000人以上', '1000人以上'],
  ['所在县（市、区）', '长安区', '长安区'],
  ['所在乡（镇）', '城关镇', '太平乡'],
  ['基地名称', '石家庄华信轴承生产基地', '石家庄华信轴承生产基地'],
  ['事件名称', '一般质量投诉', '一般质量投诉'],
])('%s: %s to %s', (label, from, to) => {
  expect(ends((random) => line(random, field('x', 'text', label), '', subject, 100))).toEqual([from, to]);
});

test('a line is cut to what the field holds, and has a sign at least', () => {
  const cut = (limit: number) => line(least, field('x', 'text', '企业名称'), '', subject, limit);
  expect([4, 1, 0].map(cut)).toEqual(['石家庄华', '石', '石']);
});

test('what a bare label says is said with the label around it', () => {
  const said = (label: string, around: string) => line(least, field('x', 'text', label), around, subject, 100);
  expect(said('名称', '企业')).toBe('石家庄华信轴承有限公司');
  expect(said('编号', '专利')).toBe('2026-100');
  expect(said('其他', '甲')).toBe('轴承智能制造');
});

test('telephones', () => {
  expect(ends((random) => phone(random, subject))).toEqual(['0311-81000000', '0311-89999999']);
  expect(ends(mobile)).toEqual(['13510000000', '18699999999']);
});

describe('who files', () => {
  const pack = (notice: Partial<Notice> = {}, days: readonly string[] = []): Pack => ({
    ...everyType.pack,
    jurisdiction: 'hebei',
    year: 2026,
    notice: notice as Notice,
    deadlines: days.map((on) => ({ on }) as Deadline),
  });

  test.each([
    ['nothing', {}, [], '2026-03-01', '2026-11-28'],
    ['a day of issue', { issuedOn: '2025-10-09' }, [], '2025-10-09', '2025-11-28'],
    ['a late day of issue', { issuedOn: '2025-11-09' }, [], '2025-11-09', '2025-12-28'],
    ['its days', { issuedOn: '2026-04-02' }, ['2026-07-01', '2026-04-02', '2026-05-01'], '2026-04-02', '2026-05-01'],
  ])('files when the notice says: %s', (_, notice, days, from, until) => {
    expect(subjectOf(least, pack(notice, days)).filing).toEqual([from, until]);
  });

  test('is of any trade, and of any place of the jurisdiction', () => {
    expect(ends((random) => subjectOf(random, pack()).trade)).toEqual([trades[0], trades.at(-1)]);
    expect(subjectOf(least, pack()).company).toBe('石家庄华信石化有限公司');
    expect(ends((random) => placeOf(random, 'xinjiang').district)).toEqual(['新市区', '水磨沟区']);
    expect(ends((random) => placeOf(random, 'cn').city)).toEqual(['北京市', '乌鲁木齐市']);
    expect(ends((random) => supplierOf(random, subject))).toEqual([
      '石家庄华信智能装备有限公司',
      '石家庄博远工业软件有限公司',
    ]);
  });

  test('of each trade there is all that a form asks', () => {
    const facts = ({ industry, industryNames, ...texts }: Subject['trade']) => [
      ...Object.values(texts),
      ...Object.values(industry),
      ...Object.values(industryNames),
    ];
    expect(trades.filter((trade) => facts(trade).some((text) => text === ''))).toEqual([]);
    expect(trades[0]?.industry).toEqual({ section: 'C', division: '25', group: '251', class: '2511' });
  });

  test('addresses and authorities', () => {
    expect(addressOf(subject.place)).toBe('河北省石家庄市长安区');
    expect(addressOf(placeOf(least, 'beijing'))).toBe('北京市海淀区');
    expect(['河北省', '西藏自治区', '北京市', '上海市', '唐山市', '长安区'].map(officeOf)).toEqual([
      '河北省工业和信息化厅',
      '西藏自治区工业和信息化厅',
      '北京市经济和信息化局',
      '上海市经济和信息化委员会',
      '唐山市工业和信息化局',
      '长安区工业和信息化局',
    ]);
  });
});

test('telephones have as many digits as those of their city', () => {
  const of = (area: string) => ends((random) => phone(random, { ...subject, place: { ...subject.place, area } }));
  expect(of('0938')).toEqual(['0938-8100000', '0938-8999999']);
  expect(of('0311')).toEqual(['0311-81000000', '0311-89999999']);
  expect(of('027')).toEqual(['027-81000000', '027-89999999']);
});

test('robots are no persons, and a factory abroad is of no city', () => {
  const robots = field('robots', 'integer', '其中工业机器人数量');
  expect(ends((random) => numberFor(random, robots, '', 'large'))).toEqual([5, 40]);
  const abroad = field('factory', 'text', '海外智能工厂名称');
  const named = line(least, abroad, '', { ...subject, company: '石家庄华信轴承有限公司' }, 100);
  expect(named).toBe('华信轴承越南智能工厂');
});
