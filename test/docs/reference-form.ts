/** A small form with everything that a reference page shows. */
import { field, formOf, group, list, matrix, PACK, place, row } from '../layout/definition.ts';

const at = (operation: string, file: string, line: number) => ({ operation, file, line, column: 1, value: '' });

export const referenceForm = formOf(
  [
    group('enterprise', '申报主体', [
      field('enterprise.name', '企业名称', 'text', { required: true, mark: '*' }),
      field('enterprise.ownership', '企业性质', 'choice', {
        notes: ['kind'],
        options: [
          { code: 'private', label: '民营' },
          { code: 'foreign', label: '三资|外商' },
        ],
      }),
      field('enterprise.keyArea', '重点区域', 'yesNo', { readOnly: true, detail: '名称', yes: '是（{}）' }),
      matrix(
        'enterprise.indicators',
        '近三年',
        [2019, 2020],
        [field('enterprise.indicators.assets', '资产', 'money', { unit: '万元', minimum: 0 })],
      ),
    ]),
    {
      ...list('scenarios', '场景', [
        field('scenarios.name', '场景名称', 'scenario', { catalogue: 'guide/2022', open: true }),
        field('scenarios.gain', '提升', 'indicator', { measure: 'pair', unit: '%' }),
        field('scenarios.story', '描述', 'prose', { words: 300, hint: '（可配图）\n# 详述' }),
      ]),
      minRecords: 1,
      maxRecords: 5,
    },
    field('internal', '内部编号'),
  ],
  [
    { kind: 'cover', id: 'cover', lines: [place('enterprise.name', { label: '申报单位' })] },
    {
      kind: 'grid',
      id: 'grid',
      labels: 20,
      rows: [
        { kind: 'band', id: 'band', text: '（一）基本信息' },
        row('enterprise.name', 'enterprise.ownership'),
        row('enterprise.keyArea'),
        { kind: 'matrix', id: 'm', field: 'enterprise.indicators' },
        {
          kind: 'repeat',
          id: 'r',
          list: 'scenarios',
          rows: [row('scenarios.name'), row('scenarios.story'), row('scenarios.gain')],
        },
      ],
    },
  ],
  {
    key: 'test/2022/form',
    extends: 'base/form',
    subtitle: '(示例)',
    attachment: '附件 1',
    pack: {
      ...PACK,
      notice: {
        title: '关于申报的通知',
        number: '测函〔2022〕1号',
        issuedOn: '2022-09-01',
        issuers: ['工信厅', '发改委'],
      },
      platform: 'https://example.org',
      selfAssessmentPlatform: 'www.example.org',
      recipients: ['规划处'],
      copies: { summary: 1, application: 2 },
      names: { application: '申报书', scenarios: '优秀场景', basic: '基础级智能工厂' },
      materials: [
        { id: 'sealed', what: '加盖公章的申报书|PDF', who: '申报单位' },
        { id: 'letter', what: '推荐函' },
      ],
      targets: [
        {
          id: 'basic',
          units: [
            { unit: '石家庄市', target: 50 },
            { unit: '唐山市', target: 40 },
          ],
        },
        { id: 'advanced', units: [{ unit: '唐山市', target: 3 }] },
      ],
      contacts: [
        { office: '规划处', phone: '0311-1234567', email: 'a@example.org', address: '某路1号', hours: '工作日' },
        { office: '财务处', phone: '0311-7654321' },
      ],
      deadlines: [
        { id: 'online', on: '2022-10-28', what: '网上提交', forms: [] },
        { id: 'paper', on: '2022-10-25', what: '报送纸质材料', who: '各市', forms: ['form'] },
      ],
      quotas: [
        {
          id: 'cities',
          units: ['石家庄市', '唐山市'],
          members: ['石家庄市', '唐山市'],
          limits: { scenarios: 5, factories: 3 },
          exempt: false,
        },
        { id: 'central', units: ['中央企业'], members: ['中央企业'], limits: {}, exempt: true },
      ],
    },
    notes: [
      { id: 'unused', text: '没有引用' },
      { id: 'kind', text: '1. 见*办法*' },
    ],
    rules: [
      {
        kind: 'condition',
        id: 'name',
        severity: 'error',
        final: true,
        when: 'a || b',
        check: 'size(name) > 0',
        message: '请填写企业名称',
        source: 'inferred',
        plain: { when: 'a || b', check: 'size(name) > 0' },
        uses: {
          functions: [],
          catalogues: [],
          quotas: [],
          codes: {},
          years: {},
          fields: ['a', 'b', 'name'],
          asked: [],
        },
      },
    ],
    marks: [{ address: 'scenarios.name', attribute: 'hint', kind: 'misprint', printed: '下来', remark: '应为“下拉”' }],
    provenance: {
      'scenarios.name': {
        open: [at('set', 'forms/test/form.yaml', 9), at('define', 'forms/base/form.yaml', 3)],
        label: [at('set', 'forms/test/form.yaml', 7)],
        type: [at('use scenario', 'forms/base/form.yaml', 3)],
      },
      internal: { label: [at('add', 'forms/test/form.yaml', 12)] },
      enterprise: { label: [at('set', 'forms/base/form.yaml', 2)] },
    },
  },
);
