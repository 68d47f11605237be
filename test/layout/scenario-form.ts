/** The national application for excellent scenarios of 2022 in small, written by hand after the notice. */

import type { Field, FieldNode } from '../../compiler/model/form.ts';
import type { Records } from '../../compiler/model/placement.ts';
import { field, formOf, group, list, matrix, PACK, place, row, rows, section } from './definition.ts';

const options = (...labels: string[]) => labels.map((label, place) => ({ code: `code-${place + 1}`, label }));

const percent = (id: string, label: string, rest: Partial<Field> = {}): Field =>
  field(`scenarios.kpis.${id}`, label, 'indicator', { unit: '%', measure: 'change', ...rest });

const prose = (id: string, label: string, hint: string): Field =>
  field(`scenarios.${id}`, label, 'prose', { hint, words: 300 });

const equipment = (id: string, label: string, hint: string, further: Record<string, string>): FieldNode =>
  list(`scenarios.${id}`, label, [
    field(`scenarios.${id}.kind`, label, 'choice', { hint, listed: true, options: options('智能装备', '其他装备') }),
    ...Object.entries(further).map(([key, name]) => field(`scenarios.${id}.${key}`, name)),
  ]);

const stacked = (id: string, keys: readonly string[]): Records => ({
  kind: 'records',
  id,
  list: `scenarios.${id}`,
  rows: 2,
  columns: keys.map((key, index) => place(`scenarios.${id}.${key}`, { width: index === 0 ? 2 : 1 })),
});

export const CLASSIFICATION = '根据《统计上大中小微型企业划分办法(2017)》';

