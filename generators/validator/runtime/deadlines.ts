/** What is due by which day. */
import type { Issue } from '../../../compiler/filing/validation.ts';
import { inChinese, isDay } from '../../../compiler/model/day.ts';
import { type Context, issueAt } from './issues.ts';
import { words } from './messages.ts';
import { sourceText } from './rule-issues.ts';

export interface Deadlines {
  readonly deadlines?: readonly {
    readonly id: string;
    /** ISO 8601 date; the day itself is in time. */
    readonly on: string;
    /** Whom it binds: 申报主体; empty where the notice does not say. */
    readonly who: string;
    /** What is to be done by then. */
    readonly what: string;
    /** That sets it. */
    readonly notice: string;
    /** Not who files the form, but who forwards it. */
    readonly bindsOthers?: boolean;
  }[];
}

/** @param at ISO 8601 date; another is the caller's mistake */
export const pastDeadlines = (at: string, { deadlines = [] }: Deadlines, context: Context): readonly Issue[] => {
  if (!isDay(at)) throw new RangeError(`Not a day such as 2022-10-25: ${at}`);
  const { lang } = context;
  const dayOf = (day: string): string => (lang === 'zh' ? inChinese(day) : day);
  return deadlines
    .filter(({ on }) => at > on)
    .map(({ id, on, who, what, notice, bindsOthers }) => {
      const issue = issueAt([], context, bindsOthers ? 'othersDeadline' : 'pastDeadline', {
        limit: dayOf(on),
        actual: dayOf(at),
        who,
        what,
      });
      const message = `${issue.message}${words.open[lang]}${sourceText(notice, lang)}${words.close[lang]}`;
      return { ...issue, message, rule: id, source: notice };
    });
};
