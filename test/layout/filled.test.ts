import { describe, expect, it } from 'vitest';
import { choicesIn } from '../../compiler/filing/printing/answers.ts';
import type { FieldType } from '../../compiler/model/field-types.ts';
import { layout } from '../../generators/layout/layout.ts';
import { field, formOf, list, place, row } from './definition.ts';
import { scenarioData, scenarioForm } from './scenario-form.ts';
import { controlsOf, shownParagraph, shownTable, tableOf } from './shown.ts';

describe('the filled application', () => {
  const document = layout(scenarioForm, scenarioData);
  const applicant = shownTable(tableOf(document, 'applicant'));

  it('prints values, checks boxes and leaves holes as in the blank form', () => {
    expect(applicant[1]).toBe('企业名称 | [华北机械有限公司] →7');
    expect(applicant[2]).toBe('统一社会信用代码 | [enterprise.creditCode] →4 | 成立时间 →2 | [2001年3月5日]');
    expect(applicant[3]).toBe('企业性质 | □ 中央企业　□ 地方国企　☑ 民营　□ 三资 →7');
    expect(applicant[6]).toBe('工厂是否⏎位于重点区域 | ☑ 是　□ 否 (系统自动识别) →7');
    expect(applicant[10]).toBe(
      '资产总额（万元） | [1234567.5] →2 | [enterprise.indicators.totalAssets["2020"]] →3 | [1000000000000000000000] →2',
    );
    expect(applicant[12]).toBe('企业近三年是否⏎发生过重大事故^accident | ☑ 是（事故名称：[某事故]）　□ 否 →7');
    expect(applicant[13]).toBe('企业简介 | [第一段\n第二段] →7');
  });

  it('prints dates in the way of the blank form', () => {
    const values = controlsOf(document).map((each) => each.value);
    expect(values).toContain('2022 年 10 月 25 日');
    expect(values).toContain('证明.pdf、照片.jpg');
  });

  it('repeats the rows of a list once per record, and names all records on the cover', () => {
    const rows = shownTable(tableOf(document, 'scenario'));
    expect(rows.filter((text) => text.startsWith('环节名称'))).toEqual([
      '环节名称 | [质量管控] →4',
      '环节名称 | [新的环节] →4',
    ]);
    const [cover] = document.sections;
    const lines = cover?.blocks.slice(3, 5) ?? [];
    expect(lines.map((line) => line.kind === 'paragraph' && shownParagraph(line))).toEqual([
      '场景名称　[质量精准追溯]',
      '　　　　　[车间智能排产]',
    ]);
    const [first, second] = controlsOf(document);
    expect([first?.path, first?.gap]).toEqual(['scenarios[0].name', 16]);
    expect([second?.path, second?.gap]).toEqual(['scenarios[1].name', 16]);
  });

  it('knows the record of each row', () => {
    const records = (id: string, from = document) =>
      tableOf(from, id).rows.map(({ record }) => (record === undefined ? '' : `${record.list}[${record.index}]`));
    const blank = layout(scenarioForm);
    expect(new Set(records('applicant'))).toEqual(new Set(['']));
    expect(records('description-table')).toEqual(['', '', 'scenarios[0]', 'scenarios[1]']);
    expect(records('means-table').slice(0, 4)).toEqual([
      'scenarios[0]',
      'scenarios[0]',
      'scenarios[0].equipment[0]',
      'scenarios[0].equipment[1]',
    ]);
    expect(records('means-table', blank).slice(2, 4)).toEqual([
      'scenarios[0].equipment[0]',
      'scenarios[0].equipment[1]',
    ]);
    for (const { rows } of [tableOf(document, 'means-table'), tableOf(document, 'description-table')])
      for (const { record, cells } of rows)
        for (const { blocks } of cells)
          for (const part of blocks.flatMap(({ inlines }) => inlines))
            if (part.kind === 'control')
              expect(part.path.startsWith(`${record?.list}[${record?.index}].`), part.path).toBe(true);
  });

  it('prints the records only, empty rows where there are none', () => {
    expect(shownTable(tableOf(document, 'description-table')).slice(2)).toEqual([
      '1 | [质量精准追溯] | [描述一] | [scenarios[0].problem]',
      '2 | [车间智能排产] | [scenarios[1].description] | [scenarios[1].problem]',
    ]);
    const means = shownTable(tableOf(document, 'means-table'));
    expect(means.slice(2, 4)).toEqual([
      '[智能装备] | [机床] →2 | [scenarios[0].equipment[0].supplier]',
      '[scenarios[0].equipment[1].kind] | [机器人] →2 | [scenarios[0].equipment[1].supplier]',
    ]);
    // A form that is filled in does not invite any more.
    expect(means.filter((text) => text.includes('可填写多个'))).toEqual([]);
    expect(means).toHaveLength(14);
  });
});

