/** What an issue says, in Chinese and English. `{limit}`, `{actual}`, `{type}` and `{now}` are filled in, and in examples the `{year}` of the notice. */
import type { IssueCode, Options } from '../../../compiler/filing/validation.ts';
import type { PartsName } from '../../../compiler/model/value-shape.ts';

export type Language = NonNullable<Options['lang']>;
export type Message = Readonly<Record<Language, string>>;

export const messages = {
  required: { zh: '必填', en: 'is required' },
  blank: { zh: '不能为空白', en: 'must not be blank' },
  unknownField: { zh: '本表没有此项', en: 'is not a field of this form' },
  wrongForm: { zh: '须为 {limit}', en: 'must be {limit}' },
  wrongType: { zh: '须为{type}{now}', en: 'must be {type}{now}' },
  notAnOption: { zh: '不在可选范围内', en: 'is not one of the options' },
  notAYear: { zh: '须以四位年份为键', en: 'must be keyed by a year of four digits' },
  format: { zh: '须为{type}，现为“{actual}”', en: 'must be {type}; it is “{actual}”' },
  pattern: { zh: '须为{limit}，现为“{actual}”', en: 'must be {limit}; it is “{actual}”' },
  controlCharacter: { zh: '含有换行或控制字符', en: 'must not hold line breaks or control characters' },
  halfCharacter: { zh: '含有残缺的字符（半个代理对）', en: 'must not hold half a character (a lone surrogate)' },
  noCharacter: {
    zh: '含有不是字符的代码（U+FFFE 或 U+FFFF）',
    en: 'must not hold U+FFFE or U+FFFF, which are no characters',
  },
  tooLong: { zh: '不能超过 {limit} 个字符', en: 'must not exceed {limit} {limit?character|characters}' },
  tooSmall: { zh: '不能小于 {limit}，现为 {actual}', en: 'must not be less than {limit}; it is {actual}' },
  tooGreat: { zh: '不能大于 {limit}，现为 {actual}', en: 'must not be greater than {limit}; it is {actual}' },
  tooFew: { zh: '至少须有 {limit} 项', en: 'must have at least {limit}' },
  tooMany: { zh: '不能超过 {limit} 项', en: 'must have at most {limit}' },
  duplicate: { zh: '第 {limit} 项与前面的某项相同', en: 'repeats in item {limit} one before it' },
  tooManyWords: {
    zh: '不能超过 {limit} 字，现为 {actual} 字（按 Word 字数统计）',
    en: 'must not exceed {limit} {limit?word|words} as Word counts them; it has {actual}',
  },
  tooManyCharacters: {
    zh: '按 Word 统计未超过 {limit} 字，但有 {actual} 个字符，按字符计数则超过',
    en: 'has {actual} characters, which is too many where these are counted; Word counts no more than {limit} {limit?word|words}',
  },
  aboutWords: {
    zh: '应为 {limit} 字左右，现为 {actual} 字',
    en: 'should have about {limit} {limit?word|words} as Word counts them; it has {actual}',
  },
  creditCheck: {
    zh: '与校验规则不符（GB 32100-2015），请核对营业执照',
    en: 'has a wrong check character (GB 32100-2015): compare the business licence',
  },
  bodyCheck: {
    zh: '组织机构代码与校验规则不符（GB 11714），请核对证照',
    en: 'has an organisation code with a wrong check character (GB 11714): compare the certificate',
  },
  rangeReversed: { zh: '结束日期 {actual} 早于开始日期 {limit}', en: 'ends on {actual}, before it starts on {limit}' },
  detailOfNo: {
    zh: '答“否”则不填，现填“{actual}”',
    en: 'is filled in though the answer is no: “{actual}”',
  },
  detailOfYes: {
    zh: '答“是”则不填，现填“{actual}”',
    en: 'is filled in though the answer is yes: “{actual}”',
  },
  notAsked: {
    zh: '只在{limit}时填写，现已填写但不会印出',
    en: 'is asked only with {limit}; it is filled in and will not be printed',
  },
  yearBefore: {
    zh: '{limit}，此前的年份不填，现填 {actual}',
    en: 'is filled in with {actual}, but nothing is asked of the years before {limit}',
  },
  outOfLine: {
    zh: '与相邻的数相差 {limit} 倍，现为 {actual}，请核对小数点和单位',
    en: 'is {actual}, which differs more than {limit} times from the figures beside it: check the decimal point and the unit',
  },
  shareOfOne: {
    zh: '为 {actual}，百分比应按百分数填写（如 85% 填 85，不填 0.85），请核对',
    en: 'is {actual}, and percents are asked for (85 for 85 %, not 0.85): check it',
  },
  otherUnit: {
    zh: '为百分比，单位应为 %，现为“{actual}”',
    en: 'is a percentage and should be in %; its unit is “{actual}”',
  },
  noDocument: {
    zh: '“{actual}”是空文件或程序，不能作为证明材料',
    en: '“{actual}” is empty or a program, and proves nothing',
  },
  saysNothing: {
    zh: '须写具体内容，现为“{actual}”',
    en: 'must say what is asked for; it is “{actual}”',
  },
  hintRepeated: {
    zh: '写的是表中的填写提示，须写具体内容',
    en: 'repeats the hint of the form; what it asks for is wanted',
  },
  otherYear: { zh: '不在本表的年份 {limit} 之内', en: 'is not one of the years of this form, {limit}' },
  unknownIndustry: {
    zh: '国民经济行业分类没有大类 {actual}（GB/T 4754-2017）',
    en: 'GB/T 4754-2017 has no division {actual}',
  },
  otherIndustry: {
    zh: '{actual} 不属于 {limit}（GB/T 4754-2017）',
    en: '{actual} does not lie within {limit} (GB/T 4754-2017)',
  },
  otherName: {
    zh: '{limit}的代码与名称“{actual}”不一致（GB/T 4754-2017）',
    en: '{limit} is not called “{actual}” (GB/T 4754-2017)',
  },
  unlisted: { zh: '“{actual}”不在目录之中', en: '“{actual}” is not in the catalogue' },
  otherStage: {
    zh: '“{actual}”在目录中属于“{limit}”',
    en: '“{actual}” belongs to “{limit}” in the catalogue',
  },
  wrongStage: {
    zh: '“{actual}”在目录中属于“{limit}”，环节与场景须按目录准确填写',
    en: '“{actual}” belongs to “{limit}” in the catalogue; stage and scenario must be named as it has them',
  },
  gap: { zh: '名次 {limit} 空缺，其后还有记录', en: 'rank {limit} is left blank before others' },
  repeated: {
    zh: '与第 {limit} 项相同：“{actual}”',
    en: 'says the same as {count?number|numbers} {limit}: “{actual}”',
  },
  pastDeadline: {
    zh: '{who}应于{limit}前（含当日）{what}，核对日期为{actual}，已逾期；能否补报，须先向受理单位确认',
    en: 'the deadline of {limit} ({who}{what}) is past on {actual}; ask the office that receives this form whether it still does',
  },
  rule: { zh: '{rule}', en: '{rule}' },
  tooLarge: { zh: '数据过大或嵌套过深，未予检查', en: 'is too large or too deep to be checked' },
  more: { zh: '还有其他问题未列出', en: 'there are more issues than are listed' },
} as const satisfies Record<IssueCode, Message>;

