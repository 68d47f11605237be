/** Why a value ended as it did, in words, Chinese and English. */
import type { Language } from '../diagnostics/diagnostic.ts';

type Texts = Readonly<Record<Language, string>>;

/** `{name}` is a parameter. */
const TEXTS = {
  // converted
  unit: { en: '{from} to {to}', zh: '由{from}换算为{to}' },
  code: { en: '“{from}” is “{to}” now', zh: '“{from}”现为“{to}”' },
  codes: { en: '{from}: {to} now', zh: '{from}现为{to}' },
  named: { en: 'code to name: {to}', zh: '代码改写为名称：{to}' },
  asText: { en: 'written as text', zh: '改写为文字' },
  oneLine: { en: 'put on one line', zh: '并为一行' },
  read: { en: 'read from its text', zh: '由文字读出' },
  change: { en: 'the change from {before} to {after}', zh: '由{before}到{after}的增减幅度' },
  after: { en: 'what was reached', zh: '取建成后的数值' },
  withUnit: { en: 'written with its unit, {unit}', zh: '连同单位“{unit}”填写' },
  plainNumber: { en: 'the number alone', zh: '只取数值' },
  coarser: { en: 'the coarser level', zh: '取较粗一级' },
  answer: { en: 'the answer alone', zh: '只取是否' },
  toList: { en: 'as the only one of a list', zh: '作为列表中的一项' },
  joined: { en: '{count} in one text', zh: '{count} 项合为一段' },
  only: { en: 'the only one of them', zh: '取其中唯一一项' },
  citation: { en: 'cited without the name of its instance', zh: '不含实例名' },
  stageGone: { en: 'cited without its stage, “{label}”', zh: '不含环节“{label}”' },
  instance: { en: 'the name of the instance is still to be given', zh: '实例名待填' },
  some: { en: '{to}; without {lost}', zh: '{to}；其中不再保留：{lost}' },
  // defaulted
  stageOf: { en: 'the stage of “{scenario}”', zh: '“{scenario}”所属环节' },
  levelOf: { en: 'follows from {code}', zh: '由 {code} 得出' },
  onlyChoice: { en: 'nothing else can be chosen', zh: '只有这一项可选' },
  // dropped
  noPlace: { en: 'this form does not ask it', zh: '本表不填此项' },
  unknown: { en: 'no field of its form', zh: '原表没有此项' },
  misfit: { en: 'not what its field holds', zh: '与该项的类型不符' },
  anew: { en: 'given anew in every filing', zh: '每次申报须重新填写' },
  otherYear: { en: 'this form does not ask that year', zh: '本表不填该年' },
  countedBack: { en: 'its years are counted back from that of the form', zh: '按申报年度往前推算，须重新填写' },
  acrossYears: { en: 'a number for each year, and one for all', zh: '一为逐年，一为各年合填' },
  noCode: { en: '“{label}” is no more', zh: '已没有“{label}”' },
  noCodeOf: { en: '“{label}” has become several: {names}', zh: '“{label}”已分为：{names}' },
  otherUnit: { en: '{from} is no {to}', zh: '“{from}”不能换算为“{to}”' },
  noUnit: { en: 'its unit is not said', zh: '未写明单位' },
  notWhole: { en: 'a whole number is asked', zh: '须为整数' },
  neverBack: { en: 'before and after cannot be told from it', zh: '由此得不出建设前后的数值' },
  ratio: {
    en: 'it is not said whether the change of a rate is meant in points or in proportion',
    zh: '比率的增减是百分点还是比例，未予说明',
  },
  direction: { en: 'the label does not say which way the change counts', zh: '指标名称未说明是增还是减' },
  fromNothing: { en: 'there is no change from 0', zh: '由 0 起算没有增减幅度' },
  otherKind: { en: 'a {from} is no {to}', zh: '{from}不能作为{to}' },
  unread: { en: 'its text says nothing that can be held there', zh: '文字读不出所需内容' },
  finer: { en: 'a finer level is asked', zh: '须填更细一级' },
  several: { en: 'there are {count} of them, and one is asked', zh: '有 {count} 项，本表只填一项' },
  superseded: { en: 'something newer stands there', zh: '已另行填写' },
  refused: { en: '{message}', zh: '{message}' },
  tooMany: { en: 'more than the form takes', zh: '超出本表可填的条数' },
  // needed
  empty: { en: 'nothing is there yet', zh: '尚未填写' },
} as const satisfies Record<string, Texts>;

export type ReasonCode = keyof typeof TEXTS;

export interface Reason {
  readonly code: ReasonCode;
  /** In both languages, where they differ. */
  readonly with?: Readonly<Record<string, string | Texts>>;
}

export const because = (code: ReasonCode, parameters?: Reason['with']): Reason =>
  parameters === undefined ? { code } : { code, with: parameters };

export const reasonText = ({ code, with: given = {} }: Reason, language: Language): string =>
  TEXTS[code][language].replace(/\{(\w+)\}/g, (braces, name: string) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    return value === undefined ? braces : typeof value === 'string' ? value : value[language];
  });
