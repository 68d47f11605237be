/** What cannot be so, and the conditions of who may apply: the same in many forms, in the year of each. */
import type { Case, Values } from './case.ts';

/** Founded before the application; that of an earlier year proves nothing. */
export const foundedBefore = (year: number): Case => {
  const dates = (foundedOn: string, appliedOn: string): Values => ({ 'enterprise.foundedOn': foundedOn, appliedOn });
  return {
    rule: 'foundedBeforeApplying',
    severity: 'warning',
    holds: [
      dates(`${year}-10-01`, `${year}-10-01`),
      dates('1998-05', `${year}-10-01`),
      dates('1800-01-01', `${year}-10-01`),
      dates('1840-05', `${year}-10-01`),
      dates('2019-01', `${year}-10-01`),
      dates(`${year}-03-01`, `${year - 1}-06-04`),
    ],
    fails: [
      ['enterprise.foundedOn', dates(`${year}-10-02`, `${year}-10-01`)],
      ['enterprise.foundedOn', dates(`${year + 1}-01-01`, `${year - 1}-06-04`)],
      // 2026, by a slip of the pen
      ['enterprise.foundedOn', dates('1026-05-01', `${year}-10-01`)],
      ['enterprise.foundedOn', dates('1799-12-31', `${year}-10-01`)],
    ],
  };
};

/** One value of one field on both sides. */
const sides = (
  rule: string,
  at: string,
  field: string,
  holds: readonly unknown[],
  fails: readonly unknown[],
): Case => ({
  rule,
  severity: 'warning',
  holds: holds.map((value) => ({ [field]: value })),
  fails: fails.map((value) => [at, { [field]: value }]),
});

/** Of each of the fields. */
const bothSides = (
  rule: string,
  fields: readonly string[],
  holds: readonly unknown[],
  fails: readonly unknown[],
): Case => {
  const each = fields.map((field) => sides(rule, field, field, holds, fails));
  return {
    rule,
    severity: 'warning',
    holds: each.flatMap((one) => one.holds),
    fails: each.flatMap((one) => one.fails),
  };
};

/** Its name stands beside a code that no table names; the levels above it are its own. */
const named = (above: Values, rule = 'industryNamed'): Case => {
  const group = (value: string): Values => ({ ...above, 'enterprise.industry.group': value });
  return {
    rule,
    severity: 'warning',
    holds: [group('351-采矿、冶金、建筑专用设备制造'), group('制造业-专用设备制造业-采矿、冶金、建筑专用设备制造')],
    fails: [['enterprise.industry.group', group('351')]],
  };
};
const division: Values = { 'enterprise.industry.division': '35' };
const section: Values = { ...division, 'enterprise.industry.section': 'C' };

/** What is published has its number. */
export const numbered: readonly Case[] = (['standard', 'patent'] as const).map((kind): Case => {
  const filed = (status: string, number?: string): Values => ({
    [`${kind}s`]: [{ name: '名称', status, ...(number !== undefined && { number }) }],
  });
  return {
    rule: `${kind}Numbers`,
    severity: 'warning',
    holds: [
      filed('published', 'GB/T 39117'),
      filed(kind === 'patent' ? 'examination' : 'draft'),
      { [`${kind}s`]: undefined },
    ],
    fails: [[`${kind}s[0].number`, filed('published')]],
  };
});

/** A person has a name, no telephone and no office; a position no telephone. @param people who is named, beside the contact */
const namesTold = (...people: readonly string[]): readonly Case[] => {
  const names = ['contact', ...people].map((id) => `enterprise.${id}.name`);
  return [
    bothSides(
      'namesTold',
      names,
      ['欧阳娜娜', 'John Smith', '局某', '买买提·艾力'],
      ['13872152325', '赵志强1', '某某市工业和信息化局', '某某省工业和信息化厅', '某某发改委'],
    ),
    bothSides(
      'positionTold',
      ['enterprise.contact.position'],
      ['总经理', '5G项目经理', '科长 8001'],
      ['13872152325', '科长 80012'],
    ),
  ];
};

/** Rates of each year since the founding in which no decimal point or unit has slipped. */
const ratiosPlausible = (year: number): Case => {
  const [debtRatio, profitMargin] = ['debtRatio', 'profitMargin'].map((id) => `enterprise.indicators.${id}`);
  const founded = { 'enterprise.foundedOn': `${year - 2}-05` };
  return {
    rule: 'ratiosPlausible',
    severity: 'warning',
    holds: [
      { [`${debtRatio}.${year - 1}`]: 500, [`${profitMargin}.${year - 1}`]: 100 },
      { [`${debtRatio}.${year - 1}`]: 0, [`${profitMargin}.${year - 1}`]: -450 },
      { ...founded, [`${debtRatio}.${year - 3}`]: undefined, [`${profitMargin}.${year - 2}`]: 611 },
    ],
    fails: [
      [`${debtRatio}["${year - 1}"]`, { [`${debtRatio}.${year - 1}`]: 500.5 }],
      [`${profitMargin}["${year - 1}"]`, { [`${profitMargin}.${year - 1}`]: 100.5 }],
      [`${profitMargin}["${year - 3}"]`, { 'enterprise.foundedOn': '1998-05', [`${profitMargin}.${year - 3}`]: 611 }],
      [`${profitMargin}["${year - 1}"]`, { ...founded, [`${profitMargin}.${year - 1}`]: 611 }],
      // founded in January, it had the whole year
      [
        `${profitMargin}["${year - 1}"]`,
        { 'enterprise.foundedOn': `${year - 1}-01`, [`${profitMargin}.${year - 1}`]: 611 },
      ],
    ],
  };
};

const noSigners = ['某某有限公司', '某某集团', '天水市工业和信息化局', '某某省工业和信息化厅', '13909381234'];

/** Who has filled in a list. */
export const preparerNamed: Case = sides(
  'preparerNamed',
  'preparer.name',
  'preparer.name',
  ['张三', '张三 8001'],
  ['13909381234', '张三 80012', '天水市工业和信息化局', '某某发改委', '某某有限公司'],
);

/** How much more there may be of it. */
const changedMost = [
  ['productivity', 1000],
  ['supplierOnTime', 200],
  ['orderOnTime', 200],
] as const;
/** A name and a position that are none, and who signs. */
const peopleNamed: readonly Case[] = [
  {
    rule: 'contactNamed',
    severity: 'warning',
    holds: [
      ...['李华', '李 华', '李　华', '欧阳娜娜', '买买提·艾力', 'John Smith', 'Li'].map((name) => ({
        'enterprise.contact.name': name,
      })),
      ...['总经理', '科长', 'CEO', 'HR'].map((position) => ({ 'enterprise.contact.position': position })),
    ],
    fails: [
      ...['李', 'A', '（无）', '1'].map(
        (name) => ['enterprise.contact.name', { 'enterprise.contact.name': name }] as const,
      ),
      ...['1', '长'].map(
        (position) => ['enterprise.contact.position', { 'enterprise.contact.position': position }] as const,
      ),
    ],
  },
  sides('signedByPerson', 'pledge.signature', 'pledge.signature', ['王二', '刘志强（章）', undefined], noSigners),
];
const changed = (id: string, change: number): Values => ({ kpis: { [id]: { change } } });
const changesPlausible: Case = {
  rule: 'changesPlausible',
  severity: 'warning',
  holds: [
    { kpis: {} },
    ...changedMost.flatMap(([id, most]) => [changed(id, most), changed(id, -5), changed(id, most - 1)]),
  ],
  fails: changedMost.map(([id, most]) => [`kpis.${id}`, changed(id, most + 0.5)]),
};

/** What is built costs no ten times what the enterprise has. */
const costs = (field: string, year: number): Case => {
  const filed = (cost: number): Values => ({
    [field]: cost,
    [`enterprise.indicators.totalAssets.${year - 1}`]: 100,
  });
  return {
    rule: 'investmentWithinAssets',
    severity: 'warning',
    holds: [filed(0), filed(900), filed(1000)],
    fails: [[field, filed(1000.5)]],
  };
};
const scenariosCost = (year: number): Case => costs('scenarios[0].investment', year);
export const scenariosCost2022 = scenariosCost(2022);

/** The contact and the enterprise of a row of a summary. */
export const namedIn = (list: string, of = 'OfFactories'): readonly Case[] => {
  const row = { enterprise: '某某有限公司', contact: '张三' };
  const offices = ['邯郸市工业和信息化局', '某某省工业和信息化厅', '某某发改委'];
  const filed = (cells: object): Values => ({ [list]: [{ ...row, ...cells }] });
  return [
    {
      rule: `contacts${of}`,
      severity: 'warning',
      holds: ['张三', '张三 总经理', '张三 8001'].map((contact) => filed({ contact })),
      fails: ['13872152325', '张三 80012', '某某有限公司', ...offices].map((contact) => [
        `${list}[0].contact`,
        filed({ contact }),
      ]),
    },
    {
      rule: `enterprises${of}`,
      severity: 'warning',
      holds: [filed({ enterprise: '某某集团有限公司' })],
      fails: offices.map((enterprise) => [`${list}[0].enterprise`, filed({ enterprise })]),
    },
  ];
};

/** The least revenue of 大型, 中型 and 小型. */
export const revenueOfClass = (year: number): Case => {
  const filed = (scale: string, revenue: number): Values => ({
    'enterprise.scale': scale,
    [`enterprise.indicators.mainRevenue.${year - 1}`]: revenue,
  });
  const [large, medium, small] = [40_000, 2000, 300];
  return {
    rule: 'scaleByRevenue',
    severity: 'warning',
    holds: [
      filed('micro', 0),
      filed('large', large),
      filed('large', large + 1000),
      filed('medium', medium),
      filed('small', small),
    ],
    fails: [
      ['enterprise', filed('large', large - 0.1)],
      ['enterprise', filed('medium', medium - 0.1)],
      ['enterprise', filed('small', small - 0.1)],
    ],
  };
};

