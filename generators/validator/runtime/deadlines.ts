/** What is due by which day. */
import type { Issue, Unchecked } from '../../../compiler/filing/validation.ts';
import { inChinese, isDay } from '../../../compiler/model/day.ts';
import { filledText } from '../../../compiler/model/filled-text.ts';
import { type Context, issueAt } from './issues.ts';
import { othersDeadline, words } from './messages.ts';
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

/** Those that bind who files the form, and of those that do not that nothing in the filing shows whether it is late. */
export interface Past {
  readonly issues: readonly Issue[];
  readonly unchecked: readonly Unchecked[];
}

/** @param at ISO 8601 date; another is the caller's mistake */
export const pastDeadlines = (at: string, { deadlines = [] }: Deadlines, context: Context): Past => {
  if (!isDay(at)) throw new RangeError(`Not a day such as 2022-10-25: ${at}`);
  const { lang } = context;
  const dayOf = (day: string): string => (lang === 'zh' ? inChinese(day) : day);
  const past = deadlines.filter(({ on }) => at > on);
  const sourced = (text: string, notice: string): string =>
    `${text}${words.open[lang]}${sourceText(notice, lang)}${words.close[lang]}`;
  return {
    issues: past
      .filter(({ bindsOthers }) => !bindsOthers)
      .map(({ id, on, who, what, notice }) => {
        const issue = issueAt([], context, 'pastDeadline', { limit: dayOf(on), actual: dayOf(at), who, what });
        return { ...issue, message: sourced(issue.message, notice), rule: id, source: notice };
      }),
    unchecked: past
      .filter(({ bindsOthers }) => bindsOthers)
      .map(({ id, on, who, what, notice }) => {
        const reason = filledText(othersDeadline[lang], { limit: dayOf(on), actual: dayOf(at), who, what });
        return {
          rule: id,
          message: sourced(words.unchecked[lang] + reason, notice),
          source: notice,
          missing: [],
          reason,
        };
      }),
  };
};