export const scenarioForm = formOf(
  [
    group('enterprise', '申报主体', [
      field('enterprise.name', '企业名称', 'text', { required: true }),
      field('enterprise.creditCode', '统一社会信用代码', 'creditCode', { required: true }),
      field('enterprise.foundedOn', '成立时间', 'date'),
      field('enterprise.ownership', '企业性质', 'choice', {
        options: options('中央企业', '地方国企', '民营', '三资'),
      }),
      field('enterprise.size', '企业类型', 'choice', {
        notes: ['size'],
        options: options('大型企业', '中型企业', '小型企业', '微型企业'),
      }),
      field('enterprise.section', '行业门类', 'industry', { level: 'section', hint: '(系统中下拉选择)' }),
      field('enterprise.division', '行业大类', 'industry', { level: 'division', hint: '(系统中下拉选择)' }),
      field('enterprise.keyArea', '工厂是否位于重点区域', 'yesNo', { readOnly: true, hint: '(系统自动识别)' }),
      group('enterprise.contact', '联系人', [
        field('enterprise.contact.name', '姓名'),
        field('enterprise.contact.phone', '电话', 'phone'),
        field('enterprise.contact.email', '邮箱', 'email'),
        field('enterprise.contact.mobile', '手机', 'mobile'),
      ]),
      matrix(
        'enterprise.indicators',
        '近三年发展情况',
        [2019, 2020, 2021],
        [
          field('enterprise.indicators.totalAssets', '资产总额', 'money', { unit: '万元' }),
          field('enterprise.indicators.profitRate', '利润率', 'percent', { unit: '%' }),
        ],
      ),
      field('enterprise.accident', '企业近三年是否发生过重大事故', 'yesNo', {
        notes: ['accident'],
        yes: '是（事故名称：{}）',
        no: '否',
        detail: '事故名称',
      }),
      field('enterprise.profile', '企业简介', 'prose', { words: 500, hint: '（发展历程等，不超过 500 字。）' }),
    ]),
    list('scenarios', '场景', [
      field('scenarios.stage', '环节名称', 'stage', { catalogue: 'guide/2022', open: true }),
      field('scenarios.name', '场景名称', 'scenario', { catalogue: 'guide/2022', hint: '(多个场景的话，分开填写)' }),
      field('scenarios.period', '场景建设起止日期', 'dateRange'),
      group('scenarios.kpis', '整体建设成效', [
        percent('productivity', '生产效率提升', { mark: '*', notes: ['size'] }),
        percent('cycle', '研制周期缩短'),
        field('scenarios.kpis.replicated', '推广的企业数量', 'indicator', { unit: '家', measure: 'count' }),
        field('scenarios.kpis.others', '(其他成效指标)'),
      ]),
      prose('description', '具体场景描述', '（结合要素条件进行描述，300字以内，可配图）'),
      prose('problem', '解决的痛点问题描述', '（300字以内）'),
      equipment('equipment', '关键装备种类', '(在系统中选择，可填写多个)', { name: '名称', supplier: '供应商' }),
      equipment('software', '关键软件种类', '(可填写多个)', { name: '名称' }),
    ]),
    field('recommendingUnit', '推荐单位', 'reportingUnit'),
    field('filedOn', '申报日期', 'date', { blank: '2022 年 月 日' }),
    field('plan', '场景建设方案及情况', 'prose', { hint: '(此部分参考指引编写。)' }),
    field('improvement', '提升计划', 'prose'),
    field('attachments', '相关附件', 'evidence'),
    group('pledge', '真实性承诺', [
      field('pledge.signature', '法定代表人签章', 'signature'),
      field('pledge.seal', '公章', 'seal'),
      field('pledge.on', '日期', 'date', { blank: '年 月 日' }),
    ]),
  ],
  [
    {
      kind: 'cover',
      id: 'cover',
      lines: [
        place('scenarios.name', { label: '场景名称' }),
        place('enterprise.name', { label: '单位', below: '(盖章)' }),
        place('recommendingUnit', { below: '(盖章)' }),
        place('filedOn'),
      ],
    },
    section('basics', {
      heading: '一、申报主体和优秀场景基本信息',
      content: [
        {
          kind: 'grid',
          id: 'applicant',
          labels: 22,
          rows: [
            { kind: 'band', id: 'applicant-band', text: '(一) 申报主体基本信息' },
            row('enterprise.name'),
            row('enterprise.creditCode', 'enterprise.foundedOn'),
            row('enterprise.ownership'),
            row('enterprise.size'),
            row(
              place('enterprise.section', { labelled: 'inside' }),
              place('enterprise.division', { labelled: 'inside' }),
            ),
            row('enterprise.keyArea'),
            rows(
              { field: 'enterprise.contact' },
              row('enterprise.contact.name', 'enterprise.contact.phone'),
              row('enterprise.contact.mobile', 'enterprise.contact.email'),
            ),
            { kind: 'matrix', id: 'indicators', field: 'enterprise.indicators' },
            row('enterprise.accident'),
            row('enterprise.profile'),
          ],
        },
        {
          kind: 'grid',
          id: 'scenario',
          labels: 22,
          rows: [
            { kind: 'band', id: 'scenario-band', text: '(二) 申报优秀场景基本信息' },
            {
              kind: 'repeat',
              id: 'each-scenario',
              list: 'scenarios',
              rows: [
                row('scenarios.name'),
                row('scenarios.stage'),
                row('scenarios.period'),
                rows(
                  { field: 'scenarios.kpis', split: 60 },
                  row('scenarios.kpis.productivity', 'scenarios.kpis.cycle'),
                  row('scenarios.kpis.replicated'),
                  row(place('scenarios.kpis.others', { labelled: 'inside' })),
                ),
              ],
            },
            {
              kind: 'row',
              id: 'pledge',
              items: [
                {
                  kind: 'lines',
                  id: 'pledge-lines',
                  label: '真实性承诺',
                  lines: [
                    { parts: ['我单位申报的所有材料，均真实、完整，如有不实，愿承担相应的责任。'] },
                    { parts: ['法定代表人签章：', { field: 'pledge.signature' }] },
                    { parts: ['公 章：', { field: 'pledge.seal' }] },
                    { parts: [{ field: 'pledge.on' }], align: 'right' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    }),
    place('plan', { number: '二、' }),
    section('improvement', {
      heading: '三、下一步提升和推广计划',
      content: [place('improvement', { number: '(一) ' })],
    }),
    place('attachments', { number: '四、' }),
    section('descriptions', {
      mark: '附 1',
      title: '具体场景描述',
      orientation: 'landscape',
      newPage: true,
      content: [
        {
          kind: 'records',
          id: 'description-table',
          list: 'scenarios',
          rows: 3,
          more: '……',
          columns: [
            { kind: 'number', id: 'number', label: '序号' },
            place('scenarios.name', { example: '示例：质量追溯' }),
            {
              kind: 'columns',
              id: 'description',
              label: '描述',
              notes: ['accident'],
              columns: [place('scenarios.description', { width: 2 }), place('scenarios.problem', { width: 2 })],
            },
          ],
        },
      ],
    }),
    section('means', {
      mark: '附 2',
      title: '具体场景采用的关键装备、软件情况',
      newPage: true,
      content: [
        {
          kind: 'grid',
          id: 'means-table',
          labels: 50,
          rows: [
            {
              kind: 'repeat',
              id: 'each-means',
              list: 'scenarios',
              rows: [
                row(place('scenarios.name', { label: '具体场景名称（与上面表格对应）' })),
                stacked('equipment', ['kind', 'name', 'supplier']),
                stacked('software', ['kind', 'name']),
              ],
            },
          ],
        },
      ],
    }),
    { kind: 'text', id: 'closing', text: '注：推荐排名有先后。', style: 'note' },
  ],
  {
    key: 'cn/2022/excellent-scenario-application',
    title: '智能制造试点示范项目申报书',
    subtitle: '(优秀场景)',
    attachment: '附件 4-1',
    pack: { ...PACK, key: 'cn/2022', jurisdiction: 'cn' },
    notes: [
      { id: 'accident', text: '认定标准见《生产安全事故报告和调查处理条例》。' },
      { id: 'size', text: CLASSIFICATION },
      { id: 'unused', text: '没有引用。' },
    ],
    catalogues: {
      'guide/2022': {
        key: 'guide/2022',
        title: '智能制造典型场景参考指引',
        source: '附件2',
        entries: [
          {
            code: 'quality',
            label: '质量管控',
            entries: [{ code: 'tracing', label: '质量精准追溯', number: '21', entries: [] }],
          },
          {
            code: 'planning',
            label: '计划调度',
            entries: [{ code: 'scheduling', label: '车间智能排产', entries: [] }],
          },
        ],
      },
    },
  },
);

export const scenarioData = {
  $form: 'cn/2022/excellent-scenario-application',
  enterprise: {
    name: '华北机械有限公司',
    foundedOn: '2001-03-05',
    ownership: 'code-3',
    size: 'code-2',
    keyArea: true,
    contact: { name: '张三' },
    indicators: { totalAssets: { 2019: 1234567.5, 2021: 1e21 } },
    accident: { answer: true, detail: '某事故' },
    profile: '第一段\n第二段',
  },
  scenarios: [
    {
      stage: 'quality',
      name: 'tracing',
      period: { start: '2020-01-01', end: '2021-12-31' },
      kpis: { productivity: { change: 12.5 }, replicated: { count: 3 } },
      description: '描述一',
      equipment: [{ kind: 'code-1', name: '机床' }, { name: '机器人' }],
    },
    { stage: '新的环节', name: 'scheduling' },
  ],
  filedOn: '2022-10-25',
  attachments: [{ name: '证明.pdf' }, { name: '照片.jpg' }],
};
