/** The functions that rules may call beside what CEL itself has: what each takes, gives and means. */

export interface RuleFunction {
  readonly name: string;
  /** As CEL declares it. */
  readonly signature: string;
  readonly meaning: string;
  /** Which of its arguments are keys of catalogues, written out. */
  readonly catalogues?: readonly number[];
  /** Of their entries it looks at names and facts alone, never at codes. */
  readonly readsNames?: true;
  /** Of a count against the pack's quotas: which argument names the unit, which the limit, written out. */
  readonly quota?: { readonly unit: number; readonly limit: number };
  /** Which argument is the code of an entry that holds others, of which argument's catalogue. */
  readonly holder?: { readonly code: number; readonly catalogue: number };
  /** Which argument names a fact, of which argument's catalogue. */
  readonly fact?: { readonly name: number; readonly catalogue: number };
  /** Which argument is an industry, and the code of which argument it may lie within. */
  readonly industry?: { readonly inner: number; readonly outer: number };
  /** Which of its arguments are numbers of a unit, by the names that it may have. */
  readonly units?: Readonly<Record<number, readonly string[]>>;
  /** Texts that it may give; `stage`: the codes of the stages of the form's guide, or nothing. */
  readonly gives?: readonly string[] | 'stage';
  /** What it must give, for who writes it for another platform. */
  readonly vectors?: readonly Vector[];
}

export interface Vector {
  readonly given: readonly (number | string | readonly (number | string)[])[];
  readonly gives: number | string | boolean;
}

const PERSONS: readonly string[] = ['人', '名'];
const TEN_THOUSAND_YUAN: readonly string[] = ['万元', '万', '万元人民币'];

/** Written where a rule names a catalogue: that of the reporting units of the pack whose rule it is. No key is such. */
export const UNITS_OF_PACK = 'reportingUnits';

