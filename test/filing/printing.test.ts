/** Values as pages show them, and back: read(print(v)) is v. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isTicked, readTicks } from '../../compiler/filing/printing/answers.ts';
import { dateHolds } from '../../compiler/filing/printing/dates.ts';
import type { Holds, Json } from '../../compiler/filing/printing/holds.ts';
import { printValue, readValue } from '../../compiler/filing/printing/printing.ts';
import { unreadText } from '../../compiler/filing/printing/unread.ts';
import { type HeldValue, heldValues } from './held.ts';

const expectBack = ({ holds, value }: HeldValue): void => {
  const printed = printValue(holds, value);
  expect(printed).toBeDefined();
  expect(readValue(holds, printed ?? ''), JSON.stringify({ holds, printed })).toEqual({ kind: 'value', value });
};

describe('read(print(v)) is v', () => {
  test.each(Object.entries(heldValues))('for every %s', (_, held) => {
    fc.assert(fc.property(held, expectBack), { numRuns: 1000 });
  });

  test('and where the text is still what it prints, for every value that prints at all', () => {
    const files = [{ name: 'a、b.pdf', mediaType: 'application/pdf', bytes: 1, sha256: '0' }];
    expect(readValue({ type: 'evidence' }, 'a、b.pdf', files)).toEqual({ kind: 'value', value: files });
    const same = {
      type: 'choice',
      options: [
        { code: 'a', label: '是' },
        { code: 'b', label: '是' },
      ],
      open: false,
    } as const;
    expect(readValue(same, '是')).toMatchObject({ kind: 'unread', why: 'several-readings', text: '是' });
    expect(readValue(same, ' 是 ', 'b')).toEqual({ kind: 'value', value: 'b' });
  });
});

describe('a date', () => {
  test.each([
    ['date', '2022 年 月 日', '2022 年 10 月 5 日'],
    ['date', '2022年  月  日', '2022 年 10 月 5 日'],
    ['date', '    年    月    日', '2022 年 10 月 5 日'],
    ['date', '年   月   日', '2022 年 10 月 5 日'],
    ['date', 'XXXX年XX月XX日', '2022年10月5日'],
    ['date', '（xxxx.xx.xx）', '（2022.10.05）'],
    ['date', 'yyyy-MM-dd', '2022-10-05'],
    ['date', '填写日期：____年__月__日（公章）', '填写日期：2022年10月5日（公章）'],
    ['date', undefined, '2022年10月5日'],
    ['date', '年 月', '2022年10月5日'],
    ['month', 'xx年xx月', '2022年10月'],
    ['month', '年 月', '2022 年 10 月'],
    ['month', '（填写到月）', '2022年10月'],
    ['year', 'XXXX年', '2022年'],
    ['year', undefined, '2022'],
  ] as const)('%s of %j is printed %s', (type, blank, printed) => {
    const value = { date: '2022-10-05', month: '2022-10', year: '2022' }[type];
    expect(printValue(dateHolds(type, blank), value)).toBe(printed);
    expect(readValue(dateHolds(type, blank), printed)).toEqual({ kind: 'value', value });
  });

  test('of a draft that says less is printed as far as it goes, never as data have it', () => {
    expect(printValue(dateHolds('date', 'XXXX年XX月XX日'), '2022-10')).toBe('2022年10月');
    expect(printValue(dateHolds('month', undefined), '2022')).toBe('2022');
    expect(printValue(dateHolds('date', undefined), '2022-1-5')).toBe(undefined);
    expect(printValue(dateHolds('date', undefined), '2022-13-05')).toBe(undefined);
  });
});

const GUIDE = [
  {
    code: 'operations',
    label: '生产作业',
    number: '五',
    entries: [{ code: 'work', label: '人机协同制造', number: '14', entries: [] }],
  },
  { code: 'safety', label: '安全管控', entries: [{ code: 'watch', label: '风险监测', entries: [] }] },
];
const CITES = '{item}. {stage}——{number}. {scenario}';
const scenarios: Holds = { type: 'scenarios', cites: CITES, instances: false, open: false, guide: GUIDE };
const instances: Holds = { ...scenarios, cites: '{item}.{stage}—{scenario}—{instance}', instances: true, open: true };
const units: Holds = {
  type: 'reportingUnit',
  options: [
    { code: 'a', label: '石家庄市（含辛集）' },
    { code: 'b', label: '农、林、牧、渔业' },
  ],
  open: false,
};
const several: Holds = { type: 'choices', options: [...units.options, { code: 'c', label: '渔业' }] };
const money: Holds = { type: 'money', unit: '万元' };
const date = dateHolds('date', 'XXXX年XX月XX日');
const ownership: Holds = {
  type: 'choice',
  options: [
    { code: 'central', label: '中央企业' },
    { code: 'local', label: '地方国企' },
    { code: 'private', label: '民营企业' },
    { code: 'foreign', label: '三资' },
  ],
  open: false,
};
const levels: Holds = {
  type: 'choice',
  options: [
    { code: 'two', label: '二级' },
    { code: 'three', label: '三级' },
    { code: 'none', label: '无认证' },
  ],
  open: false,
};
const scale: Holds = {
  type: 'choice',
  options: [
    { code: 'large', label: '大型企业' },
    { code: 'medium', label: '中型企业' },
    { code: 'small', label: '小型企业' },
  ],
  open: false,
};
const sectors: Holds = {
  type: 'choices',
  options: [
    { code: 'raw', label: '原材料' },
    { code: 'equipment', label: '装备制造' },
    { code: 'goods', label: '消费品' },
  ],
};
const grade: Holds = {
  type: 'choice',
  options: [
    { code: 'advanced', label: '先进级智能工厂' },
    { code: 'basic', label: '基础级' },
  ],
  open: false,
};
const located: Holds = { type: 'yesNo', yes: '是', no: '否', verb: '在' };
const industry: Holds = {
  type: 'industry',
  level: 'division',
  cites: '{code} {name}',
  entries: [{ code: 'C', label: '制造业', entries: [{ code: '35', label: '专用设备制造业', entries: [] }] }],
};

describe('what people type', () => {
  test.each<[string, Holds, Json]>([
    ['１,２３４．５ 万元', money, 1234.5],
    ['-12', money, -12],
    ['－12', money, -12],
    ['+1,234,567', money, 1_234_567],
    ['12.5％', { type: 'percent' }, 12.5],
    ['12.0', { type: 'integer' }, 12],
    ['1385台（套）', { type: 'integer' }, 1385],
    ['348台/套', { type: 'integer' }, 348],
    ['1,433 人', { type: 'decimal' }, 1433],
    ['7205.47（万元）', money, 7205.47],
    ['49195.21万', money, 49195.21],
    ['49195.21万元', { type: 'money', unit: '万' }, 49195.21],
    ['1086（台）', { type: 'integer' }, 1086],
    ['2.2分', { type: 'decimal' }, 2.2],
    ['93.7元', { type: 'decimal', unit: '元/人/天' }, 93.7],
    ['93.7 元／人／天', { type: 'decimal', unit: '元/人/天' }, 93.7],
    ['民营', ownership, 'private'],
    ['三资企业', ownership, 'foreign'],
    ['地方国有企业', ownership, 'local'],
    ['中央', ownership, 'central'],
    ['央企', ownership, 'central'],
    ['大型', scale, 'large'],
    ['中', scale, 'medium'],
    ['2级', levels, 'two'],
    ['二级（自评）', levels, 'two'],
    ['３级 (自评估)', levels, 'three'],
    ['无', levels, 'none'],
    ['消费品行业、装备制造业', sectors, ['goods', 'equipment']],
    ['原材料工业', sectors, ['raw']],
    ['先进级', grade, 'advanced'],
    ['基础级智能工厂', grade, 'basic'],
    ...['生产作业环节', '二、生产作业环节', '（三）生产作业', '4.生产作业'].map((text): [string, Holds, Json] => [
      text,
      { type: 'stage', open: true, options: [{ code: 'operations', label: '生产作业' }] },
      'operations',
    ]),
    ['在', located, true],
    ['不在', located, false],
    ['2026-05-15 10:20:33', date, '2026-05-15'],
    ['2026-5-5 10:20', date, '2026-05-05'],
    ['2026/5/15 10:20', date, '2026-05-15'],
    ['2026年5月15日10:20', date, '2026-05-15'],
    ['2026-05-15T10:20:33Z', date, '2026-05-15'],
    ['2022-10-25', date, '2022-10-25'],
    ['2022.10.5', date, '2022-10-05'],
    ['2022/10/05', date, '2022-10-05'],
    ['20221005', date, '2022-10-05'],
    ['２０２２ 年 １０ 月 ５ 号', date, '2022-10-05'],
    ['二〇二二年十月二十五日', date, '2022-10-25'],
    ['二○二二年十一月三十日', date, '2022-11-30'],
    ['2022年10月', dateHolds('month', undefined), '2022-10'],
    ['202210', dateHolds('month', undefined), '2022-10'],
    ['2022.1', dateHolds('month', undefined), '2022-01'],
    ['22年1月', dateHolds('month', 'xx年xx月'), '2022-01'],
    ['2022年', dateHolds('year', undefined), '2022'],
    ['石家庄市 (含辛集)', units, 'a'],
    ['渔业，农、林、牧、渔业', several, ['c', 'b']],
    ['９１４４０３００１９２３１７４５８ｆ', { type: 'creditCode' }, '91440300192317458F'],
    ['19231745-X', { type: 'organisationCode' }, '19231745X'],
    ['139 0000 0000', { type: 'mobile' }, '13900000000'],
    ['（0311） 8790', { type: 'phone' }, '(0311) 8790'],
    ['否', { type: 'yesNo', yes: '有', no: '无' }, false],
    ['有', { type: 'yesNo', yes: '有', no: '无' }, true],
    ['35', industry, '35'],
    ['专用设备制造业', industry, '35'],
    ['35-专用设备制造业', industry, '35'],
    ['C35专用设备制造', industry, '35'],
    ['专用设备制造业（35）', industry, '35'],
    ['c 制造业', { ...industry, level: 'section' }, 'C'],
    ['351 采矿、冶金、建筑专用设备制造', { ...industry, level: 'group' }, '351-采矿、冶金、建筑专用设备制造'],
    ['专用设备制造业-采矿专用设备制造', { ...industry, level: 'group' }, '制造业-专用设备制造业-采矿专用设备制造'],
    [
      '制造业-专用设备制造业-采矿专用设备制造',
      { ...industry, level: 'group' },
      '制造业-专用设备制造业-采矿专用设备制造',
    ],
    ['1.生产作业-14.人机协同制造', scenarios, ['work']],
    ['人机协同制造', scenarios, ['work']],
    ['1、生产作业—人机协同制造\n\n7. 安全管控——风险监测', scenarios, ['work', 'watch']],
    ['1. 甲——乙', { ...scenarios, open: true }, ['甲——乙']],
    ['1. 生产作业 - 人机协同制造 - 壳体-加工', instances, [{ scenario: 'work', instance: '壳体-加工' }]],
    ['安全管控—新场景—乙', instances, [{ stage: 'safety', scenario: '新场景', instance: '乙' }]],
    ['人机协同制造—乙', instances, [{ scenario: 'work', instance: '乙' }]],
    ['人机协同制造—壳体、风险监测系统', instances, [{ scenario: 'work', instance: '壳体、风险监测系统' }]],
  ])('%j is read', (text, holds, value) => {
    expect(readValue(holds, text)).toEqual({ kind: 'value', value });
  });

  test.each<[string, Holds, string, string?]>([
    ['约100', money, 'no-number'],
    ['1.2.3', money, 'no-number'],
    ['12,5', money, 'no-number'],
    ['12亿元', money, 'other-unit'],
    ['12%', money, 'other-unit'],
    ['12台', money, 'other-unit'],
    ['12万', { type: 'integer' }, 'other-unit'],
    ['12元', money, 'other-unit'],
    ['12（台）', money, 'other-unit'],
    ['12人', { type: 'decimal', unit: '元/人/天' }, 'other-unit'],
    ['12.5', { type: 'integer' }, 'no-whole-number'],
    ['去年', date, 'no-date'],
    ['2022年10月', date, 'part-of-date-missing'],
    ['22年10月5日', date, 'short-year'],
    ['2022年2月30日', date, 'no-such-day'],
    ['2022年13月', dateHolds('month', undefined), 'no-such-day'],
    ['2022年10月5日', dateHolds('month', undefined), 'more-than-asked'],
    ['保定市', units, 'no-option'],
    ['渔业、林业', several, 'no-option', '林业'],
    ['也许', { type: 'yesNo', yes: '是', no: '否' }, 'no-answer'],
    ['36 专用设备制造业', industry, 'several-readings'],
    ['A35', industry, 'several-readings'],
    ['专用设备', industry, 'no-industry'],
    ['大中型', scale, 'no-option'],
    ['非民营企业', ownership, 'no-option'],
    ['国有企业', ownership, 'no-option'],
    ['企业', ownership, 'no-option'],
    ['二级或三级', levels, 'no-option'],
    ['二级（省内）', levels, 'no-option'],
    ['消费品行业、农业', sectors, 'no-option', '农业'],
    ['在', { type: 'yesNo', yes: '是', no: '否' }, 'no-answer'],
    ['甲\n乙', { type: 'text' }, 'several-lines'],
    ['1. 生产作业——14. 人机协同制造\n2. 新场景', scenarios, 'no-citation', '2. 新场景'],
    ['1. 安全管控——14. 人机协同制造', scenarios, 'no-citation'],
    ['5.生产作业—丙', instances, 'no-citation'],
    ['5.甲—乙—丙—丁', instances, 'no-citation'],
    ['人机协同制造、风险监测', { ...scenarios, open: true }, 'several-cited'],
    ['1. 人机协同制造 2. 风险监测', scenarios, 'several-cited'],
    ['1.生产作业—人机协同制造—壳体；安全管控—风险监测—罐区', instances, 'several-cited'],
    ['a.pdf', { type: 'evidence' }, 'unknown-file'],
  ])('%j is not taken for a value: %#', (text, holds, why, part = text) => {
    expect(readValue(holds, text)).toMatchObject({ kind: 'unread', why, text: part });
  });

  it('is none of the choices, which are named, or two of them', () => {
    const choices = ['中央企业', '地方国企', '民营企业', '三资'];
    expect(readValue(ownership, '个体')).toEqual({ kind: 'unread', why: 'no-option', text: '个体', choices });
    const two: Holds = { ...grade, options: [...grade.options, { code: 'old', label: '先进级智能工厂（培育）' }] };
    expect(readValue(two, '先进')).toEqual({
      kind: 'unread',
      why: 'several-readings',
      text: '先进',
      choices: ['先进级智能工厂', '先进级智能工厂（培育）'],
    });
    expect(unreadText('no-option', 'zh', choices)).toBe('不是可选的项，可选：中央企业、地方国企、民营企业、三资');
    expect(unreadText('no-option', 'en', [...'abcdefghijklmn'])).toMatch(/; one of a, b, .*, l and others$/);
    expect(unreadText('no-industry', 'zh')).toContain('代码和名称');
  });

  it('is nothing where a number or a date is asked and a mark says that there is none', () => {
    for (const mark of ['无', '—', '/', '／', '-', '--', '——'])
      for (const holds of [money, date]) expect(readValue(holds, mark)).toEqual({ kind: 'blank' });
    expect(readValue(money, '0')).toEqual({ kind: 'value', value: 0 });
    expect(readValue(ownership, '/')).toMatchObject({ kind: 'unread' });
  });

  it('is nothing where only blanks are', () => {
    for (const holds of [money, date, units, scenarios, { type: 'evidence' } as const])
      expect(readValue(holds, ' \u3000\n')).toEqual({ kind: 'blank' });
  });

  it('of a list of files is those that were filed and are still named', () => {
    const [one, two] = ['a、b.pdf', 'b.pdf'].map((name) => ({
      name,
      mediaType: 'application/pdf',
      bytes: 1,
      sha256: '0',
    }));
    const files = [one, two].flatMap((file) => file ?? []);
    const read = (text: string) => readValue({ type: 'evidence' }, text, files);
    expect(read('b.pdf')).toEqual({ kind: 'value', value: [two] });
    expect(read('b.pdf，a、b.pdf')).toEqual({ kind: 'value', value: [two, one] });
    expect(read('a、b.pdf、c.pdf')).toEqual({ kind: 'unread', why: 'unknown-file', text: 'a' });
  });

  it('however long is read at once', () => {
    const long = '—'.repeat(100_000);
    expect(readValue(instances, long)).toMatchObject({ kind: 'unread' });
    expect(readValue(several, '渔业、'.repeat(30_000))).toMatchObject({ kind: 'unread' });
    expect(readValue(money, '1'.repeat(100_000))).toMatchObject({ kind: 'unread' });
    expect(readValue({ ...instances, cites: '{stage}—{scenario}—{instance}；' }, '—'.repeat(1_999))).toMatchObject({
      kind: 'unread',
    });
  });
});

describe('boxes', () => {
  const choice: Holds = { type: 'choice', options: several.options, open: false };
  const answer: Holds = { type: 'yesNo', yes: '是', no: '否' };

  it('say what is ticked, in the order of the options', () => {
    expect(readTicks(choice, [])).toEqual({ kind: 'blank' });
    expect(readTicks(choice, ['a'])).toEqual({ kind: 'value', value: 'a' });
    expect(readTicks(choice, ['a', 'b'])).toEqual({ kind: 'unread', why: 'several-chosen', text: 'a、b' });
    expect(readTicks(several, ['c', 'a', 'c'])).toEqual({ kind: 'value', value: ['a', 'c'] });
    expect(readTicks(answer, ['false'])).toEqual({ kind: 'value', value: false });
    expect(readTicks(answer, ['true', 'false'])).toMatchObject({ why: 'several-chosen' });
  });

  it('are ticked for what is filed', () => {
    expect(['a', 'b'].map((code) => isTicked(choice, 'a', code))).toEqual([true, false]);
    expect(['a', 'b', 'c'].map((code) => isTicked(several, ['c', 'a'], code))).toEqual([true, false, true]);
    expect(['true', 'false'].map((code) => isTicked(answer, false, code))).toEqual([false, true]);
    expect(['a', 'true'].map((code) => isTicked(choice, { a: true }, code))).toEqual([false, false]);
  });
});
