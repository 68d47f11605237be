/** The cases of every rule, by form and rule. */
import type { Case, Values } from './case.ts';
import { advancedFactory, basicFactory, projects } from './gansu-2026.ts';
import { advancedSummary, application, basicList, listOfFactories } from './hebei-2026.ts';
import { demonstration } from './national-2022.ts';
import * as plausible from './plausibility.ts';
import { projectQuota, stagesNamed, summaryQuotas } from './quotas.ts';

const reviewed = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [`review.${id}`, value]));
const rows = [
  'registered',
  'soundOperation',
  'noDishonesty',
  'noSafetyAccident',
  'noEnvironmentalAccident',
  'mature',
  'sealed',
  'complete',
  'otherRequirements',
];

const sectorOfScenario = plausible.sectorOfIndustry('enterprise', 'enterprise.industry', 'enterprise.sector');

export const cases: Readonly<Record<string, readonly Case[]>> = {
  'cn/2022/demonstration-factory-application': [
    ...demonstration,
    ...plausible.applicant2022,
    ...plausible.task2022,
    plausible.recommendingUnit2022,
  ],
  'hebei/2022/demonstration-factory-application': [
    ...demonstration,
    ...plausible.applicant2022,
    ...plausible.task2022,
    plausible.recommenderOfHebei2022,
    plausible.inHebei('factoryOfHebei', 'enterprise.factoryAddress'),
    plausible.inHebei('taskOfHebei', 'task.address'),
    plausible.factoryOfOneCity('factoryOfOneCity'),
    plausible.factoryOfOneCity('taskOfOneCity', 'task.address'),
    plausible.recommenderOfFactory,
  ],
  'cn/2022/excellent-scenario-application': [
    ...plausible.applicant2022,
    plausible.builtIn2022,
    plausible.scenariosCost2022,
    sectorOfScenario,
    plausible.recommendingUnit2022,
  ],
  'hebei/2022/excellent-scenario-application': [
    ...plausible.applicant2022,
    plausible.builtIn2022,
    plausible.scenariosCost2022,
    sectorOfScenario,
    plausible.recommenderOfHebei2022,
    plausible.inHebei('factoryOfHebei', 'enterprise.factoryAddress'),
    plausible.factoryOfOneCity('factoryOfOneCity'),
    plausible.recommenderOfFactory,
  ],
  'hubei/2023/scenario-application': plausible.applicantHubei,
  'hebei/2026/advanced-factory-application': [...application, ...plausible.applicantHebei],
  'hebei/2026/basic-factory-list': [
    ...basicList,
    listOfFactories('factories'),
    plausible.listedMaturity('factories'),
    plausible.listedEnterprises('factories'),
    plausible.listedIndustry,
    plausible.sectorOfIndustry('factories[0]', 'factories[0].industry', 'factories[0].sector', []),
    plausible.reporterOfHebei,
  ],
  'hebei/2026/overseas-factory-list': [
    plausible.reporterOfHebei,
    plausible.employeesTold,
    plausible.overseasContact,
    ...plausible.abroad,
  ],
  'hebei/2026/advanced-recommendation-summary': [
    ...advancedSummary,
    listOfFactories('recommendedFactories'),
    plausible.listedMaturity('recommendedFactories'),
    plausible.listedEnterprises('recommendedFactories'),
    plausible.namedFactory,
    plausible.positionTold,
    plausible.recommenderContact,
    plausible.recommenderOfSummary,
  ],
  'cn/2022/recommendation-summary': [
    ...summaryQuotas('湖北省经济和信息化厅', { scenarios: 30, factories: 10 }),
    plausible.recommendsSomething,
    ...plausible.namedIn('recommendedFactories'),
    plausible.recommendingUnit2022,
  ],
  'hebei/2022/recommendation-summary': [
    ...summaryQuotas('河北省工业和信息化厅', { scenarios: 30, factories: 10 }),
    plausible.recommendsSomething,
    ...plausible.namedIn('recommendedFactories'),
    plausible.recommenderOfHebei2022,
    plausible.recommenderOfOneCity,
  ],
  'cn/2024/excellence-recommendation-summary': [
    ...projectQuota('北京市经济和信息化局', 20),
    stagesNamed,
    plausible.recommendingUnit2024,
    ...plausible.namedIn('recommendedFactories'),
  ],
  'inner-mongolia/2024/excellence-recommendation-summary': [
    ...projectQuota('内蒙古自治区工业和信息化厅', 20),
    stagesNamed,
    plausible.recommenderOfInnerMongolia,
    ...plausible.namedIn('recommendedFactories'),
  ],
  'gansu/2026/basic-factory-application': [
    ...basicFactory,
    plausible.foundedBefore(2026),
    ...plausible.basicGansu,
    plausible.ofGansu('regionOfGansu', 'enterprise.region'),
    plausible.ofOneCity(
      'regionOfOneCity',
      'enterprise.region',
      ['兰州市榆中县', '天水市', '榆中县'],
      ['兰州市崆峒区', '平凉市'],
      {
        'enterprise.address': '兰州市城关区',
        'factory.address': '天水市秦州区',
      },
    ),
  ],
  'gansu/2026/advanced-factory-application': [
    ...advancedFactory,
    plausible.foundedBefore(2026),
    ...plausible.advancedGansu,
  ],
  'gansu/2026/projects-under-construction': [
    ...projects,
    plausible.buildingPeriod,
    plausible.buildingMonths,
    plausible.ofGansu('locationOfGansu', 'projects[0].location'),
    plausible.ofOneCity('locationOfOneCity', 'projects[0].location', ...plausible.districtsOfGansu),
    ...plausible.buildingTime,
    ...plausible.buildingPlans,
    ...plausible.projectPlausible,
  ],
  'gansu/2026/excellent-scenario-application': plausible.scenarioGansu,
  'gansu/2026/self-assessment-summary': [...plausible.assessments, plausible.filledByOfGansu, plausible.preparerNamed],
  'gansu/2026/cultivation-report': [plausible.figuresTold, plausible.sharesPlausible, plausible.progressOfFactories],
  'gansu/2026/authority-commitment': [...plausible.authority, plausible.ofGansu('authorityOfGansu', 'authority')],
  'gansu/2026/evaluation-recommendation': [
    plausible.ofGansu('locationOfGansu', 'evaluations[0].location'),
    plausible.ofOneCity('locationOfOneCity', 'evaluations[0].location', ...plausible.districtsOfGansu),
    plausible.listedByOffice('filledByOfLocation', 'evaluations', 'location'),
    plausible.revenueTold,
    plausible.investmentTold,
    ...plausible.evaluationTold,
    plausible.filledByOfGansu,
    plausible.projectNamed,
    plausible.preparerNamed,
    plausible.filledInTime,
    {
      rule: 'maturity',
      severity: 'warning',
      holds: [
        { 'evaluations[0].category': 'advanced', 'evaluations[0].maturity.level': 'two' },
        { 'evaluations[0].category': 'scenario', 'evaluations[0].maturity.level': 'one' },
      ],
      fails: [
        ['evaluations[0]', { 'evaluations[0].category': 'advanced', 'evaluations[0].maturity.level': 'one' }],
        ['evaluations[0]', { 'evaluations[0].category': 'basic', 'evaluations[0].maturity.level': 'one' }],
      ],
    },
    {
      rule: 'noCertificationForScenarios',
      severity: 'error',
      holds: [
        { 'evaluations[0].category': 'scenario', 'evaluations[0].maturityCertified': undefined },
        { 'evaluations[0].category': 'basic', 'evaluations[0].maturityCertified': true },
      ],
      fails: [['evaluations[0]', { 'evaluations[0].category': 'scenario', 'evaluations[0].maturityCertified': false }]],
    },
  ],
  'gansu/2026/excellence-recommendation-summary': [
    plausible.recommenderOfGansu,
    plausible.recommenderIsOffice,
    ...plausible.namedIn('recommendedFactories'),
    {
      rule: 'candidates',
      severity: 'error',
      holds: [{ 'recommendedFactories[0].enterprise': '兰州兰石重工有限公司' }],
      fails: [['recommendedFactories[0].enterprise', { 'recommendedFactories[0].enterprise': '兰州兰石重工公司' }]],
    },
  ],
  'hubei/2023/recommendation-summary': [
    plausible.recommenderOfHubei,
    ...plausible.namedIn('recommendedScenarios', 'OfScenarios'),
  ],
  'hubei/2023/scenario-case-outline': [plausible.scenariosNamed('mass-customisation')],
  'hubei/2023/formal-review-checklist': [
    plausible.enterpriseNamed(),
    plausible.reviewerOfHubei,
    {
      rule: 'passes',
      severity: 'warning',
      holds: [reviewed({ secret: false })],
      fails: [
        ['review.secret', reviewed({ secret: true })],
        ...rows.map((id) => [`review.${id}`, reviewed({ [id]: false })] as const),
      ],
    },
  ],
};
