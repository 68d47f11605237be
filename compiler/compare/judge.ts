/** Differences → findings: the table of weights, read in the direction in which the difference goes. */
import { type Difference, isErratum } from './difference.ts';
import { directionOf } from './direction.ts';
import type { Effects, Finding } from './finding.ts';
import type { Sides } from './sides.ts';
import { brokenTypes, isLost, isReshaped, isSuspect } from './verdicts.ts';
import { ATTRIBUTE_WEIGHTS, BETWEEN_RECORDS, FATES, type Weight } from './weights.ts';

export const judgeDifferences = (differences: readonly Difference[], sides: Sides): readonly Finding[] =>
  differences.map((difference) => ({
    rule: ruleOf(difference),
    difference,
    effects: effectsOf(difference, sides),
  }));

const kindOf = ({ before, after }: Difference) => (after ?? before).kind;

const ruleOf = (difference: Difference): string => {
  const kind = kindOf(difference);
  if (isErratum(difference) && difference.kind === 'changed') return `${kind}/${difference.attribute}-erratum`;
  return difference.kind === 'changed'
    ? `${kind}/${difference.attribute}-${directionOf(difference)}`
    : `${kind}/${difference.kind}`;
};

const weightOf = (difference: Difference): Weight => {
  if (isErratum(difference)) return {};
  const kind = kindOf(difference);
  if (difference.kind !== 'changed') {
    const { kind: fate } = difference;
    const weight = FATES[kind][fate === 'added' || fate === 'removed' ? 'comes' : fate];
    return fate === 'moved' && difference.records ? { ...weight, ...BETWEEN_RECORDS } : weight;
  }
  const weights: Readonly<Record<string, Weight>> = ATTRIBUTE_WEIGHTS[kind];
  const weight = weights[difference.attribute];
  if (weight === undefined) throw new Error(`${kind} has no attribute ${difference.attribute}`);
  return weight;
};

const effectsOf = (difference: Difference, sides: Sides): Effects => {
  const { data, loses = false, means = false, types, paper = false, wording = false } = weightOf(difference);
  return {
    data: data === undefined ? 'untouched' : isSuspect(data, difference, sides) ? 'suspect' : 'safe',
    lost: loses && isLost(difference, sides),
    meaning: means,
    reshaped: types === 'shape' && isReshaped(difference, sides),
    ...(types === undefined ? { producers: false, consumers: false } : brokenTypes(types, difference, sides)),
    paper,
    wording,
  };
};
