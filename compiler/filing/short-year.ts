/** Years of two digits: where a form leaves room for no more, and which they mean. */

/** Signs for digits before 年, no more than two: xx年xx月, **年**月. */
const SHORT = /(?<![Xx×*＊_〇○\d])(?:[Xx×]{2}|[*＊]{2}|__|[〇○]{2})年/;

/** Whether what the form prints in the place of a date has two digits for its year. */
export const hasShortYear = (blank: string | undefined): boolean => blank !== undefined && SHORT.test(blank);

/** 24 is 2024 and 98 is 1998, parted as in POSIX strptime; a year of four digits is itself. */
export const fullYear = (year: string): string =>
  year.length === 2 ? `${Number(year) < 69 ? '20' : '19'}${year}` : year;