/** What is no ground to turn a filing away: not stated, or not certain. */
export const warningCodes: ReadonlySet<IssueCode> = new Set([
  'tooManyCharacters',
  'aboutWords',
  'bodyCheck',
  'rangeReversed',
  'repeated',
  'notAsked',
  'otherYear',
  'yearBefore',
  'outOfLine',
  'shareOfOne',
  'saysNothing',
  'hintRepeated',
  'unlisted',
  'otherStage',
  'detailOfNo',
  'detailOfYes',
  'otherUnit',
  'noDocument',
]);

/** What messages are put together from. */
export const words = {
  colon: { zh: '：', en: ': ' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  comma: { zh: '、', en: ', ' },
  semicolon: { zh: '；', en: '; ' },
  open: { zh: '（', en: ' (' },
  close: { zh: '）', en: ')' },
  nearest: { zh: '是否指', en: 'did you mean ' },
  code: { zh: '此处填代码：', en: 'the code is wanted: ' },
  now: { zh: '现名', en: 'it is now ' },
  gone: { zh: '本表不再填写', en: 'it is asked for no longer' },
  source: { zh: '依据：', en: 'source: ' },
  inferred: { zh: '提示性核对（通知未明文规定）', en: 'inferred: the notice does not say so' },
  choices: { zh: '可选：', en: 'one of ' },
  holding: { zh: '，含', en: ' with ' },
  others: { zh: '等', en: ' and others' },
  unchecked: { zh: '无法自动核对：', en: 'not checked: ' },
  lacking: { zh: '缺少 ', en: 'missing ' },
  times: { zh: '共 {actual} 处', en: '{actual} places' },
  attested: { zh: '需人工核实：', en: 'for a person to confirm: ' },
} as const satisfies Record<string, Message>;

/** How a number should compare to another. */
export const comparisons: Readonly<Record<string, Message>> = {
  '<': { zh: '现为 {actual}，应小于 {limit}', en: 'is {actual}, should be less than {limit}' },
  '<=': { zh: '现为 {actual}，应不大于 {limit}', en: 'is {actual}, should be at most {limit}' },
  '>': { zh: '现为 {actual}，应大于 {limit}', en: 'is {actual}, should be more than {limit}' },
  '>=': { zh: '现为 {actual}，应不小于 {limit}', en: 'is {actual}, should be at least {limit}' },
  '==': { zh: '现为 {actual}，应为 {limit}', en: 'is {actual}, should be {limit}' },
  lacks: { zh: '缺{limit}', en: 'lacking: {limit}' },
};

/** What a value must be, by its JSON type. */
export const jsonTypes: Readonly<Record<string, Message>> = {
  object: { zh: '分栏填写的一组数据', en: 'an object' },
  array: { zh: '逐项列出的清单', en: 'an array' },
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: ' true（是）或 false（否）', en: 'true (yes) or false (no)' },
};

