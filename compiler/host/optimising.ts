/**
 * When V8 optimises what runs often: soon, as it does unless told otherwise, or late, which takes a third less CPU where the process ends within seconds.
 * Only the V8 of Node 20 is told: later ones have no such measure, and a compiler between the two that makes it matter less.
 */
import { setFlagsFromString } from 'node:v8';

const IS_TOLD = process.versions.v8.startsWith('11.');

/** Bytes of bytecode that a function runs through before V8 looks at it again: its own measure, and what suits work of a second or two. */
const BUDGET = { early: 66 << 10, late: 512 << 10 };

const optimise = (when: keyof typeof BUDGET): void => {
  if (IS_TOLD) setFlagsFromString(`--interrupt-budget=${BUDGET[when]}`);
};

export const optimiseEarly = (): void => optimise('early');
export const optimiseLate = (): void => optimise('late');
