/** How much differs at each level, in one line. */
import type { Language } from './diagnostics/diagnostic.ts';
import type { JudgedFinding, JudgedSection } from './witness.ts';

export interface Counts {
  readonly findings: number;
  readonly breaking: number;
  readonly undecided: number;
  readonly lost: number;
  readonly meaning: number;
  readonly producers: number;
  readonly consumers: number;
  readonly paper: number;
  readonly wording: number;
}

export const countedIn = (sections: readonly JudgedSection[]): Counts => {
  const all = sections.flatMap(({ findings }) => findings);
  const count = (is: (finding: JudgedFinding) => boolean): number => all.filter(is).length;
  return {
    findings: all.length,
    breaking: count(({ data }) => data === 'breaking'),
    undecided: count(({ data }) => data === 'undecided'),
    lost: count(({ effects }) => effects.lost),
    meaning: count(({ effects }) => effects.meaning),
    producers: count(({ effects }) => effects.producers),
    consumers: count(({ effects }) => effects.consumers),
    paper: count(({ effects }) => effects.paper),
    wording: count(({ effects }) => effects.wording),
  };
};

const NAMES: Readonly<Record<Language, Readonly<Record<keyof Counts, string>>>> = {
  zh: {
    findings: '差异',
    breaking: '数据不兼容',
    undecided: '数据是否兼容未定',
    lost: '原填内容不再保留',
    meaning: '含义改变',
    producers: '写入数据的代码须改',
    consumers: '读取数据的代码须改',
    paper: '版面',
    wording: '文字',
  },
  en: {
    findings: 'differences',
    breaking: 'break filings',
    undecided: 'may break filings',
    lost: 'lose what was filed',
    meaning: 'change a meaning',
    producers: 'break code that writes',
    consumers: 'break code that reads',
    paper: 'change paper',
    wording: 'change wording',
  },
};

/** 差异 12 处：数据不兼容 2，文字 9 */
export const countsOf = (sections: readonly JudgedSection[], language: Language): string => {
  const { findings, ...levels } = countedIn(sections);
  const names = NAMES[language];
  const told = Object.entries(levels).flatMap(([name, count]) =>
    count === 0
      ? []
      : [language === 'zh' ? `${names[name as keyof Counts]} ${count}` : `${count} ${names[name as keyof Counts]}`],
  );
  const all = language === 'zh' ? `${names.findings} ${findings} 处` : `${findings} ${names.findings}`;
  if (told.length === 0) return all;
  return language === 'zh' ? `${all}：${told.join('，')}` : `${all}: ${told.join(', ')}`;
};
