/** Plausible Chinese for the fields of a filing; companies and people are made up. */
import type { Field } from '../../compiler/model/form.ts';
import type { Random } from './random.ts';

/** Place and GB/T 2260 code of a city, its telephone area code. */
export interface Place {
  readonly province: string;
  readonly city: string;
  readonly region: string;
  readonly area: string;
}

export const places: readonly [Place, ...Place[]] = [
  { province: '河北省', city: '石家庄', region: '130100', area: '0311' },
  { province: '河北省', city: '唐山', region: '130200', area: '0315' },
  { province: '湖北省', city: '武汉', region: '420100', area: '027' },
  { province: '甘肃省', city: '兰州', region: '620100', area: '0931' },
  { province: '内蒙古自治区', city: '包头', region: '150200', area: '0472' },
];

/** What the sample is about: its values agree on these. */
export interface Subject {
  readonly place: Place;
  readonly company: string;
  readonly year: number;
}

const brands = ['华信', '宏远', '天成', '瑞丰', '中泰', '恒达'] as const;
const trades = ['装备制造', '新材料', '电子科技', '食品', '机械', '汽车零部件'] as const;
const people = ['张三', '李四', '王五', '赵六', '陈明', '刘洋', '杨静', '周敏'] as const;
const positions = ['总经理', '副总经理', '信息化部部长', '生产总监', '项目经理'] as const;
const subjects = ['数字化车间', '柔性生产线', '智能仓储', '设备预测性维护', '质量追溯'] as const;

/** Of any stage. */
const scenarios = ['在线监测与预警', '智能分析与优化', '数字化协同管理', '全流程数据贯通'] as const;
/** Of any scenario. */
const instances = [
  '面向发动机壳体柔性加工的应用',
  '面向整车总装的应用',
  '面向轴承精密磨削的应用',
  '面向电池模组装配的应用',
  '面向无菌灌装的应用',
] as const;

/** Sentences whose 字数 equals their length: Han and Chinese punctuation only. */
const sentences = [
  '本项目围绕研发、生产、管理和服务等环节开展建设。',
  '企业建成了覆盖全流程的数据采集与监控系统。',
  '关键工序实现了自动化生产与在线质量检测。',
  '通过系统集成打通了计划、调度、物流和设备数据。',
  '项目实施后生产效率明显提升，运营成本持续下降。',
  '相关经验已在集团内部和上下游企业推广应用。',
  '下一步将继续完善标准体系，加强人才培养。',
] as const;

export const companyName = (random: Random, place: Place): string =>
  `${place.city}${random.pick(brands)}${random.pick(trades)}有限公司`;

export const personName = (random: Random): string => random.pick(people);

/** Name of a scenario that no guide of the notice lists. */
export const scenarioName = (random: Random): string => random.pick(scenarios);
export const instanceName = (random: Random): string => random.pick(instances);

/** About `least` to `most` 字 and never more, whole sentences as far as they fit. */
export const prose = (random: Random, least: number, most: number): string => {
  const aim = random.whole(least, most);
  const first = random.whole(0, sentences.length - 1);
  let text = '';
  for (let next = first; ; next += 1) {
    const sentence = sentences[next % sentences.length] ?? '';
    if (text !== '' && text.length + sentence.length > aim) return text.slice(0, most);
    text += sentence;
  }
};

/** What a line of text is about, by the words of its label; the first that fits. */
const byLabel: readonly (readonly [RegExp, (random: Random, subject: Subject) => string])[] = [
  [/地址|地点/, (random, { place }) => `${place.province}${place.city}市高新区创新路${random.whole(1, 200)}号`],
  [/职务|职称/, (random) => random.pick(positions)],
  [/姓名|联系人|负责人|法人|填表人/, personName],
  [/供应商/, (random) => companyName(random, random.pick(places))],
  [/工厂名称/, (_, { company }) => `${company.replace('有限公司', '')}智能工厂`],
  [/企业名称|申报单位|单位名称/, (_, { company }) => company],
  [/推荐单位|主管部门/, (_, { place }) => `${place.city}市工业和信息化局`],
  [/备注/, () => '无'],
  [/单位|公司|机构/, (random) => companyName(random, random.pick(places))],
  [/项目|场景|系统|软件|装备|技术|工艺|产品/, (random) => `${random.pick(subjects)}建设`],
  [/型号|规格/, (random) => `型号${random.whole(100, 999)}`],
];

/** A line of text for the field, at most `most` characters. */
export const line = (random: Random, field: Field, subject: Subject, most: number): string => {
  const words = byLabel.find(([label]) => label.test(field.label))?.[1] ?? ((): string => random.pick(subjects));
  return words(random, subject).slice(0, most);
};
