/** Options by the names that people write for them: short for long and long for short, 2级 for 二级. */
import type { Option } from '../../model/form.ts';
import { arabicNumerals } from '../numerals.ts';
import { plain } from '../plain.ts';

/** What ends a name and tells no option from another: 民营企业 is 民营, 消费品行业 is 消费品; and who says so of 二级（自评）. */
const TAIL = /(?:[企行产工]?业|国企|制造|智能工厂|工厂|\(自评[估价]?\))$/;

const coreOf = (name: string): string => {
  const shorter = name.replace(TAIL, '');
  return shorter === '' || shorter === name ? name : coreOf(shorter);
};

const wholeName = (text: string): string => arabicNumerals(plain(text));

const bareName = (text: string): string =>
  coreOf(
    wholeName(text)
      .replace('国有企业', '国企')
      .replace(/^央企$/, '中央'),
  );

/** No name of an option is longer. */
const LONGEST = 100;

/** The options that a text may name: those called so, else those whose name begins with it as it is written. One that is several is not known. */
export const optionsCalled = (options: readonly Option[], text: string): readonly Option[] => {
  if (text.length > LONGEST) return [];
  const [bare, whole] = [bareName(text), wholeName(text)];
  const same = options.filter(({ label }) => bareName(label) === bare);
  return same.length > 0 ? same : options.filter(({ label }) => wholeName(label).startsWith(whole));
};
