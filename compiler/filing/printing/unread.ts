/** Why a text is none of what its control holds, in words. */
import type { Language } from '../../diagnostics/diagnostic.ts';
import type { Unread } from './holds.ts';

const WORDS: Readonly<Record<Unread, Readonly<Record<Language, string>>>> = {
  'several-lines': { en: 'one line is asked', zh: '只能填一行' },
  'no-number': { en: 'it is no number', zh: '不是数值' },
  'no-whole-number': { en: 'a whole number is asked', zh: '须为整数' },
  'other-unit': { en: 'it is written with another unit', zh: '所写单位与表中不同' },
  'no-date': { en: 'it is no date', zh: '不是日期' },
  'no-such-day': { en: 'there is no such day', zh: '没有这一天' },
  'short-year': { en: 'a year has four digits', zh: '年份须为四位' },
  'part-of-date-missing': { en: 'a part of the date is missing', zh: '日期不完整' },
  'more-than-asked': { en: 'more of a date stands there than is asked', zh: '日期多于所问' },
  'no-option': { en: 'it is none of the options', zh: '不是可选的项' },
  'no-industry': {
    en: 'it is no industry of that level: write its code and its name, such as 301-水泥、石灰和石膏制造',
    zh: '不是该级的国民经济行业，应写代码和名称，如“301-水泥、石灰和石膏制造”',
  },
  'several-chosen': { en: 'several are chosen, and one is asked', zh: '只能选一项，现选了多项' },
  'no-answer': { en: 'it is neither yes nor no', zh: '不是“是”或“否”' },
  'no-citation': { en: 'it names no scenario as the form cites them', zh: '不是表中场景的写法' },
  'several-cited': { en: 'several scenarios stand on one line: each has its own', zh: '一行写了多个场景，应每行一个' },
  'several-readings': { en: 'it may mean several', zh: '可作多种理解' },
  'no-picture': { en: 'it is no PNG or JPEG that the document holds', zh: '不是文档内的 PNG 或 JPEG 图片' },
  'failed-formula': { en: 'the formula there has no result', zh: '公式没有结果' },
  rounded: {
    en: 'it is kept as a number, of which the digits from the 16th on are lost; such digits are written as text',
    zh: '按数值保存，第 16 位起的数字已丢失，应按文本填写',
  },
  'unknown-file': { en: 'what is known of the file is not in the document', zh: '文件的其他信息不在文档中' },
};

/** More choices nobody reads in one message. */
const MOST_CHOICES = 12;

const CHOICES = {
  en: { of: '; one of ', comma: ', ', more: ' and others' },
  zh: { of: '，可选：', comma: '、', more: '等' },
};

/** @param choices labels of what there is to choose from */
export const unreadText = (why: Unread, language: Language, choices: readonly string[] = []): string => {
  if (choices.length === 0) return WORDS[why][language];
  const { of, comma, more } = CHOICES[language];
  const listed = choices.slice(0, MOST_CHOICES).join(comma);
  return `${WORDS[why][language]}${of}${listed}${choices.length > MOST_CHOICES ? more : ''}`;
};
