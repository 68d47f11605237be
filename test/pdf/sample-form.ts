/** A form like the national application of 2022: cover, tables with merged labels, notes, prose, a landscape list. */
import type { FormDocument, TableRow } from '../../generators/layout/document.ts';
import { cell, control, formDocument, label, note, paragraph, prose, row, section, table, value } from './documents.ts';

const check = (path: string, text: string, checked = false) => [
  control(path, { input: 'check', checked }),
  ` ${text}  `,
];
const band = (text: string): TableRow => row([cell(0, paragraph('band', text), { columnSpan: 6, role: 'band' })]);

const enterprise: TableRow[] = [
  band('（一）申报主体基本信息'),
  row([
    label(0, '企业名称'),
    cell(1, paragraph('value', control('enterprise.name', { value: '河北示范装备制造有限公司' })), { columnSpan: 5 }),
  ]),
  row([
    label(0, '统一社会信用代码'),
    value(1, '914403001922038216', { columnSpan: 2 }),
    label(3, '成立时间'),
    value(4, '2001-02-03', { columnSpan: 2 }),
  ]),
  row([
    label(0, '企业性质'),
    cell(
      1,
      paragraph(
        'value',
        ...check('o.c', '中央企业'),
        ...check('o.l', '地方国企'),
        ...check('o.p', '民营', true),
        ...check('o.f', '三资'),
      ),
      { columnSpan: 5 },
    ),
  ]),
  row([
    cell(0, paragraph('label', '企业类型', note('type')), { role: 'label' }),
    cell(
      1,
      paragraph(
        'value',
        ...check('t.1', '大型企业', true),
        ...check('t.2', '中型企业'),
        ...check('t.3', '小型企业'),
        ...check('t.4', '微型企业'),
      ),
      { columnSpan: 5 },
    ),
  ]),
  row([
    cell(0, paragraph('label', '所属行业', note('industry')), { role: 'label' }),
    cell(1, paragraph('value', control('i.1', { placeholder: '行业门类（系统中下拉进行选择）' })), { columnSpan: 2 }),
    cell(3, paragraph('value', control('i.2', { placeholder: '行业大类（系统中下拉进行选择）' })), { columnSpan: 2 }),
    cell(5, paragraph('value', control('i.3', { placeholder: '行业中类（系统中下拉进行选择）' }))),
  ]),
  row([
    label(
      0,
      '工厂是否位于2021年度入选或评定的工业稳增长和转型升级成效明显市（州）、国家新型工业化产业示范基地、先进制造业集群决赛优胜者名单等重点区域',
    ),
    cell(1, paragraph('value', ...check('k.1', '是'), ...check('k.2', '否'), '（系统自动识别）'), { columnSpan: 5 }),
  ]),
  row([
    label(0, '联系人', { rowSpan: 3 }),
    label(1, '姓名'),
    value(2, '李喜', { columnSpan: 2 }),
    label(4, '电话'),
    value(5, '0311-88888888'),
  ]),
  row([label(1, '职务'), value(2, '部长', { columnSpan: 2 }), label(4, '手机'), value(5, '13800000000')]),
  row([
    label(1, '传真'),
    value(2, '', { columnSpan: 2 }),
    label(4, '邮箱'),
    value(5, 'someone.with.a.long.address@example-company.com.cn'),
  ]),
  row([
    label(0, '企业近三年是否发生过重大安全生产事故、重大环境事故'),
    cell(
      1,
      paragraph(
        'value',
        ...check('a.1', '是'),
        '（事故名称：',
        control('a.name', { gap: 8 }),
        '）',
        ...check('a.2', '否', true),
      ),
      { columnSpan: 5 },
    ),
  ]),
  row(
    [
      label(0, '企\n业\n简\n介'),
      cell(1, paragraph('value', control('profile', { input: 'multiline', value: prose(900, '介') })), {
        columnSpan: 5,
        vertical: 'top',
      }),
    ],
    { splittable: true, height: 3000 },
  ),
  band('（二）申报优秀场景基本信息'),
  ...Array.from({ length: 9 }, (_, i) =>
    row([
      ...(i === 0 ? [label(0, '整体建设成效', { rowSpan: 9 })] : []),
      label(1, `关键设备数控化率${i}（%）`),
      value(2, '12.5', { columnSpan: 2 }),
      label(4, `质量损失率下降${i}（%）`),
      value(5, '3'),
    ]),
  ),
  row([
    label(0, '真实性承诺'),
    cell(
      1,
      [
        paragraph('value', '我单位申报的所有材料，均真实、完整，如有不实，愿承担相应的责任。'),
        paragraph('value', '法定代表人签章：', control('pledge.signature', { gap: 6 })),
        paragraph('value', '公  章：'),
        { ...paragraph('value', control('pledge.date', { placeholder: '年   月   日' })), align: 'right' },
      ],
      { columnSpan: 5 },
    ),
  ]),
];