/** The days of a pledge; one may be signed alone. */
const pledgedOn = (rule: string, holds: readonly string[], fails: readonly string[]): Case => {
  const dated = sides(rule, 'pledge.date', 'pledge.date', holds, fails);
  return { ...dated, holds: [...dated.holds, { pledge: { signature: '张三' } }] };
};

/** Dated in the years of the application, under the seal of the applicant. */
export const pledged = (year: number): readonly Case[] => [
  pledgedOn('pledgedInTime', [`${year}-12-31`, `${year - 1}-01-01`], [`${year + 1}-01-01`, `${year - 2}-12-31`]),
  {
    rule: 'sealOfApplicant',
    severity: 'warning',
    holds: ['兰州某某（集团）有限公司', '兰州某某(集团) 有限公司（公章）', undefined].map((seal) => ({
      'enterprise.name': '兰州某某（集团）有限公司',
      'pledge.seal': seal,
    })),
    fails: ['另一公司', '有限公司', '兰州市工业和信息化局'].map((seal) => [
      'pledge.seal',
      { 'enterprise.name': '兰州某某（集团）有限公司', 'pledge.seal': seal },
    ]),
  },
];

/** The sector by the groups of GB/T 4754 that are of one sector only. */
export const sectorOfIndustry = (
  at: string,
  industry: string,
  sector: string,
  above: readonly ('section' | 'division')[] = ['section', 'division'],
): Case => {
  const filed = (group: string, of: string): Values => {
    const [division, section] = [group.slice(0, 2), group < '13' ? 'B' : 'C'];
    const levels = Object.fromEntries(above.map((level) => [level, level === 'section' ? section : division]));
    return { [industry]: { ...levels, group }, [sector]: of };
  };
  return {
    rule: 'sectorOfIndustry',
    severity: 'warning',
    holds: [
      filed('135-屠宰及肉类加工', 'consumer-goods'),
      filed('301-水泥、石灰和石膏制造', 'raw-materials'),
      filed('351-采矿、冶金、建筑专用设备制造', 'equipment'),
      filed('367', 'equipment'),
      filed('376', 'consumer-goods'),
      filed('391', 'electronics'),
      filed('395', 'consumer-goods'),
      filed('398', 'raw-materials'),
      // beside those that are of one sector
      ...['120', '201', '261', '281', '304', '332', '370'].map((code) => filed(code, 'electronics')),
      // of more than one sector
      filed('356-电子和电工机械专用设备制造', 'electronics'),
      filed('358-医疗仪器设备及器械制造', 'consumer-goods'),
      filed('382', 'electronics'),
      filed('305', 'consumer-goods'),
      filed('261', 'consumer-goods'),
    ],
    fails: [
      [at, filed('135-屠宰及肉类加工', 'electronics')],
      [at, filed('301-水泥、石灰和石膏制造', 'electronics')],
      [at, filed('311', 'consumer-goods')],
      [at, filed('351-采矿、冶金、建筑专用设备制造', 'electronics')],
      [at, filed('367', 'raw-materials')],
      ...['131', '191', '211', '241', '271'].map((code) => [at, filed(code, 'equipment')] as const),
      ...['251', '303', '341', '371', '375'].map((code) => [at, filed(code, 'electronics')] as const),
      ...['391', '392', '393', '397'].map((code) => [at, filed(code, 'consumer-goods')] as const),
    ],
  };
};

/** What is built makes nothing worse: each effect with whether more of it is better. @param beside what others hold against the effects */
const effectsImprove = (
  effects: readonly (readonly [string, boolean])[],
  beside: Values = {},
  { step = 0.5 } = {},
): Case => ({
  rule: 'effectsImprove',
  severity: 'warning',
  holds: effects.flatMap(([effect, isMoreBetter]) => [
    { ...beside, [effect]: { before: 70, after: 70 } },
    { ...beside, [effect]: isMoreBetter ? { before: 70, after: 70 + step } : { before: 70 + step, after: 70 } },
  ]),
  fails: effects.map(([effect, isMoreBetter]) => [
    effect,
    { ...beside, [effect]: isMoreBetter ? { before: 70, after: 70 - step } : { before: 70 - step, after: 70 } },
  ]),
});

const withMeans = (means: Values): Values =>
  Object.fromEntries(
    ['equipment', 'software', 'processes', 'technologies'].map((id) => [
      `scenarios[0].${id}`,
      id in means ? means[id] : [],
    ]),
  );

/** An office by its name. */
const centralEnterprises = ['中国宝武钢铁集团有限公司', '中国石化', '鞍钢集团'];
const offices2022 = [
  '浙江省经济和信息化厅',
  '浙江省经济和信息化厅、浙江省发展和改革委员会',
  '河北省市场监督管理局',
  '北京市经济和信息化局',
  '内蒙古自治区工业和信息化厅',
  '青岛市工业和信息化局',
  '新疆生产建设兵团工业和信息化局',
];
const noOffices = [
  '某某',
  '张三',
  '浙江省',
  '海口市工业和信息化局',
  '河北省石家庄市工业和信息化局',
  '北京市海淀区科学技术和经济信息化局',
  '某某有限公司',
  '浙江省某某有限公司',
  '浙江省某某门窗有限公司',
];
/** In 2022 central enterprises are recommended by the place where they are. */
export const recommendingUnit2022: Case = sides('recommendingUnit', 'recommender', 'recommender', offices2022, [
  ...noOffices,
  ...centralEnterprises,
]);
export const recommendingUnit2024: Case = sides(
  'recommendingUnit',
  'recommender',
  'recommender',
  [...offices2022, ...centralEnterprises],
  noOffices,
);

/** One of the guide, by its code or its name, or a new one by a name. */
export const scenariosNamed = (listed: string): Case =>
  sides(
    'scenariosNamed',
    'scenarios[0].name',
    'scenarios[0].name',
    [listed, '先进过程控制', 'AI质检', '自拟场景应用', '生产作业人机协同', '质量管控-46.油品调和在线优化'],
    [
      '1',
      '场景',
      '场景一',
      '典型场景2',
      '生产作业',
      '2.生产作业',
      '产品服务环节',
      '工艺设计-46.新场景',
      '工艺设计—场景3',
      'MES',
      'A线',
    ],
  );

/** Of what each scenario is made of, one list suffices. */
export const meansTold: Case = {
  rule: 'meansTold',
  severity: 'warning',
  holds: [
    { equipment: [{ kind: 'cnc-and-robots', name: '机器人', model: 'A', supplier: '某某公司' }] },
    { software: [{ kind: 'production', name: '系统', model: 'A', supplier: '某某公司' }] },
    { processes: [{ name: '焊接', application: '应用' }] },
    { technologies: [{ name: '视觉', application: '应用' }] },
  ].map((means) => withMeans(means)),
  fails: [
    ['scenarios[0]', withMeans({})],
    ['scenarios[0]', withMeans({ equipment: undefined, technologies: undefined })],
  ],
};

/** The name of a licence. */
const enterprises = [
  ...['某某有限公司', '某某股份有限公司某某分公司', '某某（集团）', '某某机床厂', '某某研究院', '某某养殖专业合作社'],
  ...['某某检测中心', '某某企业管理合伙（有限合伙）', '某某林场', '某某农业发展企业', '某某设计所（普通合伙）'],
];
const noEnterprises = ['恒达', '恒达石化', '天水', '张三', '1', '襄阳市经信局', '某某省工业和信息化厅'];
export const enterpriseNamed = (field = 'enterprise.name'): Case =>
  sides('enterpriseNamed', field, field, enterprises, noEnterprises);

/** A factory has a name of its own. */
const factoryNamed: Case = {
  rule: 'factoryNamed',
  severity: 'warning',
  holds: ['兰州某某有限公司智能工厂', '仪表工厂'].map((name) => ({
    'enterprise.name': '兰州某某有限公司',
    'factory.name': name,
  })),
  fails: [
    ['factory.name', { 'enterprise.name': '兰州某某有限公司', 'factory.name': '项目' }],
    ['factory.name', { 'enterprise.name': '兰州某某有限公司', 'factory.name': '车间一' }],
    ['factory.name', { 'enterprise.name': '兰州某某有限公司', 'factory.name': '兰州某某有限公司' }],
  ],
};

const noAccident: Case = {
  rule: 'noAccident',
  severity: 'warning',
  holds: [{ 'enterprise.accident': { answer: false } }],
  fails: [['enterprise.accident.answer', { 'enterprise.accident': { answer: true, detail: '某事故' } }]],
};

const appliedIn = (year: number): Case => ({
  rule: 'appliedInYear',
  severity: 'warning',
  holds: [{ appliedOn: `${year}-01-01` }],
  fails: [
    ['appliedOn', { appliedOn: `${year - 1}-12-31` }],
    ['appliedOn', { appliedOn: `${year + 1}-01-01` }],
  ],
});

const appliedAfter = (day: string, before: string, ...others: readonly string[]): Case => ({
  rule: 'appliedAfterNotice',
  severity: 'warning',
  holds: [day, `${day.slice(0, 4)}-12-01`, ...others].map((appliedOn) => ({ appliedOn })),
  fails: [['appliedOn', { appliedOn: before }]],
});

/** The deadline of those who apply; another year is told by itself. */
const appliedBy = (day: string, after: string): Case =>
  sides(
    'appliedByDeadline',
    'appliedOn',
    'appliedOn',
    [day, `${day.slice(0, 4)}-01-01`, `${Number(day.slice(0, 4)) + 1}-01-01`],
    [after, `${day.slice(0, 4)}-12-31`],
  );

