/** What the outcomes of rules are called. */

import type { Path } from '../../../compiler/filing/path.ts';
import type { Attested, Issue, Unchecked } from '../../../compiler/filing/validation.ts';
import { filledText } from '../../../compiler/model/filled-text.ts';
import { type Broken, brokenAt } from './broken.ts';
import { fieldPath, own, shown } from './field-facts.ts';
import { type Context, issueAt, mostIssues, placeIn, printed, sentence } from './issues.ts';
import { comparisons, words } from './messages.ts';
import { Missing, type Reason } from './missing.ts';
import { type Located, pathOf } from './places.ts';
import { unasked } from './reasons.ts';
import { type CompiledCondition, type CompiledRule, type Failed, isAttested, outcomesOf, type Sides } from './rules.ts';

export interface Judged {
  readonly issues: readonly Issue[];
  readonly unchecked: readonly Unchecked[];
  readonly attested: readonly Attested[];
  /** Of each time that a rule fails: the values that it has read there. */
  readonly failed: readonly (readonly Path[])[];
}

/** So many values and places are named. */
const most = { values: 6, places: 20 };

const labelOf = (path: Path, context: Context): string => placeIn(path, context).labels.join(' › ');

/** Longer texts are not repeated. */
const longestText = 40;

const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText;

const said = (value: number | boolean, lang: Context['lang']): string =>
  typeof value === 'number' ? String(value) : (value ? words.yes : words.no)[lang];

/** What the rule has read, where that is short: `设备投资 120`. */
const valuesRead = (reads: readonly Located[], scope: Path, context: Context): string[] => {
  const outside = placeIn(scope, context).labels;
  const read = reads.flatMap((each) => {
    const { value } = each;
    if (typeof value !== 'number' && typeof value !== 'boolean' && !isShort(value)) return [];
    const { labels, facts } = placeIn(pathOf(each), context);
    const apart = labels.findIndex((label, at) => outside[at] !== label);
    const inside = apart < 0 ? [] : labels.slice(apart);
    const text = typeof value === 'string' ? printed(value, facts, context) : said(value, context.lang);
    return [`${inside.length === 0 ? (labels.at(-1) ?? '') : inside.join(' › ')} ${text}`.trim()];
  });
  return [...new Set(read)].slice(0, most.values);
};

export const sourceText = (source: string, lang: Context['lang']): string =>
  source === 'inferred' ? words.inferred[lang] : `${words.source[lang]}${source}`;

/** The text with its names filled in. */
const filled = (text: string, names: Omit<Reason, 'says'>): string =>
  filledText(text, { ...names, actual: shown(String(names.actual ?? '')), unit: shown(names.unit ?? '') });

/** By how much it fails: `现为 7，应不小于 8`. */
const comparison = ([actual, operator, limit]: Sides, lang: Context['lang']): string[] => {
  const text = own(comparisons, operator);
  return text === undefined
    ? []
    : [filled(text[lang], { actual: Number(actual), limit: typeof limit === 'number' ? limit : String(limit) })];
};

const messageOf = ({ message, english = message }: CompiledRule, lang: Context['lang']): string =>
  lang === 'en' ? english : message;

const failure = (rule: CompiledCondition, { scope, reads, sides, times }: Failed, context: Context): Issue => {
  const { lang } = context;
  const place = issueAt(scope, context, 'rule');
  const beside = [
    ...(times === undefined ? [] : [filledText(words.times[lang], { actual: times })]),
    ...(sides === undefined ? [] : comparison(sides, lang)),
    ...valuesRead(reads, scope, context),
    sourceText(rule.source, lang),
  ].join(words.semicolon[lang]);
  const text = messageOf(rule, lang);
  const whole = `${text}${words.open[lang]}${beside}${words.close[lang]}`;
  const { id, severity, source } = rule;
  return { ...place, severity, message: sentence(place.label, whole, lang), text, rule: id, source };
};

/** What a rule could not be checked for: each missing place once, each other reason once. */
const unchecked = (rule: CompiledRule, missing: readonly Missing[], context: Context): Unchecked => {
  const { lang } = context;
  const paths = new Map(missing.flatMap((each) => each.paths).map((path) => [fieldPath(path), path]));
  const places = [...paths].slice(0, most.places).map(([field, path]) => ({ field, label: labelOf(path, context) }));
  const why = new Set(missing.flatMap((each) => each.reasons).map(({ says, ...rest }) => filled(says[lang], rest)));
  const reason = [...why].slice(0, most.values).join(words.semicolon[lang]);
  const lacking =
    places.length === 0 ? [] : [words.lacking[lang] + places.map(({ label }) => label).join(words.comma[lang])];
  const said = [...lacking, ...(reason === '' ? [] : [reason])].join(words.semicolon[lang]);
  const message = `${words.unchecked[lang]}${messageOf(rule, lang)}${words.open[lang]}${said}${words.close[lang]}`;
  const source = rule.source === 'inferred' ? words.inferred[lang] : rule.source;
  return { rule: rule.id, message, source, missing: places, ...(reason !== '' && { reason }) };
};

/** Without the places where something stands that was refused, which has been told; undefined where nothing else is missing. */
const untold = (missing: Missing, broken: Broken): Missing | undefined => {
  const paths = missing.paths.filter((path) => !brokenAt(broken, path)?.here);
  return paths.length === 0 && missing.paths.length > 0 && missing.reasons.length === 0
    ? undefined
    : new Missing(paths, missing.reasons);
};

/** Judges a filing by the rules of its form; what the schema refuses is as good as absent. */
export const judgeRules = (rules: readonly CompiledRule[], data: unknown, broken: Broken, context: Context): Judged => {
  const { lang } = context;
  const root: Located = { value: data, from: undefined, keys: [], broken, steps: undefined, lists: context.lists };
  const judged: { issues: Issue[]; unchecked: Unchecked[]; attested: Attested[]; failed: (readonly Path[])[] } = {
    issues: [],
    unchecked: [],
    attested: [],
    failed: [],
  };
  for (const rule of rules) {
    if ('attests' in rule) {
      const applies = isAttested(rule, root);
      if (applies instanceof Missing) judged.unchecked.push(unchecked(rule, [applies], context));
      if (applies !== true) continue;
      const label = labelOf(rule.attests, context);
      const text = `${messageOf(rule, lang)}${words.open[lang]}${sourceText(rule.source, lang)}${words.close[lang]}`;
      const message = words.attested[lang] + sentence(label, text, lang);
      judged.attested.push({ rule: rule.id, message, source: rule.source, field: fieldPath(rule.attests), label });
      continue;
    }
    if ('lacks' in rule) {
      const missing = new Missing([], [{ says: unasked, who: rule.lacks }]);
      judged.unchecked.push(unchecked(rule, [missing], context));
      continue;
    }
    const outcomes = outcomesOf(rule, root);
    const failed = outcomes.filter((outcome) => outcome.kind === 'fails');
    // what is not listed need not be written
    for (const outcome of failed.slice(0, mostIssues + 1)) {
      judged.issues.push(failure(rule, outcome, context));
      judged.failed.push(outcome.reads.map(pathOf));
    }
    const missing = outcomes.flatMap((outcome) =>
      outcome.kind === 'unknown' ? (untold(outcome.missing, broken) ?? []) : [],
    );
    if (missing.length > 0) judged.unchecked.push(unchecked(rule, missing, context));
  }
  return judged;
};
