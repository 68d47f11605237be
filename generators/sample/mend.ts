/** A filing changed, step by step, until its validator has nothing to say: what that finds tells what to change. */
import { type ASTNode, parse } from '@marcbachmann/cel-js';
import { type Path, parsePath } from '../../compiler/filing/path.ts';
import type { Issue, Result, Unchecked } from '../../compiler/filing/validation.ts';
import type { Rule } from '../../compiler/model/rule.ts';
import { aim } from './aim.ts';
import { giveAt, putAt, redrawAt, settled } from './change.ts';
import { type Data, found, withValue } from './json.ts';
import { placedAt, stageBeside } from './places.ts';
import { proseOf } from './prose.ts';
import type { RuleWorld, Scope } from './scope.ts';
import { otherCompany } from './subject.ts';

export interface Judged {
  readonly data: Data;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
  readonly unchecked: readonly Unchecked[];
}

export interface Mending extends RuleWorld {
  readonly validate: (data: unknown) => Result<unknown>;
  /** Whether to be content with what there is. */
  readonly isLate: () => boolean;
}

/** What says nothing of this filing: the form does not ask for it. */
const unaskedIn = (rules: readonly Rule[]): ReadonlySet<string> =>
  new Set(rules.flatMap(({ kind, id }) => (kind === 'unasked' ? [id] : [])));

const judged = ({ validate, form }: Mending, data: Data): Judged => {
  const { issues = [], warnings = [], unchecked = [] } = validate(data);
  const unasked = unaskedIn(form.rules);
  return { data, issues, warnings, unchecked: unchecked.filter(({ rule }) => !unasked.has(rule)) };
};

const costOf = ({ issues, warnings, unchecked }: Judged): number =>
  20 * issues.length + 4 * warnings.length + unchecked.length;

export const isClean = (each: Judged): boolean => costOf(each) === 0;

interface Parsed {
  readonly when?: ASTNode;
  readonly check: ASTNode;
}

const parsedRules = new WeakMap<Rule, Parsed | undefined>();

const parsedRule = (rule: Rule): Parsed | undefined => {
  if (!parsedRules.has(rule)) {
    const { when, check } = rule.plain;
    parsedRules.set(
      rule,
      check === undefined
        ? undefined
        : { check: parse(check).ast, ...(when !== undefined && { when: parse(when).ast }) },
    );
  }
  return parsedRules.get(rule);
};

const nowhere: Scope = new Map();

const mendRule = (mending: Mending, id: string, data: Data): Data => {
  const rule = mending.form.rules.find((each) => each.id === id);
  const parsed = rule && parsedRule(rule);
  if (parsed === undefined) return data;
  const { when, check } = parsed;
  if (when !== undefined && mending.context.random.happens(0.15)) return aim(mending, when, false, nowhere, data);
  return aim(mending, check, true, nowhere, data);
};

/** Another text than those of the other records. */
const toldApart = (mending: Mending, path: Path, data: Data): Data => {
  const now = found(data, path);
  const drawn = redrawAt(mending, data, path);
  if (found(drawn, path) !== now || typeof now !== 'string') return drawn;
  const { random, subject } = mending.context;
  if (/有限公司$/.test(now)) return putAt(mending, data, path, otherCompany(random, subject));
  return putAt(mending, data, path, `${now.replace(/（\d+）$/, '')}（${random.whole(2, 99)}）`);
};

/** The scenario follows its stage, or the stage its scenario. */
const ofItsStage = (mending: Mending, path: Path, data: Data): Data => {
  const placed = placedAt(mending.form.fields, path);
  const code = found(data, path);
  if (placed?.node.kind !== 'field' || mending.context.random.happens(0.5)) return redrawAt(mending, data, path);
  const stage = mending.context.codes.stageOf(code);
  const beside = stageBeside(mending.form.fields, path);
  return stage === undefined || beside === undefined
    ? redrawAt(mending, data, path)
    : putAt(mending, data, beside, stage);
};

