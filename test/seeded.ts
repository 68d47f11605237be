/** One seed for whatever draws by fast-check: that a commit may land follows from the commit, not from a draw. All of the laws are drawn anew. */
import fc from 'fast-check';
import { seedOfDraws } from './laws.ts';

if (seedOfDraws !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: seedOfDraws });