const offices = ['石家庄市工业和信息化局', '河北省石家庄市工业和信息化局', '雄安新区工信科技数据局'];
const groups = ['中国某某集团有限公司', '石家庄某某集团有限公司', '中国石油化工股份有限公司', '国家电网有限公司'];
const recipient = '河北省工业和信息化厅';
const strangers = [
  '山东省工业和信息化厅',
  '太原市工业和信息化局',
  '石家庄某某有限公司',
  '石家庄市某某有限公司',
  // a company with a character that offices end in
  '石家庄市某某门业有限公司',
  '河北省',
  '石家庄市',
];

/** An office of Hebei by its name, not the one that the list goes to. */
export const reporterOfHebei: Case = sides('reporterOfHebei', 'reporter', 'reporter', offices, [
  ...strangers,
  recipient,
]);
/** Groups of enterprises recommend what is theirs. */
export const recommenderOfSummary: Case = sides(
  'recommenderOfHebei',
  'recommender',
  'recommender',
  [...offices, ...groups],
  [...strangers, recipient],
);
/** In 2022 central enterprises are recommended by the place where they are. */
export const recommenderOfHebei2022: Case = sides(
  'recommenderOfHebei',
  'recommender',
  'recommender',
  [...offices, recipient],
  [...strangers, ...groups],
);
/** The province itself recommends to the nation, and what is filed through it. */
export const recommenderOfHebei: Case = sides(
  'recommenderOfHebei',
  'recommender',
  'recommender',
  [...offices, ...groups, recipient],
  strangers,
);

export const recommenderOfInnerMongolia: Case = sides(
  'recommenderOfInnerMongolia',
  'recommender',
  'recommender',
  [
    '内蒙古自治区工业和信息化厅',
    '包头市工业和信息化局',
    '包头某某集团有限公司',
    '中国石油化工股份有限公司',
    '国家电网有限公司',
  ],
  ['北京市', '北京市经济和信息化局', '包头市', '内蒙古自治区', '包头某某有限公司', '包头某某门业有限公司'],
);

/** A scenario has its results. */
const builtBeforeApplying = (year: number): Case => {
  const built = (appliedOn: string, end: string): Values => ({
    appliedOn,
    'scenarios[0].period': { start: '2019-01-01', end },
  });
  return {
    rule: 'builtBeforeApplying',
    severity: 'warning',
    holds: [
      built(`${year}-10-20`, `${year}-10-20`),
      built(`${year}-10-20`, `${year}-10`),
      built(`${year - 1}-10-20`, `${year}-01-01`),
    ],
    fails: [['scenarios[0].period.end', built(`${year}-10-20`, `${year}-10-21`)]],
  };
};
export const builtIn2022 = builtBeforeApplying(2022);

export const applicant2022: readonly Case[] = [
  ...peopleNamed,
  changesPlausible,
  scenariosNamed('mass-customisation'),
  meansTold,
  enterpriseNamed(),
  foundedBefore(2022),
  revenueOfClass(2022),
  noAccident,
  appliedIn(2022),
  appliedAfter('2022-09-23', '2022-09-22'),
  appliedBy('2022-10-28', '2022-10-29'),
  ...pledged(2022),
  pledgedOn('pledgedAfterNotice', ['2022-09-23', '2022-11-11'], ['2022-09-22', '2022-11-12']),
  ...namesTold('representative'),
  ratiosPlausible(2022),
];
export const recommenderOfHubei: Case = {
  rule: 'recommenderOfHubei',
  severity: 'warning',
  holds: [
    '武汉市经济和信息化局',
    '湖北省经济和信息化厅',
    '中国某某集团有限公司',
    '中国石油化工股份有限公司',
    '国家电网有限公司',
    // of a district or a county-level city, as the checklist of the districts
    '江夏区科学技术和经济信息化局',
    '大冶市经济和信息化局',
    '神农架林区科学技术和经济信息化局',
  ].map((recommender) => ({ recommender })),
  fails: [
    '长沙市工业和信息化局',
    '湖南省工业和信息化厅',
    '武汉某某有限公司',
    '天门某某有限公司',
    '湖北省',
    '武汉市',
  ].map((recommender) => ['recommender', { recommender }]),
};

/** An address that names another province or city first; a district alone may be of the province. */
const addressIn = (rule: string, field: string, own: readonly string[]): Case =>
  sides(
    rule,
    field,
    field,
    [...own, '高新技术产业开发区1号', '某县市场监督管理局旁', '深圳工业园区', '深圳路1号', '德国产业园', '高新区'],
    [
      '上海市浦东新区张江路1号',
      '陕西省西安市雁塔区',
      '延边朝鲜族自治州延吉市',
      `山东省济南市${own[0]}路1号`,
      '深圳南山区科技园',
      '海淀区中关村大街1号',
      '泰国罗勇府',
    ],
  );
export const inHebei = (rule: string, field: string): Case =>
  addressIn(rule, field, ['石家庄市长安区', '河北省唐山市丰南区', '雄安新区容城县', '迁安市经济开发区']);
const inHubei = (rule: string, field: string): Case =>
  addressIn(rule, field, ['武汉市东湖新技术开发区', '湖北省襄阳市', '大冶市', '恩施土家族苗族自治州']);
const inGansu = (rule: string, field: string): Case =>
  addressIn(rule, field, ['兰州市城关区', '甘肃省天水市', '玉门市', '临夏回族自治州永靖县']);

/** A place within its city, or of none that can be told; places of two. */
export const ofOneCity = (
  rule: string,
  field: string,
  within: readonly string[],
  across: readonly string[],
  others: Values = {},
): Case => ({
  rule,
  severity: 'warning',
  holds: within.map((place) => ({ ...others, [field]: place })),
  fails: across.map((place) => [field, { ...others, [field]: place }] as const),
});
export const districtsOfGansu = [
  [
    '甘肃省兰州市榆中县夏官营镇',
    '兰州市天水北路222号',
    '天水市秦州区兰州路12号',
    '天水市麦积区兰州理工大学天水研究院',
    '平凉市静宁县',
    '临夏回族自治州永靖县',
    '榆中县',
    '武威市天祝藏族自治县',
  ],
  ['甘肃省兰州市崆峒区', '天水市静宁县', '兰州市天水市', '白银市临夏县'],
] as const;
const citiesOfHebei = [
  [
    '唐山市迁安市',
    '保定市定州市',
    '保定市容城县雄安新区',
    '石家庄市辛集市',
    '石家庄市桥西区',
    '石家庄市新华区青县路1号',
    '沧州市献县；廊坊市大厂回族自治县',
    '廊坊市霸州市',
    '邯郸市丛台区沧州路5号',
    '石家庄市裕华区涿州大街1号',
  ],
  ['保定市迁安市', '河北省沧州市霸州市', '石家庄市丛台区', '唐山市定州市', '保定市清苑区；石家庄市丛台区'],
] as const;
const citiesOfHubei = [
  [
    '孝感市汉川市',
    '武汉市江夏区',
    '恩施土家族苗族自治州利川市',
    '襄阳市襄州区荆州街1号',
    '荆州市沙市区',
    '宜昌市长阳土家族自治县',
  ],
  ['武汉市汉川市', '荆州市仙桃市', '武汉市樊城区'],
] as const;
/** And these of the same rule. */
const also = (each: Case, { holds = [], fails = [] }: Partial<Case>): Case => ({
  ...each,
  holds: [...each.holds, ...holds],
  fails: [...each.fails, ...fails],
});
/** The office that recommends is of the city, of another one, or of no city. */
const officeOf = (
  rule: string,
  office: string,
  offices: readonly [readonly string[], readonly string[]],
  places: Values,
): Case => ofOneCity(rule, office, ...offices, places);
export const recommenderOfFactory = also(
  officeOf(
    'recommenderOfFactory',
    'recommender',
    [
      ['唐山市工业和信息化局', '迁安市工业和信息化局', '丰润区工业和信息化局', '河北省工业和信息化厅'],
      ['石家庄市工业和信息化局', '辛集市工业和信息化局'],
    ],
    { 'enterprise.factoryAddress': '河北省唐山市迁安市' },
  ),
  {
    // what reports by itself is none of the city around it
    holds: [
      ['定州市', '保定市定州市'],
      ['定州市', '河北省定州市'],
      ['雄安新区', '保定市容城县'],
      ['雄安新区', '河北雄安新区安新县'],
      ['保定市', '保定市莲池区；廊坊市固安县'],
    ].map(([office, address]) => ({ recommender: `${office}工业和信息化局`, 'enterprise.factoryAddress': address })),
    fails: [
      ['定州市', '保定市莲池区'],
      ['保定市', '河北省定州市'],
      ['保定市', '保定市定州市'],
      ['雄安新区', '石家庄市裕华区'],
      ['唐山市', '保定市莲池区；廊坊市固安县'],
    ].map(([office, address]) => [
      'recommender',
      { recommender: `${office}工业和信息化局`, 'enterprise.factoryAddress': address },
    ]),
  },
);
export const factoryOfOneCity = (rule: string, field = 'enterprise.factoryAddress'): Case =>
  ofOneCity(rule, field, ...citiesOfHebei);
const officesOfLanzhou = [
  ['兰州市工信局', '榆中县工业和信息化局', '甘肃省工业和信息化厅'],
  ['天水市工业和信息化局', '静宁县工信局'],
] as const;
export const listedByOffice = (rule: string, list: string, place: string): Case => {
  const [all, first] = [`${list}[*].${place}`, `${list}[0].${place}`];
  return {
    rule,
    severity: 'warning',
    holds: [...officesOfLanzhou[0], '天水某某有限公司'].map((filledBy) => ({ [all]: '兰州市', filledBy })),
    fails: [
      [first, { [all]: '天水市', [first]: '兰州市', filledBy: '天水市工业和信息化局' }],
      [first, { [all]: '平凉市', [first]: '兰州市', filledBy: '静宁县工信局' }],
    ],
  };
};

