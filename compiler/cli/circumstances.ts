/** Options that say what a filing is judged by beside its form: the day, and who counts towards no quota. */
import { nodeHost } from '../host/node-host.ts';
import { isDay } from '../model/day.ts';
import { flag, type Option, Refused } from './command.ts';
import { dayInChina } from './date.ts';

/** Checked here, so that what a validator takes is a day; the clock is asked only where it is meant. */
export const AT: Option<string | undefined> = {
  says: {
    en: 'hold deadlines against this day, as 2022-10-25, or today',
    zh: '按这一天核对截止日期，如 2022-10-25，或 today（今天）',
  },
  takes: { en: 'date', zh: '日期' },
  read: (given) => {
    const said = given.at(-1);
    const asked = said === 'today' ? dayInChina(nodeHost.now()) : said;
    if (asked === undefined || isDay(asked)) return asked;
    return new Refused({
      en: 'A day of the calendar is needed, as 2022-10-25, or “today”.',
      zh: '须为日历上的一天，如 2022-10-25，或 today。',
    });
  },
};

/** May be repeated, so that it never takes the arguments behind it for its own. */
export const EXEMPT: Option<readonly string[] | undefined> = {
  says: { en: 'an enterprise that counts towards no quota; repeatable', zh: '不占名额的企业，可重复' },
  takes: { en: 'name', zh: '名称' },
  several: 'repeated',
  not: ['no-exempt'],
  read: (given) => {
    const names = given.map((name) => name.trim());
    if (names.includes('')) return new Refused({ en: 'A name is needed.', zh: '须为名称。' });
    return names.length > 0 ? names : undefined;
  },
};

export const NO_EXEMPT: Option<boolean> = flag({
  en: 'every enterprise counts towards the quota',
  zh: '所有企业都占名额',
});
