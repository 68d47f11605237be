/** What the outcomes of rules are called. */
import { entriesOf } from './catalogues.ts';
import { type Context, type Issue, issueAt, placeIn, sentence } from './issues.ts';
import { words } from './messages.ts';
import { type FieldFacts, fieldPath, own, type Path } from './path.ts';
import { type CompiledRule, type Located, outcomesOf } from './rules.ts';

/** A rule that could not be checked, or not everywhere. */
export interface Unchecked {
  readonly rule: string;
  readonly message: string;
  readonly source: string;
  /** The values that it needs and the filing lacks: where, and what the form calls them. */
  readonly missing: readonly { readonly field: string; readonly label: string }[];
}

export interface Judged {
  readonly issues: readonly Issue[];
  readonly unchecked: readonly Unchecked[];
}

/** So many values and places are named. */
const most = { values: 6, places: 20 };

const labelOf = (path: Path, context: Context): string => placeIn(path, context).labels.join(' › ');

/** Longer texts are not repeated. */
const longestText = 40;

/** A code as the form prints it. */
const printed = (code: string, facts: FieldFacts | undefined, { catalogues }: Context): string => {
  const entries = entriesOf(catalogues, facts?.catalogue, facts?.type ?? '');
  return own(facts?.options ?? {}, code) ?? own(entries ?? {}, code)?.label ?? code;
};

/** What the rule has read, where that is short: `设备投资 120`. */
const valuesRead = (reads: readonly Located[], scope: Path, context: Context): string[] => {
  const outside = placeIn(scope, context).labels;
  const said = reads.flatMap(({ value, path }) => {
    if (typeof value !== 'number' && (typeof value !== 'string' || value.length > longestText)) return [];
    const { labels, facts } = placeIn(path, context);
    const inside = outside.every((label, at) => labels[at] === label) ? labels.slice(outside.length) : labels;
    const text = typeof value === 'string' ? printed(value, facts, context) : String(value);
    return [`${inside.length === 0 ? (labels.at(-1) ?? '') : inside.join(' › ')} ${text}`.trim()];
  });
  return [...new Set(said)].slice(0, most.values);
};

const sourceText = (source: string, lang: Context['lang']): string =>
  `${words.source[lang]}${source === 'inferred' ? words.inferred[lang] : source}`;

const failure = (rule: CompiledRule, scope: Path, reads: readonly Located[], context: Context): Issue => {
  const { lang } = context;
  const place = issueAt(scope, context, 'rule');
  const beside = [...valuesRead(reads, scope, context), sourceText(rule.source, lang)].join(words.semicolon[lang]);
  const text = `${rule.message}${words.open[lang]}${beside}${words.close[lang]}`;
  const { id, severity, source } = rule;
  return { ...place, severity, message: sentence(place.label, text, lang), rule: id, source };
};

/** Judges a filing by the rules of its form; what the schema refuses is as good as absent. */
export const judgeRules = (
  rules: readonly CompiledRule[],
  data: unknown,
  broken: ReadonlySet<string>,
  context: Context,
): Judged => {
  const root: Located = { value: data, path: [], broken };
  const issues: Issue[] = [];
  const unchecked: Unchecked[] = [];
  for (const rule of rules) {
    const lacking = new Map<string, Path>();
    for (const outcome of outcomesOf(rule, root)) {
      if (outcome.kind === 'fails') issues.push(failure(rule, outcome.scope, outcome.reads, context));
      if (outcome.kind !== 'unknown') continue;
      for (const path of outcome.missing) if (lacking.size < most.places) lacking.set(fieldPath(path), path);
    }
    if (lacking.size === 0) continue;
    const missing = [...lacking].map(([field, path]) => ({ field, label: labelOf(path, context) }));
    const { lang } = context;
    const names = missing.map(({ label }) => label).join(words.comma[lang]);
    const message = `${words.unchecked[lang]}${rule.message}${words.open[lang]}${words.lacking[lang]}${names}${words.close[lang]}`;
    unchecked.push({ rule: rule.id, message, source: rule.source, missing });
  }
  return { issues, unchecked };
};
