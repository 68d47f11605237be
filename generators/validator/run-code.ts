/** The code of a validator run as it is, without its text: a page may forbid that texts are evaluated. */
import type { Code, Declarations } from './code.ts';

/** Arguments of the functions around, outermost first. */
type Frame = readonly unknown[];
type Run = (frame: Frame) => unknown;
type Known = ReadonlyMap<string, unknown>;

const isFunction = (value: unknown): value is (...given: unknown[]) => unknown => typeof value === 'function';

const inside = (holder: unknown, key: string): unknown => {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key))
    throw new Error(`The code of a validator asks for ${key}, which is not there`);
  return Object.getOwnPropertyDescriptor(holder, key)?.value;
};

/** @param parameters of the functions around, in the order of the frame */
const runOf = (code: Code, parameters: readonly string[], known: Known): Run => {
  switch (code.kind) {
    case 'value':
      return () => code.value;
    case 'name': {
      const place = parameters.lastIndexOf(code.name);
      if (place < 0 && !known.has(code.name)) throw new Error(`The code of a validator names no ${code.name}`);
      const found = place < 0 ? code.inside.reduce(inside, known.get(code.name)) : undefined;
      return place < 0 ? () => found : (frame) => code.inside.reduce(inside, frame[place]);
    }
    case 'call': {
      const of = runOf(code.of, parameters, known);
      const given = code.given.map((each) => runOf(each, parameters, known));
      return (frame) => {
        const called = of(frame);
        if (!isFunction(called)) throw new Error('The code of a validator calls what is no function');
        return called(...given.map((run) => run(frame)));
      };
    }
    case 'function': {
      const { length } = code.parameters;
      const body = runOf(code.body, [...parameters, ...code.parameters], known);
      return (frame) =>
        (...given: unknown[]) =>
          body([...frame, ...Array.from({ length }, (_, at) => given[at])]);
    }
    case 'array': {
      const items = code.items.map((item) => runOf(item, parameters, known));
      return (frame) => items.map((run) => run(frame));
    }
    case 'object': {
      const members = code.members.map(([key, each]) => [key, runOf(each, parameters, known)] as const);
      return (frame) => Object.fromEntries(members.map(([key, run]) => [key, run(frame)]));
    }
    case 'pattern': {
      const pattern = new RegExp(code.pattern, code.flags);
      return () => pattern;
    }
  }
};

/** What each declaration gives, by name. @param runtime what the code calls, by name */
export const runDeclarations = (declarations: Declarations, runtime: Readonly<Record<string, unknown>>): Known => {
  const known = new Map(Object.entries(runtime));
  for (const [name, code] of declarations) known.set(name, runOf(code, [], known)([]));
  return known;
};
