/** Texts of several sentences, in Chinese as such filings are written. */
import type { Random } from './random.ts';
import type { Trade } from './trades.ts';

/** Sentences whose 字数 equals their length: Han and Chinese punctuation only. */
const sentences: Readonly<
  Record<'profile' | 'present' | 'means' | 'results' | 'outlook' | 'opinion', readonly string[]>
> = {
  profile: [
    '企业主要从事{product}的研发、生产和销售，是行业骨干企业。',
    '企业围绕研发、生产、管理和服务等环节开展智能工厂建设。',
    '企业建有省级技术中心，{technique}能力在行业内处于领先水平。',
    '近年来企业持续加大技术改造投入，{product}市场份额稳步提升。',
  ],
  present: [
    '{technique}工序过去依赖人工经验，质量波动大，数据难以追溯。',
    '多品种、小批量订单增多，换产频繁，原有生产组织方式难以适应。',
    '各业务系统分别建设，计划、生产、质量和物流数据未能贯通。',
    '设备运行状态不透明，故障停机时有发生，影响订单按期交付。',
  ],
  means: [
    '建成覆盖{system}的统一平台，实现全流程数据采集与监控。',
    '在{technique}工序部署{equipment}，实现自动化生产与在线质量检测。',
    '通过工业网络连接{equipment}等关键设备，实时采集工艺参数。',
    '利用机器视觉对{product}进行在线检测，自动识别外观缺陷。',
    '建立{technique}工艺模型，根据来料和工况自动优化工艺参数。',
    '打通{system}，实现计划、调度、物流和质量的协同。',
    '依托数据中台建立统一的主数据和编码规则，消除信息孤岛。',
    '采用数字孪生技术对产线进行仿真，在投产前验证节拍和物流。',
    '通过智能仓储与无人搬运车实现物料自动出入库和精准配送。',
    '建立设备健康模型，对{equipment}开展预测性维护。',
    '按照统一标准改造接口，系统之间按需交换数据，权限分级管理。',
    '部署工业防火墙和安全审计系统，定期开展演练，保障网络和数据安全。',
  ],
  results: [
    '项目实施后，{product}生产效率明显提升，运营成本持续下降。',
    '{technique}工序一次合格率显著提高，不良品率逐年降低。',
    '产品研制周期明显缩短，订单按期交付能力大幅增强。',
    '单位产值能耗和碳排放量稳步下降，现场作业环境明显改善。',
    '关键设备利用率持续提高，非计划停机时间大幅减少。',
    '库存周转加快，资金占用减少，客户满意度不断提升。',
  ],
  outlook: [
    '相关经验已在集团内部和上下游企业推广应用，具有较强的可复制性。',
    '形成的解决方案可在同行业{technique}环节推广，带动供应链协同改造。',
    '下一步将继续完善标准体系，加强复合型人才培养。',
    '后续将扩大人工智能在{system}中的应用，持续优化模型。',
    '企业成立了由主要负责人牵头的工作组，明确分工和进度，保障资金投入。',
    '企业将与高校和解决方案供应商联合攻关，推动关键装备和软件升级。',
  ],
  opinion: [
    '经审核，该企业申报材料真实完整，符合申报条件。',
    '该企业{technique}环节智能化水平较高，在行业内具有示范作用。',
    '企业经营状况良好，未发生重大安全、环保事故。',
    '同意推荐。',
  ],
};

const systems = [
  '研发设计系统',
  '生产执行系统',
  '质量管理系统',
  '仓储物流系统',
  '能源管理系统',
  '设备管理系统',
  '供应链管理系统',
] as const;

/** Which sentences a text begins with, by the words of its label. */
const openings: readonly (readonly [RegExp, keyof typeof sentences])[] = [
  [/意见/, 'opinion'],
  [/简介|概况|概述|简述|基本情况|产品|产能/, 'profile'],
  [/痛点|问题|背景|现状|必要性|目的/, 'present'],
  [/成效|效果|效益|指标|成果/, 'results'],
  [/推广|计划|下一步|保障|示范|前景|展望/, 'outlook'],
  [/方案|内容|技术|措施|做法|实施|集成|建设|系统|安全|功能/, 'means'],
];

