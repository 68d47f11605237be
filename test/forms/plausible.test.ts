/** Samples read as if somebody had filed them: places, recommending units, numbers before and after, numbers of documents. */
import { describe, expect, it } from 'vitest';
import type { Field, FieldNode, ResolvedForm } from '../../compiler/model/form.ts';
import { realForms } from './real-forms.ts';
import { samplesOf } from './sampled.ts';

/** Short names of the cities that are provincial capitals, or provinces themselves. */
const CAPITALS: Readonly<Record<string, string>> = {
  hebei: '石家庄',
  gansu: '兰州',
  hubei: '武汉',
  'inner-mongolia': '呼和浩特',
  shandong: '济南',
  jiangsu: '南京',
  guangdong: '广州',
  sichuan: '成都',
  henan: '郑州',
  beijing: '北京',
  shanghai: '上海',
};

/** The province or a city of it. */
const UNITS: Readonly<Record<string, RegExp>> = {
  hebei: /^(?:河北省|石家庄|唐山|秦皇岛|邯郸|邢台|保定|张家口|承德|沧州|廊坊|衡水|辛集|定州|雄安)/,
  gansu: /^(?:甘肃省|兰州|嘉峪关|金昌|白银|天水|武威|张掖|平凉|酒泉|庆阳|定西|陇南|临夏|甘南)/,
  hubei: /^(?:湖北省|武汉|黄石|十堰|宜昌|襄阳|鄂州|荆门|孝感|荆州|黄冈|咸宁|随州|恩施|仙桃|潜江|天门|神农架)/,
  'inner-mongolia': /^(?:内蒙古|呼和浩特|包头|乌海|赤峰|通辽|鄂尔多斯|呼伦贝尔|巴彦淖尔|乌兰察布|兴安|锡林郭勒|阿拉善)/,
  cn: /^(?:.{2,4}[省市]|.{2,5}自治区)/,
};

interface Filled {
  readonly field: Field;
  readonly value: unknown;
  readonly beside: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const filledIn = (nodes: readonly FieldNode[], holder: unknown): readonly Filled[] =>
  nodes.flatMap((node): readonly Filled[] => {
    const value = isRecord(holder) ? holder[node.id] : undefined;
    if (!isRecord(holder) || value === undefined || node.kind === 'matrix') return [];
    if (node.kind === 'field') return [{ field: node, value, beside: holder }];
    return [value].flat().flatMap((each) => filledIn(node.children, each));
  });

/** By its path: the opinion of a city, the pledge of an authority, a district that reviews. */
const isOfOffice = ({ key }: ResolvedForm, { path }: Field): boolean =>
  /^(?:cityOpinion|reviewer)\./.test(path) || key.endsWith('/authority-commitment');

const seeds = 40;
const allOf = (form: ResolvedForm): readonly Filled[] =>
  samplesOf(form, seeds).flatMap((sample) => filledIn(form.fields, sample));

const names = (form: ResolvedForm, words: RegExp): readonly string[] =>
  allOf(form).flatMap(({ field, value }) => (words.test(field.label) && typeof value === 'string' ? [value] : []));

/** Less of it is better. */
const FALLS = /能耗|成本|不良|周期|排放|损失|人数/;

const isWorse = (label: string, before: unknown, after: unknown): boolean => {
  if (typeof before !== 'number' || typeof after !== 'number') return false;
  return FALLS.test(label) ? after > before : after < before;
};

describe.each(realForms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  const { jurisdiction } = form.pack;

  it('no other province is spoken of', () => {
    const others = Object.entries(CAPITALS).filter(([id]) => id !== jurisdiction && jurisdiction !== 'cn');
    const texts = samplesOf(form, seeds).map((sample) => JSON.stringify(sample));
    const strangers = others.filter(([, capital]) => texts.some((text) => text.includes(capital)));
    expect(strangers).toEqual([]);
  });

  it('no pattern of a rule is filed', () => {
    const texts = samplesOf(form, seeds).map((sample) => JSON.stringify(sample));
    expect(texts.flatMap((text) => text.match(/"\^[^"]*\$"/g) ?? [])).toEqual([]);
  });

  it('a unit of the province recommends', () => {
    const units = names(form, /^(?:推荐单位|报送单位|推荐主管部门)$/);
    expect(units.filter((unit) => UNITS[jurisdiction]?.test(unit) !== true)).toEqual([]);
  });

  it('an authority seals with its own name, and not before the firm has filed', () => {
    for (const sample of samplesOf(form, seeds)) {
      const filled = filledIn(form.fields, sample);
      const seals = filled.filter(({ field }) => field.type === 'seal' && isOfOffice(form, field));
      expect(seals.filter(({ value }) => !/[局厅会]$/.test(String(value)))).toEqual([]);
      const filedOn = filled.filter(({ field }) => field.path === 'appliedOn').map(({ value }) => String(value));
      const opinions = filled.filter(({ field }) => field.type === 'date' && isOfOffice(form, field));
      expect(opinions.filter(({ value }) => filedOn.some((day) => day > String(value)))).toEqual([]);
    }
  });

  it('nothing is worse than it was before', () => {
    const worse = allOf(form).flatMap(({ field, value, beside }) => {
      const [before, after] = isRecord(value) ? [value.before, value.after] : [beside.before, beside.after];
      // what is better of another effect only its name says
      return !field.path.includes('otherEffect') && isWorse(field.label, before, after)
        ? [`${field.path}: ${before}, ${after}`]
        : [];
    });
    expect(worse).toEqual([]);
  });

  it('numbers of documents are numbers', () => {
    const numbers = names(form, /文号|编号|专利号|标准号|授权号/);
    expect(numbers.filter((number) => !/\d/.test(number))).toEqual([]);
  });

  it('people have names, firms are firms', () => {
    expect(names(form, /^姓名$|^联系人$/).filter((name) => !/^[\p{Script=Han}]{2,4}(?: |$)/u.test(name))).toEqual([]);
    expect(names(form, /^(?:申报)?(?:企业|单位)名称$/).filter((name) => !/(?:公司|集团|厂|院|所)/.test(name))).toEqual(
      [],
    );
  });
});

it('the forms ask for all of that', () => {
  const asked = (words: RegExp): boolean => realForms.some((form) => names(form, words).length > 0);
  const hasOpinion = realForms.some((form) => allOf(form).some(({ field }) => field.path === 'cityOpinion.date'));
  expect(hasOpinion).toBe(true);
  expect([/推荐单位/, /文号/, /专利号/, /标准号/, /联系人/, /企业名称/].filter((words) => !asked(words))).toEqual([]);
});
