/** How much differs at each level, in one line. */
import { isErratum } from './compare/difference.ts';
import { levelsOf } from './compare/finding.ts';
import type { Language } from './diagnostics/diagnostic.ts';
import type { JudgedFinding, JudgedSection } from './witness.ts';

export interface DifferenceCounts {
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

export const countedIn = (sections: readonly JudgedSection[]): DifferenceCounts => {
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

/** Document nodes have names for authors only. */
const isAddress = ({ kind, after }: JudgedFinding['difference']): boolean =>
  kind === 'renamed' && after?.address.startsWith('document/') === true;

/** Of what came or went with something else that is told. */
export const isAlong = (difference: JudgedFinding['difference']): boolean =>
  'because' in difference && difference.because !== undefined;

/** Nobody who fills it in, reads it or writes code sees the order of what is not printed, or what is known of a misprint; what limits and copies are called is told with them. */
export const isCounted = ({ difference, effects }: JudgedFinding): boolean => {
  const { kind, address } = difference.after ?? difference.before;
  if (isErratum(difference)) return false;
  if (difference.kind === 'reordered' || isAddress(difference)) return levelsOf(effects).length > 0;
  return !(kind === 'parameter' && address.startsWith('names.')) || !isAlong(difference);
};

/** With the findings that are told, and without what is empty then: what is counted stands there too. */
export const toldIn = (
  sections: readonly JudgedSection[],
  isTold: (finding: JudgedFinding) => boolean,
): readonly JudgedSection[] =>
  sections
    .map((section) => ({ ...section, findings: section.findings.filter(isTold) }))
    .filter(({ findings, proposals }) => findings.length + proposals.length > 0);

/** In English of one, and of several. */
const NAMES: Readonly<Record<keyof DifferenceCounts, { readonly zh: string; readonly en: readonly [string, string] }>> =
  {
    findings: { zh: '差异', en: ['difference', 'differences'] },
    breaking: { zh: '数据不兼容', en: ['breaks filings', 'break filings'] },
    undecided: { zh: '数据是否兼容未定', en: ['may break filings', 'may break filings'] },
    lost: { zh: '原填内容不再保留', en: ['loses what was filed', 'lose what was filed'] },
    meaning: { zh: '含义改变', en: ['changes a meaning', 'change a meaning'] },
    producers: { zh: '写入数据的代码须改', en: ['breaks code that writes', 'break code that writes'] },
    consumers: { zh: '读取数据的代码须改', en: ['breaks code that reads', 'break code that reads'] },
    paper: { zh: '版面', en: ['changes paper', 'change paper'] },
    wording: { zh: '文字', en: ['changes wording', 'change wording'] },
  };

/** 差异 12 处：数据不兼容 2，文字 9 */
export const countsText = (sections: readonly JudgedSection[], language: Language): string => {
  const { findings, ...levels } = countedIn(sections);
  const english = (name: keyof DifferenceCounts, count: number): string =>
    `${count} ${NAMES[name].en[count === 1 ? 0 : 1]}`;
  const told = Object.entries(levels).flatMap(([key, count]) => {
    const name = key as keyof DifferenceCounts;
    return count === 0 ? [] : [language === 'zh' ? `${NAMES[name].zh} ${count}` : english(name, count)];
  });
  const all = language === 'zh' ? `${NAMES.findings.zh} ${findings} 处` : english('findings', findings);
  if (told.length === 0) return all;
  return language === 'zh' ? `${all}：${told.join('，')}` : `${all}: ${told.join(', ')}`;
};
