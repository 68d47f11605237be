/** Why a file is not read, thrown from wherever that is seen to the one place that catches it. */
import type { Unreadable } from './found.ts';

export class Refusal extends Error {
  readonly reason: Unreadable;

  constructor(reason: Unreadable) {
    super(reason.why);
    this.reason = reason;
  }
}

/** What a reader gives, or why it refuses the file. */
export const unlessRefused = <Read>(read: () => Read): Read | Unreadable => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
};
