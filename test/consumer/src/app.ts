/** Reads filings of three forms of three packs and prints what a server would answer. */
import { readFileSync } from 'node:fs';
import { FORM as SUMMARY, validate as validateSummary } from '@shenbao/cn-2022/recommendation-summary';
import {
  FORM as BASIC,
  isBasicFactoryApplication,
  validate as validateBasic,
} from '@shenbao/gansu-2026/basic-factory-application';
import {
  FORM as ADVANCED,
  type AdvancedFactoryApplication,
  enterpriseOwnershipLabels,
  type Issue,
  industryDivision2017Labels,
  type Result,
  scenarioGuide2025EntryLabels,
  validate as validateAdvanced,
} from '@shenbao/hebei-2026/advanced-factory-application';

/** As the page would list them. */
const lines = (issues: readonly Issue[]): string[] => issues.map(({ field, message }) => `${field} ${message}`);

const answer = <Filing>(result: Result<Filing>, accepted: (filing: Filing) => string): string[] =>
  result.issues ? lines(result.issues) : [accepted(result.value), ...lines(result.warnings ?? [])];

const introduction = ({ enterprise, factory }: AdvancedFactoryApplication): string => {
  const { name, ownership, industry } = enterprise;
  const scenarios = factory.scenarios.map((scenario) => scenarioGuide2025EntryLabels[scenario.name]);
  return [name, enterpriseOwnershipLabels[ownership], industryDivision2017Labels[industry.division], ...scenarios].join(
    '；',
  );
};

const answers = (data: unknown, lang: 'zh' | 'en'): Record<string, string[]> => {
  const filings = data as Record<string, unknown>;
  return {
    [SUMMARY]: answer(validateSummary(filings[SUMMARY], { lang }), (filing) => filing.recommender),
    [BASIC]: answer(
      validateBasic(filings[BASIC], { lang, at: '2026-01-01', exempt: [] }),
      (filing) => filing.line.name,
    ),
    [ADVANCED]: answer(validateAdvanced(filings[ADVANCED], { lang }), introduction),
    guarded: [String(isBasicFactoryApplication(filings[BASIC]))],
    empty: [String(validateSummary({ $form: SUMMARY }, { draft: true }).issues === undefined)],
  };
};

const { valid, invalid } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
process.stdout.write(
  JSON.stringify({ valid: answers(valid, 'zh'), chinese: answers(invalid, 'zh'), english: answers(invalid, 'en') }),
);
