/** What commands say in so many words: one and several, with and without what may be missing, in both languages. */
import { describe, expect, test } from 'vitest';
import { phrasesOf, type Sum } from '../../compiler/cli/phrases.ts';

const [en, zh] = [phrasesOf({ lang: 'en' }), phrasesOf({ lang: 'zh' })];

const NOTHING: Sum = {
  files: 0,
  draft: false,
  valid: 0,
  validWarnings: 0,
  wrong: 0,
  errors: 0,
  isMore: false,
  wrongWarnings: 0,
  notChecked: 0,
};

describe('the sum of several filings', () => {
  test.each<[Partial<Sum>, string, string]>([
    [{}, '0 filings: 0 valid', '0 份：0 份没有错误'],
    [{ files: 1, draft: true, valid: 1 }, '1 filing: 1 valid so far', '1 份：1 份目前没有错误'],
    [{ files: 2, valid: 2, validWarnings: 1 }, '2 filings: 2 valid (1 warning)', '2 份：2 份没有错误（1 处警告）'],
    [
      { files: 2, valid: 1, wrong: 1, errors: 1 },
      '2 filings: 1 valid, 1 with errors (1 error)',
      '2 份：1 份没有错误，1 份有错误（共 1 处）',
    ],
    [
      { files: 3, wrong: 2, errors: 7, isMore: true, wrongWarnings: 1, notChecked: 1 },
      '3 filings: 0 valid, 2 with errors (7+ errors, and 1 warning), 1 not checked',
      '3 份：0 份没有错误，2 份有错误（共 7 处以上，另有 1 处警告），1 份未校验',
    ],
  ])('%j', (sum, english, chinese) => {
    expect(en.summary({ ...NOTHING, ...sum })).toBe(english);
    expect(zh.summary({ ...NOTHING, ...sum })).toBe(chinese);
  });
});

describe('what could not be checked names three of what is missing', () => {
  test.each<[readonly string[], readonly string[], string, string]>([
    [[], [], '2 not checkable', '2 项无法自动核对'],
    [['甲'], [], '2 not checkable (missing 甲)', '2 项无法自动核对（缺少 甲）'],
    [['甲', '乙', '丙'], [], '2 not checkable (missing 甲, 乙, 丙)', '2 项无法自动核对（缺少 甲、乙、丙）'],
    [
      ['甲', '乙', '丙', '丁', '戊'],
      ['故'],
      '2 not checkable (missing 甲, 乙, 丙 and 2 more; 故)',
      '2 项无法自动核对（缺少 甲、乙、丙 等 5 项；故）',
    ],
    [[], ['故', '因'], '2 not checkable (故; 因)', '2 项无法自动核对（故；因）'],
  ])('%j, %j', (lacking, reasons, english, chinese) => {
    expect(en.unchecked(2, lacking, reasons)).toBe(english);
    expect(zh.unchecked(2, lacking, reasons)).toBe(chinese);
  });
});

test('one and several', () => {
  expect([en, zh].flatMap((say) => [0, 1, 2].map((remarks) => say.noErrors(remarks, remarks)))).toEqual([
    '0 forms: no problems',
    '1 form: no errors, 1 warning',
    '2 forms: no errors, 2 warnings',
    '0 张表单：没有问题',
    '1 张表单：没有错误，有 1 处警告',
    '2 张表单：没有错误，有 2 处警告',
  ]);
  expect([en, zh].flatMap((say) => [say.errors(1, false), say.errors(1, true), say.errors(2, false)])).toEqual([
    '1 error',
    '1+ error',
    '2 errors',
    '1 处错误',
    '1 处以上错误',
    '2 处错误',
  ]);
});

test('a folder is named with one slash', () => {
  expect([en.written(1, 1, 'out'), en.written(2, 2, 'out/')]).toEqual([
    '1 form: 1 file written to out/',
    '2 forms: 2 files written to out/',
  ]);
  expect([zh.written(1, 1, 'out'), zh.written(2, 2, 'out/')]).toEqual([
    '1 张表单：写入 1 个文件到 out/',
    '2 张表单：写入 2 个文件到 out/',
  ]);
});