/** Another city's or province's name is told; a county's alone may be of the province. */
export const ofGansu = (rule: string, field: string): Case =>
  sides(
    rule,
    field,
    field,
    ['甘肃省工业和信息化厅', '兰州市榆中县', '敦煌市工业和信息化局', '合作市', '榆中县工业和信息化局', '兰州新区'],
    ['西安市雁塔区', '陕西省工业和信息化厅', '内蒙古自治区工业和信息化厅'],
  );

export const recommenderOfGansu: Case = sides(
  'recommenderOfGansu',
  'recommender',
  'recommender',
  [
    ...['甘肃省工业和信息化厅', '兰州市工业和信息化局', '榆中县工业和信息化局', '酒泉钢铁（集团）有限责任公司'],
    ...['中国石油天然气股份有限公司', '国家电力投资公司'],
  ],
  [
    '陕西省工业和信息化厅',
    '甘肃省',
    '兰州市',
    '张三',
    '天水华天科技股份有限公司',
    '天水某某门业有限公司',
    '陕西省某某集团',
  ],
);

/** The office of the district that reviews. */
export const reviewerOfHubei: Case = sides(
  'reviewerOfHubei',
  'reviewer.seal',
  'reviewer.seal',
  ['江夏区科学技术和经济信息化局', '武汉市经济和信息化局', '武汉东湖新技术开发区企业服务和重点项目推进局', undefined],
  ['长沙市工业和信息化局', '武汉某某有限公司', '武汉某某有限公司办公室'],
);

export const applicantHubei: readonly Case[] = [
  ...peopleNamed,
  scenariosCost(2023),
  scenariosNamed('mass-customisation'),
  enterpriseNamed(),
  ...namesTold('representative'),
  ratiosPlausible(2023),
  {
    rule: 'pledgedInYear',
    severity: 'warning',
    holds: [
      ['2023-05-05', '2023-01-01'],
      ['2022-05-05', '2022-05-01'],
      ['2023-05-05', undefined],
    ].map(([appliedOn, date]) => ({ appliedOn, 'pledge.date': date })),
    fails: [['pledge.date', { appliedOn: '2023-05-05', 'pledge.date': '2022-12-31' }]],
  },
  ...pledged(2023),
  named(division),
  foundedBefore(2023),
  revenueOfClass(2023),
  noAccident,
  appliedIn(2023),
  recommenderOfHubei,
  inHubei('applicantOfHubei', 'enterprise.address'),
  inHubei('scenariosOfHubei', 'scenarios[0].address'),
  ofOneCity('addressOfOneCity', 'enterprise.address', ...citiesOfHubei),
  also(ofOneCity('scenariosOfOneCity', 'scenarios[0].address', ...citiesOfHubei), {
    fails: [['scenarios[1].address', { scenarios: ['武汉市江夏区', '荆州市仙桃市'].map((address) => ({ address })) }]],
  }),
  also(
    officeOf(
      'recommenderOfApplicant',
      'recommender',
      [
        ['孝感市经济和信息化局', '汉川市经济和信息化局', '孝南区经济和信息化局'],
        ['天门市经济和信息化局', '江夏区经济和信息化局'],
      ],
      {
        'enterprise.address': '孝感市汉川市',
        'scenarios[0].address': '孝感市汉川市',
      },
    ),
    {
      holds: [
        {
          recommender: '孝感市经济和信息化局',
          'enterprise.address': '武汉市江夏区',
          scenarios: ['孝感市汉川市', '武汉市江夏区'].map((address) => ({ address })),
        },
      ],
    },
  ),
  {
    rule: 'builtInYear',
    severity: 'warning',
    holds: ['2023-12-31', '2022-05'].map((end) => ({ 'scenarios[0].period': { start: '2022-01-02', end } })),
    fails: [['scenarios[0].period.end', { 'scenarios[0].period': { start: '2022-01-02', end: '2024-01-01' } }]],
  },
];

export const task2022: readonly Case[] = [
  costs('task.investment', 2022),
  ...numbered,
  {
    rule: 'taskInTime',
    severity: 'warning',
    holds: ['1990-01-01', '2021-05'].map((start) => ({ 'task.period': { start, end: '2025-12-31' } })),
    fails: [
      ['task.period.end', { 'task.period': { start: '2021-05', end: '2026-01' } }],
      ['task.period.start', { 'task.period': { start: '1989-12-31', end: '2024-12-31' } }],
    ],
  },
  sectorOfIndustry('enterprise.industry.group', 'enterprise.industry', 'task.sector'),
  {
    rule: 'subsectorWithinSector',
    severity: 'error',
    holds: [{ 'task.sector': 'equipment', 'task.subsector': 'automobiles' }],
    fails: [['task', { 'task.sector': 'raw-materials', 'task.subsector': 'automobiles' }]],
  },
];

const recommended = (list: string): Values => ({
  [list]: [{ enterprise: '企业', scenarios: ['mass-customisation'], contact: '张三', mobile: '13900000000' }],
});
export const recommendsSomething: Case = {
  rule: 'recommendsSomething',
  severity: 'warning',
  holds: [
    { ...recommended('recommendedScenarios'), recommendedFactories: undefined },
    { ...recommended('recommendedFactories'), recommendedScenarios: [] },
  ],
  fails: [['recommendedScenarios', { recommendedScenarios: [], recommendedFactories: [] }]],
};

export const listedMaturity = (list: string): Case => ({
  rule: 'maturity',
  severity: 'warning',
  holds: [{ [`${list}[0].maturityScore`]: 1.8 }, { [`${list}[0].maturityScore`]: 3 }],
  fails: [[`${list}[0].maturityScore`, { [`${list}[0].maturityScore`]: 1.7 }]],
});

const described = ['productionOperations', 'productionManagement', 'operationsManagement'].map(
  (part) => `parts.${part}`,
);

const amountsOfHebei = (assets = 0, investment = 0, revenue = 0): Values => ({
  'enterprise.indicators.totalAssets.2025': assets,
  'enterprise.indicators.mainRevenue.2025': revenue,
  'factory.investment': investment,
});

const listedScenario = {
  stage: 'production-operations',
  name: 'human-machine-collaborative-operation',
  instance: '实例',
};