/** What begins a text whose label asks for figures; their 字数 are fewer than their length. */
const figures: readonly (readonly [RegExp, (random: Random, trade: Trade) => string])[] = [
  [/完成投资额/, (random) => `已完成投资${random.whole(1, 40) * 100}万元，主体工程完工，设备正在安装。`],
  [
    /投入资金/,
    (random, { equipment }) =>
      `购置${equipment}等设备${random.whole(10, 90)}台（套），设备和技术投入${random.whole(5, 40) * 100}万元。`,
  ],
  [/产能/, (random, { product }) => `主要产品为${product}，年产能折合产值${random.whole(20, 90) * 100}万元。`],
  [
    /机器人数量/,
    (random) => `现有数控设备${random.whole(20, 90)}台、工业机器人${random.whole(5, 20)}台，均已投入使用。`,
  ],
  [
    /效益对比/,
    (random) => `改造前后相比，人均产出提升${random.whole(10, 60)}%，产品不良率下降${random.whole(5, 40)}%。`,
  ],
  [
    /工厂建设进展/,
    (random) => `本地区已建成基础级智能工厂${random.whole(10, 60)}家、先进级智能工厂${random.whole(1, 9)}家。`,
  ],
  [
    /自评估情况/,
    (random) =>
      `本地区${random.whole(60, 300)}家企业完成自评估，规模以上制造企业自评估覆盖度${random.whole(40, 90)}%，智能工厂普及率${random.whole(5, 30)}%。`,
  ],
];

/** What follows what; in the order written where a text is told from the beginning. */
const kinds = ['profile', 'present', 'means', 'results', 'outlook'] as const;
const told: ReadonlySet<string> = new Set(['profile', 'opinion']);

const shuffled = (random: Random, items: readonly string[]): readonly string[] =>
  items
    .map((item) => ({ item, key: random.whole(0, 1e6) }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);

/** One after the other, from where the label says, each filled in; in long texts they come again, about something else. */
function* sentencesFor(random: Random, { product, technique, equipment }: Trade, label: string): Generator<string> {
  const opening = openings.find(([words]) => words.test(label))?.[1] ?? 'means';
  const after = opening === 'opinion' ? 0 : kinds.indexOf(opening) + 1;
  for (let at = after - 1; ; at += 1) {
    const kind = at < after ? opening : (kinds[at % kinds.length] ?? opening);
    const all = sentences[kind];
    for (const sentence of told.has(kind) ? all : shuffled(random, all))
      yield sentence
        .replaceAll('{product}', product)
        .replaceAll('{technique}', technique)
        .replaceAll('{equipment}', equipment)
        .replaceAll('{system}', random.pick(systems));
  }
}

const phrase = '已按要求完成建设并投入运行';

/** Whole sentences of `least` to `most` 字; `most` is never exceeded. */
export const prose = (random: Random, trade: Trade, label: string, least: number, most: number): string => {
  if (most <= phrase.length) return phrase.slice(0, Math.max(1, most));
  const aim = random.whole(Math.min(least, most), most);
  const begin = figures.find(([words]) => words.test(label))?.[1](random, trade) ?? '';
  let text = begin.length <= most ? begin : '';
  let missed = 0;
  for (const sentence of sentencesFor(random, trade, label)) {
    if (text.length + sentence.length <= aim) text += sentence;
    else missed += 1;
    if (missed > 4 || aim - text.length < 12) break;
  }
  return text === '' ? `${phrase}。` : text;
};

/** Of exactly so many 字. */
export const proseOf = (random: Random, trade: Trade, label: string, count: number): string => {
  const text = prose(random, trade, label, count, count);
  const short = count - text.length;
  return short <= 0
    ? text.slice(0, count)
    : `${text}${'各项工作按计划有序推进，成效良好。'.repeat(short).slice(0, short)}`;
};
