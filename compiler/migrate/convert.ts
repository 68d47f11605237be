/** A value of a field before as a field after holds it. */

import { type Held, singleOf, takesSeveral } from '../compare/holding.ts';
import { shapeOf } from '../model/field-types.ts';
import { isObject } from '../model/members.ts';
import type { Shape } from '../model/value-shape.ts';
import { type CodeTable, choiceNamed, nameOfCode } from './codes.ts';
import { numbersBetween } from './numbers.ts';
import { type Convert, made, member, type Outcome, refused, same } from './outcome.ts';
import { because } from './reasons.ts';
import { isAnswer, otherKind, textsBetween } from './texts.ts';

/** A code alone, or cited with the name of its instance. */
const holdsCodes = (shape: Shape): boolean => ('parts' in shape ? shape.parts === 'instance' : shape.one === 'code');

export const converterOf = (before: Held, after: Held, codes: CodeTable): Convert => {
  const [from, to] = [before.field, after.field];
  const [one, other] = [shapeOf(from), shapeOf(to)];
  if (holdsCodes(one) && holdsCodes(other)) return codesBetween(before, after, codes);
  if (isCode(one) && isAnswer(to)) return answerOf(before, after);
  if (isAnswer(from) && isCode(other)) return choiceOf(before, after);
  const alone = alike(one, other) ? (value: unknown) => same(value) : undefined;
  return numbersBetween(before, after) ?? textsBetween(before, after) ?? alone ?? (() => refused(otherKind(from, to)));
};

const isCode = (shape: Shape): boolean => 'one' in shape && shape.one === 'code' && !shape.several;

/** Periods, files. */
const alike = (one: Shape, other: Shape): boolean =>
  'parts' in one && 'parts' in other && one.parts === other.parts && one.several === other.several;

/** Of one or several codes, with or without their instances. */
const codesBetween = (before: Held, after: Held, codes: CodeTable): Convert => {
  const [one, other] = [shapeOf(before.field), shapeOf(after.field)];
  const each = eachCode(before, after, codes);
  return (value) => {
    const items = one.several ? value : [value];
    if (!Array.isArray(items)) return refused(because('misfit'));
    const outcomes = items.map(each);
    const kept = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [] : [outcome]));
    const lost = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [outcome.why] : []));
    const [first] = kept;
    if (first === undefined) return lost[0] ? refused(lost[0]) : same(value);
    if (!other.several && kept.length > 1) return refused(because('several', { count: String(kept.length) }));
    const whole = other.several ? unique(kept.map((outcome) => outcome.value)) : first.value;
    const how = kept.flatMap((outcome) => (outcome.kind === 'made' ? [outcome.how] : []));
    if (lost.length > 0) return made(whole, because('some', { to: toldIn(how), lost: lostIn(lost) }));
    if (one.several !== other.several) return made(whole, how[0] ?? because(other.several ? 'toList' : 'only'));
    return how[0] === undefined ? same(value) : made(whole, how[0]);
  };
};

const unique = (values: readonly unknown[]): readonly unknown[] => {
  const texts = values.map((value) => JSON.stringify(value));
  return values.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
};

type Reasons = readonly { readonly with?: Readonly<Record<string, unknown>> }[];

const toldIn = (reasons: Reasons): string =>
  reasons
    .map((reason) => String(reason.with?.to ?? ''))
    .filter(Boolean)
    .join('、') || '…';
const lostIn = (reasons: Reasons): string => reasons.map((reason) => String(reason.with?.label ?? '…')).join('、');

const eachCode = (before: Held, after: Held, codes: CodeTable): Convert => {
  const [had, asks] = [before, after].map(({ field }) => 'parts' in shapeOf(field));
  const [stageBefore, stageAfter] = [asStage(before), asStage(after)];
  return (value): Outcome => {
    const code = had ? member(value, 'scenario') : value;
    if (typeof code !== 'string') return refused(because('misfit'));
    const outcome = codes(code, before, after);
    if (outcome.kind === 'refused') return outcome;
    if (!had) return asks ? made({ scenario: outcome.value }, because('instance')) : outcome;
    if (!asks) return made(outcome.value, outcome.kind === 'made' ? outcome.how : because('citation'));
    return cited(value, outcome, stageBefore, stageAfter, codes);
  };
};

/**
 * The stage that is named with a scenario is one of the guide after, or left out.
 * @param before its field as one of stages; @param after likewise
 */
const cited = (
  value: unknown,
  scenario: Exclude<Outcome, { kind: 'refused' }>,
  before: Held,
  after: Held,
  codes: CodeTable,
): Outcome => {
  if (!isObject(value)) return refused(because('misfit'));
  const { stage: former, ...rest } = value;
  const stage = typeof former === 'string' && after.field.open ? codes(former, before, after) : undefined;
  const kept = stage === undefined || stage.kind === 'refused' ? undefined : stage.value;
  if (scenario.kind === 'same' && kept === former) return same(value);
  const whole = { ...(kept !== undefined && { stage: kept }), ...rest, scenario: scenario.value };
  if (scenario.kind === 'made') return made(whole, scenario.how);
  if (stage?.kind === 'made') return made(whole, stage.how);
  return made(whole, because('stageGone', { label: nameOfCode(before, String(former)) }));
};

const asStage = (held: Held): Held => ({ ...held, field: { ...held.field, type: 'stage' } });

/** A choice of 是 and 否 is an answer. */
const answerOf =
  (before: Held, { field: { yes = '是', no = '否', detail } }: Held): Convert =>
  (value) => {
    const name = typeof value === 'string' ? nameOfCode(before, value) : '';
    const bare = (label: string): string => label.replace(/\{\}|[（）()]/g, '');
    const answer = name === bare(yes) || name === '是' ? true : name === bare(no) || name === '否' ? false : undefined;
    if (answer === undefined) return refused(because('unread'));
    return made(detail === undefined ? answer : { answer }, because('answer'));
  };

const choiceOf =
  ({ field }: Held, after: Held): Convert =>
  (value) => {
    const answer = field.detail === undefined ? value : member(value, 'answer');
    if (typeof answer !== 'boolean') return refused(because('misfit'));
    const chosen = choiceNamed(after, answer ? '是' : '否');
    return chosen ? made(chosen.code, because('answer')) : refused(because('unread'));
  };

/** What stands in several records, where one value is asked. */
export const together = (values: readonly unknown[], after: Held, convert: Convert): Outcome => {
  const [first] = values;
  if (values.length === 1) {
    const outcome = convert(first);
    return outcome.kind === 'same' ? made(outcome.value, because('only')) : outcome;
  }
  const outcomes = values.map(convert);
  const kept = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [] : [outcome.value]));
  const wrong = outcomes.find(({ kind }) => kind === 'refused');
  if (kept.length < values.length && wrong) return wrong;
  const count = String(values.length);
  if (shapeOf(after.field).several && kept.every((value) => Array.isArray(value)))
    return made(unique(kept.flat()), because('joined', { count }));
  if (!takesSeveral(after.field)) return refused(because('several', { count }));
  const texts = unique(kept).map(String);
  return made(texts.join(singleOf(after.field) === 'paragraphs' ? '\n' : '、'), because('joined', { count }));
};
