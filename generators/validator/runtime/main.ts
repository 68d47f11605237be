/** What the code of a generated validator calls; build.ts makes one text of it. */

export * from './functions.ts';
export * from './informed-functions.ts';
export * from './lists.ts';
export * from './logic.ts';
export { matches } from './matching.ts';
export * from './operators.ts';
export * from './places.ts';
export * from './rules.ts';
export * from './structure.ts';
export { createGuard, createNormalise, createStandardSchema, createValidate } from './validate.ts';
