/** Who files, and what it makes: the values of one sample agree on these. */
import type { Pack } from '../../compiler/model/pack.ts';
import type { Random } from './random.ts';
import { officeOf, type Place, placeOf } from './regions.ts';
import { type Trade, trades } from './trades.ts';

const tradeFrom = (random: Random): Trade => {
  const trade = trades[random.whole(0, trades.length - 1)];
  if (trade === undefined) throw new Error('The table of trades is empty');
  return trade;
};

export interface Subject {
  readonly place: Place;
  readonly trade: Trade;
  /** 石家庄华信重型机械有限公司. */
  readonly company: string;
  /** Of the notice. */
  readonly year: number;
  /** Who recommends and forwards: the authority of the city, and that of the province where the notice is the nation's. */
  readonly office: string;
  /** An authority files the form. */
  readonly isOffice: boolean;
  /** First and last day on which it may be filed. */
  readonly filing: readonly [string, string];
}

/** 企业类型, as the forms name it. */
export type Size = 'large' | 'medium' | 'small' | 'micro';

/** Names of firms, with the class that each is of: what is said of a firm in several places agrees on it. */
const brands = {
  华信: 'large',
  宏远: 'medium',
  天成: 'large',
  瑞丰: 'medium',
  中泰: 'large',
  恒达: 'medium',
  金辉: 'small',
  东方: 'large',
  新锐: 'small',
  博远: 'micro',
} as const satisfies Record<string, Size>;

const brandNames = Object.keys(brands) as [keyof typeof brands, ...(keyof typeof brands)[]];

export const sizeOf = ({ company }: Pick<Subject, 'company'>): Size =>
  brands[brandNames.find((name) => company.includes(name)) ?? brandNames[1] ?? brandNames[0]];

const companyIn = (random: Random, { city }: Place, { name }: Pick<Trade, 'name'>): string =>
  `${city.slice(0, -1)}${random.pick(brandNames)}${name}有限公司`;

/** From the notice to the first day that ends what it asks for; without either, three months of its year. */
const filingDays = ({ year, notice, deadlines }: Pack): readonly [string, string] => {
  const from = notice?.issuedOn ?? `${year}-03-01`;
  const due = deadlines.map(({ on }) => on).filter((on) => on > from);
  const until = due.sort()[0] ?? `${from.slice(0, 4)}-${from.slice(5, 7) > '10' ? '12' : '11'}-28`;
  return [from, until];
};

/** 推荐单位（公章）, 市（州）工信部门初审及推荐意见, 主管部门承诺书. */
export const speaksOfOffice = (label: string): boolean =>
  /推荐(?:单位|意见)|初审|审核|主管部门|[工经]信部门/.test(label);

/** @param title of the form */
export const subjectOf = (random: Random, pack: Pack, title = ''): Subject => {
  const place = placeOf(random, pack.jurisdiction);
  const own = tradeFrom(random);
  return {
    place,
    trade: own,
    company: companyIn(random, place, own),
    year: pack.year,
    office: officeOf(pack.jurisdiction === 'cn' ? place.province : place.city),
    isOffice: speaksOfOffice(title),
    filing: filingDays(pack),
  };
};

/** Another firm of the same place. */
export const neighbourOf = (random: Random, subject: Subject): Subject => {
  const own = tradeFrom(random);
  return { ...subject, trade: own, company: companyIn(random, subject.place, own) };
};

/** Its name alone. */
export const otherCompany = (random: Random, subject: Subject): string =>
  companyIn(random, subject.place, tradeFrom(random));

/** One that sells what factories are equipped with. */
export const supplierOf = (random: Random, { place }: Subject): string =>
  companyIn(random, place, { name: random.pick(['智能装备', '信息技术', '自动化', '工业软件']) });
