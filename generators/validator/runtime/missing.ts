/** What cannot be told of a filing, and why. */

import type { Path } from '../../../compiler/filing/path.ts';
import type { Message } from './messages.ts';

/** Why something cannot be told though the filing lacks nothing: a text of reasons.ts, and what fills it. */
export interface Reason {
  readonly says: Message;
  readonly actual?: string | number;
  readonly limit?: string | number;
  readonly who?: string;
  /** Of a quota. */
  readonly unit?: string;
}

/** Values that a rule needs and the filing lacks, or has in a shape that the schema refuses; or what else cannot be told. */
export class Missing {
  readonly paths: readonly Path[];
  readonly reasons: readonly Reason[];
  constructor(paths: readonly Path[], reasons: readonly Reason[] = []) {
    this.paths = paths;
    this.reasons = reasons;
  }
}

/** So many tell what is missing. */
const mostPaths = 20;

const joined = (one: Missing, other: Missing): Missing => {
  const paths = [...one.paths, ...other.paths].slice(0, mostPaths);
  return new Missing(paths, [...one.reasons, ...other.reasons].slice(0, mostPaths));
};

/** All that is missing among the values, as one. */
export const merged = (values: readonly unknown[]): Missing | undefined => {
  let all: Missing | undefined;
  for (const value of values) if (value instanceof Missing) all = all === undefined ? value : joined(all, value);
  return all;
};
