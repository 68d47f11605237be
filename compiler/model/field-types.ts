/** The types of fields, once: what a value is, its codes, what the type needs and admits. Whatever needs more of a type is named by tsc: CONTRIBUTING, Adding a field type. */
import type { FieldTypeSpec } from './field-type-spec.ts';
import {
  isNumeric,
  isWhole,
  type Measure,
  type PartsName,
  type Shape,
  type Single,
  VALUE_PARTS,
  type ValueFormat,
  type ValueParts,
} from './value-shape.ts';

/** Attributes of a field that decide what its value is. */
export interface Shaping {
  readonly type: FieldType;
  readonly detail?: string;
  readonly instances?: boolean;
  readonly measure?: Measure;
  readonly open?: boolean;
}

export const FIELD_TYPES = {
  text: {
    label: { zh: '文本', en: 'text' },
    says: 'A text of one line.',
    holds: { one: 'line' },
    example: '石家庄某某装备有限公司',
    admits: ['words', 'about', 'distinct', 'pattern', 'patternSays', 'mayBeNone'],
  },
  prose: {
    label: { zh: '文字说明', en: 'prose' },
    says: 'Several paragraphs; `words` limits them, `about` says how long they should be.',
    holds: { one: 'paragraphs' },
    example: '第一段。\n第二段。',
    admits: ['words', 'about', 'mayBeNone'],
  },
  integer: {
    label: { zh: '整数', en: 'whole number' },
    says: 'A whole number.',
    holds: { one: 'integer' },
    example: 120,
    admits: ['unit', 'unitAt', 'minimum', 'maximum'],
  },
  decimal: {
    label: { zh: '数值', en: 'number' },
    says: 'A number.',
    holds: { one: 'number' },
    example: 4.5,
    admits: ['unit', 'unitAt', 'minimum', 'maximum'],
  },
  percent: {
    label: { zh: '百分比', en: 'percentage' },
    says: 'A number of percent: 12.5 for 12.5 %.',
    holds: { one: 'number' },
    example: 12.5,
    admits: ['unit', 'unitAt', 'minimum', 'maximum'],
  },
  money: {
    label: { zh: '金额', en: 'amount of money' },
    says: 'An amount of money in its `unit`: 万元.',
    holds: { one: 'number' },
    example: 1200.55,
    admits: ['unit', 'unitAt', 'minimum', 'maximum'],
  },
  date: {
    label: { zh: '日期', en: 'date' },
    says: 'A day, ISO 8601.',
    holds: { one: 'date' },
    example: '2022-10-25',
    admits: ['blank', 'dayOptional'],
    recurs: true,
  },
  month: {
    label: { zh: '年月', en: 'month' },
    says: 'A month, ISO 8601.',
    holds: { one: 'month' },
    example: '2022-10',
    admits: ['blank'],
  },
  year: {
    label: { zh: '年份', en: 'year' },
    says: 'A calendar year, as text.',
    holds: { one: 'year' },
    example: '2022',
    admits: ['blank'],
  },
  dateRange: {
    label: { zh: '起止日期', en: 'period' },
    says: 'Two days, both of which belong to the period.',
    holds: { parts: 'period' },
    example: { start: '2020-02-29', end: '2021-12-31' },
    admits: ['blank', 'dayOptional'],
  },
  choice: {
    label: { zh: '单选', en: 'choice' },
    says: 'The code of one of its options, or of an entry of its catalogue.',
    holds: { one: 'code' },
    example: 'private',
    codes: 'entries',
    needs: ['options', 'catalogue'],
    admits: ['options', 'catalogue', 'open', 'listed', 'distinct'],
    decides: true,
  },
  choices: {
    label: { zh: '多选', en: 'choices' },
    says: 'The codes of several of them.',
    holds: { one: 'code', several: true },
    example: ['domestic', 'abroad'],
    codes: 'entries',
    needs: ['options', 'catalogue'],
    admits: ['options', 'catalogue', 'open'],
    decides: true,
  },
  yesNo: {
    label: { zh: '是否', en: 'yes or no' },
    says: 'Yes or no; with `detail` the answer whose words have `{}`, else a yes, must say what.',
    holds: { one: 'boolean' },
    example: false,
    cases: [{ attribute: 'detail', holds: { parts: 'answer' }, example: { answer: true, detail: '某事故' } }],
    admits: ['yes', 'no', 'noFirst', 'detail', 'listed'],
    decides: true,
  },
  creditCode: {
    label: { zh: '统一社会信用代码', en: 'unified social credit code' },
    says: '18 characters, GB 32100-2015.',
    holds: { one: 'creditCode' },
    example: '91440300192317458F',
    admits: ['distinct'],
  },
  organisationCode: {
    label: { zh: '组织机构代码', en: 'organisation code' },
    says: '9 characters of GB 11714, or 18 of GB 32100-2015.',
    holds: { one: 'organisationCode' },
    example: '19231745X',
    admits: ['distinct'],
  },
  phone: {
    label: { zh: '电话', en: 'telephone number' },
    says: 'A telephone number, fixed or mobile; several with 、 between; 同手机 where it is the mobile number.',
    holds: { one: 'phone' },
    example: '0311-87908713',
    admits: ['distinct'],
  },
  mobile: {
    label: { zh: '手机', en: 'mobile number' },
    says: 'A mobile number of 11 digits, or with + and the code of its country; several with 、 between.',
    holds: { one: 'mobile' },
    example: '13900000000',
    admits: ['distinct'],
  },
  fax: {
    label: { zh: '传真', en: 'fax number' },
    says: 'A fax number, as a telephone number is written; 无 where there is none, 同电话 where it is the same.',
    holds: { one: 'fax' },
    example: '0311-87908713',
    admits: ['distinct'],
  },
  contact: {
    label: { zh: '联系方式', en: 'how to reach someone' },
    says: 'How to reach someone: telephone or mobile numbers or an e-mail address, with or without a name.',
    holds: { one: 'contact' },
    example: '张三 0311-87908713',
    admits: ['distinct'],
  },
  email: {
    label: { zh: '邮箱', en: 'e-mail address' },
    says: 'An e-mail address; several with 、 between.',
    holds: { one: 'email' },
    example: 'contact@example.com',
    admits: ['distinct'],
  },
  industry: {
    label: { zh: '国民经济行业', en: 'industry' },
    says: 'The code of an industry in GB/T 4754-2017 at its `level`; its catalogue may list them. Behind a code of `group` or `class` its name may follow: `3511-矿山机械制造`.',
    holds: { one: 'industry' },
    example: '3511',
    codes: 'level',
    needs: ['level'],
    admits: ['level', 'catalogue', 'cites'],
  },
  reportingUnit: {
    label: { zh: '推荐单位', en: 'reporting unit' },
    says: 'The code of a unit of its catalogue, or the name of one where it has none.',
    holds: { one: 'code' },
    example: 'shijiazhuang',
    codes: 'entries',
    admits: ['catalogue', 'open', 'distinct'],
  },
  stage: {
    label: { zh: '环节', en: 'stage' },
    says: 'The code of a stage (环节) of the guide that its catalogue is; a new name where `open`.',
    holds: { one: 'code' },
    example: 'production',
    codes: 'stages',
    needs: ['catalogue'],
    admits: ['catalogue', 'open', 'distinct'],
  },
  scenario: {
    label: { zh: '场景', en: 'scenario' },
    says: 'The code of a scenario (场景) of the guide; a new name where `open`.',
    holds: { one: 'code' },
    example: 'human-machine-work',
    codes: 'scenarios',
    needs: ['catalogue'],
    admits: ['catalogue', 'open', 'cites', 'distinct'],
  },
  scenarios: {
    label: { zh: '多个场景', en: 'scenarios' },
    says: 'Several of them; with `instances` each with the name of its instance (实例), where `open` also the stage of a new one.',
    holds: { one: 'code', several: true },
    example: ['human-machine-work', 'flexible-production'],
    cases: [
      {
        attribute: 'instances',
        holds: { parts: 'instance', several: true },
        example: [{ scenario: 'flexible-production', instance: '一号产线' }],
      },
    ],
    codes: 'scenarios',
    needs: ['catalogue'],
    admits: ['catalogue', 'open', 'instances', 'cites'],
  },
  indicator: {
    label: { zh: '指标', en: 'indicator' },
    says: 'A KPI: by its `measure` how much it changed, its level, how many, or before and after; `quantities` are these with the unit that they are written in, where the form prints none.',
    holds: { parts: 'level' },
    example: { level: 80 },
    cases: [
      { attribute: 'measure', is: 'change', holds: { parts: 'change' }, example: { change: 12.5 } },
      { attribute: 'measure', is: 'level', holds: { parts: 'level' }, example: { level: 80 } },
      { attribute: 'measure', is: 'count', holds: { parts: 'count' }, example: { count: 3 } },
      { attribute: 'measure', is: 'pair', holds: { parts: 'pair' }, example: { before: 1, after: 2 } },
      {
        attribute: 'measure',
        is: 'quantities',
        holds: { parts: 'quantities' },
        example: { before: 90, after: 75.5, unit: '天' },
      },
    ],
    needs: ['measure'],
    admits: ['measure', 'unit', 'unitAt', 'minimum', 'maximum', 'whole'],
  },
  evidence: {
    label: { zh: '证明材料', en: 'evidence' },
    says: 'Descriptors of the files that are handed in.',
    holds: { parts: 'file', several: true },
    example: [
      { name: '营业执照.pdf', mediaType: 'application/pdf', bytes: 1024, sha256: '0123456789abcdef'.repeat(4) },
    ],
    admits: [],
  },
  pictures: {
    label: { zh: '配图', en: 'pictures' },
    says: 'Descriptors of PNG and JPEG files that are drawn, each with its caption below it: behind the prose that they illustrate, by `illustrates`, which then places them too.',
    holds: { parts: 'picture', several: true },
    example: [
      {
        name: '产线布局.png',
        mediaType: 'image/png',
        bytes: 2048,
        sha256: '0123456789abcdef'.repeat(4),
        caption: '图1 产线布局',
      },
    ],
    admits: ['illustrates'],
  },
  signature: {
    label: { zh: '签字', en: 'signature' },
    says: 'The name of who signed.',
    holds: { one: 'name' },
    example: '李四',
    admits: [],
    recurs: true,
    anew: true,
  },
  seal: {
    label: { zh: '公章', en: 'seal' },
    says: 'The name on the seal.',
    holds: { one: 'name' },
    example: '石家庄某某装备有限公司',
    admits: [],
    recurs: true,
    anew: true,
  },
} as const satisfies Record<string, FieldTypeSpec>;

