/** Codes of organisations with their check characters. */
import { bodyCheck, creditCheck } from '../../compiler/model/identity-code.ts';
import type { Random } from './random.ts';

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.whole(0, 9)).join('');

/** 组织机构代码, 9 characters, GB 11714. */
export const organisationCode = (random: Random): string => {
  const body = digits(random, 8);
  return `${body}${bodyCheck(body)}`;
};

/** 统一社会信用代码 of an enterprise (91), 18 characters. @param region six digits, GB/T 2260 */
export const creditCode = (random: Random, region: string): string => {
  const code = `91${region}${organisationCode(random)}`;
  return `${code}${creditCheck(code)}`;
};
