/** Filings that show what breaks: valid under the form before, and not under the form after, once they are carried over. */
import { parse } from '@marcbachmann/cel-js';
import { aim } from '../generators/sample/aim.ts';
import { codesIn } from '../generators/sample/codes.ts';
import { columnsOf } from '../generators/sample/columns.ts';
import { beginningsIn } from '../generators/sample/days.ts';
import { type Data, withValue } from '../generators/sample/json.ts';
import { randomFrom } from '../generators/sample/random.ts';
import type { RuleWorld } from '../generators/sample/scope.ts';
import { subjectOf as drawSubject } from '../generators/sample/subject.ts';
import { createEvaluate } from '../generators/validator/evaluate.ts';
import type { Comparison } from './compare/compare.ts';
import type { DataVerdict, Finding } from './compare/finding.ts';
import type { Review, Section } from './compare/review.ts';
import type { Issue } from './filing/validation.ts';
import { nodesIn } from './model/field-walk.ts';
import type { Rule } from './model/rule.ts';
import { isBeneath } from './resolve/tree.ts';
import { drawSample } from './sample-filing.ts';
import { editsFor, overQuota } from './witness-edits.ts';
import { rulesOf, trialOf } from './witness-trial.ts';

export interface Witness {
  /** A filing of the form before that its validator accepts. */
  readonly filing: Data;
  /** What the validator of the form after says of it. */
  readonly issue: Issue;
}

/** So many filings are drawn; the first of them are changed in one place. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const CHANGED = 3;

/** So many changes of one filing are tried, and so many of them for one finding: counted, so that every machine decides alike. */
const PATIENCE = 400;
const PATIENCE_EACH = 60;

/** Of findings that are suspect: the filing that shows it, or that there can be none; what is in neither is undecided. */
export interface Decided {
  readonly breaking: ReadonlyMap<Finding, Witness>;
  readonly safe: ReadonlySet<Finding>;
}

export const decide = ({ findings, comparisons }: Section): Decided => {
  const breaking = new Map<Finding, Witness>();
  const suspects = findings.filter(({ effects }) => effects.data === 'suspect');
  const safe = new Set(suspects.filter((finding) => comparisons.every((comparison) => isMoot(finding, comparison))));
  for (const comparison of comparisons) {
    const open = suspects.filter((finding) => !breaking.has(finding) && !safe.has(finding));
    if (open.length > 0) for (const [finding, witness] of shownBy(comparison, open)) breaking.set(finding, witness);
  }
  return { breaking, safe };
};

/** A finding with what filings have shown. */
export interface JudgedFinding extends Finding {
  readonly data: DataVerdict;
  readonly witness?: Witness;
}

export interface JudgedSection extends Section {
  readonly findings: readonly JudgedFinding[];
}

export interface JudgedReview extends Review {
  readonly sections: readonly JudgedSection[];
}

/** What the review tells, with a filing for each finding that breaks some. */
export const judged = (review: Review): JudgedReview => ({
  ...review,
  sections: review.sections.map((section) => {
    const { breaking, safe } = decide(section);
    const findings = section.findings.map((finding): JudgedFinding => {
      const witness = breaking.get(finding);
      if (witness) return { ...finding, data: 'breaking', witness };
      const { data } = finding.effects;
      return { ...finding, data: data !== 'suspect' ? data : safe.has(finding) ? 'safe' : 'undecided' };
    });
    return { ...section, findings };
  }),
});

/** Rules alone would make it break, and whatever these read no carried filing has. */
const isMoot = (finding: Finding, { pairing, before, after }: Comparison): boolean => {
  const { kind } = finding.difference.after ?? finding.difference.before;
  if (kind !== 'rule' && kind !== 'quota') return false;
  const kept = new Set(pairing.now.values());
  // a rule may read a part of a value, `period.end`, or a year of a matrix
  const holders = nodesIn(before.form.fields).flatMap(({ kind, path }) =>
    kind === 'field' || kind === 'matrix' ? (pairing.now.get(path) ?? []) : [],
  );
  const isKept = (path: string): boolean => kept.has(path) || holders.some((holder) => isBeneath(path, holder));
  const evaluate = createEvaluate(after.form);
  const isFalse = (expression: string): boolean => evaluate(parse(expression).ast, {}, new Map()) === false;
  return rulesOf(finding, after.form).every(({ plain: { when, check }, uses: { fields, asked, quotas } }) => {
    const nothing = (paths: readonly string[]): boolean => !paths.some(isKept);
    if (when !== undefined && asked.length > 0 && nothing(asked) && isFalse(when)) return true;
    if (check === undefined) return true;
    // of a quota the unit says only which limit holds: with nothing to count any does
    const units = isQuota(check) ? quotas.map(({ unit }) => unit) : [];
    return nothing(fields.filter((path) => !units.includes(path))) && nothing(asked) && !isFalse(check);
  });
};

