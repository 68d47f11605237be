/** What the types allow, and below, what they refuse. */
import {
  type DemonstrationFactoryApplication,
  type IndustrySection2017,
  industrySection2017Labels,
  type TruthPledge,
} from '@shenbao/cn-2022/demonstration-factory-application';
import {
  type Attested,
  FORM,
  type Issue,
  type IssueCode,
  isRecommendationSummary,
  type RecommendationSummary,
  type RecommendationSummaryDraft,
  type RecommendedScenario,
  scenarioGuide2022EntryLabels,
  type Unchecked,
  validate,
} from '@shenbao/cn-2022/recommendation-summary';
import type { AdvancedFactoryApplication } from '@shenbao/hebei-2026/advanced-factory-application';

const scenario: RecommendedScenario = {
  enterprise: '甲公司',
  scenarios: ['digital-twin-factory', '一种新的场景'],
  contact: '某某',
  mobile: '13800138000',
};

export const filing: RecommendationSummary = {
  $form: FORM,
  recommender: '河北省工业和信息化厅',
  recommendedScenarios: [scenario],
};
export const draft: RecommendationSummaryDraft = { recommendedScenarios: [{}] };
export const label: '数字孪生工厂建设' = scenarioGuide2022EntryLabels['digital-twin-factory'];
export const pledge: TruthPledge = { signature: '某某', date: '2022-10-25' };

export const save = (data: unknown): string => {
  const result = validate(data, { lang: 'en' });
  if (result.issues !== undefined) return result.issues[0]?.message ?? '';
  const attested: readonly Attested[] = result.attested ?? [];
  const unchecked: readonly Unchecked[] = result.unchecked ?? [];
  return [
    result.value.recommender,
    ...attested.map(({ label, source }) => `${label} ${source}`),
    ...unchecked.map(({ reason, missing }) => reason ?? missing.map(({ field }) => field).join()),
  ].join();
};

export const byProperty = (data: unknown): string | undefined => {
  const result = validate(data);
  return 'value' in result ? result.value.recommendedScenarios?.[0]?.mobile : result.issues[0]?.field;
};

export const saveDraft = (data: unknown): string | undefined => {
  const result = validate(data, { draft: true });
  return result.issues ? undefined : result.value.recommendedScenarios?.[0]?.enterprise;
};

/** Whether it is a draft is known only when it runs. */
export const saveEither = (data: unknown, draft: boolean): RecommendationSummaryDraft | undefined => {
  const result = validate(data, { draft });
  return result.issues ? undefined : result.value;
};

export const guard = (data: unknown): RecommendedScenario[] =>
  isRecommendationSummary(data) ? (data.recommendedScenarios ?? []) : [];

const hints: Partial<Record<IssueCode, string>> = { required: '请填写', pastDeadline: '已截止' };
export const hint = ({ code }: Issue): string => hints[code] ?? '';

/** Form controls want codes with labels. */
export const sections = Object.entries(industrySection2017Labels).map(([value, text]) => ({ value, text }));
export const sectionOf = ({ enterprise }: DemonstrationFactoryApplication): IndustrySection2017 =>
  enterprise.industry.section;

// @ts-expect-error a field that must be there
export const missing: RecommendationSummary = { $form: FORM };
// @ts-expect-error a field of another form
export const unknownField: RecommendationSummary = { ...filing, factory: '甲工厂' };
// @ts-expect-error another form
export const otherForm: RecommendationSummary = { ...filing, $form: 'hebei/2022/recommendation-summary' };
// @ts-expect-error a draft where a filing is asked for
export const unfinished: RecommendationSummary = draft;
// @ts-expect-error an object where a draft holds text
export const noText: RecommendationSummaryDraft = { recommender: {} };
// @ts-expect-error a text is no list
export const noList: RecommendedScenario = { ...scenario, scenarios: 'digital-twin-factory' };
// @ts-expect-error a label in place of a code
export const noCode: IndustrySection2017 = '制造业';
// @ts-expect-error an industry that the classification lacks
export const noDivision: AdvancedFactoryApplication['enterprise']['industry']['division'] = '99';
// @ts-expect-error no such language
validate(filing, { lang: 'de' });
// @ts-expect-error the names of the enterprises, one by one
validate(filing, { exempt: '甲公司' });
// @ts-expect-error nobody knows yet whether there is a value
validate(filing).value;
// @ts-expect-error what is not filled in in a draft
validate(draft, { draft: true }).value.recommender.length;
// @ts-expect-error label maps are not to be changed
scenarioGuide2022EntryLabels['digital-twin-factory'] = '孪生';