export const applicantHebei: readonly Case[] = [
  ...namesTold('representative'),
  appliedBy('2026-04-10', '2026-04-11'),
  inHebei('factoryOfHebei', 'enterprise.factoryAddress'),
  factoryOfOneCity('factoryOfOneCity'),
  recommenderOfFactory,
  effectsImprove(
    [
      ...[
        'cncRate',
        'networkedRate',
        'labourProductivity',
        'resourceUtilisation',
        'salesPerCapita',
        'equipmentUtilisation',
        'orderOnTime',
        'aiScenarioRate',
        'aiModels',
      ].map((effect) => [`kpis.${effect}`, true] as const),
      ...['developmentCycle', 'defectRate', 'outputEnergy'].map((effect) => [`kpis.${effect}`, false] as const),
    ],
    {},
    { step: 1 },
  ),
  {
    rule: 'scenariosDistinct',
    severity: 'warning',
    holds: [
      {
        'factory.scenarios': ['一', '二', '三'].map((which) => ({ ...listedScenario, instance: `实例${which}` })),
      },
      { 'factory.scenarios': [listedScenario, { ...listedScenario, name: 'online-intelligent-inspection' }] },
    ],
    fails: [
      [
        'factory.scenarios',
        { 'factory.scenarios': [listedScenario, { ...listedScenario, instance: '另一实例' }, listedScenario] },
      ],
    ],
  },
  {
    rule: 'amountsPlausible',
    severity: 'warning',
    holds: [
      [100, 1000, 10_000],
      [100, 900, 9000],
      [0.5, 3, 4],
    ].map(([assets, investment, revenue]) => amountsOfHebei(assets, investment, revenue)),
    fails: [
      ['enterprise.indicators.totalAssets["2025"]', amountsOfHebei(0, 0, 0)],
      ['factory.investment', amountsOfHebei(100, 1000.5, 100)],
      ['enterprise.indicators', amountsOfHebei(100, 100, 10_000.5)],
    ],
  },
  {
    rule: 'aiModelsApplied',
    severity: 'warning',
    holds: [
      { 'kpis.aiModels': { before: 0, after: 5 }, 'factory.aiScenarios': [listedScenario] },
      { 'kpis.aiModels': { before: 0, after: 0 }, 'factory.aiScenarios': undefined },
    ],
    fails: [['factory.aiScenarios', { 'kpis.aiModels': { before: 0, after: 5 }, 'factory.aiScenarios': undefined }]],
  },
  {
    rule: 'aiModelsCounted',
    severity: 'warning',
    holds: [
      { 'kpis.aiModels': { before: 0, after: 1 }, aiModels: [{ name: '模型', function: '质检' }] },
      { 'kpis.aiModels': { before: 0, after: 0 }, aiModels: undefined },
    ],
    fails: [['aiModels', { 'kpis.aiModels': { before: 0, after: 0 }, aiModels: [{ name: '模型', function: '质检' }] }]],
  },
  {
    rule: 'partsDescribed',
    severity: 'error',
    holds: described.map((part) => ({ [part]: '无人化产线已投用。' })),
    fails: described.flatMap((part) =>
      ['无', '暂无。', '——', '略', '略。'].map((text) => [part, { [part]: text }] as const),
    ),
  },
  named(section),
  ...pledged(2026),
  sectorOfIndustry('enterprise.industry.group', 'enterprise.industry', 'factory.sector'),
  {
    rule: 'scenariosBuiltBeforeApplying',
    severity: 'warning',
    holds: [
      ['2026-03-20', '2026-03-20'],
      ['2026-03-20', '2025-11-27'],
      ['2026-03', '2026-03-20'],
      // of another cycle
      ['2025-12-20', '2026-01-31'],
    ].map(([appliedOn, end]) => ({ appliedOn, 'scenarios[0].period': { start: '2024-01-01', end } })),
    fails: [
      [
        'scenarios[0].period.end',
        { appliedOn: '2026-03-20', 'scenarios[0].period': { start: '2025-01-01', end: '2026-03-21' } },
      ],
    ],
  },
  {
    rule: 'scenariosBuiltWithFactory',
    severity: 'warning',
    holds: [
      ['2020-01-01', '2023-01-01'],
      ['2025-12-31', '2026-01-31'],
      ['2024-01-01', '2024-06-30'],
    ].map(([start, end]) => ({
      'factory.period': { start: '2023-01-01', end: '2025-12-31' },
      scenarios: [{ period: { start, end } }],
    })),
    fails: [
      ['end', '2001-01-01', '2002-01-01'],
      ['start', '2026-01-01', '2026-01-31'],
    ].map(([side, start, end]) => [
      `scenarios[0].period.${side}`,
      { 'factory.period': { start: '2023-01-01', end: '2025-12-31' }, scenarios: [{ period: { start, end } }] },
    ]),
  },
  foundedBefore(2026),
  revenueOfClass(2026),
  noAccident,
  appliedAfter('2026-02-15', '2026-02-14', '2026-02'),
  appliedIn(2026),
  recommenderOfHebei,
  pledgedOn('pledgedAfterNotice', ['2026-02-15', '2026-02-16'], ['2026-02-14']),
  {
    rule: 'builtBeforeApplying',
    severity: 'warning',
    holds: [
      { appliedOn: '2026-03-20', 'factory.period': { start: '2024-01-01', end: '2026-03-20' } },
      { appliedOn: '2026-03-20', 'factory.period': { start: '2024-01-01', end: '2026-03-19' } },
      { appliedOn: '2026-03', 'factory.period': { start: '2024-01-01', end: '2026-03-19' } },
      { appliedOn: '2025-03-20', 'factory.period': { start: '2024-01-01', end: '2026-03-20' } },
    ],
    fails: [
      ['factory.period.end', { appliedOn: '2026-03-20', 'factory.period': { start: '2024-01-01', end: '2026-03-21' } }],
    ],
  },
  {
    rule: 'otherEffectNamed',
    severity: 'warning',
    holds: [{ name: '客户投诉率', before: 5, after: 3 }, undefined].map((effect) => ({ 'kpis.otherEffect': effect })),
    fails: [
      ['kpis.otherEffect.name', { 'kpis.otherEffect': { name: '客户投诉率', before: 5 } }],
      ['kpis.otherEffect.name', { 'kpis.otherEffect': { name: '客户投诉率', after: 3 } }],
      ['kpis.otherEffect.name', { 'kpis.otherEffect': { name: '客户投诉率' } }],
      ['kpis.otherEffect', { 'kpis.otherEffect': { before: 5, after: 3 } }],
    ],
  },
  ...numbered,
  {
    rule: 'industrial',
    severity: 'warning',
    holds: ['B', 'C', 'D'].map((section) => ({ 'enterprise.industry.section': section })),
    fails: [
      [
        'enterprise.industry.section',
        {
          'enterprise.industry.section': 'H',
          'enterprise.industry.division': '62',
          'enterprise.industry.group': '621',
        },
      ],
    ],
  },
  {
    rule: 'aboveSize',
    severity: 'warning',
    holds: [2000, 3000].map((revenue) => ({ 'enterprise.indicators.mainRevenue.2025': revenue })),
    fails: [['enterprise.indicators.mainRevenue["2025"]', { 'enterprise.indicators.mainRevenue.2025': 1999.9 }]],
  },
  {
    rule: 'scoreOfLevel',
    severity: 'warning',
    holds: [
      { 'enterprise.maturity.level': 'five', 'enterprise.maturity.score': 4.8 },
      { 'enterprise.maturity.level': 'two', 'enterprise.maturity.score': 1.8 },
    ],
    fails: [['enterprise.maturity', { 'enterprise.maturity.level': 'five', 'enterprise.maturity.score': 1.9 }]],
  },
];

const assessed = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [`assessments[0].${id}`, value]));
/** In the year of the notice, whose columns begin in autumn of the year before. */
export const filledInTime: Case = sides(
  'filledInTime',
  'filledOn',
  'filledOn',
  ['2025-01-01', '2025-10-20', '2026-12-31'],
  ['2024-12-31', '2027-01-01'],
);

export const assessments: readonly Case[] = [
  filledInTime,
  sides(
    'submittedInTime',
    'assessments[0].submittedOn',
    'assessments[0].submittedOn',
    ['2026-12-31', '2025-11-03', '2020-10-11'],
    ['2027-01-01', '2030-01-01', '2020-10-10'],
  ),
  sides('provinceIsGansu', 'assessments[0].province', 'assessments[0].province', ['甘肃省', '甘肃'], ['河北省']),
  sides('cityOfGansu', 'assessments[0].city', 'assessments[0].city', ['天水市', '甘南州', '兰州新区'], ['石家庄市']),
  sides(
    'headcountBand',
    'assessments[0].headcount',
    'assessments[0].headcount',
    [
      ...['20-299人', '20－299人', '300—999人', '1000人及以上', '1000人以上', '350人', '300人及以上1000人以下', '1200'],
      ...[
        '≥1000人',
        '>1000人',
        '１０００人以上',
        '1000人（含1000人）以上',
        '1000人以上（含）',
        '300人-999人',
        '1,256人',
      ],
      ...['不足20人', '少于20人', '约500人', '1000人左右', '500余人', '约1000'],
      ...['300人（含）-1000人', '300≤X<1000', '中型(300-999人)', '中型企业（300-999人）'],
    ],
    ['中型', '许多', '300-20人', '300－20人', '1000人及以上300人', '300-999万'],
  ),
  {
    rule: 'industryOfManufacturing',
    severity: 'warning',
    holds: ['06', '09', '15', '30-非金属矿物制品业', '39', '40', '46', '非金属矿物制品业'].map((division) => ({
      'assessments[0].industry.division': division,
    })),
    fails: [
      ...['52', '47', '05', '01'].map(
        (division) => ['assessments[0].industry.division', { 'assessments[0].industry.division': division }] as const,
      ),
      [
        'assessments[0].industry.division',
        assessed({ industry: { division: '52-零售业', group: '521-综合零售', class: '5211-百货零售' } }),
      ],
    ],
  },
  sectorOfIndustry('assessments[0]', 'assessments[0].industry', 'assessments[0].sector', ['division']),
  listedByOffice('filledByOfCity', 'assessments', 'city'),
  {
    rule: 'districtOfCity',
    severity: 'warning',
    holds: [
      assessed({ city: '天水市', district: '秦州区' }),
      assessed({ city: '兰州市', district: '兰州新区' }),
      assessed({ city: '临夏回族自治州', district: '临夏市' }),
      assessed({ city: '庆阳市', district: '正宁县' }),
      assessed({ city: '兰州市', district: '高新区' }),
      assessed({ city: '嘉峪关市', district: undefined }),
    ],
    fails: [
      ['assessments[0]', assessed({ city: '兰州市', district: '秦州区' })],
      ['assessments[0]', assessed({ city: '酒泉市', district: '天祝藏族自治县' })],
    ],
  },
  {
    rule: 'district',
    severity: 'error',
    holds: [
      assessed({ city: '嘉峪关市', district: undefined }),
      assessed({ city: '兰州新区', district: undefined }),
      assessed({ city: '天水市', district: '秦州区' }),
      assessed({ city: '兰州市', district: '兰州新区' }),
    ],
    fails: [['assessments[0].district', assessed({ city: '天水市', district: undefined })]],
  },
  {
    rule: 'enterpriseClass',
    severity: 'warning',
    holds: [
      assessed({ scale: 'large', headcount: '1000人以上', mainRevenue: 40_000 }),
      assessed({ scale: 'medium', headcount: '1000人以上', mainRevenue: 39_999 }),
      assessed({ scale: 'small', headcount: '20-299人', mainRevenue: 65_331 }),
      assessed({ scale: 'micro', headcount: '20人以下', mainRevenue: 65_331 }),
      assessed({ scale: 'large', headcount: '1,256人', mainRevenue: 65_331 }),
      assessed({ scale: 'medium', headcount: '300人及以上1000人以下', mainRevenue: 65_331 }),
    ],
    fails: [
      ['assessments[0]', assessed({ scale: 'medium', headcount: '1000人以上', mainRevenue: 65_331 })],
      ['assessments[0]', assessed({ scale: 'large', headcount: '300人及以上1000人以下', mainRevenue: 65_331 })],
      ['assessments[0]', assessed({ scale: 'micro', headcount: '1000人以上', mainRevenue: 65_331 })],
      ['assessments[0]', assessed({ scale: 'large', headcount: '300-999人', mainRevenue: 65_331 })],
      ['assessments[0]', assessed({ scale: 'large', headcount: '1000人以上', mainRevenue: 39_999 })],
    ],
  },
  {
    rule: 'revenuePlausible',
    severity: 'warning',
    holds: [
      assessed({ headcount: '300-999人', mainRevenue: 49_950_000 }),
      assessed({ headcount: '300-999人', mainRevenue: 9858.6 }),
      assessed({ headcount: '许多', mainRevenue: 9858.6 }),
    ],
    fails: [
      ['assessments[0]', assessed({ headcount: '300-999人', mainRevenue: 98_586_000 })],
      ['assessments[0]', assessed({ headcount: '1人', mainRevenue: 50_001 })],
    ],
  },
  {
    rule: 'scoreOfLevel',
    severity: 'warning',
    holds: [assessed({ maturityScore: 3.38, maturity: { level: 'three' } })],
    fails: [['assessments[0]', assessed({ maturityScore: 3.38, maturity: { level: 'four' } })]],
  },
];

