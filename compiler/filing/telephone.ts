/**
 * Telephone numbers in one form: `0931-8888888`, `0931-8888888转801`, `400-810-8888`, `13912345678`, `+85291234567` (E.164), and
 * several of them with 、 between. China's own have no country code.
 */

/** By their digits: an area code has three where it is 010 or begins with 02, else four. */
const domestic: readonly (readonly [RegExp, string])[] = [
  [/^(010|02\d|0[3-9]\d\d)([1-9]\d{6,7})$/, '$1-$2'],
  [/^([48]00)(\d{3})(\d{4})$/, '$1-$2-$3'],
  [/^(1[3-9]\d{9}|[1-9]\d{6,7}|[19]\d{4,5})$/, '$1'],
];

const inForm = (digits: string): string | undefined => {
  const [pattern, form = ''] = domestic.find(([each]) => each.test(digits)) ?? [];
  return pattern && digits.replace(pattern, form);
};

/** One number without blanks; undefined for what is none. */
const oneNumber = (text: string): string | undefined => {
  const [, main = '', extension] = /^(.*?)(?:\(?转(\d{1,6})\)?)?$/.exec(text) ?? [];
  if (!/^[+(]*\d[\d()-]*$/.test(main)) return undefined;
  const inside = extension === undefined ? insideOf(main) : undefined;
  if (inside !== undefined) return inside;
  const digits = main.replace(/[()-]/g, '');
  // no number of China's own is so long
  const own = digits.replace(/^(?:\+|00)86|^86(?=\d{9,12}$)/, '');
  // behind the country's code the area's is written without its zero
  const number =
    own === digits
      ? (inForm(own) ?? (/^\+[1-9]\d{6,14}$/.test(own) ? own : undefined))
      : (inForm(own.replace(/^(?!0|1[3-9]\d{9}$|[48]00\d{7}$)/, '0')) ?? inForm(own));
  if (number !== undefined) return extension === undefined ? number : `${number}转${extension}`;
  const [, before, behind] = /^(.*\d)-(\d{1,5})$/.exec(main) ?? [];
  return before === undefined || extension !== undefined ? undefined : oneNumber(`${before}转${behind}`);
};

/** With an extension behind a hyphen: a digit more would make a number of seven digits one of eight. */
const insideOf = (text: string): string | undefined => {
  const [, before = '', behind = ''] = /^(.{7,24})-(\d{1,5})$/.exec(text) ?? [];
  const number = before === '' ? undefined : oneNumber(before);
  const isWhole = /^0\d{2,3}-\d{7,8}$/.test(number ?? '') || (behind.length <= 2 && /^\d{7,8}$/.test(before));
  return number !== undefined && isWhole ? `${number}转${behind}` : undefined;
};

/** 0931-8888888 2: a blank parts no digit or two from what is whole. */
const isParted = (words: readonly string[]): boolean =>
  /^\d{1,2}$/.test(words.at(-1) ?? '') && /\d{7}$/.test(words.at(-2) ?? '');

/** Words between which blanks stand, put together to numbers, the longest first. */
const numbersIn = (words: readonly string[]): readonly string[] | undefined => {
  const from: (readonly string[] | undefined)[] = [];
  from[words.length] = [];
  for (let at = words.length - 1; at >= 0; at -= 1)
    for (let end = words.length; end > at && from[at] === undefined; end -= 1) {
      const run = words.slice(at, end);
      const [rest, number] = [from[end], isParted(run) ? undefined : oneNumber(run.join(''))];
      if (rest && number) from[at] = [number, ...rest];
    }
  return from[0];
};

/** More than that is no list of telephone numbers. */
const longest = 100;

/** What people note behind a number: whose it is, or what else it is for. */
const remark = /\((?:办|办公|办公室|座机|固话|手机|电话|传真|宅|家|微信|微信同号|同微信)\)/g;

/** And before one. */
const lead = /^\s*(?:总机|办公电话|办公室?|座机|固话|固定电话|联系电话|电话|手机|传真|tel\.?)\s*:?\s*(?=[+(\d])/i;

/** The numbers that a text lists, in their form; another text stays as it is. @param text half width, see codes.ts */
export const telephones = (text: string): string => {
  if (text.length > longest) return text;
  const parts = text
    .replace(remark, '')
    .replace(/[‐-―−]+|(?<=\d)[.·](?=\d)/g, '-')
    .replace(/(?<=\d)\s*[*#x]\s*(?=\d)/gi, '转')
    .replace(/(?<=\d{7})\s*\((\d{1,5})\)/g, '转$1')
    .replace(/\s*(?:转|分机|ext\.?)[\s:]*/gi, '转')
    .split(/[、,;/]/)
    .map((part) =>
      numbersIn(
        part
          .replace(lead, '')
          .split(/\s+/)
          .filter((word) => word !== ''),
      ),
    );
  const numbers = parts.flatMap((part) => part ?? []);
  return numbers.length > 0 && parts.every((part) => part?.length) ? numbers.join('、') : text;
};