export type FieldType = keyof typeof FIELD_TYPES;

/** Types that hold such single values, one or several. */
export type TypeHolding<Held extends Single> = {
  [Type in FieldType]: (typeof FIELD_TYPES)[Type]['holds'] extends { readonly one: Held } ? Type : never;
}[FieldType];

/** Types whose single value has a format. */
export type FormattedType = TypeHolding<ValueFormat>;

export const isFieldType = (name: string): name is FieldType => Object.hasOwn(FIELD_TYPES, name);

export const specOf = (type: FieldType): FieldTypeSpec => FIELD_TYPES[type];

const holdsOne = (type: FieldType, is: (single: Single) => boolean): boolean => {
  const { holds } = specOf(type);
  return 'one' in holds && is(holds.one);
};

/** Whether a value of the type is one number. */
export const holdsNumber = (type: FieldType): boolean => holdsOne(type, isNumeric);

/** Whether it is one whole number. */
export const holdsWhole = (type: FieldType): boolean => holdsOne(type, isWhole);

/** All types, in the order of the table. */
export const fieldTypes: readonly FieldType[] = Object.keys(FIELD_TYPES).filter(isFieldType);

/** The types that admit the attribute; none where every field may have it. */
export const admitting = (attribute: string): readonly FieldType[] =>
  fieldTypes.filter((type) => specOf(type).admits.some((admitted) => admitted === attribute));

/** What the value of a field is. */
export const shapeOf = (field: Shaping): Shape => {
  const { holds, cases = [] } = specOf(field.type);
  const given = cases.find(({ attribute, is }) => {
    const value = field[attribute];
    return is === undefined ? value !== undefined && value !== false : value === is;
  });
  return given?.holds ?? holds;
};

/** Of a value of parts: which, and whether it is a list of such. */
export const heldParts = (field: Shaping): { readonly parts?: PartsName; readonly several?: true } => {
  const shape = shapeOf(field);
  return 'one' in shape ? {} : shape;
};

/** The parts of a value that is an object, or of each that a list holds; none of a single value. */
export const partsOf = (field: Shaping): ValueParts => {
  const shape = shapeOf(field);
  if ('one' in shape) return {};
  const parts: ValueParts = VALUE_PARTS[shape.parts];
  return Object.fromEntries(Object.entries(parts).filter(([, { open }]) => open === undefined || field.open === true));
};