/** Neither after the year of the notice. */
export const appliedInTime: Case = sides(
  'appliedInTime',
  'appliedOn',
  'appliedOn',
  ['2025-12-31', '2026-12-31'],
  ['2027-01-01', '2099-05-01'],
);

/** Who fills in a list of Gansu. */
export const filledByOfGansu: Case = sides(
  'filledByOfGansu',
  'filledBy',
  'filledBy',
  ['兰州市工业和信息化局', '榆中县工业和信息化局', '兰州某某有限公司', '西安市某某有限公司'],
  ['西安市工业和信息化局', '陕西省工业和信息化厅'],
);

/** The city's opinion on an application. */
const opinion: readonly Case[] = [
  also(ofOneCity('placesOfOneCity', 'enterprise.address', ...districtsOfGansu), {
    fails: [['factory.address', { 'factory.address': '天水市静宁县' }]],
  }),
  also(
    officeOf('opinionOfCity', 'cityOpinion.seal', officesOfLanzhou, {
      'enterprise.address': '兰州市城关区',
      'factory.address': '兰州市榆中县',
    }),
    {
      holds: [
        { 'cityOpinion.seal': undefined },
        {
          'cityOpinion.seal': '兰州市工信局',
          'enterprise.address': '兰州市城关区',
          'factory.address': '天水市秦州区',
        },
      ],
    },
  ),
  {
    rule: 'opinionInTime',
    severity: 'warning',
    holds: ['2026-03-05', '2026-12-31', undefined].map((date) => ({
      appliedOn: '2026-03-05',
      'cityOpinion.date': date,
    })),
    fails: ['2020-03-10', '2026-03-04', '2027-01-01'].map((date) => [
      'cityOpinion.date',
      { appliedOn: '2026-03-05', 'cityOpinion.date': date },
    ]),
  },
  {
    rule: 'opinionOfGansu',
    severity: 'warning',
    holds: ['兰州市工业和信息化局', '兰州新区经济发展局', '榆中县工信局', undefined].map((seal) => ({
      'cityOpinion.seal': seal,
    })),
    fails: ['西安市工业和信息化局', '兰州某某有限公司', '兰州某某有限公司办公室', '张三'].map((seal) => [
      'cityOpinion.seal',
      { 'cityOpinion.seal': seal },
    ]),
  },
];

/** A certificate is of no higher level than the self-assessment. */
const certified: Case = {
  rule: 'certifiedWithinLevel',
  severity: 'warning',
  holds: (
    [
      ['none', 'two'],
      ['none', 'one'],
      ['two', 'two'],
      ['three', 'four'],
      ['five', 'five'],
      ['one', 'one'],
      ['four', 'four'],
      ['three', 'three'],
    ] as const
  ).map(([certificate, level]) => ({
    'enterprise.maturityCertificate': certificate,
    'enterprise.maturity.level': level,
  })),
  fails: (
    [
      ['five', 'four'],
      ['four', 'three'],
      ['three', 'two'],
      ['two', 'one'],
      ['five', 'three'],
    ] as const
  ).map(([certificate, level]) => [
    'enterprise',
    { 'enterprise.maturityCertificate': certificate, 'enterprise.maturity.level': level },
  ]),
};

/** Not before the years of its figures. */
export const afterFigures: Case = sides(
  'appliedAfterFigures',
  'appliedOn',
  'appliedOn',
  ['2025-12-31', '2026-03-01'],
  ['2024-12-31'],
);

export const scenarioGansu: readonly Case[] = [
  ...peopleNamed,
  changesPlausible,
  scenariosCost(2026),
  scenariosNamed('human-machine-collaborative-operation'),
  meansTold,
  enterpriseNamed(),
  ...namesTold('representative'),
  ratiosPlausible(2026),
  inGansu('constructionOfGansu', 'constructionAddress'),
  ofOneCity('constructionOfOneCity', 'constructionAddress', ...districtsOfGansu),
  builtBeforeApplying(2026),
  named(section),
  afterFigures,
  appliedInTime,
  ...pledged(2026),
  foundedBefore(2026),
  revenueOfClass(2026),
  noAccident,
  ...['productivity', 'resourceUtilisation', 'operatingCost', 'qualityLoss'].map(
    (id): Case => ({
      rule: `${id}Marked`,
      severity: 'warning',
      holds: [{ [`kpis.${id}`]: { change: 0 } }],
      fails: [[`kpis.${id}`, { [`kpis.${id}`]: undefined }]],
    }),
  ),
];

export const buildingTime: readonly Case[] = [
  sides(
    'periodPlausible',
    'projects[0].period',
    'projects[0].period',
    ['2025年3月-2026年12月', '2010年3月-2039年12月', '25年3月-26年12月', '2019.12-2026.10', '24个月'],
    [
      '1998年3月-2026年12月',
      '1998.3-2026.12',
      '2025年3月-2062年12月',
      '2009年3月-2026年1月',
      '2025年3月-2040年1月',
      '2025.3-2090.1',
    ],
  ),
  sides(
    'periodInOrder',
    'projects[0].period',
    'projects[0].period',
    ['2025年3月-2026年2月', '2026年3月-2026年3月', '2025年3月-26年2月', '2025年3月-12月', '两年'],
    ['2026年3月-2026年2月', '2025年3月-2月', '2027年1月至2026年12月'],
  ),
  sides(
    'underConstruction',
    'projects[0].period',
    'projects[0].period',
    [
      '2020年3月-2026年1月',
      '2020年3月-2027年1月',
      '25年03月-26年12月',
      '二〇二五年三月-二〇二六年十二月',
      '两年',
      '待定',
      '24个月',
      '120天',
      '2025年1月-2025年12月',
      '2025年3月-9月底',
      '2025年3月-2025年12月（10个月）',
      '2025-03至2025-12',
      // when it ends is not said
      '2024年3月',
      '2024年3月至今',
      '2024.03',
    ],
    [
      ...['2020年3月-2025年8月', '20年3月-25年2月', '2024年1月-2024年12月', '2024.01-2024.12'],
      ...['2024-01至2024-12', '2024年1-12月', '2024年1月-2024年12月（12个月）'],
    ],
  ),
];

export const projectNamed: Case = sides(
  'projectNamed',
  'evaluations[0].enterpriseAndProject',
  'evaluations[0].enterpriseAndProject',
  ['兰州某某有限公司 智能工厂建设项目', '兰州某某有限公司智能工厂', '星火机床厂数控车间改造'],
  ['兰州某某有限公司', '兰州某某（集团）', '常温牛奶智能仓储建设项目', '乳品智能工厂建设项目'],
);

/** What the columns of 附件6 ask for in figures. */
export const evaluationTold: readonly Case[] = [
  sides(
    'locationNamesCity',
    'evaluations[0].location',
    'evaluations[0].location',
    ['兰州市榆中县', '甘南州合作市', '嘉峪关市', '玉门市', '甘肃省天水市麦积区', '兰州新区'],
    ['天水市', '麦积区', '榆中县'],
  ),
  sides(
    'productsTold',
    'evaluations[0].products',
    'evaluations[0].products',
    ['年产常温牛奶12万吨', '乳制品，年产十万吨'],
    ['乳制品'],
  ),
  sides(
    'numericalControlTold',
    'evaluations[0].numericalControl',
    'evaluations[0].numericalControl',
    ['数控设备35台、机器人8台', '数控机床十二台', '无', '没有机器人', '未使用'],
    ['较多', '广泛使用'],
  ),
];

export const buildingPeriod: Case = {
  rule: 'periodAsPrinted',
  severity: 'warning',
  holds: [
    '2025年3月-2026年12月',
    '2025年3月至2026年12月',
    '2025年1月-2026年9月',
    '2025年9月-2026年1月',
    '2025年01月-2026年10月',
    '2025年10月-2026年01月',
    '2025年12月-2026年11月',
    '25年03月-26年12月',
    '2025年13月-2026年2月',
    '2025年3月-2026年12月底',
    '2025年三月-2026年十二月',
    '2025.03-2026.12',
    '2025/03-2026/12',
    '2025年3月-12月',
    '2025年3-12月',
    '2025-03至2026-12',
    '2025年3月—2026年12月（20个月）',
    '2025.03-2026.12(20个月)',
  ].map((period) => ({ 'projects[0].period': period })),
  fails: [
    '两年',
    '24个月',
    '2025.03',
    '125年1月-2026年1月',
    '2025年1月-126年1月',
    '2025年3月',
    '2025年3月至今',
    '2025年-1月-2026年1月',
    '2025年1月-2026年-1月',
  ].map((period) => ['projects[0].period', { 'projects[0].period': period }]),
};

export const buildingMonths: Case = {
  rule: 'periodMonths',
  severity: 'warning',
  holds: [
    '2025年3月-2026年12月',
    '2025年01月-2026年10月',
    '25年9月-26年11月',
    '2025年1月-2026年2月',
    '两年',
    '2025.10-2026.12',
    '2025.1-2026.9',
  ].map((period) => ({
    'projects[0].period': period,
  })),
  fails: [
    '2025年13月-2026年2月',
    '2025年1月-2026年0月',
    '2025年00月-2026年1月',
    '2025年1月-2026年19月',
    '2025年20月-2026年1月',
    '2025年1月-2026年99月',
    '2025.3-2026.13',
    '2025.00-2026.1',
    '2025/20-2026/1',
    '2025/99-2026/1',
    '2025.19-2026.1',
  ].map((period) => ['projects[0].period', { 'projects[0].period': period }]),
};