describe('a value', () => {
  const printed = (type: FieldType, value: unknown, rest: Parameters<typeof field>[3] = {}) => {
    const form = formOf([field('value', '值', type, rest)], [place('value')]);
    return controlsOf(layout(form, { value })).map((each) => (each.input === 'check' ? each.checked : each.value));
  };

  it.each([
    ['decimal', 0.1 + 0.2, '0.30000000000000004'],
    ['decimal', 1e-7, '0.0000001'],
    ['decimal', -1.25e-9, '-0.00000000125'],
    ['money', 1.5e22, '15000000000000000000000'],
    ['integer', -0, '0'],
    ['percent', 12.5, '12.5'],
    ['text', 'a\u0000b\ud800c\r\nd', 'abc\nd'],
    ['year', '2022', '2022'],
    ['month', '2022-03', '2022年3月'],
    ['date', '2022-03-05', '2022年3月5日'],
    ['industry', 'C34', 'C34'],
    ['signature', '张三', '张三'],
  ] as const)('of type %s: %j is printed %s', (type, value, expected) => {
    expect(printed(type, value)).toEqual([expected]);
  });

  it.each([
    ['decimal', '12'],
    ['decimal', Number.NaN],
    ['text', 12],
    ['text', ''],
    ['text', ['a']],
    ['date', { year: 2022 }],
    ['evidence', 'a.pdf'],
    ['evidence', [{ title: 'a.pdf' }, null]],
    ['scenarios', { 0: 'a' }],
  ] as const)('of type %s that is none of it is not printed: %j', (type, value) => {
    expect(printed(type, value)).toEqual([undefined]);
  });

  it('is a date in the words of the form, else in 年月日, never as data have it', () => {
    expect(printed('date', '2022-10-05', { blank: ' 2021 年 月 日 ' })).toEqual(['2022 年 10 月 5 日']);
    expect(printed('date', '2022-10', { blank: '年 月 日' })).toEqual(['2022年10月']);
    expect(printed('month', '2022-09', { blank: '年 月' })).toEqual(['2022 年 9 月']);
    expect(printed('month', '2022-09', { blank: '（填写到月）' })).toEqual(['2022年9月']);
  });

  it('is several marks for several choices, before and after for a pair', () => {
    const options = [
      { code: 'a', label: '甲' },
      { code: 'b', label: '乙' },
      { code: 'c', label: '丙' },
    ];
    expect(printed('choices', ['c', 'a', 'x'], { options })).toEqual([true, false, true]);
    expect(printed('choice', 'x', { options })).toEqual([false, false, false]);
    expect(printed('choice', ['a'], { options })).toEqual([false, false, false]);
    expect(printed('yesNo', false)).toEqual([false, true]);
    expect(printed('yesNo', { answer: true }, { detail: '名称' })).toEqual([true, undefined, false]);
    expect(printed('indicator', { before: 1, after: 2 }, { measure: 'pair' })).toEqual(['1', '2']);
    expect(printed('indicator', { level: 3 }, { measure: 'level' })).toEqual(['3']);
    expect(printed('dateRange', { start: '2022-01-01' })).toEqual(['2022年1月1日', undefined]);
  });

  it('of a pair says which of the two it is', () => {
    const pair = field('output', '产量', 'indicator', { measure: 'pair' });
    const controls = controlsOf(layout(formOf([pair], [place('output')]), { output: { before: 1, after: 2 } }));
    expect(controls.map(({ path, label, value }) => [path, label, value])).toEqual([
      ['output.before', '产量 前', '1'],
      ['output.after', '产量 后', '2'],
    ]);
  });

  describe('of a list of scenarios', () => {
    const catalogue = {
      key: 'guide/2022',
      title: '指引',
      source: '附件',
      entries: [
        {
          code: 'operations',
          label: '生产作业',
          number: '五',
          entries: [{ code: 'work', label: '人机协同制造', number: '14', entries: [] }],
        },
        { code: 'innovation', label: '模式创新', entries: [{ code: 'custom', label: '大规模定制', entries: [] }] },
        { code: 'safety', label: '安全管控', entries: [] },
      ],
    };
    const cited = (value: unknown, more: Parameters<typeof field>[3] = {}) => {
      const listed = field('scenarios', '场景', 'scenarios', { catalogue: catalogue.key, ...more });
      const form = formOf([listed], [place('scenarios')], { catalogues: { [catalogue.key]: catalogue } });
      return controlsOf(layout(form, { scenarios: value }))[0]?.value?.split('\n');
    };

    it('cites each as the summary table of 2022 does, with what is known of it', () => {
      expect(cited(['work', 'custom', '新场景', 7])).toEqual([
        '1. 生产作业——14. 人机协同制造',
        '2. 模式创新——大规模定制',
        '3. 新场景',
      ]);
      expect([cited([]), cited([{}, '', null])]).toEqual([undefined, undefined]);
    });

    it('cites each as the field says', () => {
      const cites = '（{item}）{stage}-{number}.{scenario}；';
      expect(cited(['work', 'custom', '新'], { cites })).toEqual([
        '（1）生产作业-14.人机协同制造；',
        '（2）模式创新-大规模定制；',
        // Nothing follows it.
        '（3）新',
      ]);
    });

    it('cites the only one of each record so too, by the place of the record, and offers them so', () => {
      const cites = '{item}.{stage}-{number}.{scenario}；';
      const name = field('scenarios.name', '场景', 'scenario', { catalogue: catalogue.key, open: true, cites });
      const scenarios = {
        kind: 'records',
        id: 'scenarios',
        list: 'scenarios',
        columns: [place('scenarios.name')],
        rows: 1,
      } as const;
      const form = formOf([list('scenarios', '场景', [name])], [scenarios], {
        catalogues: { [catalogue.key]: catalogue },
      });
      const filed = [{ name: 'work' }, { name: 'custom' }, { name: '新场景' }];
      const controls = controlsOf(layout(form, { scenarios: filed }));
      expect(controls.map(({ value }) => value)).toEqual([
        '1.生产作业-14.人机协同制造；',
        '2.模式创新-大规模定制；',
        '3.新场景',
      ]);
      expect(choicesIn(controls[1]?.holds ?? { type: 'text' }).map(({ label }) => label)).toEqual([
        '2.生产作业-14.人机协同制造；',
        '2.模式创新-大规模定制；',
        '2.安全管控；',
      ]);
    });

    it('with instances cites each as 环节—场景—实例, with what is known of it', () => {
      const value = [
        { scenario: 'work', instance: '壳体加工' },
        { scenario: '新场景', instance: '甲' },
        { stage: 'safety', scenario: '新场景', instance: '乙' },
        { stage: '新环节', scenario: '新场景' },
        { stage: 'operations', instance: '丙' },
        { stage: 'operations' },
        'work',
      ];
      expect(cited(value, { instances: true })).toEqual([
        '1.生产作业—人机协同制造—壳体加工',
        '2.新场景—甲',
        '3.安全管控—新场景—乙',
        '4.新环节—新场景',
        '5.生产作业—丙',
      ]);
      expect(
        cited([{ scenario: 'work', instance: '甲' }], { instances: true, cites: '{instance}（{scenario}）' }),
      ).toEqual(['甲（人机协同制造）']);
    });
  });

  it('of an industry is its code, with its name where the catalogue knows it, at whatever level', () => {
    const catalogue = {
      key: 'industries/2017',
      title: '国民经济行业分类',
      source: 'GB/T 4754-2017',
      entries: [{ code: 'C', label: '制造业', entries: [{ code: '34', label: '通用设备制造业', entries: [] }] }],
    };
    const catalogues = { 'industries/2017': catalogue };
    const industry = field('industry', '行业', 'industry', { catalogue: 'industries/2017' });
    const value = (code: string) =>
      controlsOf(layout(formOf([industry], [place('industry')], { catalogues }), { industry: code }))[0]?.value;
    expect(['C', '34', '345'].map(value)).toEqual(['C 制造业', '34 通用设备制造业', '345']);
    const cited = (cites: string, code: string) => {
      const group = field('industry', '行业', 'industry', { catalogue: 'industries/2017', level: 'group', cites });
      return controlsOf(layout(formOf([group], [place('industry')], { catalogues }), { industry: code }))[0]?.value;
    };
    expect(['345-轴承制造', '345'].map((code) => cited('{code}-{name}', code))).toEqual(['345-轴承制造', '345']);
    const filed = ['345-轴承制造', '345', '251-精炼石油产品制造', '制造业-通用设备制造业-轴承制造'];
    expect(filed.map((code) => cited('{section}-{division}-{name}', code))).toEqual([
      '制造业-通用设备制造业-轴承制造',
      '345',
      '制造业-精炼石油产品制造',
      '制造业-通用设备制造业-轴承制造',
    ]);
  });

  it('stays with its control, exact, beside what is printed of it', () => {
    const file = { name: 'a.pdf', mediaType: 'application/pdf', bytes: 1, sha256: 'ab' };
    const fields = [
      field('date', '日期', 'date', { blank: 'XXXX年XX月XX日' }),
      field('files', '材料', 'evidence'),
      field('kinds', '种类', 'choices', { options: [{ code: 'a', label: '甲' }] }),
      field('wrong', '数', 'decimal'),
    ];
    const data = { date: '2022-10-05', files: [file], kinds: ['a'], wrong: '12' };
    const controls = controlsOf(
      layout(
        formOf(
          fields,
          fields.map(({ path }) => place(path)),
        ),
        data,
      ),
    );
    expect(controls.map(({ value, filed, checked }) => ({ value, filed, checked }))).toEqual([
      { value: '2022年10月5日', filed: '2022-10-05', checked: undefined },
      { value: 'a.pdf', filed: [file], checked: undefined },
      { value: undefined, filed: ['a'], checked: true },
      { value: undefined, filed: undefined, checked: undefined },
    ]);
    expect(controlsOf(layout(formOf(fields, [place('date')]))).map(({ filed }) => filed)).toEqual([undefined]);
  });

  it('has the detail of a yes also where it is chosen from a list', () => {
    const listed = field('accident', '事故', 'yesNo', { listed: true, detail: '事由' });
    const controls = controlsOf(
      layout(formOf([listed], [place('accident')]), { accident: { answer: true, detail: '锅炉' } }),
    );
    expect(controls.map(({ path, value }) => [path, value])).toEqual([
      ['accident.answer', '是'],
      ['accident.detail', '锅炉'],
    ]);
  });

  it('is found as an own property only', () => {
    const form = formOf(
      [field('constructor', '构造', 'text'), list('toString', '表', [field('toString.length', '长')])],
      [place('constructor'), { kind: 'grid', id: 'grid', labels: 20, rows: [row('toString.length')] }],
    );
    const paths = (data: unknown) => controlsOf(layout(form, data)).map((each) => each.value);
    expect(paths(Object.create({ constructor: 'inherited' }))).toEqual([undefined, undefined]);
    expect(paths([])).toEqual([undefined, undefined]);
    expect(paths('text')).toEqual([undefined, undefined]);
    expect(paths({ constructor: 'own', toString: [{ length: 'x' }] })).toEqual(['own', 'x']);
  });
});

