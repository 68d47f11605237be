/** What an officer accepts and what is sent back, by kinds: a sample in which a few values are set, and the line of the notice. */
import type { Values } from '../rules/cases/case.ts';

/** `ok`: accepted without a remark. `error`: the notice rules it out. `told`: it cannot be so, as an error or a warning. */
export type Verdict = 'ok' | 'error' | 'told';
export type Filed = readonly [form: string, values: Values, verdict: Verdict, why: string];

const scenario2022 = 'cn/2022/excellent-scenario-application';
const factory2022 = 'cn/2022/demonstration-factory-application';
const hubei = 'hubei/2023/scenario-application';
const summary2022 = 'cn/2022/recommendation-summary';
const hubeiSummary = 'hubei/2023/recommendation-summary';
const basic = 'gansu/2026/basic-factory-application';
const scenarioGansu = 'gansu/2026/excellent-scenario-application';
const advancedGansu = 'gansu/2026/advanced-factory-application';
const assessment = 'gansu/2026/self-assessment-summary';
const underConstruction = 'gansu/2026/projects-under-construction';
const hebei = 'hebei/2026/advanced-factory-application';

const years = (first: number): readonly string[] => [first, first + 1, first + 2].map(String);
/** Founded in the second of the three years: the first is not asked. */
const young = (first: number, foundedOn = `${first + 1}-03-01`): Values => ({
  'enterprise.foundedOn': foundedOn,
  ...Object.fromEntries(
    ['totalAssets', 'debtRatio', 'mainRevenue', 'profitMargin'].map((row) => [
      `enterprise.indicators.${row}.${years(first)[0]}`,
      undefined,
    ]),
  ),
});