export const buildingPlans: readonly Case[] = [
  {
    rule: 'plannedWithinTotal',
    severity: 'warning',
    holds: [
      { 'projects[0].funds.total': 5, 'projects[0].plannedByYearEnd': 2.5, 'projects[0].plannedNextYear': 2.5 },
      { 'projects[0].funds.total': 5, 'projects[0].plannedByYearEnd': 1, 'projects[0].plannedNextYear': 2 },
    ],
    fails: [
      [
        'projects[0]',
        { 'projects[0].funds.total': 5, 'projects[0].plannedByYearEnd': 2.5, 'projects[0].plannedNextYear': 2.51 },
      ],
    ],
  },
  sides(
    'locationNamesCity',
    'projects[0].location',
    'projects[0].location',
    ['兰州市榆中县', '甘南州合作市', '嘉峪关市', '玉门市'],
    ['榆中县'],
  ),
  sides(
    'contactAndMobile',
    'projects[0].contactAndMobile',
    'projects[0].contactAndMobile',
    [
      '李四 139-1234-5678',
      '李四，139 1234 5678',
      '李 华 13929167653',
      '李　华，13929167653',
      '张伟 13900000000',
      '13900000000 张伟',
      '张伟 13300000000',
      '张伟 19912345678',
      '张伟 18812345678',
    ],
    ['13900000000', '张 13900000000', '张伟 +661390000000', '张伟 0931-8888888', 'zhang@example.com', '张伟 29999999'],
  ),
];

const benefits = (output: number, sales: number, profit: number): Values => ({
  'projects[0].benefits': { output, sales, profit },
});
const benefitsTold: Case = {
  rule: 'benefitsTold',
  severity: 'warning',
  holds: [benefits(0.5, 0, 0), benefits(0, 0.5, 0), benefits(0, 0, 0.5), benefits(5, 5, -1), benefits(2, 3, 4)],
  fails: [
    ['projects[0].benefits.output', benefits(-0.5, 5, 1)],
    ['projects[0].benefits.sales', benefits(5, -0.5, 1)],
    ['projects[0].benefits', benefits(0, 0, 0)],
    ['projects[0].benefits', benefits(0, 0, -1)],
  ],
};

export const projectPlausible: readonly Case[] = [
  sides(
    'fundsTold',
    'projects[0].funds.total',
    'projects[0].funds.total',
    [0.5, 1200, 9_999_999.99],
    [0, 10_000_000, 80_195_200],
  ),
  benefitsTold,
  sides(
    'progressTold',
    'projects[0].progress',
    'projects[0].progress',
    [
      ...['已完成投资1200万元，设备安装中', '已完成投资两千万元', '完成1.2亿，主体封顶', '投资额：1200，设备安装中'],
      ...['尚未开工', '项目未启动'],
    ],
    ['设备安装中', '1', '50%', '完成3号厂房', '未', '投资已完成一半'],
  ),
  sides(
    'contentTold',
    'projects[0].content',
    'projects[0].content',
    ['购置设备35台（套），投入1200万元', '新建智能产线两条，配套机器人', '投资三千万元改造车间'],
    ['1', '1200万元', '改造线3条', '建设智能化产线'],
  ),
  sides(
    'directionTold',
    'projects[0].direction',
    'projects[0].direction',
    ['石油化工产业链', '智改数转网联', '智能化', '5G+制造'],
    ['1', '-', '智'],
  ),
  bothSides(
    'approvalsNumbered',
    ['filing', 'environmental'].map((id) => `projects[0].approvals.${id}`),
    ['兰工信备〔2026〕12号', '无需办理', '不涉及', '未取得', '豁免', '正在审批', '办理中'],
    ['已备案', '天工信备', '已批复'],
  ),
  enterpriseNamed('projects[0].enterprise'),
  bothSides(
    'filedInTime',
    ['filing', 'environmental'].map((id) => `projects[0].approvals.${id}`),
    ['兰工信备〔2026〕12号', '兰工信备〔2025〕2027号', '无需办理'],
    ['兰工信备〔2035〕12号', '兰工信备[2027]12号', '兰工信备（2029）12号', '兰工信备〔2090〕12号'],
  ),
  {
    rule: 'profitWithinSales',
    severity: 'warning',
    holds: [100, 99, -5].map((profit) => ({
      'projects[0].benefits.sales': 100,
      'projects[0].benefits.profit': profit,
    })),
    fails: [['projects[0].benefits', { 'projects[0].benefits.sales': 100, 'projects[0].benefits.profit': 100.01 }]],
  },
];

const amounts = (totalAssets: number, sales: number, investment: number): Values => ({
  'enterprise.lastYear.totalAssets': totalAssets,
  'enterprise.lastYear.sales': sales,
  'line.investment': investment,
});
const resultsTold: Case = sides(
  'resultsTold',
  'lineOutline.results',
  'lineOutline.results',
  ['人均产出提升20%', '效率提高两倍', '能耗下降三成'],
  ['效益提升明显', '一是效率提高，二是质量提升'],
);
const amountsPlausible: Case = {
  rule: 'amountsPlausible',
  severity: 'warning',
  holds: [amounts(100, 10_000, 1000), amounts(100, 0, 0), amounts(0.5, 3, 4)],
  fails: [
    ['enterprise.lastYear', amounts(100, 10_000.5, 10)],
    ['line.investment', amounts(100, 10, 1000.5)],
    ['enterprise.lastYear.totalAssets', amounts(0, 0, 0)],
  ],
};

export const basicGansu: readonly Case[] = [
  ...peopleNamed,
  resultsTold,
  amountsPlausible,
  scenariosNamed('human-machine-collaborative-operation'),
  enterpriseNamed(),
  factoryNamed,
  ...namesTold(),
  sides(
    'debtRatioPlausible',
    'enterprise.lastYear.debtRatio',
    'enterprise.lastYear.debtRatio',
    [0, 1, 500],
    [500.5, 0.59, 0.99],
  ),
  bothSides(
    'qualityInPercents',
    ['qualified', 'superior'].flatMap((rate) => ['before', 'after'].map((when) => `effects.${rate}.${when}`)),
    [0, 1, 99],
    [0.84, 0.99],
  ),
  ...['profit', 'tax'].map((id): Case => {
    const filed = (figure: number): Values => ({
      'enterprise.lastYear.sales': 100,
      [`enterprise.lastYear.${id}`]: figure,
    });
    return {
      rule: `${id}WithinSales`,
      severity: 'warning',
      holds: [filed(100), filed(-5)],
      fails: [['enterprise.lastYear', filed(100.01)]],
    };
  }),
  {
    rule: 'effectsProfitWithinSales',
    severity: 'warning',
    holds: [
      [100, -5],
      [-5, 200],
    ].map(([before, after]) => ({
      'effects.sales': { before: 100, after: 200 },
      'effects.profit': { before, after },
    })),
    fails: [
      [100.01, 200],
      [100, 200.01],
    ].map(([before, after]) => [
      'effects',
      { 'effects.sales': { before: 100, after: 200 }, 'effects.profit': { before, after } },
    ]),
  },
  inGansu('applicantOfGansu', 'enterprise.address'),
  inGansu('factoryOfGansu', 'factory.address'),
  effectsImprove(
    ['effects.productivity', 'effects.qualified', 'effects.superior'].map((effect) => [effect, true] as const),
    { 'effects.qualified': { before: 90, after: 90 }, 'effects.superior': { before: 60, after: 60 } },
  ),
  {
    rule: 'effectsInLine',
    severity: 'warning',
    holds: [
      { 'effects.sales': { before: 1385, after: 4000 } },
      { 'effects.sales': { before: 1385, after: 900 } },
      ...['effects.sales', 'effects.productivity'].flatMap((effect) =>
        [
          [10, 200],
          [200, 10],
          [900, 0],
        ].map(([before, after]) => ({ [effect]: { before, after } })),
      ),
      // there was no line before
      { 'effects.sales': { before: 0, after: 900 }, 'effects.productivity': { before: 0, after: 808 } },
    ],
    fails: ['effects.sales', 'effects.productivity'].flatMap((effect) =>
      [
        [1385, 13.85],
        [13.85, 1385],
        [10, 205],
        [205, 10],
      ].map(([before, after]) => [effect, { [effect]: { before, after } }] as const),
    ),
  },
  named({}, 'industryByNames'),
  afterFigures,
  appliedInTime,
  ...pledged(2026),
  ...opinion,
  certified,
  {
    rule: 'superiorWithinQualified',
    severity: 'warning',
    holds: [
      [85.5, 97.3],
      [85.5, 90],
      [80, 97.3],
    ].map(([before, after]) => ({
      'effects.qualified': { before: 85.5, after: 97.3 },
      'effects.superior': { before, after },
    })),
    fails: [
      [85.5, 97.4],
      [85.6, 97],
    ].map(([before, after]) => [
      'effects',
      { 'effects.qualified': { before: 85.5, after: 97.3 }, 'effects.superior': { before, after } },
    ]),
  },
  {
    rule: 'completedBeforeApplying',
    severity: 'warning',
    holds: ['2026-03', '2025-12'].flatMap((month) =>
      ['2026-03-01', '2026-03'].map((appliedOn) => ({ appliedOn, 'line.completedOn': month })),
    ),
    fails: [['line.completedOn', { appliedOn: '2026-03-01', 'line.completedOn': '2026-04' }]],
  },
  sides(
    'regionNamesCity',
    'enterprise.region',
    'enterprise.region',
    ['兰州市榆中县', '临夏州临夏市', '嘉峪关市'],
    ['榆中县', '兰州市'],
  ),
];

/** Of one year with a revenue of 5. */
const figures = (id: string, year: number, figure: number, foundedOn = '1998-05'): Values => ({
  'enterprise.foundedOn': foundedOn,
  [`enterprise.indicators.mainRevenue.${year}`]: 5,
  [`enterprise.indicators.${id}.${year}`]: figure,
});

