/** What the code of a generated validator calls; build.ts makes one text of it. */

export { createGuard, createNormalise, createStandardSchema, createValidate } from './validate.ts';

// Behind what these take along, since forms come next in the bundle of an app: gzip finds there what it has met last.

export * from './functions.ts';
export * from './informed-functions.ts';
export * from './lists.ts';
export * from './logic.ts';
export { matches } from './matching.ts';
export * from './operators.ts';
export * from './places.ts';
export * from './rules.ts';
export * from './structure.ts';
