/** What has changed from one version of a pack to another: for its CHANGELOG, and for the version that it may have. */
import { comparedPack } from './compare/pack-items.ts';
import { reviewPacks } from './compare/review.ts';
import { differenceText, effectTexts, subjectText } from './compare/telling.ts';
import { Diagnostics, type Language } from './diagnostics/diagnostic.ts';
import { type Carried, rootsOf } from './pack/definitions.ts';
import type { ChangeKind } from './pack/versions.ts';
import { read } from './read/read.ts';
import { releaseNotes } from './release-notes.ts';
import type { Resolution } from './resolve/resolve.ts';
import { understand } from './understand.ts';
import { type JudgedFinding, type JudgedReview, judged } from './witness.ts';

/** The definitions that a pack carries, understood by themselves. */
export const understandCarried = (carried: Carried): { resolution: Resolution; diagnostics: Diagnostics } => {
  const diagnostics = new Diagnostics();
  const { roots, host } = rootsOf(carried);
  const resolution = understand(
    roots.flatMap((root) => read(root, host, diagnostics)),
    diagnostics,
  );
  return { resolution, diagnostics };
};

/** Two versions of a pack, or last year's and this one's; undefined where either is not there. */
export const reviewVersions = (
  [before, was]: readonly [Resolution, string],
  [after, is]: readonly [Resolution, string],
): JudgedReview | undefined => {
  const [one, other] = [comparedPack(before, was), comparedPack(after, is)];
  return one && other && judged(reviewPacks(one, other));
};

/**
 * What a difference is to those who rely on the pack: breaking where a filing may be refused or read otherwise, or where code that writes or reads
 * filings no longer compiles; adding where filings, code or paper get something new; else other.
 */
const kindOf = ({ data, effects }: JudgedFinding): ChangeKind => {
  const breaks = data === 'breaking' || data === 'undecided' || effects.lost || effects.meaning;
  if (breaks || effects.producers || effects.consumers) return 'breaking';
  return data === 'safe' || effects.paper ? 'adding' : 'other';
};

/** The gravest of all, and what is of it. */
export const changeOf = ({
  sections,
}: JudgedReview): { readonly kind: ChangeKind; readonly by: readonly JudgedFinding[] } => {
  const findings = sections.flatMap((section) => section.findings);
  const kinds = findings.map(kindOf);
  const kind = (['breaking', 'adding'] as const).find((each) => kinds.includes(each)) ?? 'other';
  return { kind, by: findings.filter((_, at) => kinds[at] === kind) };
};

/** 字段“企业名称”：必填（原合格的数据不再合格） */
export const findingText = ({ difference, effects, data }: JudgedFinding, language: Language): string => {
  const { before, after } = difference;
  const effect = effectTexts(effects, data, language).join(language === 'zh' ? '；' : '; ');
  const what = `${subjectText(after ?? before, language)}${language === 'zh' ? '：' : ': '}${differenceText(difference, language)}`;
  if (effect === '') return what;
  return language === 'zh' ? `${what}（${effect}）` : `${what} (${effect})`;
};

/** What stands in CHANGELOG.md before what the pack has other than the one that it extends. */
export const notesSince = (review: JudgedReview, [before, after]: readonly [string, string]): string =>
  releaseNotes(review, 'zh', 'folded').replace(/^# .*\n/, `# ${after}（自 ${before} 以来）\n`);
