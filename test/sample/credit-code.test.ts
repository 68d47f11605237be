/** Made-up codes of organisations: right ones, of that region, with all digits. */
import { expect, test } from 'vitest';
import { isBodyCode, isCreditCode } from '../../compiler/model/identity-code.ts';
import { creditCode, organisationCode } from '../../generators/sample/credit-code.ts';
import { randomFrom } from '../../generators/sample/random.ts';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const digitsOf = (codes: readonly string[]) => [...new Set(codes.join(''))].filter((sign) => /\d/.test(sign)).sort();

test('组织机构代码', () => {
  const codes = seeds.map((seed) => organisationCode(randomFrom(seed)));
  expect(codes.filter((code) => !isBodyCode(code))).toEqual([]);
  expect(digitsOf(codes.map((code) => code.slice(0, 8)))).toEqual([...'0123456789']);
  expect(new Set(codes).size).toBe(codes.length);
});

test('统一社会信用代码', () => {
  const codes = seeds.map((seed) => creditCode(randomFrom(seed), '130102'));
  expect(codes.filter((code) => !isCreditCode(code) || !code.startsWith('91130102'))).toEqual([]);
  expect(digitsOf(codes.map((code) => code.slice(8, 16)))).toEqual([...'0123456789']);
});
