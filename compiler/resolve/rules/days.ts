/** Days of the notice in rules, so that next year's pack keeps the rule: `issuedOn()`, `deadline("online")`. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { dayFunctions } from '../../model/time-functions.ts';
import { isTextLiteral, type RuleValue } from './values.ts';
import type { Walk } from './walk.ts';

export const isDayFunction = (name: string): name is keyof typeof dayFunctions => Object.hasOwn(dayFunctions, name);

const DEADLINES = 'deadlines.';

/** The day, as if it were written there; undefined where the arguments are none that the function takes. */
export const dayOfCall = (node: ASTNode & { op: 'call' }, { names, misfits }: Walk): RuleValue | undefined => {
  const [name, given] = node.args;
  const [id] = given;
  const isRight = name === 'issuedOn' ? given.length === 0 : given.length === 1 && isTextLiteral(id);
  if (!isRight) return undefined;
  const key = names.days?.get(isTextLiteral(id) ? `${DEADLINES}${id.args}` : 'issuedOn');
  if (key !== undefined) {
    const { range, input } = node;
    return { kind: 'written', nodes: [{ ...node, range, input, op: 'value', args: key }], key };
  }
  if (names.days !== undefined) {
    const others = [...names.days.keys()].flatMap((day) =>
      day.startsWith(DEADLINES) ? [day.slice(DEADLINES.length)] : [],
    );
    misfits.push(isTextLiteral(id) ? { kind: 'deadline', node: id, name: id.args, others } : { kind: 'noDay', node });
  }
  return { kind: 'text', giver: `${name}()` };
};
