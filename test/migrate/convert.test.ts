/** Each conversion, on two forms with one field: what stands in the draft, and why. */
import { describe, expect, it } from 'vitest';
import { moved, placesBetween } from '../../compiler/migrate/units.ts';
import { ended } from './two-forms.ts';

const text = { label: '甲', type: 'text' };
const prose = { label: '甲', type: 'prose' };
const money = (unit: string) => ({ label: '甲', type: 'money', unit });
const choice = (options: object) => ({ label: '甲', type: 'choice', options });
const indicator = (measure: string, label = '甲', more: object = {}) => ({
  label,
  type: 'indicator',
  measure,
  ...more,
});

describe('numbers', () => {
  it('change their unit by decimals, exactly', () => {
    expect(ended(money('万元'), money('亿元'), 12345.6)).toEqual(['converted', 1.23456, 'unit']);
    expect(ended(money('亿元'), money('元'), 1.1)).toEqual(['converted', 110000000, 'unit']);
    expect(ended(money('万元'), money('万元'), 0.1)).toEqual(['carried', 0.1, undefined]);
    expect(ended(money('万元'), money('美元'), 1)).toEqual(['dropped', undefined, 'otherUnit']);
    expect(moved(0.07, 2)).toBe(7);
    expect(moved(1e21, -4)).toBe(1e17);
    expect(placesBetween('吨', '千克')).toBe(3);
    expect(placesBetween('万元/人', '元/人')).toBe(4);
    expect(placesBetween('万元/人', '元/家')).toBeUndefined();
    expect(placesBetween('‰', '%')).toBe(-1);
    expect(placesBetween('万 元 人民币', '元')).toBe(4);
  });

  it('are whole where that is asked', () => {
    const [decimal, integer] = [
      { label: '甲', type: 'decimal' },
      { label: '甲', type: 'integer' },
    ];
    expect(ended(decimal, integer, 3)).toEqual(['carried', 3, undefined]);
    expect(ended(decimal, integer, 3.5)).toEqual(['dropped', undefined, 'notWhole']);
    expect(ended(integer, decimal, 3)).toEqual(['carried', 3, undefined]);
    expect(ended(integer, text, 3)).toEqual(['converted', '3', 'asText']);
    expect(ended(text, integer, '1,200')).toEqual(['converted', 1200, 'read']);
    expect(ended(text, integer, '约三十')).toEqual(['dropped', undefined, 'unread']);
  });

  it('of before and after become the change, and never the other way round', () => {
    const [pair, change] = [indicator('pair', '成本'), (label: string) => indicator('change', label, { unit: '%' })];
    expect(ended(pair, change('成本下降'), { before: 200, after: 150 })).toEqual([
      'converted',
      { change: 25 },
      'change',
    ]);
    expect(ended(pair, change('成本增长'), { before: 200, after: 150 })).toEqual([
      'converted',
      { change: -25 },
      'change',
    ]);
    expect(ended(pair, change('成本'), { before: 200, after: 150 })).toEqual(['dropped', undefined, 'direction']);
    expect(ended(pair, change('成本下降'), { before: 0, after: 150 })).toEqual(['dropped', undefined, 'fromNothing']);
    expect(ended(pair, change('成本下降'), { before: 3, after: 2 })).toEqual([
      'converted',
      { change: 33.33 },
      'change',
    ]);
    const rate = indicator('pair', '利用率', { unit: '%' });
    expect(ended(rate, change('利用率提升'), { before: 50, after: 60 })).toEqual(['dropped', undefined, 'ratio']);
    expect(ended(change('成本下降'), pair, { change: 25 })).toEqual(['dropped', undefined, 'neverBack']);
    expect(ended(pair, indicator('level'), { before: 1, after: 2 })).toEqual(['converted', { level: 2 }, 'after']);
    expect(ended(pair, indicator('level', '甲', { whole: true }), { before: 1, after: 2.5 })).toEqual([
      'dropped',
      undefined,
      'notWhole',
    ]);
    expect(ended(pair, indicator('count'), { before: 1, after: 2.5 })).toEqual(['dropped', undefined, 'notWhole']);
    expect(ended(indicator('level'), pair, { level: 2 })).toEqual(['dropped', undefined, 'neverBack']);
  });

  it('bring their unit where the form prints none', () => {
    const days = indicator('pair', '周期', { unit: '天' });
    const free = indicator('quantities', '周期');
    expect(ended(days, free, { before: 90, after: 75 })).toEqual([
      'converted',
      { before: 90, after: 75, unit: '天' },
      'withUnit',
    ]);
    expect(ended(free, days, { before: 90, after: 75, unit: '天' })).toEqual([
      'converted',
      { before: 90, after: 75 },
      'plainNumber',
    ]);
    expect(ended(free, days, { before: 3, after: 2, unit: '月' })).toEqual(['dropped', undefined, 'otherUnit']);
    expect(ended(free, days, { before: 3, after: 2 })).toEqual(['dropped', undefined, 'noUnit']);
  });
});

