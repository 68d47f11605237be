import type {
  Cell,
  Control,
  FormDocument,
  Inline,
  Paragraph,
  Table,
  TableRow,
} from '../../generators/layout/document.ts';
import { cell, control, entry, equalWidths, label, noteMark, paragraph, row, run, table } from './pieces.ts';

const choice = (path: string, options: readonly (readonly [string, string])[], chosen?: string): Inline[] =>
  options.flatMap(([code, text], index): Inline[] => [
    control(path, { input: 'check', label: text, code, checked: code === chosen }),
    run(index === options.length - 1 ? text : `${text}\u3000`),
  ]);

const coverLine = (text: string, path: string, value?: string): Paragraph =>
  paragraph(
    'coverLine',
    `\u3000\u3000${text}：`,
    control(path, { label: text, gap: 16, underlined: true, ...(value !== undefined && { value }) }),
  );

const span = (columnSpan: number, rowSpan = 1): Partial<Cell> => ({ columnSpan, rowSpan });

const prose = '请简要说明企业发展历程、主营业务、市场份额等方面基本情况，不超过 500 字。';

const indicatorRows = (filled: boolean): TableRow[] =>
  [
    ['totalAssets', '资产总额（万元）', '1234567.5'],
    ['debtRatio', '资产负债率（%）', '45.2'],
    ['revenue', '主营业务收入（万元）', '987654.32'],
  ].map(([id = '', text = '', value = '']) =>
    row(
      label(1, text),
      ...[2019, 2020, 2021].map((year, index) =>
        entry(2 + index, `enterprise.indicators.${id}["${year}"]`, index === 2 ? span(2) : {}, filled ? { value } : {}),
      ),
    ),
  );

const basics = (filled: boolean): Table => {
  const value = (text: string): Partial<Control> => (filled ? { value: text } : {});
  const [firstIndicator = row(), ...otherIndicators] = indicatorRows(filled);
  return table(
    'basics',
    [1400, 2045, 1800, 1800, 900, 900],
    0,
    row(cell(0, paragraph('band', '（一）申报主体基本信息'), { columnSpan: 6, role: 'band' })),
    row(label(0, '企业名称'), entry(1, 'enterprise.name', span(5), value('河北某某智能装备制造有限公司'))),
    row(
      label(0, '统一社会信用代码'),
      entry(1, 'enterprise.creditCode', span(2), value('91130100MA07XXXX0A')),
      label(3, '成立时间'),
      entry(4, 'enterprise.founded', span(2), { input: 'date', ...value('2010-03-18') }),
    ),
    row(
      label(0, '企业性质'),
      cell(
        1,
        paragraph(
          'value',
          ...choice(
            'enterprise.ownership',
            [
              ['central', '中央企业'],
              ['local', '地方国企'],
              ['private', '民营'],
              ['foreign-invested', '三资'],
            ],
            filled ? 'private' : undefined,
          ),
        ),
        span(5),
      ),
    ),
    row(
      cell(0, paragraph('label', '企业类型', noteMark('size')), { role: 'label' }),
      cell(
        1,
        paragraph(
          'value',
          ...choice(
            'enterprise.size',
            [
              ['large', '大型企业'],
              ['medium', '中型企业'],
            ],
            filled ? 'large' : undefined,
          ),
        ),
        span(5),
      ),
    ),
    row(
      cell(0, paragraph('label', '所属行业', noteMark('industry')), { role: 'label' }),
      ...(['门类', '大类', '中类'] as const).map((text, index) =>
        entry(index + 1, `enterprise.industry[${index}]`, index === 2 ? span(3) : {}, {
          input: index === 2 ? 'combo' : 'dropdown',
          label: `行业${text}`,
          placeholder: `行业${text}（系统中下拉进行选择）`,
          holds: {
            type: 'choice',
            options: [
              { code: 'C', label: '制造业' },
              { code: 'D', label: '电力、热力、燃气及水生产和供应业' },
            ],
            open: index === 2,
          },
          ...value('制造业'),
        }),
      ),
    ),
    row(
      label(0, '联系人', span(1, 3)),
      label(1, '姓名'),
      entry(2, 'contact.name', {}, value('张三')),
      label(3, '电话'),
      entry(4, 'contact.phone', span(2), value('0311-8000000')),
    ),
    row(
      label(1, '职务'),
      entry(2, 'contact.title', {}, value('总工程师')),
      label(3, '手机'),
      entry(4, 'contact.mobile', span(2), value('13800000000')),
    ),
    row(
      label(1, '传真'),
      entry(2, 'contact.fax', {}, value('0311-8000001')),
      label(3, '邮箱'),
      entry(4, 'contact.email', span(2), value('a@example.com')),
    ),
    row(
      label(0, '近三年发展情况', span(1, 4)),
      cell(1, paragraph('label', '指标', noteMark('size')), { role: 'header' }),
      label(2, '2019 年'),
      label(3, '2020 年'),
      label(4, '2021 年', span(2)),
    ),
    firstIndicator,
    ...otherIndicators,
    row(
      cell(0, paragraph('label', '企业近三年是否发生过重大安全生产事故', noteMark('accident')), {
        role: 'label',
        ...span(2),
      }),
      cell(
        2,
        paragraph(
          'value',
          control('enterprise.accident.answer', { input: 'check', code: 'true', label: '是', checked: filled }),
          '是（事故名称：',
          control('enterprise.accident.detail', { label: '事故名称', gap: 6, ...value('某某事故') }),
          '）\u3000',
          control('enterprise.accident.answer', { input: 'check', code: 'false', label: '否' }),
          '否',
        ),
        span(4),
      ),
    ),
    {
      height: 2400,
      splittable: true,
      cells: [
        label(0, '企业简介'),
        cell(
          1,
          paragraph(
            'value',
            control('enterprise.profile', {
              input: 'multiline',
              label: '企业简介',
              placeholder: `（${prose}）\n（可另附页。）`,
              ...value(
                `我公司成立于 2010 年。\n${'主营业务为智能装备的研发与制造，产品销往全国。'.repeat(filled ? 60 : 1)}`,
              ),
            }),
          ),
          { ...span(5), vertical: 'top' },
        ),
      ],
    },
    row(label(0, '真实性承诺'), {
      ...cell(1, paragraph('value', '我单位申报的所有材料，均真实、完整，如有不实，愿承担相应的责任。'), span(5)),
      blocks: [
        paragraph('value', '我单位申报的所有材料，均真实、完整，如有不实，愿承担相应的“责任”。'),
        paragraph('value', '法定代表人签章：', control('pledge.signature', { label: '法定代表人签章', gap: 8 })),
        { ...paragraph('value', '（公章）'), align: 'right' },
        { ...paragraph('value', '2022 年\u3000月\u3000日'), align: 'right' },
      ],
    }),
  );
};