export const advancedGansu: readonly Case[] = [
  {
    rule: 'representativeNamed',
    severity: 'warning',
    holds: [
      { 'enterprise.representative.name': '刘志强' },
      ...['董事长、高级工程师', '厂长 8001'].map((position) => ({ 'enterprise.representative.position': position })),
    ],
    fails: [
      ...['刘志强1', '13900000000', '天水市工业和信息化局'].map(
        (name) => ['enterprise.representative.name', { 'enterprise.representative.name': name }] as const,
      ),
      ['enterprise.representative.position', { 'enterprise.representative.position': '厂长 80012' }],
    ],
  },
  ...peopleNamed,
  costs('project.investment', 2026),
  scenariosNamed('human-machine-collaborative-operation'),
  enterpriseNamed(),
  factoryNamed,
  ...namesTold(),
  {
    rule: 'builtBeforeApplying',
    severity: 'warning',
    holds: [
      ['2026-03-05', '2026-03-05'],
      ['2026-03-05', '2026-01-05'],
      ['2025-12-05', '2026-01-05'],
    ].map(([appliedOn, end]) => ({ appliedOn, 'project.period': { start: '2021-01', end } })),
    fails: [
      ['project.period.end', { appliedOn: '2026-03-05', 'project.period': { start: '2021-01', end: '2027-12-31' } }],
    ],
  },
  inGansu('applicantOfGansu', 'enterprise.address'),
  inGansu('factoryOfGansu', 'factory.address'),
  inGansu('projectOfGansu', 'project.address'),
  ofOneCity('projectOfOneCity', 'project.address', ...districtsOfGansu),
  {
    rule: 'startsInTime',
    severity: 'warning',
    holds: ['1994-01', '2021-05-01'].map((start) => ({ 'project.period': { start, end: '2024-12' } })),
    fails: [['project.period.start', { 'project.period': { start: '1993-12', end: '2024-12' } }]],
  },
  afterFigures,
  appliedInTime,
  ...pledged(2026),
  ...opinion,
  certified,
  ...['profit', 'tax'].map(
    (id): Case => ({
      rule: `${id}WithinRevenue`,
      severity: 'warning',
      holds: [
        figures(id, 2025, 5),
        figures(id, 2025, -1),
        figures(id, 2023, 9, '2023-05'),
        figures(id, 2024, 5, '2023-05'),
      ],
      fails: [
        ['enterprise.indicators', figures(id, 2025, 5.01)],
        ['enterprise.indicators', figures(id, 2023, 5.01)],
        ['enterprise.indicators', figures(id, 2024, 5.01, '2023-05')],
        ['enterprise.indicators', figures(id, 2025, 5.01, '2025-01')],
      ],
    }),
  ),
];

export const authority: readonly Case[] = [
  sides('signedByPerson', 'commitment.signature', 'commitment.signature', ['王二', '刘志强（章）'], noSigners),
  sides(
    'committedInYear',
    'commitment.date',
    'commitment.date',
    ['2025-01-01', '2025-10-20', '2026-12-31'],
    ['2024-12-31', '2027-01-01'],
  ),
  sides(
    'authorityIsOffice',
    'authority',
    'authority',
    ['兰州市工业和信息化局', '榆中县工业和信息化局', '天水工信局', '兰州新区经济发展局'],
    ['兰州某某有限公司', '兰州某某门业有限公司', '工业和信息化局', '甘肃省', '甘肃省工业和信息化厅', '兰州市', '张三'],
  ),
  {
    rule: 'sealOfAuthority',
    severity: 'warning',
    holds: ['兰州市工业和信息化局', '兰州市工信局', '甘肃省兰州市工业和信息化局（公章）'].map((seal) => ({
      authority: '兰州市工业和信息化局',
      'commitment.seal': seal,
    })),
    fails: [['commitment.seal', { authority: '兰州市工业和信息化局', 'commitment.seal': '兰州某某有限公司' }]],
  },
];

export const revenueTold: Case = sides(
  'revenueTold',
  'evaluations[0].mainRevenue',
  'evaluations[0].mainRevenue',
  ['35200万元', '3.5亿元', '35200'],
  ['待定', '无', '-500万元', '70800吨'],
);

export const investmentTold: Case = sides(
  'investmentTold',
  'evaluations[0].investment',
  'evaluations[0].investment',
  ['1200万元', '1.2亿元', '1200（万元）', '850 万'],
  ['较大', '无', '-1200万元', '12台', '1200'],
);

export const positionTold: Case = sides(
  'positionTold',
  'recommendedFactories[0].contact',
  'recommendedFactories[0].contact',
  [
    ...['张三 总经理', '张三（副总经理）', '张三 8001', '买买提·艾力', '买买提江', '张', '东方经理'],
    // a surname and a position
    ...['张董事长', '李主任', '王经理', '工程师', '业务员', '刘总', '陈总监', '赵书记'],
  ],
  ['张三', '张小三', '欧阳文博', '张三 80012', '张三 总经理 13872152325'],
);

export const listedEnterprises = (list: string): Case =>
  sides('enterprisesNamed', `${list}[0].enterprise`, `${list}[0].enterprise`, enterprises, noEnterprises);

export const listedIndustry: Case = {
  rule: 'industrial',
  severity: 'warning',
  holds: ['061', '091', '131', '272-化学药品制剂制造', '401', '461', '制造业-医药制造业-化学药品制剂制造'].map(
    (group) => ({
      'factories[0].industry.group': group,
    }),
  ),
  fails: [
    ['551-水上旅客运输', '5511'],
    ['051', '0511'],
    ['471', '4710'],
  ].map(([group, inner]) => [
    'factories[0].industry.group',
    { 'factories[0].industry.group': group, 'factories[0].industry.class': inner },
  ]),
};

export const abroad: readonly Case[] = [
  sides(
    'abroad',
    'overseasFactories[0].factory',
    'overseasFactories[0].factory',
    ['东方航空泰国智能工厂', '胡志明市智能工厂', '唐山市某某有限公司越南智能工厂', '河北某某（泰国）智能工厂'],
    ['河北省唐山市智能工厂', '邯郸市丛台区智能工厂'],
  ),
  {
    rule: 'revenuePlausible',
    severity: 'warning',
    holds: [
      { 'overseasFactories[0].revenue': 10_000, 'overseasFactories[0].employees': 1 },
      { 'overseasFactories[0].revenue': 75_974.38, 'overseasFactories[0].employees': 1135 },
    ],
    fails: [
      ['overseasFactories[0]', { 'overseasFactories[0].revenue': 10_000.5, 'overseasFactories[0].employees': 1 }],
    ],
  },
];

export const recommenderOfOneCity: Case = sides(
  'recommenderOfOneCity',
  'recommender',
  'recommender',
  ['石家庄市工业和信息化局', '河北省工业和信息化厅', '保定市定州市工业和信息化局'],
  ['唐山市、邯郸市工业和信息化局'],
);

/** The report says how many. */
export const figuresTold: Case = sides(
  'figuresTold',
  'selfAssessment',
  'selfAssessment',
  [
    '自评估企业120家，覆盖度35%，普及率20%',
    '十二家企业完成自评估，约占规上企业两成',
    '百家企业，覆盖面过半',
    '本地区无企业参加自评估，下一步组织。',
    '自评估尚未开展',
    '未组织自评估',
  ],
  ['企业积极参加自评估，覆盖度较高', '一批企业参加自评估', '无', '未', '1', '数量120家', '十二家企业'],
);

/** No share of a whole is above it; growth is. */
export const sharesPlausible: Case = sides(
  'sharesPlausible',
  'selfAssessment',
  'selfAssessment',
  ['覆盖度100%，普及率0.5%', '覆盖度达到35.6％，较去年增长150%', '普及率：25%，同比提高120%'],
  [
    '覆盖度80%，普及率150%',
    '自评估覆盖度为101%',
    '覆盖率达110.5％',
    '普及率250%',
    '普及率2000%',
    '覆盖109%',
    '覆盖190%',
    '覆盖910%',
  ],
);

/** How far smart factories have come. */
export const progressOfFactories: Case = sides(
  'progressTold',
  'progress',
  'progress',
  ['本地区建成先进级智能工厂3家', '已建成12家', '无卓越级', '尚未开展'],
  ['1', '50%', '进展顺利'],
);

/** No enterprise recommends itself. */
export const recommenderIsOffice: Case = {
  rule: 'recommenderIsOffice',
  severity: 'warning',
  holds: ['甘肃省工业和信息化厅', '酒泉钢铁（集团）有限责任公司'].map((recommender) => ({
    recommender,
    'recommendedFactories[0].enterprise': '兰州兰石重工有限公司',
  })),
  fails: [
    [
      'recommendedFactories[0].enterprise',
      { recommender: '兰州兰石重工有限公司', 'recommendedFactories[0].enterprise': '兰州兰石重工有限公司' },
    ],
  ],
};

/** The label asks for the person too. */
const contactNamed = (rule: string, field: string): Case =>
  sides(
    rule,
    field,
    field,
    ['张三 13900000000', '13900000000 张三', '张三 0311-87908713', '张三 a@b.cn', 'John Smith +6621234567'],
    ['13900000000', '0311-87908713转801', 'a@b.cn'],
  );
export const overseasContact = contactNamed('contactNamed', 'overseasFactories[0].contactAndPhone');
export const recommenderContact = contactNamed('recommenderContactNamed', 'recommenderContact');

export const employeesTold: Case = sides(
  'employeesTold',
  'overseasFactories[0].employees',
  'overseasFactories[0].employees',
  [1, 300],
  [0],
);

export const namedFactory: Case = sides(
  'factoryName',
  'recommendedFactories[0].factory',
  'recommendedFactories[0].factory',
  ['轴承智能工厂'],
  ['某某项目', '智能工厂车间'],
);