/** As many 字 as the field asks for. */
const asLong = (mending: Mending, path: Path, data: Data): Data => {
  const node = placedAt(mending.form.fields, path)?.node;
  if (node?.kind !== 'field') return data;
  const { random, subject } = mending.context;
  const count = Math.min(node.about ?? node.words ?? 1, node.words ?? Infinity);
  return withValue(data, path, proseOf(random, subject.trade, node.label, count));
};

type Mend = (mending: Mending, path: Path, data: Data) => Data;

/** By what is wrong; what is wrong otherwise is drawn anew. */
const mends: Readonly<Partial<Record<Issue['code'], Mend>>> = {
  required: (mending, path, data) => giveAt(mending, data, path),
  unknownField: (_, path, data) => withValue(data, path, undefined),
  detailOfNo: (_, path, data) => withValue(data, path, undefined),
  detailOfYes: (_, path, data) => withValue(data, path, undefined),
  notAsked: (_, path, data) => withValue(data, path, undefined),
  repeated: toldApart,
  otherStage: ofItsStage,
  wrongStage: ofItsStage,
  tooManyWords: asLong,
  tooManyCharacters: asLong,
  aboutWords: asLong,
};

const mendIssue = (mending: Mending, { rule, code, path }: Issue, data: Data): Data => {
  if (rule !== undefined) return mendRule(mending, rule, data);
  const mend = mends[code];
  return mend === undefined ? redrawAt(mending, data, path) : mend(mending, path, data);
};

/** What it lacks is given; where nothing is lacking, the rule itself is looked at. */
const mendUnchecked = (mending: Mending, { rule, missing }: Unchecked, data: Data): Data => {
  if (missing.length === 0 || mending.context.random.happens(0.2)) return mendRule(mending, rule, data);
  return missing.reduce((now, { field }) => giveAt(mending, now, parsePath(field)), data);
};

type Step = (mending: Mending, here: Judged) => Data;

/** One of the findings is mended, errors first. */
const mendOne: Step = (mending, { data, issues, warnings, unchecked }) => {
  const { random } = mending.context;
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[random.whole(0, items.length - 1)];
  const issue = pick(issues) ?? pick(warnings);
  const unknown = pick(unchecked);
  if (issue !== undefined && (unknown === undefined || random.happens(0.8)))
    return settled(mending, mendIssue(mending, issue, data));
  return unknown === undefined ? data : settled(mending, mendUnchecked(mending, unknown, data));
};

/** A rule is mended once, for all records. */
const mendAll: Step = (mending, { data, issues, warnings, unchecked }) => {
  const found = [...issues, ...warnings];
  const rules = found.map(({ rule }) => rule);
  const apart = found.filter(({ rule }, at) => rule === undefined || rules.indexOf(rule) === at);
  // values that a list may lose are mended from its end on
  const mended = apart.reduceRight((now, issue) => mendIssue(mending, issue, now), data);
  return settled(
    mending,
    unchecked.reduce((now, each) => mendUnchecked(mending, each, now), mended),
  );
};

/** So many steps from one drawing. */
const mostSteps = 60;

/** The ways of a step: the first that betters the filing is gone. */
const ways: readonly Step[] = [mendAll, mendOne, mendOne];

const stepFrom = (mending: Mending, here: Judged): Judged => {
  let best: Judged | undefined;
  for (const way of ways) {
    const next = judged(mending, way(mending, here));
    if (costOf(next) < costOf(here)) return next;
    if (best === undefined || costOf(next) < costOf(best)) best = next;
  }
  return best ?? here;
};

/** The best that could be made of it. */
export const mended = (mending: Mending, drawn: Data): Judged => {
  const { random } = mending.context;
  let now = judged(mending, settled(mending, drawn));
  let best = now;
  for (let left = mostSteps; left > 0 && !isClean(now) && !mending.isLate(); left -= 1) {
    const next = stepFrom(mending, now);
    // now and then a worse one, so as not to go round in a hollow
    if (costOf(next) <= costOf(now) || random.happens(0.15)) now = next;
    if (costOf(now) < costOf(best)) best = now;
  }
  return best;
};