/** What it is instead, where that is one value. */
export const instead = {
  string: { zh: '，现为文字“{actual}”', en: '; it is the text “{actual}”' },
  number: { zh: '，现为数字 {actual}', en: '; it is the number {actual}' },
} as const satisfies Record<string, Message>;

/** What a value of parts must be, where there is more to say than what these are called. */
export const compounds: Readonly<Partial<Record<PartsName, Message>>> = {
  answer: {
    zh: '“是”或“否”，须说明的另写说明（answer、detail）',
    en: 'an answer, and its detail where it asks for one (answer, detail)',
  },
  period: {
    zh: '开始和结束两个日期，如 {year}-03-05 和 {year}-10-25（start、end）',
    en: 'two dates, {year}-03-05 and {year}-10-25 (start, end)',
  },
};

/** In place of what a date must be. */
export const wrongMonth: Message = {
  zh: '月份应为 1 至 12，现为 {actual}',
  en: 'has {actual} for its month, which must be from 1 to 12',
};

/** A deadline that is past and binds not who files the form, but who forwards it. */
export const othersDeadline: Message = {
  zh: '{who}应于{limit}前（含当日）{what}，核对日期为{actual}，已过；此期限不约束填报企业，能否随批报送请向推荐单位确认',
  en: 'the deadline of the authority, {limit} ({who}{what}), is past on {actual}; it does not bind who files this form: ask the authority whether it still forwards it',
};

/** Of two numbers whose unit the form does not print. */
export const quantity: Message = {
  zh: '数字，可带单位，前后为同一单位，如 25.3万元/人',
  en: 'a number, with or without a unit, which is the same before and after: 25.3万元/人',
};

/** What stands beside the fields. */
export const beside: Readonly<Record<'$form' | '$aside', Message>> = {
  $form: { zh: '表单', en: 'form' },
  $aside: { zh: '迁移所留', en: 'kept by a migration' },
};
