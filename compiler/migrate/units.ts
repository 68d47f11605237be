/** Numbers from one unit into another, exactly: by moving the point. */

/** A unit as a power of ten of what is counted: 万元 is 4 of 元. */
interface Measured {
  readonly power: number;
  readonly of: string;
}

/** The longest first. */
const POWERS: readonly (readonly [string, number])[] = [
  ['千亿', 11],
  ['百亿', 10],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
];

/** Units that are written otherwise. */
const OTHERWISE: Readonly<Record<string, Measured>> = {
  '%': { power: -2, of: '' },
  '‰': { power: -3, of: '' },
  公斤: { power: 3, of: '克' },
  吨: { power: 6, of: '克' },
  公里: { power: 3, of: '米' },
  毫米: { power: -3, of: '米' },
  厘米: { power: -2, of: '米' },
};

const plain = (unit: string): string =>
  unit
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/人民币/, '');

/** 万吨标准煤/万元: what stands behind the first / is of the same unit or of none. */
const measured = (unit: string): Measured => {
  const [counted = '', ...per] = plain(unit).split('/');
  const behind = per.length > 0 ? `/${per.join('/')}` : '';
  const prefix = POWERS.find(([name]) => counted.startsWith(name) && counted.length > name.length);
  const rest = prefix === undefined ? counted : counted.slice(prefix[0].length);
  const { power, of } = (Object.hasOwn(OTHERWISE, rest) ? OTHERWISE[rest] : undefined) ?? { power: 0, of: rest };
  return { power: power + (prefix?.[1] ?? 0), of: `${of}${behind}` };
};

/** By how many places the point moves; undefined where one is none of the other. */
export const placesBetween = (from: string, to: string): number | undefined => {
  const [one, other] = [measured(from), measured(to)];
  return one.of === other.of ? one.power - other.power : undefined;
};

/** The number with its point moved, rounded as its decimals are read: 12345.6 by -4 is 1.23456. */
export const moved = (value: number, places: number): number => {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
};