describe('what is filled in', () => {
  const lines = {
    kind: 'lines',
    id: 'l',
    lines: [{ parts: [{ field: 'a' }, { field: 'b' }, '，', { field: 'b' }] }],
  } as const;
  const form = formOf(
    [
      field('a', '行业门类', 'text', { hint: '（行业门类）' }),
      field('b', '情况', 'text', { hint: '（请填写情况）' }),
      field('c', '应用', 'yesNo', { detail: '情况' }),
    ],
    [
      {
        kind: 'grid',
        id: 'grid',
        labels: 20,
        rows: [row(place('a', { labelled: 'inside' }), place('a', { labelled: 'none' })), row('c')],
      },
      lines,
    ],
  );
  const shown = (data?: unknown) => {
    const document = layout(form, data);
    return [
      ...shownTable(tableOf(document, 'grid')),
      ...document.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'paragraph' ? [shownParagraph(block)] : [])),
      ),
    ];
  };

  it('stands apart from a label without a colon, a choice and another value', () => {
    expect(shown({ a: '制造业', b: '甲', c: { answer: true, detail: '排产' } })).toEqual([
      '行业门类　[制造业] →2 | [制造业]',
      '应用 | ☑ 是　[排产]　□ 否 →2',
      '[制造业]　[甲]，[甲]',
    ]);
  });

  it('is not asked for any more, but a hint that is the label stays', () => {
    expect(shown()[2]).toContain('（请填写情况）');
    expect(shown({ c: { answer: false } }).join()).not.toContain('（请填写情况）');
    expect(shown({ c: { answer: false } })[0]).toContain('（行业门类）');
  });
});