const list = (count: number): TableRow[] => [
  row(
    [
      '序号',
      '具体场景名称',
      '具体场景描述（结合要素条件进行描述，300字以内，可配图）',
      '解决的痛点问题描述（300字以内）',
      '采用的技术方案（供应商）',
      '保障要素',
      '备注',
    ].map((text, column) => cell(column, paragraph('columnLabel', text), { role: 'header' })),
  ),
  ...Array.from({ length: count }, (_, i) =>
    row(
      [i + 1, '智能在线检测', prose(280, '述'), prose(150, '痛'), prose(120, '技'), prose(90, '保'), ''].map(
        (text, column) => cell(column, paragraph('columnValue', String(text)), { vertical: 'top' }),
      ),
      { splittable: true },
    ),
  ),
];

export const sampleForm = (pages = 1): FormDocument =>
  formDocument(
    [
      section(
        [
          paragraph('attachmentMark', '附件4-1'),
          paragraph('coverTitle', '智能制造试点示范项目申报书'),
          paragraph('coverSubtitle', '（优秀场景）'),
          paragraph('coverLine', '场景名称：', control('scenario', { underlined: true, gap: 20 })),
          paragraph(
            'coverLine',
            '申报单位：',
            control('applicant', { underlined: true, gap: 20, value: '河北示范装备制造有限公司' }),
          ),
          paragraph('coverSeal', '（盖章）'),
          paragraph('coverLine', '推荐单位：', control('unit', { underlined: true, gap: 20 })),
          paragraph('coverSeal', '（盖章）'),
          paragraph('coverLine', '申报日期：', control('date', { placeholder: '2022年    月    日' })),
        ],
        { numbered: false },
      ),
      section([paragraph('heading1', '一、申报主体和优秀场景基本信息'), table([3, 2, 2, 2, 2, 3], enterprise)], {
        restart: true,
      }),
      section([
        paragraph('heading1', '二、场景建设方案及情况'),
        paragraph('hint', '（此部分参考《智能制造典型场景参考指引》（见附件2）进行编写。）'),
        ...Array.from({ length: 4 * pages }, (_, i) => [
          paragraph('heading2', `（${i + 1}）提升计划`),
          paragraph(
            'body',
            control(`plan${i}`, { input: 'multiline', value: `${prose(700, '甲')}\n${prose(300, '乙')}` }),
          ),
        ]).flat(),
      ]),
      section(
        [
          paragraph('attachmentMark', '附1'),
          paragraph('appendixTitle', '具体场景描述'),
          table([1, 2, 5, 4, 4, 3, 2], list(3 * pages), 1, 'landscape'),
        ],
        { orientation: 'landscape' },
      ),
    ],
    {
      type: '根据《统计上大中小微型企业划分办法（2017）》《关于印发中小企业划型标准规定的通知》规定，工业企业大、中、小、微企业划分标准如下：从业人员1000人及以上，且营业收入40000万元及以上的为大型企业；从业人员300人及以上1000人以下，且营业收入2000万元及以上40000万元以下的为中型企业；从业人员20人及以上300人以下，且营业收入300万元及以上2000万元以下的为小型企业；从业人员20人以下或营业收入300万元以下的为微型企业。',
      industry: '所属行业大类和中类，根据《国民经济行业分类与代码（GB/T 4754-2017）》进行选填。',
    },
  );