/** Their JavaScript is generators/validator/runtime/functions.ts and informed-functions.ts. */
const functions = [
  {
    name: 'sum',
    signature: 'sum(list<double>): double',
    meaning: 'The exact decimal sum: 0.1 and 0.2 make 0.3.',
    vectors: [
      { given: [[0.1, 0.2]], gives: 0.3 },
      { given: [[0.3, -0.1]], gives: 0.2 },
      { given: [[1.1, 2.2, -3.3]], gives: 0 },
      { given: [[0.1, 1e15, -1e15]], gives: 0.1 },
      { given: [[]], gives: 0 },
    ],
  },
  {
    name: 'product',
    signature: 'product(list<double>): double',
    meaning: 'The exact decimal product: 1.1 and 1.1 make 1.21.',
    vectors: [
      { given: [[1.1, 1.1]], gives: 1.21 },
      { given: [[123.45, 0.07]], gives: 8.6415 },
      { given: [[-0.3, 3, 0.1]], gives: -0.09 },
      { given: [[0.1, 1e15, 1e-15]], gives: 0.1 },
      { given: [[]], gives: 1 },
    ],
  },
  {
    name: 'quotient',
    signature: 'quotient(double, double): double',
    meaning: 'The decimal quotient to 20 significant digits, half up. It cannot be told where the second number is 0.',
    vectors: [
      { given: [0.7, 0.1], gives: 7 },
      { given: [8.6415, 0.07], gives: 123.45 },
      { given: [1, 3], gives: 1 / 3 },
      { given: [-2, 3], gives: -2 / 3 },
      { given: [0, 0.3], gives: 0 },
    ],
  },
  {
    name: 'isShare',
    signature: 'isShare(double, double, double): bool',
    meaning: 'Whether the percentage is what the second number is of the third, rounded to whole percents or finer.',
  },
  {
    name: 'wordCount',
    signature: 'wordCount(string): double',
    meaning: '字数 as Word counts them.',
  },
  {
    name: 'isCreditCode',
    signature: 'isCreditCode(string): bool',
    meaning: 'Whether it is a 统一社会信用代码 of GB 32100-2015 with the right check character.',
  },
  {
    name: 'isOrganisationCode',
    signature: 'isOrganisationCode(string): bool',
    meaning: 'Whether it is a 组织机构代码 of GB 11714 or a 统一社会信用代码, with the right check character.',
  },
  {
    name: 'isIndustryWithin',
    signature: 'isIndustryWithin(string, string): bool',
    meaning: 'Whether the code of GB/T 4754-2017 lies within the second: 351 within 35, 35 within C.',
    industry: { inner: 0, outer: 1 },
  },
  {
    name: 'enterpriseClass',
    signature: 'enterpriseClass(double, double): string',
    meaning:
      '企业类型 in industry, large, medium, small or micro, by persons and revenue in 万元: both lower limits must hold.',
    units: { 0: PERSONS, 1: TEN_THOUSAND_YUAN },
    gives: ['large', 'medium', 'small', 'micro'],
  },
  {
    name: 'mayBeOfClass',
    signature: 'mayBeOfClass(string, string, double): bool',
    meaning:
      'Whether an enterprise of industry may be of the class (large, medium, small or micro) by what is said of its persons, 350人 or as a band 20-299人, 1000人以上, 20人以下, and its revenue in 万元. Where no number of persons is said the revenue alone tells.',
    units: { 2: TEN_THOUSAND_YUAN },
    vectors: [
      { given: ['large', '1000人以上', 65331], gives: true },
      { given: ['medium', '1000人以上', 65331], gives: false },
      { given: ['medium', '1000人以上', 39999], gives: true },
      { given: ['small', '100-500人', 2000], gives: true },
      { given: ['medium', '100-500人', 2000], gives: true },
      { given: ['micro', '100-500人', 2000], gives: false },
      { given: ['small', '20人以下', 300], gives: false },
      { given: ['small', '350人', 1999], gives: true },
      { given: ['large', '许多', 39999], gives: false },
      { given: ['large', '≥1000人', 65331], gives: true },
      { given: ['large', '1,256人', 65331], gives: true },
      { given: ['micro', '少于20人', 65331], gives: true },
      { given: ['small', '少于20人', 65331], gives: false },
    ],
  },
  {
    name: 'maturityLevel',
    signature: 'maturityLevel(double): string',
    meaning:
      'Level of 智能制造能力成熟度 by the score, GB/T 39117-2020: one from 0.8, two from 1.8, … five from 4.8; none below.',
    gives: ['none', 'one', 'two', 'three', 'four', 'five'],
    vectors: [
      { given: [0.79], gives: 'none' },
      { given: [0.8], gives: 'one' },
      { given: [1.8], gives: 'two' },
      { given: [2.79], gives: 'two' },
      { given: [2.8], gives: 'three' },
      { given: [3.8], gives: 'four' },
      { given: [4.79], gives: 'four' },
      { given: [4.8], gives: 'five' },
    ],
  },
  {
    name: 'greatestNumber',
    signature: 'greatestNumber(string): double',
    meaning:
      'The greatest whole number that the text holds: 299 of 20-299人, 2026 of 25年3月-26年12月; 0 where there is none.',
    vectors: [
      { given: ['20-299人'], gives: 299 },
      { given: ['1000人以上'], gives: 1000 },
      { given: ['许多'], gives: 0 },
      { given: ['25年3月-26年12月'], gives: 2026 },
    ],
  },
  {
    name: 'inOrder',
    signature: 'inOrder(string): bool',
    meaning:
      'Whether what the text says from one to the other does not end before it begins: 20-299人, 2025年3月-2026年12月; any other text is in order.',
    vectors: [
      { given: ['20-299人'], gives: true },
      { given: ['300-20人'], gives: false },
      { given: ['2025年12月-2026年3月'], gives: true },
      { given: ['2026年3月至2025年12月'], gives: false },
      { given: ['2026-03至2026-02'], gives: false },
      { given: ['1000人以上'], gives: true },
      { given: ['2025年3月-26年12月'], gives: true },
      { given: ['26年3月-25年12月'], gives: false },
      { given: ['2025年3月-12月'], gives: true },
      { given: ['2025年12月-3月'], gives: false },
    ],
  },
  {
    name: 'liesIn',
    signature: 'liesIn(string, string, string): bool',
    meaning: 'Whether the entry, by its code, stands in the other one of the catalogue, which is given by its key.',
    catalogues: [2],
    holder: { code: 1, catalogue: 2 },
  },
  {
    name: 'namesOneOf',
    signature: 'namesOneOf(string, string): bool',
    meaning:
      'Whether the text names an entry of the catalogue, which is given by its key: 石家庄市工业和信息化局 names 石家庄市.',
    catalogues: [1],
  },
  {
    name: 'mayBeIn',
    signature: 'mayBeIn(string, string): bool',
    meaning:
      'Whether an address or an office may be of one of the places of the catalogue, which is given by its key: the first province or city that it names is one of them, or it names none. 上海市甘肃路5号 is not in 甘肃, nor is 北京海淀区, 深圳南山区 or 泰国罗勇府.',
    catalogues: [1],
    readsNames: true,
  },
  {
    name: 'mayBeOfOne',
    signature: 'mayBeOfOne(list<string>, string, string): bool',
    meaning:
      'Whether addresses and offices may be of one: of the places of the catalogue, which is given by its key, that they name no two state different numbers of the fact, as two cities do; in one text a number that begins with another lies in it, and of sites with ； between one suffices. 兰州市崆峒区 is of none, 兰州市天水路 and what names no place of any.',
    catalogues: [1],
    readsNames: true,
    fact: { name: 2, catalogue: 1 },
  },
  {
    name: 'isNamedIn',
    signature: 'isNamedIn(string, string): bool',
    meaning: 'Whether an entry of the catalogue, which is given by its key, has the name.',
    catalogues: [1],
  },
  {
    name: 'isSameName',
    signature: 'isSameName(string, string): bool',
    meaning:
      'Whether two texts name the same office or enterprise: blanks, brackets and what a seal is called (公章) aside, with or without its province or city, an office by its short name too: 兰州市工信局, 临夏州 for 临夏回族自治州.',
    vectors: [
      { given: ['兰州市工业和信息化局', '兰州市工业和信息化局'], gives: true },
      { given: ['兰州市工信局（公章）', '兰州市工业和信息化局'], gives: true },
      { given: ['甘肃省兰州市工业和信息化局', '兰州市工信局'], gives: true },
      { given: ['兰州某某（集团）有限公司', '兰州某某(集团) 有限公司'], gives: true },
      { given: ['兰州市发展和改革委员会', '兰州市发展改革委'], gives: true },
      { given: ['兰州某某有限公司', '兰州市工业和信息化局'], gives: false },
      { given: ['临夏州工业和信息化局', '临夏回族自治州工业和信息化局'], gives: true },
      { given: ['榆中县工业和信息化局', '兰州市，榆中县工业和信息化局'], gives: true },
      { given: ['天水市工信局', '兰州市工信局'], gives: false },
      { given: ['另一公司', '兰州某某有限公司'], gives: false },
    ],
  },
  {
    name: 'factOf',
    signature: 'factOf(string, string, string): double',
    meaning:
      'The number that the catalogue states of an entry: by its code, its name, or a text that names it, the catalogue by its key, the name of the fact.',
    catalogues: [1],
    fact: { name: 2, catalogue: 1 },
  },
  {
    name: 'coversParts',
    signature: 'coversParts(list<string>, string, string, string): bool',
    meaning:
      'Whether the scenarios cover all parts that a level demands: the code of the level, the catalogues of levels and of parts by key. It cannot be told where a new name, which may be of any part, decides.',
    catalogues: [2, 3],
    holder: { code: 1, catalogue: 2 },
  },
  {
    name: 'countApplicants',
    signature: 'countApplicants(list<string>): double',
    meaning:
      'How many different names there are, without those that are said to count towards no quota: within `withinQuota`, towards its limit.',
  },
  {
    name: 'withinQuota',
    signature: 'withinQuota(double, string, string): bool',
    meaning:
      "Whether the number is within the pack's quota of the unit that the text, or a code of the form's own catalogue of units, names, of an enterprise that of the units that nobody lists; the last is the name of the limit. It cannot be told where the notice lists no such unit, or of more than the limit where some may count towards no quota.",
    quota: { unit: 1, limit: 2 },
  },
  {
    name: 'isListed',
    signature: 'isListed(string): bool',
    meaning: "Whether it is the code of a scenario of the form's guide.",
  },
  {
    name: 'stageOf',
    signature: 'stageOf(string): string',
    meaning: "Code of the stage (环节) that the form's guide puts the scenario in; empty for a new name.",
    gives: 'stage',
  },
  {
    name: 'coversStages',
    signature: 'coversStages(list<string>, double): bool',
    meaning:
      'Whether the scenarios cover so many stages (环节) of the guide. It cannot be told where a new name, which may be of any stage, decides.',
  },
  {
    name: 'yearBefore',
    signature: 'yearBefore(string): string',
    meaning: 'The year before: 2024 before 2025.',
    vectors: [
      { given: ['2025'], gives: '2024' },
      { given: ['2000'], gives: '1999' },
    ],
  },
] as const satisfies readonly RuleFunction[];

export type RuleFunctionName = (typeof functions)[number]['name'];

export const ruleFunctions: readonly RuleFunction[] = functions;

export const ruleFunction = (name: string): RuleFunction | undefined =>
  ruleFunctions.find((known) => known.name === name);