/** Two header rows, the second under a merged head; 40 records, so that it takes several landscape pages. */
const equipment = (filled: boolean): Table =>
  table(
    'equipment',
    equalWidths(6, 'landscape'),
    2,
    row(
      cell(0, paragraph('columnLabel', '序号'), { role: 'header', rowSpan: 2 }),
      cell(1, paragraph('columnLabel', '装备', noteMark('accident')), { role: 'header', columnSpan: 3 }),
      cell(4, paragraph('columnLabel', '使用单位', noteMark('size')), { role: 'header', columnSpan: 2 }),
    ),
    row(
      ...['名称', '型号', '供应商'].map((text, index) =>
        cell(1 + index, paragraph('columnLabel', text), { role: 'header' }),
      ),
      ...['工段', '数量（台）'].map((text, index) =>
        cell(4 + index, paragraph('columnLabel', text), { role: 'header' }),
      ),
    ),
    ...Array.from({ length: 40 }, (_, index) =>
      row(
        cell(0, paragraph('columnLabel', String(index + 1)), { role: 'label' }),
        ...['name', 'model', 'supplier', 'station', 'count'].map((field, column) =>
          cell(
            column + 1,
            paragraph(
              'columnValue',
              control(
                `demonstrationFactory.keyTechnicalEquipmentAndControlSystems[${index}].${field}`,
                filled ? { value: `${field} ${index + 1}` } : {},
              ),
            ),
          ),
        ),
      ),
    ),
  );

/** A form that has everything an official form has: a cover, a merged grid, prose, a landscape list of records. */
export const sampleDocument = (filled: boolean): FormDocument => ({
  form: 'test/2022/sample',
  title: '智能制造试点示范项目申报书（优秀场景）& <样例>',
  sections: [
    {
      orientation: 'portrait',
      numbered: false,
      restart: false,
      blocks: [
        paragraph('attachmentMark', '附件 4-1'),
        paragraph('coverTitle', '智能制造试点示范项目申报书'),
        paragraph('coverSubtitle', '（优秀场景）'),
        coverLine('场景名称', 'scenario.name', filled ? '人机协同制造' : undefined),
        coverLine('申报单位', 'enterprise.name', filled ? '河北某某智能装备制造有限公司' : undefined),
        paragraph('coverSeal', '（盖章）'),
        coverLine('推荐单位', 'recommender', filled ? '河北省工业和信息化厅' : undefined),
        paragraph('coverSeal', '（盖章）'),
        paragraph(
          'coverLine',
          '\u3000\u3000申报日期：',
          control('date', {
            input: 'date',
            label: '申报日期',
            placeholder: '2022 年\u3000月\u3000日',
            ...(filled && { value: '2022-09-01' }),
          }),
        ),
      ],
    },
    {
      orientation: 'portrait',
      numbered: true,
      restart: true,
      blocks: [
        paragraph('title', '优秀场景申报书'),
        paragraph('heading1', '一、申报主体和优秀场景基本信息'),
        basics(filled),
        table('seam', equalWidths(2), 0, row(label(0, '紧接的表'), entry(1, 'seam'))),
        { ...paragraph('heading1', '二、优秀场景建设情况'), newPage: true },
        paragraph('heading2', '（一）总体情况'),
        paragraph('heading3', '1.建设背景'),
        paragraph('body', '请从“建设背景”、建设内容等方面进行描述，重点说明 5G、AI 等技术的应用——不超过 3000 字。'),
        paragraph(
          'hint',
          control('construction', { input: 'multiline', label: '总体情况', placeholder: '（请在此填写）' }),
        ),
      ],
    },
    {
      orientation: 'landscape',
      numbered: true,
      restart: false,
      blocks: [paragraph('appendixTitle', '附1 核心技术装备清单'), equipment(filled)],
    },
  ],
  footnotes: [
    { id: 'size', text: '根据《统计上大中小微型企业划分办法（2017）》划分。' },
    { id: 'industry', text: '根据《国民经济行业分类与代码（GB/T 4754-2017）》进行选填。' },
    { id: 'accident', text: '认定标准见《生产安全事故报告和调查处理条例》第三条。' },
  ],
});