/** A quota, and nothing else. */
const isQuota = (check: string): boolean => {
  const { op, args } = parse(check).ast;
  return op === 'call' && args[0] === 'withinQuota';
};

/** First filings as they are drawn, then changed where the difference is, then so that rules are broken, which takes longest. */
const shownBy = (comparison: Comparison, findings: readonly Finding[]): ReadonlyMap<Finding, Witness> => {
  const shown = new Map<Finding, Witness>();
  const { before, after } = comparison;
  const trial = trialOf(comparison);
  const left = (): readonly Finding[] => findings.filter((finding) => !shown.has(finding));
  const tryOn = (filing: Data, open: readonly Finding[]): void => {
    for (const finding of open) {
      const breach = shown.has(finding) ? undefined : trial(filing, finding);
      if (breach) shown.set(finding, { filing, issue: breach.issue });
    }
  };
  const drawn: { readonly seed: number; readonly data: Data }[] = [];
  for (const seed of SEEDS) {
    if (left().length === 0) break;
    const { data, issues } = drawSample(before.form, seed);
    if (issues.length > 0) continue;
    drawn.push({ seed, data });
    tryOn(data, left());
  }
  for (const { seed, data } of drawn.slice(0, CHANGED)) {
    if (left().length === 0) break;
    let tries = PATIENCE;
    for (const finding of left()) {
      const edits = editsFor(finding.difference, before.form, after.form, data);
      for (const { path, value } of edits.slice(0, PATIENCE_EACH)) {
        if (shown.has(finding) || tries === 0) break;
        tries -= 1;
        tryOn(withValue(data, path, value), [finding]);
      }
    }
    for (const rule of new Set(left().flatMap((finding) => rulesOf(finding, after.form))))
      for (const filing of filingsAgainst(rule, comparison, data, seed)) {
        const concerned = left().filter((finding) => rulesOf(finding, after.form).includes(rule));
        if (concerned.length === 0 || tries === 0) break;
        tries -= 1;
        tryOn(filing, concerned);
      }
  }
  return shown;
};

/** One after another: each is made when its turn comes. */
function* filingsAgainst(rule: Rule, comparison: Comparison, data: Data, seed: number): Generator<Data> {
  yield* overQuota(rule, comparison.after.form, data);
  yield* against(rule, comparison, data, seed);
}

/** So often is tried to break a rule. */
const TRIES = 8;

/** The filing changed until the rule does not hold, in one way after another. */
function* against(
  { id, plain: { when, check } }: Rule,
  { before, after }: Comparison,
  data: Data,
  seed: number,
): Generator<Data> {
  if (check === undefined) return;
  const { form } = before;
  const [codes, columns, evaluate] = [codesIn(form), columnsOf(form.document), createEvaluate(after.form)];
  const beginnings = beginningsIn(form.fields);
  for (let at = 0; at < TRIES; at += 1) {
    const random = randomFrom(seed * TRIES + at);
    const subject = drawSubject(random, before.form.pack, before.form.title);
    const context = {
      random,
      subject,
      codes,
      columns,
      beginnings,
      stage: undefined,
      around: '',
      room: { records: 100 },
    };
    const world: RuleWorld = { form: before.form, context, evaluate };
    const applies = when === undefined ? data : aim(world, parse(when).ast, true, new Map(), data);
    const broken = aim(world, parse(check).ast, false, new Map(), applies);
    // what the rule demanded before still holds
    const rule = before.form.rules.find((each) => each.id === id);
    const former = rule?.kind === 'condition' && rule.severity === 'error' ? rule.plain.check : undefined;
    yield former === undefined
      ? broken
      : aim({ ...world, evaluate: createEvaluate(before.form) }, parse(former).ast, true, new Map(), broken);
  }
}