export const VERDICTS: Readonly<Record<string, readonly Filed[]>> = {
  'as people write them, found by an officer': [
    [
      hebei,
      {
        'enterprise.industry.division': '35',
        'enterprise.industry.group': '351（采矿、冶金、建筑专用设备制造）',
        'factory.sector': 'equipment',
      },
      'ok',
      '河北附件5 行业中类代码+名称',
    ],
    [hebei, { 'enterprise.contact.fax': '同办公电话' }, 'ok', '河北附件5 传真'],
    [basic, { 'enterprise.contact.phone': '总机0931-8888888-2' }, 'ok', '甘肃附件3 联系电话'],
    [underConstruction, { 'projects[0].contactAndMobile': '李四 139-1234-5678' }, 'ok', '甘肃附件7 表头'],
    [underConstruction, { 'projects[0].contactAndMobile': '李四' }, 'error', '甘肃附件7 表头'],
    [underConstruction, { 'projects[0].period': '2025年三月-2026年十二月' }, 'ok', '甘肃附件7 表头'],
    [hubeiSummary, { recommender: '江夏区科学技术和经济信息化局' }, 'ok', '湖北附件4 各区填报'],
    [hebei, { 'parts.productionOperations': '略' }, 'error', '河北附件5 三'],
    [scenarioGansu, { appliedOn: '2027-05-01' }, 'told', '通知为2026年'],
  ],
  'dates known to the month, days with an hour': [
    [basic, { 'enterprise.foundedOn': '1998-05' }, 'ok', '甘肃附件3 成立时间'],
    [scenario2022, { 'enterprise.foundedOn': '1998年5月' }, 'ok', '附件4-1 成立时间'],
    [scenario2022, { 'scenarios[0].period': { start: '2021-05', end: '2022-03' } }, 'ok', '附件4-1 起止日期'],
    [scenario2022, { 'scenarios[0].period': { start: '2022-03-05', end: '2022-03' } }, 'ok', '附件4-1 起止日期'],
    [scenario2022, { 'scenarios[0].period': { start: '2022-04', end: '2022-03-05' } }, 'told', '附件4-1 起止日期'],
    [assessment, { 'assessments[0].submittedOn': '2026-03-01 10:23' }, 'ok', '甘肃附件1 提交时间'],
    [assessment, { 'assessments[0].submittedOn': '2026/3/1' }, 'ok', '甘肃附件1 提交时间'],
    [basic, { 'enterprise.foundedOn': '1998-13' }, 'error', '没有13月'],
    [basic, { 'line.startedOn': '24年03月', 'line.completedOn': '25年8月' }, 'ok', '甘肃附件3 xx年xx月'],
    [underConstruction, { 'projects[0].period': '25年03月-26年12月' }, 'ok', '甘肃附件7 **年**月-**年**月'],
    [underConstruction, { 'projects[0].period': '2025年3月-2026年13月' }, 'told', '没有13月'],
    [hebei, { 'factory.period': { start: '2024-05', end: '2025-06' } }, 'error', '河北附件5 印有年月日'],
  ],
  'firms younger than their first year': [
    [hebei, young(2023), 'ok', '河北附件5 近三年发展情况'],
    [scenario2022, young(2019), 'ok', '附件4-1 近三年发展情况'],
    [hubei, young(2020, '2021-03'), 'ok', '湖北附件2 近三年发展情况'],
    [hebei, young(2023, '2023-12-31'), 'error', '成立当年的数据须填'],
    [hebei, { 'enterprise.indicators.totalAssets.2024': undefined }, 'error', '河北附件5 近三年发展情况'],
  ],
  'what may be negative or missing': [
    [basic, { 'enterprise.lastYear.tax': -12.3 }, 'ok', '留抵退税'],
    [advancedGansu, { 'enterprise.indicators.tax.2024': -12.3 }, 'ok', '留抵退税'],
    [hebei, { 'parts.factoryConstruction': undefined, 'parts.researchAndDesign': undefined }, 'ok', '河北附件5 三'],
    [hebei, { 'parts.productionOperations': undefined }, 'error', '河北附件5 三'],
    [
      assessment,
      { filledBy: '甘肃省工业和信息化厅', 'assessments[0].city': '嘉峪关市', 'assessments[0].district': undefined },
      'ok',
      '嘉峪关市不设区县',
    ],
    [assessment, { filledBy: '天水市工业和信息化局', 'assessments[0].city': '兰州市' }, 'told', '甘肃附件1 填写单位'],
    [basic, { 'factory.address': '甘肃省兰州市崆峒区' }, 'told', '甘肃附件3 智能工厂地址'],
    [basic, { 'factory.address': '北京海淀区' }, 'told', '甘肃附件3 智能工厂地址'],
    [hebei, { 'enterprise.factoryAddress': '保定市迁安市' }, 'told', '河北附件5 工厂地址'],
    [hebei, { 'kpis.cncRate': { before: 0.65, after: 0.85 } }, 'told', '河北附件5 关键设备数控化率'],
    [assessment, { 'assessments[0].city': '兰州市', 'assessments[0].district': undefined }, 'error', '甘肃附件1 区'],
    [scenarioGansu, { 'kpis.productivity': undefined }, 'told', '甘肃附件2 标*'],
  ],
  'industries with their names': [
    [
      hebei,
      {
        'enterprise.industry': {
          section: 'C',
          division: '35专用设备制造业',
          group: '351-采矿、冶金、建筑专用设备制造',
        },
        'factory.sector': 'equipment',
      },
      'ok',
      '河北附件5 行业大类代码+名称',
    ],
    [
      hubei,
      { 'enterprise.industry.division': '35', 'enterprise.industry.group': '351 采矿、冶金、建筑专用设备制造' },
      'ok',
      '湖北附件2 行业中类代码+名称',
    ],
    [
      hubei,
      { 'enterprise.industry': { division: '35', group: { code: '351', name: '采矿、冶金、建筑专用设备制造' } } },
      'ok',
      '湖北附件2 行业中类代码+名称',
    ],
    [basic, { 'enterprise.industry.group': '制造业-化学纤维制造业-纤维素纤维原料及纤维制造' }, 'ok', '甘肃附件3 示例'],
    [
      assessment,
      {
        'assessments[0].industry': { division: '35', group: '351', class: '3511-矿山机械制造' },
        'assessments[0].sector': 'equipment',
      },
      'ok',
      '甘肃附件1 示例行',
    ],
    [hubei, { 'enterprise.industry': { division: '35', group: '301-水泥、石灰和石膏制造' } }, 'error', '中类不属大类'],
    [hubei, { 'enterprise.industry.group': '采矿设备' }, 'error', '既无代码也无门类、大类'],
    [hebei, { 'enterprise.industry': { section: 'H', division: '62', group: '621' } }, 'told', '河北附件6 一1'],
  ],
  'bounds of rates, counts and scores': [
    [factory2022, { 'kpis.cncRate': { level: 100 } }, 'ok', '附件4-2 数控化率'],
    [factory2022, { 'kpis.cncRate': { level: 120 } }, 'told', '附件4-2 数控化率'],
    [factory2022, { 'kpis.networkedRate': { level: -5 } }, 'told', '附件4-2 联网率'],
    [hebei, { 'kpis.defectRate': { before: 120, after: 1 } }, 'told', '河北附件5 不良品率'],
    [hebei, { 'kpis.aiModels': { before: 0, after: 2.5 } }, 'told', '河北附件5 模型数量'],
    [hebei, { 'kpis.aiModels': { before: 0, after: 12 } }, 'ok', '河北附件5 模型数量'],
    [assessment, { 'assessments[0].maturityScore': 48.8 }, 'told', '满分5分'],
    [hebei, { 'enterprise.maturity.level': 'five', 'enterprise.maturity.score': 1.9 }, 'told', 'GB/T 39117-2020'],
    [factory2022, { 'kpis.replicatedEnterprises': { count: 2.5 } }, 'told', '附件4-2 企业数量'],
  ],
  'scenarios as notices cite them': [
    [hubei, { 'scenarios[0].name': '生产作业-12.先进过程控制' }, 'ok', '湖北附件2 示例'],
    [
      summary2022,
      {
        recommendedScenarios: [
          { enterprise: '企业', scenarios: ['模式创新——43.大规模个性化定制'], contact: '张三', mobile: '13900000000' },
        ],
      },
      'ok',
      '附件5 示例',
    ],
    [hubeiSummary, { 'recommendedScenarios[0].scenarios': ['1.工艺设计-6.工艺数字化设计'] }, 'ok', '湖北附件5 示例'],
    [hubei, { 'scenarios[0].name': '设备管理-12.先进过程控制' }, 'told', '先进过程控制属生产作业'],
  ],
  'reductions, ratios and offices': [
    [factory2022, { 'kpis.defectRate': { change: 100 } }, 'ok', '附件4-2 不良率下降'],
    [factory2022, { 'kpis.defectRate': { change: 150 } }, 'error', '下降不能超过100%'],
    [factory2022, { 'kpis.productivity': { change: 150 } }, 'ok', '附件4-2 生产效率提升'],
    [scenarioGansu, { 'kpis.unitCarbon': { change: 300 } }, 'error', '降低不能超过100%'],
    [hebei, { 'enterprise.indicators.debtRatio.2025': -5 }, 'error', '负债率不小于0'],
    [basic, { 'enterprise.lastYear.debtRatio': -3 }, 'error', '负债率不小于0'],
    [hebei, { recommender: '山东省工业和信息化厅' }, 'told', '河北附件5 推荐单位'],
    [hebei, { recommender: '石家庄华信电子科技有限公司' }, 'told', '河北附件5 推荐单位'],
    [hebei, { appliedOn: '2027-01-05' }, 'told', '封面印好二〇二六年'],
    ['gansu/2026/authority-commitment', { authority: '兰州华信电子科技有限公司' }, 'told', '甘肃附件8'],
    [assessment, { 'assessments[0].province': '河北省' }, 'told', '甘肃附件1 省'],
    [factory2022, { 'enterprise.nationalPilot': { answer: false, detail: '无' } }, 'ok', '无即未填'],
  ],
  'class, sector and stage': [
    [hebei, { 'enterprise.scale': 'large', 'enterprise.indicators.mainRevenue.2025': 2000 }, 'told', '企业类型脚注'],
    [
      assessment,
      { 'assessments[0].scale': 'large', 'assessments[0].headcount': '20-299人' },
      'told',
      '甘肃附件1 企业规模',
    ],
    [assessment, { 'assessments[0].headcount': '许多' }, 'told', '甘肃附件1 企业规模'],
    [factory2022, { 'task.sector': 'raw-materials', 'task.subsector': 'automobiles' }, 'error', '附件4-2 细分行业'],
    [
      factory2022,
      { 'task.sector': 'equipment', 'task.subsector': 'automobiles', 'kpis.apcRate': { level: 61 } },
      'told',
      '附件4-2 脚注',
    ],
    [
      hebei,
      { 'scenarios[0].stage': 'supply-chain-management', 'scenarios[0].name': 'human-machine-collaborative-operation' },
      'error',
      '河北附件5 准确填写',
    ],
  ],
  'who may apply, and when': [
    [scenario2022, { 'enterprise.accident': { answer: true, detail: '某事故' } }, 'told', '通知 二（六）'],
    [hebei, { 'enterprise.accident': { answer: true, detail: '某事故' } }, 'told', '河北附件6 一2'],
    [factory2022, { 'enterprise.nationalPilot': { answer: false, detail: '某项目' } }, 'told', '附件4-2 否不填名称'],
    [hebei, { 'enterprise.foundedOn': '2030-01-01' }, 'told', '成立晚于申报'],
    [factory2022, { appliedOn: '2023-10-20' }, 'told', '封面印有2022年'],
    [hebei, { appliedOn: '2026-02-14' }, 'told', '通知印发于2月15日'],
  ],
  'lists and who sends them': [
    ['hebei/2026/basic-factory-list', { reporter: '石家庄市工业和信息化局' }, 'ok', '河北附件1 报送单位'],
    [
      'hebei/2022/recommendation-summary',
      { recommender: '山东省工业和信息化厅' },
      'told',
      '冀工信装函〔2022〕625号 一',
    ],
    ['hebei/2026/advanced-recommendation-summary', { recommenderContact: '张三' }, 'told', '河北附件3 联系方式'],
    [
      'hebei/2026/advanced-recommendation-summary',
      { recommenderContact: '张三 0311-87829224' },
      'ok',
      '河北附件3 联系方式',
    ],
    ['gansu/2026/projects-under-construction', { 'projects[0].period': '两年' }, 'told', '甘肃附件7 表头'],
    [
      'gansu/2026/projects-under-construction',
      { 'projects[0].period': '2025年3月-2026年12月' },
      'ok',
      '甘肃附件7 表头',
    ],
    [
      'cn/2022/recommendation-summary',
      { recommendedScenarios: [], recommendedFactories: [] },
      'told',
      '附件5 两表皆空',
    ],
  ],
};
