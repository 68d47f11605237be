/** A validator of one form, wherever it comes from: generated as a module, or made in memory. */
import type { Validate } from './validation.ts';

export interface Validator {
  readonly validate: Validate<unknown, unknown>;
}
