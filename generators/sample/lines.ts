/** A line of text for a field, by the words of its label and of the labels around it; companies and people are made up. */
import type { Field } from '../../compiler/model/form.ts';
import type { Random } from './random.ts';
import { addressOf, hasEightDigits } from './regions.ts';
import { type Size, type Subject, sizeOf, supplierOf } from './subject.ts';

const surnames = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '徐', '孙'] as const;
const givenNames = [
  '伟',
  '建国',
  '志强',
  '海燕',
  '敏',
  '晓东',
  '丽娟',
  '文博',
  '立新',
  '雪梅',
  '国栋',
  '振华',
] as const;

export const personName = (random: Random): string => `${random.pick(surnames)}${random.pick(givenNames)}`;

/** As many digits as those of the city have. */
export const phone = (random: Random, { place: { area } }: Subject): string =>
  `${area}-8${String(random.whole(1_000_000, 9_999_999)).slice(0, hasEightDigits(area) ? 7 : 6)}`;
export const mobile = (random: Random): string =>
  `${random.pick(['135', '138', '139', '150', '186'])}${random.whole(10_000_000, 99_999_999)}`;

const positions = ['总经理', '副总经理', '信息化部部长', '生产总监', '总工程师', '项目经理'] as const;
const software = [
  '制造执行系统',
  '企业资源计划系统',
  '产品全生命周期管理系统',
  '仓储管理系统',
  '能源管理系统',
] as const;
const equipment = ['六轴工业机器人', '自动导引车', '立体仓库', '三坐标测量机', '在线视觉检测设备'] as const;
const technologies = ['机器视觉检测技术', '数字孪生技术', '工艺参数自优化技术', '预测性维护技术'] as const;
const models = ['外观缺陷检测模型', '设备故障预测模型', '工艺参数推荐模型', '需求预测模型'] as const;
const towns = ['城关镇', '新民镇', '河东乡', '太平乡'] as const;
const projects = ['智能工厂', '数字化车间', '智能产线', '智能仓储'] as const;

/** Persons employed, by class. */
const bands: Readonly<Record<Size, string>> = {
  large: '1000人以上',
  medium: '300-999人',
  small: '20-299人',
  micro: '20人以下',
};

type Words = (random: Random, subject: Subject) => string;

const factory: Words = (_, { company }) => `${company.replace('有限公司', '')}智能工厂`;
const overseasFactory: Words = (random, { company, place }) =>
  `${company.replace(place.city.slice(0, -1), '').replace('有限公司', '')}${random.pick(['越南', '泰国', '匈牙利', '巴西'])}智能工厂`;
const project: Words = (random, { trade }) => `${trade.product}${random.pick(projects)}建设项目`;
const newTask: Words = (random, { trade }) =>
  `面向${trade.product}的${trade.technique}${random.pick(['智能优化', '在线检测', '数字化管控'])}`;
const address: Words = (random, { place }) => `${addressOf(place)}创新路${random.whole(1, 200)}号`;
const title: Words = (random, { trade }) =>
  `${trade.product}${random.pick(['质量评价', '智能制造', '生产数据采集'])}规范`;

