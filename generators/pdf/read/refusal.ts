/** Why a file is not read, thrown from wherever that is seen to the one place that catches it. */
import type { Unreadable } from '../../layout/found.ts';

export class Refusal extends Error {
  readonly reason: Unreadable;

  constructor(reason: Unreadable) {
    super(reason.why);
    this.reason = reason;
  }
}
