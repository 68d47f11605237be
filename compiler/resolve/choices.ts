/** What `only` asks for, with what the choice itself is asked with: a choice within an option of another is none where that is not made. */
import type { Node } from '../definition/node.ts';
import { type Choice, madeIn } from '../model/choice.ts';
import { Reader } from './attribute-reader.ts';

/** Of a node of the form: its attribute `only` as the resolved form has it. */
export type OnlyOf = (node: Node) => { only?: Choice };

/** `factory.modes=discrete,process` */
const written = ({ attributes }: Node): Choice | undefined => {
  const [field, codes] = new Reader(attributes).text('only')?.split('=') ?? [];
  return field !== undefined && codes !== undefined ? { field, codes: codes.split(',') } : undefined;
};

/** The field and what holds it, up to its record. */
const lineTo = (path: string, fields: readonly Node[]): readonly Node[] => {
  let [among, line] = [fields, [] as readonly Node[]];
  for (const id of path.split('.')) {
    const node = among.find((each) => each.id === id);
    if (node === undefined) return line;
    line = node.kind === 'list' ? [] : [...line, node];
    among = node.children;
  }
  return line;
};

/** @param fields of the form, in which the choices are looked up */
export const choicesAmong = (fields: readonly Node[]): OnlyOf => {
  const whole = (node: Node, met: readonly string[]): Choice | undefined => {
    const only = written(node);
    // two that depend on each other end here
    if (only === undefined || met.includes(only.field)) return only;
    const under = lineTo(only.field, fields).flatMap((each) => {
      const choice = whole(each, [...met, only.field]);
      return choice === undefined ? [] : madeIn(choice);
    });
    return under.length === 0 ? only : { ...only, under };
  };
  return (node) => {
    const only = whole(node, []);
    return only === undefined ? {} : { only };
  };
};
