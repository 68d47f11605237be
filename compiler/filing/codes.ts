/** How values of one format are written in one way, by the type of their field. */
import { telephones } from './telephone.ts';

/** `（` and `１` become `(` and `1`. */
const halfWidth = (text: string): string => text.normalize('NFKC');

const unspaced = (text: string): string => halfWidth(text).replace(/\s/g, '');

const code = (text: string): string => unspaced(text).toUpperCase();

const numbers = (text: string): string => telephones(halfWidth(text));

/** By type; texts of other types are not written in several ways. */
export const canonicalTexts: Readonly<Record<string, (text: string) => string>> = {
  phone: numbers,
  mobile: numbers,
  contact: numbers,
  fax: (text) => {
    if (/^(?:无|没有|暂无)$/.test(text)) return '无';
    return /^(?:同|与)(?:上|电话|联系电话|固定电话)(?:相同)?$/.test(text) ? '同电话' : numbers(text);
  },
  creditCode: code,
  // the certificate of GB 11714 has a hyphen before the check character
  organisationCode: (text) => code(text).replace(/^([0-9A-Z]{8})[-‐-―−]([0-9X])$/, '$1$2'),
  industry: (text) => (/^\s*[0-9A-Za-z０-９Ａ-Ｚａ-ｚ\s]+$/.test(text) ? code(text) : text),
  email: unspaced,
  date: unspaced,
  dateRange: unspaced,
  month: unspaced,
  year: unspaced,
};

/** A text of the field's type, without blanks around it, in its one form. */
export const canonicalText = (text: string, type: string | undefined): string => {
  const form = type !== undefined && Object.hasOwn(canonicalTexts, type) ? canonicalTexts[type] : undefined;
  return form === undefined ? text.trim() : form(text.trim());
};