describe('codes', () => {
  const [private_, other] = [choice({ private: '民营', state: '国有' }), choice({ civil: '民营', public: '国有控股' })];
  const said = choice({
    civil: '民企',
    public: { label: '国有控股', from: ['test/2030/note a=state', 'test/2030/note a=private'] },
  });

  it('go by lineage, then by a table, then by name', () => {
    expect(ended(private_, private_, 'state')).toEqual(['carried', 'state', undefined]);
    expect(ended(private_, other, 'private')).toEqual(['converted', 'civil', 'code']);
    expect(ended(private_, other, 'state')).toEqual(['dropped', undefined, 'noCode']);
    expect(ended(private_, said, 'state')).toEqual(['converted', 'public', 'code']);
    expect(ended(private_, said, 'private')).toEqual(['converted', 'public', 'code']);
    expect(ended(private_, private_, 'astray')).toEqual(['dropped', undefined, 'noCode']);
  });

  it('become names, and names codes', () => {
    expect(ended(private_, text, 'private')).toEqual(['converted', '民营', 'asText']);
    expect(ended(text, private_, '民营')).toEqual(['converted', 'private', 'read']);
    expect(ended(text, private_, '个体')).toEqual(['dropped', undefined, 'unread']);
  });

  it('are one or several', () => {
    const several = { ...private_, type: 'choices' };
    expect(ended(private_, several, 'private')).toEqual(['converted', ['private'], 'toList']);
    expect(ended(several, private_, ['private'])).toEqual(['converted', 'private', 'only']);
    expect(ended(several, private_, ['private', 'state'])).toEqual(['dropped', undefined, 'several']);
    expect(ended(several, { ...other, type: 'choices' }, ['private', 'state'])).toEqual([
      'converted',
      ['civil'],
      'some',
    ]);
  });

  it('follow the lineage of their catalogue; of what was parted nobody can tell', () => {
    const catalogues = {
      'guide/2030': { old: { label: '人机协同制造' }, kept: { label: '在线检测' }, parted: { label: '机床与机器人' } },
      'guide/2031': {
        now: { label: '人机协同作业', formerly: 'old' },
        kept: { label: '智能检测' },
        one: { label: '机床', formerly: 'parted' },
        two: { label: '机器人', formerly: 'parted' },
      },
    };
    const of = (year: number) => ({ label: '甲', type: 'choice', catalogue: `guide/${year}` });
    expect(ended(of(2030), of(2031), 'old', catalogues)).toEqual(['converted', 'now', 'code']);
    expect(ended(of(2030), of(2031), 'kept', catalogues)).toEqual(['carried', 'kept', undefined]);
    expect(ended(of(2030), of(2031), 'parted', catalogues)).toEqual(['dropped', undefined, 'noCodeOf']);
    expect(ended(text, of(2031), '人机协同制造', catalogues)[0]).toBe('dropped');
    expect(ended(of(2030), { ...of(2031), open: true }, 'parted', catalogues)).toEqual([
      'converted',
      '机床与机器人',
      'named',
    ]);
  });
});

describe('texts and the rest', () => {
  it('text goes into prose as it is, prose onto one line', () => {
    expect(ended(text, prose, '一行')).toEqual(['carried', '一行', undefined]);
    expect(ended(prose, text, '一行')).toEqual(['carried', '一行', undefined]);
    expect(ended(prose, text, '一\n二')).toEqual(['converted', '一 二', 'oneLine']);
  });

  it('days say their month and year, industries their coarser level', () => {
    const of = (type: string) => ({ label: '甲', type });
    expect(ended(of('date'), of('month'), '2022-10-25')).toEqual(['converted', '2022-10', 'coarser']);
    expect(ended(of('date'), of('year'), '2022-10-25')).toEqual(['converted', '2022', 'coarser']);
    expect(ended(of('month'), of('date'), '2022-10')[0]).toBe('dropped');
    expect(ended(of('date'), text, '2022-10-25')).toEqual(['converted', '2022年10月25日', 'asText']);
    const industry = (level: string) => ({ label: '甲', type: 'industry', level });
    expect(ended(industry('class'), industry('division'), '3511')).toEqual(['converted', '35', 'coarser']);
    expect(ended(industry('group'), industry('section'), '351')).toEqual(['converted', 'C', 'coarser']);
    expect(ended(industry('division'), industry('class'), '35')).toEqual(['dropped', undefined, 'finer']);
  });

  it('answers have their detail or not', () => {
    const [plain, detailed] = [
      { label: '甲', type: 'yesNo' },
      { label: '甲', type: 'yesNo', yes: '是（{}）', detail: '事故' },
    ];
    expect(ended(detailed, plain, { answer: true, detail: '某' })).toEqual(['converted', true, 'answer']);
    expect(ended(plain, detailed, false)).toEqual(['converted', { answer: false }, 'answer']);
    expect(ended(plain, choice({ y: '是', n: '否' }), true)).toEqual(['converted', 'y', 'answer']);
    expect(ended(choice({ y: '是', n: '否' }), plain, 'n')).toEqual(['converted', false, 'answer']);
  });

  it('what is signed, said to be given anew or filled in by the system is never carried', () => {
    expect(ended(text, { ...text, from: ['none'] }, '某')).toEqual(['dropped', undefined, 'anew']);
    expect(ended(text, { label: '甲', type: 'seal' }, '某')).toEqual(['dropped', undefined, 'anew']);
    expect(ended(text, { ...text, readOnly: true }, '某')).toEqual(['dropped', undefined, 'anew']);
  });

  it('what the form does not take stays out, with what its validator says', () => {
    expect(ended(prose, { ...prose, words: 3 }, '一二三四')).toEqual(['dropped', undefined, 'refused']);
    expect(ended(text, text, 42)).toEqual(['dropped', undefined, 'misfit']);
  });
});