/** The first that fits the label. */
const byLabel: readonly (readonly [RegExp, Words])[] = [
  [/^省/, (_, { place }) => place.province],
  [/^市$|^地市|^城市|所属市/, (_, { place }) => place.city],
  [/^(?:所[在属])?(?:[区县]$|区县|县（|县区)/, (_, { place }) => place.district],
  [/^(?:所[在属])?(?:[乡镇]$|乡镇|乡（|街道)/, (random) => random.pick(towns)],
  [/市.{0,2}县|所属地区|所在地|所在市|行政区|建设地（|^地区$/, (_, { place }) => `${place.city}${place.district}`],
  [/地址|地点|住所|位置/, address],
  [/邮编|邮政编码/, (_, { place }) => `${place.region.slice(0, 3)}000`],
  [/联系人及职务|姓名.{0,2}职务/, (random) => `${personName(random)} ${random.pick(positions)}`],
  [/(?:联系人|姓名).*(?:手机|电话|联系方式)/, (random) => `${personName(random)} ${mobile(random)}`],
  [/手机/, mobile],
  [/电话|联系方式/, phone],
  [/邮箱|邮件/, (random) => `contact${random.whole(1, 99)}@example.com`],
  [/网址|网站/, (random) => `https://www.example.com/${random.whole(1, 99)}`],
  [/职称/, () => '高级工程师'],
  [/职务|职位|岗位/, (random) => random.pick(positions)],
  [/主管部门|推荐单位|填写单位|报送单位|受理单位|主管单位|归口/, (_, { office }) => office],
  [/供应商.{0,4}(?:联系人|负责人)|联系人|负责人|姓名|法人代表|法定代表人|经办人|填表人|申请人|项目经理$/, personName],
  [/供应商|集成商|合作单位|协作单位|制造商|厂商|厂家/, supplierOf],
  [/基地(?:名称)?$/, (_, { company }) => `${company.replace('有限公司', '')}生产基地`],
  [/(?:事件|事故)(?:名称)?$/, () => '一般质量投诉'],
  [/奖|荣誉|称号/, () => '省级智能制造标杆企业'],
  [/企业及项目|企业名称及项目名称/, (random, subject) => `${subject.company} ${project(random, subject)}`],
  [/海外.*工厂名称/, overseasFactory],
  [/(?:智能)?工厂名称/, factory],
  [/企业规模|从业人员/, (_, subject) => bands[sizeOf(subject)]],
  [/信用(?:等级|评级)|资信/, (random) => random.pick(['AAA', 'AA', 'A'])],
  [/能力证明材料/, (random) => random.pick(['两化融合管理体系评定证书', '数据管理能力成熟度评估证书'])],
  [/证书编号|证书号/, (random, { year }) => `ZS-${year - 1}-${random.whole(1000, 9999)}`],
  [/标准号/, (random, { year }) => `GB/T ${random.whole(30_000, 45_000)}-${year - random.whole(1, 5)}`],
  [
    /专利号|授权号|登记号/,
    (random, { year }) => `ZL${year - 2}1${random.whole(1_000_000, 9_999_999)}.${random.whole(0, 9)}`,
  ],
  [/环评.*文号/, (random, { place, year }) => `${place.city.slice(0, 1)}环审〔${year - 1}〕${random.whole(1, 200)}号`],
  [
    /文号|备案|核准/,
    (random, { place, year }) => `${place.city.slice(0, 1)}工信备〔${year - 1}〕${random.whole(1, 200)}号`,
  ],
  [/编号|序号|代码/, (random, { year }) => `${year}-${random.whole(100, 999)}`],
  [/建设期|建设周期|起止/, (_, { year }) => `${year - 1}年3月-${year}年12月`],
  [/细分行业|子行业|细分领域/, (_, { trade }) => trade.subsector],
  [/行业|领域/, (_, { trade }) => trade.sector],
  [/主营产品|主要产品|产品及产量|产量/, (_, { trade }) => `${trade.product}，年产${trade.output}`],
  [/营业收入|收入|销售额/, (random) => `${random.whole(20, 800) * 100}万元`],
  [/投资/, (random) => `${random.whole(5, 90) * 100}万元`],
  [/规格|型号|版本/, (random) => `${random.pick(['V', 'KX-', 'HM-'])}${random.whole(2, 9)}.${random.whole(0, 9)}`],
  [/备注|说明$/, () => '无'],
  [/参数/, () => '定位精度±0.02mm，节拍30秒'],
  [/产线|生产线/, (random, { trade }) => `${trade.product}${random.pick(['一', '二', '三'])}号生产线`],
  [/标准名称|标准.{0,4}名称/, title],
  [/模型功能/, (_, { trade }) => `预测${trade.technique}质量并推荐工艺参数`],
  [/模型/, (random) => random.pick(models)],
  [/软件|系统名称|信息系统/, (random) => random.pick(software)],
  [/专利名称|专利/, (_, { trade }) => `一种${trade.product}的${trade.technique}方法`],
  [/装备|设备|机床|机器人/, (random, { trade }) => random.pick([trade.equipment, ...equipment])],
  [/工艺|工序/, (_, { trade }) => trade.technique],
  [/技术/, (random) => random.pick(technologies)],
  [/产品/, (_, { trade }) => trade.product],
  [/成效指标|其他指标|指标/, () => '年培养智能制造人才'],
  [/方向|类别|类型/, (random) => random.pick(['智能工厂', '智能产线', '数字化车间'])],
  [/任务|场景|实例/, newTask],
  [/项目/, project],
  [/平台/, (_, { company }) => `${company.replace('有限公司', '')}工业互联网平台`],
  [
    /材料|证明|附件|文件|报告/,
    (random, { year }) => `${random.pick(['营业执照', '审计报告', '成熟度评估报告'])}（${year - 1}年）`,
  ],
  [/工厂/, factory],
  [/企业|申报|单位|公司|机构|主体/, (_, { company }) => company],
  [/团队|部门/, () => '智能制造推进办公室'],
];

/** Where no word of a label is known. */
const plain: Words = (random, { trade }) =>
  random.pick([`${trade.product}智能制造`, `${trade.technique}数字化改造`, `${trade.technique}在线检测`]);

/** Labels that say of what only with those around them. */
const isBare = (label: string): boolean => /^(?:名称|编号|型号|内容|其他|其它|标题)/.test(label);

/** @param around the label of what holds the field @param most so many characters */
export const line = (random: Random, field: Field, around: string, subject: Subject, most: number): string => {
  const label = isBare(field.label) ? around + field.label : field.label;
  const words = [label, around + label].map((text) => byLabel.find(([known]) => known.test(text))?.[1]);
  return (words.find((each) => each !== undefined) ?? plain)(random, subject).slice(0, Math.max(1, most));
};

/** Name of a scenario that no guide lists, and of an instance of any. */
export const scenarioName = (random: Random, { trade }: Subject): string =>
  `${trade.technique}${random.pick(['在线监测与预警', '智能分析与优化', '数字化协同管理', '全流程数据贯通'])}`;
export const instanceName = newTask;
