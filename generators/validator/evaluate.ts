/** Parts of a rule evaluated alone, as the validator evaluates them: what would have to change for it to hold. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { Path } from '../../compiler/filing/path.ts';
import type { ResolvedForm } from '../../compiler/model/form.ts';
import { compilePart } from './compile-rules.ts';
import { knowledgeOf } from './knowledge.ts';
import { runDeclarations } from './run-code.ts';
import * as runtime from './runtime/main.ts';
import { Missing } from './runtime/missing.ts';

/** What a variable of a macro stands for, and where that is in the filing. */
export interface Bound {
  readonly value: unknown;
  readonly path: Path;
}

/** Undefined where something is missing for it. */
export type Evaluate = (part: ASTNode, data: unknown, variables: ReadonlyMap<string, Bound>) => unknown;

type Compiled = (...places: readonly object[]) => unknown;

const isCompiled = (made: unknown): made is Compiled => typeof made === 'function';

export const createEvaluate = (form: ResolvedForm): Evaluate => {
  const knowledge = knowledgeOf(form);
  const known = { ...runtime, known: knowledge };
  const lists = new Set(knowledge.lists);
  const made = new WeakMap<ASTNode, Map<string, Compiled>>();
  const compiled = (part: ASTNode, names: readonly string[]): Compiled => {
    const ofPart = made.get(part) ?? new Map<string, Compiled>();
    made.set(part, ofPart);
    const key = names.join();
    const before = ofPart.get(key);
    if (before !== undefined) return before;
    const run = runDeclarations([['part', compilePart(part, names)]], known).get('part');
    if (!isCompiled(run)) throw new Error('A part of a rule is compiled as a function');
    ofPart.set(key, run);
    return run;
  };
  return (part, data, variables) => {
    const located = [{ value: data, path: [] }, ...variables.values()].map(({ value, path }) => ({
      value,
      from: undefined,
      keys: path,
      broken: undefined,
      steps: undefined,
      lists,
    }));
    const value = compiled(part, [...variables.keys()])(...located);
    return value instanceof Missing ? undefined : value;
  };
};
